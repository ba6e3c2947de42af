/** Mouse and clipboard of the grid: selecting, dragging, resizing columns and rows, double click, context menu. */
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model';
import { isInside } from './address';
import { charactersOfPixels } from '../../workbook/column-width';
import { PIXELS_PER_POINT } from './axis';
import { copySelection, cutSelection, pasteText } from './grid-edits';
import { pressEditorKey, pressGridKey } from './grid-keys';
import type { GridView } from './grid-view';
import { singleSelection } from './selection';
import type { Hit, HitPart } from './viewport';

export interface PointerHooks {
  /** Opens the list of the active cell's drop-down; false when it has none. */
  readonly openDropDown: () => boolean;
  /** Opens the list of the filter button under the point; false when there is none. */
  readonly openFilter: (hit: Hit & { readonly x: number; readonly y: number }) => boolean;
}

type Drag =
  | { readonly kind: 'cells' | 'columns' | 'rows' }
  | { readonly kind: 'columnSize' | 'rowSize'; readonly index: number; readonly start: number; readonly size: number };

const CURSORS: Record<HitPart, string> = {
  cell: 'cell',
  columnHeader: 's-resize',
  rowHeader: 'e-resize',
  corner: 'default',
  columnEdge: 'col-resize',
  rowEdge: 'row-resize',
};
/** How far the grid scrolls while the pointer is dragged beyond its edge, in pixels a step. */
const DRAG_SCROLL = 24;

export class GridPointer {
  readonly #grid: GridView;
  readonly #hooks: PointerHooks;
  #drag: Drag | null = null;

  constructor(grid: GridView, hooks: PointerHooks) {
    this.#grid = grid;
    this.#hooks = hooks;
    const { scroller, editor } = grid;
    scroller.addEventListener('pointerdown', (event) => this.#down(event));
    scroller.addEventListener('pointermove', (event) => this.#move(event));
    scroller.addEventListener('pointerup', (event) => this.#up(event));
    scroller.addEventListener('dblclick', (event) => this.#double(event));
    scroller.addEventListener('contextmenu', (event) => this.#menu(event));
    scroller.addEventListener('keydown', (event) => this.#key(event));
    scroller.addEventListener('copy', (event) => this.#clip(event, copySelection));
    scroller.addEventListener('cut', (event) => this.#clip(event, cutSelection));
    scroller.addEventListener('paste', (event) => this.#paste(event));
    editor.element.addEventListener('keydown', (event) => {
      const press = { key: event.key, shiftKey: event.shiftKey, altKey: event.altKey, control: false };
      if (!event.isComposing && !event.ctrlKey && pressEditorKey(grid, press)) event.preventDefault();
    });
    editor.element.addEventListener('pointerdown', () => editor.setMode('edit'));
  }

  #hit(event: MouseEvent): Hit & { readonly x: number; readonly y: number } {
    const box = this.#grid.root.getBoundingClientRect();
    const x = (event.clientX - box.left) / this.#grid.zoom;
    const y = (event.clientY - box.top) / this.#grid.zoom;
    return { ...this.#grid.viewport.hit(x, y), x, y };
  }

  #onScrollBar(event: MouseEvent): boolean {
    const box = this.#grid.scroller.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#grid.scroller;
    return event.clientX - box.left >= clientWidth || event.clientY - box.top >= clientHeight;
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || this.#onScrollBar(event)) return;
    const grid = this.#grid;
    if (!grid.commitEdit()) return;
    const hit = this.#hit(event);
    grid.tabColumn = null;
    if (this.#hooks.openFilter(hit)) {
      event.preventDefault();
      grid.select(singleSelection(hit.row, hit.column));
      return;
    }
    grid.scroller.setPointerCapture(event.pointerId);
    this.#drag = this.#start(hit, event.shiftKey);
  }

  #start(hit: Hit & { x: number; y: number }, extend: boolean): Drag | null {
    const grid = this.#grid;
    const { row, column } = hit;
    const from = extend ? grid.selection.anchor : hit;
    switch (hit.part) {
      case 'cell':
        grid.select(extend ? { anchor: from, focus: { row, column } } : singleSelection(row, column));
        return { kind: 'cells' };
      case 'columnHeader':
        grid.select({ anchor: { row: 0, column: from.column }, focus: { row: MAX_ROWS - 1, column } }, false);
        return { kind: 'columns' };
      case 'rowHeader':
        grid.select({ anchor: { row: from.row, column: 0 }, focus: { row, column: MAX_COLUMNS - 1 } }, false);
        return { kind: 'rows' };
      case 'corner':
        grid.select({ anchor: { row: 0, column: 0 }, focus: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } }, false);
        return null;
      case 'columnEdge':
        return { kind: 'columnSize', index: column, start: hit.x, size: grid.view.columns.size(column) };
      case 'rowEdge':
        return { kind: 'rowSize', index: row, start: hit.y, size: grid.view.rows.size(row) };
    }
  }

  #move(event: PointerEvent): void {
    const hit = this.#hit(event);
    if (this.#drag === null) {
      this.#grid.scroller.style.cursor = this.#onScrollBar(event) ? 'default' : CURSORS[hit.part];
      return;
    }
    if (this.#drag.kind === 'columnSize' || this.#drag.kind === 'rowSize') {
      this.#grid.scroller.title = this.#sizeText(this.#drag, hit);
      return;
    }
    this.#dragSelection(this.#drag.kind, hit);
  }

  #dragSelection(kind: 'cells' | 'columns' | 'rows', hit: Hit & { x: number; y: number }): void {
    const grid = this.#grid;
    const { input } = grid.viewport;
    const beyondX = hit.x > input.width ? 1 : hit.x < grid.viewport.headerWidth && input.scrollX > 0 ? -1 : 0;
    const beyondY = hit.y > input.height ? 1 : hit.y < grid.viewport.headerHeight && input.scrollY > 0 ? -1 : 0;
    if ((beyondX !== 0 && kind !== 'rows') || (beyondY !== 0 && kind !== 'columns')) {
      grid.setScroll(
        Math.max(0, input.scrollX + beyondX * DRAG_SCROLL),
        Math.max(0, input.scrollY + beyondY * DRAG_SCROLL),
      );
    }
    const { anchor, focus } = grid.selection;
    const next = {
      row: kind === 'columns' ? MAX_ROWS - 1 : hit.row,
      column: kind === 'rows' ? MAX_COLUMNS - 1 : hit.column,
    };
    if (next.row !== focus.row || next.column !== focus.column) grid.select({ anchor, focus: next }, false);
  }

  #newSize(
    drag: { kind: 'columnSize' | 'rowSize'; start: number; size: number },
    hit: { x: number; y: number },
  ): number {
    return Math.max(0, drag.size + (drag.kind === 'columnSize' ? hit.x : hit.y) - drag.start);
  }

  #sizeText(drag: Drag & { kind: 'columnSize' | 'rowSize' }, hit: { x: number; y: number }): string {
    const pixels = this.#newSize(drag, hit);
    return drag.kind === 'columnSize'
      ? String(charactersOfPixels(pixels))
      : String(Math.round(pixels / PIXELS_PER_POINT));
  }

  #up(event: PointerEvent): void {
    const drag = this.#drag;
    this.#drag = null;
    const grid = this.#grid;
    grid.scroller.title = '';
    if (drag?.kind === 'columnSize') {
      const width = charactersOfPixels(this.#newSize(drag, this.#hit(event)));
      for (const column of this.#sizedColumns(drag.index)) {
        if (!grid.perform(grid.workbook.setColumnWidth(grid.sheet.id, column, width))) return;
      }
    } else if (drag?.kind === 'rowSize') {
      const height = Math.round(this.#newSize(drag, this.#hit(event)) / PIXELS_PER_POINT);
      grid.perform(grid.workbook.setRowHeight(grid.sheet.id, drag.index, height));
    }
  }

  /** All selected whole columns take the new width when the dragged one is among them. */
  #sizedColumns(index: number): number[] {
    const rect = this.#grid.selectedRect;
    const isWhole = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
    if (!isWhole || index < rect.left || index > rect.right || rect.right - rect.left > 200) return [index];
    return Array.from({ length: rect.right - rect.left + 1 }, (_item, place) => rect.left + place);
  }

  #double(event: MouseEvent): void {
    if (this.#onScrollBar(event)) return;
    const hit = this.#hit(event);
    if (hit.part === 'cell') this.#grid.beginEdit(null, 'edit');
    else if (hit.part === 'columnEdge') {
      const { workbook, sheet, view } = this.#grid;
      this.#grid.perform(
        workbook.setColumnWidth(sheet.id, hit.column, charactersOfPixels(view.widestText(hit.column))),
      );
    }
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    const grid = this.#grid;
    if (!grid.commitEdit()) return;
    const hit = this.#hit(event);
    const part = hit.part === 'rowHeader' || hit.part === 'rowEdge' ? 'row'
      : hit.part === 'columnHeader' || hit.part === 'columnEdge' ? 'column' : 'cell'; // prettier-ignore
    if (!isInside(grid.selectedRect, hit.row, hit.column)) this.#start({ ...hit, part: headerOf(part) }, false);
    grid.callbacks.onContextMenu(event.clientX, event.clientY, part);
  }

  #key(event: KeyboardEvent): void {
    const grid = this.#grid;
    const control = event.ctrlKey || event.metaKey;
    const press = { key: event.key, shiftKey: event.shiftKey, altKey: event.altKey, control };
    if (pressGridKey(grid, press, this.#hooks.openDropDown)) event.preventDefault();
    else if (event.key === ' ' && event.shiftKey) {
      const { anchor, focus } = grid.selection;
      grid.select(
        { anchor: { row: anchor.row, column: 0 }, focus: { row: focus.row, column: MAX_COLUMNS - 1 } },
        false,
      );
      event.preventDefault();
    } else if (event.key.length === 1 && !control && !event.altKey) {
      grid.beginEdit(event.key, 'enter');
      event.preventDefault();
    }
  }

  #clip(event: ClipboardEvent, take: (grid: GridView) => string): void {
    event.clipboardData?.setData('text/plain', take(this.#grid));
    event.preventDefault();
  }

  #paste(event: ClipboardEvent): void {
    pasteText(this.#grid, event.clipboardData?.getData('text/plain') ?? '');
    event.preventDefault();
  }
}

function headerOf(part: 'cell' | 'row' | 'column'): HitPart {
  return part === 'row' ? 'rowHeader' : part === 'column' ? 'columnHeader' : 'cell';
}
