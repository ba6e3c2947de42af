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
    {
      name: 'an approval before that of the DPRD, beside a full power of a later day',
      rows: [
        {
          ...foreign,
          councilApproval: 'Keputusan DPRD Nomor 12 Tahun 2024 tanggal 14 Juni 2024',
          ministryApproval:
            'Surat Menteri Dalam Negeri Nomor 193/77/SJ tanggal 9 Mei 2024; Surat Kuasa Menteri Luar Negeri Nomor 41/SK tanggal 6 Juli 2024',
        },
      ],
      found: [{ message: 'messageOrder', at: 'ministryApproval' }],
    },
  ],
});
