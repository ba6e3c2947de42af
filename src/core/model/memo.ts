/**
 * Answers remembered: most cells of a workbook repeat a few texts, and several parts ask the same of one list. What is asked
 * must rest on the text, settings or list alone, and nobody may change the answer.
 */

import { isSameValue } from './same-value';

/** Between this many texts and twice as many are remembered, the last ones asked for among them. */
const MOST = 10_000;

/** For small answers that are asked of all texts of a sheet, several times over: a large sheet of its own fits. */
export const MOST_OF_SHEET = 100_000;

/** The same function with its answers kept, `most` to twice as many; texts longer than `longest` are asked each time. */
export function rememberByText<T>(ask: (text: string) => T, longest = Infinity, most = MOST): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const kept = older.get(text);
    const answer = kept === undefined ? ask(text) : kept;
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

/** Longer texts of cells hardly come twice. */
const LONGEST_CELL = 120;

/** For a function that reads the text of a cell by settings; `key` tells settings apart. Gives the function for settings. */
export function rememberBySettings<T, S>(
  ask: (text: string, settings: S) => T,
  key: (settings: S) => string | number,
): (settings: S) => (text: string) => T {
  const byKey = new Map<string | number, (text: string) => T>();
  return (settings) => {
    const of = key(settings);
    const known = byKey.get(of);
    if (known !== undefined) return known;
    const fresh = rememberByText((text) => ask(text, settings), LONGEST_CELL);
    byKey.set(of, fresh);
    return fresh;
  };
}

/**
 * The same work in slices with its last answer, which stands while what is asked holds the same (same-value.ts); what is asked meanwhile
 * is worked out by itself.
 */
export function rememberLastSlices<K, T>(
  ask: (question: K) => Generator<undefined, T, undefined>,
): (question: K) => Generator<undefined, T, undefined> {
  let last: { readonly question: K; readonly answer: T } | null = null;
  return function* (question) {
    if (last !== null && isSameValue(last.question, question)) return last.answer;
    const answer = yield* ask(question);
    last = { question, answer };
    return answer;
  };
}

/** For what is asked of a list or another object that is never changed; forgotten with it. */
export function rememberByObject<K extends object, T>(ask: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const kept = known.get(of) ?? { answer: ask(of) };
    known.set(of, kept);
    return kept.answer;
  };
}
