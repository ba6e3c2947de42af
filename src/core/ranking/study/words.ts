/** How the sentences of a study name objects, criteria and cells. */
import type { CellRef } from '../../model/cell';
import type { MessageRef } from '../../model/message';
import type { Criterion, Ranking } from '../../model/ranking';

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
