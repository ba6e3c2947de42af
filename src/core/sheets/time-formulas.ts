/** The state of an agreement as a formula over a reference day: right on any day, in the order of `timeState`. */
import { ENDING_SOON_DAYS } from '../agreements/time-state';
import type { Agreement, AgreementState } from '../model/agreement';
import type { Translate } from '../model/message';
import { quoteText } from './make-plan';

/** References of a row, as they stand in its formulas. */
export interface TimeReferences {
  /** A cell with the word of a settled state, or empty; null where there is none. */
  readonly settled: string | null;
  readonly signed: string;
  readonly start: string;
  readonly end: string;
  readonly day: string;
}

/** Whether its day of signing is known and still to come when the sheet is written. */
export function isToBeSigned({ state, signedOn }: Pick<Agreement, 'state' | 'signedOn'>): boolean {
  return state === 'draft' && signedOn !== null;
}

/** Whether no date decides its state: it is written as a word, which wins over the formula. */
export function isSettled(agreement: Pick<Agreement, 'state' | 'signedOn'>): boolean {
  const { state } = agreement;
  return state === 'extended' || state === 'terminated' || (state === 'draft' && !isToBeSigned(agreement));
}

/** What is settled, to be signed (where asked for), not yet begun, without end, over, ending soon, running. */
export function stateFormula(refs: TimeReferences, asksSigning: boolean, t: Translate): string {
  const { settled, signed, start, end, day } = refs;
  const word = (state: AgreementState): string => quoteText(t(`sheets.agreements.states.${state}`));
  const byEnd =
    `IF(${end}="",${word('unknown')},IF(${end}<${day},${word('ended')},` +
    `IF(${end}-${day}<=${ENDING_SOON_DAYS},${word('endingSoon')},${word('running')})))`;
  const byStart = `IF(AND(${start}<>"",${start}>${day}),${word('upcoming')},${byEnd})`;
  const bySigning = asksSigning ? `IF(AND(${signed}<>"",${signed}>${day}),${word('draft')},${byStart})` : byStart;
  return settled === null ? `=${bySigning}` : `=IF(${settled}<>"",${settled},${bySigning})`;
}
