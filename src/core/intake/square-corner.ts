/** Squares of comparisons: the same texts along both sides. Their corner may be empty, and then no heading stands over the texts at the side. */
import { normaliseHeading } from './normalise-heading';
import type { SheetView } from './sheet-view';

/** Fewer make no square. */
const FEWEST = 2;

/** Whether texts down the side are the headings, or begin with them as names with their codes do. Empty texts are passed over. */
export function isSquare(headings: readonly string[], side: readonly string[]): boolean {
  const [names, labels] = [headings, side].map((texts) => texts.map(normaliseHeading).filter((text) => text !== ''));
  const isNamed = (label = '', name: string): boolean => label === name || label.startsWith(`${name} `);
  return (names?.length ?? 0) >= FEWEST && (names ?? []).every((name, index) => isNamed(labels?.[index], name));
}

/** The column left of a heading row that holds the texts at the side of its square; `left` where there is none. */
export function leftOfSquare(view: SheetView, row: number, left: number, right: number): number {
  const side = left - 1;
  if (side < view.left || right - left + 1 < FEWEST || view.text(row, side) !== '') return left;
  const headings = Array.from({ length: right - left + 1 }, (_text, index) => view.text(row, left + index));
  return isSquare(headings, headings.map((_heading, index) => view.text(row + 1 + index, side))) ? side : left; // prettier-ignore
}
