/** Tells rows that are not data by their texts: numbering, totals, groups, signatures, notes. */
import { monthOf } from '../parse/calendar';
import { cleanText } from '../parse/text';

/** `1 2 3`, `(1) (2)`, `A B C`, `5=3+4`: a row that numbers the columns. */
export function isNumberingRow(texts: readonly string[]): boolean {
  if (texts.length < 3 || !/^\(?\d{1,2}\b|^a$/i.test(texts[0] ?? '')) return false;
  const numbers = texts.map((text) => {
    const match = /^\(?(\d{1,2})\)?\.?(?:\s*=\s*[\d+\-x*/:() ]+)?$/.exec(text);
    return match ? Number(match[1]) : NaN;
  });
  const rising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? NaN));
  if (numbers.every((number) => !Number.isNaN(number)) && rising && (numbers[0] ?? 9) <= 3) {
    const steps = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
    return steps <= texts.length + 3;
  }
  return texts.every((text, index) => text.length === 1 && text.toUpperCase().charCodeAt(0) === 65 + index);
}

const TOTAL =
  /^(sub[- ]?(total|jumlah)|jumlah|jml|grand total|total|dibulatkan|sumber(?: dana| biaya| pembiayaan)?(?=\s*:\s*\S))\b(?!\s+\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+)/iu;

/** Null when the first text of a row does not begin a total. */
export function totalKind(first: string): 'subtotal' | 'total' | null {
  if (!TOTAL.test(first) || first.length > 60) return null;
  return /^sub|^jumlah\s+(\(?[ivxlc\d]+\)?|[a-z])\b/i.test(first) ? 'subtotal' : 'total';
}

/** `I.` `B.` `A)` before a text, or Roman numeral or letter alone. */
const GROUP_MARK = /^(?:([IVXLC]{1,6}|[A-Z])[.)]\s*)(?=\S)/;

export function isGroupMark(text: string): boolean {
  return /^([IVXLC]{1,6}|[A-Za-z])[.)]?$/.test(text.trim());
}

/** The name of a group row without its mark. */
export function groupName(text: string): string {
  return cleanText(text.replace(/\n/g, ' ')).replace(GROUP_MARK, '').trim();
}

export function beginsWithGroupMark(text: string): boolean {
  return GROUP_MARK.test(text);
}

const SIGNATURE =
  /^(mengetahui|menyetujui|mengesahkan|(?:an|a\.n|plt|plh|pj|nip)(?![\p{L}\d])|kepala (bagian|dinas|badan|biro|bidang|sub)|sekretaris (daerah|dewan)|wali ?kota\b|bupati\b|asisten\b|ditetapkan di|pada tanggal|dibuat (di|oleh)|ttd\.?$|tanda tangan|(?:pembina|penata)\b|ketua tkksd)/iu;

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b/i;

/** Lines of a signature block: `Sukabumi, September 2024`, `Mengetahui`, the office, `NIP. …`. */
export function isSignatureText(text: string): boolean {
  const line = cleanText(text).split('\n')[0] ?? '';
  const place = /^\p{L}[\p{L} ]{2,30},\s*(?:\d{1,2}|[.…_ ]+)?\s*(\p{L}+)\s+(?:\d{4}|20[.…_]+)$/u.exec(line);
  // `Senin, 9 Maret 2026` names a day of the week, no place.
  if (place && monthOf(place[1] ?? '') > 0 && !WEEKDAY.test(line)) return true;
  return SIGNATURE.test(line) || /^[.…_\s()]{4,}$/.test(line);
}

/** Notes under a table. */
export function isNoteText(text: string): boolean {
  return (
    /^(catatan|keterangan|ket\.?|sumber|note|notes|nb\.?|\*+\)?|###|source)\s*[:*)]|^\*/i.test(cleanText(text)) ||
    /^(catatan|nb|terbilang)\b/i.test(cleanText(text))
  );
}
