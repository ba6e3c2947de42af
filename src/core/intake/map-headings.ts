/**
 * Headings to fields: synonyms, then words, then edits; the values below speak for or against; each field is given once
 * over a table; below `ACCEPT` the column stays unmapped. Corrections of a person win over all of it.
 */
import type { Scalar } from '../model/cell';
import { FIELD_IDS, type FieldId } from '../model/object';
import { readCode } from '../parse/code';
import { readDateText, isDateFormat } from '../parse/date';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import { readDuration } from '../parse/duration';
import { FIELDS } from '../register/fields';
import { normaliseHeading } from './normalise-heading';
import { editSimilarity, sameWord, wordSimilarity } from './similarity';

/** Least score a mapping needs. */
export const ACCEPT = 0.62;

export interface HeadingColumn {
  /** Full heading, groups joined with ` / `. */
  readonly heading: string;
  readonly values: readonly Scalar[];
  readonly formats: readonly (string | undefined)[];
}

export interface HeadingMatch {
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly chosen: boolean;
  /** The column counts rows (`No.`): neither a field nor an extra. */
  readonly isRowNumber: boolean;
}

/** Words that say little about which field a heading means. */
// prettier-ignore
const WEAK = new Set(['kerja', 'sama', 'nama', 'data', 'dan', 'yang', 'daerah', 'kota', 'dengan', 'rp', 'pemerintah', 'the', 'of', 'naskah', 'dokumen', 'perjanjian', 'kegiatan', 'jenis', 'nomor', 'tanggal', 'status']);

interface Synonym {
  readonly text: string;
  readonly words: readonly string[];
  readonly field: FieldId;
}

const EXACT = new Map<string, FieldId>();
/** Synonyms by their length. */
const BY_LENGTH = new Map<number, Synonym[]>();
/** Synonyms by the words in them. */
const BY_WORD = new Map<string, Synonym[]>();
for (const id of FIELD_IDS) {
  for (const listed of FIELDS[id].synonyms) {
    const text = normaliseHeading(listed);
    if (EXACT.has(text)) continue;
    EXACT.set(text, id);
    const synonym = { text, words: text.split(' '), field: id };
    BY_LENGTH.set(text.length, [...(BY_LENGTH.get(text.length) ?? []), synonym]);
    for (const word of new Set(synonym.words)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), synonym]);
  }
}

function weight(word: string): number {
  return WEAK.has(word) ? 0.35 : word.length <= 2 ? 0.5 : 1;
}

/** Headings that look like a field and are something else: kept as extra columns. */
// prettier-ignore
const NOT_FIELDS = /^(pihak 1|p1|pihak|lampiran|file|berkas|link|tautan|dokumen (arsip|publikasi|pks)|timestamp|kelurahan|kecamatan|foto|bukti|website|alamat( mitra)?|capaian|% capaian|realisasi( anggaran)?|tahun|bulan|bulan pencatatan|nip|nik|npwp|nib)\b/;

const WORDS = [...BY_WORD.keys()];

/** Texts and words seen before; emptied when a sheet brings more than `CACHE_SIZE` different ones. */
/** What a document or a cooperation is called is its title, whatever the document. */
const TITLE_LIKE =
  /^(judul|nama (dokumen )?(perjanjian|pks|mou|ksb|naskah|kesepakatan|nota)|(judul|nama) .*kerja sama)\b(?!.*\b(mitra|pihak|pejabat|lembaga|instansi)\b)/;

const scoreCache = new Map<string, ReadonlyMap<FieldId, number>>();
const wordCache = new Map<string, readonly string[]>();
const CACHE_SIZE = 20_000;
/** A text of more words than this is no heading. */
const MOST_WORDS = 14;

function remember<T>(cache: Map<string, T>, key: string, value: T): T {
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, value);
  return value;
}

/** Words of the synonyms that a word may stand for: itself and those one typing error away. */
function knownWords(word: string): readonly string[] {
  const known = wordCache.get(word);
  return (
    known ??
    remember(
      wordCache,
      word,
      WORDS.filter((other) => sameWord(word, other)),
    )
  );
}

/** Synonyms that may be the text but for typing errors: nearly as long, with the same beginning or end. */
function ofLikeLength(text: string): Synonym[] {
  if (text.length < 5) return [];
  const found: Synonym[] = [];
  for (let length = Math.ceil(text.length * 0.8); length <= text.length * 1.25; length += 1)
    for (const synonym of BY_LENGTH.get(length) ?? [])
      if (synonym.text.startsWith(text.charAt(0)) || synonym.text.endsWith(text.slice(-1))) found.push(synonym);
  return found;
}

function scoreText(text: string): ReadonlyMap<FieldId, number> {
  const known = scoreCache.get(text);
  if (known) return known;
  const scores = new Map<FieldId, number>();
  const put = (field: FieldId, score: number): void => {
    if (score > (scores.get(field) ?? 0)) scores.set(field, score);
  };
  const exact = EXACT.get(text);
  if (exact) put(exact, 1);
  const words = text.split(' ');
  const blocked = exact === undefined && (NOT_FIELDS.test(text) || words.length > MOST_WORDS);
  if (text !== '' && !blocked) {
    const related = new Set(words.flatMap(knownWords).flatMap((word) => BY_WORD.get(word) ?? []));
    for (const synonym of related) put(synonym.field, wordSimilarity(words, synonym.words, weight) * 0.88);
    if (TITLE_LIKE.test(text)) put('title', 0.9);
    for (const synonym of ofLikeLength(text)) put(synonym.field, editSimilarity(text, synonym.text, 0.8) * 0.92);
  }
  return remember(scoreCache, text, scores);
}

/** How well a heading alone fits each field, 0..1. A path counts as a whole, by its leaf, and weakly by its group. */
export function scoreHeading(heading: string): ReadonlyMap<FieldId, number> {
  const parts = heading
    .split(' / ')
    .map(normaliseHeading)
    .filter((part) => part !== '');
  const whole = withAlternatives(heading, scoreText(parts.join(' ')));
  if (parts.length < 2) return headingWithoutUnit(heading, whole);
  const merged = new Map<FieldId, number>();
  const put = (from: ReadonlyMap<FieldId, number>, factor: number): void => {
    for (const [field, score] of from) merged.set(field, Math.max(merged.get(field) ?? 0, score * factor));
  };
  put(whole, 1);
  const leaf = parts.at(-1) ?? '';
  put(headingWithoutUnit(leaf, scoreText(leaf)), 0.95);
  parts.slice(0, -1).forEach((group, index) => {
    // The nearest group says most: `DOKUMEN / KSB / NOMOR` is the number of the KSB.
    const factor = index === parts.length - 2 ? 0.98 : 0.96;
    put(scoreText(`${group} ${leaf}`), factor);
    put(scoreText(`${leaf} ${group}`), factor);
  });
  put(scoreText(parts[0] ?? ''), 0.5);
  return merged;
}

/** `Judul/Nama Kerjasama`: when both sides of a slash mean the same field, the heading does. */
function withAlternatives(heading: string, whole: ReadonlyMap<FieldId, number>): ReadonlyMap<FieldId, number> {
  const sides = heading.includes(' / ') ? [] : heading.split('/').map(normaliseHeading);
  const fields = sides.map((side) => EXACT.get(side));
  const [first] = fields;
  if (sides.length < 2 || first === undefined || fields.some((field) => field !== first)) return whole;
  return new Map([...whole, [first, Math.max(whole.get(first) ?? 0, 0.96)]]);
}

/** `Durasi (tahun)` and `Judul (wajib diisi)`: what stands in brackets counts little. */
function headingWithoutUnit(heading: string, whole: ReadonlyMap<FieldId, number>): ReadonlyMap<FieldId, number> {
  const bare = heading.replace(/\([^)]*\)/g, ' ').trim();
  if (bare === '' || bare === heading.trim()) return whole;
  const merged = new Map(whole);
  for (const [field, score] of scoreText(normaliseHeading(bare)))
    merged.set(field, Math.max(merged.get(field) ?? 0, score * 0.96));
  return merged;
}

/** The best field for a label standing alone, with its score; null below `ACCEPT`. */
export function matchLabel(label: string): { readonly field: FieldId; readonly score: number } | null {
  let best: { field: FieldId; score: number } | null = null;
  for (const [field, score] of scoreHeading(label)) if (score > (best?.score ?? 0)) best = { field, score };
  return best && best.score >= ACCEPT ? best : null;
}

type Shape = 'date' | 'money' | 'duration' | 'count' | 'document' | 'text';

function shapeOf(value: Scalar, format: string | undefined): Shape | null {
  if (typeof value === 'number') {
    if (format !== undefined && isDateFormat(format)) return 'date';
    return Math.abs(value) >= 100_000 ? 'money' : 'count';
  }
  if (typeof value === 'boolean') return 'text';
  if (textKind(value) !== 'content') return null;
  if (readDateText(value).value !== null) return 'date';
  if (/\d/.test(value) && readAmount(value, 'money').value !== null)
    return /^\d{1,4}$/.test(value.trim()) ? 'count' : 'money';
  if (readDuration(value).value !== null) return 'duration';
  return /\d.*\/|\/.*\d/.test(value) ? 'document' : 'text';
}

function shares(column: HeadingColumn): ReadonlyMap<Shape, number> {
  const counts = new Map<Shape, number>();
  let total = 0;
  column.values.slice(0, 40).forEach((value, index) => {
    const shape = value === '' ? null : shapeOf(value, column.formats[index]);
    if (shape === null) return;
    total += 1;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  });
  return new Map([...counts].map(([shape, count]) => [shape, count / total]));
}

const DOCUMENT_FIELDS = new Set<FieldId>([
  'numberFirst',
  'numberSecond',
  'baseNumber',
  'detailNumber',
  'id',
  'councilApproval',
  'ministryApproval',
]);

/** Change of a score by what stands below the heading: at most a quarter either way. */
function evidence(field: FieldId, column: HeadingColumn, share: ReadonlyMap<Shape, number>): number {
  if (share.size === 0) return 0;
  const of = (shape: Shape): number => share.get(shape) ?? 0;
  switch (FIELDS[field].type) {
    case 'date':
      return of('date') + of('duration') > 0 ? 0.05 : of('text') + of('document') > 0.7 ? -0.3 : -0.1;
    case 'money':
      return of('money') + of('count') > 0.3 ? 0.05 : of('date') > 0.5 ? -0.4 : -0.1;
    case 'months':
      return of('duration') + of('count') > 0.2 ? 0.05 : of('date') > 0.6 ? -0.2 : -0.05;
    case 'number':
    case 'year':
      return of('count') + of('money') + of('date') > 0.3 ? 0.03 : -0.1;
    case 'code':
      return codeEvidence(field, column);
    default:
      if (DOCUMENT_FIELDS.has(field)) return of('document') > 0.3 ? 0.05 : of('date') > 0.7 ? -0.3 : 0;
      return of('date') > 0.7 || of('money') > 0.7 ? -0.35 : 0;
  }
}

function codeEvidence(field: FieldId, column: HeadingColumn): number {
  const { codes } = FIELDS[field];
  if (codes === null) return 0;
  const texts = column.values.filter((value) => value !== '').slice(0, 12);
  if (texts.length === 0) return 0;
  const read = texts.filter((value) => readCode(codes, String(value)).value !== null).length / texts.length;
  return read >= 0.5 ? 0.05 : read > 0 ? 0 : -0.12;
}

const OFFICIAL = /\b(wali ?kota|bupati|gubernur|sekda|sekretaris daerah|kepala|direktur|rektor|ketua|camat|pj|plt)\b/i;

/** Fields that values alone suggest for headings that say too little (`Jenis` over MoU, PKS; `Pihak I` over Wali Kota). */
function addByValues(heading: string, column: HeadingColumn, scores: Map<FieldId, number>): void {
  const plain = normaliseHeading(heading.split(' / ').at(-1) ?? '');
  const texts = column.values.map(String).filter((text) => textKind(text) === 'content');
  if (texts.length === 0) return;
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length;
  if (/^(jenis|kategori|bentuk|tipe|type)$/.test(plain)) {
    if (share((text) => readCode('instrument', text).certainty === 'sure') > 0.6) scores.set('instrument', 0.96);
    if (share((text) => readCode('kind', text).value !== null) >= 0.4)
      scores.set('kind', Math.max(scores.get('kind') ?? 0, 0.97));
    if (share((text) => readCode('affair', text).certainty === 'sure') > 0.6) scores.set('affair', 0.97);
  }
  if (/^pihak 1$|^p1$/.test(plain) && share((text) => OFFICIAL.test(text)) >= 0.5) scores.set('signatory', 0.8);
}

function isRowNumberColumn(column: HeadingColumn): boolean {
  const leaf = column.heading.trim();
  const plain = normaliseHeading(leaf);
  if (leaf === '#' || /^(nomor urut|nomor kode|urut)$/.test(plain)) return true;
  if (plain !== 'nomor') return false;
  const texts = column.values.map((value) => String(value).trim()).filter((text) => text !== '');
  const small = texts.filter((text) => /^(\d{1,4}|[IVXLC]{1,6}|[A-Za-z])[.)]?$/.test(text)).length;
  if (texts.length === 0) return /^no\b/i.test(leaf);
  return small / texts.length >= 0.5;
}

/**
 * Maps the columns of one table. `choice` gives a person's correction for a normalised heading: a field, null for "keep as
 * extra", undefined where nothing was chosen.
 */
export function mapHeadings(
  columns: readonly HeadingColumn[],
  choice: (normalisedHeading: string) => FieldId | null | undefined,
): readonly HeadingMatch[] {
  const result: HeadingMatch[] = columns.map(() => ({ field: null, confidence: 0, chosen: false, isRowNumber: false }));
  const taken = new Set<FieldId>();
  const candidates: { readonly index: number; readonly field: FieldId; readonly score: number }[] = [];
  columns.forEach((column, index) => {
    const chosen = choice(normaliseHeading(column.heading));
    if (chosen !== undefined) {
      result[index] = { field: chosen, confidence: 1, chosen: true, isRowNumber: false };
      if (chosen !== null) taken.add(chosen);
    } else if (isRowNumberColumn(column))
      result[index] = { field: null, confidence: 0.99, chosen: false, isRowNumber: true };
    else {
      const scores = new Map(scoreHeading(column.heading));
      addByValues(column.heading, column, scores);
      const share = shares(column);
      for (const [field, base] of scores) {
        if (base >= 0.4) candidates.push({ index, field, score: base + evidence(field, column, share) });
      }
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.index - b.index);
  const done = new Set<number>();
  for (const { index, field, score } of candidates) {
    if (score < ACCEPT || done.has(index) || taken.has(field) || result[index]?.chosen === true) continue;
    result[index] = {
      field,
      confidence: Math.min(0.99, Math.round(score * 100) / 100),
      chosen: false,
      isRowNumber: false,
    };
    done.add(index);
    taken.add(field);
  }
  return result;
}
