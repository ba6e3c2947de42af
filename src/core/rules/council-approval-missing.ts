/**
 * council-approval-missing: the DPRD has approved where it must: foreign partners, plans outside the running budget,
 * plans that burden region or public. Before the PKS is drafted a missing approval is a warning, afterwards an error.
 */
import { BURDEN_APPROVAL, FOREIGN_KINDS, hasReached, UNBUDGETED } from '../legal/stages';
import { fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { isGiven, writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

const NOT_YET = /^(belum|tidak ada|menunggu|proses|dalam proses|sedang|diajukan|akan|pending|not yet)\b/i;
const UNBUDGETED_TEXT =
  /\b(belum|tidak) (ter|di)?(anggarkan|dianggarkan|tersedia anggaran)\b|\bbelum (masuk|ada) (dalam )?(apbd|anggaran|dpa)\b/i;
const BURDEN_TEXT = /(?<!\b(?:tidak|tanpa|bukan) (?:akan )?)\b(?:mem)?bebani (?:masyarakat|daerah|keuangan daerah)\b/i;
const BURDEN_FIELDS = ['impact', 'financing', 'notes'] as const satisfies readonly FieldId[];

export const councilApprovalMissing = objectRule({
  id: 'council-approval-missing',
  appliesTo: 'object',
  severity: 'error',
  source: BURDEN_APPROVAL.source,
  options: {},
  messages: {
    messageForeign: {},
    messageBudget: { text: 'text' },
    messageBurden: { field: 'label' },
  },
  check: function* (object, _options, facts) {
    if (isApproved(object)) return;
    const at = { object, field: 'councilApproval' as const };
    const stage = fieldValue(object, 'stage');
    const severity = typeof stage === 'string' && hasReached(stage, 'penyusunan-pks') ? 'error' : 'warning';
    const place = (field: FieldId) => [fieldCell(object, field, facts), fieldCell(object, 'councilApproval', facts)];
    if (isForeign(object)) {
      const field = fieldValue(object, 'partnerKind') === 'luar-negeri' ? 'partnerKind' : 'kind';
      yield { ...at, message: 'messageForeign', params: {}, cells: place(field).reverse() };
      return;
    }
    const unbudgeted = unbudgetedField(object);
    if (unbudgeted !== null) {
      const params = { text: writtenText(object, unbudgeted) };
      yield { ...at, message: 'messageBudget', params, cells: place(unbudgeted), severity };
      return;
    }
    const burden = BURDEN_FIELDS.find((field) => BURDEN_TEXT.test(writtenText(object, field)));
    if (burden !== undefined) {
      yield { ...at, message: 'messageBurden', params: { field: `fields.${burden}` }, cells: place(burden), severity };
    }
  },
});

/** Whether the partner is foreign, by kind of cooperation or of partner. */
function isForeign(object: CooperationObject): boolean {
  const kind = fieldValue(object, 'kind');
  return (
    fieldValue(object, 'partnerKind') === 'luar-negeri' || (typeof kind === 'string' && FOREIGN_KINDS.includes(kind))
  );
}

function isApproved(object: CooperationObject): boolean {
  return isGiven(object, 'councilApproval') && !NOT_YET.test(writtenText(object, 'councilApproval'));
}

function unbudgetedField(object: CooperationObject): FieldId | null {
  const status = fieldValue(object, 'budgetStatus');
  if (typeof status === 'string') return UNBUDGETED.includes(status) ? 'budgetStatus' : null;
  return UNBUDGETED_TEXT.test(writtenText(object, 'financing')) ? 'financing' : null;
}
