/**
 * ministry-approval-missing: cooperation with a partner abroad carries the approval of the Minister of Home Affairs and, where
 * its source asks for it, the consideration of the Minister of Foreign Affairs, given one after the other behind the approval
 * of the DPRD. A missing approval of the DPRD belongs to council-approval-missing.
 */
import { foreignField, isApproved, NOT_YET } from '../legal/council-need';
import type { CellRef } from '../model/cell';
import type { CooperationObject } from '../model/object';
import { splitNumbersAndDates } from '../parse/identifier';
import { isPlaceholderText, writtenText } from './content';
import { isProposal } from './life';
import { asksFor, fieldCell, objectCell, slotOfLabel } from './place';
import { objectRule, type RuleFacts } from './rule';

export const ministryApprovalMissing = objectRule({
  id: 'ministry-approval-missing',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'PP 28/2018; Permendagri 25/2020', confidence: 'found', mark: 'APP-02' },
  options: {},
  messages: {
    message: {},
    messageForeign: {},
    messageOrder: { earlier: 'label', earlierDate: 'date', later: 'label', laterDate: 'date' },
  },
  cures: ['cureForeign', 'cureOrder'],
  check: function* (object, _options, facts) {
    const foreign = foreignField(object);
    if (foreign === null) return;
    // A list of what runs has no room for how it came about.
    if (!isProposal(object, facts.today) && !asksFor(object, 'ministryApproval', facts)) return;
    const at = { object, field: 'ministryApproval' as const };
    const own = fieldCell(object, 'ministryApproval', facts);
    if (!isApproved(object, 'ministryApproval'))
      yield { ...at, message: 'message', params: {}, cells: [own, fieldCell(object, foreign, facts)] };
    const consideration = considerationOf(object, facts);
    if (consideration !== null && !consideration.isGiven)
      yield { ...at, message: 'messageForeign', cure: 'cureForeign', params: {}, cells: [consideration.cell] };
    const steps = STEPS.flatMap(({ field, label, pattern }) => {
      const day = dayOf(object, field, pattern, facts);
      return day === null ? [] : [{ label, ...day }];
    });
    for (const [index, later] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined || before.date <= later.date) continue;
      const params = { earlier: later.label, earlierDate: later.date, later: before.label, laterDate: before.date };
      yield { ...at, message: 'messageOrder', cure: 'cureOrder', params, cells: [later.cell, before.cell] };
    }
  },
}); // prettier-ignore

const CONSIDERATION = /\b(?:menlu|kemenlu|kemlu|(?:menteri|kementerian) luar negeri)\b/i;

/** Who approves, in the order of time, with what labels of the office's own say of it. */
const STEPS = [
  { field: 'councilApproval', label: 'fields.councilApproval', pattern: /\bdprd\b/i },
  { field: 'ministryApproval', label: 'fields.ministryApproval', pattern: /\b(?:ke)?mendagri\b|\bdalam negeri\b/i },
  { field: null, label: 'rules.ministry-approval-missing.foreign', pattern: CONSIDERATION },
] as const;

/** What stands under a label or heading for the Minister of Foreign Affairs; null where the source has none. */
function considerationOf(
  object: CooperationObject,
  facts: RuleFacts,
): { text: string; cell: CellRef; isGiven: boolean } | null {
  for (const [label, { raw, cell }] of Object.entries(object.extras)) {
    if (!CONSIDERATION.test(label)) continue;
    const isGiven = raw.trim() !== '' && !isPlaceholderText(raw) && !NOT_YET.test(raw.trim());
    return { text: raw, cell: cell ?? objectCell(object), isGiven };
  }
  const cell = slotOfLabel(object, CONSIDERATION, facts);
  return cell === null ? null : { text: '', cell, isGiven: false };
}

/** The only day of a text; where it names several documents, that of the one who is asked for: `Surat Mendagri …; Surat Kuasa Menlu …`. */
function dayIn(text: string, pattern: RegExp): string | null {
  const parts = text.split(/[;\n]/);
  const own = parts.length > 1 ? parts.filter((part) => pattern.test(part)) : [];
  const { dates } = splitNumbersAndDates(own.length > 0 ? own.join('; ') : text);
  const [date] = dates;
  return dates.length === 1 && date?.value?.precision === 'day' ? date.value.start : null;
}

/** The only day that the field and the labels of one who approves name together: a number and its date may stand apart. */
function dayOf(
  object: CooperationObject,
  field: 'councilApproval' | 'ministryApproval' | null,
  pattern: RegExp,
  facts: RuleFacts,
): { readonly date: string; readonly cell: CellRef } | null {
  const own = field === null ? [] : [{ text: writtenText(object, field), cell: fieldCell(object, field, facts) }];
  const others = Object.entries(object.extras)
    .filter(([label]) => pattern.test(label))
    .map(([, { raw, cell }]) => ({ text: raw, cell: cell ?? objectCell(object) }));
  const days = [...own, ...others].flatMap(({ text, cell }) => {
    const day = dayIn(text, pattern);
    return day === null ? [] : [{ date: day, cell }];
  });
  const [first, ...more] = days;
  return first !== undefined && more.every(({ date }) => date === first.date) ? first : null;
}
