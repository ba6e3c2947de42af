/** How much of a paper fits on one page. */
import { PAGE_PIXELS } from '../../sheets/sheet-style';
import type { Paper } from './paper';

/** Points between Excel's usual margins of 0.75 inch above and below. */
const PAPER_POINTS = { a4: { portrait: 734, landscape: 487 }, folio: { portrait: 828, landscape: 504 } } as const;
/** Part of a page that is filled: printers differ. */
const FILLED = 0.985;

/** Points of rows that one page holds once the paper is one page wide. */
export function pageRoom({ widths, paper, orientation }: Pick<Paper, 'widths' | 'paper' | 'orientation'>): number {
  const pixels = widths.reduce((sum, width) => sum + 7 * width + 5, 0);
  const scale = Math.min(1, PAGE_PIXELS[paper][orientation] / pixels);
  return (FILLED * PAPER_POINTS[paper][orientation]) / scale;
}
