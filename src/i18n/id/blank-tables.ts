/** What belongs in the columns of the empty tables, parted by `|` in the order of their headings. */
export const blankTables = {
  'sheets.blank.notInList': 'Nilai ini tidak ada dalam daftar. Tetap gunakan?',
  'sheets.blank.answers.period': 'Triwulan I,Triwulan II,Triwulan III,Triwulan IV,Semester I,Semester II,Tahunan',
  'sheets.blank.answers.respondent': 'Perangkat daerah,Pemohon,TKKSD',
  'sheets.blank.answers.extent': 'Seluruhnya,Sebagian,Tidak',
  'sheets.blank.answers.timeliness': 'Tepat waktu,Terlambat,Tidak terlaksana',
  'sheets.blank.answers.quality': 'Sangat baik,Baik,Cukup,Kurang',
  'sheets.blank.answers.impact': 'Sangat berdampak,Cukup berdampak,Kurang berdampak',
  'sheets.blank.answers.innovation': 'Signifikan,Ada,Tidak ada',
  'sheets.blank.answers.documents': 'Lengkap,Sebagian,Tidak lengkap',
  'sheets.blank.answers.regularity': 'Rutin,Kadang-kadang,Tidak pernah',
  'sheets.blank.answers.relevance': 'Sangat relevan,Cukup relevan,Kurang relevan',
  'sheets.blank.answers.recommendation': 'Diperluas,Dilanjutkan,Diperbaiki,Dihentikan',
  'sheets.blank.register.hint.cost': 'Perkiraan biaya dalam rupiah, angka saja. Contoh: 250000000',
  'sheets.blank.register.hint.fundingSource': 'Pilih dari daftar; beberapa sumber dipisahkan dengan titik koma.',
  'sheets.blank.register.hint.stage': 'Pilih tahap yang sedang dijalani.',
  'sheets.blank.indicators.hints':
    'Nama lengkap. Contoh: Dinas Lingkungan Hidup|Indikator pada dokumen perencanaan. Contoh: Persentase sampah terpilah|Contoh: persen|Angka sekarang. Contoh: 10|Angka yang dituju. Contoh: 40|Tahun target. Contoh: 2027|Dokumen dan halamannya. Contoh: RPJMD 2025–2029, hlm. 12|Hal lain yang perlu diketahui.',
  'sheets.blank.resources.kinds': 'SDM,Dana,Sarana',
  'sheets.blank.resources.hints':
    'Nama lengkap. Contoh: Dinas Lingkungan Hidup|Pilih dari daftar.|Contoh: Penyuluh lapangan|Jumlah yang dibutuhkan, angka saja. Contoh: 4|Jumlah yang sudah ada, angka saja. Contoh: 2|Contoh: orang|Cara menutup kekurangannya.',
  'sheets.blank.interns.hints':
    'Nama sesuai kartu mahasiswa.|Nomor induk mahasiswa, dengan nol di depannya.|Nama lengkap. Contoh: Universitas Negeri Contoh|Contoh: Teknik Informatika|Perangkat daerah tempat magang. Contoh: Dinas Komunikasi dan Informatika|Tanggal mulai. Contoh: 1 Oktober 2026|Tanggal selesai. Contoh: 31 Desember 2026|Nomor kartu peserta jaminan sosial, 11 angka.|Program jaminan. Contoh: JKK, JKM|Tanggal mulai perlindungan. Contoh: 1 Oktober 2026|Yang mendaftarkan. Contoh: Perguruan tinggi',
  'sheets.blank.potential.hints':
    'Pilih urusan pemerintahan dari daftar.|Nama lengkap. Contoh: Dinas Lingkungan Hidup|Contoh: Bank sampah aktif di 40 RW|Contoh: Timbulan sampah naik 5 persen setahun|Contoh: Pengelolaan sampah regional|Contoh: Pemerintah Kabupaten Tetangga|Hal lain yang perlu diketahui.',
  'sheets.blank.monitoring.hints':
    'Nomor PKS atau kesepakatan, persis seperti pada naskah. Contoh: 119/12/PKS/2026|Judul sesuai naskah. Contoh: Pengelolaan sampah regional|Nama lengkap. Contoh: Dinas Lingkungan Hidup|Contoh: Triwulan I atau Semester II|Tahun pelaksanaan. Contoh: 2026|Nama pengisi, atau mitra, PPKSD, atau perangkat daerah. Contoh: PPKSD|Jumlah yang direncanakan, angka saja. Contoh: 40|Jumlah yang tercapai, angka saja. Contoh: 30|Contoh: ton|Anggaran dalam rupiah, angka saja. Contoh: 250000000|Yang sudah digunakan dalam rupiah, angka saja. Contoh: 200000000|Seluruhnya, sebagian, atau tidak.|Tepat waktu, terlambat, atau tidak terlaksana.|Seluruhnya, sebagian, atau tidak.|Sangat baik, baik, cukup, atau kurang.|Seluruhnya, sebagian, atau tidak.|Sangat berdampak, cukup berdampak, atau kurang berdampak.|Signifikan, ada, atau tidak ada.|Lengkap, sebagian, atau tidak lengkap.|Rutin, kadang-kadang, atau tidak pernah.|Sangat relevan, cukup relevan, atau kurang relevan.|Hambatan surat-menyurat, dokumen, atau persetujuan. Contoh: Laporan keuangan terlambat|Diisi pemohon. Seluruhnya, sebagian, atau tidak.|Diisi pemohon. Seluruhnya, sebagian, atau tidak.|Diisi pemohon. Seluruhnya, sebagian, atau tidak.|Diisi pemohon. Hambatan di tempat kegiatan. Contoh: Jalan ke lokasi rusak|Diisi pemohon. Diperluas, dilanjutkan, diperbaiki, atau dihentikan.|Diisi TKKSD. Seluruhnya, sebagian, atau tidak.|Diisi TKKSD. Sangat baik, baik, cukup, atau kurang.|Diisi TKKSD. Seluruhnya, sebagian, atau tidak.|Diisi TKKSD. Yang ditemukan saat pengawasan. Contoh: Dua dari lima alat belum dipakai|Diisi TKKSD. Diperluas, dilanjutkan, diperbaiki, atau dihentikan.|Masalah yang ditemui. Contoh: Armada kurang|Yang akan dilakukan. Contoh: Menambah armada|Yang melakukannya. Contoh: Dinas Lingkungan Hidup|Tanggal batasnya. Contoh: 31 Desember 2026|Diperluas, dilanjutkan, diperbaiki, atau dihentikan.|Saran responden. Contoh: Tambah frekuensi pengangkutan|Angka 1 sampai 5; 5 yang terbaik.|Dokumen pendukung. Contoh: Laporan triwulan I|Hal lain yang perlu diketahui.',
} as const;
