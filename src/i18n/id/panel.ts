/** The panel of assessors without a server: sheets handed out and taken back, and the agenda of disagreements. */
export const panel = {
  'sheets.panel.name': 'Nilai',
  'sheets.panel.title': 'LEMBAR PENILAIAN OBJEK KERJA SAMA',
  'sheets.panel.note':
    'Isi kolom berwarna sendiri tanpa berunding. Nilai penilai lain tidak tampak di sini. Baris yang mengandung benturan kepentingan tidak dinilai.',
  'sheets.panel.assessor': 'Penilai',
  'sheets.panel.code': 'Kode Lembar',
  'sheets.panel.squareTitle': 'LEMBAR PERBANDINGAN KRITERIA',
  'sheets.panel.squareNote':
    'Isi sel berwarna sendiri tanpa berunding: berapa kali kriteria pada baris lebih penting daripada kriteria pada kolom. Jawaban penilai lain tidak tampak di sini.',
  'sheets.panel.squareNoteLevels':
    'Isi sel berwarna pada setiap blok sendiri tanpa berunding: berapa kali yang pada baris lebih penting daripada yang pada kolom. Blok pertama membandingkan kelompok, blok berikutnya kriteria di dalam setiap kelompok. Jawaban penilai lain tidak tampak di sini.',
  'sheets.panel.conflict': 'Benturan Kepentingan',
  'sheets.panel.conflictPrompt':
    'Pilih Ya bila Anda, keluarga, atau unit Anda berkepentingan pada objek ini. Nilai pada baris itu tidak dihitung.',
  'sheets.panel.remark': 'Catatan',
  'sheets.panel.rubric': 'Arti nilai',
  'sheets.panel.yes': 'Ya',
  'sheets.panel.no': 'Tidak',

  'sheets.orders.name': 'Urutan Penilai',
  'sheets.orders.title': 'URUTAN MENURUT SETIAP PENILAI',
  'sheets.orders.note':
    'Urutan setiap penilai menurut nilainya sendiri dan bobot kriteria, di samping urutan menurut metode. Borda menjumlahkan poin tempat, Copeland menghitung kemenangan berpasangan. Semua angka adalah nilai pada saat lembar ini dibuat.',
  'sheets.orders.method': 'Peringkat menurut Metode',
  'sheets.orders.borda': 'Peringkat Borda',
  'sheets.orders.bordaPoints': 'Poin Borda',
  'sheets.orders.copeland': 'Peringkat Copeland',
  'sheets.orders.copelandScore': 'Menang dikurangi Kalah',
  'sheets.orders.spearman': 'Keserupaan urutan antarpenilai (Spearman: 1 sama, 0 tidak berhubungan, −1 terbalik)',
  'sheets.orders.assessor': 'Penilai',
  'sheets.orders.said': 'Keterangan',
  'sheets.orders.agreement.exact':
    'W Kendall {{w, score}} dari {{assessors, number}} penilai atas {{objects, number}} objek; peluang kebetulan {{p, score}} (tepat).',
  'sheets.orders.agreement.chiSquare':
    'W Kendall {{w, score}} dari {{assessors, number}} penilai atas {{objects, number}} objek; khi-kuadrat {{chiSquare, score}} dengan derajat bebas {{degrees, number}}, peluang kebetulan {{p, score}} (pendekatan).',
  'sheets.orders.noAgreement':
    'W Kendall belum dapat dihitung: kurang dari dua objek dinilai oleh semua penilai, atau tidak ada yang membedakannya.',

  'sheets.agenda.name': 'Agenda Penilaian',
  'sheets.agenda.title': 'AGENDA PERBEDAAN PENILAIAN',
  'sheets.agenda.note':
    'Perbedaan yang mengubah urutan didahulukan, dari yang selisihnya terbesar. Isi Keputusan Rapat, lalu perbaiki nilainya pada lembar Penilaian.',
  'sheets.agenda.number': 'No',
  'sheets.agenda.criterion': 'Kriteria',
  'sheets.agenda.low': 'Nilai Terendah',
  'sheets.agenda.lowBy': 'Oleh',
  'sheets.agenda.high': 'Nilai Tertinggi',
  'sheets.agenda.highBy': 'Oleh Penilai',
  'sheets.agenda.spread': 'Selisih',
  'sheets.agenda.ifLowest': 'Peringkat bila Terendah',
  'sheets.agenda.ifHighest': 'Peringkat bila Tertinggi',
  'sheets.agenda.decision': 'Keputusan Rapat',

  'pane.panel.title': 'Penilai dan penilaian',
  'pane.panel.handOut': 'Bagikan lembar penilaian',
  'pane.panel.handOutText':
    'Satu penilai setiap baris, perangkat daerahnya boleh ditulis setelah titik koma. Usulan perangkat daerah itu ditandai sebagai benturan kepentingan.',
  'pane.panel.assessors': 'Penilai',
  'pane.panel.example': 'Siti Aminah; Dinas Kesehatan',
  'pane.panel.files': 'Buat berkas untuk {{count, number}} penilai',
  'pane.panel.filesText': 'Klik setiap berkas untuk menyimpannya, lalu kirimkan kepada penilainya.',
  'pane.panel.prepare': 'Tinjau lembar untuk {{count, number}} penilai',
  'pane.panel.sendText':
    'Setiap berkas atau lembar hanya memuat isian satu penilai. Jika berkas tidak tersimpan saat diklik, pakai lembar: klik kanan tabnya, pilih Pindahkan atau Salin, lalu buku baru.',
  'pane.panel.takeBack': 'Ambil kembali yang sudah diisi',
  'pane.panel.takeBackText':
    'Pilih berkas yang dikirim kembali, atau biarkan lembarnya di buku kerja ini. Kersama mengenalinya dari Kode Lembar, kolom Penilai, dan kriteria.',
  'pane.panel.none': 'Belum ada lembar penilaian terisi yang ditemukan.',
  'pane.panel.sheet': '{{assessor}}: {{count, number}} nilai pada {{sheet}}',
  'pane.panel.square': '{{assessor}}: {{count, number}} perbandingan pada {{sheet}}',
  'pane.panel.date': 'Dibagikan {{date, date}}.',
  'pane.panel.refused.stale':
    'Ditolak: kriteria atau skalanya berubah sejak lembar ini dibagikan. Bagikan lembar baru kepada penilai ini.',
  'pane.panel.refused.foreign':
    'Ditolak: tidak satu pun barisnya cocok dengan objek di buku kerja ini. Periksa apakah berkas berasal dari buku kerja lain.',
  'pane.panel.refused.unnamed': 'Ditolak: nama penilainya kosong. Isi kolom Penilai, lalu pilih kembali berkasnya.',
  'pane.panel.refused.code':
    'Ditolak: Kode Lembar berubah atau terhapus. Minta penilai mengirim kembali berkas yang dibagikan.',
  'pane.panel.unfitting': 'Baris yang ID dan judulnya tidak cocok dengan objek mana pun: {{count, number}}',
  'pane.panel.judgments': 'Perbandingan baru: {{added, number}}. Perbandingan yang berubah: {{changed, number}}.',
  'pane.panel.judgment': '{{assessor}} · {{one}} terhadap {{other}}: {{before}} menjadi {{after}}',
  'pane.panel.judgmentNew': '{{assessor}} · {{one}} terhadap {{other}}: {{after}}',
  'pane.panel.changes': 'Nilai baru: {{added, number}}. Nilai yang berubah: {{changed, number}}.',
  'pane.panel.change': '{{object}} · {{criterion}}: {{before}} menjadi {{after, number}}',
  'pane.panel.conflicts': 'Tidak dihitung karena benturan kepentingan: {{objects, list}} ({{count, number}} nilai).',
  'pane.panel.rejected': 'Isian yang bukan nilai pada skalanya: {{count, number}}',
  'pane.panel.merge': 'Tinjau penggabungan',
  'pane.panel.merged': 'Semua isian sudah ada pada lembar Penilaian dan Perbandingan.',
  'pane.panel.agenda': 'Agenda perbedaan',
  'pane.panel.agendaText':
    'Perbedaan yang mengubah peringkat objek didahulukan, dari yang selisihnya terbesar; sesudahnya yang tidak mengubah urutan.',
  'pane.panel.noAgenda': 'Belum ada dua penilai yang menilai hal yang sama secara berbeda.',
  'pane.panel.item': '{{object}} · {{criterion}}: {{low, number}} ({{lowBy}}) sampai {{high, number}} ({{highBy}})',
  'pane.panel.moves':
    'Peringkat {{ifLowest, number}} bila semua memberi nilai terendah, {{ifHighest, number}} bila tertinggi.',
  'pane.panel.still': 'Peringkatnya tidak berubah ({{ifLowest, number}}).',
  'pane.panel.first': 'Menentukan siapa yang pertama.',
  'pane.panel.orders': 'Urutan setiap penilai',
  'pane.panel.noOrders': 'Belum ada dua penilai yang menilai.',
  'pane.panel.w': 'Kesepakatan (W Kendall) {{w, score}}; peluang kebetulan {{p, score}}.',
  'pane.panel.alike': '{{one}} dan {{other}}: {{value, score}}',
  'pane.panel.least': 'Pasangan penilai yang urutannya paling berbeda (Spearman):',
  'pane.panel.order': '{{object}}: metode {{rank}}, Borda {{borda, number}}, Copeland {{copeland, number}}',
  'pane.panel.writeOrders': 'Tinjau lembar urutan penilai',
  'pane.panel.write': 'Tinjau penulisan agenda',
  'pane.panel.computing': 'Agenda sedang dihitung.',
} as const;
