/** Reads whole numbers written in Indonesian words: `tiga puluh lima`, `seratus juta`, `seribu dua ratus`. */

// prettier-ignore
const UNITS: Readonly<Record<string, number>> = {
  nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
};

const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

/** Alternation for regular expressions that look for one number word. */
export const NUMBER_WORD = `(?:${Object.keys(UNITS).join('|')}|puluh|belas|ratus|seratus|seribu|sejuta|${Object.keys(SCALES).join('|')})`;

/** The number, or null when a word is not a number word or the words do not make a number. Fused `duapuluh` is accepted. */
export function readNumberWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/(puluh|belas|ratus|ribu|juta)/g, ' $1')
    .replace(/se (ratus|ribu|juta|puluh|belas)/g, 'se$1')
    .split(' ')
    .filter((word) => word !== '' && word !== 'rupiah' && word !== 'dan');
  if (words.length === 0) return null;
  let total = 0;
  let group = 0;
  let unit = 0;
  for (const word of words) {
    const value = UNITS[word];
    const scale = SCALES[word];
    if (value !== undefined) unit = value;
    else if (word === 'sepuluh') unit = 10;
    else if (word === 'sebelas') unit = 11;
    else if (word === 'belas') unit += 10;
    else if (word === 'puluh') [group, unit] = [group + unit * 10, 0];
    else if (word === 'ratus') [group, unit] = [group + unit * 100, 0];
    else if (word === 'seratus') group += 100;
    else if (word === 'seribu') [total, group, unit] = [total + 1000, 0, 0];
    else if (word === 'sejuta') [total, group, unit] = [total + 1e6, 0, 0];
    else if (scale !== undefined) [total, group, unit] = [total + (group + unit) * scale, 0, 0];
    else return null;
  }
  return total + group + unit;
}
