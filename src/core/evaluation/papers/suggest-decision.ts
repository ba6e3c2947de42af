/**
 * The decision a proposal is brought to the meeting with, by a rule that is stated on the paper (a proposal of this project; the
 * meeting decides): not eligible where the object is no affair of the region or belongs to another procedure; postponed while
 * half of the KAK or more is missing; eligible after correction while any finding is an error; else eligible.
 */
import type { CellRef } from '../../model/cell';
import type { CooperationObject } from '../../model/object';
import { isGiven, KAK_FIELDS } from '../../rules/content';
import type { Decision } from './decision';
import { cellsOf, findingsOf, type PaperFacts } from './facts';

const BARRED = ['object-outside-authority', 'out-of-scope-regime'];

export interface Suggestion {
  readonly decision: Decision;
  readonly from: readonly CellRef[];
}

export function suggestDecision(facts: Pick<PaperFacts, 'findings'>, object: CooperationObject): Suggestion {
  const found = findingsOf(facts, object.id);
  const barred = found.filter(({ rule }) => BARRED.includes(rule));
  if (barred.length > 0) return { decision: 'notEligible', from: barred.flatMap(({ cells }) => cells) };
  const missing = KAK_FIELDS.filter((field) => !isGiven(object, field));
  if (missing.length * 2 >= KAK_FIELDS.length)
    return { decision: 'postponed', from: cellsOf(object, 'title', ...missing) };
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { decision: 'eligibleIf', from: errors.flatMap(({ cells }) => cells.slice(0, 1)) };
  return { decision: 'eligible', from: cellsOf(object, 'title') };
}
