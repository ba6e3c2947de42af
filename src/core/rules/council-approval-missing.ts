/**
 * council-approval-missing: the DPRD has approved where it must: foreign partners, plans outside the running budget,
 * plans that burden region or public. Before the PKS is drafted a missing approval is a warning, afterwards an error.
 */
import { councilNeed, isApproved } from '../legal/council-need';
import { BURDEN_APPROVAL, hasReached } from '../legal/stages';
import { fieldValue } from '../model/object';
import { writtenText } from './content';
import { isProposal } from './life';
import { asksFor, fieldCell } from './place';
import { objectRule } from './rule';

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
    messageAnswer: { label: 'text' },
  },
  check: function* (object, _options, facts) {
    const need = councilNeed(object);
    if (need === null || isApproved(object, 'councilApproval')) return;
    const { reason, field } = need;
    // A list of what runs has no room for how it came about.
    if (!isProposal(object, facts.today) && !asksFor(object, 'councilApproval', facts)) return;
    const at = { object, field: 'councilApproval' as const };
    const own = fieldCell(object, 'councilApproval', facts);
    const shown = fieldCell(object, field, facts);
    if (reason === 'foreign') {
      yield { ...at, message: 'messageForeign', params: {}, cells: [own, shown] };
      return;
    }
    const stage = fieldValue(object, 'stage');
    const severity = typeof stage === 'string' && hasReached(stage, 'penyusunan-pks') ? 'error' : 'warning';
    const { answer } = need;
    if (answer !== undefined) {
      const cells = answer.cell === null ? [own] : [own, answer.cell];
      yield { ...at, message: 'messageAnswer', params: { label: answer.label }, cells, severity };
      return;
    }
    const because = { ...at, cells: [shown, own], severity } as const;
    yield reason === 'budget'
      ? { ...because, message: 'messageBudget', params: { text: writtenText(object, field) } }
      : { ...because, message: 'messageBurden', params: { field: `fields.${field}` } };
  },
});
