import { identifierShape } from '../../../src/core/rules/identifier-shape';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(identifierShape, {
  accepted: [
    {
      name: 'a telephone number and an address',
      rows: [{ contact: 'Sekretariat, 0266-221345, ksd@sukabumikota.go.id' }],
    },
    { name: 'a spaced NIP', rows: [{ contact: 'NIP. 19850312 201001 1 007' }] },
    { name: 'a NIP of a PPPK', rows: [{ contact: 'NIP 199001012021211001' }] },
    {
      name: 'a dotted NPWP and a NIK of a woman',
      rows: [{ notes: 'NPWP 01.234.567.8-901.000; NIK 3272015207900001' }],
    },
    { name: 'document numbers beside', rows: [{ notes: 'Berkas 415.4/0123456789/2024' }] },
  ],
  rejected: [
    {
      name: 'a NIP of 17 digits',
      rows: [{ contact: 'NIP 19850312201001100' }],
      found: [{ message: 'message', at: 'contact', severity: 'error', params: { kind: 'rules.identifier-shape.NIP' } }],
    },
    {
      name: 'a NIP born on no day',
      rows: [{ notes: 'NIP 198513122010011007' }],
      found: [{ message: 'message', at: 'notes' }],
    },
    {
      name: 'a short telephone number',
      rows: [{ contact: 'HP 0812-334' }],
      found: [{ message: 'message', params: { kind: 'rules.identifier-shape.phone' } }],
    },
    {
      name: 'a bare telephone number that was cut off',
      rows: [{ contact: '08129' }],
      found: [{ message: 'message', params: { text: '08129' } }],
    },
    {
      name: 'an address without a domain',
      rows: [{ contact: 'dinas@gmail' }],
      found: [{ message: 'message', params: { text: 'dinas@gmail' } }],
    },
    {
      name: 'a NIB of 12 digits in a column of records',
      rows: [{}],
      records: [makeRecord('agreements', { number: '1/PKS' }, { extras: { NIB: '912000123456' } })],
      found: [{ message: 'message', field: null }],
    },
  ],
});
