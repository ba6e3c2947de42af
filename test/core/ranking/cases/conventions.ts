/** The conventions of a published case, from its words and data; one that is not known is refused by name, never guessed. */
import { ok, refuse, type Result } from '../../../../src/core/model/result';
import type { MethodInput } from '../../../../src/core/ranking/method';
import type { Preference } from '../../../../src/core/ranking/preference';
import type { ConsistencyChoice } from '../../../../src/core/ranking/weights/consistency';
import { RANDOM_INDICES } from '../../../../src/core/ranking/weights/random-index';
import type { CaseRefusal, PublishedCase } from './case';

type Word<Id> = readonly [id: Id, pattern: RegExp];

const NORMALISATIONS: readonly Word<NonNullable<MethodInput['normalisation']>>[] = [
  ['none', /\b(no|without|not) normali|raw values|unnormali[sz]ed values/],
  ['minmax', /min[- ]?max|\bx ?- ?min/],
  ['vector', /vector|euclidean norm/],
  ['max', /x ?\/ ?max|min ?\/ ?x|linear|divided by the (max|best)|\bmax(imum)? normali/],
  ['sum', /\bsum[- ]normali|x ?\/ ?sum|divided by the sum/],
];

const COSTS: readonly Word<NonNullable<MethodInput['costs']>>[] = [
  ['complement', /1 ?- ?x|complement|flipped/],
  ['reciprocal', /1 ?\/ ?x|min ?\/ ?x|reciprocal|inverted|inverse/],
  ['kept', /costs? (is |are )?kept/],
];

const PREFERENCES: readonly Word<Preference['type']>[] = [
  ['linear', /type v\b|linear|indifference/],
  ['v', /type iii\b|v[- ]?shape/],
  ['level', /type iv\b|level/],
  ['gaussian', /type vi\b|gauss/],
  ['u', /type ii\b|u[- ]?shape|quasi/],
  ['usual', /type i\b|usual/],
];

const PRIORITIES: readonly Word<NonNullable<ConsistencyChoice['priority']>>[] = [
  ['eigenvector', /eigen/],
  ['geometricMean', /geometric/],
  ['columnMean', /column/],
];

const LAMBDAS: readonly Word<NonNullable<ConsistencyChoice['lambda']>>[] = [
  ['columnSum', /column[- ]sum|sum of columns|shortcut/],
  ['meanRatio', /mean\(\(?a ?w|aw ?\/ ?w|mean of \(a/],
];

/** The word that stands first in the text. */
function firstWord<Id>(words: readonly Word<Id>[], text: string): Id | null {
  const found = words.flatMap(([id, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ id, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.id ?? null;
}

export type Settings = Pick<MethodInput, 'normalisation' | 'costs' | 'weightScale' | 'options'>;

const SETTINGS: Readonly<Record<keyof Settings, readonly string[] | null>> = {
  normalisation: ['none', 'max', 'minmax', 'vector', 'sum'],
  costs: ['reciprocal', 'complement', 'kept'],
  weightScale: ['share', 'given'],
  options: null,
};

/** Of a case that scores objects. `isNormalised`: whether the method has a choice of normalisations. */
export function readSettings(one: PublishedCase, isNormalised: boolean): Result<Settings, CaseRefusal> {
  const text = one.variant.toLowerCase();
  const named = readNamed(one, SETTINGS);
  if (!named.ok) return named;
  const normalisation = isNormalised ? firstWord(NORMALISATIONS, text) : null;
  const isSaid = isNormalised && text.includes('normali');
  if (isSaid && normalisation === null && !('normalisation' in named.value))
    return refuse('convention-unknown', { name: 'normalisation', value: one.variant });
  const costs = isNormalised ? firstWord(COSTS, text) : null;
  return ok({
    ...(normalisation === null ? {} : { normalisation }),
    ...(costs === null || !one.input.types?.includes(-1) ? {} : { costs }),
    weightScale: readWeightScale(one),
    ...(named.value as Settings),
  });
}

/** Papers print weights rounded, so a sum near 1 is meant; other sums are used as they stand only where that is said. */
function readWeightScale({ input, variant, note = '' }: PublishedCase): 'share' | 'given' {
  const sum = (input.weights_used ?? input.weights ?? []).reduce((total, weight) => total + weight, 0);
  if (input.weights_note !== undefined && /normali|sum to 1/.test(input.weights_note)) return 'share';
  const isSaid = /weights? (deliberately )?sum to|un-?normali[sz]ed weights|unit weights|weights as given/;
  return Math.abs(sum - 1) < 0.05 || isSaid.test(`${variant} ${note}`.toLowerCase()) ? 'given' : 'share';
}

/** By criterion: the function of the case, of all or of each, with the thresholds it needs. */
export function readPreferences({ input, variant }: PublishedCase): Result<readonly Preference[], CaseRefusal> {
  const count = input.weights?.length ?? 0;
  const preferences: Preference[] = [];
  for (let index = 0; index < count; index += 1) {
    const words = (input.functions?.[index] ?? variant).toLowerCase();
    const type = firstWord(PREFERENCES, words);
    if (type === null) return refuse('convention-unknown', { name: 'preference', value: words });
    const all = { q: input.q?.[index], p: input.p?.[index], s: input.s?.[index] };
    const needed = { usual: [], u: ['q'], v: ['p'], level: ['q', 'p'], linear: ['q', 'p'], gaussian: ['s'] } as const;
    const missing = needed[type].find((name) => typeof all[name] !== 'number');
    if (missing !== undefined) return refuse('input-incomplete', { name: missing });
    preferences.push({ type, ...all } as Preference);
  }
  return ok(preferences);
}

export type AhpSettings = ConsistencyChoice & { readonly randomIndex?: number };

const AHP: Readonly<Record<keyof ConsistencyChoice, readonly string[]>> = {
  priority: ['eigenvector', 'geometricMean', 'columnMean'],
  lambda: ['eigenvalue', 'meanRatio', 'columnSum'],
  table: Object.keys(RANDOM_INDICES),
};

/** How priorities, λ and the random index are meant; the words of the variant, or the named choices. */
export function readAhp(one: PublishedCase): Result<AhpSettings, CaseRefusal> {
  const text = one.variant.toLowerCase();
  const named = readNamed(one, AHP);
  if (!named.ok) return named;
  const priority = firstWord(PRIORITIES, text);
  const lambda = firstWord(LAMBDAS, text);
  const index = /\bri(?:\(\d+\))? ?= ?([\d.]+)/.exec(text)?.[1];
  return ok({
    ...(priority === null ? {} : { priority }),
    ...(lambda === null ? {} : { lambda }),
    ...(index === undefined ? {} : { randomIndex: Number(index) }),
    ...named.value,
  });
}

/** The named choices of a case; a name or a value that nothing here has is refused. */
export function readNamed<Name extends string>(
  { conventions = {} }: PublishedCase,
  known: Readonly<Record<Name, readonly string[] | null>>,
): Result<Partial<Record<Name, never>>, CaseRefusal> {
  for (const [name, value] of Object.entries(conventions)) {
    if (!(name in known)) return refuse('convention-unknown', { name, value: String(value) });
    const values = known[name as Name];
    if (values !== null && !values.includes(String(value)))
      return refuse('convention-unknown', { name, value: String(value) });
  }
  return ok(conventions as Partial<Record<Name, never>>);
}
