import fc from 'fast-check';
import { addMonths, dayOfSerial, monthsBetween, serialOfDay } from '../../../src/core/parse/calendar';
import { inferPartnerKind, readCode, readCodes } from '../../../src/core/parse/code';
import { isDateFormat, readDateText } from '../../../src/core/parse/date';
import { durationMonths, readDuration } from '../../../src/core/parse/duration';
import { readIdentifier, splitNumbersAndDates } from '../../../src/core/parse/identifier';
import { splitList, splitNames } from '../../../src/core/parse/list';
import { readNumberWords } from '../../../src/core/lexicon/number-words';
import { readAmount } from '../../../src/core/parse/number';
import { textKind } from '../../../src/core/parse/placeholder';
import { isMistypedAmount, PLAIN_CELL_CONTEXT, readCell } from '../../../src/core/parse/read-cell';
import { readYesNo } from '../../../src/core/parse/yes-no';

const seeded = { seed: 20241001 };

describe('money', () => {
  test.each([
    ['Rp 1.250.000,00', 1_250_000],
    ['Rp. 1.250.000,-', 1_250_000],
    ['1,25 M', 1_250_000_000],
    ['250 jt', 250_000_000],
    ['Rp 48.000.000.000', 48_000_000_000],
    ['Rp 2,3 M', 2_300_000_000],
  ])('%s is %d without doubt', (text, value) => {
    expect(readCell(text, undefined, 'money', PLAIN_CELL_CONTEXT)).toMatchObject({ certainty: 'sure', value });
  });

  test.each(['12.500.00', '1.2.3', 'Rp 1.25.000', 'seratus'])('%s is not guessed', (text) => {
    expect(readAmount(text, 'money').value).toBeNull();
  });

  it('is not read from a foreign amount', () => {
    expect(readCell('US$ 1,000', undefined, 'money', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'unreadable',
      value: null,
    });
  });

  it('is not read from letters that look like digits, and is from a unit behind it', () => {
    const isRead = (text: string): boolean => readAmount(text, 'money').value !== null;
    expect(
      ['1.1OO.OOO', '25O.000', 'Rp l.500.000', '62O.000.000', '2700000OO', '77O.OOO.OOO', 'Rp90 jt-an'].map(isRead),
    ).not.toContain(true);
    expect(['1.100.000', '10.000 l', '250.000,-'].map(isRead)).toEqual([true, true, true]);
  });

  it.each([
    ['Rp 25.000.000 (25 jutaan)', 25_000_000],
    ['Sewa 2 unit Rp 10.000.000 (kisaran pasar 10 jutaan)', 10_000_000],
    ['Pengadaan 5000l solar Rp 20.000.000', 20_000_000],
    ['sewa sekitar Rp 90 jutaan, retribusi Rp 5.000', null],
    ['solar 27000l0 liter Rp 20.000.000', null],
  ])('stands beside one of a kind, and is not read where that comes first: %s', (text, value) => {
    expect(readCell(text, undefined, 'money', PLAIN_CELL_CONTEXT)).toMatchObject({ value, alternatives: [] });
    expect(isMistypedAmount(text)).toBe(value === null);
  });

  it('with two amounts in one cell is doubtful and lists both', () => {
    const reading = readCell('Rp 10.000.000 dan Rp 25.000.000', undefined, 'money', PLAIN_CELL_CONTEXT);
    expect(reading).toMatchObject({ certainty: 'doubtful', value: 10_000_000, alternatives: [25_000_000] });
  });

  it('takes the scale of its heading', () => {
    expect(readCell(150_000, undefined, 'money', { ...PLAIN_CELL_CONTEXT, scaleExponent: 3 }).value).toBe(150_000_000);
    expect(readCell('1.500', undefined, 'money', { ...PLAIN_CELL_CONTEXT, scaleExponent: 3 }).value).toBe(1_500_000);
  });

  it('reads every grouped amount back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 9_999_999_999_999 }), (amount) => {
        const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
        for (const text of [`Rp ${grouped}`, `Rp. ${grouped},-`, `Rp${grouped},00`]) {
          expect(readAmount(text, 'money')).toMatchObject({ certainty: 'sure', value: { value: amount } });
        }
      }),
      seeded,
    );
  });
});

describe('dates', () => {
  test.each([
    ['1 Oktober 2024', '2024-10-01'],
    ['Selasa, 1 Oktober 2024', '2024-10-01'],
    ['1 Nopember 2023', '2023-11-01'],
    ['5 Pebruari 2024', '2024-02-05'],
    ['01-10-2024', '2024-10-01'],
    ['31/12/2024', '2024-12-31'],
  ])('%s is %s without doubt', (text, day) => {
    expect(readCell(text, undefined, 'date', PLAIN_CELL_CONTEXT)).toMatchObject({ certainty: 'sure', value: day });
  });

  it('with a year of two digits are read day first, and the other day is kept to ask about', () => {
    expect(readDateText('04/05/26')).toMatchObject({
      certainty: 'sure',
      value: { start: '2026-05-04' },
      alternatives: [{ start: '2026-04-05' }],
      notes: ['dayMonthOrder', 'twoDigitYear'],
    });
    expect(readCell('04/05/26', undefined, 'date', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'sure',
      value: '2026-05-04',
      alternatives: ['2026-04-05'],
    });
    expect(readDateText('24/05/26')).toMatchObject({ certainty: 'sure', notes: ['twoDigitYear'] });
  });

  it('that could be month first is doubtful with both readings', () => {
    expect(readCell('03/04/2022', undefined, 'date', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'doubtful',
      value: '2022-04-03',
      alternatives: ['2022-03-04'],
      notes: ['dayMonthOrder'],
    });
  });

  it('with the wrong weekday is doubtful', () => {
    expect(readDateText('Senin, 1 Oktober 2024')).toMatchObject({ certainty: 'doubtful', notes: ['weekdayMismatch'] });
  });

  test.each(['0000-00-00', '31 Februari 2024', '29/02/2023', 'Triwulan III', '12 dokumen'])(
    '%s is not guessed',
    (text) => {
      expect(readDateText(text).value).toBeNull();
    },
  );

  it('of a month mean its first day as a start and its last as an end', () => {
    expect(readCell('s.d. Desember 2026', undefined, 'date', { ...PLAIN_CELL_CONTEXT, edge: 'end' }).value).toBe(
      '2026-12-31',
    );
    expect(readCell('Okt-24', undefined, 'date', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'doubtful',
      value: '2024-10-01',
    });
  });

  it('are told from numbers by the number format, in either calendar', () => {
    expect(readCell(45566, 'dd/mm/yyyy', 'date', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'sure',
      value: '2024-10-01',
    });
    expect(readCell(44104, 'dd/mm/yyyy', 'date', { ...PLAIN_CELL_CONTEXT, date1904: true }).value).toBe('2024-10-01');
    expect(readCell(45566, '#,##0', 'date', PLAIN_CELL_CONTEXT).certainty).toBe('doubtful');
    expect([isDateFormat('[$-421]d mmmm yyyy'), isDateFormat('0 "bulan"'), isDateFormat('General')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('survive the way to a serial number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32874, max: 73000 }), fc.boolean(), (days, date1904) => {
        const day = dayOfSerial(days - (date1904 ? 1462 : 0), date1904);
        expect(day).not.toBeNull();
        expect(serialOfDay(day!, date1904)).toBe(days - (date1904 ? 1462 : 0));
      }),
      seeded,
    );
  });

  it('move by whole months and count them back', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(monthsBetween('2023-08-14', '2028-08-14')).toBe(60);
  });
});

describe('periods', () => {
  test.each([
    ['5 TAHUN', 60],
    ['Jangka waktu : 5 tahun', 60],
    ['Lima (5) Tahun dan monitoring dilaksanakan satu (1) tahun sekali', 60],
    ['35 (tiga puluh lima) tahun', 420],
    ['selama satu tahun anggaran dan dapat diperpanjang', 12],
    ['sesuai dengan ketentuan yang berlaku (3 tahun )', 36],
    ['3 (tiga) tahun sejak ditandatangani', 36],
  ])('%s are %d months without doubt', (text, months) => {
    expect(readCell(text, undefined, 'months', PLAIN_CELL_CONTEXT)).toMatchObject({ certainty: 'sure', value: months });
  });

  it('whose word contradicts the digits are doubtful with both readings', () => {
    expect(readCell('5 (enam) tahun', undefined, 'months', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'doubtful',
      value: 60,
      alternatives: [72],
      notes: ['numberWordsMismatch'],
    });
  });

  it('given by years only are doubtful and keep both ends', () => {
    const reading = readDuration('2021 s.d. 2024');
    expect(reading.certainty).toBe('doubtful');
    expect(reading.value?.span).toMatchObject({ start: '2021-01-01', end: '2024-12-31' });
    expect([reading.value!, ...reading.alternatives].map(durationMonths)).toEqual([48, 36]);
  });

  test.each(['Akan dibicarakan', 'terlampir', 'Sampai dengan Tahun 2024.', 'tidak terbatas'])(
    '%s gives no number',
    (text) => {
      expect(readCell(text, undefined, 'months', PLAIN_CELL_CONTEXT).value).toBeNull();
    },
  );

  it('read number words as they are spelled', () => {
    expect(
      ['lima', 'tiga puluh lima', 'seratus dua puluh', 'seribu', 'dua belas', 'duapuluh'].map(readNumberWords),
    ).toEqual([5, 35, 120, 1000, 12, 20]);
    expect(readNumberWords('enak')).toBeNull();
  });
});

describe('texts that stand for nothing', () => {
  test.each([
    '-',
    '–',
    'Nihil',
    'N/A',
    'tidak ada',
    'Belum ada',
    'terlampir',
    'Ada dilampirkan',
    'Akan dibicarakan',
    '......',
    'xxx',
    'TBD',
    'belum ada nomor',
    '.../…/2024',
  ])('%s is a placeholder', (text) => expect(textKind(text)).toBe('placeholder'));
  test.each(['sda', 'SDA', 's.d.a', 'idem', '"'])('%s repeats the row above', (text) =>
    expect(textKind(text)).toBe('repeatsAbove'),
  );
  test.each(['0', 'ID', 'Nihilisme', 'SD Negeri 1', '%'])('%s is content', (text) =>
    expect(textKind(text)).toBe('content'),
  );
});

describe('codes', () => {
  it('are read by alias and by the words of a longer text', () => {
    expect(readCode('kind', 'KSDD Wajib')).toMatchObject({ certainty: 'sure', value: 'KSDD-W' });
    expect(readCode('affair', '2.11 Lingkungan Hidup')).toMatchObject({ certainty: 'sure', value: '2.11' });
    expect(readCodes('fundingSource', 'APBD dan CSR').value).toEqual(['apbd', 'csr']);
  });

  it('that a word leaves open are doubtful', () => {
    expect(readCode('kind', 'KSDD')).toMatchObject({
      certainty: 'doubtful',
      value: 'KSDD-S',
      alternatives: ['KSDD-W'],
    });
  });

  it('of partners are inferred from their names and say so', () => {
    expect(inferPartnerKind('Politeknik Negeri B (Satker)')).toMatchObject({
      value: 'ptn-satker',
      notes: ['inferred'],
    });
    expect(inferPartnerKind('Universitas Muhammadiyah Sukabumi').value).toBe('pts');
    expect(inferPartnerKind('Pemerintah Kabupaten Sukabumi').value).toBe('pemda');
    expect(inferPartnerKind('Universitas Makmur')).toMatchObject({ certainty: 'doubtful', value: 'pts' });
    expect(inferPartnerKind('Sesuatu').value).toBeNull();
  });
});

describe('lists and identifiers', () => {
  it('keep commas that belong to an item', () => {
    expect(splitList('a. pelatihan, termasuk modul\nb. evaluasi')).toEqual(['pelatihan, termasuk modul', 'evaluasi']);
    expect(splitNames('Dinas Ketahanan Pangan, Pertanian, dan Perikanan')).toEqual([
      'Dinas Ketahanan Pangan, Pertanian, dan Perikanan',
    ]);
    expect(splitNames('Disdikbud, Dinkes, dll')).toEqual(['Disdikbud', 'Dinkes']);
  });

  it('take numbers and dates of one cell apart', () => {
    const { numbers, dates } = splitNumbersAndDates('415.4/1/KSB/2024 & 120/UN/2024; 2 Jan 2024');
    expect(numbers).toEqual(['415.4/1/KSB/2024', '120/UN/2024']);
    expect(dates.map((date) => date.value?.start)).toEqual(['2024-01-02']);
  });

  it('raise a doubt for digits Excel has lost', () => {
    expect(readIdentifier(198503122010011000)).toMatchObject({ certainty: 'doubtful', notes: ['digitsLost'] });
    expect(readIdentifier('08123456789')).toMatchObject({ certainty: 'sure', value: '08123456789' });
  });

  it('read yes and no, and a dash as neither', () => {
    expect([readYesNo('Ya').value, readYesNo('✓').value, readYesNo('Belum').value, readYesNo('-').certainty]).toEqual([
      true,
      true,
      false,
      'missing',
    ]);
  });
});

it('never throws and never gives a value of another type, whatever the cell holds', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('Rp', '5 (', '((', '1/1/1', 's.d.', '%', '=1+1'),
  );
  fc.assert(
    fc.property(cell, (value) => {
      for (const type of ['money', 'number', 'months', 'year'] as const) {
        const reading = readCell(value, undefined, type, PLAIN_CELL_CONTEXT);
        expect(reading.value === null || typeof reading.value === 'number').toBe(true);
      }
      const day = readCell(value, undefined, 'date', PLAIN_CELL_CONTEXT).value;
      expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(String(day))).toBe(true);
    }),
    { ...seeded, numRuns: 500 },
  );
});

describe('forms found in registers', () => {
  it.each([
    ['1 Oktober 2024 (Selasa)', '2024-10-01', 'sure'],
    ['Tanggal 1 bulan Oktober tahun 2024', '2024-10-01', 'sure'],
    ['1 Oktober 2024 (Senin)', '2024-10-01', 'doubtful'],
    ['TA 2024/2025', '2024-01-01', 'doubtful'],
  ])('%s', (text, value, certainty) => {
    expect(readCell(text, undefined, 'date', PLAIN_CELL_CONTEXT)).toMatchObject({ value, certainty });
  });

  it('a number that Excel cut off in its text has lost digits', () => {
    expect(readCell('1,98503E+17', undefined, 'text', PLAIN_CELL_CONTEXT)).toMatchObject({
      certainty: 'doubtful',
      notes: ['digitsLost'],
    });
  });

  it('numbers of both parties with marks, and a date after tgl.', () => {
    const both = ['415.4/1/PKS/2024', '55/UN/2024'];
    expect(splitNumbersAndDates('1. 415.4/1/PKS/2024\n2. 55/UN/2024').numbers).toEqual(both);
    expect(splitNumbersAndDates('Pihak I: 415.4/1/PKS/2024; Pihak II: 55/UN/2024').numbers).toEqual(both);
    expect(splitNumbersAndDates('415.4/1/PKS/2024 tgl. 06-02-2023').dates[0]?.value?.start).toBe('2023-02-06');
  });

  it('names joined by dan are parted only where a name begins', () => {
    expect(splitNames('Dinas Kesehatan, Dinas Sosial dan Bappeda')).toEqual([
      'Dinas Kesehatan',
      'Dinas Sosial',
      'Bappeda',
    ]);
    expect(splitNames('Dinas Pendidikan dan Kebudayaan')).toEqual(['Dinas Pendidikan dan Kebudayaan']);
    expect(splitNames('DLH/Dishub')).toEqual(['DLH', 'Dishub']);
  });

  it.each([
    ['Universitas Telkom', 'pts', 'sure'],
    ['Universitas Brawijaya', 'ptn-bh', 'sure'],
    ['Universitas Siliwangi', 'ptn-satker', 'doubtful'],
    ['Politeknik Negeri Bandung', 'ptn-satker', 'doubtful'],
    ['Kementerian Agama Kota Sukabumi', 'vertikal', 'sure'],
    ['Kementerian Agama', 'kl', 'sure'],
    ['Universitas Antah Berantah', 'pts', 'doubtful'],
  ])('%s is %s', (name, value, certainty) => {
    expect(inferPartnerKind(name)).toMatchObject({ value, certainty, notes: ['inferred'] });
  });
});
