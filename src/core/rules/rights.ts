/** Rights and duties under a label of the office's own, `Hak dan Kewajiban`: no field of the register, but words that bind. */
import type { CellRef } from '../model/cell';
import type { CooperationObject, FieldValue } from '../model/object';
import { isPlaceholderText } from './content';
import { objectCell } from './place';

/** What the texts call them. */
export const RIGHTS_LABEL = 'rules.vague-wording.rights';

const BINDING = /\b(?:hak|kewajiban|tugas|tanggung jawab|peran(?:an)? (?:para )?pihak)\b/i;
const SHORTEST = 15;

/** Each text of them with its cell. */
export function rightsOf(
  object: CooperationObject,
): { readonly text: string; readonly cell: CellRef; readonly value: FieldValue }[] {
  return Object.entries(object.extras).flatMap(([label, value]) => {
    const { raw, cell } = value;
    const isText = raw.trim().length >= SHORTEST && BINDING.test(label) && !isPlaceholderText(raw);
    return isText ? [{ text: raw, cell: cell ?? objectCell(object), value }] : [];
  });
}
