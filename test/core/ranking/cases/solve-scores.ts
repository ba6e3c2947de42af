/** Published cases of methods that score objects. */
import type { Direction } from '../../../../src/core/model/ranking';
import { ok, refuse } from '../../../../src/core/model/result';
import { findMethod, type MethodId } from '../../../../src/core/ranking/methods';
import { rankScores } from '../../../../src/core/ranking/rank-scores';
import type { CaseInput, Figure, Solve } from './case';
import { readPreferences, readSettings } from './conventions';

const METHOD_NAMES: readonly (readonly [RegExp, MethodId])[] = [
  [/^topsis\b/, 'topsis'],
  [/^(saw|wsm|simple additive|weighted sum)\b/, 'wsm'],
  [/^(wpm|wp|weighted product)\b/, 'wpm'],
  [/^waspas\b/, 'waspas'],
  [/^moora\b/, 'moora'],
  [/^vikor\b/, 'vikor'],
  [/^promethee( ?ii| ?2|2?)\b(?! ?i\b)/, 'promethee2'],
  [/^mabac\b/, 'mabac'],
];

export function methodOf(name: string): MethodId | null {
  return METHOD_NAMES.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? null;
}

export const directionsOf = ({ types, matrix = [] }: CaseInput): Direction[] =>
  (types ?? matrix[0]?.map(() => 1) ?? []).map((type) => (type === -1 ? 'cost' : 'benefit'));

export const solveScores: Solve = (one) => {
  const id = methodOf(one.method);
  if (id === null) return refuse('method-unknown', { method: one.method });
  const { input } = one;
  const weights = input.weights_used ?? input.weights;
  if (input.matrix === undefined || weights === undefined)
    return refuse('input-incomplete', { name: 'matrix, weights' });
  const method = findMethod(id);
  const settings = readSettings(one, method.normalisations.length > 1);
  if (!settings.ok) return settings;
  const text = `${one.method} ${one.variant}`.toLowerCase();
  const lambda = input.lambda ?? Number(/(?:lambda|λ) ?= ?([\d.]*\d)/.exec(text)?.[1] ?? Number.NaN);
  const preferences = id === 'promethee2' ? readPreferences(one) : ok([]);
  if (!preferences.ok) return preferences;
  const options = {
    ...(id === 'vikor' && input.v !== undefined ? { v: input.v } : {}),
    ...(id === 'waspas' && Number.isFinite(lambda) ? { lambda } : {}),
    ...(id === 'moora' && text.includes('reference point') ? { system: 'referencePoint' } : {}),
    ...(id === 'topsis' ? distanceOf(text) : {}),
    ...(id === 'promethee2' ? { preferences: preferences.value } : {}),
    ...(id === 'wpm' && 'log10_scores' in one.expected ? { form: 'log10' } : {}),
    ...settings.value.options,
  };
  const outcome = method.compute({ matrix: input.matrix, directions: directionsOf(input), weights, ...settings.value, options }); // prettier-ignore
  if (!outcome.ok) return refuse('method-refused', { code: outcome.refusal.code });
  const steps = Object.fromEntries(outcome.value.steps.map((step) => [step.id, step.values as Figure]));
  const scores = outcome.value.scores as number[];
  const printed = {
    ...steps,
    ...(id === 'moora' && text.includes('reference point') ? { scores: steps.deviation! } : { scores }),
    ...(id === 'promethee2' ? { net_flow: scores, positive_flow: steps.positiveFlow!, negative_flow: steps.negativeFlow! } : {}),
    ...(id === 'wpm' ? { log10_scores: steps.log10! } : {}),
    ...(id === 'waspas' ? { saw: steps.weightedSum!, wpm: steps.weightedProduct! } : {}),
    ranks: rankScores(scores) as number[],
  }; // prettier-ignore
  return ok({ printed, plain: printed });
};

function distanceOf(text: string): { readonly distance?: string } {
  const distance = /manhattan|city[- ]block/.test(text) ? 'manhattan' : text.includes('cheb') ? 'chebyshev' : undefined;
  return distance === undefined ? {} : { distance };
}
