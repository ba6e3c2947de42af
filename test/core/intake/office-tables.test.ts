/** Small tables under forms and split headings of registers, as agencies of several regencies write them. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import { fieldValue, type FieldId } from '../../../src/core/model/object';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const read = (rows: readonly Row[], options: SheetOptions = {}) => intake(workbookOf(sheetFromRows(rows, options)), {});

function findings(rows: readonly Row[], options: SheetOptions = {}): string[] {
  const found = read(rows, options);
  const merged = finish(mergeRegister({ intake: found, state: null }));
  return validate({ ...merged, sources: found.sources, today: '2026-03-02' }).map(
    ({ rule, cells: [cell] }) =>
      `${rule} ${String.fromCharCode(65 + (cell?.columnIndex ?? 0))}${(cell?.rowIndex ?? 0) + 1}`,
  );
}

const of = (found: ReturnType<typeof read>, field: FieldId) => found.objects.map((object) => fieldValue(object, field));

const FORM: readonly Row[] = [
  ['1. Judul Kerja Sama', 'Layanan Rujukan Lintas Batas'],
  ['2. PD Pemrakarsa', 'Dinas Kesehatan'],
  ['3. Calon Mitra', 'Pemerintah Kabupaten Magelang'],
  ['4. Urusan', 'Kesehatan'],
  ['5. Lokasi', 'RSUD Tidar'],
];

describe('a form', () => {
  it('has its legal basis from a table of regulations, each with its cell', () => {
    const rows: Row[] = [
      ...FORM,
      [],
      ['Dasar Hukum'],
      ['No', 'Jenis Peraturan', 'Nomor', 'Tahun', 'Tentang'],
      [1, 'Undang-Undang', '23', '2014', 'Pemerintahan Daerah'],
      [2, 'Peraturan Pemerintah', '28', null, 'Kerja Sama Daerah'],
      [3, 'Peraturan Menteri Dalam Negeri', '22', '2009', 'Petunjuk Teknis Tata Cara Kerja Sama Daerah'],
    ];
    expect(of(read(rows), 'legalBasis')).toEqual([
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah\n' +
        'Peraturan Pemerintah Nomor 28 tentang Kerja Sama Daerah\n' +
        'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009 tentang Petunjuk Teknis Tata Cara Kerja Sama Daerah',
    ]);
    const legal = findings(rows).filter((text) => text.startsWith('legal-basis'));
    expect(legal).toEqual(['legal-basis-incomplete D10', 'legal-basis-repealed B11']);
  });

  it.each([
    ['Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
    ['Positif', 'Negatif', 'Upaya Mitigasi Dampak'],
  ])('has the sides of its impact from a table: %s, %s, %s', (...sides) => {
    const rows = (mitigation: string | null): Row[] => [
      ...FORM,
      [],
      ['Dampak'],
      ['No', 'Jenis Dampak', 'Uraian'],
      [1, sides[0], 'Sebanyak 40 orang dilayani.'],
      [2, sides[1], 'Antrean bertambah 6 persen.'],
      [3, sides[2], mitigation],
    ];
    expect(findings(rows('Dua ruang dibuka.')).filter((text) => text.includes('impact'))).toEqual([]);
    expect(findings(rows(null)).filter((text) => text.includes('impact'))).toEqual(['impact-one-sided C11']);
  });

  it('has the sides of its impact from columns below another table', () => {
    const rows = (negative: string | null): Row[] => [
      ...FORM,
      [],
      ['SUMBER DAYA'],
      ['No', 'OPD', 'Uraian', 'Jenis', 'Kebutuhan', 'Tersedia', 'Satuan'],
      [1, 'Dinas Kesehatan', 'Perawat', 'SDM', 4, 4, 'orang'],
      [],
      ['MATRIKS DAMPAK'],
      ['No', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
      [1, 'Sebanyak 40 orang dilayani.', negative, 'Dua ruang dibuka.'],
    ];
    expect(findings(rows('Antrean bertambah 6 persen.')).filter((text) => text.includes('impact'))).toEqual([]);
    expect(findings(rows(null)).filter((text) => text.includes('impact'))).toEqual(['impact-one-sided C13']);
  });

  it('tells sums, figures and days of its tables of funds and steps', () => {
    const told = findings([
      ...FORM,
      [],
      ['Rekapitulasi Sumber Dana'],
      ['No', 'Sumber Dana', 'Jumlah (Rp)'],
      [1, 'APBD Kota', 'Rp 135.000.000,00'],
      [2, 'APBD Kabupaten', 'Rp 180.000.000,00'],
      [null, 'Jumlah', 'Rp 351.000.000,00'],
      [],
      ['Jadwal Pelaksanaan'],
      ['No', 'Tahapan', 'Mulai', 'Selesai', 'Pelaksana'],
      [1, 'Penandatanganan', '1 Desember 2026', '15 Desember 2026', 'Bagian Pemerintahan'],
      [2, 'Pemasangan server', '4 Februari 2027', '29 Januari 2027', 'Dinas Kesehatan'],
    ]);
    expect(told).toContain('cost-total-mismatch C11');
    expect(told.filter((text) => text.startsWith('date-order'))).toEqual(['date-order D16']);
  });

  it.each([
    ['a sum of its own row', [2028, 37_000_000, 84_000_000, 112_000_000], 'cost-total-mismatch E10'],
    ['a figure with a letter', [2028, 37_000_000, '84.0O0.000', 121_000_000], 'value-unreadable D10'],
  ])('tells %s in a schedule of funds', (_name, row, finding) => {
    const rows = (last: Row): Row[] => [
      ...FORM,
      [],
      ['Pembiayaan per Tahun'],
      ['No', 'Tahun Anggaran', 'APBD (Rp)', 'APBN (Rp)', 'Jumlah (Rp)'],
      [1, 2027, 37_000_000, 84_000_000, 121_000_000],
      [2, ...last],
    ];
    const isOfTable = (text: string): boolean => /cost-total|value-unreadable/.test(text);
    expect(findings(rows(row)).filter(isOfTable)).toEqual([finding]);
    expect(findings(rows([2028, 37_000_000, 84_000_000, 121_000_000])).filter(isOfTable)).toEqual([]);
  });

  it('numbered in Roman keeps labels above fifteen, those of its own, and several things asked for at once', () => {
    const found = read(
      [
        ['XII. JUDUL'],
        ['Penyediaan Air Minum Curah'],
        ['XIII. PERANGKAT DAERAH PEMRAKARSA'],
        ['Dinas Pekerjaan Umum'],
        ['XIV. SUMBER DANA, TAHUN ANGGARAN, DAN STATUS'],
        ['APBD tahun anggaran 2027, sub kegiatan 1.03.02.2.02.0027 Operasi Jaringan Irigasi, Masuk RKA/KUA-PPAS'],
        ['XV. HAK DAN KEWAJIBAN'],
        ['PIHAK KESATU membayar tagihan.'],
        ['XVI. MITRA'],
        ['Perumda Air Minum'],
        ['XVIII. DASAR HUKUM'],
        ['Undang-Undang Nomor 23 Tahun 2014'],
      ],
      { merges: Array.from({ length: 12 }, (_, index) => `A${index + 1}:G${index + 1}`) },
    );
    expect(['subActivity', 'budgetStatus', 'legalBasis'].map((field) => of(found, field as FieldId)[0])).toEqual([
      '1.03.02.2.02.0027 Operasi Jaringan Irigasi',
      'masuk-rka',
      'Undang-Undang Nomor 23 Tahun 2014',
    ]);
    expect(found.objects[0]?.extras['HAK DAN KEWAJIBAN']?.raw).toBe('PIHAK KESATU membayar tagihan.');
  });

  it.each([
    ['PIHAK KESATU menyediakan 2 ambulans paling lambat 30 Juni 2027.', []],
    ['PIHAK KESATU menguji sampel secepatnya.', ['vague-wording B6']],
    ['PIHAK PERTAMA menyediakan 2 ambulans. Tagihan dibayar PIHAK KESATU.', ['term-drift B6']],
  ])('has its rights and duties checked: %s', (text, expected) => {
    const told = findings([...FORM, ['6. Hak dan Kewajiban', text]]).filter((one) => one.endsWith(' B6'));
    expect(told).toEqual(expected);
  });

  it('points at the label in which vague words stand', () => {
    const told = findings([
      ...FORM,
      ['6. Maksud', 'Mengenalkan batik.'],
      ['7. Tujuan', 'Menjual batik sebanyak mungkin.'],
    ]);
    expect(told.filter((text) => text.startsWith('vague'))).toEqual(['vague-wording B7']);
  });

  it('knows a numbered label that nobody answered', () => {
    const rows = (power: string | null): Row[] => [
      ['1. Judul Kerja Sama', 'Kota Kembar Kriya Batik'],
      ['2. Jenis Kerja Sama', 'KSDPL'],
      ['3. Nama Mitra', 'Pemerintah Kota Jinju'],
      ['4. Pertimbangan Menteri Dalam Negeri', 'Surat Menteri Dalam Negeri Nomor 193.2/1420/SJ tanggal 20 April 2026'],
      ['5. Surat Kuasa Menteri Luar Negeri', power],
      ['6. Urusan', 'Kebudayaan'],
    ];
    const ministry = (power: string | null) => findings(rows(power)).filter((text) => text.includes('ministry'));
    expect(ministry(null)).toEqual(['ministry-approval-missing B5']);
    expect(ministry('Surat Kuasa Nomor 46/KU/VI/2026 tanggal 16 Juni 2026')).toEqual([]);
  });

  it.each([
    ['APBD Kabupaten Klaten dan mitra tahun anggaran 2027 sebesar Rp 118.200.000,00', null, null],
    ['APBN dan APBD sebesar Rp 40.000.000; kekurangan diatur kemudian', null, null],
    ['APBD Rp 40.000.000 dan mitra Rp 10.000.000', 40_000_000, 10_000_000],
    ['APBD Rp 40.000.000 dan mitra', 40_000_000, null],
  ])('gives %s to the sources it names amounts for', (text, apbd, partner) => {
    const found = read([...FORM, ['6. Pembiayaan', text]]);
    expect([of(found, 'costApbd')[0], of(found, 'costPartner')[0]]).toEqual([apbd, partner]);
  });
});

describe('a form of sections', () => {
  const rows: Row[] = [
    ['A. SUBJEK'],
    ['Judul Kerja Sama : Tabungan Emas Bank Sampah'],
    ['Perangkat Daerah Pengusul : Dinas Lingkungan Hidup'],
    ['Mitra Kerja Sama : PT Pegadaian'],
    ['B. DASAR HUKUM'],
    ['Dasar Hukum :'],
    ['C. PERTIMBANGAN'],
    ['Latar Belakang : Sebanyak 11 bank sampah menimbang 3,4 ton pada Maret 2026.'],
    ['Jangka Waktu : 3 (tiga) tahun, 1 Februari 2027 s.d. 31 Januari 2029'],
    [],
    ['STUDI KELAYAKAN'],
    ['No', 'Aspek Kajian', 'Skor', 'Data Dukung', 'Kesimpulan'],
    [1, 'Aspek hukum', 4, 'Perda Nomor 4 Tahun 2021', 'Layak'],
    [2, 'Aspek teknis', null, 'Uji timbang Mei 2026', 'Layak'],
  ];

  it('has a label said again without an answer as empty, and its days behind the period', () => {
    const found = read(rows);
    expect(of(found, 'legalBasis')).toEqual([null]);
    expect(of(found, 'background')).toEqual(['Sebanyak 11 bank sampah menimbang 3,4 ton pada Maret 2026.']);
    expect([of(found, 'start'), of(found, 'end')]).toEqual([['2027-02-01'], ['2029-01-31']]);
  });

  it('has its missing legal basis, wrong period and missing score shown in their cells', () => {
    expect(findings(rows)).toEqual(
      expect.arrayContaining(['legal-basis-missing A6', 'date-duration-mismatch A9', 'study-incomplete C14']),
    );
  });
});

test('programmes that universities offer, with a quota and no level', () => {
  const rows: Row[] = [
    ['PROGRAM STUDI YANG DITAWARKAN MITRA'],
    [],
    ['No', 'Perguruan Tinggi', 'Program Studi', 'Kuota (orang)'],
    [1, 'Universitas Muhammadiyah', 'S1 Statistika', 20],
    [2, 'Institut Teknologi', 'S1 Arkeologi', 8],
  ];
  const found = read(rows);
  expect(found.sources.map(({ kind }) => kind)).toEqual(['competencies']);
  expect(findings(rows)).toContain('programme-surplus C5');
});

describe('a register', () => {
  const HEADINGS: Row[] = [
    [
      'No',
      'Judul Kerja Sama',
      'OPD Pengusul',
      'Mitra',
      'ANALISIS DAMPAK SOSIAL DAN LINGKUNGAN',
      null,
      null,
      'Jumlah (Rp)',
    ],
    [null, null, null, null, 'Positif', 'Negatif', 'Mitigasi', null],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2'];
  const row = (number: number, title: string, agency: string, amount: Scalar): Row => [
    number, title, agency, 'PT Sinar', 'Emisi turun.', 'Pendapatan sopir turun.', 'Sopir dialihkan.', amount,
  ]; // prettier-ignore
  const rows: Row[] = [
    ...HEADINGS,
    row(1, 'Bus Kota', 'Dinas Perhubungan', 100_000_000),
    row(2, 'Sertifikasi Halal Jamu', 'Dinas Perdagangan, Koperasi dan UMKM', 200_000_000),
    row(3, 'Taman Kota', 'Dinas Lingkungan Hidup', 300_000_000),
    ['JUMLAH', null, null, null, 'NaN', '', 0, 600_000_000],
  ];

  it('has the impact from the columns of its sides', () => {
    expect(of(read(rows, { merges }), 'impact')[0]).toBe(
      'Positif: Emisi turun.\nNegatif: Pendapatan sopir turun.\nMitigasi: Sopir dialihkan.',
    );
  });

  it('asks for the impact in the columns of its sides', () => {
    const empty = row(4, 'Pasar Tani', 'Dinas Pertanian', 50_000_000).map((value, at) =>
      at > 3 && at < 7 ? null : value,
    );
    const told = findings([...rows.slice(0, 5), empty], { merges });
    expect(told).toContain('kak-incomplete E6');
    expect(told.filter((text) => text === 'kak-incomplete E1')).toEqual([]);
  });

  it('takes its row of sums for one where a sum is no number', () => {
    expect(of(read(rows, { merges }), 'title')).toEqual(['Bus Kota', 'Sertifikasi Halal Jamu', 'Taman Kota']);
  });

  it('keeps the commas of an agency of trade, cooperatives and small firms', () => {
    const found = read(rows, { merges });
    expect(of(found, 'agency')[1]).toBe('Dinas Perdagangan, Koperasi dan UMKM');
    expect(of(found, 'agencies')[1]).toBeNull();
  });
});
