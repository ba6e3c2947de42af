/** Live comparisons of Peringkat with what was computed, which no sorting of rows changes: its scores, and all they rest on. */
import { quoteSheetName } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { CriterionValue, Ranking } from '../../model/ranking';
import { columnReference, numberText, quoteText } from '../make-plan';
import { thresholdOf, THRESHOLDS } from '../../ranking/preference';
import { makeFrame, RANKING_TABLE } from './make-frame';

const TOLERANCE = 1e-9;

/** The formula that says `same` or `changed`; `conditions` must hold too. */
export function scoresAreSame(
  scoreHeading: string,
  { results }: Ranking,
  same: string,
  changed: string,
  conditions: readonly string[] = [],
): string {
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score]));
  const tests = [columnIsSame(columnReference(RANKING_TABLE, scoreHeading), scores), ...conditions];
  return `=IF(AND(${tests.join(',')}),${quoteText(same)},${quoteText(changed)})`;
}

/**
 * Conditions that hold while values, shares of weights, directions and thresholds on Peringkat are those that were tested: a change can leave
 * all scores as they are and still move what the tests say. `sheet`: name of Peringkat.
 */
export function inputsAreSame(
  ranking: Ranking,
  values: readonly CriterionValue[],
  sheet: string,
  t: Translate,
): string[] {
  const { criteria, preferences = [] } = ranking;
  if (criteria.length === 0) return [];
  const { frame } = makeFrame(ranking, t);
  const on = (cell: string): string => `${quoteSheetName(sheet)}!${cell}`;
  const ranked = new Set(ranking.results.map(({ object }) => object));
  const columns = criteria.map(({ id }, index) => {
    const known = values.flatMap(({ object, criterion, value }) =>
      criterion === id && value !== null && ranked.has(object) ? [value] : [],
    );
    return columnIsSame(frame.column('value', index), known);
  });
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  // Each criterion counts by its place, so that weights that change places are noticed.
  const shares = criteria.reduce((sum, { weight }, index) => sum + (total === 0 ? 0 : ((index + 1) * weight) / total), 0);
  const parts = criteria.map((_, index) => `${index + 1}*${on(frame.part(index))}`).join('+');
  const benefits = criteria.reduce((sum, { direction }, index) => sum + (direction === 'benefit' ? 2 ** index : 0), 0);
  const directions = criteria.map((_, index) => `IF(${on(frame.isBenefit(index))},${2 ** index},0)`).join('+');
  const thresholds = preferences.flatMap((preference, index) =>
    THRESHOLDS[preference.type].map((id) => {
      const value = thresholdOf(preference, id);
      return `ABS(N(${on(frame.over(id, index))})-${numberText(value)})<=${numberText(TOLERANCE * Math.max(1, value))}`;
    }),
  );
  return [...columns, ...thresholds, `ABS(${parts}-(${numberText(shares)}))<=${numberText(TOLERANCE * criteria.length)}`, `${directions}=${benefits}`];
} // prettier-ignore

/** By the number of figures, their sum and their sum of squares. */
function columnIsSame(live: string, figures: readonly number[]): string {
  const sum = figures.reduce((total, figure) => total + figure, 0);
  const squares = figures.reduce((total, figure) => total + figure * figure, 0);
  const near = (formula: string, figure: number): string =>
    `ABS(${formula}-(${numberText(figure)}))<=${numberText(TOLERANCE * (1 + Math.abs(figure)))}`;
  return `COUNT(${live})=${figures.length},${near(`SUM(${live})`, sum)},${near(`SUMSQ(${live})`, squares)}`;
}
