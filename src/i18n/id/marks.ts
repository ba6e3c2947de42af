/** Tanda temuan pada lembar sumber dan pencabutannya. */
export const marks = {
  'pane.preview.format': 'Format sel: dari Teks menjadi {{format}}',
  'pane.marks.title': 'Tanda di lembar sumber',
  'pane.marks.text':
    'Sel yang masih bertemuan diberi warna menurut bobotnya. Isi, warna, format bersyarat, dan catatan yang sudah ada tidak diubah. Sesudah perbaikan, tandai ulang agar tanda yang sudah selesai hilang.',
  'pane.marks.set': 'Tandai di lembar sumber',
  'pane.marks.clear': 'Hapus tanda',
  'pane.marks.cells': 'Sel bertanda: {{count, number}}',
  'pane.marks.noCells': 'Semua tanda dihapus',
  'pane.marks.done': 'Temuan ditandai: {{cells, number}} sel pada lembar {{sheets, list}}.',
  'pane.marks.gone': 'Tanda temuan dihapus dari lembar {{sheets, list}}.',
  'pane.marks.protected':
    'Lembar {{sheets, list}} diproteksi, jadi tandanya tidak diubah. Buka dahulu proteksinya di Excel, lalu ulangi.',
  'pane.marks.hidden': 'Lembar {{sheets, list}} tersembunyi, jadi tidak diperiksa dan tidak ditandai.',
  'pane.marks.inFiles': 'Sel bertemuan pada berkas lain, yang tidak ditandai: {{count, number}}.',
} as const;
