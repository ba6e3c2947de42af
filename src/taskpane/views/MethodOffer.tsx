/** Offers the choice of a method for a Kriteria sheet made before there was one; nothing typed there moves. */
import { Button } from '@fluentui/react-components';
import type { CellEdit } from '../../core/sheets/plan-edits';
import { usePane } from '../hooks/pane-context';

export function MethodOffer({ edits }: { readonly edits: readonly CellEdit[] }) {
  const { controller, text, busy } = usePane();
  if (edits.length === 0) return null;
  return (
    <div className="ks-actions">
      <p className="ks-hint">{text('pane.rank.methodOffer')}</p>
      <Button disabled={busy} onClick={() => void controller.prepareEdits(edits)}>
        {text('pane.rank.methodOfferButton')}
      </Button>
    </div>
  );
}
