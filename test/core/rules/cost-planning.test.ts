/** Columns of a cost table that say how its lines are budgeted stand in for labels the form has not; a gap among them is told. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly Scalar[])[];

const FORM: Rows = [
  ['Judul Kerja Sama', 'Pasokan Cabai Rawit'],
  ['Perangkat Daerah', 'Dinas Ketahanan Pangan'],
  ['Mitra', 'Pemerintah Kabupaten Garut'],
  ['Ruang Lingkup', 'Pengangkutan 200 ton cabai per tahun'],
  ['Pembiayaan', 'APBD Kota Sukabumi Rp 108.000.000'],
];
const HEADINGS: Rows[number] = ['No', 'Uraian Belanja', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)', 'Sumber Dana', 'Tahun Anggaran', 'Sub Kegiatan', 'Status Anggaran']; // prettier-ignore
const FREIGHT: Rows[number] = [1, 'Ongkos angkut', 200, 'Ton', 450_000, 90_000_000, 'APBD Kota Sukabumi', 2026, '2.09.03.2.02.0006', 'Sudah di DPA']; // prettier-ignore
const meeting = (year: Scalar, activity: Scalar): Rows[number] => [2, 'Pertemuan', 12, 'Kegiatan', 1_500_000, 18_000_000, 'APBD Kota Sukabumi', year, activity, 'Sudah di DPA']; // prettier-ignore

function unplanned(...lines: Rows): string[] {
  const sheet = sheetFromRows([...FORM, [], HEADINGS, ...lines], { name: 'Usulan' });
  const read = intake(workbookOf(sheet), {});
  const { objects, costs, records } = finish(mergeRegister({ intake: read, state: null }));
  return validate({ objects, costs, records, sources: read.sources, today: '2026-03-02' })
    .filter(({ rule }) => rule === 'budget-unplanned')
    .map(({ message, cells }) => `${message.key.split('.').at(-1)} ${cells.map(formatCellRef).join(' ')}`);
}

test('lines that say their year, sub-activity and state leave nothing open', () => {
  expect(unplanned(FREIGHT, meeting(2026, '2.09.03.2.02.0006'))).toEqual([]);
});

test('a form whose cost table has no such columns is still asked', () => {
  const short = HEADINGS.length - 3;
  const sheet = sheetFromRows([...FORM, [], HEADINGS.slice(0, short), FREIGHT.slice(0, short)], { name: 'Usulan' });
  const read = intake(workbookOf(sheet), {});
  expect(read.costs.map(({ planning }) => planning)).toEqual([undefined]);
  const found = validate({ ...read, records: [], today: '2026-03-02' }).filter(
    ({ rule }) => rule === 'budget-unplanned',
  );
  expect(found.map(({ message }) => message.key)).toEqual(['rules.budget-unplanned.message']);
});

test('an empty cell among filled ones is told on that cell', () => {
  expect(unplanned(FREIGHT, meeting('', '2.09.03.2.02.0006'))).toEqual(['messageLine Usulan!H9']);
  expect(unplanned(FREIGHT, meeting(2026, '-'))).toEqual(['messageLine Usulan!I9']);
});
