/**
 * Plan of the sheet of budgets, capacities and conditions for the best set of objects (read by ranking/portfolio/read-portfolio.ts). Made
 * once; afterwards it is what staff made of it.
 */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { CONDITION_WORDS, SOURCE_WORDS } from '../ranking/portfolio/read-portfolio';
import { columnOf, makeHeading, makePlan, makeTable, printSetup, widthsFrom } from './make-plan';
import type { PlanValidation, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const HEADER_ROW = 4;
const ROWS = 20;
const CONDITION_LEFT = 4;
const WIDTHS = [10, 26, 22, 3, 22, 30, 30];

export function planPortfolio(t: Translate): SheetPlan {
  const label = (key: string): string => t(`sheets.portfolio.${key}`);
  const heading = makeHeading(label('title'), label('note'));
  const empty = (columns: number): null[][] => Array.from({ length: ROWS }, () => new Array<null>(columns).fill(null));
  const limits = makeTable('tblAnggaran', { top: HEADER_ROW, left: 0 }, ['year', 'source', 'amount'].map(label), empty(3));
  const conditions = makeTable('tblSyarat', { top: HEADER_ROW, left: CONDITION_LEFT }, ['condition', 'object', 'other'].map(label), empty(3));
  const list = (range: CellRange, items: readonly string[], prompt: string): PlanValidation => ({
    range, rule: { type: 'list', source: items.join(',') }, blankAllowed: true, onInvalid: 'stop',
    promptTitle: label('title').slice(0, 32), prompt: label(prompt), error: label(prompt),
  });
  const sources = Object.keys(SOURCE_WORDS).map((id) => t(`ranking.limit.${id}`));
  const kinds = Object.keys(CONDITION_WORDS).map((id) => t(`ranking.condition.${id}`));
  return makePlan({
    sheet: 'portfolio',
    name: label('name'),
    mode: 'createOnly',
    blocks: [heading.block, { top: 2, left: 0, cells: [[label('yearNote')]] }, limits.block, conditions.block],
    tables: [limits.table, conditions.table],
    formats: [
      ...heading.formats,
      { range: { top: 2, left: 0, bottom: 2, right: 0 }, italic: true, fontColor: COLORS.note },
      { range: limits.body, fill: COLORS.input },
      { range: conditions.body, fill: COLORS.input },
      ...limits.formats,
      ...conditions.formats,
      { range: columnOf(limits.body, 2), numberFormat: FORMATS.money },
      { range: { ...conditions.body, left: CONDITION_LEFT + 1 }, numberFormat: FORMATS.text, wrap: true },
    ],
    columnWidths: widthsFrom(0, WIDTHS),
    validations: [
      list(columnOf(limits.body, 1), sources, 'sourcePrompt'),
      list(columnOf(conditions.body, 0), kinds, 'conditionPrompt'),
    ],
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: conditions.body.bottom, right: conditions.body.right },
      titleRows: null,
      widths: WIDTHS,
      title: label('title'),
    }),
    tabColor: COLORS.accent,
  });
} // prettier-ignore
