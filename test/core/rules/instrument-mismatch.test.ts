import { instrumentMismatch } from '../../../src/core/rules/instrument-mismatch';
import { testRule } from './test-rule';

const FRESH = { signedOn: '2024-10-01' };

testRule(instrumentMismatch, {
  accepted: [
    { name: 'a PKS with another region', rows: [{ partnerKind: 'pemda', instrument: 'PKS' }] },
    { name: 'everyday MoU with a private university', rows: [{ partnerKind: 'pts', instrument: 'MOU' }] },
    { name: 'a Nota Kesepakatan with a ministry', rows: [{ partnerKind: 'kl', instrument: 'NK' }] },
    { name: 'an MoU with a sister city', rows: [{ partnerKind: 'luar-negeri', instrument: 'MOU' }] },
    { name: 'an unknown partner', rows: [{ partnerKind: null, instrument: 'NK' }] },
    {
      name: 'a PKS with a ministry of the earlier regime',
      rows: [{ partnerKind: 'kl', instrument: 'PKS', signedOn: '2019-08-17' }],
    },
  ],
  rejected: [
    {
      name: 'the second of two documents named',
      rows: [
        { partnerKind: 'vertikal', instrument: { value: 'NK', raw: 'Nota Kesepakatan dan Perjanjian Kerja Sama' } },
      ],
      found: [{ message: 'message', at: 'instrument', params: { instrument: 'codes.instrument.PKS' } }],
    },
    {
      name: 'a KSB in a synergy with a university whose status is guessed',
      rows: [
        {
          kind: 'SINERGI',
          partnerKind: { value: 'ptn-bh', raw: 'Universitas', notes: ['inferred'] },
          instrument: 'KSB',
        },
      ],
      found: [{ message: 'message', at: 'instrument' }],
    },
    {
      name: 'a Nota Kesepakatan with another region',
      rows: [{ ...FRESH, partnerKind: 'pemda', instrument: 'NK' }],
      found: [
        { message: 'message', at: 'instrument', severity: 'error', params: { instrument: 'codes.instrument.NK' } },
      ],
    },
    {
      name: 'an MoU with a state polytechnic',
      rows: [{ ...FRESH, partnerKind: 'ptn-satker', instrument: 'MOU' }],
      found: [
        {
          message: 'message',
          severity: 'warning',
          params: { first: ['codes.instrument.NK'], detail: ['codes.instrument.RK'] },
        },
      ],
    },
    {
      name: 'an MoU that only the document number tells',
      rows: [{ start: '2024-10-01', partnerKind: 'ptn-satker', instrument: null, baseNumber: '415.4/07/MoU/2024' }],
      found: [{ message: 'message', at: 'baseNumber' }],
    },
    {
      name: 'an MoU in the column of kinds',
      rows: [{ ...FRESH, partnerKind: 'vertikal', instrument: null, kind: { value: null, raw: 'MoU' } }],
      found: [{ message: 'message', at: 'kind' }],
    },
    {
      name: 'a KSB with a foreign body',
      rows: [{ partnerKind: 'luar-negeri', instrument: 'KSB' }],
      found: [{ message: 'message', severity: 'warning' }],
    },
  ],
});
