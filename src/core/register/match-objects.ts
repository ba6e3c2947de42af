/** Finds which rows of the Register are which re-read objects: by exact keys from the strictest to the loosest, then by likeness. */
import { editSimilarity } from '../intake/similarity';
import { isSliceEnd, type Slices } from '../intake/slices';
import type { CooperationObject, FieldId } from '../model/object';
import { fieldText } from '../model/object';
import { normaliseText } from '../parse/text';

/** Keys tried in order; every field of a key must be filled for it to count, but the last ones of the first key. */
const KEYS: readonly { readonly needed: readonly FieldId[]; readonly also: readonly FieldId[] }[] = [
  {
    needed: ['title'],
    also: [
      'object',
      'partner',
      'agency',
      'baseNumber',
      'detailNumber',
      'numberFirst',
      'start',
      'end',
      'duration',
      'cost',
      'scope',
    ],
  },
  { needed: ['title', 'partner'], also: ['baseNumber', 'detailNumber', 'numberFirst'] },
  { needed: ['title', 'partner'], also: ['agency'] },
  { needed: ['title', 'partner'], also: [] },
  { needed: ['detailNumber'], also: ['partner'] },
  { needed: ['baseNumber', 'detailNumber'], also: [] },
  { needed: ['numberFirst'], also: [] },
  { needed: ['title', 'agency'], also: [] },
  { needed: ['title'], also: [] },
  { needed: ['partner', 'start'], also: ['end'] },
];

/** Last resort for rows whose title was changed by hand: only where the key stands once on either side. */
const LAST_KEY: readonly FieldId[] = ['partner', 'agency'];

/** Least likeness of titles for two objects with the same partner or agency. */
const LIKE_TITLE = 0.82;

function part(object: CooperationObject, field: FieldId): string {
  return normaliseText(fieldText(object, field));
}

function keyOf(object: CooperationObject, needed: readonly FieldId[], also: readonly FieldId[]): string | null {
  const parts = needed.map((field) => part(object, field));
  if (parts.some((text) => text === '')) return null;
  return [...parts, ...also.map((field) => part(object, field))].join('|');
}

type Pair = readonly [CooperationObject, CooperationObject];

function* pairByKey(
  left: readonly CooperationObject[],
  right: readonly CooperationObject[],
  key: (object: CooperationObject) => string | null,
): Slices<Pair[]> {
  const byKey = new Map<string, CooperationObject[]>();
  for (const [index, object] of right.entries()) {
    if (isSliceEnd(index)) yield;
    const text = key(object);
    if (text !== null) pushTo(byKey, text, object);
  }
  const given = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const [index, object] of left.entries()) {
    if (isSliceEnd(index)) yield;
    const text = key(object);
    if (text === null) continue;
    const at = given.get(text) ?? 0;
    const found = byKey.get(text)?.[at];
    if (found === undefined) continue;
    given.set(text, at + 1);
    pairs.push([object, found]);
  }
  return pairs;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Each with the first left over that has a like title and the same partner or agency. */
function* pairByLikeness(left: readonly CooperationObject[], right: readonly CooperationObject[]): Slices<Pair[]> {
  const sharers = new Map<string, number[]>();
  const keysOf = (object: CooperationObject): string[] => {
    const agency = part(object, 'agency');
    return [`partner|${part(object, 'partner')}`, ...(agency === '' ? [] : [`agency|${agency}`])];
  };
  const titles: string[] = [];
  for (const [index, object] of right.entries()) {
    if (isSliceEnd(index)) yield;
    titles.push(part(object, 'title'));
    for (const key of keysOf(object)) pushTo(sharers, key, index);
  }
  const used = new Set<number>();
  const pairs: Pair[] = [];
  for (const object of left) {
    yield;
    const title = part(object, 'title');
    if (title === '') continue;
    const likely = (index: number): boolean =>
      !used.has(index) && editSimilarity(title, titles[index] ?? '', LIKE_TITLE) >= LIKE_TITLE;
    const firsts = keysOf(object).flatMap((key) => sharers.get(key)?.find(likely) ?? []);
    const found = right[Math.min(...firsts)];
    if (found === undefined) continue;
    used.add(Math.min(...firsts));
    pairs.push([object, found]);
  }
  return pairs;
}

function countsOf(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Pairs `left` with `right`, each at most once; equal keys are paired in order. */
export function* matchObjects(
  left: readonly CooperationObject[],
  right: readonly CooperationObject[],
): Slices<ReadonlyMap<CooperationObject, CooperationObject>> {
  const result = new Map<CooperationObject, CooperationObject>();
  const used = new Set<CooperationObject>();
  const take = (pairs: readonly Pair[]): void => {
    for (const [a, b] of pairs) {
      result.set(a, b);
      used.add(b);
    }
  };
  const openLeft = (): CooperationObject[] => left.filter((object) => !result.has(object));
  const openRight = (): CooperationObject[] => right.filter((object) => !used.has(object));
  for (const { needed, also } of KEYS) {
    if (openLeft().length === 0 || openRight().length === 0) return result;
    take(yield* pairByKey(openLeft(), openRight(), (object) => keyOf(object, needed, also)));
  }
  take(yield* pairByLikeness(openLeft(), openRight()));
  const lastKey = (object: CooperationObject): string | null => keyOf(object, LAST_KEY, []);
  const [leftCounts, rightCounts] = [countsOf(openLeft().map(lastKey)), countsOf(openRight().map(lastKey))];
  const onceKey = (object: CooperationObject): string | null => {
    const key = lastKey(object);
    return leftCounts.get(key) === 1 && rightCounts.get(key) === 1 ? key : null;
  };
  take(yield* pairByKey(openLeft(), openRight(), onceKey));
  return result;
}
