/** Teks aturan yang memeriksa tabel pendukung: indikator, sumber daya, kelayakan, kompetensi, magang, poin utama, jadwal, naskah. */
export const recordRules = {
  'rules.indicator-unknown.title': 'Indikator tidak ada dalam daftar perangkat daerah',
  'rules.indicator-unknown.why':
    'Indikator usulan diambil dari daftar indikator kinerja perangkat daerah agar capaiannya dapat dihitung bersama.',
  'rules.indicator-unknown.message': 'Indikator “{{indicator}}” tidak terdapat dalam daftar indikator {{agency}}.',
  'rules.indicator-unknown.messageNear':
    'Indikator “{{indicator}}” tidak terdapat dalam daftar indikator {{agency}}; yang paling mirip adalah “{{near}}”.',
  'rules.indicator-unknown.cure': 'Gunakan nama indikator sesuai daftar, atau tambahkan indikator itu ke daftarnya.',

  'rules.resource-gap.title': 'Sumber daya kurang dari kebutuhan',
  'rules.resource-gap.why':
    'Kekurangan SDM, dana, atau sarana yang belum ada rencana pemenuhannya akan menghambat pelaksanaan kerja sama.',
  'rules.resource-gap.message':
    'Kebutuhan “{{description}}” {{agency}} adalah {{need, number}} {{unit}}, sedangkan yang tersedia {{available, number}} {{unit}}, dan rencana pemenuhannya belum ditulis.',
  'rules.resource-gap.messageSum':
    'Selisih “{{description}}” tertulis {{gap, number}}, sedangkan kebutuhan dikurangi ketersediaan adalah {{difference, number}}.',
  'rules.resource-gap.messageText': '{{field, label}} berisi “{{text}}”, yang menunjukkan kesiapan belum terpenuhi.',
  'rules.resource-gap.cure': 'Tuliskan cara dan waktu pemenuhan kekurangannya, atau sesuaikan kebutuhannya.',
  'rules.resource-gap.cureSum': 'Hitung kembali selisihnya.',

  'rules.study-incomplete.title': 'Studi kelayakan belum lengkap',
  'rules.study-incomplete.why':
    'Menurut pengaturan, studi kelayakan menilai seluruh aspek, masing-masing dengan skor dan bukti pendukungnya.',
  'rules.study-incomplete.message': 'Studi kelayakan belum menilai aspek {{aspects, label}}.',
  'rules.study-incomplete.messageScore': 'Aspek yang belum diberi skor: {{aspects}}.',
  'rules.study-incomplete.messageEvidence': 'Aspek yang diberi skor tanpa bukti: {{aspects}}.',
  'rules.study-incomplete.cure':
    'Tambahkan satu baris, atau satu kolom bila setiap aspek berkolom sendiri, untuk setiap aspek yang belum ada.',
  'rules.study-incomplete.cureScore': 'Isi skor setiap aspek sesuai rubrik kelayakan.',
  'rules.study-incomplete.cureEvidence': 'Sebutkan dokumen, data, atau halaman kajian yang menjadi dasar skor.',
  'rules.study-incomplete.hukum': 'hukum',
  'rules.study-incomplete.teknis': 'teknis',
  'rules.study-incomplete.ekonomi': 'ekonomi',
  'rules.study-incomplete.keuangan': 'keuangan',
  'rules.study-incomplete.sosial': 'sosial',
  'rules.study-incomplete.lingkungan': 'lingkungan',
  'rules.study-incomplete.risiko': 'risiko',

  'rules.study-figures.title': 'Hasil hitung studi kelayakan tidak cocok',
  'rules.study-figures.why':
    'NPV, IRR, payback, dan B/C dihitung ulang dari arus keluar dan arus masuk; angka yang diketik di atas rumus tidak dapat dipertanggungjawabkan.',
  'rules.study-figures.message':
    '{{result, label}} ({{scenario, label}}) tertulis {{stated, number}}, sedangkan hitung ulang dari arus menghasilkan {{computed, number}}.',
  'rules.study-figures.messageEmpty':
    '{{result, label}} ({{scenario, label}}) tertulis “{{stated}}”, sedangkan hitung ulang dari arus menghasilkan {{computed, number}}.',
  'rules.study-figures.messageNone':
    '{{result, label}} ({{scenario, label}}) tertulis {{stated}}, padahal tidak dapat dihitung dari arus yang diisi.',
  'rules.study-figures.messageText': '“{{text}}” bukan angka, sehingga hasil studi kelayakan tidak dapat dihitung.',
  'rules.study-figures.cure':
    'Kembalikan rumus pada sel hasil dan pada kolom arus, lalu hitung ulang; atau sisipkan lembar Studi Kelayakan yang baru dan salin isiannya.',
  'rules.study-figures.cureText': 'Tulis angka tanpa satuan dan tanpa “Rp”.',
  'rules.study-figures.npv': 'NPV',
  'rules.study-figures.irr': 'IRR (persen)',
  'rules.study-figures.payback': 'Payback (tahun)',
  'rules.study-figures.ratio': 'B/C',
  'rules.study-figures.expected': 'perkiraan',
  'rules.study-figures.low': 'rendah',
  'rules.study-figures.high': 'tinggi',

  'rules.study-conclusion.title': 'Kesimpulan studi kelayakan menyimpang dari aturan',
  'rules.study-conclusion.why':
    'Menurut pengaturan, kesimpulan mengikuti skor, bukti, dan NPV: tidak layak bila aspek hukum atau rata-rata di bawah 50; layak bila setiap aspek 60 atau lebih dengan bukti dan NPV tidak negatif; selebihnya layak bersyarat.',
  'rules.study-conclusion.message':
    'Kesimpulan tertulis “{{stated, label}}”, sedangkan menurut aturan “{{computed, label}}”.',
  'rules.study-conclusion.messageLacks':
    'Kesimpulan tertulis “{{stated, label}}”, sedangkan menurut aturan “{{computed, label}}”, karena belum cukup pada aspek {{aspects, label}}.',
  'rules.study-conclusion.messageLoss':
    'Kesimpulan tertulis “{{stated, label}}”, sedangkan menurut aturan “{{computed, label}}”, karena NPV perkiraan negatif (Rp{{npv, number}}).',
  'rules.study-conclusion.messageAspect':
    'Aspek {{aspect}} disimpulkan “{{stated, label}}”, padahal skornya {{score, number}}.',
  'rules.study-conclusion.cure':
    'Sesuaikan kesimpulan dengan skor dan arus, atau perbaiki skor beserta buktinya; alasan menyimpang ditulis pada kolom keputusan di Temuan.',
  'rules.study-conclusion.layak': 'Layak',
  'rules.study-conclusion.layak-bersyarat': 'Layak bersyarat',
  'rules.study-conclusion.tidak-layak': 'Tidak layak',

  'rules.competency-unmatched.title': 'Kompetensi belum berpasangan dengan program studi',
  'rules.competency-unmatched.why':
    'Kerja sama dengan perguruan tinggi disusun sesuai kompetensi yang dibutuhkan di lapangan.',
  'rules.competency-unmatched.message':
    'Kompetensi “{{competency}}” yang dibutuhkan {{agency}} belum berpasangan dengan program studi mana pun.',
  'rules.competency-unmatched.messageShort':
    'Kompetensi “{{competency}}” dibutuhkan {{need, number}} orang, tetapi baru dipenuhi {{met, number}} orang.',
  'rules.competency-unmatched.messageOpen':
    'Pemenuhan kompetensi “{{competency}}” yang dibutuhkan {{need, number}} orang belum diisi.',
  'rules.competency-unmatched.cureOpen': 'Isi jumlah yang dipenuhi, atau 0 bila belum ada yang memenuhinya.',
  'rules.competency-unmatched.messageOffered':
    'Kompetensi “{{competency}}” dipasangkan dengan program studi “{{programme}}”, sedangkan yang ditawarkan untuk kompetensi itu {{offered}}.',
  'rules.competency-unmatched.cureOffered':
    'Samakan program studi dengan yang ditawarkan perguruan tinggi, atau mintakan penawaran yang sesuai.',
  'rules.competency-unmatched.messageField':
    'Kompetensi yang dibutuhkan adalah “{{competencies}}”, tetapi program studi yang memenuhinya belum disebut.',
  'rules.competency-unmatched.cureShort':
    'Sebutkan cara memenuhi kekurangannya, misalnya program studi lain, atau sesuaikan jumlah kebutuhannya.',
  'rules.competency-unmatched.cure': 'Sebutkan program studi mitra yang memenuhi kompetensi itu, beserta jumlahnya.',

  'rules.programme-surplus.title': 'Program studi melebihi kebutuhan',
  'rules.programme-surplus.why':
    'Program studi yang tidak dibutuhkan perangkat daerah tidak perlu menjadi ruang lingkup kerja sama.',
  'rules.programme-surplus.message':
    'Program studi “{{programme}}” tidak berpasangan dengan kebutuhan perangkat daerah.',
  'rules.programme-surplus.messageOver':
    'Program studi “{{programme}}” memenuhi {{met, number}} orang, lebih banyak daripada kebutuhan {{need, number}} orang.',
  'rules.programme-surplus.messageUnnamed':
    'Baris ini mencantumkan {{count, number}} orang tanpa menyebut program studi atau kompetensinya.',
  'rules.programme-surplus.cureUnnamed': 'Tuliskan program studi dan perguruan tingginya, atau hapus baris itu.',
  'rules.programme-surplus.messageField':
    'Program studi “{{programmes}}” disebut tanpa kompetensi yang dibutuhkan perangkat daerah.',
  'rules.programme-surplus.cureOver': 'Sesuaikan jumlah yang dipenuhi, atau perbarui jumlah kebutuhannya.',
  'rules.programme-surplus.cure': 'Sebutkan kompetensi yang dibutuhkan, atau keluarkan program studi ini dari usulan.',

  'rules.intern-insurance.title': 'Perlindungan mahasiswa magang',
  'rules.intern-insurance.why':
    'Mahasiswa magang didaftarkan pada BPJS Ketenagakerjaan untuk JKK dan JKM sebelum mulai magang sampai selesai, dan pihak pendaftarnya disebut.',
  'rules.intern-insurance.messageKpj': 'Nomor KPJ {{name}} belum diisi.',
  'rules.intern-insurance.messageKpjShape': 'Nomor KPJ {{name}} tertulis “{{text}}”, bukan 11 angka.',
  'rules.intern-insurance.messageCoverage': 'Perlindungan {{name}} belum mencakup {{text}}.',
  'rules.intern-insurance.messageEffective': 'Tanggal efektif kepesertaan {{name}} belum diisi.',
  'rules.intern-insurance.messageLate': 'Kepesertaan {{name}} baru efektif {{date, date}}, setelah magang dimulai.',
  'rules.intern-insurance.messageUntil': 'Perlindungan {{name}} berakhir {{date, date}}, sebelum magang selesai.',
  'rules.intern-insurance.messageRegistrar': 'Pihak yang mendaftarkan {{name}} belum disebut.',
  'rules.intern-insurance.messageTwice': 'Nomor KPJ {{text}} dipakai lebih dari satu orang: {{name}}.',
  'rules.intern-insurance.messageAll': 'Seluruh {{count, number}} peserta pada lembar {{sheet}} {{what, label}}.',
  'rules.intern-insurance.messageKpjAll': 'belum memiliki nomor KPJ',
  'rules.intern-insurance.messageKpjShapeAll': 'memiliki nomor KPJ yang bukan 11 angka',
  'rules.intern-insurance.messageCoverageAll': 'belum terlindungi JKK dan JKM sekaligus',
  'rules.intern-insurance.messageEffectiveAll': 'belum memiliki tanggal efektif kepesertaan',
  'rules.intern-insurance.messageLateAll': 'baru terlindungi setelah magang dimulai',
  'rules.intern-insurance.messageUntilAll': 'berakhir perlindungannya sebelum magang selesai',
  'rules.intern-insurance.messageRegistrarAll': 'belum disebut pihak pendaftarnya',
  'rules.intern-insurance.messageOpen':
    'Usulan ini memuat magang, tetapi pihak yang mendaftarkan pesertanya pada BPJS Ketenagakerjaan belum diisi.',
  'rules.intern-insurance.cureOpen':
    'Isi pihak yang mendaftarkan peserta, misalnya perguruan tinggi atau perangkat daerah penempatan.',
  'rules.intern-insurance.messageProposal':
    'Usulan ini memuat magang, tetapi belum menyebut perlindungan JKK dan JKM bagi pesertanya.',
  'rules.intern-insurance.cure':
    'Lengkapi kepesertaan sebelum magang dimulai: KPJ 11 angka, JKK dan JKM, tanggal efektif, dan pihak pendaftar.',
  'rules.intern-insurance.cureTwice':
    'Cocokkan dengan kartu kepesertaan, lalu perbaiki nomor yang keliru: satu nomor KPJ milik satu orang.',
  'rules.intern-insurance.cureProposal':
    'Tuliskan siapa yang mendaftarkan peserta magang pada BPJS Ketenagakerjaan dan siapa yang membayar iurannya.',

  'rules.duty-without-lead.title': 'Poin utama tanpa satu penanggung jawab',
  'rules.duty-without-lead.why':
    'Setiap poin utama payung hukum dipimpin tepat satu perangkat daerah agar jelas siapa yang menindaklanjutinya.',
  'rules.duty-without-lead.message': 'Poin “{{duty}}” belum memiliki perangkat daerah penanggung jawab.',
  'rules.duty-without-lead.messageSeveral':
    'Poin “{{duty}}” menyebut lebih dari satu penanggung jawab: {{agencies, list}}.',
  'rules.duty-without-lead.messageTwice':
    'Poin “{{duty}}” tertulis lebih dari sekali dengan penanggung jawab berbeda: {{agencies, list}}.',
  'rules.duty-without-lead.messageCount':
    'Lembar {{sheet}} memuat {{count, number}} poin utama, sedangkan pengaturan menyebut {{points, number}}.',
  'rules.duty-without-lead.cure': 'Tetapkan satu perangkat daerah penanggung jawab untuk poin ini.',
  'rules.duty-without-lead.cureSeveral':
    'Pilih satu perangkat daerah sebagai penanggung jawab; sebutkan yang lain sebagai pendukung.',
  'rules.duty-without-lead.cureCount': 'Periksa poin yang terlewat, atau ubah jumlah poin pada pengaturan.',

  'rules.agency-uninvited.title': 'Perangkat daerah belum dijadwalkan',
  'rules.agency-uninvited.why':
    'Setiap perangkat daerah yang terlibat diundang memaparkan usulannya dalam rapat TKKSD.',
  'rules.agency-uninvited.message':
    '{{agency}} belum terdapat dalam jadwal paparan, padahal terlibat dalam {{count, number}} usulan: {{titles, list}}.',
  'rules.agency-uninvited.messageTitle': 'Jadwal paparan “{{title}}” belum mengundang {{agencies, list}}.',
  'rules.agency-uninvited.cure': 'Tambahkan perangkat daerah itu ke jadwal paparan.',

  'rules.follow-up-missing.title': 'KSB belum ditindaklanjuti dengan PKS',
  'rules.follow-up-missing.why':
    'Kesepakatan bersama bersifat umum; hak dan kewajiban baru mengikat setelah setiap perangkat daerah menindaklanjutinya dengan PKS.',
  'rules.follow-up-missing.message':
    'KSB {{number}} tanggal {{date, date}} belum ditindaklanjuti dengan PKS, padahal sudah lebih dari {{months, number}} bulan.',
  'rules.follow-up-missing.messageAgencies':
    'KSB {{number}} tanggal {{date, date}} belum ditindaklanjuti dengan PKS oleh {{agencies, list}}, padahal sudah lebih dari {{months, number}} bulan.',
  'rules.follow-up-missing.cure':
    'Mohon perangkat daerah menyusun PKS, atau mencatat nomor PKS-nya apabila sudah ditandatangani.',
} as const;
