/** Proposals beside each other with what belongs to them: labels for two things, readiness in one text, scoring sheets, studies. */
import { analyse as analyseWorkbook } from '../../../src/app/analyse';
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { fieldText, type FieldId } from '../../../src/core/model/object';
import { mergeRegister } from '../../../src/core/register/merge';
import { makeTranslator } from '../../../src/i18n';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly (Scalar | null)[])[];
type Sheets = Readonly<Record<string, Rows>>;

const matrix = (scopeLabel: string, signer = 'KSB ditandatangani Wali Kota; PKS ditandatangani Kepala Dinas dengan Surat Kuasa Nomor 61'): Rows => [
  ['No', 'URAIAN', 'Usulan 1', 'Usulan 2', 'Usulan 3', 'Usulan 4'],
  ['A.', 'POKOK USULAN'],
  [1, 'Judul', 'Pengangkutan Sampah Perbatasan', 'Pengelolaan Parkir Elektronik', 'Pasokan Beras', 'Pelindungan Pekerja'],
  [2, 'Objek', 'Pengangkutan sampah', 'Layanan parkir', 'Pasokan beras', 'Pelindungan pekerja migran'],
  [3, 'Jenis kerja sama', 'KSDD wajib', 'KSDPK', 'KSDD sukarela', 'Sinergi'],
  [4, 'Mitra', 'Pemerintah Kabupaten Bengkayang', 'PT Karcis Cerdas', 'Pemerintah Kabupaten Sambas', 'BP3MI'],
  [5, 'Penandatangan', signer, 'Wali Kota', 'Wali Kota', 'Wali Kota'],
  [6, 'PD pemrakarsa', 'Dinas Lingkungan Hidup', 'Dinas Perhubungan', 'Dinas Pertanian', 'Dinas Tenaga Kerja'],
  [7, scopeLabel, '14 ton per minggu', '48 alat baca kartu', '6.000 ton', '1 loket'],
  ['B.', 'BIAYA DAN KESIAPAN'],
  [8, 'Bentuk naskah', 'KSB dan PKS', 'KSB dan PKS', 'KSB dan PKS', 'NK dan RK'],
  [9, 'Lokasi', 'Sedau', 'Pasar Hongkong', 'Gudang Bulog', 'Mal Pelayanan Publik'],
  [10, 'SDM dan dana PD pemrakarsa', ...[112, 29, 9, 66].map((sum) => `SDM butuh 3 orang, tersedia 3 orang; dana butuh Rp${sum}.000.000`)],
]; // prettier-ignore

const snapshotOf = (sheets: Sheets) =>
  workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetFromRows(rows, { name })));

const register = (sheets: Sheets) => finish(mergeRegister({ intake: intake(snapshotOf(sheets), {}), state: null }));

async function told(sheets: Sheets, ...rules: string[]): Promise<string[]> {
  const { findings } = await analyseWorkbook(
    { reading: { snapshot: snapshotOf(sheets), handEdited: [] }, mapping: {}, today: '2026-03-02', t: makeTranslator('id') },
    () => Promise.resolve(),
    () => undefined,
  ); // prettier-ignore
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, cells: [cell] }) => `${rule} ${cell === undefined ? '' : formatCellRef(cell)}`);
}

it.each(['Ruang lingkup dan PD penanggung jawab', 'Ruang Lingkup beserta penanggung jawabnya', 'Lingkup, Pelaksana'])(
  'reads the scope from %s, and staff and funds from one text',
  (label) => {
    const [first] = register({ MATRIKS: matrix(label) }).objects;
    const text = (field: FieldId): string => (first === undefined ? '' : fieldText(first, field));
    expect(['scope', 'staff', 'funds'].map((field) => text(field as FieldId))).toEqual([
      '14 ton per minggu', 'SDM butuh 3 orang, tersedia 3 orang', 'dana butuh Rp112.000.000',
    ]); // prettier-ignore
  },
);

it.each([
  'KSB ditandatangani Kepala Dinas Lingkungan Hidup; PKS ditandatangani Kepala Dinas dengan Surat Kuasa Nomor 61',
  'KSB oleh Kepala Dinas Lingkungan Hidup dan PKS oleh Kepala Dinas dengan Surat Kuasa Nomor 61',
])('judges the signatory of each document in a sentence: %s', async (signer) => {
  const rule = 'signatory-authority';
  expect(await told({ MATRIKS: matrix('Ruang lingkup') }, rule)).toEqual([]);
  expect(await told({ MATRIKS: matrix('Ruang lingkup', signer) }, rule)).toEqual([`${rule} MATRIKS!C7`]);
});

describe('a scoring sheet whose criteria are rows', () => {
  const scores = (weight: number, second: Scalar | null, last: Scalar | null = 4): Rows => [
    ['PENILAIAN PRIORITAS (skala 1–5)'],
    [],
    ['Kriteria', 'Bobot', 'Usulan 1', 'Usulan 2', 'Usulan 3', 'Usulan 4'],
    ['Keselarasan RPJMD', weight, 5, 4, 4, 4],
    ['Dampak pelayanan publik', 0.25, 4, second, 5, 4],
    ['Urgensi', 0.5, 5, 3, 4, last],
    ['Jumlah bobot', 1],
    ['Penilai: Sekretariat TKKSD, 24 Februari 2026'],
  ];
  const rules = ['weights-invalid', 'scale-out-of-range', 'score-missing'];

  it.each<readonly [string, Rows, readonly string[]]>([
    ['nothing', scores(0.25, 3), []],
    ['a score off the scale', scores(0.25, 7), ['scale-out-of-range Penilaian!D5']],
    ['an open score', scores(0.25, 3, null), ['score-missing Penilaian!F6']],
    ['weights that are no whole', scores(0.35, 3), ['weights-invalid Penilaian!B4']],
  ])('tells %s', async (_name, rows, found) => {
    expect(await told({ MATRIKS: matrix('Ruang lingkup'), Penilaian: rows }, ...rules)).toEqual(found);
  });
});

it('finds the proposal of a study by its title, not by a figure of its scale', () => {
  const { records } = register({
    MATRIKS: matrix('Ruang lingkup'),
    Kelayakan: [
      ['STUDI KELAYAKAN USULAN 2 – Pengelolaan Parkir Elektronik'],
      ['Nomor 550/41/SK/2026 tanggal 22 Januari 2026, skala 1 sampai 5'],
      [],
      ['Aspek', 'Skor', 'Bukti'],
      ['Hukum', 4, 'Telaah Bagian Hukum'],
      ['Teknis', 3, 'Berita acara'],
    ],
  });
  expect(records.map(({ kind, object }) => [kind, object])).toEqual([
    ['feasibility', 'KS-002'],
    ['feasibility', 'KS-002'],
  ]);
});
