/**
 * How wide a text is, in widths of a digit of Calibri, which is what column widths count: nothing measures letters where the
 * core runs.
 */

/**
 * Excel prints a column at 5.25 points a digit and its texts at 5.58 (7 pixels at 96 an inch against the advance of a digit of
 * Calibri 11), so that less goes into a column than its width says; and a little for other printers.
 */
export const SAFETY = 1.0614 * 1.012;

/** Advance widths of Carlito, which are those of Calibri, from the space to `~`, in units of 2048 to the em. */
const ADVANCES: readonly number[] = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791,
  1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949,
  1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356,
  1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020,
  596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080,
  1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
]; // prettier-ignore
const DIGIT = 1038;
/** Letters beyond these count as wide ones: too high a row is better than a cut text. */
const OTHER = 1414;
const WIDEST = Math.max(...ADVANCES) / DIGIT;

/** In widths of a digit; the text has no line ends. */
export function widthOf(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) units += ADVANCES[text.charCodeAt(at) - 32] ?? OTHER;
  return units / DIGIT;
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
