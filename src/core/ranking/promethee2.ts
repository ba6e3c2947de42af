/** PROMETHEE II: every pair of objects compared criterion by criterion; objects in the order of their net flow. */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';
import { weigh } from './wsm';
import { preferenceOf, type Preference } from './preference';

/**
 * `π(a,b) = Σ w·P(d)` with the preference function of each criterion over the raw difference in favour of `a` (turned round for
 * a cost); `φ⁺` and `φ⁻` are the means of π(a,·) and π(·,a) over the other objects, the score is the net flow
 * `φ = φ⁺ − φ⁻`, −1..1, 0 for a single object. Flows are additive over criteria, so the pairs are compared once for any
 * number of weightings. O(objects² × criteria). Values are not normalised: thresholds are in their units.
 * Brans and Vincke (1985), Management Science 31(6), 647-656; Brans and Mareschal (2005).
 */
export const promethee2 = makeMethod({
  id: 'promethee2',
  citation: 'Brans & Vincke 1985',
  normalisations: [{ id: 'none', costs: ['kept'] }],
  options: { preferences: { type: 'preferences', default: { type: 'usual' } } },
  missing: 'worst',
  needsPositive: false,
  printed: null,
  prepare: (values, { preferences }) => prepareFlows(values, preferences),
});

function prepareFlows(values: NormalisedColumns, preferences: readonly Preference[]): Scorer {
  const flows = values.columns.map((column, index) => {
    const preference = preferences[values.criteria[index] ?? 0] ?? { type: 'usual' };
    return criterionFlows(column, values.directions[index] === 'cost' ? -1 : 1, preference);
  });
  return (weights) => {
    const positive = weigh({ rows: values.rows, columns: flows.map((flow) => flow.positive) }, weights);
    const negative = weigh({ rows: values.rows, columns: flows.map((flow) => flow.negative) }, weights);
    const scores = positive.map((flow, row) => flow - (negative[row] ?? 0));
    return {
      scores,
      steps: () => [
        { id: 'positiveFlow', by: 'object', values: positive },
        { id: 'negativeFlow', by: 'object', values: negative },
        {
          id: 'criterionFlow',
          by: 'cell',
          values: flows.map((flow) => flow.positive.map((one, row) => one - (flow.negative[row] ?? 0))),
        },
      ],
    };
  };
}

/** Flows of every object on one criterion alone, before weighting. */
function criterionFlows(
  column: Float64Array,
  sign: 1 | -1,
  preference: Preference,
): { readonly positive: Float64Array; readonly negative: Float64Array } {
  const count = column.length;
  const positive = new Float64Array(count);
  const negative = new Float64Array(count);
  const others = Math.max(1, count - 1);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < count; other += 1) {
      const strength = preferenceOf(preference, sign * ((column[one] ?? 0) - (column[other] ?? 0))) / others;
      positive[one] = (positive[one] ?? 0) + strength;
      negative[other] = (negative[other] ?? 0) + strength;
    }
  }
  return { positive, negative };
}
