/** Whether another field of an object fills the slot that vague words leave open. Finds no words itself. */
import type { VagueHit } from '../lexicon/vague-words';
import { fieldNumber, type CooperationObject, type FieldId } from '../model/object';
import { isGiven, writtenText } from './content';

/** Fields whose soft measures an indicator with its target makes definite. */
const MEASURED: ReadonlySet<FieldId> = new Set<FieldId>(['benefits', 'impact']);

/** Of people and ways of working an indicator of the result says nothing. */
const QUALITY = /mumpuni|kompeten|berkualitas|efektif|efisien|secara (?:optimal|maksimal)/i;

/** How many or how much of what stands beside them: an indicator of something else says nothing of that. */
const QUANTITY = /^(?:banyak|sedikit|sebagian)$/i;

/**
 * Whether another field of the object fills the slot the words leave open: soft benefits with an indicator and its target,
 * `OPD terkait` with the agencies involved, `masing-masing pihak` with the amount of each.
 */
export function isBacked(hit: VagueHit, object: CooperationObject, field: FieldId): boolean {
  switch (hit.class) {
    case 'B':
      return (
        hit.severity !== 'error' &&
        !QUALITY.test(hit.words) &&
        MEASURED.has(field) &&
        isGiven(object, 'indicator') &&
        fieldNumber(object, 'target') !== null &&
        isOfIndicator(hit, object, field)
      );
    case 'E':
      if (hit.where === 'funding')
        return fieldNumber(object, 'costPartner') !== null && fieldNumber(object, 'costApbd') !== null;
      return (
        /\b(?:opd|skpd|pd|dinas|perangkat daerah)\b/i.test(hit.words) &&
        isGiven(object, 'agencies') &&
        !isDoer(hit, object, field)
      );
    default:
      return false;
  }
}

/** `dilatih oleh dinas terkait`: who does the work is named where the work is told. */
function isDoer({ words }: VagueHit, object: CooperationObject, field: FieldId): boolean {
  const text = writtenText(object, field);
  const at = text.indexOf(words);
  return at > 0 && /\boleh\s+$/i.test(text.slice(0, at));
}

/** Words in which indicators differ; `jumlah` and the like stand in most. */
const COMMON =
  /^(?:jumlah|persentase|tingkat|nilai|indeks|angka|rata|rerata|cakupan|yang|dalam|untuk|pada|dari|dengan)$/;

/** Whether the indicator measures what open figures and bare quantities speak of; of other soft words it does. */
function isOfIndicator({ words }: VagueHit, object: CooperationObject, field: FieldId): boolean {
  const percent = /(\d+(?:[.,]\d+)?)(?:\s*\([^)]*\))?\s*(?:%|persen)/i.exec(words)?.[1];
  if (percent !== undefined && field === 'benefits') {
    const [from, to] = [fieldNumber(object, 'baseline'), fieldNumber(object, 'target')];
    if (from === null || to === null || from === 0) return false;
    return Math.abs((Math.abs(to - from) / from) * 100 - Number(percent.replace(',', '.'))) < 1;
  }
  if (!QUANTITY.test(words)) return true;
  const sentence = writtenText(object, field)
    .split(/[.;\n](?!\d)/)
    .filter((part) => part.includes(words))
    .join(' ');
  const said = new Set(sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const measured =
    writtenText(object, 'indicator')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return measured.some((word) => !COMMON.test(word) && said.has(word));
}
