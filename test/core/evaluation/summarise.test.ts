import { summarise } from '../../../src/core/evaluation/summarise';
import { rank } from '../../../src/core/ranking/rank';
import { CRITERIA, makeFindings, makeObjects, objectOf, valueOf } from '../sheets/fixtures';

test('no objects give zeros and empty lists', () => {
  expect(summarise({ objects: [], findings: [], ranking: null })).toMatchObject({
    objects: 0,
    byKind: [],
    totalCost: 0,
    withoutCost: 0,
    complete: 0,
    findingsBySeverity: { error: 0, warning: 0, info: 0 },
    top: [],
  });
});

test('cost counts once: the whole where given, else its parts; the rest is unsplit', () => {
  const objects = [
    objectOf('A', { cost: 100, costApbd: 60, costApbn: 20 }),
    objectOf('B', { costPartner: 30 }),
    objectOf('C', { cost: valueOf(null, 'terlampir') }),
    objectOf('D', { cost: 0 }),
  ];
  const facts = summarise({ objects, findings: [], ranking: null });
  expect(facts.totalCost).toBe(130);
  expect(facts.withoutCost).toBe(1);
  expect(facts.costBySource).toEqual([
    { key: 'costApbn', amount: 20 },
    { key: 'costApbdProv', amount: 0 },
    { key: 'costApbd', amount: 60 },
    { key: 'costPartner', amount: 30 },
    { key: 'unsplit', amount: 20 },
  ]);
});

test('counts go by number, then by key, objects without a key last', () => {
  const objects = ['b', 'a', 'c', 'c', null, null, null].map((agency, index) => objectOf(`${index}`, { agency }));
  const facts = summarise({ objects, findings: [], ranking: null });
  expect(facts.byAgency.map(({ key, count }) => [key, count])).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
    ['', 3],
  ]);
});

test('counts add up to the objects and findings', () => {
  const objects = makeObjects(50, 8);
  const findings = makeFindings(objects);
  const facts = summarise({ objects, findings, ranking: null });
  const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
  expect([facts.byKind, facts.byStage, facts.byAgency].map(sum)).toEqual([50, 50, 50]);
  expect(sum(facts.findingsByRule)).toBe(findings.length);
  expect(facts.missing).toHaveLength(8);
  expect(facts.missing.find(({ field }) => field === 'impact')?.count).toBe(50);
});

test('the top of the ranking goes by rank, holds at most ten, counts further ties and leaves unscored objects out', () => {
  const objects = makeObjects(13);
  const values = objects
    .slice(0, 12)
    .map(({ id }, index) => ({ object: id, criterion: 'K1', value: index < 9 ? 5 - index * 0.1 : 1, cell: null }));
  const facts = summarise({ objects, findings: [], ranking: rank({ objects, criteria: CRITERIA, values }) });
  expect(facts.top.map(({ rank: place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(facts.topMore).toBe(2);
});
