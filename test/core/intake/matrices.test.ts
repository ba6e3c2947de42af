import { findSelected } from '../../../src/core/intake/find-selected';
import { intake } from '../../../src/core/intake/intake';
import { fieldValue, type FieldId } from '../../../src/core/model/object';
import { placeOf, indexSources } from '../../../src/core/rules/place';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Rows = Parameters<typeof sheetFromRows>[0];
type Fields = Partial<Record<FieldId, unknown>>;

const read = (rows: Rows, options?: SheetOptions) => intake(workbookOf(sheetFromRows(rows, options)), {});

const WELL = 'Sumur resapan di lahan sekolah';
const BUS = 'Bus sekolah lintas batas';
const HERB = 'Kebun tanaman obat keluarga';
const BASIC = [
  ['Judul Kerja Sama', WELL, BUS],
  ['Mitra', 'PT Tirta Alam', 'Kabupaten Madiun'],
  ['Perangkat Daerah', 'Dinas Pendidikan', 'Dinas Perhubungan'],
  ['Lokasi', 'Kecamatan Taman', 'Terminal Kartoharjo'],
] as const;
const FIRST: Fields = {
  title: WELL,
  partner: 'PT Tirta Alam',
  agency: 'Dinas Pendidikan',
  location: 'Kecamatan Taman',
};
const SECOND: Fields = {
  title: BUS,
  partner: 'Kabupaten Madiun',
  agency: 'Dinas Perhubungan',
  location: 'Terminal Kartoharjo',
};

interface Layout {
  readonly name: string;
  readonly rows: Rows;
  readonly options?: SheetOptions;
  readonly expected: readonly Fields[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'numbers before the labels and a letter for each',
    rows: [
      ['MATRIKS USULAN'],
      [],
      ['No', 'Uraian', 'Usulan A', 'Usulan B'],
      ...BASIC.map((row, index) => [index + 1, ...row]),
    ],
    options: { merges: ['A1:D1'] },
    expected: [
      { ...FIRST, id: 'A' },
      { ...SECOND, id: 'B' },
    ],
  },
  { name: 'no heading at all', rows: BASIC, expected: [FIRST, SECOND] },
  {
    name: 'codes only, and a column of notes',
    rows: [['Kode', 'P-1', 'P-2', 'Keterangan'], ...BASIC.map((row) => [...row, 'wajib diisi'])],
    expected: [
      { ...FIRST, id: 'P-1' },
      { ...SECOND, id: 'P-2' },
    ],
  },
  {
    name: 'instructions before the answers',
    rows: [
      ['No', 'Unsur', 'Petunjuk', 'Usulan 1', 'Usulan 2'],
      ...BASIC.map(([label, ...answers], index) => [index + 1, label, `Isi ${label} secara singkat`, ...answers]),
    ],
    expected: [
      { ...FIRST, id: '1' },
      { ...SECOND, id: '2' },
    ],
  },
  {
    name: 'names over the columns in place of a row of titles',
    rows: [['Unsur', `A. ${WELL}`, `B. ${BUS}`], ...BASIC.slice(1), ['Jangka Waktu', '2 tahun', '3 tahun']],
    expected: [
      { ...FIRST, id: 'A', duration: 24 },
      { ...SECOND, id: 'B', duration: 36 },
    ],
  },
  {
    name: 'an answer merged over all proposals',
    rows: [['Isian', 'Usulan A', 'Usulan B'], ...BASIC, ['Jangka Waktu', '2 tahun', '']],
    options: { merges: ['B6:C6'] },
    expected: [
      { ...FIRST, duration: 24 },
      { ...SECOND, duration: 24 },
    ],
  },
  {
    name: 'answers and notes under each heading',
    rows: [
      ['Uraian', 'Usulan A', '', 'Usulan B', ''],
      ['', 'Isian', 'Catatan', 'Isian', 'Catatan'],
      ...BASIC.map(([label, one, two], index) => [label, one, `lihat butir ${index}`, two, `periksa butir ${index}`]),
    ],
    options: { merges: ['B1:C1', 'D1:E1'] },
    expected: [
      { ...FIRST, id: 'A' },
      { ...SECOND, id: 'B' },
    ],
  },
  {
    name: 'sections between, one of which reads like a label',
    rows: [
      ['No', 'Uraian', 'Usulan I', 'Usulan II'],
      ['A. DATA UMUM'],
      ...BASIC.map((row, index) => [index + 1, ...row]),
      ['B. PEMBIAYAAN'],
      [5, 'Pembiayaan', 'APBD Rp 20.000.000', 'APBD Rp 35.000.000'],
    ],
    options: { merges: ['A2:D2'] },
    expected: [
      { ...FIRST, id: 'I', cost: 20_000_000 },
      { ...SECOND, id: 'II', cost: 35_000_000 },
    ],
  },
  {
    name: 'a column of colons, and labels in two columns',
    rows: [
      ...BASIC.map(([label, ...answers]) => [label, '', ':', ...answers]),
      ['Dampak', 'Positif', ':', 'Air tanah naik', '200 siswa tepat waktu'],
      ['', 'Negatif', ':', 'Tidak ada', 'Antrean di terminal'],
    ],
    options: { merges: ['A1:B1', 'A2:B2', 'A3:B3', 'A4:B4', 'A5:A6'] },
    expected: [FIRST, SECOND],
  },
  {
    name: 'answers in the rows below their labels, and over several rows',
    rows: [
      ['Uraian', 'Usulan A', 'Usulan B'],
      ...BASIC,
      ['Latar Belakang', '', ''],
      ['', 'Air tanah turun 2 m', '200 siswa berjalan kaki'],
      ['Ruang Lingkup', 'a. penggalian', 'a. dua rute'],
      ['', 'b. pemantauan', 'b. jadwal bersama'],
    ],
    options: { merges: ['A6:C6'] },
    expected: [
      { ...FIRST, background: 'Air tanah turun 2 m', scope: 'a. penggalian\nb. pemantauan' },
      { ...SECOND, background: '200 siswa berjalan kaki', scope: 'a. dua rute\nb. jadwal bersama' },
    ],
  },
  {
    name: 'three more below the first',
    rows: [
      ['Uraian', 'Usulan A', 'Usulan B'],
      ...BASIC,
      [],
      ['Uraian', 'Usulan C'],
      ['Judul Kerja Sama', HERB, `${BUS} tahap 2`, `${WELL} tahap 2`],
      ['Mitra', 'Universitas Merdeka', 'Kabupaten Ngawi', 'CV Resap'],
      ['Perangkat Daerah', 'Dinas Kesehatan', 'Dinas Perhubungan', 'Dinas Pendidikan'],
      ['Lokasi', 'Kelurahan Manguharjo', 'Terminal Purbaya', 'Kecamatan Manguharjo'],
    ],
    expected: [
      FIRST,
      SECOND,
      { title: HERB, partner: 'Universitas Merdeka', location: 'Kelurahan Manguharjo' },
      { title: `${BUS} tahap 2`, agency: 'Dinas Perhubungan' },
      { title: `${WELL} tahap 2`, agency: 'Dinas Pendidikan' },
    ],
  },
  {
    name: 'an answer that nobody gave',
    rows: [
      ['Uraian', 'Usulan A', 'Usulan B'],
      ...BASIC,
      ['Dasar Hukum', 'UU 23/2014', ''],
      ['KERANGKA ACUAN'],
      ['Berkas Pendukung', 'Surat minat', ''],
      ['Jangka Waktu', '2 tahun', '3 tahun'],
    ],
    expected: [
      { ...FIRST, legalBasis: 'UU 23/2014', duration: 24 },
      { ...SECOND, legalBasis: null, duration: 36 },
    ],
  },
];

it.each(LAYOUTS)('reads a matrix with $name', ({ rows, options, expected }) => {
  const { objects } = read(rows, options);
  const found = objects.map((object, index) =>
    Object.fromEntries(
      Object.keys(expected[index] ?? {}).map((field) => [field, fieldValue(object, field as FieldId)]),
    ),
  );
  expect(found).toEqual(expected);
});

const ONE_FORM: readonly { readonly name: string; readonly rows: Rows; readonly options?: SheetOptions }[] = [
  {
    name: 'a form merged over the width of the cost table below it',
    rows: [
      ['Judul', WELL],
      ['Mitra', 'PT Tirta Alam'],
      ['Perangkat Daerah', 'Dinas Pendidikan'],
      ['Lokasi', 'Kecamatan Taman'],
      [],
      ['Uraian', 'Harga Satuan', 'Volume', 'Satuan', 'Jumlah'],
      ['Tempat', 2_000_000, 10, 'titik', 20_000_000],
      ['Bidang', 1_000_000, 3, 'kali', 3_000_000],
      ['Mitra', 500_000, 2, 'orang', 1_000_000],
      ['Sumber Dana', 2026, 2027, 2028, 'Jumlah'],
      ['Jumlah', 3_500_000, 15, 0, 24_000_000],
    ],
    options: { merges: ['B1:E1', 'B2:E2', 'B3:E3', 'B4:E4'] },
  },
  {
    name: 'a form whose answers spread over two columns',
    rows: [
      ['Judul', WELL],
      ['Mitra', 'PT Tirta Alam'],
      ['Perangkat Daerah', 'Dinas Pendidikan'],
      ['Jangka Waktu', '1 Maret 2026', '28 Februari 2028'],
      ['Nilai Kerja Sama', 'Rp', 20_000_000],
      ['Lokasi', 'Kecamatan Taman', 'Kelurahan Banjarejo'],
    ],
  },
  {
    name: 'a form in two columns of labels',
    rows: [
      ['Judul', WELL, 'Perangkat Daerah', 'Dinas Pendidikan'],
      ['Mitra', 'PT Tirta Alam', 'Lokasi', 'Kecamatan Taman'],
      ['Jangka Waktu', '2 tahun', 'Sumber Dana', 'APBD'],
      ['Objek', 'Sumur resapan', 'Bentuk Naskah', 'KSB'],
    ],
  },
  {
    name: 'a form with a column of what was checked',
    rows: BASIC.map(([label, answer], index) => [label, answer, index === 0 ? 'Sesuai' : 'Lengkap']),
  },
  {
    name: 'a form before and after its revision',
    rows: [['Uraian', 'Semula', 'Menjadi'], ...BASIC.map(([label, answer]) => [label, `${answer} lama`, answer])],
  },
];

it.each(ONE_FORM)('$name is no matrix', ({ rows, options }) => {
  const { objects } = read(rows, options);
  expect(objects.map((object) => fieldValue(object, 'title'))).toEqual([WELL]);
});

test('a register with headings like labels stays a register', () => {
  const { sources } = read([
    ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Lokasi'],
    [1, WELL, 'PT Tirta Alam', 'Dinas Pendidikan', 'Kecamatan Taman'],
    [2, BUS, 'Kabupaten Madiun', 'Dinas Perhubungan', 'Terminal Kartoharjo'],
  ]);
  expect(sources.map(({ kind, rows }) => [kind, rows])).toEqual([['register', 2]]);
});

describe('a matrix among other things', () => {
  const rows = [
    ['MATRIKS USULAN KERJA SAMA TAHUN 2026'],
    [],
    ['Kode', 'A', 'B', 'C'],
    ['Judul Kerja Sama', WELL, BUS, HERB],
    ['Mitra', 'PT Tirta Alam', 'Kabupaten Madiun', 'Universitas Merdeka'],
    ['Perangkat Daerah', 'Dinas Pendidikan', 'Dinas Perhubungan', 'Dinas Kesehatan'],
    ['Lokasi', 'Kecamatan Taman', 'Terminal Kartoharjo', ''],
    ['NPWP Mitra', '01.234.567.8-621.000', '', '02.345.678.9-621.000'],
    ['Tahun Anggaran', 2026, 2026, 2026],
    [],
    ['Kode', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
    ['A', 'Penggalian sumur', 10, 'titik', 2_000_000, 20_000_000],
    ['C', 'Bibit', 100, 'batang', 5_000, 500_000],
    [],
    ['', '', 'Madiun, 2 Maret 2026'],
  ] as const;
  const found = read(rows);

  it('gives the table below to its columns by their codes', () => {
    const [well, bus, herb] = found.objects;
    expect(found.costs.map(({ object, amount }) => [object, amount])).toEqual([
      [well?.id, 20_000_000],
      [herb?.id, 500_000],
    ]);
    expect(bus?.fields.cost).toBeUndefined();
  });

  it('points at the cell an answer is missing from, known label or not', () => {
    const sourceOf = indexSources(found.sources);
    expect(placeOf(found.objects[2]!, 'location', { sourceOf })).toMatchObject({ rowIndex: 6, columnIndex: 3 });
    const labels = sourceOf(found.objects[1]!)?.labels;
    expect(labels?.find(({ label }) => label === 'NPWP Mitra')).toMatchObject({ value: null });
  });

  it('tells which object and field a cell is of', () => {
    const at = (rowIndex: number, columnIndex: number) =>
      findSelected({ sheet: 'Sheet1', rowIndex, columnIndex }, found.objects, found.sources);
    expect(at(4, 3)).toEqual({ object: found.objects[2]!.id, field: 'partner', isForm: true });
    expect(at(5, 2)).toEqual({ object: found.objects[1]!.id, field: 'agency', isForm: true });
  });

  it('accounts for the rows around it once', () => {
    const skipped = found.sources
      .filter(({ kind }) => kind === 'form')
      .map((source) => source.skipped.map(({ rowIndex, reason }) => `${rowIndex} ${reason}`));
    expect(skipped).toEqual([['0 title'], [], []]);
  });
});

test('one proposal beside notes on its answers keeps the table below it', () => {
  const found = read([
    ['No', 'Uraian', 'Isian', 'Keterangan'],
    [1, 'Judul Kerja Sama', WELL, 'diisi singkat'],
    [2, 'Mitra', 'PT Tirta Alam', 'badan hukum'],
    [3, 'Perangkat Daerah', 'Dinas Pendidikan', 'pengusul'],
    [4, 'Lokasi', 'Kecamatan Taman', 'sampai kelurahan'],
    [],
    ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
    [1, 'Penggalian sumur', 10, 'titik', 2_000_000, 20_000_000],
  ]);
  expect(found.objects.map(({ fields }) => fields.location?.value)).toEqual(['Kecamatan Taman']);
  expect(found.costs.map(({ object }) => object)).toEqual([found.objects[0]!.id]);
});

test('a correction of a label counts for every column, and a column may be left out', () => {
  const rows = [...BASIC, ['Rencana Tindak', 'Penggalian di 10 titik', 'Dua rute']];
  const { sources } = read(rows);
  const key = sources[0]!.key;
  const corrected = intake(workbookOf(sheetFromRows(rows)), { [key]: { 'rencana tindak': 'scope' } });
  expect(corrected.objects.map((object) => fieldValue(object, 'scope'))).toEqual([
    'Penggalian di 10 titik',
    'Dua rute',
  ]);
});
