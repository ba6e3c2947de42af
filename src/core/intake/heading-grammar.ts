/**
 * Reads a heading of the register as concepts: `Tgl. Penandatanganan PKS` is a date, a signing and a document. Which field
 * that makes is said by rules over concepts, so that wordings nobody listed are understood, or left alone.
 */
import type { FieldId } from '../model/object';
import { isNumberLike, makeWordSearch } from './similarity';

/** Words and phrases of each concept, normalised. Words of `filler` and `name` add nothing to a heading. */
// prettier-ignore
const LEXICON = {
  filler: 'keluarkan dikeluarkan data dan yang atau di ke dari dengan untuk bagi oleh pada rp rupiah the of a for in daerah pemerintah pemda resmi para suatu adanya terkait utama lengkap saat ini sekarang secara diusulkan direncanakan diajukan dibutuhkan diperlukan digunakan disiapkan didukung dikerjasamakan disusun dibuat dipakai dituju',
  name: 'nama name',
  coop: 'kerja sama|ksd|ksdd|ksdpk|kemitraan|cooperation|partnership|kolaborasi|kerja',
  region: 'kota kabupaten',
  number: 'nomor number',
  code: 'kode code',
  id: 'id',
  registration: 'registrasi register usulan permohonan proposal pengajuan induk',
  date: 'tanggal date hari waktu',
  year: 'tahun year bulan month',
  doc: 'naskah|dokumen|perjanjian|surat|kontrak|agreement|document|contract|kesepakatan|surat perjanjian|naskah dinas',
  pks: 'pks|perjanjian kerja sama|moa|pks kerja sama',
  ksb: 'ksb|mou|nk|kesepakatan bersama|nota kesepakatan|nota kesepahaman|kesepahaman|memorandum of understanding|nota',
  title: 'judul tentang perihal titel title topik subject tema tajuk',
  object: 'objek object',
  type: 'jenis bentuk tipe kategori klasifikasi kelompok type kind category golongan macam',
  affair: 'urusan|bidang|sektor|sector|urusan pemerintahan|bidang urusan|field|bidang usaha',
  agency: 'pd|opd|skpd|perangkat daerah|dinas|badan|leading sector|leading sektor|department|organisasi perangkat daerah|agency|satker|satuan kerja|biro|bagian',
  unit: 'unit|unit kerja|unit organisasi|instansi|organisasi',
  role: 'pengusul|pemrakarsa|pamrakarsa|pamakarsa|prakarsa|pengampu|pelaksana|inisiator|penanggung jawab|penanggungjawab|pengelola|teknis|pemohon|responsible|lead|pengguna|pembina',
  related: 'terlibat|dilibatkan|pendukung|perangkat daerah terkait|opd terkait|pd terkait|dinas terkait|skpd terkait|instansi terkait|unit terkait|related|involved|lain yang terlibat|ikut serta|turut serta|turut terlibat|berperan serta|supporting',
  partner: 'mitra|partner|pihak 2|p2|pihak dua|pihak kedua|pihak ketiga|pihak 3|pihak lain|counterpart|second party|rekanan|client|klien|calon mitra|pihak mitra',
  body: 'lembaga|institusi|perusahaan|universitas|perguruan tinggi|institution|company|kampus|instansi mitra',
  first: 'pihak 1|pihak satu|p1|first party|pemkot|pemkab',
  candidate: 'calon',
  abroad: 'luar negeri|asing|foreign|overseas',
  legal: 'hukum|badan hukum|legalitas|usaha',
  place: 'lokasi tempat lokus wilayah location place site alamat',
  background: 'latar belakang|pertimbangan|background|dasar pertimbangan|rationale|dasar pemikiran|alasan',
  purpose: 'maksud tujuan sasaran purpose objective objectives goal',
  scope: 'ruang lingkup|lingkup|cakupan|scope|deskripsi|ruang lingkup kegiatan',
  work: 'pekerjaan kegiatan program work activity layanan pelaksanaan aktivitas',
  benefit: 'manfaat output keluaran hasil benefit benefits outcome keuntungan luaran',
  expected: 'diharapkan expected diperoleh didapat didapatkan dihasilkan diterima dirasakan dicapai',
  impact: 'dampak impact',
  audience: 'masyarakat warga publik public',
  analysis: 'analisis analysis kajian',
  social: 'sosial lingkungan social environmental environment ekonomi',
  basis: 'dasar hukum|landasan hukum|payung hukum|regulasi|legal basis|dasar peraturan|peraturan|landasan|perundang undangan',
  basisWord: 'dasar',
  period: 'jangka waktu|durasi|lama|lamanya|masa|masa berlaku|periode|duration|term|period|jangka|kurun waktu|masa kerja sama|jw',
  start: 'mulai|awal|tmt|dimulai|start|from|begin|effective|efektif|jangka waktu dari|masa berlaku dari|berlaku dari|periode dari|berlaku sejak|sejak',
  end: 'berakhir|akhir|selesai|sampai|s d|sampai dengan|kedaluwarsa|expired|expiry|habis|jatuh tempo|berakhirnya|end|until|penyelesaian|tutup|batas akhir',
  valid: 'berlaku validity valid keberlakuan',
  finance: 'pembiayaan pendanaan financing funding',
  scheme: 'skema beban ketentuan pola mekanisme',
  source: 'sumber asal source',
  fund: 'dana fund funds',
  money: 'biaya anggaran pagu nilai cost budget amount value investasi nominal',
  estimate: 'perkiraan estimasi rencana kebutuhan total jumlah besaran alokasi estimated besarnya indikatif plafon',
  share: 'kontribusi contribution porsi sharing',
  apbn: 'apbn', apbd: 'apbd', province: 'provinsi',
  budgeting: 'penganggaran dpa', available: 'ketersediaan', ready: 'kesiapan kesanggupan komitmen dukungan readiness commitment',
  account: 'rekening|akun|account|rek|mak', spending: 'belanja',
  subActivity: 'sub kegiatan|subkegiatan|sub keg|sub activity',
  indicator: 'indikator iku ikk kpi indicator', performance: 'kinerja utama keberhasilan capaian performance',
  programme: 'program studi|prodi|jurusan|fakultas|study programme|study program',
  sign: 'penetapan|pembuatan|pengesahan|ditetapkan|disahkan|penandatanganan|tanda tangan|ditandatangani|signing|signed|signature|ditanda tangani|penanda tanganan',
  signer: 'penandatangan|menandatangani|penanda tangan|signatory|pejabat penandatangan|pejabat|perwakilan|wakil|penandatangan naskah',
  position: 'jabatan position',
  council: 'dprd council', ministry: 'mendagri|kemendagri|menteri dalam negeri', approval: 'persetujuan approval rekomendasi',
  stage: 'tahap tahapan stage', process: 'proses posisi',
  status: 'status kondisi progres progress perkembangan keaktifan', active: 'aktif validasi terakhir terkini active',
  issue: 'gap kendala hambatan permasalahan masalah issue issues obstacle problem',
  followUp: 'tindak lanjut|rtl|solusi|upaya|upaya penyelesaian|rencana tindak lanjut|follow up|solution|pemecahan|pemecahan masalah',
  faced: 'dihadapi pelaksanaan',
  contact: 'narahubung|kontak|contact|cp|pic|telepon|telp|hp|wa|email|e mail|phone|contact person|whatsapp|surel|ponsel',
  person: 'person alamat address',
  notes: 'keterangan catatan remarks remark notes note info informasi',
  other: 'lain|lainnya|tambahan|penting|other|perubahan isi|perubahan',
  // What looks like a field and is none.
  alien: 'link|tautan|file|berkas|scan|upload|unggah|unduh|download|foto|paraf|aksi|action|input|diinput|arsip|lampiran|nip|nik|npwp|nib|created|updated|petugas|penduduk|luas|realisasi|capaian|bukti|website|kelurahan|kecamatan|rak|operator|timestamp|publikasi',
} as const;

export type Concept = keyof typeof LEXICON;

interface Rule {
  readonly field: FieldId;
  /** Each group needs one of its concepts. */
  readonly needs: readonly (readonly Concept[])[];
  /** Concepts that may stand beside them. */
  readonly allows: readonly Concept[];
  readonly score: number;
}

function rule(field: FieldId, needs: string, allows = '', score = 0.9): Rule {
  const split = (text: string, by: string): Concept[] => text.split(by).filter((part) => part !== '') as Concept[];
  return { field, needs: needs.split(' ').map((group) => split(group, '|')), allows: split(allows, ' '), score };
}

const DOCS = 'doc pks ksb';

/** Where several rules fit equally well, the first is taken. */
// prettier-ignore
const RULES: readonly Rule[] = [
  rule('id', 'id', 'coop object registration'),
  rule('id', 'code coop|registration|object', 'coop object registration'),
  rule('id', 'number registration', 'coop'),
  rule('numberSecond', 'number partner', `${DOCS} body coop`),
  rule('numberFirst', 'number first', `${DOCS} coop`),
  rule('detailNumber', 'number pks', 'doc coop first ksb'),
  rule('baseNumber', 'number ksb', 'doc coop first pks'),
  rule('numberFirst', 'number doc', 'coop pks ksb first approval'),
  rule('numberFirst', 'number coop'),
  rule('detailDate', 'date pks', 'sign doc coop', 0.88),
  rule('baseDate', 'date ksb', 'sign doc coop', 0.88),
  rule('signedOn', 'date doc|registration', 'coop'),
  rule('signedOn', 'sign', `date coop year ${DOCS}`),
  rule('signedOn', 'date sign', `coop ${DOCS}`, 0.92),
  rule('signedOn', 'date coop', '', 0.85),
  rule('start', 'start', `date period coop year valid work ${DOCS}`),
  rule('start', 'date valid', 'coop', 0.85),
  rule('end', 'end', `date period coop year valid work ${DOCS}`, 0.91),
  rule('duration', 'period', `coop valid work year ${DOCS} date estimate`, 0.88),
  rule('partnerKind', 'type|legal|affair partner|body', 'coop legal type status unit affair', 0.92),
  rule('partnerKind', 'status partner legal', '', 0.92),
  rule('instrument', `type doc|pks|ksb`, `coop ${DOCS}`, 0.91),
  rule('kind', 'type coop'),
  rule('affair', 'affair', 'coop object type work'),
  rule('object', 'object', `coop abroad affair estimate ${DOCS}`, 0.91),
  rule('agencies', 'related', 'agency unit', 0.93),
  rule('agencies', 'agency related', 'unit other', 0.93),
  rule('agencies', 'agency other', 'unit', 0.91),
  rule('agency', 'agency', 'role coop registration unit related affair', 0.89),
  rule('agency', 'unit role', 'coop registration', 0.92),
  rule('agency', 'role', 'coop registration work', 0.86),
  rule('partner', 'partner', 'coop candidate body unit agency abroad'),
  rule('partner', 'body|unit', 'coop candidate abroad', 0.84),
  rule('costPartner', 'partner money|fund|finance|share', 'share source estimate coop', 0.93),
  rule('costApbdProv', 'apbd province', 'money fund finance source', 0.93),
  rule('costApbn', 'apbn', 'money fund finance source'),
  rule('costApbd', 'apbd', 'money fund finance source region'),
  rule('fundingSource', 'source money|fund|finance', 'coop money fund finance', 0.92),
  rule('budgetStatus', 'status|available money|budgeting', 'year', 0.93),
  rule('funds', 'ready|available fund|money', 'agency role', 0.91),
  rule('financing', 'finance', 'scheme coop money'),
  rule('accountCode', 'account', 'code number spending'),
  rule('subActivity', 'subActivity', 'code work'),
  rule('cost', 'money', `estimate coop work ${DOCS}`),
  rule('cost', 'estimate fund', 'coop work', 0.84),
  rule('indicator', 'indicator', 'performance coop work agency related role', 0.9),
  rule('signatory', 'signer', `position first coop role ${DOCS} partner body`),
  rule('signatory', 'position', 'partner signer', 0.84),
  rule('councilApproval', 'council', 'approval number date doc', 0.92),
  rule('ministryApproval', 'ministry', 'approval number date doc', 0.92),
  rule('stage', 'stage', 'coop process registration'),
  rule('followUp', 'followUp', `estimate coop issue work ${DOCS}`, 0.92),
  rule('issues', 'issue', 'faced coop work followUp'),
  rule('notes', 'notes', `other coop process followUp ${DOCS}`),
  rule('contact', 'contact', 'number person coop partner role agency unit', 0.92),
  rule('status', 'status', `coop active valid process work ${DOCS}`),
  rule('legalBasis', 'basis', 'coop doc basisWord background', 0.91),
  rule('background', 'background', 'coop registration basisWord'),
  rule('impact', 'impact', 'analysis social coop audience', 0.91),
  rule('benefits', 'benefit', 'expected coop work region partner audience', 0.89),
  rule('purpose', 'purpose', 'coop work'),
  rule('scope', 'scope', `coop work ${DOCS}`),
  rule('scope', 'work', 'coop', 0.65),
  rule('location', 'place', 'coop work object body', 0.88),
  rule('title', 'title', `coop abroad object work registration estimate affair ${DOCS}`, 0.92),
  rule('title', 'name coop|pks|ksb|registration|doc', `work object coop ${DOCS}`, 0.88),
  rule('programmes', 'programme', 'coop related partner body'),
];

const LONGEST_PHRASE = 3;

/** Concept of each phrase. A concept written with `|` has phrases, one with blanks single words. */
const CONCEPT_OF = new Map<string, Concept>();
for (const [concept, listed] of Object.entries(LEXICON) as [Concept, string][])
  for (const phrase of listed.includes('|') ? listed.split('|') : listed.split(' '))
    if (!CONCEPT_OF.has(phrase)) CONCEPT_OF.set(phrase, concept);
const singleWordsLike = makeWordSearch(
  [...CONCEPT_OF.keys()].filter((phrase) => !phrase.includes(' ') && phrase.length >= 5),
);

/** What one word too many costs: a known one says that something else is meant. */
const UNKNOWN_COST = 0.12;
const FOREIGN_COST = 0.3;

/** Whether a word is of the language of headings, and therefore no typing error of another. */
export function isHeadingWord(word: string): boolean {
  return CONCEPT_OF.has(word);
}

interface Parsed {
  readonly concepts: readonly Concept[];
  /** Words of no concept. */
  readonly unknown: number;
}

function parse(words: readonly string[]): Parsed {
  const concepts: Concept[] = [];
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 0 && !CONCEPT_OF.has(words.slice(at, at + length).join(' '))) length -= 1;
    const concept =
      length > 0 ? CONCEPT_OF.get(words.slice(at, at + length).join(' ')) : conceptOfTypo(words[at] ?? '');
    if (concept !== undefined) concepts.push(concept);
    else if (!/^\d+$/.test(words[at] ?? '')) unknown += 1;
    at += Math.max(1, length);
  }
  return { concepts, unknown };
}

const CACHE_SIZE = 20_000;
const typos = new Map<string, Concept | undefined>();

/** Words come again row after row, so that those looked up are remembered. */
function conceptOfTypo(word: string): Concept | undefined {
  if (word.length < 5 || isNumberLike(word)) return undefined;
  if (typos.has(word)) return typos.get(word);
  const [found] = singleWordsLike(word);
  const concept = found === undefined ? undefined : CONCEPT_OF.get(found);
  if (typos.size >= CACHE_SIZE) typos.clear();
  typos.set(word, concept);
  return concept;
}

/** How well a normalised heading fits each field by its concepts, 0..0.95. Empty when a concept is none of a register's. */
export function scoreByConcepts(text: string): ReadonlyMap<FieldId, number> {
  const { concepts, unknown } = parse(text.split(' '));
  const scores = new Map<FieldId, number>();
  const here = new Set(concepts);
  if (here.has('alien')) return scores;
  for (const { field, needs, allows, score } of RULES) {
    const used = needs.map((group) => group.find((concept) => here.has(concept)));
    if (used.includes(undefined)) continue;
    const fits = new Set<Concept | undefined>([...used, ...needs.flat(), ...allows, 'filler', 'name', 'region']);
    const foreign = concepts.filter((concept) => !fits.has(concept)).length;
    // A rule that needs more says more.
    const total = score + 0.01 * (needs.length - 1) - foreign * FOREIGN_COST - unknown * UNKNOWN_COST;
    if (total > (scores.get(field) ?? 0)) scores.set(field, Math.min(0.95, total));
  }
  return scores;
}
