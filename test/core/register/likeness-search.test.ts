/** The search by shared triples against a comparison with every text. */
import fc from 'fast-check';
import { editSimilarity } from '../../../src/core/intake/similarity';
import { makeLikenessSearch } from '../../../src/core/register/likeness-search';

const word = fc.constantFrom('air', 'air bersih', 'banjir', 'di', 'dan', 'kecamatan', 'pengelolaan', 'pengolahan', 'sampah', 'a', 'ab', 'aaa'); // prettier-ignore
const title = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
/** A place, 0..1, and what is put there instead of so many letters. */
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), fc.constantFrom('', 'x', 'r', ' '));
/** Letters changed far apart, which spoils the most triples. */
const spread = fc
  .nat(9)
  .map((count) => Array.from({ length: count }, (_edit, index) => [(index + 0.5) / count, 1, 'x'] as const));

function change(text: string, edits: readonly (readonly [number, number, string])[]): string {
  return edits.reduce((changed, [place, removed, added]) => {
    const at = Math.floor(place * changed.length);
    return changed.slice(0, at) + added + changed.slice(at + removed);
  }, text);
}

test('every text that is like enough is found, in the order of the list', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(title, { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.oneof(fc.array(edit, { maxLength: 8 }), spread),
      fc.constantFrom(0.6, 0.82, 0.85, 0.9, 1),
      (titles, at, edits, least) => {
        const asked = change(titles[at % titles.length]!, edits);
        const like = titles
          .map((one, place) => ({ at: place, score: editSimilarity(asked, one, least) }))
          .filter(({ score }) => score > 0);
        found += like.length;
        const search = makeLikenessSearch(titles, least);
        expect(search(asked)).toEqual(like);
        // Asked again, nothing of the first time is counted in.
        expect(search(asked)).toEqual(like);
      },
    ),
    { seed: 13, numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(1500);
});
