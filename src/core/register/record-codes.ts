/**
 * Code lists of the kinds of source other than the register (domain 1.5e, 2 R9-R12, 3.3). Aliases as in `codes.ts`. The
 * answers of a monitoring questionnaire are listed from the best to the worst.
 */
import type { Code } from '../model/register';

function code(id: string, ...aliases: string[]): Code {
  return { id, aliases };
}

// prettier-ignore
export const RECORD_CODE_LISTS = {
  resourceKind: [
    code('sdm', 'sdm', 'sumber daya manusia', 'tenaga', 'personel', 'personil', 'pegawai', 'staf', 'tim', 'staff', 'human resources'),
    code('dana', 'dana', 'anggaran', 'biaya', 'pendanaan', 'keuangan', 'pembiayaan', 'funds', 'money', 'budget'),
    code('sarana', 'sarana', 'prasarana', 'sarana prasarana', 'sarana dan prasarana', 'sarpras', 'fasilitas', 'peralatan', 'alat', 'gedung', 'kendaraan', 'facilities', 'equipment'),
  ],
  coverage: [
    code('jkk', 'jkk', 'jaminan kecelakaan kerja', 'kecelakaan kerja'),
    code('jkm', 'jkm', 'jk', 'jaminan kematian', 'kematian'),
    code('jht', 'jht', 'jaminan hari tua', 'hari tua'),
    code('jp', 'jp', 'jaminan pensiun'),
  ],
  aspect: [
    code('hukum', 'hukum', 'aspek hukum', 'yuridis', 'legal', 'regulasi', 'legal aspect'),
    code('teknis', 'teknis', 'aspek teknis', 'teknik', 'teknologi', 'technical'),
    code('ekonomi', 'ekonomi', 'aspek ekonomi', 'manfaat ekonomi', 'economic'),
    code('keuangan', 'keuangan', 'aspek keuangan', 'finansial', 'pembiayaan', 'financial'),
    code('sosial', 'sosial', 'aspek sosial', 'sosial budaya', 'social'),
    code('lingkungan', 'lingkungan', 'aspek lingkungan', 'lingkungan hidup', 'environmental', 'environment'),
    code('risiko', 'risiko', 'resiko', 'aspek risiko', 'manajemen risiko', 'risk'),
    code('kelembagaan', 'kelembagaan', 'aspek kelembagaan', 'organisasi', 'institutional'),
  ],
  conclusion: [
    code('layak', 'layak', 'memenuhi', 'feasible', 'disetujui'),
    code('layak-bersyarat', 'layak bersyarat', 'layak dengan syarat', 'layak dengan perbaikan', 'layak dengan catatan', 'feasible with conditions', 'conditionally feasible'),
    code('tidak-layak', 'tidak layak', 'belum layak', 'tidak memenuhi', 'not feasible'),
  ],
  extent: [
    code('penuh', 'ya seluruhnya', 'seluruhnya', 'ya sepenuhnya', 'sepenuhnya', 'tercapai seluruhnya', 'tercapai', 'lengkap', 'terlaksana penuh', 'terlaksana', 'terlaksana seluruhnya', 'ya', 'patuh', 'sesuai', 'sesuai seluruhnya', 'dimanfaatkan', 'dimanfaatkan seluruhnya', 'fully', 'yes'),
    code('sebagian', 'sebagian', 'ya sebagian', 'tercapai sebagian', 'sesuai sebagian', 'terlaksana sebagian', 'sebagian besar', 'sebagian kecil', 'belum seluruhnya', 'dimanfaatkan sebagian', 'partly', 'partial'),
    code('tidak', 'tidak', 'tidak sesuai', 'tidak tercapai', 'tidak lengkap', 'tidak terlaksana', 'belum tercapai', 'belum terlaksana', 'belum', 'tidak patuh', 'tidak ada', 'tidak dimanfaatkan', 'no', 'not at all'),
  ],
  timeliness: [
    code('tepat-waktu', 'tepat waktu', 'sesuai jadwal', 'sesuai rencana', 'on time'),
    code('terlambat', 'terlambat', 'mundur', 'tidak tepat waktu', 'late'),
    code('tidak-terlaksana', 'tidak terlaksana', 'belum terlaksana', 'tidak dilaksanakan', 'not carried out'),
  ],
  quality: [
    code('sangat-baik', 'sangat baik', 'baik sekali', 'very good'),
    code('baik', 'baik', 'good'),
    code('cukup', 'cukup', 'cukup baik', 'sedang', 'fair'),
    code('kurang', 'kurang', 'kurang baik', 'buruk', 'tidak baik', 'poor'),
  ],
  degree: [
    code('sangat', 'sangat berdampak', 'sangat relevan', 'sangat', 'sangat bermanfaat', 'berdampak besar', 'very'),
    code('cukup', 'cukup berdampak', 'cukup relevan', 'cukup', 'cukup bermanfaat', 'berdampak', 'relevan', 'fairly'),
    code('kurang', 'kurang berdampak', 'kurang relevan', 'kurang', 'tidak berdampak', 'tidak relevan', 'tidak', 'hardly'),
  ],
  innovation: [
    code('signifikan', 'ya signifikan', 'signifikan', 'sangat inovatif', 'significant'),
    code('ada', 'ada', 'ya', 'ada tetapi kecil', 'ada namun terbatas', 'some'),
    code('tidak', 'tidak', 'tidak ada', 'belum ada', 'none'),
  ],
  regularity: [
    code('rutin', 'rutin', 'selalu', 'ya rutin', 'berkala', 'teratur', 'regular'),
    code('kadang', 'kadang', 'kadang kadang', 'jarang', 'tidak rutin', 'sometimes'),
    code('tidak', 'tidak', 'tidak pernah', 'belum pernah', 'never'),
  ],
  recommendation: [
    code('diperluas', 'diperluas', 'perluas', 'dikembangkan', 'ditingkatkan', 'expand'),
    code('dilanjutkan', 'dilanjutkan', 'lanjutkan', 'lanjut', 'perlu dilanjutkan', 'diperpanjang', 'diteruskan', 'continue'),
    code('diperbaiki', 'diperbaiki', 'perbaiki', 'perlu perbaikan', 'dilanjutkan dengan perbaikan', 'cukup', 'improve'),
    code('dihentikan', 'dihentikan', 'hentikan', 'tidak dilanjutkan', 'diakhiri', 'stop'),
  ],
  answer: [
    code('ya', 'ya', 'ada', 'y', 'yes', 'v', 'benar'),
    code('tidak', 'tidak', 'tidak ada', 't', 'no', 'bukan', 'tdk'),
  ],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export type RecordCodeListId = keyof typeof RECORD_CODE_LISTS;
