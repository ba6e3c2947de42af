/** Worked problems of textbooks, papers and other libraries (cases/published.json, each with its source), to the digits they print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHODS } from '../../../src/core/ranking/methods';
import type { PublishedCase } from './cases/case';
import { checkCase } from './cases/check-case';
import { methodOf } from './cases/solve-scores';

const { cases } = JSON.parse(readFileSync(join(__dirname, 'cases/published.json'), 'utf8')) as {
  readonly cases: readonly PublishedCase[];
};

test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(Object.keys(one.expected).length + (one.expected_ranks?.length ?? 0)).toBeGreaterThan(0);
  expect(one.source.length).toBeGreaterThan(10);
  expect(checkCase(one)).toEqual({ ok: true, value: [] });
});

test('every method has one', () => {
  const ids = cases.map(({ method }) => methodOf(method));
  for (const { id } of METHODS) expect(ids).toContain(id);
});

describe('a case that is not understood is refused by name', () => {
  const [plain] = cases.filter(({ method }) => method === 'TOPSIS') as [PublishedCase];
  it.each([
    ['a method', { method: 'COPRAS' }, 'method-unknown'],
    ['a normalisation', { variant: 'logarithmic normalisation' }, 'convention-unknown'],
    ['a named choice', { conventions: { normalisation: 'z-score' } }, 'convention-unknown'],
    ['the name of a choice', { conventions: { rounding: 'up' } }, 'convention-unknown'],
    ['a preference function', { method: 'PROMETHEE II', variant: 'sigmoid' }, 'convention-unknown'],
    ['thresholds that are not there', { method: 'PROMETHEE II', variant: 'type V linear' }, 'input-incomplete'],
    ['a choice the method refuses', { method: 'MOORA', conventions: { normalisation: 'max' } }, 'method-refused'],
    ['a figure', { expected: { happiness: 1 } }, 'figure-unknown'],
    ['digits', { digits: { Q: 3 } }, 'input-incomplete'],
    ['data', { input: {} }, 'input-incomplete'],
  ] as const)('%s', (_, change, code) => {
    expect(checkCase({ ...plain, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('and a wrong figure is seen', () => {
    const [first, ...others] = plain.expected.scores as number[];
    const wrong = { ...plain, expected: { scores: [first! + 0.001, ...others] } };
    expect(checkCase(wrong)).toMatchObject({ ok: true, value: [{ figure: 'scores', index: 0 }] });
  });
});
