/**
 * ministry-approval-missing: cooperation with a partner abroad carries the approval of the Minister of Home Affairs.
 * The approval of the DPRD that goes before it belongs to council-approval-missing.
 */
import { foreignField, isApproved } from '../legal/council-need';
import { fieldCell } from './place';
import { objectRule } from './rule';

export const ministryApprovalMissing = objectRule({
  id: 'ministry-approval-missing',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'PP 28/2018; Permendagri 25/2020', confidence: 'found', mark: 'APP-02' },
  options: {},
  messages: { message: {} },
  check: function* (object, _options, facts) {
    const foreign = foreignField(object);
    if (foreign === null || isApproved(object, 'ministryApproval')) return;
    const cells = [fieldCell(object, 'ministryApproval', facts), fieldCell(object, foreign, facts)];
    yield { message: 'message', params: {}, object, field: 'ministryApproval', cells };
  },
});
