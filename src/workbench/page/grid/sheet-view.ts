/**
 * One sheet as the painter and the input see it: geometry, looks and texts of cells, with caches over the workbook.
 * Changes nothing; `refresh` throws away what a change of the workbook made stale.
 */
import type { WorkbookApi } from '../../workbook/contract';
import type {
  Cell,
  CellStyle,
  CellValue,
  DataValidation,
  Rect,
  Sheet,
  Table,
  WorkbookEvent,
} from '../../workbook/model';
import { cellKey, DEFAULT_STYLE, MAX_COLUMNS, MAX_ROWS } from '../../workbook/model';
import { pixelsOfCharacters } from '../../workbook/column-width';
import { isInside } from './address';
import { Axis, pixelsOfPoints } from './axis';
import { ConditionalLooks, type ConditionalLook } from './conditional';
import { tableLook, type TableLook } from './table-look';
import { wrapText, type Measure } from './text-layout';

/** Texts are set in this much of a cell's width on each side, in pixels. */
export const CELL_PADDING = 3;
/** Line height as a multiple of the font size in pixels. */
export const LINE_HEIGHT = 1.25;

export interface CellLook {
  readonly cell: Cell | undefined;
  readonly style: CellStyle;
  readonly text: string;
  readonly fill: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly bar: ConditionalLook['bar'];
  readonly tableLine: string | null;
  readonly hasFilterButton: boolean;
}

export type MeasureFor = (font: string) => Measure;

/** CSS font of a style; substitutes for Office's own fonts have the same widths where they exist. */
export function fontOf(style: Pick<CellStyle, 'fontName' | 'fontSize'>, bold: boolean, italic: boolean): string {
  const pixels = Math.round((style.fontSize * 96) / 72);
  const fallback = style.fontName === 'Calibri' ? "Carlito, 'Narrow Sans'" : "'Segoe UI', 'Open Sans'";
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels}px '${style.fontName}', ${fallback}, Arial, sans-serif`;
}

export class SheetView {
  readonly workbook: WorkbookApi;
  readonly sheet: Sheet;
  rows: Axis;
  columns: Axis;
  lastRow = -1;
  lastColumn = -1;
  readonly #measureFor: MeasureFor;
  readonly #today: number;
  readonly #looks = new Map<number, CellLook>();
  readonly #autoHeights = new Map<number, number>();
  #mergeByCell = new Map<number, Rect>();
  #conditional: ConditionalLooks;

  constructor(workbook: WorkbookApi, sheet: Sheet, measureFor: MeasureFor, today: number) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.#measureFor = measureFor;
    this.#today = today;
    this.#measureExtent();
    for (const row of sheet.cells.keys()) this.#measureRow(row);
    this.columns = this.#makeColumns();
    this.rows = this.#makeRows();
    this.#indexMerges();
    this.#conditional = this.#makeConditional();
  }

  get merges(): readonly Rect[] {
    return this.sheet.merges;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.sheet.cells.get(row)?.get(column);
  }

  isFilled(row: number, column: number): boolean {
    return this.cell(row, column)?.value !== undefined || this.cell(row, column)?.formula !== undefined;
  }

  mergeAt(row: number, column: number): Rect | null {
    return this.#mergeByCell.get(cellKey(row, column)) ?? null;
  }

  tableAt(row: number, column: number): Table | null {
    return this.sheet.tables.find((table) => isInside(table.rect, row, column)) ?? null;
  }

  validationAt(row: number, column: number): DataValidation | null {
    return this.sheet.validations.find((rule) => rule.rects.some((rect) => isInside(rect, row, column))) ?? null;
  }

  /** Everything that decides how one cell is painted. */
  look(row: number, column: number): CellLook {
    const key = cellKey(row, column);
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = this.#makeLook(row, column);
    this.#looks.set(key, look);
    return look;
  }

  /** Pixels that the widest unwrapped text of a column needs; the usual width for an empty one. Merged cells do not count. */
  widestText(column: number): number {
    let widest = 0;
    for (const [row, cells] of this.sheet.cells) {
      if (!cells.has(column) || this.mergeAt(row, column) !== null) continue;
      const look = this.look(row, column);
      const measure = this.#measureFor(fontOf(look.style, look.bold, look.italic));
      for (const line of look.text.split('\n')) widest = Math.max(widest, measure(line));
    }
    return widest === 0 ? pixelsOfCharacters(this.sheet.defaultColumnWidth) : Math.ceil(widest) + CELL_PADDING * 2 + 3;
  }

  /** Forgets what the change made stale. Geometry is measured again only when it can have changed. */
  refresh(event: WorkbookEvent): void {
    if (event.type === 'selection') return;
    this.#looks.clear();
    if (event.type !== 'calculated' && event.sheetId === this.sheet.id) this.#measure(event);
    this.#conditional = this.#makeConditional();
  }

  #measure(event: WorkbookEvent): void {
    this.#measureExtent();
    this.#indexMerges();
    this.columns = this.#makeColumns();
    const rect = event.type === 'cells' || event.type === 'format' ? event.rect : null;
    const moved = event.change !== undefined && event.change !== 'RangeEdited';
    if (rect === null || moved) {
      this.#autoHeights.clear();
      for (const row of this.sheet.cells.keys()) this.#measureRow(row);
    } else for (let row = rect.top; row <= Math.min(rect.bottom, this.lastRow); row += 1) this.#measureRow(row);
    this.rows = this.#makeRows();
  }

  #makeLook(row: number, column: number): CellLook {
    const cell = this.cell(row, column);
    const style = this.#style(cell);
    const table = this.tableAt(row, column);
    const inTable: TableLook | null = table === null ? null : tableLook(table, row - table.rect.top);
    const rule = this.#conditional.look(row, column);
    const filter = this.sheet.autoFilter?.rect;
    const filtered = filter?.top === row && isInside(filter, row, column);
    return {
      cell,
      style,
      text: cell?.value === undefined && cell?.formula === undefined ? '' : this.#text(row, column),
      fill: rule?.fill ?? style.fill ?? inTable?.fill ?? null,
      fontColor: rule?.fontColor ?? style.fontColor ?? inTable?.fontColor ?? '#000000',
      bold: rule?.bold ?? (style.bold || inTable?.bold === true),
      italic: rule?.italic ?? style.italic,
      bar: rule?.bar ?? null,
      tableLine: inTable?.line ?? null,
      hasFilterButton: filtered || (table?.hasHeader === true && table.showFilter && row === table.rect.top),
    };
  }

  #style(cell: Cell | undefined): CellStyle {
    return this.workbook.data.styles[cell?.style ?? 0] ?? DEFAULT_STYLE;
  }

  #text(row: number, column: number): string {
    return this.workbook.displayText(this.sheet.id, row, column);
  }

  #makeConditional(): ConditionalLooks {
    const byName = (name: string): Sheet | undefined =>
      this.workbook.data.sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
    return new ConditionalLooks({
      sheet: this.sheet,
      lastRow: this.lastRow,
      lastColumn: this.lastColumn,
      today: this.#today,
      readCell: (name, row, column): CellValue | null => {
        const sheet = name === null ? this.sheet : byName(name);
        return sheet?.cells.get(row)?.get(column)?.value ?? null;
      },
    });
  }

  #measureExtent(): void {
    let [lastRow, lastColumn] = [-1, -1];
    for (const [row, cells] of this.sheet.cells) {
      if (cells.size === 0) continue;
      lastRow = Math.max(lastRow, row);
      for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
    }
    this.lastRow = lastRow;
    this.lastColumn = lastColumn;
  }

  #indexMerges(): void {
    this.#mergeByCell = new Map();
    for (const merge of this.sheet.merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        for (let column = merge.left; column <= merge.right; column += 1) {
          this.#mergeByCell.set(cellKey(row, column), merge);
        }
      }
    }
  }

  #makeColumns(): Axis {
    const sizes = new Map<number, number>();
    for (const [column, props] of this.sheet.columns) {
      if (props.hidden === true) sizes.set(column, 0);
      else if (props.width !== undefined) sizes.set(column, pixelsOfCharacters(props.width));
    }
    return new Axis(MAX_COLUMNS, pixelsOfCharacters(this.sheet.defaultColumnWidth), sizes);
  }

  #makeRows(): Axis {
    const sizes = new Map<number, number>(this.#autoHeights);
    for (const [row, props] of this.sheet.rows) {
      if (props.hidden === true) sizes.set(row, 0);
      else if (props.height !== undefined) sizes.set(row, pixelsOfPoints(props.height));
    }
    return new Axis(MAX_ROWS, pixelsOfPoints(this.sheet.defaultRowHeight), sizes);
  }

  /** Excel fits a row without a height of its own to its wrapped and large texts; a merged cell counts as one line. */
  #measureRow(row: number): void {
    this.#autoHeights.delete(row);
    if (this.sheet.rows.get(row)?.height !== undefined) return;
    const usual = pixelsOfPoints(this.sheet.defaultRowHeight);
    let height = usual;
    for (const [column, cell] of this.sheet.cells.get(row) ?? []) {
      const style = this.#style(cell);
      const line = Math.round(((style.fontSize * 96) / 72) * LINE_HEIGHT) + 1;
      const fits = line <= usual && !style.wrap;
      if (fits || cell.value === undefined) continue;
      const isOneLine = !style.wrap || this.#isMerged(row, column);
      height = Math.max(height, line * (isOneLine ? 1 : this.#countLines(column, cell, style)) + 1);
    }
    if (height > usual) this.#autoHeights.set(row, Math.min(height, pixelsOfPoints(409)));
  }

  #isMerged(row: number, column: number): boolean {
    return this.sheet.merges.some((merge) => isInside(merge, row, column));
  }

  #countLines(column: number, cell: Cell, style: CellStyle): number {
    if (typeof cell.value !== 'string') return 1;
    const props = this.sheet.columns.get(column);
    const width = pixelsOfCharacters(props?.width ?? this.sheet.defaultColumnWidth) - CELL_PADDING * 2;
    const measure = this.#measureFor(fontOf(style, style.bold, style.italic));
    if (!cell.value.includes('\n') && measure(cell.value) <= width) return 1;
    return wrapText(cell.value, Math.max(1, width), measure).length;
  }
}
