/** Options of the methods as data: what may be chosen, within which bounds, and what stands when nothing is. */
import { ok, refuse, type Result } from '../model/result';
import type { Preference } from './preference';
import { isValidPreference } from './preference';

export type OptionSpec =
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly default: number }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string }
  | { readonly type: 'preferences'; readonly default: Preference };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Preferences: one for all criteria, or one for each criterion of the input. */
export type OptionValue = number | string | Preference | readonly Preference[];

export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The options as a method sees them: complete. Preferences are a list by criterion of the input. */
export type OptionsOf<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly type: 'number' }
    ? number
    : Specs[Name] extends { readonly type: 'choice'; readonly choices: readonly (infer Choice)[] }
      ? Choice
      : readonly Preference[];
};

/** Given values over defaults; refuses the first that is unknown or out of bounds by its name. */
export function readOptions<Specs extends OptionSpecs>(
  specs: Specs,
  given: OptionValues,
  criteria: number,
): Result<OptionsOf<Specs>, 'option-invalid'> {
  const unknown = Object.keys(given).find((name) => !(name in specs));
  if (unknown !== undefined) return refuse('option-invalid', { option: unknown });
  const values: Record<string, number | string | readonly Preference[]> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = readOption(spec, given[name] ?? spec.default, criteria);
    if (value === null) return refuse('option-invalid', { option: name });
    values[name] = value;
  }
  return ok(values as OptionsOf<Specs>);
}

function readOption(
  spec: OptionSpec,
  value: OptionValue,
  criteria: number,
): number | string | readonly Preference[] | null {
  if (spec.type === 'number') {
    return typeof value === 'number' && value >= spec.min && value <= spec.max ? value : null;
  }
  if (spec.type === 'choice') return typeof value === 'string' && spec.choices.includes(value) ? value : null;
  if (typeof value !== 'object') return null;
  const list = 'type' in value ? Array.from({ length: criteria }, () => value) : value;
  return list.length === criteria && list.every(isValidPreference) ? list : null;
}
