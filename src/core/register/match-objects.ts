/** Finds which rows of the Register are which re-read objects: by exact keys from the strictest to the loosest, then by likeness. */
import { editSimilarity } from '../intake/similarity';
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

function pairByKey(
  left: readonly CooperationObject[],
  right: readonly CooperationObject[],
  key: (object: CooperationObject) => string | null,
): [CooperationObject, CooperationObject][] {
  const byKey = new Map<string, CooperationObject[]>();
  for (const object of right) {
    const text = key(object);
    if (text !== null) byKey.set(text, [...(byKey.get(text) ?? []), object]);
  }
  const pairs: [CooperationObject, CooperationObject][] = [];
  for (const object of left) {
    const text = key(object);
    const found = text === null ? undefined : byKey.get(text)?.shift();
    if (found) pairs.push([object, found]);
  }
  return pairs;
}

function pairByLikeness(
  left: readonly CooperationObject[],
  right: readonly CooperationObject[],
): [CooperationObject, CooperationObject][] {
  const rest = [...right];
  return left.flatMap((object): [CooperationObject, CooperationObject][] => {
    const title = part(object, 'title');
    if (title === '') return [];
    const at = rest.findIndex((other) => {
      const shared =
        part(object, 'partner') === part(other, 'partner') ||
        (part(object, 'agency') !== '' && part(object, 'agency') === part(other, 'agency'));
      return shared && editSimilarity(title, part(other, 'title')) >= LIKE_TITLE;
    });
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    return found ? [[object, found]] : [];
  });
}

/** Pairs `left` with `right`, each at most once; equal keys are paired in order. */
export function matchObjects(
  left: readonly CooperationObject[],
  right: readonly CooperationObject[],
): ReadonlyMap<CooperationObject, CooperationObject> {
  const result = new Map<CooperationObject, CooperationObject>();
  const used = new Set<CooperationObject>();
  const take = (pairs: readonly [CooperationObject, CooperationObject][]): void => {
    for (const [a, b] of pairs) {
      result.set(a, b);
      used.add(b);
    }
  };
  const openLeft = (): CooperationObject[] => left.filter((object) => !result.has(object));
  const openRight = (): CooperationObject[] => right.filter((object) => !used.has(object));
  for (const { needed, also } of KEYS) {
    if (openLeft().length === 0 || openRight().length === 0) return result;
    take(pairByKey(openLeft(), openRight(), (object) => keyOf(object, needed, also)));
  }
  take(pairByLikeness(openLeft(), openRight()));
  const lastKey = (object: CooperationObject): string | null => keyOf(object, LAST_KEY, []);
  const [leftKeys, rightKeys] = [openLeft().map(lastKey), openRight().map(lastKey)];
  const isOnce = (keys: readonly (string | null)[], key: string | null): boolean =>
    keys.filter((other) => other === key).length === 1;
  const onceKey = (object: CooperationObject): string | null => {
    const key = lastKey(object);
    return isOnce(leftKeys, key) && isOnce(rightKeys, key) ? key : null;
  };
  take(pairByKey(openLeft(), openRight(), onceKey));
  return result;
}
