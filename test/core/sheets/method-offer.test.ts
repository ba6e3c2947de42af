/** A Kriteria sheet made before methods could be chosen gets the choice, and keeps all that was typed. */
import type { Scalar } from '../../../src/core/model/cell';
import { readCriteria } from '../../../src/core/ranking/read-criteria';
import { offerMethodBlock } from '../../../src/core/sheets/method-block';
import { makeTranslator } from '../../../src/i18n';
import { sheetFromRows } from '../../fixtures/sheet-from-rows';

const TYPED: Scalar[][] = [
  ['KRITERIA DAN BOBOT'], [],
  ['Kode', 'Kriteria', 'Arah', 'Bobot', 'Keterangan'],
  ['K1', 'Dampak', 'Manfaat', 0.7, 'disepakati rapat'],
  ['K2', 'Risiko', 'Biaya', 0.3, ''],
]; // prettier-ignore

test.each(['id', 'en'] as const)('in %s', (language) => {
  const t = makeTranslator(language);
  const before = sheetFromRows(TYPED, { name: 'Kriteria', owned: 'criteria' });
  const first = readCriteria(before, t);
  expect(first.chosen.hasBlock).toBe(false);
  const rows = TYPED.map((row) => [...row]);
  for (const { cell, content } of offerMethodBlock(before, t)) {
    const row = (rows[cell.rowIndex] ??= []);
    expect(row[cell.columnIndex] ?? '').toBe('');
    while (row.length < cell.columnIndex) row.push('');
    row[cell.columnIndex] = content ?? '';
  }
  const second = readCriteria(sheetFromRows(rows, { name: 'Kriteria', owned: 'criteria' }), t);
  expect(second.criteria).toEqual(first.criteria);
  expect(second.findings).toEqual(first.findings);
  expect(second.chosen).toMatchObject({ hasBlock: true, weights: 'given', choice: { method: 'wsm' } });
  expect(offerMethodBlock(sheetFromRows([], { name: 'Kriteria' }), t)).toEqual([]);
});
