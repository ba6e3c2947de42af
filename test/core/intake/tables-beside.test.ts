/** Tables that tell of proposals listed elsewhere, and where a finding on what they leave open leads. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const KAK = {
  'Perangkat Daerah': 'Dinas Pangan', Mitra: 'Pemerintah Kabupaten Timur', 'Jenis Kerja Sama': 'KSDD Wajib',
  'Latar Belakang': 'Harga cabai naik 64 persen pada November 2025.', 'Maksud dan Tujuan': 'Menjaga pasokan 5 ton per minggu.',
  'Ruang Lingkup': 'Pengiriman 5 ton sayur per minggu.', Manfaat: 'Pasokan bertambah 5 ton per minggu.', 'Jangka Waktu': '2 tahun',
}; // prettier-ignore

const list = (heading: string, ...titles: string[]): Rows => [
  ['No', heading, ...Object.keys(KAK)],
  ...titles.map((title, index) => [index + 1, title, ...Object.values(KAK)]),
];

const RAB: Rows = [
  ['Kerja sama', 'Pasokan Sayur Pasar Atas'],
  [],
  ['No', 'Uraian', 'Vol', 'Sat', 'Hrg Sat', 'Jumlah', 'APBN', 'APBD', 'Mitra'],
  [1, 'Sewa truk pendingin', 156, 'Rit', 650_000, 101_400_000, null, 101_400_000, null],
  [2, 'Keranjang sayur', 400, 'Buah', 85_000, 34_000_000, null, null, 34_000_000],
  [3, 'Tenda dan kursi', 6, 'Kegiatan', 4_000_000, 24_000_000, null, null, null],
  [null, 'TOTAL', null, null, null, 159_400_000, 0, 101_400_000, 34_000_000],
];

test('a RAB with a column for each payer is one, and a line that nobody pays is told', () => {
  const { costs, told, sources } = analyseSheets({ Rekap: list('Judul', 'Pasokan Sayur Pasar Atas'), RAB });
  expect(sources.map(({ kind }) => kind)).toEqual(['register', 'costs']);
  expect(costs.map(({ object, source, price }) => [object, source, price])).toEqual([
    ['KS-001', 'APBD', 650_000], ['KS-001', 'Mitra', 85_000], ['KS-001', '', 4_000_000],
  ]); // prettier-ignore
  expect(told('cost-source-missing')).toContain('error RAB!F6');
});

test('shares of a line, and the sum of a payer, are added up', () => {
  const wrong = RAB.map((row, index) => (index === 4 ? [...row.slice(0, 8), 30_000_000] : row));
  expect(analyseSheets({ RAB }).told('cost-total-mismatch')).toEqual([]);
  expect(analyseSheets({ RAB: wrong }).told('cost-total-mismatch')).toEqual(['error RAB!F5', 'error RAB!I7']);
});

test('the number of a person beside the words of an amount is no amount', () => {
  const words = 'Terbilang: seratus lima puluh sembilan juta empat ratus ribu rupiah';
  const signed: Rows = [...RAB, [null, words, null, null, null, null, null, null, null, 196_801_011_990_031_000]];
  expect(analyseSheets({ RAB: signed }).told('number-words-mismatch')).toEqual([]);
});

test.each(['', '-', 'belum ditentukan'])('a line whose source is “%s” is told as that and not as a wrong sum', (source) => {
  const rows: Rows = [
    ['Kerja sama', 'Pasokan Sayur Pasar Atas'],
    [],
    ['No', 'Uraian', 'Vol', 'Sat', 'Hrg Sat', 'Jumlah', 'Sumber Dana'],
    [1, 'Sewa truk pendingin', 156, 'Rit', 650_000, 101_400_000, 'APBD'],
    [2, 'Keranjang sayur', 400, 'Buah', 85_000, 34_000_000, source],
  ];
  const { told } = analyseSheets({ Rekap: list('Judul', 'Pasokan Sayur Pasar Atas'), RAB: rows });
  expect(told('cost-source-missing')).toEqual(['error RAB!G5']);
  expect(told('cost-total-mismatch')).toEqual([]);
}); // prettier-ignore

test.each([['Dasar', []], ['Dampak', []], ['Disnaker', ['error Indikator!B3']], ['DP3A', ['error Indikator!B3']]])('a row of %s without an indicator', (agency, found) => {
  const { told } = analyseSheets({
    Rekap: list('Judul', 'Pasokan Sayur Pasar Atas'),
    Indikator: [
      ['Judul Kerja Sama', 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target', 'Tahun Target'],
      ['Pasokan Sayur Pasar Atas', 'Dinas Pangan', 'Pasokan sayur', 'ton', 5, 6, 2027],
      ['Pasokan Sayur Pasar Atas', agency, null, null, null, null, null],
    ],
  });
  expect(told('indicator-missing')).toEqual(found);
}); // prettier-ignore

test('a table of impacts belongs to the proposals of a register that says little of them', () => {
  const { texts } = analyseSheets({
    Rekap: [
      ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Biaya (Rp)'],
      [1, 'Pasokan Sayur Pasar Atas', 'Dinas Pangan', 159_400_000],
      [2, 'Kelas Perawat', 'Dinas Kesehatan', 20_000_000],
    ],
    Dampak: [
      ['No Usulan', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
      [1, 'Harga turun', 'Parkir penuh', 'Jam bongkar diatur'],
      [2, 'Perawat terlatih', 'Beban jaga naik', 'Jadwal dibagi'],
    ],
  });
  expect(texts('title', 'impact')).toEqual([
    ['Pasokan Sayur Pasar Atas', expect.stringContaining('Parkir penuh')],
    ['Kelas Perawat', expect.stringContaining('Jadwal dibagi')],
  ]);
});

test.each([
  ['Terbilang: seratus lima puluh sembilan juta empat ratus ribu rupiah', []],
  ['Terbilang: seratus lima puluh juta empat ratus ribu rupiah', ['error RAB!B8']],
  ['Terbilang: sepuluh lima puluh sembilan juta rupiah', ['error RAB!B8']],
])('%s under a total beside its shares', (words, found) => {
  expect(analyseSheets({ RAB: [...RAB, [null, words]] }).told('number-words-mismatch')).toEqual(found);
});

test('a row of a budget with the title of a proposal is no proposal of its own', () => {
  const budget: Rows = [
    ['No', 'Judul', 'APBN (Rp)', 'APBD (Rp)', 'Mitra (Rp)', 'Jumlah (Rp)'],
    [1, 'Pasokan Sayur Pasar Atas', 0, 90_000_000, 10_000_000, 100_000_000],
    [2, 'Pasar Murah', 0, 50_000_000, 0, 50_000_000],
  ];
  const { texts } = analyseSheets({ Daftar: list('Objek Kerja Sama', 'Pasokan Sayur Pasar Atas', 'Pasar Murah'), Biaya: budget });
  expect(texts('title', 'partner', 'cost')).toEqual([
    ['Pasokan Sayur Pasar Atas', KAK.Mitra, '100000000'],
    ['Pasar Murah', KAK.Mitra, '50000000'],
  ]);
}); // prettier-ignore

test('a proposal is called by its object where no title is asked for, and a table of impacts is joined to it', () => {
  const impacts: Rows = [
    ['No', 'Objek', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
    [1, 'Pasokan Sayur Pasar Atas', '14.000 rumah tangga memperoleh sayur', null, 'limbah diolah di TPS3R'],
  ];
  const { told, texts } = analyseSheets({ Daftar: list('Objek Kerja Sama', 'Pasokan Sayur Pasar Atas'), Dampak: impacts });
  expect(texts('title')).toEqual([['Pasokan Sayur Pasar Atas']]);
  expect(told('impact-one-sided')).toEqual(['warning Dampak!D2']);
}); // prettier-ignore

const indicators = (...agencies: (string | null)[]): Rows => [
  ['Judul', 'Perangkat Daerah', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target', 'Tahun'],
  ...agencies.map((agency) => ['Pasar Murah', agency, agency === null ? null : 'Cakupan layanan', 'Persen', 40, 60, 2027]),
]; // prettier-ignore

test('an agency without an indicator leads to the open row under the table', () => {
  const both = [
    [...(list('Judul', 'Pasar Murah')[0] ?? []), 'Perangkat Daerah Terlibat'],
    [...(list('Judul', 'Pasar Murah')[1] ?? []), 'Dinas Perdagangan'],
  ];
  const { findings } = analyseSheets({ Daftar: both, Indikator: indicators('Dinas Pangan') });
  const found = findings.find(({ rule }) => rule === 'indicator-missing');
  expect(found?.cells.map(({ sheet, rowIndex }) => `${sheet} ${rowIndex + 1}`)).toEqual(
    expect.arrayContaining(['Indikator 3', 'Daftar 2']),
  );
});

test('a row in the middle of a table that resembles headings stays in it', () => {
  const rows: Rows = [
    ['Perangkat Daerah', 'Indikator', 'Satuan'],
    ['Dinas Pangan', 'Koefisien variasi harga', 'Persen'],
    ['Dinas Kominfo', 'Jumlah radio desa aktif', 'Unit'],
    ['Dinas Perdagangan', 'Pasar aktif', 'Unit'],
  ];
  expect(analyseSheets({ IKU: rows }).sources.map(({ rows: count }) => count)).toEqual([3]);
});

test('approvals as rows are parts of the proposal they name, in their order', () => {
  const foreign = [
    ['No', 'Judul', 'Perangkat Daerah', 'Mitra', 'Jenis Kerja Sama', 'Ruang Lingkup', 'Maksud dan Tujuan'],
    [1, 'Industri Animasi', 'Dinas Perindustrian', 'Pemerintah Kota Yeosu, Korea', 'KSDPL', 'Pameran', 'Pasar baru'],
  ];
  const stages = (day: string): Rows => [
    ['Objek', 'Mitra', 'Tahap', 'Nomor', 'Tanggal', 'Keterangan'],
    ['Industri Animasi', 'Kota Yeosu', 'Persetujuan DPRD', '170/11/DPRD/2026', '19 Januari 2026', 'Rapat paripurna'],
    ['Industri Animasi', 'Kota Yeosu', 'Persetujuan Mendagri', '193/640/SJ', day, 'Surat Menteri Dalam Negeri'],
  ];
  const told = (day: string): string[] =>
    ['council-approval-missing', 'ministry-approval-missing'].flatMap((rule) =>
      analyseSheets({ Usulan: foreign, 'Persetujuan LN': stages(day) }).told(rule),
    );
  expect(told('9 Februari 2026')).toEqual([]);
  expect(told('12 Januari 2026')).toEqual(['error Persetujuan LN!E3']);
});

test('an empty unit beside a unit is told, even of a percentage', () => {
  const rows: Rows = [
    ['Perangkat Daerah', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target', 'Tahun'],
    ['Dinas Pangan', 'Jumlah pasar murah', 'Kegiatan', 2, 6, 2027],
    ['Dinas Pangan', 'Persentase warga terlayani', null, 62, 80, 2027],
  ];
  expect(analyseSheets({ Indikator: rows }).told('indicator-incomplete')).toEqual(['error Indikator!C3']);
});

test('indicators of an agency serve its proposals where their own sheet has no place for one', () => {
  const { told } = analyseSheets({
    Daftar: list('Judul', 'Pasar Murah'),
    Kinerja: indicators('Dinas Pangan').map((row) => row.slice(1)),
  });
  expect(told('indicator-missing')).toEqual([]);
});

test.each([
  ['PERJANJIAN KERJA SAMA YANG SUDAH ADA', 'agreements'],
  ['RENCANA KERJA SAMA', 'register'],
])('documents with numbers and days under %s', (title, kind) => {
  const rows: Rows = [
    [title],
    [],
    ['No', 'Objek', 'Urusan', 'Mitra', 'Lokasi', 'Nomor', 'Mulai', 'Berakhir'],
    [1, 'Layanan Adminduk', 'Adminduk', 'Pemerintah Kota Barat', 'Moncongloe', '415.4/07/PKS/2023', '1 Juni 2023', '31 Mei 2027'],
  ];
  expect(analyseSheets({ Daftar: rows }).sources.map((source) => source.kind)).toEqual([kind]);
}); // prettier-ignore

test('two names of a party in the duties of a proposal are drift', () => {
  const duties: Rows = [
    ['Usulan', 'Poin Utama', 'Penanggung Jawab', 'Uraian Tugas'],
    ['Pasar Murah', 'Tenda', 'Dinas Pangan', 'PIHAK KESATU memasang 6 tenda'],
    ['Pasar Murah', 'Sayur', 'Dinas Perdagangan', 'PIHAK PERTAMA mengirim 5 ton sayur'],
  ];
  const { told } = analyseSheets({ Daftar: list('Judul', 'Pasar Murah'), Tugas: duties });
  expect(told('term-drift')).toEqual(['warning Tugas!D2']);
});

test('the lines of a RAB find a proposal that two lists tell of', () => {
  const recap: Rows = [
    ['No', 'Kerja Sama', 'Mitra', 'Nilai RAB (Rp)', 'APBD (Rp)', 'Mitra (Rp)', 'Sumber Dana'],
    [1, 'Pasokan Sayur Pasar Atas', KAK.Mitra, 159_400_000, 125_400_000, 34_000_000, 'APBD; Mitra'],
  ];
  const { costs } = analyseSheets({ Rekap: recap, Daftar: list('Judul', 'Pasokan Sayur Pasar Atas'), RAB });
  expect(new Set(costs.map(({ object }) => object))).toEqual(new Set(['KS-001']));
});

test('the year of a target and of a baseline may stand in their labels on a form', () => {
  const rows: Rows = [
    ['Judul', ':', 'Pasar Murah'], ['Perangkat Daerah', ':', 'Dinas Pangan'], ['Mitra', ':', 'Pemerintah Kabupaten Timur'],
    ['Ruang Lingkup', ':', '6 pasar murah'], ['Studi Kelayakan', ':'], ['Pendaftar BPJS Ketenagakerjaan', ':'],
    ['Indikator Kinerja', ':', 'Cakupan layanan'], ['- satuan', ':', '%'], ['- awal 2025', ':', 40], ['- target 2026', ':', 60],
  ]; // prettier-ignore
  const { texts, told } = analyseSheets({ KAK: rows });
  expect(texts('baseline', 'target', 'targetYear', 'study')).toEqual([['40', '60', '2026', '']]);
  expect(told('indicator-incomplete')).toEqual([]);
});

test.each([
  ['Sumber Dana', 'Jumlah (Rp)', 46_000_000, 18_000_000, 'other'],
  ['Anggaran', 'Total Rp 64.000.000: APBD Kota Rp 46.000.000', 'Cakupan layanan; %; 40 (2025); 60; 2027', 14, 'form'],
])('%s over or beside amounts', (first, second, one, two, kind) => {
  const rows: Rows = [
    ['Judul Usulan', 'Pasar Murah'], ['Dinas Pengusul', 'Dinas Pangan'], ['Daerah Mitra', 'Pemerintah Kabupaten Timur'],
    ['Maksud dan Tujuan', 'Menjaga harga'], [],
    [first, second], [kind === 'form' ? 'Indikator Kinerja' : 'APBD', one], [kind === 'form' ? 'Kesiapan SDM' : 'Mitra', two],
  ]; // prettier-ignore
  const { sources, texts } = analyseSheets({ KAK: rows });
  expect(sources.map((source) => source.kind).filter((one) => one === 'other')).toEqual(kind === 'other' ? ['other'] : []);
  if (kind === 'form') expect(texts('unit', 'baseline', 'target', 'targetYear')).toEqual([['%', '40', '60', '2027']]);
}); // prettier-ignore
