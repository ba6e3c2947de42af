/**
 * Finds vague phrases in a text: whole words, longest phrase first, quoted words and titles of regulations passed over,
 * phrases made definite by what stands beside them left out. Works on tokens, so its time grows with the text only.
 */
import type { Severity } from '../model/finding';
import { rememberByText } from '../model/memo';
import { readNumberWords } from './number-words';
import { findOpenFigures } from './open-figures';
import { findOpenReferences } from './open-references';
import {
  CLASS_SEVERITY,
  HARMLESS_PHRASES,
  VAGUE_PHRASES,
  type Excuse,
  type VagueHit,
  type VaguePhrase,
} from './vague-words';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly tokens: readonly string[];
  /** Null: harmless, passed over. */
  readonly phrase: VaguePhrase | null;
}

/** Words on either side, of the same sentence, in which a number, date or citation may stand. */
const REACH = 6;

/** Words behind `beberapa` in which a number says how many: `beberapa titik (4 titik)`. */
const COUNT_REACH = 4;

/** Words behind which a stop ends no sentence. */
const SHORTENED =
  /^(?:no|tgl|rp|jl|jln|kel|kec|kab|prov|des|dr|drs|ir|prof|hj|pt|cv|ud|tbk|ps|hlm|art|st|sdr|bpk|yth|telp|tlp|fax|min|maks|max|vol|bln|thn|th|[a-z])$/;

/** A sign inside a word belongs to it: `lain-lain`, `dan/atau`; a point or comma joins digits only: `1.250`. */
const WORD = /[a-z\d±À-\u1fff]+(?:(?:[-/'’]|(?<=\d)[.,](?=\d))[a-z\d±À-\u1fff]+)*/g;

/** As they are typed in a hurry. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['dgn', 'dengan'], ['yg', 'yang'], ['utk', 'untuk'], ['dlm', 'dalam'], ['krg', 'kurang'], ['lain2', 'lain-lain'],
]); // prettier-ignore

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = indexPatterns();

const MONTH = /^(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/;
const TIME_UNIT =
  /^(hari|minggu|bulan|triwulan|semester|tahun|jam|menit|pekan|harian|mingguan|bulanan|triwulanan|tahunan|days?|weeks?|months?|years?)$/;
const WEEKDAY =
  /^(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|tanggal|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)$/;
const TOLERANCE = /^(selisih|toleransi|rentang|kisaran|tepatnya|persisnya|deviasi|tolerance)$/;
const OF_YEAR =
  /^(?:tahun|ta|pada|akhir|awal|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/;
const EACH = /^(setiap|tiap|per|sekali|every)$/;
const CONDITION =
  /^(persetujuan|evaluasi|apabila|paling|selambat-lambatnya|adendum|addendum|setelah|permohonan|tertulis|subject|after)$/;
const MEASURE =
  /^(?:persen|ribu|juta|miliar|ton|kuintal|kg|kilogram|gram|liter|meter|km|kilometer|hektare|ha|menit|jam|hari|minggu|bulan|tahun|poin|kasus|perkara|kejadian)$/;
/** What measures how good somebody or something is. */
const STANDARD =
  /^(?:(?:ber)?sertifikat|sertifikasi|tersertifikasi|standar|skkni|sni|iso|bnsp|lsp|akreditasi|terakreditasi|toefl|skor|nilai|predikat|ijazah|lisensi)$/;
/** Who does it, after a passive: `difasilitasi oleh …`, `difasilitasi Dinas Sosial`. */
const ACTOR =
  /^(oleh|pihak|pihak-pihak|dinas|badan|bagian|sekretariat|pemerintah|kementerian|universitas|institut|politeknik|pt|cv|kepala|bupati|gubernur|wali|camat|lurah|rsud|kecamatan|kelurahan|puskesmas|tkksd|by)$/;
/** Where in a document something is laid down. */
const PLACE = /^(?:lampiran|pasal|ayat|annex|article)$/;
const USE = /^(?:km|kilometer|mil|ton|rit|ritase|trip|siklus|putaran|pemakaian|perjalanan)$/;
const CITATION =
  /^(pasal|nomor|no|lampiran|uu|pp|perpres|permendagri|perda|perwal|perbup|ayat|angka|huruf|pks|addendum|adendum|annex|article)$/;

/** Hits in the order of the text. Text in quotation marks and titles of regulations (`… tentang …`) are not searched. */
export const findVague = rememberByText(searchVague);

function searchVague(text: string): readonly VagueHit[] {
  const masked = maskQuoted(text);
  const tokens = tokenise(masked);
  const open = [...findOpenFigures(masked), ...findOpenReferences(masked)];
  if (!tokens.some(({ text: word }) => PATTERNS.has(word) || PATTERNS.has(stemOf(word)))) return open;
  const hits: VagueHit[] = [];
  for (let index = 0; index < tokens.length;) {
    const pattern = matchAt(tokens, index);
    if (pattern === null) {
      index += 1;
      continue;
    }
    const after = index + pattern.tokens.length;
    if (pattern.phrase !== null) {
      const severity = judge(pattern.phrase, { text, tokens, from: index, after });
      const [first, last] = [tokens[index], tokens[after - 1]];
      const isOneWord = first !== undefined && first === last;
      if (severity !== null && first && last && !(isOneWord && isName(text, first))) {
        const { class: name } = pattern.phrase;
        const where = isAboveAll(pattern.phrase, { text, tokens, from: index, after })
          ? 'tale'
          : (pattern.phrase.where ?? null);
        hits.push({ class: name, words: text.slice(first.start, last.end), severity, where });
      }
    }
    index = after;
  }
  return open.length === 0 ? hits : [...hits, ...open];
}

const SENTENCE_START = /(?:^|[.:;!?,•()\-–/"“]|\n)\s*$/u;
const ALL_CAPITALS = /^[\p{Lu}\d]{4,}$/u;

/** `aplikasi SEGERA`, `Desa Segera`: a name within a sentence that is not itself written in capitals. */
function isName(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  const others = (text.slice(0, start) + text.slice(end)).match(/[\p{L}-]+/gu) ?? [];
  if (ALL_CAPITALS.test(word)) return others.filter((other) => ALL_CAPITALS.test(other)).length * 2 < others.length;
  const before = text.slice(0, start);
  if (SENTENCE_START.test(before)) return false;
  if (/\p{Lu}\p{Ll}[\p{L}-]*\s+$/u.test(before)) return true;
  return others.filter((other) => /^\p{Lu}/u.test(other)).length * 2 < others.length;
}

function indexPatterns(): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  const add = (text: string, phrase: VaguePhrase | null): void => {
    const tokens = tokenise(text).map((token) => token.text);
    const list = index.get(tokens[0] ?? '') ?? [];
    list.push({ tokens, phrase });
    index.set(tokens[0] ?? '', list);
  };
  for (const phrase of VAGUE_PHRASES) add(phrase.phrase, phrase);
  for (const harmless of HARMLESS_PHRASES) add(harmless, null);
  for (const list of index.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return index;
}

/** Lower-case words with their places. */
function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.toLowerCase().matchAll(WORD))
    tokens.push({ text: SHORT_FORMS.get(word) ?? word, start, end: start + word.length });
  return tokens;
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

const ITEM_MARK = /(?<![^\s;,])\(?(\d{1,2})[.)](?=\s)/g;

/** Blanks numbers that only count items, `1. … 2. …`, `2) …`; the last figure of a sentence is one of the text: `sejumlah 12. …`. */
function maskItems(text: string): string {
  let next = 1;
  return text.replace(ITEM_MARK, (mark: string, digits: string, at: number) => {
    const isItem = mark.endsWith(')') || at === 0 || Number(digits) === next;
    if (Number(digits) === next) next += 1;
    return isItem ? blank(mark) : mark;
  });
}

/** Replaces what is quoted or is the title of a regulation by blanks of the same length, so that places stay. */
function maskQuoted(whole: string): string {
  // `2) pelatihan seperlunya`: the number of an item says nothing of it.
  const text = maskItems(whole);
  const unquoted = /["“]/.test(text) ? text.replace(/["“][^"”\n]{1,200}["”]/g, blank) : text;
  if (!/tentang/i.test(unquoted)) return unquoted;
  return unquoted.replace(/\b(?:nomor|no\.?)\s*\d+[a-z]*\s+tahun\s+\d{4}\s+tentang\s[^;.\n(]{1,160}/gi, (title) =>
    title.replace(/(tentang\s)([\s\S]*)$/i, (_, head: string, rest: string) => head + blank(rest)),
  );
}

function matchAt(tokens: readonly Token[], index: number): Pattern | null {
  const candidates = PATTERNS.get(tokens[index]?.text ?? '') ?? PATTERNS.get(stemOf(tokens[index]?.text ?? ''));
  if (candidates === undefined) return null;
  return (
    candidates.find((candidate) =>
      candidate.tokens.every((word, offset) => isForm(tokens[index + offset]?.text, word)),
    ) ?? null
  );
}

/** Whether a word is the listed one, bare or with a clitic: `memadainya`, `secukupnyalah`. */
function isForm(text: string | undefined, word: string): boolean {
  return text === word || (text !== undefined && stemOf(text) === word);
}

/** The word without a clitic; words too short for one stay. */
function stemOf(text: string): string {
  if (text.length <= 6 || !(text.endsWith('nya') || text.endsWith('lah') || text.endsWith('pun'))) return text;
  return text.replace(/(?:nya)?(?:lah|pun)$|nya$/, '');
}

/** A phrase found: tokens `from` up to and without `after`. */
interface Found {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly after: number;
}

/** The severity of a hit in its surroundings; null when they make it definite. */
function judge(phrase: VaguePhrase, found: Found): Severity | null {
  const { tokens, after } = found;
  const severity = phrase.severity ?? CLASS_SEVERITY[phrase.class];
  const sentence = wordsAfter(found, 2 * REACH);
  const following = sentence.slice(0, REACH);
  const before = wordsBefore(found, REACH);
  // A tolerance, or an annex that holds the whole, may be named in the next sentence.
  const beyond = tokens.slice(after, after + 3 * REACH).map(({ text }) => text);
  if (phrase.excuse === 'approximate') {
    if (!following.slice(0, 3).some(isNumber)) return severity;
    // `kurang lebih Rp 21.000 (selisih paling banyak Rp 500)` says how far it may be off.
    // An annex in the same breath holds the exact figure.
    const isBacked = beyond.slice(0, 2 * REACH).some((word) => TOLERANCE.test(word)) || sentence.includes('lampiran');
    return isBacked ? null : 'info';
  }
  if (phrase.excuse === 'annex') return beyond.includes('lampiran') || isShare(found, before) ? null : severity;
  if (phrase.excuse === 'citation' && beyond.slice(0, REACH).includes('lampiran')) return null;
  // `beberapa jenis berkas, yakni …`, `sebagian (yaitu 412 orang)`: what follows says what is meant.
  if (['B', 'C', 'E'].includes(phrase.class) && saysWhich(following)) return null;
  if (isDefined(phrase, following, sentence)) return null;
  // `sewaktu-waktu diminta puskesmas, paling lama 6 (enam) jam`: a limit further on in the sentence.
  if (['time', 'deadline'].includes(phrase.excuse) && isLimited(sentence)) return null;
  if (phrase.excuse === 'settled' && isDue(sentence)) return null;
  if (isExcused(phrase.excuse, before, following)) return null;
  const isTold = before.some(isNumber) && !(before.some((word) => CHANGED.test(word)) && !isMeasured(before));
  return phrase.excuse === 'amount' && isTold ? 'info' : severity;
}

const CHANGED = /^(?:naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|merosot)$/;

/** `dari 4,2 ton`, `3,1 ton`: of those whom it changes for, `62 kelompok nelayan`, a number says nothing. */
const isMeasured = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      isNumber(word) &&
      (/^(?:dari|sebesar|menjadi|hingga|sampai|ke)$/.test(words[index - 1] ?? '') ||
        MEASURE.test(words[index + 1] ?? '')),
  );

/** `hal tersebut di atas` in the first sentence of a text, above which nothing stands. */
function isAboveAll({ phrase }: VaguePhrase, found: Found): boolean {
  return phrase.endsWith('di atas') && wordsBefore(found, found.from).length === found.from;
}

/** `210 perajin dan 35 orang di antaranya memiliki merek`: how many of them. */
function isShare({ tokens, after }: Found, before: readonly string[]): boolean {
  return (tokens[after - 1]?.text ?? '').endsWith('antaranya') && before.slice(-3).some(isNumber);
}

function wordsAfter({ text, tokens, after }: Found, most: number): string[] {
  const words: string[] = [];
  for (let index = after; index < tokens.length && words.length < most; index += 1) {
    const [last, token] = [tokens[index - 1], tokens[index]];
    if (last === undefined || token === undefined || endsSentence(text, last, token)) break;
    words.push(token.text);
  }
  return words;
}

function wordsBefore({ text, tokens, from }: Found, most: number): string[] {
  const words: string[] = [];
  for (let index = from - 1; index >= 0 && words.length < most; index -= 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || next === undefined || endsSentence(text, token, next)) break;
    words.unshift(token.text);
  }
  return words;
}

/** `b. Pengujian mutu`, `- laporan`, `Mitigasi: petugas …` at the beginning of a line. */
const ITEM_HEAD = /^\s*(?:\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s|[-–•·▪●○*]\s|[\p{L} /]{3,40}:\s)/iu;

/** Whether a sentence, or an item of a list, ends between two words that follow each other. */
function endsSentence(text: string, { text: word, end }: Token, { start }: Token): boolean {
  const between = text.slice(end, start);
  const line = between.lastIndexOf('\n');
  if (line >= 0 && ITEM_HEAD.test(text.slice(end + line + 1, start + 60))) return true;
  if (/;\s|[.;:]\s*\n|(?:^|[\s;,])\(?\d{1,2}\)\s/.test(between)) return true;
  return /[.!?]["”’')\]]*\s/.test(between) && /[\p{Lu}\d]/u.test(text.charAt(start)) && !SHORTENED.test(word);
}

/** `paling lama 6 jam`, `selambat-lambatnya 2 hari kerja`. */
function isLimited(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (!/^(?:paling|selambat-lambatnya|selama-lamanya|maksimal|within)$/.test(word)) return false;
    const later = words.slice(index + 1, index + 8);
    return later.some((one, at) => isNumber(one) && later.slice(at + 1).some((other) => TIME_UNIT.test(other)));
  });
}

function isExcused(excuse: Excuse, before: readonly string[], following: readonly string[]): boolean {
  const near = [...before, ...following];
  switch (excuse) {
    case 'none':
    case 'approximate':
    case 'annex':
      return false;
    case 'numberAfter':
      return following.some(isNumber);
    case 'count':
      return tellsHowMany(following.slice(0, COUNT_REACH));
    case 'amount':
      return tellsHowMany(following);
    case 'standard':
      return [...ofOthers(before), ...following].some((word) => STANDARD.test(word));
    case 'deadline':
      return isTime(following) || isDated(before) || isLimited(before);
    case 'number':
      return near.some(isNumber);
    case 'actor':
      return ACTOR.test(following[0] ?? '') || following.includes('oleh') || before.some((word) => word === 'oleh');
    case 'citation':
      return near.some((word) => CITATION.test(word));
    case 'condition':
      return following.some((word) => CONDITION.test(word) || CITATION.test(word)) || saysHowOften(following);
    case 'time':
      return isTime(following) || isTime(withoutRates(before)) || isEachSoMuch(near);
    case 'settled':
      return following.some((word) => PLACE.test(word));
  }
}

/** `nilai yang mumpuni`: a mark that is vague itself measures nothing. */
const ofOthers = (before: readonly string[]): readonly string[] =>
  before.at(-1) === 'yang' ? before.slice(0, -2) : before;

/** A number among words that is not a year. */
const tellsHowMany = (words: readonly string[]): boolean =>
  words.some(
    (word, index) => isNumber(word) && !(/^(?:19|20)\d\d$/.test(word) && OF_YEAR.test(words[index - 1] ?? '')),
  );

/** A month beside a number, or a date in figures. */
const isDated = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(word) || (isNumber(word) && MONTH.test(words[index + 1] ?? '')),
  );

/** `dapat diperpanjang 1 (satu) kali`. */
const saysHowOften = (following: readonly string[]): boolean =>
  following.slice(1, 3).includes('kali') && isNumber(following[0] ?? '');

/** `berkapasitas 6 meter kubik per hari`: a rate is no time. */
const withoutRates = (words: readonly string[]): string[] => words.filter((word) => word !== 'per');

const saysWhich = (following: readonly string[]): boolean =>
  following.some((word) => /^(?:yakni|yaitu|ialah|namely)$/.test(word));

/**
 * `Pihak terkait adalah Dinas Sosial`, `apabila diperlukan, yaitu saat …`, `menyusul paling lambat 2 Oktober 2026`: who is meant, or
 * when.
 */
function isDefined(
  { class: name, phrase }: VaguePhrase,
  following: readonly string[],
  sentence: readonly string[],
): boolean {
  if (name === 'E') return following[0] === 'adalah';
  if (name !== 'D' || !/perlu|kebutuhan|menyusul/.test(phrase)) return false;
  return saysWhich(following.slice(0, 1)) || isDue(sentence);
}

/** `paling lambat 31 Maret 2031`, or so many days. */
function isDue(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^(?:selambat-)?lambat(?:nya)?$/.test(word));
  return isLimited(words) || (at >= 0 && isDated(words.slice(at + 1)));
}

/** A number or `setiap` before a unit of time, or a month beside a number. */
function isTime(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(word)) return true;
    if (/^h[-+]\d+$/.test(word)) return true;
    const next = words[index + 1] ?? '';
    if (/^(?:triwulan|semester|tw|caturwulan)$/.test(word) && /^(?:[iv]+|\d)$/.test(next)) return true;
    const isCount = isNumber(word) || EACH.test(word);
    // `24 (dua puluh empat) jam`.
    const later = words.slice(index + 1, index + 5);
    if (EACH.test(word) && later.some((other) => WEEKDAY.test(other))) return true;
    // `pada Mei dan November`, `tanggal 1 dan tanggal 15`.
    if (/^(?:pada|tiap|setiap|bulan|antara|mulai)$/.test(word) && MONTH.test(next)) return true;
    if (/^(?:tanggal|tgl)$/.test(word) && isNumber(next)) return true;
    return (isCount && later.some((other) => TIME_UNIT.test(other))) || (isNumber(word) && MONTH.test(next));
  });
}

/** `setiap 5.000 (lima ribu) kilometer`: how often, by use instead of by the calendar. */
function isEachSoMuch(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (!/^(?:setiap|tiap|every)$/.test(word) || !isNumber(words[index + 1] ?? '')) return false;
    return words.slice(index + 2, index + 6).some((other) => USE.test(other));
  });
}

function isNumber(word: string): boolean {
  return /^(?:rp\.?)?\d/.test(word) || readNumberWords(word) !== null;
}
