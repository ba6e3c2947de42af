/**
 * Each joint agreement with what details it below, and a line for every agency involved that has no detailed agreement yet;
 * what each document lacks, approvals included.
 */
import { councilNeed, isApproved } from '../legal/council-need';
import { FOREIGN_KINDS } from '../legal/stages';
import type { Agreement } from '../model/agreement';
import type { CellRef } from '../model/cell';
import { fieldText, type CooperationObject } from '../model/object';
import { hashText } from '../model/text-hash';
import { addMonths } from '../parse/calendar';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies, type InvolvedAgency } from '../rules/agencies';
import { DETAIL_MONTHS } from './due-dates';
import { BASES, findGaps, isOver } from './gaps';
import { DETAILS, findAgreementFlaws, groupByParent } from './link-parents';
import { numberKey } from './number-key';

/** Texts: `papers.chain.lacks.<code>`. */
export type LackCode =
  'number' | 'signedOn' | 'end' | 'detail' | 'parent' | 'parentUnknown' | 'circular' | 'council' | 'ministry';

/** A document. */
export interface DocumentLine {
  readonly type: 'document';
  readonly key: string;
  /** 0 for a document below no other. */
  readonly level: number;
  readonly agreement: Agreement;
  readonly lacks: readonly LackCode[];
}

/** An agency involved in the joint agreement above that has no detailed agreement. */
export interface WaitingLine {
  readonly type: 'waiting';
  readonly key: string;
  readonly level: number;
  readonly base: Agreement;
  /** The document that is missing. */
  readonly instrument: 'PKS' | 'RK';
  readonly agency: string;
  /** Day of signing of the joint agreement, else its start; null when neither is known. */
  readonly since: string | null;
  /** The last day of the months in which agencies detail it; null together with `since`. */
  readonly until: string | null;
  readonly cells: readonly CellRef[];
}

export type ChainLine = DocumentLine | WaitingLine;

interface Inputs {
  readonly agreements: readonly Agreement[];
  readonly objects: readonly CooperationObject[];
}

/** Roots by the day they end, unknown ends last; below each its documents in that order, then the agencies that wait. */
export function listChain({ agreements, objects }: Inputs): ChainLine[] {
  const keys = stableKeys(agreements);
  const children = groupByParent(agreements);
  const owners = ownersOf(agreements, objects);
  const flaws = new Map(findAgreementFlaws(agreements).map(({ type, agreement }) => [agreement.key, type]));
  const walk = (agreement: Agreement, level: number): ChainLine[] => {
    const own = keys.get(agreement.key) ?? agreement.key;
    const objectsOf = owners.get(agreement.key) ?? [];
    const since = agreement.signedOn ?? agreement.start;
    const waiting = waitingAgencies(agreement, objectsOf, children);
    const lacks = lacksOf(agreement, agreements, objectsOf, flaws.get(agreement.key) ?? null, waiting.length > 0);
    return [
      { type: 'document', key: own, level, agreement, lacks },
      ...byEnd(children.get(agreement.key) ?? []).flatMap((child) => walk(child, level + 1)),
      ...waiting.map(({ name, key }): WaitingLine => ({
        type: 'waiting',
        key: `${own}.${hashText(key)}`,
        level: level + 1,
        base: agreement,
        instrument: agreement.instrument === 'NK' ? 'RK' : 'PKS',
        agency: name,
        since,
        until: since === null ? null : addMonths(since, DETAIL_MONTHS),
        cells: [...agreement.cells.slice(0, 1), ...objectsOf.flatMap(({ fields }) => fields.agencies?.cell ?? fields.agency?.cell ?? []).slice(0, 4)],
      })),
    ];
  };
  return byEnd(children.get(null) ?? []).flatMap((root) => walk(root, 0));
} // prettier-ignore

function byEnd(agreements: readonly Agreement[]): Agreement[] {
  return agreements.toSorted((a, b) => (a.end ?? '9999').localeCompare(b.end ?? '9999'));
}

/** Objects that name a document, by its key: its own, and those that have its number. */
export function ownersOf(agreements: readonly Agreement[], objects: readonly CooperationObject[]): ReadonlyMap<string, readonly CooperationObject[]> {
  const byNumber = new Map<string, CooperationObject[]>();
  for (const object of objects) {
    const numbers = (['baseNumber', 'detailNumber', 'numberFirst'] as const).map((field) => numberKey(fieldText(object, field)));
    for (const number of new Set(numbers)) if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), object]);
  }
  const byId = new Map(objects.map((object) => [object.id, object]));
  return new Map(
    agreements.map(({ key, object, number }) => {
      const own = byId.get(object ?? '');
      return [key, [...new Set([...(own === undefined ? [] : [own]), ...(byNumber.get(numberKey(number) ?? '') ?? [])])]];
    }),
  );
} // prettier-ignore

/** Agencies of a joint agreement and its objects that no document below it names; none where one below names no agency. */
function waitingAgencies(
  base: Agreement,
  objects: readonly CooperationObject[],
  children: ReadonlyMap<string | null, readonly Agreement[]>,
): InvolvedAgency[] {
  if (!BASES.includes(base.instrument ?? '') || isOver(base)) return [];
  const below = descendants(base.key, children).filter(({ instrument }) => instrument !== 'ADENDUM');
  if (below.some(({ agencies }) => agencies.length === 0)) return [];
  const served = new Set(below.flatMap(({ agencies }) => agencies.map(agencyKey)));
  const named = base.agencies.map((name) => ({ name, key: agencyKey(name) }));
  const involved = new Map([...named, ...objects.flatMap(involvedAgencies)].map((one) => [one.key, one]));
  return [...involved.values()].filter(({ key }) => key !== '' && !served.has(key));
}

/** Documents below one, at any depth. */
export function descendants(key: string, children: ReadonlyMap<string | null, readonly Agreement[]>): Agreement[] {
  return (children.get(key) ?? []).flatMap((child) => [child, ...descendants(child.key, children)]);
}

type Flaw = ReturnType<typeof findAgreementFlaws>[number]['type'];

function lacksOf(agreement: Agreement, all: readonly Agreement[], objects: readonly CooperationObject[], flaw: Flaw | null, isWaitedFor: boolean): LackCode[] {
  const gaps = findGaps(agreement, all).flatMap(({ code }) => (code === 'detail' ? [] : [code]));
  const noDetail = findGaps(agreement, all).some(({ code, agencies }) => code === 'detail' && agencies.length === 0);
  const isDetail = DETAILS.includes(agreement.instrument ?? '');
  const parent: LackCode[] = flaw === 'circular' || flaw === 'parentUnknown' ? [flaw] : isDetail && agreement.parent === null ? ['parent'] : [];
  const isLive = agreement.parent === null && !isOver(agreement);
  const needs = isLive ? objects.flatMap(approvalsLacking) : [];
  return [...gaps, ...(noDetail && !isWaitedFor ? (['detail'] as const) : []), ...parent, ...new Set(needs)];
} // prettier-ignore

/** The approvals an object needs and does not cite (domain notes APP-01, APP-02). */
function approvalsLacking(object: CooperationObject): ('council' | 'ministry')[] {
  const isForeign =
    fieldText(object, 'partnerKind') === 'luar-negeri' || FOREIGN_KINDS.includes(fieldText(object, 'kind'));
  return [
    ...(councilNeed(object) !== null && !isApproved(object, 'councilApproval') ? (['council'] as const) : []),
    ...(isForeign && !isApproved(object, 'ministryApproval') ? (['ministry'] as const) : []),
  ];
}

/** Keys that stay when rows are added: by instrument and number, else by object or title; repeated ones are counted. */
export function stableKeys(agreements: readonly Agreement[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    agreements.map(({ key, instrument, number, object, title, partner }) => {
      const name = numberKey(number)?.replace(/[^\w-]+/g, '-') ?? `draft-${object ?? hashText(`${title}\n${partner}`)}`;
      const base = `${instrument ?? 'doc'}.${name}`;
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      return [key, count === 1 ? base : `${base}.${count}`];
    }),
  );
}
