import { findVague } from '../../../src/core/lexicon/find-vague';
import { HARMLESS_PHRASES, VAGUE_CLASSES, VAGUE_PHRASES } from '../../../src/core/lexicon/vague-words';

const found = (text: string): string[] => findVague(text).map((hit) => `${hit.class} ${hit.words}`);

it('lists every phrase once and has some of each class', () => {
  const phrases = [...VAGUE_PHRASES.map(({ phrase }) => phrase), ...HARMLESS_PHRASES];
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  // Class H is found by the shape of its figures: open-figures.test.ts.
  expect(new Set([...VAGUE_PHRASES.map((phrase) => phrase.class), 'H'])).toEqual(new Set(VAGUE_CLASSES));
});

it.each(VAGUE_PHRASES.map(({ phrase }) => phrase))('finds "%s" standing alone', (phrase) => {
  expect(findVague(phrase).map(({ words }) => words)).toEqual([phrase]);
});

describe('words found', () => {
  it.each([
    ['Pendidikan, penelitian, pengabdian, dan lain-lain.', ['A dan lain-lain']],
    ['Disdikbud, Dinkes, dll', ['A dll']],
    ['Disdikbud,Dinkes,dll.', ['A dll']],
    ['Ruang lingkup meliputi namun tidak terbatas pada pertukaran data', ['A meliputi namun tidak terbatas pada']],
    ['Para petugas disediakan secukupnya oleh mitra', ['B secukupnya']],
    ['Sarana yang memadai dan tenaga yang kompeten', ['B memadai', 'B kompeten']],
    ['Bahasa Inggris dengan nilai yang mumpuni', ['B mumpuni']],
    ['Laporan disampaikan segera setelah kegiatan', ['C segera']],
    ['Rapat koordinasi dilaksanakan secara berkala', ['C secara berkala']],
    ['selama satu tahun anggaran dan dapat diperpanjang', ['C dapat diperpanjang']],
    ['dibebankan sesuai pada ketentuan yang berlaku', ['D sesuai pada ketentuan yang berlaku']],
    ['APBD 1,2 M; APBN terlampir', ['D terlampir']],
    ['Pembagian tugas disesuaikan dengan kebutuhan', ['D disesuaikan dengan kebutuhan']],
    [
      'secara proporsional dan/atau sumber pendanaan lain yang sah dan tidak mengikat',
      ['B secara proporsional', 'G dan/atau', 'A sumber pendanaan lain yang sah', 'D tidak mengikat'],
    ],
    ['Dikoordinasikan dengan instansi terkait', ['E Dikoordinasikan', 'E instansi terkait']],
    ['Pelatihan difasilitasi dan dilaporkan', ['E difasilitasi']],
    ['Latihan difasilitasi serta dipantau bersama dinas lain', ['E difasilitasi']],
    ['KEGIATAN DILAKSANAKAN SEGERA', ['C SEGERA']],
    ['Tenaga pengawas sedikit', ['B sedikit']],
    ['Nilai numerasi 58,4 jauh dari memadai', ['B jauh dari memadai']],
    ['b. peserta dapat mengikuti uji sertifikasi', ['F peserta dapat mengikuti']],
    ['Banyak sekolah belum berpustakawan', ['B Banyak']],
    ['Bus mungkin disediakan mitra, seperti tahap kedua', ['F mungkin', 'A seperti']],
    ['berkas tersebut di atas tidak boleh tanpa meterai', ['G tersebut di atas', 'G tidak boleh tanpa meterai']],
    ['PIHAK KEDUA berupaya menyediakan lahan', ['F berupaya']],
    ['Laporan disampaikan paling lambat akhir kegiatan', ['G paling lambat']],
    ['Equipment, training, etc.', ['A etc']],
    ['Pelatihan, pendampingan, dan lain2', ['A dan lain2']],
    ['Pelatihan, pendampingan, d.l.l.', ['A d.l.l']],
    [
      'Alat disediakan sesuai dgn kebutuhan oleh pejabat yg berwenang',
      ['D sesuai dgn kebutuhan', 'E pejabat yg berwenang'],
    ],
    ['Laporan disampaikan segera. Setiap 3 bulan dinilai oleh TKKSD.', ['C segera']],
    ['Pelatihan 5 hari. Monitoring dilakukan secara berkala oleh dinas.', ['C secara berkala']],
    ['Petugas disediakan secukupnya. 12 orang guru ikut serta.', ['B secukupnya']],
    ['a. pelatihan secara rutin; b. laporan setiap bulan', ['C secara rutin']],
    ['1) pelatihan secara rutin 2) laporan setiap bulan', ['C secara rutin']],
    ['Alat disediakan sesuai kebutuhan. Pasal 5 mengatur pembayaran.', ['D sesuai kebutuhan']],
    ['a. Pembelian beras secukupnya\nb. Pengujian mutu 8 sampel', ['B secukupnya']],
    ['Negatif: Pelayanan tutup selama 2 hari\nMitigasi: Penyuluhan dalam waktu dekat', ['C dalam waktu dekat']],
    ['Sampah terolah bertambah beberapa ton dan biaya turun Rp90.000.000', ['B beberapa']],
    ['Bak pengolah berkapasitas 6 meter kubik per hari dibangun dalam waktu dekat', ['C dalam waktu dekat']],
    ['Wisata terlayani cukup banyak pada tahun 2025', ['B cukup banyak']],
    ['Bak pengendap 2 unit dibangun kedua belah pihak', ['E dibangun kedua belah pihak']],
    ['Data dievaluasi kedua belah pihak setiap triwulan', ['E dievaluasi kedua belah pihak']],
    ['Biaya ditanggung oleh pihak-pihak yang terkait', ['E pihak-pihak yang terkait']],
    ['Laporan disampaikan kepada pihak-pihak yang berkepentingan', ['E pihak-pihak yang berkepentingan']],
    ['Kendaraan dirawat secara berkala setiap ada keluhan, 5.000 kilometer dari pool', ['C secara berkala']],
    ['Kedua belah pihak memeriksa darah di 11 desa', ['E Kedua belah pihak memeriksa']],
    ['Mahasiswa yang kompeten memberi kode 9.000 berkas', ['B kompeten']],
    ['Dinas terkait menyusun laporan yang hasilnya adalah peta', ['E Dinas terkait']],
    ['Alat sesuai kebutuhan dua pihak, yaitu Kota dan Kabupaten', ['D sesuai kebutuhan']],
    ['Surat kuasa menyusul setelah 2 Oktober 2026', ['D menyusul']],
  ])('in "%s"', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it('calls a measure beside a number of something else an information only', () => {
    expect(findVague('12 arsiparis memakai masker seperlunya').map(({ severity }) => severity)).toEqual(['info']);
    expect(findVague('arsiparis memakai masker seperlunya').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('takes a number of those whom a change concerns for no measure of it', () => {
    const severities = (text: string) => findVague(text).map(({ severity }) => severity);
    expect(severities('Panen 62 kelompok nelayan turun secara signifikan')).toEqual(['warning']);
    expect(severities('Panen turun dari 62 ton secara signifikan')).toEqual(['info']);
  });

  it('calls an approximate number an information only', () => {
    expect(findVague('sekitar 200 peserta').map(({ severity }) => severity)).toEqual(['info']);
    expect(findVague('sekitar akhir tahun').map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('words left alone', () => {
  it.each([
    'paling lama 30 (tiga puluh) hari kerja',
    'minimal tiga puluh peserta setiap angkatan',
    'Rapat evaluasi berkala setiap 3 bulan',
    'Pemantauan rutin setiap bulan oleh Dinas Lingkungan Hidup',
    'Dana yang memadai sebesar Rp125.000.000,00',
    'Laporan disampaikan segera, paling lambat 7 hari kerja setelah kegiatan',
    'sesuai ketentuan peraturan perundang-undangan, yaitu Pasal 5 Permendagri 22/2020',
    'Denah terlampir pada Lampiran II',
    'Perjanjian berlaku sejak tanggal efektif 1 Januari 2025',
    'sebagaimana dimaksud pada ayat (1)',
    'Meningkatkan pendapatan masyarakat dan mendapat dukungan warga sekitar',
    'dapat diperpanjang atas persetujuan tertulis paling lambat 30 hari kalender sebelum berakhir',
    'Perda Nomor 4 Tahun 2021 tentang Pengelolaan Sampah, Air, dan lain-lain',
    'program “Segera Sehat” di puskesmas',
    'Rencana Pembangunan Jangka Menengah Daerah',
    'Penerapan standar pelayanan minimal bidang kesehatan',
    'Pengujian berkala kendaraan bermotor pada 120 angkutan kota',
    'Pelatihan 30 orang operator selama 5 hari',
    'Vaksin dikirim sewaktu-waktu diminta puskesmas, paling lama 6 (enam) jam sejak permintaan.',
    'Iuran secukupnya Rp. 50.000 per orang',
    'Rapat berkala pada tgl. 5 setiap bulan',
    'Alat disediakan sesuai kebutuhan. Lampiran II memuat daftarnya.',
    'Peserta sejumlah 12. Materi disusun Dinas Pendidikan.',
    'Seperti tahun sebelumnya, layanan dapat diakses pada jam kerja',
    '',
    'Pelatihan difasilitasi oleh PIHAK KEDUA',
    'Pemasangan aplikasi SEGERA milik BPBD di 12 pos',
    'Jangka waktu dapat diperpanjang 1 (satu) kali selama 1 (satu) tahun',
    'penyelidikan segera, paling lambat 24 (dua puluh empat) jam setelah laporan diterima',
    'pihak terkait, yaitu Unit Kalibrasi Dinas Kesehatan, menerima alat',
    'Tambah 10 tempat sampah segera setelah libur diumumkan, H-2',
    'warga di sekitar TPA menerima pemberitahuan tertulis',
    'Embung di Desa Rutin, Kecamatan Lembah',
    'Rapat dikoordinasikan Dinas Perhubungan',
    'Hal itu tidak mungkin dilakukan sendiri',
    'Banyak sekolah (42 dari 60) belum berpustakawan',
    'penyerahan sebagian urusan pemerintahan',
    'hak seperti dimaksud pada Pasal 5',
    'Lampu dipasang di beberapa titik (4 titik)',
    'Alat dipasang segera dalam 14 hari kerja setelah serah terima',
    'Laporan dikirim pada 5 Mei 2027 secepatnya',
    '1 tenaga ahli kompeten menurut sertifikat BNSP',
    'pihak-pihak yang bertanda tangan',
    'Kedua belah pihak wajib menyerahkan laporan paling lambat 5 Januari 2027',
    'Kegiatan dilaksanakan para pihak sesuai Lampiran II',
    'Perawatan armada secara berkala setiap 5.000 (lima ribu) kilometer',
    'Setiap 5.000 km armada dirawat secara berkala',
    'Pihak terkait adalah Dinas Lingkungan Hidup',
    'Ambulans ditambah apabila diperlukan, yaitu saat antrean lebih dari 2 panggilan',
    'Surat kuasa menyusul paling lambat 2 Oktober 2026',
    'Perpanjangan apabila diperlukan diajukan selambat-lambatnya 31 Maret 2031',
  ])('in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
