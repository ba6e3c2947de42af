import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { attachRecords } from '../../../src/core/register/attach';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const FORM = (title: string, agency: string) => [
  ['Judul', title],
  ['Mitra', 'PT Tirta'],
  ['Perangkat Daerah', agency],
  ['Lokasi', 'Kecamatan Batang Lupar'],
];
const STUDY = [
  ['Indikator Kinerja'],
  ['No', 'Indikator', 'Satuan', 'Nilai Awal', 'Target'],
  [1, 'Rumah tersambung', 'Rumah', 410, 900],
  [],
  ['Studi Kelayakan'],
  ['No', 'Aspek', 'Skor (1-5)', 'Bukti', 'Kesimpulan'],
  [1, 'Hukum', 5, 'Akta dan NIB', 'Layak'],
  [2, 'Teknis', 4, 'Uji debit', 'Layak'],
];

/** Titles of the proposals that the rows of a sheet belong to, in their order. */
const ownersOf = (rows: Parameters<typeof sheetFromRows>[0]): (string | null)[] => {
  const forms = [...FORM('Perbaikan Dermaga Rakyat', 'Dinas Perhubungan'), [], ...FORM('Air Minum Desa Wolowaru', 'Dinas Pekerjaan Umum')]; // prettier-ignore
  const { objects, records } = intake(workbookOf(sheetFromRows(forms), sheetFromRows(rows, { name: 'Lampiran' })), {});
  return finish(attachRecords(objects, records)).map(({ object }) => {
    const title = objects.find(({ id }) => id === object)?.fields.title?.value;
    return typeof title === 'string' ? title : null;
  });
};

test.each([
  ['a label and its value', ['Judul', 'Perbaikan Dermaga Rakyat'], ['Judul', 'Air Minum Desa Wolowaru']],
  ['a column of colons', ['Judul Usulan', ':', 'Perbaikan Dermaga Rakyat'], ['Judul Usulan', ':', 'Air Minum Desa Wolowaru']], // prettier-ignore
  ['one cell', ['Judul: Perbaikan Dermaga Rakyat'], ['Judul: Air Minum Desa Wolowaru']],
])('%s over several tables names the proposal of all of them', (_name, first, second) => {
  const owners = ownersOf([first, ...STUDY, [], [], second, ...STUDY]);
  expect(owners).toEqual(
    [0, 1, 2, 3, 4, 5].map((row) => (row < 3 ? 'Perbaikan Dermaga Rakyat' : 'Air Minum Desa Wolowaru')),
  );
});

test('a title that no proposal has names none', () => {
  expect(ownersOf([['Judul', 'Pelatihan Juru Ukur Kapal'], ...STUDY])).toEqual([null, null, null]);
});

describe('a caption over several tables', () => {
  const [FIRST, SECOND] = ['Perbaikan Dermaga Rakyat', 'Air Minum Desa Wolowaru'];
  const tables = (...titles: readonly (string | null)[]) =>
    titles.flatMap((title) => [[], [title], ...STUDY.slice(1, 4), ...STUDY.slice(5)]);
  const ofEach = (...owners: readonly (string | null)[]) => owners.flatMap((owner) => [owner, owner, owner]);

  test.each([
    ['marks', `1. ${FIRST}`, `2. ${SECOND}`],
    ['no marks', FIRST, SECOND],
    ['words before the title', `Usulan A: ${FIRST}`, `Usulan B: ${SECOND}`],
  ])('names the proposal of all up to the next, with %s', (_name, first, second) => {
    expect(ownersOf([['LAMPIRAN USULAN'], ...tables(first, second)])).toEqual(ofEach(FIRST, SECOND));
  });

  test('counts over parts that are counted from one again', () => {
    const parts = [['1. Ukuran kerja'], ...STUDY.slice(1, 4), ['2. Kajian kelayakan'], ...STUDY.slice(5)];
    expect(ownersOf([[`1. ${FIRST}`], ...parts, [], [`2. ${SECOND}`], ...parts])).toEqual(ofEach(FIRST, SECOND));
  });

  test.each([
    ['another of the same marks that no proposal has', `2. ${SECOND}`, '3. Pelatihan Juru Ukur Kapal'],
    ['what speaks of all', SECOND, 'Rekapitulasi semua usulan'],
  ])('ends at %s', (_name, title, next) => {
    expect(ownersOf(tables(title, next))).toEqual(ofEach(SECOND, null));
  });

  test('is none where a title is only mentioned, or stands in a row of a table', () => {
    expect(ownersOf(tables(`${SECOND} menyusul setelah uji air bersih`)).slice(1)).toEqual([null, null]);
    const listed = [['No', 'Aspek', 'Skor (1-5)', 'Bukti'], [1, 'Hukum', 5, 'Akta'], [SECOND], [2, 'Teknis', 4, 'Uji']];
    expect(ownersOf([...listed, [], [], ...STUDY.slice(1, 3)]).slice(1)).toEqual([SECOND, null]);
  });
});
