/** Cells read with doubt or not at all, of every kind of source, with what they may mean; those first on which most depends. */
import type { Doubt } from '../../app/controller';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Section } from '../components/Section';
import { usePane, type Text } from '../hooks/pane-context';
import { fieldText } from '../source-fields';

const PAGE = 20;

export function DoubtfulCells({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { text } = usePane();
  if (doubts.length === 0) return null;
  return (
    <Section title={text('pane.review.cells')}>
      <PagedList
        items={doubts}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={({ cell, field }, index) => `${cell.sheet} ${cell.rowIndex} ${cell.columnIndex} ${field} ${index}`}
      >
        {(doubt) => <DoubtfulCell doubt={doubt} />}
      </PagedList>
    </Section>
  );
}

function DoubtfulCell({ doubt }: { readonly doubt: Doubt }) {
  const { text } = usePane();
  const { kind, field, cell, raw, readings, dependants } = doubt;
  return (
    <>
      <div className="ks-row-head">
        <strong>{fieldText(kind, field, text)}</strong>
        <CellLink cell={cell} />
      </div>
      {kind === 'register' ? null : <span className="ks-hint">{text(`pane.kind.${kind}`)}</span>}
      <q className="ks-raw">{raw}</q>
      <span className="ks-hint">
        {readings.length > 0
          ? text('pane.review.readings', { readings: readings.map((one) => readingText(doubt, one, text)).join(' · ') })
          : text('pane.review.unread')}
      </span>
      {dependants > 0 ? <span className="ks-hint">{text('pane.review.dependants', { count: dependants })}</span> : null}
    </>
  );
}

/** A reading as a person writes it: dates in words, months and rupiah with their unit, codes by their names. */
function readingText({ type, field }: Doubt, reading: string, text: Text): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(reading)) return text('pane.review.date', { day: reading });
  const number = Number(reading);
  if (type === 'months' && Number.isFinite(number)) return text('pane.review.months', { count: number });
  if (type === 'money' && Number.isFinite(number)) return text('pane.summary.rupiah', { amount: number });
  if (type === 'number' && Number.isFinite(number)) return text('pane.summary.number', { count: number });
  return text.find(`codes.${field}.${reading}`, reading);
}
