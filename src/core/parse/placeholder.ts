/** Tells texts that stand for nothing (`-`, Nihil, terlampir), for the row above (sda) and Excel errors from content. */
import { isErrorText } from '../model/cell';
import { cleanText, normaliseText } from './text';

/** Domain 2.5.7, and the empty marks of exports. */
// prettier-ignore
const PLACEHOLDERS = new Set([
  'nihil', 'n a', 'na', 'null', 'none', 'nil', 'tidak ada', 'belum ada', 'tdk ada', 'blm ada', 'tidak tersedia', 'belum tersedia',
  'belum diisi', 'tidak diisi', 'kosong', 'terlampir', 'ada dilampirkan', 'dilampirkan', 'lihat lampiran', 'akan dibicarakan',
  'tbd', 'tba', 'xxx', 'xx', 'dst', 'dll', 'dan lain lain', 'dan seterusnya', 'menyusul', 'akan menyusul', 'belum ada nomor',
  'belum ditentukan', 'akan ditentukan', 'belum', 'isi', 'lorem ipsum', 'to be determined', 'not available', 'undefined',
  'as attached', 'attached', 'tidak diketahui', 'belum diketahui', 'n a n', 'nan', 'sesuai lampiran', 'tidak berlaku',
  'tidak ada data', 'no data', 'belum dibahas', 'akan dibahas', 'empty', 'blank', 'unknown',
]); // prettier-ignore

const REPEATS = new Set([
  'sda',
  's d a',
  'idem',
  'id',
  'sama dengan di atas',
  'sama dengan diatas',
  'sama seperti di atas',
  'ditto',
  'sama',
  'same as above',
]);

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
  if (/^["”“″]$|^-?"-?$|^''$/.test(text)) return 'repeatsAbove';
  if (!/[\p{L}\p{N}%]/u.test(text)) return /^[#%&@]+$/.test(text) ? 'content' : 'placeholder';
  const plain = normaliseText(text);
  if (plain === 'id' && text !== 'id.') return 'content';
  if (REPEATS.has(plain)) return 'repeatsAbove';
  if (NO_COST.test(plain)) return 'noCost';
  if (PLACEHOLDERS.has(plain) || /^x{2,}$/.test(plain)) return 'placeholder';
  if (/^\.{2,}.*\/.*\/\d{4}$/.test(text) || /^(…|\.\.\.)/.test(text)) return 'placeholder';
  return 'content';
}
