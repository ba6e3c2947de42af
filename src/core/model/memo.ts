/** Remembers answers that depend on a text alone: agencies, funding and legal bases repeat over the rows of a register. */

/** Texts remembered; the list begins anew when it is full. */
const MOST = 20_000;

/** `ask` must depend on the text only and its answer must not be changed. */
export function rememberByText<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = ask(text);
    if (known.size >= MOST) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
