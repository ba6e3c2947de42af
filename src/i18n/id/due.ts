/** Panel: yang jatuh tempo. */
export const due = {
  'due.title': 'Jatuh tempo',
  'due.today': 'Hari ini: {{count, number}}',
  'due.month': 'Dalam 30 hari: {{count, number}}',
  'due.quarter': '31 sampai 90 hari lagi: {{count, number}}',
  'due.past': 'Sudah lewat: {{count, number}}',
  'due.in': '{{day, date}} ({{days, number}} hari lagi)',
  'due.ago': '{{day, date}} ({{days, number}} hari yang lalu)',
  'due.glance':
    'Menurut lembar Perjanjian. Batas penganggaran, tindak lanjut, dan paparan ikut tampil setelah buku kerja dibaca.',
} as const;
