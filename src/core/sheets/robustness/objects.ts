/** The table of objects on the sheet of ranking tests: figures by object, its places as a heat map, and what is certified of it. */
import { cellAddress, type CellRange } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { RankedObject, Ranking } from '../../model/ranking';
import type { PortfolioStudy, RankingStudy } from '../../model/study';
import { classOf } from '../../ranking/study/describe-portfolio';
import { columnOf, makeTable, uniqueHeadings, type TableParts } from '../make-plan';
import type { PlanCell, PlanConditional, PlanFormat } from '../plan';
import { FORMATS } from '../sheet-style';

const TABLE = 'tblUjiPeringkat';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly format: Omit<PlanFormat, 'range'>;
  /** By index of the object. */
  readonly value: (object: number) => PlanCell;
  readonly isPlace?: boolean;
}

export interface ObjectsPart extends TableParts {
  readonly widths: readonly number[];
  readonly conditionals: readonly PlanConditional[];
}

/** `certificates` by object. Rows by rank, unranked objects last. */
export function makeObjectTable(
  ranking: Ranking,
  study: RankingStudy,
  certificates: readonly string[],
  top: number,
  t: Translate,
): ObjectsPart {
  const { results } = ranking;
  const columns = listColumns(ranking, study, certificates, t);
  const order = results
    .map(({ rank }, object) => ({ rank: rank ?? Infinity, object }))
    .sort((a, b) => a.rank - b.rank || a.object - b.object);
  const rows = order.map(({ object }) => columns.map(({ value }) => value(object)));
  const table = makeTable(TABLE, { top, left: 0 }, uniqueHeadings(columns.map(({ heading }) => heading)), rows);
  const first = columns.findIndex(({ isPlace }) => isPlace === true);
  const count = columns.filter(({ isPlace }) => isPlace === true).length;
  const places = { ...table.body, left: first, right: first + count - 1 };
  return {
    ...table,
    formats: [...table.formats, ...columns.map(({ format }, index) => ({ range: columnOf(table.body, index), ...format }))],
    widths: columns.map(({ width }) => width),
    conditionals: count === 0 ? [] : heatMap(places),
  };
} // prettier-ignore

const SHARE = { numberFormat: FORMATS.share, horizontal: 'center' } as const;
const COUNT = { numberFormat: FORMATS.count, horizontal: 'center' } as const;
const TEXT = { numberFormat: FORMATS.text, wrap: true } as const;

function listColumns({ results }: Ranking, { acceptability, portfolio }: RankingStudy, certificates: readonly string[], t: Translate): Column[] {
  const label = (key: string, params?: Readonly<Record<string, number>>): string => t(`sheets.robustness.${key}`, params);
  const shares = new Map(acceptability?.objects.map((one) => [one.object, one]) ?? []);
  const isFunded = acceptability?.objects.some(({ funded }) => funded !== null) ?? false;
  return [
    { heading: t('fields.id'), width: 10, format: TEXT, value: (object) => results[object]?.object ?? '' },
    { heading: t('fields.title'), width: 34, format: TEXT, value: (object) => titleCell(results[object]) },
    { heading: label('rank'), width: 12.5, format: COUNT, value: (object) => results[object]?.rank ?? null },
    { heading: label('best'), width: 11, format: COUNT, value: (object) => results[object]?.best ?? null },
    { heading: label('worst'), width: 12, format: COUNT, value: (object) => results[object]?.worst ?? null },
    { heading: label('inTop', { top: acceptability?.top ?? 1 }), width: 13, format: SHARE, value: (object) => rounded(shares.get(object)?.inTop) },
    { heading: label('expectedRank'), width: 13, format: { ...SHARE, numberFormat: FORMATS.number }, value: (object) => rounded(shares.get(object)?.expectedRank, 2) },
    ...(isFunded ? [{ heading: label('funded'), width: 13, format: SHARE, value: (object: number) => rounded(shares.get(object)?.funded) }] : []),
    ...setColumns(portfolio, label),
    ...Array.from({ length: acceptability?.shown ?? 0 }, (_, place): Column => ({
      heading: label('placeShare', { place: place + 1 }), width: 8, format: SHARE, isPlace: true,
      value: (object) => rounded(shares.get(object)?.places[place]),
    })),
    { heading: label('certificate'), width: 100, format: TEXT, value: (object) => certificates[object] ?? null },
  ];
} // prettier-ignore

/** Empty where the object has no title. */
export function titleCell(result: RankedObject | undefined): string | null {
  return result === undefined || result.title === '' ? null : result.title;
}

/** Whether the object is in the best set under all, some or none of the weightings; nothing without a best set. */
function setColumns(portfolio: PortfolioStudy, label: (key: string) => string): Column[] {
  if (portfolio.state !== 'found') return [];
  const { shares, unknown } = portfolio;
  const nameOf = (object: number): string =>
    label(`class.${unknown.includes(object) ? 'unknown' : classOf(shares[object] ?? 0)}`);
  return [
    { heading: label('set'), width: 12, format: { horizontal: 'center', wrap: true }, value: nameOf },
    { heading: label('setShare'), width: 13, format: SHARE, value: (object) => rounded(shares[object]) },
  ];
}

/** Ten-thousandths: the draws tell no more. */
function rounded(share: number | null | undefined, digits = 4): number | null {
  return share === null || share === undefined ? null : Number(share.toFixed(digits));
}

/** From this share on, up to the next; one rule each, so that no two meet in a cell. */
const HEAT: readonly (readonly [from: number, fill: string, font: string])[] = [
  [0.75, '#0B5A3E', '#FFFFFF'], [0.5, '#3C9A6E', '#FFFFFF'], [0.25, '#8CCBAA', '#1F1F1F'], [0.05, '#D3ECDD', '#1F1F1F'],
]; // prettier-ignore

function heatMap(range: CellRange): PlanConditional[] {
  const cell = cellAddress(range.top, range.left);
  return HEAT.map(([from, fill, fontColor], index) => {
    const below = HEAT[index - 1]?.[0];
    const formula = below === undefined ? `=${cell}>=${from}` : `=AND(${cell}>=${from},${cell}<${below})`;
    return { range, rule: { type: 'custom', formula }, fill, fontColor };
  });
}
