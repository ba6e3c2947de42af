/** Solves a published case and compares it, figure by figure, with what its source prints. Refuses what it does not understand. */
import { ok, refuse, type Result } from '../../../../src/core/model/result';
import type { CaseRefusal, Figure, PublishedCase, Solve } from './case';
import { panelSolverOf } from './solve-panel';
import { solveScores } from './solve-scores';
import { weightSolverOf } from './solve-weights';

export interface Difference {
  readonly figure: string;
  readonly index: number;
  readonly expected: number;
  readonly got: number | undefined;
}

const solve: Solve = (one) => (weightSolverOf(one) ?? panelSolverOf(one) ?? solveScores)(one);

/** A last digit that is a tie may be rounded either way. */
const ROUNDING = 1e-6;

/**
 * Empty where all is as printed. Weights that miss a sum of 1 by rounding are used as given by some sources and divided by their sum by
 * others (JMcDM): where a case is silent, either is taken.
 */
export function checkCase(one: PublishedCase): Result<readonly Difference[], CaseRefusal> {
  const first = compareCase(one);
  if (!first.ok || first.value.length === 0 || !isNearOne(one)) return first;
  const second = compareCase({ ...one, conventions: { ...one.conventions, weightScale: 'share' } });
  return second.ok && second.value.length === 0 ? second : first;
}

function isNearOne({ input: { weights = [] }, conventions }: PublishedCase): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return conventions?.weightScale === undefined && sum !== 1 && Math.abs(sum - 1) < 0.01;
}

function compareCase(one: PublishedCase): Result<readonly Difference[], CaseRefusal> {
  const solved = solve(one);
  if (!solved.ok) return solved;
  const { printed, plain } = solved.value;
  const differences: Difference[] = [];
  for (const [figure, expected] of Object.entries(one.expected)) {
    const got = printed[figure];
    if (got === undefined) return refuse('figure-unknown', { name: figure });
    const computed = one.computed?.[figure];
    const isOff = one.verified_fields?.[figure] === false;
    // What is printed does not follow from the data: held to what its collector computed, where that is another figure.
    if (isOff && computed !== undefined) continue;
    const digits = typeof one.digits === 'number' ? one.digits : one.digits[figure];
    if (digits === undefined) return refuse('input-incomplete', { name: `digits.${figure}` });
    const room = one.tolerance ?? 0.5 * 10 ** -digits * (1 + ROUNDING);
    const isPrinted = (own: number, value: number): boolean =>
      Math.abs(own - value) <= room || isCutOff(own, value, digits);
    differences.push(...compare(figure, got, expected, isPrinted));
  }
  for (const [figure, computed] of Object.entries(one.computed ?? {})) {
    const got = plain[figure];
    if (isFigure(computed) && got !== undefined) differences.push(...compare(figure, got, computed, isComputed));
  }
  if (one.expected_ranks) differences.push(...compare('ranks', printed.ranks ?? [], one.expected_ranks, Object.is));
  return ok(differences);
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'number' || (Array.isArray(value) && value.every(isFigure));
}

const flat = (figure: Figure): number[] => (typeof figure === 'number' ? [figure] : figure.flatMap(flat));

/** Whether a source that cuts digits off instead of rounding prints `value` for `own`. */
function isCutOff(own: number, value: number, digits: number): boolean {
  return Math.round(value * 10 ** digits) === Math.trunc(own * 10 ** digits);
}

function isComputed(own: number, value: number): boolean {
  return Math.abs(own - value) <= 1e-8 * Math.max(1, Math.abs(value));
}

function compare(
  figure: string,
  got: Figure,
  expected: Figure,
  isSame: (own: number, value: number) => boolean,
): Difference[] {
  const [own, wanted] = [flat(got), flat(expected)];
  if (own.length !== wanted.length) return [{ figure, index: -1, expected: wanted.length, got: own.length }];
  return wanted.flatMap((value, index) =>
    isSame(own[index] ?? Number.NaN, value) ? [] : [{ figure, index, expected: value, got: own[index] }],
  );
}
