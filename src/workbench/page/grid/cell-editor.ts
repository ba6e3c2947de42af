/**
 * The text being typed into a cell and the box it is typed in. The formula bar shows and edits the same text. Says what
 * was typed; writes nothing to the workbook.
 */
import type { CellPlace } from './address';
import type { ScreenRect } from './viewport';

/** `enter`: typed over, arrow keys leave the cell. `edit`: F2 or double click, arrow keys move in the text. */
export type EditMode = 'enter' | 'edit';

export interface EditState {
  readonly place: CellPlace;
  readonly text: string;
  readonly mode: EditMode;
}

export class CellEditor {
  readonly element: HTMLTextAreaElement;
  #state: EditState | null = null;
  #box: ScreenRect | null = null;
  readonly #onChange: (state: EditState | null) => void;

  constructor(document: Document, label: string, onChange: (state: EditState | null) => void) {
    this.#onChange = onChange;
    this.element = document.createElement('textarea');
    this.element.className = 'cell-editor';
    this.element.setAttribute('aria-label', label);
    this.element.spellcheck = false;
    this.element.rows = 1;
    this.element.hidden = true;
    this.element.addEventListener('input', () => this.setText(this.element.value));
  }

  get state(): EditState | null {
    return this.#state;
  }

  open(place: CellPlace, text: string, mode: EditMode, style: Partial<CSSStyleDeclaration>): void {
    this.#state = { place, text, mode };
    Object.assign(this.element.style, style);
    this.element.value = text;
    this.element.hidden = false;
    this.#onChange(this.#state);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(this.element.value.length, this.element.value.length);
  }

  setText(text: string): void {
    if (this.#state === null) return;
    this.#state = { ...this.#state, text };
    if (this.element.value !== text) this.element.value = text;
    this.#fit();
    this.#onChange(this.#state);
  }

  setMode(mode: EditMode): void {
    if (this.#state !== null) this.#state = { ...this.#state, mode };
  }

  insertAtCaret(text: string): void {
    const { selectionStart, selectionEnd, value } = this.element;
    this.setText(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
    this.element.setSelectionRange(selectionStart + text.length, selectionStart + text.length);
  }

  close(): void {
    this.#state = null;
    this.#box = null;
    this.element.hidden = true;
    this.#onChange(null);
  }

  /** Puts the box over the cell; CSS pixels. It grows to the right and down with its text. */
  place(box: ScreenRect): void {
    this.#box = box;
    this.element.style.left = `${box.x - 1}px`;
    this.element.style.top = `${box.y - 1}px`;
    this.#fit();
  }

  #fit(): void {
    if (this.#box === null) return;
    this.element.style.width = `${this.#box.width + 1}px`;
    this.element.style.height = `${this.#box.height + 1}px`;
    const parent = this.element.parentElement;
    const room = (parent?.clientWidth ?? 800) - this.#box.x - 20;
    const wide = Math.min(Math.max(this.#box.width + 1, this.element.scrollWidth + 2), Math.max(room, this.#box.width));
    this.element.style.width = `${wide}px`;
    this.element.style.height = `${Math.max(this.#box.height + 1, this.element.scrollHeight + 2)}px`;
  }
}
