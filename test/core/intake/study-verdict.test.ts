/** The row under the aspects of a study that tells its conclusion is of the study it stands in, and of no other. */
import { recordText } from '../../../src/core/model/record';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const ASPECTS = ['Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan'];
const HEAD: Rows = [['STUDI KELAYAKAN'], [], ['No', 'Aspek', 'Skor (1-5)', 'Bukti', 'Kesimpulan']];
const aspects = (names: readonly string[]): Rows =>
  names.map((aspect, index) => [index + 1, aspect, 4, `Uji ${aspect}`, null]);
const verdict = (text: string): Rows => [[null, 'Kesimpulan', null, null, text]];

const conclusions = (...rows: Rows): string[] =>
  analyseSheets({ Kajian: [...HEAD, ...rows] }).records.flatMap((row) =>
    row.kind === 'feasibility' ? [recordText(row, 'conclusion')] : [],
  );
const times = (count: number, text: string): string[] => new Array<string>(count).fill(text);

test('a group without a row of its own has no conclusion', () => {
  const rows = [
    ['A. Penyediaan Air Minum'],
    ...aspects(ASPECTS),
    ['B. Pengelolaan Sampah'],
    ...aspects(ASPECTS),
    ...verdict('Layak'),
  ];
  expect(conclusions(...rows)).toEqual([...times(6, ''), ...times(6, 'layak')]);
});

test('each group has its own', () => {
  const rows = [
    ['A. Penyediaan Air Minum'],
    ...aspects(ASPECTS),
    ...verdict('Tidak layak'),
    ['B. Pengelolaan Sampah'],
    ...aspects(ASPECTS),
    ...verdict('Layak'),
  ];
  expect(conclusions(...rows)).toEqual([...times(6, 'tidak-layak'), ...times(6, 'layak')]);
});

test('groups of aspects are parts of one study', () => {
  const rows = [
    ['A. Aspek Hukum dan Teknis'],
    ...aspects(ASPECTS.slice(0, 2)),
    ['B. Aspek Lain'],
    ...aspects(ASPECTS.slice(2)),
    ...verdict('Layak'),
  ];
  expect(conclusions(...rows)).toEqual(times(6, 'layak'));
});
