/**
 * Mendings that are sure: what a cell means is plain, only how it is written is not. Offered with before and after; nothing is
 * changed until a person accepts. Values that could be read two ways are never among them.
 */
import { splitFileSheet, type CellRef, type Scalar } from '../model/cell';
import type { CostLine, Source } from '../model/intake';
import type { Translate } from '../model/message';
import { fieldNumber, FIELD_IDS, type CooperationObject, type FieldId, type FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import type { UnitedName } from '../model/register';
import type { SheetSnapshot } from '../model/snapshot';
import { readDateText } from '../parse/date';
import { cleanText, normaliseText } from '../parse/text';
import { FIELDS } from '../register/fields';
import type { NameSuggestion } from '../register/name-suggestions';
import { cellKey, indexSources, placeOf } from '../rules/place';
import { AMOUNT, type Fix, type TextAt } from './fix';
import { listCostFixes } from './list-cost-fixes';

const PARTS = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const satisfies readonly FieldId[];

export interface FixInput {
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  readonly records: readonly SourceRecord[];
  readonly sheets: readonly SheetSnapshot[];
  readonly sources: readonly Source[];
  /** Names under several spellings: those offered as one, and those a person made one. */
  readonly names: { readonly offered: readonly NameSuggestion[]; readonly united: readonly UnitedName[] };
  readonly t: Translate;
}

/**
 * By object, then by field, then of cost tables and other rows, one for each cell. Cells of owned sheets, of files, with formulas or shared by a `sda`
 * are left alone.
 */
export function listFixes({ objects, costs, records, sheets, sources, names, t }: FixInput): Fix[] {
  const sourceOf = indexSources(sources);
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const textAt: TextAt = (cell) => {
    const sheet = sheetNamed.get(cell.sheet);
    if (sheet?.owned !== null || splitFileSheet(cell.sheet) !== null) return null;
    const value = scalarAt(sheet, cell);
    return typeof value === 'string' ? value : null;
  };
  const nameOf = indexNames(names);
  const seen = new Set<string>();
  const takeOnce = (fix: Fix): Fix[] => {
    const key = cellKey(fix.cell);
    if (seen.has(key)) return [];
    seen.add(key);
    return [fix];
  };
  const ofObjects = objects.flatMap((object) =>
    FIELD_IDS.flatMap((field): Fix[] => {
      const read = object.fields[field];
      // Most cells hold their value already; writing a day out to compare it takes long.
      const text = isPlain(read) && read.cell !== null ? textAt(read.cell) : null;
      const fix =
        isPlain(read) && text !== null ? (fixValue(read, field, t) ?? fixName(read, field, text, nameOf)) : null;
      const draft = fix ?? (field === 'cost' ? fixSum(object, sourceOf) : null);
      const before = draft === null ? null : textAt(draft.cell);
      if (draft === null || before?.trim() !== draft.before.trim()) return [];
      const isMoney = FIELDS[field].type === 'money';
      return takeOnce({ ...draft, object: object.id, label: `fields.${field}`, isMoney, before });
    }),
  );
  const ofCosts = listCostFixes(costs, sources, textAt).flatMap(takeOnce);
  return [...ofObjects, ...ofCosts, ...records.flatMap((row) => fixNames(row, textAt, nameOf)).flatMap(takeOnce)];
}

/** Names in a row of another kind of table. */
function fixNames({ object, fields }: SourceRecord, textAt: TextAt, nameOf: NameOf): Fix[] {
  const named: Readonly<Partial<Record<'agency' | 'partner', FieldValue>>> = fields;
  return (['agency', 'partner'] as const).flatMap((field): Fix[] => {
    const read = named[field];
    const text = isPlain(read) && read.cell !== null ? textAt(read.cell) : null;
    const draft = isPlain(read) && text !== null ? fixName(read, field, text, nameOf) : null;
    return draft === null ? [] : [{ ...draft, object, label: `fields.${field}`, isMoney: false }];
  });
}

type NameOf = (field: 'agency' | 'partner', text: string) => string | undefined;

/** The name to write for a spelling: the one a person chose, or the one that differs from it in capitals, blanks and stops only. */
function indexNames({ offered, united }: FixInput['names']): NameOf {
  const known = new Map<string, string>();
  for (const { field, canonical, variants } of offered)
    for (const { text } of variants)
      if (normaliseText(text) === normaliseText(canonical)) known.set(`${field}|${text}`, canonical);
  for (const { field, name, spellings } of united) for (const text of spellings) known.set(`${field}|${text}`, name);
  return (field, text) => known.get(`${field}|${cleanText(text)}`);
}

/** A cell that holds nothing but another spelling of a name. */
function fixName({ cell }: FieldValue, field: FieldId, before: string, nameOf: NameOf): Draft | null {
  if (cell === null || (field !== 'agency' && field !== 'partner')) return null;
  const content = nameOf(field, before);
  return content === undefined || content === before ? null : { kind: 'name', cell, before, content };
}

type Draft = Pick<Fix, 'kind' | 'cell' | 'before' | 'content'>;

function fixValue({ value, raw: before, cell }: FieldValue, field: FieldId, t: Translate): Draft | null {
  if (cell === null) return null;
  switch (FIELDS[field].type) {
    case 'money':
    case 'number':
    case 'year':
      return typeof value === 'number' && AMOUNT.test(before) ? { kind: 'number', cell, before, content: value } : null;
    case 'date': {
      if (typeof value !== 'string' || !isDayAlone(before, value)) return null;
      const content = t('pane.fixes.day', { date: value });
      return before.toLowerCase().includes(content.toLowerCase()) ? null : { kind: 'date', cell, before, content };
    }
    default:
      return null;
  }
}

/** Whether the whole text is that day: a document number or another day beside it would be lost. */
function isDayAlone(text: string, day: string): boolean {
  const span = readDateText(text.trim()).value;
  return span?.start === day && span.end === day && span.precision === 'day' && !span.isRange && span.time === '';
}

function isPlain(read: FieldValue | undefined): read is FieldValue {
  return read?.certainty === 'sure' && read.notes.length === 0 && read.alternatives.length === 0;
}

/** The total where its cell is empty and every part the sheet asks for is given surely. */
function fixSum(object: CooperationObject, sourceOf: ReturnType<typeof indexSources>): Draft | null {
  const { cost: total, ...fields } = object.fields;
  const isWritten = (total?.raw ?? '') !== '';
  if (isWritten && total?.notes.includes('inferred') === false) return null;
  const asked = PARTS.filter((part) => placeOf(object, part, { sourceOf }) !== null);
  const isGiven = asked.length > 1 && asked.every((part) => isSureAmount(object, part));
  const cell = isGiven ? placeOf({ ...object, fields }, 'cost', { sourceOf }) : null;
  if (cell === null) return null;
  const content = asked.reduce((sum, part) => sum + (fieldNumber(object, part) ?? 0), 0);
  return { kind: 'sum', cell, before: '', content };
}

/** Sure, and in rupiah in its cell: in a table of thousands or millions the total would be written as another amount. */
function isSureAmount(object: CooperationObject, part: FieldId): boolean {
  const read = object.fields[part];
  return read?.certainty === 'sure' && !read.notes.includes('scaleFromHeading') && fieldNumber(object, part) !== null;
}

function scalarAt({ grid }: SheetSnapshot, { rowIndex, columnIndex }: CellRef): Scalar {
  return grid.values[rowIndex - grid.top]?.[columnIndex - grid.left] ?? '';
}
