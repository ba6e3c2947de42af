/** Kertas kerja rapat: kelengkapan, jadwal paparan dan undangan, telaahan staf, rekomendasi. */
export const letterPapers = {
  'papers.completeness.name': 'Kelengkapan',
  'papers.completeness.title': 'MATRIKS KELENGKAPAN USULAN KERJA SAMA',
  'papers.completeness.note':
    'Keadaan data per {{today, date}}. Syarat R1 sampai dengan R16 dijelaskan di bawah matriks.',
  'papers.completeness.legend':
    '✓ terpenuhi   ◐ terpenuhi sebagian atau ada temuan   ✗ belum terpenuhi   – tidak disyaratkan. Kesiapan adalah bagian syarat yang terpenuhi; yang terpenuhi sebagian dihitung setengah.',

  'papers.presentations.name': 'Jadwal Paparan',
  'papers.presentations.title': 'JADWAL PAPARAN USULAN KERJA SAMA DAERAH',
  'papers.presentations.note':
    'Keadaan data per {{today, date}}. Undangan tiap perangkat daerah dicetak pada halaman tersendiri.',
  'papers.presentations.objects': 'Usulan',
  'papers.presentations.date': 'Tanggal',
  'papers.presentations.time': 'Waktu',
  'papers.presentations.place': 'Tempat',
  'papers.presentations.letter': 'UNDANGAN PAPARAN',
  'papers.presentations.number': 'Nomor',
  'papers.presentations.nature': 'Sifat',
  'papers.presentations.natureText': 'Penting',
  'papers.presentations.annex': 'Lampiran',
  'papers.presentations.subject': 'Hal',
  'papers.presentations.subjectText': 'Undangan paparan usulan kerja sama daerah',
  'papers.presentations.to': 'Yth.',
  'papers.presentations.toText': 'Kepala {{agency}}',
  'papers.presentations.letterText':
    'Sehubungan dengan penilaian usulan kerja sama daerah oleh TKKSD, Saudara diundang memaparkan {{count, number}} usulan berikut secara lebih jelas dan rinci. Bagian yang perlu dilengkapi agar dibawa pada saat paparan.',
  'papers.presentations.toBring': 'Yang Perlu Dilengkapi',
  'papers.presentations.allThere': 'Tidak ada; berkas lengkap.',
  'papers.presentations.when': 'Paparan dilaksanakan pada hari …, tanggal …, pukul … WIB, bertempat di ….',
  'papers.presentations.signer': 'Sekretaris Daerah selaku Ketua TKKSD,',

  'papers.memo.name': 'Telaahan Staf',
  'papers.memo.title': 'TELAAHAN STAF',
  'papers.memo.note':
    'Keadaan data per {{today, date}}. Setiap kalimat disusun dari sel yang disebut pada kolom di kanan.',
  'papers.memo.to': 'Kepada',
  'papers.memo.toText': 'Wali Kota melalui Sekretaris Daerah',
  'papers.memo.from': 'Dari',
  'papers.memo.fromText': 'Kepala Bagian Kerja Sama selaku Sekretaris TKKSD',
  'papers.memo.date': 'Tanggal',
  'papers.memo.dateText': '{{today, date}}',
  'papers.memo.number': 'Nomor',
  'papers.memo.numberText': '…',
  'papers.memo.nature': 'Sifat',
  'papers.memo.natureText': 'Penting',
  'papers.memo.annex': 'Lampiran',
  'papers.memo.annexText': 'Bahan Rapat dan Ringkasan',
  'papers.memo.subject': 'Hal',
  'papers.memo.subjectText': 'Telaahan usulan objek kerja sama daerah',
  'papers.memo.problem': 'I. Persoalan',
  'papers.memo.problemText':
    'Terdapat {{count, number}} usulan objek kerja sama dari {{agencies, number}} perangkat daerah yang perlu dinilai dan ditetapkan prioritasnya sebelum direkomendasikan kepada Wali Kota.',
  'papers.memo.assumptions': 'II. Praanggapan',
  'papers.memo.assumptionsText':
    'Data usulan dianggap benar sebagaimana tertulis pada lembar perangkat daerah; nilai yang belum diisi dianggap dapat berada di mana saja pada skalanya.',
  'papers.memo.facts': 'III. Fakta-fakta yang Mempengaruhi',
  'papers.memo.factCost':
    '1. Biaya yang disebut dalam usulan berjumlah {{amount, rupiah}}; {{without, number}} usulan belum menyebut biaya.',
  'papers.memo.factComplete': '2. {{complete, number}} dari {{count, number}} usulan memuat delapan bagian KAK.',
  'papers.memo.factFindings':
    '3. Pemeriksaan menemukan {{error, number}} kesalahan, {{warning, number}} peringatan, dan {{info, number}} catatan.',
  'papers.memo.factCouncil': '4. Usulan yang memerlukan persetujuan DPRD: {{ids, list}}.',
  'papers.memo.factRank':
    '5. Usulan {{object}} ({{title}}) berada pada peringkat pertama dengan metode {{method}}, skor {{score, score}}, dan rentang peringkat {{best, number}} sampai dengan {{worst, number}}.',
  'papers.memo.factNoRank': '5. Peringkat belum ada karena penilaian belum diisi.',
  'papers.memo.analysis': 'IV. Analisis',
  'papers.memo.analysisObject': '{{id}} {{title}}, diusulkan {{agency}} dengan mitra {{partner}}.',
  'papers.memo.analysisCost': 'Biaya {{amount, rupiah}}.',
  'papers.memo.analysisNoCost': 'Hambatan: biaya belum disebut.',
  'papers.memo.analysisRank': 'Peringkat {{rank, number}} (rentang {{best, number}}–{{worst, number}}).',
  'papers.memo.analysisNoError': 'Tidak ada temuan berupa kesalahan.',
  'papers.memo.analysisErrors': 'Hambatan: {{count, number}} kesalahan, yang pertama: {{first}}',
  'papers.memo.analysisRest': '{{count, number}} usulan lain disajikan dalam Bahan Rapat.',
  'papers.memo.conclusion': 'V. Kesimpulan',
  'papers.memo.conclusionText':
    'Menurut aturan yang disebut dalam Bahan Rapat, usulan dapat dikelompokkan sebagai berikut.',
  'papers.memo.conclusionOf': '{{decision}}: {{count, number}} usulan, yaitu {{ids, list}}.',
  'papers.memo.advice': 'VI. Saran',
  'papers.memo.advice1': '1. Rapat TKKSD memutuskan setiap usulan dan mencatatnya dalam Berita Acara.',
  'papers.memo.advice2':
    '2. Perangkat daerah memperbaiki kesalahan yang disebut pada lembar Temuan sebelum naskah disusun.',
  'papers.memo.advice3': '3. Usulan yang layak direkomendasikan kepada Wali Kota menurut urutan prioritasnya.',
  'papers.memo.signer': 'Kepala Bagian Kerja Sama,',

  'papers.recommendation.name': 'Rekomendasi',
  'papers.recommendation.title': 'REKOMENDASI USULAN KERJA SAMA DAERAH',
  'papers.recommendation.note': 'Keadaan data per {{today, date}}. Keputusan dibaca dari lembar Berita Acara.',
  'papers.recommendation.to': 'Yth.',
  'papers.recommendation.toText': 'Wali Kota',
  'papers.recommendation.through': 'melalui',
  'papers.recommendation.throughText': 'Sekretaris Daerah',
  'papers.recommendation.from': 'Dari',
  'papers.recommendation.fromText': 'Tim Koordinasi Kerja Sama Daerah',
  'papers.recommendation.number': 'Nomor',
  'papers.recommendation.numberText': '…',
  'papers.recommendation.date': 'Tanggal',
  'papers.recommendation.dateText': '{{today, date}}',
  'papers.recommendation.nature': 'Sifat',
  'papers.recommendation.natureText': 'Penting',
  'papers.recommendation.annex': 'Lampiran',
  'papers.recommendation.annexText': 'Berita Acara dan konsep naskah',
  'papers.recommendation.subject': 'Hal',
  'papers.recommendation.subjectText': 'Rekomendasi usulan objek kerja sama daerah',
  'papers.recommendation.basis': 'A. Dasar',
  'papers.recommendation.basis1': '1. Berita Acara Rapat Penilaian Usulan Kerja Sama Daerah Nomor ….',
  'papers.recommendation.basis2':
    '2. Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah dan Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020.',
  'papers.recommendation.basis3': '3. Peraturan Daerah tentang Kerja Sama Daerah Nomor … Tahun ….',
  'papers.recommendation.proposals': 'B. Ringkasan usulan',
  'papers.recommendation.proposalsText':
    'Ditelaah {{count, number}} usulan dengan biaya seluruhnya {{amount, rupiah}}; {{decided, number}} usulan telah diputuskan rapat.',
  'papers.recommendation.examined': 'C. Hasil penelaahan',
  'papers.recommendation.examined.administration':
    'Administrasi: {{met, number}} dari {{count, number}} usulan memenuhi syarat {{requirements, list}}.',
  'papers.recommendation.examined.legal':
    'Hukum: {{met, number}} dari {{count, number}} usulan memenuhi syarat {{requirements, list}}.',
  'papers.recommendation.examined.technical':
    'Teknis: {{met, number}} dari {{count, number}} usulan memenuhi syarat {{requirements, list}}.',
  'papers.recommendation.examined.budget':
    'Anggaran: {{met, number}} dari {{count, number}} usulan memenuhi syarat {{requirements, list}}.',
  'papers.recommendation.examined.benefit':
    'Manfaat: {{met, number}} dari {{count, number}} usulan memenuhi syarat {{requirements, list}}.',
  'papers.recommendation.examined.risk':
    'Risiko: {{met, number}} dari {{count, number}} usulan memenuhi syarat {{requirements, list}}.',
  'papers.recommendation.recommended': 'D. Rekomendasi',
  'papers.recommendation.none':
    'Belum ada keputusan. Isi kolom Keputusan pada lembar Berita Acara, lalu susun lembar ini lagi.',
  'papers.recommendation.advice.eligible':
    'Dapat ditandatangani: {{count, number}} usulan yang dinilai layak, yaitu {{ids, list}}.',
  'papers.recommendation.advice.eligibleIf':
    'Dapat ditandatangani setelah diperbaiki: {{count, number}} usulan, yaitu {{ids, list}}, dengan syarat pada tabel di bawah.',
  'papers.recommendation.advice.notEligible':
    'Tidak dapat ditandatangani: {{count, number}} usulan, yaitu {{ids, list}}.',
  'papers.recommendation.advice.postponed': 'Ditunda: {{count, number}} usulan, yaitu {{ids, list}}.',
  'papers.recommendation.undecided':
    '{{count, number}} usulan belum diputuskan dan tidak dimuat dalam rekomendasi ini.',
  'papers.recommendation.conditions': 'Syarat',
  'papers.recommendation.moreConditions': 'Ada {{count, number}} syarat lain pada lembar Temuan.',
  'papers.recommendation.council': 'Persetujuan DPRD',
  'papers.recommendation.councilYes': 'Diperlukan, belum ada',
  'papers.recommendation.councilNo': 'Tidak diperlukan',
  'papers.recommendation.councilHas': 'Diperlukan; tercatat {{document}}',
  'papers.recommendation.signing': 'Langkah Berikut dan Penandatangan',
  'papers.recommendation.closing': 'Demikian rekomendasi ini disampaikan untuk mendapat keputusan Bapak/Ibu Wali Kota.',
  'papers.recommendation.signer': 'Ketua Tim Koordinasi Kerja Sama Daerah,',
} as const;
