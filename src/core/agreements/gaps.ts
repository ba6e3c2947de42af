/** What an agreement still lacks, as codes for texts `sheets.agreements.gap.<code>`. */
import type { Agreement } from '../model/agreement';
import { normaliseText } from '../parse/text';
import { groupByParent } from './link-parents';

export type GapCode = 'number' | 'signedOn' | 'end' | 'detail';

export interface AgreementGap {
  readonly code: GapCode;
  /** Agencies without a detailed agreement, for `detail`; empty otherwise. */
  readonly agencies: readonly string[];
}

/** Instruments under which agencies make detailed agreements. */
export const BASES: readonly string[] = ['KSB', 'NK', 'MOU', 'LOI'];

/** Whether nothing is asked of it any more, or not yet. */
export function isOver({ state }: Pick<Agreement, 'state'>): boolean {
  return ['ended', 'terminated', 'extended', 'draft'].includes(state);
}

/**
 * Number, day of signing and end where they are not known; for a joint agreement that is signed and not over, the agencies
 * involved that no document below it names. Such a document counts for an agency that it names, or for all when it names none.
 */
export function findGaps(agreement: Agreement, all: readonly Agreement[]): AgreementGap[] {
  const gaps: AgreementGap[] = [];
  const lacks = (code: GapCode, agencies: readonly string[] = []): void => {
    gaps.push({ code, agencies });
  };
  if (agreement.number === '') lacks('number');
  if (agreement.signedOn === null) lacks('signedOn');
  const isBase = BASES.includes(agreement.instrument ?? '');
  const below = groupByParent(all).get(agreement.key) ?? [];
  if (agreement.end === null && !(isBase && below.length > 0)) lacks('end');
  if (isBase && !isOver(agreement)) {
    const named = new Set(below.flatMap(({ agencies }) => agencies.map(normaliseText)));
    const coversAll = below.some(({ agencies }) => agencies.length === 0);
    const waiting = coversAll ? [] : agreement.agencies.filter((agency) => !named.has(normaliseText(agency)));
    if (waiting.length > 0 || (below.length === 0 && agreement.agencies.length === 0)) lacks('detail', waiting);
  }
  return gaps;
}
