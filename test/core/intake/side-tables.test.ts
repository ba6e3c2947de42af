/** Tables beside proposals: notes below a list of interns, codes of needs, faculties beside study programmes. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const FORM: readonly Row[] = [
  ['Nama program', 'Magang Kesehatan di Puskesmas'],
  ['OPD pemohon', 'Dinas Kesehatan'],
  ['Perguruan tinggi', 'Universitas Cenderawasih'],
  ['Lama kerja sama', '2 (dua) tahun'],
  ['Lokasi', 'Puskesmas Kotaraja'],
];

const NEEDS: readonly Row[] = [
  ['Kode', 'OPD', 'Kompetensi yang dibutuhkan', 'Jenjang', 'Jumlah', 'Prodi yang sesuai'],
  ['K1', 'Dinas Kesehatan', 'Promosi kesehatan', 'S1', 4, 'Kesehatan Masyarakat'],
  ['K2', 'Diskominfo', 'Pemrograman web', 'S1', 3, 'Teknik Informatika'],
  ['K3', 'DPMPTSP', 'Perizinan', 'S1', 2, 'Administrasi Publik'],
];

function recordsOf(rows: readonly Row[], name = 'Data') {
  const other = [...FORM.slice(0, 2), ['Perguruan tinggi', 'Universitas Yapis'], ...FORM.slice(3)] as readonly Row[];
  const found = intake(
    workbookOf(
      sheetFromRows(FORM, { name: 'Usulan 1' }),
      sheetFromRows([['Nama program', 'Magang Aplikasi Layanan Kota'], ...other.slice(1)], { name: 'Usulan 2' }),
      sheetFromRows(rows, { name }),
    ),
    {},
  );
  return finish(mergeRegister({ intake: found, state: null })).records;
}

describe('a list of interns', () => {
  const head: Row = ['No', 'Nama mahasiswa', 'NIM', 'Kampus', 'Prodi', 'Mulai', 'Selesai', 'No. KPJ'];
  const people: readonly Row[] = [
    [1, 'Agustina Yarisetouw', '20225110', 'Universitas Yapis', 'Informatika', '13 April 2026', '9 Oktober 2026', '26031401120'],
    [2, 'Benyamin Felle', '20225147', 'Universitas Yapis', 'Informatika', '13 April 2026', '9 Oktober 2026', '26031401331'],
  ]; // prettier-ignore

  it('ends before the notes below it, one or several', () => {
    const notes: readonly Row[] = [
      [],
      [null, 'Mahasiswa wajib hadir pukul 08.00 WIT'],
      [null, 'Penggantian peserta diajukan paling lambat 5 hari kerja'],
    ];
    expect(recordsOf([head, ...people, ...notes]).map(({ rowIndex }) => rowIndex)).toEqual([1, 2]);
    expect(recordsOf([head, ...people, ...notes.slice(0, 2)]).map(({ rowIndex }) => rowIndex)).toEqual([1, 2]);
  });

  it('goes on behind an empty row where numbered people follow', () => {
    const more: Row = [3, ...(people[1] ?? []).slice(1)];
    expect(recordsOf([head, ...people, [], [null, 'Gelombang kedua di kantor kota'], more])).toHaveLength(4);
  });
});

describe('needs with codes of their own', () => {
  it('are no rows of proposals that do not exist', () => {
    expect(recordsOf(NEEDS).map(({ attachment }) => attachment)).toEqual(['notNeeded', 'notNeeded', 'notNeeded']);
  });

  it('still name a proposal where one of them is one', () => {
    const named = NEEDS.map(([, ...rest], index) => [index === 0 ? 'Kode' : `Usulan ${index}`, ...rest] as Row);
    expect(recordsOf(named).map(({ attachment }) => attachment)).toEqual(['id', 'id', 'none']);
  });
});

it('a faculty stands for its programmes only where no column names them', () => {
  const rows = (hasProgramme: boolean): Row[] =>
    [
      ['Perguruan tinggi', 'Fakultas', 'Program studi', 'Jenjang', 'Kuota'],
      ['Universitas Yapis', 'Teknik dan Sistem Informasi', 'Teknik Informatika', 'S1', 3],
      ['Universitas Yapis', 'Ekonomi', 'Manajemen', 'S1', 2],
    ].map((row) => (hasProgramme ? row : row.filter((_cell, column) => column !== 2)));
  const programmes = (all: boolean) => recordsOf(rows(all)).map(({ fields }) => ('programme' in fields ? fields.programme.raw : null)); // prettier-ignore
  expect(programmes(true)).toEqual(['Teknik Informatika', 'Manajemen']);
  expect(programmes(false)).toEqual(['Teknik dan Sistem Informasi', 'Ekonomi']);
});
