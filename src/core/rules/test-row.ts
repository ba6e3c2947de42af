/**
 * test-row: a row someone entered to try the sheet (`tes`, `Testing Kerjasama`, `asdf`) and left there, in the register, among
 * interns, documents, potentials or dates. Nothing else is said of such a row while the rule is on.
 */
import type { FieldId, FieldValue } from '../model/object';
import { recordCell, recordText, type RecordFieldId, type RecordKind, type SourceRecord } from '../model/record';
import { normaliseText } from '../parse/text';
import { writtenText } from './content';
import { fieldCell, placeOf } from './place';
import { recordPlace, rowCell } from './records';
import { objectRule, type RuleFacts } from './rule';

const TRIAL =
  /^(?:(tes+t?|testing|coba((-| )?coba)?|percobaan|asd+f?\w*|qwe\w*|abc|contoh|dummy|sample)|(?:uji )?coba (?:tes+t?|input|isi|ketik|entri|entry|data|usulan|baris|dulu|saja|aja))( (tes+t?|testing|tester|percobaan|contoh|dummy|asdf|coba|kerja sama|ksd|data|input|isi|baris|usulan|saja|aja|dulu|aplikasi|sistem|register|form|formulir|sheet|excel|rekap|tabel|kolom|fitur|simpan|unggah|upload|baru|\d+))*$/;

/**
 * A title that begins so is a trial where another field is one, `tes input register` of the agency `tes`, or where the others were
 * asked for and left open.
 */
const BEGINS = /^(?:tes+t?|testing|coba|percobaan|asd+f?\w*|dummy)\b/;
const OTHERS = ['kind', 'affair', 'agency', 'partner', 'location', 'scope'] as const satisfies readonly FieldId[];

const FEWEST_ASKED = 3;

/** Empty, or taken from the row above or the group. */
const isLeftOpen = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  value.raw.trim() === '' ||
  value.notes.includes('inferred') ||
  value.notes.includes('repeatsAbove');

const isTrial = (text: string): boolean => TRIAL.test(normaliseText(text));

export const testRow = objectRule({
  id: 'test-row',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  dismisses: true,
  messages: { message: { text: 'text' }, messageIntern: { text: 'text' }, messageRow: { text: 'text' } },
  cures: ['cureIntern', 'cureRow'],
  check: function* (object, _options, facts) {
    const text = writtenText(object, 'title');
    if (text.length > 40) return;
    const others = OTHERS.map((field) => writtenText(object, field));
    const isBare = OTHERS.every((field) => isLeftOpen(object.fields[field])) && OTHERS.filter((field) => placeOf(object, field, facts) !== null).length >= FEWEST_ASKED; // prettier-ignore
    if (!isTrial(text) && !(BEGINS.test(normaliseText(text)) && (isBare || others.some(isTrial)))) return;
    yield { message: 'message', params: { text }, object, field: 'title', cells: [fieldCell(object, 'title', facts)] };
  },
  checkRows: function* (_options, facts) {
    for (const row of facts.recordsOf('interns')) {
      if (!isTrialIntern(row)) continue;
      const at = { object: null, field: null, cells: [recordPlace(row, ['name'], facts)] };
      yield { ...at, message: 'messageIntern', cure: 'cureIntern', params: { text: row.fields.name?.raw ?? '' } };
    }
    yield* namedTrials('agreements', ['title'], facts);
    yield* namedTrials('schedule', ['title'], facts);
    yield* namedTrials('potential', ['object', 'potential'], facts);
  },
});

/** Rows of a table whose name, in the first of the fields that is filled, is a trial. */
function* namedTrials<K extends RecordKind>(kind: K, fields: readonly RecordFieldId<K>[], facts: RuleFacts) {
  for (const row of facts.recordsOf(kind)) {
    const naming = fields.find((field) => recordText(row, field) !== '');
    const text = naming === undefined ? '' : recordText(row, naming);
    if (naming === undefined || row.attachment === 'id' || text.length > 40 || !isTrial(text)) continue;
    const cells = [recordCell(row, naming) ?? rowCell(row)] as const;
    yield { message: 'messageRow' as const, cure: 'cureRow', params: { text }, object: null, field: null, cells };
  }
}

/** A name like a trial may be a person's (`Asdar`): then something of the row is real. */
function isTrialIntern({ fields }: SourceRecord<'interns'>): boolean {
  const isEmpty = ({ raw, notes }: FieldValue): boolean => notes.includes('repeatsAbove') || /^\W*\d{0,4}\W*$/.test(raw);
  return isTrial(fields.name?.raw ?? '') && Object.values(fields).every((value) => isEmpty(value) || isTrial(value.raw));
} // prettier-ignore
