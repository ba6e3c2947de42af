/** What stands beside the active cell: the button and list of its drop-down, and the note of its validation rule. */
import type { DataValidation } from '../../workbook/model';
import type { GridView } from './grid-view';
import { listItems } from './validation-list';

export class CellAids {
  readonly #grid: GridView;
  readonly #button: HTMLButtonElement;
  readonly #list: HTMLUListElement;
  readonly #note: HTMLDivElement;
  #rule: DataValidation | null = null;
  #active = 0;

  constructor(grid: GridView, label: string) {
    this.#grid = grid;
    const { ownerDocument: document } = grid.root;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'cell-list-button';
    this.#button.tabIndex = -1;
    this.#button.setAttribute('aria-label', label);
    this.#button.setAttribute('aria-haspopup', 'listbox');
    this.#button.textContent = '▾';
    this.#list = document.createElement('ul');
    this.#list.className = 'cell-list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#list.tabIndex = -1;
    this.#note = document.createElement('div');
    this.#note.className = 'cell-note';
    this.#note.setAttribute('role', 'note');
    for (const element of [this.#button, this.#list, this.#note]) element.hidden = true;
    grid.root.append(this.#button, this.#list, this.#note);
    this.#button.addEventListener('click', () => (this.#list.hidden ? this.open() : this.#close()));
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('click', (event) => this.#click(event));
    this.#list.addEventListener('focusout', () => (this.#list.hidden = true));
  }

  /** Puts button and note beside the active cell; called after every change of selection, scroll or content. */
  update(): void {
    const grid = this.#grid;
    const { row, column } = grid.active;
    this.#rule = grid.view.validationAt(row, column);
    const merge = grid.view.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
    const box = grid.viewport.screenRect(merge);
    const { viewport, zoom } = grid;
    const left = viewport.headerWidth + (column < viewport.input.frozenColumns ? 0 : viewport.frozenWidth);
    const top = viewport.headerHeight + (row < viewport.input.frozenRows ? 0 : viewport.frozenHeight);
    const isSeen = box.x + box.width > left && box.y + box.height > top && grid.editor.state === null;
    const rule = this.#rule;
    this.#button.hidden = !isSeen || rule?.type !== 'list' || !rule.inCellDropDown;
    this.#note.hidden = !isSeen || rule === null || !rule.showPrompt || rule.prompt + rule.promptTitle === '';
    place(this.#button, (box.x + box.width + 1) * zoom, (box.y + Math.max(0, box.height - 21)) * zoom);
    place(this.#note, (box.x + 24) * zoom, (box.y + box.height + 6) * zoom);
    place(this.#list, box.x * zoom, (box.y + box.height) * zoom);
    this.#list.style.minWidth = `${Math.max(120, box.width * zoom)}px`;
    if (!this.#note.hidden && rule !== null) this.#fillNote(rule);
  }

  #fillNote(rule: DataValidation): void {
    const title = this.#note.ownerDocument.createElement('strong');
    title.textContent = rule.promptTitle;
    this.#note.replaceChildren(...(rule.promptTitle === '' ? [] : [title]), rule.prompt);
  }

  /** Shows the list; false when the active cell has none. */
  open(): boolean {
    const grid = this.#grid;
    const rule = this.#rule;
    if (this.#button.hidden || rule === null) return false;
    const items = listItems(grid.workbook, grid.sheet, rule);
    const current = grid.workbook.displayText(grid.sheet.id, grid.active.row, grid.active.column);
    this.#active = Math.max(0, items.indexOf(current));
    this.#list.replaceChildren(
      ...items.map((text, index) => {
        const item = this.#list.ownerDocument.createElement('li');
        item.setAttribute('role', 'option');
        item.id = `cell-list-${index}`;
        item.textContent = text;
        return item;
      }),
    );
    this.#list.hidden = items.length === 0;
    this.#note.hidden = true;
    this.#mark();
    this.#list.focus({ preventScroll: true });
    return true;
  }

  #mark(): void {
    [...this.#list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.#active));
      if (index === this.#active) item.scrollIntoView({ block: 'nearest' });
    });
    this.#list.setAttribute('aria-activedescendant', `cell-list-${this.#active}`);
  }

  #key(event: KeyboardEvent): void {
    const count = this.#list.children.length;
    if (event.key === 'ArrowDown') this.#active = Math.min(count - 1, this.#active + 1);
    else if (event.key === 'ArrowUp') this.#active = Math.max(0, this.#active - 1);
    else if (event.key === 'Enter' || event.key === 'Tab') this.#choose();
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#list.hidden) this.#mark();
  }

  #click(event: MouseEvent): void {
    const index = [...this.#list.children].indexOf(event.target as Element);
    if (index < 0) return;
    this.#active = index;
    this.#choose();
  }

  #choose(): void {
    const grid = this.#grid;
    const text = this.#list.children[this.#active]?.textContent ?? '';
    this.#close();
    grid.perform(grid.workbook.typeInto(grid.sheet.id, grid.active.row, grid.active.column, text));
  }

  #close(): void {
    this.#list.hidden = true;
    this.#grid.focus();
  }
}

function place(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}
