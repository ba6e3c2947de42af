/**
 * The plan of a paper's sheet: its rows with what staff wrote, ready to print. Right of the printed columns stand the cells
 * each row rests on and the hidden keys by which rows are found again.
 */
import { columnLetters, formatCellRef, rangeAddress } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { SheetSnapshot } from '../../model/snapshot';
import { clipText, makePlan, printSetup, widthsFrom } from '../../sheets/make-plan';
import { isFormula, type PlanCell, type PlanChart, type PlanFormat, type SheetPlan } from '../../sheets/plan';
import { COLORS, FORMATS, SEVERITY_LOOK } from '../../sheets/sheet-style';
import { uniteCells, type PaperFacts } from './facts';
import { keepEdits, type KeptPaper, type KeptRow, type PaperChoices } from './keep-edits';
import { isSummed, layOut } from './lay-out';
import { columnLefts, type Paper, type PaperBlock } from './paper';
import { alike, formatRows, validateRows } from './paper-looks';
import { paginate } from './paginate';
import { pageRoom } from './page-room';
import { rowHeight } from './row-height';

const TRACE_WIDTH = 44;
const KEY_WIDTH = 2;
/** Cells named beside a row; the rest are counted. */
const MOST_CELLS = 8;
/** Shows nothing of a cell. */
const HIDDEN = ';;;';

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
  const laid = layOut(paper, blocks, t('papers.asOf', { today }), t);
  const kept = keepEdits(paper.id, laid, paper.widths.length, sheet, choices);
  const heightOf = remember((row: KeptRow) => rowHeight(row, paper.widths));
  const printed = printedCount(kept.rows);
  const pages = paginate(kept.rows.slice(0, printed), heightOf, pageRoom(paper));
  const rows = [...pages, ...kept.rows.slice(printed)];
  return { ...kept, rows, paper, plan: makeSheet(paper, blocks, { ...kept, rows }, facts, heightOf) };
}

/** Texts take long to measure: a row that was measured as one page is filled keeps its height. */
function remember(measure: (row: KeptRow) => number): (row: KeptRow) => number {
  const known = new Map<string, number>();
  return (row) => {
    const height = row.key === '' ? measure(row) : (known.get(row.key) ?? measure(row));
    known.set(row.key, height);
    return height;
  };
}

/** The rows stand below one that holds the headings of trace and keys. */
const FIRST = 1;

function makeSheet(
  paper: Paper,
  blocks: readonly PaperBlock[],
  { rows, mark }: KeptPaper,
  { t, today }: PaperFacts,
  heightOf: (row: KeptRow) => number,
): SheetPlan {
  const width = paper.widths.length;
  const [trace, keys] = [width, width + 1];
  const bottom = FIRST + rows.length - 1;
  const more = Math.max(0, ...rows.map(({ beyond }) => beyond.length));
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  const placeOf = (key: string, column: number): string | null => {
    const at = places.get(key) ?? -1;
    const left = rows[at]?.spans[column]?.left;
    return left === undefined ? null : `$${columnLetters(left)}$${FIRST + at + 1}`;
  };
  const line = (row: KeptRow, index: number): PlanCell[] => [
    ...withSums(row, index, rows).map((cell) => withPlaces(cell, placeOf)),
    clipText(traceText(row, t)) || null,
    row.mark || null,
    ...Array.from({ length: more }, (_, column) => row.beyond[column] ?? null),
  ];
  const note = t('papers.onScreen', { today });
  const head: PlanCell[] = [...paper.widths.map((_, column) => (column === 0 ? note : null)), t('papers.trace'), mark, ...Array.from({ length: more }, () => null)]; // prettier-ignore
  const bands = alike(rows, FIRST);
  const area = { top: FIRST, left: 0, bottom: FIRST + printedCount(rows) - 1, right: width - 1 };
  const pageBreaks = rows.flatMap(({ startsPage }, index) => (startsPage && index > 0 ? [FIRST + index] : []));
  return makePlan({
    sheet: paper.id,
    name: t(`papers.${paper.id}.name`),
    resetLooks: true,
    blocks: [{ top: 0, left: 0, cells: [head, ...rows.map(line)] }],
    formats: [
      ...bands.flatMap(formatRows),
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, italic: true, fontSize: 9, fontColor: COLORS.note },
      { range: { top: 0, left: trace, bottom, right: trace }, fontColor: COLORS.note, fontSize: 9, vertical: 'top', numberFormat: FORMATS.text },
      { range: { top: 0, left: trace, bottom: 0, right: trace }, bold: true },
      ...rows.flatMap(({ changed }, index): PlanFormat[] =>
        changed.length === 0 ? [] : [{ range: { top: FIRST + index, left: trace, bottom: FIRST + index, right: trace }, fill: SEVERITY_LOOK.warning.fill, wrap: true }],
      ),
      { range: { top: 0, left: keys, bottom, right: keys }, numberFormat: HIDDEN },
    ], // prettier-ignore
    columnWidths: widthsFrom(0, [...paper.widths, TRACE_WIDTH, KEY_WIDTH]),
    rowHeights: rows.map((row, index) => ({ row: FIRST + index, height: heightOf(row) })),
    merges: rows.flatMap(({ spans }, index) =>
      spans.flatMap(({ left, right }) =>
        right > left ? [{ top: FIRST + index, left, bottom: FIRST + index, right }] : [],
      ),
    ),
    validations: bands.flatMap((band) => validateRows(band, t)),
    charts: blocks.flatMap((block) => (block.type === 'chart' ? drawChart(block, rows, width) : [])),
    pageBreaks,
    print: {
      ...printSetup(t, {
        orientation: paper.orientation,
        area,
        titleRows: null,
        widths: paper.widths,
        title: t(`papers.${paper.id}.title`),
      }),
      paper: paper.paper,
      // Breaks between rows hold where only the width is fitted; a fixed scale would cut columns where fonts are wider.
      fitWide: 1,
    },
    tabColor: COLORS.accent,
  });
}

/** Rows before what only formulas read. */
function printedCount(rows: readonly KeptRow[]): number {
  const data = rows.findIndex(({ table }) => table?.isData === true);
  return data < 0 ? rows.length : data;
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
  return { formula: cell.formula.replace(/\{([^{}]+):(\d+)\}/g, (_, key: string, column: string) => placeOf(key, Number(column)) ?? '""') };
} // prettier-ignore

/** Sums of the rows of the same table that stand right above the total. */
function withSums(row: KeptRow, index: number, rows: readonly KeptRow[]): readonly PlanCell[] {
  const { look, table, spans, cells } = row;
  if (look !== 'total' || table === null) return cells;
  let first = index;
  while (first > 0 && (rows[first - 1]?.isRepeated === true || ['body', 'added'].includes(rows[first - 1]?.look ?? ''))) first -= 1;
  const summed = [...cells];
  const lefts = columnLefts(table);
  table.columns.forEach((column, position) => {
    const left = lefts[position] ?? 0;
    if (position === 0 || !isSummed(column) || first === index || !spans.some((span) => span.left === left)) return;
    summed[left] = { formula: `=SUM(${rangeAddress({ top: FIRST + first, left, bottom: FIRST + index - 1, right: left })})` };
  });
  return summed;
} // prettier-ignore

function drawChart(
  chart: Extract<PaperBlock, { type: 'chart' }>,
  rows: readonly KeptRow[],
  width: number,
): PlanChart[] {
  const at = (key: string): number => rows.findIndex((row) => row.key === key);
  const top = at(`${chart.key}.0`);
  const header = at(`${chart.table}.header`);
  const ofTable = rows.flatMap(({ look, table }, index) => (look === 'body' && table?.key === chart.table ? [index] : [])); // prettier-ignore
  // Headings that a later page repeats would be drawn as a bar: of a table over several pages the first is drawn.
  const again = rows.findIndex(({ isRepeated, table }) => isRepeated === true && table?.key === chart.table);
  const last = ofTable.filter((index) => again < 0 || index < again).at(-1);
  if (top < 0 || header < 0 || last === undefined) return [];
  return [
    {
      name: `kersama-${chart.key}`,
      kind: chart.kind,
      title: chart.title,
      source: { top: FIRST + header, left: 0, bottom: FIRST + last, right: chart.columns ?? 1 },
      place: { top: FIRST + top, left: 0, bottom: FIRST + top + chart.rows - 1, right: width - 1 },
      color: COLORS.accent,
      ...(chart.step === undefined ? {} : { step: chart.step }),
    },
  ];
}
