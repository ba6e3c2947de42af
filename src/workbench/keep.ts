/** Keeps what reading a text gave. A calculated column repeats one text in every row, so few texts serve many cells. */

const MOST_KEPT_TEXTS = 2000;

/** `read(text)`, or what it gave before. Only for a `read` that hangs on its text alone; what it throws is not kept. */
export function keep<T>(kept: Map<string, T>, text: string, read: (text: string) => T): T {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT_TEXTS) kept.clear();
  const fresh = read(text);
  kept.set(text, fresh);
  return fresh;
}
