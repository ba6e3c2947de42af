/** Registers with groups of columns, and the lists beside them: what a short heading means under its group, and rows that say little. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import type { FieldId } from '../../../src/core/model/object';
import { formatCellRef } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Table = readonly Scalar[][];
const sheet = (rows: Table, name: string) => sheetFromRows(rows, { name });
const read = (...sheets: ReturnType<typeof sheet>[]) => intake(workbookOf(...sheets), {});

/** `rule cell` of what one rule says of a workbook. */
function told(rule: string, ...sheets: ReturnType<typeof sheet>[]): string[] {
  const found = read(...sheets);
  const merged = finish(mergeRegister({ intake: found, state: null }));
  return validate({ ...merged, sources: found.sources, today: '2026-03-02' }).flatMap((one) =>
    one.rule === rule ? [one.cells.map((cell) => formatCellRef(cell).replace(/'/g, '')).join(' ')] : [],
  );
}

const BASE = ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Jenis Kerja Sama', 'Ruang Lingkup', 'Jangka Waktu']; // prettier-ignore
const ROW = [1, 'Kolam Retensi Perbatasan', 'Dinas Pengairan', 'Pemerintah Kabupaten Timur', 'KSDD Wajib', 'Menggali 3 kolam', '2 tahun']; // prettier-ignore

/** The field that a heading in a group of two columns is read as. */
function fieldUnder(group: string, leaf: string, value: Scalar): string | null | undefined {
  const rows: Scalar[][] = [
    [...BASE, group, ''],
    ['', '', '', '', '', '', '', leaf, 'Keterangan'],
    [...ROW, value, 'x'],
  ];
  return read(sheet(rows, 'Rekap')).sources[0]?.columns[BASE.length]?.field;
}

test.each<[string, string, Scalar, FieldId | null]>([
  ['PEMBIAYAAN', 'STATUS', 'Sudah di DPA', 'budgetStatus'],
  ['Anggaran', 'Status', 'Belum dianggarkan', 'budgetStatus'],
  ['Rencana Biaya (Rp)', 'Mitra', 90_000_000, 'costPartner'],
  ['Pendanaan', 'Jumlah (Rp)', 90_000_000, 'cost'],
  ['Pendanaan', 'APBN', 90_000_000, 'costApbn'],
  ['Dana PD (Rp)', 'Kebutuhan', 90_000_000, null],
  ['SDM (orang)', 'Tersedia', 4, null],
  ['Narahubung', 'Jabatan', 'Sekretaris Dinas Pengairan', null],
  ['Naskah', 'Penandatangan Naskah Induk', 'Bupati Barat', 'signatory'],
])('%s / %s over %s', (group, leaf, value, field) => {
  expect(fieldUnder(group, leaf, value)).toBe(field);
});

test('what is needed and what is there become rows of resources', () => {
  const rows: Scalar[][] = [
    [...BASE, 'SDM (orang)', '', 'Dana PD (Rp)', ''],
    ['', '', '', '', '', '', '', 'Kebutuhan', 'Tersedia', 'Kebutuhan', 'Tersedia'],
    [...ROW, 9, 4, 50_000_000, 50_000_000],
  ];
  const found = read(sheet(rows, 'Rekap')).records.map(({ object, fields }) => [object, ...(['resourceKind', 'need', 'available'] as const).map((field) => (fields as Record<string, { value: unknown }>)[field]?.value)]); // prettier-ignore
  expect(found).toEqual([['KS-001', 'sdm', 9, 4], ['KS-001', 'dana', 50_000_000, 50_000_000]]); // prettier-ignore
  expect(told('resource-gap', sheet(rows, 'Rekap'))).toEqual(['Rekap!I3']);
});

const withStudy = (study: string, kind = 'Sinergi'): Table => [
  [...BASE, 'Studi Kelayakan'],
  [...ROW.map((value) => (value === 'KSDD Wajib' ? kind : value)), study],
];

test.each(['Bukan KSDPK', 'Tidak diwajibkan untuk Sinergi', 'Tidak dipersyaratkan untuk KSDD', 'tidak berlaku', 'Tidak diperlukan'])(
  '%s says that no study is asked for',
  (text) => {
    expect(told('value-unreadable', sheet(withStudy(text), 'Rekap'))).toEqual([]);
    expect(told('study-missing', sheet(withStudy(text), 'Rekap'))).toEqual([]);
    expect(told('study-missing', sheet(withStudy(text, 'KSDPK'), 'Rekap'))).toEqual(['Rekap!H2']);
  },
); // prettier-ignore

test('a NIB of none is no NIB of the wrong shape', () => {
  const rows = (nib: string): Table => [
    [...BASE, 'NIB'],
    [...ROW, nib],
  ];
  for (const text of ['Bukan badan usaha', 'Tidak berbadan hukum', 'tidak berlaku'])
    expect(told('identifier-shape', sheet(rows(text), 'Rekap'))).toEqual([]);
  expect(told('identifier-shape', sheet(rows('81200106895'), 'Rekap'))).toEqual(['Rekap!H2']);
});

test('the day of a letter signs nothing, and may be read as two days', () => {
  const rows: Table = [
    [...BASE, 'Tanggal Surat'],
    [...ROW, '04/05/2026'],
  ];
  expect(read(sheet(rows, 'Rekap')).objects[0]?.fields.signedOn).toBeUndefined();
  expect(told('date-ambiguous', sheet(rows, 'Rekap'))).toEqual(['Rekap!H2']);
});

const LIST = ['No', 'Judul', 'Naskah', 'Mitra', 'Nomor', 'Tanggal', 'Mulai', 'Berakhir', 'Perangkat Daerah Terlibat', 'Ruang Lingkup', 'Lokasi']; // prettier-ignore
const document = (title: string, instrument: string, number: string, agencies: string, end = '31 Desember 2027') =>
  [1, title, instrument, 'Pemerintah Kabupaten Timur', number, '5 Februari 2024', '5 Februari 2024', end, agencies, 'Rujukan', 'Puskesmas Utara']; // prettier-ignore

test.each(['DAFTAR NASKAH YANG SUDAH DITANDATANGANI', 'DAFTAR NASKAH KERJA SAMA', 'KSB dan PKS yang masih berlaku'])(
  'documents under %s are a list of agreements, with scope and place',
  (title) => {
    const list = sheet([[title], [], LIST, document('Rujukan Pasien', 'KSB', '415.4/1/KSB/2024', 'Dinas Kesehatan; Dinas Sosial'), document('Rujukan Pasien', 'PKS', '415.4/2/PKS/2024', 'Dinas Kesehatan')], 'Naskah'); // prettier-ignore
    expect(read(list).sources.map(({ kind }) => kind)).toEqual(['agreements']);
    // The PKS that names no KSB is that of the same title and partner.
    expect(told('follow-up-missing', list)).toEqual(['Naskah!I4 Naskah!E4']);
  },
);

test('a long PKS and a day of two readings are told in a list of agreements', () => {
  const long = document('Air Minum', 'PKS', '415.4/7/PKS/2024', 'Dinas Pengairan', '4 Februari 2032').map((value, index) => (index === 5 ? '03/04/2024' : value)); // prettier-ignore
  const list = sheet([['DAFTAR NASKAH KERJA SAMA'], [], LIST, long], 'Naskah');
  expect(told('duration-over-limit', list)).toEqual(['Naskah!H4 Naskah!G4']);
  expect(told('date-ambiguous', list)).toEqual(['Naskah!F4']);
});

test('a schedule of three columns invites agencies, and its gap is pointed at', () => {
  const register = sheet(
    [
      [...BASE, 'Perangkat Daerah Terlibat'],
      [...ROW, 'Dinas Pengairan; Dinas Sosial'],
    ],
    'Rekap',
  );
  const rows: Table = [
    ['UNDANGAN PAPARAN'],
    ['Hari/Tanggal', 'Perangkat Daerah yang Diundang', 'Usulan'],
    ['Senin, 9 Maret 2026', 'Dinas Pengairan', 1],
    [],
    ['Senin, 9 Maret 2026', 'Bagian Hukum', 1],
  ];
  expect(told('agency-uninvited', register, sheet(rows, 'Undangan'))).toEqual([
    'Rekap!H2 Undangan!A4 Undangan!A6 Rekap!B2',
  ]);
});

test('a copy is found through abbreviations and words written apart', () => {
  const rows: Table = [
    BASE,
    ['1', 'Pasokan Buku antar Daerah bagi Guru SD', ...ROW.slice(2)],
    ['2', 'Pasokan Buku Antardaerah bagi Guru Sekolah Dasar', ...ROW.slice(2)],
  ];
  expect(told('duplicate-object', sheet(rows, 'Rekap'))).toEqual(['Rekap!B3 Rekap!B2']);
});
