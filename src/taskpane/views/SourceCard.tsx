/** One source: its kind, range and rows, the rows passed over and why, and its headings with their fields. */
import { cellAddress, rangeAddress } from '../../core/model/cell';
import type { HeadingChanges, SkipReason, Source } from '../../core/model/intake';
import { CellLink } from '../components/CellLink';
import { FieldChoice } from '../components/FieldChoice';
import { KindChoice } from '../components/KindChoice';
import { Miniature } from '../components/Miniature';
import { Fold } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const ROWS_LISTED = 12;

export function SourceCard({ source }: { readonly source: Source }) {
  const { text } = usePane();
  const start = { sheet: source.sheet, rowIndex: source.range.top, columnIndex: source.range.left };
  const rows = text('pane.review.rows', { count: source.rows });
  return (
    <article className="ks-card" aria-label={`${source.sheet}, ${text(`pane.kind.${source.kind}`)}`}>
      <div className="ks-row-head">
        <strong>{source.sheet}</strong>
      </div>
      <KindChoice source={source} />
      <div className="ks-row-head">
        <span className="ks-hint">{source.leftAlone === null ? rows : text(`pane.leftAlone.${source.leftAlone}`)}</span>
        {source.leftAlone === 'empty' ? null : <CellLink cell={start} label={rangeAddress(source.range)} />}
      </div>
      {(source.remarks ?? []).map(({ code, count, sheet = '' }) => (
        <p key={code} className="ks-hint">
          {text(`pane.remark.${code}`, { count, sheet })}
        </p>
      ))}
      <Miniature source={source} />
      {source.recalled === undefined ? null : <Recalled changes={source.recalled} />}
      {source.skipped.length > 0 ? (
        <Fold title={text('pane.review.skippedRows', { count: source.skipped.length })}>
          {() => <SkippedRows source={source} />}
        </Fold>
      ) : null}
      {source.columns.length > 0 && source.kind !== 'other' ? (
        <Fold title={text('pane.review.columns')}>
          {() =>
            source.columns.map((column) => <FieldChoice key={column.columnIndex} source={source} column={column} />)
          }
        </Fold>
      ) : null}
      {source.leftAlone === null && source.labels.length > 0 ? (
        <Fold title={text('pane.review.labels')}>{() => <FormLabels source={source} />}</Fold>
      ) : null}
    </article>
  );
}

/** Corrections taken over from another sheet, and how its headings differ. */
function Recalled({ changes }: { readonly changes: HeadingChanges }) {
  const { text } = usePane();
  const renamed = changes.renamed.map(({ from, to }) => text('pane.recalled.renamedPair', { from, to }));
  const lines = [
    renamed.length > 0 ? text('pane.recalled.renamed', { headings: renamed.join('; ') }) : null,
    changes.added.length > 0 ? text('pane.recalled.added', { headings: changes.added.join('; ') }) : null,
    changes.removed.length > 0 ? text('pane.recalled.removed', { headings: changes.removed.join('; ') }) : null,
  ].filter((line) => line !== null);
  return (
    <div className="ks-hint">
      <p>
        {text(
          changes.isSameSheet === true
            ? 'pane.recalled.own'
            : lines.length === 0
              ? 'pane.recalled.same'
              : 'pane.recalled.alike',
        )}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function SkippedRows({ source }: { readonly source: Source }) {
  const { text } = usePane();
  const byReason = new Map<SkipReason, number[]>();
  for (const { rowIndex, reason } of source.skipped) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), rowIndex + 1]);
  }
  return (
    <ul className="ks-list ks-plain">
      {[...byReason].map(([reason, numbers]) => (
        <li key={reason}>
          {text('pane.review.skip', {
            reason: text(`pane.skip.${reason}`),
            rows: numbers.slice(0, ROWS_LISTED).join(', ') + (numbers.length > ROWS_LISTED ? ' …' : ''),
          })}
        </li>
      ))}
    </ul>
  );
}

function FormLabels({ source }: { readonly source: Source }) {
  return source.labels.map(({ cell, label, field, confidence, sample, chosen }) => {
    const samples = sample === '' ? [] : [sample];
    const column = { heading: label, field, confidence, samples, chosen };
    return <FieldChoice key={cellAddress(cell.rowIndex, cell.columnIndex)} source={source} column={column} />;
  });
}
