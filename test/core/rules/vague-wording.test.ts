import { vagueWording } from '../../../src/core/rules/vague-wording';
import type { CostLine } from '../../../src/core/model/intake';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const line = (description: string, volume: number | null = 2): CostLine => ({
  object: null,
  cell: { sheet: 'RAB', rowIndex: 4, columnIndex: 5 },
  description,
  volume,
  unit: 'paket',
  price: 500_000,
  amount: 1_000_000,
  source: 'APBD',
  account: '',
});

testRule(vagueWording, {
  accepted: [
    {
      name: 'a limit of a change',
      rows: [{ impact: 'Air menyala lebih lama. Debit hilir turun paling tinggi 6%. Mitigasi: intake ditutup.' }],
    },
    ...[
      'Latihan evakuasi secara periodik pada Mei dan November',
      'Subsidi dibayar segera, yakni paling lambat tanggal 5 tiap bulan',
      'Pemantauan rutin tanggal 1 dan tanggal 15',
      'Bagi hasil disesuaikan dengan Peraturan Daerah Nomor 4 Tahun 2024',
      'Penilaian bersama-sama dengan Dinas Komunikasi dan Informatika pada 15 Desember 2026',
      'Peta yang dapat digunakan oleh 27 puskesmas',
      'Pelayanan oleh perseroan terbatas milik daerah di 5 pasar',
      'Pembelajaran jarak jauh bagi 120 guru',
    ].map((scope) => ({ name: scope, rows: [{ scope }] })),
    ...['Memindai beberapa jenis berkas, yakni rekam medis ibu hamil dan balita'].map((purpose) => ({
      name: purpose,
      rows: [{ purpose }],
    })),
    ...[
      'Pengolahan sampah di sembilan tempat mencapai sekitar 380 ton',
      'Debit turun drastis dari 1.310 menjadi 940 liter per detik',
      'Alat beroperasi 222 hari, misalnya pada musim kemarau',
    ].map((background) => ({
      name: background,
      rows: [{ background: `${background} menurut catatan dinas pada akhir tahun lalu.` }],
    })),
    { name: 'definite texts', rows: [{}] },
    {
      name: 'main points and potentials that are definite, or only tell',
      rows: [],
      records: [
        makeRecord('duties', { duty: 'Latihan gabungan 4 kali per tahun', lead: 'Satpol PP' }),
        makeRecord(
          'duties',
          { duty: 'Latihan' },
          { extras: { Rumusan: 'Latihan secara rutin setiap Senin pukul 09.00' } },
        ),
        makeRecord('duties', { duty: 'Data hidran dikumpulkan OPD terkait', lead: 'Satuan Polisi Pamong Praja' }),
        makeRecord('potential', {
          potential: 'Lahan sekitar 214 ha',
          issue: 'Benih memadai untuk 43 ha; panen secara berkala',
        }),
      ],
    },
    {
      name: 'parties named as subjects of a scope',
      rows: [{ scope: 'Para pihak melaksanakan pertukaran data kependudukan sebanyak 12 kali setahun.' }],
    },
    {
      name: 'a background that tells a story',
      rows: [{ background: 'Beberapa tahun terakhir timbulan sampah naik di perbatasan kota.' }],
    },
    {
      name: 'figures with a base, a tolerance, a weekday or an annex',
      rows: [
        { scope: 'Kunjungan turun 9% dari 2024; bimbingan secara rutin setiap Senin pukul 09.00 WIB.' },
        { scope: 'Harga kurang lebih Rp 21.000 (selisih paling banyak Rp 500) per kg.' },
        { scope: 'Uji 12 parameter, antara lain pH dan E. coli, selengkapnya pada Lampiran I.' },
      ],
    },
    { name: 'a whole cell that is a placeholder', rows: [{ financing: 'terlampir' }] },
    {
      name: 'notes and follow-ups that are definite, or that a column beside them completes',
      rows: [],
      records: [
        makeRecord('resources', { need: 2, notes: 'Piket sesuai kebutuhan' }),
        makeRecord('resources', { notes: 'Surat tugas terlampir, Lampiran III Nomor 800/77' }),
        makeRecord('monitoring', { followUp: 'Dinas PUTR membersihkan pipa segera', dueDate: '2026-03-31' }),
        makeRecord('monitoring', { followUp: 'Dinas terkait mengganti pelatih', owner: 'Dinas Tenaga Kerja' }),
        makeRecord('monitoring', { issues: 'Sekitar 40 pipa bocor dan segera diganti', fitPurpose: 'Sebagian' }),
        makeRecord('monitoring', { suggestion: 'Pelatihan sebaiknya ditambah 2 angkatan' }),
        makeRecord('schedule', { notes: 'Pukul 09.00 WIB sampai selesai' }),
        makeRecord('schedule', {}, { extras: { Peserta: 'Bappeda, OPD terkait', Keterangan: 'Tim terkait' } }),
        makeRecord('feasibility', { evidence: 'Sejumlah kajian', notes: 'Terlampir' }),
        makeRecord('interns', { notes: 'Surat tugas menyusul paling lambat 2 April 2026' }),
      ],
    },
    {
      name: 'cost lines whose volume says how much, names of accounts and what is attached',
      rows: [],
      costs: [line('Sewa alat sesuai kebutuhan'), line('5.1.02.01 Belanja Bahan dan Lainnya'), line('terlampir')],
    },
    {
      name: 'soft words in a note of a proposal, and a deadline of what follows',
      rows: [
        { notes: 'Sekitar 66.000 lembar dipindai secara optimal.' },
        { notes: 'Surat pernyataan mitra menyusul paling lambat 2 Oktober 2026.' },
        { notes: 'Perpanjangan apabila diperlukan diajukan paling lambat 31 Maret 2031.' },
      ],
    },
    { name: 'a title that holds a harmless word', rows: [{ title: 'Penyediaan rumah layak huni' }] },
    {
      name: 'soft benefits backed by an indicator and its target',
      rows: [{ benefits: 'Pelayanan publik yang lebih optimal bagi warga kota' }],
    },
    {
      name: 'a change by the part of its baseline that the indicator says',
      rows: [{ benefits: 'Simpangan harga turun 25% pada tahun 2027.', unit: 'persen', baseline: 40, target: 30 }],
    },
    {
      name: 'a quantity of what the indicator counts',
      rows: [{ benefits: 'Keluhan warga banyak berkurang.', indicator: 'Jumlah keluhan', baseline: 40, target: 30 }],
    },
    {
      name: 'agencies that another field names',
      rows: [{ agencies: ['Dinas Perhubungan'], scope: 'OPD terkait mengangkut sampah 2 kali sehari.' }],
    },
    {
      name: 'parties that pay, with the amount of each',
      rows: [{ financing: 'masing-masing pihak', cost: 800_000_000, costPartner: 50_000_000 }],
    },
  ],
  rejected: [
    {
      name: 'a change that is not that of the indicator',
      rows: [{ benefits: 'Simpangan harga turun 28% pada tahun 2027.', baseline: 40, target: 30 }],
      found: [{ message: 'messageB', at: 'benefits' }],
    },
    {
      name: 'a quantity of what the indicator does not count',
      rows: [{ benefits: 'Keluhan warga banyak berkurang.' }],
      found: [{ message: 'messageB', at: 'benefits' }],
    },
    {
      name: 'a way of working, whatever the indicator',
      rows: [{ benefits: 'Sampah yang terangkut meningkat secara optimal.' }],
      found: [{ message: 'messageB', at: 'benefits' }],
    },
    {
      name: 'a doer whom only another field may name',
      rows: [{ agencies: ['Dinas Perhubungan'], scope: 'Pelatihan 54 operator oleh dinas terkait.' }],
      found: [{ message: 'messageE', at: 'scope' }],
    },
    {
      name: 'a mitigation of that',
      rows: [{ impact: 'Positif: bau berkurang. Negatif: lahan 36 m2 hilang. Mitigasi: hal tersebut diatasi.' }],
      found: [{ message: 'messageG', at: 'impact' }],
    },
    {
      name: 'a background that points above itself, and one that does not',
      rows: [
        { background: 'Data diserahkan 71 desa menurut hal tersebut di atas.' },
        { background: 'Data diserahkan 71 desa. Berdasarkan hal tersebut di atas, 213 operator dilatih.' },
      ],
      found: [{ message: 'messageG', at: 'background' }],
    },
    {
      name: 'regulations of which only the list of the legal basis tells',
      rows: [{ scope: 'Pengangkutan sampah sesuai peraturan yang berlaku.' }],
      found: [{ message: 'messageD', at: 'scope', severity: 'warning' }],
    },
    {
      name: 'main points of an agreement, their wording and a potential, of no proposal',
      rows: [],
      records: [
        makeRecord('duties', { duty: 'Pelatihan, pendampingan, dll', lead: 'Dinas Pertanian' }),
        makeRecord(
          'duties',
          { duty: 'Pengerahan pos pemadam', lead: 'Satpol PP' },
          { rowIndex: 5, extras: { Rumusan: 'PIHAK KEDUA membantu apabila memungkinkan, kecuali ditentukan lain.' } },
        ),
        makeRecord('potential', { potential: 'Depo arsip 1.200 m2', issue: 'Arsip belum dipindai secara maksimal' }),
      ],
      found: [
        { message: 'messageA', cell: "'Tabel duties'!D5", field: null, params: { field: 'sourceFields.duty' } },
        {
          message: 'messageF',
          cell: "'Tabel duties'!G6",
          params: { field: 'Rumusan', words: ['“apabila memungkinkan”'] },
        },
        { message: 'messageG', cell: "'Tabel duties'!G6", params: { words: ['“kecuali ditentukan lain”'] } },
        {
          message: 'messageB',
          cell: "'Tabel potential'!E5",
          severity: 'info',
          params: { field: 'sourceFields.issue' },
        },
      ],
    },
    {
      name: 'notes, follow-ups and evidence in tables of staff',
      rows: [],
      records: [
        makeRecord('resources', { notes: 'Honor secukupnya', need: 2 }),
        makeRecord('resources', { notes: 'Menyusul' }, { rowIndex: 5 }),
        makeRecord('interns', { notes: 'Mahasiswa hendaknya hadir' }),
        makeRecord('schedule', {}, { extras: { 'Tempat dan Keterangan': 'Ruang Rapat Sekda, dihadiri stakeholder' } }),
        makeRecord('feasibility', { evidence: 'Kajian dan lain-lain', notes: 'Mesin sebaiknya diperiksa' }),
        makeRecord('monitoring', { followUp: 'Akan dibicarakan', issues: 'Sejumlah pipa bocor' }),
        makeRecord('monitoring', { followUp: 'Sewa gudang yang layak' }, { rowIndex: 5 }),
        makeRecord('monitoring', { followUp: 'Dinas terkait mengganti pelatih' }, { rowIndex: 6 }),
      ],
      found: [
        { message: 'messageB', params: { field: 'fields.notes', words: ['“secukupnya”'] }, severity: 'error' },
        { message: 'messageD', params: { words: ['“Menyusul”'] } },
        { message: 'messageF', params: { words: ['“hendaknya”'] } },
        { message: 'messageE', params: { field: 'Tempat dan Keterangan', words: ['“stakeholder”'] } },
        { message: 'messageA', params: { field: 'sourceFields.evidence' } },
        { message: 'messageF', params: { field: 'fields.notes', words: ['“sebaiknya”'] } },
        { message: 'messageB', params: { field: 'sourceFields.issues' }, severity: 'warning' },
        { message: 'messageD', params: { field: 'fields.followUp' } },
        { message: 'messageB', params: { field: 'fields.followUp' }, severity: 'warning' },
        { message: 'messageE', params: { field: 'fields.followUp' } },
      ],
    },
    {
      name: 'cost lines that leave open what is bought',
      rows: [],
      costs: [line('Bahan las dll.'), line('Sewa alat sesuai kebutuhan', null)],
      found: [
        { message: 'messageA', cell: 'RAB!F5', params: { field: 'RAB', words: ['“dll”'] } },
        { message: 'messageD', cell: 'RAB!F5', params: { words: ['“sesuai kebutuhan”'] } },
      ],
    },
    {
      name: 'a note of a proposal',
      rows: [{ notes: 'Dosen pembimbing hadir apabila memungkinkan.' }],
      found: [{ message: 'messageF', at: 'notes', params: { words: ['“apabila memungkinkan”'] } }],
    },
    {
      name: 'a main point of a proposal',
      rows: [{}],
      records: [makeRecord('duties', { duty: 'Rapat koordinasi secara berkala' }, { object: 'KS-005' })],
      found: [{ message: 'messageC', params: { field: 'sourceFields.duty' } }],
    },
    ...(
      [
        ['background', 'B', 'Harga nira jatuh cukup tajam sehingga penderes beralih pekerjaan.'],
        ['background', 'B', 'Guru pendamping khusus jumlahnya tidak seberapa di sekolah inklusi.'],
        ['background', 'B', 'Wisatawan yang tiba dengan kereta relatif sedikit setiap akhir pekan.'],
        ['background', 'C', 'Debit mata air turun dan memerlukan penanganan segera dari kedua daerah.'],
        ['scope', 'A', 'Uji serotipe dan uji lain, misalnya chikungunya'],
        ['scope', 'B', '1) pengadaan alat kupas; 2) pelatihan petani seperlunya'],
        ['scope', 'D', 'Perjalanan wisata dengan bagi hasil disesuaikan'],
        ['scope', 'E', '1) penjemputan dan pemulangan menjadi tanggung jawab para pihak'],
        ['scope', 'E', 'Biaya air ditanggung kedua belah pihak'],
        ['scope', 'E', 'Pelatihan operator desa dan penilaian bersama-sama'],
        ['purpose', 'B', 'Mengirim bahan bakar dengan kualitas baik ke pabrik'],
        ['purpose', 'B', 'Mengoperasikan bus dengan selang waktu yang layak bagi penumpang'],
        ['purpose', 'B', 'Memasang sensor di lokasi strategis'],
        ['purpose', 'C', 'Menyiarkan data sensor dengan cepat'],
      ] as const
    ).map(([field, name, text]) => ({
      name: text,
      rows: [{ [field]: text, indicator: null }],
      found: [{ message: `message${name}`, at: field }],
    })),
    {
      name: 'a background without figures, which does not bind',
      rows: [{ background: 'Sampah di perbatasan cukup banyak.' }],
      found: [{ message: 'messageB', at: 'background', severity: 'warning', params: { words: ['“cukup banyak”'] } }],
    },
    {
      name: 'a duty of both parties and a share of nothing',
      rows: [{ scope: 'Layanan naik 10%. Alat dipasang oleh kedua belah pihak.' }],
      found: [
        { message: 'messageB', params: { words: ['“naik 10%”'] } },
        { message: 'messageE', params: { words: ['“oleh kedua belah pihak”'] } },
      ],
    },
    {
      name: 'an open list of agencies',
      rows: [{ agency: 'Disdikbud, Dinkes, dll' }],
      found: [{ message: 'messageA', at: 'agency', severity: 'error', params: { words: ['“dll”'] } }],
    },
    {
      name: 'words with a clitic',
      rows: [{ scope: 'Sarana memadainya disediakan mitra' }],
      found: [{ message: 'messageB', params: { words: ['“memadainya”'] } }],
    },
    {
      name: 'agencies nobody names',
      rows: [{ scope: 'OPD terkait mengangkut 30 ton sampah sehari.' }],
      found: [{ message: 'messageE', at: 'scope' }],
    },
    {
      name: 'nobody in particular who pays',
      rows: [{ financing: 'masing-masing pihak' }],
      found: [{ message: 'messageE', at: 'financing', severity: 'warning' }],
    },
    {
      name: 'costs by the rules in force',
      rows: [{ financing: 'dibebankan sesuai ketentuan yang berlaku' }],
      found: [{ message: 'messageD', at: 'financing', severity: 'error' }],
    },
    {
      name: 'an extension without a condition',
      rows: [{ duration: { value: 36, raw: '3 Tahun dan akan diperpanjang' } }],
      found: [{ message: 'messageExtension', at: 'duration', cure: 'cureExtension' }],
    },
    {
      name: 'several classes in one text, each once',
      rows: [{ scope: 'Pelatihan secara berkala, pendampingan secara rutin, sarana yang memadai, dan lain-lain' }],
      found: [
        { message: 'messageA', params: { words: ['“dan lain-lain”'] } },
        { message: 'messageB', params: { words: ['“memadai”'] } },
        { message: 'messageC', params: { words: ['“secara berkala”', '“secara rutin”'] } },
      ],
    },
    {
      name: 'a soft measure, mildly',
      rows: [{ benefits: 'Pelayanan publik yang lebih optimal bagi warga kota', indicator: '' }],
      found: [{ message: 'messageB', severity: 'warning' }],
    },
  ],
});

describe('vague words on sheets that were read', () => {
  const tell = (sheets: Readonly<Record<string, Rows>>): string[] => analyseSheets(sheets).told('vague-wording');
  const interns = (...below: string[]): Rows => [
    ['PESERTA MAGANG'],
    [],
    ['No', 'Nama Mahasiswa', 'NIM', 'Perguruan Tinggi', 'Program Studi', 'Penempatan'],
    [1, 'Sari Dewi', '2101', 'Universitas Jember', 'Kearsipan', 'Dinas Perpustakaan dan Kearsipan'],
    [2, 'Budi Santoso', '2102', 'Universitas Jember', 'Kearsipan', 'Dinas Perpustakaan dan Kearsipan'],
    [],
    ...below.map((text) => [null, text]),
  ];

  it('finds them in the cell of a description and in a sentence below the lines', () => {
    const lines = [
      ['RINCIAN BIAYA'],
      [],
      ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
      [1, 'Konsumsi pentas dan lain-lain', 2, 'paket', 500000, 1000000],
      [2, 'Kawat las 2,6 mm', 4, 'dus', 50000, 200000],
      [null, 'JUMLAH', null, null, null, 1200000],
      [],
      [null, 'Catatan: pembayaran dilakukan sesegera mungkin sesudah serah terima.'],
    ];
    expect(tell({ RAB: lines })).toEqual(['error RAB!B4', 'error RAB!B8']);
    expect(tell({ 'Contoh RAB': lines })).toEqual([]);
  });

  it('finds them in sentences below a table, not in headings, guides, limits and signatures', () => {
    expect(tell({ Magang: interns('Mahasiswa hendaknya hadir dan melapor kepada pembimbing') })).toEqual([
      'warning Magang!B7',
    ]);
    expect(
      tell({
        Magang: interns(
          'Indikator Kinerja Perangkat Daerah Terkait Usulan',
          'Kolom keterangan diisi seperlunya oleh dinas terkait',
          'Tanggal efektif paling lambat pada tanggal mulai magang',
          'Kepala Bidang Terkait',
        ),
      }),
    ).toEqual([]);
  });

  it('names the row of a proposal over several rows in which the words stand', () => {
    const register: Rows = [
      ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Ruang Lingkup', 'Jangka Waktu'],
      [1, 'Pemodelan Drainase Kota', 'Universitas Halu Oleo', 'Dinas PUPR', '1) pemetaan 46 km drainase;', '2 tahun'],
      [null, null, null, null, '2) pemodelan debit di beberapa titik;', null],
      [null, null, null, null, '3) magang 4 mahasiswa.', null],
      [2, 'Klinik Koperasi', 'Universitas Muhammadiyah', 'Dinas Koperasi', '1) pendampingan 21 koperasi', '2 tahun'],
    ];
    expect(tell({ Usulan: register })).toEqual(['error Usulan!E3']);
  });

  it('tells what a field holds once', () => {
    const form: Rows = [
      ['FORMULIR USULAN KERJA SAMA DAERAH'],
      ['Judul', 'Imunisasi Dasar di Perbatasan'],
      ['Perangkat Daerah', 'Dinas Kesehatan'],
      ['Mitra', 'Pemerintah Kabupaten Batang'],
      ['Ruang Lingkup', 'Penyuntikan vaksin bagi 400 anak'],
      ['Keterangan', 'Vaksin hendaknya dikirim oleh mitra sebelum puasa.'],
      [],
      ['MATRIKS DAMPAK'],
      ['No', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
      [1, 'Cakupan naik menjadi 97 persen.', 'Sampah 18 kg per bulan.', 'Jarum bekas dimusnahkan secepatnya.'],
    ];
    expect(tell({ Usulan: form })).toEqual(['error Usulan!D10', 'warning Usulan!B6']);
  });
});
