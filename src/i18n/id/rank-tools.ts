/** Around a ranking in the pane: the seal, the proof, trying weights, and two objects side by side. */
export const rankTools = {
  'pane.seal.title': 'Segel metode',
  'pane.seal.none':
    'Belum disegel. Segel kriteria, bobot, metode, dan ambangnya sebelum nilai dibuka, agar perubahan sesudahnya terlihat.',
  'pane.seal.now': 'Tinjau penyegelan sekarang',
  'pane.seal.sealed': 'Disegel pada {{date, date}} dengan kode {{hash}}. Tidak ada yang berubah sejak itu.',
  'pane.seal.changed': 'Berubah sejak disegel pada {{date, date}}: {{parts, label}}.',
  'pane.seal.by': 'Diubah oleh {{by}}. Alasan: {{reason}}',
  'pane.seal.unexplained': 'Belum tercatat siapa yang mengubah dan mengapa.',
  'pane.seal.name': 'Diubah oleh (nama dan jabatan)',
  'pane.seal.reason': 'Alasan perubahan',
  'pane.seal.explain': 'Tinjau pencatatan alasan',
  'pane.seal.shown': 'Keterangan ini tampil pada Pengaturan, Peringkat, Ringkasan, dan Temuan.',

  'pane.proof.title': 'Pembuktian angka',
  'pane.proof.text':
    'Semua peringkat dihitung ulang dari isian dan dibandingkan sel demi sel dengan lembar Peringkat, termasuk nilai, nilai ternormalisasi, dan skornya.',
  'pane.proof.run': 'Buktikan sekarang',
  'pane.proof.none':
    'Belum ada lembar Peringkat yang sesuai dengan metode sekarang. Jalankan langkah Peringkat lebih dahulu.',
  'pane.proof.same': 'Terbukti: {{compared, number}} sel sama dengan hitungan ulang.',
  'pane.proof.differs':
    '{{count, number}} dari {{compared, number}} sel berbeda dari hitungan ulang. Bila isian baru diubah, perbarui langkah Peringkat; bila tidak, periksa sel berikut.',
  'pane.proof.difference': '{{object}} · {{heading}}: tertulis {{shown}}, hitungan ulang {{expected}}',
  'pane.proof.empty': 'kosong',

  'pane.whatIf.title': 'Coba ubah bobot',
  'pane.whatIf.text': 'Geser bobot dan lihat urutannya berubah. Tidak ada yang ditulis sebelum diminta.',
  'pane.whatIf.weight': '{{id}} · {{name}}',
  'pane.whatIf.share': '{{weight, percent}} (semula {{before, percent}})',
  'pane.whatIf.same': 'Urutan tetap.',
  'pane.whatIf.moved': 'Objek yang berpindah: {{count, number}}. Pertama: {{first, list}}.',
  'pane.whatIf.row': '{{rank, number}}. {{id}} · {{title}}',
  'pane.whatIf.up': 'naik dari peringkat {{before, number}}',
  'pane.whatIf.down': 'turun dari peringkat {{before, number}}',
  'pane.whatIf.none': 'Semua bobot nol, sehingga tidak ada urutan.',
  'pane.whatIf.refused': 'Metode yang dipilih tidak dapat menghitung isian ini.',
  'pane.whatIf.reset': 'Kembalikan ke bobot semula',
  'pane.whatIf.write': 'Tinjau penulisan bobot ke Kriteria',
  'pane.whatIf.computed': 'Bobot berasal dari {{source, label}}, sehingga tidak dapat ditulis dari sini.',

  'pane.beside.title': 'Bandingkan dua objek',
  'pane.beside.one': 'Objek pertama',
  'pane.beside.other': 'Objek kedua',
  'pane.beside.option': '{{id}} · {{title}}',
  'pane.beside.place': 'Peringkat {{rank, number}}, skor {{score, score}}',
  'pane.beside.noPlace': 'Belum berperingkat',
  'pane.beside.criterion': '{{id}} · {{name}} ({{direction}}, bobot {{weight, percent}})',
  'pane.beside.value': '{{value, number}}',
  'pane.beside.share': 'ternormalisasi {{share, score}}',
  'pane.beside.missing': 'belum ada',
  'pane.beside.ahead': '{{id}} lebih baik',
  'pane.beside.alike': 'sama',
  'pane.beside.unknown': 'belum dapat dibandingkan',
  'pane.rank.knockedOut': 'Gugur sebelum diperingkat: {{count, number}}',
  'pane.rank.knockedOutText':
    'Objek berikut tidak ikut dalam urutan sampai temuannya diselesaikan. Aturan yang menggugurkan dapat diubah pada lembar Pengaturan, kolom Menggugurkan.',

  'pane.sheet.robustness': 'Uji Peringkat',
  'pane.rank.study': 'Seberapa teguh urutan ini',
  'pane.rank.narrowings': 'Isi lebih dahulu: {{count, number}}',
  'pane.rank.certificate': 'Keterangan',
  'pane.rank.reversals': 'Uji pembalikan dan perubahan terkecil',

  'pane.rank.methodOffer':
    'Lembar Kriteria ini belum memuat pilihan metode, normalisasi, dan sumber bobot. Pilihan itu dapat ditambahkan di sebelah kanan isinya; yang sudah diketik tidak berubah.',
  'pane.rank.methodOfferButton': 'Tambahkan pilihan metode',
  'pane.sheet.portfolio': 'Portofolio',
  'pane.rank.portfolio': 'Portofolio terbaik menurut anggaran',
  'pane.rank.portfolioSheet': 'Sisipkan lembar anggaran',
} as const;
