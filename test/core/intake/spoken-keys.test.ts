/** Tables that name proposals by a short key: approvals, costs under a line of theirs, sums behind a code, notes below. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { fieldText } from '../../../src/core/model/object';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly (Scalar | null)[])[];
type Sheets = Readonly<Record<string, Rows>>;

function analyse(sheets: Sheets) {
  const read = intake(workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetFromRows(rows, { name }))), {});
  const merged = finish(mergeRegister({ intake: read, state: null }));
  const findings = validate({ ...merged, sources: read.sources, texts: read.texts ?? [], today: '2026-03-02' });
  const told = (...rules: string[]): string[] =>
    findings
      .filter(({ rule, severity }) => rules.includes(rule) && severity !== 'info')
      .map(({ rule, cells }) => `${rule} ${cells[0] === undefined ? '' : formatCellRef(cells[0])}`);
  return { ...merged, findings, told };
}

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['Judul', 'Kota Kembar Bidang Pariwisata', 'Pengurangan Sampah Plastik Sungai'],
  ['Jenis', 'KSDPL', 'KSDLL'],
  ['Mitra', 'Majlis Bandaraya Kuching Selatan, Malaysia', 'United Nations Development Programme'],
  ['Dokumen awal', 'LoI Nomor 193/12/LoI/2025 tanggal 18 Agustus 2025', 'Surat Nomor 225/PO/2025'],
  ['Perangkat daerah pemrakarsa', 'Dinas Pariwisata', 'Dinas Lingkungan Hidup'],
  ['Lokasi', 'Kota Singkawang', 'Sungai Singkawang'],
  ['Mulai', '1 Juni 2026', '1 Juli 2026'],
];

/** Two forms beside each other, each under its number. */
const BESIDE: Rows = [
  ['KERJA SAMA NOMOR 1', null, null, 'KERJA SAMA NOMOR 2'],
  ...PAIRS.map(([label, first, second]) => [label, first, null, label, second]),
];

const approvals = (heads: readonly string[], day: string, number: string | null): Rows => [
  heads,
  [1, 'Persetujuan DPRD', 'Keputusan DPRD Nomor 15 Tahun 2025', '14 Oktober 2025', 'selesai'],
  [1, 'Persetujuan Kementerian Dalam Negeri', 'Surat Nomor 193.2/5821/SJ', day, 'selesai'],
  [2, 'Persetujuan DPRD', number, number === null ? null : '11 November 2025', number === null ? 'belum' : 'selesai'],
  [2, 'Persetujuan Kementerian Dalam Negeri', 'Surat Nomor 193.2/0214/SJ', '13 Januari 2026', 'selesai'],
];

describe('forms beside each other under their numbers', () => {
  const rules = ['council-approval-missing', 'ministry-approval-missing', 'row-unattached', 'value-unreadable'];

  it.each([
    [['No KS', 'Tahap', 'Nomor surat', 'Tanggal', 'Keterangan']],
    [['Nomor Kerja Sama', 'Tahapan Persetujuan', 'Nomor', 'Tanggal Surat', 'Status']],
    [['No. Usulan', 'Persetujuan', 'Nomor Dokumen', 'Tanggal', 'Keterangan']],
  ])('have their approvals from a table that names them: %j', (heads) => {
    const given = analyse({ Profil: BESIDE, Izin: approvals(heads, '9 Desember 2025', 'Keputusan DPRD Nomor 18') });
    expect(given.told(...rules)).toEqual([]);
    expect(given.objects.map((object) => fieldText(object, 'start'))).toEqual(['2026-06-01', '2026-07-01']);
    const lacking = analyse({ Profil: BESIDE, Izin: approvals(heads, '9 Desember 2025', null) });
    expect(lacking.told(...rules)).toEqual(['council-approval-missing Izin!C4']);
    const turned = analyse({ Profil: BESIDE, Izin: approvals(heads, '9 Oktober 2025', 'Keputusan DPRD Nomor 18') });
    expect(turned.told(...rules)).toEqual(['ministry-approval-missing Izin!D3']);
  });

  it.each(['KS 1', 'RAB KS 1', 'Kerja Sama No. 1', 'KS-1'])('have the costs under %s', (line) => {
    const { costs } = analyse({
      Profil: BESIDE,
      RAB: [
        [line],
        ['No', 'Uraian', 'Volume', 'Satuan', 'Harga satuan', 'Jumlah', 'Sumber'],
        [1, 'Paket promosi', 2, 'paket', 85_000_000, 170_000_000, 'APBD'],
      ],
    });
    expect(costs.map(({ object }) => object)).toEqual(['KS-001']);
  });
});

const LIST: Rows = [
  ['Kode', 'Judul Kerja Sama', 'OPD Pengusul', 'Mitra', 'Urusan', 'Ruang Lingkup'],
  ['KS-01', 'Magang Politeknik', 'Dinas Tenaga Kerja', 'Politeknik Negeri Sambas', 'Tenaga Kerja', '10 peserta'],
  ['KS-02', 'Pengolahan Limbah Pasar', 'Dinas Lingkungan Hidup', 'PT Tirta', 'Lingkungan Hidup', '1 unit'],
];

it.each(['Sub total', 'Subtotal', 'Jumlah', 'Sub Jumlah'])('takes %s behind a code or a title for a sum', (word) => {
  const line = (code: string, text: string, amount: number) => [code, text, 1, 'unit', amount, amount, 'APBD'];
  const { costs, told } = analyse({
    Daftar: LIST,
    RAB: [
      ['Usulan', 'Uraian', 'Vol', 'Sat', 'Harga', 'Jumlah', 'Sumber'],
      line('KS-01', 'Uang makan', 12_000_000),
      line('KS-01', 'Alat pelindung', 3_500_000),
      ['KS-01', word, null, null, null, 15_500_000, null],
      line('Pengolahan Limbah Pasar', 'Uji laboratorium', 10_800_000),
      line('Pengolahan Limbah Pasar', 'Lapak', 22_500_000),
      ['Pengolahan Limbah Pasar', word, null, null, null, 33_300_000, null],
      [null, 'TOTAL', null, null, null, 48_800_000, null],
    ],
  });
  expect(costs).toHaveLength(4);
  expect(told('cost-source-missing', 'cost-total-mismatch')).toEqual([]);
});

it('takes a sentence below a table for a note, and interns that leave before they come for a fault', () => {
  const interns = (end: string): Sheets => ({
    Daftar: LIST,
    Magang: [
      ['No', 'Kode', 'Nama', 'NIM', 'Penempatan', 'Mulai', 'Selesai', 'No. KPJ'],
      [1, 'KS-01', 'Ririn Oktaviani', '3202116001', 'Dinas Tenaga Kerja', '6 April 2026', end, '24031177501'],
      [2, 'KS-01', 'Jefri Anwar', '3202116014', 'Dinas Tenaga Kerja', '6 April 2026', '31 Juli 2026', '24031177502'],
      [],
      [null, 'Iuran Rp16.800 per orang per bulan dibayar Politeknik paling lambat tanggal 15 setiap bulan.'],
    ],
  });
  const { records, told } = analyse(interns('31 Juli 2026'));
  expect(records.filter(({ kind }) => kind === 'interns')).toHaveLength(2);
  expect(told('date-order', 'row-unattached')).toEqual([]);
  expect(analyse(interns('31 Maret 2026')).told('date-order')).toEqual(['date-order Magang!G2']);
});

it('names the row that invites another agency in the place of one involved', () => {
  const list: Rows = [
    ['Kode', 'Judul Kerja Sama', 'OPD Pengusul', 'PD yang Dilibatkan', 'Mitra', 'Urusan', 'Ruang Lingkup'],
    ['U-01', 'Pasar Bersama', 'Dinas Perdagangan', 'Dinas Perhubungan', 'Kabupaten Timur', 'Perdagangan', '1 pasar'],
    ['U-02', 'Bus Perbatasan', 'Dinas Perhubungan', null, 'Kabupaten Timur', 'Perhubungan', '4 bus'],
  ];
  const schedule = (second: string): Rows => [
    ['Kode', 'Perangkat Daerah diundang', 'Hari/Tanggal', 'Pukul'],
    ['U-01', 'Dinas Perdagangan', 'Selasa, 10 Maret 2026', '09.00'],
    ['U-01', second, 'Selasa, 10 Maret 2026', '09.00'],
    ['U-02', 'Dinas Perhubungan', 'Rabu, 11 Maret 2026', '09.00'],
  ];
  const cells = (second: string): string[] =>
    analyse({ Daftar: list, Undangan: schedule(second) })
      .findings.filter(({ rule }) => rule === 'agency-uninvited')
      .flatMap(({ cells: found }) => found.map((cell) => formatCellRef(cell)));
  expect(cells('Dinas Perhubungan')).toEqual([]);
  expect(cells('Dinas Kesehatan')).toEqual(['Daftar!D2', 'Undangan!B3']);
});

it.each([
  ['Sub kegiatan', 'TA', 'Sumber dana', 'Status anggaran'],
  ['Kode Sub Kegiatan', 'Tahun Anggaran', 'Sumber Pendanaan', 'Status Penganggaran'],
])('gives proposals what a table says of their budget: %s, %s, %s, %s', (...heads) => {
  const sheets = (year: number | null): Sheets => ({
    Daftar: LIST,
    Anggaran: [
      ['Kode', heads[0], 'APBD (Rp)', heads[1], heads[2], heads[3]],
      ['KS-01', '2.07.03.2.01.0001', 15_500_000, 2026, 'APBD', 'Sudah dianggarkan (DPA 2026)'],
      ['KS-02', '2.11.11.2.01.0007', 33_300_000, year, 'APBD', 'Sudah dianggarkan (DPA 2026)'],
    ],
  });
  const { objects, told } = analyse(sheets(2026));
  expect(objects.map((object) => fieldText(object, 'subActivity'))).toEqual(['2.07.03.2.01.0001', '2.11.11.2.01.0007']);
  expect(told('budget-unplanned')).toEqual([]);
  expect(analyse(sheets(null)).told('budget-unplanned')).toEqual(['budget-unplanned Anggaran!D3']);
});

it('asks for a price that is written out', () => {
  const costs = (price: Scalar): Sheets => ({
    Daftar: LIST,
    RAB: [
      ['Kode', 'Uraian', 'Vol', 'Sat', 'Harga Sat. (Rp)', 'Jumlah (Rp)', 'Sumber'],
      ['KS-01', 'Pelatihan koperasi', 30, 'orang', price, 19_500_000, 'APBD'],
      ['KS-01', 'Bibit kelapa', 100, 'batang', 18_000, 1_800_000, 'APBD'],
      ['KS-02', 'Lapak', 2, 'unit', 750_000, 1_500_000, 'APBD'],
    ],
  });
  expect(analyse(costs(650_000)).told('value-unreadable')).toEqual([]);
  expect(analyse(costs('enam ratus lima puluh rb')).told('value-unreadable')).toEqual(['value-unreadable RAB!E2']);
});
