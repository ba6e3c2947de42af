/**
 * How far a cooperation object has come: what a proposal must still bring is not asked of an agreement that runs.
 * Read from Status first, then Tahap, then the signs of a signed document.
 */
import { hasReached } from '../legal/stages';
import { fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { isGiven } from './content';

export type Life = 'proposal' | 'agreement' | 'closed';

const CLOSED: ReadonlySet<unknown> = new Set(['berakhir', 'diakhiri', 'ditolak', 'dicabut']);
const RUNNING: ReadonlySet<unknown> = new Set(['berjalan', 'segera-berakhir', 'diperpanjang']);
const PLANNED: ReadonlySet<unknown> = new Set([
  'usulan', 'ditelaah', 'perlu-perbaikan', 'direkomendasikan', 'ditunda', 'ksb-ditandatangani', 'pks-disusun',
]); // prettier-ignore
const SIGNED = ['detailNumber', 'numberFirst', 'baseNumber', 'signedOn'] as const satisfies readonly FieldId[];

/** `today`: `YYYY-MM-DD`. A form is a proposal unless its status says otherwise. */
export function lifeOf(object: CooperationObject, today: string): Life {
  const status = fieldValue(object, 'status');
  if (CLOSED.has(status)) return 'closed';
  if (RUNNING.has(status)) return 'agreement';
  if (PLANNED.has(status) || object.source.kind === 'form') return 'proposal';
  const [start, end] = [fieldValue(object, 'start'), fieldValue(object, 'end')];
  // An end before the start is a slip, no sign that it is over.
  const isSlip = typeof start === 'string' && typeof end === 'string' && end < start;
  if (typeof end === 'string' && end < today && !isSlip) return 'closed';
  const stage = fieldValue(object, 'stage');
  if (typeof stage === 'string') return hasReached(stage, 'pelaksanaan') ? 'agreement' : 'proposal';
  if (SIGNED.some((field) => isGiven(object, field))) return 'agreement';
  return [start, ...otherStarts(object)].every((day) => typeof day === 'string' && day <= today)
    ? 'agreement'
    : 'proposal';
}

/** A start that may be a later day, `06/01/2026`, is no sign that it runs. */
function otherStarts({ fields: { start } }: CooperationObject): readonly unknown[] {
  return start?.notes.includes('dayMonthOrder') === true ? start.alternatives : [];
}

export function isProposal(object: CooperationObject, today: string): boolean {
  return lifeOf(object, today) === 'proposal';
}
