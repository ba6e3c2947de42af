import { programmeSurplus } from '../../../src/core/rules/programme-surplus';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(programmeSurplus, {
  accepted: [
    { name: 'no table of competencies', rows: [{}] },
    {
      name: 'as many as needed',
      rows: [{}],
      records: [
        makeRecord('competencies', {
          agency: 'RSUD',
          competency: 'Perawat',
          programme: 'Keperawatan',
          need: 5,
          met: 5,
        }),
      ],
    },
    {
      name: 'a programme with `dan` in its name, and two of a need in one cell',
      rows: [{}],
      records: [
        makeRecord('competencies', { competency: 'Aplikasi web', programme: 'Teknik dan Sistem Informasi', need: 5 }),
        makeRecord(
          'competencies',
          { competency: 'Gizi', programme: 'Ilmu Gizi dan Farmasi', need: 5 },
          { rowIndex: 7 },
        ),
        makeRecord('competencies', { programme: 'Teknik dan Sistem Informasi', level: 'S1', met: 5 }, { rowIndex: 8 }),
        makeRecord('competencies', { programme: 'Farmasi', level: 'S1', met: 5 }, { rowIndex: 9 }),
      ],
    },
    {
      name: 'both in the fields',
      rows: [{ partnerKind: 'pts', competencies: 'Analis data', programmes: 'Statistika' }],
    },
  ],
  rejected: [
    {
      name: 'more offered in one table than is needed in another',
      rows: [{}],
      records: [
        makeRecord('competencies', {
          agency: 'Dinas Kesehatan',
          competency: 'Gizi',
          programme: 'Ilmu Gizi',
          need: 1,
          met: 1,
        }),
        makeRecord(
          'competencies',
          { competency: 'Gizi', programme: 'S1 Ilmu Gizi', university: 'Universitas Timur', need: 6 },
          { rowIndex: 8 },
        ),
      ],
      found: [{ message: 'messageOver', params: { need: 1, met: 6 } }],
    },
    {
      name: 'a programme of a list of offers that no need names',
      rows: [{}],
      records: [
        makeRecord('competencies', { competency: 'Aplikasi web', programme: 'S1 Teknik Informatika', need: 5, met: 5 }),
        makeRecord('competencies', { programme: 'Teknik Informatika', level: 'S1', met: 5 }, { rowIndex: 8 }),
        makeRecord('competencies', { programme: 'S1 Seni Musik', level: 'S1', met: 8 }, { rowIndex: 9 }),
      ],
      found: [{ message: 'message', params: { programme: 'S1 Seni Musik' } }],
    },
    {
      name: 'a programme nobody needs',
      rows: [{}],
      records: [makeRecord('competencies', { competency: '', programme: 'Arkeologi' })],
      found: [{ message: 'message', field: null, severity: 'warning' }],
    },
    {
      name: 'more than needed',
      rows: [{}],
      records: [makeRecord('competencies', { competency: 'Perawat', programme: 'Keperawatan', need: 5, met: 8 })],
      found: [{ message: 'messageOver', cure: 'cureOver', severity: 'info' }],
    },
    {
      name: 'programmes of a proposal without competencies',
      rows: [
        { partnerKind: 'pts', partner: 'Universitas Nusa Putra', programmes: 'Teknik Informatika', competencies: '' },
      ],
      found: [{ message: 'messageField', at: 'competencies' }],
    },
  ],
});
