/** The tabs of the visible sheets: show, rename by double click, add, delete from the context menu. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Sheet } from '../../workbook/model';
import type { GridView } from '../grid/grid-view';
import { Icon } from './Icon';
import { useStore } from './use-store';

function SheetTab({ grid, sheet }: { readonly grid: GridView; readonly sheet: Sheet }): ReactElement {
  const store = useStore();
  const [name, setName] = useState<string | null>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const isActive = sheet.id === grid.sheet.id;
  // The add-in may bring a sheet to the front whose tab is out of sight.
  useEffect(() => {
    if (isActive) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isActive]);
  const finish = (keep: boolean): void => {
    if (keep && name !== null && name !== sheet.name) grid.perform(grid.workbook.renameSheet(sheet.id, name));
    setName(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') finish(event.key === 'Enter');
    event.stopPropagation();
  };
  if (name !== null) {
    return (
      <input
        className="sheet-rename"
        autoFocus
        aria-label={store.text('renameSheet')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => finish(true)}
        onKeyDown={press}
      />
    );
  }
  const remove = {
    label: store.text('deleteSheet'),
    run: () => void grid.perform(grid.workbook.deleteSheet(sheet.id)),
  };
  const rename = { label: store.text('renameSheet'), run: () => setName(sheet.name) };
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={isActive}
      className="sheet-tab"
      style={sheet.tabColor === null ? undefined : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }}
      onClick={() => {
        grid.showSheet(sheet.id);
        grid.focus();
      }}
      onDoubleClick={() => setName(sheet.name)}
      onContextMenu={(event) => {
        event.preventDefault();
        store.showMenu({ x: event.clientX, y: event.clientY - 70, items: [rename, remove] });
      }}
    >
      {sheet.name}
    </button>
  );
}

export function SheetTabs({ grid }: { readonly grid: GridView }): ReactElement {
  const store = useStore();
  const tabs = useRef<HTMLDivElement>(null);
  const scroll = (direction: 1 | -1): void => tabs.current?.scrollBy({ left: direction * 160 });
  const sheets = grid.workbook.data.sheets.filter((sheet) => sheet.visibility === 'visible');
  return (
    <div className="sheet-bar">
      {([-1, 1] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          className="sheet-scroll"
          tabIndex={-1}
          aria-label={store.text(direction < 0 ? 'tabsBack' : 'tabsForward')}
          onClick={() => scroll(direction)}
        >
          {direction < 0 ? '‹' : '›'}
        </button>
      ))}
      <div ref={tabs} className="sheet-tabs" role="tablist" aria-label={store.text('sheets')}>
        {sheets.map((sheet) => (
          <SheetTab key={sheet.id} grid={grid} sheet={sheet} />
        ))}
      </div>
      <button
        type="button"
        className="sheet-add"
        aria-label={store.text('addSheet')}
        title={store.text('addSheet')}
        onClick={() => void grid.perform(grid.workbook.addSheet())}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
