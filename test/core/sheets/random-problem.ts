/** Ranking problems as they come: gaps, ties, zeros in money. */
import { fieldNumber } from '../../../src/core/model/object';
import type { CriterionValue } from '../../../src/core/model/ranking';
import { CRITERIA, makeObjects, makeRandom } from './fixtures';

const OBJECTS = 14;

/** Scores with gaps and ties, money from the register (some 0, some unknown); the last object knows nothing at all. */
export function makeProblem(seed: number, isMoneyPositive: boolean) {
  const random = makeRandom(seed);
  const objects = makeObjects(OBJECTS, seed).map((object, index) => {
    const money =
      index === OBJECTS - 1 ? null : isMoneyPositive || random() > 0.15 ? 1 + Math.floor(random() * 900) : 0;
    const { cost, costApbd: _apbd, costApbn: _apbn, ...fields } = object.fields;
    const value = { ...(cost ?? fields.title!), value: random() < 0.15 ? null : money, raw: '' };
    return { ...object, fields: { ...fields, costApbd: value } };
  });
  const criteria = CRITERIA.map((criterion, index) => (index === seed % 5 ? { ...criterion, weight: 0 } : criterion));
  const values = objects.flatMap((object, row) =>
    criteria.map(({ id, from }): CriterionValue => {
      const score =
        row === OBJECTS - 1 || random() < 0.2 ? null : id === 'K4' && seed === 2 ? 3 : 1 + Math.floor(random() * 5);
      const value = from.type === 'field' ? fieldNumber(object, 'costApbd') : score;
      return { object: object.id, criterion: id, value, cell: null };
    }),
  );
  return { objects, criteria, values };
}
