/** What undoing an entry would do, with the cells someone changed since and the choice to keep them. */
import { Button } from '@fluentui/react-components';
import type { UndoPreview } from '../../app/ports';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Section } from '../components/Section';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';
import { EntryLine } from './HistoryView';

const PAGE = 20;

export function UndoView({ preview }: { readonly preview: UndoPreview }) {
  const { controller, text, busy } = usePane();
  const hasConflicts = preview.conflicts.length > 0;
  return (
    <>
      <div className="ks-view">
        <ViewHeading focus>{text('pane.undo.title')}</ViewHeading>
        <EntryLine entry={preview.entry} />
        {preview.cellsRestored > 0 ? <p>{text('pane.undo.cells', { count: preview.cellsRestored })}</p> : null}
        {preview.sheetsRemoved.length > 0 ? (
          <p>{text('pane.undo.removed', { sheets: preview.sheetsRemoved.join(', ') })}</p>
        ) : null}
        {preview.sheetsRemarked === undefined ? null : (
          <p>{text('pane.marks.undo', { sheets: preview.sheetsRemarked })}</p>
        )}
        {hasConflicts ? (
          <Section title={text('pane.undo.conflicts')}>
            <p className="ks-hint">{text('pane.undo.conflictsText')}</p>
            <PagedList
              items={preview.conflicts}
              pageSize={PAGE}
              className="ks-list ks-rows ks-attention"
              keyOf={({ cell }) => `${cell.sheet} ${cell.rowIndex} ${cell.columnIndex}`}
            >
              {({ cell, now }) => (
                <>
                  <div>
                    <CellLink cell={cell} />
                  </div>
                  <span>{text('pane.undo.now', { text: now || text('pane.review.emptyText') })}</span>
                </>
              )}
            </PagedList>
          </Section>
        ) : null}
      </div>
      <div className="ks-actions">
        <div className="ks-buttons">
          <Button appearance="primary" disabled={busy} onClick={() => void controller.undo(hasConflicts)}>
            {text(hasConflicts ? 'pane.undo.keep' : 'pane.undo.confirm')}
          </Button>
          {hasConflicts ? (
            <Button disabled={busy} onClick={() => void controller.undo(false)}>
              {text('pane.undo.restore')}
            </Button>
          ) : null}
          <Button disabled={busy} onClick={() => controller.discardUndo()}>
            {text('pane.undo.cancel')}
          </Button>
        </div>
      </div>
    </>
  );
}
