/** Cells of the Register that were changed by hand while their source says something else, and whose text is to stay. */
import { Button } from '@fluentui/react-components';
import type { RegisterConflict } from '../../core/model/intake';
import type { CellOwner } from '../../core/model/register';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { usePane } from '../hooks/pane-context';

const PAGE = 20;
const OWNERS: readonly CellOwner[] = ['register', 'source'];

export function ConflictList({ conflicts }: { readonly conflicts: readonly RegisterConflict[] }) {
  const { text } = usePane();
  const show = (value: string): string => value || text('pane.review.emptyText');
  return (
    <>
      <p className="ks-hint">{text('pane.review.conflictsText')}</p>
      {conflicts.length > 1 ? <Choice conflicts={conflicts} scope="all" /> : null}
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
            <Choice conflicts={[conflict]} scope="one" />
          </>
        )}
      </PagedList>
    </>
  );
}

interface ChoiceProps {
  readonly conflicts: readonly RegisterConflict[];
  readonly scope: 'one' | 'all';
}

function Choice({ conflicts, scope }: ChoiceProps) {
  const { controller, text, busy } = usePane();
  const [first] = conflicts;
  if (first === undefined) return null;
  const what = text('pane.findings.objectTitle', { id: first.object, title: text(`fields.${first.field}`) });
  return (
    <div className="ks-buttons">
      {OWNERS.map((owner) => (
        <Button
          key={owner}
          size="small"
          disabled={busy}
          {...(scope === 'one' ? { 'aria-label': text(`pane.conflict.${owner}.named`, { what }) } : {})}
          onClick={() => void controller.decideCells(conflicts, owner)}
        >
          {text(`pane.conflict.${owner}.${scope}`)}
        </Button>
      ))}
    </div>
  );
}
