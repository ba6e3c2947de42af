/**
 * What a text about money says: the whole amount, the amount of each source, and whether one is still open. `Rp 412 juta,
 * yaitu APBD Rp 282 juta dan PT X Rp 130 juta` states a whole and its parts; `Rp 75.000 per bulan` and amounts outside the
 * budget are neither.
 */
import type { FieldId } from '../model/object';
import { amountsIn } from '../parse/read-cell';
import { isPartnerRegion, regionIn } from '../register/budget-region';
import { isPaidBy, namesPartner } from '../register/partner-names';

/** Fields of the amounts of the sources. */
export type SourceField = Extract<FieldId, 'costApbn' | 'costApbdProv' | 'costApbd' | 'costPartner'>;

export interface SourcePart {
  readonly field: SourceField;
  /** Null where it is still open. */
  readonly amount: number | null;
  readonly text: string;
}

export interface Financing {
  /** The whole as stated, else the sum of the amounts; null where there is none. */
  readonly total: number | null;
  readonly isStated: boolean;
  /** Amounts that make the sum. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly parts: readonly SourcePart[];
}

const SOURCES: readonly { readonly sign: RegExp; readonly field: SourceField }[] = [
  { sign: /apbd\s*prov(insi)?|provinsi/i, field: 'costApbdProv' },
  { sign: /apbn|dipa/i, field: 'costApbn' },
  { sign: /apbd|dpa\b|blud|dau\b|\bpad\b/i, field: 'costApbd' },
  {
    sign: /mitra|swasta|pihak (?:kedua|ketiga)|csr|tjsl|hibah|universitas|politeknik|institut\b|sekolah tinggi|akademi\b|perusahaan|\b(?:pt|cv|ud)\b\.?\s|yayasan|koperasi|perkumpulan|asosiasi|\bbank\b|perum(?:da|\b)|perseroda|stichting|foundation|lembaga|badan usaha/i,
    field: 'costPartner',
  },
  { sign: /pemerintah (?:kota|kabupaten|daerah)|pemkot|pemkab/i, field: 'costApbd' },
];

const IS_SUM = /(?:^|[^\p{L}])(?:jumlah(?:nya)?|total(?:nya)?|seluruhnya|keseluruhan)(?![\p{L}])[^\d;]{0,40}$/iu;
const BREAKDOWN =
  /(?:^|[^\p{L}])(?:yaitu|yakni|ialah|terdiri (?:atas|dari)|(?:dengan )?rincian(?:nya)?|meliputi|masing-masing|dibagi|berasal dari\s*:)(?![\p{L}])|:\s*$|:\s*(?=\S)/iu;
const RATE = /^\s*(?:,-|,00)?\s*(?:\([^)]*\)\s*)?(?:per|\/|setiap|tiap)\s*\p{L}/iu;
const ASIDE = /(?:di luar|tidak termasuk|tarif|denda|retribusi|iuran|sewa|upah minimum)(?![\p{L}])[^.;\n]{0,60}$/iu;
/** Before the amounts of the years or agencies of one budget. */
const OF_ONE_BUDGET =
  /\b(?:tahun|ta|20\d\d|dinas|badan|satuan|sekretariat|inspektorat|kecamatan|bagian|rsud|puskesmas|(?:sub ?)?kegiatan)\b/i;
/** `(belum termasuk biaya yang ditanggung mitra)` names nobody who pays of this. */
const LEFT_OUT = /\((?:belum|tidak) (?:termasuk|meliputi|mencakup)[^()]*\)/gi;
const OPEN = /terlampir|menyusul|dibicarakan|tbd/i;
const BETWEEN = /\bdan\b|\bserta\b|&|,(?!\d)|\+|[;\n]/i;

interface Found {
  readonly value: number;
  readonly before: string;
  readonly after: string;
}

const signIn = (text: string): SourceField | undefined => SOURCES.find(({ sign }) => sign.test(text))?.field;

/** The amount of which source the name of a source tells, the partner by its name too; undefined for none. */
export const fieldOfSource = (source: string, partner: string): SourceField | undefined =>
  signIn(source) ?? (partner !== '' && namesPartner(source, partner) ? 'costPartner' : undefined);

/** The amount of which source a piece of running text names; undefined for none. */
export const fieldIn = (text: string, partner = ''): SourceField | undefined =>
  signIn(text) ?? (partner !== '' && isPaidBy(text, partner) ? 'costPartner' : undefined);

/** Amounts in rupiah with what stands before and behind each, up to the next; rates and amounts outside the budget left out. */
function amountsOf(text: string, partner: string): Found[] {
  const all = amountsIn(text);
  return all.flatMap(({ amount, at, length }, index) => {
    const last = all[index - 1];
    const before = text.slice(last === undefined ? 0 : last.at + last.length, at);
    const after = text.slice(at + length, all[index + 1]?.at ?? text.length);
    const isRupiah = (amount.currency ?? 'IDR') === 'IDR';
    const isAside =
      RATE.test(after) || (ASIDE.test(before) && fieldIn(before.split(/[.;\n]\s/).at(-1) ?? '', partner) === undefined);
    return isRupiah && !(isAside && all.length > 1) ? [{ value: amount.value, before, after }] : [];
  });
}

const fieldsIn = (text: string, partner: string): ReadonlySet<SourceField> =>
  new Set(text.split(BETWEEN).flatMap((piece) => fieldIn(piece, partner) ?? []));

/** `APBD Kota Magelang dan APBD Kabupaten Magelang`: two of one kind. */
const budgetsIn = (text: string): number => text.split(BETWEEN).filter((piece) => /\bapb[dn]\b/i.test(piece)).length;

/** The source a piece of text names last, or first. */
function pieceOf(
  text: string,
  isLast: boolean,
  partner: string,
): { readonly field: SourceField; readonly piece: string } | null {
  const pieces = text.split(BETWEEN);
  const isNamed = (piece: string): boolean => fieldIn(piece, partner) !== undefined;
  const named = isLast ? pieces.findLast(isNamed) : pieces.find(isNamed);
  const field = named === undefined ? undefined : fieldIn(named, partner);
  return named === undefined || field === undefined ? null : { field, piece: named };
}

/** Whether the first amount is the whole of the others: a word says so, or they add up to it. */
function isWhole([first, ...others]: readonly Found[]): boolean {
  if (first === undefined || others.length === 0) return false;
  const sum = others.reduce((total, { value }) => total + value, 0);
  const isSaid = BREAKDOWN.test(first.after.replace(/\([^)]*\)/g, ' '));
  return (others.length > 1 && sum === first.value) || (isSaid && others.every(({ value }) => value <= first.value));
}

/** Reads a text; `partner` is the partner's name, whose own budget is its contribution. */
export function readFinancing(written: string, partner: string): Financing {
  const text = written.replace(LEFT_OUT, '');
  const found = amountsOf(text, partner);
  const sum = found.findLast(({ before }) => IS_SUM.test(before) && found.length > 1);
  const head = sum === undefined && isWhole(found) ? found[0] : undefined;
  const rest = found.filter((one) => one !== sum && one !== head);
  // `Honor tenaga dari Dinas Kesehatan Rp 10.000.000 (APBD)`: a source right behind every amount is surer than a name before it.
  const isBehind = rest.every(({ before, after }) => {
    const [next = ''] = after.split(BETWEEN);
    return signIn(next) !== undefined && pieceOf(before, true, '') === null;
  });
  const isBefore = !isBehind && rest[0] !== undefined && pieceOf(rest[0].before, true, partner) !== null;
  const parts: SourcePart[] = [];
  const regions = new Map<SourceField, string>();
  let isOpen = false;
  const add = (field: SourceField, amount: number | null, piece: string): void => {
    const region = regionIn(piece);
    const isOther = region !== '' && (regions.get(field) ?? region) !== region;
    const isTheirs = field === 'costApbd' && (isPartnerRegion(piece, partner) || isOther);
    if (!isTheirs && region !== '' && !regions.has(field)) regions.set(field, region);
    parts.push({ field: isTheirs ? 'costPartner' : field, amount, text: piece.trim() });
  };
  for (const { value, before, after } of rest) {
    const own = isBefore
      ? pieceOf(before, true, partner)
      : (pieceOf(after, false, partner) ?? pieceOf(before, true, partner));
    const side = isBefore ? before : after;
    const isJoint = rest.length === 1 && (fieldsIn(side, partner).size > 1 || budgetsIn(side) > 1);
    if (own !== null && !(isJoint && !OPEN.test(text))) add(own.field, value, own.piece);
  }
  const added = rest.reduce((total, { value }) => total + value, 0);
  const stated = sum ?? head;
  const whole = stated?.value ?? added;
  const [only, ...others] = fieldsIn(text, partner);
  const isOnly = only !== undefined && others.length === 0 && parts.length < rest.length && budgetsIn(text) < 2;
  if (isOnly && rest.every(({ before }) => pieceOf(before, true, partner) !== null || OF_ONE_BUDGET.test(before)))
    parts.splice(0, parts.length, { field: only, amount: whole, text });
  const known = parts.reduce((total, { amount }) => total + (amount ?? 0), 0);
  for (const piece of text.split(BETWEEN)) {
    const field = amountsIn(piece).length === 0 && OPEN.test(piece) ? fieldIn(piece, partner) : undefined;
    if (field === undefined) continue;
    isOpen = true;
    add(field, null, piece);
  }
  return {
    total: stated === undefined && rest.length === 0 ? null : whole,
    isStated: stated !== undefined,
    count: rest.length,
    isOpen: isOpen || (stated === undefined && known !== added && parts.length > 0),
    parts: mergeParts(parts),
  };
}

/** `APBD 2026 Rp 100 juta; APBD 2027 Rp 120 juta`: one source with the sum of its years; open where one of them is. */
function mergeParts(parts: readonly SourcePart[]): SourcePart[] {
  const byField = new Map<SourceField, SourcePart>();
  for (const part of parts) {
    const last = byField.get(part.field);
    const amount = last === undefined ? part.amount : (last.amount ?? 0) + (part.amount ?? 0);
    byField.set(part.field, { ...part, amount, text: last === undefined ? part.text : `${last.text}; ${part.text}` });
  }
  return [...byField.values()];
}
