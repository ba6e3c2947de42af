/** The hundred random problems that the formulas of Peringkat are computed for, by the workbench and by LibreOffice. */
import type { Ranking } from '../../../src/core/model/ranking';
import { CHOICE_OPTIONS } from '../../../src/core/ranking/choice-words';
import type { Preference } from '../../../src/core/ranking/preference';
import { METHODS } from '../../../src/core/ranking/methods';
import { rank, type MethodChoice } from '../../../src/core/ranking/rank';
import { makeProblem } from './random-problem';

/** Every preference function of PROMETHEE II, one for each criterion of `makeProblem` in turn. */
const PREFERENCES: readonly Preference[] = [
  { type: 'linear', q: 0.5, p: 2 },
  { type: 'u', q: 1 },
  { type: 'gaussian', s: 1.5 },
  { type: 'level', q: 1, p: 2 },
  { type: 'v', p: 3 },
  { type: 'v', p: 400 },
  { type: 'usual' },
];
/** Bounds where a function is another one: no ramp, no width. */
const NARROW: readonly Preference[] = [
  { type: 'linear', q: 1, p: 1 },
  { type: 'v', p: 0 },
  { type: 'level', q: 0, p: 0 },
  { type: 'gaussian', s: 0.001 },
  { type: 'linear', q: 0, p: 4 },
  { type: 'gaussian', s: 250 },
  { type: 'u', q: 0 },
];
export const PREFERENCE_CHOICES: readonly MethodChoice[] = [PREFERENCES, NARROW].map((preferences) => ({
  method: 'promethee2',
  options: { preferences },
}));

/** Every method with every normalisation and every form of costs, and every option besides. */
export const CHOICES: readonly MethodChoice[] = METHODS.flatMap((method) => [
  ...method.normalisations.flatMap(({ id, costs }): MethodChoice[] => [
    { method: method.id, normalisation: id },
    ...costs.slice(1).map((form): MethodChoice => ({ method: method.id, normalisation: id, costs: form })),
  ]),
  ...CHOICE_OPTIONS.filter((option) => option.method === method.id).flatMap(({ name, spec }): MethodChoice[] => {
    const others = spec.type === 'number' ? [0.3] : spec.choices.slice(1);
    return others.map((value) => ({ method: method.id, options: { [name]: value } }));
  }),
]).concat(PREFERENCE_CHOICES);

/** Five problems for each method as it comes, three for each other choice: 100 in all. */
export const seedsOf = ({ method, normalisation, costs }: MethodChoice): number[] => {
  const isUsual =
    costs === undefined &&
    METHODS.some(({ id, normalisations }) => id === method && normalisations[0]?.id === normalisation);
  return isUsual ? [1, 2, 3, 4, 5] : [1, 2, 3];
};

/** Costs are not added up as they stand: there all criteria are benefits. */
export function rankLive(
  choice: MethodChoice,
  seed: number,
): { readonly problem: ReturnType<typeof makeProblem>; readonly ranking: Ranking } {
  const given = makeProblem(seed, METHODS.find(({ id }) => id === choice.method)!.needsPositive);
  const isRaw = choice.method === 'wsm' && choice.normalisation === 'none';
  const criteria = isRaw ? given.criteria.map((one) => ({ ...one, direction: 'benefit' as const })) : given.criteria;
  const problem = { ...given, criteria };
  return { problem, ranking: rank({ ...problem, ...choice }) };
}
