/**
 * Plan of a feasibility study to fill: the aspects with score and evidence, read back as rows of kind `feasibility`; and the
 * flows of ten years with NPV, IRR, payback and benefit/cost by formulas, for what is expected and for benefits lower and
 * higher by a share that staff choose. Flows are of the end of each year; year 0 is today and not discounted. Present values
 * are sums by year and not NPV(), which leaves empty cells out and so moves later years forward. What is calculated here is
 * computed once more when the sheet is read (rules `study-figures`, `study-conclusion`).
 */
import { STRONG, WEAK } from '../legal/conclude-study';
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import { cellAddress, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { FLOW_CASES as CASES, STUDY_RESULTS as RESULTS } from '../model/study-sheet';
import { headerFormat, makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import type { PlanCell, PlanFormat, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const HEADER_ROW = 3;
const FIRST_ASPECT = HEADER_ROW + 1;
const LAST_ASPECT = HEADER_ROW + FEASIBILITY_ASPECTS.length;
const FLOW_ROW = LAST_ASPECT + 3;
const FIRST_YEAR = FLOW_ROW + 1;
const YEARS = 10;
const LAST_YEAR = FIRST_YEAR + YEARS;
/** Below the flows: right below the aspects they would be read as more of them. */
const RATE_ROW = LAST_YEAR + 2;
const SPREAD_ROW = RATE_ROW + 1;
const RESULT_ROW = SPREAD_ROW + 2;
const RULE_ROW = RESULT_ROW + RESULTS.length + 2;
const TEAM_ROW = RULE_ROW + 1;
/** Columns of the flows: year, money out, and for each case money in, the balance and the moment it is paid back; then the nets. */
const OUT = 1;
const WIDTHS = [26, 20, 30, 20, 16, 30, 30, 20, 18, 16, 18, 18, 16, 18];
/** Rate of discount and spread of benefits that stand there first; staff change them. */
const RATE = 0.1;
const SPREAD = 0.2;

const inflowOf = (index: number): number => OUT + 1 + index * 3;
const CONCLUSIONS = ['feasible', 'conditional', 'notFeasible'] as const;

const absolute = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'); // prettier-ignore
const ofYears = (column: number, from = FIRST_YEAR): string => `${cellAddress(from, column)}:${cellAddress(LAST_YEAR, column)}`; // prettier-ignore

/** What staff fill in: object, scores with evidence, rate and spread, flows. */
const ANSWERED: readonly CellRange[] = [
  { top: FIRST_ASPECT, left: 1, bottom: FIRST_ASPECT, right: 2 },
  { top: FIRST_ASPECT, left: 4, bottom: LAST_ASPECT, right: 6 },
  { top: RATE_ROW, left: 1, bottom: SPREAD_ROW, right: 1 },
  { top: FIRST_YEAR, left: OUT, bottom: LAST_YEAR, right: inflowOf(0) },
  { top: TEAM_ROW, left: 1, bottom: TEAM_ROW, right: 1 },
];

export function planFeasibility(t: Translate): SheetPlan {
  const say = (key: string): string => t(`sheets.feasibility.${key}`);
  const title = say('title');
  const heading = makeHeading(title, say('note'));
  const headings = [t('sheets.blank.number'), ...say('columns').split('|')];
  const aspects = FEASIBILITY_ASPECTS.map(({ id }, index): PlanCell[] => {
    const same = (column: number): PlanCell =>
      index === 0 ? null : { formula: `=IF(${absolute(FIRST_ASPECT, column)}="","",${absolute(FIRST_ASPECT, column)})` };
    return [index + 1, same(1), same(2), say(`aspect.${id}`), null, null, null];
  });
  const flowHeadings = [say('year'), say('out'), ...CASES.flatMap((one) => ['in', 'balance', 'paid'].map((part) => `${say(part)} (${say(one)})`)), ...CASES.map((one) => `${say('net')} (${say(one)})`)]; // prettier-ignore
  const inputs = (top: number, left: number, bottom: number, right: number): PlanFormat => ({
    range: { top, left, bottom, right },
    fill: COLORS.input,
  });
  const lastColumn = flowHeadings.length - 1;
  const flows = { top: FIRST_YEAR, left: 0, bottom: LAST_YEAR, right: lastColumn };
  return makePlan({
    sheet: 'form',
    name: say('name'),
    mode: 'add',
    blocks: [
      heading.block,
      { top: HEADER_ROW, left: 0, cells: [headings, ...aspects] },
      { top: RATE_ROW, left: 0, cells: [[say('rate'), RATE], [say('spread'), SPREAD]] },
      { top: FLOW_ROW, left: 0, cells: [flowHeadings, ...Array.from({ length: YEARS + 1 }, (_, year) => makeYear(year))] },
      { top: RESULT_ROW, left: 0, cells: [[say('result'), ...CASES.map(say)], ...RESULTS.map((result): PlanCell[] => [say(result), ...CASES.map((_, index) => ({ formula: resultFormula(result, index) }))])] },
      { top: RULE_ROW, left: 0, cells: [[say('byRule'), { formula: ruleFormula(t) }], [say('byTeam'), null]] },
    ],
    formats: [
      ...heading.formats,
      headerFormat({ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: headings.length - 1 }),
      { range: { top: FIRST_ASPECT, left: 0, bottom: LAST_ASPECT, right: headings.length - 1 }, border: COLORS.rule, wrap: true, vertical: 'top' },
      inputs(FIRST_ASPECT, 1, FIRST_ASPECT, 2),
      inputs(FIRST_ASPECT, 4, LAST_ASPECT, 6),
      { range: { top: RATE_ROW, left: 1, bottom: SPREAD_ROW, right: 1 }, numberFormat: FORMATS.share, border: COLORS.rule, fill: COLORS.input },
      headerFormat({ top: FLOW_ROW, left: 0, bottom: FLOW_ROW, right: lastColumn }),
      { range: flows, numberFormat: FORMATS.money, border: COLORS.rule },
      ...CASES.map((_, index): PlanFormat => ({ range: { ...flows, left: inflowOf(index) + 2, right: inflowOf(index) + 2 }, numberFormat: FORMATS.weight })),
      inputs(FIRST_YEAR, OUT, LAST_YEAR, inflowOf(0)),
      headerFormat({ top: RESULT_ROW, left: 0, bottom: RESULT_ROW, right: CASES.length }),
      ...RESULTS.map((result, index): PlanFormat => ({
        range: { top: RESULT_ROW + 1 + index, left: 1, bottom: RESULT_ROW + 1 + index, right: CASES.length },
        numberFormat: result === 'npv' ? FORMATS.money : result === 'irr' ? FORMATS.share : FORMATS.weight,
        border: COLORS.rule,
        horizontal: 'right',
      })),
      { range: { top: RULE_ROW, left: 0, bottom: TEAM_ROW, right: 1 }, border: COLORS.rule, wrap: true, vertical: 'top' },
      { range: { top: RULE_ROW, left: 1, bottom: RULE_ROW, right: 1 }, bold: true },
      inputs(TEAM_ROW, 1, TEAM_ROW, 1),
    ],
    columnWidths: widthsFrom(0, WIDTHS.slice(0, lastColumn + 1)),
    validations: [
      { range: { top: FIRST_ASPECT, left: 4, bottom: LAST_ASPECT, right: 4 }, rule: { type: 'decimal', min: 0, max: 100 }, blankAllowed: true, onInvalid: 'stop', errorTitle: say('score'), error: say('scoreRange') },
      { range: { top: TEAM_ROW, left: 1, bottom: TEAM_ROW, right: 1 }, rule: { type: 'list', source: CONCLUSIONS.map((one) => conclusionText(t, one)).join(',') }, blankAllowed: true, onInvalid: 'warn', promptTitle: say('byTeam'), prompt: say('byTeamPrompt') },
    ],
    print: printSetup(t, { orientation: 'landscape', area: { top: 0, left: 0, bottom: TEAM_ROW, right: lastColumn }, titleRows: null, widths: WIDTHS.slice(0, lastColumn + 1), title }),
    unlocked: ANSWERED,
    tabColor: COLORS.accent,
  });
} // prettier-ignore

/** The balance runs on from year to year; it is paid back in the first year in which it turns, in proportion within the year. */
function makeYear(year: number): PlanCell[] {
  const row = FIRST_YEAR + year;
  const cells = CASES.flatMap((_, index): PlanCell[] => {
    const column = inflowOf(index);
    const [inflow, balance, before] = [cellAddress(row, column), cellAddress(row, column + 1), cellAddress(row - 1, column + 1)]; // prettier-ignore
    const net = `${inflow}-${cellAddress(row, OUT)}`;
    const factor = index === 1 ? '-' : '+';
    const given = index === 0 ? null : { formula: `=${cellAddress(row, inflowOf(0))}*(1${factor}${absolute(SPREAD_ROW, 1)})` }; // prettier-ignore
    if (year === 0) return [given, { formula: `=${net}` }, null];
    const paid = `=IF(AND(${before}<0,${balance}>=0),${year - 1}-${before}/(${net}),"")`;
    return [given, { formula: `=${before}+${net}` }, { formula: paid }];
  });
  const nets = CASES.map((_, index) => ({
    formula: `=${cellAddress(row, inflowOf(index))}-${cellAddress(row, OUT)}`,
  }));
  return [year, null, ...cells, ...nets];
}

/** In years, rate, ratio or rupiah; empty where it does not exist (nothing filled, no change of sign, never paid back). */
function resultFormula(result: (typeof RESULTS)[number], index: number): string {
  const [rate, column] = [absolute(RATE_ROW, 1), inflowOf(index)];
  const present = (of: number): string => `SUMPRODUCT(${ofYears(of)}/(1+${rate})^${ofYears(0)})`;
  const isFilled = `COUNT(${ofYears(OUT)})>0`;
  switch (result) {
    case 'npv':
      return `=IF(${isFilled},${present(column)}-${present(OUT)},"")`;
    case 'ratio':
      return `=IF(${isFilled},IFERROR(${present(column)}/${present(OUT)},""),"")`;
    case 'payback':
      return `=IF(COUNT(${ofYears(column + 2)})=0,"",MIN(${ofYears(column + 2)}))`;
    case 'irr':
      return `=IFERROR(IRR(${ofYears(inflowOf(CASES.length) + index)}),"")`;
  }
}

function conclusionText(t: Translate, conclusion: (typeof CONCLUSIONS)[number] | 'open'): string {
  return t(`papers.feasibility.conclusion.${conclusion}`);
}

/** The rule of `concludeStudy`: scores of a study that has none over 5, or none over 10, count 20 or 10 times. */
function ruleFormula(t: Translate): string {
  const [scores, evidence] = [4, 5].map((column) => `${cellAddress(FIRST_ASPECT, column)}:${cellAddress(LAST_ASPECT, column)}`); // prettier-ignore
  const law = cellAddress(FIRST_ASPECT + FEASIBILITY_ASPECTS.findIndex(({ id }) => id === 'hukum'), 4);
  const npv = cellAddress(RESULT_ROW + 1, 1);
  const factor = `IF(MAX(${scores})<=5,20,IF(MAX(${scores})<=10,10,1))`;
  const text = (one: (typeof CONCLUSIONS)[number] | 'open'): string => `"${conclusionText(t, one)}"`;
  const isAgainst = `OR(AND(${law}<>"",${law}*${factor}<${WEAK}),AVERAGE(${scores})*${factor}<${WEAK})`;
  const isStrong = `SUMPRODUCT((${scores}<>"")*(${scores}*${factor}>=${STRONG})*(${evidence}<>"")*(${evidence}<>"-"))=${FEASIBILITY_ASPECTS.length}`;
  const pays = `IF(${npv}="",TRUE,${npv}>=0)`;
  return `=IF(COUNT(${scores})=0,${text('open')},IF(${isAgainst},${text('notFeasible')},IF(AND(${isStrong},${pays}),${text('feasible')},${text('conditional')})))`;
}
