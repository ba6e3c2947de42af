/** Pemeriksaan sambil bekerja. */
export const live = {
  'pane.live.outdated': 'Isi buku kerja banyak berubah sejak dibaca. Baca ulang agar hasil pemeriksaan sesuai.',
  'pane.live.read': 'Baca ulang',
} as const;
