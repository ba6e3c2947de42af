/**
 * How wide a text is, by classes of letters, in widths of a digit of Calibri, which is what column widths count: nothing measures
 * letters where the core runs.
 */

/** Other fonts and printers are a little wider. */
export const SAFETY = 1.04;

const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ['ijlI.,:;\'|!', 0.52],
  [' ()[]{}ftr-/"', 0.68],
  ['ABCEFKPRSTVXYZ&', 1.15],
  ['DGHNOQUw', 1.3],
  ['mMW%@…—', 1.7],
]; // prettier-ignore
const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const WIDEST = 1.7;

/** In widths of a digit; the text has no line ends. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? 1;
  return width;
}

/** Lines a text takes in so many widths of a digit: it breaks at line ends, after spaces and hyphens, and inside longer words. */
export function countLines(text: string, room: number): number {
  return text.split('\n').reduce((sum, part) => sum + linesOf(part, room), 0);
}

function linesOf(text: string, room: number): number {
  if (text.length * WIDEST <= room || widthOf(text) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.match(/[^ -]*[ -]?/g) ?? []) {
    const width = widthOf(word);
    const shown = word.endsWith(' ') ? width - widthOf(' ') : width;
    if (used > 0 && used + shown > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(shown / room) - 1);
    lines += more;
    used += width - more * room;
  }
  return lines;
}

/** Lines a text of body size takes in a column so many characters wide. */
export function linesIn(text: string, width: number): number {
  return countLines(text, width / SAFETY);
}

/** A text of body size broken into lines for a column so many characters wide; a longer word stands alone and runs over. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width / SAFETY) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
