/** What a person says a table, a form or a label is: read anew as that, remembered for such headings, and taken back. */
import { acceptFields, chooseField, chooseKind } from '../../../src/app/choose-mapping';
import { intake } from '../../../src/core/intake/intake';
import type { ChoosableKind, IntakeResult, MappingChoices } from '../../../src/core/model/intake';
import { fieldText, fieldValue } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Row = readonly (string | number | null)[];

const BUDGET: readonly Row[] = [
  ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
  [1, 'Papan penunjuk', 10, 'buah', 1_500_000, 15_000_000],
  [2, 'Pelatihan', 2, 'kali', 5_000_000, 10_000_000],
];
const STRANGE: readonly Row[] = [
  ['Lapak', 'Pegangan', 'Blok', 'Rupiah'],
  ['Kerja sama air baku', 'DPUTR', 'A', 2_000_000],
  ['Bus antarkota', 'Dinas Perhubungan', 'B', 3_500_000],
  ['Magang vokasi', 'BKPSDM', 'C', 4_000_000],
  ['Bank sampah', 'DLH', 'D', 5_000_000],
];
const FORM: readonly Row[] = [
  ['FORMULIR USULAN KERJA SAMA'],
  ['Judul Kerja Sama', 'Pengolahan sampah'],
  ['Perangkat Daerah', 'DLH'],
  ['Calon Mitra', 'PT Hijau'],
  ['Ruang Lingkup', 'Pemilahan dan pengangkutan'],
  ['Urgensi', 'Sampah menumpuk di tiga kecamatan'],
];

const read = (rows: readonly Row[], choices: MappingChoices = {}, options: SheetOptions = {}) =>
  intake(workbookOf(sheetFromRows(rows, options)), choices);
const choose = (found: IntakeResult, kind: ChoosableKind | null, choices: MappingChoices = {}) =>
  chooseKind(choices, found.sources[0]!, kind);

test('a table of one kind is read as another, its headings mapped anew', () => {
  const found = read(BUDGET);
  expect(found.sources[0]).toMatchObject({ kind: 'costs', rows: 2 });
  const choices = choose(found, 'resources');
  const again = read(BUDGET, choices);
  expect(again.costs).toEqual([]);
  expect(again.sources[0]).toMatchObject({ kind: 'resources', rows: 2, isKindChosen: true, leftAlone: null });
  expect(
    again.records.map(({ kind, fields }) => [kind, fieldText({ fields } as never, 'description' as never)]),
  ).toEqual([
    ['resources', 'Papan penunjuk'],
    ['resources', 'Pelatihan'],
  ]);
});

test('a table that is not ours is left alone: nothing of it is read, and it says so', () => {
  const found = read(BUDGET);
  const again = read(BUDGET, choose(found, 'other'));
  expect(again).toMatchObject({ objects: [], costs: [], records: [] });
  expect(again.sources).toMatchObject([{ kind: 'other', leftAlone: 'chosen', isKindChosen: true }]);
});

test('a table of no known kind is taken in as a register; its columns wait for their fields', () => {
  const found = read(STRANGE);
  expect(found.sources).toMatchObject([{ kind: 'other', leftAlone: 'unknownHeadings' }]);
  const asRegister = choose(found, 'register');
  const taken = read(STRANGE, asRegister);
  expect(taken.sources).toMatchObject([{ kind: 'register', isKindChosen: true, key: found.sources[0]!.key }]);
  const titled = chooseField(asRegister, taken.sources[0]!, 'Lapak', 'title');
  const agencies = chooseField(titled, taken.sources[0]!, 'Pegangan', 'agency');
  const done = read(STRANGE, chooseField(agencies, taken.sources[0]!, 'Rupiah', 'cost'));
  expect(
    done.objects.map((one) => [fieldText(one, 'title'), fieldText(one, 'agency'), fieldValue(one, 'cost')]),
  ).toEqual([
    ['Kerja sama air baku', 'DPUTR', 2_000_000],
    ['Bus antarkota', 'Dinas Perhubungan', 3_500_000],
    ['Magang vokasi', 'BKPSDM', 4_000_000],
    ['Bank sampah', 'DLH', 5_000_000],
  ]);
  expect(done.objects[0]!.fields.title?.cell).toEqual({ sheet: 'Sheet1', rowIndex: 1, columnIndex: 0 });
});

test('the choice is remembered for another sheet with such headings, and taken back lets the headings decide', () => {
  const choices = choose(read(BUDGET), 'resources');
  const next = read(BUDGET, choices, { name: 'RAB 2025' });
  expect(next.sources[0]).toMatchObject({ kind: 'resources', isKindChosen: true });
  const back = choose(next, null, choices);
  const auto = read(BUDGET, back, { name: 'RAB 2025' });
  expect(auto.sources[0]).toMatchObject({ kind: 'costs', rows: 2 });
  expect(auto.sources[0]!.isKindChosen).toBeUndefined();
  // The first sheet keeps what was said of it.
  expect(read(BUDGET, back).sources[0]!.kind).toBe('resources');
});

test('headings corrected for one kind wait while the table is another', () => {
  const found = read(BUDGET);
  const corrected = chooseField({}, found.sources[0]!, 'Uraian', 'account');
  const other = chooseKind(corrected, found.sources[0]!, 'indicators');
  expect(read(BUDGET, other).sources[0]).toMatchObject({ kind: 'indicators' });
  const back = read(BUDGET, chooseKind(other, found.sources[0]!, null));
  expect(back.sources[0]!.columns[1]).toMatchObject({ heading: 'Uraian', field: 'account', chosen: true });
});

test('what was taken over from a sheet with such headings stays when the next correction is made', () => {
  const first = chooseField({}, read(BUDGET).sources[0]!, 'Uraian', 'account');
  const here = read(BUDGET, first, { name: 'RAB 2025' }).sources[0]!;
  const second = chooseField(first, here, 'Satuan', null);
  expect(read(BUDGET, second, { name: 'RAB 2025' }).sources[0]!.columns.map(({ field }) => field).slice(1, 4)).toEqual(['account', 'volume', null]); // prettier-ignore
  const accepted = acceptFields(first, [here]);
  expect(read(BUDGET, accepted, { name: 'RAB 2025' }).sources[0]!.columns.slice(1).every(({ chosen }) => chosen)).toBe(true); // prettier-ignore
});

describe('forms', () => {
  test('a label is corrected, the choice holds for the next form with such labels, and is taken back', () => {
    const found = read(FORM);
    const [source] = found.sources;
    expect(source!.labels.find(({ label }) => label === 'Urgensi')).toMatchObject({ sample: 'Sampah menumpuk di tiga kecamatan' }); // prettier-ignore
    const choices = chooseField({}, source!, 'Urgensi', 'issues');
    const again = read(FORM, choices);
    expect(fieldText(again.objects[0]!, 'issues')).toBe('Sampah menumpuk di tiga kecamatan');
    expect(again.objects[0]!.fields.issues?.cell).toEqual({ sheet: 'Sheet1', rowIndex: 5, columnIndex: 1 });
    expect(again.sources[0]).toMatchObject({ kind: 'form', key: source!.key });
    expect(again.sources[0]!.labels.find(({ label }) => label === 'Urgensi')).toMatchObject({ field: 'issues', chosen: true }); // prettier-ignore
    const next = FORM.map((row, index) => (index === 1 ? ['Judul Kerja Sama', 'Bank sampah'] : row));
    expect(fieldText(read(next, choices, { name: 'Usulan 2' }).objects[0]!, 'issues')).toContain('Sampah');
    const none = read(FORM, chooseField(choices, again.sources[0]!, 'Urgensi', null)).objects[0]!;
    expect(none.fields.issues).toBeUndefined();
    expect(none.extras.Urgensi?.raw).toBe('Sampah menumpuk di tiga kecamatan');
  });

  test('a wrong title label can be taken away and given back: the form stays a form', () => {
    const found = read(FORM);
    const without = chooseField({}, found.sources[0]!, 'Judul Kerja Sama', null);
    const again = read(FORM, without);
    expect(again.sources[0]).toMatchObject({ kind: 'form', key: found.sources[0]!.key });
    expect(fieldText(again.objects[0]!, 'title')).toBe('');
    const back = read(FORM, chooseField(without, again.sources[0]!, 'Judul Kerja Sama', 'title'));
    expect(fieldText(back.objects[0]!, 'title')).toBe('Pengolahan sampah');
  });

  test('one that is not ours is left alone with the tables beside it still read', () => {
    const rows = [...FORM, [], ...BUDGET];
    const found = read(rows);
    const form = found.sources.find(({ kind }) => kind === 'form')!;
    const again = read(rows, chooseKind({}, form, 'other'));
    expect(again.objects).toEqual([]);
    expect(again.costs).toHaveLength(2);
    const left = again.sources.find(({ leftAlone }) => leftAlone === 'chosen');
    expect(left).toMatchObject({ kind: 'other', key: form.key });
    expect(read(rows, chooseKind(chooseKind({}, form, 'other'), left!, null)).objects).toHaveLength(1);
  });

  test('a form of another kind: a label of a questionnaire', () => {
    const rows: readonly Row[] = [
      ['KUESIONER MONITORING KERJA SAMA'],
      [],
      ['Nama Perangkat Daerah', ':', 'Dinas Lingkungan Hidup'],
      ['Nama Kerjasama', ':', 'Pengelolaan sampah perbatasan'],
      ['Mitra Kerjasama', ':', 'Pemerintah Kabupaten A'],
      ['Periode', ':', 'Semester I 2025'],
      ['1. Apakah pelaksanaan kerja sama sesuai dengan tujuan dalam naskah?', '', 'Ya seluruhnya'],
      ['2. Ketepatan waktu', '', 'Terlambat'],
      ['3. Tingkat koordinasi', '', 'Sangat baik'],
      ['4. Kendala administrasi', '', 'Dokumen belum lengkap'],
      ['Warna map', '', 'Jalan rusak'],
    ];
    const [source] = read(rows).sources;
    expect(source).toMatchObject({ kind: 'monitoring' });
    const choices = chooseField({}, source!, 'Warna map', 'obstacle');
    const { records, sources } = read(rows, choices);
    expect(sources[0]).toMatchObject({ kind: 'monitoring', key: source!.key });
    // Each field has one label, and the one a person chose goes before the one that was read.
    expect(records[0]).toMatchObject({
      fields: { obstacle: { raw: 'Jalan rusak', cell: { rowIndex: 10, columnIndex: 2 } } },
      extras: { 'Kendala administrasi': { raw: 'Dokumen belum lengkap' } },
    });
    expect(read(rows, chooseKind({}, source!, 'other')).records).toEqual([]);
  });
});
