/** Reads the Register sheet as it stands: columns found by meaning, wherever staff moved them and whatever they are called now. */
import { normaliseHeading } from '../intake/normalise-heading';
import { scoreHeading } from '../intake/map-headings';
import type { CellRange, CellRef } from '../model/cell';
import type { FieldId } from '../model/object';
import type { RegisterColumn, RegisterRow, RegisterState } from '../model/register';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { cleanText } from '../parse/text';

/** A renamed heading must still be this close to a known one; less is an extra column of staff. */
const LEAST_SCORE = 0.8;
const FEWEST_FIELDS = 3;

function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  return cleanText(String(sheet.grid.values[row - sheet.grid.top]?.[column - sheet.grid.left] ?? ''));
}

/** Best field for each heading, each field once, better matches first. */
function matchColumns(headings: readonly string[]): readonly (FieldId | null)[] {
  const result: (FieldId | null)[] = headings.map(() => null);
  const offers = headings.flatMap((heading, index) =>
    [...scoreHeading(heading)]
      .map(([field, score]) => ({ index, field, score }))
      .filter((offer) => offer.score >= LEAST_SCORE),
  );
  offers.sort((a, b) => b.score - a.score || a.index - b.index);
  const taken = new Set<FieldId>();
  for (const { index, field } of offers) {
    if (result[index] !== null || taken.has(field)) continue;
    result[index] = field;
    taken.add(field);
  }
  return result;
}

function headerRange(sheet: SheetSnapshot): CellRange | null {
  const [table] = sheet.tables;
  if (table) return table.hasTotals ? { ...table.range, bottom: table.range.bottom - 1 } : table.range;
  const { grid } = sheet;
  const width = grid.values[0]?.length ?? 0;
  for (let index = 0; index < Math.min(grid.values.length, 30); index += 1) {
    const row = grid.top + index;
    const texts = Array.from({ length: width }, (_, column) => cellText(sheet, row, grid.left + column));
    if (matchColumns(texts.filter((text) => text !== '')).filter((field) => field !== null).length < FEWEST_FIELDS)
      continue;
    const left = texts.findIndex((text) => text !== '');
    const right = texts.findLastIndex((text) => text !== '');
    return { top: row, left: grid.left + left, bottom: grid.top + grid.values.length - 1, right: grid.left + right };
  }
  return null;
}

/** A text that only looks like a formula stands among the values as it is; a formula has another result. */
function readFormula(sheet: SheetSnapshot, rowIndex: number, { columnIndex }: RegisterColumn): string | null {
  const { grid } = sheet;
  const [row, column] = [rowIndex - grid.top, columnIndex - grid.left];
  const formula = grid.formulas?.[row]?.[column];
  const isLive = typeof formula === 'string' && formula.startsWith('=') && formula !== grid.values[row]?.[column];
  return isLive ? formula : null;
}

function readRows(sheet: SheetSnapshot, range: CellRange, columns: readonly RegisterColumn[]): RegisterRow[] {
  const rows: RegisterRow[] = [];
  const idColumn = columns.find((column) => column.field === 'id')?.columnIndex ?? -1;
  for (let rowIndex = range.top + 1; rowIndex <= range.bottom; rowIndex += 1) {
    const values = columns.map(
      (column) => sheet.grid.values[rowIndex - sheet.grid.top]?.[column.columnIndex - sheet.grid.left] ?? '',
    );
    if (values.every((value) => value === '')) continue;
    const id = idColumn < 0 ? '' : cellText(sheet, rowIndex, idColumn);
    rows.push({ rowIndex, id, values, formulas: columns.map((column) => readFormula(sheet, rowIndex, column)) });
  }
  return rows;
}

/** Null where the workbook has no Register sheet, or one without any known heading. `handEdited` may name cells of any sheet. */
export function readRegisterState(snapshot: WorkbookSnapshot, handEdited: readonly CellRef[]): RegisterState | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.owned === 'register');
  if (!sheet || sheet.grid.values.length === 0) return null;
  const range = headerRange(sheet);
  if (range === null) return null;
  const headings: string[] = [];
  for (let column = range.left; column <= range.right; column += 1) headings.push(cellText(sheet, range.top, column));
  const fields = matchColumns(headings);
  const columns = headings.map((heading, index): RegisterColumn => ({
    heading,
    columnIndex: range.left + index,
    field: fields[index] ?? null,
  }));
  const named = columns.filter((column) => normaliseHeading(column.heading) !== '' || column.field !== null);
  return {
    sheet: sheet.name,
    range,
    columns: named,
    rows: readRows(sheet, range, named),
    handEdited: handEdited.filter((cell) => cell.sheet === sheet.name),
  };
}
