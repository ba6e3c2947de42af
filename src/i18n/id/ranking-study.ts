/** Apa yang menyertai urutan: objek yang gugur, ketahanan urutan, dan keterangan setiap peringkat. */
export const rankingStudy = {
  'sheets.ranking.knockedOut': 'Gugur sebelum diperingkat: {{count, number}} objek',
  'sheets.ranking.knockedOutNote':
    'Objek berikut tidak ikut dalam urutan sampai temuannya diselesaikan. Aturan yang menggugurkan ditetapkan pada lembar Pengaturan, kolom Menggugurkan.',
  'sheets.ranking.knockedOutBy': '{{rule, label}}: {{message}} [{{place}}]',
  'sheets.ranking.knockedOutByMore':
    '{{rule, label}}: {{message}} [{{place}}] Temuan lain menurut aturan ini: {{more, number}}.',
  'pane.rank.knockedOut': 'Gugur sebelum diperingkat: {{count, number}}',
  'pane.rank.knockedOutText':
    'Objek berikut tidak ikut dalam urutan sampai temuannya diselesaikan. Aturan yang menggugurkan dapat diubah pada lembar Pengaturan, kolom Menggugurkan.',
} as const;
