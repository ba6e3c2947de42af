/** Ringkasan: halaman kedua dan yang perlu diputuskan. */
export const summarySheet = {
  'sheets.summary.count': 'Jumlah Usulan',
  'sheets.summary.decide': 'Yang perlu diputuskan hari ini',
  'sheets.summary.undecided': 'usulan belum diputuskan dalam Berita Acara',
  'sheets.summary.broughtAs': 'di antaranya diajukan dengan usulan keputusan {{decision}}',
  'sheets.summary.council': 'usulan memerlukan persetujuan DPRD yang belum tercatat',
  'sheets.summary.annex': 'LAMPIRAN: URUSAN, KESIAPAN, DAN KELENGKAPAN',
  'sheets.summary.byAffair': 'Menurut urusan',
  'sheets.summary.byYear': 'Biaya menurut tahun mulai',
  'sheets.summary.noYear': 'Tahun belum disebut',
  'sheets.summary.readiness': 'Kesiapan perangkat daerah, terendah di atas',
  'sheets.summary.moreAgencies': '{{count, number}} perangkat daerah lain lebih siap',
  'sheets.summary.met': 'Terpenuhi',
  'sheets.summary.lacking': 'Belum atau Sebagian',
  'sheets.summary.chart.affairs': 'Jumlah objek menurut urusan',
  'sheets.summary.chart.readiness': 'Kesiapan menurut perangkat daerah',
  'sheets.summary.chart.requirements': 'Usulan menurut pemenuhan syarat',
} as const;
