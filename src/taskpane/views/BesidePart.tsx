/** Two objects side by side, criterion by criterion, down to the cells their values come from. */
import type { CellRef } from '../../core/model/cell';
import type { CriterionValue, RankedObject, Ranking } from '../../core/model/ranking';
import type { RankingInput } from '../../core/ranking/rank';
import type { RankingProof } from '../../core/sheets/ranking/prove-ranking';
import { LinkedFigure } from '../components/CellLink';
import { Select } from '../components/Select';
import { usePane } from '../hooks/pane-context';
import { useKept } from '../hooks/use-kept';

interface BesidePartProps {
  readonly ranking: Ranking;
  readonly input: RankingInput;
  /** Where scores and normalised values stand on Peringkat; null before they do. */
  readonly proof: RankingProof | null;
}

export function BesidePart({ ranking, input, proof }: BesidePartProps) {
  const { text } = usePane();
  const ordered = ranking.results.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const [one, setOne] = useKept('beside one', ordered[0]?.object ?? '');
  const [other, setOther] = useKept('beside other', ordered[1]?.object ?? '');
  const find = (id: string): RankedObject | undefined => ordered.find(({ object }) => object === id);
  const pair = [find(one) ?? ordered[0], find(other) ?? ordered[1]].filter((result) => result !== undefined);
  const total = ranking.criteria.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scoreCell = (object: string): CellRef | null => proof?.scores.get(object) ?? null;
  const shareCell = (object: string, column: number): CellRef | null => {
    const [cell, columnIndex] = [scoreCell(object), proof?.shares[column]];
    return cell === null || columnIndex === undefined ? null : { ...cell, columnIndex };
  };
  const choose = (label: string, value: string, set: (id: string) => void) => (
    <Select aria-label={label} value={value} onChange={set}>
      {ordered.map(({ object, title }) => (
        <option key={object} value={object}>
          {text('pane.beside.option', { id: object, title })}
        </option>
      ))}
    </Select>
  );
  return (
    <>
      {choose(text('pane.beside.one'), pair[0]?.object ?? '', setOne)}
      {choose(text('pane.beside.other'), pair[1]?.object ?? '', setOther)}
      <div className="ks-beside">
        {pair.map(({ object, rank, score }, index) => (
          <div key={index}>
            <strong>{object}</strong>
            <span className="ks-hint">
              {rank === null || score === null ? (
                text('pane.beside.noPlace')
              ) : (
                <LinkedFigure cell={scoreCell(object)} label={text('pane.beside.place', { rank, score })} />
              )}
            </span>
          </div>
        ))}
      </div>
      <ul className="ks-list ks-rows">
        {ranking.criteria.map(({ id, name, direction, weight, cell }, column) => (
          <li key={id}>
            <span>
              <LinkedFigure
                cell={cell}
                label={text('pane.beside.criterion', {
                  id,
                  name,
                  direction: text(`ranking.direction.${direction}`),
                  weight: weight / total,
                })}
              />
            </span>
            <div className="ks-beside">
              {pair.map((result, index) => (
                <Value
                  key={index}
                  share={result.normalised[column] ?? null}
                  shareCell={shareCell(result.object, column)}
                  value={input.values.find((one) => one.object === result.object && one.criterion === id)}
                />
              ))}
            </div>
            <span className="ks-hint">{verdict(pair, id, direction, input.values, text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ValueProps {
  readonly value: CriterionValue | undefined;
  readonly share: number | null;
  readonly shareCell: CellRef | null;
}

function Value({ value, share, shareCell }: ValueProps) {
  const { text } = usePane();
  const known = value?.value ?? null;
  const shown = known === null ? text('pane.beside.missing') : text('pane.beside.value', { value: known });
  const cell = (known === null ? value?.place : undefined) ?? value?.cell ?? null;
  return (
    <div>
      <span>
        <LinkedFigure cell={cell} label={shown} />
      </span>
      {share === null ? null : (
        <span className="ks-hint">
          <LinkedFigure cell={shareCell} label={text('pane.beside.share', { share })} />
        </span>
      )}
    </div>
  );
}

/** Which of the two is better on a criterion, by the values alone. */
function verdict(
  pair: readonly RankedObject[],
  criterion: string,
  direction: 'benefit' | 'cost',
  values: readonly CriterionValue[],
  text: ReturnType<typeof usePane>['text'],
): string {
  const [one, other] = pair.map(
    ({ object }) => values.find((value) => value.object === object && value.criterion === criterion)?.value ?? null,
  );
  if (one === null || other === null || one === undefined || other === undefined) return text('pane.beside.unknown');
  if (one === other) return text('pane.beside.alike');
  const isFirst = direction === 'benefit' ? one > other : one < other;
  return text('pane.beside.ahead', { id: pair[isFirst ? 0 : 1]?.object ?? '' });
}
