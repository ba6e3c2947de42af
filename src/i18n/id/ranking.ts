/** The ranking: criteria, methods, what degenerate data means, and why a method is refused. */
export const ranking = {
  'ranking.criterion.K1': 'Keselarasan dengan RPJMD/RKPD',
  'ranking.criterion.K2': 'Dampak pada pelayanan publik dan indikator perangkat daerah',
  'ranking.criterion.K3': 'Urgensi dan eksternalitas lintas daerah',
  'ranking.criterion.K4': 'Kelayakan teknis dan hukum',
  'ranking.criterion.K5': 'Kesiapan SDM dan anggaran perangkat daerah',
  'ranking.criterion.K6': 'Biaya APBD (Rp)',
  'ranking.criterion.K7': 'Risiko dan beban masyarakat',
  'ranking.remark.noWeights': 'Semua bobot bernilai nol, sehingga peringkat belum dapat dihitung.',
  'ranking.remark.oneObject': 'Hanya ada satu objek, sehingga peringkatnya tidak menunjukkan prioritas.',
  'ranking.remark.noValues': 'Kriteria {{id}} ({{name}}) belum memiliki nilai satu pun dan belum membedakan objek.',
  'ranking.remark.zeroBenefit':
    'Semua nilai kriteria {{id}} ({{name}}) adalah nol, sehingga kriteria ini tidak menambah skor objek mana pun.',
  'ranking.remark.constant':
    'Semua nilai kriteria {{id}} ({{name}}) sama, sehingga kriteria ini tidak membedakan objek.',
  'ranking.remark.zeroCost':
    'Kriteria biaya {{id}} ({{name}}) memuat nilai nol: objek tanpa biaya mendapat nilai penuh dan objek lain mendapat nol pada kriteria ini.',
  'ranking.remark.allTied': 'Semua objek memperoleh skor yang sama dan berbagi peringkat 1.',
  'ranking.remark.unscored': 'Objek yang belum memiliki nilai satu pun dan belum diberi peringkat: {{count, number}}.',
  'ranking.remark.missingAsWorst':
    'Nilai yang belum ada dihitung sama dengan nilai terburuk pada kriterianya: {{count, number}} nilai.',

  'ranking.method.wsm.name': 'Penjumlahan terbobot (SAW)',
  'ranking.method.topsis.name': 'TOPSIS',
  'ranking.method.wpm.name': 'Perkalian terbobot (WP)',
  'ranking.method.vikor.name': 'VIKOR',
  'ranking.method.moora.name': 'MOORA',
  'ranking.method.waspas.name': 'WASPAS',
  'ranking.method.mabac.name': 'MABAC',
  'ranking.method.promethee2.name': 'PROMETHEE II',
  'ranking.normalisation.none': 'tanpa normalisasi',
  'ranking.normalisation.max': 'dibagi nilai terbaik',
  'ranking.normalisation.minmax': 'rentang terkecil sampai dengan terbesar',
  'ranking.normalisation.vector': 'vektor',
  'ranking.normalisation.sum': 'dibagi jumlah',
  'ranking.refusal.normalisation-refused':
    'Metode {{method, label}} tidak dapat dipakai dengan normalisasi {{normalisation, label}}: pustaka metode ini tidak mengenal pasangan tersebut. Pilih normalisasi yang ditawarkan untuk metode ini.',
  'ranking.refusal.costs-refused':
    'Metode {{method, label}} dengan normalisasi {{normalisation, label}} tidak dapat mengolah kriteria biaya, karena biaya dan manfaat akan dijumlahkan begitu saja. Pilih normalisasi lain.',
  'ranking.refusal.cost-form-refused':
    'Metode {{method, label}} dengan normalisasi {{normalisation, label}} tidak mengenal bentuk biaya {{costs, label}}. Pilih bentuk biaya lain atau bawaan metode.',
  'ranking.refusal.option-invalid':
    'Pengaturan {{option}} untuk metode {{method, label}} tidak dikenal atau berada di luar batasnya. Perbaiki pengaturan itu.',
  'ranking.refusal.value-negative':
    'Metode {{method, label}} memakai perbandingan nilai, sehingga nilai negatif ({{value, number}}, objek {{object}}, kriteria {{criterion}}) tidak dapat dihitung. Perbaiki nilai itu atau pilih normalisasi rentang.',
  'ranking.refusal.value-not-positive':
    'Metode {{method, label}} mengalikan nilai, sehingga nilai nol atau negatif ({{value, number}}, objek {{object}}, kriteria {{criterion}}) meniadakan seluruh skor. Perbaiki nilai itu atau pilih metode lain.',
  'ranking.refusal.weight-invalid':
    'Bobot kriteria {{criterion}} bukan angka nol atau lebih, sehingga peringkat tidak dapat dihitung. Perbaiki bobot itu.',
  'ranking.refusal.value-extreme':
    'Nilai objek {{object}} pada kriteria {{criterion}} terlalu besar atau terlalu dekat dengan nol untuk dihitung. Periksa satuan dan isian nilai itu.',
  'ranking.refusal.score-extreme':
    'Skor metode {{method, label}} melampaui bilangan yang dapat dihitung karena bobotnya dipakai apa adanya. Bagi setiap bobot dengan jumlahnya.',
  'ranking.remark.agreement':
    'Kesepakatan {{assessors, number}} penilai atas {{objects, number}} objek: W Kendall {{w, number}} (0 = tidak sepakat, 1 = urutan sama), peluang kebetulan {{p, number}}.',
  'ranking.remark.staffCriteria':
    'Kriteria pada lembar {{sheet}} mengisi lembar Kriteria saat lembar itu dibuat; sesudahnya yang dipakai adalah lembar Kriteria.',
  'ranking.remark.staffCriteriaUnweighed':
    'Kriteria pada lembar {{sheet}} mengisi lembar Kriteria saat lembar itu dibuat; sesudahnya yang dipakai adalah lembar Kriteria. Karena tidak memuat bobot, bobotnya diambil dari perbandingan berpasangan bila ada, atau disamakan.',
  'ranking.remark.staffScores':
    'Nilai pada lembar {{sheets, list}} mengisi lembar Penilaian selama lembar itu belum memuat nilai; sesudahnya yang dipakai adalah lembar Penilaian.',
  'ranking.remark.fallback': 'Karena itu peringkat untuk sementara dihitung dengan {{used, label}}.',

  'ranking.option.costs': 'Bentuk Biaya',
  'ranking.costs.reciprocal': 'kebalikan (min/x)',
  'ranking.costs.complement': 'pengurangan dari 1',
  'ranking.costs.kept': 'tetap sebagai biaya',
  'ranking.option.wpm.form': 'Bentuk skor (WP)',
  'ranking.option.topsis.distance': 'Jarak (TOPSIS)',
  'ranking.option.vikor.v': 'v (VIKOR)',
  'ranking.option.moora.system': 'Sistem (MOORA)',
  'ranking.option.waspas.lambda': 'Lambda (WASPAS)',
  'ranking.preference.usual': 'biasa',
  'ranking.preference.u': 'U (q)',
  'ranking.preference.v': 'V (p)',
  'ranking.preference.level': 'bertingkat (q dan p)',
  'ranking.preference.linear': 'linear (q dan p)',
  'ranking.preference.gaussian': 'Gauss (s)',
  'ranking.preference.name.usual': 'biasa',
  'ranking.preference.name.u': 'U',
  'ranking.preference.name.v': 'V',
  'ranking.preference.name.level': 'bertingkat',
  'ranking.preference.name.linear': 'linear',
  'ranking.preference.name.gaussian': 'Gauss',
  'ranking.choice.wpm.form.product': 'hasil kali',
  'ranking.choice.wpm.form.share': 'bagian dari jumlah',
  'ranking.choice.wpm.form.ratio': 'terhadap yang terbaik',
  'ranking.choice.wpm.form.log10': 'logaritma',
  'ranking.choice.topsis.distance.euclidean': 'Euclid',
  'ranking.choice.topsis.distance.manhattan': 'Manhattan',
  'ranking.choice.topsis.distance.chebyshev': 'Chebyshev',
  'ranking.choice.moora.system.ratio': 'sistem rasio',
  'ranking.choice.moora.system.referencePoint': 'titik acuan',
  'ranking.remark.weightsSwing': 'Bobot berasal dari poin swing: poin setiap kriteria dibagi dengan jumlah semua poin.',
  'ranking.remark.bestWorst':
    'Best-worst {{assessor}} (model linear, Rezaei 2016): terpenting {{best}}, paling tidak penting {{worst}}; ξ {{xi, score}}, rasio konsistensi masukan {{ratio, score}} (0 berarti konsisten sepenuhnya).',
  'ranking.remark.groupsUnused':
    'Kriteria dikelompokkan pada lembar Kriteria, tetapi bobot {{source, label}} dihitung atas semua kriteria sekaligus; bobot kelompok tidak dipakai.',
  'ranking.remark.comparedWhole':
    'Perbandingan semua kriteria sekaligus dari lembar yang lama tetap dipakai karena sudah dijawab. Untuk membandingkan secara bertingkat, kosongkan jawabannya, lalu jalankan lagi langkah Peringkat: blok setiap tingkat ditambahkan di bawahnya.',
  'ranking.remark.comparedLevels':
    'Perbandingan bertingkat ({{count, number}} blok setiap penilai): bobot kriteria adalah bobot kelompoknya kali bobotnya di dalam kelompok (Saaty 1980); rasio konsistensi yang disebut adalah yang terbesar.',
  'ranking.remark.weightsFrom':
    'Bobot berasal dari {{source, label}}, dihitung oleh add-in, dan ditulis sebagai nilai: jalankan lagi langkah Peringkat setelah isiannya berubah.',
  'ranking.joining.aij': 'AIJ (pertimbangan)',
  'ranking.joining.aipGeometric': 'AIP (rata-rata ukur)',
  'ranking.joining.aipArithmetic': 'AIP (rata-rata hitung)',
  'ranking.scores.mean': 'rata-rata hitung',
  'ranking.scores.median': 'median',
  'ranking.weights.given': 'langsung',
  'ranking.weights.swing': 'swing',
  'ranking.weights.centroid': 'urutan (ROC)',
  'ranking.weights.sum': 'urutan (rank sum)',
  'ranking.weights.ahp': 'AHP eigenvektor (perbandingan)',
  'ranking.weights.ahpGeometric': 'AHP rata-rata ukur (perbandingan)',
  'ranking.weights.ahpColumn': 'AHP rata-rata kolom (perbandingan)',
  'ranking.weights.bestWorst': 'best-worst (perbandingan)',
  'ranking.weights.entropy': 'entropi',
  'ranking.weights.critic': 'CRITIC',

  'ranking.sealed.method': 'metode',
  'ranking.sealed.normalisation': 'normalisasi',
  'ranking.sealed.options': 'opsi metode',
  'ranking.sealed.thresholds': 'ambang dan aturan pengguguran',
  'ranking.sealed.source': 'sumber bobot',
  'ranking.sealed.criteria': 'kriteria, arah, atau bobot',
  'ranking.sealed.hash': 'isi segel itu sendiri',

  'ranking.direction.benefit': 'Manfaat',
  'ranking.direction.cost': 'Biaya',
} as const;
