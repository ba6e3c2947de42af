/**
 * The second page of Ringkasan: affairs, readiness of agencies and the requirements R1 to R16, each table with its chart; and
 * the panel of what is to be decided, which stands on the first page.
 */
import { countUndecided, type ChairFacts } from '../evaluation/chair-facts';
import { DECISIONS } from '../evaluation/papers/decision';
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { PlanCell, PlanChart, PlanFormat } from './plan';
import { codeLabel } from './plan-settings';
import { COLORS, FORMATS } from './sheet-style';

/** Lines shown of a list; the rest is one line. */
const MOST = 15;
/** Rows of a chart. */
const CHART_ROWS = 14;

export interface SummaryTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly numberFormat: string;
}

export function decideTable(chair: ChairFacts, t: Translate): SummaryTable {
  const say = (key: string): string => t(`sheets.summary.${key}`);
  const rows: PlanCell[][] = [
    [countUndecided(chair), say('undecided'), null, null],
    ...DECISIONS.map((decision): PlanCell[] => [
      chair.undecided[decision],
      t('sheets.summary.broughtAs', { decision: t(`papers.decision.${decision}`) }),
      null,
      null,
    ]),
    [chair.council, say('council'), null, null],
  ];
  return { headings: [say('count'), say('decide'), '', ''], rows, numberFormat: FORMATS.text };
}

export function affairTable({ byAffair }: ChairFacts, t: Translate): SummaryTable {
  const named = byAffair.map(({ key, count }): [string, number] => [
    key === '' ? t('sheets.summary.unnamed') : codeLabel('affair', key, t),
    count,
  ]);
  return { headings: [t('sheets.summary.byAffair'), t('sheets.count')], rows: withRest(named, t), numberFormat: FORMATS.count };
} // prettier-ignore

export function yearTable({ costByYear }: ChairFacts, t: Translate): SummaryTable {
  const rows = costByYear.map(({ year, amount }): PlanCell[] => [
    year === null ? t('sheets.summary.noYear') : String(year),
    amount,
  ]);
  return {
    headings: [t('sheets.summary.byYear'), t('sheets.summary.amount')],
    rows: rows.length > 0 ? rows : [[t('sheets.summary.noYear'), 0]],
    numberFormat: FORMATS.money,
  };
}

/** The least ready agencies first; how many more there are in the last line. */
export function readinessTable({ readiness }: ChairFacts, t: Translate): SummaryTable {
  const shown = readiness.slice(0, MOST);
  const rows = shown.map(({ agency, share }): PlanCell[] => [agency, share]);
  const rest = readiness.length - shown.length;
  if (rest > 0) rows.push([t('sheets.summary.moreAgencies', { count: rest }), null]);
  return {
    headings: [t('sheets.summary.readiness'), t('papers.readiness')],
    rows: rows.length > 0 ? rows : [[t('sheets.summary.unnamed'), null]],
    numberFormat: FORMATS.share,
  };
}

export function requirementTable({ requirements }: ChairFacts, t: Translate): SummaryTable {
  return {
    headings: [t('papers.requirement'), t('papers.meaning'), t('sheets.summary.met'), t('sheets.summary.lacking')],
    rows: requirements.map(({ requirement, met, partly, missing }) => [
      requirement,
      t(`papers.requirement.${requirement}`),
      met,
      partly + missing,
    ]),
    numberFormat: FORMATS.count,
  };
}

function withRest(rows: readonly (readonly [string, number])[], t: Translate): PlanCell[][] {
  if (rows.length <= MOST) return rows.map((row) => [...row]);
  const rest = rows.slice(MOST - 1).reduce((sum, [, count]) => sum + count, 0);
  return [...rows.slice(0, MOST - 1).map((row) => [...row]), [t('sheets.summary.others'), rest]];
}

interface Placed {
  readonly range: CellRange;
}

/** Charts below the tables they draw, from row `top` on. */
export function annexCharts(
  top: number,
  tables: { readonly affairs: Placed; readonly readiness: Placed; readonly requirements: Placed },
  t: Translate,
): { readonly charts: readonly PlanChart[]; readonly bottom: number } {
  const bottom = top + CHART_ROWS;
  const chart = (name: string, kind: PlanChart['kind'], source: CellRange, columns: CellRange): PlanChart => ({
    name: `kersama-${name}`,
    kind,
    title: t(`sheets.summary.chart.${name}`),
    source,
    place: { top, left: columns.left, bottom, right: columns.right },
  });
  const { affairs, readiness, requirements } = tables;
  return {
    bottom,
    charts: [
      chart('affairs', 'barClustered', affairs.range, affairs.range),
      chart('readiness', 'barClustered', readiness.range, readiness.range),
      chart('requirements', 'barStacked', { ...requirements.range, left: requirements.range.left + 1 }, requirements.range),
    ],
  };
} // prettier-ignore

/** The heading of the second page. */
export function annexTitle(row: number, right: number): PlanFormat {
  return {
    range: { top: row, left: 0, bottom: row, right },
    bold: true,
    fontSize: 14,
    fontColor: COLORS.heading,
    horizontal: 'center',
  };
}
