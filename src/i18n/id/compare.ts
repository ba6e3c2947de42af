/** Pairwise comparisons in the pane: consistency, contradictions, proposals, and questions to answer. */
export const compare = {
  'pane.compare.title': 'Perbandingan berpasangan (AHP dan best-worst)',
  'pane.compare.unused':
    'Bobot saat ini tidak diambil dari perbandingan. Pilih sumber bobot AHP atau best-worst pada lembar Kriteria agar perbandingan ini dipakai.',
  'pane.compare.assessor': 'Penilai',
  'pane.compare.assessorAt': '{{assessor}} ({{sheet}})',
  'pane.compare.topOf': '{{assessor}} – antarkelompok ({{sheet}})',
  'pane.compare.insideOf': '{{assessor}} – di dalam {{group}} ({{sheet}})',
  'pane.compare.openSquares': 'Blok penilai ini yang belum menghasilkan bobot:',
  'pane.compare.topSquare': 'Antarkelompok',
  'pane.compare.insideSquare': 'Di dalam {{group}}',
  'pane.compare.answered': 'Terjawab {{answered, number}} dari {{count, number}} perbandingan.',
  'pane.compare.consistent': 'CR {{ratio, score}}: jawaban konsisten (batas {{limit, number}}).',
  'pane.compare.inconsistent':
    'CR {{ratio, score}}: jawaban saling bertentangan melebihi batas {{limit, number}} dan perlu ditinjau.',
  'pane.compare.unconnected':
    'Bobot belum dapat dihitung: jawaban belum menghubungkan semua kriteria, baik langsung maupun lewat kriteria lain.',
  'pane.compare.reversed':
    'Bobot belum dapat dihitung: perbandingan {{one}} dengan {{other}} terisi dua kali dengan jawaban yang berlawanan. Kosongkan salah satunya.',
  'pane.compare.bestUnclear':
    'Bobot best-worst belum dapat dihitung: belum jelas kriteria mana yang terpenting. Periksa {{one}} terhadap {{other}}.',
  'pane.compare.worstUnclear':
    'Bobot best-worst belum dapat dihitung: belum jelas kriteria mana yang paling tidak penting. Periksa {{one}} terhadap {{other}}.',
  'pane.compare.weights': 'Bobot dari jawaban ini',
  'pane.compare.overall': 'Bobot keseluruhan penilai ini',
  'pane.compare.weight': '{{weight, percent}}',
  'pane.compare.weightChange': '{{before, percent}} menjadi {{after, percent}}',
  'pane.compare.criterion': '{{id}} · {{name}}',

  'pane.compare.contradictions': 'Pertentangan dalam jawaban',
  'pane.compare.cycle':
    '{{a}} lebih penting dari {{b}}, {{b}} lebih penting dari {{c}}, tetapi {{c}} lebih penting dari {{a}}.',
  'pane.compare.incoherent':
    '{{a}} terhadap {{b}} = {{ab}} dan {{b}} terhadap {{c}} = {{bc}}, sehingga {{a}} terhadap {{c}} semestinya sekitar {{implied}}, tetapi dijawab {{ac}}.',
  'pane.compare.cell': '{{one}} terhadap {{other}}',

  'pane.compare.repairs': 'Perubahan terkecil agar CR tidak melebihi {{limit, number}}',
  'pane.compare.searching': 'Perubahan terkecil sedang dicari.',
  'pane.compare.noRepair': 'Tidak ditemukan usulan perubahan. Tinjau pertentangan di atas bersama penilainya.',
  'pane.compare.keepsOrder': 'Urutan kriteria tetap',
  'pane.compare.changesOrder': 'Urutan kriteria berubah',
  'pane.compare.change': '{{one}} terhadap {{other}}: {{from}} menjadi {{to}}',
  'pane.compare.after': 'Jawaban yang diubah: {{count, number}}. CR menjadi {{ratio, score}}.',
  'pane.compare.exact': 'Semua kemungkinan pada skala Saaty sudah diperiksa: tidak ada perubahan yang lebih sedikit.',
  'pane.compare.bounded':
    'Terbaik yang ditemukan. Kemungkinannya terlalu banyak untuk diperiksa seluruhnya, sehingga perubahan yang lebih sedikit mungkin ada.',
  'pane.compare.accept': 'Tinjau penulisan usulan ini',
  'pane.compare.owner':
    'Jawaban adalah milik penilai: terapkan usulan hanya dengan persetujuannya. Tidak ada yang ditulis sebelum ditinjau.',

  'pane.compare.joining': 'Gabungan penilai',
  'pane.compare.questions': 'Jawab perbandingan',
  'pane.compare.questionsText':
    'Pertanyaan yang paling banyak menambah keterangan didahulukan: pasangan yang belum terhubung, lalu pasangan yang paling lemah ditentukan oleh jawaban yang ada. Boleh dilewati dan dijawab dalam urutan apa pun.',
  'pane.compare.questionsBestWorst':
    'Pilih dahulu yang paling penting dan yang paling tidak penting. Sesudah itu cukup dijawab seberapa penting yang terpenting terhadap setiap yang lain, dan setiap yang lain terhadap yang paling tidak penting.',
  'pane.compare.best': 'Yang paling penting',
  'pane.compare.worst': 'Yang paling tidak penting',
  'pane.compare.choose': 'Pilih',
  'pane.compare.completeBestWorst': 'Semua perbandingan yang diperlukan best-worst sudah terjawab.',
  'pane.compare.pair': 'Pasangan kriteria',
  'pane.compare.pairOpen': '{{one}} – {{other}} (belum dijawab)',
  'pane.compare.pairAnswered': '{{one}} – {{other}} ({{judgment}})',
  'pane.compare.which': 'Mana yang lebih penting?',
  'pane.compare.slider': 'Geser ke kriteria yang lebih penting',
  'pane.compare.equal': 'Sama penting',
  'pane.compare.more': '{{winner}} {{degree}} dari {{loser}} ({{judgment}})',
  'pane.compare.degree.1': 'antara sama penting dan sedikit lebih penting',
  'pane.compare.degree.2': 'sedikit lebih penting',
  'pane.compare.degree.3': 'antara sedikit lebih penting dan lebih penting',
  'pane.compare.degree.4': 'lebih penting',
  'pane.compare.degree.5': 'antara lebih penting dan sangat lebih penting',
  'pane.compare.degree.6': 'sangat lebih penting',
  'pane.compare.degree.7': 'antara sangat lebih penting dan mutlak lebih penting',
  'pane.compare.degree.8': 'mutlak lebih penting',
  'pane.compare.answer': 'Catat jawaban',
  'pane.compare.skip': 'Lewati',
  'pane.compare.clear': 'Kosongkan jawaban',
  'pane.compare.drafts': 'Jawaban yang belum ditulis ke lembar: {{count, number}}',
  'pane.compare.write': 'Tinjau penulisan jawaban',
  'pane.compare.discard': 'Buang jawaban ini',
  'pane.compare.complete': 'Semua perbandingan sudah dijawab.',
} as const;
