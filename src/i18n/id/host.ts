/** Kalimat untuk penolakan Excel, nama perintah dalam riwayat, dan keluaran baris perintah. */
export const host = {
  'host.cellEdit':
    'Anda masih mengetik di sebuah sel. Tekan Enter untuk menyimpan isinya atau Esc untuk membatalkannya, lalu ulangi perintah.',
  'host.protectedSheet':
    'Excel menolak perubahan karena lembar {{sheet}} dilindungi. Buka Tinjau > Buka Proteksi Lembar, lalu ulangi perintah.',
  'host.readOnly':
    'Buku kerja ini hanya dapat dibaca atau strukturnya dilindungi. Aktifkan pengeditan, buka proteksi melalui Tinjau > Proteksi Buku Kerja, atau simpan salinannya, lalu ulangi perintah.',
  'host.tooLarge':
    'Data yang diminta terlalu besar untuk Excel. Hapus baris dan kolom kosong yang berformat, atau pindahkan sebagian lembar ke berkas lain, lalu ulangi perintah.',
  'host.filteredRange':
    'Lembar {{sheet}} sedang disaring, sehingga isi dapat tertulis di baris yang salah. Hapus saringannya melalui Data > Hapus, lalu ulangi perintah.',
  'host.mergedCells':
    'Ada sel gabungan di tempat yang akan ditulisi. Pisahkan sel itu melalui Beranda > Gabungkan & Tengahkan, lalu ulangi perintah.',
  'host.nameTaken':
    'Nama {{name}} sudah dipakai oleh tabel lain di buku kerja ini. Ganti nama tabel itu melalui Desain Tabel, lalu ulangi perintah.',
  'host.sessionLost':
    'Sambungan ke buku kerja terputus. Muat ulang buku kerja, buka kembali panel ini, lalu ulangi perintah.',
  'host.timeout':
    'Excel tidak menjawab. Tunggu sampai Excel selesai bekerja, baca ulang buku kerja, lalu periksa lembar yang sedang ditulis sebelum mengulangi perintah.',
  'host.busy':
    'Excel sedang sibuk atau sebuah dialog masih terbuka. Tutup dialog itu, tunggu sebentar, lalu ulangi perintah.',
  'host.notSupported':
    'Excel ini tidak mendukung yang dibutuhkan ({{feature}}). Perbarui Excel atau gunakan Excel di web.',
  'host.itemGone':
    'Lembar, sel, atau catatan riwayat yang dituju sudah tidak ada. Baca ulang buku kerja, lalu ulangi perintah.',
  'host.cellChanged':
    'Sel {{cell}} sudah berubah sejak perbaikannya ditawarkan, maka tidak ada yang ditulis. Periksa kembali daftarnya, lalu ulangi.',
  'host.otherDates':
    'Berkas {{file}} menghitung tanggal mulai tahun yang lain (1900 atau 1904) daripada buku kerja ini. Bila disisipkan, semua tanggalnya bergeser empat tahun. Biarkan berkas itu sebagai sumber: isinya sudah terbaca dengan tanggal yang benar.',
  'host.cancelled': 'Perintah dibatalkan sebelum ada yang ditulis.',
  'host.internal':
    'Excel menolak perintah dengan kode {{code}}. Baca ulang buku kerja, lalu ulangi; jika tetap terjadi, sampaikan kode ini kepada pengelola.',
  'host.after.untouched': 'Tidak ada yang berubah di buku kerja.',
  'host.after.restored': 'Isi semula telah dikembalikan.',
  'host.after.unknown':
    'Belum pasti apakah semua isi semula sudah kembali. Periksa lembar hasil dan riwayat perintah sebelum melanjutkan.',
  'host.command.register': 'Menyusun Register',
  'host.command.validate': 'Memeriksa usulan',
  'host.command.rank': 'Menyusun peringkat',
  'host.command.summarise': 'Menyusun ringkasan',
  'host.command.form': 'Menyisipkan lembar isian',
  'host.command.edit': 'Mengubah sel',
  'host.command.papers': 'Menyusun kertas kerja',
  'host.command.insert': 'Menyisipkan lembar dari berkas',
  'host.command.run': 'Menjalankan semua langkah',
  'host.job.sources': 'Sumber yang dibaca: {{count, number}}',
  'host.job.objects': 'Objek kerja sama: {{count, number}}',
  'host.job.findings': 'Temuan: {{error, number}} kesalahan, {{warning, number}} peringatan, {{info, number}} catatan',
  'host.job.top': 'Peringkat {{rank, number}}: {{object}} {{title}} ({{score, score}})',
  'host.job.written': 'Lembar yang ditulis: {{sheets}}',
  'host.job.nothingWritten': 'Tidak ada yang perlu ditulis.',
  'host.job.host':
    'Permintaan ke Excel: {{syncs, number}}; dikirim {{bytes, number}} bita; waktu {{milliseconds, number}} milidetik',
  'host.job.added': 'Lembar dari {{file}}: {{sheets}}',
  'host.job.notice': 'Dibiarkan apa adanya: {{what}}',
  'host.job.usage':
    'Pemakaian: npm run job -- masukan.xlsx [lain.xlsx …] [--out keluaran.xlsx] [--report laporan.json] [--steps {{steps}}] [--papers all|{{papers}}] [--lang {{languages}}] [--today YYYY-MM-DD]',
  'host.job.noInput': 'Tidak ada berkas masukan. Tambahkan --help untuk melihat cara pemakaian.',
  'host.job.noFile': 'Berkas {{file}} tidak ditemukan.',
  'host.job.isDirectory': '{{file}} adalah folder, bukan berkas .xlsx.',
  'host.job.unreadable': 'Berkas {{file}} tidak dapat dibaca ({{code}}).',
  'host.job.unwritable': 'Berkas {{file}} tidak dapat ditulis ({{code}}).',
  'host.job.unknownOption': 'Pilihan {{option}} tidak dikenal. Tambahkan --help untuk melihat cara pemakaian.',
  'host.job.noValue': 'Pilihan {{option}} memerlukan nilai.',
  'host.job.badStep': 'Langkah "{{step}}" tidak dikenal. Pilih dari: {{steps}}.',
  'host.job.badPaper': 'Kertas kerja "{{paper}}" tidak dikenal. Pilih dari: all, {{papers}}.',
  'host.job.badLanguage': 'Bahasa "{{language}}" tidak dikenal. Pilih dari: {{languages}}.',
  'host.job.badDay': 'Tanggal "{{day}}" tidak ada atau tidak berbentuk YYYY-MM-DD.',
  'host.job.sameFile': 'Berkas keluaran {{file}} tidak boleh sama dengan berkas masukan.',
} as const;
