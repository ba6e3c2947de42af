/** Name box and formula bar: where the active cell is and what it holds; both can be typed into. */
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { parseReference, rectName } from '../grid/address';
import { pressEditorKey } from '../grid/grid-keys';
import type { GridView } from '../grid/grid-view';
import { Icon } from './Icon';
import { useStore } from './use-store';

/** Goes to an address or a defined name. False when it is neither. */
function goToText(grid: GridView, text: string): boolean {
  const name = grid.workbook.data.names.find((one) => one.name.toUpperCase() === text.trim().toUpperCase());
  const target = parseReference(name?.formula ?? text);
  if (target === null) return false;
  const sheet = target.sheet === null ? grid.sheet
    : grid.workbook.data.sheets.find((one) => one.name.toUpperCase() === target.sheet?.toUpperCase()); // prettier-ignore
  if (sheet?.visibility !== 'visible') return false;
  grid.goTo(sheet.id, target.rect);
  return true;
}

function NameBox({ grid }: { readonly grid: GridView }): ReactElement {
  const store = useStore();
  const [typed, setTyped] = useState<string | null>(null);
  const { selection } = grid;
  const isOne = selection.anchor === selection.focus || rectName(grid.selectedRect) === '';
  const shown = rectName(isOne ? grid.selectedRect : { top: grid.active.row, bottom: grid.active.row, left: grid.active.column, right: grid.active.column }); // prettier-ignore
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && typed !== null) goToText(grid, typed);
    setTyped(null);
    grid.focus();
    event.preventDefault();
  };
  return (
    <input
      className="name-box"
      aria-label={store.text('nameBox')}
      value={typed ?? shown.split(':')[0]}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={press}
    />
  );
}

export function FormulaBar({ grid }: { readonly grid: GridView }): ReactElement {
  const store = useStore();
  const { edit } = store;
  const place = grid.view.mergeAt(grid.active.row, grid.active.column);
  const row = place?.top ?? grid.active.row;
  const column = place?.left ?? grid.active.column;
  const text = edit?.text ?? grid.workbook.inputText(grid.sheet.id, row, column);
  const press = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event;
    if (key.startsWith('Arrow') || event.nativeEvent.isComposing || (key === 'Enter' && altKey)) return;
    if (pressEditorKey(grid, { key, shiftKey, altKey, control: event.ctrlKey })) event.preventDefault();
  };
  const type = (value: string): void => {
    if (grid.editor.state === null) grid.beginEdit(null, 'edit', false);
    grid.editor.setText(value);
  };
  return (
    <div className="formula-bar">
      <NameBox grid={grid} />
      <div className="formula-buttons">
        <button
          type="button"
          disabled={edit === null}
          aria-label={store.text('cancelEdit')}
          onClick={() => grid.cancelEdit()}
        >
          <Icon name="close" />
        </button>
        <button
          type="button"
          disabled={edit === null}
          aria-label={store.text('acceptEdit')}
          onClick={() => void grid.commitEdit()}
        >
          <Icon name="check" />
        </button>
        <span className="formula-sign" aria-hidden="true">
          <Icon name="function" />
        </span>
      </div>
      <textarea
        className="formula-input"
        aria-label={store.text('formulaBar')}
        rows={1}
        value={text}
        spellCheck={false}
        onFocus={() => grid.beginEdit(null, 'edit', false)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
    </div>
  );
}
