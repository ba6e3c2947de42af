/**
 * Vague words beside the proposals: notes, follow-ups and evidence in tables of staff, and what cost lines are called.
 * Reports nothing itself; vague-wording does.
 */
import { findVague } from '../lexicon/find-vague';
import { placeholderKind } from '../lexicon/placeholders';
import type { VagueHit } from '../lexicon/vague-words';
import type { CellRef } from '../model/cell';
import type { CostLine } from '../model/intake';
import type { FieldValue } from '../model/object';
import { recordNumber, recordValue, type RecordKind, type SourceRecord } from '../model/record';
import { isPlaceholderText } from './content';
import { rowCell, slotOf } from './records';
import type { RuleFacts } from './rule';
import { isNoted } from './vague-fields';
import { isGuide, narrate, type RowText } from './vague-rows';

/**
 * What a text is for. `note` and `duty` bind, and a whole cell that only says `Menyusul` is told; a duty says how well, too.
 * `advice` may be soft, `proof` gives no figures, `tale` only tells how things are.
 */
type Use = 'note' | 'duty' | 'advice' | 'proof' | 'tale';

const TEXTS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Use>>>>> = {
  indicators: { notes: 'note' },
  resources: { notes: 'note' },
  interns: { notes: 'note' },
  schedule: { result: 'note', notes: 'note' },
  feasibility: { evidence: 'proof', notes: 'note' },
  monitoring: {
    issues: 'tale', obstacle: 'tale', fieldObstacle: 'tale', supervision: 'tale', followUp: 'duty', suggestion: 'advice', notes: 'note',
  },
}; // prettier-ignore

const KINDS = Object.keys(TEXTS) as RecordKind[];

/** Headings of the office's own over texts of that kind; shorter ones under them are names and codes. */
const NOTED = /\b(?:keterangan|catatan|penjelasan|tindak lanjut|upaya|solusi|notes?|remarks?)\b/i;
const SHORTEST = 15;

/** Row by row, kind by kind. */
export function* vagueNotes(facts: RuleFacts): Iterable<RowText> {
  for (const kind of KINDS)
    for (const row of facts.recordsOf(kind)) {
      if (isGuide(row.sheet)) continue;
      for (const { label, use, value } of textsOf(row)) {
        if (isPlaceholderText(value.raw) && !isPutOff(value.raw, use)) continue;
        const hits = findVague(value.raw)
          .flatMap((hit) => weigh(hit, use))
          .filter((hit) => !isAnswered(hit, row));
        if (hits.length > 0) yield { row, label, cell: value.cell ?? rowCell(row), hits };
      }
    }
}

function* textsOf(row: SourceRecord): Iterable<{ label: string; use: Use; value: FieldValue }> {
  const fields = row.fields as Readonly<Record<string, FieldValue | undefined>>;
  for (const [field, use] of Object.entries(TEXTS[row.kind] ?? {})) {
    const value = fields[field];
    const label = field === 'notes' || field === 'followUp' ? `fields.${field}` : `sourceFields.${field}`;
    if (value !== undefined) yield { label, use, value };
  }
  for (const [label, value] of Object.entries(row.extras))
    if (NOTED.test(label) && value.raw.trim().length >= SHORTEST) yield { label, use: 'note', value };
}

/** `Akan dibicarakan`: the whole note. That something is attached is no delay. */
function isPutOff(text: string, use: Use): boolean {
  return (use === 'note' || use === 'duty') && placeholderKind(text) === 'deferred' && !/lampir|attach/i.test(text);
}

/** What a hit weighs in a text of that use. */
function weigh(hit: VagueHit, use: Use): readonly VagueHit[] {
  switch (use) {
    case 'tale':
      return narrate(hit);
    case 'duty':
      return isNoted(hit) || (hit.class === 'B' && hit.severity === 'warning' && hit.where === null) ? [hit] : [];
    case 'advice':
      return isNoted(hit) && hit.class !== 'B' && hit.class !== 'F' ? [hit] : [];
    case 'proof':
      return isNoted(hit) && hit.class !== 'B' ? [hit] : [];
    case 'note':
      return isNoted(hit) ? [hit] : [];
  }
}

/** Whether a column of its own says what the words leave open, or they are customary there. */
function isAnswered({ class: name, words }: VagueHit, row: SourceRecord): boolean {
  switch (row.kind) {
    case 'resources':
      return /kebutuhan/i.test(words) && recordNumber(row as SourceRecord<'resources'>, 'need') !== null;
    case 'monitoring': {
      const monitored = row as SourceRecord<'monitoring'>;
      if (name === 'C') return recordValue(monitored, 'dueDate') !== null;
      return name === 'E' && recordValue(monitored, 'owner') !== null;
    }
    // `pukul 09.00 WIB sampai selesai`.
    case 'schedule':
      return /selesai$/i.test(words);
    default:
      return false;
  }
}

interface CostText {
  readonly line: CostLine;
  readonly cell: CellRef;
  readonly hits: readonly VagueHit[];
}

/** `5.1.02.01.01.0024 Belanja Alat …`: the name of an account. */
const ACCOUNT = /^\W*\d+(?:\.\d+){2,}/;

/** Open lists and what is put off in descriptions of cost lines; how much `sesuai kebutuhan` is, their volume says. */
export function* vagueCosts(facts: RuleFacts): Iterable<CostText> {
  for (const line of facts.costs) {
    const { description, volume } = line;
    if (isGuide(line.cell.sheet) || ACCOUNT.test(description) || isPlaceholderText(description)) continue;
    const hits = findVague(description).filter(
      ({ class: name, where, words }) =>
        where === null && (name === 'A' || (name === 'D' && !(volume !== null && /perlu|kebutuhan/i.test(words)))),
    );
    if (hits.length === 0) continue;
    const row = { ...line.cell, fields: { amount: line } };
    yield { line, cell: slotOf(facts, 'costs', row, 'description') ?? line.cell, hits };
  }
}
