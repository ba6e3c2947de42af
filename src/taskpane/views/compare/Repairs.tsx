/** The proposals of the consistency coach: what changes, what it does to the weights, and the way to accept one. */
import { Button } from '@fluentui/react-components';
import type { ComparedSource } from '../../../core/ranking/choice-words';
import type { JudgmentAnswer } from '../../../core/ranking/comparison-state';
import type { ComparedItem } from '../../../core/ranking/compared-levels';
import type { ComparisonBlock } from '../../../core/ranking/read-comparisons';
import type { Repair } from '../../../core/ranking/weights/repairs';
import type { Pairwise } from '../../../core/ranking/weights/pairwise';
import { answerOf, judgmentEdits } from '../../../core/sheets/judgment-edits';
import { CellLink } from '../../components/CellLink';
import { Section } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';
import { useCoach } from '../../hooks/use-coach';
import { cellOfPair, showJudgment } from './judgment-words';
import { Weights } from './Weights';

interface RepairsProps {
  readonly block: ComparisonBlock;
  readonly matrix: Pairwise;
  readonly source: ComparedSource;
  /** Of the ratio, under which it should come. */
  readonly limit: number;
  readonly items: readonly ComparedItem[];
  /** Answers not on the sheet yet, which a proposal builds on. */
  readonly drafts: readonly JudgmentAnswer[];
}

export function Repairs({ block, matrix, source, limit, items, drafts }: RepairsProps) {
  const { text } = usePane();
  const advice = useCoach(matrix, source);
  return (
    <Section title={text('pane.compare.repairs', { limit })}>
      {advice === null ? <p role="status">{text('pane.compare.searching')}</p> : null}
      {advice?.repairs.length === 0 ? <p className="ks-hint">{text('pane.compare.noRepair')}</p> : null}
      {advice !== null && advice.repairs.length > 0 ? (
        <>
          <p className="ks-hint">{text('pane.compare.owner')}</p>
          <ul className="ks-list">
            {advice.repairs.map((repair) => (
              <li key={String(repair.keepsOrder)}>
                <RepairCard repair={repair} block={block} items={items} before={advice.weights} drafts={drafts} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

interface RepairCardProps extends Omit<RepairsProps, 'matrix' | 'source' | 'limit'> {
  readonly repair: Repair;
  readonly before: readonly number[];
}

function RepairCard({ repair, block, items, before, drafts }: RepairCardProps) {
  const { controller, text, busy } = usePane();
  const { changes, ratio, weights, keepsOrder, isExact } = repair;
  const accept = (): void => {
    void controller.prepareEdits(judgmentEdits(block, [...drafts, ...changes.map(answerOf)]));
  };
  return (
    <article className="ks-card">
      <strong>{text(keepsOrder ? 'pane.compare.keepsOrder' : 'pane.compare.changesOrder')}</strong>
      <ul className="ks-list ks-rows">
        {changes.map(({ row, column, from, to }) => {
          const [one, other] = [items[row]?.id ?? '', items[column]?.id ?? ''];
          const cell = cellOfPair(block, row, column);
          const params = { one, other, from: showJudgment(from), to: showJudgment(to) };
          return (
            <li key={`${row} ${column}`}>
              <span>{text('pane.compare.change', params)}</span>
              {cell === null ? null : <CellLink cell={cell} />}
            </li>
          );
        })}
      </ul>
      <p>{text('pane.compare.after', { count: changes.length, ratio })}</p>
      <Weights items={items} weights={weights} before={before} />
      <p className="ks-hint">{text(isExact ? 'pane.compare.exact' : 'pane.compare.bounded')}</p>
      <div className="ks-buttons">
        <Button size="small" appearance={keepsOrder ? 'primary' : 'secondary'} disabled={busy} onClick={accept}>
          {text('pane.compare.accept')}
        </Button>
      </div>
    </article>
  );
}
