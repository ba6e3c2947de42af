/**
 * Squares that Perbandingan lacks because criteria were grouped, or grouped anew, after it was made: added below all that stands there, for
 * each assessor it names.
 */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import { comparedLevels, isByLevel, isSameLevel, levelsInUse } from '../ranking/compared-levels';
import type { ComparisonBlock } from '../ranking/read-comparisons';
import { makeSquares } from './assessor-squares';
import { makePlan } from './make-plan';
import type { SheetPlan } from './plan';
import { makeSquare } from './plan-comparisons';

export interface MissingSquaresInput {
  readonly criteria: readonly Criterion[];
  readonly comparisons: readonly ComparisonBlock[];
  /** Perbandingan as it stands. */
  readonly sheet: SheetSnapshot;
  readonly t: Translate;
}

/**
 * Null where every level has a square, where there is but one level, or where squares of all criteria count: those were answered, and
 * nobody is asked again unasked.
 */
export function planMissingSquares({ criteria, comparisons, sheet, t }: MissingSquaresInput): SheetPlan | null {
  if (!isByLevel(levelsInUse(criteria, comparisons))) return null;
  const own = comparisons.filter(({ cell }) => cell.sheet === sheet.name);
  const missing = comparedLevels(criteria).filter((level) => !own.some((block) => isSameLevel(block.level, level)));
  const assessors = new Map(own.map(({ assessor }) => [normaliseText(assessor), assessor]));
  if (missing.length === 0 || assessors.size === 0) return null;
  let top = sheet.grid.top + sheet.grid.values.length + 2;
  const made = [...assessors.values()].map((assessor) => {
    const squares = makeSquares(top, { assessor }, missing, criteria, t, makeSquare);
    top = squares.next;
    return squares;
  });
  return makePlan({
    sheet: `edit:${sheet.id}`,
    name: sheet.name,
    mode: 'edit',
    blocks: made.flatMap(({ blocks }) => blocks),
    formats: made.flatMap(({ formats }) => formats),
    validations: made.flatMap(({ validations }) => validations),
    growsPrintArea: true,
  });
}
