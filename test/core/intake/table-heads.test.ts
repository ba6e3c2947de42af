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
