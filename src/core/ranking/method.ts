/**
 * The contract of a ranking method: one file a method, bare numbers in and out. Objects, sheets and texts stay outside.
 */
import type { Direction } from '../model/ranking';

/** Objects in rows, criteria in columns; null is an unknown value. All numbers are finite and at least 0. */
export interface MethodInput {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  /** At least 0, any sum. */
  readonly weights: readonly number[];
}

export interface MethodOutcome {
  /** By row and column like the matrix; null where the value is unknown. */
  readonly normalised: readonly (readonly (number | null)[])[];
  /** Higher is better; null when nothing can be said: no known value on any weighted criterion. */
  readonly scores: readonly (number | null)[];
}

export interface RankingMethod<Id extends string = string> {
  readonly id: Id;
  readonly normalisation: 'max';
  readonly citation: string;
  readonly compute: (input: MethodInput) => MethodOutcome;
}
