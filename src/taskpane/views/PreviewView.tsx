/** What a step would write, before it is written: sheets, cells that would be replaced, edits that are kept. */
import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Preview } from '../../app/controller';
import type { SheetChange } from '../../app/ports';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';
import { ConflictList } from './ConflictList';
import { EditedTexts } from './EditedTexts';
import { DiffList } from './DiffList';

/** So few cells that are to be replaced are shown unfolded. */
const FEW = 5;
const PAGE = 20;

const LeftOutPart = lazy(() =>
  import(/* webpackChunkName: "marks" */ './findings/LeftOutPart').then((part) => ({ default: part.LeftOutPart })),
);

export function PreviewView({ preview }: { readonly preview: Preview }) {
  const { controller, state, text, busy } = usePane();
  const isEmpty = preview.changes.every((change) => change.action === 'none');
  return (
    <>
      <div className="ks-view">
        <ViewHeading focus>{text('pane.preview.title')}</ViewHeading>
        <p className="ks-lead">{text(isEmpty ? 'pane.preview.nothing' : 'pane.preview.text')}</p>
        <ul className="ks-list">
          {preview.changes.map((change) => (
            <li key={change.sheet}>
              <ChangeCard change={change} />
            </li>
          ))}
        </ul>
        {preview.diff === null ? null : (
          <Section title={text('pane.diff.title')}>
            <DiffList diff={preview.diff} objects={state.analysis?.objects ?? []} />
          </Section>
        )}
        {preview.edited !== undefined && preview.edited.length > 0 ? (
          <Section title={text('pane.papers.edited')}>
            <EditedTexts conflicts={preview.edited} />
          </Section>
        ) : null}
        {preview.leftOut === undefined ? null : (
          <Suspense fallback={null}>
            <LeftOutPart leftOut={preview.leftOut} />
          </Suspense>
        )}
        {preview.conflicts.length > 0 ? (
          <Section title={text('pane.review.conflicts')}>
            <ConflictList conflicts={preview.conflicts} />
          </Section>
        ) : null}
      </div>
      <div className="ks-actions">
        <div className="ks-buttons">
          <Button appearance="primary" disabled={busy || isEmpty} onClick={() => void controller.apply()}>
            {text('pane.preview.apply')}
          </Button>
          <Button disabled={busy} onClick={() => controller.discardPreview()}>
            {text('pane.preview.cancel')}
          </Button>
        </div>
      </div>
    </>
  );
}

function ChangeCard({ change }: { readonly change: SheetChange }) {
  const { text } = usePane();
  const { from } = change;
  const facts = [
    from === undefined ? null : text('pane.preview.from', { ...from }),
    change.cellsWritten > 0 ? text('pane.preview.cells', { count: change.cellsWritten }) : null,
    change.cellsMarked === undefined
      ? null
      : text(change.cellsMarked > 0 ? 'pane.marks.cells' : 'pane.marks.noCells', { count: change.cellsMarked }),
    change.rowsAdded > 0 ? text('pane.preview.rowsAdded', { count: change.rowsAdded }) : null,
    change.rowsRemoved > 0 ? text('pane.preview.rowsRemoved', { count: change.rowsRemoved }) : null,
  ].filter((fact) => fact !== null);
  return (
    <article className="ks-card" aria-label={change.name}>
      <div className="ks-row-head">
        <strong>{change.name}</strong>
        <span className="ks-tag">{text(`pane.preview.${change.action}`)}</span>
      </div>
      {facts.length > 0 ? <span className="ks-hint">{facts.join(' · ')}</span> : null}
      {change.overwrittenCount > 0 ? (
        <Fold
          title={text('pane.preview.overwritten', { count: change.overwrittenCount })}
          startsOpen={change.overwrittenCount <= FEW}
        >
          {() => <Overwritten change={change} />}
        </Fold>
      ) : null}
    </article>
  );
}

function Overwritten({ change }: { readonly change: SheetChange }) {
  const { text } = usePane();
  const show = (value: string): string => value || text('pane.review.emptyText');
  const listed = change.overwritten.length;
  return (
    <>
      {listed < change.overwrittenCount ? (
        <p className="ks-hint">
          {text('pane.preview.overwrittenMore', { shown: listed, count: change.overwrittenCount })}
        </p>
      ) : null}
      <PagedList
        items={change.overwritten}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={({ cell }) => `${cell.rowIndex} ${cell.columnIndex}`}
      >
        {({ cell, before, after, numberFormat }) => (
          <>
            <div>
              <CellLink cell={cell} />
            </div>
            <span>{text('pane.preview.before', { text: show(before) })}</span>
            <span>{text('pane.preview.after', { text: show(after) })}</span>
            {numberFormat === undefined ? null : (
              <span className="ks-hint">{text('pane.preview.format', { format: numberFormat })}</span>
            )}
          </>
        )}
      </PagedList>
    </>
  );
}
