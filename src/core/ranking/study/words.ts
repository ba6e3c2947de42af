/** How the sentences of a study name objects, criteria and cells. */
import type { CellRef } from '../../model/cell';
import type { MessageRef } from '../../model/message';
import type { Criterion, Ranking } from '../../model/ranking';
import type { StudyNarrowing } from '../../model/study';

export interface CellAdvice {
  readonly message: MessageRef;
  readonly cell: CellRef | null;
}

export function idOf({ results }: Ranking, object: number): string {
  return results[object]?.object ?? '';
}

/** `K2 Dampak`, or the code alone where it is the name. */
export function nameOf(criterion: Criterion | undefined): string {
  if (criterion === undefined) return '';
  return criterion.id === criterion.name ? criterion.id : `${criterion.id} ${criterion.name}`;
}

/**
 * Whether filling the input surely narrows the range of its own object. A bounded search can find, once an input is filled,
 * ranks it had not found before: that says nothing.
 */
export function isNarrower({ now, after }: StudyNarrowing): boolean {
  return after.best >= now.best && after.worst <= now.worst && after.worst - after.best < now.worst - now.best;
}
