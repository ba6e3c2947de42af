/**
 * The owned sheets as they stand before a write or an undo: contents, tables, charts, and what stands in the way. Reads
 * only.
 */
import type { CellRange } from '../core/model/cell';
import type { PlanSheet } from '../core/sheets/plan';
import type { Scalar } from '../core/model/cell';
import { readAddress, readAddresses, sheetOfAddress } from './addresses';
import { freshRangeOf, targetsOf } from './range-of';
import { NO_MARKS, readMarks, type MarkState } from './marks';
import type { HostSession } from './run';
import { NO_CONTENT, readContent, type SheetContent } from './sheet-content';
import { HELD_KEY, parseHeldState, parseOwnedIds, SHEETS_KEY, type HeldState, type OwnedIds } from './stored';

/** What is asked of one owned sheet. */
export interface SheetQuestion {
  readonly sheet: PlanSheet;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Its worksheet, where it is not the owned one: an id, or null for a sheet that is yet to be made. */
  readonly id?: string | null;
  /** Where only these cells matter; left out, all of the sheet. */
  readonly within?: CellRange;
  /** Whether its content is read by others, as that of a sheet too large for one answer; it is empty here then. */
  readonly isReadLater?: boolean;
  /** The cells that will be written, where it is known: unlocked ones are free on a protected sheet. */
  readonly cells?: readonly CellRange[];
  /** Whether it is asked which cells are formatted as text. */
  readonly textCells?: boolean;
  /** Whether the marks of findings on it are asked for. */
  readonly marks?: boolean;
  /** Whether its print area is asked for. */
  readonly printArea?: boolean;
}

export interface TableState {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly isFiltered: boolean;
}

export interface SheetState {
  readonly sheet: PlanSheet;
  /** Null when there is no such sheet. */
  readonly found: { readonly id: string; readonly name: string } | null;
  readonly content: SheetContent;
  /** Protected, and not all cells that will be written are unlocked; where marks are asked for, protected from new formats. */
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** Tables asked for, wherever they stand; none for a sheet that was never there. */
  readonly tables: readonly TableState[];
  /** Of a sheet that was never there: names of tables asked for that are in use. */
  readonly takenNames: readonly string[];
  /** Names of charts asked for that are there. */
  readonly charts: readonly string[];
  /** Cells formatted as text, where asked for: `row column`. */
  readonly textCells: ReadonlySet<string>;
  /** Protected, and cells may not be formatted. */
  readonly keepsFormats: boolean;
  /** None where they were not asked for. */
  readonly marks: MarkState;
  /** Null where it was not asked for, where there is none, and where it is more than one rectangle. */
  readonly printArea: CellRange | null;
}

export interface OwnedState {
  readonly ids: OwnedIds;
  readonly held: HeldState;
  /** Names of all sheets, for choosing a free one. */
  readonly names: readonly string[];
  readonly sheets: readonly SheetState[];
}

/** Syncs: 1 when `known` is what the workbook has stored, as it is after a reading; else 2. With marks 2 more, or 1 (marks.ts). */
export async function readOwnedState(
  session: HostSession,
  questions: readonly SheetQuestion[],
  known: OwnedIds,
): Promise<OwnedState> {
  const { context } = session;
  const first = queueQuestions(session, questions, known);
  await context.sync();
  const stored = parseOwnedIds(first.ids.isNullObject ? null : first.ids.value);
  const isKnown = questions.every(({ sheet }) => stored[sheet] === known[sheet]);
  if (isKnown) return addMarks(session, collectAnswers(first, stored), questions);
  const second = queueQuestions(session, questions, stored);
  await context.sync();
  return addMarks(session, collectAnswers(second, stored), questions);
}

async function addMarks(
  session: HostSession,
  state: OwnedState,
  questions: readonly SheetQuestion[],
): Promise<OwnedState> {
  const keys = state.sheets.flatMap(({ found }, index) =>
    questions[index]?.marks === true && found !== null ? [found.id] : [],
  );
  if (keys.length === 0) return state;
  const marks = await readMarks(session, keys);
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, marks: marks.get(sheet.found?.id ?? '') ?? NO_MARKS })) }; // prettier-ignore
}

type Queued = ReturnType<typeof queueQuestions>;

function queueQuestions({ context }: HostSession, questions: readonly SheetQuestion[], known: OwnedIds) {
  const { settings, worksheets, tables } = context.workbook;
  const ids = settings.getItemOrNullObject(SHEETS_KEY);
  ids.load('value');
  const held = settings.getItemOrNullObject(HELD_KEY);
  held.load('value');
  worksheets.load('items/name');
  tables.load('items/name');
  const asked = questions.map((question) => {
    const id = question.id === undefined ? known[question.sheet] : (question.id ?? undefined);
    if (id === undefined) return { question, answer: null, tables: [] };
    return {
      question,
      answer: queueSheet(worksheets.getItemOrNullObject(id), question),
      tables: question.tables.map((name) => queueTable(tables.getItemOrNullObject(name))),
    };
  });
  return { ids, held, worksheets, names: tables, asked };
}

function queueSheet(sheet: Excel.Worksheet, question: SheetQuestion) {
  sheet.load('id,name');
  const { within } = question;
  const used = within === undefined ? sheet.getUsedRangeOrNullObject(true) : freshRangeOf(sheet, within);
  if (question.isReadLater !== true) {
    used.load(question.textCells === true ? 'address,values,formulas,numberFormat' : 'address,values,formulas');
  }
  sheet.protection.load(asksOptions(question) ? 'protected,options' : 'protected');
  sheet.autoFilter.load('isDataFiltered');
  const locks = targetsOf(sheet, question.cells ?? []).map(({ format }) => {
    const lock = format.protection;
    lock.load('locked');
    return lock;
  });
  const charts = question.charts.map((name) => {
    const chart = sheet.charts.getItemOrNullObject(name);
    chart.load('name');
    return chart;
  });
  const printArea = question.printArea === true ? sheet.pageLayout.getPrintAreaOrNullObject() : null;
  printArea?.load('address');
  return { sheet, used, locks, charts, printArea };
}

function queueTable(table: Excel.Table) {
  table.load('name');
  const range = table.getRange();
  range.load('address');
  table.autoFilter.load('isDataFiltered');
  return { table, range };
}

function collectAnswers(queued: Queued, ids: OwnedIds): OwnedState {
  const tableNames = queued.names.items.map(({ name }) => name.toLowerCase());
  return {
    ids,
    held: parseHeldState(queued.held.isNullObject ? null : queued.held.value),
    names: queued.worksheets.items.map(({ name }) => name),
    sheets: queued.asked.map(({ question, answer, tables }): SheetState => {
      const found = tables.flatMap(collectTable);
      if (answer === null || answer.sheet.isNullObject) {
        const nothing = { content: NO_CONTENT, isProtected: false, isFiltered: false, charts: [], ...NO_FORMATS };
        const isTaken = (name: string): boolean => answer === null && tableNames.includes(name.toLowerCase());
        const takenNames = question.tables.filter(isTaken);
        return { sheet: question.sheet, found: null, tables: found, takenNames, ...nothing };
      }
      const { sheet, used, locks, charts } = answer;
      const { protected: isLocked } = sheet.protection;
      const takesFormats = asksOptions(question) && sheet.protection.options.allowFormatCells === true;
      const isFree = (takesFormats && question.marks === true) || (locks.length > 0 && locks.every(isUnlocked));
      return {
        sheet: question.sheet,
        found: { id: sheet.id, name: sheet.name },
        content: question.isReadLater === true ? NO_CONTENT : contentOf(used),
        isProtected: isLocked && !isFree,
        isFiltered: sheet.autoFilter.isDataFiltered,
        tables: found,
        takenNames: [],
        charts: charts.flatMap((chart) => (chart.isNullObject ? [] : [chart.name])),
        textCells: question.textCells === true ? textCellsOf(used) : NO_FORMATS.textCells,
        keepsFormats: isLocked && asksOptions(question) && !takesFormats,
        marks: NO_MARKS,
        printArea: areaOf(answer.printArea),
      };
    }),
  };
}

const NO_FORMATS = { textCells: new Set<string>(), keepsFormats: false, marks: NO_MARKS, printArea: null } as const;

function areaOf(printArea: Excel.RangeAreas | null): CellRange | null {
  const areas = printArea === null || printArea.isNullObject ? [] : readAddresses(printArea.address);
  return areas.length === 1 ? (areas[0] ?? null) : null;
}

function asksOptions({ marks, textCells }: SheetQuestion): boolean {
  return marks === true || textCells === true;
}

function textCellsOf(used: Excel.Range): Set<string> {
  const cells = new Set<string>();
  const place = readAddress(used.address);
  (used.numberFormat as string[][]).forEach((row, r) =>
    row.forEach((format, c) => {
      if (format === '@') cells.add(`${(place?.top ?? 0) + r} ${(place?.left ?? 0) + c}`);
    }),
  );
  return cells;
}

/** Excel gives null, which its types do not tell, where only some of the cells are locked. */
function isUnlocked({ locked }: { readonly locked: boolean | null }): boolean {
  return locked === false;
}

function collectTable({ table, range }: ReturnType<typeof queueTable>): TableState[] {
  if (table.isNullObject) return [];
  const rect = readAddress(range.address);
  const { isDataFiltered } = table.autoFilter;
  return rect === null
    ? []
    : [{ name: table.name, sheet: sheetOfAddress(range.address), range: rect, isFiltered: isDataFiltered }];
}

/** The content of a loaded used range; a null object has none. */
function contentOf(used: Excel.Range): SheetContent {
  if (used.isNullObject) return NO_CONTENT;
  const place = readAddress(used.address);
  return readContent(place?.top ?? 0, place?.left ?? 0, used.values as Scalar[][], used.formulas as Scalar[][]);
}
