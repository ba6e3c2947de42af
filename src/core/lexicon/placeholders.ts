/**
 * Texts that stand in a cell without being its content, as found in real registers (domain notes 2.5-7 and 2.6).
 * Decides on a whole cell text only; words inside a sentence belong to vague-words.ts.
 */
import { rememberByText } from '../model/memo';

/**
 * none: says there is nothing (`-`, `Nihil`) · deferred: promises it elsewhere or later (`terlampir`) ·
 * ditto: repeats the cell above (`sda`) · filler: fills a form (`....`, `xxx`).
 */
export type PlaceholderKind = 'none' | 'deferred' | 'ditto' | 'filler';

const WORDS: Readonly<Record<PlaceholderKind, readonly string[]>> = {
  none: [
    'nihil', 'tidak ada', 'tdk ada', 'tak ada', 'kosong', 'n/a', 'na', 'none', 'nil', 'not applicable', 'no data', 'tanpa data',
    'tidak tersedia', 'belum ada', 'blm ada', 'belum ada nomor', 'belum ada data', 'belum tersedia', 'belum diisi',
    'belum', 'tidak diisi', 'null', 'nan', 'undefined', 'unknown', 'empty', 'blank', 'not available', 'tidak diketahui', 'belum diketahui',
    'tidak berlaku', 'tidak ada data', 'n a', 'n a n',
  ],
  deferred: [
    'terlampir', 'ada dilampirkan', 'dilampirkan', 'ada terlampir', 'lihat lampiran', 'sesuai lampiran', 'lampiran', 'ada di lampiran',
    'akan dibicarakan', 'akan dibicarakan kemudian', 'akan dibahas', 'akan dibahas kemudian', 'akan ditentukan',
    'akan ditentukan kemudian', 'akan ditetapkan kemudian', 'ditentukan kemudian', 'ditetapkan kemudian', 'diatur kemudian',
    'akan diatur kemudian', 'menyusul', 'akan menyusul', 'diisi kemudian', 'akan diisi', 'dalam proses', 'masih dibahas', 'belum dibahas', 'belum ditentukan', 'belum ditunjuk', 'akan ditunjuk', 'akan ditunjuk kemudian', 'belum ditetapkan', 'belum disepakati',
    'tbd', 'tba', 'tbc', 'to be determined', 'to be announced', 'to be confirmed', 'see attachment', 'attached', 'as attached',
  ],
  ditto: ['sda', 's.d.a', 's.d.a.', 's d a', 'id.', 'idem', 'idem di atas', 'sama', 'sama dengan di atas', 'sama dengan diatas', 'sama seperti di atas', 'ditto', 'same as above'],
  filler: ['dst', 'dll', 'dsb', 'etc', 'dan lain-lain', 'dan lain lain', 'dan seterusnya', 'isi', 'isi di sini', 'isi disini', 'diisi', 'isian', 'contoh', 'lorem ipsum'],
}; // prettier-ignore

const KIND_BY_TEXT: ReadonlyMap<string, PlaceholderKind> = new Map(
  (Object.keys(WORDS) as PlaceholderKind[]).flatMap((kind) => WORDS[kind].map((word) => [word, kind] as const)),
);

/** Longest listed text; the words in brackets of a form may be longer. */
const LONGEST = Math.max(...[...KIND_BY_TEXT.keys()].map((text) => text.length)) + 4;

/** Which placeholder a cell text is; null for content and for an empty text. */
export function placeholderKind(text: string): PlaceholderKind | null {
  return text.length > LONGEST && STARTS_PLAIN.test(text) ? null : knownKind(text);
}

const STARTS_PLAIN = /^[a-z\d]/i;
const knownKind = rememberByText(kindOf);

function kindOf(text: string): PlaceholderKind | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const startsPlain = STARTS_PLAIN.test(trimmed);
  if (startsPlain && trimmed.length > LONGEST) return null;
  if (!startsPlain && /^[^\p{L}\p{N}]/u.test(trimmed)) return symbolKind(trimmed);
  if (trimmed.length > LONGEST) return null;
  const plain = trimmed.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
  if (/^x{2,}$/.test(plain)) return 'filler';
  const found = KIND_BY_TEXT.get(plain);
  if (found !== undefined || /[a-z\d]$/.test(plain)) return found ?? null;
  return KIND_BY_TEXT.get(plain.replace(/[\s)\]"'.,;:!]+$/, '')) ?? null;
}

/** Texts that begin with a sign: `-`, `....`, `"`, `(terlampir)`, `(isi sesuai KAK)`. */
function symbolKind(text: string): PlaceholderKind | null {
  if (/^[-\u2010-\u2015_\s]+$/.test(text)) return 'none';
  if (/^["\u201c\u201d\u3003'\u2033]+$/.test(text)) return 'ditto';
  if (/^[.\u2026\s,:;/\\|*#?!_()-]+$/.test(text)) return 'filler';
  if (/^\(\s*(isi|diisi|tulis|sebutkan)\b[^)]{0,60}\)$/i.test(text)) return 'filler';
  if (/^(\.{2,}|\u2026).*\/\d{4}$/.test(text)) return 'filler';
  const inner = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return inner === '' ? null : kindOf(inner);
}
