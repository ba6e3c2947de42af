/** Comparisons as words and a slider: the first of some questions, any other pair on request; nothing is written until asked. */
import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { JudgmentAnswer } from '../../../core/ranking/comparison-state';
import type { ComparisonBlock } from '../../../core/ranking/read-comparisons';
import type { Pairwise } from '../../../core/ranking/weights/pairwise';
import { clampPosition, GREATEST_POSITION, positionOf } from '../../../core/ranking/weights/saaty-scale';
import { judgmentEdits } from '../../../core/sheets/judgment-edits';
import { Fold } from '../../components/Section';
import { Select } from '../../components/Select';
import { usePane } from '../../hooks/pane-context';
import { describePosition, showJudgment } from './judgment-words';

/** A square and what was answered in the pane. */
export interface SquareAnswers {
  readonly block: ComparisonBlock;
  /** With the answers in the pane, in both directions. */
  readonly matrix: Pairwise;
  readonly drafts: readonly JudgmentAnswer[];
  readonly onDrafts: (drafts: readonly JudgmentAnswer[]) => void;
}

interface QuestionsProps extends SquareAnswers {
  readonly hint: string;
  readonly children: ReactNode;
}

export function Questions({ block, drafts, onDrafts, hint, children }: QuestionsProps) {
  const { controller, text, busy } = usePane();
  const write = (): void => void controller.prepareEdits(judgmentEdits(block, drafts));
  return (
    <Fold title={text('pane.compare.questions')} keptAs="compare questions">
      {() => (
        <>
          <p className="ks-hint">{hint}</p>
          {children}
          {drafts.length === 0 ? null : (
            <>
              <p role="status">{text('pane.compare.drafts', { count: drafts.length })}</p>
              <div className="ks-buttons">
                <Button size="small" appearance="primary" disabled={busy} onClick={write}>
                  {text('pane.compare.write')}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => onDrafts([])}>
                  {text('pane.compare.discard')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </Fold>
  );
}

interface Pair {
  readonly row: number;
  readonly column: number;
  /** Positions of the scale that may be answered; all where left out. */
  readonly least?: number;
  readonly greatest?: number;
}

interface AskingProps extends SquareAnswers {
  /** Those that are open, in the order to ask them in. */
  readonly questions: readonly Pair[];
  /** Said when none is. */
  readonly complete: string;
}

const keyOf = ({ row, column }: Pair): string => `${row} ${column}`;

export function Asking({ block, matrix, drafts, onDrafts, questions, complete }: AskingProps) {
  const { items } = block.level;
  const { text } = usePane();
  const id = useId();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const pair = chosen ?? questions.find((one) => !skipped.includes(keyOf(one))) ?? questions[0] ?? null;
  const idOf = (index: number): string => items[index]?.id ?? '';
  const labelOf = ({ row, column }: Pair): string => {
    const judgment = matrix[row]?.[column] ?? null;
    const names = { one: idOf(row), other: idOf(column) };
    if (judgment === null) return text('pane.compare.pairOpen', names);
    return text('pane.compare.pairAnswered', { ...names, judgment: showJudgment(judgment) });
  };
  const choose = (next: Pair | null): void => {
    setChosen(next);
    setMoved(null);
  };
  const all = items.flatMap((_, row) =>
    items.slice(row + 1).map((__, offset): Pair => ({ row, column: row + 1 + offset })),
  );
  const picker = (
    <Select
      aria-label={text('pane.compare.pair')}
      value={pair === null ? '' : keyOf(pair)}
      onChange={(value) => choose(all.find((one) => keyOf(one) === value) ?? null)}
    >
      {pair === null ? <option value="">{complete}</option> : null}
      {all.map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {labelOf(one)}
        </option>
      ))}
    </Select>
  );
  if (pair === null) {
    return (
      <>
        <p className="ks-hint">{complete}</p>
        {picker}
      </>
    );
  }
  const { row, column, least = -GREATEST_POSITION, greatest = GREATEST_POSITION } = pair;
  const judgment = matrix[row]?.[column] ?? null;
  const position = moved ?? (judgment === null ? 0 : Math.round(clampPosition(positionOf(judgment))));
  const answer = (value: number | null): void => {
    const others = drafts.filter((one) => keyOf(one) !== keyOf(pair));
    onDrafts([...others, { row, column, position: value }]);
    choose(null);
  };
  const skip = (): void => {
    setSkipped([...skipped.filter((one) => one !== keyOf(pair)), keyOf(pair)]);
    choose(null);
  };
  const nameOf = (index: number): string =>
    text('pane.compare.criterion', { id: idOf(index), name: items[index]?.name ?? '' });
  return (
    <div className="ks-question">
      {picker}
      <label htmlFor={id}>{text('pane.compare.which')}</label>
      <div className="ks-question-ends">
        <span>{nameOf(row)}</span>
        <span>{nameOf(column)}</span>
      </div>
      {/* To the left is the first criterion, so the slider runs against the scale. */}
      <input
        id={id}
        type="range"
        min={0 - greatest}
        max={0 - least}
        step={1}
        value={-position}
        title={text('pane.compare.slider')}
        aria-valuetext={describePosition(position, idOf(row), idOf(column), text)}
        onChange={(event) => setMoved(0 - Number(event.target.value))}
      />
      <output htmlFor={id}>{describePosition(position, idOf(row), idOf(column), text)}</output>
      <div className="ks-buttons">
        <Button size="small" appearance="primary" onClick={() => answer(position)}>
          {text('pane.compare.answer')}
        </Button>
        <Button size="small" onClick={skip}>
          {text('pane.compare.skip')}
        </Button>
        {judgment === null ? null : (
          <Button size="small" appearance="subtle" onClick={() => answer(null)}>
            {text('pane.compare.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
