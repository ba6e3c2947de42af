/** What an indicator must hold to be measured: judged alike for a proposal and for a row of an indicator list. */

export interface IndicatorParts {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** As written. */
  readonly targetText: string;
  readonly year: number | null;
  /** Whether a place for the unit was left empty beside rows that fill it: then even a percentage lacks its own. */
  readonly isUnitAsked?: boolean;
}

export type MissingPart = 'unit' | 'baseline' | 'target' | 'targetYear';

/** Indicators whose improvement is a fall. */
const FALLING =
  /\b(?:menurun\w*|berkurang\w*|angka (?:kematian|kesakitan|kemiskinan|pengangguran|putus|kebutaan|kecacatan|kriminalitas|kejahatan|perceraian|kelahiran|kecelakaan|kejadian|ketergantungan)|kebutaan|gizi (?:buruk|kurang)|wasting|kriminalitas|kejahatan|(?:perkawinan|pernikahan) (?:usia )?(?:anak|dini)|anak tidak sekolah|buta (?:aksara|huruf)|kemacetan|pencemaran|kerugian|kerusakan|lahan kritis|backlog|blank ?spot|kelangkaan|(?:stabilitas|fluktuasi|gejolak|disparitas|variasi|selisih) harga|antre(?:an)?|antrian|respon(?:s|se) time|waktu respons?|desa (?:sangat )?tertinggal|rawan pangan|sampah (?:yang )?tidak|susut|prevalensi|stunting|kemiskinan|pengangguran|kasus|kematian|kecelakaan|kebocoran|kehilangan|timbulan|emisi|inflasi|kawasan kumuh|genangan|terendam|terdampak|luas banjir|kejadian|pelanggaran|aduan|pengaduan|keluhan|waktu (?:tunggu|tiba|tempuh|tanggap|layanan|pelayanan|proses)|lama (?:waktu|proses)|gini|ketimpangan|kekurangan|tidak layak|sengketa|konflik|ketidakhadiran|kebakaran|keterlambatan|di bawah|tanpa|belum|kadar (?:air|abu|lemak|gula|kolesterol|asam urat|garam|formalin|boraks|aflatoksin|merkuri|timbal|arsen|logam|pencemar|polutan|debu|partikulat|pm|bod|cod|tss|amonia|amoniak|sulfur|karbon monoksida|nitrogen dioksida|residu|pestisida|racun|limbah|besi|mangan|kekeruhan)|dirujuk|korban|tunggakan|penyakit|waktu|durasi|lama (?:tunggu|antre|penyelesaian|rujukan))\b/i;

const REDUCTION = /\b(?:penurunan|pengurangan)\b/i;

/** Of such cases more are wanted: `Persentase kasus TB ditemukan dini`. */
const HANDLED =
  /\b(?:(?:di|ter)(?:temukan|tangani|deteksi|selesaikan|layani|obati|dampingi|kunjungi|pantau|periksa|bina|intervensi|jangkau|rehabilitasi|bantu|angkut|kelola|olah|kurangi|petakan|latih|damaikan|cegah)|ditindaklanjuti|sembuh|pulih|yang (?:menerima|mendapat(?:kan)?|memperoleh|memiliki|mempunyai|mengikuti|memenuhi|memakai|menggunakan)|tepat waktu|sesuai waktu|waktu kerja|lama sekolah)\b/i;

const OWN_UNIT = /%|persen|\b\d[\d.,]*\s*\p{L}{2,}/iu;
const UNITLESS = /^(?:persentase|presentase|indeks|rasio|skor|nilai|proporsi|predikat|opini)\b/i;

/** Parts that are not there. A percentage, an index or a target with its unit needs no unit of its own. */
export function missingParts({
  name,
  unit,
  baseline,
  target,
  targetText,
  year,
  isUnitAsked = false,
}: IndicatorParts): MissingPart[] {
  const missing: MissingPart[] = [];
  if (unit === '' && (isUnitAsked || !UNITLESS.test(name)) && !OWN_UNIT.test(targetText)) missing.push('unit');
  if (baseline === null) missing.push('baseline');
  if (target === null && targetText === '') missing.push('target');
  if (year === null && !/\b20\d{2}\b/.test(`${name} ${targetText}`)) missing.push('targetYear');
  return missing;
}

/** Whether the target cannot be counted: words without a number. */
export function isUncountable({ target, targetText }: IndicatorParts): boolean {
  return target === null && targetText !== '' && !/\d/.test(targetText);
}

/** Indicators whose improvement is a rise, whatever else their name says. */
const RISING =
  /\b(?:cakupan|produksi|produktivitas|kepuasan|kelulusan|lulus|partisipasi|keterisian|okupansi|bersertifi\w+|tersertifi\w+|terlayani|terlatih|dilatih|terpenuhi|sembuh|harapan hidup|melek|pendapatan|penerimaan|retribusi|realisasi|capaian|ekspor|omzet|investasi|tutupan|kepemilikan|keaktifan|kepatuhan|literasi|swasembada|ketersediaan|indeks (?:pembangunan|kualitas|kepuasan|inovasi|daya saing)|nilai (?:evaluasi|sakip|akip)|rata-rata lama)\b/i;

/** Which way is better the name does not say: `Waktu peringatan dini` may be the time that people have, or the time it takes. */
const UNSURE =
  /\b(?:peringatan dini|waktu (?:evakuasi|siaga|operasi(?:onal)?|buka|siar|tayang|belajar|tahan|simpan))\b/i;

/** `same`: the target is the baseline · `against`: it moves away from what the name wants · `fall`: it falls, and the name does not say whether it should. */
export type Direction = 'same' | 'against' | 'fall' | null;

export function directionOf({ name, baseline, target }: IndicatorParts): Direction {
  if (baseline === null || target === null) return null;
  if (baseline === target) return 'same';
  // A share of what was reduced rises, the reduced thing falls: the name does not say which is counted.
  if (REDUCTION.test(name)) return null;
  const isRising = RISING.test(name) || HANDLED.test(name);
  const mayFall = FALLING.test(name);
  const isFalling = mayFall && !UNSURE.test(name);
  if (target > baseline) return isFalling && !isRising ? 'against' : null;
  if (mayFall && !isRising) return null;
  return isRising && !isFalling ? 'against' : 'fall';
}

export function isOverHundred({ name, unit, target }: IndicatorParts): boolean {
  return target !== null && target > 100 && (/^(?:%|persen)$/i.test(unit.trim()) || /^p[er]{2}sentase\b/i.test(name));
}
