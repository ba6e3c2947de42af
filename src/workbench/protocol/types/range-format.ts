/** Excel.RangeFormat with fill, font, borders and protection, over one or several areas. */
import { cellRect, isWholeColumns } from '../../workbook/address';
import { mergeAt, visitCells } from '../../workbook/cells';
import { charactersOfPixels, pixelsOfCharacters } from '../../workbook/column-width';
import { ExcelError } from '../../workbook/errors';
import type { BorderEdge, CellStyle, Rect, Sheet } from '../../workbook/model';
import { formatValue } from '../../workbook/number-text';
import { requireAllowed } from '../../workbook/protection';
import { formatCells, formatCellsWith } from '../../workbook/write';
import { asBoolean, asEnum, asIndex, asNumber, asText, rectOf } from '../arguments';
import { asColor } from '../colors';
import { makeObject, type TypeDefinition } from '../host-object';
import type { AreasTarget, HostObject, HostSession } from '../host-context';

/** The property common to all cells of the areas; null when they differ. */
export function commonStyle<T>(target: AreasTarget, session: HostSession, pick: (style: CellStyle) => T): T | null {
  let common: { readonly value: T } | null = null;
  for (const area of target.areas) {
    for (const style of stylesOf(target.sheet, rectOf(area), session)) {
      const value = pick(style);
      if (common === null) common = { value };
      else if (common.value !== value) return null;
    }
  }
  return common === null ? null : common.value;
}

function stylesOf(sheet: Sheet, rect: Rect, session: HostSession): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  let stored = 0;
  visitCells(sheet, rect, (cell) => {
    stored += 1;
    styles.add(session.core.styleOf(cell));
  });
  const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if (stored < cells) styles.add(session.core.styles.get(0));
  return styles;
}

/** Lays a patch over all areas. */
export function patchAreas(target: AreasTarget, session: HostSession, patch: Partial<CellStyle>): void {
  for (const area of target.areas) formatCells(session.core, target.sheet, rectOf(area), patch);
}

/** Three quarters of a point a pixel (96 dpi). */
export function widthToPoints(characters: number): number {
  return pixelsOfCharacters(characters) * 0.75;
}

/** The inverse of `widthToPoints`; widths between whole pixels become the nearest. */
export function pointsToWidth(points: number): number {
  return charactersOfPixels(Math.round(points / 0.75));
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

function horizontalName(style: CellStyle): string {
  const name = style.horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : style.horizontal;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The style's word for `Excel.HorizontalAlignment`. */
export function readHorizontal(value: unknown): CellStyle['horizontal'] {
  const name = asEnum(value, HORIZONTAL);
  if (name === 'CenterAcrossSelection') return 'centerContinuous';
  return name.toLowerCase() as CellStyle['horizontal'];
}

export function readVertical(value: unknown): CellStyle['vertical'] {
  return asEnum(value, VERTICAL).toLowerCase() as CellStyle['vertical'];
}

function commonLine(target: AreasTarget, axis: 'row' | 'column', pick: (index: number) => number): number | null {
  let common: number | null = null;
  for (const area of target.areas) {
    const rect = rectOf(area);
    const [first, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
    const lines: ReadonlyMap<number, object> = axis === 'row' ? target.sheet.rows : target.sheet.columns;
    const indexes =
      last - first > 50_000 ? [first, ...[...lines.keys()].filter((key) => key >= first && key <= last)] : null;
    for (let index = first; index <= (indexes === null ? last : first); index += 1) {
      for (const line of indexes ?? [index]) {
        const value = pick(line);
        if (common !== null && common !== value) return null;
        common = value;
      }
    }
  }
  return common;
}

/** Points. */
export function columnPoints(sheet: Sheet, column: number): number {
  return widthToPoints(sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth);
}

export function rowPoints(sheet: Sheet, row: number): number {
  return sheet.rows.get(row)?.height ?? sheet.defaultRowHeight;
}

export function setColumnWidth(sheet: Sheet, rect: Rect, points: number, session: HostSession): void {
  requireAllowed(session.core, sheet, 'allowFormatColumns');
  if (points < 0 || pointsToWidth(points) > 255)
    throw new ExcelError('InvalidArgument', 'The column width is out of bounds.');
  session.core.beginStructure(sheet);
  for (let column = rect.left; column <= rect.right; column += 1) {
    sheet.columns.set(column, { ...sheet.columns.get(column), width: pointsToWidth(points) });
  }
  session.core.emitFormat(sheet, rect);
}

export function setRowHeight(sheet: Sheet, rect: Rect, points: number, session: HostSession): void {
  requireAllowed(session.core, sheet, 'allowFormatRows');
  if (points < 0 || points > 409) throw new ExcelError('InvalidArgument', 'The row height is out of bounds.');
  session.core.beginStructure(sheet);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    sheet.rows.set(row, { ...sheet.rows.get(row), height: points });
  }
  session.core.emitFormat(sheet, rect);
}

/** Widths from the longest shown text of each column; wrapped and merged cells do not count, as in Excel. */
function autofitColumns(target: AreasTarget, session: HostSession): void {
  session.core.recalculate();
  for (const area of target.areas) {
    const rect = rectOf(area);
    const widest = new Map<number, number>();
    visitCells(target.sheet, rect, (cell, row, column) => {
      const style = session.core.styleOf(cell);
      if (style.wrap || mergeAt(target.sheet, row, column) !== null) return;
      const text = formatValue(cell.value, style.numberFormat, {
        locale: 'en-US',
        date1904: session.core.data.date1904,
      });
      const width = (text.length * style.fontSize) / 11 + (style.bold ? 0.5 : 0) + 0.5;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    });
    requireAllowed(session.core, target.sheet, 'allowFormatColumns');
    session.core.beginStructure(target.sheet);
    for (const [column, width] of widest) {
      target.sheet.columns.set(column, { ...target.sheet.columns.get(column), width: Math.min(255, width) });
    }
    session.core.emitFormat(target.sheet, rect);
  }
}

/** Rows go back to the height that the page works out from their contents. */
function autofitRows(target: AreasTarget, session: HostSession): void {
  requireAllowed(session.core, target.sheet, 'allowFormatRows');
  session.core.beginStructure(target.sheet);
  for (const area of target.areas) {
    const rect = rectOf(area);
    for (const [row, props] of target.sheet.rows) {
      if (row < rect.top || row > rect.bottom) continue;
      const { height: _height, ...rest } = props;
      target.sheet.rows.set(row, rest);
    }
    session.core.emitFormat(target.sheet, rect);
  }
}

const fillType: TypeDefinition<AreasTarget> = {
  name: 'RangeFill',
  get: { Color: (target, session) => commonStyle(target, session, (style) => style.fill ?? '#FFFFFF') ?? '' },
  set: {
    Color: (target, value, session) => patchAreas(target, session, { fill: value === '' ? null : asColor(value) }),
  },
  methods: { Clear: (target, _args, session) => patchAreas(target, session, { fill: null }) },
};

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const fontType: TypeDefinition<AreasTarget> = {
  name: 'RangeFont',
  get: {
    Bold: (target, session) => commonStyle(target, session, (style) => style.bold),
    Italic: (target, session) => commonStyle(target, session, (style) => style.italic),
    Strikethrough: (target, session) => commonStyle(target, session, (style) => style.strike),
    Underline: (target, session) => commonStyle(target, session, (style) => (style.underline ? 'Single' : 'None')),
    Color: (target, session) => commonStyle(target, session, (style) => style.fontColor ?? '#000000'),
    Name: (target, session) => commonStyle(target, session, (style) => style.fontName),
    Size: (target, session) => commonStyle(target, session, (style) => style.fontSize),
  },
  set: {
    Bold: (target, value, session) => patchAreas(target, session, { bold: asBoolean(value) }),
    Italic: (target, value, session) => patchAreas(target, session, { italic: asBoolean(value) }),
    Strikethrough: (target, value, session) => patchAreas(target, session, { strike: asBoolean(value) }),
    Underline: (target, value, session) =>
      patchAreas(target, session, { underline: asEnum(value, UNDERLINES) !== 'None' }),
    Color: (target, value, session) => patchAreas(target, session, { fontColor: asColor(value) }),
    Name: (target, value, session) => patchAreas(target, session, { fontName: asText(value) }),
    Size: (target, value, session) => patchAreas(target, session, { fontSize: asNumber(value) }),
  },
};

const protectionType: TypeDefinition<AreasTarget> = {
  name: 'FormatProtection',
  get: {
    Locked: (target, session) => commonStyle(target, session, (style) => style.locked),
    FormulaHidden: (target, session) => commonStyle(target, session, (style) => style.hiddenFormula),
  },
  set: {
    Locked: (target, value, session) => patchAreas(target, session, { locked: asBoolean(value) }),
    FormulaHidden: (target, value, session) => patchAreas(target, session, { hiddenFormula: asBoolean(value) }),
  },
};

const EDGES = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
] as const; // prettier-ignore
type Edge = (typeof EDGES)[number];

interface BorderTarget {
  readonly areas: AreasTarget;
  readonly edge: Edge;
}

type Side = keyof CellStyle['borders'];

/** The side of a cell that lies on the edge. */
const SIDE_ON: Readonly<Record<Edge, Side>> = {
  EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right', InsideVertical: 'right', InsideHorizontal: 'bottom',
  DiagonalDown: 'diagonal', DiagonalUp: 'diagonal',
}; // prettier-ignore

/** The cells that have a side on the edge; an empty rectangle (bottom above top) where there are none. */
function cellsOn(edge: Edge, rect: Rect): Rect {
  switch (edge) {
    case 'EdgeTop':
      return { ...rect, bottom: rect.top };
    case 'EdgeBottom':
      return { ...rect, top: rect.bottom };
    case 'EdgeLeft':
      return { ...rect, right: rect.left };
    case 'EdgeRight':
      return { ...rect, left: rect.right };
    case 'InsideHorizontal':
      return { ...rect, bottom: rect.bottom - 1 };
    case 'InsideVertical':
      return { ...rect, right: rect.right - 1 };
    case 'DiagonalDown':
    case 'DiagonalUp':
      return rect;
  }
}

const NO_BORDER: BorderEdge = { style: 'none', color: null };

function setBorder(target: BorderTarget, session: HostSession, change: (before: BorderEdge) => BorderEdge): void {
  const { sheet, areas } = target.areas;
  requireAllowed(session.core, sheet, 'allowFormatCells');
  const side = SIDE_ON[target.edge];
  const patches = new Map<number, Partial<CellStyle>>();
  const patchFor = (style: number): Partial<CellStyle> => {
    const known = patches.get(style);
    if (known !== undefined) return known;
    const patch = { borders: { [side]: change(session.core.styles.get(style).borders[side] ?? NO_BORDER) } };
    patches.set(style, patch);
    return patch;
  };
  for (const area of areas) {
    const rect = rectOf(area);
    const patchOf = (_row: number, _column: number, style: number): Partial<CellStyle> => patchFor(style);
    formatCellsWith(session.core, sheet, rect, patchOf, cellsOn(target.edge, rect));
  }
}

function readBorder<T>(target: BorderTarget, session: HostSession, pick: (border: BorderEdge) => T): T | null {
  const { sheet, areas } = target.areas;
  const side = SIDE_ON[target.edge];
  let common: { readonly value: T } | null = null;
  for (const area of areas) {
    const { top, left, bottom, right } = cellsOn(target.edge, rectOf(area));
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const style = session.core.styleOf(sheet.cells.get(row)?.get(column));
        const value = pick(style.borders[side] ?? NO_BORDER);
        if (common !== null && common.value !== value) return null;
        common = { value };
      }
    }
  }
  return common === null ? null : common.value;
}

const LINES: Readonly<Record<string, { readonly style: string; readonly weight: string }>> = {
  none: { style: 'None', weight: 'Thin' }, hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' }, medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' }, dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' }, double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' }, dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' }, mediumDashed: { style: 'Dash', weight: 'Medium' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' }, mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
}; // prettier-ignore
const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function lineOf(style: string): { readonly style: string; readonly weight: string } {
  return LINES[style] ?? { style: 'Continuous', weight: 'Thin' };
}

/** The file's word for a style and weight; the nearest one when files know no such pair. */
export function lineName(style: string, weight: string): string {
  const exact = Object.entries(LINES).find(([, line]) => line.style === style && line.weight === weight);
  const near = Object.entries(LINES).find(([, line]) => line.style === style);
  return (exact ?? near)?.[0] ?? 'thin';
}

const borderType: TypeDefinition<BorderTarget> = {
  name: 'RangeBorder',
  id: (target) => target.edge,
  get: {
    SideIndex: (target) => target.edge,
    Style: (target, session) => readBorder(target, session, (border) => lineOf(border.style).style),
    Weight: (target, session) => readBorder(target, session, (border) => lineOf(border.style).weight),
    Color: (target, session) => readBorder(target, session, (border) => border.color ?? '#000000'),
  },
  set: {
    Style: (target, value, session) => {
      const style = asEnum(value, LINE_STYLES);
      setBorder(target, session, (before) => ({ ...before, style: lineName(style, lineOf(before.style).weight) }));
    },
    Weight: (target, value, session) => {
      const weight = asEnum(value, WEIGHTS);
      setBorder(target, session, (before) => {
        const style = before.style === 'none' ? 'Continuous' : lineOf(before.style).style;
        return { ...before, style: lineName(style, weight) };
      });
    },
    Color: (target, value, session) => {
      const color = asColor(value);
      setBorder(target, session, (before) => ({ style: before.style === 'none' ? 'thin' : before.style, color }));
    },
  },
};

function border(areas: AreasTarget, edge: Edge, session: HostSession): HostObject {
  return makeObject(borderType, { areas, edge }, session);
}

const bordersType: TypeDefinition<AreasTarget> = {
  name: 'RangeBorderCollection',
  get: { Count: () => EDGES.length },
  items: (target, session) => EDGES.map((edge) => border(target, edge, session)),
  item: (target, key, session) => border(target, asEnum(key, EDGES), session),
  methods: {
    GetItemAt: (target, [index], session) => {
      const edge = EDGES[asIndex(index)];
      if (edge === undefined) throw new ExcelError('InvalidArgument', 'There is no such border.');
      return border(target, edge, session);
    },
  },
};

export const rangeFormatType: TypeDefinition<AreasTarget> = {
  name: 'RangeFormat',
  get: {
    HorizontalAlignment: (target, session) => commonStyle(target, session, horizontalName),
    VerticalAlignment: (target, session) =>
      commonStyle(target, session, (style) => style.vertical.charAt(0).toUpperCase() + style.vertical.slice(1)),
    WrapText: (target, session) => commonStyle(target, session, (style) => style.wrap),
    IndentLevel: (target, session) => commonStyle(target, session, (style) => style.indent),
    TextOrientation: (target, session) => commonStyle(target, session, (style) => style.rotation),
    ColumnWidth: (target) => commonLine(target, 'column', (column) => columnPoints(target.sheet, column)),
    RowHeight: (target) => commonLine(target, 'row', (row) => rowPoints(target.sheet, row)),
  },
  set: {
    HorizontalAlignment: (target, value, session) => patchAreas(target, session, { horizontal: readHorizontal(value) }),
    VerticalAlignment: (target, value, session) => patchAreas(target, session, { vertical: readVertical(value) }),
    WrapText: (target, value, session) => patchAreas(target, session, { wrap: asBoolean(value) }),
    IndentLevel: (target, value, session) => patchAreas(target, session, { indent: asIndex(value) }),
    TextOrientation: (target, value, session) => patchAreas(target, session, { rotation: asNumber(value) }),
    ColumnWidth: (target, value, session) => {
      for (const area of target.areas) setColumnWidth(target.sheet, rectOf(area), asNumber(value), session);
    },
    RowHeight: (target, value, session) => {
      for (const area of target.areas) {
        const rect = rectOf(area);
        if (isWholeColumns(rect)) {
          session.core.beginStructure(target.sheet);
          target.sheet.defaultRowHeight = asNumber(value);
          session.core.emitFormat(target.sheet, rect);
        } else setRowHeight(target.sheet, rect, asNumber(value), session);
      }
    },
  },
  links: {
    Fill: (target, session) => makeObject(fillType, target, session),
    Font: (target, session) => makeObject(fontType, target, session),
    Borders: (target, session) => makeObject(bordersType, target, session),
    Protection: (target, session) => makeObject(protectionType, target, session),
  },
  methods: {
    AutofitColumns: (target, _args, session) => autofitColumns(target, session),
    AutofitRows: (target, _args, session) => autofitRows(target, session),
  },
};

/** The format object of one cell, for `getCellProperties`. */
export function cellFormat(sheet: Sheet, row: number, column: number, session: HostSession): HostObject {
  const range = session.rangeTarget(sheet, cellRect(row, column));
  return makeObject(rangeFormatType, { sheet, areas: [range] }, session);
}
