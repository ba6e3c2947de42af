import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';
import { indicatorMissing } from '../../../src/core/rules/indicator-missing';
import { makeSource } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(indicatorMissing, {
  accepted: [
    { name: 'a named indicator', rows: [{}] },
    {
      name: 'a row of indicators of the proposal',
      rows: [{ indicator: '' }],
      records: [
        makeRecord('indicators', { agency: 'DLH', indicator: 'Persentase sampah terangkut' }, { object: 'KS-005' }),
      ],
    },
    {
      name: 'a row that lacks its name only, told by another rule',
      rows: [{ indicator: '' }],
      records: [makeRecord('indicators', { agency: 'DLH', target: '80' }, { object: 'KS-005' })],
    },
    { name: 'a running agreement', rows: [{ indicator: '', status: 'berjalan' }] },
    {
      name: 'an indicator of each agency under other spellings',
      rows: [{ agencies: ['Dinas Perhubungan'] }],
      records: [makeRecord('indicators', { agency: 'Dishub', indicator: 'Waktu tempuh' }, { object: 'KS-005' })],
    },
  ],
  rejected: [
    {
      name: 'a row with nothing but its agency, where the indicator should stand',
      rows: [{ indicator: '' }],
      records: [makeRecord('indicators', { agency: 'DLH' }, { object: 'KS-005' })],
      found: [{ message: 'message', severity: 'error' }],
    },
    { name: 'none', rows: [{ indicator: '' }], found: [{ message: 'message', at: 'indicator', severity: 'error' }] },
    {
      name: 'a placeholder',
      rows: [{ indicator: { value: null, raw: 'menyusul', notes: ['placeholder'] } }],
      found: [{ message: 'message', at: 'indicator' }],
    },
    {
      name: 'an agency involved without one',
      rows: [{ agencies: ['Dinas Perhubungan', 'Bappeda'] }],
      records: [makeRecord('indicators', { agency: 'Dishub', indicator: 'Waktu tempuh' }, { object: 'KS-005' })],
      found: [{ message: 'messageAgency', params: { agencies: ['Bappeda'] } }],
    },
    {
      name: 'a list of plans without the column, once',
      rows: [{ indicator: null }, { indicator: null, title: 'Pelatihan pemandu wisata' }],
      sources: [makeSource(['title', 'stage'])],
      found: [{ message: 'messageNoColumn', severity: 'info' }],
    },
  ],
});

const LIST: Rows = [
  ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'PD Terlibat', 'Jangka Waktu'],
  [1, 'Perdagangan Pala di Pasar Kota', 'PT Pala Jaya', 'Dinas Perdagangan', 'Dinas Perhubungan', '2 tahun'],
  [2, 'Penataan Dermaga Wisata Pulau', 'Balai Taman Laut', 'Dinas Pariwisata', 'Dinas Perhubungan', '1 tahun'],
  [3, 'Pendampingan Keuangan Desa', 'Universitas Klabat', 'Dinas PMD', 'Inspektorat Daerah', '2 tahun'],
  [4, 'Pelatihan Pemandu Selam', 'PT Selam Aman', 'Dinas Pariwisata', 'Dinas Perikanan', '1 tahun'],
];
const HEAD = ['Judul', 'Perangkat Daerah', 'Indikator', 'Satuan', 'Baseline 2025', 'Target', 'Tahun'];
const ofLeads = LIST.slice(1).map(([, title = '', , agency = '']) => [title, agency, `Kinerja ${String(agency)}`, '%', 60, 80, 2026]); // prettier-ignore
const toldIn = (...rows: Rows): string[] =>
  analyseSheets({ Usulan: LIST, Indikator: [HEAD, ...rows] }).told('indicator-missing');

test('a table with the row of the proposer for each proposal asks nothing of the others, one with more does', () => {
  expect(new Set(toldIn(...ofLeads).map((one) => one.split(' ')[0]))).toEqual(new Set(['info']));
  const more = ['Perdagangan Pala di Pasar Kota', 'Dinas Perhubungan', 'Waktu tempuh', 'Menit', 60, 40, 2026];
  expect(toldIn(...ofLeads, more).filter((one) => one.startsWith('error'))).toHaveLength(3);
});

test('a row with nothing but its proposal and agency is told where its indicator should stand', () => {
  const [first = [], ...others] = ofLeads;
  expect(toldIn(first.slice(0, 2), ...others)).toContain('error Indikator!C2');
  const planned = [...first.slice(0, 2), null, null, null, null, 2026];
  expect(toldIn(planned, ...others)).toContain('error Indikator!C2');
});
