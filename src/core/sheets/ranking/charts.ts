/** Native charts under the table of Peringkat, with the small tables they stand on, as formulas over the first rows of the table. */
import type { CellRange } from '../../model/cell';
import type { Translate } from '../../model/message';
import { countStep } from '../count-step';
import type { Ranking } from '../../model/ranking';
import { columnReference, headerFormat, uniqueHeadings } from '../make-plan';
import type { PlanBlock, PlanCell, PlanChart, PlanFormat } from '../plan';
import { COLORS, FORMATS } from '../sheet-style';
import { FIXED, RANKING_TABLE, type RankingFrame } from './make-frame';

/** More bars cannot be read. */
const MOST = 10;
/** Rows and columns that a chart covers. */
const CHART_ROWS = 18;
const CHART_COLUMNS = 8;
/** More assessors cannot be told apart. */
const MOST_ASSESSORS = 8;
/** Rank, best and worst stand under score, best and worst; contributions under the values of the criteria. */
const RANK_LEFT = FIXED.indexOf('title');
const VALUE_LEFT = FIXED.length;
/** Right of the frozen columns, which would cut a chart once the sheet is scrolled. */
const CHART_LEFT = FIXED.indexOf('score');

export interface RankingCharts {
  readonly blocks: readonly PlanBlock[];
  readonly formats: readonly PlanFormat[];
  readonly charts: readonly PlanChart[];
  /** Rows in which a table with its chart begins: each takes a page of its own, or the paper would cut it. */
  readonly tops: readonly number[];
  /** The last row covered; the row before `top` where there is nothing to show. */
  readonly bottom: number;
}

/** From row `top` on, no chart beyond column `right`. Nothing is drawn while no object has a rank. */
export function makeCharts(
  framed: RankingFrame,
  { results, criteria, weightsBy = [] }: Ranking,
  top: number,
  t: Translate,
  right = Infinity,
): RankingCharts {
  const ranked = results.filter(({ rank }) => rank !== null);
  const count = Math.min(MOST, ranked.length);
  if (count === 0) return { blocks: [], formats: [], charts: [], tops: [], bottom: top - 1 };
  const { frame, layout, fixed } = framed;
  const at = (column: string, row: number): PlanCell => ({ formula: `=INDEX(${column},${row + 1})` });
  const ofTable = (heading: string): string => columnReference(RANKING_TABLE, heading);
  const ranks = makePart({
    name: 'ranking',
    kind: 'barClustered',
    title: t('sheets.ranking.chartRanks'),
    top,
    left: RANK_LEFT,
    headings: [fixed.id, fixed.rank, fixed.best, fixed.worst],
    rows: Array.from({ length: count }, (_, row) =>
      [fixed.id, fixed.rank, fixed.best, fixed.worst].map((heading) => at(ofTable(heading), row)),
    ),
    numberFormat: FORMATS.count,
    // Its frame would be drawn on the page before, too.
    chartTop: top + 1,
    chartLeft: VALUE_LEFT + 1,
    ...countStep(ranked.length),
  });
  if (criteria.length === 0) return ranks;
  const next = ranks.bottom + 2;
  const contributions = makePart({
    name: 'contribution',
    kind: 'barStacked',
    title: t('sheets.ranking.chartContribution'),
    top: next,
    left: VALUE_LEFT - 1,
    headings: [fixed.id, ...criteria.map(({ id }) => id)],
    rows: Array.from({ length: count }, (_, row) => [
      at(ofTable(fixed.id), row),
      ...criteria.map((__, index): PlanCell => {
        const figure = (group: string): string => `N(INDEX(${frame.column(group, index)},${row + 1}))`;
        return { formula: `=${layout.contribution(frame, index, figure)}` };
      }),
    ]),
    numberFormat: FORMATS.score,
    chartTop: next + count + 3,
    chartLeft: CHART_LEFT,
  });
  const parts = [ranks, contributions];
  if (weightsBy.length > 1) parts.push(makeWeights(criteria, weightsBy, contributions.bottom + 2, t));
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    formats: parts.flatMap(({ formats }) => formats),
    tops: parts.flatMap(({ tops }) => tops),
    charts: parts.flatMap(({ charts }) => charts.map((chart) => ({ ...chart, place: { ...chart.place, right: Math.min(chart.place.right, right) } }))), // prettier-ignore
    bottom: parts.at(-1)?.bottom ?? top - 1,
  };
}

/** As values: eigenvectors are more than a formula. */
function makeWeights(
  criteria: Ranking['criteria'],
  weightsBy: NonNullable<Ranking['weightsBy']>,
  top: number,
  t: Translate,
): RankingCharts {
  const shown = weightsBy.slice(0, MOST_ASSESSORS);
  return makePart({
    name: 'weights',
    kind: 'columnClustered',
    title: t('sheets.ranking.chartWeights'),
    top,
    left: VALUE_LEFT - 1,
    headings: uniqueHeadings([t('sheets.ranking.criterion'), ...shown.map(({ assessor }) => assessor)]),
    rows: criteria.map(({ id }, index) => [id, ...shown.map(({ weights }) => weights[index] ?? 0)]),
    numberFormat: FORMATS.share,
    chartTop: top + criteria.length + 3,
    chartLeft: CHART_LEFT,
  });
}

interface ChartPart {
  readonly name: string;
  readonly kind: PlanChart['kind'];
  readonly title: string;
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly numberFormat: string;
  readonly chartTop: number;
  readonly chartLeft: number;
  readonly step?: number;
}

function makePart(part: ChartPart): RankingCharts {
  const { top, left, headings, rows, chartTop, chartLeft } = part;
  const source: CellRange = { top: top + 1, left, bottom: top + 1 + rows.length, right: left + headings.length - 1 };
  const place = { top: chartTop, left: chartLeft, bottom: chartTop + CHART_ROWS, right: chartLeft + CHART_COLUMNS };
  const heading: PlanCell[] = [part.title, ...headings.slice(1).map(() => null)];
  return {
    blocks: [{ top, left, cells: [heading, headings, ...rows] }],
    formats: [
      { range: { top, left, bottom: top, right: left }, bold: true, fontColor: COLORS.heading },
      { range: source, border: COLORS.rule, numberFormat: part.numberFormat },
      headerFormat({ ...source, bottom: source.top }),
    ],
    tops: [top],
    charts: [{ name: `kersama-${part.name}`, kind: part.kind, title: part.title, source, place, ...(part.step === undefined ? {} : { step: part.step }) }], // prettier-ignore
    bottom: Math.max(source.bottom, place.bottom),
  };
}
