/** Tables that give for each agency what it needs and has, staff and money in columns of their own. */
import { intake } from '../../../src/core/intake/intake';
import { resourceHeading } from '../../../src/core/intake/resource-pairs';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { recordText } from '../../../src/core/model/record';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly (Scalar | null)[])[];

const FORM: Rows = [
  ['Judul', 'Pengadaan Bibit Kelapa Genjah'],
  ['Urusan', 'Pertanian'],
  ['Mitra', 'PT Kelapa Timur Makmur'],
  ['Perangkat Daerah Pengusul', 'Dinas Pertanian'],
  ['Perangkat Daerah Terlibat', 'Dinas Pertanian; Dinas Koperasi'],
  ['Lokasi', 'Kecamatan Rindi'],
  [],
  ['Indikator'],
  ['No', 'Indikator', 'Dinas', 'Satuan', 'Awal', 'Target', 'Tahun'],
  [1, 'Kebun kelapa ditanam ulang', 'Dinas Pertanian', 'hektare', 0, 200, 2027],
  [2, 'Koperasi aktif', 'Dinas Koperasi', 'unit', 1, 4, 2028],
  [],
];

const read = (rows: Rows) => intake(workbookOf(sheetFromRows([...FORM, ...rows], { name: 'FORM' })), {});

function findings(rows: Rows): string[] {
  const found = read(rows);
  const merged = finish(mergeRegister({ intake: found, state: null }));
  return validate({ ...merged, sources: found.sources, today: '2026-03-02' })
    .filter(({ rule }) => /^(?:resource|indicator-incomplete)/.test(rule))
    .map(({ rule, cells }) => `${rule} ${cells[0] === undefined ? '' : formatCellRef(cells[0])}`);
}

const ROWS = (second: readonly (Scalar | null)[]): Rows => [
  [1, 'Dinas Pertanian', 3, 3, 216_000_000, 216_000_000],
  [2, 'Dinas Koperasi', ...second],
];

it('ends a table at the headings of another under a line of its own', () => {
  const found = read([
    ['Daftar Risiko'],
    ['No', 'Dinas', 'Risiko', 'Penyebab', 'Peluang', 'Penanganan'],
    [1, 'Dinas Pertanian', 'Bibit mati', 'Kemarau', 'Tinggi', 'Penyiraman dua kali sehari'],
  ]);
  expect(found.records.filter(({ kind }) => kind === 'indicators').map(({ rowIndex }) => rowIndex)).toEqual([9, 10]);
});

describe('a table of what each agency needs and has', () => {
  it.each<readonly [string, Rows]>([
    ['short words', [['No', 'Dinas', 'SDM butuh', 'SDM ada', 'Dana butuh', 'Dana ada']]],
    ['long words', [['No', 'Perangkat Daerah', 'SDM yang dibutuhkan (orang)', 'SDM tersedia (orang)', 'Dana yang dibutuhkan (Rp)', 'Dana tersedia (Rp)']]],
    ['nouns', [['No', 'OPD', 'Kebutuhan Personel', 'Ketersediaan Personel', 'Kebutuhan Anggaran', 'Ketersediaan Anggaran']]],
    ['units', [['No', 'OPD', 'Kebutuhan (orang)', 'Disediakan (orang)', 'Kebutuhan (Rp)', 'Disediakan (Rp)']]],
    ['groups of kinds', [['No', 'Perangkat Daerah', 'SDM (orang)', null, 'Dana (Rp)', null], [null, null, 'Perlu', 'Tersedia', 'Perlu', 'Tersedia']]],
  ])('is read as resources: %s', (_name, heads) => {
    const table = (second: readonly (Scalar | null)[]): Rows => [['SDM dan dana'], ...heads, ...ROWS(second)];
    const rows = read(table([4, 4, 19_500_000, 19_500_000])).records.filter(({ kind }) => kind === 'resources');
    expect(rows.map((row) => [row.rowIndex - heads.length, recordText(row, 'resourceKind'), recordText(row, 'agency'), recordText(row, 'need'), recordText(row, 'available')])).toEqual([
      [13, 'sdm', 'Dinas Pertanian', '3', '3'],
      [13, 'dana', 'Dinas Pertanian', '216000000', '216000000'],
      [14, 'sdm', 'Dinas Koperasi', '4', '4'],
      [14, 'dana', 'Dinas Koperasi', '19500000', '19500000'],
    ]); // prettier-ignore
    const last = 14 + heads.length + 1;
    expect(findings(table([4, 4, 19_500_000, 19_500_000]))).toEqual([]);
    expect(findings(table([4, 1, 19_500_000, 19_500_000]))).toEqual([`resource-gap FORM!D${last}`]);
    expect(findings(table([4, 4, 19_500_000, 9_500_000]))).toEqual([`resource-gap FORM!F${last}`]);
    expect(findings(table([4, null, 19_500_000, null]))).toEqual(['resource-missing FORM!B5']);
    expect(findings(table([4, 4, 0, null]))).toEqual([]);
  }); // prettier-ignore

  it('reads sides over kinds', () => {
    const rows = read([
      ['No', 'Perangkat Daerah', 'Kebutuhan', null, 'Ketersediaan', null],
      [null, null, 'SDM', 'Dana', 'SDM', 'Dana'],
      [1, 'Dinas Pertanian', 3, 216_000_000, 2, 216_000_000],
    ]).records.filter(({ kind }) => kind === 'resources');
    expect(rows.map((row) => [recordText(row, 'need'), recordText(row, 'available')])).toEqual([
      ['3', '2'],
      ['216000000', '216000000'],
    ]);
  });

  it.each([
    ['SDM dibutuhkan (orang)', 'sdm', 'need'],
    ['Anggaran / Yang Tersedia (Rp)', 'dana', 'available'],
    ['Kekurangan Dana', 'dana', 'gap'],
    ['Sumber daya manusia yang ada', 'sdm', 'available'],
    ['Sarana yang diperlukan', 'sarana', 'need'],
  ])('understands %s', (heading, kind, field) => {
    expect(resourceHeading(heading)).toEqual({ kind, field });
  });

  it.each(['SDM', 'Kebutuhan', 'Sumber Dana', 'Kompetensi dibutuhkan', 'Status Anggaran', 'Dana butuh dan ada'])(
    'leaves %s alone',
    (heading) => {
      expect(resourceHeading(heading)).toBeNull();
    },
  );
});

describe('what is needed and there beside a proposal', () => {
  const HEAD = ['No', 'Judul Usulan', 'Perangkat Daerah', 'Mitra', 'Lokasi'];
  const BODY = [1, 'Parkir Nontunai Kawasan Entrop', 'Dinas Perhubungan', 'PT Parkir Digital', 'Entrop'];
  const NEXT = [2, 'Rantai Dingin Tuna Nelayan', 'Dinas Perikanan', 'PT Humboldt Beku', 'Argapura'];
  const found = (rows: Rows): string[] => {
    const read = intake(workbookOf(sheetFromRows(rows, { name: 'USULAN' })), {});
    const merged = finish(mergeRegister({ intake: read, state: null }));
    return validate({ ...merged, sources: read.sources, today: '2026-03-02' })
      .filter(({ rule }) => rule.startsWith("resource"))
      .map(({ rule, cells }) => `${rule} ${cells.map(formatCellRef).join(' ')}`);
  };

  test.each([
    [['SDM Butuh', 'SDM Ada', 'Dana Butuh', 'Dana Ada']],
    [['SDM dibutuhkan (orang)', 'SDM tersedia (orang)', 'Anggaran diperlukan (Rp)', 'Anggaran tersedia (Rp)']],
    [['Daya Dukung / Personel perlu', 'Daya Dukung / Personel ada', 'Daya Dukung / Dana perlu', 'Daya Dukung / Dana ada']],
  ])('in columns %j of a register', (heads) => {
    const full = [14, 14, 350_000_000, 350_000_000];
    expect(found([[...HEAD, ...heads], [...BODY, ...full], [...NEXT, ...full]])).toEqual([]);
    expect(found([[...HEAD, ...heads], [...BODY, 14, 5, 350_000_000, 350_000_000], [...NEXT, ...full]])).toEqual(['resource-gap USULAN!G2']);
    const [open = ''] = found([[...HEAD, ...heads], [...BODY, null, null, null, null], [...NEXT, ...full]]);
    expect(open).toMatch(/^resource-missing.* USULAN!G2/);
  });

  test('in lines of a form', () => {
    const form = (staff: number): Rows => [
      ...FORM.slice(0, 6),
      ['SDM dibutuhkan (orang)', 6],
      ['SDM tersedia (orang)', staff],
      ['Dana dibutuhkan (Rp)', 570_000_000],
      ['Dana tersedia (Rp)', 570_000_000],
    ];
    const own = (staff: number): string[] => found(form(staff)).filter((text) => !text.includes('B5'));
    expect(own(6)).toEqual([]);
    expect(own(2)).toEqual(['resource-gap USULAN!B8']);
  });
}); // prettier-ignore
