/** Faults on side sheets, in tables inside forms and in labels of an office's own: read from cells, found on their cell. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = readonly (readonly Scalar[])[];
type Sheets = Readonly<Record<string, Rows>>;

/** `rule cell` of every finding of the rules asked for. */
function findings(sheets: Sheets, ...rules: string[]): string[] {
  const snapshot = workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetFromRows(rows, { name })));
  const read = intake(snapshot, {});
  const { objects, costs, records } = finish(mergeRegister({ intake: read, state: null }));
  const found = validate({ objects, costs, records, sources: read.sources, today: '2026-03-02' });
  return found
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, cells }) => `${rule} ${cells[0] === undefined ? '' : formatCellRef(cells[0])}`);
}

const LIST: Rows = [
  ['ID Usulan', 'Judul Kerja Sama', 'OPD Pengusul', 'PD yang Dilibatkan', 'Mitra', 'Urusan', 'Ruang Lingkup'],
  ['LP-1', 'Air Baku Regional', 'Dinas Pekerjaan Umum', 'Dinas Pekerjaan Umum; Dinas Lingkungan Hidup', 'Pemerintah Kabupaten A', 'Perumahan', 'Pipa 9 km'],
  ['LP-2', 'Pasar Murah', 'Dinas Perdagangan', 'Dinas Perdagangan', 'PT Pangan', 'Perdagangan', '54 gelaran'],
]; // prettier-ignore

describe('side sheets', () => {
  const pledges = (...rows: Rows): Sheets => ({
    Induk: LIST,
    'Komitmen PD': [['ID Usulan', 'Judul Kerja Sama', 'PD', 'SDM (orang)', 'Dana (Rp)'], ...rows],
  });

  it('reads staff and funds of agencies and misses the agency that pledges nothing', () => {
    const all: Rows = [
      ['LP-1', 'Air Baku Regional', 'Dinas Pekerjaan Umum', 12, 900_000_000],
      ['LP-1', 'Air Baku Regional', 'Dinas Lingkungan Hidup', 3, 80_000_000],
      ['LP-2', 'Pasar Murah', 'Dinas Perdagangan', 20, 378_000_000],
    ];
    expect(findings(pledges(...all), 'resource-missing', 'duplicate-object', 'row-unattached')).toEqual([]);
    expect(findings(pledges(all[0]!, all[2]!), 'resource-missing')).toEqual(['resource-missing Induk!D2']);
  });

  it('compares people with those needed', () => {
    const table = (people: number): Sheets => ({
      Induk: LIST,
      Dukungan: [
        ['ID Usulan', 'PD', 'Jumlah SDM (orang)', 'Alokasi Dana (Rp)', 'Kebutuhan SDM (orang)'],
        ['LP-2', 'Dinas Perdagangan', people, 378_000_000, 240],
      ],
    });
    expect(findings(table(240), 'resource-gap')).toEqual([]);
    expect(findings(table(180), 'resource-gap')).toEqual(['resource-gap Dukungan!C2']);
  });

  it('reads duties by `PD Lead` and tells two leads and none', () => {
    const duties = (second: string, third: string): Sheets => ({
      Tugas: [
        ['Poin', 'Uraian Tugas', 'PD Lead'],
        [1, 'Pengadaan mobil baca', 'Dinas Perpustakaan'],
        [2, 'Data kendaraan', second],
        [3, 'Laporan semester', third],
      ],
    });
    const rules = ['duty-without-lead'];
    expect(findings(duties('Dinas Perhubungan', 'Dinas Kesehatan'), ...rules)).toEqual(['duty-without-lead Tugas!A2']);
    expect(findings(duties('Dinas Kesehatan / Dinas Perhubungan', '-'), ...rules)).toEqual([
      'duty-without-lead Tugas!C3',
      'duty-without-lead Tugas!C4',
      'duty-without-lead Tugas!A2',
    ]);
  });

  it('takes a list of documents in force for agreements and follows their KSB', () => {
    const list = (...details: Rows): Sheets => ({
      Induk: LIST,
      'Perjanjian Berlaku': [
        ['KSB DAN PKS YANG BERLAKU'],
        [],
        ['Nomor & Tanggal', 'Bentuk Naskah', 'Perihal', 'Mitra', 'PD Terlibat', 'Mulai', 'Berakhir'],
        ['119/12/KSB/2023, 6 Februari 2023', 'KSB', 'Kawasan Perbatasan', 'Pemerintah Kabupaten B', 'Dinas Perhubungan, Dinas Pertanian', '6 Februari 2023', '5 Februari 2028'],
        ...details,
      ],
    }); // prettier-ignore
    const detail = (number: string, agency: string): readonly Scalar[] =>
      [`${number}, 8 Mei 2023`, 'PKS', `Uji Bersama ${agency} (tindak lanjut KSB 119/12/KSB/2023)`, 'Pemerintah Kabupaten B', agency, '8 Mei 2023', '5 Februari 2028']; // prettier-ignore
    const [one, two] = [
      detail('119/12.1/PKS/2023', 'Dinas Perhubungan'),
      detail('119/12.2/PKS/2023', 'Dinas Pertanian'),
    ];
    const rules = ['follow-up-missing', 'duplicate-object'];
    expect(findings(list(one, two), ...rules)).toEqual([]);
    expect(findings(list(one), ...rules)).toEqual(["follow-up-missing 'Perjanjian Berlaku'!E4"]);
  });

  it('finds the list of indicators of two columns below another table', () => {
    const sheet = (indicator: string): Sheets => ({
      Induk: LIST,
      IKK: [
        ['Judul Kerja Sama', 'Nama IKK', 'Perangkat Daerah', 'Baseline', 'Target', 'Satuan', 'Tahun'],
        ['Pasar Murah', indicator, 'Dinas Perdagangan', 55, 70, '%', 2027],
        [],
        ['DAFTAR IKK PERANGKAT DAERAH'],
        ['Perangkat Daerah', 'Indikator Kinerja Kunci'],
        ['Dinas Perdagangan', 'Persentase pasar tertib ukur'],
        ['Dinas Kesehatan', 'Persentase puskesmas terakreditasi'],
      ],
    });
    expect(findings(sheet('Persentase pasar tertib ukur'), 'indicator-unknown')).toEqual([]);
    expect(findings(sheet('Jumlah pedagang terlatih'), 'indicator-unknown')).toEqual(['indicator-unknown IKK!B2']);
  });
});

describe('sums', () => {
  const register = (total: Scalar, second: Scalar = 'Rp 412.000.000,00'): Sheets => ({
    Rencana: [
      ['Kode', 'Judul', 'PD Pemrakarsa', 'Calon Mitra', 'Kebutuhan Dana'],
      ['R-01', 'Jalur Evakuasi', 'BPBD', 'Pemerintah Kabupaten A', 'Rp 276.500.000,00'],
      ['R-02', 'Ekspor Gula', 'Dinas Perdagangan', 'PT Nira', second],
      ['', 'JUMLAH KEBUTUHAN DANA', '', '', total],
    ],
  });

  it.each([
    ['the sum', register('Rp 688.500.000,00')],
    ['a sum that the amount nobody can read may complete', register('Rp 688.500.000,00', 'Rp 412.000.00')],
  ])('accepts %s under a register', (_name, sheets) => {
    expect(findings(sheets, 'cost-total-mismatch')).toEqual([]);
  });

  it.each([
    ['another sum', register('Rp 685.800.000,00')],
    ['a sum that no reading of an amount completes', register('Rp 685.800.000,00', 'Rp 412.000.00')],
  ])('rejects %s under a register', (_name, sheets) => {
    expect(findings(sheets, 'cost-total-mismatch')).toEqual(['cost-total-mismatch Rencana!E4']);
  });

  const form = (year: number, total: number): Sheets => ({
    Form: [
      ['Nama Kerja Sama', 'Rumah Singgah', '', '', ''],
      ['Mitra', 'Pemerintah Kota Tegal', '', '', ''],
      ['Perangkat Daerah', 'Dinas Sosial', '', '', ''],
      ['Pembiayaan', 'APBD Rp 324.000.000', '', '', ''],
      [],
      ['Uraian', 'Harga Satuan', 'Volume', 'Satuan', 'Jumlah'],
      ['Makan', 36_000, 7_200, 'OH', 259_200_000],
      ['Obat', 45_000, 1_440, 'Paket', 64_800_000],
      ['JUMLAH', '', '', '', 324_000_000],
      [],
      ['JADWAL PENDANAAN'],
      ['Sumber Dana', '2027', '2028', '2029', 'Jumlah'],
      ['APBD', 259_200_000, 0, 0, 259_200_000],
      ['Mitra', year, 0, 0, 64_800_000],
      ['Jumlah', total, 0, 0, 324_000_000],
    ],
  });

  it('keeps a schedule of funds out of the cost table and compares its sums', () => {
    const rules = ['cost-total-mismatch', 'cost-arithmetic'];
    expect(findings(form(64_800_000, 324_000_000), ...rules)).toEqual([]);
    expect(findings(form(46_800_000, 324_000_000), ...rules)).toEqual(['cost-total-mismatch Form!B15']);
  });
});

describe('labels of forms', () => {
  const form = (...lines: Rows): Sheets => ({
    KAK: [
      ['Judul Kerja Sama :', 'Konservasi Mata Air'],
      ['Perangkat Daerah :', 'Dinas Lingkungan Hidup'],
      ['Mitra :', 'Japan International Cooperation Agency'],
      ['Tahap :', 'Penyusunan PKS'],
      ...lines,
    ],
  });
  const DPRD: readonly Scalar[] = ['Persetujuan DPRD :', 'Keputusan DPRD No. 6 Tahun 2027 tanggal 15 Maret 2027'];
  const HOME: readonly Scalar[] = ['Persetujuan Menteri Dalam Negeri :', 'Surat No. 100/1905/SJ tanggal 17 Mei 2027'];
  const ABROAD: readonly Scalar[] = ['Pertimbangan Menteri Luar Negeri :', 'Surat No. D/01602/64 tanggal 26 Juli 2027'];

  it('asks for the Minister of Foreign Affairs where the form does, and for the order of approvals', () => {
    const rule = 'ministry-approval-missing';
    expect(findings(form(DPRD, HOME, ABROAD), rule)).toEqual([]);
    expect(findings(form(DPRD, HOME), rule)).toEqual([]);
    expect(findings(form(DPRD, HOME, ['Pertimbangan Menteri Luar Negeri :', '']), rule)).toEqual([`${rule} KAK!B7`]);
    expect(findings(form(DPRD, HOME, ['Pertimbangan Menteri Luar Negeri :', 'belum ada']), rule)).toEqual([`${rule} KAK!B7`]);
    const early = [HOME[0]!, 'Surat No. 100/0411/SJ tanggal 1 Februari 2027'];
    expect(findings(form(DPRD, early, ABROAD), rule)).toEqual([`${rule} KAK!B6`]);
  }); // prettier-ignore

  it('points at the empty row under a section, whatever colons the text above it has', () => {
    const sections: Rows = [
      ['B. MAKSUD DAN TUJUAN'],
      ['Maksud: menetapkan jadwal trayek. Tujuan: waktu tunggu turun menjadi 30 menit.'],
      [],
      ['C. LOKASI KERJA SAMA'],
      [],
      ['D. RUANG LINGKUP'],
      ['Jadwal empat keberangkatan per hari dari terminal kabupaten.'],
    ];
    expect(findings(form(...sections), 'kak-incomplete')).toContain('kak-incomplete KAK!A9');
  });

  it('keeps an empty label apart from the answer in the cell above', () => {
    const sheet: Sheets = {
      MoU: [
        ['Judul : Persahabatan Pertanian'],
        ['Jenis Kerja Sama : KSDPL'],
        ['Perangkat Daerah : Dinas Pertanian'],
        ['Mitra : Pemerintah Kota Gimcheon, Republik Korea'],
        ['Persetujuan Menteri Dalam Negeri : Surat No. 100/1730/SJ tanggal 3 Mei 2027'],
        ['Pertimbangan Menteri Luar Negeri :'],
        ['Dasar Hukum : PP No. 28 Tahun 2018'],
      ],
    };
    expect(findings(sheet, 'ministry-approval-missing')).toEqual(['ministry-approval-missing MoU!A6']);
  });

  it('takes the answer yes to the burden on the public for one', () => {
    const asked = (answer: string): Sheets => ({
      KAK: [
        ['Judul Kerja Sama', 'Pengolahan Sampah'],
        ['Mitra', 'PT Semen'],
        ['Perangkat Daerah', 'Dinas Lingkungan Hidup'],
        ['Persetujuan DPRD', '-'],
        ['Membebani Masyarakat dan Daerah', answer],
      ],
    });
    expect(findings(asked('Tidak'), 'council-approval-missing')).toEqual([]);
    expect(findings(asked('Ya, tipping fee Rp 75.000 per ton'), 'council-approval-missing')).toEqual([
      'council-approval-missing KAK!B4',
    ]);
  });

  it('looks at days and identifiers under labels of its own', () => {
    const rules = ['weekday-mismatch', 'identifier-as-number', 'identifier-shape'];
    const lines = (day: string, nik: Scalar): Rows => [['Rencana Tanda Tangan :', day], ['NIK Narahubung :', nik]];
    expect(findings(form(...lines('Rabu, 17 Februari 2027', '3302155011850002')), ...rules)).toEqual([]);
    expect(findings(form(...lines('Kamis, 17 Februari 2027', 3302155011850000)), ...rules).sort()).toEqual([
      'identifier-as-number KAK!B6',
      'weekday-mismatch KAK!B5',
    ]);
  }); // prettier-ignore

  it('reads the kind under Kategori, a numbered study, and no section as the text of the label above', () => {
    const sheet: Sheets = {
      Form: [
        ['Nama Kerjasama', 'Pengolahan Kopi'],
        ['Kategori', 'KSDPK'],
        ['Dinas Pengampu', 'Dinas Pertanian'],
        ['Lembaga Mitra', 'Koperasi Kopi'],
        ['Bidang Urusan', 'Pertanian'],
        ['Studi Kelayakan', 'No. 500.6/330/DINPERTAN/2026 tanggal 2 November 2026'],
        ['Dampak', ''],
        ['Bagian 3. Pembiayaan dan Hukum', ''],
        ['Pembiayaan', 'APBD Rp 10.000.000'],
      ],
    };
    expect(findings(sheet, 'affair-unknown', 'value-unreadable', 'study-missing')).toEqual([]);
    expect(findings(sheet, 'kak-incomplete')).toContain('kak-incomplete Form!B7');
  });

  it('tells letters in a telephone number under a heading that asks for nothing else', () => {
    const sheet = (phone: string): Sheets => ({
      Rencana: [
        ['No', 'Judul', 'Perangkat Daerah', 'Mitra', 'Telepon PIC'],
        [1, 'Tera Ulang', 'Dinas Perdagangan', 'Pemerintah Kabupaten A', phone],
        [2, 'Jalur Evakuasi', 'BPBD', 'Pemerintah Kabupaten B', '0281-641220'],
      ],
    });
    expect(findings(sheet('0896-7710-2254'), 'identifier-shape')).toEqual([]);
    expect(findings(sheet('Kantor dinas, lantai 2'), 'identifier-shape')).toEqual([]);
    expect(findings(sheet('08I6-77'), 'identifier-shape')).toEqual(['identifier-shape Rencana!E2']);
  });
});
