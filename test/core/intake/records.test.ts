import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import type { IntakeResult } from '../../../src/core/model/intake';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { RECORD_FIELDS, RECORD_KINDS, type RecordKind, type SourceRecord } from '../../../src/core/model/record';
import { mergeRegister, type MergeResult } from '../../../src/core/register/merge';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

function read(...sheets: SheetSnapshot[]): { found: IntakeResult; merged: MergeResult } {
  const found = intake(workbookOf(...sheets), {});
  return { found, merged: finish(mergeRegister({ intake: found, state: null })) };
}

function table(name: string, rows: readonly (readonly Scalar[])[]): SheetSnapshot {
  return sheetFromRows(rows, { name });
}

function values(record: SourceRecord | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record?.fields ?? {}).map(([field, value]) => [field, value.value]));
}

const REGISTER = table('Register 2025', [
  ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Nomor PKS', 'Mulai', 'Berakhir'],
  [1, 'Pengelolaan sampah perbatasan', 'Pemerintah Kabupaten A', 'Dinas Lingkungan Hidup', '415.4/1/PKS/2024', '1 Januari 2024', '31 Desember 2026'],
  [2, 'Tri Dharma Perguruan Tinggi', 'Universitas B', 'Dinas Kesehatan', '415.4/2/PKS/2024', '1 Maret 2024', '1 Maret 2027'],
  [3, 'Tri Dharma Perguruan Tinggi', 'Universitas C', 'Dinas Pendidikan', '415.4/3/PKS/2024', '1 April 2024', '1 April 2027'],
]); // prettier-ignore

/** One table of each kind as its own office would head it, with the values of its first row. */
const TABLES: Readonly<Record<RecordKind, { head: string[]; row: Scalar[]; first: Record<string, unknown> }>> = {
  indicators: {
    head: ['No.', 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Kondisi Awal', 'Target', 'Tahun', 'Dokumen Sumber'],
    row: [1, 'DLH', 'Persentase sampah tertangani', '%', 71.5, '85', 2025, 'Renstra 2023-2026'],
    first: { agency: 'DLH', indicator: 'Persentase sampah tertangani', baseline: 71.5, target: 85, year: 2025, document: 'Renstra 2023-2026' },
  },
  resources: {
    head: ['No', 'OPD', 'Jenis Sumber Daya', 'Uraian', 'Kebutuhan', 'Ketersediaan', 'Satuan', 'Selisih'],
    row: [1, 'Dinas Kesehatan', 'SDM', 'Pembimbing lapangan', 4, 3, 'Orang', -1],
    first: { agency: 'Dinas Kesehatan', resourceKind: 'sdm', description: 'Pembimbing lapangan', need: 4, available: 3, gap: -1 },
  },
  competencies: {
    head: ['No', 'Perangkat Daerah', 'Kompetensi yang Dibutuhkan', 'Prodi', 'Jenjang', 'Jumlah Kebutuhan', 'Jumlah Dipenuhi'],
    row: [1, 'Bappeda', 'Analis data', 'Statistika', 'S1', 2, 1],
    first: { competency: 'Analis data', programme: 'Statistika', level: 'S1', need: 2, met: 1 },
  },
  interns: {
    head: ['No', 'Nama Mahasiswa', 'NIM', 'Asal Perguruan Tinggi', 'Prodi', 'Penempatan', 'Mulai', 'Selesai', 'No. KPJ', 'Program', 'Tgl Efektif', 'Pihak Pendaftar'],
    row: [1, 'Peserta Satu', '0012340', 'Universitas B', 'Keperawatan', 'Dinkes', '2 September 2024', '20 Desember 2024', '01234567890', 'JKK, JKM', '1 September 2024', 'Kampus'],
    first: { name: 'Peserta Satu', studentNumber: '0012340', agency: 'Dinkes', start: '2024-09-02', end: '2024-12-20', kpj: '01234567890', coverage: ['jkk', 'jkm'], effective: '2024-09-01', registrar: 'Kampus' },
  },
  duties: {
    head: ['No', 'Poin Utama', 'PD Penanggung Jawab', 'Ket'],
    row: [3, 'Peningkatan layanan kesehatan', 'Dinas Kesehatan', 'dipimpin bersama'],
    first: { number: '3', duty: 'Peningkatan layanan kesehatan', lead: ['Dinas Kesehatan'], notes: 'dipimpin bersama' },
  },
  agreements: {
    head: ['No', 'Jenis Naskah', 'Nomor', 'Tanggal', 'Judul', 'Mitra', 'PD', 'Mulai', 'Berakhir', 'No. KSB Induk'],
    row: [1, 'PKS', '415.4/7/PKS/2025', '3 Februari 2025', 'Pengelolaan sampah perbatasan', 'Pemerintah Kabupaten A', 'DLH', '3 Februari 2025', '2 Februari 2028', '415.4/1/KSB/2024'],
    first: { instrument: 'PKS', number: '415.4/7/PKS/2025', signedOn: '2025-02-03', parentNumber: '415.4/1/KSB/2024', end: '2028-02-02' },
  },
  monitoring: {
    head: ['No', 'Nama Kerja Sama', 'Periode', 'Target', 'Realisasi', 'Anggaran (Rp)', 'Realisasi Anggaran (Rp)', 'Kesesuaian Tujuan', 'Ketepatan Waktu', 'Kendala', 'Tindak Lanjut'],
    row: [1, 'Pengelolaan sampah perbatasan', 'Semester I 2025', 10, 8, '250.000.000', '180.000.000', 'Sebagian', 'Terlambat', 'Armada rusak', 'Perbaikan armada'],
    first: { period: 'Semester I 2025', target: 10, realisation: 8, budget: 250_000_000, budgetRealised: 180_000_000, fitPurpose: 'sebagian', onTime: 'terlambat', issues: 'Armada rusak', followUp: 'Perbaikan armada' },
  },
  potential: {
    head: ['No', 'Urusan Pemerintahan', 'Sub Urusan', 'Perangkat Daerah', 'Potensi/Karakteristik', 'Permasalahan/Isu', 'Eksternalitas (Ya/Tidak)', 'Objek yang dapat dikerjasamakan', 'Calon Mitra', 'Jenis', 'Keterangan'],
    row: [1, 'Lingkungan Hidup', 'Persampahan', 'DLH', 'TPST baru', 'Sampah lintas batas', 'Ya', 'Pengangkutan bersama', 'Kabupaten A', 'KSDD Wajib', 'prioritas'],
    first: { affair: '2.11', subAffair: 'Persampahan', potential: 'TPST baru', issue: 'Sampah lintas batas', externality: 'ya', object: 'Pengangkutan bersama', kind: 'KSDD-W' },
  },
  feasibility: {
    head: ['No', 'Judul', 'Aspek', 'Skor', 'Bukti', 'Catatan'],
    row: [1, 'Pengelolaan sampah perbatasan', 'Aspek Hukum', 4, 'Telaah Bagian Hukum', 'lengkap'],
    first: { title: 'Pengelolaan sampah perbatasan', aspect: 'hukum', score: 4, evidence: 'Telaah Bagian Hukum', notes: 'lengkap' },
  },
  schedule: {
    head: ['No', 'Hari/Tanggal', 'Jam', 'Perangkat Daerah', 'Judul', 'Hasil'],
    row: [1, 'Selasa, 1 Oktober 2024', '09.00', 'DLH', 'Pengelolaan sampah perbatasan', 'Diperbaiki'],
    first: { date: '2024-10-01', time: '09.00', agency: 'DLH', title: 'Pengelolaan sampah perbatasan', result: 'Diperbaiki' },
  },
}; // prettier-ignore

describe('tables of the other kinds', () => {
  it.each([
    ['texts', ['09.00', '10.30']],
    ['texts with a zone', ['09.00 WIB', '10.30 WIB']],
    ['times of Excel', [0.375, 0.4375]],
  ])('a schedule with its times as %s is one, also where its titles are left empty', (_name, [first, second]) => {
    const head = ['Tanggal', 'Waktu', 'Tempat', 'Perangkat Daerah', 'ID', 'Judul'];
    const rows = [first, second].map((time, index) => ['1 Desember 2026', time ?? '', 'Ruang Rapat Sekda', `Dinas ${'AB'[index] ?? ''}`, `KS-00${index + 1}`, '']); // prettier-ignore
    const { found } = read(table('Jadwal', [['JADWAL PAPARAN'], [], head, ...rows]));
    expect(found.sources.map(({ kind }) => kind)).toEqual(['schedule']);
    expect(found.objects).toEqual([]);
  });

  it.each(RECORD_KINDS)('%s is recognised, mapped and read with the cell of every value', (kind) => {
    const { head, row, first } = TABLES[kind];
    const second = row.map((value, index) => (index === 0 ? 2 : value));
    const { found } = read(table('Sheet1 (2)', [['DAFTAR', ''], [], head, row, second, []]));
    const [source] = found.sources;
    expect([source?.kind, source?.rows, source?.headerRows]).toEqual([kind, 2, [2]]);
    expect(found.records.map((record) => [record.kind, record.sheet, record.rowIndex])).toEqual([
      [kind, 'Sheet1 (2)', 3],
      [kind, 'Sheet1 (2)', 4],
    ]);
    expect(values(found.records[0])).toMatchObject(first);
    const known: readonly string[] = RECORD_FIELDS[kind];
    for (const column of source?.columns.slice(1) ?? []) expect(known).toContain(column.field);
    for (const [field, value] of Object.entries(found.records[0]?.fields ?? {})) {
      const column = source?.columns.find((one) => one.field === field)?.columnIndex;
      expect(value.cell).toEqual({ sheet: 'Sheet1 (2)', rowIndex: 3, columnIndex: column });
      expect(value.raw).toBe(String(row[column!]));
    }
  });

  it('keeps unknown columns as extras', () => {
    const { head, row } = TABLES.interns;
    const { found } = read(
      table('Magang', [
        [...head, 'Ukuran Kaus'],
        [...row, 'L'],
        [...row, 'M'],
      ]),
    );
    expect(found.records.map(({ extras }) => extras['Ukuran Kaus']?.value)).toEqual(['L', 'M']);
  });

  it('carries names of a block down, and takes sda and the group of the rows', () => {
    const { found } = read(
      table('Kajian', [
        ['Judul', 'Aspek', 'Skor', 'Bukti'],
        ['Pengelolaan sampah perbatasan', 'Hukum', 4, 'Telaah'],
        ['', 'Teknis', 3, 'sda'],
      ]),
      table('IKU', [
        ['No', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target', 'Tahun'],
        ['A.', 'DINAS KESEHATAN', '', '', '', ''],
        [1, 'Cakupan imunisasi', '%', 80, 95, 2025],
      ]),
    );
    expect(values(found.records[1])).toMatchObject({ title: 'Pengelolaan sampah perbatasan', evidence: 'Telaah' });
    expect(found.records[1]?.fields).toMatchObject({ title: { notes: ['repeatsAbove'] } });
    expect(values(found.records[2])).toMatchObject({ agency: 'DINAS KESEHATAN', baseline: 80 });
  });

  it('leaves an agency open where the row names its proposal before it', () => {
    const leadsOf = (...rows: Scalar[][]): unknown[] =>
      read(REGISTER, table('Tugas', rows)).found.records.map((row) => values(row).lead ?? null);
    const [head, ...body] = [
      ['Kode', 'Poin Utama', 'PD Penanggung Jawab'],
      ['MJ-01', 'Pengiriman beras', 'Dinas Pertanian'],
      ['MJ-01', 'Tukar data harga', ''],
    ] as const;
    expect(leadsOf([...head], ...body.map((row) => [...row]))).toEqual([['Dinas Pertanian'], null]);
    // Where it stands before them it is said once for its rows.
    const turn = ([code, duty, lead]: readonly [string, string, string]): Scalar[] => [lead, code, duty];
    expect(leadsOf(turn(head), ...body.map(turn))).toEqual([['Dinas Pertanian'], ['Dinas Pertanian']]);
  });

  it('is no record what only lists cooperation, and nothing what maps to nothing', () => {
    const { found } = read(
      REGISTER,
      table('Data', [
        ['Nama Jalan', 'Panjang', 'Lebar'],
        ['Jl. A', 12, 3],
        ['Jl. B', 15, 4],
      ]),
    );
    expect(found.sources.map(({ kind, leftAlone }) => [kind, leftAlone])).toEqual([
      ['register', null],
      ['other', 'unknownHeadings'],
    ]);
    expect(found.records).toEqual([]);
  });
});

describe('the object of a row', () => {
  const HEAD = ['Judul', 'Mitra', 'Periode', 'Target', 'Realisasi', 'Kendala'];
  const attach = (...rows: readonly (readonly Scalar[])[]): (string | null)[][] => {
    const { merged } = read(REGISTER, table('Monev', [HEAD, ...rows]));
    return merged.records.map(({ object, attachment }) => [object, attachment]);
  };

  it('is found by title, also with a typing error, and by partner among equal titles', () => {
    expect(
      attach(
        ['pengelolaan  SAMPAH perbatasan', '', 'TW I', 4, 4, 'a'],
        ['Pengelolan sampah perbatasan', '', 'TW I', 4, 4, 'a'],
        ['Tri Dharma Perguruan Tinggi', 'Universitas C', 'TW I', 4, 4, 'b'],
      ),
    ).toEqual([
      ['KS-001', 'title'],
      ['KS-001', 'title'],
      ['KS-003', 'title'],
    ]);
  });

  it('is left open when nothing or several fit', () => {
    expect(
      attach(['Tri Dharma Perguruan Tinggi', '', 'TW I', 4, 4, 'b'], ['Sesuatu yang lain', '', 'TW I', 4, 4, 'b']),
    ).toEqual([
      [null, 'several'],
      [null, 'none'],
    ]);
  });

  it('is found by ID, by the number of its document and by a caption', () => {
    const head = ['Nomor PKS', 'Periode', 'Target', 'Realisasi', 'Kendala'];
    const { merged } = read(
      REGISTER,
      table('A', [head, ['415.4/2/PKS/2024', 'TW I', 4, 4, 'b']]),
      table('B', [
        ['ID', 'Aspek', 'Skor', 'Bukti'],
        ['KS-003', 'Hukum', 4, 'x'],
      ]),
      table('C', [
        ['Kajian kelayakan Pengelolaan Sampah Perbatasan'],
        [],
        ['Aspek', 'Skor', 'Bukti'],
        ['Hukum', 4, 'x'],
      ]),
    );
    expect(merged.records.map(({ object, attachment }) => [object, attachment])).toEqual([
      ['KS-002', 'id'],
      ['KS-003', 'id'],
      ['KS-001', 'place'],
    ]);
  });

  it('is not needed by rows of an agency', () => {
    const { head, row } = TABLES.resources;
    const { merged } = read(REGISTER, table('SDM', [head, row]));
    expect(merged.records.map(({ attachment }) => attachment)).toEqual(['notNeeded']);
  });

  it('is that of the form a table stands on', () => {
    const form = table('Usulan 1', [
      ['Judul Kerja Sama', 'Beasiswa guru'],
      ['Mitra', 'Universitas B'],
      ['Ruang Lingkup', 'Beasiswa S2 bagi guru'],
      ['Lokasi', 'Kota Sukabumi'],
      ['Jangka Waktu', '3 tahun'],
      [],
      ['No', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target', 'Tahun'],
      [1, 'Guru bergelar S2', 'Orang', 12, 30, 2026],
    ]);
    const { merged } = read(REGISTER, form);
    expect(merged.records.map(({ kind, object, attachment }) => [kind, object, attachment])).toEqual([
      ['indicators', 'KS-004', 'place'],
    ]);
  });
});

describe('a record on a sheet of its own', () => {
  it('is a monitoring questionnaire, its answers read as codes, attached by title', () => {
    const { found, merged } = read(
      REGISTER,
      table('Monev DLH', [
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
        ['5. Rekomendasi lanjutan', '', 'Diperluas'],
        ['Warna map', '', 'biru'],
      ]),
    );
    const source = found.sources.find(({ sheet }) => sheet === 'Monev DLH');
    expect([source?.kind, source?.rows, source?.leftAlone]).toEqual(['monitoring', 1, null]);
    expect(found.objects).toHaveLength(3);
    expect(values(found.records[0])).toEqual({
      agency: 'Dinas Lingkungan Hidup',
      title: 'Pengelolaan sampah perbatasan',
      partner: 'Pemerintah Kabupaten A',
      period: 'Semester I 2025',
      fitPurpose: 'penuh',
      onTime: 'terlambat',
      coordination: 'sangat-baik',
      obstacle: 'Dokumen belum lengkap',
      recommendation: 'diperluas',
    });
    expect(found.records[0]?.extras['Warna map']?.value).toBe('biru');
    expect(found.records[0]).toMatchObject({
      fields: { onTime: { cell: { rowIndex: 7, columnIndex: 2 }, raw: 'Terlambat' } },
    });
    expect(merged.records[0]).toMatchObject({ object: 'KS-001', attachment: 'title' });
  });

  it('is no record when it is a proposal', () => {
    const { found } = read(
      table('Usulan', [
        ['Judul Kerja Sama', 'Beasiswa guru'],
        ['Mitra', 'Universitas B'],
        ['Perangkat Daerah', 'Dinas Pendidikan'],
        ['Ruang Lingkup', 'Beasiswa S2 bagi guru'],
        ['Lokasi', 'Kota Sukabumi'],
        ['Jangka Waktu', '3 tahun'],
        ['Indikator Kinerja', 'Guru bergelar S2'],
        ['Target', '30'],
      ]),
    );
    expect([found.sources[0]?.kind, found.records.length, found.objects.length]).toEqual(['form', 0, 1]);
  });
});

describe('a list of signed documents without the number of a parent', () => {
  const kindOf = (header: string[], ...rows: (string | number)[][]) =>
    intake(workbookOf(sheetFromRows([header, ...rows])), {}).sources.map(({ kind, rows: count }) => [kind, count]);

  it('is told from a register by its headings', () => {
    expect(
      kindOf(
        ['No', 'Nomor Naskah', 'Judul', 'Mitra', 'Tanggal Penandatanganan', 'Berakhir'],
        [1, '12/PKS/2023', 'Pengelolaan sampah', 'PT Hijau', '2 Januari 2023', '2 Januari 2026'],
        [2, '13/PKS/2023', 'Angkutan pelajar', 'PT Roda', '5 Mei 2023', '5 Mei 2025'],
      ),
    ).toEqual([['agreements', 2]]);
  });

  it('is a register where it says what is planned', () => {
    expect(
      kindOf(
        ['No', 'Nomor Naskah', 'Judul', 'Mitra', 'Ruang Lingkup', 'Tanggal Penandatanganan', 'Berakhir'],
        [1, '12/PKS/2023', 'Pengelolaan sampah', 'PT Hijau', 'Pengangkutan', '2 Januari 2023', '2 Januari 2026'],
      ),
    ).toEqual([['register', 1]]);
  });
});
