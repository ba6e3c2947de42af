/**
 * Plan of the Register sheet: one row an object, typed cells, drop-downs, and where each row came from. Loses nothing:
 * what could not be read keeps its text, columns and rows that only the old sheet has stay.
 */
import type { CellRange, Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import type { CooperationObject, FieldType, FieldValue } from '../model/object';
import type { FieldDef, RegisterRow, RegisterState } from '../model/register';
import { isDay, serialOfDay } from '../parse/calendar';
import { FIELDS } from '../register/fields';
import { layoutRegister, REGISTER_TABLE, type RegisterLayout, type RegisterLayoutColumn } from './layout-register';
import { clipText, columnOf, makeHeading, makePlan, makeTable, printSetup, widthsFrom } from './make-plan';
import type { PlanCell, PlanFormat, PlanValidation, SheetPlan } from './plan';
import { codeLabel, codeListSource } from './plan-settings';
import { COLORS, FORMATS } from './sheet-style';

const HEADER_ROW = 3;
const EXTRA_WIDTH = 20;
const SOURCE_WIDTH = 26;
const WRAPPED_FROM = 20;

export interface RegisterPlanInput {
  readonly objects: readonly CooperationObject[];
  readonly extraHeadings: readonly string[];
  readonly state: RegisterState | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`, printed as the day of the last update. */
  readonly today: string;
  /** Tab name of the settings sheet; the usual one when left out. */
  readonly settingsSheet?: string;
  /** Made by `layoutRegister` from the same input; made here when left out. */
  readonly layout?: RegisterLayout;
}

/** Rows in the order of `objects`, then rows of the old sheet whose ID belongs to none of them, as they were. */
export function planRegister(input: RegisterPlanInput): SheetPlan {
  const { objects, state, t, today } = input;
  const { columns } = input.layout ?? layoutRegister(input);
  const findOld = indexOldRows(state);
  const kept = new Set<RegisterRow>();
  const rows = objects.map((object) => {
    const old = findOld(object);
    if (old !== null) kept.add(old);
    return columns.map((column) => cellOf(object, column, old, t));
  });
  const leftover = (state?.rows ?? []).filter((row) => !kept.has(row) && row.values.some((value) => value !== ''));
  rows.push(...leftover.map((row) => columns.map(({ old }) => keepScalar(old === null ? '' : row.values[old]))));

  const heading = makeHeading(t('sheets.register.title'), t('sheets.register.note', { today }));
  const table = makeTable(
    REGISTER_TABLE,
    { top: HEADER_ROW, left: 0 },
    columns.map((column) => column.heading),
    rows,
  );
  const widths = columns.map(columnWidth);
  const settingsSheet = input.settingsSheet ?? t('sheets.settings.name');
  return makePlan({
    sheet: 'register',
    name: t('sheets.register.name'),
    blocks: [heading.block, table.block],
    tables: [table.table],
    formats: [...heading.formats, ...table.formats, ...columnFormats(columns, table.body, t)],
    columnWidths: widthsFrom(0, widths),
    validations: makeValidations(columns, table.body, settingsSheet, t),
    freeze: { rows: HEADER_ROW + 1, columns: countFrozen(columns) },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: countFrozen(columns),
      widths,
      title: t('sheets.register.title'),
    }),
    tabColor: COLORS.heading,
  });
}

/** Finds the old row of an object: by ID, or the row it was read from when staff had given it no ID. */
function indexOldRows(state: RegisterState | null): (object: CooperationObject) => RegisterRow | null {
  const byId = new Map<string, RegisterRow>();
  const byRow = new Map<number, RegisterRow>();
  for (const row of state?.rows ?? []) {
    if (row.id !== '' && !byId.has(row.id)) byId.set(row.id, row);
    if (row.id === '') byRow.set(row.rowIndex, row);
  }
  return (object) => {
    const { source } = object;
    const own = source.sheet === state?.sheet ? byRow.get(source.rows[0] ?? -1) : undefined;
    return byId.get(object.id) ?? own ?? null;
  };
}

function cellOf(
  object: CooperationObject,
  column: RegisterLayoutColumn,
  old: RegisterRow | null,
  t: Translate,
): PlanCell {
  if (column.isSource) return describeSource(object, t);
  if (column.field === 'id') return object.id;
  if (column.field !== null) return contentCell(object.fields[column.field], FIELDS[column.field], t);
  const before = keepScalar(old === null || column.old === null ? '' : old.values[column.old]);
  if (before !== null) return before;
  const extra = column.extra === null ? undefined : object.extras[column.extra];
  return extra === undefined ? null : contentCell(extra, null, t);
}

/** The value in the type of its field, or the text that stood there when it could not be read. */
function contentCell(content: FieldValue | undefined, field: FieldDef | null, t: Translate): PlanCell {
  if (content === undefined) return null;
  const { value } = content;
  if (value === null || value === '') return keepText(content.raw);
  if (typeof value === 'number') return Number.isFinite(value) ? value : keepText(content.raw);
  const labelled = (text: string): string => (field?.codes ? codeLabel(field.codes, text, t) : text);
  if (typeof value === 'object') return keepText(value.map(labelled).join('; '));
  return field?.type === 'date' ? dateCell(value) : keepText(labelled(value));
}

/** A serial number of the 1900 system; days before March 1900, where Excel miscounts, stay text. */
function dateCell(iso: string): PlanCell {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return isDay(year, month, day) && iso >= '1900-03-01' ? serialOfDay(iso, false) : iso;
}

function keepText(text: string): PlanCell {
  return text.trim() === '' ? null : clipText(text);
}

function keepScalar(value: Scalar | undefined): PlanCell {
  return value === undefined || value === '' ? null : value;
}

function describeSource({ source }: CooperationObject, t: Translate): PlanCell {
  const rows = [...source.rows].sort((a, b) => a - b);
  const [first, last] = [rows[0], rows.at(-1)];
  if (source.kind === 'owned' || first === undefined || last === undefined) {
    return source.kind === 'owned' ? t('sheets.register.sourceOwned') : source.sheet;
  }
  const params = { sheet: source.sheet, first: String(first + 1), last: String(last + 1) };
  if (source.kind === 'form') return t('sheets.register.sourceForm', params);
  return t(first === last ? 'sheets.register.sourceRow' : 'sheets.register.sourceRows', params);
}

function columnWidth(column: RegisterLayoutColumn): number {
  if (column.isSource) return SOURCE_WIDTH;
  return column.field === null ? EXTRA_WIDTH : FIELDS[column.field].width;
}

const TYPE_FORMATS: Readonly<Record<FieldType, string>> = {
  text: FORMATS.text,
  name: FORMATS.text,
  names: FORMATS.text,
  code: FORMATS.text,
  codes: FORMATS.text,
  money: FORMATS.money,
  number: FORMATS.number,
  months: FORMATS.count,
  date: FORMATS.date,
  year: FORMATS.year,
};

function columnFormats(columns: readonly RegisterLayoutColumn[], body: CellRange, t: Translate): PlanFormat[] {
  return columns.flatMap((column, index): PlanFormat[] => {
    const range = columnOf(body, index);
    if (column.isSource) return [{ range, numberFormat: FORMATS.text, fontColor: COLORS.note, wrap: true }];
    if (column.field === null) return column.old === null ? [{ range, wrap: true }] : [];
    const { type, width } = FIELDS[column.field];
    const numberFormat = type === 'months' ? t('sheets.register.monthsFormat') : TYPE_FORMATS[type];
    const isNumeric = type === 'money' || type === 'number';
    return [
      {
        range,
        numberFormat,
        wrap: numberFormat === FORMATS.text && width >= WRAPPED_FROM,
        horizontal: isNumeric ? 'right' : numberFormat === FORMATS.text ? 'left' : 'center',
      },
    ];
  });
}

function makeValidations(
  columns: readonly RegisterLayoutColumn[],
  body: CellRange,
  settingsSheet: string,
  t: Translate,
): PlanValidation[] {
  return columns.flatMap((column, index): PlanValidation[] => {
    const field = column.field === null ? null : FIELDS[column.field];
    if (!field?.codes) return [];
    return [
      {
        range: columnOf(body, index),
        rule: { type: 'list', source: codeListSource(field.codes, settingsSheet, t) },
        blankAllowed: true,
        onInvalid: 'warn',
        errorTitle: t('sheets.register.notInListTitle'),
        error: t('sheets.register.notInList'),
      },
    ];
  });
}

/** ID and title stay in view when they stand first, as they do unless staff moved them. */
function countFrozen(columns: readonly RegisterLayoutColumn[]): number {
  return columns[0]?.field === 'id' && columns[1]?.field === 'title' ? 2 : 1;
}
