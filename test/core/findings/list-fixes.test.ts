import { listFixes } from '../../../src/core/findings/list-fixes';
import type { Fix } from '../../../src/core/findings/fix';
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { listUnitedNames, openSuggestions } from '../../../src/core/register/name-decisions';
import type { NameDecisions } from '../../../src/core/model/register';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { makeTranslator } from '../../../src/i18n';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const HEADINGS = [
  'No',
  'Judul Kerja Sama',
  'Perangkat Daerah',
  'Mitra',
  'Nomor KSB',
  'Mulai',
  'Berakhir',
  'Jangka Waktu',
  'Target',
];

function listed(sheets: readonly SheetSnapshot[], decisions: NameDecisions = {}): Fix[] {
  const found = intake(workbookOf(...sheets), {});
  const merged = finish(mergeRegister({ intake: found, state: null, names: decisions }));
  const { objects, costs, records, nameSuggestions } = merged;
  const names = { offered: openSuggestions(nameSuggestions, decisions), united: listUnitedNames(decisions) };
  return listFixes({ objects, costs, records, sheets, sources: found.sources, names, t: makeTranslator('id') });
}

const shown = (fixes: readonly Fix[]): string[] => fixes.map(({ before, content }) => `${before} → ${content}`);

const fixesOf = (...rows: Scalar[][]): string[] =>
  shown(listed([sheetFromRows([HEADINGS, ...rows], { name: 'Data' })]));

const row = (number: string, start: string, end: string, term: Scalar = '', target: Scalar = ''): Scalar[] =>
  [1, 'Pengelolaan sampah', 'DLH', 'Pemerintah Kabupaten Sukabumi', number, start, end, term, target]; // prettier-ignore

it('offers a day in full where the cell holds nothing but the day', () => {
  expect(fixesOf(row('', '25-10-2024', '30 Okt 2026'))).toEqual([
    '25-10-2024 → 25 Oktober 2024',
    '30 Okt 2026 → 30 Oktober 2026',
  ]);
});

it.each([
  ['a document number before the day', row('415.4/03/KSB/2023, 6 Feb 2023', '', '')],
  ['a document number on the line above', row('611/19/PKS/2023\n1 Nopember 2023', '', '')],
  ['two days in one cell', row('', '25/01/2025 s.d. 24/01/2028', '')],
  ['a period with its days', row('', '', '', '3 tahun (25/01/2025 - 24/01/2028)')],
  ['a month only', row('', 'Okt 2024', '')],
  ['a time of day', row('', '25/10/2024 09:00', '')],
])('loses nothing that stands beside a day: %s', (_name, cells) => {
  expect(fixesOf(cells)).toEqual([]);
});

it('offers a number for a text that is nothing but one', () => {
  expect(fixesOf(row('', '', '', '', '1.250'))).toEqual(['1.250 → 1250']);
  expect(fixesOf(row('', '', '', '', '1.250 orang'))).toEqual([]);
});

describe('a total left empty', () => {
  const register = (scale: string, ...amounts: Scalar[]) =>
    listed([
      sheetFromRows([
        ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', `Biaya ${scale}`, `APBD ${scale}`, `Dana Mitra ${scale}`],
        [1, 'Pengelolaan sampah', 'DLH', 'Pemerintah Kabupaten Sukabumi', ...amounts],
      ]),
    ]); // prettier-ignore

  it('is completed from its parts', () => {
    expect(shown(register('(Rp)', '', 500_000, 250_000))).toEqual([' → 750000']);
  });

  it('is left alone where the cells hold thousands or millions', () => {
    expect(register('(juta Rp)', '', 500, 250)).toEqual([]);
    expect(register('(ribu Rp)', '', 500, 250)).toEqual([]);
  });
});

describe('a cost table', () => {
  const HEAD = ['Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'];
  const table = (...rows: Scalar[][]) => listed([sheetFromRows([['RINCIAN ANGGARAN BIAYA'], HEAD, ...rows], { name: 'RAB' })]); // prettier-ignore

  it('has its numbers, products and sums completed, each named by its line', () => {
    const fixes = table(
      ['Narasumber', '4', 'OJ', 'Rp 900.000', ''],
      ['Konsumsi', 100, 'Orang', 50_000, 5_000_000],
      ['JUMLAH', '', '', '', ''],
    );
    expect(fixes.map(({ kind, label, cell, content, isMoney }) => [kind, label, cell.rowIndex, cell.columnIndex, content, isMoney])).toEqual([
      ['number', 'Narasumber', 2, 1, 4, false],
      ['number', 'Narasumber', 2, 3, 900_000, true],
      ['sum', 'Narasumber', 2, 4, 3_600_000, true],
      ['sum', 'JUMLAH', 4, 4, 8_600_000, true],
    ]); // prettier-ignore
  });

  it.each([
    ['an amount that is there', ['Konsumsi', 100, 'Orang', 50_000, 5_000_000], ['JUMLAH', '', '', '', 5_000_000]],
    ['an open price', ['Konsumsi', 100, 'Orang', '', ''], ['JUMLAH', '', '', '', '']],
    ['a price with words', ['Konsumsi', 100, 'Orang', 'menyusul', ''], ['JUMLAH', '', '', '', '']],
    ['a sum under another heading', ['Konsumsi', 100, 'Orang', 50_000, 5_000_000], ['JUMLAH', '', '', 5_000_000, '']],
  ])('is left alone with %s', (_name, ...rows) => {
    expect(table(...rows)).toEqual([]);
  });

  it('is left alone in thousands', () => {
    const rows = [
      ['RINCIAN ANGGARAN BIAYA'],
      ['Uraian', 'Volume', 'Satuan', 'Harga Satuan (ribu Rp)', 'Jumlah (ribu Rp)'],
      ['Konsumsi', 100, 'Orang', 50, ''],
      ['JUMLAH', '', '', '', ''],
    ];
    expect(listed([sheetFromRows(rows, { name: 'RAB' })])).toEqual([]);
  });
});

describe('a name', () => {
  const sheet = (...names: string[]) =>
    sheetFromRows(
      [['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra'], ...names.map((name, at) => [at + 1, `Usulan nomor ${at + 1}`, name, 'PT Bersih'])],
      { name: 'Data' },
    ); // prettier-ignore

  it('that differs in capitals and blanks only is written as the others', () => {
    const fixes = listed([sheet('Dinas Kesehatan', 'DINAS  KESEHATAN', 'Dinas Kesehatan')]);
    expect(fixes.map(({ kind, label, before, content }) => [kind, label, before, content])).toEqual([
      ['name', 'fields.agency', 'DINAS  KESEHATAN', 'Dinas Kesehatan'],
    ]);
  });

  it('that is short for another waits for a person, whose choice is then offered for the sheet', () => {
    const sheets = [sheet('Diskominfo', 'Dinas Komunikasi dan Informatika')];
    expect(listed(sheets)).toEqual([]);
    expect(shown(listed(sheets, { 'agency|Diskominfo': 'Dinas Komunikasi dan Informatika' }))).toEqual([
      'Diskominfo → Dinas Komunikasi dan Informatika',
    ]);
  });

  it('in a table of indicators is written so too', () => {
    const indicators = sheetFromRows(
      [
        ['Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Target', 'Tahun'],
        ['DINAS KESEHATAN', 'Persentase balita tertimbang', '%', 90, 2026],
        ['Dinas Kesehatan', 'Jumlah kader terlatih', 'orang', 120, 2026],
      ],
      { name: 'IKU' },
    );
    const fixes = listed([sheet('Dinas Kesehatan'), indicators]);
    expect(fixes.map(({ kind, cell, content }) => [kind, cell.sheet, cell.rowIndex, content])).toEqual([
      ['name', 'IKU', 1, 'Dinas Kesehatan'],
    ]);
  });

  it('that a person left as it is stays', () => {
    const left = { 'agency|DINAS KESEHATAN': '', 'agency|Dinas Kesehatan': '' };
    expect(listed([sheet('Dinas Kesehatan', 'DINAS KESEHATAN', 'Dinas Kesehatan')], left)).toEqual([]);
  });
});
