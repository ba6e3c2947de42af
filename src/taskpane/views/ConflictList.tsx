/** Cells of the Register that were changed by hand while their source says something else; the hand-made text stays. */
import type { RegisterConflict } from '../../core/model/intake';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { usePane } from '../hooks/pane-context';

const PAGE = 20;

export function ConflictList({ conflicts }: { readonly conflicts: readonly RegisterConflict[] }) {
  const { text } = usePane();
  const show = (value: string): string => value || text('pane.review.emptyText');
  return (
    <>
      <p className="ks-hint">{text('pane.review.conflictsText')}</p>
      <PagedList
        items={conflicts}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={(conflict, index) => `${conflict.object} ${conflict.field} ${index}`}
      >
        {(conflict) => (
          <>
            <div className="ks-row-head">
              <strong>
                {text('pane.findings.objectTitle', { id: conflict.object, title: text(`fields.${conflict.field}`) })}
              </strong>
              <CellLink cell={conflict.register.cell} />
            </div>
            <span>{text('pane.review.inRegister', { text: show(conflict.register.text) })}</span>
            <span>
              {text('pane.review.inSource', { text: show(conflict.source.text) })}{' '}
              {conflict.source.cell === null ? null : <CellLink cell={conflict.source.cell} />}
            </span>
          </>
        )}
      </PagedList>
    </>
  );
}
