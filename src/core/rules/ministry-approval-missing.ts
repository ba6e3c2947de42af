/**
 * ministry-approval-missing: cooperation with a partner abroad carries the approval of the Minister of Home Affairs.
 * The approval of the DPRD that goes before it belongs to council-approval-missing.
 */
import { FOREIGN_KINDS } from '../legal/stages';
import { fieldValue } from '../model/object';
import { isGiven, writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

const NOT_YET = /^(belum|tidak ada|menunggu|proses|dalam proses|sedang|diajukan|akan|pending|not yet)\b/i;

export const ministryApprovalMissing = objectRule({
  id: 'ministry-approval-missing',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'PP 28/2018; Permendagri 25/2020', confidence: 'found', mark: 'APP-02' },
  options: {},
  messages: { message: {} },
  check: function* (object, _options, facts) {
    const kind = fieldValue(object, 'kind');
    const isForeignPartner = fieldValue(object, 'partnerKind') === 'luar-negeri';
    if (!isForeignPartner && !(typeof kind === 'string' && FOREIGN_KINDS.includes(kind))) return;
    const text = writtenText(object, 'ministryApproval');
    if (isGiven(object, 'ministryApproval') && !NOT_YET.test(text)) return;
    const reason = fieldCell(object, isForeignPartner ? 'partnerKind' : 'kind', facts);
    const cells = [fieldCell(object, 'ministryApproval', facts), reason];
    yield { message: 'message', params: {}, object, field: 'ministryApproval', cells };
  },
});
