/**
 * identifier-as-number: a long identifier that Excel holds as a number has lost its last digits (15-digit precision); a
 * telephone number that once was a number lacks its first zero, also where it stands as text by now; one number among texts is
 * out of step before any digit is lost. Every field, extra column and record.
 */
import type { CellRef } from '../model/cell';
import { fieldsOf, type CooperationObject, type FieldValue } from '../model/object';
import { hasLostDigits, hasLostZero, identifierCells } from './identifier-cells';
import { fieldCell } from './place';
import { groupBy, objectOf, rowCell } from './records';
import { cellKey } from './place';
import { registerRule, type RuleFacts } from './rule';

export const identifierAsNumber = registerRule({
  id: 'identifier-as-number',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { text: 'text' },
    messageZero: { text: 'text' },
    messageMixed: { text: 'text', count: 'number' },
  },
  cures: ['cureZero', 'cureMixed'],
  check: function* (_options, facts) {
    const told = new Set<string>();
    for (const found of identifierCells(facts)) {
      const { text, object, field, cell } = found;
      const message = hasLostDigits(found) ? 'message' : hasLostZero(found) ? 'messageZero' : null;
      if (message === null || told.has(cellKey(cell))) continue;
      told.add(cellKey(cell));
      const at = { params: { text }, object, field, cells: [cell] };
      if (message === 'message') yield { ...at, message };
      // The number is known, only its zero is not written.
      else yield { ...at, message, cure: 'cureZero', severity: 'warning' };
    }
    for (const { text, count, object, cell } of numbersAmongTexts(facts)) {
      if (told.has(cellKey(cell))) continue;
      const at = { object, field: null, cells: [cell], severity: 'warning' as const };
      yield { ...at, message: 'messageMixed', cure: 'cureMixed', params: { text, count } };
    }
    const isLost = (value: FieldValue | undefined): value is FieldValue => value?.notes.includes('digitsLost') === true;
    for (const object of facts.objects) {
      for (const field of fieldsOf(object)) {
        const value = object.fields[field];
        if (!isLost(value)) continue;
        const cell = fieldCell(object, field, facts);
        if (told.has(cellKey(cell))) continue;
        told.add(cellKey(cell));
        yield { message: 'message', params: { text: value.raw }, object, field, cells: [cell] };
      }
    }
    for (const record of facts.records ?? []) {
      for (const value of Object.values(record.fields as Readonly<Record<string, FieldValue>>)) {
        if (!isLost(value)) continue;
        const cells = [value.cell ?? rowCell(record)];
        yield { message: 'message', params: { text: value.raw }, object: objectOf(record, facts), field: null, cells };
      }
    }
  },
});

interface ColumnCell {
  readonly column: string;
  readonly value: FieldValue;
  readonly object: CooperationObject | null;
  readonly cell: CellRef;
}

/** Identifiers in the column of a table: those of a kind on a sheet, and the KPJ of interns. */
function* columnCells(facts: RuleFacts): Iterable<ColumnCell> {
  for (const { kind, value, object, field, cell } of identifierCells(facts))
    if (field === null) yield { column: `${cell.sheet}\n${String(cell.columnIndex)}\n${kind}`, value, object, cell };
  for (const row of facts.recordsOf('interns')) {
    const value = row.fields.kpj;
    if (value === undefined) continue;
    yield { column: `${row.sheet}\nkpj`, value, object: objectOf(row, facts), cell: value.cell ?? rowCell(row) };
  }
}

/** Numbers in a column most of whose identifiers are texts of digits. */
function* numbersAmongTexts(facts: RuleFacts) {
  for (const column of groupBy([...columnCells(facts)], (one) => one.column)) {
    const numbers = column.filter(({ value }) => value.notes.includes('heldAsNumber'));
    const texts = column.filter(({ value }) => !value.notes.includes('heldAsNumber') && /^\d[\d\s.-]{6,}$/.test(value.raw.trim()));
    if (texts.length <= numbers.length) continue;
    for (const { value, object, cell } of numbers) yield { text: value.raw, count: texts.length, object, cell };
  }
} // prettier-ignore
