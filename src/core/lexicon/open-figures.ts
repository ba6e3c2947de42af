/**
 * Figures that a text leaves open although they are written: a change by so many per cent of what nobody says, a share of
 * nothing, days of no kind, a range of money that nothing decides. Classes B, G and H of the domain notes 5.2.
 */
import { CLASS_SEVERITY, type VagueClass, type VagueHit } from './vague-words';

/** A figure with its words in brackets: `14 (empat belas)`. */
const COUNT = String.raw`\d+(?:\s*\([\p{L}\s]+\))?`;
const PERCENT = String.raw`\d+(?:[.,]\d+)?(?:\s*\([\p{L}\s]+\))?\s*(?:%|persen(?![\p{L}]))`;

const CHANGE = new RegExp(
  String.raw`\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|pengurangan|menghemat|penghematan|hemat)(?:\s+[\p{L}-]+){0,3}\s+${PERCENT}`,
  'giu',
);
const REACHED = /\b(?:menjadi(?:\s+[\p{L}-]+)?|dari)\s+\d/iu;
const SHARE = new RegExp(
  String.raw`\b(?:bagi hasil|bagian|imbalan|imbal jasa|komisi|denda|potongan|kontribusi|iuran|royalti|jasa pelayanan|porsi|sharing|keuntungan|laba|keringanan|diskon|rabat|insentif|subsidi|fee)(?:\s+[\p{L}-]+){0,3}\s+${PERCENT}`,
  'giu',
);
/** `tidak ditolak tanpa alasan`; what needs a consent in writing is said plainly. */
const TWICE_NO =
  /\b(?:tidak|bukan|jangan|belum)(?:\s+[\p{L}-]+){1,5}?\s+tanpa\s+(?!(?:ada(?:nya)?\s+)?(?:persetujuan|izin|seizin|pemberitahuan|sepengetahuan|kuasa|hak|kesepakatan|surat|dokumen|perjanjian))[\p{L}-]+/giu;
const DAYS = new RegExp(
  String.raw`\b(?:paling lama|paling lambat|selambat-lambatnya|dalam (?:jangka )?waktu|jangka waktu|dalam tempo|dalam)\s+(?:paling (?:lama|lambat)\s+)?${COUNT}\s+hari\b(?!\s+(?:kerja|kalender|takwim))`,
  'giu',
);
const RANGE =
  /\bantara\s+rp\.?\s*[\d.,]*\d(?:\s*(?:ribu|juta|miliar))?\s+(?:sampai(?:\s+dengan)?|s\.?d\.?|hingga|dan)\s+rp\.?\s*[\d.,]*\d(?:\s*(?:ribu|juta|miliar))?/gi;

const BASE = /\b(?:dari|dibanding(?:kan)?|daripada|terhadap|menjadi|per|from|compared)\b/i;
/** A figure of what changes, not of those whom it changes for: `Omzet 60 perajin naik 15%` has none. */
const LEVEL =
  /\brp\.?\s*\d|\d\s*(?:%|persen|ribu|juta|miliar|ton|kuintal|kg|kilogram|gram|liter|meter|km|kilometer|hektare|ha|menit|jam|hari|bulan|poin|kasus|perkara|kejadian)\b/i;
/** The last figure before is a percentage. */
const OF_PERCENT = /\b(?:dari|sebesar)\s+\d+(?:[.,]\d+)?\s*(?:%|persen\b)[^\d%]*$/i;
/** What a share is a share of. */
const WHOLE =
  /\b(?:dari(?! (?:pihak|pt|cv|perusahaan|mitra|dinas|pemerintah|universitas|peserta|warga)\b)|terhadap|atas|per|of)\b/i;
/** `pada 2026`, `tahun 2026`: when, not of what. */
const WHEN = /\b(?:pada |tahun |akhir )?(?:tahun )?20\d\d\b/gi;
const LIMIT = /\b(?:paling|maksimal|minimal)\b/i;
/** The text says once what a day is. */
const DAY_KIND = /\bhari\s+(?:adalah|ialah|dimaksud|yang dimaksud)|\bhari (?:kerja|kalender|takwim)\b/i;
const DECIDED =
  /^.{0,60}\b(?:menurut|berdasarkan|sesuai|tergantung|bergantung|untuk|bagi|pada (?:jarak|mutu|kelas))\b/is;
const SENTENCE_END = /[.;\n](?!\d)/;

const NONE: readonly VagueHit[] = [];

/** Hits kind by kind, each kind in the order of the text. */
export function findOpenFigures(text: string): readonly VagueHit[] {
  if (!/%|persen|antara|hari|tanpa/i.test(text)) return NONE;
  const hits: VagueHit[] = [];
  const tell = (name: VagueClass, words: string, more: Partial<VagueHit> = {}): void => {
    hits.push({ class: name, words, severity: CLASS_SEVERITY[name], where: null, ...more });
  };
  const hasShare = /%|persen/iu.test(text);
  for (const match of hasShare ? text.matchAll(CHANGE) : []) {
    const [before, behind] = sentenceAround(text, match);
    // `turun paling tinggi 6%` sets a limit, `turun menjadi 5 persen` says what is reached.
    if (REACHED.test(match[0])) continue;
    // `dari 12,9% contoh uji lalu turun 30%`: by so many points, or by that part of it?
    if (OF_PERCENT.test(before) && !/\bmenjadi\b|\bpoin\b/i.test(before + match[0] + behind))
      tell('B', match[0], { severity: 'warning' });
    else if (
      !BASE.test(before) &&
      !LEVEL.test(before) &&
      !BASE.test(behind) &&
      !/\d/.test(behind) &&
      !LIMIT.test(match[0])
    )
      tell('B', match[0], { severity: 'warning' });
  }
  for (const match of hasShare ? text.matchAll(SHARE) : []) {
    const [before, behind] = sentenceAround(text, match);
    if (!WHOLE.test(before) && !WHOLE.test(behind) && !WHOLE.test(match[0])) tell('H', match[0]);
  }
  for (const match of /hari/iu.test(text) ? text.matchAll(DAYS) : [])
    if (!DAY_KIND.test(text)) tell('H', match[0], { severity: 'info', where: 'binding' });
  for (const match of /tanpa/iu.test(text) ? text.matchAll(TWICE_NO) : []) tell('G', match[0], { where: 'binding' });
  for (const match of text.matchAll(RANGE))
    if (!DECIDED.test(text.slice(match.index + match[0].length))) tell('G', match[0]);
  return hits;
}

/** What stands before and behind a match in its own sentence. */
function sentenceAround(text: string, match: RegExpExecArray): readonly [string, string] {
  const before = text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? '';
  const behind = text.slice(match.index + match[0].length).split(SENTENCE_END)[0] ?? '';
  return [before.replace(WHEN, ''), behind.replace(WHEN, '')];
}
