/** Studies with a column for each aspect: a row is a study, and every aspect of it is judged as in a long table. */
import { acceptFields, chooseKind } from '../../../src/app/choose-mapping';
import { intake } from '../../../src/core/intake/intake';
import { formatCellRef } from '../../../src/core/model/cell';
import { recordText } from '../../../src/core/model/record';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const register: Rows = [
  ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Jangka Waktu'],
  [1, 'Pasokan Beras Antardaerah', 'Kabupaten Demak', 'Dinas Pangan', '3 tahun'],
  [2, 'Kelas Khusus Perawat', 'Universitas Diponegoro', 'Dinas Kesehatan', '3 tahun'],
];

const plain = (...rows: Rows): Rows => [
  ['No', 'Judul', 'Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan', 'Bukti', 'Kesimpulan'],
  ...rows,
];

const paired = (...rows: Rows): Rows => [
  ['Judul', 'Skor Hukum', 'Bukti Hukum', 'Skor Teknis', 'Bukti Teknis', 'Skor Ekonomi', 'Bukti Ekonomi', 'Skor Keuangan', 'Bukti Keuangan', 'Skor Sosial', 'Bukti Sosial', 'Skor Lingkungan', 'Bukti Lingkungan', 'Kesimpulan'],
  ...rows,
]; // prettier-ignore

const RICE = 'Pasokan Beras Antardaerah';

function judged(study: Rows) {
  const { records, told } = analyseSheets({ Usulan: register, Kajian: study });
  const rows = records.flatMap((row) => (row.kind === 'feasibility' ? [row] : []));
  return {
    told,
    scores: rows.map((row) => {
      const score = row.fields.score;
      const at = score?.cell ? formatCellRef(score.cell) : '';
      return [row.object, recordText(row, 'aspect'), String(score?.value ?? ''), at, recordText(row, 'evidence')].join(' | ');
    }),
  };
} // prettier-ignore

test('each aspect of a row is judged in its own cell, with the evidence of the whole row', () => {
  const { scores, told } = judged(plain([1, RICE, 80, 75, 90, 70, 85, 65, 'Studi kelayakan 2026', 'Layak']));
  expect(scores).toHaveLength(6);
  const object = scores[0]!.split(' | ')[0]!;
  expect(object).not.toBe('null');
  expect(scores[0]).toBe(`${object} | hukum | 80 | Kajian!C2 | Studi kelayakan 2026`);
  expect(scores[5]).toBe(`${object} | lingkungan | 65 | Kajian!H2 | Studi kelayakan 2026`);
  expect(told('study-conclusion')).toEqual([]);
  // A risk that no column judges is only pointed out.
  expect(told('study-incomplete')).toEqual(['info Kajian!C2']);
});

test('a stated conclusion is held against the aspects of its row', () => {
  const { told } = judged(plain([1, RICE, 80, 40, 90, 70, 85, 65, 'Studi kelayakan 2026', 'Layak']));
  expect(told('study-conclusion')).toEqual(['error Kajian!J2']);
});

test('an aspect left open is told at the cell that leaves it open', () => {
  const { told } = judged(plain([1, RICE, 80, null, 90, 70, 85, 65, 'Studi kelayakan 2026', 'Layak bersyarat']));
  expect(told('study-incomplete')).toEqual(['info Kajian!C2', 'error Kajian!D2']);
});

test('scores and evidence beside each other go by the aspect in their headings', () => {
  const { scores } = judged(paired([RICE, 4, 'hlm. 8', 5, 'hlm. 12', 3, 'hlm. 16', 4, 'hlm. 20', 5, 'hlm. 24', 3, 'hlm. 28', 'Layak'])); // prettier-ignore
  expect(scores.map((one) => one.split(' | ').slice(1).join(' '))).toEqual([
    'hukum 4 Kajian!B2 hlm. 8',
    'teknis 5 Kajian!D2 hlm. 12',
    'ekonomi 3 Kajian!F2 hlm. 16',
    'keuangan 4 Kajian!H2 hlm. 20',
    'sosial 5 Kajian!J2 hlm. 24',
    'lingkungan 3 Kajian!L2 hlm. 28',
  ]);
});

test('criteria that are named as aspects are scored for the ranking', () => {
  const rows: Rows = [
    ['No', 'Usulan', 'Hukum', 'Teknis', 'Ekonomi', 'Sosial', 'Lingkungan', 'Total'],
    [1, RICE, 4, 5, 3, 4, 5, 21],
    [2, 'Kelas Khusus Perawat', 5, 3, 4, 4, 3, 19],
  ];
  const { sources } = analyseSheets({ Usulan: register, 'Matriks Penilaian': rows });
  expect(sources.map(({ kind }) => kind)).toEqual(['register', 'scores']);
  // Words for numbers are no scores of a ranking, and no study either.
  const words = rows.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column < 2 ? cell : 'tinggi')),
  );
  const [, told] = analyseSheets({ Usulan: register, Matriks: words }).sources;
  expect(told?.kind).not.toBe('feasibility');
});

test('the aspects stay when a person says what the table is, or accepts its headings', () => {
  const rows = plain([1, RICE, 80, 75, 90, 70, 85, 65, 'Studi kelayakan 2026', 'Layak']);
  const read = (choices = {}) => intake(workbookOf(sheetFromRows(rows, { name: 'Kajian' })), choices);
  const plainly = read();
  expect(plainly.records).toHaveLength(6);
  const source = plainly.sources[0]!;
  expect(read(chooseKind({}, source, 'feasibility')).records).toEqual(plainly.records);
  expect(read(acceptFields({}, [source])).records.map(({ fields }) => fields.score?.value)).toEqual([
    80, 75, 90, 70, 85, 65,
  ]);
});

test('aspects alone beside the name of the proposal head a study', () => {
  const study: Rows = [
    ['SKOR STUDI KELAYAKAN (SKALA 1-5)'],
    [],
    ['Objek', 'Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan', 'Risiko', 'Bukti'],
    [RICE, 5, 4, 4, 5, 9, 4, 3, 'Dokumen SK-2/2026'],
  ];
  const { scores, told } = judged(study);
  expect(scores).toHaveLength(7);
  expect(told('study-incomplete')).toEqual([]);
});
