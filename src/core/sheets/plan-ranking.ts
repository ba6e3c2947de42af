/**
 * Plan of the Peringkat sheet: the ranking as live formulas, so that whoever changes a score, a cost or a weight sees it
 * recomputed without the add-in. The formulas are those of ranking/normalise.ts, wsm.ts and rank-scores.ts.
 */
import { cellAddress, columnLetters, quoteSheetName, type CellRange, type CellRef } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import type { Criterion, CriterionValue, RankedObject, Ranking } from '../model/ranking';
import { DEFAULT_CRITERIA } from '../ranking/default-criteria';
import { DIRECTIONS } from '../ranking/read-criteria';
import type { SheetSnapshot } from '../model/snapshot';
import { registerColumn, type RegisterLayout } from './layout-register';
import {
  clipText, columnOf, columnReference, makeHeading, makePlan, makeTable, printSetup, quoteText,
  rowReference, rowSpan, uniqueHeadings, widthsFrom,
} from './make-plan'; // prettier-ignore
import type { PlanBlock, PlanCell, PlanFormat, SheetPlan } from './plan';
import { CRITERIA_TABLE } from './plan-criteria';
import { isListedByCode } from './live-tables';
import { SCORES_TABLE, type ScoresLayout } from './plan-scores';
import { COLORS, FORMATS } from './sheet-style';

export const RANKING_TABLE = 'tblPeringkat';
/** Over the values: name, direction, weight as on Kriteria, weight as a part of the sum, best value of the column. */
const NAME_ROW = 2;
const DIRECTION_ROW = 3;
const WEIGHT_ROW = 4;
const PART_ROW = 5;
const REFERENCE_ROW = 6;
const HEADER_ROW = 7;
/** Columns before the criteria: rank, ID, title, score, best, worst. */
const FIXED = ['rank', 'id', 'title', 'score', 'best', 'worst'] as const;
const FIXED_WIDTHS = [10, 9, 34, 9, 8.5, 9];
const MONEY_WIDTH = 16;
const VALUE_WIDTH = 11;
const SHARE_WIDTH = 7.5;

export interface RankingPlanInput {
  readonly ranking: Ranking;
  readonly objects: readonly CooperationObject[];
  /** The values the ranking was computed from. */
  readonly values: readonly CriterionValue[];
  readonly register: RegisterLayout;
  readonly scores: ScoresLayout;
  /** The Kriteria sheet as it stands; null when it is written in the same run. */
  readonly criteriaSheet?: SheetSnapshot | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

interface Headings {
  readonly all: readonly string[];
  readonly fixed: Readonly<Record<(typeof FIXED)[number], string>>;
  readonly value: readonly string[];
  readonly share: readonly string[];
}

/** Sorted by rank at the time of writing, unranked objects last; equal ranks in register order. */
export function planRanking(input: RankingPlanInput): SheetPlan {
  const { ranking, t, today } = input;
  const { criteria } = ranking;
  const headings = makeHeadings(criteria, t);
  const heading = makeHeading(t('sheets.ranking.title'), t('sheets.ranking.note', { today }));
  const method = t('sheets.ranking.method');
  const objects = new Map(input.objects.map((object) => [object.id, object]));
  const values = new Map(input.values.map((value) => [`${value.object}\n${value.criterion}`, value.value]));
  const rows = sortByRank(ranking.results).map((result) =>
    makeRow(result, objects.get(result.object), input, headings, values),
  );
  const table = makeTable(RANKING_TABLE, { top: HEADER_ROW, left: 0 }, headings.all, rows);
  const firstValue = FIXED.length;
  const listed = criteria.map((criterion) =>
    isListedByCode(criterion, input.criteriaSheet ?? null, t)
      ? { ...criterion, cell: null, directionCell: null }
      : criterion,
  );
  const top = makeCriteriaBlock(listed, headings, t);
  const widths = [
    ...FIXED_WIDTHS,
    ...criteria.map(({ from }) => (from.type === 'field' ? MONEY_WIDTH : VALUE_WIDTH)),
    ...criteria.map(() => SHARE_WIDTH),
  ];
  const methodRange = { top: NAME_ROW, left: 0, bottom: REFERENCE_ROW, right: 2 };
  const remarks = makeRemarks(ranking, table.body.bottom + 2, t);
  return makePlan({
    sheet: 'ranking',
    resetLooks: true,
    name: t('sheets.ranking.name'),
    blocks: [heading.block, { top: NAME_ROW, left: 0, cells: [[method]] }, ...top, table.block, ...remarks.blocks],
    tables: [table.table],
    formats: [
      ...heading.formats,
      { range: methodRange, fontColor: COLORS.note, fontSize: 9, wrap: true, vertical: 'top' },
      ...criteriaFormats(criteria.length),
      ...table.formats,
      ...bodyFormats(table.body, criteria, firstValue),
      ...remarks.formats,
    ],
    columnWidths: widthsFrom(0, widths),
    merges: [methodRange],
    conditionals: [
      { range: columnOf(table.body, FIXED.indexOf('score')), rule: { type: 'dataBar', color: COLORS.accent } },
    ],
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: remarks.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: 3,
      widths,
      title: t('sheets.ranking.title'),
    }),
    tabColor: COLORS.accent,
  });
}

function makeHeadings(criteria: readonly Criterion[], t: Translate): Headings {
  const fixed = FIXED.map((key) => (key === 'id' || key === 'title' ? t(`fields.${key}`) : t(`sheets.ranking.${key}`)));
  const value = criteria.map(({ id }) => t('sheets.ranking.value', { id }));
  const share = criteria.map(({ id }) => t('sheets.ranking.share', { id }));
  const all = uniqueHeadings([...fixed, ...value, ...share]);
  const [rank = '', id = '', title = '', score = '', best = '', worst = ''] = all;
  const count = criteria.length;
  return {
    all,
    fixed: { rank, id, title, score, best, worst },
    value: all.slice(FIXED.length, FIXED.length + count),
    share: all.slice(FIXED.length + count),
  };
}

function sortByRank(results: readonly RankedObject[]): RankedObject[] {
  return [...results].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** Above the table, over the columns of the values; the labels stand in the column before. */
function makeCriteriaBlock(criteria: readonly Criterion[], headings: Headings, t: Translate): PlanBlock[] {
  if (criteria.length === 0) return [];
  const left = FIXED.length;
  const labels = ['criterion', 'direction', 'weight', 'part', 'reference'].map((key) => t(`sheets.ranking.${key}`));
  const weights = rowRange(WEIGHT_ROW, criteria.length);
  const cells: PlanCell[][] = [
    criteria.map(({ name }) => name),
    criteria.map((criterion) => ({ formula: directionFormula(criterion, t) })),
    criteria.map((criterion) => ({ formula: weightFormula(criterion, t) })),
    criteria.map((_, index) => ({
      formula: `=IF(SUM(${weights})=0,0,${cellAddress(WEIGHT_ROW, left + index)}/SUM(${weights}))`,
    })),
    criteria.map((_, index) => {
      const column = columnReference(RANKING_TABLE, headings.value[index] ?? '');
      return { formula: `=IF(${isBenefit(index, t)},MAX(${column}),MIN(${column}))` };
    }),
  ];
  return [{ top: NAME_ROW, left: left - 1, cells: labels.map((label, row) => [label, ...(cells[row] ?? [])]) }];
}

/** Absolute address of one row of the criteria block. */
function rowRange(row: number, count: number): string {
  return `$${columnLetters(FIXED.length)}$${row + 1}:$${columnLetters(FIXED.length + count - 1)}$${row + 1}`;
}

/** A test of the direction row, for formulas anywhere on the sheet. */
function isBenefit(index: number, t: Translate): string {
  const cell = `${columnLetters(FIXED.length + index)}$${DIRECTION_ROW + 1}`;
  return `${cell}=${quoteText(t('sheets.direction.benefit'))}`;
}

/** Where staff keep a figure of a criterion: the cell it was read from, or its row of the table written in the same run. */
function criterionCell(
  id: string,
  cell: CellRef | null | undefined,
  key: 'weight' | 'direction',
  t: Translate,
): string {
  if (cell !== null && cell !== undefined) {
    return `${quoteSheetName(cell.sheet)}!$${columnLetters(cell.columnIndex)}$${cell.rowIndex + 1}`;
  }
  const column = (name: string): string => columnReference(CRITERIA_TABLE, t(`sheets.criteria.${name}`));
  return `INDEX(${column(key)},MATCH(${quoteText(id)},${column('code')},0))`;
}

/** As `readWeight` of ranking/read-criteria.ts: what is no number of at least 0 gives way to the usual weight. */
function weightFormula({ id, cell }: Criterion, t: Translate): string {
  const at = criterionCell(id, cell, 'weight', t);
  const usual = DEFAULT_CRITERIA.find((criterion) => criterion.id === id)?.weight ?? 0;
  return `=IF(ISNUMBER(${at}),IF(${at}<0,${usual},${at}),${usual})`;
}

/** As `readDirection` of ranking/read-criteria.ts; `=` of Excel compares without regard to case. */
function directionFormula({ id, cell, direction, directionCell }: Criterion, t: Translate): string {
  const label = (one: Criterion['direction']): string => quoteText(t(`sheets.direction.${one}`));
  if (cell !== null && !directionCell) return `=${label(direction)}`;
  const at = `TRIM(${criterionCell(id, directionCell, 'direction', t)})`;
  const usual = DEFAULT_CRITERIA.find((criterion) => criterion.id === id)?.direction ?? 'benefit';
  const other = usual === 'benefit' ? 'cost' : 'benefit';
  const words = [...DIRECTIONS].filter(([, one]) => one === other).map(([word]) => word);
  const tests = [...words, ...(other === 'benefit' ? ['+'] : ['-', '−'])].map((word) => `${at}=${quoteText(word)}`);
  return `=IF(OR(${tests.join(',')}),${label(other)},${label(usual)})`;
}

function makeRow(
  result: RankedObject,
  object: CooperationObject | undefined,
  input: RankingPlanInput,
  headings: Headings,
  values: ReadonlyMap<string, number | null>,
): PlanCell[] {
  const { criteria } = input.ranking;
  const score = rowReference(headings.fixed.score);
  const scores = columnReference(RANKING_TABLE, headings.fixed.score);
  return [
    { formula: `=IF(${score}="","",1+COUNTIF(${scores},">"&${score}+1E-12))` },
    result.object,
    clipText(object === undefined ? result.title : fieldText(object, 'title')) || null,
    criteria.length === 0 ? null : { formula: scoreFormula(criteria.length, headings) },
    result.best,
    result.worst,
    ...criteria.map((criterion): PlanCell => {
      const formula = object === undefined ? null : valueFormula(criterion, object, input, headings.fixed.id);
      return formula === null ? (values.get(`${result.object}\n${criterion.id}`) ?? null) : { formula };
    }),
    ...criteria.map((_, index): PlanCell => ({ formula: shareFormula(index, headings, input.t) })),
  ];
}

/** Sum of part times share; empty when no criterion with weight has a value. Empty shares are text and count 0. */
function scoreFormula(count: number, headings: Headings): string {
  const parts = rowRange(PART_ROW, count);
  const shares = rowSpan(RANKING_TABLE, headings.share[0] ?? '', headings.share.at(-1) ?? '');
  return `=IF(SUMPRODUCT((${parts}>0)*(${shares}<>""))=0,"",SUMPRODUCT(${parts},${shares}))`;
}

function shareFormula(index: number, headings: Headings, t: Translate): string {
  const value = rowReference(headings.value[index] ?? '');
  const reference = `${columnLetters(FIXED.length + index)}$${REFERENCE_ROW + 1}`;
  const benefit = `IF(${reference}=0,0,${value}/${reference})`;
  const cost = `IF(${value}=0,1,${reference}/${value})`;
  return `=IF(${value}="","",IF(${isBenefit(index, t)},${benefit},${cost}))`;
}

/**
 * Where the value comes from, by formula; null when only the value itself is right: an ID that Excel would match as a
 * pattern or a number, or a money field that holds text where the core reads past it.
 */
function valueFormula(
  criterion: Criterion,
  object: CooperationObject,
  { register, scores }: RankingPlanInput,
  idHeading: string,
): string | null {
  if (!isPlainId(object.id)) return null;
  const id = rowReference(idHeading);
  if (criterion.from.type === 'field') return moneyFormula(criterion.from.field, object, register, id);
  const score = scores.columns.find((column) => column.criterion === criterion.id);
  const key = scores.columns.find(({ role }) => role === 'id');
  if (score === undefined || key === undefined) return null;
  const column = columnReference(SCORES_TABLE, score.heading);
  const limits = criterion.scale === null ? [`">=0"`] : [`">=${criterion.scale.min}"`, `"<=${criterion.scale.max}"`];
  const conditions = limits.map((limit) => `${column},${limit}`).join(',');
  return `=IFERROR(AVERAGEIFS(${column},${columnReference(SCORES_TABLE, key.heading)},${id},${conditions}),"")`;
}

function isPlainId(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9 ._/-]*$/.test(id) && !/^(true|false)$/i.test(id);
}

const PARTS: readonly FieldId[] = ['costApbn', 'costApbdProv', 'costPartner'];

/** As `readFieldValue` of ranking/read-inputs.ts: an APBD part not given apart is the whole cost. */
function moneyFormula(
  field: 'cost' | 'costApbd',
  object: CooperationObject,
  register: RegisterLayout,
  id: string,
): string | null {
  const key = registerColumn(register, 'id');
  const own = registerColumn(register, field);
  const whole = registerColumn(register, 'cost');
  if (key === null || register.hasOtherRows === true || hasTextAsMoney(object)) return null;
  const average = (column: string, conditions: string): string =>
    `AVERAGEIFS(${column},${key},${id},${column},">=0"${conditions})`;
  const steps: string[] = own === null ? [] : [average(own, '')];
  if (field === 'costApbd' && whole !== null) {
    const parts = PARTS.map((part) => registerColumn(register, part)).filter((part) => part !== null);
    steps.push(average(whole, parts.map((part) => `,${part},""`).join('')));
  }
  return steps.length === 0 ? null : `=${steps.reduceRight((rest, step) => `IFERROR(${step},${rest})`, '""')}`;
}

function hasTextAsMoney(object: CooperationObject): boolean {
  return (['cost', 'costApbd', ...PARTS] as const).some((field) => {
    const number = fieldNumber(object, field);
    return number === null ? (object.fields[field]?.raw ?? '').trim() !== '' : number < 0;
  });
}

function criteriaFormats(count: number): PlanFormat[] {
  if (count === 0) return [];
  const left = FIXED.length;
  const right = left + count - 1;
  const rows = (top: number, bottom = top): CellRange => ({ top, left, bottom, right });
  return [
    {
      range: { top: NAME_ROW, left: left - 1, bottom: REFERENCE_ROW, right: left - 1 },
      bold: true,
      horizontal: 'right',
      vertical: 'top',
      fontColor: COLORS.heading,
    },
    { range: rows(NAME_ROW, REFERENCE_ROW), fill: COLORS.soft, border: COLORS.rule, horizontal: 'center' },
    { range: rows(NAME_ROW), wrap: true, fontSize: 9, vertical: 'top' },
    { range: rows(WEIGHT_ROW), numberFormat: FORMATS.weight },
    { range: rows(PART_ROW), numberFormat: FORMATS.share, bold: true },
    { range: rows(REFERENCE_ROW), numberFormat: FORMATS.number },
  ];
}

function bodyFormats(body: CellRange, criteria: readonly Criterion[], firstValue: number): PlanFormat[] {
  const column = (index: number): CellRange => columnOf(body, index);
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
    ...criteria.map((_, index): PlanFormat => ({
      range: column(firstValue + criteria.length + index),
      numberFormat: FORMATS.score,
      fontColor: COLORS.note,
    })),
  ];
}

/** What the ranking has to say about degenerate data, under the table. */
function makeRemarks(
  { remarks }: Ranking,
  top: number,
  t: Translate,
): { blocks: PlanBlock[]; formats: PlanFormat[]; bottom: number } {
  if (remarks.length === 0) return { blocks: [], formats: [], bottom: top - 2 };
  const lines: PlanCell[][] = remarks.map(({ key, params }) => [t(key, params)]);
  return {
    blocks: [{ top, left: 0, cells: [[t('sheets.ranking.remarks')], ...lines] }],
    formats: [{ range: { top, left: 0, bottom: top, right: 0 }, bold: true, fontColor: COLORS.heading }],
    bottom: top + lines.length,
  };
}
