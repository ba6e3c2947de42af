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

describe('amounts as they are written in agreements', () => {
  const amount = fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 999_999_999_999 }));
  const digits = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, '.');
  const written = (value: number, said: number): string[] => [
    `Rp ${digits(value)},00 (${spellNumber(said)} rupiah)`,
    `Rp${digits(value)},- (${spellNumber(said).toUpperCase()} RUPIAH)`,
    `sebesar Rp. ${digits(value)} (terbilang: ${spellNumber(said)} rupiah) per tahun`,
    `Rp${digits(value)}, terbilang ${spellNumber(said)} rupiah.`,
  ];
  it('agree where digits and words are of one number, and never where they are of two', () => {
    fc.assert(
      fc.property(amount, amount, (value, other) => {
        for (const text of written(value, value)) expect([text, findNumberClashes(text)]).toEqual([text, []]);
        // Below a thousand a point may be a decimal one, so that 1.250 may also be said as one and a quarter.
        if (value === other) return;
        for (const text of written(value, other)) expect([text, findNumberClashes(text).length]).toEqual([text, 1]);
      }),
      { seed: 20241001, numRuns: 200 },
    );
  });

  it('decimals are read digit by digit, and multiplied by what follows them', () => {
    const scale = fc.constantFrom(['', 1], ['juta', 1e6], ['miliar', 1e9], ['triliun', 1e12]);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
        scale,
        (whole, decimals, [word, factor]) => {
          const text = `${spellNumber(whole)} koma ${decimals.map(spellNumber).join(' ')} ${word}`.trim();
          const value = Number(`${whole}.${decimals.join('')}`) * factor;
          expect(readNumberWords(text)).toBe(Number(value.toPrecision(15)));
        },
      ),
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
    'Rp1.250.000,00 (terbilang: satu juta dua ratus lima puluh ribu rupiah)',
    'Rp1.250.000,- terbilang satu juta dua ratus lima puluh ribu rupiah',
    'Rp1.250,50 (seribu dua ratus lima puluh rupiah lima puluh sen)',
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
    [
      'Rp 15.000.000,00 (terbilang: seratus lima puluh juta rupiah)',
      '15.000.000,00',
      'seratus lima puluh juta',
      150_000_000,
    ],
    ['Rp15.000.000, terbilang: lima puluh juta rupiah', '15.000.000', 'lima puluh juta', 50_000_000],
    ['Rp1.100,50 (seribu seratus rupiah lima sen)', '1.100,50', 'seribu seratus', 1100.05],
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
