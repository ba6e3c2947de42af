/** Cells that one row of an office's own table leaves open where the others are filled, and notes and sums below such tables. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly Scalar[])[];

function found(rule: string, rows: Rows): string[] {
  const read = intake(workbookOf(sheetFromRows(rows, { name: 'REKAP' })), {});
  const merged = finish(mergeRegister({ intake: read, state: null }));
  return validate({ ...merged, texts: read.texts ?? [], sources: read.sources, today: '2026-03-02' })
    .filter((one) => one.rule === rule && one.severity !== 'info')
    .map(({ cells: [cell] }) => (cell === undefined ? '' : formatCellRef(cell)));
}

const NAMES = ['Terminal Koto Nan Ampek', 'Hemodialisis Rujukan', 'Kelas Tata Boga', 'Pusat Data Cadangan'];
const recap = (heading: string, year: Scalar, source: Scalar): Rows => [
  [
    'No',
    'Objek Kerja Sama',
    'Perangkat Daerah',
    heading,
    'Sub Kegiatan',
    'Status Anggaran',
    'APBD (Rp)',
    'Jumlah (Rp)',
    'Sumber Dana',
  ],
  ...NAMES.map((name, index): Scalar[] => {
    const isSecond = index === 1;
    return [
      index + 1,
      name,
      'Dinas Perhubungan',
      isSecond ? year : 2026,
      '2.15.02.2.03.0005',
      'Sudah di DPA',
      121_000_000,
      121_000_000,
      isSecond ? source : 'APBD',
    ];
  }),
];

test.each(['TA', 'Tahun Anggaran', 'Thn. Anggaran'])('the year that one row leaves open under %s', (heading) => {
  expect(found('budget-unplanned', recap(heading, 2026, 'APBD'))).toEqual([]);
  expect(found('budget-unplanned', recap(heading, '', 'APBD'))).toEqual(['REKAP!D3']);
});

test('the source that one row leaves open, whatever its amounts', () => {
  expect(found('cost-source-missing', recap('TA', 2026, 'APBD'))).toEqual([]);
  expect(found('cost-source-missing', recap('TA', 2026, ''))).toEqual(['REKAP!I3']);
});

test.each([
  [['Dampak Positif', 'Dampak Negatif', 'Mitigasi']],
  [['Analisis Dampak / Positif', 'Analisis Dampak / Negatif', 'Analisis Dampak / Mitigasi']],
])('the side of the impact that one row leaves open under %j', (heads) => {
  const rows = (first: string, last: string): Rows => [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Jenis', ...heads],
    [
      1,
      NAMES[0] ?? '',
      'Dinas Perhubungan',
      'PT Minang',
      'KSDPK',
      first,
      'Jam operasi 2 pabrik berkurang',
      'Penggantian 2 tungku',
    ],
    [2, NAMES[1] ?? '', 'Dinas Kesehatan', 'RSUP', 'KSDPK', 'Antrean pasien turun', 'Limbah naik 3 ton', last],
  ];
  expect(found('impact-one-sided', rows('112 orang bekerja', 'Pengolahan limbah'))).toEqual([]);
  expect(found('impact-one-sided', rows('', 'Pengolahan limbah'))).toEqual(['REKAP!F2']);
  expect(found('impact-one-sided', rows('112 orang bekerja', ''))).toEqual(['REKAP!H3']);
});

test.each([
  'Jumlah peserta: 2 (dua) orang',
  'Mahasiswa wajib hadir pukul 08.00 WIB',
  'Iuran dibayar setiap tanggal 15',
])('%s below interns is no intern', (note) => {
  const rows: Rows = [
    [
      'No',
      'Nama',
      'NIM',
      'Perguruan Tinggi',
      'Penempatan',
      'Mulai',
      'Selesai',
      'No. KPJ',
      'Program',
      'Tgl Efektif',
      'Pihak Pendaftar',
    ],
    [
      1,
      'Aulia Rahmi',
      '2111301014',
      'Politeknik Negeri',
      'Dinas Pertanian',
      '6 Juli 2026',
      '18 Desember 2026',
      '24018837719',
      'JKK, JKM',
      '1 Juli 2026',
      'Politeknik',
    ],
    [
      2,
      'Dimas Arya',
      '2111301022',
      'Politeknik Negeri',
      'Dinas Pertanian',
      '6 Juli 2026',
      '18 Desember 2026',
      '24018837727',
      'JKK, JKM',
      '1 Juli 2026',
      'Politeknik',
    ],
    [],
    ['', note],
  ];
  expect(found('intern-insurance', rows)).toEqual([]);
  expect(found('number-words-mismatch', [...rows.slice(0, -1), ['', note.replace('(dua)', '(tiga)')]])).toEqual(
    note.includes('(dua)') ? ['REKAP!B5'] : [],
  );
});

test.each([[395_000_000, []], [413_000_000, ['REKAP!E5']]])('a sum %d below a monitoring', (sum, expected) => {
  const rows: Rows = [
    ['No', 'Kerja Sama', 'Target', 'Realisasi', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Kendala'],
    [1, 'Pompa Air Baku', 40, 38, 275_000_000, 251_000_000, 'Debit turun'],
    [2, 'Peta Jaringan', 3, 3, 120_000_000, 118_000_000, 'Hujan'],
    [],
    ['', 'JUMLAH', '', '', sum, 369_000_000, ''],
  ];
  expect(found('cost-total-mismatch', rows)).toEqual(expected);
}); // prettier-ignore

test.each(['Kuota (orang)', 'Daya Tampung'])('an offer under %s that names no programme', (heading) => {
  const rows = (programme: string): Rows => [
    ['Perguruan Tinggi', 'Program Studi', 'Jenjang', heading],
    ['Universitas Andalas', 'Informatika', 'S1', 2],
    ['', programme, 'S1', 3],
  ];
  const unnamed = (programme: string): string[] => found('programme-surplus', rows(programme)).filter((cell) => cell === 'REKAP!B3');
  // Nobody needs either of the two that are named.
  expect(found('programme-surplus', rows('Akuntansi'))).toEqual(['REKAP!B2', 'REKAP!B3']);
  expect(unnamed('')).toEqual(['REKAP!B3']);
}); // prettier-ignore
