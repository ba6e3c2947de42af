import { internInsurance } from '../../../src/core/rules/intern-insurance';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const INTERN = {
  name: 'Dewi',
  university: 'Universitas Nusa Putra',
  agency: 'Diskominfo',
  start: '2024-09-02',
  end: '2024-12-20',
  kpj: '12345678901',
  coverage: ['jkk', 'jkm'],
  effective: '2024-09-01',
  registrar: 'Universitas Nusa Putra',
};

testRule(internInsurance, {
  accepted: [
    { name: 'no interns', rows: [{}] },
    {
      name: 'coverage to the end under a heading of its own',
      rows: [{}],
      records: [makeRecord('interns', INTERN, { extras: { 'BPJS KETENAGAKERJAAN / Berlaku s.d.': '2024-12-31' } })],
    },
    { name: 'a protected intern', rows: [{}], records: [makeRecord('interns', INTERN)] },
    {
      name: 'programmes in columns of their own',
      rows: [{}],
      records: [makeRecord('interns', { ...INTERN, coverage: '' }, { extras: { JKK: 'Ya', JKM: '√' } })],
    },
    {
      name: 'a KPJ that starts with zero and is spaced',
      rows: [{}],
      records: [makeRecord('interns', { ...INTERN, kpj: '0800 1234 567' })],
    },
    {
      name: 'a proposal that says how interns are insured',
      rows: [{ scope: 'Magang 20 mahasiswa; kampus mendaftarkan JKK dan JKM' }],
    },
    {
      name: 'a stay with the partner abroad',
      rows: [
        {
          kind: 'KSDPL',
          partner: 'Pemerintah Prefektur Shizuoka, Jepang',
          scope: 'a. pelatihan 400 jam; b. magang 6 (enam) bulan di Shizuoka',
        },
      ],
    },
    { name: 'a running agreement on internships', rows: [{ title: 'Magang mahasiswa', status: 'berjalan' }] },
  ],
  rejected: [
    ...['BPJS KETENAGAKERJAAN / Berlaku s.d.', 'Masa Berlaku BPJS', 'Kepesertaan Aktif s/d', 'Perlindungan hingga'].map(
      (heading) => ({
        name: `coverage that ends before the internship, under ${heading}`,
        rows: [{}],
        records: [makeRecord('interns', INTERN, { extras: { [heading]: '2024-11-30' } })],
        found: [{ message: 'messageUntil', params: { date: '2024-11-30' } }],
      }),
    ),
    {
      name: 'ten digits',
      rows: [{}],
      records: [makeRecord('interns', { ...INTERN, kpj: '8001234567' })],
      found: [{ message: 'messageKpjShape', field: null, severity: 'error' }],
    },
    {
      name: 'JKK alone',
      rows: [{}],
      records: [makeRecord('interns', { ...INTERN, coverage: ['jkk'] })],
      found: [{ message: 'messageCoverage', params: { text: 'JKM' } }],
    },
    {
      name: 'covered after the start',
      rows: [{}],
      records: [makeRecord('interns', { ...INTERN, effective: '2024-09-15' })],
      found: [{ message: 'messageLate', params: { date: '2024-09-15' } }],
    },
    {
      name: 'covered not to the end',
      rows: [{}],
      records: [makeRecord('interns', INTERN, { extras: { 'Masa Aktif Kepesertaan s.d.': '2024-10-31' } })],
      found: [{ message: 'messageUntil', params: { date: '2024-10-31' } }],
    },
    {
      name: 'nobody who registers',
      rows: [{}],
      records: [makeRecord('interns', { ...INTERN, registrar: '' })],
      found: [{ message: 'messageRegistrar', severity: 'warning' }],
    },
    {
      name: 'a sheet where all lack the same, once',
      rows: [{}],
      records: [
        makeRecord('interns', { ...INTERN, effective: '' }),
        makeRecord('interns', { ...INTERN, name: 'Rahma', kpj: '12345678902', effective: '' }, { rowIndex: 5 }),
      ],
      found: [{ message: 'messageAll', params: { count: 2 } }],
    },
    {
      name: 'one KPJ for two',
      rows: [{}],
      records: [makeRecord('interns', INTERN), makeRecord('interns', { ...INTERN, name: 'Rahma' }, { rowIndex: 5 })],
      found: [{ message: 'messageTwice', cure: 'cureTwice' }],
    },
    {
      name: 'interns from abroad who stay at home',
      rows: [
        {
          kind: 'KSDPL',
          partner: 'Pemerintah Prefektur Shizuoka, Jepang',
          scope: 'magang 6 (enam) bulan di Dinas Lingkungan Hidup',
        },
      ],
      found: [{ message: 'messageProposal', at: 'scope' as const }],
    },
    {
      name: 'interns from abroad with the government at home',
      rows: [
        {
          kind: 'KSDPL',
          partner: 'Pemerintah Prefektur Shizuoka, Jepang',
          scope: 'Magang mahasiswa Jepang di kantor Pemerintah Kota Sukabumi',
        },
      ],
      found: [{ message: 'messageProposal', at: 'scope' as const }],
    },
    {
      name: 'a proposal on internships without a word on insurance',
      rows: [{ title: 'Pemagangan mahasiswa pada perangkat daerah' }],
      found: [{ message: 'messageProposal', at: 'title', severity: 'warning' }],
    },
  ],
});
