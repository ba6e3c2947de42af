import { intake } from '../../../src/core/intake/intake';
import { fieldValue, type FieldId } from '../../../src/core/model/object';
import { analyseSheets } from '../../fixtures/analyse-sheets';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Rows = Parameters<typeof sheetFromRows>[0];

const read = (rows: Rows, options: SheetOptions = {}) => intake(workbookOf(sheetFromRows(rows, options)), {});
const valuesOf = (result: ReturnType<typeof read>, field: FieldId) =>
  result.objects.map((object) => fieldValue(object, field));

const body = (title: string, partner: string): Rows => [
  ['Judul', title],
  ['Mitra', partner],
  ['Perangkat Daerah', 'Dinas Pariwisata'],
  ['Lokasi', 'Kecamatan Batang Lupar'],
  ['Ruang Lingkup', 'Pelatihan 30 pemandu'],
];
const costs = (amount: number): Rows => [
  ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
  [1, 'Honor pelatih', 1, 'Paket', amount, amount],
  [],
];

const [FIRST, SECOND] = ['Pelatihan Pemandu Arung Jeram', 'Promosi Desa Wisata Lewat Radio'];
const both = [FIRST, SECOND];

describe('several proposals on one sheet', () => {
  const heads: readonly (readonly [string, string])[] = [
    ['USULAN KE-1', 'USULAN KE-2'],
    ['Usulan Nomor 1', 'Usulan Nomor 2'],
    ['A. USULAN PERTAMA', 'B. USULAN KEDUA'],
    ['FORMULIR USULAN KERJA SAMA I', 'FORMULIR USULAN KERJA SAMA II'],
    ['KAK 1', 'KAK 2'],
    ['Kerangka Acuan Kerja (KAK) I', 'Kerangka Acuan Kerja (KAK) II'],
    [`Usulan 1 : ${FIRST}`, `Usulan 2 : ${SECOND}`],
  ];
  test.each(heads)('are parted under %s and %s, each with the tables below it', (first, second) => {
    const result = read([
      [first],
      ['Nomor Agenda', ':', 'A-11'],
      ...body(FIRST, 'PT Arus'),
      ...costs(1_000_000),
      [second],
      ['Nomor Agenda', ':', 'A-12'],
      ...body(SECOND, 'Radio Swara'),
      ...costs(2_000_000),
    ]);
    expect(valuesOf(result, 'title')).toEqual(both);
    expect(valuesOf(result, 'numberFirst')).toEqual(['A-11', 'A-12']);
    expect(valuesOf(result, 'cost')).toEqual([1_000_000, 2_000_000]);
  });

  test('have the codes in their heads, by which other sheets name them', () => {
    const head = ['Kode', 'PD', 'Jenis', 'Kebutuhan', 'Tersedia', 'Satuan'];
    const row = (code: string) => [code, 'Dinas Pariwisata', 'SDM', 4, 4, 'Orang'];
    const form: Rows = [
      ['I. OBJEK LN-1', null, null, 'catatan: berkas asli di lemari 3'],
      ...body(FIRST, 'PT Arus').map((line, at) => (at === 0 ? [...line, 'diisi oleh staf'] : line)),
      [],
      ['II. OBJEK LN-2'],
      ...body(SECOND, 'Radio Swara'),
    ];
    expect(valuesOf(read(form), 'title')).toEqual(both);
    expect(valuesOf(read(form), 'id')).toEqual(['LN-1', 'LN-2']);
    expect(valuesOf(read([['FORMULIR USULAN KERJA SAMA LN-01'], ...body(FIRST, 'PT Arus')]), 'id')).toEqual(['LN-01']);
    const { objects, records } = analyseSheets({ Usulan: form, SD: [head, row('LN-1'), row('LN-2'), row('LN-2')] });
    const [one, two] = objects.map(({ id }) => id);
    expect(records.map(({ object }) => object)).toEqual([one, two, two]);
  });

  test.each(['KAK REV-2', 'Usulan TA-26'])('%s is the head of none', (text) => {
    const result = read([[text], ...body(FIRST, 'PT Arus')]);
    expect(valuesOf(result, 'id')).toEqual([null]);
  });

  test('without heads the labels before the title go with the title below them', () => {
    const result = read([
      ['Nomor Lembar Kendali', ':', 'K/01'],
      ...body(FIRST, 'PT Arus'),
      [],
      ['Nomor Lembar Kendali', ':', 'K/02'],
      ...body(SECOND, 'Radio Swara'),
    ]);
    expect(valuesOf(result, 'title')).toEqual(both);
    expect(result.objects.map(({ extras }) => extras['Nomor Lembar Kendali']?.raw)).toEqual(['K/01', 'K/02']);
  });

  test('signatures end a proposal and not the sheet', () => {
    const signatures: Rows = [[], [null, null, 'Lanjak, 2 Maret 2026'], [null, null, 'Kepala Dinas Pariwisata'], []];
    const result = read([
      ...body(FIRST, 'PT Arus'),
      ...signatures,
      ['Dicetak dari naskah asli.'],
      ...body(SECOND, 'Radio Swara'),
      ...signatures,
    ]);
    expect(valuesOf(result, 'title')).toEqual(both);
    expect(valuesOf(result, 'scope')).toEqual(['Pelatihan 30 pemandu', 'Pelatihan 30 pemandu']);
  });

  test('in two columns of labels each keeps both columns', () => {
    const pairs = (title: string, partner: string): Rows => [
      ['Judul', title, 'Urusan', '3.26 Pariwisata'],
      ['Mitra', partner, 'Lokasi', 'Kecamatan Badau'],
      ['Manfaat', 'Tamu bertambah 400 orang', 'Ruang Lingkup', `Lingkup ${title}`],
      [],
    ];
    const result = read([...pairs(FIRST, 'PT Arus'), ...pairs(SECOND, 'Radio Swara')]);
    expect(valuesOf(result, 'title')).toEqual(both);
    expect(valuesOf(result, 'scope')).toEqual([`Lingkup ${FIRST}`, `Lingkup ${SECOND}`]);
  });

  test('the second approval of one proposal begins no other', () => {
    const result = read([['USULAN 1'], ...body(FIRST, 'PT Arus'), ['Usulan Anggaran', 'Rp 5.000.000']]);
    expect(valuesOf(result, 'title')).toEqual([FIRST]);
  });
});

describe('an official form', () => {
  const columns: readonly (readonly string[])[] = [
    ['No', 'Uraian', ':', 'Isian'],
    ['No.', 'Unsur', '', 'Penjelasan'],
    ['Nomor', 'Komponen', ':', 'Keterangan'],
    ['No', 'Data', ':', 'Isian Usulan'],
  ];
  test.each(columns)('has headings over its columns that are no labels: %s | %s | %s | %s', (...heading) => {
    const rows = body(FIRST, 'PT Arus').map(([label, value], index) => [index + 1, label ?? '', ':', value ?? '']);
    const result = read([['FORMULIR USULAN'], heading, ['A. IDENTITAS'], ...rows]);
    expect(valuesOf(result, 'title')).toEqual([FIRST]);
    expect(valuesOf(result, 'partner')).toEqual(['PT Arus']);
    expect(valuesOf(result, 'location')).toEqual(['Kecamatan Batang Lupar']);
  });

  test('the NIP of the contact is a label with its value, not a signature', () => {
    const result = read([
      ...body(FIRST, 'PT Arus'),
      ['Nama Narahubung', 'Rika Lestari'],
      ['NIP', '198803122012032001'],
      ['Manfaat', 'Tamu bertambah 400 orang'],
    ]);
    expect(result.objects[0]?.extras.NIP?.raw).toBe('198803122012032001');
    expect(valuesOf(result, 'benefits')).toEqual(['Tamu bertambah 400 orang']);
    const apart = read([
      ...body(FIRST, 'PT Arus'),
      [],
      ['NIP', 198803122012032000],
      ['Manfaat', 'Tamu bertambah 400 orang'],
    ]);
    expect(valuesOf(apart, 'benefits')).toEqual(['Tamu bertambah 400 orang']);
  });
});

describe('labels and values side by side', () => {
  test('are no table, even where values read like headings', () => {
    const result = read([
      ['Nomor Usulan', 'P-7', 'Judul', FIRST],
      ['Perangkat Daerah', 'Dinas Tenaga Kerja', 'Perangkat Daerah Terlibat', 'Dinas Pariwisata'],
      ['Objek', 'Pelatihan pemandu', 'Naskah', 'Kesepakatan Bersama (KSB)'],
      ['Mitra', 'PT Arus', 'Penandatangan', 'Bupati Kapuas Hulu'],
      ['Mulai', '1 Juni 2026', 'Berakhir'],
      ['Lokasi', 'Kecamatan Badau', 'Jangka Waktu', '2 (dua) tahun'],
    ]);
    expect(result.sources.map(({ kind }) => kind)).toEqual(['form']);
    expect(valuesOf(result, 'agency')).toEqual(['Dinas Tenaga Kerja']);
    expect(valuesOf(result, 'signatory')).toEqual(['Bupati Kapuas Hulu']);
    expect(valuesOf(result, 'start')).toEqual(['2026-06-01']);
    expect(valuesOf(result, 'end')).toEqual([null]);
    expect(valuesOf(result, 'duration')).toEqual([24]);
  });

  test('a table with headings and rows of its own stays one', () => {
    const result = read([
      ['Judul', 'Mitra', 'Perangkat Daerah', 'Lokasi'],
      [FIRST, 'PT Arus', 'Dinas Pariwisata', 'Kecamatan Badau'],
      [SECOND, 'Radio Swara', 'Dinas Pariwisata', 'Kecamatan Semitau'],
    ]);
    expect(result.sources.map(({ kind }) => kind)).toEqual(['register']);
    expect(valuesOf(result, 'title')).toEqual(both);
  });
});

describe('a form that does not ask for its title or agency', () => {
  const labels: Rows = [
    ['Jenis Kerja Sama', 'KSDPK'],
    ['Urusan', '3.26 Pariwisata'],
    ['Mitra', 'PT Arus'],
    ['Lokasi', 'Kecamatan Badau'],
    ['Ruang Lingkup', 'Pelatihan 30 pemandu'],
    ['Manfaat', 'Tamu bertambah 400 orang'],
  ];
  const captions: readonly (readonly [string, Rows])[] = [
    ['under the name of the form', [['KERANGKA ACUAN KERJA'], [FIRST], ['DINAS PARIWISATA']]],
    ['behind it', [['PEMERINTAH KABUPATEN KAPUAS HULU'], ['DINAS PARIWISATA'], [`Kerangka Acuan Kerja Sama ${FIRST}`]]],
    ['with the agency behind a dash', [[`USULAN KERJA SAMA DAERAH - DINAS PARIWISATA`], ['tentang'], [FIRST]]],
    ['with notes between', [['Dinas Pariwisata'], ['KAK'], [FIRST], ['Tahun Anggaran 2026'], []]],
  ];
  test.each(captions)('has them from what stands over it, %s', (_where, rows) => {
    const result = read([...rows, ...labels]);
    expect(valuesOf(result, 'title')).toEqual([FIRST]);
    expect(valuesOf(result, 'agency').map((text) => String(text).toLowerCase())).toEqual(['dinas pariwisata']);
    expect(result.objects[0]?.fields.agency?.notes).toContain('inferred');
  });

  test('a label without an answer is not answered by them', () => {
    const result = read([['KERANGKA ACUAN KERJA'], [SECOND], ['Judul', ''], ...labels]);
    expect(valuesOf(result, 'title')).toEqual([null]);
  });

  test('has none from a letterhead alone', () => {
    const result = read([['PEMERINTAH KABUPATEN KAPUAS HULU'], ['FORMULIR USULAN KERJA SAMA'], ...labels]);
    expect(valuesOf(result, 'title')).toEqual([null]);
  });
});
