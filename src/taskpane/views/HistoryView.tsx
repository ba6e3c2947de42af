/** What the add-in wrote in this workbook, newest first; every entry can be undone by itself. */
import { Button } from '@fluentui/react-components';
import type { JournalEntry } from '../../app/ports';
import { PagedList } from '../components/PagedList';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';

const PAGE = 25;

export function HistoryView({ focus }: { readonly focus: boolean }) {
  const { state, text } = usePane();
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.history.title')}</ViewHeading>
      {state.journal.length === 0 ? <p className="ks-empty">{text('pane.history.none')}</p> : null}
      <PagedList items={state.journal} pageSize={PAGE} className="ks-list ks-rows" keyOf={(entry) => entry.id}>
        {(entry) => <Entry entry={entry} />}
      </PagedList>
    </div>
  );
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const { controller, text, busy } = usePane();
  const command = text(`pane.command.${entry.command}`);
  return (
    <>
      <EntryLine entry={entry} />
      {entry.state === 'undone' ? null : (
        <div>
          <Button
            size="small"
            disabled={busy}
            aria-label={text('pane.history.undoNamed', { command, ...momentOf(entry) })}
            onClick={() => void controller.prepareUndo(entry.id)}
          >
            {text('pane.history.undo')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The command, its time, sheets and state. */
export function EntryLine({ entry }: { readonly entry: JournalEntry }) {
  const { text } = usePane();
  return (
    <>
      <div className="ks-row-head">
        <strong>{text(`pane.command.${entry.command}`)}</strong>
        <span className="ks-tag">{text(`pane.history.state.${entry.state}`)}</span>
      </div>
      <span className="ks-hint">{text('pane.history.when', momentOf(entry))}</span>
      <span className="ks-hint">{text('pane.history.sheets', { sheets: entry.sheets.join(', ') })}</span>
    </>
  );
}

/** Day and hour of an entry; its `at` is `2024-09-30T19:05:00`. */
function momentOf(entry: JournalEntry): { day: string; time: string } {
  return { day: entry.at.slice(0, 10), time: entry.at.slice(11, 16) };
}
