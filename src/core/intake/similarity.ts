/** How alike two short texts are: by edits and by words. Symmetric, 0..1, 1 only for equal texts. */

/** One row of the table of distances; grown to the longest text seen. */
let distances = new Uint32Array(256);

/**
 * Levenshtein distance, or `limit + 1` when it is more than `limit`. What both texts begin and end with costs nothing; of
 * the rest only the cells that can lie on a path within the limit are filled in (Ukkonen 1985).
 */
function editDistance(a: string, b: string, limit: number): number {
  let from = 0;
  let [endA, endB] = [a.length, b.length];
  if (Math.abs(endA - endB) > limit) return limit + 1;
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [rows, columns] = [endA - from, endB - from];
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  if (distances.length <= columns) distances = new Uint32Array(columns * 2);
  const row = distances;
  const outside = limit + 1;
  for (let j = 0; j <= columns; j += 1) row[j] = Math.min(j, outside);
  for (let i = 1; i <= rows; i += 1) {
    const code = a.charCodeAt(from + i - 1);
    const first = Math.max(1, i - limit);
    const last = Math.min(columns, i + limit);
    let diagonal = row[first - 1] ?? 0;
    let left = first === 1 ? Math.min(i, outside) : outside;
    row[first - 1] = left;
    let least = left;
    for (let j = first; j <= last; j += 1) {
      const above = row[j] ?? 0;
      const change = code === b.charCodeAt(from + j - 1) ? diagonal : diagonal + 1;
      diagonal = above;
      left = Math.min(change, above + 1, left + 1, outside);
      row[j] = left;
      if (left < least) least = left;
    }
    if (last < columns) row[last + 1] = outside;
    if (least >= outside) return outside;
  }
  return row[columns] ?? 0;
}

/** 1 minus edits over the longer length; 0 when that is below `least`. */
export function editSimilarity(a: string, b: string, least = 0.5): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const limit = Math.floor((1 - least) * longest + 1e-9);
  const edits = editDistance(a, b, limit);
  return edits > limit ? 0 : 1 - edits / longest;
}

/** Whether a word counts or numbers something: with two digits in a row it is no word of headings mistyped. */
export function isNumberLike(word: string): boolean {
  return /\d\d/.test(word);
}

/** Words of four letters and more count as the same with one typing error in five letters, not at both ends. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith(b.charAt(0)) && !a.endsWith(b.slice(-1))) return false;
  return a.length >= 4 && b.length >= 4 && editSimilarity(a, b, 0.8) >= 0.8;
}

/** Finds the words of a list that are `sameWord` as a given one, in the order of the list, by their first and last letters. */
export function makeWordSearch(words: readonly string[]): (word: string) => string[] {
  const byEnd = new Map<string, number[]>();
  const endsOf = (word: string): [string, string] => [`${word.charAt(0)}…`, `…${word.slice(-1)}`];
  words.forEach((word, at) => {
    for (const end of endsOf(word)) {
      const places = byEnd.get(end);
      if (places) places.push(at);
      else byEnd.set(end, [at]);
    }
  });
  return (word) => {
    const places = new Set(endsOf(word).flatMap((end) => byEnd.get(end) ?? []));
    return [...places]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const other = words[at] ?? '';
        return sameWord(word, other) ? [other] : [];
      });
  };
}

/** Dice coefficient over words, each word weighted. */
export function wordSimilarity(
  left: readonly string[],
  right: readonly string[],
  weight: (word: string) => number,
): number {
  let total = 0;
  for (const word of left) total += weight(word);
  for (const word of right) total += weight(word);
  if (total === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.findIndex((other) => sameWord(word, other));
    if (at < 0) continue;
    shared += weight(word) + weight(rest[at] ?? '');
    rest.splice(at, 1);
  }
  return shared / total;
}
