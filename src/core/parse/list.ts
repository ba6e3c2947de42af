/** Takes apart lists written in one cell: lettered or numbered items, lines, bullets, semicolons, and last commas. */
import { rememberByText } from '../model/memo';
import { cleanText } from './text';

const MARK = /(?:^|[\s;,])(?:\(?([a-z]|\d{1,2})[.)]|[-•·▪*])\s+(?=\S)/gu;

function splitMarked(text: string): string[] | null {
  const marks = [...text.matchAll(MARK)];
  const first = marks[0];
  if (first?.index !== 0 || marks.length < 2) return null;
  return marks.map((mark, index) => text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length));
}

/**
 * Items of a list. Marks (`a.` `1)` `•`) win over line breaks, these over `;`, these over commas. Commas inside brackets and
 * `, dan` inside an item with marks belong to the item. Empty items and `dll`, `dst` are left out.
 */
export function splitList(raw: string): string[] {
  const text = cleanText(raw);
  const pieces =
    splitMarked(text.replace(/\n/g, ' ')) ??
    (text.includes('\n')
      ? text.split('\n')
      : text.includes(';')
        ? text.split(';')
        : text.split(/,(?![^(]*\))|\s+(?:dan|serta|&)\s+(?=[A-Z])/));
  return pieces
    .map((piece) =>
      piece
        .replace(/^(?:dan|serta)\s+/i, '')
        .replace(/[;,.\s]+$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '' && !/^(dll|dst|dsb|dkk|etc|dan lain-lain)\.?$/i.test(piece));
}

/** Names in a cell: like `splitList`, but `dan` inside an official name (Dinas Pendidikan dan Kebudayaan) stays. */
export const splitNames: (raw: string) => readonly string[] = rememberByText(takeNamesApart);

function takeNamesApart(raw: string): string[] {
  const text = cleanText(raw);
  const isSlashed = /^[A-Z0-9 ]+(\s?\/\s?[A-Z0-9 ]+)+$/.test(text) || /^[A-Z]\w+(\s?\/\s?[A-Z]\w+)+$/.test(text);
  const bySlash = (isSlashed ? text.replaceAll('/', ';') : text.replace(SLASH_BEFORE_NAME, ';')).replace(
    BEFORE_NAME,
    ';',
  );
  const pieces = splitMarked(bySlash.replace(/\n/g, ' ')) ?? bySlash.split(/[;\n]/).flatMap(splitByCommas);
  return pieces
    .map((piece) =>
      piece
        .replace(/^(?:dan|serta)\s+/i, '')
        .replace(/[;,\s]+$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '' && !/^(dll|dst|dsb|dkk|etc|dan lain-lain)\.?$/i.test(piece));
}

const NAME_WORD =
  /^(dinas|badan|bagian|kantor|sekretariat|inspektorat|satuan|satpol|rsud|rumah sakit|kecamatan|kelurahan|pemerintah|universitas|politeknik|institut|sekolah|akademi|kementerian|pt|cv|yayasan|koperasi(?=\s+(?!dan\b|serta\b|usaha\b|u[mk]{1,3}\b))|puskesmas|bappeda|bapenda|dis(?!tribusi|abilitas)[a-z]{2,}|din(kes|sos|dik)[a-z]*)\b/i;

/** `dan` and `&` between names part them where the second begins like a name with more than its own word. */
const BEFORE_NAME =
  /\s*,?\s+(?:dan|serta|&)\s+(?=(?:Dinas|Badan|Bagian|Kecamatan|Kelurahan|Inspektorat|Sekretariat|Satpol|RSUD|Bappeda|Bapenda|Universitas|Politeknik|Kementerian|PT|CV|Dis[a-z]{3,}|Din(?:kes|sos)|DINAS|BADAN)\b)/gu;

/** `Dinas Lingkungan Hidup / Dinas Perhubungan`: a slash before another whole name. */
const SLASH_BEFORE_NAME =
  /\s*\/\s*(?=(?:Dinas|Badan|Bagian|Kecamatan|Kelurahan|Inspektorat|Sekretariat|Satpol|Satuan|RSUD|Bappeda|Bapenda|Universitas|Politeknik|Kementerian|DINAS|BADAN)\b)/gu;

/** Abbreviated names: two capitals or digits and more; not those that stand for an affair inside a name. */
const NAME_ABBREVIATION = /^(?!(?:KB|SDM|UKM|UMKM|KUKM|IKM|ESDM)\b)[A-Z][A-Z0-9]+\b/;

/** Commas part names only where what follows begins like a name: `Dinas Pertanian, Pangan, dan Perikanan` is one. */
function splitByCommas(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split(/,(?![^(]*\))/)) {
    const bare = piece.trim();
    const startsName = NAME_WORD.test(bare) || NAME_ABBREVIATION.test(bare) || /^(dll|dst)/i.test(bare);
    if (names.length === 0 || startsName) names.push(bare);
    else names[names.length - 1] = `${names.at(-1) ?? ''}, ${bare}`;
  }
  return names;
}
