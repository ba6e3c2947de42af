/** Headings the intake is not sure of, from all sheets, gathered where the person looks first. */
import type { Source } from '../../core/model/intake';
import { FieldChoice, isDoubtful } from '../components/FieldChoice';
import { PagedList } from '../components/PagedList';
import { Section } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const PAGE = 10;

export function DoubtfulColumns({ sources }: { readonly sources: readonly Source[] }) {
  const { text } = usePane();
  const doubtful = sources.flatMap((source) => source.columns.filter(isDoubtful).map((column) => ({ source, column })));
  if (doubtful.length === 0) return null;
  return (
    <Section title={text('pane.review.doubts')}>
      <p className="ks-hint">{text('pane.review.doubtsText')}</p>
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
