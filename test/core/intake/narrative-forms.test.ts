/** Forms whose sections are headings over their text, with sub-labels behind a dot and a block of contacts below tables. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { fieldText, type FieldId } from '../../../src/core/model/object';
import { mergeRegister } from '../../../src/core/register/merge';
import { partsOf } from '../../../src/core/register/field-parts';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

interface Fills {
  readonly harm?: string | null;
  readonly nip?: string;
  readonly duration?: string;
}

/** `merged`: texts and headings of sections reach over the sheet. */
const rowsOf = ({ harm = 'Antrean ternak bertambah 20 menit.', nip = '198503122010011007', duration = '3 (tiga) tahun, terhitung mulai 1 April 2026 sampai dengan termasuk 31 Maret 2029' }: Fills): Row[] => [
  ['A.', 'Judul Kerja Sama', 'Pengawasan Lalu Lintas Ternak Perbatasan'],
  ['B.', 'Mitra', 'Pemerintah Kabupaten Sumba Tengah'],
  ['.', 'Bentuk mitra', 'Pemerintah daerah berbatasan'],
  ['C.', 'Perangkat Daerah pemrakarsa', 'Dinas Peternakan'],
  ['•', 'Perangkat Daerah terlibat', 'Dinas Peternakan; Satuan Polisi Pamong Praja'],
  [],
  ['I.', 'Jangka Waktu'],
  [null, duration],
  [],
  ['II.', 'Analisis Dampak Sosial dan Lingkungan – dampak positif'],
  [null, 'Harga sapi naik dari Rp38.000 menjadi Rp41.000 per kilogram.'],
  [],
  ['.', 'Dampak negatif'],
  [null, harm],
  [],
  ['.', 'Penanganan'],
  [null, 'Dinas Peternakan membuka 2 lajur pemeriksaan.'],
  [],
  ['III.', 'Dasar Hukum'],
  [null, 'Undang-Undang Nomor 23 Tahun 2014; Peraturan Pemerintah Nomor 28 Tahun 2018'],
  [],
  ['IV.', 'Pembagian Tugas'],
  ['No', 'Tugas', 'Perangkat Daerah penanggung jawab'],
  [1, 'Pendirian 3 pos', 'Dinas Peternakan'],
  [2, 'Patroli malam', 'Satuan Polisi Pamong Praja'],
  [],
  [null, 'Petugas Penghubung (PPKSD)'],
  [null, 'Nama', 'Umbu Yanto Ndamung'],
  [null, 'NIP', nip],
  [null, 'E-mail', 'umbu.yanto@sumbatimurkab.go.id'],
]; // prettier-ignore

const MERGES = [8, 10, 11, 13, 14, 16, 17, 19, 20].map((row) => `B${row}:I${row}`);

const read = (fills: Fills = {}) =>
  intake(workbookOf(sheetFromRows(rowsOf(fills), { name: 'KAK', merges: MERGES })), {});

function findings(fills: Fills, ...rules: string[]): string[] {
  const found = read(fills);
  const merged = finish(mergeRegister({ intake: found, state: null }));
  return validate({ ...merged, sources: found.sources, texts: found.texts ?? [], today: '2026-03-02' })
    .filter(({ rule, severity }) => rules.includes(rule) && severity !== 'info')
    .map(({ rule, cells }) => `${rule} ${cells[0] === undefined ? '' : formatCellRef(cells[0])}`);
}

it('reads labels behind a dot, sections over their text and the sides of the impact', () => {
  const [object] = read().objects;
  const text = (field: FieldId): string => (object === undefined ? '' : fieldText(object, field));
  expect([text('agencies'), text('legalBasis').slice(0, 13), text('start'), text('end')]).toEqual([
    'Dinas Peternakan; Satuan Polisi Pamong Praja', 'Undang-Undang', '2026-04-01', '2029-03-31',
  ]); // prettier-ignore
  expect(partsOf(object?.extras ?? {}, 'impact').map(({ side, value }) => [side, value.cell?.rowIndex])).toEqual([
    ['positive', 10],
    ['negative', 13],
    ['mitigation', 16],
  ]);
  expect(findings({}, 'impact-one-sided', 'identifier-shape', 'date-duration-mismatch', 'duty-without-lead')).toEqual([]);
}); // prettier-ignore

it('finds what is wrong in them', () => {
  expect(findings({ harm: null }, 'impact-one-sided')).toEqual(['impact-one-sided KAK!B14']);
  expect(findings({ nip: '19850312201001100' }, 'identifier-shape')).toEqual(['identifier-shape KAK!C29']);
  const short = '3 (tiga) tahun, terhitung mulai tanggal 1 April 2026 hingga tanggal 31 Maret 2028';
  expect(findings({ duration: short }, 'date-duration-mismatch')).toEqual(['date-duration-mismatch KAK!B8']);
});

it.each([
  ['Dampak (+)', 'Dampak (-)', 'Mitigasi'],
  ['Dampak +', 'Dampak –', 'Penanggulangan'],
  ['Dampak Positif', 'Dampak Negatif', 'Upaya Penanganan'],
  ['Analisis Dampak Sosial & Lingk. Positif', 'Analisis Dampak Sosial & Lingk. Negatif', 'Langkah Mitigasi'],
])('tells the side that a form leaves open: %s, %s, %s', (...sides) => {
  const rows = (harm: string | null): Row[] => [
    ['Judul Kerja Sama', 'Praktik Mengajar'],
    ['Mitra', 'Universitas Jenderal Achmad Yani'],
    ['Perangkat Daerah', 'Dinas Pendidikan'],
    ['Lokasi', 'Kota Cimahi'],
    [sides[0], 'Sebanyak 180 siswa menerima pendampingan.'],
    [sides[1], harm],
    [sides[2], 'Jam bimbingan dihitung sebagai beban kerja guru.'],
  ]; // prettier-ignore
  const told = (harm: string | null): string[] => {
    const found = intake(workbookOf(sheetFromRows(rows(harm), { name: 'KAK' })), {});
    const merged = finish(mergeRegister({ intake: found, state: null }));
    return validate({ ...merged, sources: found.sources, today: '2026-03-02' })
      .filter(({ rule }) => rule === 'impact-one-sided')
      .map(({ cells }) => (cells[0] === undefined ? '' : formatCellRef(cells[0])));
  };
  expect(told('Guru lelah.')).toEqual([]);
  expect(told(null)).toHaveLength(1);
});
