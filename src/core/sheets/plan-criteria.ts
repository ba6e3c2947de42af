/** Plan of the Kriteria sheet: offered once, then owned by staff. The sum of weights stands next to what it means. */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { WeightSource } from '../ranking/choice-words';
import { makeMethodBlock } from './method-block';
import { makePreferenceColumns, PREFERENCE_HEADINGS } from './preference-columns';
import {
  columnOf,
  columnReference,
  makeHeading,
  makePlan,
  makeTable,
  printSetup,
  quoteText,
  widthsFrom,
} from './make-plan';
import type { PlanBlock, PlanCell, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

export const CRITERIA_TABLE = 'tblKriteria';
const METHOD_ROW = 3;
const WIDTHS = [9, 44, 12, 10, 20, 12, 12, 10, 52];
const DIRECTION = 2;
const WEIGHT = 3;
const PARENT = 7;
const REMARK = 8;
/** The usual function, which needs no threshold. */
const NO_PREFERENCE: readonly null[] = PREFERENCE_HEADINGS.map(() => null);
/** A sum this near to 1 counts as 1: weights are typed with two decimals. */
const SUM_TOLERANCE = 0.0005;

/** `createOnly`: once it exists, weights, names and further criteria are what staff made of them. */
export function planCriteria({
  criteria,
  weights = 'given',
  t,
}: {
  readonly criteria: readonly Criterion[];
  /** Where the weights come from. */
  readonly weights?: WeightSource;
  readonly t: Translate;
}): SheetPlan {
  const own = ['code', 'criterion', 'direction', 'weight', 'from', 'min', 'max', 'parent', 'remark'];
  const headings = [...own, ...PREFERENCE_HEADINGS].map((key) => t(`sheets.criteria.${key}`));
  const heading = makeHeading(t('sheets.criteria.title'), t('sheets.criteria.note'));
  const method = makeMethodBlock(METHOD_ROW, weights, t);
  const sumRow = method.bottom + 2;
  const headerRow = sumRow + 2;
  const table = makeTable(CRITERIA_TABLE, { top: headerRow, left: 0 }, headings, withGroups(criteria, t));
  const preferences = makePreferenceColumns(table.body, own.length, `$C$${METHOD_ROW + 1}`, t);
  const benefit = t('sheets.direction.benefit');
  const cost = t('sheets.direction.cost');
  return makePlan({
    sheet: 'criteria',
    name: t('sheets.criteria.name'),
    mode: 'createOnly',
    blocks: [heading.block, makeSum(sumRow, headings, t), table.block, method.block],
    tables: [table.table],
    formats: [
      ...heading.formats,
      ...method.formats,
      { range: { top: sumRow, left: 2, bottom: sumRow, right: 3 }, bold: true, fill: COLORS.soft },
      // Longer than its column: it runs into the empty cell before it.
      { range: { top: sumRow, left: 2, bottom: sumRow, right: 2 }, horizontal: 'right' },
      { range: { top: sumRow, left: 3, bottom: sumRow, right: 3 }, numberFormat: FORMATS.weight },
      { range: { top: sumRow, left: 4, bottom: sumRow, right: 4 }, italic: true, fontColor: COLORS.note },
      ...table.formats,
      { range: columnOf(table.body, 0), numberFormat: FORMATS.text, horizontal: 'center' },
      { range: columnOf(table.body, 1), wrap: true },
      { range: columnOf(table.body, DIRECTION), fill: COLORS.input, horizontal: 'center' },
      { range: columnOf(table.body, WEIGHT), fill: COLORS.input, numberFormat: FORMATS.weight },
      { range: columnOf(table.body, 4), wrap: true },
      { range: columnOf(table.body, 5), horizontal: 'center' },
      { range: columnOf(table.body, 6), horizontal: 'center' },
      { range: columnOf(table.body, PARENT), fill: COLORS.input, numberFormat: FORMATS.text, horizontal: 'center' },
      { range: columnOf(table.body, REMARK), wrap: true, fontColor: COLORS.note },
      ...preferences.formats,
    ],
    columnWidths: widthsFrom(0, [...WIDTHS, ...preferences.widths]),
    merges: method.merges,
    validations: [
      ...method.validations,
      {
        range: columnOf(table.body, DIRECTION),
        rule: { type: 'list', source: `${benefit},${cost}` },
        blankAllowed: false,
        onInvalid: 'stop',
        promptTitle: headings[DIRECTION] ?? '',
        prompt: t('sheets.criteria.directionPrompt'),
        errorTitle: headings[DIRECTION] ?? '',
        error: t('sheets.criteria.directionError'),
      },
      {
        range: columnOf(table.body, WEIGHT),
        rule: { type: 'decimal', min: 0, max: 1000 },
        blankAllowed: false,
        onInvalid: 'stop',
        promptTitle: headings[WEIGHT] ?? '',
        prompt: t('sheets.criteria.weightPrompt'),
        errorTitle: headings[WEIGHT] ?? '',
        error: t('sheets.criteria.weightError'),
      },
      {
        range: columnOf(table.body, PARENT),
        rule: { type: 'text' },
        blankAllowed: true,
        onInvalid: 'warn',
        promptTitle: headings[PARENT] ?? '',
        prompt: t('sheets.criteria.parentPrompt'),
      },
      ...preferences.validations,
    ],
    conditionals: preferences.conditionals,
    print: printSetup(t, {
      orientation: 'landscape',
      // What PROMETHEE II is told stands on Peringkat, too.
      area: { top: 0, left: 0, bottom: table.body.bottom, right: REMARK },
      titleRows: { first: headerRow, last: headerRow },
      widths: WIDTHS,
      title: t('sheets.criteria.title'),
    }),
    tabColor: COLORS.accent,
  });
}

/** Each group in a row before its first criterion. */
function withGroups(criteria: readonly Criterion[], t: Translate): PlanCell[][] {
  const written = new Set<string>();
  return criteria.flatMap((criterion) => {
    const { group } = criterion;
    const row = makeRow(criterion, t);
    if (group === undefined || written.has(group.id)) return [row];
    written.add(group.id);
    const remark = t('sheets.criteria.remarkGroup');
    return [[group.id, group.name, null, group.weight, null, null, null, null, remark, ...NO_PREFERENCE], row];
  });
}

function makeRow(criterion: Criterion, t: Translate): PlanCell[] {
  const { id, name, direction, from, scale, group } = criterion;
  const weight = group?.local ?? criterion.weight;
  const source = from.type === 'field' ? t(`fields.${from.field}`) : t('sheets.criteria.fromScores');
  const remark =
    from.type === 'field' ? t('sheets.criteria.remarkField') : scale === null ? null : rubricOf(direction, scale, t);
  const [min, max] = [scale?.min ?? null, scale?.max ?? null];
  return [
    id,
    name,
    t(`sheets.direction.${direction}`),
    weight,
    source,
    min,
    max,
    group?.id ?? null,
    remark,
    ...NO_PREFERENCE,
  ];
}

/** What the ends of the scale mean, for people who give scores. */
export function rubricOf(
  direction: Criterion['direction'],
  scale: NonNullable<Criterion['scale']>,
  t: Translate,
): string {
  return t(`sheets.scores.rubric.${direction}`, { min: scale.min, max: scale.max });
}

/** Of the rows without a parent; then, whether the weights inside of each group sum to 1 as well. */
function makeSum(top: number, headings: readonly string[], t: Translate): PlanBlock {
  const [weights, parents] = [WEIGHT, PARENT].map((column) => columnReference(CRITERIA_TABLE, headings[column] ?? ''));
  const say = (key: string): string => quoteText(t(`sheets.criteria.${key}`));
  const sum = `SUMIFS(${weights},${parents},"")`;
  const inside = `SUMIF(${parents},${parents},${weights})`;
  const uneven = `SUMPRODUCT((${parents}<>"")*(ABS(${inside}-1)>=${SUM_TOLERANCE}))`;
  return {
    top,
    left: 2,
    cells: [
      [
        t('sheets.criteria.sum'),
        { formula: `=${sum}` },
        { formula: `=IF(ABS(${sum}-1)>=${SUM_TOLERANCE},${say('sumOther')},IF(COUNTA(${parents})=0,${say('sumGood')},IF(${uneven}>0,${say('sumInside')},${say('sumGood')})))` },
      ],
    ],
  };
} // prettier-ignore
