import { ministryApprovalMissing } from '../../../src/core/rules/ministry-approval-missing';
import { testRule } from './test-rule';

const foreign = { kind: 'KSDPL', partnerKind: 'luar-negeri', partner: 'City of Toyama' };

testRule(ministryApprovalMissing, {
  accepted: [
    { name: 'a partner at home', rows: [{}] },
    {
      name: 'a foreign partner with its approval',
      rows: [{ ...foreign, ministryApproval: '100.3.7/21/SJ tanggal 3 Mei 2024' }],
    },
  ],
  rejected: [
    {
      name: 'a foreign partner without it',
      rows: [foreign],
      found: [{ message: 'message', at: 'ministryApproval', severity: 'error' }],
    },
    {
      name: 'an approval still being asked for',
      rows: [{ ...foreign, ministryApproval: 'dalam proses' }],
      found: [{ message: 'message', at: 'ministryApproval' }],
    },
  ],
});
