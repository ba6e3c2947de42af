/** Breaks text into lines and shortens numbers to a width. Measures through a function, so it needs no canvas. */

export type Measure = (text: string) => number;

/** Lines of a wrapped text: at line ends, then at spaces, then inside words longer than a line. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const word of paragraph.split(/(?<=[ \-/])/)) {
      if (line === '' || measure((line + word).trimEnd()) <= width) line += word;
      else {
        lines.push(line.trimEnd());
        line = word;
      }
      while (measure(line.trimEnd()) > width && line.trimEnd().length > 1) {
        const fitting = fittingLength(line, width, measure);
        lines.push(line.slice(0, fitting));
        line = line.slice(fitting);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

function fittingLength(text: string, width: number, measure: Measure): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What a number shows in a column too narrow for it: fewer decimals under General, else `####`. */
export function fitNumber(text: string, value: number, isGeneral: boolean, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  if (isGeneral) {
    for (let digits = 10; digits >= 1; digits -= 1) {
      const shorter = String(Number(value.toPrecision(digits)));
      const integerDigits = String(Math.trunc(Math.abs(value))).length;
      if (digits < integerDigits && Math.abs(value) < 1e15) break;
      if (measure(shorter) <= width) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / Math.max(1, measure('#')))));
}
