/**
 * Plan of an empty table that staff fill: headings the intake knows, each with what belongs below it, drop-downs, columns
 * that keep identifiers as typed; protected but for its answers, ready to print.
 */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { FieldId } from '../model/object';
import { FIELDS } from '../register/fields';
import { makePlan, makeTable, printSetup, uniqueHeadings, widthsFrom } from './make-plan';
import type { PlanValidation, SheetPlan } from './plan';
import { codeListSource } from './plan-settings';
import { COLORS, FORMATS, TITLE_SIZE } from './sheet-style';

export const BLANK_TABLES = ['register', 'indicators', 'resources', 'interns', 'potential', 'monitoring'] as const;
export type BlankTableId = (typeof BLANK_TABLES)[number];
/** What the pane can insert: the proposal form, the feasibility study and the empty tables. */
export type BlankId = 'proposal' | 'portfolio' | 'feasibility' | BlankTableId;

const HEADER_ROW = 3;
/** Rows that are drawn, and rows that can be typed into. */
const BLANK_ROWS = 20;
const ANSWER_ROWS = 200;
const WIDTH = 20;
const NUMBER_WIDTH = 6;
/** The columns of a list of plans in the order officials know (domain notes 1.6). */
const REGISTER_FIELDS: readonly FieldId[] = [
  'title', 'object', 'kind', 'affair', 'agency', 'partner', 'location', 'purpose', 'scope', 'benefits', 'duration',
  'fundingSource', 'cost', 'stage', 'notes',
]; // prettier-ignore

interface BlankColumn {
  readonly heading: string;
  /** What belongs below it, with an example. */
  readonly hint: string;
  /** Source of its drop-down. */
  readonly list?: string;
  readonly numberFormat?: string;
}

/** Columns of the other tables that hold dates, and identifiers whose zeros count; counted from 0. */
const DATES: Readonly<Partial<Record<BlankTableId, readonly number[]>>> = { interns: [5, 6, 9], monitoring: [35] };
const IDENTIFIERS: Readonly<Partial<Record<BlankTableId, readonly number[]>>> = { interns: [1, 7], monitoring: [0] };

/** The answers of Monev, best first (domain notes 3.3): texts `sheets.blank.answers.<list>`, by column counted from 0. */
const ANSWERS: Readonly<Record<number, string>> = {
  3: 'period', 5: 'respondent', 11: 'extent', 12: 'timeliness', 13: 'extent', 14: 'quality', 15: 'extent', 16: 'impact', 17: 'innovation',
  18: 'documents', 19: 'regularity', 20: 'relevance', 22: 'extent', 23: 'extent', 24: 'extent', 26: 'recommendation', 27: 'extent', 28: 'quality',
  29: 'extent', 31: 'recommendation', 36: 'recommendation',
}; // prettier-ignore

function columnsOf(id: BlankTableId, settingsSheet: string, t: Translate): BlankColumn[] {
  if (id === 'register') return REGISTER_FIELDS.map((field) => registerColumn(field, settingsSheet, t));
  const hints = t(`sheets.blank.${id}.hints`).split('|');
  const lists: Readonly<Record<string, string | undefined>> = {
    'resources 1': t('sheets.blank.resources.kinds'),
    'potential 0': codeListSource('affair', settingsSheet, t),
  };
  return t(`sheets.blank.${id}.columns`)
    .split('|')
    .map((heading, index) => {
      const answers = id === 'monitoring' ? ANSWERS[index] : undefined;
      const list = answers === undefined ? lists[`${id} ${index}`] : t(`sheets.blank.answers.${answers}`);
      const numberFormat = DATES[id]?.includes(index)
        ? FORMATS.date
        : IDENTIFIERS[id]?.includes(index)
          ? FORMATS.text
          : null;
      return {
        heading,
        hint: hints[index] ?? '',
        ...(list === undefined ? {} : { list }),
        ...(numberFormat === null ? {} : { numberFormat }),
      };
    });
}

function registerColumn(field: FieldId, settingsSheet: string, t: Translate): BlankColumn {
  const { codes, type } = FIELDS[field];
  const isOwn = field === 'cost' || field === 'fundingSource' || field === 'stage';
  return {
    heading: t(`fields.${field}`),
    hint: t(isOwn ? `sheets.blank.register.hint.${field}` : `sheets.form.hint.${field}`),
    ...(codes === null ? {} : { list: codeListSource(codes, settingsSheet, t) }),
    ...(type === 'money' ? { numberFormat: FORMATS.money } : {}),
  };
}

function validationOf({ heading, hint, list }: BlankColumn, range: CellRange, t: Translate): PlanValidation {
  const message = { promptTitle: heading.slice(0, 32), prompt: hint.slice(0, 255) };
  if (list === undefined) return { range, rule: { type: 'text' }, blankAllowed: true, onInvalid: 'warn', ...message };
  const errors = { errorTitle: t('sheets.register.notInListTitle'), error: t('sheets.blank.notInList') };
  return { range, rule: { type: 'list', source: list }, blankAllowed: true, onInvalid: 'warn', ...message, ...errors };
}

/** `settingsSheet`: tab name of the sheet with long code lists. */
export function planBlankTable(id: BlankTableId, settingsSheet: string, t: Translate): SheetPlan {
  const answered = columnsOf(id, settingsSheet, t);
  const columns = answered.map(({ heading }) => heading);
  const headings = uniqueHeadings([t('sheets.blank.number'), ...columns]);
  const rows = Array.from({ length: BLANK_ROWS }, () => headings.map(() => null));
  const title = t(`sheets.blank.${id}.title`);
  const table = makeTable('', { top: HEADER_ROW, left: 0 }, headings, rows);
  const answers = { ...table.body, bottom: HEADER_ROW + ANSWER_ROWS };
  const below = (index: number): CellRange => ({ ...answers, left: index + 1, right: index + 1 });
  const widths = [NUMBER_WIDTH, ...columns.map(() => WIDTH)];
  return makePlan({
    sheet: 'form',
    name: t(`sheets.blank.${id}.name`),
    mode: 'add',
    blocks: [{ top: 0, left: 0, cells: [[title]] }, table.block],
    formats: [
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true, fontSize: TITLE_SIZE, fontColor: COLORS.heading },
      { range: table.body, wrap: true, fill: COLORS.input },
      ...table.formats,
      ...answered.flatMap(({ numberFormat }, index) =>
        numberFormat === undefined ? [] : [{ range: below(index), numberFormat }],
      ),
    ],
    validations: answered.map((column, index) => validationOf(column, below(index), t)),
    unlocked: [answers],
    columnWidths: widthsFrom(0, widths),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      widths,
      title,
    }),
    tabColor: COLORS.accent,
  });
}
