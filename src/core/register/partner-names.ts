/** Whether a text names a partner by part of its name, or by the letters it is known by: `JICA`, `Pemerintah Prefektur Kochi`. */

const WORD = /[\p{L}\d]+/gu;
/** What many partners are called. */
const COMMON =
  /^(?:pemerintah|kota|kabupaten|kab|provinsi|prov|daerah|dinas|badan|kantor|negeri|swasta|indonesia|republik|perwakilan|dan|dari|yang|untuk|bagi|the|and|for|of|tbk|persero|perseroda|perumda|tahun|anggaran|dana|biaya|apbd|apbn|mitra)$/i;
const FEWEST_SHARED = 2;
const SHORTEST = 3;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const isOwn = (word: string): boolean => word.length >= SHORTEST && !COMMON.test(word) && !/^\d+$/.test(word);

/** Of two own words of the name, or all where it has fewer; a word in capitals alone will do. Nothing names an empty partner. */
export function namesPartner(text: string, partner: string): boolean {
  // What stands behind a comma is the country.
  const names = wordsOf(partner.split(',')[0] ?? partner);
  const own = new Set(names.filter(isOwn).map((word) => word.toLowerCase()));
  const words = wordsOf(text);
  const isCapitals = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word) && !COMMON.test(word);
  const initials = names.map((word) => word.charAt(0).toUpperCase()).join('');
  if (words.some((word) => isCapitals(word) && (own.has(word.toLowerCase()) || word === initials))) return true;
  const shared = new Set(words.map((word) => word.toLowerCase()).filter((word) => own.has(word)));
  return own.size > 0 && shared.size >= Math.min(FEWEST_SHARED, own.size);
}
