/** Values written in each style that staff use must be read back; spoiled ones must never pass for another value. */
import fc from 'fast-check';
import { isoDay, daysInMonth } from '../../../src/core/parse/calendar';
import { PLAIN_CELL_CONTEXT, readCell } from '../../../src/core/parse/read-cell';
import { normaliseText } from '../../../src/core/parse/text';
import type { FieldType } from '../../../src/core/model/object';

const RUNS = { seed: 20241001, numRuns: 400 };
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'];
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', "Jum'at", 'Sabtu'];

function read(text: string, type: FieldType, edge: 'start' | 'end' = 'start'): ReturnType<typeof readCell> {
  return readCell(text, undefined, type, { ...PLAIN_CELL_CONTEXT, edge });
}

function grouped(amount: number, mark: string): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
}

const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, date }) => date <= daysInMonth(year, month));

const MONEY: readonly ((amount: number) => string)[] = [
  (amount) => `Rp ${grouped(amount, '.')},00`,
  (amount) => `Rp. ${grouped(amount, '.')},-`,
  (amount) => `Rp${grouped(amount, '.')}`,
  (amount) => `Rp\u00a0${grouped(amount, '.')}`,
  (amount) => `${grouped(amount, '.')} Rupiah`,
  (amount) => `  Rp ${grouped(amount, '.')},00  `,
  (amount) => `IDR ${grouped(amount, ',')}`,
  (amount) => `${grouped(amount, ',')}.00`,
];

it('money is read back in every style', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 900_000_000_000 }), fc.constantFrom(...MONEY), (amount, write) => {
      expect(read(write(amount), 'money')).toMatchObject({ value: amount, certainty: 'sure' });
    }),
    RUNS,
  );
});

it('money with a scale word is read back', () => {
  const scales = [['ribu', 3], ['rb', 3], ['juta', 6], ['jt', 6], ['miliar', 9], ['Milyar', 9], ['M', 9], ['triliun', 12]] as const; // prettier-ignore
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(...scales),
      (whole, part, [word, power]) => {
        const text = `Rp ${whole},${String(part).padStart(2, '0')} ${word}`;
        expect(read(text, 'money')).toMatchObject({
          value: Number(`${whole * 100 + part}e${power - 2}`),
          certainty: 'sure',
        });
      },
    ),
    RUNS,
  );
});

const DATES: readonly ((year: number, month: number, date: number) => string)[] = [
  (year, month, date) => `${date} ${MONTHS[month - 1]!} ${year}`,
  (year, month, date) => `${date} ${MONTHS[month - 1]!.toUpperCase()} ${year}`,
  (year, month, date) => `${date} ${SHORT[month - 1]!} ${year}`,
  (year, month, date) => `${date}-${SHORT[month - 1]!}-${year}`,
  (year, month, date) => isoDay(year, month, date),
  (year, month, date) => `${String(date).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`,
  (year, month, date) => `${date}.${month}.${year}`,
  (year, month, date) => `tanggal ${date} ${MONTHS[month - 1]!} ${year}`,
  (year, month, date) => `Sukabumi, ${date} ${MONTHS[month - 1]!} ${year}`,
  (year, month, date) =>
    `${DAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]!}, ${date} ${MONTHS[month - 1]!} ${year}`,
  (year, month, date) => `${date} ${MONTHS[month - 1]!} ${year} pukul 09.30`,
];

it('days are read back in every style', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...DATES), ({ year, month, date }, write) => {
      expect(read(write(year, month, date), 'date')).toMatchObject({
        value: isoDay(year, month, date),
        certainty: 'sure',
      });
    }),
    RUNS,
  );
});

it('a day with slashes is read day first, with a doubt where an export could have written it', () => {
  fc.assert(
    fc.property(day, ({ year, month, date }) => {
      const reading = read(`${date}/${month}/${year}`, 'date');
      expect(reading.value).toBe(isoDay(year, month, date));
      expect(reading.certainty).toBe(date > 12 || date === month ? 'sure' : 'doubtful');
    }),
    RUNS,
  );
});

it('a wrong weekday is a doubt', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 6 }), ({ year, month, date }, shift) => {
      const weekday = DAYS[(new Date(Date.UTC(year, month - 1, date)).getUTCDay() + shift) % 7]!;
      expect(read(`${weekday}, ${date} ${MONTHS[month - 1]!} ${year}`, 'date').certainty).toBe('doubtful');
    }),
    RUNS,
  );
});

it('both ends of a range are read', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom(' s.d. ', ' s/d ', ' - ', ' – ', ' sampai dengan '),
      (from, years, between) => {
        const date = Math.min(from.date, 28);
        const write = (year: number): string => `${date} ${MONTHS[from.month - 1]!} ${year}`;
        const text = `${write(from.year)}${between}${write(from.year + years)}`;
        expect(read(text, 'date', 'start').value).toBe(isoDay(from.year, from.month, date));
        expect(read(text, 'date', 'end').value).toBe(isoDay(from.year + years, from.month, date));
        expect(read(text, 'months')).toMatchObject({ value: years * 12, certainty: 'sure' });
      },
    ),
    RUNS,
  );
});

const WORDS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];

it('periods are read back in digits, words and both, and a contradiction is a doubt', () => {
  const styles: readonly ((n: number, word: string) => string)[] = [
    (n) => `${n} tahun`, (n) => `${n} Thn`, (n, word) => `${n} (${word}) tahun`, (n, word) => `${word} (${n}) Tahun`, (_n, word) => `selama ${word} tahun`,
    (n, word) => `Jangka waktu: ${n} (${word}) tahun sejak ditandatangani`, (n) => `${n * 12} bulan`,
  ]; // prettier-ignore
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom(...styles), (n, write) => {
      expect(read(write(n, WORDS[n - 1]!), 'months')).toMatchObject({ value: n * 12, certainty: 'sure' });
    }),
    RUNS,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 9 }), (n, shift) => {
      expect(read(`${n} (${WORDS[(n - 1 + shift) % 10]!}) tahun`, 'months').certainty).toBe('doubtful');
    }),
    RUNS,
  );
});

it('a list of periods is a doubt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (low, more) => {
      const reading = read(`${low}-${low + more} tahun`, 'months');
      expect(reading).toMatchObject({ value: (low + more) * 12, alternatives: [low * 12], certainty: 'doubtful' });
    }),
    RUNS,
  );
});

it('a spoiled amount is unreadable or doubtful, never another amount', () => {
  const spoil = fc.constantFrom<(text: string) => string>(
    (text) => text.replace('.', '..'),
    (text) => text.replace('0', 'O'),
    (text) => text.replace(/\.(\d)/, '.$1$1'),
    (text) => `${text}x${text.slice(3, 6)}`,
    (text) => text.replace(/\d{3}(?=,00)/, '##'),
    (text) => `${text} atau ${text.replace(/\d/, '9')}1`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 900_000_000 }), spoil, (amount, mutate) => {
      const text = `Rp ${grouped(amount, '.')},00`;
      const spoilt = mutate(text);
      fc.pre(spoilt !== text);
      const reading = read(spoilt, 'money');
      if (reading.certainty === 'sure') expect([spoilt, reading.value]).toEqual([spoilt, amount]);
    }),
    RUNS,
  );
});

it('a spoiled day is unreadable or doubtful, never another day', () => {
  const spoil = fc.constantFrom<(year: number, month: number) => string>(
    (year, month) => `${daysInMonth(year, month) + 1} ${MONTHS[month - 1]!} ${year}`,
    (year, month) => `0 ${MONTHS[month - 1]!} ${year}`,
    (year, month) => `12 ${MONTHS[month - 1]!.slice(1)}x ${year}`,
    (year) => `12/13/${year}/1`,
    (year) => `${year}-13-01`,
    (year) => `${year}-02-30`,
    () => '0000-00-00',
    (year, month) => `12 ${MONTHS[month - 1]!} ${String(year).slice(0, 3)}`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2049 }), fc.integer({ min: 1, max: 12 }), spoil, (year, month, write) => {
      expect([write(year, month), read(write(year, month), 'date').certainty]).not.toContain('sure');
    }),
    RUNS,
  );
});

it('identifiers stay the text they are, with their zeros', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0[0-9]{10,17}$/), (text) => {
      expect(read(text, 'text')).toMatchObject({ value: text, certainty: 'sure' });
    }),
    RUNS,
  );
});

it('whatever stands in a cell, no reader throws', () => {
  const types: readonly FieldType[] = [
    'text',
    'name',
    'names',
    'code',
    'codes',
    'money',
    'number',
    'months',
    'date',
    'year',
  ];
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.double(), fc.boolean()),
      fc.constantFrom(...types),
      (value, type) => {
        expect(['sure', 'doubtful', 'unreadable', 'missing']).toContain(
          readCell(value, undefined, type, PLAIN_CELL_CONTEXT).certainty,
        );
      },
    ),
    RUNS,
  );
});

it('a text of plain signs is normalised alike alone and beside letters that are not plain', () => {
  const word = fc.constantFrom(
    'Kerjasama',
    'kerja-sama',
    'OBYEK',
    'Walikota',
    'dan',
    "Jum'at",
    '12.5%',
    '(a)',
    ' ',
    '-',
    '...',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const text = words.join(' ');
      expect(normaliseText(`${text} é`)).toBe(`${normaliseText(text)} é`.trim());
    }),
    RUNS,
  );
  expect(normaliseText('Kerjasama Walikota, Obyek (12.5%)')).toBe('kerja sama wali kota objek 12 5%');
});
