/** Keys of the grid and of the cell editor, as Excel has them. Returns true when the key was used. */
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model';
import type { CellPlace } from './address';
import { clearSelection } from './grid-edits';
import type { GridView } from './grid-view';
import { jumpCell, moveCell, singleSelection, walkInside, type Direction } from './selection';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'> & { readonly control: boolean };

/** A key while no cell is edited. */
export function pressGridKey(grid: GridView, press: KeyPress, openDropDown: () => boolean): boolean {
  const direction = ARROWS[press.key];
  if (direction !== undefined) {
    if (press.altKey) return direction === 'down' && openDropDown();
    moveSelection(grid, direction, press);
    return true;
  }
  if (press.control) return pressControlKey(grid, press);
  switch (press.key) {
    case 'Enter':
      stepSelection(grid, 'enter', press.shiftKey);
      return true;
    case 'Tab':
      stepSelection(grid, 'tab', press.shiftKey);
      return true;
    case 'Home':
      moveTo(grid, { row: activeEnd(grid, press).row, column: grid.sheet.freeze.columns }, press.shiftKey);
      return true;
    case 'PageDown':
    case 'PageUp':
      movePage(grid, press.key === 'PageDown' ? 1 : -1, press.shiftKey);
      return true;
    case 'F2':
      grid.beginEdit(null, 'edit');
      return true;
    case 'Delete':
      clearSelection(grid);
      return true;
    case 'Backspace':
      grid.beginEdit('', 'enter');
      return true;
    case 'Escape':
      grid.copied = null;
      grid.requestPaint();
      return true;
    default:
      return false;
  }
}

function pressControlKey(grid: GridView, press: KeyPress): boolean {
  const { view } = grid;
  switch (press.key.toLowerCase()) {
    case 'home':
      moveTo(grid, { row: view.sheet.freeze.rows, column: view.sheet.freeze.columns }, press.shiftKey);
      return true;
    case 'end':
      moveTo(grid, { row: Math.max(0, view.lastRow), column: Math.max(0, view.lastColumn) }, press.shiftKey);
      return true;
    case 'a':
      selectAll(grid);
      return true;
    case 'z':
      if (press.shiftKey) grid.workbook.redo();
      else grid.workbook.undo();
      return true;
    case 'y':
      grid.workbook.redo();
      return true;
    case ' ':
      selectWhole(grid);
      return true;
    case 'pagedown':
      return showNeighbourSheet(grid, 1);
    case 'pageup':
      return showNeighbourSheet(grid, -1);
    default:
      return false;
  }
}

/** A key while a cell is edited. */
export function pressEditorKey(grid: GridView, press: KeyPress): boolean {
  const { state } = grid.editor;
  if (state === null) return false;
  const direction = ARROWS[press.key];
  if (direction !== undefined && state.mode === 'enter' && !state.text.startsWith('=')) {
    if (grid.commitEdit()) moveSelection(grid, direction, { ...press, shiftKey: false });
    return true;
  }
  switch (press.key) {
    case 'Enter':
      if (press.altKey) grid.editor.insertAtCaret('\n');
      else if (grid.commitEdit()) stepSelection(grid, 'enter', press.shiftKey);
      return true;
    case 'Tab':
      if (grid.commitEdit()) stepSelection(grid, 'tab', press.shiftKey);
      return true;
    case 'Escape':
      grid.cancelEdit();
      return true;
    case 'F2':
      grid.editor.setMode(state.mode === 'enter' ? 'edit' : 'enter');
      return true;
    default:
      return false;
  }
}

function activeEnd(grid: GridView, press: Pick<KeyPress, 'shiftKey'>): CellPlace {
  return press.shiftKey ? grid.selection.focus : grid.active;
}

function moveTo(grid: GridView, place: CellPlace, extend: boolean): void {
  grid.tabColumn = null;
  grid.select(extend ? { anchor: grid.selection.anchor, focus: place } : singleSelection(place.row, place.column));
}

function moveSelection(grid: GridView, direction: Direction, press: KeyPress): void {
  const from = activeEnd(grid, press);
  const place = press.control ? jumpCell(grid.world, from, direction) : moveCell(grid.world, from, direction);
  moveTo(grid, place, press.shiftKey);
}

function movePage(grid: GridView, pages: 1 | -1, extend: boolean): void {
  const { viewport, view, selection } = grid;
  const from = extend ? selection.focus : grid.active;
  const page = viewport.input.height - viewport.headerHeight - viewport.frozenHeight;
  const row = view.rows.at(Math.max(0, view.rows.offset(from.row) + pages * page));
  grid.setScroll(viewport.input.scrollX, Math.max(0, viewport.input.scrollY + pages * page));
  moveTo(grid, { row, column: from.column }, extend);
}

/** Enter and Tab: through a larger selection, else to the next cell; Enter after Tabs returns to where they began. */
function stepSelection(grid: GridView, key: 'enter' | 'tab', back: boolean): void {
  const rect = grid.selectedRect;
  const anchor = grid.active;
  const merge = grid.view.mergeAt(anchor.row, anchor.column);
  const isWide = rect.top !== rect.bottom || rect.left !== rect.right;
  const isOneMerge =
    merge !== null && merge.top === rect.top && merge.left === rect.left && merge.bottom === rect.bottom;
  if (isWide && !isOneMerge) {
    const place = walkInside(rect, anchor, key, back);
    const { focus } = grid.selection;
    grid.select({ anchor: grid.selection.anchor, focus, active: place }, false);
    grid.show(place);
    return;
  }
  const direction: Direction = key === 'enter' ? (back ? 'up' : 'down') : back ? 'left' : 'right';
  const start =
    key === 'enter' && !back && grid.tabColumn !== null ? { row: anchor.row, column: grid.tabColumn } : anchor;
  const tabColumn = key === 'tab' ? (grid.tabColumn ?? anchor.column) : null;
  const place = moveCell(grid.world, start, direction);
  moveTo(grid, place, false);
  grid.tabColumn = tabColumn;
}

function selectAll(grid: GridView): void {
  const { lastRow, lastColumn } = grid.view;
  const anchor = { row: 0, column: 0 };
  const focus = lastRow < 0 ? { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } : { row: lastRow, column: lastColumn };
  grid.select({ anchor, focus }, false);
}

function selectWhole(grid: GridView): void {
  const { anchor, focus } = grid.selection;
  const bottom = { row: MAX_ROWS - 1, column: focus.column };
  grid.select({ anchor: { row: 0, column: anchor.column }, focus: bottom }, false);
}

function showNeighbourSheet(grid: GridView, step: 1 | -1): boolean {
  const visible = grid.workbook.data.sheets.filter((sheet) => sheet.visibility === 'visible');
  const index = visible.findIndex((sheet) => sheet.id === grid.sheet.id);
  const next = visible[index + step];
  if (next !== undefined) grid.showSheet(next.id);
  return true;
}
