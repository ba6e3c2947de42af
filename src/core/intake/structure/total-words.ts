/** Words that name a total in a row's label, Indonesian and English. */
const WORDS =
  'sub[- ]?total|grand total|total|sub[- ]?jumlah|jumlah(?: total| seluruhnya| keseluruhan)?|jml|rata-rata|average';

const ONLY = new RegExp(`^(?:${WORDS})(?:\\s*(?:\\\\\\S{1,3}|[:.=*]))*$`, 'iu');
const ANYWHERE = new RegExp(`(?<!\\p{L})(?:total|jumlah|jml)(?!\\p{L})`, 'iu');

/** A label that is nothing but a word for a total, a footnote mark apart. */
export function isTotalWord(label: string): boolean {
  return ONLY.test(label.trim());
}

/** A label that has a word for a total anywhere. */
export function saysTotal(label: string): boolean {
  return ANYWHERE.test(label);
}
