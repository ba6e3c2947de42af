/** Sheets as staff leave them: what is a table, where its headings and rows lie, and what the other rows are. */
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { fieldText, fieldValue, type FieldId } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const read = (rows: readonly Row[], options: SheetOptions = {}) => intake(workbookOf(sheetFromRows(rows, options)), {});
const column = (found: ReturnType<typeof read>, field: FieldId) =>
  found.objects.map((object) => fieldValue(object, field));
const skipped = (found: ReturnType<typeof read>, at = 0) =>
  found.sources[at]?.skipped.map(({ rowIndex, reason }) => `${rowIndex + 1} ${reason}`);

describe('several tables', () => {
  it('side by side are read apart', () => {
    const found = read([
      ['Daftar Objek Kerja Sama', null, null, null, null, 'Indikator Perangkat Daerah'],
      [],
      [
        'No',
        'Judul Kerja Sama',
        'Mitra',
        'PD Pemrakarsa',
        null,
        'Perangkat Daerah',
        'Indikator Kinerja',
        'Satuan',
        'Target',
      ],
      [1, 'Pemanfaatan air baku', 'Kabupaten Sukabumi', 'DPUTR', null, 'DPUTR', 'Cakupan air minum', '%', 92],
      [
        2,
        'Bus antarkota',
        'Kabupaten Cianjur',
        'Dinas Perhubungan',
        null,
        'Dinas Perhubungan',
        'Penumpang',
        'orang',
        5000,
      ],
      [null, null, null, null, null, 'Dinas Sosial', 'Lansia terlayani', 'orang', 800],
    ]);
    expect(found.sources.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['register', 2],
      ['indicators', 3],
    ]);
    expect(column(found, 'partner')).toEqual(['Kabupaten Sukabumi', 'Kabupaten Cianjur']);
  });

  it('below each other with titles and blank rows are read apart', () => {
    const found = read([
      ['A. KERJA SAMA YANG DIRENCANAKAN'],
      ['No', 'Judul', 'Calon Mitra', 'Perangkat Daerah', 'Rencana Biaya (Rp)'],
      [1, 'Kawasan wisata terpadu', 'PT Alam Lestari', 'Disporapar', 'Rp 2.500.000.000,00'],
      [],
      ['B. RENCANA ANGGARAN BIAYA'],
      ['Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
      ['Papan penunjuk', 10, 'buah', 1500000, 15000000, 'APBD'],
      ['Pelatihan pemandu', 2, 'kali', 5000000, 10000000, 'Mitra'],
      ['JUMLAH', null, null, null, 25000000],
    ]);
    expect(found.sources.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['register', 1],
      ['costs', 2],
    ]);
    expect(column(found, 'cost')).toEqual([2500000000]);
  });
});

describe('headings', () => {
  it('that come twice and are no field keep both of their columns', () => {
    const found = read([
      ['NO', 'JUDUL KERJA SAMA', 'MITRA', 'PARAF', 'PARAF'],
      [1, 'Magang siswa', 'SMK Contoh', 'v', 'x'],
    ]);
    const extras = found.objects[0]?.extras ?? {};
    expect(Object.entries(extras).map(([name, { value }]) => [name, value])).toEqual([['PARAF', 'v'], ['PARAF (2)', 'x']]); // prettier-ignore
  });

  it('of three merged rows are read as paths', () => {
    const found = read(
      [
        ['No', 'Objek Kerja Sama', 'Mitra', 'Dokumen', null, null, null, 'Jangka Waktu', null],
        [null, null, null, 'KSB', null, 'PKS', null, 'Mulai', 'Berakhir'],
        [null, null, null, 'Nomor', 'Tanggal', 'Nomor', 'Tanggal', null, null],
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        [
          1,
          'Rujukan pasien',
          'RSUD Sekarwangi',
          '01/KSB/2022',
          '3 Januari 2022',
          '02/PKS/2022',
          '7 Februari 2022',
          '7 Februari 2022',
          '7 Februari 2027',
        ],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:G1', 'H1:I1', 'D2:E2', 'F2:G2', 'H2:H3', 'I2:I3'] },
    );
    expect(found.sources[0]).toMatchObject({ kind: 'register', headerRows: [0, 1, 2], rows: 1 });
    const [object] = found.objects;
    expect(['baseNumber', 'baseDate', 'detailNumber', 'detailDate', 'start', 'end'].map((field) => fieldValue(object!, field as FieldId))).toEqual([
      '01/KSB/2022', '2022-01-03', '02/PKS/2022', '2022-02-07', '2022-02-07', '2027-02-07',
    ]); // prettier-ignore
    expect(skipped(found)).toContain('4 numbering');
  });

  it('are followed by rows that number the columns with sums', () => {
    const found = read([
      ['No.', 'Nama Kerja Sama', 'Mitra', 'APBD (Rp)', 'Mitra (Rp)', 'Total Biaya (Rp)', 'Keterangan'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)+(5)', '(7)'],
      [1, 'Pengolahan sampah residu', 'PT Energi Bersih', 400000000, 600000000, 1000000000, '-'],
    ]);
    expect(skipped(found)).toEqual(['2 numbering']);
    expect(column(found, 'cost')).toEqual([1000000000]);
    expect(column(found, 'costPartner')).toEqual([600000000]);
  });

  it('may be letter-spaced, broken over lines and spelled in the old way', () => {
    const found = read([
      ['N O', 'J U D U L', 'OBYEK\nKERJASAMA', 'M I T R A', 'JANGKA\nWAKTU', 'PERANGKAT DAERAH\nPENANGGUNGJAWAB'],
      [1, 'Magang vokasi', 'Pelatihan kerja', 'Politeknik Sukabumi', '3 (tiga) tahun', 'Disnaker'],
    ]);
    const fields = found.sources[0]?.columns.map(({ field }) => field);
    expect(fields).toEqual([null, 'title', 'object', 'partner', 'duration', 'agency']);
  });

  it('repeated at a page break are not data', () => {
    const header: Row = ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Status'];
    const found = read([
      header,
      [1, 'Bank darah', 'PMI', 'Dinas Kesehatan', 'Berjalan'],
      header,
      [2, 'Posyandu lansia', 'Yayasan Bakti', 'Dinas Kesehatan', 'Berjalan'],
    ]);
    expect(column(found, 'title')).toEqual(['Bank darah', 'Posyandu lansia']);
    expect(skipped(found)).toEqual(['3 header']);
  });
});

describe('rows', () => {
  it('of groups become fields of the rows below', () => {
    const found = read([
      ['No', 'Judul', 'Mitra', 'Jangka Waktu', 'Biaya (Rp)'],
      ['I', 'DINAS PENDIDIKAN DAN KEBUDAYAAN'],
      [1, 'Kampus mengajar', 'Universitas Pasundan', '2 tahun', 75000000],
      [2, 'Literasi desa', 'Yayasan Pustaka', '1 tahun', 20000000],
      [null, 'Sub Jumlah', null, null, 95000000],
      ['II', 'DINAS LINGKUNGAN HIDUP'],
      [1, 'Bank sampah induk', 'PT Daur Ulang', '5 tahun', 300000000],
      [null, 'Sub Jumlah', null, null, 300000000],
      [null, 'TOTAL', null, null, 395000000],
    ]);
    expect(column(found, 'agency')).toEqual([
      'DINAS PENDIDIKAN DAN KEBUDAYAAN', 'DINAS PENDIDIKAN DAN KEBUDAYAAN', 'DINAS LINGKUNGAN HIDUP',
    ]); // prettier-ignore
    expect(skipped(found)).toEqual(['2 group', '5 subtotal', '6 group', '8 subtotal', '9 total']);
  });

  it('of totals are told by their sums when no word says so', () => {
    const found = read([
      ['No', 'Judul', 'Mitra', 'APBD (Rp)', 'Biaya (Rp)'],
      [1, 'Jembatan gantung', 'Kabupaten Bogor', 150000000, 450000000],
      [2, 'Embung desa', 'Kabupaten Cianjur', 200000000, 300000000],
      [3, 'Jalan tembus', 'Kabupaten Bandung', 350000000, 950000000],
      [null, 'Keseluruhan', null, 700000000, 1700000000],
    ]);
    expect(column(found, 'title')).toEqual(['Jembatan gantung', 'Embung desa', 'Jalan tembus']);
    expect(skipped(found)).toEqual(['5 total']);
  });

  it('of totals without any text are told by their sums', () => {
    const found = read([
      ['No', 'Judul', 'Mitra', 'Biaya (Rp)'],
      [1, 'Jembatan gantung', 'Kabupaten Bogor', 450000000],
      [2, 'Embung desa', 'Kabupaten Cianjur', 300000000],
      [null, null, null, 750000000],
    ]);
    expect(column(found, 'cost')).toEqual([450000000, 300000000]);
    expect(skipped(found)).toEqual(['4 total']);
  });

  it('that happen to hold a sum stay data', () => {
    const found = read([
      ['No', 'Judul', 'Mitra', 'Biaya (Rp)'],
      [1, 'Jembatan gantung', 'Kabupaten Bogor', 100000000],
      [2, 'Embung desa', 'Kabupaten Cianjur', 100000000],
      [3, 'Pasar tani', 'Kabupaten Bandung', 200000000],
    ]);
    expect(column(found, 'title')).toHaveLength(3);
  });

  it('of sums over the lines of a cost table are no lines', () => {
    const found = read([
      ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
      ['A', 'Belanja Jasa', null, null, null, 9000000],
      [1, 'Honor narasumber', 4, 'orang', 1500000, 6000000, 'APBD'],
      [2, 'Sewa ruang', 2, 'hari', 1500000, 3000000, 'APBD'],
      ['B', 'Belanja Barang', null, null, null, 5000000],
      [1, 'Konsumsi', 100, 'kotak', 50000, 5000000, 'Mitra'],
      [2, 'Alat tulis', 1, 'paket', 'terlampir', 'terlampir', 'Mitra'],
      [null, 'Keseluruhan', null, null, null, 14000000],
    ]);
    expect(found.costs.map(({ description, amount }) => [description, amount])).toEqual([
      ['Honor narasumber', 6000000],
      ['Sewa ruang', 3000000],
      ['Konsumsi', 5000000],
      ['Alat tulis', null],
    ]);
  });

  it('merged downwards fill the rows they cover', () => {
    const found = read(
      [
        ['Perangkat Daerah', 'Judul', 'Mitra', 'Jangka Waktu'],
        ['BPBD', 'Desa tangguh bencana', 'PMI', '2 tahun'],
        [null, 'Gudang logistik bersama', 'Kabupaten Sukabumi', '5 tahun'],
        [null, 'Pelatihan relawan', 'Yayasan Siaga', '1 tahun'],
      ],
      { merges: ['A2:A4'] },
    );
    expect(column(found, 'agency')).toEqual(['BPBD', 'BPBD', 'BPBD']);
    expect(found.objects[2]?.fields.agency?.cell).toMatchObject({ rowIndex: 1, columnIndex: 0 });
  });

  it('of a signature block and notes end the table', () => {
    const found = read([
      ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Keterangan'],
      [1, 'Taman baca', 'Yayasan Pustaka', 'Dinas Arsip', 'baru'],
      [],
      [null, '*) data per 30 September 2024'],
      [],
      [null, null, null, 'Sukabumi, 30 September 2024'],
      [null, 'Mengetahui,', null, 'Kepala Bagian Kerja Sama'],
      [null, 'Sekretaris Daerah'],
      [],
      [null, '(........................)', null, '(........................)'],
      [null, 'NIP. 19700101 199503 1 001', null, 'NIP. 19800202 200501 2 002'],
    ]);
    expect(column(found, 'title')).toEqual(['Taman baca']);
    expect(found.sources[0]?.range.bottom).toBe(1);
  });

  it('that are hidden are read and said so', () => {
    const found = read(
      [
        ['No', 'Judul', 'Mitra', 'Perangkat Daerah'],
        [1, 'Taman baca', 'Yayasan Pustaka', 'Dinas Arsip'],
        [2, 'Arsip digital', 'Universitas Nusa Putra', 'Dinas Arsip'],
      ],
      { hiddenRows: [2], hiddenColumns: [3], name: 'Sheet1 (2)' },
    );
    expect(found.objects).toHaveLength(2);
    expect(found.sources[0]?.remarks).toEqual([
      { code: 'hiddenRows', count: 1 },
      { code: 'hiddenColumns', count: 1 },
    ]);
  });

  it('that say sda or idem take the value above', () => {
    const found = read([
      ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Berakhir'],
      [1, 'Taman baca', 'Yayasan Pustaka', 'Dinas Arsip', '31 Desember 2026'],
      [2, 'Pojok baca', 'sda', 's.d.a.', 'Idem'],
      [3, 'Perpustakaan keliling', 'idem', '"', 'sda'],
    ]);
    expect(found.objects.map((object) => fieldText(object, 'partner'))).toEqual([
      'Yayasan Pustaka',
      'Yayasan Pustaka',
      'Yayasan Pustaka',
    ]);
    expect(column(found, 'agency')).toEqual(['Dinas Arsip', 'Dinas Arsip', 'Dinas Arsip']);
    expect(column(found, 'end')).toEqual(['2026-12-31', '2026-12-31', '2026-12-31']);
  });
});

describe('what is none of the kinds', () => {
  it('is listed with the reason and left alone', () => {
    const found = read([
      ['Jadwal piket bulan Oktober'],
      ['Hari', 'Petugas Pagi', 'Petugas Sore', 'Ruang'],
      ['Senin', 'Andi', 'Budi', 'R1'],
      ['Selasa', 'Citra', 'Dedi', 'R2'],
    ]);
    expect(found.objects).toEqual([]);
    expect(found.sources).toMatchObject([{ kind: 'other', leftAlone: 'unknownHeadings', headerRows: [1] }]);
  });
});
