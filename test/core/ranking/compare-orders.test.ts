/** Votes beside the chosen method, on a panel where the Borda winner and the Condorcet winner differ. */
import { compareOrders } from '../../../src/core/ranking/panel/compare-orders';
import type { Criterion } from '../../../src/core/model/ranking';
import { planOrders } from '../../../src/core/sheets/plan-orders';
import { makeObject } from '../rules/make-object';
import { t } from '../sheets/fixtures';

const K: Criterion = {
  id: 'K',
  name: 'Manfaat',
  direction: 'benefit',
  weight: 1,
  from: { type: 'scores' },
  scale: { min: 1, max: 5 },
  cell: null,
};

const OBJECTS = ['A', 'B', 'C'].map((id, row) => makeObject({ id, title: `Objek ${id}` }, row + 1));
/** Three put A, B, C; two put B, C, A: A beats B and C by majority, B has the most points. */
const PANEL = { P1: [5, 4, 1], P2: [5, 3, 2], P3: [4, 3, 1], P4: [1, 5, 3], P5: [2, 5, 4] };
const SCORES = Object.entries(PANEL).flatMap(([assessor, scores]) =>
  scores.map((score, index) => ({ assessor, object: 'ABC'[index]!, criterion: 'K', score })),
);
const VALUES = OBJECTS.map(({ id }, index) => {
  const own = Object.values(PANEL).map((scores) => scores[index]!);
  return { object: id, criterion: 'K', value: own.reduce((sum, one) => sum + one, 0) / own.length, cell: null };
});
const INPUT = { objects: OBJECTS, criteria: [K], values: VALUES };

test('Borda and Copeland stand beside the method and may differ from it', () => {
  const orders = compareOrders(INPUT, SCORES)!;
  const by = Object.fromEntries(orders.objects.map((one) => [one.object, one]));
  // Borda points n − 1 .. 0: A 3·2, B 3·1 + 2·2, C 2·1. A beats both others three to two.
  expect(by.A).toMatchObject({ borda: { points: 6, rank: 2 }, copeland: { score: 2, rank: 1 }, ranks: [1, 1, 1, 3, 3] }); // prettier-ignore
  expect(by.B).toMatchObject({ borda: { points: 7, rank: 1 }, copeland: { score: 0, rank: 2 }, rank: 1 });
  expect(by.C).toMatchObject({ borda: { points: 2, rank: 3 }, copeland: { score: -2, rank: 3 }, rank: 3 });
  expect(orders.spearman[0]).toEqual([1, 1, 1, -0.5, -0.5]);
  // Rank sums 9, 8, 13: S = 14, W = 12·14 / (25·24).
  expect(orders.concordance!.w).toBeCloseTo(0.28, 12);
});

test('an object that some did not score counts below for them; one assessor is no panel', () => {
  const partial = SCORES.filter(({ assessor, object }) => assessor !== 'P4' || object !== 'A');
  const orders = compareOrders(INPUT, partial)!;
  expect(orders.objects.find(({ object }) => object === 'A')!.ranks[3]).toBeNull();
  expect(orders.concordance!.rankSums).toHaveLength(2);
  expect(compareOrders(INPUT, SCORES.filter(({ assessor }) => assessor === 'P1'))).toBeNull(); // prettier-ignore
});

test('the sheet holds ranks, the matrix and what they come to', () => {
  const plan = planOrders({ orders: compareOrders(INPUT, SCORES)!, notes: [], t });
  const rows = plan.blocks.flatMap(({ cells }) => cells);
  expect(rows).toContainEqual(['B', 'Objek B', 1, 1, 7, 2, 0, 2, 2, 2, 1, 1]);
  expect(rows).toContainEqual([1, 1, 1, -0.5, -0.5]);
  expect(rows.flat().some((cell) => typeof cell === 'string' && cell.startsWith('W Kendall 0,28'))).toBe(true);
});
