/** A button that looks like a link and takes the person to a cell; for a cell of another file only where it stands. */
import type { KeyboardEvent } from 'react';
import { cellAddress, splitFileSheet, type CellRef } from '../../core/model/cell';
import { usePane } from '../hooks/pane-context';

interface CellLinkProps {
  readonly cell: CellRef;
  /** Shown in place of sheet and address, where the sheet is named beside it. */
  readonly label?: string;
  /** Whether it is part of a sentence, with which it breaks over lines; a button element would stand in one piece. */
  readonly isInline?: boolean;
}

/** A figure that leads to its cell, where it has one. */
export function LinkedFigure({ cell, label }: { readonly cell: CellRef | null; readonly label: string }) {
  return cell === null ? label : <CellLink cell={cell} label={label} />;
}

export function CellLink({ cell, label, isInline = false }: CellLinkProps) {
  const { controller, text } = usePane();
  const other = splitFileSheet(cell.sheet);
  if (other !== null) {
    const address = label ?? cellAddress(cell.rowIndex, cell.columnIndex);
    return <span className="ks-file-cell">{text('pane.fileCell', { ...other, cell: address })}</span>;
  }
  const name = text('pane.cell', { sheet: cell.sheet, cell: cellAddress(cell.rowIndex, cell.columnIndex) });
  const place = text('pane.goTo', { place: label === undefined ? name : `${cell.sheet}, ${label}` });
  const go = (): void => void controller.goTo(cell);
  if (isInline) {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      go();
    };
    return (
      <span role="button" tabIndex={0} className="ks-cell-link" aria-label={place} onClick={go} onKeyDown={press}>
        {label ?? name}
      </span>
    );
  }
  return (
    <button type="button" className="ks-cell-link" aria-label={place} onClick={go}>
      {label ?? name}
    </button>
  );
}
