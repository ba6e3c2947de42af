import { valueUnreadable } from '../../../src/core/rules/value-unreadable';
import { SHEET } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const SAME = { sheet: SHEET, rowIndex: 5, columnIndex: 18 };
const bad = (raw: string, notes: ('impossibleDate' | 'error')[] = []) => ({
  value: null,
  raw,
  certainty: 'unreadable' as const,
  notes,
});

const NONE = { value: null, cell: null, certainty: 'unreadable' as const, confidence: 0, alternatives: [], notes: [] };

testRule(valueUnreadable, {
  accepted: [
    { name: 'values that were read', rows: [{}] },
    { name: 'a placeholder, which has its own rule', rows: [{ end: bad('menyusul') }] },
    {
      name: 'a duration written under the end, where it was understood',
      rows: [{ duration: { value: 60, raw: '5 tahun', cell: SAME }, end: { ...bad('5 tahun'), cell: SAME } }],
    },
    { name: 'a kind with a procedure of its own, told by another rule', rows: [{ kind: bad('Pemanfaatan BMD') }] },
    { name: 'an empty cell', rows: [{ end: '' }] },
    {
      name: 'what was done, told in a sentence of the monitoring',
      rows: [{}],
      records: [
        makeRecord('monitoring', { realisation: { ...NONE, raw: 'Latihan gabungan 2 kali, diikuti 60 petugas' } }),
      ],
    },
  ],
  rejected: [
    {
      name: 'figures of the monitoring that are none',
      rows: [{}],
      records: [
        makeRecord('monitoring', {
          target: { ...NONE, raw: 'sepuluh orang lebih' },
          budgetRealised: { ...NONE, raw: '112.4OO.OOO' },
        }),
      ],
      found: [
        { message: 'messageTable', cure: 'cureNumber', params: { text: 'sepuluh orang lebih' }, severity: 'error' },
        { message: 'messageTable', params: { label: 'sourceFields.budgetRealised', text: '112.4OO.OOO' } },
      ],
    },
    {
      name: 'an answer on a form of the monitoring, by the name of its question',
      rows: [{}],
      records: [makeRecord('monitoring', { fitPurpose: { ...NONE, raw: 'banyak sekali' } })],
      found: [
        { message: 'message', cure: 'cureCode', params: { field: 'sourceFields.fitPurpose', text: 'banyak sekali' } },
      ],
    },
    {
      name: 'a day that does not exist in a list of agreements',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          number: '1/KSB/2025',
          end: {
            ...bad('30 Februari 2028', ['impossibleDate']),
            cell: SAME,
            confidence: 1,
            alternatives: [],
          },
        }),
      ],
      found: [{ message: 'messageDate', params: { text: '30 Februari 2028' } }],
    },
    {
      name: '31 Februari in the text of a period',
      rows: [{ duration: { value: 24, raw: '2 (dua) tahun, mulai 31 Februari 2026 sampai dengan 29 Februari 2028' } }],
      found: [{ message: 'messageDate', at: 'duration', params: { text: '31 Februari 2026' }, severity: 'error' }],
    },
    {
      name: '31 Februari',
      rows: [{ end: bad('31 Februari 2025', ['impossibleDate']) }],
      found: [{ message: 'messageDate', at: 'end', cure: 'cureDate', severity: 'error' }],
    },
    {
      name: 'words in a money column',
      rows: [{ cost: bad('menunggu perhitungan BPKPD') }],
      found: [{ message: 'message', at: 'cost', cure: 'cureNumber', severity: 'error' }],
    },
    {
      name: 'a word that is not in the list of a field',
      rows: [{ study: bad('Prastudi') }],
      found: [{ message: 'message', at: 'study', cure: 'cureCode', severity: 'warning' }],
    },
    {
      name: 'a broken formula',
      rows: [{ costApbd: bad('#REF!', ['error']) }],
      found: [{ message: 'messageError', at: 'costApbd', cure: 'cureError', params: { text: '#REF!' } }],
    },
  ],
});
