/** Panels of rupiah: cost by source and by the year a cooperation begins. */
import { cellAddress, rangeAddress } from '../../model/cell';
import type { PlanCell } from '../plan';
import { FORMATS } from '../sheet-style';
import { columnFor, hasText, type SummaryPlanInput } from './input';
import { FOURTH_BAND, LAST_COLUMN, SECOND_BAND } from './page';
import { boldRow, makePanel, type Panel } from './panel';

const PARTS = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const;
/** Years shown; those before the first of them are one row. */
const MOST_YEARS = 4;

export function makeCosts(input: SummaryPlanInput, top: number): Panel {
  const { facts, t } = input;
  const amount = SECOND_BAND + 1;
  const sumRow = top + facts.costBySource.length + 1;
  const rows = facts.costBySource.map(({ key, amount: value }, index): PlanCell[] => {
    if (key === 'unsplit') {
      const span = rangeAddress({ top: top + 1, left: amount, bottom: top + index, right: amount });
      return [t('sheets.summary.unsplit'), { formula: `=${cellAddress(sumRow, amount)}-SUM(${span})` }];
    }
    const column = columnFor(input, key);
    return [t(`fields.${key}`), column === null ? value : { formula: `=SUM(${column})` }];
  });
  rows.push([t('sheets.summary.sum'), totalCost(input)], [t('sheets.summary.withoutCost'), facts.withoutCost]);
  const panel = makePanel(
    top,
    [
      { heading: t('sheets.summary.bySource'), left: SECOND_BAND, right: SECOND_BAND },
      { heading: t('sheets.summary.amount'), left: amount, right: amount, format: FORMATS.money },
    ],
    rows,
  );
  return { ...panel, formats: [...panel.formats, boldRow(sumRow, SECOND_BAND, amount)] };
}

/** The sum of costs; an object that names only parts counts with their sum, as in the facts. */
export function totalCost(input: SummaryPlanInput): PlanCell {
  const whole = columnFor(input, 'cost');
  const hasUnread = input.objects.some(
    ({ fields }) => (fields.cost?.value ?? null) === null && hasText(fields.cost?.raw),
  );
  if (whole === null || hasUnread) return input.facts.totalCost;
  const parts = PARTS.map((part) => columnFor(input, part)).filter((part) => part !== null);
  return { formula: `=${[`SUM(${whole})`, ...parts.map((part) => `SUMIFS(${part},${whole},"")`)].join('+')}` };
}

export function makeYears({ chair, t }: SummaryPlanInput, top: number): Panel {
  const named = chair.costByYear.filter(({ year }) => year !== null);
  const early = named.length > MOST_YEARS ? named.slice(0, named.length - MOST_YEARS + 1) : [];
  const none = chair.costByYear.filter(({ year }) => year === null);
  const rows: PlanCell[][] = named.slice(early.length).map(({ year, amount }) => [String(year), amount]);
  if (early.length > 0) {
    const sum = early.reduce((total, { amount }) => total + amount, 0);
    rows.unshift([t('sheets.summary.untilYear', { year: String(early.at(-1)?.year) }), sum]);
  }
  for (const { amount } of none) rows.push([t('sheets.summary.noYear'), amount]);
  return makePanel(
    top,
    [
      { heading: t('sheets.summary.byYear'), left: FOURTH_BAND, right: FOURTH_BAND + 1 },
      { heading: t('sheets.summary.amount'), left: FOURTH_BAND + 2, right: LAST_COLUMN, format: FORMATS.money },
    ],
    rows.length > 0 ? rows : [[t('sheets.summary.noYear'), 0]],
  );
}
