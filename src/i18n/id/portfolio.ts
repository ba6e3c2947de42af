/** Anggaran, kapasitas, dan syarat, serta himpunan objek terbaik menurutnya. */
export const portfolio = {
  'ranking.limit.all': 'Semua sumber',
  'ranking.limit.costApbn': 'APBN',
  'ranking.limit.costApbdProv': 'APBD Provinsi',
  'ranking.limit.costApbd': 'APBD',
  'ranking.limit.costPartner': 'Mitra',
  'ranking.limit.count': 'Banyaknya objek',
  'ranking.limit.anyYear': 'semua tahun',
  'ranking.condition.mustHave': 'Wajib',
  'ranking.condition.excludes': 'Saling meniadakan',
  'ranking.condition.requires': 'Memerlukan',
  'ranking.portfolio.none':
    'Portofolio belum dihitung karena belum ada batas anggaran atau kapasitas. Sisipkan lembar Portofolio dari panel, isi batasnya, lalu jalankan lagi langkah Peringkat.',
  'ranking.portfolio.empty': 'Tidak ada objek yang muat dalam batas yang diberikan.',
  'ranking.portfolio.found':
    'Himpunan dengan jumlah skor terbesar ({{value, score}}) memuat {{count, number}} objek: {{objects, list}}.',
  'ranking.portfolio.optimal': 'Himpunan ini terbukti terbaik menurut batas dan syarat yang diisi.',
  'ranking.portfolio.gap':
    'Himpunan ini belum terbukti terbaik; himpunan lain paling banyak {{gap, percent}} lebih baik.',
  'ranking.portfolio.left': 'Sisa batas {{source, label}} ({{year, label}}): {{left, number}} dari {{amount, number}}.',
  'ranking.portfolio.core':
    'Inti, selalu terpilih pada {{draws, number}} percobaan dengan bobot yang digeser acak: {{objects, list}}.',
  'ranking.portfolio.borderline':
    'Tepi, hanya terpilih pada sebagian dari {{draws, number}} percobaan dengan bobot yang digeser acak: {{objects, list}}.',
  'ranking.portfolio.out':
    'Luar, tidak pernah terpilih pada {{draws, number}} percobaan dengan bobot yang digeser acak: {{count, number}} objek.',
  'ranking.portfolio.unknown':
    'Tidak dapat dipertimbangkan karena biaya atau waktunya belum diketahui: {{objects, list}}.',
  'ranking.portfolio.must-have-unknown-use':
    'Portofolio tidak dapat disusun: {{object}} wajib ada, tetapi biaya atau waktunya belum diketahui.',
  'ranking.portfolio.must-have-excluded':
    'Portofolio tidak dapat disusun: {{object}} dan {{other}} sama-sama harus ada, tetapi saling meniadakan.',
  'ranking.portfolio.must-have-over-limit':
    'Portofolio tidak dapat disusun: objek yang wajib ada melampaui batas {{source, label}} ({{year, label}}) sebesar {{over, number}}.',
  'sheets.robustness.portfolio': 'Portofolio terbaik menurut batas pada lembar Portofolio',
  'sheets.robustness.set': 'Portofolio',
  'sheets.robustness.class.core': 'inti',
  'sheets.robustness.class.borderline': 'tepi',
  'sheets.robustness.class.out': 'luar',
  'sheets.robustness.class.unknown': 'biaya belum diketahui',
  'sheets.robustness.setShare': 'Peluang dalam portofolio',
  'sheets.portfolio.name': 'Portofolio',
  'sheets.portfolio.title': 'BATAS ANGGARAN DAN SYARAT PORTOFOLIO',
  'sheets.portfolio.note':
    'Isi sel berwarna, lalu jalankan langkah Peringkat; hasilnya tertulis pada lembar Uji Peringkat. Yang dikosongkan tidak membatasi.',
  'sheets.portfolio.yearNote':
    'Tahun kosong berarti seluruh masa kerja sama. Biaya dibagi rata menurut bulan sejak tanggal mulai; biaya yang tidak dirinci menurut sumber dihitung sebagai APBD.',
  'sheets.portfolio.year': 'Tahun',
  'sheets.portfolio.source': 'Sumber atau kapasitas',
  'sheets.portfolio.amount': 'Batas',
  'sheets.portfolio.condition': 'Syarat',
  'sheets.portfolio.object': 'Objek',
  'sheets.portfolio.other': 'Objek lain',
  'sheets.portfolio.sourcePrompt': 'Pilih sumber dana yang dibatasi (Rp), atau Banyaknya objek.',
  'sheets.portfolio.conditionPrompt':
    'Wajib: objek harus ada. Saling meniadakan: paling banyak satu. Memerlukan: objek hanya bersama objek lain.',
  'rules.portfolio-invalid.title': 'Batas atau syarat portofolio tidak dapat dibaca',
  'rules.portfolio-invalid.why': 'Batas atau syarat yang terlewat mengubah himpunan objek yang disarankan.',
  'rules.portfolio-invalid.messageAmount':
    'Batas “{{text}}” bukan angka nol atau lebih; baris ini tidak membatasi apa pun.',
  'rules.portfolio-invalid.messageSource':
    'Sumber atau kapasitas “{{text}}” tidak dikenal; baris ini tidak membatasi apa pun.',
  'rules.portfolio-invalid.messageYear': 'Tahun “{{text}}” bukan tahun; baris ini tidak membatasi apa pun.',
  'rules.portfolio-invalid.messageCondition': 'Syarat “{{text}}” tidak dikenal; baris ini tidak dipakai.',
  'rules.portfolio-invalid.messageObject':
    'Objek “{{text}}” tidak ada di antara objek yang diperingkat; syarat ini tidak dipakai.',
  'rules.portfolio-invalid.cure':
    'Perbaiki sel ini menurut pilihan yang tersedia, dengan ID atau judul objek yang diperingkat.',
} as const;
