/** Apa yang menyertai urutan: objek yang gugur, ketahanan urutan, dan keterangan setiap peringkat. */
export const rankingStudy = {
  'sheets.ranking.knockedOut': 'Gugur sebelum diperingkat: {{count, number}} objek',
  'sheets.ranking.knockedOutNote':
    'Objek berikut tidak ikut dalam urutan sampai temuannya diselesaikan. Aturan yang menggugurkan ditetapkan pada lembar Pengaturan, kolom Menggugurkan.',
  'sheets.ranking.knockedOutBy': '{{rule, label}}: {{message}} [{{place}}]',
  'sheets.ranking.knockedOutByMore':
    '{{rule, label}}: {{message}} [{{place}}] Temuan lain menurut aturan ini: {{more, number}}.',
  'ranking.how.exact': 'batas pasti',
  'ranking.how.bound': 'batas luar: rentang sebenarnya tidak lebih lebar',
  'ranking.how.search': 'hasil pencarian terbatas: rentang sebenarnya dapat lebih lebar',
  'ranking.narrowing.missing':
    '{{object}}: isi {{criterion}} pada {{place}}: peringkat {{best, number}}–{{worst, number}} menjadi {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.narrowing.doubtful':
    '{{object}}: pastikan {{criterion}} pada {{place}}: peringkat {{best, number}}–{{worst, number}} menjadi {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.narrowing.vague':
    '{{object}}: perjelas uraian yang mendasari {{criterion}} pada {{place}}: peringkat {{best, number}}–{{worst, number}} menjadi {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.narrowing.missingTogether':
    '{{object}}: isi {{criterion}} pada {{place}}: rentang peringkat semua objek bersama-sama menyempit rata-rata {{expected, number}} peringkat.',
  'ranking.narrowing.doubtfulTogether':
    '{{object}}: pastikan {{criterion}} pada {{place}}: rentang peringkat semua objek bersama-sama menyempit rata-rata {{expected, number}} peringkat.',
  'ranking.narrowing.vagueTogether':
    '{{object}}: perjelas uraian yang mendasari {{criterion}} pada {{place}}: rentang peringkat semua objek bersama-sama menyempit rata-rata {{expected, number}} peringkat.',
  'ranking.change.score':
    'Perubahan satu nilai terkecil yang menggeser peringkat pertama: {{criterion}} milik {{changed}} dari {{from, number}} menjadi {{to, number}}; {{object}} menjadi pertama atau berbagi peringkat pertama.',
  'ranking.change.scoreWhole':
    'Perubahan satu nilai terkecil yang menggeser peringkat pertama: {{criterion}} milik {{changed}} dari {{from, number}} menjadi {{to, number}} (bilangan bulat terdekat {{whole, number}}); {{object}} menjadi pertama atau berbagi peringkat pertama.',
  'ranking.change.weights':
    'Perubahan bobot bersama-sama terkecil yang menyamakan {{object}} dengan peringkat pertama:',
  'ranking.change.weight': 'bagian bobot {{criterion}} dari {{from, percent}} menjadi {{to, percent}}.',
  'ranking.change.weightsTied':
    '{{object}} sudah sama dengan peringkat pertama; perubahan bobot sekecil apa pun dapat menggesernya.',
  'ranking.reversal.1.passed':
    'Uji 1 lulus: peringkat pertama tetap sama pada {{tried, number}} percobaan mengganti satu objek lain dengan yang lebih buruk.',
  'ranking.reversal.1.failed':
    'Uji 1 tidak lulus: peringkat pertama berpindah pada {{failures, number}} dari {{tried, number}} percobaan mengganti satu objek lain dengan yang lebih buruk (contoh, objek yang diganti dan yang menjadi pertama: {{objects, list}}).',
  'ranking.reversal.2.passed':
    'Uji 2 lulus: bila {{paired, number}} objek teratas dibandingkan sepasang demi sepasang, urutannya tidak berputar.',
  'ranking.reversal.2.failed':
    'Uji 2 tidak lulus: bila {{paired, number}} objek teratas dibandingkan sepasang demi sepasang, urutannya berputar (contoh: {{objects, list}}, lalu kembali ke yang pertama).',
  'ranking.reversal.3.passed':
    'Uji 3 lulus: bila {{paired, number}} objek teratas dibandingkan sepasang demi sepasang, urutannya sama dengan urutan keseluruhan.',
  'ranking.reversal.3.failed':
    'Uji 3 tidak lulus: bila dibandingkan sepasang demi sepasang, {{failures, number}} dari {{tried, number}} pasangan berurutan lain daripada urutan keseluruhan (contoh: {{objects, list}}).',
  'ranking.certificate.place':
    '{{id}} menempati peringkat {{rank, number}} dari {{count, number}} objek dengan skor {{score, score}} menurut {{method, label}}.',
  'ranking.certificate.placeTied':
    '{{id}} menempati peringkat {{rank, number}} dari {{count, number}} objek, sama dengan {{others, number}} objek lain, dengan skor {{score, score}} menurut {{method, label}}.',
  'ranking.certificate.unranked': '{{id}} belum diberi peringkat karena belum memiliki nilai yang dapat dihitung.',
  'ranking.certificate.firm': 'Tidak ada isian yang kosong atau diragukan yang dapat menggeser peringkat ini.',
  'ranking.certificate.open':
    'Selama isian yang kosong atau diragukan belum diselesaikan, peringkatnya dapat berada di antara {{best, number}} dan {{worst, number}} ({{how, label}}).',
  'ranking.certificate.openAt':
    'Selama isian yang kosong atau diragukan belum diselesaikan, peringkatnya dapat berada di antara {{best, number}} dan {{worst, number}} ({{how, label}}). Yang paling menentukan adalah {{criterion}} pada {{place}}: setelah diselesaikan, rentangnya menjadi {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.certificate.weights':
    'Pada {{draws, number}} percobaan dengan bobot yang digeser acak, objek ini masuk {{top, number}} teratas pada {{inTop, percent}} percobaan dan menjadi yang pertama pada {{first, percent}}; menurut {{methods, number}} metode, peringkatnya antara {{low, number}} dan {{high, number}}.',
  'ranking.certificate.weightsAlike':
    'Pada {{draws, number}} percobaan dengan bobot yang digeser acak, objek ini masuk {{top, number}} teratas pada {{inTop, percent}} percobaan dan menjadi yang pertama pada {{first, percent}}; {{methods, number}} metode sama-sama menempatkannya pada peringkat {{low, number}}.',
  'ranking.certificate.whole':
    'Urutan {{count, number}} objek ini dihitung dengan {{method, label}}, normalisasi {{normalisation, label}}. Objek yang gugur sebelum diperingkat: {{knockedOut, number}}. Objek yang peringkatnya tidak dapat digeser isian yang kosong atau diragukan: {{firm, number}} ({{how, label}}).',
  'ranking.certificate.drawn':
    '{{first}} tetap pertama pada {{held, percent}} dari {{draws, number}} percobaan yang menggeser setiap bobot secara acak sampai ±{{share, percent}} (merata, lalu dibagi jumlahnya; benih {{seed, number}}); isian yang kosong atau diragukan dihitung seperti pada peringkat.',
  'ranking.certificate.drawnValues':
    '{{first}} tetap pertama pada {{held, percent}} dari {{draws, number}} percobaan yang menggeser setiap bobot secara acak sampai ±{{share, percent}} (merata, lalu dibagi jumlahnya) dan setiap isian yang kosong atau diragukan dalam rentangnya (merata; benih {{seed, number}}).',
  'ranking.certificate.limit':
    '{{other}} menjadi pertama bila bobot {{criterion}} berubah dari {{weight, percent}} menjadi {{limit, percent}}; tidak ada perubahan satu bobot yang lebih kecil yang menggeser peringkat pertama.',
  'ranking.certificate.noLimit':
    'Tidak ada satu bobot pun yang dapat menggeser peringkat pertama bila hanya bobot itu yang diubah.',
  'ranking.certificate.methods':
    'Kesepakatan {{methods, number}} metode diukur dengan W Kendall {{w, number}} (1 = urutan sama; peluang kebetulan paling banyak {{p, number}}). Objek yang peringkatnya berbeda antarmetode: {{moving, number}}, terjauh {{moved, list}}.',
  'ranking.certificate.methodsAgree':
    '{{methods, number}} metode memberi urutan yang sama (W Kendall {{w, number}}, peluang kebetulan paling banyak {{p, number}}).',
  'ranking.certificate.final':
    'Urutan ini lulus ketiga uji pembalikan peringkat dan tidak bergantung pada isian yang kosong atau diragukan, sehingga menurut hitungan dapat disebut final.',
  'ranking.certificate.notFinal': 'Urutan ini belum dapat disebut final karena {{reasons, label}}.',
  'ranking.notFinal.open': 'isian yang kosong atau diragukan masih dapat menggeser peringkat',
  'ranking.notFinal.unranked': 'sebagian objek belum memiliki nilai',
  'ranking.notFinal.reversal1': 'uji pembalikan 1 tidak lulus',
  'ranking.notFinal.reversal2': 'uji pembalikan 2 tidak lulus',
  'ranking.notFinal.reversal3': 'uji pembalikan 3 tidak lulus',
  'sheets.robustness.name': 'Uji Peringkat',
  'sheets.robustness.title': 'UJI KETAHANAN PERINGKAT',
  'sheets.robustness.note':
    'Keadaan per {{today, date}}. Semua angka di lembar ini dihitung add-in dan ditulis sebagai nilai; kode masukan {{hash}}.',
  'sheets.robustness.nothing':
    'Belum ada urutan yang dapat diuji: isi dahulu nilai pada lembar Penilaian, lalu jalankan langkah Peringkat.',
  'sheets.robustness.fresh':
    'Masih berlaku: skor, nilai, bobot, dan arah pada lembar Peringkat sama dengan yang diuji per {{today, date}}.',
  'sheets.robustness.stale':
    'Kedaluwarsa: skor, nilai, bobot, arah, atau perbandingan berubah sejak diuji per {{today, date}}. Jalankan lagi langkah Peringkat.',
  'sheets.robustness.whole': 'Keterangan urutan',
  'sheets.robustness.rank': 'Peringkat',
  'sheets.robustness.best': 'Terbaik',
  'sheets.robustness.worst': 'Terburuk',
  'sheets.robustness.inTop': 'Peluang {{top, number}} teratas',
  'sheets.robustness.expectedRank': 'Rata-rata peringkat',
  'sheets.robustness.funded': 'Peluang didanai',
  'sheets.robustness.placeShare': 'P{{place, number}}',
  'sheets.robustness.certificate': 'Keterangan peringkat',
  'sheets.robustness.narrowings': 'Masukan yang paling mempersempit urutan',
  'sheets.robustness.narrowingsNone': 'Tidak ada masukan yang belum pasti yang memengaruhi urutan.',
  'sheets.robustness.narrowingsUntried': 'Masukan lain yang belum dicoba karena terlalu banyak: {{count, number}}.',
  'sheets.robustness.sensitivity': 'Batas bobot sebelum peringkat pertama berpindah',
  'sheets.robustness.criterion': 'Kriteria',
  'sheets.robustness.weight': 'Bagian bobot',
  'sheets.robustness.from': 'Batas bawah',
  'sheets.robustness.to': 'Batas atas',
  'sheets.robustness.below': 'Pertama di bawahnya',
  'sheets.robustness.above': 'Pertama di atasnya',
  'sheets.robustness.stays': 'tetap',
  'sheets.robustness.stepped':
    'Metode ini tidak berupa jumlah terbobot: batas dicari per seperseratus bobot lalu dihaluskan.',
  'sheets.robustness.unfollowed': 'Batas bobot tidak dihitung untuk metode ini karena objeknya terlalu banyak.',
  'sheets.robustness.methods': 'Peringkat menurut setiap metode',
  'sheets.robustness.reversals': 'Uji pembalikan peringkat (Wang dan Triantaphyllou)',
  'ranking.remark.habits':
    '{{assessor}} menilai rata-rata {{leniency, number}} di atas penilai lain (negatif: di bawahnya), dengan sebaran nilai {{spread, number}} kali sebaran penilai lain.',
  'ranking.remark.habitsDrift':
    '{{assessor}} menilai rata-rata {{leniency, number}} di atas penilai lain (negatif: di bawahnya), dengan sebaran nilai {{spread, number}} kali sebaran penilai lain dan pergeseran {{drift, number}} sepanjang urutan objek (−1 makin ketat, 1 makin longgar).',
  'ranking.remark.consensus': 'Konsensus bobot {{assessors, number}} penilai: {{value, percent}} ({{band, label}}).',
  'ranking.consensus.veryLow': 'sangat rendah',
  'ranking.consensus.low': 'rendah',
  'ranking.consensus.moderate': 'sedang',
  'ranking.consensus.high': 'tinggi',
  'ranking.consensus.veryHigh': 'sangat tinggi',
  'sheets.robustness.compared':
    'Bobot dari perbandingan berpasangan menurut {{source, label}}, ditulis sebagai nilai (kode masukan {{hash}}); pendekatannya dengan rata-rata ukur terhitung langsung pada lembar Perbandingan',
  'sheets.robustness.joined': 'Gabungan',
  'sheets.ranking.intervals':
    'Kolom Terbaik dan Terburuk: {{how, label}}. Peringkat yang sama dipakai bersama dan peringkat berikutnya dilewati (1, 2, 2, 4).',
} as const;
