/** Tells texts that stand for nothing (`-`, Nihil, terlampir), for the row above (sda) and Excel errors from content. */
import { placeholderKind } from '../lexicon/placeholders';
import { isErrorText } from '../model/cell';
import { rememberByText } from '../model/memo';
import { cleanText, normaliseText } from './text';

const NO_COST =
  /^(tanpa (biaya|anggaran)|tidak (ada|memerlukan|membutuhkan|dipungut|menggunakan) (biaya|anggaran)( biaya| khusus)?|nihil biaya|no cost|gratis)$/;

/** Longer texts are content: no listed text comes near. */
const LONGEST = 60;

export type TextKind = 'empty' | 'placeholder' | 'repeatsAbove' | 'noCost' | 'error' | 'content';

const LETTER = /^[A-Za-z]/;

/** Letters the phrases of `NO_COST` begin with. */
const NO_COST_BEGINS = /^[tng]/i;

const judgeKept = rememberByText(judge);

/** What a cell's text is, before anything is read from it. */
export function textKind(raw: string): TextKind {
  return raw.length > LONGEST && LETTER.test(raw) ? judge(raw) : judgeKept(raw);
}

function judge(raw: string): TextKind {
  const text = cleanText(raw);
  if (text === '') return 'empty';
  if (text.length > LONGEST && /^[\p{L}\p{N}]/u.test(text)) return 'content';
  if (LETTER.test(text)) {
    if (NO_COST_BEGINS.test(text) && NO_COST.test(normaliseText(text))) return 'noCost';
    const kind = placeholderKind(text);
    return kind === null ? 'content' : kind === 'ditto' ? 'repeatsAbove' : 'placeholder';
  }
  if (/^#N\/A$/i.test(text)) return 'placeholder';
  if (isErrorText(text)) return 'error';
  if (/^[#%&@]+$/.test(text)) return 'content';
  if (NO_COST.test(normaliseText(text))) return 'noCost';
  const kind = placeholderKind(text);
  if (kind !== null) return kind === 'ditto' ? 'repeatsAbove' : 'placeholder';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'placeholder';
  return 'content';
}
