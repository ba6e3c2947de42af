/**
 * Objects told of in two places made one, field by field, with the lineage of both. The same ID, or the same title and
 * partner on two sheets with nothing against it, are merged at once; alike ones wait for a person.
 */
import { editSimilarity } from '../intake/similarity';
import { isSliceEnd, type Slices } from '../intake/slices';
import type { IntakeResult } from '../model/intake';
import {
  FIELD_IDS,
  fieldText,
  fieldValue,
  type CooperationObject,
  type FieldId,
  type FieldValue,
} from '../model/object';
import { rememberByText } from '../model/memo';
import type { ObjectPair, PlacedText, RegisterDecisions } from '../model/register';
import { hashText } from '../model/text-hash';
import { normaliseText } from '../parse/text';
import { objectId } from './object-id';
import { sameContent } from './same-content';

/** An ID of an office: letters and digits, unlike a row number. */
const OFFICE_ID = /^(?=.*[a-z])(?=.*\d)[a-z0-9./ -]{3,}$/i;
/** Least likeness of titles for objects with one ID. */
const SAME_ID_TITLE = 0.5;
/** Least likeness of titles under one partner for two objects to be offered. */
const LIKE_TITLE = 0.85;
/** Neighbours in the order of titles that are compared; copies of one text stand next to each other. */
const WINDOW = 4;
const NUMBERS = ['numberFirst', 'baseNumber', 'detailNumber'] as const satisfies readonly FieldId[];

export interface UniteResult {
  /** Renumbered in reading order; cost lines and records follow their object. */
  readonly intake: IntakeResult;
  readonly merged: readonly ObjectPair[];
  readonly offered: readonly ObjectPair[];
}

interface Candidate {
  readonly first: CooperationObject;
  readonly second: CooperationObject;
  readonly by: 'id' | 'title' | 'likeness';
  /** Merged without asking unless a person said no. */
  readonly isStrong: boolean;
}

export function* uniteObjects(intake: IntakeResult, decisions: RegisterDecisions['pairs']): Slices<UniteResult> {
  const objects = intake.objects.filter((object) => !isBlankForm(object));
  const keys = new Map<CooperationObject, string>();
  // Only what may be one with another needs a key.
  const keyFor = (object: CooperationObject): string => {
    const key = keys.get(object) ?? stableKey(object);
    keys.set(object, key);
    return key;
  };
  const keyOf = ({ first, second }: Candidate): string => [keyFor(first), keyFor(second)].sort().join('+');
  const leaders = new Map<CooperationObject, CooperationObject>();
  const leaderOf = (object: CooperationObject): CooperationObject => {
    let leader = object;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  const order = new Map(objects.map((object, index) => [object, index]));
  const decided: (Candidate & { readonly key: string; readonly said: 'merge' | 'apart' | undefined })[] = [];
  for (const one of yield* findCandidates(objects)) {
    yield;
    const key = keyOf(one);
    decided.push({ ...one, key, said: decisions[key] });
  }
  const joined = decided.filter(({ said, isStrong }) => said === 'merge' || (isStrong && said === undefined));
  for (const { first, second } of joined) {
    const [one, two] = [leaderOf(first), leaderOf(second)];
    if (one === two) continue;
    const isFirst = (order.get(one) ?? 0) < (order.get(two) ?? 0);
    leaders.set(isFirst ? two : one, isFirst ? one : two);
  }
  const groups = new Map<CooperationObject, CooperationObject[]>();
  for (const [index, object] of objects.entries()) {
    if (isSliceEnd(index)) yield;
    const leader = leaderOf(object);
    const group = groups.get(leader);
    if (group) group.push(object);
    else groups.set(leader, [object]);
  }
  const ids = new Map<string, string>();
  const united: CooperationObject[] = [];
  for (const [leader, group] of groups) {
    if (isSliceEnd(united.length)) yield;
    const id = objectId(united.length + 1);
    for (const object of group) ids.set(object.id, id);
    united.push({ ...(group.length === 1 ? leader : mergeObjects(group)), id });
  }
  const describe = (one: (typeof decided)[number]): ObjectPair => describePair(one, one.key, one.said, ids);
  const renamed = <T extends { readonly object: string | null }>(one: T): T => ({
    ...one,
    object: one.object === null ? null : (ids.get(one.object) ?? null),
  });
  return {
    intake: {
      ...intake,
      objects: united,
      costs: intake.costs.map(renamed),
      records: intake.records.map(renamed),
      ...(intake.texts === undefined ? {} : { texts: intake.texts.map(renamed) }),
    },
    merged: joined.map(describe),
    offered: decided
      .filter(({ first, second, said }) => said === undefined && leaderOf(first) !== leaderOf(second))
      .map(describe),
  };
}

/** A form nobody has filled yet, but for its agency: no proposal. */
function isBlankForm({ source, fields }: CooperationObject): boolean {
  if (source.kind !== 'form') return false;
  const filled = FIELD_IDS.filter((field) => fields[field] !== undefined && fields[field].raw.trim() !== '');
  return filled.every((field) => field === 'agency' || fields[field]?.notes.includes('inferred') === true);
}

const plainText = rememberByText(normaliseText);

function text(object: CooperationObject, field: FieldId): string {
  return plainText(fieldText(object, field));
}

/** Of place and content: stays while sheet, title, partner, agency and document numbers stay. */
function stableKey(object: CooperationObject): string {
  const parts = (['title', 'partner', 'agency', ...NUMBERS] as const).map((field) => text(object, field));
  return hashText([object.source.sheet, ...parts].join('|'));
}

function* findCandidates(objects: readonly CooperationObject[]): Slices<Candidate[]> {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const add = (first: CooperationObject, second: CooperationObject, by: Candidate['by'], isStrong: boolean): void => {
    const key = `${first.id}|${second.id}`;
    if (first === second || seen.has(key) || haveOwnNumbers(first, second) || isRenewal(first, second)) return;
    seen.add(key);
    found.push({ first, second, by, isStrong });
  };
  for (const group of yield* groupBy(objects, officeId)) {
    yield;
    const isOnce = onceOnItsSheet(group);
    eachPair(group, (first, second) => {
      if (first.source.sheet === second.source.sheet) return;
      const [one, two] = [text(first, 'title'), text(second, 'title')];
      const isAlike = one === '' || two === '' || editSimilarity(one, two, SAME_ID_TITLE) >= SAME_ID_TITLE;
      // Offices number alike: one ID under two unlike titles is two objects.
      if (isAlike) add(first, second, 'id', isOnce(first) && isOnce(second));
    });
  }
  for (const group of yield* groupBy(objects, titleAndPartner)) {
    yield;
    const isOnce = onceOnItsSheet(group);
    eachPair(group, (first, second) => {
      const isClear =
        first.source.sheet !== second.source.sheet &&
        isOnce(first) &&
        isOnce(second) &&
        (['agency', 'start'] as const).every((field) => agree(first, second, field));
      if (agree(first, second, 'agency')) add(first, second, 'title', isClear);
    });
  }
  for (const group of yield* groupBy(objects, ownTitle)) {
    yield;
    const [whole, ...others] = wholesOf(group);
    if (whole === undefined || others.length > 0) continue;
    for (const part of group)
      if (part.source.sheet !== whole.source.sheet && agree(whole, part, 'agency')) add(whole, part, 'title', true);
  }
  for (const group of yield* groupBy(objects, (object) => text(object, 'partner'))) {
    yield;
    const sorted = group
      .map((object) => {
        const title = text(object, 'title');
        return { object, title, numbers: digits(title) };
      })
      .filter(({ title }) => title !== '')
      .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
    for (const [index, { object, title, numbers }] of sorted.entries()) {
      if (isSliceEnd(index)) yield;
      for (const other of sorted.slice(index + 1, index + 1 + WINDOW)) {
        if (title === other.title || numbers !== other.numbers) continue;
        if (!agree(object, other.object, 'agency')) continue;
        if (editSimilarity(title, other.title, LIKE_TITLE) >= LIKE_TITLE) add(object, other.object, 'likeness', false);
      }
    }
  }
  return found;
}

function officeId(object: CooperationObject): string {
  const id = fieldText(object, 'id').trim();
  return OFFICE_ID.test(id) ? id.toLowerCase() : '';
}

/** What makes a row a proposal of its own, not one that tells how a proposal of its title is paid, staffed or approved. */
const OF_PROPOSALS = ['partner', 'purpose', 'background', 'benefits'] as const satisfies readonly FieldId[];

/** A row of a table beside the register: a title, and a few things about the proposal of that title. */
function isPart({ source, fields }: CooperationObject): boolean {
  return source.kind === 'register' && !OF_PROPOSALS.some((field) => isFilled(fields[field]));
}

/** A row that tells the KAK of a proposal listed elsewhere: not with whom, nor by which agency. */
function isOfNobody({ source, fields }: CooperationObject): boolean {
  return source.kind === 'register' && !isFilled(fields.partner) && !isFilled(fields.agency);
}

const isFilled = (value: FieldValue | undefined): boolean => (value?.raw.trim() ?? '') !== '';

/** Those of several objects of one title that are proposals; the others tell more of one of them. */
function wholesOf(group: readonly CooperationObject[]): readonly CooperationObject[] {
  const wholes = group.filter((object) => !isPart(object));
  const [named, ...others] = wholes.filter((object) => !isOfNobody(object));
  if (named === undefined || others.length > 0 || wholes.length === 1) return wholes;
  const isOnce = onceOnItsSheet(wholes);
  return wholes.every(isOnce) ? [named] : wholes;
}

/** Rows that tell more of a proposal listed elsewhere, with which they are made one. */
export function* partsAmong(objects: readonly CooperationObject[]): Slices<ReadonlySet<CooperationObject>> {
  const groups = yield* groupBy(objects, ownTitle);
  return new Set(
    groups.flatMap((group) => {
      const wholes = wholesOf(group);
      return wholes.length === 0 ? [] : group.filter((object) => !wholes.includes(object));
    }),
  );
}

function ownTitle(object: CooperationObject): string {
  return text(object, 'title') || text(object, 'object');
}

function titleAndPartner(object: CooperationObject): string {
  const [title, partner] = [text(object, 'title'), text(object, 'partner')];
  return title === '' || partner === '' ? '' : `${title}|${partner}`;
}

/** Objects with the same key; `''` is no key. */
function* groupBy(
  objects: readonly CooperationObject[],
  keyOf: (object: CooperationObject) => string,
): Slices<CooperationObject[][]> {
  const groups = new Map<string, CooperationObject[]>();
  for (const [index, object] of objects.entries()) {
    if (isSliceEnd(index)) yield;
    const key = keyOf(object);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [object]);
    else group.push(object);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Every pair of a small group; in a large one each with the few after it. */
function eachPair(
  group: readonly CooperationObject[],
  visit: (first: CooperationObject, second: CooperationObject) => void,
): void {
  group.forEach((first, index) => {
    for (const second of group.slice(index + 1, index + 1 + WINDOW)) visit(first, second);
  });
}

function onceOnItsSheet(group: readonly CooperationObject[]): (object: CooperationObject) => boolean {
  const counts = new Map<string, number>();
  for (const { source } of group) counts.set(source.sheet, (counts.get(source.sheet) ?? 0) + 1);
  return ({ source }) => counts.get(source.sheet) === 1;
}

function agree(a: CooperationObject, b: CooperationObject, field: FieldId): boolean {
  // What cannot be read says nothing for or against; a day that does not exist is no reason to take another for it.
  if ([a, b].some(({ fields }) => fields[field]?.certainty === 'unreadable')) return false;
  const [one, two] = [text(a, field), text(b, field)];
  return one === '' || two === '' || one === two;
}

/** Numbered phases and years are different objects. */
function digits(title: string): string {
  return title.replace(/\D+/g, ' ').trim();
}

function haveOwnNumbers(a: CooperationObject, b: CooperationObject): boolean {
  return NUMBERS.some((field) => !agree(a, b, field));
}

function isRenewal(a: CooperationObject, b: CooperationObject): boolean {
  const follows = (earlier: CooperationObject, later: CooperationObject): boolean => {
    const [end, start] = [fieldValue(earlier, 'end'), fieldValue(later, 'start')];
    return typeof end === 'string' && typeof start === 'string' && end < start;
  };
  return follows(a, b) || follows(b, a);
}

/** How good a reading is: usable before unusable, sure before doubtful, read before inferred, the proposal itself before a list. */
function rankOf(value: FieldValue, object: CooperationObject): number {
  const certainty = { sure: 3, doubtful: 2, unreadable: 1, missing: 0 }[value.certainty];
  return (
    (value.value === null ? 0 : 100) +
    certainty * 10 +
    (value.notes.includes('inferred') ? 0 : 5) +
    (object.source.kind === 'form' ? 1 : 0)
  );
}

function bestOf(group: readonly CooperationObject[], field: FieldId): FieldValue | undefined {
  let best: { readonly value: FieldValue; readonly rank: number } | undefined;
  for (const object of group) {
    const value = object.fields[field];
    if (value === undefined) continue;
    const rank = rankOf(value, object);
    if (best === undefined || rank > best.rank) best = { value, rank };
  }
  return best?.value;
}

/** How many times the fields of one place another has to give to be where the object stands. */
const FULLER = 2;

const filledFields = ({ fields }: CooperationObject): number =>
  FIELD_IDS.filter((field) => (fields[field]?.raw.trim() ?? '') !== '').length;

function mergeObjects(group: readonly CooperationObject[]): CooperationObject {
  const [first] = group as [CooperationObject, ...CooperationObject[]];
  // A summary may stand before the list that tells all: what is lacking is asked for there.
  const main = group.reduce((best, one) => (filledFields(one) >= FULLER * filledFields(best) ? one : best), first);
  const rest = group.filter((one) => one !== main);
  const fields: Partial<Record<FieldId, FieldValue>> = {};
  for (const field of FIELD_IDS) {
    const best = bestOf(group, field);
    if (best !== undefined) fields[field] = best;
  }
  const extras = Object.assign(
    {},
    ...[...group].reverse().map((object) => object.extras),
  ) as CooperationObject['extras'];
  return { id: first.id, fields, extras, source: main.source, alsoFrom: rest.map(({ source }) => source) };
}

function describePair(
  { first, second, by }: Candidate,
  key: string,
  said: 'merge' | 'apart' | undefined,
  ids: ReadonlyMap<string, string>,
): ObjectPair {
  const place = (value: FieldValue): PlacedText => ({ cell: value.cell, text: value.raw });
  const differences = FIELD_IDS.flatMap((field): ObjectPair['differences'][number][] => {
    const [one, two] = [first.fields[field], second.fields[field]];
    const isOpen = one === undefined || two === undefined || one.value === null || two.value === null;
    if (field === 'id' || isOpen || sameContent(one, two)) return [];
    const isFirst = bestOf([first, second], field) === one;
    return [{ field, kept: place(isFirst ? one : two), other: place(isFirst ? two : one) }];
  });
  return {
    key,
    object: ids.get(first.id) ?? first.id,
    other: ids.get(second.id) ?? second.id,
    title: fieldText(first, 'title'),
    otherTitle: fieldText(second, 'title'),
    places: [first.source, second.source],
    by: said === 'merge' ? 'person' : by,
    differences,
  };
}
