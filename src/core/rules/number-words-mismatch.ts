/**
 * number-words-mismatch: a number given in digits and in words says the same both times, in every field of an object, in rows of
 * other tables and in texts beside them; `Terbilang: …` says the amount it stands under.
 */
import { findNumberClashes, isNoNumber, readNumberWords, type NumberPair } from '../lexicon/number-words';
import type { CellRef } from '../model/cell';
import type { CooperationObject } from '../model/object';
import { fieldNumber, fieldsOf } from '../model/object';
import { cellHolding, cellKey, fieldCell, objectCell } from './place';
import { headingAt, objectOf, objectOfText, rowCell } from './records';
import { objectRule, type RuleFacts } from './rule';

const SPELLED = /^\W*(?:terbilang|dengan huruf)\s*:?\s*([\p{L}\s-]+?)(?:\s+rupiah)?\W*$/iu;

/** `Terbilang : empat ratus juta rupiah`. */
function readSpelled(text: string): { readonly words: string; readonly wordsValue: number } | null {
  const words = SPELLED.exec(text)?.[1];
  const wordsValue = words === undefined ? null : readNumberWords(words);
  return words === undefined || wordsValue === null ? null : { words, wordsValue };
}

const OF_WORDS = /\bterbilang\b|\bdengan huruf\b/i;

/** `Terbilang | tiga ratus juta rupiah` on a form: the cost, in words. */
function* checkSpelled(object: CooperationObject, facts: RuleFacts) {
  const amount = fieldNumber(object, 'cost');
  for (const [label, { raw, cell }] of Object.entries(object.extras)) {
    if (!OF_WORDS.test(label) || amount === null) continue;
    const words = raw.replace(/\s*rupiah\W*$/i, '').trim();
    const at = { object, field: null, cells: [cell ?? objectCell(object), fieldCell(object, 'cost', facts)] };
    const wordsValue = readNumberWords(words);
    if (isNoNumber(words)) yield { ...at, message: 'messageMuddled' as const, cure: 'cureSpelled', params: { words, amount } };
    if (wordsValue !== null && wordsValue !== amount)
      yield { ...at, message: 'messageSpelled' as const, cure: 'cureSpelled', params: { words, wordsValue, amount } };
  }
} // prettier-ignore

function tell(
  { digits, words, wordsValue }: NumberPair,
  field: string,
  object: CooperationObject | null,
  cell: CellRef,
) {
  return {
    message: 'message' as const,
    params: { field, digits, words, wordsValue },
    object,
    field: null,
    cells: [cell],
  };
}

export const numberWordsMismatch = objectRule({
  id: 'number-words-mismatch',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { field: 'label', digits: 'text', words: 'text', wordsValue: 'number' },
    messageMuddled: { words: 'text', amount: 'number' },
    messageSpelled: { words: 'text', wordsValue: 'number', amount: 'number' },
  },
  cures: ['cureSpelled'],
  check: function* (object, _options, facts) {
    const seen = new Set<string>();
    for (const field of fieldsOf(object)) {
      const raw = object.fields[field]?.raw ?? '';
      const clashes = findNumberClashes(raw);
      if (clashes.length === 0) continue;
      // Two fields may be read from one cell.
      const cell = fieldCell(object, field, facts);
      if (seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      for (const { digits, words, wordsValue } of clashes) {
        const params = { field: `fields.${field}`, digits, words, wordsValue };
        yield { message: 'message', params, object, field, cells: [cellHolding(words, object.fields[field], cell)] };
      }
    }
    yield* checkSpelled(object, facts);
    for (const [label, { raw, cell }] of Object.entries(object.extras))
      for (const clash of findNumberClashes(raw)) yield tell(clash, label, object, cell ?? objectCell(object));
  },
  checkRows: function* (_options, facts) {
    for (const record of facts.records ?? [])
      for (const [label, { raw, cell }] of Object.entries({ ...record.extras, ...record.fields }))
        for (const clash of findNumberClashes(raw))
          yield tell(
            clash,
            headingAt(cell ?? rowCell(record), facts) ?? label,
            objectOf(record, facts),
            cell ?? rowCell(record),
          );
    for (const one of facts.texts ?? []) {
      const object = objectOfText(one, facts);
      for (const clash of findNumberClashes(one.text)) yield tell(clash, one.cell.sheet, object, one.cell);
      const muddled = SPELLED.exec(one.text)?.[1] ?? '';
      if (isNoNumber(muddled) && one.amount !== null) {
        const params = { words: muddled, amount: one.amount };
        yield { message: 'messageMuddled', cure: 'cureSpelled', params, object, field: null, cells: [one.cell] };
      }
      const spelled = readSpelled(one.text);
      if (spelled === null || one.amount === null || one.amount === spelled.wordsValue) continue;
      const params = { ...spelled, amount: one.amount };
      yield { message: 'messageSpelled', cure: 'cureSpelled', params, object, field: null, cells: [one.cell] };
    }
  },
});
