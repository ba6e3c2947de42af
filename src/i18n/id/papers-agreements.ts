/** Kertas kerja: perjanjian rinci dan tahapan. */
export const agreementPapers = {
  'papers.chain.name': 'Perjanjian Rinci',
  'papers.chain.title': 'NASKAH INDUK, PERJANJIAN RINCI, DAN PERPANJANGANNYA',
  'papers.chain.note':
    'Disusun {{today, date}}. Status, sisa hari, dan perpanjangan dihitung dengan rumus terhadap tanggal acuan; ganti tanggalnya untuk melihat hari lain.',
  'papers.chain.text':
    'Terdapat {{documents, number}} naskah. {{waiting, number}} perangkat daerah yang terlibat belum mempunyai perjanjian rinci, dan perpanjangan {{late, number}} naskah terlambat atau tidak dimulai.',
  'papers.chain.left':
    '{{count, number}} hal pada naskah tidak dapat dipastikan (induk tidak ditemukan, induk berputar, atau nomor ganda). Naskahnya tetap dimuat tanpa induk; lihat lembar Temuan.',
  'papers.chain.list': 'Naskah menurut induknya',
  'papers.chain.subject': 'Judul (Mitra)',
  'papers.chain.with': '{{title}} ({{partner}})',
  'papers.chain.document': 'Naskah',
  'papers.chain.no.PKS': 'belum ada PKS',
  'papers.chain.no.RK': 'belum ada RK',
  'papers.chain.waiting': '{{instrument}}; tanggal naskah induk tidak diketahui',
  'papers.chain.waitingSince': '{{instrument}}, sejak {{since, date}}; paling lambat {{until, date}}',
  'papers.chain.waitingLate':
    '{{instrument}}, sejak {{since, date}}; terlambat, seharusnya paling lambat {{until, date}}',
  'papers.chain.from': 'Perpanjangan Dimulai',
  'papers.chain.extension': 'Keadaan Perpanjangan',
  'papers.chain.extension.extended': 'Sudah diperpanjang',
  'papers.chain.extension.extendedBy': 'Diperpanjang dengan {{number}}',
  'papers.chain.extension.started': 'Penggantinya sedang disusun',
  'papers.chain.extension.startedBy': 'Penggantinya {{number}}',
  'papers.chain.extension.notYet': 'Belum waktunya',
  'papers.chain.extension.dueToday': 'Mulai hari ini',
  'papers.chain.extension.late': 'Terlambat',
  'papers.chain.extension.days': 'hari',
  'papers.chain.extension.over': 'Berakhir tanpa perpanjangan',
  'papers.chain.reason': 'alasan berakhir: {{reason}}',
  'papers.chain.lacks.number': 'nomor naskah',
  'papers.chain.lacks.signedOn': 'tanggal penandatanganan',
  'papers.chain.lacks.end': 'tanggal berakhir',
  'papers.chain.lacks.detail': 'perjanjian rinci (PKS atau RK)',
  'papers.chain.lacks.parent': 'naskah induk (KSB atau NK)',
  'papers.chain.lacks.parentUnknown': 'naskah induk nomor {{parent}} tidak ditemukan',
  'papers.chain.lacks.circular': 'naskah induk berputar: {{parent}}',
  'papers.chain.lacks.council': 'persetujuan DPRD',
  'papers.chain.lacks.ministry': 'persetujuan Menteri Dalam Negeri',
  'papers.chain.rules':
    'Menurut pengaturan: setiap perangkat daerah yang terlibat merinci KSB dengan PKS, atau NK dengan RK, dalam 6 bulan sejak penandatanganan; perpanjangan menempuh seluruh tahapan lagi dan dimulai paling lambat {{days, number}} hari sebelum berakhir.',

  'papers.stages.name': 'Tahapan',
  'papers.stages.title': 'SEPULUH TAHAPAN KERJA SAMA DAERAH',
  'papers.stages.note': 'Keadaan data per {{today, date}}.',
  'papers.stages.text':
    '{{count, number}} objek. Pada {{lacking, number}} objek, persetujuan DPRD diperlukan tetapi belum tercatat padahal tahap sesudahnya sudah dijalani.',
  'papers.stages.next': 'Tahap Berikutnya',
  'papers.stages.all': 'Semua tahap dijalani',
  'papers.stages.day': '{{day, date}}',
  'papers.stages.partly': '{{share}} PD ({{day}})',
  'papers.stages.lacking': 'belum tercatat',
  'papers.stages.rules':
    'Tanggal diambil dari naskah, persetujuan, dan monitoring; tanggal sesudah hari ini adalah rencana. ✓ berarti dijalani tanpa tanggal pada register, – berarti tidak diperlukan, kosong berarti belum. Untuk sinergi, KSB dibaca NK dan PKS dibaca RK.',
} as const;
