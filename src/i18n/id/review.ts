/** Tinjauan sumber: jenis tabel, dan sel yang diragukan. */
export const review = {
  'pane.kindChoice.label': 'Jenis tabel pada lembar {{sheet}}',
  'pane.kindChoice.unknown': 'Belum dikenali: pilih jenisnya',
  'pane.kindChoice.auto': 'Kenali dari judul kolom',
  'pane.kindChoice.leave': 'Bukan tabel kita: biarkan',
  'pane.leftAlone.chosen': 'Dibiarkan sesuai pilihan Anda.',
  'pane.review.dependants': 'Hasil yang bertumpu pada sel ini: {{count, number}}',
} as const;
