/**
 * Plan of the Register sheet: one row an object, typed cells, drop-downs, and where each row came from. Loses nothing:
 * what could not be read keeps its text, columns and rows that only the old sheet has stay.
 */
import { splitFileSheet, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { CooperationObject, FieldType, FieldValue, ObjectSource } from '../model/object';
import type { FieldDef, RegisterRow, RegisterState } from '../model/register';
import { isDay, serialOfDay } from '../parse/calendar';
import { FIELDS } from '../register/fields';
import {
  layoutRegister,
  REGISTER_TABLE,
  splitOldRows,
  type RegisterLayout,
  type RegisterLayoutColumn,
} from './layout-register';
import { clipText, columnOf, makeHeading, makePlan, makeTable, printSetup, widthsFrom } from './make-plan';
import type { PlanCell, PlanFormat, PlanValidation, SheetPlan } from './plan';
import { moveRowFormula } from './move-row-formula';
import { codeLabel, codeListSource } from './plan-settings';
import { COLORS, FORMATS, READABLE_SCALE } from './sheet-style';

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
  /** File of another office that a sheet was inserted from, by the name of the sheet; none when left out. */
  readonly fileOf?: ReadonlyMap<string, string>;
  /** Made by `layoutRegister` from the same input; made here when left out. */
  readonly layout?: RegisterLayout;
}

type Words = Pick<RegisterPlanInput, 't' | 'fileOf'>;

/** Rows in the order of `objects`, then rows of the old sheet whose ID belongs to none of them, as they were. */
export function planRegister(input: RegisterPlanInput): SheetPlan {
  const { objects, state, t, today } = input;
  const { columns } = input.layout ?? layoutRegister(input);
  const { own, others } = splitOldRows(objects, state);
  const isMoved = (state?.columns ?? []).some(({ columnIndex }, index) => columnIndex !== index);
  const keepAt = (index: number) => makeKeeper(state, HEADER_ROW + 1 + index, isMoved);
  const rows = objects.map((object, index) => {
    const keep = keepAt(index);
    return columns.map((column) => cellOf(object, column, own.get(object) ?? null, keep, input));
  });
  others.forEach((row, index) => {
    const keep = keepAt(objects.length + index);
    rows.push(columns.map(({ old }) => keep(row, old)));
  });

  const frozen = countFrozen(columns);
  const heading = makeHeading(t('sheets.register.title'), t('sheets.register.asOf', { today }));
  // Columns that every page repeats would cut a long text on the later ones.
  const note = { top: 1, left: frozen, bottom: 1, right: frozen };
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
    blocks: [heading.block, { top: note.top, left: note.left, cells: [[t('sheets.register.note')]] }, table.block],
    tables: [table.table],
    formats: [
      ...heading.formats,
      { range: note, italic: true, fontColor: COLORS.note },
      ...table.formats,
      ...columnFormats(columns, table.body, findSourceExtras(objects, state), t),
    ],
    columnWidths: widthsFrom(0, widths),
    validations: makeValidations(columns, table.body, settingsSheet, t),
    freeze: { rows: HEADER_ROW + 1, columns: frozen },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: frozen,
      widths,
      paper: 'folio',
      leastScale: READABLE_SCALE,
      title: t('sheets.register.title'),
    }),
    tabColor: COLORS.heading,
  });
}

function cellOf(
  object: CooperationObject,
  column: RegisterLayoutColumn,
  old: RegisterRow | null,
  keep: Keeper,
  input: Words,
): PlanCell {
  const { t } = input;
  if (column.isSource) return describeSources(object, input);
  if (column.field === 'id') return object.id;
  if (column.field !== null) return contentCell(object.fields[column.field], FIELDS[column.field], t);
  const before = keep(old, column.old);
  if (before !== null) return before;
  const isKept = column.extra !== null && Object.hasOwn(object.extras, column.extra);
  const extra = isKept ? object.extras[column.extra] : undefined;
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

/** What a cell of an old row becomes in its new row. */
type Keeper = (row: RegisterRow | null, column: number | null) => PlanCell;

/** Formulas of staff move with their row; one that would then point elsewhere stays as its value. */
function makeKeeper(state: RegisterState | null, newRow: number, isMoved: boolean): Keeper {
  return (row, column) => {
    const value = row === null || column === null ? '' : (row.values[column] ?? '');
    const formula = row === null || column === null ? null : (row.formulas?.[column] ?? null);
    if (row !== null && formula !== null && state !== null) {
      const moved = moveRowFormula(formula, row.rowIndex, newRow, { ...state.range, isMoved });
      if (moved !== null) return { formula: moved };
    }
    return value === '' ? null : value;
  };
}

/** All places the object was read from. */
function describeSources({ source, alsoFrom = [] }: CooperationObject, input: Words): string {
  return clipText([source, ...alsoFrom].map((one) => describeSource(one, input)).join('; '));
}

function describeSource(source: ObjectSource, { t, fileOf }: Words): string {
  const other = splitFileSheet(source.sheet);
  const file = fileOf?.get(source.sheet);
  const place =
    other !== null
      ? t('sheets.register.sourceFile', other)
      : file === undefined
        ? source.sheet
        : t('sheets.register.sourceInserted', { sheet: source.sheet, file });
  const rows = [...source.rows].sort((a, b) => a - b);
  const [first, last] = [rows[0], rows.at(-1)];
  if (source.kind === 'owned' || first === undefined || last === undefined) {
    return source.kind === 'owned' ? t('sheets.register.sourceOwned') : place;
  }
  const params = { sheet: place, first: String(first + 1), last: String(last + 1) };
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

/** Extra columns that hold something of a source: they keep the look they were made with, those of staff are left alone. */
function findSourceExtras(objects: readonly CooperationObject[], state: RegisterState | null): ReadonlySet<string> {
  const fromSource = ([, { cell }]: [string, FieldValue]): boolean => cell !== null && cell.sheet !== state?.sheet;
  return new Set(
    objects.flatMap(({ extras }) =>
      Object.entries(extras)
        .filter(fromSource)
        .map(([heading]) => heading),
    ),
  );
}

function columnFormats(
  columns: readonly RegisterLayoutColumn[],
  body: CellRange,
  sourceExtras: ReadonlySet<string>,
  t: Translate,
): PlanFormat[] {
  return columns.flatMap((column, index): PlanFormat[] => {
    const range = columnOf(body, index);
    if (column.isSource) return [{ range, numberFormat: FORMATS.text, fontColor: COLORS.note, wrap: true }];
    if (column.field === null) {
      return column.old === null || sourceExtras.has(column.extra ?? '') ? [{ range, wrap: true }] : [];
    }
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
