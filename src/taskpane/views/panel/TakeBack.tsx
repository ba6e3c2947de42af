/** Filled scoring sheets that were found, and what merging them would change. */
import { Button } from '@fluentui/react-components';
import type { Analysis } from '../../../app/controller';
import type { ReturnedSheet } from '../../../core/ranking/panel/score-sheets';
import type { ScoreChange } from '../../../core/sheets/merge-scores';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { Fold, Section } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';
import { FilesPart } from '../FilesPart';

const PAGE = 10;

export function TakeBack({ panel }: Pick<Analysis, 'panel'>) {
  const { controller, text, busy } = usePane();
  const { returned, changes } = panel;
  return (
    <Section title={text('pane.panel.takeBack')}>
      <p className="ks-hint">{text('pane.panel.takeBackText')}</p>
      <FilesPart />
      {returned.length === 0 ? <p className="ks-hint">{text('pane.panel.none')}</p> : null}
      <ul className="ks-list ks-rows">
        {returned.map((one) => (
          <li key={`${one.sheet} ${one.assessor}`}>
            <Returned returned={one} />
          </li>
        ))}
      </ul>
      {changes.length > 0 ? <Changes changes={changes} /> : null}
      {returned.length > 0 && changes.length === 0 ? <p className="ks-hint">{text('pane.panel.merged')}</p> : null}
      {changes.length > 0 ? (
        <div className="ks-buttons">
          <Button
            size="small"
            appearance="primary"
            disabled={busy}
            onClick={() => void controller.preparePanel({ type: 'merge' })}
          >
            {text('pane.panel.merge')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function Returned({ returned }: { readonly returned: ReturnedSheet }) {
  const { text } = usePane();
  const { sheet, assessor, scores, conflicts, rejected } = returned;
  return (
    <>
      <span>{text('pane.panel.sheet', { assessor, sheet, count: scores.length })}</span>
      {conflicts.length > 0 ? (
        <span className="ks-hint">
          {text('pane.panel.conflicts', {
            objects: conflicts.map(({ object }) => object),
            count: conflicts.reduce((sum, one) => sum + one.scores, 0),
          })}
        </span>
      ) : null}
      {rejected.length > 0 ? (
        <>
          <span className="ks-alert">{text('pane.panel.rejected', { count: rejected.length })}</span>
          <PagedList
            items={rejected}
            pageSize={PAGE}
            className="ks-list ks-links"
            keyOf={({ cell }) => `${cell.rowIndex} ${cell.columnIndex}`}
          >
            {({ cell }) => <CellLink cell={cell} />}
          </PagedList>
        </>
      ) : null}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ScoreChange[] }) {
  const { text } = usePane();
  const changed = changes.filter(({ before }) => before !== '');
  const counts = { added: changes.length - changed.length, changed: changed.length };
  if (changed.length === 0) return <p>{text('pane.panel.changes', counts)}</p>;
  return (
    <Fold title={text('pane.panel.changes', counts)}>
      {() => (
        <PagedList
          items={changed}
          pageSize={PAGE}
          className="ks-list ks-rows"
          keyOf={({ assessor, object, criterion, cell }) => `${assessor} ${object} ${criterion} ${cell.sheet}`}
        >
          {({ object, criterion, before, after, cell }) => (
            <>
              <span>{text('pane.panel.change', { object, criterion, before: String(before), after })}</span>
              <CellLink cell={cell} />
            </>
          )}
        </PagedList>
      )}
    </Fold>
  );
}
