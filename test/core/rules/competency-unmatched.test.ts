import { competencyUnmatched } from '../../../src/core/rules/competency-unmatched';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(competencyUnmatched, {
  accepted: [
    { name: 'no table of competencies', rows: [{}] },
    {
      name: 'a need with its programme',
      rows: [{}],
      records: [
        makeRecord('competencies', {
          agency: 'RSUD',
          competency: 'Dokter anestesi',
          programme: 'Spesialis Anestesiologi',
          need: 2,
          met: 2,
        }),
      ],
    },
    {
      name: 'both in the fields',
      rows: [{ partnerKind: 'pts', competencies: 'Analis data', programmes: 'Statistika' }],
    },
    {
      name: 'a programme with `dan` in its name that is the one offered',
      rows: [{}],
      records: [
        makeRecord('competencies', {
          agency: 'RSUD',
          competency: 'Koding',
          programme: 'Rekam Medis dan Informasi',
          need: 2,
        }),
        makeRecord(
          'competencies',
          { competency: 'Koding', programme: 'Rekam Medis dan Informasi', university: 'UNS', met: 2 },
          { rowIndex: 8 },
        ),
      ],
    },
    { name: 'a partner that is no university', rows: [{ competencies: 'Analis data' }] },
  ],
  rejected: [
    {
      name: 'a programme that is not the one offered for it',
      rows: [{}],
      records: [
        makeRecord('competencies', {
          agency: 'DLH',
          competency: 'Uji air limbah',
          programme: 'Sastra Jepang',
          need: 2,
        }),
        makeRecord(
          'competencies',
          { competency: 'Uji air limbah', programme: 'S1 Kimia', university: 'UNS', met: 2 },
          { rowIndex: 8 },
        ),
      ],
      found: [
        { message: 'messageOffered', severity: 'warning', params: { programme: 'Sastra Jepang', offered: 'S1 Kimia' } },
      ],
    },
    ...['Tidak sesuai', 'belum sesuai', 'Kurang relevan'].map((notes) => ({
      name: `a programme the office itself calls unfit: ${notes}`,
      rows: [{}],
      records: [
        makeRecord('competencies', { competency: 'Budidaya sayuran', programme: 'S1 Hukum', need: 5, met: 5, notes }),
      ],
      found: [{ message: 'message' as const }],
    })),
    {
      name: 'a need without a programme',
      rows: [{}],
      records: [makeRecord('competencies', { agency: 'RSUD', competency: 'Dokter anestesi', programme: '-' })],
      found: [{ message: 'message', field: null, severity: 'error' }],
    },
    {
      name: 'a need met in part',
      rows: [{}],
      records: [
        makeRecord('competencies', {
          agency: 'RSUD',
          competency: 'Perawat',
          programme: 'Keperawatan',
          need: 5,
          met: 3,
        }),
      ],
      found: [{ message: 'messageShort', cure: 'cureShort', severity: 'warning' }],
    },
    {
      name: 'competencies of a proposal without programmes',
      rows: [
        { partnerKind: 'ptn-bh', partner: 'Universitas Padjadjaran', competencies: 'Dokter anestesi', programmes: '' },
      ],
      found: [{ message: 'messageField', at: 'programmes' }],
    },
  ],
});
