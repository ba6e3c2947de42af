/** Weights by criterion or group as bars, or what becomes of them. */
import type { ComparedItem } from '../../../core/ranking/compared-levels';
import { usePane } from '../../hooks/pane-context';

interface WeightsProps {
  readonly items: readonly ComparedItem[];
  readonly weights: readonly number[];
  /** What they are now, where `weights` are those of a proposal. */
  readonly before?: readonly number[];
}

export function Weights({ items, weights, before }: WeightsProps) {
  const { text } = usePane();
  return (
    <dl className="ks-pairs ks-shares" aria-label={text('pane.compare.weights')}>
      {items.map(({ id, name }, index) => {
        const weight = weights[index] ?? 0;
        return (
          <div key={id}>
            <dt>{text('pane.compare.criterion', { id, name })}</dt>
            <dd>
              {before === undefined
                ? text('pane.compare.weight', { weight })
                : text('pane.compare.weightChange', { before: before[index] ?? 0, after: weight })}
              <span className="ks-share" style={{ inlineSize: `${(100 * weight).toFixed(1)}%` }} aria-hidden />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
