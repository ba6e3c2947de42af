/** What persons decided about spellings of agencies and partners, and its effect: one name instead of several. */
import type { CooperationObject, FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import type { NameDecisions, UnitedName } from '../model/register';
import { cleanText } from '../parse/text';
import type { NameSuggestion } from './name-suggestions';

const NAMED = ['agency', 'partner'] as const;
type NamedField = (typeof NAMED)[number];

/** Under which key the decision about a spelling is kept. Spellings that differ in blanks only are one. */
function nameKey(field: NamedField, text: string): string {
  return `${field}|${cleanText(text)}`;
}

/** Decisions with suggestions answered: all spellings of one get `name`, or stay as they are for null. */
export function decideNames(
  decisions: NameDecisions,
  answers: readonly { readonly suggestion: NameSuggestion; readonly name: string | null }[],
): NameDecisions {
  const decided = answers.flatMap(({ suggestion: { field, canonical, variants }, name }) =>
    [...variants.map(({ text }) => text), canonical]
      .filter((text) => text !== name)
      .map((text) => [nameKey(field, text), name ?? ''] as const),
  );
  return { ...decisions, ...Object.fromEntries(decided) };
}

/** Decisions without those that lead to a name: its spellings stand as they are again, and are offered anew. */
export function forgetName(decisions: NameDecisions, { field, name }: UnitedName): NameDecisions {
  return Object.fromEntries(
    Object.entries(decisions).filter(([key, chosen]) => chosen !== name || !key.startsWith(`${field}|`)),
  );
}

/** The names in use, with the spellings each replaces; by field, then by name. */
export function listUnitedNames(decisions: NameDecisions): UnitedName[] {
  const names = new Map<string, { field: NamedField; name: string; spellings: string[] }>();
  for (const [key, name] of Object.entries(decisions)) {
    const field = NAMED.find((one) => key.startsWith(`${one}|`));
    if (field === undefined || name === '') continue;
    const known = names.get(`${field}|${name}`);
    const spelling = key.slice(field.length + 1);
    if (known === undefined) names.set(`${field}|${name}`, { field, name, spellings: [spelling] });
    else known.spellings.push(spelling);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, united]) => united);
}

/** Suggestions with at least one spelling that nobody decided to leave as it is. */
export function openSuggestions(suggestions: readonly NameSuggestion[], decisions: NameDecisions): NameSuggestion[] {
  return suggestions.flatMap((suggestion) => {
    const { field, canonical } = suggestion;
    const isLeft = (text: string): boolean => decisions[nameKey(field, text)] === '';
    const variants = suggestion.variants.filter(({ text }) => !isLeft(text) || !isLeft(canonical));
    return variants.length === 0 ? [] : [{ ...suggestion, variants }];
  });
}

/** The object or record under the names decided on; itself where none of its names is another. */
export function renameFields<T extends CooperationObject | SourceRecord>(row: T, decisions: NameDecisions): T {
  let fields: Record<string, FieldValue | undefined> | null = null;
  for (const field of NAMED) {
    const value = (row.fields as Record<string, FieldValue | undefined>)[field];
    const name = typeof value?.value === 'string' ? decisions[nameKey(field, value.value)] : undefined;
    if (value === undefined || name === undefined || name === '') continue;
    fields = { ...(fields ?? row.fields), [field]: { ...value, value: name, raw: name } };
  }
  return fields === null ? row : { ...row, fields };
}
