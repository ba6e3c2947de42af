/** The absolute affair that an object touches, and the field that shows it. Reports nothing itself. */
import type { CooperationObject, FieldId } from '../model/object';
import { normaliseText } from '../parse/text';
import { writtenText } from '../rules/content';
import { ABSOLUTE_AFFAIRS, type AbsoluteAffair } from './absolute-affairs';

/** Fields that say what is cooperated on; a cell of the first two may name an affair and nothing else. */
const SEARCHED = ['affair', 'object', 'title', 'scope'] as const satisfies readonly FieldId[];
const NAMES: ReadonlySet<FieldId> = new Set<FieldId>(['affair', 'object']);

const SHOWN =
  /politik|negeri|diplomat|konsulat|kedutaan|negara|pertahanan|keamanan|militer|alutsista|intelijen|terorisme|pidana|senjata|yustisi|peradilan|kehakiman|hakim|jaksa|pengadilan|perkara|grasi|amnesti|abolisi|moneter|fiskal|uang|bunga|agama|haji/i;

export interface OutsideAuthority {
  readonly field: FieldId;
  readonly affair: AbsoluteAffair['id'];
}

/** The first field that shows one; null where none does. */
export function outsideAuthority(object: CooperationObject): OutsideAuthority | null {
  for (const field of SEARCHED) {
    const text = writtenText(object, field);
    if (text === '' || !SHOWN.test(text)) continue;
    const plain = normaliseText(text);
    const affair = ABSOLUTE_AFFAIRS.find(
      ({ pattern, alone }) => pattern.test(plain) || (NAMES.has(field) && alone.test(plain)),
    );
    if (affair !== undefined) return { field, affair: affair.id };
  }
  return null;
}
