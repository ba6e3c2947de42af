/**
 * Plan of the sheet on how firm the ranking is: what formulas cannot do, written as values, with a live line that says whether the
 * scores are still those that were tested.
 */
import { cellAddress } from '../model/cell';
import type { Translate } from '../model/message';
import type { CriterionValue, Ranking } from '../model/ranking';
import type { RankingStudy } from '../model/study';
import { describeStudy } from '../ranking/study/describe-study';
import { columnOf, makeHeading, makePlan, makeTable, printSetup, uniqueHeadings, widthsFrom } from './make-plan';
import type { PlanBlock, PlanConditional, PlanFormat, SheetPlan } from './plan';
import { scoresAreSame } from './ranking/live-check';
import { makeFrame } from './ranking/make-frame';
import { makeSections } from './robustness/sections';
import { COLORS, FORMATS } from './sheet-style';

const TABLE = 'tblUjiPeringkat';
const FIRST_ROW = 3;
const WIDTHS = { id: 10, title: 34, rank: 10, share: 10.5, place: 7, certificate: 100 } as const;

export interface RobustnessPlanInput {
  readonly ranking: Ranking;
  /** Null: there is no order to study any more, and the sheet says so. */
  readonly study: RankingStudy | null;
  readonly values: readonly CriterionValue[];
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Objects in the order of the ranking; places as a heat map; the sentences on each object beside its figures. */
export function planRobustness(input: RobustnessPlanInput): SheetPlan {
  const { ranking, study, t, today } = input;
  const hash = study?.hash ?? '-';
  const heading = makeHeading(t('sheets.robustness.title'), t('sheets.robustness.note', { today, hash }));
  const base = { sheet: 'robustness' as const, resetLooks: true, name: t('sheets.robustness.name'), tabColor: COLORS.accent };
  if (study === null) {
    const nothing: PlanBlock = { top: 2, left: 0, cells: [[t('sheets.robustness.nothing')]] };
    return makePlan({ ...base, blocks: [heading.block, nothing], formats: heading.formats, columnWidths: widthsFrom(0, [120]) });
  }
  const words = describeStudy(ranking, study, input.values);
  const say = ({ key, params }: (typeof words.whole)[number]): string => t(key, params);
  const whole: PlanBlock = { top: FIRST_ROW, left: 0, cells: [[t('sheets.robustness.whole')], ...words.whole.map((one) => [say(one)])] };
  const table = makeObjects(input, study, words.objects.map((sentences) => sentences.map(say).join(' ')), FIRST_ROW + whole.cells.length + 1);
  const sections = makeSections({ ranking, study, words, t }, table.body.bottom + 2);
  const check: PlanBlock = { top: 2, left: 0, cells: [[checkOf(ranking, t, today)]] };
  return makePlan({
    ...base,
    blocks: [heading.block, check, whole, table.block, ...sections.blocks],
    tables: [table.table],
    formats: [
      ...heading.formats,
      { range: { top: 2, left: 0, bottom: 2, right: 0 }, bold: true, fontColor: COLORS.accent },
      { range: { top: FIRST_ROW, left: 0, bottom: FIRST_ROW, right: 0 }, bold: true, fontColor: COLORS.heading },
      ...table.formats,
      ...sections.formats,
    ],
    columnWidths: widthsFrom(0, table.widths),
    conditionals: table.conditionals,
    freeze: { rows: 0, columns: 2 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: sections.bottom, right: table.body.right },
      titleRows: null,
      widths: table.widths,
      title: t('sheets.robustness.title'),
    }),
  });
} // prettier-ignore

/** Compares the live scores of Peringkat with those that were tested. */
function checkOf(ranking: Ranking, t: Translate, today: string): { readonly formula: string } {
  const { fixed } = makeFrame(ranking, t);
  return {
    formula: scoresAreSame(
      fixed.score,
      ranking,
      t('sheets.robustness.fresh', { today }),
      t('sheets.robustness.stale', { today }),
    ),
  };
}

function makeObjects(
  { ranking, t }: RobustnessPlanInput,
  { acceptability }: RankingStudy,
  certificates: readonly string[],
  top: number,
) {
  const { results } = ranking;
  const shares = new Map(acceptability?.objects.map((one) => [one.object, one]) ?? []);
  const places = Array.from({ length: acceptability?.shown ?? 0 }, (_, place) => place);
  const isFunded = acceptability?.objects.some(({ funded }) => funded !== null) ?? false;
  const label = (key: string, params?: Readonly<Record<string, number>>): string => t(`sheets.robustness.${key}`, params);
  const headings = uniqueHeadings([
    t('fields.id'), t('fields.title'), label('rank'), label('best'), label('worst'),
    label('inTop', { top: acceptability?.top ?? 1 }), label('expectedRank'), ...(isFunded ? [label('funded')] : []),
    ...places.map((place) => label('placeShare', { place: place + 1 })), label('certificate'),
  ]);
  const order = results.map((_, index) => index).sort((a, b) => (results[a]?.rank ?? Infinity) - (results[b]?.rank ?? Infinity) || 0);
  const rows = order.flatMap((index) => {
    const [result, share] = [results[index], shares.get(index)];
    if (result === undefined) return [];
    return [[
      result.object, result.title || null, result.rank, result.best, result.worst,
      rounded(share?.inTop), rounded(share?.expectedRank), ...(isFunded ? [rounded(share?.funded)] : []),
      ...places.map((place) => rounded(share?.places[place])), certificates[index] ?? null,
    ]];
  });
  const { block, table, body, formats } = makeTable(TABLE, { top, left: 0 }, headings, rows);
  const first = 7 + (isFunded ? 1 : 0);
  const last = headings.length - 1;
  const own: PlanFormat[] = [
    { range: { ...body, right: 1 }, numberFormat: FORMATS.text, wrap: true },
    { range: { ...body, left: 2, right: 4 }, horizontal: 'center', numberFormat: FORMATS.count },
    { range: columnOf(body, 5), numberFormat: FORMATS.share, horizontal: 'center' },
    { range: columnOf(body, 6), numberFormat: FORMATS.number, horizontal: 'center' },
    ...(isFunded ? [{ range: columnOf(body, 7), numberFormat: FORMATS.share, horizontal: 'center' as const }] : []),
    ...(places.length === 0 ? [] : [{ range: { ...body, left: first, right: last - 1 }, numberFormat: FORMATS.share, horizontal: 'center' as const }]),
    { range: columnOf(body, last), wrap: true, numberFormat: FORMATS.text },
  ];
  const { id, title, rank, share, place, certificate } = WIDTHS;
  return {
    block, table, body, formats: [...formats, ...own],
    widths: [id, title, rank, rank, rank, share, share, ...(isFunded ? [share] : []), ...places.map(() => place), certificate],
    conditionals: places.length === 0 ? [] : heatMap({ ...body, left: first, right: last - 1 }),
  };
} // prettier-ignore

/** Ten-thousandths: the draws tell no more. */
function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Number(share.toFixed(4));
}

/** From this share on, up to the next; one rule each, so that no two meet in a cell. */
const HEAT: readonly (readonly [from: number, fill: string, font: string])[] = [
  [0.75, '#0B5A3E', '#FFFFFF'], [0.5, '#3C9A6E', '#FFFFFF'], [0.25, '#8CCBAA', '#1F1F1F'], [0.05, '#D3ECDD', '#1F1F1F'],
]; // prettier-ignore

function heatMap(range: PlanConditional['range']): PlanConditional[] {
  const cell = cellAddress(range.top, range.left);
  return HEAT.map(([from, fill, fontColor], index) => {
    const below = HEAT[index - 1]?.[0];
    const formula = below === undefined ? `=${cell}>=${from}` : `=AND(${cell}>=${from},${cell}<${below})`;
    return { range, rule: { type: 'custom', formula }, fill, fontColor };
  });
}
