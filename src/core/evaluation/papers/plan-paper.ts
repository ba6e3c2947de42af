/**
 * The plan of a paper's sheet: its rows with what staff wrote, ready to print. Right of the printed columns stand the cells
 * each row rests on and the hidden keys by which rows are found again.
 */
import { columnLetters, formatCellRef, rangeAddress } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { SheetSnapshot } from '../../model/snapshot';
import { clipText, headerFormat, makePlan, MAX_INLINE_LIST, printSetup, widthsFrom } from '../../sheets/make-plan';
import {
  isFormula,
  type PlanCell,
  type PlanChart,
  type PlanFormat,
  type PlanValidation,
  type SheetPlan,
} from '../../sheets/plan';
import { COLORS, FORMATS, PAGE_PIXELS, SEVERITY_LOOK, TITLE_SIZE } from '../../sheets/sheet-style';
import { uniteCells, type PaperFacts } from './facts';
import { keepEdits, type KeptPaper, type KeptRow, type PaperChoices } from './keep-edits';
import { layOut, type RowLook, type Span } from './lay-out';
import type { Paper, PaperBlock, PaperColumn } from './paper';

/** Pixels between Excel's usual margins of 0.7 inch, at 96 an inch. */
const PAPER_PIXELS = { a4: PAGE_PIXELS, folio: { portrait: 681, landscape: 1113 } } as const;
const TRACE_WIDTH = 44;
const KEY_WIDTH = 2;
/** Cells named beside a row; the rest are counted. */
const MOST_CELLS = 8;
/** Shows nothing of a cell. */
const HIDDEN = ';;;';
/** Points of a line of 11 point text, and the highest row Excel has. */
const LINE = 15;
const HIGHEST = 405;

export interface PlannedPaper extends KeptPaper {
  readonly paper: Paper;
  readonly plan: SheetPlan;
}

/** `sheet`: the paper as it stands; null where it was not made yet. */
export function planPaper(
  paper: Paper,
  facts: PaperFacts,
  sheet: SheetSnapshot | null,
  choices: PaperChoices = {},
): PlannedPaper {
  const { t, today } = facts;
  const blocks = paper.build(facts);
  const laid = layOut(paper, blocks, t(`papers.${paper.id}.note`, { today }), t);
  const kept = keepEdits(paper.id, laid, paper.widths.length, sheet, choices);
  return { ...kept, paper, plan: makeSheet(paper, blocks, kept, t) };
}

/** The rows stand below one that holds the headings of trace and keys. */
const FIRST = 1;

function makeSheet(paper: Paper, blocks: readonly PaperBlock[], { rows, mark }: KeptPaper, t: Translate): SheetPlan {
  const width = paper.widths.length;
  const [trace, keys] = [width, width + 1];
  const bottom = FIRST + rows.length - 1;
  const more = Math.max(0, ...rows.map(({ beyond }) => beyond.length));
  const placeOf = (key: string, column: number): string | null => {
    const at = rows.findIndex((row) => row.key === key);
    const left = rows[at]?.spans[column]?.left;
    return left === undefined ? null : `$${columnLetters(left)}$${FIRST + at + 1}`;
  };
  const line = (row: KeptRow, index: number): PlanCell[] => [
    ...withSums(row, index, rows).map((cell) => withPlaces(cell, placeOf)),
    clipText(traceText(row, t)) || null,
    row.mark || null,
    ...Array.from({ length: more }, (_, column) => row.beyond[column] ?? null),
  ];
  const head: PlanCell[] = [...paper.widths.map(() => null), t('papers.trace'), mark, ...Array.from({ length: more }, () => null)]; // prettier-ignore
  const repeated = rows.findIndex(({ look, table }) => look === 'header' && table?.isRepeated === true);
  const area = { top: FIRST, left: 0, bottom, right: width - 1 };
  const pageBreaks = rows.flatMap(({ startsPage }, index) => (startsPage && index > 0 ? [FIRST + index] : []));
  return makePlan({
    sheet: paper.id,
    name: t(`papers.${paper.id}.name`),
    resetLooks: true,
    blocks: [{ top: 0, left: 0, cells: [head, ...rows.map(line)] }],
    formats: [
      ...alike(rows).flatMap(({ row, top, bottom: last }) => formatRows(row, top, last)),
      { range: { top: 0, left: trace, bottom, right: trace }, fontColor: COLORS.note, fontSize: 9, vertical: 'top', numberFormat: FORMATS.text },
      { range: { top: 0, left: trace, bottom: 0, right: trace }, bold: true },
      ...rows.flatMap(({ changed }, index): PlanFormat[] =>
        changed.length === 0 ? [] : [{ range: { top: FIRST + index, left: trace, bottom: FIRST + index, right: trace }, fill: SEVERITY_LOOK.warning.fill, wrap: true }],
      ),
      { range: { top: 0, left: keys, bottom, right: keys }, numberFormat: HIDDEN },
    ], // prettier-ignore
    columnWidths: widthsFrom(0, [...paper.widths, TRACE_WIDTH, KEY_WIDTH]),
    rowHeights: rows.flatMap((row, index) => heightOf(row, FIRST + index, paper.widths)),
    merges: rows.flatMap(({ spans }, index) =>
      spans.flatMap(({ left, right }) =>
        right > left ? [{ top: FIRST + index, left, bottom: FIRST + index, right }] : [],
      ),
    ),
    validations: alike(rows).flatMap(({ row, top, bottom: last }) => validateRows(row, top, last, t)),
    charts: blocks.flatMap((block) => (block.type === 'chart' ? drawChart(block, rows, width) : [])),
    ...(pageBreaks.length === 0 ? {} : { pageBreaks }),
    print: {
      ...printSetup(t, {
        orientation: paper.orientation,
        area,
        titleRows: repeated < 0 ? null : { first: FIRST + repeated, last: FIRST + repeated },
        widths: paper.widths,
        title: t(`papers.${paper.id}.title`),
      }),
      paper: paper.paper,
      fitWide: 1,
      ...(pageBreaks.length === 0 ? {} : { scale: scaleOf(paper) }),
    },
    tabColor: COLORS.accent,
  });
}

/** Percent at which the paper is one page wide; a little less, for printers differ. */
function scaleOf({ widths, paper, orientation }: Paper): number {
  const pixels = widths.reduce((sum, width) => sum + 7 * width + 5, 0);
  return Math.max(10, Math.min(100, Math.floor((97 * PAPER_PIXELS[paper][orientation]) / pixels)));
}

function traceText({ from, changed }: KeptRow, t: Translate): string {
  const cells = uniteCells(from);
  const named = cells.slice(0, MOST_CELLS).map(formatCellRef).join('; ');
  const rest = cells.length > MOST_CELLS ? ` ${t('papers.moreCells', { count: cells.length - MOST_CELLS })}` : '';
  return [...changed.map((text) => t('papers.changed', { text })), `${named}${rest}`].filter(Boolean).join('\n');
}

/** A formula with the addresses of the cells of the paper it names; a cell that staff took out gives an empty text. */
function withPlaces(cell: PlanCell, placeOf: (key: string, column: number) => string | null): PlanCell {
  if (!isFormula(cell)) return cell;
  return { formula: cell.formula.replace(/\{([\w.-]+):(\d+)\}/g, (_, key: string, column: string) => placeOf(key, Number(column)) ?? '""') };
} // prettier-ignore

/** Sums of the rows of the same table that stand right above the total. */
function withSums(row: KeptRow, index: number, rows: readonly KeptRow[]): readonly PlanCell[] {
  const { look, table, spans, cells } = row;
  if (look !== 'total' || table === null) return cells;
  let first = index;
  while (first > 0 && ['body', 'added'].includes(rows[first - 1]?.look ?? '')) first -= 1;
  const summed = [...cells];
  table.columns.forEach(({ format }, position) => {
    const left = spans[position]?.left;
    if (left === undefined || position === 0 || (format !== 'money' && format !== 'count') || first === index) return;
    summed[left] = { formula: `=SUM(${rangeAddress({ top: FIRST + first, left, bottom: FIRST + index - 1, right: left })})` };
  }); // prettier-ignore
  return summed;
}

const LOOKS: Readonly<Record<RowLook, Omit<PlanFormat, 'range'>>> = {
  letterhead: { bold: true, fontSize: 12 },
  title: { bold: true, fontSize: TITLE_SIZE, fontColor: COLORS.heading },
  note: { italic: true, fontSize: 9, fontColor: COLORS.note },
  heading: { bold: true, fontSize: 12, fontColor: COLORS.heading },
  paragraph: {},
  header: {},
  body: { border: COLORS.rule },
  total: { border: COLORS.rule, bold: true, fill: COLORS.soft },
  gap: {},
  signature: {},
  added: {},
};

/** Rows below one another that look alike, by the first of them. */
function alike(rows: readonly KeptRow[]): { readonly row: KeptRow; readonly top: number; readonly bottom: number }[] {
  const groups: { row: KeptRow; key: string; top: number; bottom: number }[] = [];
  rows.forEach((row, index) => {
    const { look, table, spans, isInput, align } = row;
    const live = spans.map(({ left }) => isFormula(row.cells[left] ?? null));
    const key = JSON.stringify([look, table?.key, table?.columns.length, spans, isInput, align, live]);
    const last = groups.at(-1);
    if (last?.key === key) last.bottom = FIRST + index;
    else groups.push({ row, key, top: FIRST + index, bottom: FIRST + index });
  });
  return groups;
}

function formatRows(row: KeptRow, top: number, bottom: number): PlanFormat[] {
  const { look, spans, table, align, isInput } = row;
  const whole = { top, left: 0, bottom, right: Math.max(0, ...spans.map(({ right }) => right)) };
  if (look === 'header') return [headerFormat(whole)];
  const formats: PlanFormat[] = [{ range: whole, numberFormat: FORMATS.text, wrap: true, vertical: 'top', horizontal: align, ...LOOKS[look] }]; // prettier-ignore
  spans.forEach(({ left, right }, position) => {
    const column = table?.columns[position];
    const range = { top, left, bottom, right };
    // A formula in a text cell would be its own text.
    if (isFormula(row.cells[left] ?? null)) formats.push({ range, numberFormat: 'General', horizontal: 'left' });
    if (isInput[position] === true) formats.push({ range, fill: COLORS.input });
    if (column?.format !== undefined) formats.push({ range, ...columnFormat(column.format) });
  });
  if (table !== null && table.hasHeadings === false && spans[0] !== undefined) {
    formats.push({ range: { top, left: spans[0].left, bottom, right: spans[0].right }, bold: true });
  }
  return formats;
}

function columnFormat(format: NonNullable<PaperColumn['format']>): Omit<PlanFormat, 'range'> {
  return { numberFormat: FORMATS[format], horizontal: format === 'date' ? 'center' : 'right' };
}

function validateRows({ look, table, spans }: KeptRow, top: number, bottom: number, t: Translate): PlanValidation[] {
  if (look !== 'body' || table === null) return [];
  return table.columns.flatMap(({ list, heading }, position): PlanValidation[] => {
    const span = spans[position];
    if (list === undefined || span === undefined) return [];
    const source = typeof list === 'string' ? list : list.join(',');
    if (!source.startsWith('=') && source.length > MAX_INLINE_LIST) return [];
    return [
      {
        range: { top, left: span.left, bottom, right: span.left },
        rule: { type: 'list', source },
        blankAllowed: true,
        onInvalid: 'warn',
        errorTitle: heading,
        error: t('papers.notInList'),
      },
    ];
  });
}

/** Text takes about one character of the default font for each of a column's width. */
function heightOf(row: KeptRow, index: number, widths: readonly number[]): { row: number; height: number }[] {
  const { look, cells, spans } = row;
  const size = (LOOKS[look].fontSize ?? 11) / 11;
  const lines = spans.map(({ left, right }: Span): number => {
    const cell = cells[left];
    if (typeof cell !== 'string') return 1;
    const room = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) / (size * (LOOKS[look].bold === true || look === 'header' ? 1.12 : 1)); // prettier-ignore
    return cell.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length + 1) / room)), 0);
  });
  const most = Math.max(row.lines, ...lines);
  return most === 1 && size === 1
    ? []
    : [{ row: index, height: Math.min(HIGHEST, Math.round(most * LINE * size + 3)) }];
}

function drawChart(
  chart: Extract<PaperBlock, { type: 'chart' }>,
  rows: readonly KeptRow[],
  width: number,
): PlanChart[] {
  const at = (key: string): number => rows.findIndex((row) => row.key === key);
  const top = at(`${chart.key}.0`);
  const header = at(`${chart.table}.header`);
  const ofTable = rows.flatMap(({ look, table }, index) => (look === 'body' && table?.key === chart.table ? [index] : [])); // prettier-ignore
  const last = ofTable.at(-1);
  if (top < 0 || header < 0 || last === undefined) return [];
  return [
    {
      name: `kersama-${chart.key}`,
      kind: chart.kind,
      title: chart.title,
      source: { top: FIRST + header, left: 0, bottom: FIRST + last, right: 1 },
      place: { top: FIRST + top, left: 0, bottom: FIRST + top + chart.rows - 1, right: width - 1 },
      color: COLORS.accent,
    },
  ];
}
