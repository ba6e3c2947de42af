/** Labels and values of a form in two or more columns beside each other: `Judul | … | Perangkat Daerah | …`. */
import type { SheetView } from './sheet-view';

/** Rows above and below that are looked at. */
const REACH = 3;
const FEWEST_ROWS = 2;
/** Share of the cells under labels that have to be labels, and share under values that may look like some. */
const LABEL_SHARE = 0.6;
const VALUE_SHARE = 0.4;

/** Whether a row of at least three cells is one of the lines of such a form, by what stands over and under it. */
export function isLineOfPairs(
  view: SheetView,
  rowIndex: number,
  columns: readonly number[],
  isLabel: (text: string) => boolean,
): boolean {
  const isHit = (row: number, column: number): boolean => isLabel(view.text(row, column));
  const isPaired = (row: number): boolean =>
    columns.length % 2 === 0 && columns.every((column, index) => isHit(row, column) === (index % 2 === 0));
  if (isPaired(rowIndex) && [rowIndex - 1, rowIndex + 1].some(isPaired)) return true;
  const rows = linesAround(view, rowIndex, columns);
  const all = rows.reduce<readonly number[]>((most, row) => {
    const filled = view.filled(row, columns[0], view.right);
    return filled.length > most.length && filled.length % 2 === 0 ? filled : most;
  }, []);
  if (!columns.every((column) => all.includes(column))) return false;
  const [labels, values] = [0, 1].map((side) => all.filter((_column, index) => index % 2 === side));
  const share = (of: readonly number[] = []): number => {
    const cells = rows.flatMap((row) =>
      of.filter((column) => view.text(row, column) !== '').map((column) => ({ row, column })),
    );
    return cells.filter(({ row, column }) => isHit(row, column)).length / Math.max(1, cells.length);
  };
  const full = rows.filter((row) =>
    (labels ?? []).every((column) => view.text(row, column) === '' || isHit(row, column)),
  );
  return full.length >= FEWEST_ROWS && share(labels) >= LABEL_SHARE && share(values) <= VALUE_SHARE;
}

/** Rows right above and below that begin in the same column and have values of their own. */
function linesAround(view: SheetView, rowIndex: number, [left = view.left]: readonly number[]): number[] {
  const isLine = (row: number): boolean => {
    const filled = view.filled(row, left, view.right);
    return filled[0] === left && filled.length >= 2;
  };
  const rows = [rowIndex];
  for (const step of [-1, 1])
    for (let row = rowIndex + step; Math.abs(row - rowIndex) <= REACH && isLine(row); row += step) rows.push(row);
  return rows;
}
