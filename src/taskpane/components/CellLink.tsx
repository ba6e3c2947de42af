/** A button that looks like a link and takes the person to a cell. */
import { formatCellRef, type CellRef } from '../../core/model/cell';
import { usePane } from '../hooks/pane-context';

export function CellLink({ cell }: { readonly cell: CellRef }) {
  const { controller, text } = usePane();
  const name = formatCellRef(cell);
  return (
    <button
      type="button"
      className="ks-cell-link"
      aria-label={text('pane.goTo', { cell: name })}
      onClick={() => void controller.goTo(cell)}
    >
      {name}
    </button>
  );
}
