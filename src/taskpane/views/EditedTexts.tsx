/** Texts of papers that staff edited and whose facts changed since: which of the two is to stand. */
import { Button } from '@fluentui/react-components';
import type { PaperConflict } from '../../core/evaluation/papers/keep-edits';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { usePane } from '../hooks/pane-context';

const PAGE = 20;

export function EditedTexts({ conflicts }: { readonly conflicts: readonly PaperConflict[] }) {
  const { text } = usePane();
  const show = (value: string): string => value || text('pane.review.emptyText');
  return (
    <>
      <p className="ks-hint">{text('pane.papers.editedText')}</p>
      {conflicts.length > 1 ? (
        <Choice conflicts={conflicts} mine="pane.papers.keepAllMine" fresh="pane.papers.takeAllFresh" />
      ) : null}
      <PagedList items={conflicts} pageSize={PAGE} className="ks-list ks-rows" keyOf={({ key }) => key}>
        {(conflict) => (
          <>
            <div>
              <CellLink cell={conflict.cell} />
            </div>
            <span>{text('pane.papers.mine', { text: show(conflict.mine) })}</span>
            <span>{text('pane.papers.fresh', { text: show(conflict.fresh) })}</span>
            <Choice conflicts={[conflict]} mine="pane.papers.keepMine" fresh="pane.papers.takeFresh" />
          </>
        )}
      </PagedList>
    </>
  );
}

interface ChoiceProps {
  readonly conflicts: readonly PaperConflict[];
  readonly mine: 'pane.papers.keepMine' | 'pane.papers.keepAllMine';
  readonly fresh: 'pane.papers.takeFresh' | 'pane.papers.takeAllFresh';
}

function Choice({ conflicts, mine, fresh }: ChoiceProps) {
  const { controller, text, busy } = usePane();
  const keys = conflicts.map(({ key }) => key);
  return (
    <div className="ks-buttons">
      <Button size="small" disabled={busy} onClick={() => void controller.decideEdited(keys, 'mine')}>
        {text(mine)}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void controller.decideEdited(keys, 'fresh')}>
        {text(fresh)}
      </Button>
    </div>
  );
}
