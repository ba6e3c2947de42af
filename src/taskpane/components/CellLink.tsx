/** A button that looks like a link and takes the person to a cell. */
import { cellAddress, type CellRef } from '../../core/model/cell';
import { usePane } from '../hooks/pane-context';

interface CellLinkProps {
  readonly cell: CellRef;
  /** Shown in place of sheet and address, where the sheet is named beside it. */
  readonly label?: string;
}

export function CellLink({ cell, label }: CellLinkProps) {
  const { controller, text } = usePane();
  const name = text('pane.cell', { sheet: cell.sheet, cell: cellAddress(cell.rowIndex, cell.columnIndex) });
  return (
    <button
      type="button"
      className="ks-cell-link"
      aria-label={text('pane.goTo', { place: label === undefined ? name : `${cell.sheet}, ${label}` })}
      onClick={() => void controller.goTo(cell)}
    >
      {label ?? name}
    </button>
  );
}
