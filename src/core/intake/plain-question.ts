/**
 * Headings and labels of online forms are questions and requests, `Apa judul kerja sama yang diusulkan?`, `Jelaskan latar
 * belakang usulan`: what they ask for, in the words of a heading.
 */

/** Longer texts are instructions. */
const LONGEST = 140;
/** Of a text that asks without a question word: `Dana yang disediakan perangkat daerah`. */
const FEWEST_WORDS = 4;
const SAYS_MORE = /\s(?:yang|dan|serta|bagi|untuk|oleh|dari|ini|tersebut)(?:\s|$)/i;

const ASKS =
  /^(?:apa(?:kah)?(?: saja)?|siapa(?:kah)?(?: nama)?|di ?mana(?:kah)?|kapan(?:kah)?|berapa(?:kah)?(?: (?:lama|banyak|besar|jumlah|orang))?|bagaimana(?:kah)?|mengapa|(?:mohon |harap |silakan |silahkan )?(?:jelaskan|uraikan|sebutkan|tulis(?:kan)?(?: kembali)?|pilih(?:lah)?|cantumkan|masukkan|deskripsikan|gambarkan|terangkan|lampirkan|unggah|nyatakan|tentukan|berikan|rincikan|rinci)|what(?: is| are)?(?: the)?|who(?: is)?(?: the)?|where(?: is)?(?: the)?|when|describe|state|name of the)\s+/i;
/** What follows says more of the same thing. */
const ASIDE =
  /\s+(?:yang|bagi|untuk|dari|oleh|pada|dalam|dengan(?= (?:huruf|angka|jelas|singkat))|secara|agar|sebagaimana|sesuai|usulan|tersebut|ini|itu|dimaksud|anda|saudara|mana|apa(?:kah)?|akan|that|for|of the)(?=\s|$)[\s\S]*$/i;
const KIND_OF =
  /^(.+?)\s+(?:termasuk|tergolong|masuk)\s+(?:dalam\s+)?(kelompok|jenis|kategori|golongan|bentuk)\s+(?:apa|mana)$/i;

/** What a question word asks for, whatever it is asked of: `Mengapa diperlukan?` */
const ASKED_BY: readonly (readonly [RegExp, string])[] = [
  [/^(?:mengapa|kenapa)\b/i, 'latar belakang'],
  [/^untuk apa(?= (?:kerja ?sama|usulan|program|kegiatan)|\s*\??$)/i, 'tujuan'],
  [/^di ?mana(?:kah)?\b/i, 'lokasi'],
  [/^berapa(?:kah)? lama\b/i, 'jangka waktu'],
  [/^dengan siapa\b/i, 'calon mitra'],
];

const OF_BOTH = /\bsdm\b.*\b(?:dana|anggaran)\b|\b(?:dana|anggaran)\b.*\bsdm\b/i;

/** `Nomor` and `tanggal dokumen` are of something else. */
const isThing = (part: string): boolean =>
  !/^(?:nomor|no\.?|tanggal|tgl\.?|kode|nama|jumlah|angka|hari|tahun)(?:\s|$)(?!(?:sub|perangkat|opd|calon|mitra))/i.test(
    part,
  );

/** The texts a question may stand for, the fullest first; none for a short text that is no question, request or numbered line. */
export function plainForms(label: string): readonly string[] {
  const bare = label
    .replace(/\n/g, ' ')
    .replace(/^\s*\(?\d{1,2}[a-z]?[.)]\s*/i, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s*[*:]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const byWord = ASKED_BY.flatMap(([pattern, meant]) => (pattern.test(bare) ? [meant] : []));
  const isQuestion = /\?\s*$/.test(bare) || ASKS.test(bare) || byWord.length > 0;
  // `Mengapa diperlukan (latar belakang)`
  const aside = isQuestion ? [...label.matchAll(/\(([^)]{4,40})\)/g)].map(([, text = '']) => text.trim()) : [];
  const words = bare.replace(/\s*\?\s*$/, '').trim();
  const isLong = SAYS_MORE.test(words) && words.split(' ').length >= FEWEST_WORDS;
  if (words === '' || label.length > LONGEST || /\b(?:dengan huruf|terbilang)\b/i.test(words)) return [];
  const isNumbered = /^\s*\(?\d{1,2}[a-z]?[.)]/i.test(label);
  // `Dampak (+)` is told from `Dampak (-)` by its sign.
  if ((!isQuestion && !isLong && !isNumbered) || /\(\s*[+–−-]\s*\)/.test(label)) return [];
  const kindOf = KIND_OF.exec(words);
  const asked = kindOf === null ? words : `${kindOf[2] ?? ''} ${kindOf[1] ?? ''}`;
  // `Pembiayaan: berapa perkiraan biaya seluruhnya`
  const parts = [asked, ...asked.split(/\s*:\s*/).reverse()].map((part) => part.replace(ASKS, '').trim());
  const whole = parts.flatMap((part) => [part, part.replace(ASIDE, '')]);
  // `Sumber dana dan bagian tiap sumber` asks for the first, or for the second where the first is nothing.
  // SDM and Dana are asked for together, and answered in one text.
  const parted = OF_BOTH.test(asked) ? [] : whole.flatMap((part) => part.split(/\s*,\s*|\s+(?:dan|serta|beserta)\s+/));
  const named = [...whole, ...parted.filter(isThing)];
  const forms = byWord.length > 0 ? [...aside, ...byWord, ...named] : [...named, ...aside];
  return [...new Set(forms)].filter((text) => text !== '' && text !== label.trim());
}
