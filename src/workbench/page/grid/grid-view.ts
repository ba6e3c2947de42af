/**
 * The grid on the page: owns the canvas, the scrolling, the selection and the editor of the sheet in front, and repaints
 * when the workbook changes. Input arrives from grid-pointer.ts and grid-keys.ts; every edit goes to the workbook.
 */
import type { EditResult, WorkbookApi } from '../../workbook/contract';
import type { Rect, Sheet, WorkbookEvent } from '../../workbook/model';
import { cellName, rectName, spanRect, type CellPlace } from './address';
import { CellEditor, type EditMode, type EditState } from './cell-editor';
import { ChartLayer } from './chart-layer';
import { mergeEvents } from './merge-events';
import { paintGrid } from './paint';
import { selectedRect, type Selection, type SelectionWorld } from './selection';
import { SheetMemories, type SheetMemory } from './sheet-memory';
import { fontOf, SheetView } from './sheet-view';
import { Viewport } from './viewport';

export interface GridCallbacks {
  /** Selection, sheet in front or content changed: the chrome around the grid reads anew. */
  readonly onChange: () => void;
  readonly onEdit: (state: EditState | null) => void;
  readonly onRefused: (code: string, message: string, retry: () => void) => void;
  /** After each painting: what stands beside cells finds its place anew. */
  readonly onPainted: () => void;
  readonly onContextMenu: (x: number, y: number, part: 'cell' | 'row' | 'column') => void;
}

export interface GridLabels {
  readonly grid: string;
  readonly editor: string;
  readonly chart: string;
}

/** Rows and columns that can be scrolled to beyond the used ones; more appear when they are reached. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

export class GridView {
  readonly root: HTMLDivElement;
  readonly scroller: HTMLDivElement;
  readonly editor: CellEditor;
  readonly workbook: WorkbookApi;
  readonly callbacks: GridCallbacks;
  /** Frame of what was copied; null when nothing is. */
  copied: { readonly sheetId: string; readonly rect: Rect; readonly text: string } | null = null;
  /** The column where a run of Tab keys began: Enter returns to it. */
  tabColumn: number | null = null;
  #view: SheetView;
  #viewport: Viewport;
  readonly #canvas: HTMLCanvasElement;
  readonly #spacer: HTMLDivElement;
  readonly #status: HTMLDivElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #charts: ChartLayer;
  readonly #memories: SheetMemories;
  readonly #today: number;
  readonly #stops: (() => void)[] = [];
  #pending: WorkbookEvent[] = [];
  #frame = 0;
  #ownSelect = false;

  constructor(host: HTMLElement, workbook: WorkbookApi, labels: GridLabels, today: number, callbacks: GridCallbacks) {
    this.workbook = workbook;
    this.callbacks = callbacks;
    this.#today = today;
    this.#memories = new SheetMemories(workbook);
    const document = host.ownerDocument;
    const make = (className: string): HTMLDivElement => {
      const element = document.createElement('div');
      element.className = className;
      return element;
    };
    this.root = make('grid');
    this.scroller = make('grid-scroller');
    this.#spacer = make('grid-spacer');
    this.#status = make('visually-hidden');
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'grid-canvas';
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#charts = new ChartLayer(document, labels.chart);
    this.editor = new CellEditor(document, labels.editor, (state) => this.#editChanged(state));
    this.scroller.append(this.#spacer);
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute('role', 'grid');
    this.scroller.setAttribute('aria-label', labels.grid);
    this.#status.setAttribute('role', 'status');
    this.root.append(this.#canvas, this.#charts.element, this.scroller, this.editor.element, this.#status);
    host.append(this.root);
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('grid-view: the browser gives no canvas');
    this.#context = context;
    this.#view = this.#makeView();
    this.#viewport = this.#makeViewport();
    this.#listen();
    this.#restoreScroll();
  }

  get view(): SheetView {
    return this.#view;
  }
  get viewport(): Viewport {
    return this.#viewport;
  }
  get sheet(): Sheet {
    return this.#view.sheet;
  }
  /** 1 is 100 %; begins with the sheet's own and is the page's alone afterwards. */
  get zoom(): number {
    return this.#memory().zoom;
  }
  get selection(): Selection {
    return this.#memory().selection;
  }
  /** The active cell. */
  get active(): CellPlace {
    const { selection } = this;
    return selection.active ?? selection.anchor;
  }
  get selectedRect(): Rect {
    return selectedRect(this.selection, this.#view.merges);
  }
  get world(): SelectionWorld {
    return this.#view;
  }

  /** Selects and scrolls the moving end into sight. */
  select(selection: Selection, show = true): void {
    this.#memory().selection = selection;
    this.#tellSelection();
    if (show) this.show(selection.focus);
    this.#announce();
    this.callbacks.onChange();
    this.requestPaint();
  }

  goTo(sheetId: string, rect: Rect): void {
    if (sheetId !== this.sheet.id) this.workbook.activateSheet(sheetId);
    this.#bringToFront();
    const anchor = { row: rect.top, column: rect.left };
    this.select({ anchor, focus: { row: rect.bottom, column: rect.right } }, false);
    this.show(anchor);
  }

  showSheet(sheetId: string): void {
    if (!this.commitEdit()) return;
    this.workbook.activateSheet(sheetId);
    this.#bringToFront();
    this.requestPaint();
  }

  /** Percent, between 40 and 200; the top left cell stays in place. */
  setZoom(percent: number): void {
    const memory = this.#memory();
    memory.zoom = Math.min(200, Math.max(40, percent)) / 100;
    this.#viewport = this.#makeViewport();
    this.setScroll(memory.scrollX, memory.scrollY);
    this.callbacks.onChange();
    this.requestPaint();
  }

  /** Begins typing. `text` null: the cell's own text. Focus stays where it is when `focus` is false (formula bar). */
  beginEdit(text: string | null, mode: EditMode, focus = true): void {
    if (this.editor.state !== null) return;
    const anchor = this.active;
    const merge = this.#view.mergeAt(anchor.row, anchor.column);
    const place = merge === null ? anchor : { row: merge.top, column: merge.left };
    const look = this.#view.look(place.row, place.column);
    const input = text ?? this.workbook.inputText(this.sheet.id, place.row, place.column);
    const style = { fontName: look.style.fontName, fontSize: look.style.fontSize * this.zoom };
    const font = fontOf(style, look.bold, look.italic);
    this.workbook.cellEditing = true;
    this.editor.open(place, input, mode, { font, background: look.fill ?? '#FFFFFF' });
    this.show(place);
    this.#placeEditor();
    if (focus) this.editor.focus();
    this.requestPaint();
  }

  /** Ends typing and writes it. False when the workbook refused: the text stays open for another try. */
  commitEdit(): boolean {
    const { state } = this.editor;
    if (state === null) return true;
    this.workbook.cellEditing = false;
    const { place, text } = state;
    const before = this.workbook.inputText(this.sheet.id, place.row, place.column);
    if (text !== before) {
      const result = this.workbook.typeInto(this.sheet.id, place.row, place.column, text);
      if (!result.ok) {
        this.workbook.cellEditing = true;
        this.callbacks.onRefused(result.code, result.message, () => this.editor.focus());
        return false;
      }
    }
    this.editor.close();
    this.focus();
    return true;
  }

  cancelEdit(): void {
    this.workbook.cellEditing = false;
    this.editor.close();
    this.focus();
  }

  /** Does an edit of the person; a refusal is told. */
  perform(result: EditResult): boolean {
    if (!result.ok) this.callbacks.onRefused(result.code, result.message, () => this.focus());
    return result.ok;
  }

  focus(): void {
    this.scroller.focus({ preventScroll: true });
  }

  setScroll(x: number, y: number): void {
    this.#growTo(x, y);
    this.scroller.scrollLeft = x * this.zoom;
    this.scroller.scrollTop = y * this.zoom;
    this.#scrolled();
  }

  requestPaint(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  destroy(): void {
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    for (const stop of this.#stops) stop();
    this.root.remove();
  }

  #listen(): void {
    this.#stops.push(this.workbook.on((event) => this.#changed(event)));
    this.scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    const resize = new ResizeObserver(() => this.#resized());
    resize.observe(this.root);
    this.#stops.push(() => resize.disconnect());
  }

  #changed(event: WorkbookEvent): void {
    this.#pending.push(event);
    if (event.type === 'selection' && !this.#ownSelect && event.by !== 'person') this.#followSelection();
    this.requestPaint();
  }

  #followSelection(): void {
    const { sheetId, rect } = this.workbook.selection;
    const anchor = { row: rect.top, column: rect.left };
    this.#memory(sheetId).selection = { anchor, focus: { row: rect.bottom, column: rect.right } };
    this.#bringToFront();
    if (sheetId === this.sheet.id) this.show(anchor);
    this.#announce();
  }

  /** Shows the sheet that the workbook says is in front. */
  #bringToFront(): void {
    const { activeSheetId } = this.workbook.data;
    const current = this.workbook.data.sheets.find((sheet) => sheet.id === activeSheetId);
    if (current === undefined || current === this.#view.sheet) return;
    if (this.editor.state !== null) this.cancelEdit();
    this.#view = this.#makeView();
    this.#viewport = this.#makeViewport();
    this.#restoreScroll();
    const { selection } = this.workbook;
    const isTold = selection.sheetId === this.sheet.id && rectName(selection.rect) === rectName(this.selectedRect);
    if (!isTold) this.#tellSelection();
  }

  #tellSelection(): void {
    this.#ownSelect = true;
    this.workbook.select(this.sheet.id, this.selectedRect);
    this.#ownSelect = false;
  }

  #makeView(): SheetView {
    const { data } = this.workbook;
    const sheet = data.sheets.find((candidate) => candidate.id === data.activeSheetId) ?? data.sheets[0];
    if (sheet === undefined) throw new Error('grid-view: a workbook has at least one sheet');
    return new SheetView(this.workbook, sheet, (font) => this.#measure(font), this.#today);
  }

  #measure(font: string): (text: string) => number {
    return (text) => {
      if (this.#context.font !== font) this.#context.font = font;
      return this.#context.measureText(text).width;
    };
  }

  #memory(sheetId = this.#view.sheet.id): SheetMemory {
    return this.#memories.of(sheetId);
  }

  #makeViewport(): Viewport {
    const { rows, columns, sheet } = this.#view;
    const { scrollX, scrollY } = this.#memory();
    return new Viewport({
      rows,
      columns,
      frozenRows: sheet.freeze.rows,
      frozenColumns: sheet.freeze.columns,
      scrollX,
      scrollY,
      width: this.scroller.clientWidth / this.zoom,
      height: this.scroller.clientHeight / this.zoom,
    });
  }

  #restoreScroll(): void {
    const { scrollX, scrollY } = this.#memory();
    this.setScroll(scrollX, scrollY);
    this.callbacks.onChange();
  }

  /** Makes the scrolled area large enough for the used cells and for the place asked for. */
  #growTo(x: number, y: number): void {
    const { rows, columns, lastRow, lastColumn } = this.#view;
    const { width, height } = this.#viewport.input;
    const bottom = Math.max(rows.offset(Math.min(lastRow + SPARE_ROWS, rows.count)), y + height + 400);
    const right = Math.max(columns.offset(Math.min(lastColumn + SPARE_COLUMNS, columns.count)), x + width + 200);
    this.#spacer.style.height = `${Math.min(bottom + 22, rows.total + 22) * this.zoom}px`;
    this.#spacer.style.width = `${Math.min(right + 40, columns.total + 60) * this.zoom}px`;
  }

  #scrolled(): void {
    const memory = this.#memory();
    memory.scrollX = this.scroller.scrollLeft / this.zoom;
    memory.scrollY = this.scroller.scrollTop / this.zoom;
    this.#viewport = this.#makeViewport();
    this.requestPaint();
  }

  show(place: CellPlace): void {
    const { x, y } = this.#viewport.scrollToShow(place);
    if (x !== this.#memory().scrollX || y !== this.#memory().scrollY) this.setScroll(x, y);
  }

  #resized(): void {
    const scale = window.devicePixelRatio;
    this.#canvas.width = Math.max(1, Math.round(this.root.clientWidth * scale));
    this.#canvas.height = Math.max(1, Math.round(this.root.clientHeight * scale));
    this.#viewport = this.#makeViewport();
    this.#growTo(this.#memory().scrollX, this.#memory().scrollY);
    this.#paint();
  }

  #applyPending(): void {
    const events = this.#pending;
    this.#pending = [];
    if (events.length === 0) return;
    this.#bringToFront();
    for (const event of mergeEvents(events)) this.#view.refresh(event);
    if (this.copied !== null && events.some((event) => event.type === 'cells' && event.by !== 'person'))
      this.copied = null;
    this.#viewport = this.#makeViewport();
    this.#growTo(this.#memory().scrollX, this.#memory().scrollY);
    this.callbacks.onChange();
  }

  #paint(): void {
    this.#applyPending();
    const rect = this.selectedRect;
    const anchor = this.active;
    const active = this.#view.mergeAt(anchor.row, anchor.column) ?? spanRect(anchor, anchor);
    const copied = this.copied !== null && this.copied.sheetId === this.sheet.id ? this.copied.rect : null;
    paintGrid({
      context: this.#context,
      view: this.#view,
      viewport: this.#viewport,
      scale: window.devicePixelRatio * this.zoom,
      selection: { rect, active, copied, isEditing: this.editor.state !== null },
    });
    this.#charts.draw(this.workbook, this.sheet, this.#viewport, this.zoom);
    this.#placeEditor();
    this.callbacks.onPainted();
  }

  #placeEditor(): void {
    if (this.editor.state === null) return;
    const { row, column } = this.editor.state.place;
    const rect = this.#view.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
    const { x, y, width, height } = this.#viewport.screenRect(rect);
    const { zoom } = this;
    this.editor.place({ x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom });
  }

  #editChanged(state: EditState | null): void {
    this.callbacks.onEdit(state);
    this.requestPaint();
  }

  #announce(): void {
    const anchor = this.active;
    const look = this.#view.look(anchor.row, anchor.column);
    const rect = this.selectedRect;
    const isSingle = rect.top === rect.bottom && rect.left === rect.right;
    this.#status.textContent = isSingle ? `${cellName(anchor.row, anchor.column)} ${look.text}` : rectName(rect);
  }
}
