/** What one cell of a list of documents says about more than its own column: `119/12/KSB/2023, 6 Februari 2023`, and the document a title rests on. */
import type { FieldValue } from '../model/object';
import type { RecordFieldId } from '../model/record';
import { splitNumbersAndDates } from '../parse/identifier';
import { hasValue, sure } from '../parse/make-reading';
import { pickDay } from '../parse/read-cell';
import { makeFieldValue } from './field-value';

export type AgreementDraft = Partial<Record<RecordFieldId<'agreements'>, FieldValue>>;

/** `(tindak lanjut KSB 119/12/KSB/2023)`, `pelaksanaan dari MoU No. 415/3/2024`. */
const RESTS_ON =
  /\b(?:tindak lanjut|menindaklanjuti|turunan|pelaksanaan)(?: (?:dari|atas|dengan))?(?: (?:ksb|kb|nk|mou|nota kesepakatan|nota kesepahaman|kesepakatan bersama))?(?: (?:no|nomor)\b\.?)?\s*:?\s*([\p{L}\d.-]*\d[\p{L}\d.-]*(?:\s?\/\s?[\p{L}\d.-]+)+)/iu;

/** Adds the day of signing and the number of the parent where their own cells are empty. */
export function completeAgreement(draft: AgreementDraft): void {
  const { number } = draft;
  if (number !== undefined && typeof number.value === 'string') {
    const { numbers, dates } = splitNumbersAndDates(number.raw);
    const [own] = numbers;
    const [date] = dates;
    if (own !== undefined && numbers.length === 1 && dates.length === 1 && hasValue(date)) {
      draft.number = { ...number, value: own, notes: [...number.notes, 'partOfText'] };
      draft.signedOn ??= makeFieldValue(pickDay(date, 'start'), number.raw, number.cell, 0.9);
    }
  }
  if (draft.parentNumber !== undefined) return;
  for (const source of [draft.title, draft.notes]) {
    const parent = source === undefined ? undefined : RESTS_ON.exec(source.raw)?.[1];
    if (source === undefined || parent === undefined) continue;
    draft.parentNumber = makeFieldValue(
      sure(parent.replace(/[).]+$/, ''), ['partOfText']),
      source.raw,
      source.cell,
      0.85,
    );
    return;
  }
}
