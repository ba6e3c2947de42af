import { dutyWithoutLead } from '../../../src/core/rules/duty-without-lead';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const LEADS = ['Disdikbud', 'DLH', 'DPUTR', 'Dinsos', 'Disnaker', 'Dishub', 'Diskominfo'];
const duties = () =>
  LEADS.map((lead, index) =>
    makeRecord('duties', { number: String(index + 1), duty: `Poin ${index + 1}`, lead }, { rowIndex: 4 + index }),
  );

testRule(dutyWithoutLead, {
  accepted: [
    { name: 'no table of main points', rows: [{}] },
    { name: 'seven points with one lead each', rows: [{}], records: duties() },
    {
      name: 'a lead whose name holds commas',
      rows: [{}],
      records: [
        ...duties().slice(1),
        makeRecord('duties', { duty: 'Pangan', lead: 'Dinas Ketahanan Pangan, Pertanian, dan Perikanan' }),
      ],
    },
    {
      name: 'one lead under two spellings',
      rows: [{}],
      records: [...duties().slice(1), makeRecord('duties', { duty: 'Kesehatan', lead: ['Dinkes', 'Dinas Kesehatan'] })],
    },
  ],
  rejected: [
    {
      name: 'a point without a lead',
      rows: [{}],
      records: [...duties().slice(1), makeRecord('duties', { duty: 'Pendidikan', lead: '' })],
      found: [{ message: 'message', field: null, severity: 'error' }],
    },
    ...['semua PD', 'Seluruh Perangkat Daerah terkait', 'OPD terkait', 'masing-masing', 'bersama-sama'].map((lead) => ({
      name: `a point led by everybody: ${lead}`,
      rows: [{}],
      records: [...duties().slice(1), makeRecord('duties', { duty: 'Pendidikan', lead })],
      found: [{ message: 'message' as const }],
    })),
    {
      name: 'a point with two',
      rows: [{}],
      records: [...duties().slice(1), makeRecord('duties', { duty: 'Pendidikan', lead: ['Disdikbud', 'Dinkes'] })],
      found: [{ message: 'messageSeveral', params: { agencies: ['Disdikbud', 'Dinkes'] } }],
    },
    {
      name: 'one point twice',
      rows: [{}],
      records: [...duties(), makeRecord('duties', { duty: 'poin 1', lead: 'Dinas Kesehatan' }, { rowIndex: 20 })],
      found: [{ message: 'messageTwice' }],
    },
    {
      name: 'fewer points than the settings say',
      rows: [{}],
      records: duties().slice(2),
      found: [{ message: 'messageCount', severity: 'info', params: { count: 5, points: 7 } }],
    },
  ],
});
