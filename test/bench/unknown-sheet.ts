/** A sheet of unique texts of no known kind: nothing on it is known beforehand, so that its time must grow with its size only. */
import { intake } from '../../src/core/intake/intake';
import { sheetFromRows, workbookOf } from '../fixtures/sheet-from-rows';

const COLUMNS = 4;
const WORDS = ['lapak', 'kios', 'pagar', 'sungai', 'jalan', 'timur', 'utara', 'rumah', 'warung', 'kebun', 'ladang', 'pasir', 'kayu']; // prettier-ignore

function sheetOf(rows: number) {
  const word = (index: number): string => WORDS[index % WORDS.length] ?? '';
  const text = (row: number, column: number): string =>
    `${word(row * 7)} ${word(row + column)} ${word(row * 3 + column)} ${row * COLUMNS + column}`;
  return sheetFromRows(Array.from({ length: rows }, (_, row) => Array.from({ length: COLUMNS }, (_cell, column) => text(row, column)))); // prettier-ignore
}

function seconds(rows: number): number {
  const snapshot = workbookOf(sheetOf(rows));
  const start = performance.now();
  intake(snapshot, {});
  return (performance.now() - start) / 1000;
}

/** Time of four times the rows over the time of the rows; 4 is linear. */
export function measureUnknownSheet(): { readonly seconds: number; readonly growth: number } {
  seconds(500);
  const few = seconds(5_000);
  const many = seconds(20_000);
  return { seconds: many, growth: many / few };
}
