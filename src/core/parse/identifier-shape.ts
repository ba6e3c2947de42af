/** Shapes of Indonesian identifiers (domain notes 2.2): NIP, NIK, NPWP, NIB, KPJ, telephone numbers and e-mail addresses. */
import { isDay } from './calendar';

export const IDENTIFIER_KINDS = ['NIP', 'NIK', 'NPWP', 'NIB', 'KPJ', 'phone', 'email'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export interface IdentifierText {
  readonly kind: IdentifierKind;
  /** As written. */
  readonly text: string;
}

const EMAIL = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;
const PHONE = /^(?:\+62|62|0)[2-9]\d{7,11}$/;

/** Whether a text has the shape of its kind. Spaces, points, hyphens and brackets between digits do not count. */
export function hasShape(kind: IdentifierKind, text: string): boolean {
  if (kind === 'email') return EMAIL.test(text.trim());
  const bare = text.replace(/[\s.()\-–/]/g, '');
  if (kind === 'phone') return PHONE.test(bare);
  if (!/^\d+$/.test(bare)) return false;
  switch (kind) {
    case 'NIP':
      return isNip(bare);
    case 'NIK':
      return isNik(bare);
    case 'NPWP':
      return [15, 16, 22].includes(bare.length);
    case 'NIB':
      return bare.length === 13;
    case 'KPJ':
      return bare.length === 11;
  }
}

/** Birth date, month of appointment (21 in its place for PPPK), sex, sequence. */
function isNip(digits: string): boolean {
  if (digits.length !== 18) return false;
  const born = isDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  const month = Number(digits.slice(12, 14));
  return born && ((month >= 1 && month <= 12) || month === 21) && /[12]/.test(digits.charAt(14));
}

/** Region, birth date (women: day + 40), sequence. */
function isNik(digits: string): boolean {
  if (digits.length !== 16) return false;
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  return (day > 40 ? day - 40 : day) >= 1 && (day > 40 ? day - 40 : day) <= 31 && month >= 1 && month <= 12;
}

const LABELLED =
  /\b(NIP|NIK|NPWP|NIB|KPJ)\b\.?\s*(?:(?:mitra|perusahaan|badan usaha|pihak kedua)\s*)?(?:No\.?|Nomor)?\s*[.:]?\s*(\d[\d .-]{4,30}\d)/gi;
const PHONE_LABEL =
  /\b(?:hp|wa|whatsapp|telp|telepon|tel|phone|handphone)\b(?:\s*\/\s*\w+)?\.?\s*[.:]?\s*(\+?\d[\d\s().-]{5,20}\d)/gi;
const MAIL_LIKE = /[^\s,;<>()]+@[^\s,;<>()]*/g;
const LOOSE_PHONE = /(?<![\d/.])(?:\+62|62|0)[\s-]?\d[\d\s-]{5,14}\d(?![\d/])/g;
/** Behind a name in a contact: `Sri Lestari, 0812-33`. */
const SHORT_PHONE = /\p{L}\s*[,:(]\s*((?:\+62|0)\d[\d-]{1,7})\)?\s*$/u;
/** A contact that is nothing but the beginning of a telephone number. */
const CUT_PHONE = /^\s*(?:\+62|0)\d[\d\s-]{2,}$/;

/** Identifiers in running text: those with their label, e-mail addresses, and in a contact bare telephone numbers. */
export function findIdentifiers(text: string, isContact: boolean): IdentifierText[] {
  const found: IdentifierText[] = [];
  let rest = text;
  const take = (kind: IdentifierKind, match: RegExpMatchArray, value: string): void => {
    found.push({ kind, text: value.trim() });
    rest = rest.replace(match[0], ' '.repeat(match[0].length));
  };
  for (const match of text.matchAll(LABELLED))
    take((match[1] ?? '').toUpperCase() as IdentifierKind, match, match[2] ?? '');
  for (const match of rest.matchAll(PHONE_LABEL)) take('phone', match, match[1] ?? '');
  for (const match of rest.matchAll(MAIL_LIKE)) take('email', match, match[0].replace(/[.:]+$/, ''));
  if (isContact) for (const match of rest.matchAll(LOOSE_PHONE)) take('phone', match, match[0]);
  if (isContact && found.length === 0) {
    const short = CUT_PHONE.test(text) ? text.trim() : SHORT_PHONE.exec(text)?.[1];
    if (short !== undefined) found.push({ kind: 'phone', text: short });
  }
  return found;
}

const HEADINGS: readonly (readonly [RegExp, IdentifierKind])[] = [
  [/\bnip\b/, 'NIP'],
  [/\bnik\b/, 'NIK'],
  [/\bnpwp\b/, 'NPWP'],
  [/\bnib\b/, 'NIB'],
  [/\bkpj\b/, 'KPJ'],
  [/\be ?mail\b|\bsurel\b/, 'email'],
  [/\b(?:hp|wa|whatsapp|telp|telepon|handphone|phone|ponsel)\b/, 'phone'],
];

/** The kind a heading says its column holds; null for other columns and for those that hold several (`Telepon/E-mail`). */
export function identifierOfHeading(heading: string): IdentifierKind | null {
  // `N I K`, `N.P.W.P.`: spaced out.
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/(?<![\p{L}\d])\p{L}(?: \p{L}){2,}(?![\p{L}\d])/gu, (letters) => letters.replace(/ /g, ''));
  const kinds = HEADINGS.filter(([pattern]) => pattern.test(plain)).map(([, kind]) => kind);
  const [only] = kinds;
  return kinds.length === 1 ? (only ?? null) : null;
}
