/** Panel: kertas kerja rapat. */
export const panePapers = {
  'pane.command.papers': 'Penulisan kertas kerja',
  'pane.activity.papers': 'Kertas kerja sedang diproses',
  'pane.papers.title': 'Kertas kerja rapat',
  'pane.papers.text':
    'Pilih kertas kerja yang akan disusun. Keputusan, catatan, dan suntingan yang sudah ada dipertahankan.',
  'pane.papers.all': 'Pilih semua',
  'pane.papers.make': 'Susun {{count, number}} kertas kerja',
  'pane.papers.copy': 'Salin untuk Word',
  'pane.papers.copyOf': 'Salin untuk Word: {{paper}}',
  'pane.papers.copied': '{{paper}} sudah disalin. Tempelkan ke dokumen Word.',
  'pane.papers.copyFailed': 'Papan klip tidak dapat dipakai di sini. Buka lembar {{paper}}, pilih isinya, lalu salin.',
  'pane.papers.edited': 'Teks yang disunting dan faktanya berubah',
  'pane.papers.editedText':
    'Suntingan dipertahankan kecuali Anda memilih teks baru. Yang belum diputuskan ditandai pada lembarnya.',
  'pane.papers.mine': 'Suntingan: {{text}}',
  'pane.papers.fresh': 'Teks baru: {{text}}',
  'pane.papers.keepMine': 'Pertahankan suntingan',
  'pane.papers.takeFresh': 'Pakai teks baru',
  'pane.papers.keepAllMine': 'Pertahankan semua',
  'pane.papers.takeAllFresh': 'Pakai semua teks baru',
} as const;
