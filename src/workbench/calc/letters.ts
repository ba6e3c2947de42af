/** Column letters for addresses the engine reads. */

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(columnIndex: number): string {
  let rest = columnIndex;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}
