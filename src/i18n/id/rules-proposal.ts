/** Teks aturan yang memeriksa isi usulan: urusan, kewenangan, dasar hukum, biaya, indikator, sumber daya, kajian, istilah. */
export const proposalRules = {
  'rules.affair-unknown.title': 'Urusan tidak dikenal',
  'rules.affair-unknown.why':
    'Objek kerja sama harus termasuk urusan pemerintahan yang menjadi kewenangan daerah, sehingga urusannya perlu disebut sesuai daftar.',
  'rules.affair-unknown.message': 'Urusan “{{text}}” tidak terdapat dalam daftar urusan pemerintahan.',
  'rules.affair-unknown.messageNear':
    'Urusan “{{text}}” tidak terdapat dalam daftar urusan pemerintahan; yang paling mirip adalah {{near, label}}.',
  'rules.affair-unknown.messageEmpty': 'Urusan pemerintahan usulan ini belum disebut.',
  'rules.affair-unknown.cure': 'Pilih urusan dari daftar pada lembar Pengaturan.',

  'rules.object-outside-authority.title': 'Objek di luar kewenangan daerah',
  'rules.object-outside-authority.why':
    'Menurut pengaturan, urusan pemerintahan absolut (politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, agama) sepenuhnya kewenangan pemerintah pusat dan tidak dapat dikerjasamakan oleh daerah.',
  'rules.object-outside-authority.message':
    '{{field, label}} menyentuh urusan {{affair, label}} yang merupakan kewenangan absolut pemerintah pusat.',
  'rules.object-outside-authority.luar-negeri': 'politik luar negeri',
  'rules.object-outside-authority.pertahanan': 'pertahanan',
  'rules.object-outside-authority.keamanan': 'keamanan',
  'rules.object-outside-authority.yustisi': 'yustisi',
  'rules.object-outside-authority.moneter-fiskal': 'moneter dan fiskal nasional',
  'rules.object-outside-authority.agama': 'agama',
  'rules.object-outside-authority.cure':
    'Rumuskan kembali objeknya dalam urusan yang menjadi kewenangan daerah, atau serahkan kepada instansi pusat yang berwenang.',

  'rules.out-of-scope-regime.title': 'Kerja sama dengan tata cara tersendiri',
  'rules.out-of-scope-regime.why':
    'Pemanfaatan barang milik daerah, KPBU, dan kerja sama BLUD memiliki tata cara sendiri dan tidak diproses melalui TKKSD.',
  'rules.out-of-scope-regime.message':
    '{{field, label}} menyebut “{{text}}”, yang termasuk {{regime, label}} ({{citation}}).',
  'rules.out-of-scope-regime.BMD': 'pemanfaatan barang milik daerah, yang ditangani pengelola aset daerah',
  'rules.out-of-scope-regime.KPBU': 'kerja sama pemerintah dengan badan usaha, yang ditangani simpul KPBU',
  'rules.out-of-scope-regime.BLUD': 'kerja sama BLUD, yang ditangani pejabat pengelola BLUD',
  'rules.out-of-scope-regime.cure':
    'Pastikan tata cara yang tepat. Jika memang di luar kewenangan TKKSD, teruskan usulan ini kepada pengelolanya.',

  'rules.signatory-authority.title': 'Kewenangan penandatangan',
  'rules.signatory-authority.why':
    'Daerah diwakili oleh kepala daerah; kepala daerah dapat memberi kuasa kepada pejabat perangkat daerah, tetapi hanya untuk menandatangani PKS.',
  'rules.signatory-authority.messageOnlyPks':
    '{{instrument, label}} ditandatangani {{signatory}}, sedangkan pejabat yang diberi kuasa hanya dapat menandatangani PKS.',
  'rules.signatory-authority.messagePower':
    '{{instrument, label}} ditandatangani {{signatory}}, tetapi surat kuasa dari kepala daerah belum disebut.',
  'rules.signatory-authority.cure': 'Siapkan naskah ini untuk ditandatangani kepala daerah.',
  'rules.signatory-authority.curePower': 'Cantumkan nomor dan tanggal surat kuasa dari kepala daerah.',

  'rules.weekday-mismatch.title': 'Hari tidak sesuai dengan tanggal',
  'rules.weekday-mismatch.why': 'Hari dan tanggal yang berbeda membuat waktu yang dimaksud tidak pasti.',
  'rules.weekday-mismatch.messageOther':
    '“{{label}}” menyebut “{{text}}”, padahal tanggal {{date, date}} jatuh pada hari {{weekday, label}}.',
  'rules.weekday-mismatch.message':
    '{{field, label}} menyebut “{{text}}”, padahal tanggal {{date, date}} jatuh pada hari {{weekday, label}}.',
  'rules.weekday-mismatch.cure': 'Cocokkan dengan kalender, lalu perbaiki hari atau tanggalnya.',
  'rules.weekday-mismatch.day0': 'Minggu',
  'rules.weekday-mismatch.day1': 'Senin',
  'rules.weekday-mismatch.day2': 'Selasa',
  'rules.weekday-mismatch.day3': 'Rabu',
  'rules.weekday-mismatch.day4': 'Kamis',
  'rules.weekday-mismatch.day5': 'Jumat',
  'rules.weekday-mismatch.day6': 'Sabtu',

  'rules.legal-basis-incomplete.title': 'Kutipan dasar hukum belum lengkap',
  'rules.legal-basis-incomplete.why':
    'Menurut pengaturan, setiap peraturan dikutip dengan jenis, nomor, dan tahunnya agar tidak tertukar dengan peraturan lain.',
  'rules.legal-basis-incomplete.message': 'Dasar hukum mengutip {{citations, list}} tanpa nomor atau tahun.',
  'rules.legal-basis-incomplete.messageNone':
    'Dasar hukum berisi “{{text}}”, belum menyebut jenis, nomor, dan tahun satu peraturan pun.',
  'rules.legal-basis-incomplete.messageForeign':
    'Mitra berada di luar negeri, tetapi dasar hukum mengutip Permendagri 22/2020 tanpa Permendagri 25/2020.',
  'rules.legal-basis-incomplete.cureForeign':
    'Cantumkan Permendagri 25/2020, yang mengatur kerja sama dengan pemerintah daerah dan lembaga di luar negeri.',
  'rules.legal-basis-incomplete.cure': 'Lengkapi setiap kutipan dengan jenis, nomor, dan tahun peraturan.',

  'rules.cost-source-missing.title': 'Sumber dana belum disebut',
  'rules.cost-source-missing.why': 'Biaya yang tidak diketahui sumbernya belum dapat dianggarkan oleh pihak mana pun.',
  'rules.cost-source-missing.message': 'Biaya {{cost, number}} rupiah belum menyebut sumber dananya.',
  'rules.cost-source-missing.messageLines':
    'Rincian biaya yang belum menyebut sumber dana sebanyak {{count, number}}, antara lain {{lines, list}}.',
  'rules.cost-source-missing.messageNoColumn': 'Lembar {{sheet}} memuat biaya, tetapi tidak memuat kolom sumber dana.',
  'rules.cost-source-missing.cure': 'Sebutkan APBN, APBD provinsi, APBD, atau mitra, beserta besarannya masing-masing.',
  'rules.cost-source-missing.cureNoColumn': 'Tambahkan kolom Sumber Dana pada lembar ini.',

  'rules.account-code-shape.title': 'Bentuk kode rekening',
  'rules.account-code-shape.why':
    'Menurut pengaturan, kode rekening mengikuti susunan akun daerah sehingga biaya dapat ditempatkan dalam anggaran.',
  'rules.account-code-shape.message':
    'Kode “{{code}}” tidak mengikuti bentuk kode rekening, misalnya 5.1.02.01.01.0024.',
  'rules.account-code-shape.messageActivity':
    'Kode “{{code}}” tampak sebagai kode program, kegiatan, atau subkegiatan, bukan kode rekening.',
  'rules.account-code-shape.messageShape':
    'Kode “{{code}}” pada sub kegiatan tidak mengikuti bentuk kode sub kegiatan, misalnya 2.16.03.2.01.0006.',
  'rules.account-code-shape.cureShape': 'Salin kode sub kegiatan dari DPA atau SIPD.',
  'rules.account-code-shape.messageLine':
    'Kode “{{code}}” pada rincian “{{description}}” tidak mengikuti bentuk kode rekening, misalnya 5.1.02.01.01.0024.',
  'rules.account-code-shape.messageActivityLine':
    'Kode “{{code}}” pada rincian “{{description}}” tampak sebagai kode program, kegiatan, atau subkegiatan, bukan kode rekening.',
  'rules.account-code-shape.cure': 'Cocokkan kode dengan RKA atau DPA, lalu tuliskan satu kode dalam satu baris.',

  'rules.budget-unplanned.title': 'Rencana anggaran belum jelas',
  'rules.budget-unplanned.why':
    'Usulan yang memakai APBN atau APBD perlu menyebut tahun, subkegiatan, dan status penganggarannya agar kedua anggaran dapat dipadukan.',
  'rules.budget-unplanned.message': 'Usulan ini memakai {{budgets, label}}, tetapi belum menyebut {{fields, label}}.',
  'rules.budget-unplanned.messageOpen':
    'Usulan ini memakai {{budgets, label}}, sedangkan status anggarannya “{{status, label}}”.',
  'rules.budget-unplanned.messageShares':
    'APBN dipakai bersama anggaran daerah, tetapi besaran {{fields, label}} belum disebut.',
  'rules.budget-unplanned.messageLine':
    'Rincian “{{description}}” belum menyebut {{fields, label}}, padahal rincian lain sudah.',
  'rules.budget-unplanned.cureLine': 'Lengkapi kolomnya pada baris rincian itu.',
  'rules.budget-unplanned.messageNoColumn':
    'Lembar {{sheet}} tidak memuat kolom {{fields, label}}, sehingga rencana anggaran usulannya tidak dapat diperiksa.',
  'rules.budget-unplanned.year': 'tahun anggaran',
  'rules.budget-unplanned.cure':
    'Lengkapi tahun anggaran, subkegiatan, dan status anggaran sesuai dokumen perencanaan perangkat daerah.',
  'rules.budget-unplanned.cureOpen':
    'Anggarkan kegiatan ini dalam APBD atau perubahannya, atau lengkapi persetujuan yang diperlukan.',
  'rules.budget-unplanned.cureShares': 'Tuliskan besaran rupiah untuk setiap sumber dana.',
  'rules.budget-unplanned.cureNoColumn': 'Tambahkan kolom tersebut, atau lengkapi pada formulir usulan masing-masing.',

  'rules.indicator-missing.title': 'Indikator kinerja belum disebut',
  'rules.indicator-missing.why':
    'Setiap usulan perlu menunjukkan indikator kinerja perangkat daerah yang akan ditingkatkannya.',
  'rules.indicator-missing.message': 'Usulan ini belum menyebut indikator kinerja yang akan ditingkatkan.',
  'rules.indicator-missing.messageAgency':
    'Indikator kinerja dari {{agencies, list}} yang terlibat dalam usulan ini belum ada.',
  'rules.indicator-missing.messageNoColumn':
    'Lembar {{sheet}} tidak memuat kolom indikator kinerja, sehingga manfaat usulannya tidak dapat diukur.',
  'rules.indicator-missing.cure':
    'Sebutkan satu indikator dari Renstra, Renja, atau perjanjian kinerja, beserta satuan, kondisi awal, target, dan tahunnya.',
  'rules.indicator-missing.cureNoColumn':
    'Tambahkan kolom Indikator Kinerja, atau lengkapi pada formulir usulan masing-masing.',

  'rules.indicator-incomplete.title': 'Indikator kinerja belum terukur',
  'rules.indicator-incomplete.why':
    'Indikator baru dapat dinilai apabila memiliki satuan, kondisi awal, target berupa angka, dan tahun.',
  'rules.indicator-incomplete.message': 'Indikator “{{indicator}}” belum memiliki {{fields, label}}.',
  'rules.indicator-incomplete.messageNumber': 'Target indikator “{{indicator}}” berisi “{{text}}”, bukan angka.',
  'rules.indicator-incomplete.messageSame':
    'Target indikator “{{indicator}}” sama dengan kondisi awalnya, yaitu {{target, number}}.',
  'rules.indicator-incomplete.messageAgainst':
    'Indikator “{{indicator}}” bergerak dari {{baseline, number}} ke {{target, number}}, berlawanan dengan perbaikan yang diharapkan.',
  'rules.indicator-incomplete.messageFall':
    'Indikator “{{indicator}}” direncanakan turun dari {{baseline, number}} ke {{target, number}}; namanya tidak menyatakan bahwa penurunan itu perbaikan.',
  'rules.indicator-incomplete.messageOver':
    'Target indikator “{{indicator}}” sebesar {{target, number}} persen melebihi 100 persen.',
  'rules.indicator-incomplete.messageNoColumn':
    'Lembar {{sheet}} memuat indikator kinerja, tetapi tidak memuat kolom {{fields, label}}.',
  'rules.indicator-incomplete.cure': 'Lengkapi bagian yang belum ada sesuai dokumen perencanaan perangkat daerah.',
  'rules.indicator-incomplete.cureNumber': 'Tuliskan target sebagai angka dengan satuannya.',
  'rules.indicator-incomplete.cureTarget':
    'Periksa kondisi awal dan target pada dokumen perencanaan, lalu perbaiki yang keliru.',
  'rules.indicator-incomplete.cureNoColumn': 'Tambahkan kolom tersebut pada lembar ini.',

  'rules.resource-missing.title': 'Kesiapan SDM dan dana belum ada',
  'rules.resource-missing.why':
    'Setiap perangkat daerah yang terlibat perlu menyiapkan SDM dan dana yang memadai agar kerja sama dapat dilaksanakan.',
  'rules.resource-missing.message': 'Perangkat daerah pengusul belum menyebut {{fields, label}} yang disiapkan.',
  'rules.resource-missing.messageAgencies':
    '{{agencies, list}} belum menyebut {{fields, label}} yang disiapkan untuk usulan ini.',
  'rules.resource-missing.messageNoColumn':
    'Lembar {{sheet}} tidak memuat kolom SDM dan kesiapan dana, sehingga kesiapan perangkat daerah tidak dapat diperiksa.',
  'rules.resource-missing.cure':
    'Tuliskan jumlah dan jabatan pegawai yang ditugaskan serta besaran dan sumber dana yang disiapkan.',
  'rules.resource-missing.cureNoColumn':
    'Tambahkan kolom SDM dan Kesiapan Dana, atau buat tabel sumber daya per perangkat daerah.',

  'rules.study-missing.title': 'Studi kelayakan belum ada',
  'rules.study-missing.why':
    'Kerja sama dengan pihak ketiga didahului studi kelayakan di samping kerangka acuan kerja.',
  'rules.study-missing.message': 'Usulan kerja sama dengan pihak ketiga ini belum menyebut studi kelayakan.',
  'rules.study-missing.messageOther':
    'Kajian usulan ini adalah {{study, label}}, sedangkan kerja sama dengan pihak ketiga memerlukan studi kelayakan.',
  'rules.study-missing.messageNoColumn':
    'Lembar {{sheet}} tidak memuat kolom kajian, sehingga studi kelayakan usulannya tidak dapat diperiksa.',
  'rules.study-missing.cure': 'Susun studi kelayakan, lalu sebutkan dokumennya pada kolom Kajian.',
  'rules.study-missing.cureNoColumn': 'Tambahkan kolom Kajian pada lembar ini.',

  'rules.impact-one-sided.title': 'Analisis dampak belum berimbang',
  'rules.impact-one-sided.why':
    'Analisis dampak yang utuh memuat dampak positif, dampak negatif, dan upaya mengatasinya.',
  'rules.impact-one-sided.message': 'Analisis dampak belum menyebut {{sides, label}}.',
  'rules.impact-one-sided.positive': 'dampak positif',
  'rules.impact-one-sided.negative': 'dampak negatif atau risikonya',
  'rules.impact-one-sided.mitigation': 'upaya mengatasi dampak negatif',
  'rules.impact-one-sided.cure':
    'Lengkapi dengan satu kalimat untuk setiap bagian: apa yang membaik, apa yang dapat terganggu, dan bagaimana mengatasinya.',

  'rules.identifier-shape.title': 'Bentuk nomor identitas',
  'rules.identifier-shape.why':
    'Nomor yang tidak lengkap tidak dapat dipakai untuk menghubungi atau mengenali orangnya.',
  'rules.identifier-shape.message': '{{kind, label}} “{{text}}” tidak sesuai bentuknya: {{shape, label}}.',
  'rules.identifier-shape.cure': 'Cocokkan dengan kartu atau dokumennya, lalu tuliskan sebagai teks.',
  'rules.identifier-shape.cureContact': 'Mintalah alamat atau nomor yang lengkap kepada perangkat daerah pengusul.',
  'rules.identifier-shape.NIP': 'NIP',
  'rules.identifier-shape.NIPShape': '18 angka, diawali tanggal lahir',
  'rules.identifier-shape.NIK': 'NIK',
  'rules.identifier-shape.NIKShape': '16 angka, memuat tanggal lahir',
  'rules.identifier-shape.NPWP': 'NPWP',
  'rules.identifier-shape.NPWPShape': '15 atau 16 angka',
  'rules.identifier-shape.NIB': 'NIB',
  'rules.identifier-shape.NIBShape': '13 angka',
  'rules.identifier-shape.KPJ': 'Nomor KPJ',
  'rules.identifier-shape.KPJShape': '11 angka',
  'rules.identifier-shape.phone': 'Nomor telepon',
  'rules.identifier-shape.phoneShape': 'diawali 0 atau 62, seluruhnya 9 sampai dengan 14 angka',
  'rules.identifier-shape.email': 'Alamat surel',
  'rules.identifier-shape.emailShape': 'nama, tanda @, dan domain lengkap (misalnya @sukabumikota.go.id), tanpa spasi',

  'rules.identifier-as-number.title': 'Angka pada nomor identitas hilang',
  'rules.identifier-as-number.why':
    'Excel hanya menyimpan 15 angka pertama dari bilangan dan menghapus angka 0 di depan, sehingga nomor yang panjang berubah tanpa disadari.',
  'rules.identifier-as-number.message':
    'Isian “{{text}}” tersimpan sebagai bilangan, sehingga angka terakhirnya sudah hilang.',
  'rules.identifier-as-number.messageZero':
    'Nomor telepon “{{text}}” tidak diawali angka 0; angka itu lazim hilang ketika nomor tersimpan sebagai bilangan.',
  'rules.identifier-as-number.messageMixed':
    'Nomor “{{text}}” tersimpan sebagai bilangan, sedangkan {{count, number}} nomor lain pada kolom yang sama tersimpan sebagai teks.',
  'rules.identifier-as-number.cureMixed':
    'Ubah format sel menjadi Teks, lalu ketik ulang nomornya agar angka 0 di depan dan cara tampilnya tetap.',
  'rules.identifier-as-number.cureZero': 'Ubah format sel menjadi Teks, lalu tambahkan angka 0 di depan nomornya.',
  'rules.identifier-as-number.cure': 'Ubah format sel menjadi Teks, lalu ketik ulang nomornya dari dokumen aslinya.',

  'rules.partner-overlap.title': 'Bertumpang tindih dengan kerja sama berjalan',
  'rules.partner-overlap.why':
    'Usulan yang sama dengan perjanjian yang masih berlaku sebaiknya menjadi adendum atau perpanjangan, bukan naskah baru.',
  'rules.partner-overlap.message':
    'Usulan “{{title}}” serupa dengan {{other}} “{{otherTitle}}” yang masih berlaku dengan mitra yang sama.',
  'rules.partner-overlap.cure':
    'Bandingkan kedua naskah. Jika sama, ajukan adendum atau perpanjangan; jika berbeda, pertegas objek dan lokasinya.',

  'rules.term-drift.title': 'Istilah tidak tetap',
  'rules.term-drift.why':
    'Menurut pengaturan, satu pengertian disebut dengan satu istilah yang sama di seluruh naskah agar tidak ditafsirkan berbeda.',
  'rules.term-drift.message': '{{words, list}} dipakai bergantian untuk hal yang sama pada {{fields, label}}.',
  'rules.term-drift.cure': 'Pilih satu istilah, lalu pakai di seluruh usulan.',
} as const;
