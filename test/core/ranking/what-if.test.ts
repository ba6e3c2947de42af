import fc from 'fast-check';
import type { Criterion, CriterionValue } from '../../../src/core/model/ranking';
import { METHODS } from '../../../src/core/ranking/methods';
import { rank } from '../../../src/core/ranking/rank';
import { prepareRanks } from '../../../src/core/ranking/what-if';
import { makeObject } from '../rules/make-object';

const OBJECTS = [0, 1, 2, 3, 4].map((row) => makeObject({ id: `KS-${row}`, title: `Objek ${row}` }, row));

function inputOf(values: readonly (readonly (number | null)[])[], weights: readonly number[]) {
  const criteria = weights.map((weight, index): Criterion => ({
    id: `K${index}`,
    name: `K${index}`,
    direction: index === 2 ? 'cost' : 'benefit',
    weight,
    from: { type: 'scores' },
    scale: { min: 1, max: 5 },
    cell: null,
  }));
  const flat = OBJECTS.flatMap(({ id }, row) =>
    criteria.map((criterion, column): CriterionValue => ({
      object: id,
      criterion: criterion.id,
      value: values[row]![column]!,
      cell: null,
    })),
  );
  return { objects: OBJECTS, criteria, values: flat };
}

test.each(METHODS.map(({ id }) => id))('%s: moved weights give the ranks of a ranking with those weights', (method) => {
  const score = fc.integer({ min: 1, max: 5 });
  const row = fc.array(score, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 5, maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
      (values, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const moved = prepareRanks({ ...inputOf(values, [0.5, 0.3, 0.2]), method })!(weights);
        expect(moved).toEqual(rank({ ...inputOf(values, weights), method }).results.map((result) => result.rank));
      },
    ),
    { seed: 20261125, numRuns: 40 },
  );
});

test('an object without any value has no rank, and nothing has one without weights', () => {
  const ranks = prepareRanks(inputOf([[5, 5, 1], [null, null, null], [1, 1, 5], [3, 3, 3], [2, 2, 2]], [1, 1, 1]))!; // prettier-ignore
  expect(ranks([1, 1, 1])[1]).toBeNull();
  expect(ranks([1, 0, 0])[0]).toBe(1);
  expect(ranks([0, 0, 0])).toEqual([null, null, null, null, null]);
});
