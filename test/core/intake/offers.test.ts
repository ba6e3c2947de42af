/** Tables of what universities offer beside what agencies need. */
import { recordText } from '../../../src/core/model/record';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const NEEDS: Rows = [
  ['A. KEBUTUHAN KOMPETENSI'],
  ['No', 'Perangkat Daerah', 'Kompetensi Dibutuhkan', 'Prodi yang Sesuai', 'Jenjang', 'Kebutuhan (orang)', 'Dipenuhi (orang)'],
  [1, 'Dinas Kesehatan', 'Konseling gizi balita', 'Ilmu Gizi', 'S1', 28, 28],
  [2, 'Dinas Kearsipan', 'Pengolahan arsip digital', 'Ilmu Perpustakaan', 'S1', 6, 6],
]; // prettier-ignore

describe('a table of offers', () => {
  it.each([
    ['students counted', ['No', 'Kampus', 'Program Studi', 'Jenjang', 'Mahasiswa', 'Untuk Kompetensi'], [1, 'Universitas A', 'Ilmu Gizi', 'S1', 28, 'Konseling gizi balita']],
    ['no number', ['No', 'Kampus Mitra', 'Nama Prodi', 'Strata', 'Kompetensi Lulusan'], [1, 'Universitas A', 'Ilmu Gizi', 'S1', 'Konseling gizi balita']],
    ['neither number nor level', ['No', 'Nama PT', 'Prodi', 'Untuk Kompetensi'], [1, 'Universitas A', 'Ilmu Gizi', 'Konseling gizi balita']],
    ['slots', ['No', 'PT Penyelenggara', 'Program Studi yang Tersedia', 'Slot', 'Kebutuhan yang Dijawab'], [1, 'Universitas A', 'Ilmu Gizi', 28, 'Konseling gizi balita']],
    ['students offered', ['No', 'Perguruan Tinggi', 'Program Studi', 'Jumlah Mahasiswa Ditawarkan', 'Kompetensi Lulusan'], [1, 'Universitas A', 'Ilmu Gizi', 28, 'Konseling gizi balita']],
    ['people', ['Asal PT', 'Prodi', 'Jenjang', 'Orang', 'Untuk Kompetensi'], ['Universitas A', 'Ilmu Gizi', 'S1', '28 orang', 'Konseling gizi balita']],
  ])('is read: %s', (_name, head, row) => {
    const { records } = analyseSheets({ Tawaran: [head, row, row] });
    const [first] = records.flatMap((record) => (record.kind === 'competencies' ? [record] : []));
    const read = (['university', 'programme', 'competency'] as const).map((field) => first && recordText(first, field));
    expect(read).toEqual(['Universitas A', 'Ilmu Gizi', 'Konseling gizi balita']);
    expect(first?.fields.met?.value ?? null).toBe(row.some((cell) => String(cell).startsWith('28')) ? 28 : null);
  });

  it('is no list of people with their programmes', () => {
    const head = ['No', 'Mahasiswa', 'Kampus', 'Prodi', 'Jenjang'];
    const { records } = analyseSheets({ Daftar: [head, [1, 'Aulia', 'Universitas A', 'Ilmu Gizi', 'S1'], [2, 'Fikri', 'Universitas A', 'Ilmu Gizi', 'S1']] });
    expect(records.filter(({ kind }) => kind === 'competencies')).toEqual([]);
  });

  it('below the needs is judged by them', () => {
    const { told } = analyseSheets({
      Kompetensi: [
        ...NEEDS, [], [],
        ['B. TAWARAN PROGRAM STUDI'],
        ['No', 'Kampus', 'Program Studi', 'Jenjang', 'Mahasiswa', 'Untuk Kompetensi'],
        [1, 'Universitas A', 'Ilmu Gizi', 'S1', 28, 'Konseling gizi balita'],
        [2, 'Universitas B', 'S1 Ilmu Perpustakaan', 'S1', 9, null],
        [3, 'Universitas B', 'Hukum Bisnis', 'S1', 12, null],
        [4, 'Universitas B', 'Kedokteran Gigi', 'S1', 3, 'Pelayanan gigi'],
        [5, 'Universitas B', 'Gizi Klinik', 'S1', 3, 'Konseling gizi balita'],
      ],
    });
    expect(told('programme-surplus')).toEqual(['info Kompetensi!E10', 'warning Kompetensi!C11', 'warning Kompetensi!C12']);
  });

  it('may name its universities in its title alone', () => {
    const { told } = analyseSheets({
      Kompetensi: NEEDS,
      Penawaran: [
        ['PROGRAM STUDI YANG DITAWARKAN UNIVERSITAS A'],
        ['No', 'Program Studi', 'Jenjang', 'Jumlah Mahasiswa', 'Kompetensi'],
        [1, 'Ilmu Gizi', 'S1', 28, 'Konseling gizi balita'],
        [2, 'Seni Tari', 'S1', 6, 'Koreografi'],
      ],
    });
    expect(told('programme-surplus')).toEqual(['warning Penawaran!B4']);
  });
}); // prettier-ignore

describe('a need', () => {
  it('whose fulfilment is left empty among filled ones is told, a table without any is not', () => {
    const open = [3, 'Dinas Kesehatan', 'Rekam medis', 'Rekam Medis', 'D3', 4, null];
    expect(analyseSheets({ Kompetensi: [...NEEDS, open] }).told('competency-unmatched')).toEqual(['warning Kompetensi!G5']);
    const bare = [...NEEDS, open].map((row) => (row.length > 6 && typeof row[0] === 'number' ? [...row.slice(0, 6), null] : row));
    expect(analyseSheets({ Kompetensi: bare }).told('competency-unmatched')).toEqual([]);
  });

  it('has vague words in its notes told, but for what its number settles', () => {
    const { told } = analyseSheets({
      Kompetensi: [
        ['No', 'Perangkat Daerah', 'Kompetensi Dibutuhkan', 'Prodi', 'Jumlah', 'Catatan'],
        [1, 'Dinas Keuangan', 'Laporan keuangan', 'Akuntansi', 2, 'Ditempatkan segera'],
        [2, 'Dinas Kominfo', 'Aplikasi', 'Informatika', 2, 'Jadwal sesuai kebutuhan 2 orang per hari'],
        [3, 'Dinas Pariwisata', 'Pemandu', 'Pariwisata', 2, 'Bahasa Inggris dengan nilai yang mumpuni'],
      ],
    });
    expect(told('vague-wording')).toEqual(['error Kompetensi!F2', 'warning Kompetensi!F4']);
  });
}); // prettier-ignore
