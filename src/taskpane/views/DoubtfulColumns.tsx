/** Headings the intake is not sure of, from all sheets, gathered where the person looks first. */
import { Button } from '@fluentui/react-components';
import type { Source } from '../../core/model/intake';
import { FieldChoice, isDoubtful, isOpenAndSure } from '../components/FieldChoice';
import { PagedList } from '../components/PagedList';
import { Section } from '../components/Section';
import { fieldsOf } from '../source-fields';
import { usePane } from '../hooks/pane-context';

const PAGE = 10;

export function DoubtfulColumns({ sources }: { readonly sources: readonly Source[] }) {
  const { controller, text, busy } = usePane();
  // Most rows first: a heading decides about all of them.
  const correctable = sources.filter(({ kind }) => fieldsOf(kind).length > 0);
  const doubtful = correctable
    .flatMap((source) => source.columns.filter(isDoubtful).map((column) => ({ source, column })))
    .sort((a, b) => b.source.rows - a.source.rows);
  const sure = correctable
    .map((source) => ({ ...source, columns: source.columns.filter(isOpenAndSure) }))
    .filter(({ columns }) => columns.length > 0);
  if (doubtful.length === 0 && sure.length === 0) return null;
  return (
    <Section title={text('pane.review.doubts')}>
      <p className="ks-hint">{text(doubtful.length === 0 ? 'pane.review.noDoubts' : 'pane.review.doubtsText')}</p>
      {sure.length === 0 ? null : (
        <div className="ks-buttons">
          <Button size="small" disabled={busy} onClick={() => void controller.acceptFields(sure)}>
            {text('pane.review.acceptSure', { count: sure.reduce((sum, { columns }) => sum + columns.length, 0) })}
          </Button>
        </div>
      )}
      <PagedList
        items={doubtful}
        pageSize={PAGE}
        className="ks-list ks-rows ks-attention"
        keyOf={({ source, column }) => `${source.key} ${column.columnIndex}`}
      >
        {({ source, column }) => <FieldChoice source={source} column={column} withSheet />}
      </PagedList>
    </Section>
  );
}
