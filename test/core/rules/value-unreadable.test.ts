import { valueUnreadable } from '../../../src/core/rules/value-unreadable';
import { testRule } from './test-rule';

const bad = (raw: string, notes: ('impossibleDate' | 'error')[] = []) => ({
  value: null,
  raw,
  certainty: 'unreadable' as const,
  notes,
});

testRule(valueUnreadable, {
  accepted: [
    { name: 'values that were read', rows: [{}] },
    { name: 'a placeholder, which has its own rule', rows: [{ end: bad('menyusul') }] },
    { name: 'an empty cell', rows: [{ end: '' }] },
  ],
  rejected: [
    {
      name: '31 Februari',
      rows: [{ end: bad('31 Februari 2025', ['impossibleDate']) }],
      found: [{ message: 'messageDate', at: 'end', severity: 'error' }],
    },
    {
      name: 'words in a money column',
      rows: [{ cost: bad('menunggu perhitungan BPKPD') }],
      found: [{ message: 'message', at: 'cost' }],
    },
    {
      name: 'a broken formula',
      rows: [{ costApbd: bad('#REF!', ['error']) }],
      found: [{ message: 'messageError', at: 'costApbd', params: { text: '#REF!' } }],
    },
  ],
});
