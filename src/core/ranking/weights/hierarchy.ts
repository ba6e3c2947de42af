/** Criteria in groups: two levels, a global weight being the group's share times the local share. */
import { toShares } from './shares';

export interface CriterionGroup {
  /** At least 0, any sum over the groups. */
  readonly weight: number;
  /** Of the criteria inside, at least 0, any sum. */
  readonly local: readonly number[];
}

/** Global weights by group and criterion, summing to 1 over all; a group without criteria is left out of the shares. Saaty (1980). */
export function globalWeights(groups: readonly CriterionGroup[]): number[][] {
  const shares = toShares(groups.map(({ weight, local }) => (local.length === 0 ? 0 : weight)));
  return groups.map(({ local }, index) => toShares(local).map((one) => one * (shares[index] ?? 0)));
}

/** Alternatives compared under each criterion: `Σ weight · local priority`, by alternative (AHP, distributive mode). */
export function synthesise(weights: readonly number[], locals: readonly (readonly number[])[]): number[] {
  const count = locals[0]?.length ?? 0;
  return Array.from({ length: count }, (_, alternative) =>
    weights.reduce((sum, weight, criterion) => sum + weight * (locals[criterion]?.[alternative] ?? 0), 0),
  );
}
