/** The contradictions of a square in words, each with the three cells it rests on. */
import type { ComparedItem } from '../../../core/ranking/compared-levels';
import type { ComparisonBlock } from '../../../core/ranking/read-comparisons';
import { findContradictions, type Contradiction } from '../../../core/ranking/weights/contradictions';
import type { Pairwise } from '../../../core/ranking/weights/pairwise';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { Section } from '../../components/Section';
import { usePane, type Text } from '../../hooks/pane-context';
import { cellOfPair, showJudgment } from './judgment-words';

const PAGE = 3;

interface ContradictionsProps {
  readonly block: ComparisonBlock;
  readonly matrix: Pairwise;
  readonly items: readonly ComparedItem[];
}

export function Contradictions({ block, matrix, items }: ContradictionsProps) {
  const { text } = usePane();
  const found = findContradictions(matrix);
  const idOf = (index: number): string => items[index]?.id ?? '';
  if (found.length === 0) return null;
  return (
    <Section title={text('pane.compare.contradictions')}>
      <PagedList
        items={found}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={({ criteria: triad }) => triad.join(' ')}
      >
        {(one) => (
          <>
            <span>{describe(one, idOf, text)}</span>
            <div className="ks-links">
              {pairsOf(one).map(([row, column]) => {
                const cell = cellOfPair(block, row, column);
                const label = text('pane.compare.cell', { one: idOf(row), other: idOf(column) });
                return cell === null ? null : <CellLink key={`${row} ${column}`} cell={cell} label={label} />;
              })}
            </div>
          </>
        )}
      </PagedList>
    </Section>
  );
}

function describe(
  { kind, criteria, judgments, implied }: Contradiction,
  idOf: (index: number) => string,
  text: Text,
): string {
  const [a, b, c] = criteria.map(idOf) as [string, string, string];
  if (kind === 'cycle') return text('pane.compare.cycle', { a, b, c });
  const [ab, bc, ac] = judgments.map(showJudgment) as [string, string, string];
  return text('pane.compare.incoherent', { a, b, c, ab, bc, ac, implied: showJudgment(implied) });
}

function pairsOf({ criteria: [a, b, c] }: Contradiction): (readonly [number, number])[] {
  return [
    [a, b],
    [b, c],
    [a, c],
  ];
}
