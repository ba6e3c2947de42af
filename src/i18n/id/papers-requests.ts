/** Texts of the requests to agencies. */
export const requestPapers = {
  'papers.requests.name': 'Permintaan Kelengkapan',
  'papers.requests.title': 'PERMINTAAN KELENGKAPAN USULAN KERJA SAMA',
  'papers.requests.subjectText': 'Permintaan kelengkapan usulan kerja sama daerah',
  'papers.requests.text':
    'Dalam rangka persiapan rapat TKKSD, dengan hormat kami mohon bantuan Saudara melengkapi {{count, number}} usulan kerja sama sebagai berikut dan membawanya pada saat rapat.',
  'papers.requests.request': 'Yang Dimohon',
  'papers.requests.when':
    'Kelengkapan mohon disampaikan paling lambat hari …, tanggal …, kepada Sekretariat TKKSD. Atas perhatian Saudara, kami ucapkan terima kasih.',
  'papers.requests.signer': 'Sekretaris TKKSD,',
  'papers.requests.none': 'Tidak ada yang perlu diminta; semua usulan lengkap.',
  'papers.requests.unasked':
    'Usulan yang belum menyebut perangkat daerahnya, sehingga kekurangannya belum dimintakan: {{count, number}}, yaitu {{ids, list}}.',
  'papers.requests.thisPart': 'bagian ini',
  'papers.requests.ask.kak-incomplete':
    'Mohon melengkapi uraian {{fields, label}} sehingga dapat dibaca tanpa lampiran.',
  'papers.requests.ask.placeholder-value':
    'Mohon mengganti isian sementara pada {{fields, label}} dengan keterangan yang sebenarnya.',
  'papers.requests.ask.value-unreadable':
    'Mohon menuliskan kembali {{fields, label}}: tanggal sebagai tanggal, angka tanpa keterangan, kode sesuai daftar.',
  'papers.requests.ask.legal-basis-missing': 'Mohon mencantumkan dasar hukum dengan jenis, nomor, dan tahun peraturan.',
  'papers.requests.ask.legal-basis-incomplete':
    'Mohon melengkapi kutipan dasar hukum dengan jenis, nomor, dan tahun peraturan.',
  'papers.requests.ask.legal-basis-repealed':
    'Mohon memastikan kepada Bagian Hukum peraturan yang masih berlaku, lalu memperbarui dasar hukumnya.',
  'papers.requests.ask.cost-arithmetic': 'Mohon memeriksa kembali volume, harga satuan, dan jumlah pada rincian biaya.',
  'papers.requests.ask.cost-total-mismatch': 'Mohon mencocokkan jumlah biaya dengan rinciannya.',
  'papers.requests.ask.cost-source-missing': 'Mohon menyebutkan sumber dana beserta besarannya masing-masing.',
  'papers.requests.ask.account-code-shape': 'Mohon mencocokkan kode rekening dengan RKA atau DPA.',
  'papers.requests.ask.budget-unplanned':
    'Mohon menyampaikan tahun anggaran, subkegiatan, dan status anggaran sesuai dokumen perencanaan.',
  'papers.requests.ask.indicator-missing':
    'Mohon mencantumkan indikator kinerja dari Renstra, Renja, atau perjanjian kinerja.',
  'papers.requests.ask.indicator-incomplete':
    'Mohon melengkapi satuan, kondisi awal, target, dan tahun target indikator kinerja.',
  'papers.requests.ask.indicator-unknown':
    'Mohon menyesuaikan nama indikator dengan daftar indikator perangkat daerah.',
  'papers.requests.ask.resource-missing':
    'Mohon menyampaikan jumlah dan jabatan pegawai serta besaran dan sumber dana yang disiapkan.',
  'papers.requests.ask.resource-gap': 'Mohon menjelaskan cara dan waktu pemenuhan kekurangan sumber daya.',
  'papers.requests.ask.study-missing': 'Mohon membawa studi kelayakan yang sudah disusun.',
  'papers.requests.ask.study-incomplete': 'Mohon melengkapi setiap aspek studi kelayakan dengan skor dan buktinya.',
  'papers.requests.ask.study-figures':
    'Mohon mengembalikan rumus hasil studi kelayakan dan mengisi arusnya dengan angka.',
  'papers.requests.ask.study-conclusion':
    'Mohon menyesuaikan kesimpulan studi kelayakan dengan skor, bukti, dan NPV, atau menjelaskan alasannya.',
  'papers.requests.ask.impact-one-sided':
    'Mohon melengkapi analisis dampak: dampak positif, dampak negatif, dan cara mengatasinya.',
  'papers.requests.ask.competency-unmatched':
    'Mohon menyebutkan program studi mitra yang memenuhi kompetensi yang dibutuhkan.',
  'papers.requests.ask.programme-surplus':
    'Mohon menyebutkan kompetensi yang dipenuhi program studi yang diusulkan, atau mengeluarkannya dari usulan.',
  'papers.requests.ask.intern-insurance':
    'Mohon menyampaikan kepesertaan BPJS Ketenagakerjaan peserta magang (KPJ, JKK dan JKM, tanggal efektif, pihak pendaftar).',
  'papers.requests.ask.council-approval-missing': 'Mohon membawa persetujuan DPRD, atau surat permohonannya.',
  'papers.requests.ask.ministry-approval-missing':
    'Mohon membawa persetujuan Menteri Dalam Negeri, atau surat permohonannya.',
  'papers.requests.ask.signatory-authority':
    'Mohon memastikan pejabat yang berwenang menandatangani, atau membawa surat kuasanya.',
  'papers.requests.ask.instrument-mismatch': 'Mohon memeriksa status badan hukum mitra dan jenis naskah kerja samanya.',
  'papers.requests.ask.duration-over-limit':
    'Mohon meninjau jangka waktu kerja sama, atau mencantumkan ketentuan khusus yang membolehkannya.',
  'papers.requests.ask.date-order': 'Mohon memastikan urutan tanggal pada naskah kerja sama.',
  'papers.requests.ask.date-duration-mismatch':
    'Mohon menyamakan jangka waktu dengan tanggal mulai dan tanggal berakhir.',
  'papers.requests.ask.date-ambiguous': 'Mohon menuliskan nama bulan pada tanggal yang dapat dibaca dua cara.',
  'papers.requests.ask.weekday-mismatch': 'Mohon mencocokkan hari dan tanggal.',
  'papers.requests.ask.number-words-mismatch': 'Mohon menyamakan angka dan terbilang pada {{fields, label}}.',
  'papers.requests.ask.vague-wording':
    'Mohon menegaskan {{fields, label}} dengan jumlah, satuan, waktu, dan pelaksana yang pasti.',
  'papers.requests.ask.term-drift': 'Mohon memakai satu istilah yang sama di seluruh usulan.',
  'papers.requests.ask.duplicate-object': 'Mohon memastikan apakah usulan ini sama dengan usulan lain yang sejudul.',
  'papers.requests.ask.partner-overlap':
    'Mohon menjelaskan perbedaan usulan ini dengan perjanjian yang sedang berjalan dengan mitra yang sama.',
  'papers.requests.ask.affair-unknown': 'Mohon menyebutkan urusan pemerintahan sesuai daftar.',
  'papers.requests.ask.object-outside-authority': 'Mohon menjelaskan kewenangan daerah atas objek yang diusulkan.',
  'papers.requests.ask.out-of-scope-regime':
    'Mohon memastikan tata cara yang tepat bagi usulan ini bersama pengelolanya.',
  'papers.requests.ask.follow-up-missing':
    'Mohon menyampaikan perkembangan penyusunan PKS sebagai tindak lanjut kesepakatan bersama.',
  'papers.requests.ask.identifier-shape': 'Mohon mencocokkan nomor identitas dengan dokumen aslinya.',
  'papers.requests.ask.identifier-as-number':
    'Mohon menuliskan kembali nomor identitas sebagai teks dari dokumen aslinya.',
  'papers.requests.ask.agreement-chain': 'Mohon menyampaikan nomor naskah induk dari perjanjian ini.',
  'papers.requests.ask.row-unattached': 'Mohon menyampaikan nomor naskah induk yang benar dari perjanjian ini.',
  'papers.requests.ask.monitoring-values': 'Mohon memeriksa kembali angka dan jawaban pada laporan monitoring.',
} as const;
