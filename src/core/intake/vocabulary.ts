/**
 * What headings mean, for one set of fields: synonyms first, then words, then edits. Knows nothing of values, tables or the
 * one field a column may take.
 */
import { rememberByText } from '../model/memo';
import { wordsBehind, writtenOut } from './abbreviations';
import { isHeadingWord } from './heading-grammar';
import { withoutYear } from './heading-year';
import { normaliseHeading } from './normalise-heading';
import { plainForms } from './plain-question';
import { editSimilarity, isNumberLike, makeWordSearch, wordSimilarity } from './similarity';

export interface VocabularyEntry<F extends string> {
  readonly id: F;
  readonly synonyms: readonly string[];
}

/** What a vocabulary knows besides its synonyms. */
export interface Habits<F extends string> {
  /** Headings that look like a field and are something else, unless they are a synonym. */
  readonly notFields?: RegExp;
  /** What a normalised text means by the concepts in it. */
  readonly concepts?: (text: string) => ReadonlyMap<F, number>;
  /** Fields whose heading may end in a year: `Target 2027`. */
  readonly yearly?: readonly F[];
}

export interface Vocabulary<F extends string> {
  /** How well a heading alone fits each field, 0..1. A path counts as a whole, by its leaf, and weakly by its group. */
  readonly score: (heading: string) => ReadonlyMap<F, number>;
  /** Its synonyms, normalised. */
  readonly texts: readonly string[];
}

/** Words that say little about which field a heading means. */
// prettier-ignore
const WEAK = new Set(['kerja', 'sama', 'nama', 'data', 'dan', 'yang', 'daerah', 'kota', 'dengan', 'rp', 'pemerintah', 'the', 'of', 'naskah', 'dokumen', 'perjanjian', 'kegiatan', 'jenis', 'nomor', 'tanggal', 'status']);

/** A score that leaves no doubt what a heading means. */
const PLAIN = 0.9;

/** What is left of a score where words were written out by guess, and the longest heading that is. */
const SHORTENED = 0.93;
const LONGEST_SHORTENED = 50;

/** A text of more words than this is no heading, unless it is a synonym. */
const MOST_WORDS = 14;

interface Synonym<F> {
  readonly text: string;
  readonly words: readonly string[];
  readonly field: F;
}

function weight(word: string): number {
  return WEAK.has(word) ? 0.35 : word.length <= 2 ? 0.5 : 1;
}

function pushTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function makeVocabulary<F extends string>(
  entries: readonly VocabularyEntry<F>[],
  habits: Habits<F> = {},
): Vocabulary<F> {
  const synonymOf = new Map<string, F>();
  const byLength = new Map<number, Synonym<F>[]>();
  const byWord = new Map<string, Synonym<F>[]>();
  for (const { id, synonyms } of entries) {
    for (const listed of synonyms) {
      const text = normaliseHeading(listed);
      if (text === '' || synonymOf.has(text)) continue;
      synonymOf.set(text, id);
      const synonym = { text, words: text.split(' '), field: id };
      pushTo(byLength, text.length, synonym);
      for (const word of new Set(synonym.words)) pushTo(byWord, word, synonym);
    }
  }
  const vocabularyWords = [...byWord.keys()];
  const wordsLike = makeWordSearch(vocabularyWords);

  /** Words of the synonyms that a word may stand for: itself, or those one typing error away when nobody knows it. */
  const knownWords = rememberByText((word): readonly string[] =>
    byWord.has(word) || isHeadingWord(word) || isNumberLike(word) ? [word] : wordsLike(word),
  );

  /** Synonyms that may be the text but for typing errors: nearly as long, with the same beginning or end. */
  const ofLikeLength = (text: string): Synonym<F>[] => {
    if (text.length < 5) return [];
    const found: Synonym<F>[] = [];
    for (let length = Math.ceil(text.length * 0.8); length <= text.length * 1.25; length += 1)
      for (const synonym of byLength.get(length) ?? [])
        if (synonym.text.startsWith(text.charAt(0)) || synonym.text.endsWith(text.slice(-1))) found.push(synonym);
    return found;
  };

  const scoreText = rememberByText((text): ReadonlyMap<F, number> => {
    const scores = new Map<F, number>();
    const put = (field: F, score: number): void => {
      if (score > (scores.get(field) ?? 0)) scores.set(field, score);
    };
    const exact = synonymOf.get(text);
    if (exact) put(exact, 1);
    const words = text.split(' ');
    const isBlocked = exact === undefined && (habits.notFields?.test(text) === true || words.length > MOST_WORDS);
    if (text !== '' && !isBlocked) {
      const related = new Set(words.flatMap(knownWords).flatMap((word) => byWord.get(word) ?? []));
      for (const synonym of related) put(synonym.field, wordSimilarity(words, synonym.words, weight) * 0.88);
      for (const [field, score] of habits.concepts?.(text) ?? []) put(field, score);
      // Only a text with an unknown word can be a misspelling of another.
      const isMisspelt = words.some((word) => !byWord.has(word) && !isHeadingWord(word));
      if (isMisspelt)
        for (const synonym of ofLikeLength(text)) put(synonym.field, editSimilarity(text, synonym.text, 0.86) * 0.92);
    }
    return scores;
  });

  /** `Judul/Nama Kerjasama`: when both sides of a slash mean the same field, the heading does. */
  const withAlternatives = (heading: string, whole: ReadonlyMap<F, number>): ReadonlyMap<F, number> => {
    const sides = heading.includes(' / ') ? [] : heading.split('/').map(normaliseHeading);
    const fields = sides.map((side) => synonymOf.get(side));
    const [first] = fields;
    if (sides.length < 2 || first === undefined || fields.some((field) => field !== first)) return whole;
    return new Map([...whole, [first, Math.max(whole.get(first) ?? 0, 0.96)]]);
  };

  /** `Durasi (tahun)` and `Judul (wajib diisi)`: what stands in brackets counts little, unless it could be a heading; a sign alone, `Dampak (+)`, is none. */
  const withoutUnit = (heading: string, whole: ReadonlyMap<F, number>): ReadonlyMap<F, number> => {
    // `(+)` and `(-)` say which side is meant.
    const bare = heading.replace(/\((?!\s*[+−–-]\s*\))[^)]*\)/g, ' ').trim();
    if (bare === '' || bare === heading.trim()) return whole;
    const merged = new Map(whole);
    const aside = normaliseHeading([...heading.matchAll(/\(([^)]*)\)/g)].map(([, text = '']) => text).join(' '));
    const factor = [...(habits.concepts?.(aside).values() ?? [])].some((score) => score >= 0.8) ? 0.8 : 0.96;
    for (const [field, score] of scoreText(normaliseHeading(bare)))
      merged.set(field, Math.max(merged.get(field) ?? 0, score * factor));
    return merged;
  };

  /** `Target 2027` is a target. */
  const withYear = (heading: string): ReadonlyMap<F, number> => {
    const scores = scorePath(heading);
    const bare = (habits.yearly ?? []).length === 0 ? null : withoutYear(heading);
    if (bare === null) return scores;
    const merged = new Map(scores);
    // `Awal 2025` is the baseline; `Awal` alone may be a first day.
    const bareScores = scorePath(/^\W*awal\W*$/i.test(bare) ? 'Kondisi Awal' : bare);
    for (const field of habits.yearly ?? [])
      merged.set(field, Math.max(merged.get(field) ?? 0, (bareScores.get(field) ?? 0) * 0.97));
    return merged;
  };

  const scorePath = (heading: string): ReadonlyMap<F, number> => {
    const rawParts = heading.split(' / ').filter((part) => normaliseHeading(part) !== '');
    const parts = rawParts.map(normaliseHeading);
    const whole = withAlternatives(heading, scoreText(parts.join(' ')));
    if (parts.length < 2) return withoutUnit(heading, whole);
    const merged = new Map<F, number>();
    const put = (from: ReadonlyMap<F, number>, factor: number): void => {
      for (const [field, value] of from) merged.set(field, Math.max(merged.get(field) ?? 0, value * factor));
    };
    put(whole, 1);
    const leaf = parts.at(-1) ?? '';
    put(withoutUnit(rawParts.at(-1) ?? '', scoreText(leaf)), 0.9);
    parts.slice(0, -1).forEach((group, index) => {
      // The nearest group says most: `DOKUMEN / KSB / NOMOR` is the number of the KSB.
      const factor = index === parts.length - 2 ? 0.98 : 0.96;
      put(scoreText(`${group} ${leaf}`), factor);
      put(scoreText(`${leaf} ${group}`), factor);
    });
    put(scoreText(parts[0] ?? ''), 0.5);
    return merged;
  };

  /** `Apa judul kerja sama yang diusulkan?` asks for the title. */
  const withQuestion = (heading: string): ReadonlyMap<F, number> => {
    const scores = withYear(heading);
    const isOther = habits.notFields?.test(normaliseHeading(heading)) === true;
    if (isOther || [...scores.values()].some((score) => score >= PLAIN)) return scores;
    const merged = new Map(scores);
    for (const form of plainForms(heading)) {
      const own = withYear(form);
      for (const [field, score] of own) merged.set(field, Math.max(merged.get(field) ?? 0, score * 0.97));
      if ([...own.values()].some((score) => score >= PLAIN)) break;
    }
    return merged;
  };

  const behind = rememberByText((word): readonly string[] =>
    byWord.has(word) || isHeadingWord(word) || isNumberLike(word) ? [] : wordsBehind(word, vocabularyWords),
  );

  /** `DSR HKM` is the legal basis; each part of a path is written out by itself. */
  const withAbbreviations = (heading: string): ReadonlyMap<F, number> => {
    const scores = withQuestion(heading);
    if (heading.length > LONGEST_SHORTENED || [...scores.values()].some((score) => score >= PLAIN)) return scores;
    const bare = heading.replace(/\([^)]*\)/g, ' ').trim();
    const parts = (bare === '' ? heading : bare).split(' / ').map(normaliseHeading);
    const leaf = parts.at(-1) ?? '';
    const group = parts.slice(0, -1).join(' / ');
    const merged = new Map(scores);
    for (const form of writtenOut(leaf, behind)) {
      const own = scorePath(group === '' ? form : `${group} / ${form}`);
      for (const [field, score] of own) merged.set(field, Math.max(merged.get(field) ?? 0, score * SHORTENED));
    }
    return merged;
  };

  /** `Dampak / (+)`: a sign under its group is no heading of its own. */
  const score = (heading: string): ReadonlyMap<F, number> =>
    withAbbreviations(heading.replace(/ \/ (\(\s*[+–−-]\s*\))\s*$/, ' $1'));

  return { score, texts: [...synonymOf.keys()] };
}
