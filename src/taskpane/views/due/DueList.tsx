/** What falls due today and in the next 30 and 90 days, and what has just passed, each with its cell. */
import type { DueDate } from '../../../core/agreements/due-dates';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { Fold, Section } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';

const PAGE = 4;
/** Last day of each group, counted from today. */
const GROUPS = [
  { id: 'today', first: 0, last: 0 },
  { id: 'month', first: 1, last: 30 },
  { id: 'quarter', first: 31, last: 90 },
] as const;

export function DueList({ due, isGlance = false }: { readonly due: readonly DueDate[]; readonly isGlance?: boolean }) {
  const { text } = usePane();
  const groups = GROUPS.map(({ id, first, last }) => ({
    id,
    own: due.filter(({ daysLeft }) => daysLeft >= first && daysLeft <= last),
  }));
  const past = due.filter(({ daysLeft }) => daysLeft < 0);
  if (past.length === 0 && groups.every(({ own }) => own.length === 0)) return null;
  return (
    <Section title={text('due.title')}>
      {groups.map(({ id, own }) =>
        own.length === 0 ? null : (
          <Fold key={id} title={text(`due.${id}`, { count: own.length })} startsOpen={id !== 'quarter'}>
            {() => <Items due={own} />}
          </Fold>
        ),
      )}
      {past.length === 0 ? null : (
        <Fold title={text('due.past', { count: past.length })}>{() => <Items due={past.toReversed()} />}</Fold>
      )}
      {isGlance ? <p className="ks-hint">{text('due.glance')}</p> : null}
    </Section>
  );
}

function Items({ due }: { readonly due: readonly DueDate[] }) {
  const { text } = usePane();
  return (
    <PagedList items={due} pageSize={PAGE} className="ks-list ks-rows" keyOf={({ kind, day, key }) => `${kind} ${day} ${key}`}>
      {({ kind, day, daysLeft, subject, agency, cells: [cell] }) => (
        <>
          <div className="ks-row-head">
            <strong>{text(`papers.calendar.kind.${kind}`)}</strong>
            {cell === undefined ? null : <CellLink cell={cell} />}
          </div>
          <span>
            {kind === 'evaluation' || kind === 'report'
              ? text('papers.calendar.agreements', { count: Number(subject) })
              : subject}
          </span>
          <span className="ks-hint">{[text(daysLeft < 0 ? 'due.ago' : 'due.in', { day, days: Math.abs(daysLeft) }), agency].filter(Boolean).join(' · ')}</span>
        </>
      )}
    </PagedList>
  );
} // prettier-ignore
