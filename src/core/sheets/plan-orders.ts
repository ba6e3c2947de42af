/** Plan of the sheet on the orders of the assessors: theirs beside that of the method, Borda and Copeland, and how alike they are. */
import type { CellRange } from '../model/cell';
import type { MessageRef, Translate } from '../model/message';
import type { ComparedOrders } from '../ranking/panel/compare-orders';
import { clipText, fileNumber, headerFormat, makeHeading, makePlan, makeTable, printSetup, uniqueHeadings, widthsFrom } from './make-plan'; // prettier-ignore
import type { PlanCell, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const HEADER_ROW = 3;
/** ID, title, rank by the method, Borda rank and points, Copeland rank and score; then a column for each assessor. */
const FIXED_WIDTHS = [10, 42, 11, 11, 11, 11, 11];
const ASSESSOR_WIDTH = 16;

export interface OrdersPlanInput {
  readonly orders: ComparedOrders;
  /** Sentences below the figures. */
  readonly notes: readonly MessageRef[];
  readonly t: Translate;
}

export function planOrders({ orders, notes, t }: OrdersPlanInput): SheetPlan {
  const text = (key: string): string => t(`sheets.orders.${key}`);
  const { assessors, objects } = orders;
  const heading = makeHeading(text('title'), text('note'));
  const headings = uniqueHeadings([
    t('fields.id'),
    t('fields.title'),
    ...['method', 'borda', 'bordaPoints', 'copeland', 'copelandScore'].map(text),
    ...assessors,
  ]);
  const rows = objects.map(({ object, title, rank, borda, copeland, ranks }): PlanCell[] => [
    object,
    clipText(title),
    rank,
    borda.rank,
    borda.points,
    copeland.rank,
    copeland.score,
    ...ranks,
  ]);
  const table = makeTable('', { top: HEADER_ROW, left: 0 }, headings, rows);
  const widths = [...FIXED_WIDTHS, ...assessors.map(() => ASSESSOR_WIDTH)];
  const top = table.body.bottom + 2;
  const first = FIXED_WIDTHS.length;
  const header: CellRange = { top: top + 1, left: 1, bottom: top + 1, right: 1 };
  const across: CellRange = { ...header, left: first, right: first + assessors.length - 1 };
  const names: CellRange = { ...header, top: top + 2, bottom: top + 1 + assessors.length };
  const matrix: CellRange = { ...names, left: across.left, right: across.right };
  const said = [...agreementOf(orders, t), ...notes.map(({ key, params }) => t(key, params))];
  const notesTop = matrix.bottom + 2;
  return makePlan({
    sheet: 'form',
    name: text('name'),
    mode: 'add',
    blocks: [
      heading.block,
      table.block,
      { top, left: 0, cells: [[text('spearman')]] },
      { top: top + 1, left: 1, cells: [[text('assessor')], ...assessors.map((name) => [name])] },
      {
        top: top + 1,
        left: first,
        cells: [
          assessors,
          ...orders.spearman.map((line) => line.map((one) => (one === null ? null : fileNumber(one)))),
        ],
      },
      { top: notesTop, left: 0, cells: [[text('said')], ...said.map((sentence) => [sentence])] },
    ],
    formats: [
      ...heading.formats,
      ...table.formats,
      { range: { ...table.body, right: 1 }, numberFormat: FORMATS.text, wrap: true },
      { range: { ...table.body, left: 2 }, numberFormat: FORMATS.number, horizontal: 'center' },
      ...[top, notesTop].map((row) => ({
        range: { top: row, left: 0, bottom: row, right: 0 },
        bold: true,
        fontColor: COLORS.heading,
      })),
      headerFormat(header),
      headerFormat(across),
      { range: names, numberFormat: FORMATS.text, border: COLORS.rule },
      { range: matrix, numberFormat: FORMATS.weight, border: COLORS.rule, horizontal: 'center' },
    ],
    columnWidths: widthsFrom(0, widths),
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: notesTop + said.length, right: widths.length - 1 },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: 2,
      widths,
      title: text('title'),
    }),
    tabColor: COLORS.accent,
  });
}

/** W and how likely it is by chance; that it cannot be told where too few objects were scored by all. */
function agreementOf({ concordance, assessors }: ComparedOrders, t: Translate): string[] {
  if (concordance === null) return [t('sheets.orders.noAgreement')];
  const { w, chiSquare, degrees, p, rankSums, significance } = concordance;
  const params = { w, chiSquare, degrees, p, assessors: assessors.length, objects: rankSums.length };
  return [t(`sheets.orders.agreement.${significance === 'exact' ? 'exact' : 'chiSquare'}`, params)];
}
