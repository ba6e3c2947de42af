/** How alike two short texts are: by edits and by words. Symmetric, 0..1, 1 only for equal texts. */

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** 1 minus edits over the longer length. */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.abs(a.length - b.length) > longest / 2) return 0;
  return 1 - editDistance(a, b) / longest;
}

/** Words of four letters and more count as the same with one typing error in five letters. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= 4 && b.length >= 4 && editSimilarity(a, b) >= 0.8;
}

/** Dice coefficient over words, each word weighted. */
export function wordSimilarity(a: string, b: string, weight: (word: string) => number): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const total = [...left, ...right].reduce((sum, word) => sum + weight(word), 0);
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
