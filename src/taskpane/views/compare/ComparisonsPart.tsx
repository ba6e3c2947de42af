/** One square of comparisons: how consistent it is, where it contradicts itself, what would mend it, and what to ask next. */
import { useId, useMemo } from 'react';
import type { Analysis } from '../../../app/controller';
import type { Criterion } from '../../../core/model/ranking';
import type { ComparedSource } from '../../../core/ranking/choice-words';
import type { ComparedItem } from '../../../core/ranking/compared-levels';
import {
  describeComparisons,
  isOnSheet,
  type ComparisonState,
  type JudgmentAnswer,
} from '../../../core/ranking/comparison-state';
import { compareWeights } from '../../../core/ranking/panel/compare-weights';
import type { ComparisonBlock } from '../../../core/ranking/read-comparisons';
import { Section } from '../../components/Section';
import { Select } from '../../components/Select';
import { usePane, type Text } from '../../hooks/pane-context';
import { useKept } from '../../hooks/use-kept';
import { Contradictions } from './Contradictions';
import { AllQuestions } from './AllQuestions';
import { BestWorstQuestions } from './BestWorstQuestions';
import { isLevelOf, OpenSquares } from './OpenSquares';
import { Repairs } from './Repairs';
import { Weights } from './Weights';

interface ComparisonsPartProps {
  readonly comparisons: Analysis['comparisons'];
  readonly criteria: readonly Criterion[];
  /** What makes weights of them; null where the weights of the ranking come from elsewhere. */
  readonly source: ComparedSource | null;
  readonly joining: NonNullable<Analysis['joining']> | null;
}

export function ComparisonsPart({ comparisons, criteria, source, joining }: ComparisonsPartProps) {
  const { text } = usePane();
  const [place, setPlace] = useKept('compare place', 0);
  const block = comparisons[place] ?? comparisons[0];
  if (block === undefined) return null;
  return (
    <>
      {source !== null ? null : <p className="ks-hint">{text('pane.compare.unused')}</p>}
      <Select
        aria-label={text('pane.compare.assessor')}
        value={String(place)}
        onChange={(value) => setPlace(Number(value))}
      >
        {comparisons.map((one, index) => (
          <option key={`${one.cell.sheet} ${one.cell.rowIndex} ${one.cell.columnIndex}`} value={String(index)}>
            {nameOf(one, text)}
          </option>
        ))}
      </Select>
      {joining !== null && comparisons.length > 1 ? <Joining joining={joining} /> : null}
      <OpenSquares comparisons={comparisons} shown={block} source={source ?? 'ahp'} onShow={setPlace} />
      <Square
        key={`${place} ${block.cell.sheet}`}
        block={block}
        comparisons={comparisons}
        criteria={criteria}
        source={source ?? 'ahp'}
      />
    </>
  );
}

function nameOf({ assessor, level: { type, group }, cell: { sheet } }: ComparisonBlock, text: Text): string {
  if (type === 'top') return text('pane.compare.topOf', { assessor, sheet });
  if (group !== null) return text('pane.compare.insideOf', { assessor, group: group.id, sheet });
  return text('pane.compare.assessorAt', { assessor, sheet });
}

/** How the assessors become one; choosing shows what would be written on Kriteria. */
function Joining({ joining }: { readonly joining: NonNullable<Analysis['joining']> }) {
  const { controller, text, busy } = usePane();
  const id = useId();
  const choose = (value: string): void => {
    const edits = joining.choices.find((one) => one.id === value)?.edits ?? [];
    if (value !== joining.chosen && edits.length > 0) void controller.prepareEdits(edits);
  };
  return (
    <>
      <label htmlFor={id}>{text('pane.compare.joining')}</label>
      <Select id={id} value={joining.chosen} disabled={busy} onChange={choose}>
        {joining.choices.map((one) => (
          <option key={one.id} value={one.id}>
            {text(`ranking.joining.${one.id}`)}
          </option>
        ))}
      </Select>
    </>
  );
}

interface SquareProps {
  readonly block: ComparisonBlock;
  readonly comparisons: readonly ComparisonBlock[];
  readonly criteria: readonly Criterion[];
  readonly source: ComparedSource;
}

function Square({ block, comparisons, criteria, source }: SquareProps) {
  const { text } = usePane();
  const { items } = block.level;
  const { sheet, rowIndex, columnIndex } = block.cell;
  const [kept, setDrafts] = useKept<readonly JudgmentAnswer[]>(`drafts ${sheet} ${rowIndex} ${columnIndex}`, []);
  const drafts = useMemo(() => kept.filter((one) => !isOnSheet(block, one)), [block, kept]);
  const state = useMemo(() => describeComparisons(block, drafts, source), [block, drafts, source]);
  const overall = useMemo(
    () => overallWeights({ block, matrix: state.matrix }, comparisons, criteria, source),
    [block, state, comparisons, criteria, source],
  );
  const questions = { block, matrix: state.matrix, drafts, onDrafts: setDrafts };
  return (
    <>
      <Status state={state} items={items} isWhole={source !== 'bestWorst'} />
      {state.outcome === null ? null : <Weights items={items} weights={state.outcome.weights} />}
      {overall === null ? null : (
        <Section title={text('pane.compare.overall')}>
          <Weights items={criteria} weights={overall} />
        </Section>
      )}
      {state.outcome === null || state.outcome.isConsistent ? null : (
        <>
          <Contradictions block={block} matrix={state.matrix} items={items} />
          <Repairs
            block={block}
            matrix={state.matrix}
            source={source}
            limit={state.outcome.limit}
            items={items}
            drafts={drafts}
          />
        </>
      )}
      {source === 'bestWorst' ? <BestWorstQuestions {...questions} /> : <AllQuestions {...questions} />}
    </>
  );
}

/** Over all levels that the assessor of a square compares, with what the pane has of that square; null as long as one of them gives none. */
function overallWeights(
  { block, matrix }: { readonly block: ComparisonBlock; readonly matrix: ComparisonState['matrix'] },
  comparisons: readonly ComparisonBlock[],
  criteria: readonly Criterion[],
  source: ComparedSource,
): readonly number[] | null {
  if (block.level.type === 'all') return null;
  const own = comparisons.filter((one) => isLevelOf(one, block.assessor));
  const squares = own.map((one) => (one === block ? { ...block, matrix, answers: 1 } : one));
  return compareWeights(criteria, squares, 'aij', source)?.assessors[0]?.weights ?? null;
}

interface StatusProps {
  readonly state: ComparisonState;
  readonly items: readonly ComparedItem[];
  /** Whether all pairs are to be answered. */
  readonly isWhole: boolean;
}

function Status({ state, items, isWhole }: StatusProps) {
  const { text } = usePane();
  const { answered, count, outcome, problem } = state;
  return (
    <div role="status">
      {isWhole ? <p className="ks-hint">{text('pane.compare.answered', { answered, count })}</p> : null}
      {outcome === null ? null : (
        <p className={outcome.isConsistent ? 'ks-lead' : 'ks-alert'}>
          {text(outcome.isConsistent ? 'pane.compare.consistent' : 'pane.compare.inconsistent', {
            ratio: outcome.ratio,
            limit: outcome.limit,
          })}
        </p>
      )}
      {problem === null ? null : (
        <p className="ks-alert">
          {problem.code === 'unconnected'
            ? text('pane.compare.unconnected')
            : text(`pane.compare.${problem.code}`, {
                one: items[problem.row]?.id ?? '',
                other: items[problem.column]?.id ?? '',
              })}
        </p>
      )}
    </div>
  );
}
