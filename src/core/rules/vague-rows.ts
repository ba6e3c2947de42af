/**
 * Vague words in tables of their own: main points and what is worded beside them, and notes on competencies, which bind, and
 * potentials, which only tell.
 * Reports nothing itself.
 */
import { findVague } from '../lexicon/find-vague';
import type { VagueHit } from '../lexicon/vague-words';
import type { CellRef } from '../model/cell';
import type { FieldValue } from '../model/object';
import { recordNumber, recordText, type RecordFieldId, type SourceRecord } from '../model/record';
import { isPlaceholderText } from './content';
import { rowCell, type PlacedText } from './records';
import type { RuleFacts } from './rule';
import { isNoted } from './vague-fields';

/** Fewer words make a title or a name. */
const FEWEST_WORDS = 6;
/** What stands on a sheet that was read may be shorter, but is no heading. */
const FEWEST_OF_NOTE = 4;
/** Sheets that tell staff how to fill in others. */
const GUIDE = /petunjuk|panduan|pedoman|contoh|referensi|pilihan|keterangan|cara (?:isi|mengisi|pengisian)/i;
export const isGuide = (sheet: string): boolean => GUIDE.test(sheet);
/** Texts that tell them so. */
const GUIDING =
  /^\W*(?:petunjuk|panduan|contoh|cara)\b|\b(?:diisi|isilah|isikan|tuliskan|sebutkan|jelaskan|uraikan|cantumkan|pilihlah|coret|beri tanda)\b/i;

export interface RowText {
  readonly row: SourceRecord;
  /** Text key of the field, or the heading where it is none. */
  readonly label: string;
  readonly cell: CellRef;
  /** At least one. */
  readonly hits: readonly VagueHit[];
}

/** Shorter texts under headings of the office's own are names and codes. */
const SHORTEST = 15;

/** Under these a single word, `Secepatnya`, is the answer. */
const DEADLINE = /\b(?:batas waktu|tenggat|waktu|jadwal|target (?:waktu|selesai)|selesai|deadline)\b/i;

/** `OPD terkait` beside the agency that leads. */
const AGENCIES = /\b(?:opd|skpd|pd|dinas|perangkat daerah)\b/i;

export function* vagueRows(facts: RuleFacts): Iterable<RowText> {
  for (const row of facts.recordsOf('duties')) {
    const hasLead = recordText(row, 'lead') !== '';
    const binds = (hit: VagueHit): VagueHit[] =>
      hit.where === 'funding' || (hit.class === 'E' && hasLead && AGENCIES.test(hit.words)) ? [] : [hit];
    yield* textsOf(row, ['duty', 'notes'], binds);
  }
  for (const row of facts.recordsOf('competencies')) {
    const hasNeed = recordNumber(row, 'need') !== null;
    // `Sebagian` tells how far a need is met; how many `sesuai kebutuhan` are is the number beside it.
    const isOpen = ({ where, words }: VagueHit): boolean => where === null && !(hasNeed && /kebutuhan/i.test(words));
    yield* textsOf(row, ['notes'], (hit) => (isOpen(hit) ? [hit] : []));
  }
  for (const row of facts.recordsOf('potential'))
    yield* textsOf(row, ['potential', 'issue', 'object', 'notes'], narrate);
}

/** Letters and papers of which nothing was read but their texts, and sentences on the other sheets that belong to no row. */
export function* vagueTexts(facts: RuleFacts): Iterable<PlacedText & { readonly hits: readonly VagueHit[] }> {
  for (const one of facts.texts ?? []) {
    const { text, cell, isUnread } = one;
    if (isGuide(cell.sheet) || isPlaceholderText(text)) continue;
    if (text.split(/\s+/).length < (isUnread ? FEWEST_WORDS : FEWEST_OF_NOTE)) continue;
    const found = findVague(text);
    if (found.length === 0 || (!isUnread && (isHeading(text) || GUIDING.test(text)))) continue;
    const hits = found.filter((hit) => (isUnread ? hit.where === null : isNoted(hit)));
    if (hits.length > 0 && (isUnread || !isRead(cell, facts))) yield { ...one, hits };
  }
}

/** `DAFTAR PERANGKAT DAERAH TERKAIT`, `Indikator Perangkat Daerah Terkait`: half its words or more begin with a capital. */
function isHeading(text: string): boolean {
  if (/[.!]\s*$/.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length;
}

/** Whether a field or a label of a form holds the cell: its words are told there. */
function isRead({ sheet, rowIndex, columnIndex }: CellRef, facts: RuleFacts): boolean {
  const isThere = ({ cell }: FieldValue): boolean =>
    cell?.sheet === sheet && cell.rowIndex === rowIndex && cell.columnIndex === columnIndex;
  return facts.objects.some(({ fields, extras }) => [...Object.values(fields), ...Object.values(extras)].some(isThere));
}

/** A text that only tells how things are may leave times and duties open, and figures are given as far as they are known. */
export function narrate(hit: VagueHit): VagueHit[] {
  if (hit.where !== null && hit.where !== 'tale') return [];
  if (hit.class === 'F') return [];
  if (hit.class === 'C' && hit.where !== 'tale') return [];
  if (hit.class !== 'B') return [hit];
  return hit.severity === 'info' ? [] : [{ ...hit, severity: hit.severity === 'error' ? 'warning' : 'info' }];
}

function* textsOf<K extends 'duties' | 'potential' | 'competencies'>(
  row: SourceRecord<K>,
  fields: readonly RecordFieldId<K>[],
  weigh: (hit: VagueHit) => VagueHit[],
): Iterable<RowText> {
  const own = fields.map((field): [string, FieldValue | undefined] => [labelOf(row.kind, field), row.fields[field]]);
  const extras = Object.entries(row.extras).filter(
    ([label, { raw }]) => raw.trim().length >= SHORTEST || (DEADLINE.test(label) && raw.trim() !== ''),
  );
  for (const [label, value] of [...own, ...extras]) {
    if (value === undefined || isPlaceholderText(value.raw)) continue;
    const hits = findVague(value.raw).flatMap(weigh);
    if (hits.length > 0) yield { row, label, cell: value.cell ?? rowCell(row), hits };
  }
}

function labelOf(kind: string, field: string): string {
  if (field === 'notes') return 'fields.notes';
  return kind === 'potential' && field === 'object' ? 'sourceFields.potential.object' : `sourceFields.${field}`;
}
