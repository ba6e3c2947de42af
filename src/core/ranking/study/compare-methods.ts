/** The same objects by all methods: how far they agree, and which objects move. */
import type { MethodComparison } from '../../model/study';
import { METHODS } from '../methods';
import { concordance } from '../panel/concordance';
import { rankScores } from '../rank-scores';
import { toColumns } from '../value-columns';
import { ordering, scoreOf } from '../uncertainty/interval-method';
import type { StudyProblem } from './study-problem';

/**
 * The method in use with its choices, the others with their defaults. W over the objects that every method which ranks at all gives a
 * rank, equal ranks as ties (panel/concordance.ts).
 */
export function compareMethods({ inUse, matrix, directions, weights }: StudyProblem): MethodComparison {
  const values = toColumns(matrix, directions.length);
  const methods = METHODS.map((method) => {
    const own = method.id === inUse.method ? inUse : { method: method.id, normalisation: method.normalisations[0]?.id ?? 'none', options: {} }; // prettier-ignore
    return { method: method.id, ranks: rankScores(scoreOf(ordering(own))(values, directions, weights)) };
  });
  const ranking = methods.filter(({ ranks }) => ranks.some((rank) => rank !== null));
  const shared = matrix.flatMap((_, object) => (ranking.every(({ ranks }) => ranks[object] !== null) ? [object] : []));
  const found = concordance(ranking.map(({ ranks }) => shared.map((object) => ranks[object] ?? 0)), false); // prettier-ignore
  const moving = shared.flatMap((object) => {
    const own = ranking.map(({ ranks }) => ranks[object] ?? 0);
    const [best, worst] = [Math.min(...own), Math.max(...own)];
    return ranking.length > 1 && best < worst ? [{ object, best, worst }] : [];
  });
  return {
    methods,
    kendallW: found?.w ?? null,
    p: found?.p ?? null,
    moving: moving.sort((a, b) => b.worst - b.best - (a.worst - a.best) || a.best - b.best || a.object - b.object),
  };
}
