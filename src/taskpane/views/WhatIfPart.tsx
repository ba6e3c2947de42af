/** Weights to drag, by mouse or keyboard, with the order that follows; nothing is written until asked. */
import { Button } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Ranking } from '../../core/model/ranking';
import type { CellRef } from '../../core/model/cell';
import { fieldText } from '../../core/model/object';
import type { RankingInput } from '../../core/ranking/rank';
import { prepareRanks } from '../../core/ranking/what-if';
import { toShares } from '../../core/ranking/weights/shares';
import { weightEdits } from '../../core/sheets/weight-edits';
import { CellLink } from '../components/CellLink';
import { usePane } from '../hooks/pane-context';
import { useKept } from '../hooks/use-kept';

const SHOWN = 10;

interface WhatIfPartProps {
  readonly ranking: Ranking;
  readonly input: RankingInput;
}

export function WhatIfPart({ ranking, input }: WhatIfPartProps) {
  const { controller, text, busy } = usePane();
  const { criteria } = ranking;
  const given = useMemo(() => toShares(criteria.map(({ weight }) => weight)), [criteria]);
  const [moved, setMoved] = useKept<Readonly<Record<string, number>>>('what-if weights', {});
  const rankUnder = useMemo(() => prepareRanks(input), [input]);
  const raw = criteria.map(({ id }, index) => moved[id] ?? 100 * (given[index] ?? 0));
  const isZero = raw.every((weight) => weight === 0);
  const shares = isZero ? raw : toShares(raw);
  if (rankUnder === null) return <p className="ks-hint">{text('pane.whatIf.refused')}</p>;
  const computed = criteria.find((one) => one.computed !== undefined)?.computed;
  const isMoved = Object.keys(moved).length > 0;
  const write = (): void => void controller.prepareEdits(weightEdits(criteria, shares));
  return (
    <>
      <p className="ks-hint">{text('pane.whatIf.text')}</p>
      {criteria.map(({ id, name, cell }, index) => (
        <WeightSlider
          key={id}
          label={text('pane.whatIf.weight', { id, name })}
          value={raw[index] ?? 0}
          share={text('pane.whatIf.share', { weight: shares[index] ?? 0, before: given[index] ?? 0 })}
          cell={cell}
          onMove={(value) => setMoved({ ...moved, [id]: value })}
        />
      ))}
      {isZero ? (
        <p className="ks-alert">{text('pane.whatIf.none')}</p>
      ) : (
        <NewOrder input={input} before={rankUnder(given)} after={rankUnder(shares)} />
      )}
      <div className="ks-buttons">
        <Button size="small" disabled={!isMoved} onClick={() => setMoved({})}>
          {text('pane.whatIf.reset')}
        </Button>
        {computed === undefined ? (
          <Button size="small" appearance="primary" disabled={busy || !isMoved || isZero} onClick={write}>
            {text('pane.whatIf.write')}
          </Button>
        ) : null}
      </div>
      {computed === undefined ? null : (
        <p className="ks-hint">{text('pane.whatIf.computed', { source: `ranking.weights.${computed}` })}</p>
      )}
    </>
  );
}

interface WeightSliderProps {
  readonly label: string;
  /** 0..100. */
  readonly value: number;
  readonly share: string;
  /** Of the weight as it was. */
  readonly cell: CellRef | null;
  readonly onMove: (value: number) => void;
}

function WeightSlider({ label, value, share, cell, onMove }: WeightSliderProps) {
  const id = useId();
  return (
    <div className="ks-question">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-valuetext={share}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <div className="ks-question-ends">
        <output className="ks-hint" htmlFor={id}>
          {share}
        </output>
        {cell === null ? null : <CellLink cell={cell} />}
      </div>
    </div>
  );
}

interface NewOrderProps {
  readonly input: RankingInput;
  /** Ranks by object. */
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

function NewOrder({ input, before, after }: NewOrderProps) {
  const { text } = usePane();
  const rows = input.objects
    .map((object, index) => ({ object, rank: after[index] ?? null, was: before[index] ?? null }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const count = rows.filter(({ rank, was }) => rank !== was).length;
  const first = rows.filter(({ rank }) => rank === 1).map(({ object }) => object.id);
  return (
    <>
      <p role="status">{count === 0 ? text('pane.whatIf.same') : text('pane.whatIf.moved', { count, first })}</p>
      <ol className="ks-list ks-rows">
        {rows.slice(0, SHOWN).map(({ object, rank, was }) => (
          <li key={object.id}>
            <span>
              {text('pane.whatIf.row', { rank: rank ?? 0, id: object.id, title: fieldText(object, 'title') })}
            </span>
            {was !== null && rank !== null && was !== rank ? (
              <span className="ks-hint">
                {text(rank < was ? 'pane.whatIf.up' : 'pane.whatIf.down', { before: was })}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
