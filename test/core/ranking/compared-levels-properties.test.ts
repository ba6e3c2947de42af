/** Random hierarchies with random answers, some missing: weights that sum to 1 or a reason, whatever the order of rows and assessors. */
import fc from 'fast-check';
import type { Criterion } from '../../../src/core/model/ranking';
import type { ComparedSource, JoiningId } from '../../../src/core/ranking/choice-words';
import { chooseWeights } from '../../../src/core/ranking/choose-weights';
import { comparedLevels, type ComparedLevel } from '../../../src/core/ranking/compared-levels';
import type { ComparisonBlock } from '../../../src/core/ranking/read-comparisons';
import { judgmentAt } from '../../../src/core/ranking/weights/saaty-scale';
import { makeTranslator } from '../../../src/i18n';

const LANGUAGES = [makeTranslator('id'), makeTranslator('en')];

const PROBLEM = fc.record({
  groups: fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 1, maxLength: 9 }),
  assessors: fc.integer({ min: 1, max: 3 }),
  /** On Saaty's scale; null is unanswered. */
  positions: fc.array(fc.option(fc.integer({ min: -8, max: 8 }), { nil: null, freq: 12 }), { minLength: 60, maxLength: 60 }),
  source: fc.constantFrom<ComparedSource>('ahp', 'ahpGeometric', 'ahpColumn', 'bestWorst'),
  joining: fc.constantFrom<JoiningId>('aij', 'aipGeometric', 'aipArithmetic'),
  order: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
}); // prettier-ignore
type Problem = typeof PROBLEM extends fc.Arbitrary<infer P> ? P : never;

const makeCriteria = (groups: Problem['groups']): Criterion[] =>
  groups.map((id, index): Criterion => ({
    id: `K${index + 1}`,
    name: `Kriteria ${index + 1}`,
    direction: 'benefit',
    weight: 1,
    from: { type: 'scores' },
    scale: null,
    cell: null,
    ...(id === null ? {} : { group: { id, name: `Kelompok ${id}`, weight: 1, cell: null, local: 1 } }),
  })); // prettier-ignore

/** The judgment on a pair is the same in whatever order the items stand. */
function squareOf(level: ComparedLevel, assessor: number, positions: Problem['positions']): ComparisonBlock {
  const ids = level.items.map(({ id }) => id);
  const place = (id: string): number => (id.startsWith('K') ? 2 + Number(id.slice(1)) : id.charCodeAt(0) - 65);
  const judge = (one: string, other: string): number | null => {
    const [low, high] = [one, other].toSorted((a, b) => place(a) - place(b)) as [string, string];
    const position = positions[(place(low) * 13 + place(high) * 5 + assessor * 17) % positions.length] ?? null;
    return position === null ? null : judgmentAt(one === low ? position : -position);
  };
  const matrix = ids.map((one, row) => ids.map((other, column) => (row === column ? 1 : row < column ? judge(one, other) : null))); // prettier-ignore
  const answers = matrix.flatMap((line, row) => line.slice(row + 1)).filter((one) => one !== null).length;
  const cell = { sheet: 'Perbandingan', rowIndex: 10 * assessor, columnIndex: 1 };
  const cells = matrix.map((line, row) => line.map((_, column) => ({ ...cell, rowIndex: row, columnIndex: column })));
  return { level, assessor: `Penilai ${assessor}`, matrix, cells, contents: [], answers, isOwned: true, cell };
}

function weigh(criteria: readonly Criterion[], assessors: readonly number[], { positions, source, joining }: Problem) {
  const comparisons = assessors.flatMap((assessor) =>
    comparedLevels(criteria).map((level) => squareOf(level, assessor, positions)),
  );
  return chooseWeights({ source, sourceCell: null, criteria, values: [], comparisons, joining });
}

test('weights sum to 1 or there is a reason, in sentences without holes', () => {
  let weighed = 0;
  fc.assert(
    fc.property(PROBLEM, (problem) => {
      const criteria = makeCriteria(problem.groups);
      const assessors = Array.from({ length: problem.assessors }, (_, index) => index + 1);
      const { criteria: after, findings, remarks, consistency } = weigh(criteria, assessors, problem);
      const isWeighed = after.every(({ computed }) => computed === problem.source);
      weighed += Number(isWeighed);
      const weights = after.map(({ weight }) => weight);
      expect(weights.every((weight) => Number.isFinite(weight) && weight >= 0)).toBe(true);
      if (isWeighed) expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      else expect([weights, findings.length > 0]).toEqual([criteria.map(() => 1), true]);
      if (consistency !== null) expect(consistency.ratio).toBeGreaterThanOrEqual(0);
      for (const { key, params } of [...remarks, ...findings.map(({ message }) => message)])
        for (const t of LANGUAGES) expect(t(key, params)).not.toMatch(/\{\{|NaN|Infinity|undefined|ranking\.|rules\./);
    }),
    { seed: 20_261_126, numRuns: 300, endOnFailure: true },
  );
  // Neither all nor none: both ways were tried.
  expect(weighed).toBeGreaterThan(50);
  expect(weighed).toBeLessThan(300);
});

test('neither the order of criteria nor that of assessors changes a weight', () => {
  fc.assert(
    fc.property(PROBLEM, (problem) => {
      // Of equals the best-worst method takes the first, so that order may matter there.
      fc.pre(problem.source !== 'bestWorst');
      const criteria = makeCriteria(problem.groups);
      const moved = criteria
        .map((one, index) => ({ one, key: problem.order[index] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const assessors = Array.from({ length: problem.assessors }, (_, index) => index + 1);
      const first = weigh(criteria, assessors, problem).criteria;
      const second = weigh(moved, assessors.toReversed(), problem).criteria;
      for (const { id, weight } of first) expect(second.find((one) => one.id === id)!.weight).toBeCloseTo(weight, 9);
    }),
    { seed: 20_261_126, numRuns: 200, endOnFailure: true },
  );
});
