/**
 * Plan of the scoring sheet of one assessor: whole in itself, without formulas and without the scores of others, so that it can be
 * sent as a workbook of its own and comes back with what was filled in. Its code tells then what it was made for.
 */
import { labelOf } from '../ranking/compared-levels';
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { Criterion } from '../model/ranking';
import { normaliseText } from '../parse/text';
import type { AssessorScore } from '../ranking/measure-agreement';
import type { Assessor } from '../ranking/panel/read-assessors';
import { codeOf, writeCode } from '../ranking/panel/sheet-code';
import { assessorSheetName } from './assessor-sheet-name';
import { clipText, columnOf, makeHeading, makePlan, makeTable, printSetup, uniqueHeadings, widthsFrom } from './make-plan'; // prettier-ignore
import type { PlanCell, PlanFormat, SheetPlan } from './plan';
import { rubricOf } from './plan-criteria';
import { scoreValidation } from './plan-scores';
import { COLORS, FORMATS } from './sheet-style';

export interface ScoreSheetsInput {
  readonly assessors: readonly Assessor[];
  readonly criteria: readonly Criterion[];
  /** Those to be scored. */
  readonly objects: readonly CooperationObject[];
  /** Those given so far: each assessor finds their own again, and nobody else's. None when left out. */
  readonly scores?: readonly AssessorScore[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly t: Translate;
}

const NAME_ROW = 3;
const HEADER_ROW = 6;
/** ID, title, agency, assessor. */
const FIXED_WIDTHS = [10, 42, 24, 20];
const SCORE_WIDTH = 14;
const CONFLICT_WIDTH = 14;
const REMARK_WIDTH = 30;

/**
 * One for each assessor. Everybody begins at another object, so that what tires or mellows with the order falls on all alike. An
 * object proposed by the assessor's own agency is marked as a conflict of interest from the start.
 */
export function planScoreSheets({ assessors, objects, ...rest }: ScoreSheetsInput): SheetPlan[] {
  return assessors.map((assessor, index) => {
    const start = Math.floor((index * objects.length) / assessors.length);
    const turned = [...objects.slice(start), ...objects.slice(0, start)];
    return planScoreSheet(assessor, index, { ...rest, objects: turned });
  });
}

function planScoreSheet(
  assessor: Assessor,
  index: number,
  { criteria, objects, scores = [], today, t }: Omit<ScoreSheetsInput, 'assessors'>,
): SheetPlan {
  const own = new Map(
    scores
      .filter((one) => normaliseText(one.assessor) === normaliseText(assessor.name))
      .map(({ object, criterion, score }) => [`${object}\n${criterion}`, score]),
  );
  const scored = criteria.filter(({ from }) => from.type === 'scores');
  const text = (key: string): string => t(`sheets.panel.${key}`);
  const title = text('title');
  const heading = makeHeading(title, text('note'));
  const headings = uniqueHeadings([
    t('fields.id'),
    t('fields.title'),
    t('fields.agency'),
    text('assessor'),
    ...scored.map(labelOf),
    text('conflict'),
    text('remark'),
  ]);
  const rows = objects.map((object): PlanCell[] => [
    object.id,
    clipText(fieldText(object, 'title')) || null,
    clipText(fieldText(object, 'agency')) || null,
    assessor.name,
    ...scored.map(({ id }) => own.get(`${object.id}\n${id}`) ?? null),
    isOwnProposal(assessor, object) ? text('yes') : null,
    null,
  ]);
  const table = makeTable('', { top: HEADER_ROW, left: 0 }, headings, rows);
  const first = FIXED_WIDTHS.length;
  const conflict = first + scored.length;
  const widths = [...FIXED_WIDTHS, ...scored.map(() => SCORE_WIDTH), CONFLICT_WIDTH, REMARK_WIDTH];
  const rubricTop = table.body.bottom + 2;
  const rubric: PlanCell[][] = scored.flatMap(({ id, name, direction, scale }) =>
    scale === null ? [] : [[labelOf({ id, name }), rubricOf(direction, scale, t)]],
  );
  const bottom = rubricTop + rubric.length;
  const input = { ...table.body, left: first };
  const names: CellRange = { top: NAME_ROW, left: 1, bottom: NAME_ROW + 2, right: 1 };
  return makePlan({
    sheet: `form:${index}`,
    name: assessorSheetName(text('name'), assessor.name),
    mode: 'add',
    blocks: [
      heading.block,
      {
        top: NAME_ROW,
        left: 0,
        cells: [
          [text('assessor'), assessor.name],
          [t('fields.agency'), assessor.agency || null],
          [text('code'), writeCode(codeOf(criteria, 'scores', today))],
        ],
      },
      table.block,
      { top: rubricTop, left: 1, cells: [[text('rubric'), null], ...rubric] },
    ],
    formats: [
      ...heading.formats,
      { range: { ...names, left: 0, right: 0 }, bold: true },
      { range: names, numberFormat: FORMATS.text },
      ...table.formats,
      { range: { ...table.body, right: first - 1 }, numberFormat: FORMATS.text, wrap: true },
      { range: { ...input, right: conflict }, fill: COLORS.input, horizontal: 'center' },
      { range: columnOf(table.body, conflict + 1), fill: COLORS.input, numberFormat: FORMATS.text, wrap: true },
      ...objects.flatMap((object, row): PlanFormat[] =>
        isOwnProposal(assessor, object)
          ? [
              {
                range: { top: table.body.top + row, left: first, bottom: table.body.top + row, right: conflict },
                fill: COLORS.soft,
              },
            ]
          : [],
      ),
      { range: { top: rubricTop, left: 1, bottom: rubricTop, right: 1 }, bold: true, fontColor: COLORS.heading },
    ],
    columnWidths: widthsFrom(0, widths),
    validations: [
      ...scored.flatMap((criterion, place) =>
        criterion.scale === null
          ? []
          : [scoreValidation(criterion, criterion.scale, columnOf(table.body, first + place), t)],
      ),
      {
        range: columnOf(table.body, conflict),
        rule: { type: 'list', source: `${text('yes')},${text('no')}` },
        blankAllowed: true,
        onInvalid: 'stop',
        promptTitle: text('conflict'),
        prompt: text('conflictPrompt'),
        errorTitle: text('conflict'),
        error: text('conflictPrompt'),
      },
    ],
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom, right: widths.length - 1 },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: 2,
      widths,
      title,
    }),
    tabColor: COLORS.accent,
    unlocked: [input],
  });
}

function isOwnProposal({ agency }: Assessor, object: CooperationObject): boolean {
  return agency !== '' && normaliseText(fieldText(object, 'agency')) === normaliseText(agency);
}
