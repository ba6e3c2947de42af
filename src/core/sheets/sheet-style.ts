/** The one look of every owned sheet: colours, sizes, number formats. Restrained, printable, told apart without colour. */
import type { Severity } from '../model/finding';

export const COLORS = {
  ink: '#1F2933',
  note: '#5B6470',
  heading: '#1F3864',
  headingText: '#FFFFFF',
  soft: '#EEF2F8',
  rule: '#BFC8D6',
  accent: '#2F5597',
  input: '#FFF9E5',
} as const;

/** Series of a chart, dark and light in turn, so that neighbours are told apart in black and white too. */
export const CHART_TONES: readonly string[] = [
  '#1F3864', '#BFC8D6', '#4F71BE', '#E3EAF5', '#3B4A5F', '#9DB2D6', '#2F5597', '#CCD6E8',
]; // prettier-ignore

/** Tints from the colour-blind-safe palette of Okabe and Ito (2008): vermilion, yellow, sky blue. Words always say it too. */
export const SEVERITY_LOOK: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#F9DCCB', font: '#7A2E00' },
  warning: { fill: '#FFF3C4', font: '#5C4700' },
  info: { fill: '#DCEBF7', font: '#0B3F66' },
};

export const FORMATS = {
  text: '@',
  money: '#,##0',
  number: 'General',
  count: '#,##0',
  date: 'dd/mm/yyyy',
  year: '0',
  share: '0.0%',
  weight: '0.00',
  score: '0.0000',
  /** Shows neither numbers nor texts. */
  unseen: ';;;',
} as const;

export const TITLE_SIZE = 14;
export const TABLE_STYLE = 'TableStyleLight1';

/** Pixels a page holds across at full size between Excel's usual margins of 0.7 inch, at 96 pixels an inch. */
export const PAGE_PIXELS = {
  a4: { portrait: 659, landscape: 988 },
  folio: { portrait: 681, landscape: 1113 },
} as const;
/** Smallest scale that 11 point text is still read at on paper; wider sheets run over several pages. */
export const LEAST_SCALE = 0.6;
/** The same for what is read across a table: 8 points. */
export const READABLE_SCALE = 8 / 11;
