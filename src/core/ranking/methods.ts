/** Every ranking method there is: one file a method, one line here. The first is the one used when nothing is chosen. */
import type { RankingMethod } from './method';
import { topsis } from './topsis';
import { wsm } from './wsm';
import { promethee2 } from './promethee2';

export const METHODS = [wsm, topsis, promethee2] as const satisfies readonly RankingMethod[];

export type MethodId = (typeof METHODS)[number]['id'];

export function findMethod(id: MethodId): RankingMethod<MethodId> {
  return METHODS.find((method) => method.id === id) ?? METHODS[0];
}
