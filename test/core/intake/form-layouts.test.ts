import { intake } from '../../../src/core/intake/intake';
import { fieldValue, type FieldId } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Rows = Parameters<typeof sheetFromRows>[0];
type Fields = Partial<Record<FieldId, unknown>>;

interface Layout {
  readonly name: string;
  readonly rows: Rows;
  readonly options?: SheetOptions;
  /** One entry a form. */
  readonly expected: readonly Fields[];
}

const TITLE = 'Pengelolaan sampah terpadu';
const BASIC: Fields = {
  title: TITLE,
  partner: 'PT Bersih',
  agency: 'Dinas Lingkungan Hidup',
  location: 'Kota Sukabumi',
};

const LAYOUTS: readonly Layout[] = [
  {
    name: 'two columns',
    rows: [
      ['FORMULIR USULAN'],
      ['Judul', TITLE],
      ['Mitra', 'PT Bersih'],
      ['Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['Lokasi', 'Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'a column of colons',
    rows: [
      ['Judul', ':', TITLE],
      ['Mitra', ':', 'PT Bersih'],
      ['Perangkat Daerah', ':', 'Dinas Lingkungan Hidup'],
      ['Lokasi', ':', 'Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'a column of numbers',
    rows: [
      [1, 'Judul', ':', TITLE],
      [2, 'Mitra', ':', 'PT Bersih'],
      [3, 'Perangkat Daerah', ':', 'Dinas Lingkungan Hidup'],
      [4, 'Lokasi', ':', 'Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'a column of letters, and values that read like headings',
    rows: [
      ['a.', 'Judul', TITLE],
      ['b.', 'Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['c.', 'Mitra', 'PT Bersih'],
      ['d.', 'Bentuk Naskah', 'KSB'],
      ['e.', 'Analisis Dampak', 'SDM'],
      ['f.', 'Lokasi', 'Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'label and value in one cell',
    rows: [
      [`Judul : ${TITLE}`],
      ['Mitra : PT Bersih'],
      ['Perangkat Daerah : Dinas Lingkungan Hidup'],
      ['Lokasi : Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'numbered sections',
    rows: [
      ['A. UMUM'],
      ['1. Judul', TITLE],
      ['2. Mitra', 'PT Bersih'],
      ['B. PELAKSANA'],
      ['1. Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['2. Lokasi', 'Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'values below their labels',
    rows: [
      ['Judul'],
      [TITLE],
      ['Mitra'],
      ['PT Bersih'],
      ['Perangkat Daerah'],
      ['Dinas Lingkungan Hidup'],
      ['Lokasi'],
      ['Kota Sukabumi'],
    ],
    expected: [BASIC],
  },
  {
    name: 'a value over several rows',
    rows: [
      ['Judul', TITLE],
      ['Mitra', 'PT Bersih'],
      ['Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['Ruang Lingkup', 'Pengumpulan sampah'],
      ['', 'Pengolahan sampah'],
      ['Lokasi', 'Kota Sukabumi'],
    ],
    expected: [{ ...BASIC, scope: 'Pengumpulan sampah\nPengolahan sampah' }],
  },
  {
    name: 'merged values',
    rows: [
      ['Judul', TITLE, '', ''],
      ['Mitra', 'PT Bersih', '', ''],
      ['Perangkat Daerah', 'Dinas Lingkungan Hidup', '', ''],
      ['Lokasi', 'Kota Sukabumi', '', ''],
    ],
    options: { merges: ['B1:D1', 'B2:D2', 'B3:D3', 'B4:D4'] },
    expected: [BASIC],
  },
  {
    name: 'two columns of pairs',
    rows: [
      ['Judul', TITLE, '', 'Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['Mitra', 'PT Bersih', '', 'Lokasi', 'Kota Sukabumi'],
      ['Jangka Waktu', '3 tahun', '', 'Sumber Dana', 'APBD'],
    ],
    expected: [{ ...BASIC, duration: 36 }],
  },
  {
    name: 'two forms side by side',
    rows: [
      ['Judul', TITLE, '', 'Judul', 'Air minum'],
      ['Mitra', 'PT Bersih', '', 'Mitra', 'PT Air'],
      ['Perangkat Daerah', 'Dinas Lingkungan Hidup', '', 'Perangkat Daerah', 'Bappeda'],
      ['Lokasi', 'Kota Sukabumi', '', 'Lokasi', 'Kota Bogor'],
    ],
    expected: [BASIC, { title: 'Air minum', partner: 'PT Air', agency: 'Bappeda', location: 'Kota Bogor' }],
  },
  {
    name: 'two forms below each other',
    rows: [
      ['Judul', TITLE],
      ['Mitra', 'PT Bersih'],
      ['Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['Lokasi', 'Kota Sukabumi'],
      [],
      ['Judul', 'Air minum'],
      ['Mitra', 'PT Air'],
      ['Perangkat Daerah', 'Bappeda'],
      ['Lokasi', 'Kota Bogor'],
    ],
    expected: [BASIC, { title: 'Air minum', partner: 'PT Air', agency: 'Bappeda', location: 'Kota Bogor' }],
  },
  {
    name: 'a cost table inside',
    rows: [
      ['Judul', TITLE],
      ['Mitra', 'PT Bersih'],
      ['Perangkat Daerah', 'Dinas Lingkungan Hidup'],
      ['Rincian biaya'],
      ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
      [1, 'Truk', 2, 'unit', 1_000_000, 2_000_000],
      [2, 'Bak', 4, 'unit', 500_000, 2_000_000],
      [],
      ['Lokasi', 'Kota Sukabumi'],
    ],
    expected: [{ ...BASIC, cost: 4_000_000 }],
  },
  {
    name: 'texts merged over its width below their labels, one of them like a signature',
    rows: [
      ['RENCANA KERJA SAMA'],
      ['1. JUDUL'],
      [TITLE],
      ['2. MITRA'],
      ['PT Bersih'],
      ['3. PENANDATANGAN'],
      ['Wali Kota'],
      ['4. PERANGKAT DAERAH'],
      ['Dinas Lingkungan Hidup'],
      ['5. LOKASI'],
      ['Kota Sukabumi'],
    ],
    options: { merges: ['A1:F1', 'A3:F3', 'A5:F5', 'A7:F7', 'A9:F9', 'A11:F11'] },
    expected: [{ ...BASIC, signatory: 'Wali Kota' }],
  },
  {
    name: 'the sides of the impact under labels of their own',
    rows: [
      ['Judul', ':', TITLE],
      ['Mitra', ':', 'PT Bersih'],
      ['Perangkat Daerah', ':', 'Dinas Lingkungan Hidup'],
      ['Lokasi', ':', 'Kota Sukabumi'],
      ['Dampak Positif', ':', 'Bau berkurang'],
      ['Dampak Negatif', ':', '-'],
      ['Pembiayaan', ':', 'APBN Rp 5.000.000 dan APBD Rp 1.000.000, jumlah Rp 6.000.000'],
    ],
    expected: [{ ...BASIC, impact: 'Dampak Positif: Bau berkurang', cost: 6_000_000 }],
  },
  {
    name: 'lower and further right, with a signature below',
    rows: [
      [],
      ['', 'KERANGKA ACUAN KERJA'],
      [],
      ['', 'a.', 'Judul', ':', TITLE],
      ['', 'b.', 'Mitra', ':', 'PT Bersih'],
      ['', 'c.', 'Perangkat Daerah', ':', 'Dinas Lingkungan Hidup'],
      ['', 'd.', 'Lokasi', ':', 'Kota Sukabumi'],
      [],
      ['', '', '', '', 'Mengetahui,'],
      ['', '', '', '', 'Kepala Dinas'],
    ],
    expected: [BASIC],
  },
];

it.each(LAYOUTS)('reads a form with $name', ({ rows, options, expected }) => {
  const { objects } = intake(workbookOf(sheetFromRows(rows, options)), {});
  const read = objects.map((object, index) =>
    Object.fromEntries(
      Object.keys(expected[index] ?? {}).map((field) => [field, fieldValue(object, field as FieldId)]),
    ),
  );
  expect(read).toEqual(expected);
});
