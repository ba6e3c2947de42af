/** Answers kept by text: most cells of a workbook repeat a few texts. */

/** Longer texts hardly come twice. */
const LONGEST = 120;

/**
 * The same function with its last answers kept: between `most` and twice as many. `answer` must rest on the text alone, and
 * nobody may change what it returns.
 */
export function remember<T extends object | string>(answer: (text: string) => T, most = 2_000): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? answer(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}

/** `remember` for a function with settings besides its text; `key` tells settings apart. Gives the function for settings. */
export function rememberBy<T extends object | string, S>(
  answer: (text: string, settings: S) => T,
  key: (settings: S) => string | number,
  most?: number,
): (settings: S) => (text: string) => T {
  const byKey = new Map<string | number, (text: string) => T>();
  return (settings) => {
    const of = key(settings);
    let kept = byKey.get(of);
    if (kept === undefined) {
      kept = remember((text) => answer(text, settings), most);
      byKey.set(of, kept);
    }
    return kept;
  };
}
