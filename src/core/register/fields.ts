/**
 * The fields of a cooperation object as data (design 2, variants of domain 2.1): type, code list, heading variants, width.
 * Holds no text that a user reads: the label of a field is `fields.<id>` of i18n.
 */
import type { FieldId, FieldType } from '../model/object';
import type { CodeListId, FieldDef } from '../model/register';

/** Synonyms are in the form `normaliseHeading` gives: lower case, no punctuation, abbreviations written out. */
function field(
  id: FieldId,
  type: FieldType,
  width: number,
  synonyms: readonly string[],
  codes: CodeListId | null = null,
): FieldDef {
  return { id, type, codes, synonyms, width };
}

// prettier-ignore
export const FIELDS: Readonly<Record<FieldId, FieldDef>> = {
  id: field('id', 'text', 10, [
    'id', 'id kerja sama', 'kode', 'kode kerja sama', 'kode objek', 'nomor usulan', 'nomor usul', 'kode usul', 'usulan nomor', 'nomor proposal', 'kode proposal', 'nomor kode usulan', 'nomor permohonan', 'nomor registrasi',
    'nomor register', 'kode registrasi', 'nomor induk', 'kode usulan', 'registration code', 'object id',
  ]),
  title: field('title', 'text', 44, [
    'judul', 'judul kerja sama', 'nama kerja sama', 'tentang', 'perihal', 'hal', 'label', 'uraian kerja sama',
    'tentang kerja sama', 'perihal kerja sama', 'judul dokumen', 'judul naskah', 'judul perjanjian', 'judul usulan',
    'judul proposal', 'topik', 'topik kerja sama', 'nama perjanjian', 'nama kontrak', 'judul nama', 'uraian', 'kerja sama',
    'nama kegiatan kerja sama', 'nama program kerja sama', 'nama program', 'nama kegiatan yang dikerjasamakan', 'nama program yang dikerjasamakan',
    'kegiatan yang dikerjasamakan', 'pekerjaan yang dikerjasamakan', 'judul objek kerja sama', 'judul objek', 'judul rencana kerja sama', 'judul kesepakatan',
    'nama usulan', 'materi kerja sama', 'title', 'subject', 'cooperation title', 'agreement title', 'name of cooperation',
  ]),
  object: field('object', 'text', 32, [
    'objek', 'objek kerja sama', 'objek ks', 'objek perjanjian', 'objek yang dikerjasamakan', 'objek kesepakatan',
    'objek yang dapat dikerjasamakan', 'objek sp', 'object', 'object of cooperation',
  ]),
  kind: field('kind', 'code', 20, [
    'jenis', 'jenis kerja sama', 'jenis ks', 'jenis ksd', 'fasilitasi', 'bentuk kerja sama',
    'kategori kerja sama', 'tipe kerja sama', 'kelompok kerja sama', 'kategori ksd', 'type', 'cooperation type',
    'kind of cooperation', 'kind', 'kelompok',
  ], 'kind'),
  affair: field('affair', 'code', 24, [
    'urusan', 'urusan pemerintahan', 'bidang urusan', 'bidang', 'bidang kerja sama', 'sektor', 'kategori urusan',
    'kategori', 'urusan bidang', 'bidang urusan pemerintahan', 'urusan wajib pilihan', 'urusan pemerintahan daerah',
    'urusan pemerintahan yang dikerjasamakan', 'sector', 'affair', 'government affair', 'field of cooperation',
  ], 'affair'),
  agency: field('agency', 'name', 28, [
    'pd', 'opd', 'skpd', 'perangkat daerah', 'dinas', 'dinas pengampu', 'unit kerja', 'pd pemrakarsa', 'pd pamakarsa',
    'pd pelaksana', 'pd pengusul', 'pd pengampu', 'opd pelaksana', 'opd pengampu', 'opd pemrakarsa', 'opd pengusul',
    'skpd pelaksana', 'leading sector', 'penanggung jawab', 'pd penanggung jawab', 'opd penanggung jawab', 'dinas instansi',
    'nama perangkat daerah', 'nama opd', 'nama pd', 'perangkat daerah pemrakarsa', 'perangkat daerah pelaksana',
    'perangkat daerah pengusul', 'perangkat daerah pengampu', 'perangkat daerah penanggung jawab', 'unit pemrakarsa',
    'unit pengusul', 'unit pengelola', 'unit terkait', 'unit pelaksana', 'pelaksana', 'pengusul', 'pemrakarsa', 'dinas pengusul',
    'instansi pengusul', 'pd penempatan', 'perangkat daerah penempatan', 'opd penempatan', 'bagian', 'bidang pengampu', 'dinas pelaksana', 'dinas penanggung jawab', 'lokus pd', 'agency',
    'responsible agency', 'department', 'lead agency',
  ]),
  agencies: field('agencies', 'names', 28, [
    'pd terkait', 'opd terkait', 'skpd terkait', 'perangkat daerah terkait', 'opd terlibat', 'pd terlibat', 'dinas terkait',
    'pd yang terlibat', 'opd yang terlibat', 'skpd terlibat', 'dinas yang terlibat', 'pd dilibatkan', 'pd yang dilibatkan', 'opd yang dilibatkan', 'perangkat daerah yang dilibatkan', 'opd pendukung', 'pd pendukung', 'perangkat daerah pendukung', 'perangkat daerah yang terlibat', 'instansi terkait',
    'related agencies', 'agencies involved', 'supporting agencies',
  ]),
  partner: field('partner', 'name', 32, [
    'perguruan tinggi', 'universitas', 'kampus', 'nama perguruan tinggi', 'nama kampus', 'perguruan tinggi mitra', 'kampus mitra', 'mitra', 'mitra kerja sama', 'calon mitra', 'instansi', 'nama instansi', 'lembaga', 'nama lembaga', 'lembaga pengaju',
    'pihak lain', 'pihak ketiga', 'pihak kedua', 'pihak 2', 'pihak ke 2', 'mitra alamat', 'mitra dan alamat', 'nama mitra',
    'instansi perusahaan', 'perusahaan instansi', 'perusahaan', 'nama perusahaan', 'nama client', 'institusi',
    'instansi mitra', 'calon mitra kerja sama', 'pihak mitra', 'lembaga mitra', 'daerah mitra', 'nama pihak kedua',
    'pihak yang bekerja sama', 'subjek kerja sama', 'mitra daerah', 'umkm', 'partner', 'second party', 'institution',
    'partner institution', 'counterpart',
  ]),
  partnerKind: field('partnerKind', 'code', 24, [
    'jenis mitra', 'kategori mitra', 'kelompok mitra', 'kelompok calon mitra', 'golongan mitra', 'jenis pihak', 'jenis calon mitra', 'status pt', 'status perguruan tinggi', 'jenis perguruan tinggi', 'kategori pihak', 'jenis lembaga', 'jenis instansi', 'status mitra', 'bentuk mitra', 'tipe mitra',
    'bidang usaha mitra', 'tingkat kerja sama', 'sumber l n i', 'cakupan mitra', 'klasifikasi mitra', 'partner type',
    'partner kind', 'kind of partner',
  ], 'partnerKind'),
  location: field('location', 'text', 24, [
    'lokasi', 'lokasi kerja sama', 'tempat', 'lokus', 'lokasi kegiatan', 'lokasi pelaksanaan', 'wilayah', 'lokasi objek',
    'lokasi objek perjanjian', 'lokasi kecamatan kelurahan desa', 'alamat lokasi', 'alamat lembaga', 'tempat pelaksanaan',
    'wilayah kerja sama', 'location', 'place', 'site',
  ]),
  background: field('background', 'text', 40, [
    'latar belakang', 'gambaran umum', 'urgensi', 'urgensi kerja sama', 'pertimbangan', 'latar belakang kerja sama', 'premis', 'recital', 'dasar pemikiran',
    'alasan kerja sama', 'background', 'rationale', 'pertimbangan latar belakang',
  ]),
  purpose: field('purpose', 'text', 40, [
    'maksud dan tujuan', 'maksud tujuan', 'maksud', 'tujuan', 'tujuan kerja sama', 'tujuan singkat', 'tujuan program',
    'maksud dan tujuan kerja sama', 'sasaran', 'purpose', 'objective', 'objectives', 'aims', 'purpose and objectives',
  ]),
  scope: field('scope', 'text', 40, [
    'ruang lingkup', 'r lingkup', 'lingkup', 'ruang lingkup kerja sama', 'lingkup kerja sama', 'ruang lingkup kesepahaman',
    'ruang lingkup pks', 'ruang lingkup kegiatan', 'ruang lingkup perjanjian', 'deskripsi', 'uraian pekerjaan',
    'cakupan kerja sama', 'lingkup kegiatan', 'deskripsi kerja sama', 'scope', 'scope of cooperation', 'description',
  ]),
  benefits: field('benefits', 'text', 32, [
    'manfaat', 'hasil yang diharapkan', 'manfaat kerja sama', 'bentuk kegiatan manfaat', 'keluaran yang diharapkan',
    'manfaat yang diharapkan', 'hasil pelaksanaan', 'output', 'benefits', 'benefit', 'expected results', 'keuntungan',
  ]),
  impact: field('impact', 'text', 32, [
    'analisis dampak', 'dampak', 'analisis dampak sosial dan lingkungan', 'analisis dampak sosial lingkungan',
    'dampak sosial dan lingkungan', 'dampak kerja sama', 'dampak sosial', 'analisa dampak', 'impact', 'impact analysis',
    'social and environmental impact',
  ]),
  study: field('study', 'code', 20, [
    'kajian', 'kajian studi', 'studi kajian', 'studi kelayakan', 'dokumen studi', 'dokumen studi kelayakan', 'nomor studi kelayakan', 'hasil studi kelayakan', 'kak studi kelayakan', 'kak sk', 'dokumen kajian', 'kajian studi kelayakan',
    'dokumen usulan', 'kerangka acuan kerja', 'study', 'feasibility study', 'kajian kelayakan', 'kesimpulan studi kelayakan', 'simpulan studi kelayakan', 'telaahan kelayakan',
  ], 'study'),
  legalBasis: field('legalBasis', 'text', 32, [
    'dasar hukum', 'landasan hukum', 'payung hukum', 'dasar hukum dasar pertimbangan', 'dasar hukum kerja sama',
    'dasar pelaksanaan', 'regulasi', 'legal basis', 'legal ground', 'dasar peraturan',
  ]),
  duration: field('duration', 'months', 12, [
    'jangka waktu', 'durasi', 'lama', 'masa berlaku', 'jangka waktu kerja sama', 'jw', 'jk waktu', 'jangka waktu pelaksanaan',
    'durasi tahun', 'durasi bulan', 'lama perjanjian', 'lama kerja sama', 'waktu kontrak', 'periode', 'periode kerja sama',
    'perkiraan periode kerja sama', 'jangka waktu perjanjian', 'masa kerja sama', 'masa kontrak', 'waktu pelaksanaan',
    'duration', 'term', 'period', 'validity', 'validity period',
  ]),
  start: field('start', 'date', 13, [
    'mulai', 'tanggal mulai', 'rencana mulai', 'tanggal rencana mulai', 'rencana tanggal mulai', 'tmt', 'awal', 'jangka waktu awal', 'jangka waktu mulai', 'tanggal awal', 'mulai berlaku',
    'tanggal berlaku', 'periode mulai', 'periode mulai kerja sama', 'awal kerja sama', 'mulai kerja sama', 'tahun mulai',
    'tanggal efektif', 'waktu mulai', 'berlaku mulai', 'start', 'start date', 'from', 'effective date', 'begin',
  ]),
  end: field('end', 'date', 13, [
    'berakhir', 'tanggal berakhir', 'rencana selesai', 'rencana berakhir', 'rencana tanggal selesai', 'rencana tanggal berakhir', 'sampai', 's d', 'selesai', 'jatuh tempo', 'jangka waktu akhir', 'jangka waktu berakhir',
    'tanggal akhir', 'tanggal selesai', 'akhir', 'tahun berakhir', 'periode berakhir', 'periode berakhir kerja sama',
    'akhir kerja sama', 'berakhir kerja sama', 'tanggal sampai', 'tanggal expired', 'kedaluwarsa', 'kadaluarsa',
    'masa berlaku sampai', 'berlaku sampai', 'berlaku sampai dengan', 'sampai dengan', 'tanggal kedaluwarsa', 'end',
    'end date', 'to', 'until', 'expiry date', 'valid until',
  ]),
  financing: field('financing', 'text', 28, [
    'pembiayaan', 'skema pembiayaan', 'pembiayaan kerja sama', 'ketentuan pembiayaan', 'beban biaya', 'pendanaan',
    'financing', 'funding scheme',
  ]),
  cost: field('cost', 'money', 18, [
    'biaya', 'biaya rp', 'anggaran', 'anggaran rp', 'pagu', 'pagu rp', 'nilai', 'nilai rp', 'nilai kerja sama',
    'nilai perjanjian', 'nilai kontrak', 'nilai kontrak rp', 'perkiraan investasi', 'kebutuhan dana', 'jumlah rp',
    'alokasi anggaran', 'jumlah anggaran', 'total biaya', 'perkiraan biaya', 'estimasi biaya', 'kebutuhan anggaran',
    'nilai investasi', 'pagu indikatif', 'pagu anggaran', 'rencana anggaran', 'rencana anggaran biaya', 'rab', 'hps',
    'besaran anggaran', 'total anggaran', 'in kind', 'jumlah biaya', 'kebutuhan biaya', 'cost', 'budget', 'value',
    'contract value', 'estimated cost', 'total cost', 'amount',
  ]),
  costApbn: field('costApbn', 'money', 16, [
    'apbn', 'apbn rp', 'pembiayaan apbn', 'dana apbn', 'biaya apbn', 'anggaran apbn', 'sumber dana apbn', 'state budget',
  ]),
  costApbdProv: field('costApbdProv', 'money', 16, [
    'apbd provinsi', 'apbd provinsi rp', 'pembiayaan apbd provinsi', 'apbd prov', 'dana apbd provinsi', 'anggaran apbd provinsi',
    'provinsi', 'provincial budget',
  ]),
  costApbd: field('costApbd', 'money', 16, [
    'apbd', 'apbd rp', 'pembiayaan apbd', 'apbd kota', 'apbd kabupaten', 'apbd kabupaten kota', 'dana apbd', 'biaya apbd',
    'anggaran apbd', 'sumber dana apbd', 'local budget', 'regional budget',
  ]),
  costPartner: field('costPartner', 'money', 16, [
    'mitra rp', 'partner rp', 'pembiayaan mitra', 'biaya mitra', 'dana mitra', 'anggaran mitra', 'kontribusi mitra', 'swasta rp',
    'pihak mitra rp', 'partner contribution', 'sumber dana mitra', 'pembiayaan swasta', 'swasta',
  ]),
  fundingSource: field('fundingSource', 'codes', 18, [
    'sumber dana', 'sumber pembiayaan', 'sumber anggaran', 'sumber', 'sumber pendanaan', 'sumber biaya', 'asal dana',
    'funding source', 'source of funds', 'source of funding',
  ], 'fundingSource'),
  budgetStatus: field('budgetStatus', 'code', 22, [
    'status anggaran', 'status penganggaran', 'status dpa', 'ketersediaan anggaran', 'penganggaran', 'budget status',
  ], 'budgetStatus'),
  accountCode: field('accountCode', 'text', 18, [
    'kode rekening', 'kd rek', 'kode akun', 'rekening', 'mak', 'kode rekening belanja', 'nomor rekening', 'kode belanja',
    'account code', 'account',
  ]),
  subActivity: field('subActivity', 'text', 28, [
    'sub kegiatan', 'subkegiatan', 'nama sub kegiatan', 'kode sub kegiatan', 'program kegiatan sub kegiatan', 'kegiatan',
    'program kegiatan', 'sub activity', 'activity',
  ]),
  staff: field('staff', 'text', 24, [
    'sdm', 'kesiapan sdm', 'ketersediaan sdm', 'dukungan sdm', 'sdm pd', 'sdm opd', 'sdm skpd', 'sdm dinas', 'sdm perangkat daerah', 'sumber daya manusia', 'tenaga', 'personel', 'jumlah personel', 'jumlah sdm', 'jumlah pegawai', 'sdm yang disediakan', 'sdm yang disiapkan', 'sdm yang ditugaskan', 'personel yang ditugaskan', 'petugas yang disiapkan', 'staff', 'human resources',
  ]),
  funds: field('funds', 'text', 24, [
    'kesiapan dana', 'ketersediaan dana', 'kesiapan anggaran', 'dukungan dana', 'dana pd', 'dana opd', 'dana skpd', 'dana perangkat daerah', 'dana pendamping', 'dana yang disediakan', 'dana yang disiapkan', 'dana yang disediakan perangkat daerah', 'dana yang disiapkan perangkat daerah', 'anggaran yang disediakan perangkat daerah', 'anggaran yang disiapkan perangkat daerah', 'dana yang dialokasikan perangkat daerah', 'dana disiapkan', 'dana yang tersedia', 'anggaran yang disediakan', 'anggaran yang disiapkan', 'dukungan anggaran', 'funds', 'funds readiness',
  ]),
  indicator: field('indicator', 'text', 32, [
    'indikator kinerja', 'indikator', 'iku', 'indikator kinerja utama', 'indikator kinerja skpd', 'indikator kinerja pd',
    'indikator kinerja kunci', 'indikator kinerja daerah', 'indikator keberhasilan', 'indikator kinerja program', 'indikator kinerja program sasaran kegiatan', 'ikk', 'uraian indikator', 'nama indikator', 'indicator',
    'performance indicator', 'kpi',
  ]),
  unit: field('unit', 'text', 12, ['satuan', 'satuan target', 'satuan indikator', 'unit', 'unit of measure']),
  baseline: field('baseline', 'number', 12, [
    'baseline', 'kondisi awal', 'capaian awal', 'data awal', 'data dasar', 'nilai awal', 'capaian saat ini', 'base line',
  ]),
  target: field('target', 'number', 12, [
    'target', 'nilai target', 'target kinerja', 'target capaian', 'target indikator', 'target akhir', 'sasaran target', 'target value',
  ]),
  targetYear: field('targetYear', 'year', 10, [
    'tahun target', 'target tahun', 'tahun capaian', 'tahun rencana', 'tahun pelaksanaan', 'target year', 'tahun sasaran',
  ]),
  competencies: field('competencies', 'text', 28, [
    'kompetensi', 'kompetensi dibutuhkan', 'kompetensi yang dibutuhkan', 'kebutuhan kompetensi', 'bidang keahlian',
    'competencies', 'competency', 'skills needed',
  ]),
  programmes: field('programmes', 'text', 24, [
    'program studi', 'prodi', 'jurusan', 'jurusan terkait', 'fakultas', 'prodi fakultas', 'fakultas program studi',
    'study programme', 'study program', 'study programmes', 'programmes',
  ]),
  instrument: field('instrument', 'code', 26, [
    'jenis naskah', 'naskah kerja sama', 'naskah yang diusulkan', 'usulan naskah', 'rencana naskah', 'bentuk naskah kerja sama', 'jenis dokumen', 'bentuk naskah', 'naskah', 'mou pks', 'dokumen kerja sama', 'bentuk', 'bentuk dokumen',
    'tipe naskah', 'tipe dokumen', 'tipe jenis naskah', 'jenis naskah kerja sama', 'jenis dokumen kerja sama', 'jenis perjanjian',
    'jenis sp', 'ksb pks', 'nk ksb pks', 'instrumen', 'dokumen', 'instrument', 'document type', 'type of document', 'agreement type',
  ], 'instrument'),
  numberFirst: field('numberFirst', 'text', 24, [
    'nomor pihak kesatu', 'nomor pihak pertama', 'nomor pihak 1', 'nomor naskah', 'nomor dokumen', 'nomor surat',
    'nomor perjanjian', 'nomor', 'nomor naskah kerja sama', 'nomor kontrak', 'nomor dokumen kerja sama', 'nomor pemda',
    'nomor naskah pihak kesatu', 'nomor pemerintah kota', 'nomor surat persetujuan', 'nomor agenda', 'nomor kerja sama',
    'document number', 'agreement number', 'number', 'reference number', 'first party number',
  ]),
  numberSecond: field('numberSecond', 'text', 24, [
    'nomor pihak kedua', 'nomor pihak 2', 'nomor mitra', 'nomor naskah mitra', 'nomor mou mitra', 'nomor pks mitra',
    'nomor dokumen mitra', 'nomor naskah pihak kedua', 'nomor agenda mitra', 'nomor pks umkm', 'nomor surat mitra', 'second party number',
    'partner number',
  ]),
  signedOn: field('signedOn', 'date', 13, [
    'tanggal tanda tangan', 'tanggal penandatanganan', 'tanggal', 'tanggal ttd', 'ditandatangani', 'tanggal naskah',
    'penandatanganan perjanjian', 'tanggal perjanjian', 'tanggal kerja sama', 'tanggal dokumen', 'tanggal penetapan', 'tanggal surat',
    'tanggal pembuatan', 'tanggal registrasi', 'tanggal pengajuan', 'waktu penandatanganan', 'penandatanganan', 'tanggal kontrak',
    'signed on', 'date', 'signing date', 'date signed', 'signature date',
  ]),
  baseNumber: field('baseNumber', 'text', 24, [
    'nomor ksb', 'nomor kb', 'nomor kesepakatan bersama', 'nomor mou', 'nomor nota kesepahaman', 'nomor nk', 'ksb', 'nomor mou moa',
    'nomor nota kesepakatan', 'nomor kesepakatan', 'nomor ksb nk', 'nomor ksb mou', 'mou', 'kesepakatan bersama', 'nota kesepakatan',
    'nota kesepahaman', 'mou number', 'ksb number',
  ]),
  baseDate: field('baseDate', 'date', 13, [
    'tanggal ksb', 'tanggal kb', 'tanggal kesepakatan bersama', 'tanggal mou', 'tanggal nota kesepahaman', 'tanggal nk',
    'tanggal nota kesepakatan', 'tanggal kesepakatan', 'mou date', 'ksb date',
  ]),
  detailNumber: field('detailNumber', 'text', 24, [
    'nomor pks', 'nomor perjanjian kerja sama', 'pks', 'nomor pk', 'nomor rk', 'nomor rencana kerja', 'perjanjian kerja sama',
    'pks number',
  ]),
  detailDate: field('detailDate', 'date', 13, [
    'tanggal pks', 'tanggal perjanjian kerja sama', 'tanggal rk', 'tanggal pk', 'pks date',
  ]),
  signatory: field('signatory', 'text', 24, [
    'penandatangan', 'penandatangan mitra', 'pejabat penandatangan', 'nama penandatangan', 'pihak penandatangan',
    'jabatan penandatangan', 'para pihak', 'pejabat tujuan kerja sama', 'perwakilan lembaga', 'jabatan mitra',
    'penandatangan mitra pejabat sah', 'ditandatangani oleh', 'pejabat ttd', 'pejabat tanda tangan', 'pejabat penanda tangan', 'yang menandatangani', 'penandatangan surat kuasa', 'signatory', 'signed by', 'signatories', 'jabatan',
  ]),
  councilApproval: field('councilApproval', 'text', 20, [
    'persetujuan dprd', 'nomor persetujuan dprd', 'dprd', 'status persetujuan dprd', 'council approval',
  ]),
  ministryApproval: field('ministryApproval', 'text', 20, [
    'persetujuan mendagri', 'persetujuan kemendagri', 'persetujuan kementerian', 'persetujuan menteri', 'persetujuan menteri dalam negeri', 'pertimbangan mendagri', 'pertimbangan menteri dalam negeri', 'pertimbangan kemendagri', 'pertimbangan kementerian dalam negeri', 'persetujuan kementerian dalam negeri', 'surat menteri dalam negeri', 'surat persetujuan mendagri', 'nomor persetujuan mendagri', 'mendagri',
    'ministry approval',
  ]),
  stage: field('stage', 'code', 20, [
    'tahap', 'tahapan', 'tahap kerja sama', 'tahapan kerja sama', 'posisi', 'posisi proses', 'keterangan proses',
    'tahapan proses', 'stage', 'phase',
  ], 'stage'),
  status: field('status', 'code', 20, [
    'progres', 'progress',
    'status', 'status naskah', 'status kerja sama', 'status pks', 'status keaktifan', 'status pelaksanaan',
    'status kontrak', 'status validasi', 'status dokumen', 'status usulan', 'status permohonan', 'kondisi',
    'status pelaksanaan kesepahaman', 'state',
  ], 'status'),
  issues: field('issues', 'text', 28, [
    'kendala', 'permasalahan', 'hambatan', 'masalah', 'kendala permasalahan', 'permasalahan kendala', 'isu', 'kendala administrasi',
    'issues', 'problems', 'obstacles', 'constraints', 'gap yang harus ditutup',
  ]),
  followUp: field('followUp', 'text', 28, [
    'tindak lanjut', 'rencana tindak lanjut', 'rtl', 'solusi', 'upaya penyelesaian', 'tindak lanjut kesepahaman',
    'tindak lanjut kerja sama', 'rekomendasi', 'catatan verifikator', 'follow up', 'next steps', 'action',
  ]),
  contact: field('contact', 'text', 22, [
    'narahubung', 'nama narahubung', 'pic', 'contact person', 'cp', 'nomor hp', 'nomor hp wa', 'telp', 'telepon', 'nomor telepon',
    'nomor telp', 'email', 'e mail', 'email address', 'alamat email', 'kontak', 'pic narahubung', 'pic mitra', 'nama pic',
    'penghubung', 'petugas penghubung', 'ppksd', 'kontak person', 'contact', 'phone',
  ]),
  notes: field('notes', 'text', 28, [
    'keterangan', 'ket', 'keterangan lainnya', 'catatan', 'catatan penting', 'keterangan pks', 'keterangan lain', 'keterangan tambahan',
    'keterangan perubahan isi', 'notes', 'remarks', 'note', 'comments',
  ]),
};
