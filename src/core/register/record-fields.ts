/**
 * The fields of the kinds of source other than register, form and costs as data: type, code list, heading variants
 * (design 2; variants of domain 2 R1-R16, 3.1 and 3.3). Heading variants that mean the same as in the register are its own.
 */
import type { FieldId, FieldType } from '../model/object';
import type { RecordFieldId, RecordKind } from '../model/record';
import type { CodeListId } from '../model/register';
import { FIELDS } from './fields';
import type { RecordCodeListId } from './record-codes';

export interface RecordFieldDef {
  readonly type: FieldType;
  readonly codes: CodeListId | RecordCodeListId | null;
  /** Heading variants in Indonesian and English. */
  readonly synonyms: readonly string[];
}

function field(
  type: FieldType,
  synonyms: readonly string[],
  codes: CodeListId | RecordCodeListId | null = null,
): RecordFieldDef {
  return { type, codes, synonyms };
}

/** As in the register, and more variants. */
function like(id: FieldId, ...more: string[]): RecordFieldDef {
  const { type, codes, synonyms } = FIELDS[id];
  return { type, codes, synonyms: [...synonyms, ...more] };
}

const REF = field('text', [
  'id', 'kode', 'id objek', 'id kerja sama', 'kode objek', 'kode kerja sama', 'id usulan', 'kode usulan', 'nomor usulan', 'nomor usul', 'kode usul', 'usulan nomor', 'nomor urut usulan', 'nomor proposal', 'kode proposal', 'nomor kerja sama', 'kerja sama nomor', 'nomor objek', 'untuk usulan', 'usulan terkait', 'id atau judul', 'judul atau id', 'id judul', 'judul id',
  'nomor registrasi', 'nomor register', 'object id', 'object', 'ref',
]); // prettier-ignore
const TITLE = field('text', [
  'judul', 'judul kerja sama', 'nama kerja sama', 'uraian kerja sama', 'perihal', 'perihal kerja sama', 'tentang kerja sama', 'judul usulan', 'judul proposal', 'nama usulan', 'proposal', 'usulan', 'objek kerja sama', 'objek', 'kerja sama',
  'judul objek', 'judul rencana kerja sama', 'judul pks', 'nama pks', 'judul perjanjian', 'nama perjanjian', 'judul naskah', 'usulan kerja sama', 'perjanjian kerja sama', 'title', 'cooperation', 'cooperation title',
]); // prettier-ignore
const NOTES = like('notes');
const AGENCY = like('agency', 'pd lokus', 'opd lokus', 'instansi', 'unit organisasi', 'skpd pengampu');
const UNIT = field('text', [
  'satuan',
  'sat',
  'satuan target',
  'satuan indikator',
  'satuan ukur',
  'unit',
  'unit of measure',
]);
const START = field('date', [
  ...FIELDS.start.synonyms.filter((text) => !/efektif|effective/.test(text)),
  'mulai magang',
  'tanggal mulai magang',
]);
/** Beside the days of an internship `Berlaku Mulai` is said of the insurance. */
const INTERN_START = field(
  'date',
  START.synonyms.filter((text) => !text.includes('berlaku')),
);
const END = like('end', 'selesai magang', 'tanggal selesai magang');
const LEVEL = field('text', [
  'jenjang',
  'jenjang pendidikan',
  'strata',
  'tingkat pendidikan',
  'tingkat',
  'kualifikasi',
  'level',
  'degree',
]);

/** A question of the monitoring questionnaire: its short name and the words of the question. */
function question(list: RecordCodeListId | null, ...synonyms: string[]): RecordFieldDef {
  return field(list === null ? 'text' : 'code', synonyms, list);
}

// prettier-ignore
export const RECORD_FIELD_DEFS: { readonly [K in RecordKind]: Readonly<Record<RecordFieldId<K>, RecordFieldDef>> } = {
  indicators: {
    ref: REF, title: TITLE, agency: AGENCY,
    indicator: like('indicator', 'indikator sasaran', 'indikator program', 'indikator kegiatan', 'indikator output', 'indikator outcome', 'iku ikk', 'indikator kinerja daerah', 'ikd', 'indikator kinerja perangkat daerah', 'nama indikator kinerja', 'nama iku', 'nama ikk', 'nama iku ikk'),
    unit: UNIT,
    baseline: like('baseline', 'kondisi awal kinerja', 'kondisi eksisting', 'nilai baseline', 'realisasi tahun lalu', 'capaian tahun lalu', 'capaian sebelumnya', 'data dasar', 'awal', 'data awal', 'nilai awal', 'angka dasar', 'posisi awal', 'kondisi sekarang', 'capaian awal', 'realisasi awal', 'realisasi terakhir', 'capaian terakhir'),
    target: like('target', 'target kinerja tahunan', 'nilai target', 'kondisi akhir', 'target kinerja akhir', 'target tahunan', 'sasaran', 'sasaran kinerja', 'target akhir', 'target capaian', 'target yang ditetapkan', 'target kerja sama', 'target naik', 'rencana capaian'),
    year: like('targetYear', 'tahun', 'tahun target kinerja', 'year', 'tahun anggaran', 'ta'),
    document: field('text', ['dokumen', 'dokumen sumber', 'sumber dokumen', 'sumber data', 'dokumen perencanaan', 'dokumen acuan', 'sumber', 'renstra renja pk', 'dokumen rujukan', 'document', 'source document', 'dok', 'dasar target', 'sumber target', 'dokumen renstra', 'dokumen kinerja']),
    notes: NOTES,
  },
  resources: {
    ref: REF, title: TITLE, agency: AGENCY,
    resourceKind: field('code', ['jenis', 'jenis sumber daya', 'jenis sumberdaya', 'jenis dukungan', 'kategori', 'kategori sumber daya', 'sdm dana sarana', 'jenis sdm dana sarana', 'kelompok', 'resource kind', 'kind', 'type', 'jenis kebutuhan', 'macam', 'bentuk dukungan', 'jenis komitmen', 'macam dukungan'], 'resourceKind'),
    description: field('text', ['uraian', 'uraian sumber daya', 'uraian kebutuhan', 'rincian', 'deskripsi', 'nama sumber daya', 'sumber daya', 'rincian kebutuhan', 'description', 'rincian sumber daya', 'uraian dukungan', 'rincian dukungan']),
    need: field('number', ['kebutuhan', 'jumlah kebutuhan', 'dibutuhkan', 'jumlah dibutuhkan', 'volume kebutuhan', 'volume', 'diperlukan', 'jumlah yang dibutuhkan', 'kebutuhan sdm', 'kebutuhan sdm orang', 'sdm dibutuhkan', 'sdm dibutuhkan orang', 'kebutuhan pegawai', 'kebutuhan tenaga', 'kebutuhan personel', 'need', 'needed', 'required', 'butuh', 'yang dibutuhkan', 'yang diperlukan', 'jumlah diperlukan', 'total kebutuhan']),
    available: field('number', ['tersedia', 'ketersediaan', 'jumlah tersedia', 'yang tersedia', 'sudah tersedia', 'ada', 'jumlah yang tersedia', 'available', 'telah tersedia', 'yang ada', 'jumlah ada', 'dimiliki', 'yang dimiliki', 'tersedia saat ini']),
    unit: UNIT,
    gap: field('number', ['selisih', 'kekurangan', 'kurang', 'gap', 'kekurangan kelebihan', 'kesenjangan', 'difference', 'shortfall', 'defisit', 'belum terpenuhi', 'kekurangan jumlah', 'sisa kebutuhan', 'jumlah kurang']),
    staff: like('staff', 'sdm orang', 'jumlah sdm', 'jumlah sdm orang', 'jumlah pegawai', 'jumlah pegawai orang', 'jumlah tenaga', 'jumlah personel', 'pegawai', 'pegawai orang', 'personel orang', 'tenaga orang', 'sdm tersedia', 'sdm yang disiapkan', 'sdm yang ditugaskan', 'komitmen sdm', 'kesanggupan sdm', 'alokasi sdm'),
    funds: like('funds', 'dana', 'dana rp', 'jumlah dana', 'jumlah dana rp', 'alokasi dana', 'alokasi dana rp', 'alokasi anggaran', 'alokasi anggaran rp', 'dana yang disiapkan', 'dana tersedia', 'dana tersedia rp', 'komitmen dana', 'kesanggupan dana', 'anggaran', 'anggaran rp', 'pagu', 'pagu rp'),
    notes: field('text', [...NOTES.synonyms, 'rencana pemenuhan', 'upaya pemenuhan', 'rencana penutupan selisih', 'rencana penutupan kekurangan', 'rencana pemenuhan kekurangan', 'cara pemenuhan', 'pemenuhan kekurangan', 'rencana mengatasi kekurangan']),
  },
  competencies: {
    ref: REF, title: TITLE, agency: AGENCY,
    competency: field('text', ['kompetensi dibutuhkan', 'kompetensi', 'kompetensi yang dibutuhkan', 'kebutuhan kompetensi', 'bidang keahlian', 'keahlian yang dibutuhkan', 'keahlian', 'kompetensi lapangan', 'kebutuhan yang dipenuhi', 'kompetensi yang dipenuhi', 'untuk kebutuhan', 'untuk kompetensi', 'menjawab kebutuhan', 'menjawab kompetensi', 'kebutuhan yang dijawab', 'kompetensi yang dijawab', 'kompetensi yang dilayani', 'kompetensi yang dituju', 'kompetensi lulusan', 'competency', 'competency needed', 'skills needed', 'kompetensi bidang', 'jenis kompetensi', 'kompetensi teknis', 'keterampilan', 'keterampilan dibutuhkan', 'kemampuan dibutuhkan']),
    programme: field('text', ['program studi', 'prodi', 'jurusan', 'program studi sesuai', 'prodi sesuai', 'prodi fakultas', 'fakultas', 'fakultas program studi', 'program studi yang sesuai', 'prodi pemenuh', 'program studi pemenuh', 'prodi yang memenuhi', 'dipenuhi prodi', 'dipenuhi program studi', 'prodi pemasok', 'prodi mitra', 'prodi ditawarkan', 'program studi ditawarkan', 'program studi yang ditawarkan', 'prodi yang ditawarkan', 'nama prodi', 'nama program studi', 'prodi tersedia', 'prodi yang tersedia', 'program studi tersedia', 'program studi yang tersedia', 'study programme', 'study program']),
    level: LEVEL,
    need: field('number', ['kebutuhan', 'jumlah kebutuhan', 'jumlah dibutuhkan', 'dibutuhkan', 'formasi', 'kebutuhan orang', 'jumlah', 'kuota', 'need', 'needed']),
    met: field('number', ['dipenuhi', 'jumlah dipenuhi', 'terpenuhi', 'jumlah terpenuhi', 'pemenuhan', 'dapat dipenuhi', 'yang dipenuhi', 'terisi', 'daya tampung', 'daya tampung magang', 'kapasitas', 'kapasitas magang', 'jumlah ditawarkan', 'jumlah mahasiswa', 'jumlah mahasiswa tersedia', 'jumlah peserta', 'kuota', 'kuota mahasiswa', 'kuota magang', 'slot', 'slot magang', 'met', 'filled']),
    university: field('name', ['perguruan tinggi', 'universitas', 'kampus', 'pt', 'nama perguruan tinggi', 'nama pt', 'nama kampus', 'nama universitas', 'asal pt', 'asal perguruan tinggi', 'asal kampus', 'perguruan tinggi mitra', 'kampus mitra', 'pt mitra', 'perguruan tinggi penyelenggara', 'pt penyelenggara', 'university', 'college']),
    notes: field('text', [...NOTES.synonyms, 'kesesuaian']),
  },
  interns: {
    ref: REF,
    title: TITLE,
    name: field('name', ['nama', 'nama mahasiswa', 'nama peserta', 'nama lengkap', 'nama peserta magang', 'nama mahasiswa magang', 'peserta', 'mahasiswa', 'nama pemagang', 'name', 'student name', 'intern', 'nama siswa', 'nama praktikan', 'peserta magang', 'nama mhs']),
    studentNumber: field('text', ['nim', 'npm', 'nrp', 'nomor induk mahasiswa', 'nomor pokok mahasiswa', 'nomor mahasiswa', 'nim npm', 'nim nrp', 'student number', 'student id', 'no induk', 'nomor induk']),
    university: field('name', ['perguruan tinggi', 'universitas', 'asal perguruan tinggi', 'asal kampus', 'kampus', 'asal universitas', 'pt', 'nama perguruan tinggi', 'asal sekolah', 'asal pt', 'institusi pendidikan', 'universitas asal', 'perguruan tinggi asal', 'nama pt', 'lembaga pendidikan', 'university', 'college']),
    programme: field('text', ['program studi', 'prodi', 'jurusan', 'program studi jurusan', 'fakultas', 'prodi jurusan', 'jurusan program studi', 'study programme', 'study program', 'major']),
    agency: like('agency', 'penempatan', 'pd penempatan', 'opd penempatan', 'tempat magang', 'lokasi magang', 'unit penempatan', 'lokasi penempatan', 'tempat penempatan', 'perangkat daerah penempatan', 'dinas penempatan', 'placement', 'placed at'),
    start: INTERN_START, end: END,
    kpj: field('text', ['kpj', 'nomor kpj', 'nomor kpj bpjs ketenagakerjaan', 'nomor bpjs tk', 'nomor bpjs ketenagakerjaan', 'nomor kepesertaan', 'nomor jamsostek', 'nomor kartu peserta', 'bpjs ketenagakerjaan', 'bpjs tk', 'nomor bpjs', 'nomor kartu bpjs', 'nomor peserta bpjs ketenagakerjaan', 'nomor kepesertaan bpjs ketenagakerjaan', 'kartu peserta jamsostek', 'bpjstk', 'nomor bpjstk', 'membership number', 'insurance number']),
    coverage: field('codes', ['program', 'program bpjs', 'program jaminan', 'jkk jkm', 'perlindungan', 'jenis program', 'program bpjs ketenagakerjaan', 'program perlindungan', 'jaminan', 'program yang diikuti', 'coverage', 'programme', 'jenis perlindungan', 'jenis jaminan'], 'coverage'),
    effective: field('date', ['tanggal efektif', 'efektif', 'tmt kepesertaan', 'mulai kepesertaan', 'tanggal kepesertaan', 'berlaku efektif', 'tanggal efektif kepesertaan', 'tanggal efektif bpjs', 'berlaku mulai', 'mulai berlaku', 'tanggal mulai berlaku', 'tanggal aktif', 'tanggal terdaftar', 'effective date', 'effective', 'tmt bpjs', 'tmt', 'tgl efektif', 'mulai perlindungan', 'perlindungan mulai', 'berlaku sejak', 'efektif sejak']),
    registrar: field('text', ['pihak pendaftar', 'pendaftar', 'didaftarkan oleh', 'pihak yang mendaftarkan', 'pendaftar bpjs', 'yang mendaftarkan', 'registrar', 'registered by', 'didaftarkan', 'terdaftar oleh', 'pendaftar peserta', 'penanggung iuran', 'pembayar iuran']),
    status: field('text', ['status', 'status kepesertaan', 'status bpjs', 'status magang', 'status peserta', 'membership status']),
    notes: NOTES,
  },
  duties: {
    ref: REF,
    title: TITLE,
    number: field('text', ['nomor', 'nomor poin', 'poin ke', 'poin', 'butir', 'butir ke', 'pokok ke', 'number', 'nomor urut']),
    duty: field('text', ['poin utama', 'pokok pekerjaan', 'pokok kegiatan', 'pokok tugas dan pekerjaan', 'uraian pekerjaan', 'lingkup pekerjaan', 'ruang lingkup pekerjaan', 'butir pekerjaan', 'pekerjaan pokok', 'pekerjaan utama', 'kegiatan pokok', 'uraian tugas', 'tugas', 'tugas pokok', 'tugas pokok dalam ksb', 'tugas dalam ksb', 'pembagian tugas', 'pokok tugas', 'pokok kerja sama', 'poin', 'pokok', 'butir', 'butir kesepakatan', 'poin kesepakatan', 'pokok pokok kerja sama', 'uraian poin utama', 'materi pokok', 'poin pokok', 'tujuh poin utama', 'poin utama kerja sama', 'pokok kesepakatan', 'main point', 'duty', 'main duty', 'poin tugas', 'butir tugas', 'rincian tugas', 'tugas utama', 'uraian kewajiban', 'pokok materi', 'hal pokok', 'pokok pokok', 'pokok perjanjian', 'poin pekerjaan', 'rincian pekerjaan', 'tugas perangkat daerah']),
    lead: field('names', ['pd penanggung jawab', 'perangkat daerah penanggung jawab', 'penanggung jawab', 'pd', 'opd', 'perangkat daerah', 'opd penanggung jawab', 'pd pengampu', 'opd pengampu', 'dinas penanggung jawab', 'leading sector', 'pd lead', 'opd lead', 'lead pd', 'lead opd', 'skpd lead', 'dinas lead', 'perangkat daerah lead', 'koordinator', 'pd koordinator', 'opd koordinator', 'pd leading sector', 'pd pelaksana', 'perangkat daerah pelaksana', 'perangkat daerah pengampu', 'dinas terkait', 'skpd penanggung jawab', 'lead agency', 'responsible agency', 'lead', 'pengampu', 'penanggung jawab tugas', 'penanggung jawab poin', 'dinas pengampu', 'dinas pelaksana', 'instansi penanggung jawab', 'unit penanggung jawab', 'pd pj', 'opd pj', 'pd pic']),
    notes: NOTES,
  },
  agreements: {
    ref: REF,
    instrument: like('instrument'),
    number: like('numberFirst', 'nomor dan tanggal', 'nomor tanggal', 'nomor dan tanggal naskah', 'nomor dan tanggal dokumen', 'nomor dan tanggal perjanjian', 'nomor dan tanggal pks', 'nomor dan tanggal ksb', 'nomor pks', 'nomor ksb', 'nomor mou', 'nomor nk', 'nomor nota kesepakatan'),
    numberSecond: like('numberSecond'),
    title: field('text', [...FIELDS.title.synonyms.filter((text) => text !== 'uraian'), ...FIELDS.object.synonyms.filter((text) => !text.includes('dapat'))]),
    signedOn: like('signedOn', 'tanggal pks', 'tanggal ksb', 'tanggal mou', 'tanggal nk', 'tanggal nota kesepakatan', 'tanggal kesepakatan bersama'), partner: like('partner'), agency: like('agency', ...AGENCY.synonyms, ...FIELDS.agencies.synonyms), start: like('start'), end: like('end'), duration: like('duration'),
    parentNumber: field('text', ['nomor ksb induk', 'naskah induk', 'nomor induk', 'ksb induk', 'induk ksb', 'nomor naskah induk', 'nomor kesepakatan bersama induk', 'induk', 'nomor mou induk', 'mou induk', 'nomor nk induk', 'nomor perjanjian induk', 'dokumen induk', 'nomor dokumen induk', 'kesepakatan induk', 'menindaklanjuti', 'menindaklanjuti nomor', 'menindaklanjuti ksb', 'tindak lanjut dari', 'tindak lanjut atas', 'tindak lanjut ksb', 'pelaksanaan dari', 'naskah yang ditindaklanjuti', 'turunan dari', 'parent number', 'parent agreement', 'parent']),
    signatory: like('signatory', ...['pks', 'ksb', 'rk', 'nk', 'mou', 'naskah'].flatMap((text) => [`penandatangan ${text}`, `pejabat penandatangan ${text}`])),
    signatoryPosition: field('text', ['jabatan penandatangan', 'jabatan', 'jabatan pejabat penandatangan', 'position of signatory', 'signatory position']),
    powerOfAttorney: field('text', ['surat kuasa', 'nomor surat kuasa', 'kuasa', 'surat kuasa penandatanganan', 'dasar kuasa', 'power of attorney']),
    endReason: field('text', ['alasan berakhir', 'alasan pengakhiran', 'sebab berakhir', 'alasan diakhiri', 'reason for ending', 'end reason']),
    extendedBy: field('text', ['diperpanjang dengan', 'nomor perpanjangan', 'perpanjangan', 'adendum perpanjangan', 'nomor adendum', 'naskah perpanjangan', 'extended by']),
    status: like('status'),
    notes: NOTES,
  },
  monitoring: {
    ref: REF,
    agreementNumber: field('text', [...FIELDS.numberFirst.synonyms, 'nomor pks', 'nomor ksb', 'nomor mou', 'nomor nk', 'nomor pks ksb', 'agreement']),
    title: field('text', FIELDS.title.synonyms.filter((text) => text !== 'uraian')),
    partner: like('partner'), agency: AGENCY,
    period: field('text', ['periode', 'periode monev', 'triwulan', 'semester', 'periode pelaporan', 'periode evaluasi', 'triwulan semester', 'tw', 'periode monitoring', 'masa laporan', 'period', 'quarter', 'reporting period']),
    year: field('year', ['tahun', 'tahun anggaran', 'tahun monev', 'tahun pelaporan', 'tahun evaluasi', 'ta', 'year', 'fiscal year']),
    respondent: field('text', ['responden', 'pengisi', 'nama pengisi', 'diisi oleh', 'evaluator', 'ppksd', 'petugas', 'nama responden', 'petugas monev', 'respondent', 'filled in by']),
    target: field('number', ['target', 'target kinerja', 'target output', 'target capaian', 'target fisik', 'target kegiatan', 'rencana']),
    realisation: field('number', ['realisasi', 'capaian', 'realisasi kinerja', 'realisasi fisik', 'realisasi capaian', 'realisasi output', 'hasil', 'realisasi lapangan', 'capaian kinerja', 'realisasi target', 'achievement', 'realisation', 'actual']),
    unit: UNIT,
    budget: field('money', ['anggaran', 'pagu', 'anggaran rp', 'pagu anggaran', 'anggaran rencana', 'rencana anggaran', 'alokasi anggaran', 'target anggaran', 'target keuangan', 'pagu rp', 'nilai anggaran', 'budget']),
    budgetRealised: field('money', ['realisasi anggaran', 'realisasi anggaran rp', 'realisasi keuangan', 'serapan', 'serapan anggaran', 'penyerapan anggaran', 'anggaran realisasi', 'realisasi pagu', 'realisasi biaya', 'realisasi rp', 'realisasi rupiah', 'serapan rp', 'realisasi dana', 'budget realised', 'budget spent', 'actual spending']),
    fitPurpose: question('extent', 'kesesuaian tujuan', 'kesesuaian dengan tujuan', 'kesesuaian pelaksanaan', 'apakah pelaksanaan sesuai tujuan naskah', 'apakah pelaksanaan kerja sama sesuai dengan tujuan dalam naskah', 'pelaksanaan sesuai tujuan', 'purpose fit'),
    onTime: question('timeliness', 'ketepatan waktu', 'apakah pelaksanaan sesuai rencana kerja timeline', 'kesesuaian waktu', 'pelaksanaan sesuai jadwal', 'timeliness'),
    partnerContribution: question('extent', 'kontribusi mitra', 'apakah mitra berkontribusi', 'kontribusi mitra dana tenaga fasilitas', 'kontribusi pihak mitra', 'partner contribution'),
    coordination: question('quality', 'tingkat koordinasi', 'koordinasi', 'koordinasi mitra', 'koordinasi pd mitra', 'bagaimana tingkat koordinasi perangkat daerah dengan mitra', 'koordinasi dengan mitra', 'coordination'),
    indicatorReached: question('extent', 'capaian indikator', 'ketercapaian indikator', 'apakah output outcome tercapai', 'capaian output', 'ketercapaian output', 'capaian indikator kinerja', 'indicator reached'),
    impact: question('degree', 'dampak pelaksanaan', 'dampak', 'dampak kerja sama', 'bagaimana dampak terhadap pelayanan publik pembangunan', 'dampak pelayanan publik', 'impact'),
    innovation: question('innovation', 'inovasi manfaat', 'inovasi', 'inovasi nilai tambah', 'inovasi dan manfaat', 'apakah ada inovasi nilai tambah', 'nilai tambah', 'innovation'),
    documents: question('extent', 'kelengkapan dokumen', 'dokumen', 'kelengkapan berkas', 'kelengkapan dokumen kerja sama', 'completeness of documents'),
    reporting: question('regularity', 'pelaporan berkala', 'pelaporan', 'pelaporan rutin', 'laporan berkala', 'apakah pelaporan dilakukan berkala ke bagian kerja sama', 'regular reporting'),
    obstacle: question(null, 'kendala administrasi', 'hambatan administrasi', 'administrative obstacle', 'administrative obstacles'),
    relevance: question('degree', 'relevansi kebutuhan', 'relevansi', 'relevansi dengan kebutuhan', 'apakah kerja sama masih relevan dengan kebutuhan', 'relevance'),
    recommendation: question('recommendation', 'rekomendasi lanjutan', 'rekomendasi', 'rekomendasi tindak lanjut', 'rekomendasi keberlanjutan', 'recommendation'),
    realised: question('extent', 'realisasi kegiatan', 'keterlaksanaan', 'keterlaksanaan kegiatan', 'pelaksanaan kegiatan', 'activity realised'),
    outputFit: question('extent', 'kesesuaian output', 'kesesuaian hasil', 'kesesuaian keluaran', 'output fit'),
    usefulness: question('extent', 'pemanfaatan hasil', 'kemanfaatan', 'pemanfaatan output', 'use of results'),
    fieldObstacle: question(null, 'kendala lapangan', 'hambatan lapangan', 'kendala di lapangan', 'field obstacle', 'field obstacles'),
    continuation: question('recommendation', 'keberlanjutan', 'kelanjutan', 'continuation'),
    compliance: question('extent', 'kepatuhan pks', 'kepatuhan', 'kepatuhan terhadap pks', 'kepatuhan isi pks', 'compliance'),
    siteCoordination: question('quality', 'koordinasi mitra lokus', 'koordinasi lokus', 'koordinasi mitra di lokus', 'koordinasi di lokus', 'coordination on site'),
    budgetFit: question('extent', 'kesesuaian anggaran', 'kesesuaian dengan anggaran', 'budget fit'),
    supervision: question(null, 'temuan pengawasan', 'hasil pengawasan', 'temuan', 'supervision findings'),
    siteRecommendation: question('recommendation', 'rekomendasi lokus', 'rekomendasi tkksd', 'rekomendasi tkksd lokus', 'recommendation of tkksd'),
    issues: field('text', ['kendala', 'permasalahan', 'hambatan', 'masalah', 'kendala permasalahan', 'permasalahan kendala', 'kendala hambatan', 'kendala yang dihadapi', 'issues', 'obstacles', 'problems']),
    followUp: field('text', ['tindak lanjut', 'rencana tindak lanjut', 'rtl', 'upaya penyelesaian', 'solusi', 'tindak lanjut solusi', 'upaya', 'upaya tindak lanjut', 'follow up', 'solution']),
    owner: field('text', ['penanggung jawab tindak lanjut', 'pj', 'pic tindak lanjut', 'pj tindak lanjut', 'pelaksana tindak lanjut', 'owner']),
    dueDate: field('date', ['tenggat', 'batas waktu', 'tenggat waktu', 'target penyelesaian', 'tenggat tindak lanjut', 'waktu penyelesaian', 'due date', 'deadline']),
    suggestion: question(null, 'saran rekomendasi', 'saran', 'saran dan rekomendasi', 'masukan', 'suggestion', 'suggestions'),
    rating: field('number', ['rating', 'rating kepuasan', 'penilaian umum', 'bintang', 'overall rating']),
    evidence: field('text', ['bukti', 'bukti dukung', 'data dukung', 'file bukti', 'dokumentasi', 'evidence']),
    notes: NOTES,
  },
  potential: {
    affair: like('affair'),
    subAffair: field('text', ['sub urusan', 'suburusan', 'sub urusan pemerintahan', 'sub bidang urusan', 'sub bidang', 'sub affair']),
    agency: AGENCY,
    potential: field('text', ['potensi', 'potensi karakteristik', 'potensi daerah', 'potensi dan karakteristik', 'karakteristik daerah', 'potensi karakteristik daerah', 'potensi unggulan', 'produk unggulan', 'potensi kerja sama', 'keunggulan', 'keunggulan komparatif', 'potential']),
    issue: field('text', ['isu', 'permasalahan isu', 'isu permasalahan', 'permasalahan', 'isu strategis', 'masalah', 'isu masalah', 'permasalahan daerah', 'issue', 'problem']),
    externality: field('code', ['eksternalitas', 'eksternalitas ya tidak', 'eksternalitas lintas daerah', 'dampak lintas daerah', 'lintas daerah', 'externality'], 'answer'),
    object: field('text', ['objek yang dapat dikerjasamakan', 'objek kerja sama', 'objek', 'objek dikerjasamakan', 'rencana objek kerja sama', 'usulan objek', 'objek potensial', 'peluang kerja sama', 'bentuk kerja sama yang dapat dilakukan', 'object', 'possible object', 'judul objek']),
    partner: like('partner'), kind: like('kind'), notes: NOTES,
  },
  feasibility: {
    ref: REF,
    title: TITLE,
    aspect: field('code', ['aspek', 'aspek kelayakan', 'aspek penilaian', 'aspek kajian', 'aspek studi', 'aspek studi kelayakan', 'aspek yang dinilai', 'unsur', 'komponen penilaian', 'aspect', 'aspek telaah', 'aspek yang dikaji', 'aspek analisis', 'kriteria kelayakan', 'unsur kelayakan'], 'aspect'),
    score: field('number', ['skor', 'nilai', 'skor kelayakan', 'nilai skor', 'skor nilai', 'nilai kelayakan', 'bobot nilai', 'score', 'rating', 'skor penilaian', 'hasil skor']),
    evidence: field('text', ['bukti', 'bukti sumber data', 'bukti dan sumber data', 'bukti pendukung', 'sumber bukti', 'bukti dokumen', 'dokumen bukti', 'bukti dukung', 'bukti lampiran', 'lampiran', 'lampiran bukti', 'data dukung', 'dokumen pendukung', 'bukti data dukung', 'dasar penilaian', 'evidence', 'bukti kajian', 'rujukan', 'sumber data', 'uraian bukti']),
    conclusion: field('code', ['kesimpulan', 'simpulan', 'hasil', 'hasil penilaian', 'kesimpulan kelayakan', 'status kelayakan', 'conclusion', 'hasil studi', 'hasil kajian', 'simpulan akhir', 'putusan'], 'conclusion'),
    notes: NOTES,
  },
  schedule: {
    ref: REF,
    date: field('date', ['tanggal', 'tanggal paparan', 'hari tanggal', 'hari dan tanggal', 'tanggal rapat', 'tanggal presentasi', 'jadwal', 'tanggal pelaksanaan', 'waktu paparan', 'hari tanggal paparan', 'jadwal paparan', 'date', 'tgl paparan', 'waktu pelaksanaan', 'hari pelaksanaan', 'tanggal undangan']),
    time: field('text', ['waktu', 'jam', 'pukul', 'waktu wib', 'jam wib', 'pukul wib', 'time']),
    place: field('text', ['tempat', 'tempat rapat', 'lokasi rapat', 'ruang', 'ruang rapat', 'lokasi', 'place', 'venue']),
    agency: like('agency', 'pd diundang', 'opd diundang', 'skpd diundang', 'dinas diundang', 'perangkat daerah diundang', 'instansi diundang', 'pd yang diundang', 'opd yang diundang', 'perangkat daerah yang diundang', 'yang diundang', 'diundang', 'undangan', 'pd undangan', 'peserta', 'pd peserta', 'pd pemapar', 'pemapar', 'penyaji', 'opd pemapar', 'dinas pemapar', 'narasumber', 'presenter', 'dinas yang diundang', 'pd yang memaparkan', 'yang memaparkan', 'instansi yang diundang', 'penyampai', 'pembicara'),
    title: field('text', [...FIELDS.title.synonyms, ...TITLE.synonyms, 'materi paparan', 'proposal yang dipaparkan', 'agenda', 'acara', 'materi', 'judul paparan', 'topik paparan', 'pokok bahasan', 'bahasan', 'usulan yang dibahas', 'usulan yang dipaparkan', 'objek paparan']),
    result: field('text', ['hasil', 'hasil paparan', 'hasil rapat', 'hasil pembahasan', 'kesimpulan', 'keputusan', 'hasil keputusan', 'catatan hasil', 'result', 'outcome', 'decision']),
    notes: NOTES,
  },
};
