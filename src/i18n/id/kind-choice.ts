/** Pilihan jenis tabel pada tinjauan. */
export const kindChoice = {
  'pane.kindChoice.label': 'Jenis tabel pada lembar {{sheet}}',
  'pane.kindChoice.unknown': 'Belum dikenali: pilih jenisnya',
  'pane.kindChoice.auto': 'Kenali dari judul kolom',
  'pane.kindChoice.leave': 'Bukan tabel kita: biarkan',
  'pane.leftAlone.chosen': 'Dibiarkan sesuai pilihan Anda.',
} as const;
