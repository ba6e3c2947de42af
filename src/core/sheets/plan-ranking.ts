/**
 * Plan of the Peringkat sheet: the ranking as live formulas, so that whoever changes a score, a cost or a weight sees it
 * recomputed without the add-in. Which formulas, the files of `ranking/` say, one for each method.
 */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { CriterionValue, RankedObject, Ranking } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import type { RegisterLayout } from './layout-register';
import {
  clipText, columnOf, columnReference, fitsOnPage, makeHeading, makePlan, makeTable, printSetup, rowReference, widthsFrom,
} from './make-plan'; // prettier-ignore
import type { PlanBlock, PlanCell, PlanFormat, SheetPlan } from './plan';
import { tieRuleOf } from '../ranking/rank-scores';
import { isListedByCode } from './live-tables';
import type { ScoresLayout } from './plan-scores';
import { makeCharts } from './ranking/charts';
import { COMMON_ROWS, criteriaFormats, FIRST_ROW, makeCriteriaBlock } from './ranking/criteria-block';
import { describeMethod } from './ranking/describe-method';
import { scoresAreSame } from './ranking/live-check';
import { makeKnockedOut } from './ranking/knocked-out';
import { FIXED, makeFrame, RANKING_TABLE, type RankingFrame } from './ranking/make-frame';
import { makeValueFormulas } from './ranking/value-formulas';
import { COLORS, FORMATS, READABLE_SCALE } from './sheet-style';

const FIXED_WIDTHS = [12, 8.5, 30, 8.5, 10, 10.5];
const MONEY_WIDTH = 16;
const VALUE_WIDTH = 11;
const SHARE_WIDTH = 7.5;
const OWN_WIDTH = 11;
/** Right of the title, which takes the columns before. */
const CHECK_COLUMN = FIXED.indexOf('best');

export interface RankingPlanInput {
  readonly ranking: Ranking;
  readonly objects: readonly CooperationObject[];
  /** The values the ranking was computed from. */
  readonly values: readonly CriterionValue[];
  readonly register: RegisterLayout;
  readonly scores: ScoresLayout;
  /** The Kriteria sheet as it stands; null when it is written in the same run. */
  readonly criteriaSheet?: SheetSnapshot | null;
  /** A condition that holds while the comparisons are those the weights were computed from; null or left out where they are not. */
  readonly judgments?: string | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Sorted by rank at the time of writing, unranked objects last; equal ranks in register order. */
export function planRanking(input: RankingPlanInput): SheetPlan {
  const { ranking, t, today } = input;
  const { criteria } = ranking;
  const isListed = criteria.map((criterion) => isListedByCode(criterion, input.criteriaSheet ?? null, t));
  // One group is one sum: its criteria are found by code all together or not at all.
  const byCode =
    criteria.some(({ group }) => group !== undefined) && isListed.includes(false)
      ? criteria.map(() => false)
      : isListed;
  const listed = criteria.map((one, index) =>
    byCode[index] === true ? { ...one, cell: null, directionCell: null } : one,
  );
  const framed = makeFrame({ ...ranking, criteria: listed }, t);
  const { frame, layout } = framed;
  const headerRow = FIRST_ROW + COMMON_ROWS.length + layout.rows.length;
  const method = describeMethod(ranking, t);
  const objects = new Map(input.objects.map((object) => [object.id, object]));
  const values = new Map(input.values.map((value) => [`${value.object}\n${value.criterion}`, value.value]));
  const makeRow = rowMaker(input, framed, values);
  const rows = sortByRank(ranking.results).map((result) => makeRow(result, objects.get(result.object)));
  const table = makeTable(RANKING_TABLE, { top: headerRow, left: 0 }, framed.headings, rows);
  const firstValue = FIXED.length;
  const top = makeCriteriaBlock(listed, firstValue, layout.rows, frame, t);
  const widths = [
    ...FIXED_WIDTHS,
    ...criteria.map(({ from }) => (from.type === 'field' ? MONEY_WIDTH : VALUE_WIDTH)),
    ...layout.groups.flatMap(() => criteria.map(() => SHARE_WIDTH)),
    ...layout.columns.map(() => OWN_WIDTH),
  ];
  // The steps of the computation stay on the screen where they would make the letters too small.
  const isWhole = fitsOnPage(widths, 'landscape', READABLE_SCALE);
  const right = isWhole ? table.body.right : firstValue + criteria.length - 1;
  const heading = makeHeading(t('sheets.ranking.title'), t('sheets.ranking.note', { today }));
  const methodRange = { top: FIRST_ROW, left: 0, bottom: headerRow - 1, right: 2 };
  const remarks = makeRemarks(ranking, isWhole ? [] : [t('sheets.ranking.notPrinted')], table.body.bottom + 2, t);
  const room = widths.slice(FIXED.indexOf('score'), right + 1).reduce((sum, width) => sum + width, 0);
  const knockedOut = makeKnockedOut(
    ranking.knockedOut ?? [],
    remarks.bottom + 2,
    { title: FIXED_WIDTHS[FIXED.indexOf('title')] ?? 0, sentence: room },
    t,
  );
  const charts = makeCharts(framed, ranking, knockedOut.bottom + 2, t, isWhole ? Infinity : right);
  return makePlan({
    sheet: 'ranking',
    resetLooks: true,
    name: t('sheets.ranking.name'),
    blocks: [
      heading.block,
      makeCheck(framed, input),
      { top: FIRST_ROW, left: 0, cells: [[method]] },
      ...top,
      table.block,
      ...remarks.blocks,
      ...knockedOut.blocks,
      ...charts.blocks,
    ],
    tables: [table.table],
    formats: [
      ...heading.formats,
      { range: { top: 0, left: CHECK_COLUMN, bottom: 0, right: CHECK_COLUMN }, italic: true, fontColor: COLORS.note },
      { range: methodRange, fontColor: COLORS.note, fontSize: 9, wrap: true, vertical: 'top' },
      ...criteriaFormats(criteria, firstValue, layout.rows),
      ...table.formats,
      ...bodyFormats(table.body, ranking, layout.columns.length),
      ...remarks.formats,
      ...knockedOut.formats,
      ...charts.formats,
    ],
    columnWidths: widthsFrom(0, widths),
    merges: [methodRange],
    charts: charts.charts,
    pageBreaks: charts.tops,
    conditionals: [
      { range: columnOf(table.body, FIXED.indexOf('score')), rule: { type: 'dataBar', color: COLORS.accent } },
    ],
    freeze: { rows: headerRow + 1, columns: 3 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: charts.bottom, right },
      titleRows: { first: headerRow, last: headerRow },
      titleColumns: 3,
      leastScale: READABLE_SCALE,
      widths: widths.slice(0, right + 1),
      title: t('sheets.ranking.title'),
    }),
    tabColor: COLORS.accent,
  });
}

/** A line that compares the live scores with those the add-in computed: intervals, row order and computed weights are those of that day. */
function makeCheck({ fixed }: RankingFrame, { ranking, judgments = null, t, today }: RankingPlanInput): PlanBlock {
  const say = (key: string): string => t(`sheets.ranking.${key}`, { today });
  const formula = scoresAreSame(
    fixed.score,
    ranking,
    say('checked'),
    say('changed'),
    judgments === null ? [] : [judgments],
  );
  return { top: 0, left: CHECK_COLUMN, cells: [[{ formula }]] };
}

function sortByRank(results: readonly RankedObject[]): RankedObject[] {
  return [...results].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** The formulas of all rows are the same texts, made once. */
function rowMaker(
  input: RankingPlanInput,
  { frame, layout, fixed }: RankingFrame,
  values: ReadonlyMap<string, number | null>,
): (result: RankedObject, object: CooperationObject | undefined) => PlanCell[] {
  const { criteria } = input.ranking;
  const score = rowReference(fixed.score);
  const scores = columnReference(RANKING_TABLE, fixed.score);
  // The tolerance of rank-scores.ts, which grows with scores in units of the values.
  const size = frame.normalisation === 'none' ? `*MAX(1,MAX(${scores}),-MIN(${scores}))` : '';
  const isRatio = tieRuleOf(input.ranking.method, frame.options) === 'ratio';
  const above = isRatio ? `${score}*(1+1E-12)` : `${score}+1E-12${size}`;
  const hasCriteria = criteria.length > 0;
  const valueFormulas = makeValueFormulas(criteria, input, fixed.id);
  const rank = { formula: `=IF(${score}="","",1+COUNTIF(${scores},">"&${above}))` };
  const ownScore = hasCriteria ? { formula: `=${layout.score(frame)}` } : null;
  const steps = [
    ...layout.groups.flatMap(({ formula }) => criteria.map((_, index) => ({ formula: `=${formula(frame, index)}` }))),
    ...layout.columns.map(({ formula }) => (hasCriteria ? { formula: `=${formula(frame)}` } : null)),
  ];
  return (result, object) => {
    const formulas = object === undefined ? [] : valueFormulas(object);
    return [
      rank,
      result.object,
      clipText(object === undefined ? result.title : fieldText(object, 'title')) || null,
      ownScore,
      result.best,
      result.worst,
      ...criteria.map((criterion, index): PlanCell => {
        const formula = formulas[index] ?? null;
        return formula === null ? (values.get(`${result.object}\n${criterion.id}`) ?? null) : { formula };
      }),
      ...steps,
    ];
  };
}

function bodyFormats(body: CellRange, { criteria }: Ranking, ownColumns: number): PlanFormat[] {
  const column = (index: number): CellRange => columnOf(body, index);
  const firstValue = FIXED.length;
  const computed = { ...body, left: firstValue + criteria.length };
  return [
    { range: column(0), bold: true, horizontal: 'center', numberFormat: FORMATS.count },
    { range: column(1), numberFormat: FORMATS.text },
    { range: column(2), numberFormat: FORMATS.text, wrap: true },
    { range: column(3), bold: true, numberFormat: FORMATS.score },
    { range: { ...column(4), right: column(5).right }, horizontal: 'center', numberFormat: FORMATS.count },
    ...criteria.map(({ from }, index): PlanFormat => {
      const numberFormat = from.type === 'field' ? FORMATS.money : FORMATS.number;
      return { range: column(firstValue + index), numberFormat };
    }),
    ...(criteria.length + ownColumns > 0
      ? [{ range: computed, numberFormat: FORMATS.score, fontColor: COLORS.note }]
      : []),
  ];
}

/** What the ranking has to say about degenerate data, and `more`, under the table. */
function makeRemarks(
  { remarks, intervals }: Ranking,
  more: readonly string[],
  top: number,
  t: Translate,
): { blocks: PlanBlock[]; formats: PlanFormat[]; bottom: number } {
  const how = intervals === undefined ? [] : [[t('sheets.ranking.intervals', { how: `ranking.how.${intervals}` })]];
  const lines: PlanCell[][] = [...remarks.map(({ key, params }) => [t(key, params)]), ...how, ...more.map((text) => [text])]; // prettier-ignore
  if (lines.length === 0) return { blocks: [], formats: [], bottom: top - 2 };
  return {
    blocks: [{ top, left: 0, cells: [[t('sheets.ranking.remarks')], ...lines] }],
    formats: [{ range: { top, left: 0, bottom: top, right: 0 }, bold: true, fontColor: COLORS.heading }],
    bottom: top + lines.length,
  };
}
