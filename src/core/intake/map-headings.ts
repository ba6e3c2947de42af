/**
 * Headings to fields: what a vocabulary says of the heading, and what the values below say for or against it; each field
 * is given once over a table; below `ACCEPT` the column stays unmapped. Corrections of a person win over all of it.
 */
import type { Scalar } from '../model/cell';
import { MOST_OF_SHEET, rememberByText } from '../model/memo';
import { FIELD_IDS, type FieldId, type FieldType } from '../model/object';
import { readCode, type AnyCodeListId } from '../parse/code';
import { readDateText, isDateFormat } from '../parse/date';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import { readDuration } from '../parse/duration';
import { FIELDS } from '../register/fields';
import { addByGroup } from './group-headings';
import { scoreByConcepts } from './heading-grammar';
import { normaliseHeading } from './normalise-heading';
import type { Slices } from './slices';
import { makeVocabulary, type Vocabulary } from './vocabulary';

/** Least score a mapping needs. */
export const ACCEPT = 0.62;

/** Longer texts are hardly labels, and not remembered. */
const LONGEST_LABEL = 120;

/** Scores below are not looked at. */
const LEAST = 0.4;

/** A column whose best field went to another column takes one hardly worse, or none. */
const STEP_DOWN = 0.15;

export interface HeadingColumn {
  /** Full heading, groups joined with ` / `. */
  readonly heading: string;
  readonly values: readonly Scalar[];
  readonly formats: readonly (string | undefined)[];
}

export interface HeadingMatch<F extends string = FieldId> {
  readonly field: F | null;
  readonly confidence: number;
  readonly chosen: boolean;
  /** The column counts rows (`No.`): neither a field nor an extra. */
  readonly isRowNumber: boolean;
}

/** Headings that look like a field and are something else: kept as extra columns. */
// prettier-ignore
const NOT_FIELDS = /^(pihak 1|p1|pihak(?! (2|dua|3|mitra|lain|ketiga|yang))|lampiran|file|berkas|link|tautan|dokumen (arsip|publikasi|pks)|timestamp|kelurahan|kecamatan|foto|bukti|website|alamat( mitra)?$|capaian|% capaian|realisasi( anggaran)?|(tahun|bulan)$|tahun anggaran(?! dan (?:kode )?sub kegiatan)|(analisis )?(dampak|pengaruh|akibat|sisi) ([a-z]+ ){0,5}(positif|negatif|menguntungkan|merugikan|baik|buruk)|(positif|negatif) (analisis )?dampak|((analisis )?dampak ([a-z]+ ){0,5})?((upaya|rencana|langkah|tindakan|strategi) )?mitigasi|.*(menteri|kementerian) luar negeri|.*\b(menlu|kemenlu|kemlu)|bulan pencatatan|nip|nik|npwp|nib)\b/;

/** What headings mean in the register. `without`: a normalised text left out of the synonyms, to measure what is left. */
export function makeRegisterVocabulary(without = ''): Vocabulary<FieldId> {
  const entries = FIELD_IDS.map((id) => ({
    id,
    synonyms: FIELDS[id].synonyms.filter((text) => without === '' || normaliseHeading(text) !== without),
  }));
  return makeVocabulary(entries, { notFields: NOT_FIELDS, concepts: scoreByConcepts, yearly: ['target', 'baseline'] });
}

const REGISTER_VOCABULARY = makeRegisterVocabulary();

/** How well a heading alone fits each field of the register, 0..1. */
export const scoreHeading = REGISTER_VOCABULARY.score;

interface LabelMatch {
  readonly field: FieldId;
  readonly score: number;
}

/** The best field for a label standing alone, with its score; null below `ACCEPT`. */
export function matchLabel(label: string, vocabulary = REGISTER_VOCABULARY): LabelMatch | null {
  return vocabulary === REGISTER_VOCABULARY ? matchKnown(label) : bestMatch(label, vocabulary);
}

const matchKnown = rememberByText((label) => bestMatch(label, REGISTER_VOCABULARY), LONGEST_LABEL, MOST_OF_SHEET);

function bestMatch(label: string, vocabulary: Vocabulary<FieldId>): LabelMatch | null {
  let best: LabelMatch | null = null;
  for (const [field, score] of vocabulary.score(label)) if (score > (best?.score ?? 0)) best = { field, score };
  return best && best.score >= ACCEPT ? best : null;
}

type Shape = 'date' | 'money' | 'duration' | 'count' | 'document' | 'text';

/** A text such as `40 bank sampah` counts something else. */
function isMoney(text: string): boolean {
  const amount = readAmount(text, 'money').value;
  return amount !== null && (amount.unit === '' || amount.currency !== null);
}

function shapeOf(value: Scalar, format: string | undefined): Shape | null {
  if (typeof value === 'number') {
    if (format !== undefined && isDateFormat(format)) return 'date';
    return Math.abs(value) >= 100_000 ? 'money' : 'count';
  }
  if (typeof value === 'boolean') return 'text';
  if (textKind(value) !== 'content') return null;
  if (readDateText(value).value !== null) return 'date';
  if (readDuration(value).value !== null) return 'duration';
  if (/\d/.test(value) && isMoney(value)) return /^\d{1,4}$/.test(value.trim()) ? 'count' : 'money';
  return /\d.*\/|\/.*\d/.test(value) ? 'document' : 'text';
}

const knownShares = new WeakMap<HeadingColumn, ReadonlyMap<Shape, number>>();

/** Shares of the shapes of a column's values; several sets of fields are tried on the same columns. */
function sharesOf(column: HeadingColumn): ReadonlyMap<Shape, number> {
  const known = knownShares.get(column) ?? countShapes(column);
  knownShares.set(column, known);
  return known;
}

function countShapes(column: HeadingColumn): ReadonlyMap<Shape, number> {
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
function evidence(
  { type, codes, isDocument, takesAmounts }: ColumnType,
  column: HeadingColumn,
  share: ReadonlyMap<Shape, number>,
): number {
  if (share.size === 0) return 0;
  const of = (shape: Shape): number => share.get(shape) ?? 0;
  switch (type) {
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
      return codes === null ? 0 : codeEvidence(codes, column);
    default:
      // What an agency has ready may be said in rupiah alone, and `09.00` is a time of day.
      if (takesAmounts) return 0;
      if (isDocument) return of('document') > 0.3 ? 0.05 : of('date') > 0.7 ? -0.3 : 0;
      return of('date') > 0.7 || of('money') > 0.7 ? -0.35 : 0;
  }
}

function codeEvidence(codes: AnyCodeListId, column: HeadingColumn): number {
  const texts = column.values.filter((value) => value !== '').slice(0, 12);
  if (texts.length === 0) return 0;
  const read = texts.filter((value) => readCode(codes, String(value)).value !== null).length / texts.length;
  return read >= 0.5 ? 0.05 : read > 0 ? 0 : -0.12;
}

/** `Capaian 2025`, `Kondisi Tahun 2025` beside a target: what has been reached. */
export const YEAR_REACHED = /^(?:capaian|kondisi|realisasi|data|nilai)(?: (?:tahun|awal|kinerja|indikator))* 20\d\d$/;

const OFFICIAL = /\b(wali ?kota|bupati|gubernur|sekda|sekretaris daerah|kepala|direktur|rektor|ketua|camat|pj|plt)\b/i;

/** Fields that values alone suggest for headings that say too little (`Jenis` over MoU, PKS; `Pihak I` over Wali Kota). */
function addByValues(heading: string, column: HeadingColumn, scores: Map<FieldId, number>): void {
  addByGroup(heading, scores);
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
  // `SD` is Sumber Dana over sources, `s.d.` over days.
  if (
    /^(?:s d|sumber|dana|beban|dari)$/.test(plain) &&
    share((text) => readCode('fundingSource', text).certainty === 'sure') > 0.6
  )
    scores.set('fundingSource', 0.97);
  if (
    plain === 'tahun' &&
    /indikator|target|kinerja/i.test(heading) &&
    share((text) => /^20\d\d$/.test(text.trim())) > 0.6
  )
    scores.set('targetYear', 0.93);
  const isInstrument = (text: string): boolean =>
    readCode('instrument', text).value !== null && readCode('kind', text).value === null;
  if (plain === 'bentuk kerja sama' && share(isInstrument) > 0.6) scores.set('instrument', 0.96);
  if (YEAR_REACHED.test(plain) && share((text) => readAmount(text, 'number').value !== null) > 0.6)
    scores.set('baseline', 0.9);
  if (OF_DOCUMENT.test(plain) && share(isTitle) > 0.6) {
    for (const field of DOCUMENT_FIELDS) scores.delete(field);
    scores.set('title', 0.9);
  }
  if (/^pihak 1$|^p1$/.test(plain) && share((text) => OFFICIAL.test(text)) >= 0.5) scores.set('signatory', 0.8);
}

/** Over the titles of documents as well as over their numbers. */
const OF_DOCUMENT = /^(?:ksb|kb|nk|mou|kesepakatan bersama|nota kesepa(?:katan|haman))$/;
const SAYS_HOW_FAR =
  /^(?:sudah|telah|belum|tidak|dalam|masih|proses|draf|menunggu|menyusul|ada|selesai|ditandatangani)\b/i;

/** Words of a title: no number or day of a document, and not how far it is. */
function isTitle(text: string): boolean {
  return text.trim().split(/\s+/).length > 1 && shapeOf(text, undefined) === 'text' && !SAYS_HOW_FAR.test(text.trim());
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

/** What a column of a field should hold. */
export interface ColumnType {
  readonly type: FieldType;
  readonly codes: AnyCodeListId | null;
  /** Document numbers are expected below. */
  readonly isDocument: boolean;
  /** A text that may be nothing but an amount, or looks like one. */
  readonly takesAmounts?: boolean;
}

/**
 * Headings that may mean more than one field (the first is the likelier): their values must speak for one. Without values
 * they stay a question.
 */
// prettier-ignore
const AMBIGUOUS: ReadonlyMap<string, readonly FieldId[]> = new Map([
  ['nomor', ['numberFirst']],
  ['urusan pemerintahan yang dikerjasamakan', ['affair', 'object']],
  ['jenis', ['kind', 'instrument']], ['kategori', ['affair', 'kind']], ['bentuk', ['instrument', 'kind']], ['tipe', ['kind', 'instrument']],
  ['type', ['kind', 'instrument']], ['progres', ['status', 'stage']], ['dokumen', ['instrument']], ['naskah', ['instrument']], ['bidang', ['affair']],
]);

/** Score of an ambiguous heading, and how much more its values count for than usual. */
const UNSURE = 0.64;
const EVIDENCE_WORTH = 5;

/** What must be known of a set of fields to map headings to them. */
export interface HeadingKnowledge<F extends string> {
  readonly vocabulary: Vocabulary<F>;
  readonly typeOf: (field: F) => ColumnType;
  /** Fields that values suggest; adds to the scores. */
  readonly addByValues?: (heading: string, column: HeadingColumn, scores: Map<F, number>) => void;
  /** Normalised headings that may mean each of several fields. */
  readonly ambiguous?: ReadonlyMap<string, readonly F[]>;
  /** Whether `No.` counts rows and is no field. */
  readonly hasRowNumbers: boolean;
}

const REGISTER_KNOWLEDGE: HeadingKnowledge<FieldId> = {
  vocabulary: REGISTER_VOCABULARY,
  typeOf: (field) => ({
    ...FIELDS[field],
    isDocument: DOCUMENT_FIELDS.has(field),
    takesAmounts: field === 'funds' || field === 'financing',
  }),
  addByValues,
  ambiguous: AMBIGUOUS,
  hasRowNumbers: true,
};

/**
 * Maps the columns of one table to the fields of the register. `choice` gives a person's correction for a normalised
 * heading: a field, null for "keep as extra", undefined where nothing was chosen.
 */
export function mapHeadings(
  columns: readonly HeadingColumn[],
  choice: (normalisedHeading: string) => FieldId | null | undefined,
): Slices<readonly HeadingMatch[]> {
  return assignFields(columns, REGISTER_KNOWLEDGE, choice);
}

/** Gives each field at most one column and each column at most one field, best scores first. */
export function* assignFields<F extends string>(
  columns: readonly HeadingColumn[],
  { vocabulary, typeOf, addByValues: addFields, hasRowNumbers, ambiguous }: HeadingKnowledge<F>,
  choice: (normalisedHeading: string) => F | null | undefined = () => undefined,
): Slices<readonly HeadingMatch<F>[]> {
  const result: HeadingMatch<F>[] = columns.map(() => ({
    field: null,
    confidence: 0,
    chosen: false,
    isRowNumber: false,
  }));
  const taken = new Set<F>();
  const candidates: { readonly index: number; readonly field: F; readonly score: number }[] = [];
  for (const [index, column] of columns.entries()) {
    yield;
    const chosen = choice(normaliseHeading(column.heading));
    if (chosen !== undefined) {
      result[index] = { field: chosen, confidence: 1, chosen: true, isRowNumber: false };
      if (chosen !== null) taken.add(chosen);
    } else if (hasRowNumbers && isRowNumberColumn(column))
      result[index] = { field: null, confidence: 0.99, chosen: false, isRowNumber: true };
    else {
      const scores = new Map(vocabulary.score(column.heading));
      const doubts = ambiguous?.get(normaliseHeading(column.heading)) ?? [];
      for (const field of doubts) {
        scores.delete(field);
        scores.set(field, UNSURE);
      }
      addFields?.(column.heading, column, scores);
      for (const [field, base] of scores) {
        if (base < LEAST) continue;
        const worth = doubts.includes(field) && base === UNSURE ? EVIDENCE_WORTH : 1;
        const score = base + evidence(typeOf(field), column, sharesOf(column)) * worth;
        candidates.push({ index, field, score });
      }
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.index - b.index);
  const done = new Set<number>();
  const bestOf = new Map<number, number>();
  for (const { index, score } of candidates) bestOf.set(index, Math.max(bestOf.get(index) ?? 0, score));
  for (const { index, field, score } of candidates) {
    if (score < ACCEPT || done.has(index) || taken.has(field) || result[index]?.chosen === true) continue;
    if (score < (bestOf.get(index) ?? 0) - STEP_DOWN) continue;
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
