/** Tells texts that stand for nothing (`-`, Nihil, terlampir), for the row above (sda) and Excel errors from content. */
import { placeholderKind } from '../lexicon/placeholders';
import { isErrorText } from '../model/cell';
import { cleanText, normaliseText } from './text';

const NO_COST =
  /^(tanpa (biaya|anggaran)|tidak (ada|memerlukan|membutuhkan|dipungut|menggunakan) (biaya|anggaran)( biaya| khusus)?|nihil biaya|no cost|gratis)$/;

/** Longer texts are content: no listed text comes near. */
const LONGEST = 60;

export type TextKind = 'empty' | 'placeholder' | 'repeatsAbove' | 'noCost' | 'error' | 'content';

/** What a cell's text is, before anything is read from it. */
export function textKind(raw: string): TextKind {
  const text = cleanText(raw);
  if (text === '') return 'empty';
  if (text.length > LONGEST && /^[\p{L}\p{N}]/u.test(text)) return 'content';
  if (/^#N\/A$/i.test(text)) return 'placeholder';
  if (isErrorText(text)) return 'error';
  if (/^[#%&@]+$/.test(text)) return 'content';
  if (NO_COST.test(normaliseText(text))) return 'noCost';
  const kind = placeholderKind(text);
  if (kind !== null) return kind === 'ditto' ? 'repeatsAbove' : 'placeholder';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'placeholder';
  return 'content';
}
