/** Studies with a column for each aspect, `Judul | Hukum | Teknis | … | Bukti | Kesimpulan`: a row is a record of each aspect. */
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import type { SourceColumn } from '../model/intake';
import type { FieldValue } from '../model/object';
import type { RecordFieldId, SourceRecord } from '../model/record';
import { missing, sure } from '../parse/make-reading';
import type { BodyRow } from './classify-rows';
import { makeFieldValue } from './field-value';
import type { HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { readRecords, type RecordTable } from './read-records';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';

type StudyField = RecordFieldId<'feasibility'>;

const FEWEST_ASPECTS = 4;
/** What may stand beside the name of an aspect in its heading. */
const BESIDE = /\b(?:aspek|skor|nilai|bukti|sumber|data|dokumen|kelayakan|kajian|telaah|hasil|rp)\b/g;
const EVIDENCE = /\b(?:bukti|dokumen|sumber|data)\b/;

interface AspectHeading {
  readonly aspect: string;
  readonly field: 'score' | 'evidence';
}

/** `Hukum`, `Aspek Teknis`, `Skor Ekonomi`, `Bukti Sosial`; null for a heading that says anything else. */
function aspectIn(heading: string): AspectHeading | null {
  const plain = normaliseHeading(heading);
  const words = plain.replace(BESIDE, ' ').trim().split(/\s+/);
  const found = FEASIBILITY_ASPECTS.find(({ pattern }) => pattern.test(words.join(' ')));
  if (found === undefined || words.length !== 1) return null;
  return { aspect: found.id, field: EVIDENCE.test(plain) ? 'evidence' : 'score' };
}

/** `Skor Hukum`, `Bukti Teknis`: the aspect and what is told of it. A name alone may be anything, a field of study as well. */
export function isAspectHeading(heading: string): boolean {
  return /^(?:skor|nilai|bukti|aspek)\b/i.test(heading.trim()) && aspectIn(heading) !== null;
}

const aspectsOf = (headings: readonly string[]): ReadonlyMap<number, AspectHeading> => {
  const found = new Map(headings.flatMap((heading, index) => {
    const aspect = aspectIn(heading);
    return aspect === null ? [] : [[index, aspect] as const];
  }));
  const scored = new Set([...found.values()].flatMap(({ aspect, field }) => (field === 'score' ? [aspect] : [])));
  return scored.size < FEWEST_ASPECTS ? new Map<number, AspectHeading>() : found;
}; // prettier-ignore

/** The fields of such a table: its scores are told apart by their headings. Null for another table; a person's choice stays. */
export function matchAspects(
  headings: readonly string[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const aspects = aspectsOf(headings);
  const names = matches.some(({ field }) => field === 'title' || field === 'ref');
  if (aspects.size === 0 || !names) return null;
  return matches.map((match, index) => {
    const aspect = aspects.get(index);
    if (match.chosen || (aspect === undefined && match.field !== 'score')) return match;
    return { field: aspect?.field ?? null, confidence: aspect === undefined ? 0 : 0.95, chosen: false, isRowNumber: false };
  });
} // prettier-ignore

/** Records in sheet order; a score that a row leaves open has the cell that it leaves open. */
export function* readStudies(
  view: SheetView,
  table: RecordTable<'feasibility'>,
  rows: readonly BodyRow[],
): Slices<SourceRecord[]> {
  const aspects = aspectsOf(table.columns.map(({ heading }) => heading));
  if (aspects.size === 0) return yield* readRecords(view, table, rows);
  const records: SourceRecord[] = [];
  for (const id of new Set([...aspects.values()].map(({ aspect }) => aspect))) {
    const columns = table.columns.filter((_column, index) => (aspects.get(index)?.aspect ?? id) === id);
    const score = columns.find(({ field }) => field === 'score');
    for (const row of yield* readRecords(view, { ...table, columns: sharedLast(columns) }, rows)) {
      const fields: SourceRecord<'feasibility'>['fields'] = row.fields;
      const open: Partial<Record<StudyField, FieldValue>> = {};
      if (score !== undefined && fields.score === undefined) {
        const cell = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex: score.columnIndex };
        open.score = makeFieldValue(missing(), '', cell, 1);
      }
      const aspect = makeFieldValue(sure(id, ['inferred']), score?.heading ?? id, null, 0.9);
      records.push({ ...row, fields: { aspect, ...fields, ...open } });
    }
  }
  return records.sort((a, b) => a.rowIndex - b.rowIndex);
}

/** Evidence of the aspect before evidence of all. */
const sharedLast = (columns: readonly SourceColumn<StudyField>[]): SourceColumn<StudyField>[] =>
  [...columns].sort((a, b) => Number(aspectIn(a.heading) === null) - Number(aspectIn(b.heading) === null));
