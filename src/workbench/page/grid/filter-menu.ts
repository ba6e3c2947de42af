/** The list behind a filter button: the texts of a column with check marks. The workbook hides the rows. */
import type { FilterChoice } from '../../workbook/contract';
import type { GridView } from './grid-view';
import type { Hit } from './viewport';

export interface FilterLabels {
  readonly title: string;
  readonly all: string;
  readonly blank: string;
  readonly apply: string;
  readonly cancel: string;
}

/** Side of the button that paint-cell.ts draws, with its margin. */
const BUTTON_PIXELS = 19;

export class FilterMenu {
  readonly #grid: GridView;
  readonly #labels: FilterLabels;
  readonly #element: HTMLFormElement;
  #place: { readonly row: number; readonly column: number } | null = null;

  constructor(grid: GridView, labels: FilterLabels) {
    this.#grid = grid;
    this.#labels = labels;
    this.#element = grid.root.ownerDocument.createElement('form');
    this.#element.className = 'filter-menu';
    this.#element.hidden = true;
    this.#element.setAttribute('aria-label', labels.title);
    grid.root.append(this.#element);
    this.#element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#apply();
    });
    this.#element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
      event.stopPropagation();
    });
    this.#element.addEventListener('focusout', (event) => {
      const next = event.relatedTarget as Node | null;
      if (next !== null && !this.#element.contains(next)) this.#element.hidden = true;
    });
  }

  /** Opens the list when the point lies on a filter button; true when it did. */
  openAt(hit: Hit & { readonly x: number; readonly y: number }): boolean {
    const { view, viewport } = this.#grid;
    if (hit.part !== 'cell' || !view.look(hit.row, hit.column).hasFilterButton) {
      this.#element.hidden = true;
      return false;
    }
    const box = viewport.screenRect({ top: hit.row, left: hit.column, bottom: hit.row, right: hit.column });
    const isOn = hit.x >= box.x + box.width - BUTTON_PIXELS && hit.y >= box.y + box.height - BUTTON_PIXELS;
    return isOn && this.open(hit.row, hit.column);
  }

  /** Opens the list of a heading; false when the cell is none. */
  open(row: number, column: number): boolean {
    const grid = this.#grid;
    const choices = grid.workbook.filterChoices(grid.sheet.id, row, column);
    if (choices === null) return false;
    const box = grid.viewport.screenRect({ top: row, left: column, bottom: row, right: column });
    this.#place = { row, column };
    this.#fill(choices);
    this.#element.hidden = false;
    const right = (box.x + box.width) * grid.zoom - this.#element.offsetWidth;
    this.#element.style.left = `${Math.max(0, right)}px`;
    this.#element.style.top = `${(box.y + box.height) * grid.zoom}px`;
    this.#element.querySelector('input')?.focus({ preventScroll: true });
    return true;
  }

  #fill(choices: readonly FilterChoice[]): void {
    const { ownerDocument: document } = this.#element;
    const all = this.#checkBox(
      this.#labels.all,
      choices.every(({ isShown }) => isShown),
    );
    const list = document.createElement('div');
    list.className = 'filter-choices';
    for (const { text, isShown } of choices) {
      const line = this.#checkBox(text === '' ? this.#labels.blank : text, isShown);
      line.dataset.text = text;
      list.append(line);
    }
    const [allBox] = all.getElementsByTagName('input');
    allBox?.addEventListener('change', () => {
      for (const box of list.getElementsByTagName('input')) box.checked = allBox.checked;
    });
    const apply = document.createElement('button');
    apply.className = 'primary';
    apply.textContent = this.#labels.apply;
    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.textContent = this.#labels.cancel;
    cancel.addEventListener('click', () => this.#close());
    const buttons = document.createElement('div');
    buttons.className = 'filter-buttons';
    buttons.append(apply, cancel);
    this.#element.replaceChildren(all, list, buttons);
  }

  #checkBox(text: string, isChecked: boolean): HTMLLabelElement {
    const label = this.#element.ownerDocument.createElement('label');
    const box = this.#element.ownerDocument.createElement('input');
    box.type = 'checkbox';
    box.checked = isChecked;
    label.append(box, text);
    return label;
  }

  /** All marks set shows every row again; no mark set leaves things as they are, as Excel's own list does. */
  #apply(): void {
    const grid = this.#grid;
    const lines = [...this.#element.querySelectorAll<HTMLLabelElement>('.filter-choices label')];
    const isChecked = (line: HTMLLabelElement): boolean => line.querySelector('input')?.checked === true;
    const wanted = lines.filter(isChecked).map((line) => line.dataset.text ?? '');
    const place = this.#place;
    this.#close();
    if (place === null || wanted.length === 0) return;
    const texts = wanted.length === lines.length ? null : wanted;
    grid.perform(grid.workbook.filterBy(grid.sheet.id, place.row, place.column, texts));
  }

  #close(): void {
    this.#element.hidden = true;
    this.#grid.focus();
  }
}
