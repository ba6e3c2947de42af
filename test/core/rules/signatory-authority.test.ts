import { signatoryAuthority } from '../../../src/core/rules/signatory-authority';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(signatoryAuthority, {
  accepted: [
    { name: 'the mayor', rows: [{ signatory: 'Wali Kota Sukabumi', instrument: 'KSB' }] },
    {
      name: 'an acting mayor with the partner',
      rows: [{ signatory: 'Pj. Wali Kota dan Direktur PT Pos Indonesia', instrument: 'KSB' }],
    },
    {
      name: 'an agency head with a power of attorney',
      rows: [{ signatory: 'Kepala Dinas Kesehatan (Surat Kuasa Nomor 180/12/2024)', instrument: 'PKS' }],
    },
    {
      name: 'each of two documents by its own signatory',
      rows: [
        { signatory: 'KSB: Bupati dan Rektor; PKS: Kepala Dinas dengan Surat Kuasa Nomor 7/2026', instrument: 'KSB' },
      ],
    },
    {
      name: 'heads of two regions, of one name even',
      rows: [
        {
          signatory: 'Gubernur Jawa Tengah dan Wali Kota Semarang',
          partner: 'Pemerintah Kota Semarang',
          instrument: 'KSB',
        },
        { signatory: 'Wali Kota Sukabumi dan Bupati', partner: 'Pemerintah Kabupaten Sukabumi', instrument: 'KSB' },
        {
          signatory: 'Wali Kota Sukabumi dan Kepala Dinas',
          partner: 'Pemerintah Kabupaten Sukabumi',
          instrument: 'KSB',
        },
      ],
    },
    { name: 'a name without a position', rows: [{ signatory: 'H. Ahmad', instrument: 'KSB' }] },
    { name: 'an annex', rows: [{ signatory: 'Kepala Bappeda', instrument: 'RK' }] },
    {
      name: 'a PKS in the list of agreements, with its power',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          instrument: 'PKS',
          signatory: 'dr. Rita',
          signatoryPosition: 'Kepala Dinas Kesehatan',
          powerOfAttorney: '180/7/KUASA/2024',
        }),
      ],
    },
  ],
  rejected: [
    {
      name: 'an official beside the head of the other region',
      rows: [
        {
          signatory: 'Kepala Dinas Perhubungan Provinsi Jawa Tengah dan Wali Kota Semarang',
          partner: 'Pemerintah Kota Semarang',
          instrument: 'KSB',
        },
      ],
      found: [{ message: 'messageOnlyPks' }],
    },
    ...['Kepala Bappeda', 'Kepala BPBD', 'Kepala Disdik'].map((signatory) => ({
      name: `a PKS by ${signatory} without a power of attorney`,
      rows: [{}],
      records: [makeRecord('agreements', { instrument: 'PKS' as const, number: '1/PKS/2025', signatory })],
      found: [{ message: 'messagePower' }],
    })),
    {
      name: 'a listed PKS by its number, signed without a power',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          number: '415.4/36/PKS-DISHUB/2025',
          signatory: 'Kepala Dinas Perhubungan',
          powerOfAttorney: '',
        }),
      ],
      found: [{ message: 'messagePower', field: null }],
    },
    {
      name: 'a KSB by an official beside a PKS with its power',
      rows: [
        { signatory: 'KSB: Kepala Dinas; PKS: Kepala Dinas dengan Surat Kuasa Bupati Nomor 7/2026', instrument: 'KSB' },
      ],
      found: [{ message: 'messageOnlyPks', at: 'signatory', params: { signatory: 'Kepala Dinas' } }],
    },
    {
      name: 'a PKS without a power behind a KSB of the mayor',
      rows: [{ signatory: 'KSB: Wali Kota\nPKS: Kepala Dinas Kesehatan', instrument: 'KSB' }],
      found: [{ message: 'messagePower', at: 'signatory' }],
    },
    {
      name: 'a KSB signed by an official',
      rows: [{ signatory: 'Sekretaris Daerah', instrument: 'KSB' }],
      found: [{ message: 'messageOnlyPks', at: 'signatory', severity: 'error' }],
    },
    {
      name: 'a deputy mayor on a Nota Kesepakatan',
      rows: [{ signatory: 'Wakil Wali Kota', instrument: 'NK' }],
      found: [{ message: 'messageOnlyPks' }],
    },
    {
      name: 'a PKS on behalf of the mayor without a power',
      rows: [{ signatory: 'a.n. Wali Kota, Kepala Dinas Perhubungan', instrument: 'PKS' }],
      found: [{ message: 'messagePower', severity: 'warning' }],
    },
    {
      name: 'the document kind taken from its number',
      rows: [{ signatory: 'Camat Baros', instrument: null, numberFirst: '415.4/9/KSB/2024', stage: 'penawaran' }],
      found: [{ message: 'messageOnlyPks' }],
    },
    {
      name: 'a row of agreements',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          instrument: 'KSB',
          signatory: 'dr. Rita',
          signatoryPosition: 'Kepala Dinas Kesehatan',
        }),
      ],
      found: [{ message: 'messageOnlyPks', field: null, params: { signatory: 'Kepala Dinas Kesehatan' } }],
    },
  ],
});
