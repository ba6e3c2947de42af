import { listFixes } from '../../../src/core/findings/list-fixes';
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { indexSources } from '../../../src/core/rules/place';
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

function fixesOf(...rows: Scalar[][]): string[] {
  const workbook = workbookOf(sheetFromRows([HEADINGS, ...rows], { name: 'Data' }));
  const found = intake(workbook, {});
  const { objects } = finish(mergeRegister({ intake: found, state: null }));
  const input = { objects, sheets: workbook.sheets, sourceOf: indexSources(found.sources), t: makeTranslator('id') };
  return listFixes(input).map(({ before, content }) => `${before} → ${content}`);
}

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
