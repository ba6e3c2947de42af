/** The bars of issue 4 on labelled proposals: planted structural faults found, and silence on their clean twins. */
import { RULES } from '../../../src/core/rules/rules';
import { measurePlanted } from '../../fixtures/planted-proposals';

const figures = measurePlanted();

it('are enough, and name rules that exist', () => {
  expect(figures.proposals).toBeGreaterThanOrEqual(27);
  expect(figures.rules.length).toBeGreaterThanOrEqual(35);
  const known = new Set(RULES.map(({ id }) => id));
  expect(figures.rules.filter((rule) => !known.has(rule))).toEqual([]);
});

it('have at least 95 of a hundred planted faults found on their rows', () => {
  expect({ share: figures.found / figures.planted >= 0.95, missed: figures.missed }).toMatchObject({ share: true });
});

it('raise at most one false alarm for five clean proposals', () => {
  expect(figures.alarms.length / figures.proposals).toBeLessThanOrEqual(0.2);
});
