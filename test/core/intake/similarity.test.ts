/** Likeness by edits against the plain table of Levenshtein distances. */
import fc from 'fast-check';
import { editSimilarity, makeWordSearch, sameWord } from '../../../src/core/intake/similarity';

function plainDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

test('the likeness is that of the plain table, and 0 below what is asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 24 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(0, 0.5, 0.8, 0.85, 1), (a, b, least) => {
      const longest = Math.max(a.length, b.length);
      const edits = plainDistance(a, b);
      const isFar = edits > Math.floor((1 - least) * longest + 1e-9);
      expect(editSimilarity(a, b, least)).toBe(longest === 0 ? 1 : isFar ? 0 : 1 - edits / longest);
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('a search finds the same words as a look at each, in the order of the list', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'n'), minLength: 3, maxLength: 6 });
  let found = 0;
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, wanted) => {
      const same = words.filter((other) => sameWord(wanted, other));
      found += same.length;
      expect(makeWordSearch(words)(wanted)).toEqual(same);
    }),
    { seed: 12, numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
