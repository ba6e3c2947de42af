/** Plan of an empty table that staff fill: headings the intake knows, wide enough to write in, ready to print. */
import type { Translate } from '../model/message';
import type { FieldId } from '../model/object';
import { makePlan, makeTable, printSetup, uniqueHeadings, widthsFrom } from './make-plan';
import type { SheetPlan } from './plan';
import { COLORS, TITLE_SIZE } from './sheet-style';

export const BLANK_TABLES = ['register', 'indicators', 'resources', 'interns', 'potential'] as const;
export type BlankTableId = (typeof BLANK_TABLES)[number];
/** What the pane can insert: the proposal form and the empty tables. */
export type BlankId = 'proposal' | 'portfolio' | BlankTableId;

const HEADER_ROW = 3;
const BLANK_ROWS = 20;
const WIDTH = 20;
const NUMBER_WIDTH = 6;
/** The columns of a list of plans in the order officials know (domain notes 1.6). */
const REGISTER_FIELDS: readonly FieldId[] = [
  'title', 'object', 'kind', 'affair', 'agency', 'partner', 'location', 'purpose', 'scope', 'benefits', 'duration',
  'fundingSource', 'cost', 'stage', 'notes',
]; // prettier-ignore

export function planBlankTable(id: BlankTableId, t: Translate): SheetPlan {
  const columns =
    id === 'register'
      ? REGISTER_FIELDS.map((field) => t(`fields.${field}`))
      : t(`sheets.blank.${id}.columns`).split('|');
  const headings = uniqueHeadings([t('sheets.blank.number'), ...columns]);
  const rows = Array.from({ length: BLANK_ROWS }, () => headings.map(() => null));
  const title = t(`sheets.blank.${id}.title`);
  const table = makeTable('', { top: HEADER_ROW, left: 0 }, headings, rows);
  const widths = [NUMBER_WIDTH, ...columns.map(() => WIDTH)];
  return makePlan({
    sheet: 'form',
    name: t(`sheets.blank.${id}.name`),
    mode: 'add',
    blocks: [{ top: 0, left: 0, cells: [[title]] }, table.block],
    formats: [
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true, fontSize: TITLE_SIZE, fontColor: COLORS.heading },
      { range: table.body, wrap: true, fill: COLORS.input },
      ...table.formats,
    ],
    columnWidths: widthsFrom(0, widths),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      widths,
      title,
    }),
    tabColor: COLORS.accent,
  });
}
