/** Main points with the agency that leads each, as labels of a form or of a matrix: `Poin utama 1`, `PD penanggung jawab poin 1`. */
import type { CellRef } from '../model/cell';
import type { FormLabel } from '../model/intake';
import type { FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import { missing } from '../parse/make-reading';
import { PLAIN_CELL_CONTEXT, readCell } from '../parse/read-cell';
import { RECORD_FIELD_DEFS } from '../register/record-fields';
import { makeFieldValue } from './field-value';
import { normaliseHeading } from './normalise-heading';
import type { DraftObject } from './read-register';
import type { OnForm } from './sheet-result';
import type { SheetView } from './sheet-view';

type DutyField = 'duty' | 'lead';

const WORDS: Readonly<Record<DutyField, ReadonlySet<string>>> = {
  duty: new Set(RECORD_FIELD_DEFS.duties.duty.synonyms.map(normaliseHeading)),
  lead: new Set(RECORD_FIELD_DEFS.duties.lead.synonyms.map(normaliseHeading)),
};
/** `PD penanggung jawab poin 1`: of what the agency is in charge. */
const OF_POINT = /(?<=.) (?:untuk )?(?:poin|butir|pokok|tugas)(?: utama)?$/;

interface DutyLabel {
  readonly field: DutyField;
  /** Of the point. */
  readonly number: string;
}

/** What a label asks of one of several points; null for any other. */
export function dutyLabel(label: string): DutyLabel | null {
  const [, words = '', number = ''] = /^(.+?) (\d{1,2})$/.exec(normaliseHeading(label)) ?? [];
  if (WORDS.duty.has(words)) return { field: 'duty', number };
  return WORDS.lead.has(words) || WORDS.lead.has(words.replace(OF_POINT, '')) ? { field: 'lead', number } : null;
}

function valueAt(view: SheetView, cell: CellRef, field: DutyField): FieldValue {
  const text = view.text(cell.rowIndex, cell.columnIndex);
  const { type } = RECORD_FIELD_DEFS.duties[field];
  return makeFieldValue(text === '' ? missing() : readCell(text, undefined, type, PLAIN_CELL_CONTEXT), text, cell, 0.9);
}

/** Where the answer of a label left open belongs: as far from it as the answer of another label is. */
function besideLike(open: CellRef, { cell, value }: FormLabel): CellRef {
  const rows = (value?.rowIndex ?? cell.rowIndex) - cell.rowIndex;
  const columns = (value?.columnIndex ?? cell.columnIndex) - cell.columnIndex;
  return { ...open, rowIndex: open.rowIndex + rows, columnIndex: open.columnIndex + columns };
}

/** A record for each point that is filled in and has a label for its agency, filled in or not. */
export function dutiesOnForm(
  view: SheetView,
  labels: readonly FormLabel[],
  draft: DraftObject,
): OnForm<SourceRecord>[] {
  const found = labels.flatMap((label) => {
    const meant = label.field === null ? dutyLabel(label.label) : null;
    return meant === null ? [] : [{ ...meant, label }];
  });
  return found.flatMap(({ field, number, label: point }): OnForm<SourceRecord>[] => {
    const lead = found.find((other) => other.field === 'lead' && other.number === number)?.label;
    if (field !== 'duty' || lead === undefined || point.value === null) return [];
    const row: SourceRecord<'duties'> = {
      kind: 'duties',
      object: null,
      attachment: 'none',
      sheet: view.sheet.name,
      rowIndex: point.value.rowIndex,
      fields: {
        duty: valueAt(view, point.value, 'duty'),
        lead: valueAt(view, lead.value ?? besideLike(lead.cell, point), 'lead'),
      },
      extras: {},
      captions: [],
    };
    return [{ row, draft }];
  });
}
