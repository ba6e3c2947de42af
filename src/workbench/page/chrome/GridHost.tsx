/** Puts the grid of the open workbook on the page and takes it away again; React paints nothing inside it. */
import { useEffect, useRef, type ReactElement } from 'react';
import { CellAids } from '../grid/cell-aids';
import { clearSelection } from '../grid/grid-edits';
import { FilterMenu } from '../grid/filter-menu';
import { GridPointer } from '../grid/grid-pointer';
import { GridView } from '../grid/grid-view';
import type { PageMenu, PageStore, Session } from '../page-store';
import { useStore } from './use-store';

/** Serial number of a day (1900 system), from its local date. */
function serialOfToday(now: Date): number {
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
}

function mountGrid(host: HTMLElement, store: PageStore, session: Session): GridView {
  let aids: CellAids | null = null;
  const labels = { grid: store.text('grid'), editor: store.text('cellEditor'), chart: store.text('chart') };
  const grid: GridView = new GridView(host, session.workbook, labels, serialOfToday(new Date()), {
    onChange: store.changed,
    onPainted: () => aids?.update(),
    onEdit: (edit) => {
      store.edit = edit;
      store.changed();
    },
    onRefused: (code, message, after) => store.refused(code, message, after),
    onContextMenu: (x, y, part) => store.showMenu({ x, y, items: menuItems(store, grid, part) }),
  });
  const cellAids = new CellAids(grid, store.text('dropDown'));
  aids = cellAids;
  const filter = new FilterMenu(grid, {
    title: store.text('filter'), all: store.text('filterAll'), blank: store.text('filterBlank'),
    apply: store.text('ok'), cancel: store.text('cancel'),
  }); // prettier-ignore
  new GridPointer(grid, {
    openDropDown: () => cellAids.open() || filter.open(grid.active.row, grid.active.column),
    openFilter: (hit) => filter.openAt(hit),
  });
  return grid;
}

function menuItems(store: PageStore, grid: GridView, part: 'cell' | 'row' | 'column'): PageMenu['items'] {
  const { workbook } = grid;
  const rect = grid.selectedRect;
  const { id } = grid.sheet;
  const [rows, columns] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const rowItems = [
    { label: store.text('insertRow'), run: () => void grid.perform(workbook.insertRows(id, rect.top, rows)) },
    { label: store.text('deleteRow'), run: () => void grid.perform(workbook.deleteRows(id, rect.top, rows)) },
  ];
  const columnItems = [
    { label: store.text('insertColumn'), run: () => void grid.perform(workbook.insertColumns(id, rect.left, columns)) },
    { label: store.text('deleteColumn'), run: () => void grid.perform(workbook.deleteColumns(id, rect.left, columns)) },
  ];
  const merged = grid.view.mergeAt(rect.top, rect.left);
  const mergeItem = merged === null
    ? { label: store.text('merge'), run: () => void grid.perform(workbook.merge(id, rect)) }
    : { label: store.text('unmerge'), run: () => void grid.perform(workbook.unmerge(id, rect)) }; // prettier-ignore
  return [
    ...(part === 'column' ? [] : rowItems),
    ...(part === 'row' ? [] : columnItems),
    { label: store.text('clear'), run: () => clearSelection(grid) },
    ...(part === 'cell' && (merged !== null || rows * columns > 1) ? [mergeItem] : []),
  ];
}

export function GridHost({ session }: { readonly session: Session }): ReactElement {
  const store = useStore();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const grid = mountGrid(host.current, store, session);
    store.grid = grid;
    store.changed();
    grid.focus();
    return () => {
      if (store.grid === grid) store.grid = null;
      grid.destroy();
    };
  }, [store, session]);
  return <div className="grid-host" ref={host} />;
}
