/** Ranking problems for tests from bare matrices. */
import type { Criterion, CriterionValue, Direction, Ranking } from '../../../src/core/model/ranking';
import { rank, type MethodChoice, type RankingInput } from '../../../src/core/ranking/rank';
import { makeObject } from '../rules/make-object';

export interface Problem {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  readonly weights: readonly number[];
  readonly scale?: { readonly min: number; readonly max: number } | null;
}

export function solve(problem: Problem, prefix = 'KS-', choice: MethodChoice = {}): Ranking {
  return rank({ ...inputOf(problem, prefix), ...choice });
}

export function inputOf({ matrix, directions, weights, scale = null }: Problem, prefix = 'KS-'): RankingInput {
  const objects = matrix.map((_, row) => makeObject({ id: `${prefix}${row}`, title: `Objek ${row}` }, row));
  const criteria = directions.map((direction, column): Criterion => ({
    id: `K${column + 1}`,
    name: `Kriteria ${column + 1}`,
    direction,
    weight: weights[column]!,
    from: { type: 'scores' },
    scale,
    cell: null,
  }));
  const values = matrix.flatMap((cells, row) =>
    cells.map((value, column): CriterionValue => ({
      object: `${prefix}${row}`,
      criterion: `K${column + 1}`,
      value,
      cell: null,
    })),
  );
  return { objects, criteria, values };
}

export const scoresOf = (ranking: Ranking): (number | null)[] => ranking.results.map(({ score }) => score);
export const ranksOf = (ranking: Ranking): (number | null)[] => ranking.results.map((result) => result.rank);
