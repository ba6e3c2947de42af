/** Whether the partner of an object is a university. Shared by the rules on competencies. */
import { fieldText, fieldValue, type CooperationObject } from '../model/object';

const KINDS: readonly unknown[] = ['pts', 'ptn-satker', 'ptn-blu', 'ptn-bh'];

export function isWithUniversity(object: CooperationObject): boolean {
  if (KINDS.includes(fieldValue(object, 'partnerKind'))) return true;
  return /\b(?:universitas|institut|politeknik|sekolah tinggi|akademi)\b/i.test(fieldText(object, 'partner'));
}
