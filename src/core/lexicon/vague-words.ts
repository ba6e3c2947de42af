/**
 * Words that leave a text open to more than one reading, as data: the classes of domain notes 5.2 (a proposal built from
 * drafting habit), chosen so that an official would agree with nearly every hit. Words that are mostly harmless (`dapat`,
 * `seperti`, `tersebut`, `banyak`) are left out on purpose. Finds nothing itself; find-vague.ts does.
 */
import type { Severity } from '../model/finding';

/**
 * A open list · B undefined quantity · C undefined time · D deferred decision · E unclear party · F weak duty · G logic ·
 * H figure without its base or kind of day. Classes I and J of the notes are rules of their own: term-drift, kak-incomplete.
 */
export const VAGUE_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type VagueClass = (typeof VAGUE_CLASSES)[number];

export const CLASS_SEVERITY: Readonly<Record<VagueClass, Severity>> = {
  A: 'error', B: 'error', C: 'error', D: 'error', E: 'warning', F: 'warning', G: 'warning', H: 'warning',
}; // prettier-ignore

/**
 * What beside the phrase makes it definite, so that it is not reported: a number · a time (number with a unit of time,
 * date, `setiap bulan`) · a citation (Pasal, Nomor … Tahun …, Lampiran II) · nothing.
 * `numberAfter`: a number that follows: one before says something else. `count`: a number right behind, for how many of what is
 * named next. `amount`: a number that follows; one before is of something else, and makes it worth an information only.
 * `standard`: a certificate, a norm or a mark that measures it. `deadline`: a time that follows, or a date or limit before. `annex`: an annex, some words further on, that holds the
 * whole list.
 * `settled`: a day by which, or a place in the document or an annex where it is laid down, follows.
 * `approximate`: a number beside it stays approximate and is only worth an information. `condition`: what follows says
 * on what it depends (approval, evaluation, a deadline). `actor`: `oleh`, or a party as the subject, says who does it.
 */
export type Excuse =
  | 'number'
  | 'numberAfter'
  | 'count'
  | 'amount'
  | 'standard'
  | 'deadline'
  | 'settled'
  | 'time'
  | 'citation'
  | 'annex'
  | 'condition'
  | 'approximate'
  | 'actor'
  | 'none';

/**
 * Where words are unclear. `funding`: only where the text should say who pays. `binding`: only where it says what the parties
 * do, until when and for how much. `duty`: not in a background, which only tells. `tale`: in a background too.
 */
export type Where = 'funding' | 'binding' | 'duty' | 'tale';

export interface VaguePhrase {
  readonly class: VagueClass;
  /** Lower case, single spaces, as `tokenise` of find-vague.ts splits it. */
  readonly phrase: string;
  readonly excuse: Excuse;
  /** When it differs from the class. */
  readonly severity?: Severity;
  readonly where?: Where;
}

/** Words found in a text. */
export interface VagueHit {
  readonly class: VagueClass;
  /** As written. */
  readonly words: string;
  readonly severity: Severity;
  readonly where: Where | null;
}

interface Group {
  readonly class: VagueClass;
  readonly excuse: Excuse;
  readonly severity?: Severity;
  readonly where?: Where;
  readonly phrases: readonly string[];
}

/** What is done by all and therefore by nobody for sure: `dibangun kedua belah pihak`, `kedua belah pihak memeriksa`. */
const JOINT_DOING: readonly string[] = jointly(
  'dilaksanakan dilakukan dibangun disediakan disusun disiapkan dikelola ditentukan diatur diawasi dipantau didampingi dikerjakan diselenggarakan dipelihara diperbaiki dipasang dibentuk diserahkan dikirim dilaporkan dievaluasi dibersihkan diperiksa',
  'wajib akan harus melaksanakan menyediakan menyusun menyiapkan mengelola melakukan memeriksa memantau membentuk menetapkan menjamin menyelenggarakan memelihara membersihkan memperbaiki memasang',
);
const JOINT_PAYING: readonly string[] = jointly('ditanggung dibayar dibiayai', 'menanggung membayar membiayai');

/** What somebody may do, who should: `peserta dapat mengikuti uji`. The parties themselves may be given a right so. */
const WEAK_DOING: readonly string[] = [
  'peserta', 'petugas', 'tenaga ahli', 'mahasiswa', 'instruktur', 'pendamping', 'tim', 'mitra', 'dinas', 'operator',
].flatMap((who) =>
  'mengikuti melaksanakan melakukan menyediakan menyusun menyiapkan melatih mendampingi memeriksa membantu memasang menghadiri'
    .split(' ')
    .map((verb) => `${who} dapat ${verb}`),
); // prettier-ignore

function jointly(done: string, doing: string): string[] {
  const parties = ['kedua belah pihak', 'masing-masing pihak', 'para pihak', 'oleh para pihak'];
  return [
    ...done.split(' ').flatMap((verb) => parties.map((who) => `${verb} ${who}`)),
    ...doing.split(' ').map((verb) => `kedua belah pihak ${verb}`),
  ];
}

// prettier-ignore
const GROUPS: readonly Group[] = [
  { class: 'A', excuse: 'none', phrases: [
    'dan lain-lain', 'dan lain lain', 'dan lainnya', 'dan lain sebagainya', 'dan sebagainya', 'dan seterusnya', 'dll', 'dsb', 'dst', 'dkk', 'd l l', 'd s b', 'd s t',
    'meliputi namun tidak terbatas pada', 'termasuk namun tidak terbatas pada', 'termasuk tetapi tidak terbatas pada',
    'namun tidak terbatas pada', 'tetapi tidak terbatas pada', 'tidak terbatas pada', 'bidang lain yang disepakati', 'bidang lain yang dianggap perlu',
    'bidang lainnya yang disepakati', 'hal lain yang disepakati', 'hal-hal lain yang disepakati', 'hal-hal lain yang dianggap perlu',
    'hal lain yang dianggap perlu', 'kegiatan lain yang disepakati', 'kegiatan lainnya yang disepakati', 'kegiatan lain yang dianggap perlu',
    'dan/atau lainnya', 'atau lainnya', 'sumber pendanaan lain yang sah', 'sumber dana lain yang sah', 'etc', 'and so on', 'and so forth', 'including but not limited to', 'but not limited to',
  ] },
  { class: 'A', excuse: 'annex', severity: 'warning', phrases: ['antara lain', 'di antaranya', 'diantaranya', 'among others', 'inter alia'] },
  { class: 'B', excuse: 'count', phrases: ['cukup banyak', 'banyak yang', 'sangat banyak', 'masih banyak', 'begitu banyak', 'sejumlah', 'beberapa', 'sebagian kecil', 'sebagian besar', 'several'] },
  { class: 'B', excuse: 'amount', phrases: [
    'secukupnya', 'seperlunya', 'memadai', 'secara berimbang', 'sewajarnya', 'seoptimal mungkin', 'semaksimal mungkin', 'sebaik-baiknya', 'sebanyak-banyaknya', 'sebanyak mungkin', 'dalam jumlah besar', 'dalam jumlah cukup', 'dalam jumlah yang cukup', 'secara cukup', 'yang cukup', 'cukup untuk', 'cukup bagi', 'semampunya', 'sebisanya', 'sepantasnya', 'ala kadarnya',
    'adequate', 'sufficient', 'as much as possible', 'reasonable amount', 'appropriate amount',
  ] },
  { class: 'B', excuse: 'numberAfter', phrases: ['secara proporsional', 'proporsional'] },
  { class: 'B', excuse: 'amount', severity: 'warning', phrases: [
    'mampu bersaing', 'efektif dan efisien', 'efektif dan efesien', 'secara efektif', 'secara efisien', 'secara optimal', 'secara maksimal', 'lebih optimal', 'lebih baik', 'lebih maksimal', 'signifikan', 'secara signifikan',
    'mengoptimalkan', 'memaksimalkan', 'dioptimalkan', 'dimaksimalkan', 'semakin baik', 'lebih banyak', 'optimal', 'berdaya saing', 'yang layak', 'significant', 'significantly', 'high-quality', 'effective and efficient',
  ] },
  { class: 'B', excuse: 'standard', severity: 'warning', phrases: ['berkualitas', 'mumpuni', 'kompeten'] },
  { class: 'B', excuse: 'approximate', phrases: ['kurang lebih', 'lebih kurang', 'kira-kira', 'sekitar', 'sekira', '±', 'approximately'] },
  { class: 'C', excuse: 'deadline', phrases: ['segera', 'secepatnya', 'secepat mungkin', 'sesegera mungkin', 'dalam waktu dekat', 'pada waktunya', 'tepat pada waktunya', 'pada saatnya', 'di kemudian hari', 'as soon as possible', 'in due course'] },
  { class: 'C', excuse: 'time', phrases: [
    'sewaktu-waktu', 'secara berkala', 'berkala', 'secara periodik', 'periodik', 'secara rutin', 'rutin', 'dari waktu ke waktu', 'jangka panjang', 'jangka pendek', 'jangka menengah',
    'setiap saat', 'setiap waktu', 'sewaktu waktu', 'terus-menerus', 'hingga selesai', 'sampai selesai', 'sampai dengan selesai', 'setelah selesai', 'waktu yang akan datang', 'masa yang akan datang', 'periodically', 'regularly', 'from time to time',
  ] },
  { class: 'C', excuse: 'condition', phrases: ['dapat diperpanjang', 'akan diperpanjang', 'bisa diperpanjang', 'may be extended'] },
  { class: 'D', excuse: 'citation', phrases: [
    'akan dibicarakan kemudian', 'akan dibicarakan lebih lanjut', 'akan dibicarakan', 'akan dibahas kemudian', 'akan dibahas lebih lanjut', 'akan dibahas', 'akan diatur kemudian', 'akan diatur lebih lanjut', 'diatur kemudian', 'diatur lebih lanjut',
    'akan ditentukan kemudian', 'akan ditentukan', 'ditentukan kemudian', 'ditentukan lebih lanjut', 'ditetapkan kemudian', 'akan ditetapkan kemudian', 'akan disepakati kemudian', 'disepakati kemudian', 'akan disesuaikan', 'akan disampaikan kemudian', 'akan diinformasikan kemudian', 'dirinci kemudian', 'dirumuskan kemudian', 'menyesuaikan kebutuhan', 'menyesuaikan dengan kebutuhan', 'menyesuaikan kemampuan', 'menyusul',
    'terlampir', 'ada dilampirkan', 'sesuai kesepakatan', 'sesuai dengan kesepakatan', 'sesuai kesepakatan bersama', 'sesuai kesepakatan para pihak', 'berdasarkan kesepakatan para pihak', 'berdasarkan kesepakatan bersama', 'atas kesepakatan para pihak', 'atas persetujuan bersama', 'atas kesepakatan bersama',
    'sesuai kebutuhan', 'sesuai dengan kebutuhan', 'sesuai kemampuan', 'sesuai dengan kemampuan', 'sesuai kemampuan keuangan', 'sesuai kondisi', 'sesuai situasi dan kondisi', 'disesuaikan dengan kebutuhan', 'disesuaikan dengan kemampuan', 'disesuaikan dengan kondisi',
    'sesuai ketentuan yang berlaku', 'sesuai dengan ketentuan yang berlaku', 'sesuai pada ketentuan yang berlaku', 'sesuai aturan yang berlaku', 'sesuai dengan aturan yang berlaku', 'sesuai peraturan yang berlaku', 'sesuai dengan peraturan yang berlaku',
    'sesuai peraturan perundang-undangan', 'sesuai dengan peraturan perundang-undangan', 'sesuai ketentuan peraturan perundang-undangan', 'sesuai dengan ketentuan peraturan perundang-undangan', 'peraturan perundang-undangan yang berlaku', 'ketentuan yang berlaku', 'aturan yang berlaku', 'peraturan yang berlaku',
    'sebagaimana mestinya', 'yang dianggap perlu', 'yang dipandang perlu', 'jika dianggap perlu', 'bila dianggap perlu', 'apabila dianggap perlu', 'jika dipandang perlu', 'bila dipandang perlu', 'apabila dipandang perlu', 'bilamana dipandang perlu', 'apabila diperlukan', 'bila diperlukan', 'jika diperlukan', 'bilamana perlu', 'bila perlu', 'jika perlu', 'tidak mengikat',
    'as agreed', 'as needed', 'as required', 'as necessary', 'if necessary', 'when necessary', 'to be agreed', 'to be determined', 'to be discussed', 'applicable regulations', 'prevailing regulations', 'tbd',
  ] },
  { class: 'E', excuse: 'none', phrases: [
    'pihak terkait', 'pihak-pihak terkait', 'instansi terkait', 'dinas terkait', 'dinas-dinas terkait', 'pejabat terkait', 'opd terkait', 'skpd terkait', 'perangkat daerah terkait', 'lembaga terkait', 'unit terkait', 'unsur terkait', 'institusi terkait', 'organisasi terkait', 'satuan kerja terkait', 'bidang terkait', 'sekolah terkait', 'stakeholder terkait', 'stakeholders terkait', 'pemangku kepentingan terkait',
    'pihak yang terkait', 'pihak-pihak yang terkait', 'pihak-pihak yang berkepentingan', 'pihak-pihak yang berwenang',
    'stakeholder', 'stakeholders', 'pihak yang berwenang', 'pihak berwenang', 'pejabat yang berwenang', 'instansi yang berwenang', 'pihak lain yang ditunjuk', 'relevant parties', 'related parties', 'relevant agencies', 'relevant stakeholders',
  ] },
  { class: 'E', excuse: 'numberAfter', phrases: ['oleh kedua belah pihak', 'oleh masing-masing pihak', 'masing-masing pihak secara proporsional'] },
  { class: 'E', excuse: 'number', where: 'funding', phrases: ['masing-masing pihak', 'masing-masing', 'kedua belah pihak', 'para pihak', 'tanggung jawab bersama', 'secara bersama-sama', 'ditanggung bersama'] },
  { class: 'F', excuse: 'none', phrases: [
    'berkomitmen', 'berkomitmen untuk', 'diusahakan', 'mengusahakan', 'sejauh mungkin', 'diupayakan', 'akan diupayakan', 'mengupayakan', 'diharapkan dapat', 'diharapkan', 'sebaiknya', 'hendaknya', 'seyogianya', 'seyogyanya', 'berusaha', 'berupaya', 'apabila memungkinkan', 'bila memungkinkan', 'jika memungkinkan', 'sejauh memungkinkan',
    'sedapat mungkin', 'mungkin dapat', 'kemungkinan besar', 'barangkali', 'if possible', 'where possible', 'should be possible', 'best effort', 'best efforts',
  ] },
  { class: 'G', excuse: 'number', phrases: ['paling lama', 'paling lambat', 'paling sedikit', 'paling banyak', 'paling tinggi', 'paling rendah', 'paling singkat', 'minimal', 'maksimal', 'selambat-lambatnya', 'selama-lamanya', 'sekurang-kurangnya', 'setidak-tidaknya', 'sebanyak-banyak'] },
  { class: 'G', excuse: 'citation', phrases: ['kecuali ditentukan lain', 'kecuali disepakati lain', 'unless otherwise agreed', 'unless otherwise stated'] },
  { class: 'G', excuse: 'none', severity: 'info', phrases: ['dan/atau', 'and/or'] },
  { class: 'A', excuse: 'none', severity: 'warning', where: 'duty', phrases: ['misalnya', 'contohnya', 'semisal', 'umpamanya'] },
  { class: 'A', excuse: 'none', phrases: ['dan sejenisnya', 'dan semacamnya', 'atau sejenisnya', 'serta lainnya', 'serta lain-lain'] },
  { class: 'B', excuse: 'number', severity: 'warning', where: 'tale', phrases: [
    'cukup tajam', 'cukup tinggi', 'cukup besar', 'cukup luas', 'cukup jauh', 'cukup lama', 'cukup parah', 'cukup rendah', 'cukup sedikit', 'cukup signifikan', 'cukup drastis', 'cukup pesat', 'cukup memadai',
    'relatif sedikit', 'relatif banyak', 'relatif kecil', 'relatif besar', 'relatif tinggi', 'relatif rendah', 'relatif jauh', 'relatif mahal', 'relatif murah', 'relatif lama', 'relatif terbatas', 'relatif baik',
    'tidak seberapa', 'masih sedikit', 'sangat sedikit', 'masih terbatas', 'sangat terbatas', 'jumlahnya terbatas', 'jumlah terbatas', 'petugas terbatas', 'anggaran terbatas', 'dana terbatas', 'personel terbatas', 'pegawai terbatas', 'tenaga terbatas', 'sarana terbatas', 'sangat tinggi', 'sangat rendah', 'sangat luas', 'sangat jauh', 'masih kurang',
    'drastis', 'secara drastis', 'melonjak', 'anjlok', 'merosot tajam', 'naik tajam', 'turun tajam', 'secara nyata', 'mencukupi', 'letaknya jauh', 'lokasinya jauh', 'jaraknya jauh', 'dalam jumlah terbatas',
  ] },
  { class: 'B', excuse: 'number', phrases: [
        'kualitas baik', 'mutu baik', 'berkualitas baik', 'kualitas tinggi', 'mutu tinggi', 'kualitas terbaik', 'mutu terbaik', 'lokasi strategis', 'tempat strategis', 'titik strategis', 'titik-titik strategis', 'posisi strategis', 'lokasi yang strategis', 'tempat yang strategis',
    'waktu yang layak', 'jumlah yang layak', 'harga yang layak', 'tarif yang layak', 'ukuran yang layak', 'pelayanan yang layak', 'layanan yang layak', 'fasilitas yang layak',
    'seluas-luasnya', 'sebesar-besarnya', 'sebesar mungkin', 'semurah mungkin', 'semudah mungkin',
  ] },
  { class: 'B', excuse: 'number', severity: 'warning', where: 'duty', phrases: ['dengan baik', 'secara baik', 'dengan lancar', 'yang dapat digunakan', 'yang dapat dimanfaatkan', 'yang dapat dipakai'] },
  { class: 'C', excuse: 'time', where: 'duty', phrases: ['dengan cepat', 'secara cepat', 'sedini mungkin', 'secepat-cepatnya'] },
  { class: 'C', excuse: 'number', severity: 'warning', where: 'tale', phrases: ['penanganan segera', 'perlu segera', 'harus segera', 'kerap', 'kerap kali', 'sering', 'sering kali', 'seringkali', 'acap kali', 'akhir-akhir ini', 'belakangan ini'] },
  { class: 'B', excuse: 'count', severity: 'warning', where: 'tale', phrases: ['banyak', 'sebagian', 'sedikit'] },
  { class: 'B', excuse: 'number', severity: 'warning', phrases: ['lebih singkat', 'lebih cepat', 'lebih mudah', 'lebih murah', 'lebih rendah', 'lebih tinggi', 'lebih luas', 'lebih lancar', 'lebih hemat'] },
  { class: 'F', excuse: 'none', where: 'duty', phrases: ['bisa'] },
  { class: 'D', excuse: 'citation', phrases: ['disesuaikan dengan keadaan', 'sesuai keadaan', 'sesuai dengan keadaan', 'menyesuaikan keadaan', 'menyesuaikan dengan keadaan'] },
  { class: 'E', excuse: 'none', where: 'duty', phrases: ['pihak-pihak'] },
  { class: 'E', excuse: 'settled', where: 'duty', phrases: JOINT_DOING },
  { class: 'E', excuse: 'numberAfter', where: 'duty', phrases: JOINT_PAYING },
  { class: 'B', excuse: 'number', phrases: ['upah yang layak', 'upah layak', 'stok layak', 'honor yang layak', 'gaji yang layak', 'harga yang menguntungkan', 'minimal yang menguntungkan'] },
  { class: 'G', excuse: 'none', where: 'duty', phrases: ['hal tersebut'] },
  { class: 'G', excuse: 'none', where: 'binding', phrases: ['tidak boleh tidak'] },
  { class: 'B', excuse: 'numberAfter', severity: 'warning', where: 'tale', phrases: ['jauh dari memadai', 'jauh dari cukup', 'jauh dari mencukupi', 'jauh dari ideal', 'jauh dari optimal', 'jauh dari layak'] },
  { class: 'F', excuse: 'none', where: 'binding', phrases: WEAK_DOING },
  { class: 'D', excuse: 'citation', phrases: ['disesuaikan'] },
  { class: 'E', excuse: 'none', phrases: [
    'pd terkait', 'tim terkait', 'petugas terkait', 'mitra terkait', 'kementerian terkait', 'kecamatan terkait', 'kelurahan terkait', 'desa terkait', 'pemerintah terkait', 'badan terkait', 'pelaku terkait',
  ] },
  { class: 'E', excuse: 'actor', where: 'duty', phrases: ['dikoordinasikan', 'difasilitasi'] },
  { class: 'F', excuse: 'none', phrases: ['mungkin'] },
  { class: 'A', excuse: 'annex', severity: 'warning', where: 'binding', phrases: ['seperti'] },
  { class: 'C', excuse: 'time', phrases: ['akan datang'] },
  { class: 'G', excuse: 'none', phrases: ['bukan tanpa'] },
  { class: 'G', excuse: 'none', phrases: ['tersebut di atas', 'hal tersebut di atas', 'hal-hal tersebut di atas', 'sebagaimana di atas', 'seperti di atas', 'seperti tersebut di atas'] },
  { class: 'E', excuse: 'numberAfter', where: 'duty', phrases: [
    'tanggung jawab para pihak', 'tanggung jawab kedua belah pihak', 'tanggung jawab masing-masing pihak', 'dibebankan kepada kedua belah pihak', 'dibebankan kepada para pihak', 'bersama-sama', 'dikerjakan bersama', 'dikelola bersama',
  ] },
];

/** All phrases; a longer one wins over a shorter one that begins at the same word. */
export const VAGUE_PHRASES: readonly VaguePhrase[] = GROUPS.flatMap(({ phrases, ...rest }) =>
  phrases.map((phrase) => ({ ...rest, phrase })),
);

/** Phrases that hold a listed word in a harmless sense; they are passed over whole. */
export const HARMLESS_PHRASES: readonly string[] = [
  'ditandatangani oleh kedua belah pihak', 'disepakati oleh kedua belah pihak', 'disetujui oleh kedua belah pihak', 'ditandatangani oleh masing-masing pihak',
  'pihak-pihak yang', 'sebagian urusan', 'lebih rendah dari', 'lebih tinggi dari', 'lebih cepat dari', 'lebih murah dari', 'lebih luas dari', 'lebih singkat dari', 'sedikit banyak', 'bisa dihubungi', 'tidak mungkin', 'banyak orang', 'orang banyak', 'khalayak banyak', 'terlalu banyak', 'lebih banyak daripada',
  'beberapa tahun terakhir', 'beberapa bulan terakhir', 'beberapa waktu terakhir', 'beberapa tahun belakangan',
  'disesuaikan dengan', 'disesuaikan menurut', 'bersama-sama dengan', 'bersama-sama oleh', 'secara bersama-sama dengan', 'perseroan terbatas', 'lelang terbatas', 'terbatas pada', 'penginderaan jauh', 'jarak jauh', 'kualitas tinggi rendahnya',
  'yang dapat digunakan oleh', 'yang dapat digunakan untuk', 'yang dapat digunakan sebagai', 'yang dapat digunakan dalam', 'yang dapat digunakan pada', 'yang dapat digunakan bagi', 'yang dapat dimanfaatkan oleh', 'yang dapat dimanfaatkan untuk', 'yang dapat dimanfaatkan sebagai', 'yang dapat dimanfaatkan bagi', 'yang dapat dipakai oleh', 'yang dapat dipakai untuk',
  'sesering', 'tidak sering', 'praktik baik', 'kelakuan dengan baik',
  'tanggal efektif', 'berlaku efektif', 'hasil yang diharapkan', 'yang diharapkan', 'seperti dimaksud', 'seperti yang dimaksud', 'seperti tahun', 'seperti biasa', 'seperti halnya', 'seperti pada', 'seperti disebut', 'seperti di', 'seperti yang tercantum', 'seperti tercantum', 'sebagaimana dimaksud', 'para pihak yang bertanda tangan', 'kesepakatan para pihak', 'persetujuan para pihak',
  'kewajiban para pihak', 'hak para pihak', 'hak dan kewajiban para pihak', 'uji kompeten', 'dinyatakan kompeten', 'kompeten dengan sertifikat', 'kompeten dan bersertifikat', 'tenaga kerja kompeten bersertifikat', 'rencana pembangunan jangka menengah', 'rencana pembangunan jangka panjang', 'pembangunan jangka menengah',
  'pembangunan jangka panjang', 'jangka menengah daerah', 'jangka panjang daerah', 'jangka waktu paling lama', 'rapat berkala', 'terbitan berkala', 'kenaikan gaji berkala', 'gaji berkala', 'kepegawaian berkala', 'imunisasi rutin', 'pemeliharaan rutin', 'belanja rutin', 'surat edaran segera', 'sifat segera',
  'rumah layak', 'tidak layak huni', 'di sekitar', 'ke sekitar', 'dari sekitar', 'kawasan sekitar', 'lingkungan sekitar', 'masyarakat sekitar', 'warga sekitar', 'daerah sekitar', 'wilayah sekitar', 'lokasi sekitar', 'penduduk sekitar', 'permukiman sekitar', 'alam sekitar', 'kriteria ketuntasan minimal', 'upah minimal', 'standar pelayanan minimal', 'pelayanan minimal', 'standar minimal', 'stakeholder engagement',
  'pemeriksaan kesehatan berkala', 'pengujian berkala', 'uji berkala', 'pengujian kendaraan bermotor berkala',
]; // prettier-ignore
