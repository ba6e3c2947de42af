import { intake } from '../../../src/core/intake/intake';
import { rangeAddress } from '../../../src/core/model/cell';
import type { IntakeResult } from '../../../src/core/model/intake';
import { fieldValue, type FieldId } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

function read(rows: Parameters<typeof sheetFromRows>[0], options: SheetOptions = {}, date1904 = false): IntakeResult {
  return intake({ ...workbookOf(sheetFromRows(rows, options)), date1904 }, {});
}

function column(result: IntakeResult, field: FieldId): unknown[] {
  return result.objects.map((object) => fieldValue(object, field));
}

function skipped(result: IntakeResult, index = 0): string[] {
  return result.sources[index]!.skipped.map(({ rowIndex, reason }) => `${rowIndex + 1}:${reason}`);
}

describe('registers of other offices', () => {
  it('may begin lower and further right, under a title outside their columns, with amounts in millions', () => {
    const result = read([
      [],
      ['', 'REGISTER'],
      [],
      [
        '',
        '',
        '',
        'Nomor Urut',
        'Nama Kegiatan Kerja Sama',
        'Instansi Mitra',
        'Dinas Pengampu',
        'Anggaran (Rp juta)',
        'Akhir',
      ],
      ['', '', '', '1', 'Uji emisi', 'PT A', 'DLH', 250, '31/12/2024'],
      ['', '', '', '2', 'Parkir', 'CV B', 'Dishub', '1.250,5', '2026'],
      ['', '', '', '', 'Jumlah', '', '', 1500.5],
    ]);
    expect(result.sources.map(({ range, headerRows }) => [rangeAddress(range), headerRows])).toEqual([['D4:I7', [3]]]);
    expect(skipped(result)).toEqual(['2:title', '7:total']);
    expect(column(result, 'cost')).toEqual([250_000_000, 1_250_500_000]);
    expect(column(result, 'end')).toEqual(['2024-12-31', '2026-12-31']);
  });

  it('may scale their amounts in the title', () => {
    const header = ['No', 'Judul', 'Mitra', 'OPD', 'Pagu'];
    const result = read([
      ['(dalam ribuan rupiah)'],
      header,
      [1, 'A', 'PT A', 'DLH', 250_000],
      [2, 'B', 'PT B', 'DLH', '75.000'],
    ]);
    expect(column(result, 'cost')).toEqual([250_000_000, 75_000_000]);
  });

  it('may have three header rows, of which the nearest group names the document', () => {
    const result = read(
      [
        ['NO', 'URAIAN', 'PARA PIHAK', '', 'DOKUMEN', '', '', '', 'PEMBIAYAAN', ''],
        ['', '', 'KESATU', 'KEDUA', 'KSB', '', 'PKS', '', 'APBN', 'APBD'],
        ['', '', '', '', 'NOMOR', 'TANGGAL', 'NOMOR', 'TANGGAL', '(Rp)', '(Rp)'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
        ['A', 'KSDD'],
        [
          1,
          'Sampah',
          'Wali Kota',
          'Kab. Cianjur',
          '1/KSB/2023',
          '2 Jan 2023',
          '2/PKS/2023',
          '3 Mar 2023',
          0,
          1_000_000,
        ],
        ['B', 'KSDPK'],
        [1, 'Air', 'Wali Kota', 'PT Air', '3/KSB/2024', '4 April 2024', '-', '-', '-', 2_000_000],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:H1', 'I1:J1', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2'] },
    );
    expect(result.sources[0]?.headerRows).toEqual([0, 1, 2]);
    expect(result.sources[0]?.columns.map(({ field }) => field)).toEqual([
      null, 'title', 'signatory', 'partner', 'baseNumber', 'baseDate', 'detailNumber', 'detailDate', 'costApbn', 'costApbd',
    ]); // prettier-ignore
    expect(skipped(result)).toEqual(['4:numbering', '5:group', '7:group']);
    expect(column(result, 'kind')).toEqual(['KSDD-S', 'KSDPK']);
    expect(column(result, 'partnerKind')).toEqual(['pemda', 'swasta']);
  });

  it('may group headings without merged cells', () => {
    const result = read([
      ['No', 'Judul Kerja Sama', 'Jangka Waktu', '', 'Mitra', 'Perangkat Daerah'],
      ['', '', 'Mulai', 'Selesai', '', ''],
      [1, 'A', '1-1-2024', '31-12-2024', 'PT A', 'DLH'],
    ]);
    expect(result.sources[0]?.headerRows).toEqual([0, 1]);
    expect([column(result, 'start'), column(result, 'end')]).toEqual([['2024-01-01'], ['2024-12-31']]);
  });

  it('may be in English', () => {
    const result = read([
      ['Cooperation Register 2024'],
      ['No.', 'Title', 'Type', 'Partner', 'Lead Agency', 'Start Date', 'End Date', 'Value (IDR)', 'Status', 'Remarks'],
      [1, 'Waste', 'KSDPK', 'PT Bersih', 'DLH', '2024-01-05', '2026-01-04', '1,250,000', 'Active', '-'],
      [2, 'Water', 'KSDPK', 'PT Air', 'PDAM', 'January 5, 2024', '5 Jan 2027', 'IDR 2,000,000.50', 'Expired', ''],
    ]);
    expect(column(result, 'cost')).toEqual([1_250_000, 2_000_000.5]);
    expect(column(result, 'start')).toEqual(['2024-01-05', '2024-01-05']);
    expect(column(result, 'status')).toEqual(['berjalan', 'berakhir']);
  });

  it('may count days from 1904', () => {
    const days = ['General', 'dd/mm/yyyy'];
    const result = read(
      [
        ['No', 'Judul', 'Mitra', 'Mulai'],
        [1, 'A', 'PT A', 43_831],
      ],
      { formats: new Map([[3, days]]) },
      true,
    );
    expect(column(result, 'start')).toEqual(['2024-01-02']);
  });

  it('may hold formulas with errors, which are no values', () => {
    const result = read([
      ['No', 'Judul', 'Mitra', 'Biaya (Rp)', 'Mulai'],
      [1, 'A', '#REF!', '#DIV/0!', '#N/A'],
    ]);
    const { partner, cost, start } = result.objects[0]!.fields;
    expect([partner, cost, start].map((field) => [field?.value, field?.certainty])).toEqual([
      [null, 'unreadable'],
      [null, 'unreadable'],
      [null, 'missing'],
    ]);
  });

  it('may hide rows and columns, which are read all the same', () => {
    const rows = [
      ['No', 'Judul', 'Mitra', 'Biaya'],
      [1, 'A', 'PT A', 5],
      [2, 'B', 'PT B', 6],
    ];
    expect(read(rows, { hiddenRows: [2], hiddenColumns: [3] }).objects).toEqual(read(rows).objects);
  });

  it('may end in notes and two signatures, and have only one row', () => {
    const result = read([
      ['No', 'Judul', 'Mitra', 'PD', 'Status'],
      [1, 'A', 'PT A', 'DLH', 'Berjalan'],
      [],
      ['Ket: data per 30 September'],
      ['Mengetahui,', '', '', 'Sukabumi, 30 September 2024'],
      ['Sekretaris Daerah', '', '', 'Kepala Bagian'],
      ['(..................)', '', '', '(..................)'],
      ['NIP. 1', '', '', 'NIP. 2'],
    ]);
    expect(rangeAddress(result.sources[0]!.range)).toBe('A1:E2');
    expect(skipped(result)).toEqual(['4:note', '5:signature', '6:signature', '7:signature', '8:signature']);
    expect(result.sources[0]?.columns[0]?.field).toBeNull();
  });

  it('may have totals of groups, of all and in words', () => {
    const result = read([
      ['No', 'Judul', 'Mitra', 'PD', 'Biaya'],
      ['I', 'KSDD'],
      [1, 'A', 'PT A', 'DLH', 100_000],
      ['', 'Sub Jumlah I', '', '', 100_000],
      ['II', 'KSDPK'],
      [2, 'B', 'PT B', 'DLH', 200_000],
      ['', 'Jumlah II', '', '', 200_000],
      ['', 'TOTAL KESELURUHAN', '', '', 300_000],
      ['', 'Terbilang: tiga ratus ribu rupiah'],
    ]);
    expect(skipped(result)).toEqual(['2:group', '4:subtotal', '5:group', '7:subtotal', '8:total', '9:note']);
    expect(column(result, 'title')).toEqual(['A', 'B']);
  });

  it('may be as small as a cooperation and an institution', () => {
    const result = read([
      ['', 'LAPORAN'],
      ['', 'No', 'Kerja Sama', 'Instansi', 'Ket'],
      ['', 1, 'A', 'PT A', 'x'],
    ]);
    expect(result.sources[0]).toMatchObject({ kind: 'register', rows: 1 });
    expect(column(result, 'partner')).toEqual(['PT A']);
  });

  it('may use headings of their own for all of it', () => {
    const headings = ['#', 'Nama Perjanjian Kerjasama', 'Pihak Ke-2', 'Jenis Dokumen', 'No. & Tgl Dokumen', 'Periode', 'SKPD', 'Besaran Anggaran', 'Sumber Pendanaan', 'Progres', 'Kendala/Masalah', 'RTL']; // prettier-ignore
    const row = [1, 'X', 'PT A', 'PKS', '12/PKS/2024 tgl 3 Mei 2024', '2024-2026', 'DLH', '2,5 M', 'APBD Kota', 'Pembahasan', 'dana', 'rapat']; // prettier-ignore
    const result = read([headings, row]);
    expect(result.sources[0]?.columns.map(({ field }) => field)).toEqual([
      null, 'title', 'partner', 'instrument', 'numberFirst', 'duration', 'agency', 'cost', 'fundingSource', 'status', 'issues', 'followUp',
    ]); // prettier-ignore
    expect([column(result, 'signedOn'), column(result, 'cost')]).toEqual([['2024-05-03'], [2_500_000_000]]);
  });

  it('of the same headings below each other are two when the second has a title of its own', () => {
    const header = ['No', 'Judul', 'Mitra', 'OPD'];
    const result = read([
      ['A. KSDD'],
      header,
      [1, 'A', 'Kab. Cianjur', 'DLH'],
      [],
      ['B. KSDPK'],
      header,
      [1, 'B', 'PT Y', 'DLH'],
    ]);
    expect(result.sources.map(({ range }) => rangeAddress(range))).toEqual(['A2:D3', 'A6:D7']);
    expect([skipped(result, 0), skipped(result, 1)]).toEqual([['1:title'], ['5:title']]);
    expect(column(result, 'kind')).toEqual(['KSDD-S', 'KSDPK']);
  });

  it('may number their columns with letters or sums, and repeat that row', () => {
    const result = read([
      ['NO', 'JUDUL', 'MITRA', 'APBD', 'APBN', 'JUMLAH'],
      ['1', '2', '3', '4', '5', '6 = 4+5'],
      [1, 'X', 'PT A', 10_000_000, 5_000_000, 15_000_000],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ]);
    expect(skipped(result)).toEqual(['2:numbering', '4:numbering']);
    expect(column(result, 'cost')).toEqual([15_000_000]);
  });
});

describe('forms of other offices', () => {
  it('may have a column of colons and values over several rows', () => {
    const result = read([
      ['FORMULIR USULAN KERJA SAMA DAERAH'],
      ['1.', 'Judul Kerja Sama', ':', 'Pengelolaan Air'],
      ['2.', 'Perangkat Daerah', ':', 'DPUTR'],
      ['3.', 'Latar Belakang', ':', 'a. panjang'],
      ['', '', '', 'b. lanjut'],
      ['4.', 'Jangka Waktu', ':', '3 (tiga) tahun'],
      ['5.', 'Pembiayaan', ':', 'APBD Rp 100.000.000'],
      ['', '', '', 'Sukabumi, 1 Oktober 2024'],
      ['', '', '', 'Kepala Dinas'],
    ]);
    expect(result.sources[0]).toMatchObject({ kind: 'form', rows: 1 });
    expect(skipped(result)).toEqual(['1:title', '8:signature', '9:signature']);
    expect(column(result, 'background')).toEqual(['a. panjang\nb. lanjut']);
    expect([column(result, 'duration'), column(result, 'costApbd')]).toEqual([[36], [100_000_000]]);
  });

  it('may put the values below their labels, in several lines', () => {
    const result = read([
      ['KAK'],
      ['A. JUDUL KERJA SAMA'],
      ['Revitalisasi Pasar'],
      [],
      ['B. LATAR BELAKANG'],
      ['Pasar rusak sejak 2020.'],
      ['Pedagang 300.'],
      ['C. RUANG LINGKUP'],
      ['1. rencana'],
      ['2. bangun'],
      ['D. JANGKA WAKTU'],
      ['5 tahun'],
    ]);
    expect(column(result, 'title')).toEqual(['Revitalisasi Pasar']);
    expect(column(result, 'background')).toEqual(['Pasar rusak sejak 2020.\nPedagang 300.']);
    expect(column(result, 'scope')).toEqual(['1. rencana\n2. bangun']);
    expect(column(result, 'duration')).toEqual([60]);
  });

  it('may be titled by a merged cell that reads like a label, and hold real dates', () => {
    const formats = ['@', '@', '@', '@', '#,##0', 'dd/mm/yyyy'];
    const result = read(
      [
        ['KERANGKA ACUAN KERJA'],
        ['Judul', 'Data'],
        ['Objek', 'Data'],
        ['Mitra', 'PT A'],
        ['Biaya (Rp)', 5_000_000],
        ['Mulai', 45_292],
      ],
      { merges: ['A1:C1'], formats: new Map([[1, formats]]) },
    );
    expect(result.sources[0]?.labels.map(({ field }) => field)).toEqual([
      'title',
      'object',
      'partner',
      'cost',
      'start',
    ]);
    expect([column(result, 'cost'), column(result, 'start')]).toEqual([[5_000_000], ['2024-01-01']]);
  });

  it('may end in a cost table, whose title is not theirs', () => {
    const result = read([
      ['PROPOSAL'],
      ['I. IDENTITAS'],
      ['Judul Usulan', 'Lab Bersama'],
      ['OPD Pengusul', 'Dinkes'],
      ['Nama Mitra', 'RS X'],
      ['Manfaat', 'banyak orang'],
      ['III. RENCANA ANGGARAN BIAYA'],
      ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
      [1, 'Reagen', 10, 'paket', 1_500_000, 15_000_000, 'APBD'],
      [2, 'Alat', 2, 'unit', 'Rp 5.000.000', '10.000.000', 'Mitra'],
      ['', 'JUMLAH', '', '', '', 25_000_000, ''],
    ]);
    expect(result.sources.map(({ kind }) => kind)).toEqual(['costs', 'form']);
    expect([skipped(result, 0), skipped(result, 1)]).toEqual([
      ['7:title', '11:total'],
      ['1:title', '2:title'],
    ]);
    expect(result.costs.map(({ object, amount }) => [object, amount])).toEqual([
      ['KS-001', 15_000_000],
      ['KS-001', 10_000_000],
    ]);
    expect(column(result, 'cost')).toEqual([25_000_000]);
  });
});
