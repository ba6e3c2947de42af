/**
 * What the rules for single objects saw at the last check. An object is looked at again when it, its cost lines or the
 * headings it stands under changed; all are when the day, the settings of rules or the other records did.
 */
import type { Source } from '../model/intake';
import { isSameValue } from '../model/same-value';
import type { CooperationObject } from '../model/object';
import type { LooseObservation, Rule, RuleFacts } from './rule';

/** By rule, what it saw of an object. */
type Seen = ReadonlyMap<Rule, readonly LooseObservation[]>;

interface Checked {
  readonly facts: RuleFacts;
  readonly rules: readonly Rule[];
  readonly seen: ReadonlyMap<string, Seen>;
}

/** Filled by a check and read by the next one. */
export interface CheckMemory {
  last: Checked | null;
}

export function makeCheckMemory(): CheckMemory {
  return { last: null };
}

/** What was seen of the objects that did not change, by object id; null when nothing of the last check stands. */
export function recallObjects(
  { last }: CheckMemory,
  rules: readonly Rule[],
  facts: RuleFacts,
): ReadonlyMap<string, Seen> | null {
  if (last === null || !isSameSetting(last, rules, facts)) return null;
  const isSameSource = makeSourceComparer();
  const known = new Map<string, Seen>();
  for (const object of facts.objects) {
    const before = last.facts.objectById.get(object.id);
    const seen = last.seen.get(object.id);
    if (before === undefined || seen === undefined || !isSameValue(before, object)) continue;
    if (!isSameValue(last.facts.costsByObject.get(object.id), facts.costsByObject.get(object.id))) continue;
    if (isSameSource(last.facts.sourceOf(before), facts.sourceOf(object))) known.set(object.id, seen);
  }
  return known;
}

function isSameSetting(last: Checked, rules: readonly Rule[], facts: RuleFacts): boolean {
  return (
    last.facts.today === facts.today &&
    last.rules.length === rules.length &&
    last.rules.every((rule, index) => rule === rules[index]) &&
    isSameValue(last.facts.settings, facts.settings) &&
    isSameValue(last.facts.records, facts.records)
  );
}

/** Rows of a source come and go without meaning anything for the others; its headings and labels do. */
function makeSourceComparer(): (before: Source | null, now: Source | null) => boolean {
  const known = new Map<Source, { readonly before: Source; readonly isSame: boolean }>();
  return (before, now) => {
    if (before === null || now === null) return before === now;
    const compared = known.get(now);
    if (compared?.before === before) return compared.isSame;
    const isSame = isSameValue(headingsOf(before), headingsOf(now));
    known.set(now, { before, isSame });
    return isSame;
  };
}

function headingsOf({ kind, sheet, headerRows, columns, labels }: Source): unknown {
  return {
    kind,
    sheet,
    headerRows,
    labels,
    columns: columns.map(({ columnIndex, heading, field }) => ({ columnIndex, heading, field })),
  };
}

/** Keeps what was seen, now and before, and gives it by rule in the order of the objects. */
export function rememberObjects(
  memory: CheckMemory,
  facts: RuleFacts,
  fresh: Seen,
  known: ReadonlyMap<string, Seen> | null,
): Seen {
  const rules = [...fresh.keys()];
  const seen = new Map<string, Map<Rule, LooseObservation[]> | Seen>(known ?? []);
  const open = new Map<string, Map<Rule, LooseObservation[]>>();
  for (const { id } of facts.objects) {
    if (seen.has(id)) continue;
    const none = new Map<Rule, LooseObservation[]>();
    seen.set(id, none);
    open.set(id, none);
  }
  for (const [rule, observations] of fresh) {
    for (const observation of observations) {
      const own = open.get(idOf(observation.object));
      const list = own?.get(rule);
      if (list) list.push(observation);
      else own?.set(rule, [observation]);
    }
  }
  memory.last = { facts, rules, seen };
  const all = new Map(rules.map((rule) => [rule, [] as LooseObservation[]]));
  for (const { id } of facts.objects)
    for (const [rule, observations] of seen.get(id) ?? []) all.get(rule)?.push(...observations);
  return all;
}

/** A rule for single objects always names the one it looks at. */
function idOf(object: CooperationObject | null): string {
  if (object === null) throw new Error('A rule for single objects reported without its object.');
  return object.id;
}
