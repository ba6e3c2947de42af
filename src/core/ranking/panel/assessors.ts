/** How each assessor scores compared with the others, and whose scores must not count. */
import { spearman } from './rank-similarity';

/** Scores of one assessor by object and criterion, null where not given. */
export type ScoreSheet = readonly (readonly (number | null)[])[];

export interface AssessorHabits {
  /** Mean of own score less the mean of the others in the same cell: above 0 is lenient. Null without shared cells. */
  readonly leniency: number | null;
  /** Standard deviation (m − 1) of all own scores; null below two. */
  readonly spread: number | null;
  /** Own spread over the mean spread of the others; null where that is zero or unknown. */
  readonly relativeSpread: number | null;
  /**
   * Spearman of the place in the order of scoring with the object's mean difference from the others, −1..1: above 0 the assessor
   * became more lenient as scoring went on. Null below three objects with a difference, or when all differences are alike.
   */
  readonly drift: number | null;
}

/**
 * By assessor. `orders[assessor]`: place of each object in that assessor's order of scoring, default the order of objects.
 * Habits are descriptive: with few objects they say where to look, they prove nothing.
 */
export function describeAssessors(
  sheets: readonly ScoreSheet[],
  orders?: readonly (readonly number[])[],
): AssessorHabits[] {
  const spreads = sheets.map((sheet) => deviationOf(sheet.flat().filter((score) => score !== null)));
  return sheets.map((sheet, assessor) => {
    const differences = sheet.map((row, object) =>
      row.flatMap((score, criterion) => {
        const others = sheets.flatMap((other, index) => {
          const theirs = index === assessor ? null : (other[object]?.[criterion] ?? null);
          return theirs === null ? [] : [theirs];
        });
        return score === null || others.length === 0 ? [] : [score - meanOf(others)];
      }),
    );
    const placed = differences.flatMap((row, object) =>
      row.length === 0 ? [] : [{ place: orders?.[assessor]?.[object] ?? object, difference: meanOf(row) }],
    );
    const all = differences.flat();
    const otherSpreads = spreads.flatMap((spread, index) => (index === assessor || spread === null ? [] : [spread]));
    const others = otherSpreads.length === 0 ? 0 : meanOf(otherSpreads);
    const own = spreads[assessor] ?? null;
    return {
      leniency: all.length === 0 ? null : meanOf(all),
      spread: own,
      relativeSpread: own === null || others === 0 ? null : own / others,
      drift:
        placed.length < 3
          ? null
          : spearman(placed.map(({ place }) => place), placed.map(({ difference }) => Number(difference.toFixed(12)))), // prettier-ignore
    };
  });
}

/** An assessor with a stake in an object, by index. */
export interface Conflict {
  readonly assessor: number;
  readonly object: number;
}

export interface Recused {
  readonly sheets: readonly ScoreSheet[];
  /** Conflicts that held scores, which are now left out, with how many. */
  readonly leftOut: readonly (Conflict & { readonly scores: number })[];
}

/** The sheets without the scores an assessor gave to an object they have a stake in; the given ones stay as they are. */
export function leaveOutConflicts(sheets: readonly ScoreSheet[], conflicts: readonly Conflict[]): Recused {
  const isConflict = (assessor: number, object: number): boolean =>
    conflicts.some((one) => one.assessor === assessor && one.object === object);
  const leftOut = sheets.flatMap((sheet, assessor) =>
    sheet.flatMap((row, object) => {
      const scores = row.filter((score) => score !== null).length;
      return isConflict(assessor, object) && scores > 0 ? [{ assessor, object, scores }] : [];
    }),
  );
  const kept = sheets.map((sheet, assessor) =>
    sheet.map((row, object) => (isConflict(assessor, object) ? row.map(() => null) : row)),
  );
  return { sheets: kept, leftOut };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
