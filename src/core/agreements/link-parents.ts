/** Puts documents below the one they name: PKS below KSB, RK below NK. A chain never closes on itself. */
import type { Agreement, AgreementFlaw } from '../model/agreement';
import { rememberByObject } from '../model/memo';
import { numberKey } from './number-key';

type Unlinked = Omit<Agreement, 'parent'>;

/** Instruments that detail another one. */
export const DETAILS: readonly string[] = ['PKS', 'RK', 'IA', 'ADENDUM'];

/** The first document of each number, of those that have one. */
function firstByNumber<T extends Pick<Agreement, 'number'>>(agreements: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const agreement of agreements) {
    const key = numberKey(agreement.number);
    if (key !== null && !first.has(key)) first.set(key, agreement);
  }
  return first;
}

/** The parent each one names, by key, circles included. */
function namedParents(agreements: readonly Unlinked[]): Map<string, string> {
  const byNumber = firstByNumber(agreements);
  const parents = new Map<string, string>();
  for (const { key, parentNumber } of agreements) {
    const named = numberKey(parentNumber);
    const parent = named === null ? undefined : byNumber.get(named);
    if (parent !== undefined) parents.set(key, parent.key);
  }
  return parents;
}

/** Whether following the parents from `key` leads back to it. */
function isCircular(key: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(key); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === key) return true;
    seen.add(at);
  }
  return false;
}

/** Parents by the number they are named with; none where there is no such document or where the chain closes. */
export function linkParents(agreements: readonly Unlinked[]): Agreement[] {
  const parents = namedParents(agreements);
  return agreements.map((agreement) => ({
    ...agreement,
    parent: isCircular(agreement.key, parents) ? null : (parents.get(agreement.key) ?? null),
  }));
}

/**
 * A named parent that is not there, a detailed document that names none, chains that close, numbers given twice. A repeated
 * number is told of every one but the first.
 */
export function findAgreementFlaws(agreements: readonly Agreement[]): AgreementFlaw[] {
  const parents = namedParents(agreements);
  const byNumber = firstByNumber(agreements);
  return agreements.flatMap((agreement): AgreementFlaw[] => {
    const flaws: AgreementFlaw[] = [];
    const first = byNumber.get(numberKey(agreement.number) ?? '');
    if (first !== undefined && first.key !== agreement.key) flaws.push({ type: 'numberRepeated', agreement, first });
    if (isCircular(agreement.key, parents)) flaws.push({ type: 'circular', agreement });
    else if (numberKey(agreement.parentNumber) !== null && agreement.parent === null) {
      flaws.push({ type: 'parentUnknown', agreement });
    } else if (agreement.parent === null && DETAILS.includes(agreement.instrument ?? '') && agreement.number !== '') {
      flaws.push({ type: 'parentMissing', agreement });
    }
    return flaws;
  });
}

/** By the key of the parent, null for those without, in the order given. */
export const groupByParent = rememberByObject(
  (agreements: readonly Agreement[]): ReadonlyMap<string | null, readonly Agreement[]> => {
    const children = new Map<string | null, Agreement[]>();
    for (const agreement of agreements) {
      const list = children.get(agreement.parent);
      if (list) list.push(agreement);
      else children.set(agreement.parent, [agreement]);
    }
    return children;
  },
);
