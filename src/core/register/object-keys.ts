/**
 * The short ways in which offices name a proposal in another table: the number or letter of its row or form (`2`, `Usulan B`,
 * `3. Judul …`), its code with or without hyphens and zeros (`U-05`, `U5`), the name of its sheet (`Ternak` for `KAK Ternak`).
 */
import { normaliseText } from '../parse/text';

/** What a text says of a proposal: the number or letter it goes by and the words behind it. */
export interface SpokenName {
  /** `2`, `b`; `''` where it gives none. */
  readonly key: string;
  readonly title: string;
  /** Whether the text itself speaks of a proposal, as `Usulan 2` does and `2. Belanja Jasa` does not. */
  readonly isOfProposal: boolean;
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10' }; // prettier-ignore

/** `2`, `3A`, `b`, `iv`. */
const KEY = '\\d{1,3}[a-z]?|[a-z]|[ivx]{1,4}';
const PROPOSAL = 'usulan|usul|proposal|objek|formulir|form|kak|tor|kerangka acuan(?: kerja)?|kerja sama|ks|ksd';
const NUMBERED = '(?:(?:no|nomor|ke|kode)\\b[\\s.:-]*)?';
/** `RAB Usulan 1`, `USULAN 3 : …`, `Usulan A – Bank Sampah`, `Formulir Nomor 2`. */
const OF_PROPOSAL = new RegExp(
  `(?:^|[^\\p{L}])(?:${PROPOSAL})[\\s.:-]+${NUMBERED}(${KEY})(?![\\p{L}\\d])\\s*[-–—:.)(/]*\\s*(.*)$`,
  'isu',
);
/** `2. Pendampingan …`, `B) …`, `(3) …`. */
const MARKED = /^\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.):]+\s+(.{4,})$/isu;
/** `2`, `2.`, `(B)`, `No. 2`, `3A`. */
const ALONE = new RegExp(`^\\(?(?:(?:no|nomor|ke)\\b[\\s.:-]*)?(${KEY})[.)]?$`, 'iu');

/** A number without zeros before it, with or without a letter behind it, a letter in lower case, a Roman number above one as its digits. */
export function rowKey(text: string): string {
  const plain = ALONE.exec(text.trim())?.[1]?.toLowerCase() ?? '';
  if (/^\d/.test(plain)) return plain.replace(/^0+(?=\d)/, '');
  return plain.length > 1 ? (ROMAN[plain] ?? '') : plain;
}

export function spokenName(text: string): SpokenName {
  const line = text.replace(/\s+/g, ' ').trim();
  const alone = rowKey(line);
  if (alone !== '') return { key: alone, title: '', isOfProposal: false };
  const named = OF_PROPOSAL.exec(line);
  if (named !== null) return { key: rowKey(named[1] ?? ''), title: named[2] ?? '', isOfProposal: true };
  const marked = MARKED.exec(line);
  return { key: rowKey(marked?.[1] ?? ''), title: marked?.[2] ?? '', isOfProposal: false };
}

/** `U-05`, `U.5` and `u5` are one code; `''` for what is none. */
export function codeKey(text: string): string {
  const plain = text.trim();
  if (plain.length > 16 || !/^\p{L}[\p{L}\s./-]{0,10}\d{1,4}$/u.test(plain)) return '';
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/(\p{L})0+(?=\d)/gu, '$1');
}

/** `2 dan 4`, `U-01; U-03`: several numbers or codes in one cell; none where any part is something else. */
export function listedKeys(text: string): string[] {
  const parts = text.split(/[,;&+]|\bdan\b|\bserta\b/i).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  const isKey = (part: string): boolean => rowKey(part) !== '' || codeKey(part) !== '';
  return parts.length > 1 && parts.every(isKey) ? parts : [];
}

/** Words that say what a sheet is, not of which proposal. */
const OF_SHEET =
  /\b(?:kak|tor|kerangka|acuan|kerja|sama|ksd|usulan|usul|proposal|formulir|form|lembar|sheet|data|rab|indikator|sdm|dana|studi|kajian|kelayakan|fix|final|rev|revisi|baru|copy|salinan|\d{1,4})\b/g;

/** What a name of a sheet says of its proposal: `kesehatan` for `KAK Kesehatan (2)`. */
export function sheetWords(sheet: string): string {
  return normaliseText(sheet).replace(OF_SHEET, ' ').replace(/\s+/g, ' ').trim();
}
