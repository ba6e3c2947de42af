/** Whether a text names a partner by part of its name, or by the letters it is known by: `JICA`, `Pemerintah Prefektur Kochi`. */

const WORD = /[\p{L}\d]+/gu;
/** What many partners are called. */
const COMMON =
  /^(?:pemerintah|kota|kabupaten|kab|provinsi|prov|daerah|dinas|badan|kantor|negeri|swasta|indonesia|republik|perwakilan|dan|dari|yang|untuk|bagi|the|and|for|of|tbk|persero|perseroda|perumda|tahun|anggaran|dana|biaya|apbd|apbn|mitra)$/i;
/** Letters that are known as a paper of cooperation or money, whoever else has them. */
const OF_PAPERS = /^(?:PKS|KSB|NK|RAB|KAK|MOU|LOI|TOR|SPK|DPA|RKA|KSDD|KSDPK|KSDPL|KSDLL)$/;
const GOVERNMENT = /^pem(?:erintah|kot|kab|prov|da)$/i;
const FEWEST_SHARED = 2;
const SHORTEST = 3;

/** Before the name of who pays, and behind it. */
const LEADS =
  /^(?:dari|oleh|beban|dibebankan|tanggungan|ditanggung|kontribusi|porsi|dibiayai|dibayar|dibayarkan|disediakan|pihak)$/i;
const PAYS = /^(?:menanggung|membiayai|membayar|menyediakan|memberikan|berkontribusi)$/i;
/** Right before it: `pada anggaran PT Minang`. */
const OWN_MONEY = /^(?:anggaran|dana|kas)$/i;
/** Beside a name in a piece of text that is no more than the name of a source. */
const FILLERS =
  /^(?:\d+|[a-z]|yaitu|yakni|terdiri|atas|ta|rp|idr|juta|jt|miliar|milyar|ribu|sebesar|senilai|sejumlah|kas|pada|sumber|pembiayaan|pt|cv)$/i;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const isOwn = (word: string): boolean => word.length >= SHORTEST && !COMMON.test(word) && !/^\d+$/.test(word);

interface Name {
  /** In lower case. */
  readonly own: ReadonlySet<string>;
  /** Empty for a government, whose letters nobody uses (Pemerintah Kota Semarang is no PKS), and where they name a paper. */
  readonly initials: string;
}

function nameOf(partner: string): Name {
  // What stands behind a comma is the country.
  const names = wordsOf(partner.split(',')[0] ?? partner);
  const own = new Set(names.filter(isOwn).map((word) => word.toLowerCase()));
  const letters = names.map((word) => word.charAt(0).toUpperCase()).join('');
  return { own, initials: GOVERNMENT.test(names[0] ?? '') || OF_PAPERS.test(letters) ? '' : letters };
}

function isNamed(words: readonly string[], { own, initials }: Name): boolean {
  const isCapitals = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word) && !COMMON.test(word);
  if (words.some((word) => isCapitals(word) && (own.has(word.toLowerCase()) || word === initials))) return true;
  const shared = new Set(words.map((word) => word.toLowerCase()).filter((word) => own.has(word)));
  return own.size > 0 && shared.size >= Math.min(FEWEST_SHARED, own.size);
}

/** Of two own words of the name, or all where it has fewer; a word in capitals alone will do. Nothing names an empty partner. */
export const namesPartner = (text: string, partner: string): boolean => isNamed(wordsOf(text), nameOf(partner));

/** `Tahun Anggaran 2026: Blue Forest Trust (Inggris)`: what stands in one breath. */
const BREATH = /[:()]|\.\s/;

/**
 * Whether a piece of running text names the partner as who pays: what stands between colons and brackets is its name, or the
 * name stands behind `dari` or `ditanggung` or before `menanggung`. Words of a name may be a topic (`honor tim kesehatan`) or a
 * place (`pelatihan di Bogor`).
 */
export function isPaidBy(piece: string, partner: string): boolean {
  const name = nameOf(partner);
  return piece.split(BREATH).some((part) => isPayer(wordsOf(part), name));
}

function isPayer(words: readonly string[], name: Name): boolean {
  const isOfName = (word: string): boolean =>
    /^\p{Lu}/u.test(word) && (name.own.has(word.toLowerCase()) || word === name.initials);
  if (!isNamed(words.filter(isOfName), name)) return false;
  const before = words.slice(0, words.findIndex(isOfName));
  const behind = words.slice(words.findLastIndex(isOfName) + 1);
  const isPlain = (word: string): boolean => COMMON.test(word) || FILLERS.test(word);
  const isLed = before
    .slice(before.findLastIndex((word) => !isPlain(word) && !LEADS.test(word)) + 1)
    .some((word) => LEADS.test(word));
  const isOfMoney = OWN_MONEY.test(before.at(-1) ?? '');
  const next = behind.find((word) => !isPlain(word)) ?? '';
  return isLed || isOfMoney || PAYS.test(next) || words.every((word) => isOfName(word) || isPlain(word));
}
