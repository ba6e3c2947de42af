import fc from 'fast-check';
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { mapHeadings } from '../../../src/core/intake/map-headings';
import { normaliseHeading } from '../../../src/core/intake/normalise-heading';
import type { IntakeResult } from '../../../src/core/model/intake';
import { fieldValue } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

function read(rows: Parameters<typeof sheetFromRows>[0], options: SheetOptions = {}): IntakeResult {
  return intake(workbookOf(sheetFromRows(rows, options)), {});
}

const HEADER = ['No', 'Judul', 'Mitra', 'Jangka Waktu'];

describe('tables', () => {
  it('side by side are read apart', () => {
    const result = read([
      [...HEADER, '', 'No', 'Judul', 'Mitra', 'Status'],
      [1, 'A', 'PT X', '1 tahun', '', 1, 'B', 'PT Y', 'Aktif'],
    ]);
    expect(result.sources.map((source) => [source.range.left, source.range.right])).toEqual([
      [0, 3],
      [5, 8],
    ]);
    expect(result.objects.map((object) => fieldValue(object, 'title'))).toEqual(['A', 'B']);
  });

  it('below each other end before the title of the next', () => {
    const result = read([
      ['Daftar MoU'],
      HEADER,
      [1, 'A', 'PT X', '1 tahun'],
      [],
      ['Daftar PKS'],
      HEADER.slice(0, 3).concat('Durasi'),
      [1, 'B', 'PT Y', '2 tahun'],
    ]);
    expect(result.sources.map((source) => [source.range.top, source.range.bottom, source.rows])).toEqual([
      [1, 2, 1],
      [5, 6, 1],
    ]);
    expect(result.sources[0]?.skipped).toEqual([{ rowIndex: 0, reason: 'title' }]);
  });

  it('with three header rows have the whole path as heading', () => {
    const result = read(
      [
        ['NO', 'JUDUL', 'MITRA', 'WAKTU', '', '', ''],
        ['', '', '', 'RENCANA', '', 'REALISASI', ''],
        ['', '', '', 'MULAI', 'SELESAI', 'MULAI', 'SELESAI'],
        [1, 'A', 'PT X', '1 Jan 2024', '1 Jan 2025', '2 Jan 2024', ''],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:G1', 'D2:E2', 'F2:G2'] },
    );
    expect(result.sources[0]?.headerRows).toEqual([0, 1, 2]);
    expect(result.sources[0]?.columns[3]).toMatchObject({ heading: 'WAKTU / RENCANA / MULAI', field: 'start' });
  });

  it('repeat their header at a page break without a new object', () => {
    const result = read([HEADER, [1, 'A', 'PT X', '1 tahun'], HEADER, [2, 'B', 'PT Y', '2 tahun']]);
    expect(result.objects).toHaveLength(2);
    expect(result.sources[0]?.skipped).toEqual([{ rowIndex: 2, reason: 'header' }]);
  });

  it('give values merged downwards to every row they cover', () => {
    const result = read(
      [
        [...HEADER, 'No. PKS'],
        [1, 'A', 'PT X', '1 tahun', '1/PKS/2024'],
        ['', '', '', '', '2/PKS/2024'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] },
    );
    expect(
      result.objects.map((object) => [
        fieldValue(object, 'partner'),
        fieldValue(object, 'duration'),
        fieldValue(object, 'detailNumber'),
      ]),
    ).toEqual([
      ['PT X', 12, '1/PKS/2024'],
      ['PT X', 12, '2/PKS/2024'],
    ]);
    expect(result.objects[1]?.fields.partner).toMatchObject({
      cell: { rowIndex: 1, columnIndex: 2 },
      notes: ['repeatsAbove'],
    });
  });

  it.each([
    ['interns', ['No', 'Nama', 'NIM', 'Perguruan Tinggi', 'Program Studi', 'Penempatan', 'No. KPJ']],
    ['indicators', ['Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target', 'Tahun', 'Dokumen']],
    ['agreements', ['Jenis Naskah', 'Nomor', 'Tanggal', 'Mitra', 'PD', 'Mulai', 'Berakhir', 'No. KSB Induk']],
    ['criteria', ['Kode', 'Kriteria', 'Arah', 'Bobot']],
    ['other', ['Produk', 'Harga', 'Stok']],
  ] as const)('of kind %s are listed and give no objects', (kind, header) => {
    const result = read([header, header.map((_, index) => `isi ${index}`)]);
    expect(result.sources.map((source) => [source.kind, source.headerRows])).toEqual([[kind, [0]]]);
    expect(result.objects).toEqual([]);
  });

  it('on owned sheets are never read', () => {
    expect(read([HEADER, [1, 'A', 'PT X', '1 tahun']], { owned: 'register' })).toEqual({
      sources: [],
      objects: [],
      costs: [],
      records: [],
      studies: [],
      texts: [],
    });
  });
});

describe('headings', () => {
  const fieldOf = (heading: string, values: readonly (string | number)[] = []): string | null =>
    finish(mapHeadings([{ heading, values, formats: values.map(() => undefined) }], () => undefined))[0]?.field ?? null;

  it.each([
    ['OBYEK KERJASAMA', 'object'],
    ['Tgl. TTD', 'signedOn'],
    ['Perangkat Daerah\nPemrakarsa', 'agency'],
    ['R. Lingkup', 'scope'],
    ['Lat. Belakang', 'background'],
    ['Jk. Waktu', 'duration'],
    ['Durasi (tahun)', 'duration'],
    ['PIHAK KEDUA', 'partner'],
    ['Latar Belakng', 'background'],
    ['nomor_mou', 'baseNumber'],
    ['Ukuran Sepatu', null],
  ])('%s means %s', (heading, field) => expect(fieldOf(heading)).toBe(field));

  it('are judged by the values below them', () => {
    expect(fieldOf('Jenis', ['MoU', 'PKS', 'PKS'])).toBe('instrument');
    expect(fieldOf('Jenis', ['KSDPK', 'Sinergi', 'KSDD Wajib'])).toBe('kind');
    expect(fieldOf('Nomor', ['1/PKS/2024', '2/PKS/2024'])).toBe('numberFirst');
    expect(fieldOf('Nomor', [1, 2, 3])).toBeNull();
  });

  it('give each field once', () => {
    const headings = ['Judul', 'Nama Kerja Sama', 'Mitra', 'Calon Mitra'];
    const columns = headings.map((heading) => ({ heading, values: [], formats: [] }));
    const matches = finish(mapHeadings(columns, () => undefined));
    const fields = matches.map((match) => match.field).filter((field) => field !== null);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('keep a correction made by a person', () => {
    const rows = [HEADER, [1, 'A', 'PT X', '1 tahun']];
    const key = read(rows).sources[0]!.key;
    const corrected = intake(workbookOf(sheetFromRows(rows)), { [key]: { [normaliseHeading('Mitra')]: null } });
    expect(corrected.sources[0]?.columns[2]).toMatchObject({ field: null, chosen: true });
    expect(corrected.objects[0]?.extras).toMatchObject({ Mitra: { value: 'PT X' } });
  });

  it('with spaced letters and numbers in brackets are read as plain ones', () => {
    expect([normaliseHeading('N I K'), normaliseHeading('Provinsi (3)'), normaliseHeading('PIHAK II')]).toEqual([
      'nik',
      'provinsi',
      'pihak 2',
    ]);
  });
});

it('reads any grid without throwing, and the same grid twice to the same result', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'No',
      'Judul',
      'Mitra',
      'JUMLAH',
      'sda',
      'I.',
      ':',
      'Jangka Waktu',
      'PKS',
      'Sukabumi, Oktober 2024',
    ),
    fc.string(),
    fc.integer(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      expect(read(rows)).toEqual(read(rows));
    }),
    { seed: 20241001, numRuns: 200 },
  );
});
