import { accountCodeShape } from '../../../src/core/rules/account-code-shape';
import { testRule } from './test-rule';

testRule(accountCodeShape, {
  accepted: [
    { name: 'a sub-activity with its name', rows: [{ subActivity: '2.16.03.2.01.0006 Pengelolaan Aplikasi' }] },
    { name: 'a sub-activity without a code', rows: [{ subActivity: 'Pengelolaan Aplikasi' }] },
    { name: 'a full code', rows: [{ accountCode: '5.1.02.01.01.0024' }] },
    {
      name: 'stacked codes with spaces',
      rows: [
        {
          accountCode: { value: '5.1.02.01.01.0024\n5.2.03.01.01.0001', raw: '5.1.02.01.01.0024 \n5.2.03.01.01.0001' },
        },
      ],
    },
    { name: 'a code of SIPD RI', rows: [{ accountCode: '5.1.02.01.001.00024' }, { accountCode: '5.1.02.01.001' }] },
    { name: 'a code with its name', rows: [{ accountCode: '5.1.02.01.01.0024 Alat Tulis Kantor' }] },
    { name: 'a group of accounts', rows: [{ accountCode: '5.1.02' }] },
  ],
  rejected: [
    {
      name: 'a sub-activity parted by other signs',
      rows: [{ subActivity: '1.02-2.02/11' }],
      found: [{ message: 'messageShape', at: 'subActivity', params: { code: '1.02-2.02/11' } }],
    },
    {
      name: 'groups of both charts in one code',
      rows: [{ accountCode: '5.1.02.01.001.0024' }],
      found: [{ message: 'message', at: 'accountCode' }],
    },
    {
      name: 'commas for points',
      rows: [{ accountCode: '5.1.02.01.01.24.7.1' }],
      found: [{ message: 'message', at: 'accountCode', severity: 'warning' }],
    },
    {
      name: 'a code of a sub-activity',
      rows: [{ accountCode: '4.01.02.2.04.01' }],
      found: [{ message: 'messageActivity', params: { code: '4.01.02.2.04.01' } }],
    },
    {
      name: 'on a cost line',
      rows: [{}],
      costs: [
        {
          object: 'KS-005',
          cell: { sheet: 'RAB', rowIndex: 4, columnIndex: 5 },
          description: 'ATK',
          volume: 1,
          unit: 'Paket',
          price: 1,
          amount: 1,
          source: 'APBD',
          account: '52.22.01',
          accountCell: { sheet: 'RAB', rowIndex: 4, columnIndex: 7 },
        },
      ],
      found: [{ message: 'messageLine', cell: 'RAB!H5', params: { code: '52.22.01', description: 'ATK' } }],
    },
  ],
});
