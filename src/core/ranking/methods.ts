/** Every ranking method there is: one file a method, one line here. The first is the one used when nothing is chosen. */
import { mabac } from './mabac';
import type { RankingMethod } from './method';
import { moora } from './moora';
import { promethee2 } from './promethee2';
import { topsis } from './topsis';
import { vikor } from './vikor';
import { waspas } from './waspas';
import { wpm } from './wpm';
import { wsm } from './wsm';

export const METHODS = [
  wsm,
  wpm,
  topsis,
  vikor,
  promethee2,
  moora,
  waspas,
  mabac,
] as const satisfies readonly RankingMethod[];

export type MethodId = (typeof METHODS)[number]['id'];

export function findMethod(id: MethodId): RankingMethod<MethodId> {
  return METHODS.find((method) => method.id === id) ?? METHODS[0];
}
