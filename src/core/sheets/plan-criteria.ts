/** Plan of the Kriteria sheet: offered once, then owned by staff. The sum of weights stands next to what it means. */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { WeightSource } from '../ranking/choice-words';
import { makeMethodBlock } from './method-block';
import { columnOf, columnReference, makeHeading, makePlan, makeTable, printSetup, widthsFrom } from './make-plan';
import type { PlanCell, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

export const CRITERIA_TABLE = 'tblKriteria';
const METHOD_ROW = 3;
const WIDTHS = [9, 46, 12, 10, 20, 12, 12, 56];
const DIRECTION = 2;
const WEIGHT = 3;
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
  const headings = ['code', 'criterion', 'direction', 'weight', 'from', 'min', 'max', 'remark'].map((key) =>
    t(`sheets.criteria.${key}`),
  );
  const heading = makeHeading(t('sheets.criteria.title'), t('sheets.criteria.note'));
  const method = makeMethodBlock(METHOD_ROW, weights, t);
  const sumRow = method.bottom + 2;
  const headerRow = sumRow + 2;
  const table = makeTable(
    CRITERIA_TABLE,
    { top: headerRow, left: 0 },
    headings,
    criteria.map((criterion) => makeRow(criterion, t)),
  );
  const benefit = t('sheets.direction.benefit');
  const cost = t('sheets.direction.cost');
  return makePlan({
    sheet: 'criteria',
    name: t('sheets.criteria.name'),
    mode: 'createOnly',
    blocks: [heading.block, makeSum(sumRow, headings[WEIGHT] ?? '', t), table.block, method.block],
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
      { range: columnOf(table.body, 7), wrap: true, fontColor: COLORS.note },
    ],
    columnWidths: widthsFrom(0, WIDTHS),
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
    ],
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: headerRow, last: headerRow },
      widths: WIDTHS,
      title: t('sheets.criteria.title'),
    }),
    tabColor: COLORS.accent,
  });
}

function makeRow(criterion: Criterion, t: Translate): PlanCell[] {
  const { id, name, direction, weight, from, scale } = criterion;
  const source = from.type === 'field' ? t(`fields.${from.field}`) : t('sheets.criteria.fromScores');
  const remark =
    from.type === 'field' ? t('sheets.criteria.remarkField') : scale === null ? null : rubricOf(direction, scale, t);
  return [id, name, t(`sheets.direction.${direction}`), weight, source, scale?.min ?? null, scale?.max ?? null, remark];
}

/** What the ends of the scale mean, for people who give scores. */
export function rubricOf(
  direction: Criterion['direction'],
  scale: NonNullable<Criterion['scale']>,
  t: Translate,
): string {
  return t(`sheets.scores.rubric.${direction}`, { min: scale.min, max: scale.max });
}

function makeSum(top: number, weightHeading: string, t: Translate): { top: number; left: number; cells: PlanCell[][] } {
  const sum = `SUM(${columnReference(CRITERIA_TABLE, weightHeading)})`;
  const good = t('sheets.criteria.sumGood').replaceAll('"', '""');
  const other = t('sheets.criteria.sumOther').replaceAll('"', '""');
  return {
    top,
    left: 2,
    cells: [
      [
        t('sheets.criteria.sum'),
        { formula: `=${sum}` },
        { formula: `=IF(ABS(${sum}-1)<${SUM_TOLERANCE},"${good}","${other}")` },
      ],
    ],
  };
}
