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
  code('KSDD-W', 'ksdd w', 'ksdd wajib', 'kerja sama daerah dengan daerah lain wajib', 'daerah dengan daerah wajib', 'kerja sama wajib', 'wajib'),
  code('KSDD-S', 'ksdd s', 'ksdd sukarela', 'kerja sama daerah dengan daerah lain sukarela', 'daerah dengan daerah sukarela', 'kerja sama sukarela', 'sukarela'),
  code('KSDPK', 'ksdpk', 'ksd pk', 'kerja sama daerah dengan pihak ketiga', 'daerah dengan pihak ketiga', 'daerah dengan pihak ke 3', 'kerja sama dengan pihak ketiga', 'pihak ketiga', 'pihak ke 3'),
  code('SINERGI', 'sinergi', 'sinergi pemerintah pusat daerah', 'sinergi perencanaan', 'sinergi pusat daerah', 'sinergitas', 'sinergi dengan pemerintah pusat'),
  code('KSDPL', 'ksdpl', 'kerja sama daerah dengan pemerintah daerah di luar negeri', 'pemerintah daerah di luar negeri', 'daerah di luar negeri', 'sister city', 'kota kembar'),
  code('KSDLL', 'ksdll', 'kerja sama daerah dengan lembaga di luar negeri', 'lembaga di luar negeri', 'lembaga luar negeri'),
];

// prettier-ignore
const AFFAIRS: readonly Code[] = [
  code('1.01', 'pendidikan', 'disdik', 'disdikbud'),
  code('1.02', 'kesehatan', 'dinkes'),
  code('1.03', 'pekerjaan umum dan penataan ruang', 'pekerjaan umum', 'pupr', 'penataan ruang', 'tata ruang'),
  code('1.04', 'perumahan rakyat dan kawasan permukiman', 'perumahan dan kawasan permukiman', 'perumahan', 'perkim', 'permukiman'),
  code('1.05', 'ketenteraman dan ketertiban umum serta pelindungan masyarakat', 'ketentraman dan ketertiban umum serta perlindungan masyarakat', 'ketenteraman', 'ketentraman', 'ketertiban umum', 'trantibum', 'kebencanaan'),
  code('1.06', 'sosial', 'dinsos'),
  code('2.07', 'tenaga kerja', 'ketenagakerjaan', 'disnaker'),
  code('2.08', 'pemberdayaan perempuan dan pelindungan anak', 'pemberdayaan perempuan dan perlindungan anak', 'pemberdayaan perempuan', 'perlindungan anak', 'pelindungan anak'),
  code('2.09', 'pangan', 'ketahanan pangan'),
  code('2.10', 'pertanahan'),
  code('2.11', 'lingkungan hidup', 'lingkungan', 'persampahan', 'dlh'),
  code('2.12', 'administrasi kependudukan dan pencatatan sipil', 'kependudukan', 'kependudukan dan pencatatan sipil', 'administrasi kependudukan', 'disdukcapil'),
  code('2.13', 'pemberdayaan masyarakat dan desa', 'pemberdayaan masyarakat'),
  code('2.14', 'pengendalian penduduk dan keluarga berencana', 'pengendalian penduduk dan kb', 'pengendalian penduduk', 'keluarga berencana'),
  code('2.15', 'perhubungan', 'dishub', 'transportasi'),
  code('2.16', 'komunikasi dan informatika', 'kominfo', 'informatika', 'diskominfo'),
  code('2.17', 'koperasi usaha kecil dan menengah', 'koperasi usaha kecil menengah', 'koperasi dan ukm', 'koperasi', 'ukm', 'umkm'),
  code('2.18', 'penanaman modal', 'investasi', 'perizinan'),
  code('2.19', 'kepemudaan dan olahraga', 'pemuda dan olahraga', 'kepemudaan', 'olahraga'),
  code('2.20', 'statistik'),
  code('2.21', 'persandian'),
  code('2.22', 'kebudayaan'),
  code('2.23', 'perpustakaan'),
  code('2.24', 'kearsipan', 'arsip'),
  code('3.25', 'kelautan dan perikanan', 'perikanan', 'kelautan'),
  code('3.26', 'pariwisata'),
  code('3.27', 'pertanian', 'peternakan'),
  code('3.28', 'kehutanan'),
  code('3.29', 'energi dan sumber daya mineral', 'esdm', 'energi'),
  code('3.30', 'perdagangan'),
  code('3.31', 'perindustrian', 'industri'),
  code('3.32', 'transmigrasi'),
  code('4.01', 'sekretariat daerah'),
  code('4.02', 'sekretariat dprd'),
  code('5.01', 'perencanaan', 'perencanaan pembangunan'),
  code('5.02', 'keuangan', 'pendapatan daerah', 'pajak daerah'),
  code('5.03', 'kepegawaian'),
  code('5.04', 'diklat', 'pendidikan dan pelatihan'),
  code('5.05', 'litbang', 'penelitian dan pengembangan', 'riset dan inovasi'),
  code('6.01', 'inspektorat', 'pengawasan'),
  code('7.01', 'kecamatan', 'kewilayahan'),
  code('8.01', 'kesbangpol', 'kesatuan bangsa dan politik'),
];

// prettier-ignore
const PARTNER_KINDS: readonly Code[] = [
  code('pemda', 'pemda', 'pemerintah daerah', 'daerah lain', 'pemkot', 'pemkab', 'pemprov', 'pemerintah kota', 'pemerintah kabupaten', 'pemerintah provinsi'),
  code('kl', 'kl', 'k l', 'kementerian', 'lembaga', 'kementerian lembaga', 'lpnk'),
  code('vertikal', 'vertikal', 'instansi vertikal', 'kantor vertikal', 'tni', 'polri', 'tni polri'),
  code('ptn-satker', 'ptn satker', 'satker', 'perguruan tinggi negeri satker', 'ptn'),
  code('ptn-blu', 'ptn blu', 'perguruan tinggi negeri blu', 'blu'),
  code('ptn-bh', 'ptn bh', 'ptnbh', 'perguruan tinggi negeri badan hukum'),
  code('pts', 'pts', 'perguruan tinggi swasta', 'universitas swasta'),
  code('bumn', 'bumn', 'badan usaha milik negara'),
  code('bumd', 'bumd', 'badan usaha milik daerah', 'perumda', 'perusahaan daerah'),
  code('swasta', 'swasta', 'perusahaan swasta', 'badan usaha', 'perusahaan', 'badan usaha swasta'),
  code('ormas', 'ormas', 'organisasi kemasyarakatan', 'yayasan', 'organisasi masyarakat', 'lsm', 'asosiasi'),
  code('perseorangan', 'perseorangan', 'perorangan', 'individu'),
  code('luar-negeri', 'luar negeri', 'asing', 'lembaga asing', 'internasional', 'pemerintah asing'),
];

// prettier-ignore
const STUDIES: readonly Code[] = [
  code('kak', 'kak', 'kerangka acuan', 'kerangka acuan kerja', 'proposal'),
  code('studi-kelayakan', 'studi kelayakan', 'sk kelayakan', 'fs', 'feasibility study', 'kajian kelayakan'),
  code('kak-studi-kelayakan', 'kak dan studi kelayakan', 'kak studi kelayakan', 'kak dan sk', 'lengkap'),
  code('naskah-akademik', 'naskah akademik', 'kajian akademik', 'kajian teknis', 'kajian'),
  code('belum-ada', 'belum disusun', 'sedang disusun', 'dalam penyusunan'),
];

// prettier-ignore
const FUNDING_SOURCES: readonly Code[] = [
  code('apbd', 'apbd', 'apbd kota', 'apbd kabupaten', 'apbd ii', 'dpa', 'dpa opd', 'dpa skpd', 'anggaran daerah'),
  code('apbd-provinsi', 'apbd provinsi', 'apbd prov', 'apbd i'),
  code('apbn', 'apbn', 'dipa', 'dekonsentrasi', 'tugas pembantuan'),
  code('pad', 'pad', 'pendapatan asli daerah'),
  code('dau', 'dau', 'dana alokasi umum', 'dana transfer umum dana alokasi umum'),
  code('dbh', 'dbh', 'dana bagi hasil', 'dana transfer umum dana bagi hasil', 'dbhcht'),
  code('dak-fisik', 'dak fisik', 'dana alokasi khusus fisik', 'dana transfer khusus dak fisik'),
  code('dak-nonfisik', 'dak nonfisik', 'dak non fisik', 'dana alokasi khusus nonfisik', 'dak non fisik tamsil guru pnsd'),
  code('insentif-fiskal', 'insentif fiskal', 'did', 'dana insentif daerah', 'dana insentif fiskal'),
  code('bankeu-provinsi', 'bantuan keuangan provinsi', 'bankeu provinsi', 'bankeu', 'banprov'),
  code('bagi-hasil', 'pendapatan bagi hasil', 'bagi hasil'),
  code('blud', 'blud', 'pendapatan blud'),
  code('mitra', 'mitra', 'swasta', 'pihak kedua', 'pihak ketiga', 'dana mitra', 'perguruan tinggi', 'pihak mitra'),
  code('csr', 'csr', 'tjsl', 'tjslp', 'csr tjsl'),
  code('hibah', 'hibah', 'dana hibah'),
  code('masyarakat', 'masyarakat', 'swadaya', 'swadaya masyarakat'),
  code('para-pihak', 'para pihak', 'masing masing pihak', 'masing masing', 'kedua belah pihak', 'para pihak sesuai kemampuan'),
  code('tanpa-biaya', 'tanpa biaya', 'tidak ada biaya', 'nihil biaya', 'tidak memerlukan biaya', 'tidak memerlukan anggaran', 'tidak memerlukan anggaran biaya', 'tidak dipungut biaya', 'gratis'),
];

// prettier-ignore
const BUDGET_STATUSES: readonly Code[] = [
  code('di-dpa', 'sudah di dpa', 'sudah dianggarkan', 'tersedia di dpa', 'masuk dpa', 'dpa', 'tersedia', 'teranggarkan'),
  code('masuk-rka', 'masuk rka', 'rka', 'kua ppas', 'masuk rka kua ppas', 'masuk kua ppas', 'usulan rka'),
  code('diusulkan-perubahan', 'diusulkan perubahan', 'diusulkan pada perubahan', 'apbd perubahan', 'perubahan apbd', 'usul perubahan'),
  code('belum-dianggarkan', 'belum dianggarkan', 'belum teranggarkan', 'belum tersedia', 'belum ada anggaran', 'belum'),
  code('tanpa-biaya', 'tanpa biaya', 'tidak memerlukan anggaran', 'tidak memerlukan biaya'),
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
  code('persiapan', 'persiapan', 'tahap persiapan', 'permohonan baru', 'pemetaan', 'disposisi', 'validasi', 'disposisi validasi', 'verifikasi berkas', 'prakarsa', 'penjajakan'),
  code('penawaran', 'penawaran', 'surat penawaran', 'surat inisiasi', 'loi', 'pernyataan kehendak'),
  code('penyusunan-ksb', 'penyusunan kesepakatan bersama', 'penyusunan ksb', 'penyusunan nk', 'penyusunan mou', 'pembahasan', 'penyusunan', 'pembahasan ksb', 'pembahasan naskah', 'telaah tkksd'),
  code('penandatanganan-ksb', 'penandatanganan kesepakatan bersama', 'penandatanganan ksb', 'penandatanganan nk', 'penandatanganan mou', 'penandatanganan', 'penjadwalan penandatanganan', 'ttd ksb', 'tanda tangan ksb'),
  code('persetujuan-dprd', 'persetujuan dprd', 'persetujuan', 'menunggu persetujuan dprd'),
  code('penyusunan-pks', 'penyusunan pks', 'penyusunan perjanjian kerja sama', 'pembahasan pks', 'pks belum ada', 'draf pks', 'draft pks'),
  code('penandatanganan-pks', 'penandatanganan pks', 'penandatanganan perjanjian kerja sama', 'upload pks', 'ttd pks', 'pasca ttd'),
  code('pelaksanaan', 'pelaksanaan', 'selesai pelaksanaan', 'tahap pelaksanaan', 'berjalan', 'dilaksanakan', 'sedang berjalan'),
  code('penatausahaan', 'penatausahaan', 'surat diterima dan diarsipkan', 'diarsipkan', 'pengarsipan'),
  code('pelaporan', 'pelaporan', 'laporan', 'monev', 'monev aktif', 'evaluasi', 'selesai'),
];

// prettier-ignore
const STATUSES: readonly Code[] = [
  code('usulan', 'usulan', 'diusulkan', 'permohonan baru', 'baru', 'rencana', 'usulan baru'),
  code('ditelaah', 'ditelaah', 'ditelaah tkksd', 'verifikasi', 'verifikasi berkas', 'proses', 'dalam proses', 'pembahasan', 'review', 'diproses'),
  code('perlu-perbaikan', 'perlu perbaikan', 'perbaikan', 'revisi', 'dikembalikan'),
  code('direkomendasikan', 'direkomendasikan', 'disetujui', 'layak', 'rekomendasi'),
  code('ditolak', 'ditolak', 'tidak layak', 'tidak disetujui'),
  code('ditunda', 'ditunda', 'pending', 'tunda'),
  code('dicabut', 'dicabut', 'dibatalkan', 'batal'),
  code('ksb-ditandatangani', 'ksb ditandatangani', 'mou ditandatangani', 'nk ditandatangani', 'sudah ksb', 'ksb'),
  code('pks-disusun', 'pks disusun', 'penyusunan pks', 'pks belum ada', 'pks dalam proses', 'draft pks'),
  code('berjalan', 'berjalan', 'aktif', 'berlaku', 'masih berlaku', 'berlangsung', 'jalan', 'sedang berjalan', 'on going', 'ongoing', 'pelaksanaan', 'active'),
  code('segera-berakhir', 'segera berakhir', 'akan berakhir', 'hampir berakhir'),
  code('berakhir', 'berakhir', 'selesai', 'tidak aktif', 'kedaluwarsa', 'kadaluarsa', 'expired', 'habis masa berlaku', 'sudah berakhir'),
  code('diperpanjang', 'diperpanjang', 'perpanjangan', 'dalam perpanjangan'),
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
