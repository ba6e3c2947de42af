import { partnerOverlap } from '../../../src/core/rules/partner-overlap';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const RUNNING = { status: 'berjalan', start: '2023-01-01', end: '2026-12-31' };

testRule(partnerOverlap, {
  accepted: [
    { name: 'one proposal', rows: [{}] },
    {
      name: 'a running agreement on something else',
      rows: [{}, { ...RUNNING, title: 'Pengujian kendaraan bermotor', scope: 'Uji emisi 400 kendaraan per tahun' }],
    },
    {
      name: 'other work of the same affair in one place, planned in the same steps',
      rows: [
        {
          title: 'Pemanfaatan sampah',
          scope: 'a. penyusunan rencana kerja\nb. pelaksanaan\nc. pelaporan pada bulan Juni',
        },
        {
          ...RUNNING,
          title: 'Penguatan bank tanah',
          scope: 'a. penyusunan rencana kerja\nb. pelaksanaan\nc. pelaporan pada bulan Juni',
        },
      ],
    },
    { name: 'the same with another partner', rows: [{}, { ...RUNNING, partner: 'Pemerintah Kabupaten Cianjur' }] },
    { name: 'the same at another place', rows: [{}, { ...RUNNING, location: 'Kecamatan Lembursitu' }] },
    {
      name: 'a detailed agreement being drawn up under the running joint agreement',
      rows: [
        { baseNumber: '415.4/7/KSB/2023', instrument: null },
        { ...RUNNING, numberFirst: '415.4 / 7/KSB/2023', instrument: 'KSB' },
      ],
    },
    {
      name: 'a joint agreement and the running detailed agreement under it',
      rows: [
        { baseNumber: '415.4/7/KSB/2023', stage: 'penyusunan-pks', instrument: null },
        { ...RUNNING, baseNumber: '415.4/7/KSB/2023', detailNumber: '415.4/9/PKS/2023' },
      ],
    },
    {
      name: 'its own joint agreement in the list of agreements',
      rows: [{ baseNumber: '415.4/7/KSB/2023', instrument: null }],
      records: [
        makeRecord('agreements', {
          number: '415.4/7/KSB/2023',
          title: 'Pengelolaan sampah di wilayah perbatasan',
          partner: 'Pemerintah Kabupaten Sukabumi',
          end: '2026-01-01',
        }),
      ],
    },
    {
      name: 'its own document, which names its ID',
      rows: [{}],
      records: [
        makeRecord(
          'agreements',
          {
            number: '658/45/PKS-DLH/2023',
            title: 'Pengelolaan sampah di wilayah perbatasan',
            partner: 'Pemerintah Kabupaten Sukabumi',
          },
          { object: 'KS-005' },
        ),
      ],
    },
    {
      name: 'one in the list of agreements, elsewhere',
      rows: [{ location: 'Kecamatan Cikole' }],
      records: [
        makeRecord(
          'agreements',
          {
            number: '658/45/PKS-DLH/2023',
            title: 'Pengelolaan sampah di wilayah perbatasan',
            partner: 'Pemerintah Kabupaten Sukabumi',
            end: '2026-01-01',
          },
          { extras: { Lokasi: 'Kecamatan Baros' } },
        ),
      ],
    },
    { name: 'a renewal', rows: [{}, { ...RUNNING, end: '2024-12-31' }] },
  ],
  rejected: [
    {
      name: 'the object of the proposal in other words than its title',
      rows: [{ title: 'Pengembangan layanan kelurahan', object: 'Pembuatan aplikasi dan magang pemrogram' }],
      records: [
        makeRecord('agreements', {
          number: '415.4/30/KSB/2025',
          title: 'Pembuatan aplikasi surat dan magang pemrogram',
          partner: 'Pemerintah Kabupaten Sukabumi',
          end: '2028-02-16',
        }),
      ],
      found: [{ message: 'message', params: { other: '415.4/30/KSB/2025' } }],
    },
    {
      name: 'what a running agreement of a fuller title does already',
      rows: [{ title: 'Pengujian darah donor' }],
      records: [
        makeRecord('agreements', {
          number: '119/22/PKS/2024',
          title: 'Pengujian darah donor 9.000 sampel per tahun oleh laboratorium',
          partner: 'Pemerintah Kabupaten Sukabumi',
          end: '2026-12-31',
        }),
      ],
      found: [{ message: 'message', params: { other: '119/22/PKS/2024' } }],
    },
    {
      name: 'a running agreement of the same title',
      rows: [{}, RUNNING],
      found: [{ message: 'message', at: 'title', severity: 'warning', params: { other: 'KS-006' } }],
    },
    {
      name: 'two detailed agreements on the same under one joint agreement',
      rows: [
        { baseNumber: '415.4/7/KSB/2023', detailNumber: '415.4/12/PKS/2024' },
        { ...RUNNING, baseNumber: '415.4/7/KSB/2023', detailNumber: '415.4/9/PKS/2023' },
      ],
      found: [{ message: 'message', params: { other: 'KS-006' } }],
    },
    {
      name: 'one of nearly the same title',
      rows: [{}, { ...RUNNING, title: 'Pengelolaan sampah terpadu wilayah perbatasan' }],
      found: [{ message: 'message' }],
    },
    {
      name: 'one in the list of agreements, which names the district only',
      rows: [{ location: 'TPS Sukamaju, Kecamatan Cikole, Kelurahan Gunungparang' }],
      records: [
        makeRecord(
          'agreements',
          {
            number: '658/45/PKS-DLH/2023',
            title: 'Pengelolaan sampah di wilayah perbatasan',
            partner: 'Pemerintah Kabupaten Sukabumi',
            end: '2026-01-01',
          },
          { extras: { Lokasi: 'Kecamatan Cikole' } },
        ),
      ],
      found: [{ message: 'message' }],
    },
    {
      name: 'one in the list of agreements',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          number: '658/45/PKS-DLH/2023',
          title: 'Pengelolaan sampah di wilayah perbatasan',
          partner: 'Pemerintah Kabupaten Sukabumi',
          end: '2026-01-01',
        }),
      ],
      found: [{ message: 'message', params: { other: '658/45/PKS-DLH/2023' } }],
    },
  ],
});
