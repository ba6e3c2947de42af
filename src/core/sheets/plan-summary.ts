/**
 * Plan of the Ringkasan sheet: one landscape page for the chair of the team. A figure is a live formula where a plain
 * formula over the owned tables gives exactly the figure of the facts, else the figure itself. What does not fit on one
 * page in letters that can be read stands in the papers that its last line names.
 */
import type { CellRange } from '../model/cell';
import { countStep } from './count-step';
import { makePlan, printSetup, quoteText, widthsFrom } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, SheetPlan } from './plan';
import { countOpen } from './finding-counts';
import { findingHeadings } from './plan-findings';
import { COLORS, FORMATS, SEVERITY_LOOK } from './sheet-style';
import { makeAffairs, makeAgencies, makeCodeCounts, makeMissing, makeRequirements } from './summary/counts';
import { makeDecide, makeTop } from './summary/decisions';
import { countObjects, type SummaryPlanInput } from './summary/input';
import { makeCosts, makeYears, totalCost } from './summary/money';
import {
  across, extraLines, FIRST_BAND, FOURTH_BAND, heightsOf, LAST_COLUMN, MARGINS, PAGE_LINES, PANEL_ROW, SECOND_BAND,
  THIRD_BAND, WIDTHS,
} from './summary/page'; // prettier-ignore
import type { Panel } from './summary/panel';

export type { SummaryPlanInput } from './summary/input';

const CARD_ROW = 3;
/** Rows of the lists of agencies and objects, at most and at least. */
const LIST = { most: 10, least: 4 } as const;
const AFFAIRS = { most: 10, least: 5 } as const;
const CHART_ROWS = { most: 17, least: 8 } as const;

export function planSummary(input: SummaryPlanInput): SheetPlan {
  const { t, today, notice } = input;
  const { panels, requirements, lines, chart, bottom } = layOutPage(input);
  const noticed = notice ? [[t(notice.key, notice.params)]] : [];
  const cards = makeCards(input);
  const where = t('sheets.summary.where', {
    annex: t('papers.summaryAnnex.name'),
    matrix: t('papers.completeness.name'),
    ranking: t('sheets.ranking.name'),
  });
  return makePlan({
    sheet: 'summary',
    resetLooks: true,
    name: t('sheets.summary.name'),
    blocks: [
      { top: 0, left: 0, cells: [[t('sheets.summary.title')], [t('sheets.summary.subtitle', { today })], ...noticed] },
      ...cards.blocks,
      ...panels.map(({ block }) => block),
      { top: bottom, left: 0, cells: [[where]] },
    ],
    formats: [
      ...titleFormats(),
      ...noticed.map(() => NOTICE_FORMAT),
      ...cards.formats,
      ...panels.flatMap(({ formats }) => formats),
      { range: across(bottom, 0, 0), fontColor: COLORS.note },
    ],
    columnWidths: widthsFrom(0, WIDTHS),
    rowHeights: heightsOf(lines, PANEL_ROW + 1, Math.max(PANEL_ROW + LIST.most, ...lines.keys())),
    merges: [0, 1].map((row) => across(row, 0, LAST_COLUMN)).concat(
      cards.merges,
      panels.flatMap(({ merges }) => merges),
    ),
    charts: [
      {
        name: 'kersama-requirements',
        kind: 'columnStacked',
        title: t('sheets.summary.chart.requirements'),
        source: { ...requirements.range, left: THIRD_BAND + 1 },
        place: chart,
        ...countStep(input.facts.objects),
      },
    ],
    // An earlier version of the sheet had two pages.
    pageBreaks: [],
    print: {
      ...printSetup(t, {
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom, right: LAST_COLUMN },
        titleRows: null,
        widths: WIDTHS,
        title: t('sheets.summary.title'),
        fitTall: 1,
      }),
      fitWide: 1,
      margins: MARGINS,
    },
    tabColor: COLORS.heading,
  });
} // prettier-ignore

interface Page {
  readonly panels: readonly Panel[];
  readonly requirements: Panel;
  /** Lines by row, where there is more than one. */
  readonly lines: ReadonlyMap<number, number>;
  readonly chart: CellRange;
  /** The last row. */
  readonly bottom: number;
}

/** As many agencies, objects and affairs as the page has lines for; the affairs give way first. */
function layOutPage(input: SummaryPlanInput): Page {
  const kind = makeCodeCounts(input, 'kind', PANEL_ROW);
  const stage = makeCodeCounts(input, 'stage', below(kind));
  const costs = makeCosts(input, PANEL_ROW);
  const missing = makeMissing(input, below(costs));
  const left = [kind, stage, costs, missing];
  for (let most: number = LIST.most; ; most -= 1) {
    const agencies = makeAgencies(input, PANEL_ROW, most);
    const requirements = makeRequirements(input, below(agencies));
    const top = makeTop(input, PANEL_ROW, most);
    const decide = makeDecide(input, below(top));
    const years = makeYears(input, below(decide));
    const right = [agencies, requirements, top, decide, years];
    for (let shown: number = AFFAIRS.most; shown >= AFFAIRS.least; shown -= 1) {
      const affairs = makeAffairs(input, below(years), shown);
      const page = placeChart([...left, ...right, affairs], requirements, below(stage, missing));
      const lines = page.bottom - PANEL_ROW + 1 + extraLines(page.lines);
      if (lines <= PAGE_LINES || (most <= LIST.least && shown === AFFAIRS.least)) return page;
    }
  }
}

/** The chart takes what is free below the panels at the left; the last line of the page stands below everything. */
function placeChart(panels: readonly Panel[], requirements: Panel, top: number): Page {
  const lines = linesOf(panels);
  const free = PANEL_ROW + PAGE_LINES - 2 - extraLines(lines);
  const bottom = Math.max(top + CHART_ROWS.least - 1, Math.min(top + CHART_ROWS.most - 1, free));
  const chart = { top, left: FIRST_BAND, bottom, right: SECOND_BAND + 1 };
  const last = Math.max(bottom, ...panels.map(({ range }) => range.bottom));
  return { panels, requirements, lines, chart, bottom: last + 1 };
}

/** The first row of a panel below others, one row free between them. */
function below(...panels: readonly Panel[]): number {
  return Math.max(...panels.map(({ range }) => range.bottom)) + 2;
}

function linesOf(panels: readonly Panel[]): Map<number, number> {
  const lines = new Map<number, number>();
  for (const panel of panels) {
    for (const [row, count] of panel.lines) lines.set(row, Math.max(count, lines.get(row) ?? 1));
  }
  return lines;
}

/** Between the title and the cards. */
const NOTICE_FORMAT: PlanFormat = {
  range: across(2, 0, LAST_COLUMN),
  bold: true,
  fill: SEVERITY_LOOK.warning.fill,
  fontColor: SEVERITY_LOOK.warning.font,
};

function titleFormats(): PlanFormat[] {
  return [
    { range: across(0, 0, LAST_COLUMN), bold: true, fontSize: 16, fontColor: COLORS.heading, horizontal: 'center' },
    { range: across(1, 0, LAST_COLUMN), fontColor: COLORS.note, horizontal: 'center' },
  ];
}

/** Four figures large enough to be read across a table. */
function makeCards(input: SummaryPlanInput): { blocks: PlanBlock[]; formats: PlanFormat[]; merges: CellRange[] } {
  const { facts, t } = input;
  const places: readonly [number, number][] = [
    [FIRST_BAND, FIRST_BAND + 1],
    [SECOND_BAND, SECOND_BAND + 1],
    [THIRD_BAND, THIRD_BAND + 4],
    [FOURTH_BAND, LAST_COLUMN],
  ];
  const figures: PlanCell[] = [
    countObjects(input) ?? facts.objects,
    totalCost(input),
    facts.complete,
    countErrors(input),
  ];
  const labels = ['objects', 'totalCost', 'complete', 'findings'].map((key) => t(`sheets.summary.${key}`));
  const line = (row: number): CellRange[] => places.map(([left, right]) => across(row, left, right));
  const blocks = places.map(([left], index): PlanBlock => ({
    top: CARD_ROW,
    left,
    cells: [[labels[index] ?? null], [figures[index] ?? null]],
  }));
  const formats = [
    ...line(CARD_ROW).map((range): PlanFormat => ({
      range,
      fill: COLORS.soft,
      fontColor: COLORS.note,
      horizontal: 'center',
    })),
    ...line(CARD_ROW + 1).map((range): PlanFormat => ({
      range,
      fill: COLORS.soft,
      fontColor: COLORS.heading,
      bold: true,
      fontSize: 18,
      numberFormat: FORMATS.money,
      horizontal: 'center',
    })),
  ];
  return { blocks, formats, merges: [...line(CARD_ROW), ...line(CARD_ROW + 1)] };
}

function countErrors({ facts, has, t }: SummaryPlanInput): PlanCell {
  if (!has.findings) return facts.findingsBySeverity.error;
  return { formula: `=${countOpen('severity', quoteText(t('sheets.severity.error')), findingHeadings(t), t)}` };
}
