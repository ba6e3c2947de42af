import fc from 'fast-check';
import {
  findNumberClashes,
  findNumberPairs,
  readNumberWords,
  spellNumber,
} from '../../../src/core/lexicon/number-words';

describe('number words', () => {
  it.each([
    ['lima', 5],
    ['enam', 6],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['tiga belas', 13],
    ['limabelas', 15],
    ['dua puluh', 20],
    ['tigapuluh lima', 35],
    ['seratus', 100],
    ['seratus dua puluh lima juta', 125_000_000],
    ['satu miliar dua ratus juta', 1_200_000_000],
    ['Dua Milyar', 2_000_000_000],
    ['satu koma lima miliar', 1_500_000_000],
    ['dua koma dua lima', 2.25],
    ['tujuh triliun', 7e12],
    ['nol', 0],
  ])('reads "%s"', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  it.each(['', 'beberapa', 'lima enam', 'puluh', 'lima tahun', 'dua ratus tiga ratus', 'juta ribu', 'nol puluh'])(
    'does not read "%s"',
    (text) => {
      expect(readNumberWords(text)).toBeNull();
    },
  );

  it('reads every number it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(readNumberWords(spellNumber(value))).toBe(value);
      }),
      { seed: 20241001 },
    );
  });
});

describe('numbers given twice', () => {
  it.each([
    '5 (lima) tahun',
    'Lima (5) Tahun dan monitoring dilaksanakan satu (1) tahun sekali',
    '35 (tiga puluh lima) tahun',
    'paling lama 30 (tiga puluh) hari kerja',
    'Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)',
    'Rp. 125.000.000,- (seratus dua puluh lima juta rupiah)',
    '1,5 miliar (satu koma lima miliar rupiah)',
    '50% (lima puluh persen) dari pagu',
    '3 Tahun (dapat diperpanjang)',
    'Pasal 5 (ayat 2)',
    '2 (kedua) kalinya',
  ])('sees no clash in "%s"', (text) => {
    expect(findNumberClashes(text)).toEqual([]);
  });

  it.each([
    ['5 (enam) tahun', '5', 'enam', 6],
    ['Tiga (2) Tahun', '2', 'tiga', 3],
    ['Rp125.000.000,00 (seratus dua puluh juta rupiah)', '125.000.000,00', 'seratus dua puluh juta', 120_000_000],
    ['selama 12 (dua puluh) bulan sejak tanggal penandatanganan', '12', 'dua puluh', 20],
    ['1,5 miliar (satu koma dua miliar rupiah)', '1,5 miliar', 'satu koma dua miliar', 1_200_000_000],
  ])('sees the clash in "%s"', (text, digits, words, wordsValue) => {
    expect(findNumberClashes(text)).toEqual([expect.objectContaining({ digits, words, wordsValue })]);
  });

  it('finds both pairs of a text', () => {
    expect(
      findNumberPairs('Lima (5) tahun, evaluasi 1 (satu) kali')
        .map((pair) => pair.wordsValue)
        .sort(),
    ).toEqual([1, 5]);
  });
});
