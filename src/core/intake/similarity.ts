/** How alike two short texts are: by edits and by words. Symmetric, 0..1, 1 only for equal texts. */

/** Levenshtein distance, or `limit + 1` as soon as it must be more than `limit`. */
function editDistance(a: string, b: string, limit = Math.max(a.length, b.length)): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (cost < least) least = cost;
      current.push(cost);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** 1 minus edits over the longer length; 0 when that is below `least`. */
export function editSimilarity(a: string, b: string, least = 0.5): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const limit = Math.floor((1 - least) * longest + 1e-9);
  const edits = editDistance(a, b, limit);
  return edits > limit ? 0 : 1 - edits / longest;
}

/** Words of four letters and more count as the same with one typing error in five letters, not at both ends. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith(b.charAt(0)) && !a.endsWith(b.slice(-1))) return false;
  return a.length >= 4 && b.length >= 4 && editSimilarity(a, b, 0.8) >= 0.8;
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
