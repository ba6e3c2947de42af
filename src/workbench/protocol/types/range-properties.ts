/** getCellProperties / setCellProperties and their row and column kin: formats of many cells in one call. */
import { cellRect, columnCount, rowCount } from '../../workbook/address';
import { ExcelError } from '../../workbook/errors';
import type { BorderEdge, CellStyle } from '../../workbook/model';
import { requireAllowed } from '../../workbook/protection';
import { formatCellsWith } from '../../workbook/write';
import { asBoolean, asEnum, asIndex, asNumber, asRecord, asText, rectOf } from '../arguments';
import { asColor } from '../colors';
import type { HostSession, RangeTarget } from '../host-context';
import { pascalCase } from '../wire';
import {
  cellFormat,
  columnPoints,
  lineName,
  readHorizontal,
  readVertical,
  rowPoints,
  setColumnWidth,
  setRowHeight,
} from './range-format';
import { isHidden, setHidden } from './range-reading';

type Wanted = Readonly<Record<string, unknown>>;

/** A two-dimensional array of the properties asked for. */
export function cellProperties(range: RangeTarget, wanted: Wanted, session: HostSession): unknown[][] {
  const rect = rectOf(range);
  return Array.from({ length: rowCount(rect) }, (_row, y) =>
    Array.from({ length: columnCount(rect) }, (_column, x) =>
      readOne(range, wanted, rect.top + y, rect.left + x, session),
    ),
  );
}

function readOne(range: RangeTarget, wanted: Wanted, row: number, column: number, session: HostSession): unknown {
  const answer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || value === false) continue;
    if (name === 'address') answer[name] = session.address(range.sheet, cellRect(row, column));
    else if (name === 'format') answer[name] = readFormat(range, asRecord(value), row, column, session);
    else if (name === 'hidden') {
      const cell = session.rangeTarget(range.sheet, cellRect(row, column));
      answer[name] = isHidden(cell, 'row') === true || isHidden(cell, 'column') === true;
    } else unmodelled(name);
  }
  return answer;
}

function readFormat(range: RangeTarget, wanted: Wanted, row: number, column: number, session: HostSession): unknown {
  const format = cellFormat(range.sheet, row, column, session);
  const answer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'boolean') {
      answer[name] = format.property(pascalCase(name));
      continue;
    }
    const part = format.link(pascalCase(name));
    const names = Object.entries(asRecord(value)).filter(([, load]) => load === true);
    answer[name] = Object.fromEntries(names.map(([key]) => [key, part?.property(pascalCase(key)) ?? null]));
  }
  return answer;
}

function unmodelled(name: string): never {
  throw new ExcelError('ApiNotFound', `The workbench does not model the cell property ${name}.`);
}

/** One record for each row or column. */
export function lineProperties(
  range: RangeTarget,
  axis: 'row' | 'column',
  wanted: Wanted,
  session: HostSession,
): unknown[] {
  const rect = rectOf(range);
  const [first, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const hiddenName = axis === 'row' ? 'rowHidden' : 'columnHidden';
  const answers: unknown[] = [];
  for (let index = first; index <= last; index += 1) {
    const line = axis === 'row' ? { ...rect, top: index, bottom: index } : { ...rect, left: index, right: index };
    const answer: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(wanted)) {
      if (value === undefined || value === false) continue;
      if (name === hiddenName) answer[name] = isHidden(session.rangeTarget(range.sheet, line), axis);
      else if (name === `${axis}Index`) answer[name] = index;
      else if (name === 'address') answer[name] = session.address(range.sheet, line);
      else if (name === 'format') answer[name] = lineFormat(range, axis, index, asRecord(value));
      else unmodelled(name);
    }
    answers.push(answer);
  }
  return answers;
}

function lineFormat(range: RangeTarget, axis: 'row' | 'column', index: number, wanted: Wanted): unknown {
  const name = axis === 'row' ? 'rowHeight' : 'columnWidth';
  for (const key of Object.keys(wanted)) if (key !== name) unmodelled(`format.${key}`);
  return { [name]: axis === 'row' ? rowPoints(range.sheet, index) : columnPoints(range.sheet, index) };
}

/** Sets formats cell by cell; an empty record leaves a cell alone. */
export function setCellProperties(
  range: RangeTarget,
  grid: readonly (readonly unknown[])[],
  session: HostSession,
): void {
  const rect = rectOf(range);
  if (grid.length !== rowCount(rect) || grid.some((row) => row.length !== columnCount(rect))) {
    throw new ExcelError('InvalidArgument', 'The number of rows or columns in the array does not match the range.');
  }
  requireAllowed(session.core, range.sheet, 'allowFormatCells');
  const patches = grid.map((row) => row.map((cell) => (cell === null ? null : readPatch(asRecord(cell)))));
  formatCellsWith(
    session.core,
    range.sheet,
    rect,
    (row, column) => patches[row - rect.top]?.[column - rect.left] ?? null,
  );
}

function readPatch(cell: Wanted): Partial<CellStyle> | null {
  const format = cell.format;
  for (const key of Object.keys(cell)) if (key !== 'format') unmodelled(key);
  if (format === undefined || format === null) return null;
  const parts = Object.entries(asRecord(format)).map(([name, value]) => readFormatPart(name, value));
  return parts.length === 0 ? null : mergePatches(parts);
}

type Patch = { -readonly [K in keyof CellStyle]?: CellStyle[K] };

function mergePatches(parts: readonly Patch[]): Patch {
  return Object.assign({}, ...parts) as Patch;
}

function readFormatPart(name: string, value: unknown): Patch {
  switch (name) {
    case 'fill':
      return mergePatches(
        Object.entries(asRecord(value)).map(([key, color]) =>
          key === 'color' ? { fill: color === '' ? null : asColor(color) } : unmodelled(`format.fill.${key}`),
        ),
      );
    case 'font':
      return mergePatches(Object.entries(asRecord(value)).map(([key, entry]) => readFont(key, entry)));
    case 'protection':
      return mergePatches(
        Object.entries(asRecord(value)).map(([key, entry]) => {
          if (key === 'locked') return { locked: asBoolean(entry) };
          return key === 'formulaHidden' ? { hiddenFormula: asBoolean(entry) } : unmodelled(`format.protection.${key}`);
        }),
      );
    case 'borders':
      return { borders: readBorders(asRecord(value)) };
    case 'horizontalAlignment':
      return { horizontal: readHorizontal(value) };
    case 'verticalAlignment':
      return { vertical: readVertical(value) };
    case 'wrapText':
      return { wrap: asBoolean(value) };
    case 'indentLevel':
      return { indent: asIndex(value) };
    default:
      return unmodelled(`format.${name}`);
  }
}

function readFont(key: string, value: unknown): Patch {
  switch (key) {
    case 'bold':
      return { bold: asBoolean(value) };
    case 'italic':
      return { italic: asBoolean(value) };
    case 'strikethrough':
      return { strike: asBoolean(value) };
    case 'underline':
      return { underline: asText(value) !== 'None' };
    case 'color':
      return { fontColor: asColor(value) };
    case 'name':
      return { fontName: asText(value) };
    case 'size':
      return { fontSize: asNumber(value) };
    default:
      return unmodelled(`format.font.${key}`);
  }
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function readBorders(value: Wanted): CellStyle['borders'] {
  const borders: Partial<Record<(typeof SIDES)[number], BorderEdge>> = {};
  for (const [key, entry] of Object.entries(value)) {
    const side = asEnum(key, SIDES);
    const { style, weight, color } = asRecord(entry);
    const name = style === 'None' ? 'none' : lineName(asText(style ?? 'Continuous'), asText(weight ?? 'Thin'));
    borders[side] = { style: name, color: color === undefined ? null : asColor(color) };
  }
  return borders;
}

/** Sets hidden state, height or width of each row or column; an empty record leaves one alone. */
export function setLineProperties(
  range: RangeTarget,
  axis: 'row' | 'column',
  list: readonly unknown[],
  session: HostSession,
): void {
  const rect = rectOf(range);
  const [first, count] = axis === 'row' ? [rect.top, rowCount(rect)] : [rect.left, columnCount(rect)];
  if (list.length !== count)
    throw new ExcelError('InvalidArgument', 'The length of the array does not match the range.');
  const sizeName = axis === 'row' ? 'rowHeight' : 'columnWidth';
  list.forEach((entry, offset) => {
    const index = first + offset;
    const line = axis === 'row' ? { ...rect, top: index, bottom: index } : { ...rect, left: index, right: index };
    for (const [name, value] of Object.entries(asRecord(entry))) {
      if (name === 'rowHidden' || name === 'columnHidden') {
        setHidden(session.rangeTarget(range.sheet, line), axis, asBoolean(value), session);
      } else if (name === 'format') {
        const size = asRecord(value)[sizeName];
        for (const key of Object.keys(asRecord(value))) if (key !== sizeName) unmodelled(`format.${key}`);
        if (axis === 'row') setRowHeight(range.sheet, line, asNumber(size), session);
        else setColumnWidth(range.sheet, line, asNumber(size), session);
      } else unmodelled(name);
    }
  });
}
