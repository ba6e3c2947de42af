/**
 * Mendings that are sure: what a cell means is plain, only how it is written is not. Offered with before and after; nothing is
 * changed until a person accepts. Values that could be read two ways are never among them.
 */
import { splitFileSheet, type CellRef, type Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldNumber, FIELD_IDS, type CooperationObject, type FieldId, type FieldValue } from '../model/object';
import type { SheetSnapshot } from '../model/snapshot';
import { readDateText } from '../parse/date';
import { FIELDS } from '../register/fields';
import { cellKey, placeOf } from '../rules/place';
import type { RuleFacts } from '../rules/rule';

/** `number`: an amount that stands as text · `date`: a day written in figures or short · `sum`: a total left empty. */
export const FIX_KINDS = ['number', 'date', 'sum'] as const;

export interface Fix {
  readonly kind: (typeof FIX_KINDS)[number];
  readonly object: string;
  readonly field: FieldId;
  readonly cell: CellRef;
  /** As it stands in the cell; `''` for an empty one. */
  readonly before: string;
  readonly content: string | number;
}

const PARTS = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const satisfies readonly FieldId[];

/** An amount and nothing but: no unit, no words, no percent. */
const AMOUNT = /^\s*(?:rp\.?|idr)?\s*\d[\d.,\s]*(?:-)?\s*$/i;

export interface FixInput {
  readonly objects: readonly CooperationObject[];
  readonly sheets: readonly SheetSnapshot[];
  readonly sourceOf: RuleFacts['sourceOf'];
  readonly t: Translate;
}

/** By object, then by field, one for each cell. Cells of owned sheets, of files, with formulas or shared by a `sda` are left alone. */
export function listFixes({ objects, sheets, sourceOf, t }: FixInput): Fix[] {
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const textAt = (cell: CellRef): string | null => {
    const sheet = sheetNamed.get(cell.sheet);
    if (sheet?.owned !== null || splitFileSheet(cell.sheet) !== null) return null;
    const value = scalarAt(sheet, cell);
    return typeof value === 'string' ? value : null;
  };
  const seen = new Set<string>();
  return objects.flatMap((object) =>
    FIELD_IDS.flatMap((field): Fix[] => {
      const read = object.fields[field];
      // Most cells hold their value already; writing a day out to compare it takes long.
      const isText = isPlain(read) && read.cell !== null && textAt(read.cell) !== null;
      const fix = (isText ? fixValue(read, field, t) : null) ?? (field === 'cost' ? fixSum(object, sourceOf) : null);
      const before = fix === null ? null : textAt(fix.cell);
      if (fix === null || before?.trim() !== fix.before.trim() || seen.has(cellKey(fix.cell))) return [];
      seen.add(cellKey(fix.cell));
      return [{ ...fix, object: object.id, field, before }];
    }),
  );
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
function fixSum(object: CooperationObject, sourceOf: RuleFacts['sourceOf']): Draft | null {
  const { cost: total, ...fields } = object.fields;
  const isWritten = (total?.raw ?? '') !== '';
  if (isWritten && total?.notes.includes('inferred') === false) return null;
  const asked = PARTS.filter((part) => placeOf(object, part, { sourceOf }) !== null);
  const isGiven =
    asked.length > 1 &&
    asked.every((part) => object.fields[part]?.certainty === 'sure' && fieldNumber(object, part) !== null);
  const cell = isGiven ? placeOf({ ...object, fields }, 'cost', { sourceOf }) : null;
  if (cell === null) return null;
  const content = asked.reduce((sum, part) => sum + (fieldNumber(object, part) ?? 0), 0);
  return { kind: 'sum', cell, before: '', content };
}

function scalarAt({ grid }: SheetSnapshot, { rowIndex, columnIndex }: CellRef): Scalar {
  return grid.values[rowIndex - grid.top]?.[columnIndex - grid.left] ?? '';
}
