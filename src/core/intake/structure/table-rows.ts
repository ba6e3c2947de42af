/**
 * Where the header and the body of a table begin and end. The body begins with the first row of figures that are not years; the rows
 * above it that fill any column but the label column are the header; single texts above them are titles.
 */
import { isLone, type RowFacts } from './rows';

export interface TableRows {
  /** First row of the header; equal to `bodyTop` when there is none. */
  readonly top: number;
  /** First row of the body: data, or a group row. */
  readonly bodyTop: number;
  /** Last row of the body; what follows are notes. */
  readonly last: number;
}

/** Share of the cells right of the label that must be figures in a row of data. */
const FIGURE_SHARE = 0.5;
/** Rows looked at below a row of years to see whether it is a heading. */
const LOOK_BELOW = 12;
const LONGEST_STUB_HEAD = 40;
/** Share of the widest row that the headings of a table of texts have to fill. */
const WIDE_SHARE = 0.6;

/** A row of figures; a row of years only is a heading over a body of other figures. */
function isFigureRow(rows: readonly RowFacts[], index: number, labelColumn: number): boolean {
  const row = rows[index];
  if (row === undefined || row.solid + row.years === 0) return false;
  const right = row.filled.filter((column) => column > labelColumn).length;
  return row.figures >= right * FIGURE_SHARE && !isYearRow(rows, index, labelColumn);
}

/** Nothing but years right of the label, over columns that do not go on with years. */
function isYearRow(rows: readonly RowFacts[], index: number, labelColumn: number): boolean {
  const row = rows[index];
  if (row === undefined || row.years === 0 || row.solid > 0) return false;
  const columns = row.filled.filter((column) => column > labelColumn && row.kinds[column] === 'year');
  let [same, seen] = [0, 0];
  for (const below of rows.slice(index + 1, index + 1 + LOOK_BELOW))
    for (const column of columns) {
      const kind = below.kinds[column] ?? 'empty';
      if (kind === 'year') same += 1;
      if (kind !== 'empty') seen += 1;
    }
  return seen > 0 && same / seen < 0.5;
}

/** A text that heads the rows below it: alone, or beside a code when it ends in a colon. */
function isGroupLike(row: RowFacts | undefined, labelColumn: number): boolean {
  if (row === undefined) return false;
  return (
    isLone(row, labelColumn) || (row.figures === 0 && row.filled.length === 2 && /:(?:\s*\\\S+)?$/.test(row.label))
  );
}

/** A table of texts: the body begins below the first row that has most of the columns filled. Null when no row has two cells. */
function firstDataOfTexts(rows: readonly RowFacts[], from: number): number | null {
  const widths = rows.map((row, index) => (index < from ? 0 : row.filled.length));
  const widest = Math.max(0, ...widths);
  if (widest < 2) return null;
  const header = widths.findIndex((width) => width >= widest * WIDE_SHARE);
  const next = widths.findIndex((width, index) => index > header && width > 0);
  return next < 0 ? null : next;
}

/** Last row of the body: of a table of figures the last that holds some, a stray dash apart; of texts the last with two cells. */
function lastRow(rows: readonly RowFacts[], firstData: number, hasFigures: boolean): number {
  return rows.reduce((last, row, index) => {
    if (index <= firstData) return last;
    const isBody = hasFigures ? row.solid + row.years > 0 || row.figures > 1 : row.filled.length > 1;
    return isBody ? index : last;
  }, firstData);
}

/** Null when there is no table. `from` is the first row looked at. */
export function findTableRows(rows: readonly RowFacts[], from: number, labelColumn: number): TableRows | null {
  const figures = rows.findIndex((_, index) => index >= from && isFigureRow(rows, index, labelColumn));
  const firstData = figures >= 0 ? figures : firstDataOfTexts(rows, from);
  if (firstData === null) return null;
  const last = lastRow(rows, firstData, figures >= 0);
  const isEmpty = (index: number): boolean => rows[index]?.filled.length === 0;
  let bodyTop = firstData;
  for (let index = firstData - 1; index >= from; index -= 1) {
    if (isGroupLike(rows[index], labelColumn)) bodyTop = index;
    else if (!isEmpty(index)) break;
  }
  let top = bodyTop;
  for (let index = bodyTop - 1; index >= from; index -= 1)
    if (!isEmpty(index) && !isLone(rows[index], labelColumn)) top = index;
  // Nothing but single texts above: no header, and the texts are titles.
  if (top === bodyTop) return { top: firstData, bodyTop: firstData, last };
  // `State` alone in the row above or below the other headings heads the label column.
  const hasStub = rows.slice(top, bodyTop).some((row) => row.label !== '');
  const isStub = (index: number): boolean => isLone(rows[index], labelColumn) && isStubHead(rows[index]?.label ?? '');
  if (!hasStub && top > from && isStub(top - 1)) top -= 1;
  else if (!hasStub && !isEmpty(bodyTop - 1) && isStub(bodyTop)) bodyTop += 1;
  return { top, bodyTop, last };
}

function isStubHead(label: string): boolean {
  return label.length <= LONGEST_STUB_HEAD && !/^[[(]|[.:]$/.test(label);
}
