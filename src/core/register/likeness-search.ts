/** Texts of a list that are like a given one but for some letters, found by what they share; none that is like is passed over. */
import { editSimilarity } from '../intake/similarity';

export interface LikeText {
  /** Its place in the list. */
  readonly at: number;
  /** As `editSimilarity` measures it. */
  readonly score: number;
}

const TRIPLE = 3;

function triplesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - TRIPLE + 1) }, (_triple, at) => text.slice(at, at + TRIPLE));
}

/**
 * Finds the texts that are at least `least` (above 0) like the one asked for, in the order of the list. An edit touches three of
 * the triples of letters that a text consists of: what is like has all but three for each edit allowed (Gravano et al. 2001,
 * Approximate string joins in a database, section 3). So only texts that share many triples are compared letter by letter.
 */
export function makeLikenessSearch(texts: readonly string[], least: number): (text: string) => LikeText[] {
  const holders = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const triple of new Set(triplesOf(text))) {
      const places = holders.get(triple);
      if (places) places.push(at);
      else holders.set(triple, [at]);
    }
  });
  const counts = new Uint32Array(texts.length);

  const candidates = (text: string): Iterable<number> => {
    const triples = triplesOf(text).map((triple) => holders.get(triple) ?? []);
    /** How many triples of the text one of this length holds that is like it. */
    const sharedWith = (length: number): number =>
      triples.length - TRIPLE * Math.floor((1 - least) * Math.max(length, text.length) + 1e-9);
    const shared = sharedWith(Math.floor(text.length / least + 1e-9));
    if (shared <= 0) return texts.keys();
    // Of those that must be shared a quarter may be the commonest, and need not be looked at.
    const skipped = Math.floor(shared / 4);
    triples.sort((a, b) => a.length - b.length);
    counts.fill(0);
    const found: number[] = [];
    for (const places of triples.slice(0, triples.length - skipped))
      for (const at of places) {
        const count = (counts[at] ?? 0) + 1;
        counts[at] = count;
        if (count === shared - skipped) found.push(at);
      }
    return found
      .filter((at) => (counts[at] ?? 0) >= sharedWith(texts[at]?.length ?? 0) - skipped)
      .sort((a, b) => a - b);
  };

  return (text) =>
    Array.from(candidates(text), (at) => ({ at, score: editSimilarity(text, texts[at] ?? '', least) })).filter(
      ({ score }) => score > 0,
    );
}
