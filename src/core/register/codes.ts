/**
 * Code lists of the register as data (domain 1.2, 1.3, 2.4; partner kinds of design 2) with the texts read as each code.
 * The label of a code is `codes.<list>.<id>` of i18n. Aliases are lower case without punctuation, the form `normaliseText`
 * gives; a longer alias wins over a shorter one.
 */
import type { Code, CodeListId } from '../model/register';

function code(id: string, ...aliases: string[]): Code {
  return { id, aliases };
}

// prettier-ignore
const KINDS: readonly Code[] = [
  code('KSDD-W', 'ksdd w', 'ksdd wajib', 'kerja sama daerah dengan daerah lain wajib', 'daerah dengan daerah wajib', 'kerja sama wajib', 'wajib', 'inter regional mandatory'),
  code('KSDD-S', 'ksdd s', 'ksdd sukarela', 'kerja sama daerah dengan daerah lain sukarela', 'daerah dengan daerah sukarela', 'kerja sama sukarela', 'sukarela', 'inter regional voluntary'),
  code('KSDPK', 'ksdpk', 'ksd pk', 'kerja sama daerah dengan pihak ketiga', 'daerah dengan pihak ketiga', 'daerah dengan pihak ke 3', 'kerja sama dengan pihak ketiga', 'pihak ketiga', 'pihak ke 3', 'with a third party'),
  code('SINERGI', 'sinergi', 'sinergi pemerintah pusat daerah', 'sinergi perencanaan', 'sinergi pusat daerah', 'sinergitas', 'sinergi dengan pemerintah pusat', 'synergy with central government'),
  code('KSDPL', 'ksdpl', 'kerja sama daerah dengan pemerintah daerah di luar negeri', 'pemerintah daerah di luar negeri', 'daerah di luar negeri', 'sister city', 'kota kembar', 'with a foreign regional government'),
  code('KSDLL', 'ksdll', 'kerja sama daerah dengan lembaga di luar negeri', 'lembaga di luar negeri', 'lembaga luar negeri', 'with a foreign institution'),
];

// prettier-ignore
const AFFAIRS: readonly Code[] = [
  code('1.01', 'pendidikan', 'disdik', 'disdikbud', 'education'),
  code('1.02', 'kesehatan', 'dinkes', 'health'),
  code('1.03', 'pekerjaan umum dan penataan ruang', 'pekerjaan umum', 'pupr', 'penataan ruang', 'tata ruang', 'public works and spatial planning'),
  code('1.04', 'perumahan rakyat dan kawasan permukiman', 'perumahan dan kawasan permukiman', 'perumahan', 'perkim', 'permukiman', 'housing and settlements'),
  code('1.05', 'ketenteraman dan ketertiban umum serta pelindungan masyarakat', 'ketentraman dan ketertiban umum serta perlindungan masyarakat', 'ketenteraman', 'ketentraman', 'ketertiban umum', 'trantibum', 'kebencanaan', 'public order and civil protection'),
  code('1.06', 'sosial', 'dinsos', 'social affairs'),
  code('2.07', 'tenaga kerja', 'ketenagakerjaan', 'disnaker', 'labour'),
  code('2.08', 'pemberdayaan perempuan dan pelindungan anak', 'pemberdayaan perempuan dan perlindungan anak', 'pemberdayaan perempuan', 'perlindungan anak', 'pelindungan anak', 'womens empowerment and child protection'),
  code('2.09', 'pangan', 'ketahanan pangan', 'food'),
  code('2.10', 'pertanahan', 'land affairs'),
  code('2.11', 'lingkungan hidup', 'lingkungan', 'persampahan', 'dlh', 'environment'),
  code('2.12', 'administrasi kependudukan dan pencatatan sipil', 'kependudukan', 'kependudukan dan pencatatan sipil', 'administrasi kependudukan', 'disdukcapil', 'population administration and civil registration'),
  code('2.13', 'pemberdayaan masyarakat dan desa', 'pemberdayaan masyarakat', 'community and village empowerment'),
  code('2.14', 'pengendalian penduduk dan keluarga berencana', 'pengendalian penduduk dan kb', 'pengendalian penduduk', 'keluarga berencana', 'population control and family planning'),
  code('2.15', 'perhubungan', 'dishub', 'transportasi', 'transport'),
  code('2.16', 'komunikasi dan informatika', 'kominfo', 'informatika', 'diskominfo', 'communication and informatics'),
  code('2.17', 'koperasi usaha kecil dan menengah', 'koperasi usaha kecil menengah', 'koperasi dan ukm', 'koperasi', 'ukm', 'umkm', 'cooperatives and small and medium enterprises'),
  code('2.18', 'penanaman modal', 'investasi', 'perizinan', 'investment'),
  code('2.19', 'kepemudaan dan olahraga', 'pemuda dan olahraga', 'kepemudaan', 'olahraga', 'youth and sports'),
  code('2.20', 'statistik', 'statistics'),
  code('2.21', 'persandian', 'cryptography'),
  code('2.22', 'kebudayaan', 'culture'),
  code('2.23', 'perpustakaan', 'libraries'),
  code('2.24', 'kearsipan', 'arsip', 'archives'),
  code('3.25', 'kelautan dan perikanan', 'perikanan', 'kelautan', 'marine affairs and fisheries'),
  code('3.26', 'pariwisata', 'tourism'),
  code('3.27', 'pertanian', 'peternakan', 'agriculture'),
  code('3.28', 'kehutanan', 'forestry'),
  code('3.29', 'energi dan sumber daya mineral', 'esdm', 'energi', 'energy and mineral resources'),
  code('3.30', 'perdagangan', 'trade'),
  code('3.31', 'perindustrian', 'industri', 'industry'),
  code('3.32', 'transmigrasi', 'transmigration'),
  code('4.01', 'sekretariat daerah', 'regional secretariat'),
  code('4.02', 'sekretariat dprd', 'council secretariat'),
  code('5.01', 'perencanaan', 'perencanaan pembangunan', 'planning'),
  code('5.02', 'keuangan', 'pendapatan daerah', 'pajak daerah', 'finance'),
  code('5.03', 'kepegawaian', 'civil service'),
  code('5.04', 'diklat', 'pendidikan dan pelatihan', 'education and training'),
  code('5.05', 'litbang', 'penelitian dan pengembangan', 'riset dan inovasi', 'research and development'),
  code('6.01', 'inspektorat', 'pengawasan', 'inspectorate'),
  code('7.01', 'kecamatan', 'kewilayahan', 'district'),
  code('8.01', 'kesbangpol', 'kesatuan bangsa dan politik', 'national unity and politics'),
];

// prettier-ignore
const PARTNER_KINDS: readonly Code[] = [
  code('pemda', 'pemda', 'pemerintah daerah', 'daerah lain', 'pemkot', 'pemkab', 'pemprov', 'pemerintah kota', 'pemerintah kabupaten', 'pemerintah provinsi', 'regional government'),
  code('kl', 'kl', 'k l', 'kementerian', 'lembaga', 'kementerian lembaga', 'lpnk', 'ministry or agency'),
  code('vertikal', 'vertikal', 'instansi vertikal', 'kantor vertikal', 'tni', 'polri', 'tni polri', 'central government field office'),
  code('ptn-satker', 'ptn satker', 'satker', 'perguruan tinggi negeri satker', 'ptn', 'state university work unit'),
  code('ptn-blu', 'ptn blu', 'perguruan tinggi negeri blu', 'blu', 'state university public service agency'),
  code('ptn-bh', 'ptn bh', 'ptnbh', 'perguruan tinggi negeri badan hukum', 'ptn badan hukum', 'state university legal entity'),
  code('pts', 'pts', 'perguruan tinggi swasta', 'universitas swasta', 'private university'),
  code('bumn', 'bumn', 'badan usaha milik negara', 'state owned enterprise'),
  code('bumd', 'bumd', 'badan usaha milik daerah', 'perumda', 'perusahaan daerah', 'regional owned enterprise'),
  code('swasta', 'swasta', 'perusahaan swasta', 'badan usaha', 'perusahaan', 'badan usaha swasta', 'private business'),
  code('ormas', 'ormas', 'organisasi kemasyarakatan', 'yayasan', 'organisasi masyarakat', 'lsm', 'asosiasi', 'community organisation'),
  code('perseorangan', 'perseorangan', 'perorangan', 'individu', 'individual'),
  code('luar-negeri', 'luar negeri', 'asing', 'lembaga asing', 'internasional', 'pemerintah asing', 'foreign'),
];

// prettier-ignore
const STUDIES: readonly Code[] = [
  code('kak', 'kak', 'kerangka acuan', 'kerangka acuan kerja', 'proposal', 'terms of reference'),
  code('studi-kelayakan', 'studi kelayakan', 'studi', 'dokumen studi', 'sk kelayakan', 'fs', 'feasibility study', 'kajian kelayakan'),
  code('kak-studi-kelayakan', 'kak dan studi kelayakan', 'kak studi kelayakan', 'kak dan sk', 'lengkap', 'terms of reference and feasibility study'),
  code('naskah-akademik', 'naskah akademik', 'kajian akademik', 'kajian teknis', 'kajian', 'academic or technical study'),
  code('tidak-diperlukan', 'tidak diperlukan', 'tidak perlu', 'tidak wajib', 'tidak memerlukan kajian', 'tidak memerlukan studi kelayakan', 'not needed'),
  code('belum-ada', 'belum disusun', 'sedang disusun', 'dalam penyusunan', 'not yet prepared'),
];

// prettier-ignore
const FUNDING_SOURCES: readonly Code[] = [
  code('apbd', 'apbd', 'apbd kota', 'apbd kabupaten', 'apbd ii', 'dpa', 'dpa opd', 'dpa skpd', 'anggaran daerah'),
  code('apbd-provinsi', 'apbd provinsi', 'apbd prov', 'apbd i', 'provincial budget'),
  code('apbn', 'apbn', 'dipa', 'dekonsentrasi', 'tugas pembantuan'),
  code('pad', 'pad', 'pendapatan asli daerah'),
  code('dau', 'dau', 'dana alokasi umum', 'dana transfer umum dana alokasi umum'),
  code('dbh', 'dbh', 'dana bagi hasil', 'dana transfer umum dana bagi hasil', 'dbhcht'),
  code('dak-fisik', 'dak fisik', 'dana alokasi khusus fisik', 'dana transfer khusus dak fisik', 'special allocation fund physical'),
  code('dak-nonfisik', 'dak nonfisik', 'dak non fisik', 'dana alokasi khusus nonfisik', 'dak non fisik tamsil guru pnsd', 'special allocation fund non physical'),
  code('insentif-fiskal', 'insentif fiskal', 'did', 'dana insentif daerah', 'dana insentif fiskal', 'fiscal incentive'),
  code('bankeu-provinsi', 'bantuan keuangan provinsi', 'bankeu provinsi', 'bankeu', 'banprov', 'provincial financial aid'),
  code('bagi-hasil', 'pendapatan bagi hasil', 'bagi hasil', 'shared revenue'),
  code('blud', 'blud', 'pendapatan blud'),
  code('mitra', 'mitra', 'swasta', 'pihak kedua', 'pihak ketiga', 'dana mitra', 'perguruan tinggi', 'pihak mitra', 'partner'),
  code('csr', 'csr', 'tjsl', 'tjslp', 'csr tjsl', 'corporate social responsibility'),
  code('hibah', 'hibah', 'dana hibah', 'grant'),
  code('masyarakat', 'masyarakat', 'swadaya', 'swadaya masyarakat', 'community'),
  code('para-pihak', 'para pihak', 'masing masing pihak', 'masing masing', 'kedua belah pihak', 'para pihak sesuai kemampuan', 'the parties'),
  code('tanpa-biaya', 'tanpa biaya', 'tidak ada biaya', 'nihil biaya', 'tidak memerlukan biaya', 'tidak memerlukan anggaran', 'tidak memerlukan anggaran biaya', 'tidak dipungut biaya', 'gratis', 'no cost'),
];

// prettier-ignore
const BUDGET_STATUSES: readonly Code[] = [
  code('di-dpa', 'sudah di dpa', 'sudah dianggarkan', 'sudah tercantum dalam apbd', 'tercantum dalam apbd', 'tersedia di dpa', 'masuk dpa', 'dpa', 'tersedia', 'teranggarkan'),
  code('masuk-rka', 'masuk rka', 'rka', 'kua ppas', 'masuk rka kua ppas', 'masuk kua ppas', 'usulan rka'),
  code('diusulkan-perubahan', 'diusulkan perubahan', 'diusulkan pada perubahan', 'apbd perubahan', 'perubahan apbd', 'usul perubahan', 'proposed for the revised budget'),
  code('belum-dianggarkan', 'belum dianggarkan', 'belum teranggarkan', 'belum tersedia', 'belum ada anggaran', 'belum', 'not yet budgeted'),
  code('tanpa-biaya', 'tanpa biaya', 'tidak memerlukan anggaran', 'tidak memerlukan biaya', 'no cost'),
];

// prettier-ignore
const INSTRUMENTS: readonly Code[] = [
  code('KSB', 'ksb', 'kb', 'kesepakatan bersama', 'kesepakatan', 'nota kesepahaman bersama'),
  code('NK', 'nk', 'nota kesepakatan', 'nota kesepakatan sinergi'),
  code('RK', 'rk', 'rencana kerja', 'rencana kerja tahunan'),
  code('PKS', 'pks', 'perjanjian kerja sama', 'pk', 'perjanjian', 'moa', 'memorandum of agreement', 'kontrak', 'kontrak kerja sama'),
  code('LOI', 'loi', 'letter of intent', 'pernyataan kehendak', 'surat pernyataan kehendak'),
  code('MOU', 'mou', 'memorandum of understanding', 'nota kesepahaman', 'memorandum saling pengertian', 'mou ln'),
  code('IA', 'ia', 'implementing arrangement', 'implementation arrangement', 'implementation agreement', 'pengaturan pelaksanaan'),
  code('ADENDUM', 'adendum', 'addendum', 'amandemen', 'perpanjangan', 'add'),
];

// prettier-ignore
const STAGES: readonly Code[] = [
  code('persiapan', 'persiapan', 'tahap persiapan', 'permohonan baru', 'pemetaan', 'disposisi', 'validasi', 'disposisi validasi', 'verifikasi berkas', 'prakarsa', 'penjajakan', 'preparation'),
  code('penawaran', 'penawaran', 'surat penawaran', 'surat inisiasi', 'loi', 'pernyataan kehendak', 'offer'),
  code('penyusunan-ksb', 'penyusunan kesepakatan bersama', 'penyusunan ksb', 'penyusunan nk', 'penyusunan mou', 'pembahasan', 'penyusunan', 'pembahasan ksb', 'pembahasan naskah', 'telaah tkksd', 'telaah', 'drafting the ksb'),
  code('penandatanganan-ksb', 'penandatanganan kesepakatan bersama', 'penandatanganan ksb', 'penandatanganan nk', 'penandatanganan mou', 'penandatanganan', 'penjadwalan penandatanganan', 'ttd ksb', 'tanda tangan ksb', 'signing the ksb'),
  code('persetujuan-dprd', 'persetujuan dprd', 'persetujuan', 'menunggu persetujuan dprd', 'council approval'),
  code('penyusunan-pks', 'penyusunan pks', 'penyusunan perjanjian kerja sama', 'pembahasan pks', 'pks belum ada', 'draf pks', 'draft pks', 'drafting the pks'),
  code('penandatanganan-pks', 'penandatanganan pks', 'penandatanganan perjanjian kerja sama', 'upload pks', 'ttd pks', 'pasca ttd', 'signing the pks'),
  code('pelaksanaan', 'pelaksanaan', 'selesai pelaksanaan', 'tahap pelaksanaan', 'berjalan', 'dilaksanakan', 'sedang berjalan', 'implementation'),
  code('penatausahaan', 'penatausahaan', 'surat diterima dan diarsipkan', 'diarsipkan', 'pengarsipan', 'administration'),
  code('pelaporan', 'pelaporan', 'laporan', 'monev', 'monev aktif', 'evaluasi', 'selesai', 'reporting'),
];

// prettier-ignore
const STATUSES: readonly Code[] = [
  code('usulan', 'usulan', 'diusulkan', 'permohonan baru', 'baru', 'rencana', 'usulan baru', 'proposed'),
  code('ditelaah', 'ditelaah', 'ditelaah tkksd', 'verifikasi', 'verifikasi berkas', 'proses', 'dalam proses', 'pembahasan', 'review', 'diproses'),
  code('perlu-perbaikan', 'perlu perbaikan', 'perbaikan', 'revisi', 'dikembalikan', 'needs revision'),
  code('direkomendasikan', 'direkomendasikan', 'disetujui', 'layak', 'rekomendasi', 'recommended'),
  code('ditolak', 'ditolak', 'tidak layak', 'tidak disetujui', 'rejected'),
  code('ditunda', 'ditunda', 'pending', 'tunda', 'postponed'),
  code('dicabut', 'dicabut', 'dibatalkan', 'batal', 'withdrawn'),
  code('ksb-ditandatangani', 'ksb ditandatangani', 'mou ditandatangani', 'nk ditandatangani', 'sudah ksb', 'ksb'),
  code('pks-disusun', 'pks disusun', 'penyusunan pks', 'pks belum ada', 'pks dalam proses', 'draft pks', 'pks being drafted'),
  code('berjalan', 'berjalan', 'aktif', 'berlaku', 'masih berlaku', 'berlangsung', 'jalan', 'sedang berjalan', 'on going', 'ongoing', 'pelaksanaan', 'active', 'running'),
  code('segera-berakhir', 'segera berakhir', 'akan berakhir', 'hampir berakhir', 'ending soon'),
  code('berakhir', 'berakhir', 'selesai', 'tidak aktif', 'kedaluwarsa', 'kadaluarsa', 'expired', 'habis masa berlaku', 'sudah berakhir', 'ended'),
  code('diperpanjang', 'diperpanjang', 'perpanjangan', 'dalam perpanjangan', 'extended'),
  code('diakhiri', 'diakhiri', 'dihentikan', 'putus kontrak', 'terminated'),
];

export const CODE_LISTS: Readonly<Record<CodeListId, readonly Code[]>> = {
  kind: KINDS,
  affair: AFFAIRS,
  partnerKind: PARTNER_KINDS,
  study: STUDIES,
  fundingSource: FUNDING_SOURCES,
  budgetStatus: BUDGET_STATUSES,
  instrument: INSTRUMENTS,
  stage: STAGES,
  status: STATUSES,
};
