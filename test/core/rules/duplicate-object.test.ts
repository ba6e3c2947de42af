import { bigramSimilarity, duplicateObject } from '../../../src/core/rules/duplicate-object';
import { FIELD_IDS } from '../../../src/core/model/object';
import { SHEET } from './make-object';
import { testRule } from './test-rule';

const UNIVERSITY = {
  title: 'Pelaksanaan Tri Dharma Perguruan Tinggi',
  partner: 'Institut Teknologi Nasional Bandung',
  agency: 'Dinas Pendidikan dan Kebudayaan',
};

const COPIED = {
  scope: null,
  benefits: null,
  partner: 'Pemerintah Kabupaten Magetan',
  agency: 'Dinas Pariwisata',
  background: 'Tahun 2025 tercatat 1,4 juta kunjungan di Tawangmangu tanpa paket perjalanan bersama.',
  purpose: 'Menjual 6 paket perjalanan lintas kabupaten dan menaikkan lama tinggal menjadi 1,6 hari.',
};

const TITLE = { sheet: SHEET, rowIndex: 5, columnIndex: FIELD_IDS.indexOf('title') };

testRule(duplicateObject, {
  accepted: [
    {
      name: 'a longer title with contents of its own',
      rows: [
        {
          ...COPIED,
          title: 'Promosi Wisata Lereng Lawu',
          purpose: 'Menjual 2 paket perjalanan bagi pelajar dua kabupaten.',
        },
        { ...COPIED, title: 'Promosi Wisata Kawasan Lereng Lawu' },
      ],
    },
    {
      name: 'one agreement followed by two agencies',
      rows: [
        { ...UNIVERSITY, agency: null, agencies: ['Dinas Kesehatan'] },
        { ...UNIVERSITY, agency: null, agencies: ['Dinas Pendidikan dan Kebudayaan'] },
      ],
    },
    { name: 'one object', rows: [UNIVERSITY] },
    {
      name: 'the same title with another university',
      rows: [UNIVERSITY, { ...UNIVERSITY, partner: 'Universitas Muhammadiyah Sukabumi' }],
    },
    {
      name: 'universities that share two words of three',
      rows: [
        { ...UNIVERSITY, partner: 'Universitas Pendidikan Indonesia' },
        { ...UNIVERSITY, partner: 'Universitas Islam Indonesia' },
      ],
    },
    {
      name: 'years in the title',
      rows: [
        { ...UNIVERSITY, title: 'Pekan panutan pajak 2023' },
        { ...UNIVERSITY, title: 'Pekan panutan pajak 2024' },
      ],
    },
    {
      name: 'phases',
      rows: [
        { ...UNIVERSITY, title: 'Penataan kawasan tahap I' },
        { ...UNIVERSITY, title: 'Penataan kawasan tahap II' },
      ],
    },
    {
      name: 'document numbers of their own',
      rows: [
        { ...UNIVERSITY, detailNumber: '415.4/21/PKS/2023' },
        { ...UNIVERSITY, detailNumber: '415.4/30/PKS/2024' },
      ],
    },
    {
      name: 'a renewal',
      rows: [
        { ...UNIVERSITY, start: '2020-01-01', end: '2022-12-31' },
        { ...UNIVERSITY, start: '2023-01-01', end: '2025-12-31' },
      ],
    },
    { name: 'other agencies under one agreement', rows: [UNIVERSITY, { ...UNIVERSITY, agency: 'Dinas Kesehatan' }] },
    {
      name: 'rows without a title',
      rows: [
        { ...UNIVERSITY, title: '' },
        { ...UNIVERSITY, title: '' },
      ],
    },
  ],
  rejected: [
    {
      name: 'one word of relation for another',
      rows: [
        { ...UNIVERSITY, title: 'Stabilisasi Harga Beras melalui Pasar Murah Kelurahan' },
        { ...UNIVERSITY, title: 'Stabilisasi Harga Beras lewat Pasar Murah Kelurahan' },
      ],
      found: [{ message: 'message' }],
    },
    {
      name: 'a copy with one word more in its title, where the first ends before it starts',
      rows: [
        { ...COPIED, title: 'Promosi Wisata Lereng Lawu', start: '2027-04-01', end: '2026-03-31' },
        { ...COPIED, title: 'Promosi Wisata Kawasan Lereng Lawu', start: '2027-04-01', end: '2030-03-31' },
      ],
      found: [{ message: 'message' }],
    },
    ...['(perbaikan)', '- revisi 2', '(Rev. 1)', '[final]'].map((mark) => ({
      name: `a proposal handed in again ${mark}`,
      rows: [UNIVERSITY, { ...UNIVERSITY, title: `${UNIVERSITY.title} ${mark}` }],
      found: [{ message: 'message' }],
    })),
    {
      name: 'a row entered twice',
      rows: [UNIVERSITY, UNIVERSITY],
      found: [{ message: 'message', at: 'title', field: 'title', params: { other: 'KS-005' } }],
    },
    {
      name: 'other spellings of the same words',
      rows: [
        { ...UNIVERSITY, title: 'Kerja Sama Pengelolaan Data Kependudukan', partner: 'Bank BJB Cabang Sukabumi' },
        { ...UNIVERSITY, title: 'Kerjasama pengelolaan data kependudukkan', partner: 'BANK BJB CABANG SUKABUMI ' },
      ],
      found: [{ message: 'message', params: { other: 'KS-005' } }],
    },
    {
      name: 'three copies, two of them too many',
      rows: [UNIVERSITY, UNIVERSITY, UNIVERSITY],
      found: [
        { message: 'message', params: { other: 'KS-005' } },
        { message: 'message', params: { other: 'KS-005' } },
      ],
    },
    {
      name: 'two rows under one merged title',
      rows: [UNIVERSITY, { ...UNIVERSITY, title: { value: UNIVERSITY.title, raw: UNIVERSITY.title, cell: TITLE } }],
      found: [{ message: 'messageMerged', cell: "'Rekap 2024'!C7", cure: 'cureMerged' }],
    },
    {
      name: 'a copy that names no partner',
      rows: [UNIVERSITY, { ...UNIVERSITY, partner: null }],
      found: [{ message: 'message' }],
    },
  ],
});

it('measures likeness of texts from 0 to 1', () => {
  expect(bigramSimilarity('night', 'nacht')).toBeCloseTo(0.25, 12);
  expect(bigramSimilarity('sama', 'sama')).toBe(1);
  expect(bigramSimilarity('a', 'b')).toBe(0);
});
