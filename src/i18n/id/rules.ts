/** Judul, alasan, pesan, dan saran perbaikan setiap aturan pemeriksaan; nama kriteria dan catatan pemeringkatan. */
export const rules = {
  'rules.kak-incomplete.title': 'Kerangka acuan kerja belum lengkap',
  'rules.kak-incomplete.why':
    'Usulan kerja sama memuat delapan hal: latar belakang, maksud dan tujuan, lokasi, ruang lingkup, jangka waktu, manfaat, analisis dampak sosial dan lingkungan, serta pembiayaan. Usulan yang belum lengkap belum dapat ditelaah oleh TKKSD.',
  'rules.kak-incomplete.messageEmpty': '{{field, label}} belum diisi.',
  'rules.kak-incomplete.messagePlaceholder':
    '{{field, label}} hanya berisi “{{text}}”, sehingga belum dapat dianggap terisi.',
  'rules.kak-incomplete.messageHollow': '{{field, label}} hanya berisi “{{text}}”, belum berupa uraian.',
  'rules.kak-incomplete.messageCopied': 'Isi {{field, label}} sama persis dengan isi {{other, label}}.',
  'rules.kak-incomplete.messageShort': '{{field, label}} hanya berisi “{{text}}”, terlalu singkat untuk dapat dinilai.',
  'rules.kak-incomplete.messageNearCopied': 'Isi {{field, label}} hampir sama dengan isi {{other, label}}.',
  'rules.kak-incomplete.messageNoRoom':
    'Formulir ini tidak memuat {{count, number}} dari 8 bagian kerangka acuan: {{fields, label}}.',
  'rules.kak-incomplete.messageNoColumns':
    'Lembar {{sheet}} tidak memuat kolom untuk {{count, number}} dari 8 bagian kerangka acuan: {{fields, label}}.',
  'rules.kak-incomplete.cure':
    'Mohon perangkat daerah pengusul melengkapi isian ini dengan uraian yang dapat berdiri sendiri tanpa lampiran.',
  'rules.kak-incomplete.cureNoRoom':
    'Mohon lampirkan kerangka acuan kerja, atau tambahkan kolom untuk bagian yang belum ada pada lembar ini.',
  'rules.kak-incomplete.cureNoPart':
    'Mohon perangkat daerah pengusul menambahkan bagian tersebut beserta isinya pada formulir ini.',

  'rules.date-order.title': 'Urutan tanggal tidak masuk akal',
  'rules.date-order.why':
    'Masa berlaku yang berakhir sebelum dimulai membuat perjanjian tidak pernah berlaku dan perhitungan sisa hari menjadi salah.',
  'rules.date-order.messageEnd':
    'Tanggal berakhir {{after, date}} tidak lebih lambat daripada tanggal mulai {{before, date}}.',
  'rules.date-order.messageSigned':
    'Tanggal berakhir {{after, date}} lebih awal daripada tanggal penandatanganan {{before, date}}.',
  'rules.date-order.messageDetail':
    'PKS bertanggal {{after, date}} lebih awal daripada KSB induknya yang bertanggal {{before, date}}.',
  'rules.date-order.cure':
    'Cocokkan kedua tanggal dengan naskah yang ditandatangani, lalu perbaiki tanggal yang keliru.',

  'rules.duration-over-limit.title': 'Jangka waktu melampaui batas',
  'rules.duration-over-limit.why':
    'Menurut pengaturan, jangka waktu PKS paling lama lima tahun dan dapat diperpanjang, kecuali peraturan khusus menentukan lain.',
  'rules.duration-over-limit.messageStated':
    'Jangka waktu “{{text}}” ({{months, number}} bulan) melampaui batas {{limit, number}} bulan.',
  'rules.duration-over-limit.messageDates':
    'Masa {{start, date}} sampai dengan {{end, date}} mencakup {{months, number}} bulan penuh, melampaui batas {{limit, number}} bulan.',
  'rules.duration-over-limit.cure':
    'Persingkat jangka waktunya, atau cantumkan pasal peraturan khusus yang membolehkan jangka waktu tersebut.',

  'rules.number-words-mismatch.title': 'Angka berbeda dengan terbilang',
  'rules.number-words-mismatch.why':
    'Angka dan terbilang yang berbeda dapat ditafsirkan dua kali oleh para pihak dan menjadi sumber sengketa.',
  'rules.number-words-mismatch.message':
    'Pada {{field, label}} tertulis angka “{{digits}}”, sedangkan terbilangnya “{{words}}” berarti {{wordsValue, number}}.',
  'rules.number-words-mismatch.messageMuddled':
    '“Terbilang” menyebut “{{words}}”, yang tidak membentuk satu bilangan; jumlah di atasnya {{amount, number}}.',
  'rules.number-words-mismatch.messageSpelled':
    '“Terbilang” menyebut “{{words}}” ({{wordsValue, number}}), sedangkan jumlah di atasnya {{amount, number}}.',
  'rules.number-words-mismatch.cureSpelled': 'Samakan terbilang dengan jumlahnya, atau perbaiki jumlahnya.',
  'rules.number-words-mismatch.cure':
    'Pastikan bilangan yang benar kepada pengusul, lalu samakan angka dan terbilangnya.',

  'rules.instrument-mismatch.title': 'Jenis naskah tidak sesuai dengan jenis mitra',
  'rules.instrument-mismatch.why':
    'Menurut pengaturan, setiap jenis mitra memiliki rangkaian naskah sendiri: KSB lalu PKS dengan daerah lain dan pihak ketiga, Nota Kesepakatan dan Rencana Kerja dengan instansi pusat dan PTN Satker/BLU, serta LoI lalu MoU dengan mitra luar negeri.',
  'rules.instrument-mismatch.message':
    'Naskah yang dipakai adalah {{instrument, label}}, sedangkan untuk mitra jenis {{partnerKind, label}} lazimnya {{first, label}} lalu {{detail, label}}.',
  'rules.instrument-mismatch.cure':
    'Periksa status badan hukum mitra. Jika sudah benar, susun ulang naskah sebagai {{first, label}} dengan rincian dalam {{detail, label}}.',

  'rules.council-approval-missing.title': 'Persetujuan DPRD belum ada',
  'rules.council-approval-missing.why':
    'Rencana kerja sama yang membebani masyarakat dan daerah, yang pendanaannya belum teranggarkan dalam APBD tahun berjalan, atau yang bermitra dengan luar negeri memerlukan persetujuan DPRD sebelum naskahnya ditandatangani.',
  'rules.council-approval-missing.messageForeign':
    'Mitra berada di luar negeri, tetapi nomor persetujuan DPRD belum dicantumkan.',
  'rules.council-approval-missing.messageBudget':
    'Pendanaan tercatat “{{text}}”, tetapi nomor persetujuan DPRD belum dicantumkan.',
  'rules.council-approval-missing.messageBurden':
    '{{field, label}} menyebut beban bagi masyarakat atau daerah, tetapi nomor persetujuan DPRD belum dicantumkan.',
  'rules.council-approval-missing.messageAnswer':
    '“{{label}}” dijawab ya, tetapi nomor persetujuan DPRD belum dicantumkan.',
  'rules.council-approval-missing.cure':
    'Cantumkan nomor dan tanggal persetujuan DPRD, atau siapkan surat permohonannya sebelum PKS disusun.',

  'rules.legal-basis-missing.title': 'Dasar hukum belum dicantumkan',
  'rules.legal-basis-missing.why':
    'Menurut pengaturan, setiap kerja sama disusun dengan payung hukum yang jelas agar naskahnya dapat ditelaah dan ditandatangani.',
  'rules.legal-basis-missing.messageEmpty': 'Dasar hukum belum diisi.',
  'rules.legal-basis-missing.messagePlaceholder':
    'Dasar hukum hanya berisi “{{text}}”, belum menyebut satu peraturan pun.',
  'rules.legal-basis-missing.messageNoColumn':
    'Lembar {{sheet}} tidak memuat kolom dasar hukum, sehingga payung hukum objek di dalamnya tidak dapat diperiksa.',
  'rules.legal-basis-missing.cure': 'Tuliskan jenis, nomor, dan tahun peraturan yang mendasari kerja sama ini.',
  'rules.legal-basis-missing.cureNoColumn': 'Apabila diperlukan, tambahkan kolom Dasar Hukum pada lembar ini.',

  'rules.placeholder-value.title': 'Sel belum berisi keterangan',
  'rules.placeholder-value.why':
    'Tulisan pengganti seperti “terlampir” atau “-” tidak dapat dibaca sebagai jawaban, sehingga usulan belum dapat ditelaah dari lembar ini.',
  'rules.placeholder-value.messageNone': '{{field, label}} hanya berisi “{{text}}”, padahal memerlukan keterangan.',
  'rules.placeholder-value.messageDeferred':
    '{{field, label}} berisi “{{text}}”: keterangannya ditunda atau berada di tempat lain.',
  'rules.placeholder-value.messageDitto': '{{field, label}} berisi “{{text}}” dan bergantung pada baris di atasnya.',
  'rules.placeholder-value.messageFiller': '{{field, label}} masih berisi tulisan pengisi “{{text}}”.',
  'rules.placeholder-value.cure':
    'Ganti dengan keterangan yang sebenarnya. Jika keterangannya ada pada lampiran, salin intinya dan sebut nomor lampirannya.',

  'rules.duplicate-object.title': 'Objek tercatat lebih dari satu kali',
  'rules.duplicate-object.why':
    'Usulan yang tercatat ganda dihitung dua kali dalam rekapitulasi, anggaran, dan peringkat.',
  'rules.duplicate-object.message':
    '“{{title}}” tampak sama dengan objek {{other}} pada {{place}}: judul, mitra, dan perangkat daerahnya serupa.',
  'rules.duplicate-object.messageMerged':
    'Baris ini berbagi satu judul, “{{title}}”, dengan objek {{other}} pada {{place}} (sel gabungan), sehingga terbaca sebagai objek tersendiri.',
  'rules.duplicate-object.cureMerged':
    'Jika hanya satu kerja sama, satukan isinya dalam satu baris; jika berbeda, pisahkan sel judulnya dan beri judul masing-masing.',
  'rules.duplicate-object.cure':
    'Pastikan kepada perangkat daerah pengusul. Jika memang sama, pertahankan satu baris; jika berbeda, bedakan judulnya.',

  'rules.vague-wording.title': 'Kata yang dapat ditafsirkan lebih dari satu',
  'rules.vague-wording.why':
    'Naskah kerja sama disusun dengan bahasa yang lugas dan pasti agar para pihak tidak menafsirkannya berbeda di kemudian hari.',
  'rules.vague-wording.messageA':
    '{{field, label}} memuat daftar terbuka ({{words, list}}): tidak jelas apa saja yang termasuk dan apa yang tidak.',
  'rules.vague-wording.messageB':
    '{{field, label}} memuat ukuran yang tidak pasti ({{words, list}}): para pihak dapat membayangkan jumlah atau mutu yang berbeda.',
  'rules.vague-wording.messageC':
    '{{field, label}} memuat waktu yang tidak pasti ({{words, list}}): tidak jelas kapan kewajiban harus dipenuhi.',
  'rules.vague-wording.messageD':
    '{{field, label}} menunda atau mengalihkan keputusan ({{words, list}}): isinya bergantung pada hal yang belum disebutkan.',
  'rules.vague-wording.messageE':
    '{{field, label}} tidak menyebut pihaknya dengan jelas ({{words, list}}): tidak pasti siapa yang dimaksud dan siapa yang bertanggung jawab.',
  'rules.vague-wording.messageF':
    '{{field, label}} memuat kewajiban yang lemah ({{words, list}}): tidak pasti apakah harus dilaksanakan.',
  'rules.vague-wording.messageG':
    '{{field, label}} memuat batas atau pilihan yang belum lengkap ({{words, list}}): dapat dibaca dengan lebih dari satu arti.',
  'rules.vague-wording.messageH':
    '{{field, label}} memuat angka yang belum utuh ({{words, list}}): tidak jelas persen dari apa.',
  'rules.vague-wording.messageDays':
    '{{field, label}} menyebut hari tanpa jenisnya ({{words, list}}): dapat dibaca sebagai hari kerja atau hari kalender.',
  'rules.vague-wording.messageExtension':
    '{{field, label}} membuka perpanjangan tanpa syarat ({{words, list}}): tidak jelas kapan, berapa lama, dan atas dasar apa diperpanjang.',
  'rules.vague-wording.cureDays': 'Tuliskan hari kerja atau hari kalender.',
  'rules.vague-wording.cureExtension':
    'Tuliskan syarat, lama, dan batas waktu pengajuan perpanjangannya, atau hapus bagian itu.',
  'rules.vague-wording.cure': 'Tuliskan isi yang dimaksud secara lengkap dan pasti.',
  'rules.vague-wording.rights': 'Hak dan Kewajiban',
  'rules.vague-wording.cureA': 'Tuliskan seluruh butirnya sebagai daftar tertutup.',
  'rules.vague-wording.cureB': 'Tuliskan jumlah, satuan, dan cara mengukurnya.',
  'rules.vague-wording.cureC': 'Tuliskan tanggal, atau jumlah hari kerja atau hari kalender beserta titik mulainya.',
  'rules.vague-wording.cureD':
    'Tuliskan keputusannya, atau sebutkan pasal, nomor dokumen, atau nomor lampiran yang memuatnya.',
  'rules.vague-wording.cureE':
    'Sebutkan PIHAK KESATU atau PIHAK KEDUA beserta perangkat daerah atau jabatannya, dan bagian yang ditanggungnya.',
  'rules.vague-wording.cureF': 'Gunakan kata wajib, harus, berhak, atau berwenang sesuai maksudnya.',
  'rules.vague-wording.cureG': 'Lengkapi batasnya dengan angka dan satuan, atau pilih salah satu: dan, atau.',
  'rules.vague-wording.cureH': 'Sebutkan dasar persentasenya, misalnya persen dari nilai kontrak.',

  'rules.value-unreadable.title': 'Isian tidak dapat dibaca',
  'rules.value-unreadable.why':
    'Tanggal, angka, atau kode yang tidak dapat dibaca tidak ikut dihitung dalam pemeriksaan dan rekapitulasi.',
  'rules.value-unreadable.message':
    '{{field, label}} berisi “{{text}}”, yang tidak dikenali sebagai isian {{field, label}}.',
  'rules.value-unreadable.messageDate': '{{field, label}} berisi “{{text}}”, tanggal yang tidak ada dalam kalender.',
  'rules.value-unreadable.messageTable':
    '“{{label, label}}” berisi “{{text}}”, yang tidak dapat dibaca sebagai jumlah.',
  'rules.value-unreadable.messageError': '{{field, label}} berisi galat rumus {{text}}.',
  'rules.value-unreadable.messageScore':
    'Isian “{{text}}” untuk kriteria {{id}} ({{name}}) bukan angka yang dapat dihitung.',
  'rules.value-unreadable.cureScore': 'Isi dengan angka sesuai rubrik penilaian, atau kosongkan apabila belum dinilai.',
  'rules.value-unreadable.cure': 'Perbaiki isian pada sel sumbernya.',
  'rules.value-unreadable.cureDate': 'Tuliskan tanggal, bulan, dan tahunnya secara lengkap, misalnya 1 Maret 2027.',
  'rules.value-unreadable.cureNumber': 'Tuliskan angkanya saja; keterangan dipindahkan ke kolom lain.',
  'rules.value-unreadable.cureCode':
    'Pilih salah satu isian dari daftar pada lembar Pengaturan yang paling sesuai maksudnya.',
  'rules.value-unreadable.cureError': 'Perbaiki rumus pada sel itu, atau ganti dengan nilainya.',

  'rules.date-ambiguous.title': 'Tanggal dapat dibaca dua cara',
  'rules.date-ambiguous.why': 'Tanggal dengan hari dan bulan yang sama-sama tidak lebih dari 12 dapat tertukar.',
  'rules.date-ambiguous.message':
    '{{field, label}} tertulis “{{text}}” dan dibaca {{read, date}}, tetapi dapat juga berarti {{other, date}}.',
  'rules.date-ambiguous.messageOther':
    '“{{label}}” tertulis “{{text}}” dan dibaca {{read, date}}, tetapi dapat juga berarti {{other, date}}.',
  'rules.date-ambiguous.cure': 'Cocokkan dengan naskahnya, lalu tuliskan nama bulannya.',

  'rules.cost-arithmetic.title': 'Perkalian rincian biaya keliru',
  'rules.cost-arithmetic.why':
    'Volume dikali harga satuan harus sama dengan jumlahnya agar kebutuhan anggaran dapat dipercaya.',
  'rules.cost-arithmetic.message':
    'Pada rincian “{{description}}”, {{volume, number}} × {{price, number}} = {{product, number}} rupiah, sedangkan jumlah yang tertulis {{amount, number}} rupiah.',
  'rules.cost-arithmetic.messageSection':
    '“{{label}}” tertulis {{total, number}} rupiah, sedangkan rincian di atasnya ({{count, number}} baris) berjumlah {{sum, number}} rupiah.',
  'rules.cost-arithmetic.cure': 'Periksa volume, harga satuan, dan jumlahnya, lalu perbaiki yang keliru.',

  'rules.date-duration-mismatch.title': 'Jangka waktu tidak sesuai tanggal',
  'rules.date-duration-mismatch.why':
    'Jangka waktu dan tanggal yang berbeda membuat masa berlaku naskah dapat ditafsirkan ganda.',
  'rules.date-duration-mismatch.message':
    'Jangka waktu tertulis “{{text}}” ({{months, number}} bulan), sedangkan masa {{start, date}} sampai dengan {{end, date}} berlangsung {{spanned, number}} bulan.',
  'rules.date-duration-mismatch.cure': 'Samakan jangka waktu dengan tanggal mulai dan tanggal berakhir.',

  'rules.ministry-approval-missing.title': 'Persetujuan Mendagri belum ada',
  'rules.ministry-approval-missing.why':
    'Kerja sama dengan mitra di luar negeri memerlukan persetujuan DPRD, Kementerian Dalam Negeri, dan Kementerian Luar Negeri secara berurutan.',
  'rules.ministry-approval-missing.message':
    'Mitra berada di luar negeri, tetapi persetujuan Menteri Dalam Negeri belum dicantumkan.',
  'rules.ministry-approval-missing.messageForeign':
    'Mitra berada di luar negeri, tetapi pertimbangan Menteri Luar Negeri belum dicantumkan.',
  'rules.ministry-approval-missing.messageOrder':
    '{{earlier, label}} bertanggal {{earlierDate, date}} mendahului {{later, label}} bertanggal {{laterDate, date}}, padahal persetujuan DPRD, Menteri Dalam Negeri, dan Menteri Luar Negeri diberikan berurutan.',
  'rules.ministry-approval-missing.foreign': 'Pertimbangan Menteri Luar Negeri',
  'rules.ministry-approval-missing.cureForeign':
    'Cantumkan nomor dan tanggal pertimbangan Menteri Luar Negeri, atau ajukan permohonannya sebelum naskah ditandatangani.',
  'rules.ministry-approval-missing.cureOrder':
    'Periksa tanggal kedua surat; bila memang terbalik, ajukan kembali persetujuan yang mendahului itu.',
  'rules.ministry-approval-missing.cure':
    'Cantumkan nomor dan tanggal persetujuan Menteri Dalam Negeri, atau ajukan permohonannya sebelum naskah ditandatangani.',

  'rules.legal-basis-repealed.title': 'Dasar hukum tidak berlaku lagi',
  'rules.legal-basis-repealed.why':
    'Menurut pengaturan, peraturan itu telah diganti; naskah yang masih bersandar padanya dapat dipersoalkan keabsahannya.',
  'rules.legal-basis-repealed.message':
    'Dasar hukum mengutip {{regulation}} yang menurut pengaturan telah diganti dengan {{successor}}.',
  'rules.legal-basis-repealed.cure': 'Ganti kutipan itu dengan {{successor}} setelah dipastikan kepada Bagian Hukum.',

  'rules.agreement-chain.title': 'Rantai naskah tidak utuh',
  'rules.agreement-chain.why':
    'Menurut pengaturan, setiap perjanjian rinci bersandar pada satu kesepakatan. Rantai yang putus membuat dasar pelaksanaan dan masa berlakunya tidak dapat ditelusuri.',
  'rules.agreement-chain.parentMissing':
    'Naskah {{number}} adalah perjanjian rinci, tetapi naskah induknya tidak disebut.',
  'rules.agreement-chain.circular':
    'Naskah {{number}} dan induknya, {{parent}}, saling menjadi induk; induk dari naskah ini tidak dipakai.',
  'rules.agreement-chain.numberRepeated': 'Nomor {{number}} sudah dipakai naskah lain di {{place}}.',
  'rules.agreement-chain.cure':
    'Isi nomor naskah induk (KSB atau NK) yang benar, lalu tambahkan naskah induk itu ke daftar bila belum ada.',
  'rules.agreement-chain.cureRepeated':
    'Periksa kedua naskah; perbaiki nomor yang keliru atau hapus baris yang tercatat dua kali.',

  'rules.cost-total-mismatch.title': 'Jumlah biaya tidak cocok',
  'rules.cost-total-mismatch.why':
    'Jumlah yang berbeda dengan rinciannya membuat kebutuhan anggaran tidak dapat dipastikan.',
  'rules.cost-total-mismatch.messageSources':
    'Biaya seluruhnya {{total, number}} rupiah, sedangkan jumlah menurut sumber dana {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.messageLines':
    'Biaya seluruhnya {{total, number}} rupiah, sedangkan jumlah rincian biaya {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.messageSourceLines':
    '{{field, label}} tertulis {{total, number}} rupiah, sedangkan jumlah rincian biaya dari sumber itu {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.messageTotalRow':
    'Baris “{{label}}” tertulis {{total, number}} rupiah, sedangkan {{count, number}} rincian di atasnya berjumlah {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.cure': 'Periksa rincian dan jumlahnya, lalu samakan angkanya.',

  'rules.test-row.title': 'Baris percobaan',
  'rules.test-row.why': 'Baris percobaan yang tertinggal ikut dihitung dalam rekapitulasi dan peringkat.',
  'rules.test-row.message': 'Judul “{{text}}” tampak sebagai baris percobaan, bukan usulan.',
  'rules.test-row.messageIntern': 'Nama “{{text}}” tampak sebagai baris percobaan, bukan peserta magang.',
  'rules.test-row.cureIntern': 'Hapus baris ini dari lembar sumber, atau isi dengan data peserta yang sebenarnya.',
  'rules.test-row.messageRow': 'Baris “{{text}}” tampak sebagai baris percobaan.',
  'rules.test-row.cureRow': 'Hapus baris ini dari lembar sumber, atau isi dengan data yang sebenarnya.',
  'rules.test-row.cure': 'Hapus baris ini dari lembar sumber, atau isi dengan judul usulan yang sebenarnya.',

  'rules.weights-invalid.title': 'Kriteria atau bobot tidak sah',
  'rules.weights-invalid.why':
    'Peringkat hanya dapat dipertanggungjawabkan apabila setiap kriteria memiliki kode, arah, dan bobot yang jelas.',
  'rules.weights-invalid.messageWeight':
    'Bobot kriteria {{id}} berisi “{{text}}”, bukan angka dari nol sampai dengan satu miliar; sementara dipakai {{used, number}}.',
  'rules.weights-invalid.messageDirection':
    'Arah kriteria {{id}} berisi “{{text}}”, bukan Manfaat atau Biaya; sementara dipakai {{used, label}}.',
  'rules.weights-invalid.messageRepeated':
    'Kode kriteria {{id}} tertulis lebih dari satu kali; baris ini tidak dihitung.',
  'rules.weights-invalid.messageSum':
    'Jumlah bobot adalah {{sum, number}}, bukan 1 atau 100; setiap bobot dibagi dengan jumlah itu.',
  'rules.weights-invalid.messageSumTable':
    'Jumlah bobot pada lembar {{sheet}} adalah {{sum, number}}, bukan 1 atau 100.',
  'rules.weights-invalid.messageSwing':
    'Poin swing terbesar adalah {{greatest, number}} ({{criteria, list}}), bukan {{expected, number}}; bobot tetap dihitung sebagai bagian dari jumlah poin.',
  'rules.weights-invalid.messageSumInside':
    'Jumlah bobot di dalam kelompok {{group}} adalah {{sum, number}}, bukan 1 atau 100; setiap bobot di dalamnya dibagi dengan jumlah itu.',
  'rules.weights-invalid.messageSwingInside':
    'Poin swing terbesar di dalam kelompok {{group}} adalah {{greatest, number}} ({{criteria, list}}), bukan {{expected, number}}; bobot tetap dihitung sebagai bagian dari jumlah poin.',
  'rules.weights-invalid.messageParent':
    'Induk kriteria {{id}} berisi “{{text}}”, bukan kode baris lain pada tabel ini; kriteria ini dianggap berdiri sendiri.',
  'rules.weights-invalid.messageLevels':
    'Kelompok {{id}} berinduk {{text}}, padahal kriteria hanya dihitung dua tingkat; induk kelompok ini tidak dipakai.',
  'rules.weights-invalid.messageAllZero': 'Semua bobot bernilai nol, sehingga peringkat tidak dapat dihitung.',
  'rules.weights-invalid.cureReverse':
    'Tanyakan penilaian yang dimaksud, lalu isi salah satu arah dan biarkan arah sebaliknya kosong.',
  'rules.weights-invalid.messageReverse':
    'Perbandingan {{one}} dengan {{other}} menurut {{assessor}} bertentangan dengan kebalikannya: nilai yang satu harus merupakan kebalikan (1/n) dari nilai yang lain.',
  'rules.weights-invalid.cure': 'Perbaiki isian pada lembar Kriteria sesuai kesepakatan TKKSD.',

  'rules.method-invalid.title': 'Pilihan metode pemeringkatan tidak dapat dipakai',
  'rules.method-invalid.why':
    'Metode, normalisasi, dan pengaturannya menentukan urutan. Pilihan yang tidak dikenal diganti dengan bawaan, sehingga urutannya dapat berbeda dari yang dikehendaki.',
  'rules.method-invalid.messageMethod':
    'Metode “{{text}}” tidak dikenal; untuk sementara dipakai penjumlahan terbobot (SAW).',
  'rules.method-invalid.messageNormalisation':
    'Normalisasi “{{text}}” tidak dikenal; untuk sementara dipakai bawaan metode.',
  'rules.method-invalid.messageChoice':
    'Pengaturan {{option, label}} berisi “{{text}}” yang tidak dikenal; untuk sementara dipakai bawaannya.',
  'rules.method-invalid.messageNumber':
    'Pengaturan {{option, label}} berisi “{{text}}”, bukan angka {{min, number}} sampai dengan {{max, number}}; untuk sementara dipakai {{used, number}}.',
  'rules.method-invalid.cure':
    'Pilih dari daftar pada lembar Kriteria. Selama pilihan belum dapat dipakai, peringkat memakai bawaan dan hal itu dicatat pada lembar Peringkat.',

  'rules.method-invalid.messageJoining':
    'Cara penggabungan penilai “{{text}}” tidak dikenal; untuk sementara dipakai AIJ.',
  'rules.method-invalid.messagePreference':
    'Fungsi preferensi kriteria {{id}} berisi “{{text}}” yang tidak dikenal; untuk sementara dipakai fungsi biasa.',
  'rules.method-invalid.messageThreshold':
    'Ambang {{threshold}} kriteria {{id}} berisi “{{text}}”, bukan angka yang berlaku untuk fungsi {{function, label}}; untuk sementara dipakai fungsi biasa.',
  'rules.method-invalid.messageThresholdMissing':
    'Fungsi preferensi {{function, label}} kriteria {{id}} memerlukan ambang {{threshold}}, yang belum diisi; untuk sementara dipakai fungsi biasa.',
  'rules.method-invalid.messageThresholdOrder':
    'Ambang p kriteria {{id}} ({{p, number}}) lebih kecil dari ambang q ({{q, number}}); untuk sementara dipakai fungsi biasa.',
  'rules.method-invalid.messageScores':
    'Cara penggabungan nilai “{{text}}” tidak dikenal; untuk sementara dipakai rata-rata hitung.',
  'rules.method-invalid.messageCosts': 'Bentuk biaya “{{text}}” tidak dikenal; untuk sementara dipakai bawaan metode.',
  'rules.method-invalid.messageWeights': 'Sumber bobot “{{text}}” tidak dikenal; untuk sementara dipakai kolom Bobot.',
  'rules.comparison-invalid.title': 'Sumber bobot tidak dapat dipakai',
  'rules.comparison-invalid.why':
    'Bobot yang tidak dapat dihitung dari sumber yang dipilih akan diam-diam mengubah urutan.',
  'rules.comparison-invalid.messageValue':
    'Perbandingan {{one}} dengan {{other}} berisi “{{text}}”, bukan nilai skala 1/9 sampai dengan 9; isian ini dianggap belum dijawab.',
  'rules.comparison-invalid.messageTooFew':
    'Bobot {{source, label}} memerlukan paling sedikit dua objek dengan nilai lengkap; untuk sementara dipakai kolom Bobot.',
  'rules.comparison-invalid.messageNone':
    'Belum ada perbandingan berpasangan yang terisi, sehingga untuk sementara dipakai kolom Bobot.',
  'rules.comparison-invalid.messageNoneTop':
    'Belum ada penilai yang membandingkan kelompok kriteria, sehingga untuk sementara dipakai kolom Bobot.',
  'rules.comparison-invalid.messageNoneInside':
    'Belum ada penilai yang membandingkan kriteria di dalam kelompok {{group}}, sehingga untuk sementara dipakai kolom Bobot.',
  'rules.comparison-invalid.messageMixed':
    'Blok ini membandingkan kelompok {{one}} dengan {{other}}, yang berada di dalam suatu kelompok; blok ini tidak dihitung. Bandingkan kelompok dalam satu blok, dan kriteria setiap kelompok dalam bloknya sendiri.',
  'rules.comparison-invalid.messageWhole':
    'Blok {{assessor}} ini membandingkan kriteria dari beberapa kelompok sekaligus; blok ini tidak dihitung, karena perbandingannya kini bertingkat menurut kelompok.',
  'rules.comparison-invalid.messageUnconnected':
    'Jawaban {{assessor}} belum menghubungkan {{one}} dengan kriteria lain, sehingga perbandingannya belum dihitung.',
  'rules.comparison-invalid.messageReverse':
    'Jawaban {{assessor}} untuk {{one}} terhadap {{other}} bertentangan dengan kebalikannya, sehingga perbandingannya tidak dihitung.',
  'rules.comparison-invalid.messageBest':
    'Jawaban {{assessor}} belum menunjukkan kriteria terpenting, yaitu yang telah dibandingkan dengan semua kriteria lain dan tidak kalah penting dari satu pun. Periksa {{one}} terhadap {{other}}.',
  'rules.comparison-invalid.messageWorst':
    'Jawaban {{assessor}} belum menunjukkan kriteria yang paling tidak penting, yaitu yang telah dibandingkan dengan semua kriteria lain dan tidak lebih penting dari satu pun. Periksa {{one}} terhadap {{other}}.',
  'rules.comparison-invalid.messageJoined':
    'Jawaban {{assessors, number}} penilai yang digabungkan (AIJ) tidak menunjukkan satu kriteria terpenting dan satu yang paling tidak penting. Pilih penggabungan AIP pada lembar Kriteria; untuk sementara dipakai kolom Bobot.',
  'rules.comparison-invalid.messageRole':
    'Bobot penilai {{assessor}} berisi “{{text}}”, bukan angka nol atau lebih; untuk sementara dipakai 1.',
  'rules.comparison-invalid.cure':
    'Lengkapi atau perbaiki isian yang ditunjuk, atau pilih sumber bobot lain pada lembar Kriteria.',
  'rules.comparison-inconsistent.title': 'Perbandingan berpasangan tidak konsisten',
  'rules.comparison-inconsistent.why':
    'Rasio konsistensi di atas 0,10 (AHP; Saaty, 1980), atau di atas ambang best-worst (Liang, Brunelli, dan Rezaei, 2020), berarti jawaban saling bertentangan melebihi yang lazim diterima.',
  'rules.comparison-inconsistent.message':
    'Rasio konsistensi {{assessor}} adalah {{ratio, number}}, melebihi {{limit, number}}. Jawaban yang paling menyimpang: {{one}} terhadap {{other}} bernilai {{judgment, number}}, sedangkan jawaban lainnya menyiratkan {{implied, number}}.',
  'rules.comparison-inconsistent.messageBestWorst':
    'Rasio konsistensi best-worst {{assessor}} adalah {{ratio, number}}, melebihi ambang {{limit, number}}. Jawaban yang paling menyimpang: {{one}} terhadap {{other}} bernilai {{judgment, number}} dan {{other}} terhadap {{last}} bernilai {{second, number}}, padahal {{one}} terhadap {{last}} bernilai {{implied, number}}.',
  'rules.comparison-inconsistent.cure':
    'Minta penilai meninjau kembali jawaban yang ditunjuk, lalu periksa rasio konsistensinya.',

  'rules.seal-broken.title': 'Cara pemeringkatan berubah setelah penilaian dimulai',
  'rules.seal-broken.why':
    'Kriteria, bobot, dan metode ditetapkan sebelum nilai dibuka, agar urutan tidak dapat diarahkan. Perubahan sesudahnya boleh, tetapi harus tampak beserta alasannya.',
  'rules.seal-broken.message':
    'Berubah setelah disegel pada {{date, date}}: {{parts, label}}. Belum ada keterangan siapa yang mengubah dan mengapa.',
  'rules.seal-broken.messageExplained':
    'Berubah setelah disegel pada {{date, date}}: {{parts, label}}. Diubah oleh {{by}} dengan alasan: {{reason}}.',
  'rules.seal-broken.cure':
    'Kembalikan seperti semula, atau isi “Diubah oleh” dan “Alasan perubahan” pada lembar Pengaturan. Untuk menyegel ulang atas keputusan rapat, kosongkan sel Kode segel.',

  'rules.scale-out-of-range.title': 'Nilai di luar skala',
  'rules.scale-out-of-range.why': 'Nilai di luar skala mengubah peringkat secara tidak wajar, sehingga tidak dihitung.',
  'rules.scale-out-of-range.messageRange':
    'Nilai {{text}} untuk kriteria {{id}} ({{name}}) berada di luar skala {{min, number}} sampai dengan {{max, number}}.',
  'rules.scale-out-of-range.messageTable':
    'Nilai {{text}} pada “{{name}}” berada di luar skala {{min, number}} sampai dengan {{max, number}}.',
  'rules.scale-out-of-range.cureJudgment': 'Isi dengan 1 sampai dengan 9, atau kebalikannya (1/2 sampai dengan 1/9).',
  'rules.scale-out-of-range.messageJudgment':
    'Perbandingan {{one}} dengan {{other}} bernilai {{text}}, di luar skala Saaty 1/9 sampai dengan 9; isian ini tidak dihitung.',
  'rules.scale-out-of-range.cure': 'Isi dengan angka sesuai rubrik penilaian, atau kosongkan apabila belum dinilai.',

  'rules.score-missing.title': 'Nilai belum lengkap',
  'rules.score-missing.why':
    'Nilai yang kosong tidak menambah skor, sehingga peringkat objek masih dapat berubah setelah dilengkapi.',
  'rules.score-missing.message': 'Objek ini belum dinilai pada kriteria {{criteria, list}}.',
  'rules.score-missing.messageAssessor': '{{assessor}} belum menilai objek ini pada kriteria {{criteria, list}}.',
  'rules.score-missing.messageUnscored': 'Objek ini belum dinilai oleh {{assessors, list}}.',
  'rules.score-missing.messageAll': 'Lembar Penilaian belum berisi nilai satu pun.',
  'rules.score-missing.cure': 'Mohon penilai melengkapi sel yang ditunjuk; biaya dilengkapi pada sumber usulannya.',

  'rules.row-unattached.title': 'Baris tanpa objek',
  'rules.row-unattached.why': 'Baris yang tidak dapat dipasangkan dengan satu objek tidak ikut dihitung.',
  'rules.row-unattached.message':
    'Baris “{{text}}” memuat nilai, tetapi tidak cocok dengan satu objek mana pun di Register.',
  'rules.row-unattached.messageNone':
    '“{{text}}” pada lembar “{{sheet}}” ({{kind, label}}, {{count, number}} baris) tidak cocok dengan satu objek pun.',
  'rules.row-unattached.messageSeveral':
    '“{{text}}” pada lembar “{{sheet}}” ({{kind, label}}, {{count, number}} baris) cocok dengan lebih dari satu objek.',
  'rules.row-unattached.messageUnnamed':
    'Pada lembar “{{sheet}}” ({{kind, label}}) terdapat {{count, number}} baris yang tidak menyebut objek mana yang dimaksud.',
  'rules.row-unattached.messageParent':
    'Naskah {{number}} menyebut naskah induk {{parent}}, tetapi naskah dengan nomor itu tidak ada di buku kerja ini.',
  'rules.row-unattached.cureParent':
    'Cocokkan nomornya dengan naskah induk. Jika sudah benar, catat naskah induk itu dalam daftar naskah.',
  'rules.row-unattached.cure':
    'Isi kolom ID dengan ID objek di Register. Apabila baris ini memang tidak menyangkut usulan mana pun, tandai temuan ini “Bukan masalah” beserta alasannya.',
  'rules.row-unattached.cureAgreement':
    'Apabila naskah ini menindaklanjuti objek di Register, isi kolom ID dengan ID objek itu; apabila tidak, biarkan sebagaimana adanya.',
} as const;
