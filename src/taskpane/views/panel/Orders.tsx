/** The orders of the assessors brought together, computed when it is opened: where votes and method differ, and who differs most. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Analysis } from '../../../app/controller';
import { compareOrders, type ComparedOrders } from '../../../core/ranking/panel/compare-orders';
import { PagedList } from '../../components/PagedList';
import { Fold } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';

const PAGE = 10;
const MOST_PAIRS = 5;

export function Orders({ panel }: Pick<Analysis, 'panel'>) {
  const { text } = usePane();
  return (
    <Fold title={text('pane.panel.orders')} keptAs="panel orders">
      {() => <OrderList panel={panel} />}
    </Fold>
  );
}

function OrderList({ panel }: Pick<Analysis, 'panel'>) {
  const { controller, text, busy } = usePane();
  const { input, scores } = panel;
  const orders = useMemo(() => compareOrders(input, scores), [input, scores]);
  if (orders === null) return <p className="ks-hint">{text('pane.panel.noOrders')}</p>;
  const { objects, concordance } = orders;
  const pairs = leastAlike(orders);
  return (
    <>
      {concordance === null ? null : <p>{text('pane.panel.w', { w: concordance.w, p: concordance.p })}</p>}
      <PagedList items={objects} pageSize={PAGE} className="ks-list ks-rows" keyOf={({ object }) => object} ordered>
        {({ object, title, rank, borda, copeland }) => (
          <>
            <strong>
              {text('pane.panel.order', { object, rank: rank ?? '–', borda: borda.rank, copeland: copeland.rank })}
            </strong>
            <span>{title}</span>
          </>
        )}
      </PagedList>
      {pairs.length === 0 ? null : (
        <>
          <p className="ks-hint">{text('pane.panel.least')}</p>
          <ul className="ks-list ks-plain">
            {pairs.map(({ one, other, value }) => (
              <li key={`${one} ${other}`}>{text('pane.panel.alike', { one, other, value })}</li>
            ))}
          </ul>
        </>
      )}
      <div className="ks-buttons">
        <Button size="small" disabled={busy} onClick={() => void controller.preparePanel({ type: 'orders' })}>
          {text('pane.panel.writeOrders')}
        </Button>
      </div>
    </>
  );
}

function leastAlike({ assessors, spearman }: ComparedOrders) {
  return assessors
    .flatMap((one, row) =>
      assessors.slice(row + 1).flatMap((other, offset) => {
        const value = spearman[row]?.[row + 1 + offset] ?? null;
        return value === null ? [] : [{ one, other, value }];
      }),
    )
    .sort((a, b) => a.value - b.value)
    .slice(0, MOST_PAIRS);
}
