/** Texts that belong to no row: letters, signatures, notes. What can be told of any text is told of them, on their cell. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly Scalar[])[];

const LIST: Rows = [
  ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Ruang Lingkup'],
  [1, 'Air Baku Regional', 'Dinas Pekerjaan Umum', 'Pemerintah Kabupaten A', 'Pipa 9 km'],
];

/** `rule cell` of what is found on a sheet beside a register. */
function findings(name: string, rows: Rows): string[] {
  const sheets = [sheetFromRows(LIST, { name: 'Register' }), sheetFromRows(rows, { name })];
  const read = intake(workbookOf(...sheets), {});
  const { objects, costs, records } = finish(mergeRegister({ intake: read, state: null }));
  const context = { objects, costs, records, texts: read.texts ?? [], sources: read.sources, today: '2026-03-02' };
  return validate(context)
    .filter(({ cells: [cell] }) => cell?.sheet === name)
    .map(({ rule, cells: [cell] }) => `${rule} ${cell ? formatCellRef(cell) : ''}`);
}

const letter = (...lines: string[]): Rows => lines.map((line) => [line]);

describe('a letter', () => {
  it('is searched for days, words for figures, addresses and vague words', () => {
    const rows = letter(
      'Surat Penawaran Kerja Sama',
      'Rapat dilaksanakan pada hari Senin, 15 Oktober 2026 di Balai Kota.',
      'Masa kerja sama adalah 5 (enam) tahun sejak penandatanganan.',
      'Jawaban disampaikan melalui surel kerja.sama(at)contoh.go.id atau humas@contoh.',
      'Pembagian tugas para pihak akan diatur kemudian dengan surat tersendiri.',
    );
    expect(findings('Surat', rows)).toEqual([
      'weekday-mismatch Surat!A2',
      'number-words-mismatch Surat!A3',
      'identifier-shape Surat!A4',
      'vague-wording Surat!A5',
    ]);
  });

  it('that is in order draws nothing', () => {
    const rows = letter(
      'Surat Penawaran Kerja Sama',
      'Rapat dilaksanakan pada hari Kamis, 15 Oktober 2026 di Balai Kota.',
      'Masa kerja sama adalah 5 (lima) tahun sejak penandatanganan.',
      'NIP. 198001012005011002',
    );
    expect(findings('Surat', rows)).toEqual([]);
  });

  it('that tells how to fill in a sheet is not searched for vague words', () => {
    const rows = letter('Isilah ruang lingkup sesuai kebutuhan dan hindari kata dll pada setiap kolom.');
    expect(findings('Petunjuk', rows)).toEqual([]);
    expect(findings('Surat', rows)).not.toEqual([]);
  });
});

describe('beside what was read', () => {
  const costs = (spelled: string): Rows => [
    ['No', 'Judul Kerja Sama', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
    [1, 'Air Baku Regional', 'Pipa', 10, 'batang', 400_000, 4_000_000],
    ['', '', 'JUMLAH', '', '', '', 4_000_000],
    [spelled],
  ];

  it('an amount in words is compared with the amount above it', () => {
    expect(findings('RAB', costs('Terbilang: empat juta rupiah'))).toEqual([]);
    expect(findings('RAB', costs('Terbilang: empat ratus ribu rupiah'))).toContain('number-words-mismatch RAB!A4');
  });

  it('the NIP of who signs has eighteen digits', () => {
    const rows = [...costs('Terbilang: empat juta rupiah'), [], ['Kepala Dinas'], ['NIP. 19800101 200501 1 02']];
    expect(findings('RAB', rows)).toEqual(['identifier-shape RAB!A7']);
  });

  it.each([196909121995031000, 3573010101800000])('a number %d in a signature has lost its last digits', (number) => {
    const rows = [...costs('Terbilang: empat juta rupiah'), [], ['Kepala Dinas'], ['Ir. Syafrizal'], [number]];
    expect(findings('RAB', rows)).toEqual(['identifier-as-number RAB!A8']);
  });

  it('an amount is no identifier', () => {
    const rows = [...costs('Terbilang: empat juta rupiah'), [], ['Pagu seluruhnya', 250_000_000_000]];
    expect(findings('RAB', rows)).toEqual([]);
  });
});

describe('a text in several rows of a form', () => {
  it('has its findings on the rows of the words', () => {
    const form: Rows = [
      ['1. JUDUL KERJA SAMA'],
      ['Air Baku Perbatasan'],
      ['2. PERANGKAT DAERAH'],
      ['Dinas Pekerjaan Umum'],
      ['3. MITRA'],
      ['Pemerintah Kabupaten A'],
      ['4. RUANG LINGKUP'],
      ['Pemasangan pipa sepanjang 9 km pada 2 desa.'],
      ['Pemeliharaan pipa dilakukan secara berkala oleh petugas dll.'],
      ['Masa layanan 3 (empat) tahun.'],
    ];
    expect(findings('Usulan', form).filter((found) => /vague|words/.test(found))).toEqual([
      'number-words-mismatch Usulan!A10',
      'vague-wording Usulan!A9',
      'vague-wording Usulan!A9',
    ]);
  });
});
