/** Excel.Range. */
import {
  bounding, cellCount, cellRect, columnCount, intersect, isOnSheet, isWholeColumns, isWholeRows, rowCount,
} from '../../workbook/address'; // prettier-ignore
import { getCell, hasContent, usedRange, visitCells } from '../../workbook/cells';
import { ExcelError } from '../../workbook/errors';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../workbook/model';
import { makeOffset, offsetFormula } from '../../workbook/shift';
import { mergeCells, shiftCells, unmergeCells } from '../../workbook/structure';
import { sortRows } from '../../workbook/tables';
import { clearCells, copyCells, formatCells, writeBlock, writeNumberFormats, type Input } from '../../workbook/write';
import {
  asBoolean, asEnum, asGrid, asIndex, asInteger, asList, asNumber, asRecord, asText, isGiven, rangeOf, rectOf,
} from '../arguments'; // prettier-ignore
import { readAddressList, resolveAddress } from '../addresses';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession, RangeTarget } from '../host-context';
import { conditionalFormatsType } from './conditional-format';
import { dataValidationType } from './data-validation';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './range-properties';
import { rangeFormatType } from './range-format';
import { isHidden, readGrid, readSpecialCells, setHidden } from './range-reading';
import { readSortFields } from './sort-fields';
import { tableScopeType } from './table';

function asInput(value: unknown): Input {
  const isCell = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (isCell) return value;
  throw new ExcelError('InvalidArgument', 'A cell takes a text, a number, true, false or null.');
}

/** Unbounded ranges cannot be written (platform.md 3.7). */
function boundedRect(range: RangeTarget): Rect {
  const rect = rectOf(range);
  if (isWholeColumns(rect) || isWholeRows(rect)) {
    throw new ExcelError('InvalidArgument', 'Cell values cannot be set on a range of whole rows or columns.');
  }
  return rect;
}

function writeGrid(range: RangeTarget, value: unknown, session: HostSession): void {
  const rect = boundedRect(range);
  writeBlock(session.core, range.sheet, rect, asGrid(value, asInput, rowCount(rect), columnCount(rect)));
}

/**
 * One formula for many cells moves its relative references from cell to cell, as in VBA (J. K. Pieterse,
 * techcommunity.microsoft.com idea 4211172, 2024).
 */
function writeInputs(range: RangeTarget, value: unknown, session: HostSession): void {
  if (typeof value !== 'string' || !value.startsWith('=')) {
    writeGrid(range, value, session);
    return;
  }
  const rect = boundedRect(range);
  const offset = makeOffset(value);
  const grid = Array.from({ length: rowCount(rect) }, (_row, y) =>
    Array.from({ length: columnCount(rect) }, (_column, x) => offset(y, x)),
  );
  writeBlock(session.core, range.sheet, rect, grid);
}

function derive(range: RangeTarget, session: HostSession, rect: Rect): HostObject {
  if (!isOnSheet(rect) || rect.top > rect.bottom || rect.left > rect.right) {
    throw new ExcelError('InvalidArgument', 'The range lies outside the sheet.');
  }
  return session.range(range.sheet, rect);
}

function notFound(message: string): never {
  throw new ExcelError('ItemNotFound', message);
}

function resized(rect: Rect, rows: number, columns: number): Rect {
  return { ...rect, bottom: rect.bottom + rows, right: rect.right + columns };
}

function otherRect(range: RangeTarget, value: unknown): Rect {
  if (typeof value !== 'string') {
    const other = rangeOf(value);
    if (other.sheet !== range.sheet) throw new ExcelError('InvalidArgument', 'The ranges are on different sheets.');
    return rectOf(other);
  }
  const address = value.slice(value.lastIndexOf('!') + 1);
  const [rect] = readAddressList(address);
  return rect ?? notFound('No address.');
}

function findMerges(range: RangeTarget): Rect[] {
  const rect = rectOf(range);
  const merges = range.sheet.merges.filter((merge) => intersect(merge, rect) !== null);
  if (merges.length > 512) throw new ExcelError('GeneralException', 'The range holds more than 512 merged areas.');
  return merges;
}

function used(range: RangeTarget, valuesOnly: unknown): Rect | null {
  return usedRange(range.sheet, rectOf(range), valuesOnly === true);
}

const navigation: TypeDefinition<RangeTarget>['methods'] = {
  GetCell: (range, [row, column], session) => {
    const rect = rectOf(range);
    return derive(range, session, cellRect(rect.top + asInteger(row), rect.left + asInteger(column)));
  },
  GetRow: (range, [row], session) => {
    const rect = rectOf(range);
    const at = rect.top + asInteger(row);
    return derive(range, session, { ...rect, top: at, bottom: at });
  },
  GetColumn: (range, [column], session) => {
    const rect = rectOf(range);
    const at = rect.left + asInteger(column);
    return derive(range, session, { ...rect, left: at, right: at });
  },
  GetLastCell: (range, _args, session) => {
    const rect = rectOf(range);
    return session.range(range.sheet, cellRect(rect.bottom, rect.right));
  },
  GetLastRow: (range, _args, session) => session.range(range.sheet, { ...rectOf(range), top: rectOf(range).bottom }),
  GetLastColumn: (range, _args, session) => session.range(range.sheet, { ...rectOf(range), left: rectOf(range).right }),
  GetEntireRow: (range, _args, session) =>
    session.range(range.sheet, { ...rectOf(range), left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (range, _args, session) =>
    session.range(range.sheet, { ...rectOf(range), top: 0, bottom: MAX_ROWS - 1 }),
  GetOffsetRange: (range, [rows, columns], session) => {
    const rect = rectOf(range);
    const [y, x] = [asInteger(rows), asInteger(columns)];
    return derive(range, session, {
      top: rect.top + y,
      bottom: rect.bottom + y,
      left: rect.left + x,
      right: rect.right + x,
    });
  },
  GetResizedRange: (range, [rows, columns], session) =>
    derive(range, session, resized(rectOf(range), asInteger(rows), asInteger(columns))),
  GetAbsoluteResizedRange: (range, [rows, columns], session) => {
    const rect = rectOf(range);
    return derive(range, session, {
      ...rect,
      bottom: rect.top + asIndex(rows) - 1,
      right: rect.left + asIndex(columns) - 1,
    });
  },
  GetRowsAbove: (range, [count], session) => {
    const rect = rectOf(range);
    return derive(range, session, { ...rect, top: rect.top - asNumber(count ?? 1), bottom: rect.top - 1 });
  },
  GetRowsBelow: (range, [count], session) => {
    const rect = rectOf(range);
    return derive(range, session, { ...rect, top: rect.bottom + 1, bottom: rect.bottom + asNumber(count ?? 1) });
  },
  GetBoundingRect: (range, [other], session) =>
    session.range(range.sheet, bounding(rectOf(range), otherRect(range, other))),
  GetIntersection: (range, [other], session) =>
    session.range(
      range.sheet,
      intersect(rectOf(range), otherRect(range, other)) ?? notFound('The ranges do not meet.'),
    ),
  GetIntersectionOrNullObject: (range, [other], session) => {
    const rect = intersect(rectOf(range), otherRect(range, other));
    return rect === null ? null : session.range(range.sheet, rect);
  },
  GetUsedRange: (range, [valuesOnly], session) =>
    session.range(range.sheet, used(range, valuesOnly) ?? cellRect(rectOf(range).top, rectOf(range).left)),
  GetUsedRangeOrNullObject: (range, [valuesOnly], session) => {
    const rect = used(range, valuesOnly);
    return rect === null ? null : session.range(range.sheet, rect);
  },
  GetMergedAreasOrNullObject: (range, _args, session) => {
    const merges = findMerges(range);
    return merges.length === 0 ? null : session.areas(range.sheet, merges);
  },
  GetMergedAreas: (range, _args, session) => {
    const merges = findMerges(range);
    return merges.length === 0 ? notFound('There are no merged areas.') : session.areas(range.sheet, merges);
  },
  GetSpecialCells: (range, args, session) => {
    const rects = readSpecialCells(range, args);
    return rects.length === 0 ? notFound('No cells were found.') : session.areas(range.sheet, rects);
  },
  GetSpecialCellsOrNullObject: (range, args, session) => {
    const rects = readSpecialCells(range, args);
    return rects.length === 0 ? null : session.areas(range.sheet, rects);
  },
  GetSurroundingRegion: (range, _args, session) => session.range(range.sheet, surroundingRegion(range)),
  GetTables: (range, [fullyContained], session) =>
    makeObject(
      tableScopeType,
      {
        list: () => {
          const rect = rectOf(range);
          return range.sheet.tables
            .filter((table) => {
              const part = intersect(table.rect, rect);
              return part !== null && (fullyContained !== true || cellCount(part) === cellCount(table.rect));
            })
            .map((table) => ({ sheet: range.sheet, table }));
        },
      },
      session,
    ),
};

/** The block of cells around the range that blank rows and columns enclose. */
function surroundingRegion(range: RangeTarget): Rect {
  let region = rectOf(range);
  for (;;) {
    const around = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    let grown = region;
    visitCells(range.sheet, around, (cell, row, column) => {
      if (hasContent(cell)) grown = bounding(grown, cellRect(row, column));
    });
    if (cellCount(grown) === cellCount(region)) return region;
    region = grown;
  }
}

const INSERT = ['Down', 'Right'] as const;
const DELETE = ['Up', 'Left'] as const;
const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const COPY = ['All', 'Formulas', 'Values', 'Formats'] as const;

const editing: TypeDefinition<RangeTarget>['methods'] = {
  Clear: (range, [what], session) =>
    clearCells(session.core, range.sheet, rectOf(range), asEnum(isGiven(what) ? what : 'All', CLEAR)),
  Merge: (range, [across], session) => mergeCells(session.core, range.sheet, rectOf(range), across === true),
  Unmerge: (range, _args, session) => unmergeCells(session.core, range.sheet, rectOf(range)),
  Insert: (range, [shift], session) => {
    const rect = rectOf(range);
    const direction = asEnum(shift, INSERT) === 'Down' ? 'down' : 'right';
    shiftCells(session.workbook.structure, range.sheet, rect, direction);
    return session.range(range.sheet, rect);
  },
  Delete: (range, [shift], session) => {
    const direction = asEnum(shift, DELETE) === 'Up' ? 'up' : 'left';
    shiftCells(session.workbook.structure, range.sheet, rectOf(range), direction);
  },
  Select: (range, _args, session) => session.workbook.select(range.sheet.id, rectOf(range)),
  Calculate: (_range, _args, session) => session.core.forceRecalculation(),
  CopyFrom: (range, [source, what, skipBlanks, transpose], session) => {
    if (skipBlanks === true || transpose === true) {
      throw new ExcelError('ApiNotFound', 'The workbench does not model Range.CopyFrom with skipBlanks or transpose.');
    }
    const from = sourceOf(range, source, session);
    const kind = asEnum(isGiven(what) ? what : 'All', COPY);
    copyCells(session.core, from, { sheet: range.sheet, rect: rectOf(range) }, kind, offsetFormula);
  },
  GetCellProperties: (range, [options], session) => cellProperties(range, asRecord(options), session),
  GetRowProperties: (range, [options], session) => lineProperties(range, 'row', asRecord(options), session),
  GetColumnProperties: (range, [options], session) => lineProperties(range, 'column', asRecord(options), session),
  SetCellProperties: (range, [grid], session) => setCellProperties(range, asList(grid).map(asList), session),
  SetRowProperties: (range, [list], session) => setLineProperties(range, 'row', asList(list), session),
  SetColumnProperties: (range, [list], session) => setLineProperties(range, 'column', asList(list), session),
  _ValidateArraySize: (range, [rows, columns]) => {
    const rect = rectOf(range);
    if (rows !== rowCount(rect) || columns !== columnCount(rect)) {
      throw new ExcelError('InvalidArgument', 'The number of rows or columns in the array does not match the range.');
    }
  },
};

function sourceOf(
  range: RangeTarget,
  source: unknown,
  session: HostSession,
): { sheet: RangeTarget['sheet']; rect: Rect } {
  if (isHostObject(source)) {
    const other = rangeOf(source);
    return { sheet: other.sheet, rect: rectOf(other) };
  }
  const { sheet, rect } = resolveAddress(asText(source), range.sheet, session);
  return { sheet, rect };
}

export const rangeSortType: TypeDefinition<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    Apply: (range, [fields, , hasHeaders, orientation], session) => {
      if (orientation === 'Columns')
        throw new ExcelError('ApiNotFound', 'The workbench does not model RangeSort by columns.');
      const rect = rectOf(range);
      const body = hasHeaders === true ? { ...rect, top: rect.top + 1 } : rect;
      sortRows(session.core, range.sheet, body, readSortFields(fields));
    },
  },
};

export const rangeType: TypeDefinition<RangeTarget> = {
  name: 'Range',
  isKept: true,
  get: {
    Address: (range, session) => session.address(range.sheet, rectOf(range)),
    AddressLocal: (range, session) => session.address(range.sheet, rectOf(range)),
    RowIndex: (range) => rectOf(range).top,
    ColumnIndex: (range) => rectOf(range).left,
    RowCount: (range) => rowCount(rectOf(range)),
    ColumnCount: (range) => columnCount(rectOf(range)),
    CellCount: (range) => (cellCount(rectOf(range)) > 2 ** 31 - 1 ? -1 : cellCount(rectOf(range))),
    IsEntireRow: (range) => isWholeRows(rectOf(range)),
    IsEntireColumn: (range) => isWholeColumns(rectOf(range)),
    RowHidden: (range) => isHidden(range, 'row'),
    ColumnHidden: (range) => isHidden(range, 'column'),
    Hidden: (range) => isHidden(range, 'row') === true || isHidden(range, 'column') === true,
    HasSpill: () => false,
    Values: (range, session) => readGrid(range, session, 'values'),
    Formulas: (range, session) => readGrid(range, session, 'formulas'),
    Text: (range, session) => readGrid(range, session, 'text'),
    ValueTypes: (range, session) => readGrid(range, session, 'types'),
    NumberFormat: (range, session) => readGrid(range, session, 'numberFormat'),
    Hyperlink: (range) => {
      const rect = rectOf(range);
      const link = getCell(range.sheet, rect.top, rect.left)?.hyperlink;
      return link === undefined
        ? null
        : link.startsWith('#')
          ? { documentReference: link.slice(1) }
          : { address: link };
    },
  },
  set: {
    Values: writeInputs,
    Formulas: writeInputs,
    NumberFormat: (range, value, session) => {
      const rect = rectOf(range);
      const read = (format: unknown): string | null => (format === null ? null : asText(format));
      if (!Array.isArray(value)) {
        const numberFormat = asText(value);
        formatWhole(range, session, numberFormat);
        return;
      }
      writeNumberFormats(session.core, range.sheet, rect, asGrid(value, read, rowCount(rect), columnCount(rect)));
    },
    RowHidden: (range, value, session) => setHidden(range, 'row', asBoolean(value), session),
    ColumnHidden: (range, value, session) => setHidden(range, 'column', asBoolean(value), session),
    Hyperlink: (range, value, session) => setHyperlink(range, asRecord(value), session),
  },
  links: {
    Worksheet: (range, session) => session.worksheet(range.sheet),
    Format: (range, session) => makeObject(rangeFormatType, { sheet: range.sheet, areas: [range] }, session),
    DataValidation: (range, session) => makeObject(dataValidationType, { sheet: range.sheet, areas: [range] }, session),
    ConditionalFormats: (range, session) =>
      makeObject(conditionalFormatsType, { sheet: range.sheet, areas: [range] }, session),
    Sort: (range, session) => makeObject(rangeSortType, range, session),
  },
  methods: { ...navigation, ...editing },
};

function formatWhole(range: RangeTarget, session: HostSession, numberFormat: string): void {
  formatCells(session.core, range.sheet, rectOf(range), { numberFormat });
}

function setHyperlink(range: RangeTarget, link: Readonly<Record<string, unknown>>, session: HostSession): void {
  const rect = boundedRect(range);
  const target = isGiven(link.address) ? asText(link.address) : `#${asText(link.documentReference)}`;
  if (isGiven(link.textToDisplay)) {
    const text = asText(link.textToDisplay);
    writeBlock(session.core, range.sheet, cellRect(rect.top, rect.left), [[text]]);
  }
  session.core.beginStructure(range.sheet);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = getCell(range.sheet, row, column);
      session.core.putCell(range.sheet, row, column, { style: 0, ...cell, hyperlink: target });
    }
  }
  session.core.emitFormat(range.sheet, rect);
}
