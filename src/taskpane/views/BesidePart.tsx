/** Two objects side by side, criterion by criterion, down to the cells their values come from. */
import type { CriterionValue, RankedObject, Ranking } from '../../core/model/ranking';
import type { RankingInput } from '../../core/ranking/rank';
import { CellLink } from '../components/CellLink';
import { Select } from '../components/Select';
import { usePane } from '../hooks/pane-context';
import { useKept } from '../hooks/use-kept';

interface BesidePartProps {
  readonly ranking: Ranking;
  readonly input: RankingInput;
}

export function BesidePart({ ranking, input }: BesidePartProps) {
  const { text } = usePane();
  const ordered = ranking.results.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const [one, setOne] = useKept('beside one', ordered[0]?.object ?? '');
  const [other, setOther] = useKept('beside other', ordered[1]?.object ?? '');
  const find = (id: string): RankedObject | undefined => ordered.find(({ object }) => object === id);
  const pair = [find(one) ?? ordered[0], find(other) ?? ordered[1]].filter((result) => result !== undefined);
  const total = ranking.criteria.reduce((sum, { weight }) => sum + weight, 0) || 1;
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
              {rank === null || score === null
                ? text('pane.beside.noPlace')
                : text('pane.beside.place', { rank, score })}
            </span>
          </div>
        ))}
      </div>
      <ul className="ks-list ks-rows">
        {ranking.criteria.map(({ id, name, direction, weight }, column) => (
          <li key={id}>
            <span>
              {text('pane.beside.criterion', {
                id,
                name,
                direction: text(`ranking.direction.${direction}`),
                weight: weight / total,
              })}
            </span>
            <div className="ks-beside">
              {pair.map((result, index) => (
                <Value
                  key={index}
                  share={result.normalised[column] ?? null}
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
}

function Value({ value, share }: ValueProps) {
  const { text } = usePane();
  const shown =
    value?.value === undefined || value.value === null
      ? text('pane.beside.missing')
      : text('pane.beside.value', { value: value.value });
  const cell = value?.cell ?? null;
  return (
    <div>
      {cell === null ? <span>{shown}</span> : <CellLink cell={cell} label={shown} />}
      {share === null ? null : <span className="ks-hint">{text('pane.beside.share', { share })}</span>}
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
