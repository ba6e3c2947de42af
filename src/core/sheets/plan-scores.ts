/**
 * Plan of the Penilaian sheet: where people score objects. What they typed is kept in its row and order, whoever it
 * belongs to; objects without a row get one at the end.
 */
import { labelOf } from '../ranking/compared-levels';
import type { Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { Criterion } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import { findInputTable, readPlainNumber } from '../ranking/input-tables';
import {
  clipText,
  columnOf,
  makeHeading,
  makePlan,
  makeTable,
  printSetup,
  uniqueHeadings,
  widthsFrom,
} from './make-plan';
import type { PlanCell, PlanValidation, SheetPlan } from './plan';
import { rubricOf } from './plan-criteria';
import { COLORS, FORMATS } from './sheet-style';

export const SCORES_TABLE = 'tblPenilaian';
const HEADER_ROW = 3;
const ID_WIDTH = 10;
const TITLE_WIDTH = 46;
const SCORE_WIDTH = 16;
/** Excel's limit for the title of an input message. */
const MAX_PROMPT_TITLE = 32;
/** Excel's limit for an input message. */
const MAX_PROMPT = 255;

const ID_NAMES = ['id', 'id objek', 'kode objek', 'object id'];
const TITLE_NAMES = [
  'judul',
  'judul kerja sama',
  'objek',
  'objek kerja sama',
  'nama objek',
  'usulan',
  'title',
  'object',
];

export interface ScoresColumn {
  readonly heading: string;
  readonly role: 'id' | 'title' | 'score' | 'other';
  /** Criterion id of a score column. */
  readonly criterion: string | null;
}

/** The columns of the sheet and the rows typed so far, in the order of `columns`. */
export interface ScoresLayout {
  readonly columns: readonly ScoresColumn[];
  readonly rows: readonly (readonly Scalar[])[];
}

export interface ScoresLayoutInput {
  readonly criteria: readonly Criterion[];
  /** The Penilaian sheet as it stands; null when there is none. */
  readonly sheet: SheetSnapshot | null;
  readonly t: Translate;
}

/** Columns as staff have them, found by meaning; what is missing is added: ID, title, one for each scored criterion. */
export function layoutScores({ criteria, sheet, t }: ScoresLayoutInput): ScoresLayout {
  const found = sheet === null ? null : (findInputTable(sheet, [ID_NAMES]) ?? findInputTable(sheet, [TITLE_NAMES]));
  const scored = criteria.filter(({ from }) => from.type === 'scores');
  const columns: ScoresColumn[] = [];
  const indices: number[] = [];
  if (sheet !== null && found !== null) {
    for (const [index] of [...found.headings].sort(([a], [b]) => a - b)) {
      const heading = String(sheet.grid.values[found.headingRow - sheet.grid.top]?.[index - sheet.grid.left] ?? '');
      columns.push(describeColumn(heading, columns, scored));
      indices.push(index);
    }
  }
  const before = columns.length;
  const has = (role: ScoresColumn['role'], criterion: string | null): boolean =>
    columns.some((column) => column.role === role && column.criterion === criterion);
  if (!has('id', null)) columns.push({ heading: t('fields.id'), role: 'id', criterion: null });
  if (!has('title', null)) columns.push({ heading: t('fields.title'), role: 'title', criterion: null });
  for (const { id, name } of scored) {
    if (!has('score', id)) columns.push({ heading: labelOf({ id, name }), role: 'score', criterion: id });
  }
  const headings = uniqueHeadings(columns.map(({ heading }) => heading));
  const rows = (found?.rows ?? [])
    .map((row) => columns.map((_, column): Scalar => (column < before ? row.at(indices[column] ?? null) : '')))
    .filter((row) => row.some((value) => value !== ''));
  return { columns: columns.map((column, index) => ({ ...column, heading: headings[index] ?? column.heading })), rows };
}

function describeColumn(heading: string, taken: readonly ScoresColumn[], scored: readonly Criterion[]): ScoresColumn {
  const name = normaliseText(heading);
  const isFree = (role: ScoresColumn['role'], criterion: string | null): boolean =>
    !taken.some((column) => column.role === role && column.criterion === criterion);
  if (ID_NAMES.includes(name) && isFree('id', null)) return { heading, role: 'id', criterion: null };
  if (TITLE_NAMES.includes(name) && isFree('title', null)) return { heading, role: 'title', criterion: null };
  const criterion = scored.find((candidate) => {
    const code = normaliseText(candidate.id);
    return name === code || name === normaliseText(candidate.name) || name.startsWith(`${code} `);
  });
  if (criterion !== undefined && isFree('score', criterion.id)) {
    return { heading, role: 'score', criterion: criterion.id };
  }
  return { heading, role: 'other', criterion: null };
}

export interface ScoresPlanInput {
  readonly criteria: readonly Criterion[];
  readonly objects: readonly CooperationObject[];
  readonly layout: ScoresLayout;
  /** Objects not to be scored for now: they get no row, and keep one they have. */
  readonly apart?: readonly string[];
  readonly t: Translate;
}

export function planScores({ criteria, objects, layout, apart = [], t }: ScoresPlanInput): SheetPlan {
  const { columns } = layout;
  const heading = makeHeading(t('sheets.scores.title'), t('sheets.scores.note'));
  const rows = makeRows(objects, layout, new Set(apart));
  const headings = columns.map((column) => column.heading);
  const table = makeTable(SCORES_TABLE, { top: HEADER_ROW, left: 0 }, headings, rows);
  const widths = columns.map(({ role }) => (role === 'id' ? ID_WIDTH : role === 'title' ? TITLE_WIDTH : SCORE_WIDTH));
  const isUsual = columns[0]?.role === 'id' && columns[1]?.role === 'title';
  return makePlan({
    sheet: 'scores',
    name: t('sheets.scores.name'),
    blocks: [heading.block, table.block],
    tables: [table.table],
    formats: [
      ...heading.formats,
      ...table.formats,
      ...columns.map(({ role }, index) => {
        const range = columnOf(table.body, index);
        if (role === 'score') return { range, fill: COLORS.input, horizontal: 'center' as const };
        return role === 'other' ? { range, wrap: true } : { range, numberFormat: FORMATS.text, wrap: role === 'title' };
      }),
    ],
    columnWidths: widthsFrom(0, widths),
    validations: columns.flatMap(({ criterion }, index) => {
      const found = criteria.find(({ id }) => id === criterion);
      return found?.scale ? [scoreValidation(found, found.scale, columnOf(table.body, index), t)] : [];
    }),
    freeze: { rows: HEADER_ROW + 1, columns: isUsual ? 2 : 1 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: isUsual ? 2 : 0,
      widths,
      title: t('sheets.scores.title'),
    }),
    tabColor: COLORS.accent,
  });
}

/**
 * Typed rows first. A row without ID whose title belongs to exactly one object gets its ID, and a number typed as text
 * becomes a number, so that formulas find what the core reads.
 */
function makeRows(
  objects: readonly CooperationObject[],
  { columns, rows }: ScoresLayout,
  apart: ReadonlySet<string>,
): PlanCell[][] {
  const idAt = columns.findIndex(({ role }) => role === 'id');
  const titleAt = columns.findIndex(({ role }) => role === 'title');
  const byId = new Map(objects.map((object) => [normaliseText(object.id), object]));
  const byTitle = new Map<string, CooperationObject[]>();
  for (const object of objects) {
    const title = normaliseText(fieldText(object, 'title'));
    byTitle.set(title, [...(byTitle.get(title) ?? []), object]);
  }
  const present = new Set<string>();
  const typed = rows.map((row) => {
    const cells = row.map((value, index): PlanCell => {
      if (value === '') return null;
      return columns[index]?.role === 'score' ? (readPlainNumber(value) ?? value) : value;
    });
    const id = String(row[idAt] ?? '').trim();
    const named = byTitle.get(normaliseText(String(row[titleAt] ?? ''))) ?? [];
    const object = id === '' ? (named.length === 1 ? named[0] : undefined) : byId.get(normaliseText(id));
    if (object === undefined) return cells;
    present.add(object.id);
    cells[idAt] = object.id;
    if (fieldText(object, 'title') !== '') cells[titleAt] = clipText(fieldText(object, 'title'));
    return cells;
  });
  const added = objects
    .filter(({ id }) => !present.has(id) && !apart.has(id))
    .map((object) =>
      columns.map(({ role }): PlanCell => {
        if (role === 'id') return object.id;
        return role === 'title' ? clipText(fieldText(object, 'title')) || null : null;
      }),
    );
  return [...typed, ...added];
}

/** Scores of the scale, with its rubric as the input message. */
export function scoreValidation(
  { name, direction }: Criterion,
  scale: NonNullable<Criterion['scale']>,
  range: PlanValidation['range'],
  t: Translate,
): PlanValidation {
  const steps = scale.max - scale.min;
  const isShort = Number.isInteger(scale.min) && Number.isInteger(steps) && steps >= 1 && steps <= 10;
  const items = Array.from({ length: isShort ? steps + 1 : 0 }, (_, step) => String(scale.min + step));
  return {
    range,
    rule: isShort ? { type: 'list', source: items.join(',') } : { type: 'decimal', min: scale.min, max: scale.max },
    blankAllowed: true,
    onInvalid: 'stop',
    promptTitle: name.slice(0, MAX_PROMPT_TITLE),
    prompt: rubricOf(direction, scale, t).slice(0, MAX_PROMPT),
    errorTitle: t('sheets.scores.errorTitle'),
    error: t('sheets.scores.error', { min: scale.min, max: scale.max }),
  };
}
