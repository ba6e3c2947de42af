/** What was decided, recommended, signed and monitored of one object, newest first, with its line on the sheet. */
import type { HistoryLine } from '../../../core/history/history';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { useText } from '../../hooks/pane-context';

export function ObjectHistory({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const text = useText();
  if (lines.length === 0) return <p className="ks-hint">{text('history.none')}</p>;
  return (
    <PagedList items={lines} pageSize={6} className="ks-list ks-rows" keyOf={({ code }, index) => `${code} ${index}`}>
      {({ kind, day, text: said, document, evidence, cell }) => (
        <>
          <div className="ks-row-head">
            <span>
              {day === null
                ? text('history.lineUndated', { kind, text: said })
                : text('history.line', { kind, day, text: said })}
            </span>
            <CellLink cell={cell} />
          </div>
          <span className="ks-hint">{[document, evidence].filter(Boolean).join(' · ')}</span>
        </>
      )}
    </PagedList>
  );
}
