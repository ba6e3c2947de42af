/**
 * Words that an office shortens as it likes, `NSKH`, `PNDTGN`, `MANF.`: by their consonants or their beginning, among the words
 * that headings use. Listed abbreviations are written out before (normalise-heading.ts).
 */

const SHORTEST = 3;
/** Least share of the consonants of a word that its abbreviation keeps. */
const KEPT = 0.55;
/** Words one abbreviation may stand for, and texts that are tried. */
const MOST_WORDS = 3;
const MOST_TEXTS = 9;

const consonants = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');

/** Whether the letters stand in the word in their order. */
function runsThrough(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}

/** How well a word fits, 0..1; 0 for none that it shortens. */
function fitOf(short: string, word: string): number {
  if (word.length < short.length + 2 || !word.startsWith(short.slice(0, 1))) return 0;
  if (short.length > SHORTEST && word.startsWith(short)) return 0.9;
  const own = consonants(short);
  // One with vowels of its own is another word: `skor` is no `sektor`.
  if (own.length < short.length) return 0;
  const skeleton = consonants(word);
  const share = own.length / skeleton.length;
  if (share < KEPT || !runsThrough(own, skeleton)) return 0;
  return own.at(-1) === skeleton.at(-1) ? share : share * 0.8;
}

/** The words that one may shorten, the likeliest first; at most three. */
export function wordsBehind(short: string, words: readonly string[]): readonly string[] {
  if (short.length < SHORTEST || /\d/.test(short)) return [];
  return words
    .map((word) => ({ word, fit: fitOf(short, word) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.word.length - b.word.length)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** A normalised text with its unknown words written out in every likely way; none where nothing is shortened in it. */
export function writtenOut(text: string, behind: (word: string) => readonly string[]): readonly string[] {
  let texts: string[][] = [[]];
  let isShortened = false;
  for (const word of text.split(' ')) {
    const meant = behind(word);
    if (meant.length > 0) isShortened = true;
    const choices = meant.length > 0 ? meant : [word];
    texts = texts.flatMap((before) => choices.map((choice) => [...before, choice])).slice(0, MOST_TEXTS);
  }
  return isShortened ? texts.map((words) => words.join(' ')) : [];
}
