/**
 * Keeps the values of formulas up to date, lazily: marks what changed, evaluates when somebody reads. The workbook is
 * the truth; the engine holds a mirror of its cells. The engine must be started first (load.ts, load-node.ts).
 */
import { Engine, constantInput } from './engine';
import type { FoldMemory } from './fold';
import { indexTables, rewriteFormula, type Rewritten, type TableIndex } from './rewrite-formula';
import {
  cellKey, isErrorValue, MAX_COLUMNS, type Calculator, type Cell, type CellValue, type Rect, type Sheet,
  type WorkbookData, type WorkbookEvent,
} from '../workbook/model'; // prettier-ignore

/** A formula whose last value is kept because the engine cannot compute it. */
export interface UnsupportedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** `date1904`: date functions in a workbook that counts days from 1904. */
  readonly reason: 'function' | 'externalLink' | 'name' | 'syntax' | 'date1904';
}

export interface WorkbenchCalculator extends Calculator {
  /** As of the last evaluation. */
  readonly unsupported: readonly UnsupportedFormula[];
  /** How often the engine evaluated; for tests and for showing that reading costs nothing. */
  readonly evaluations: number;
}

/** Functions that see days as numbers or the other way round. */
const DATE_FUNCTIONS = new Set([
  'DATE', 'DATEDIF', 'DATEVALUE', 'DAY', 'DAYS', 'DAYS360', 'EDATE', 'EOMONTH', 'ISOWEEKNUM', 'MONTH', 'NETWORKDAYS',
  'NETWORKDAYS.INTL', 'NOW', 'TEXT', 'TODAY', 'WEEKDAY', 'WEEKNUM', 'WORKDAY', 'WORKDAY.INTL', 'YEAR', 'YEARFRAC',
]); // prettier-ignore

/** Two values this near are the same value read with 15 digits. */
const READ_TOLERANCE = 1e-13;
/** A formula the engine gives up on becomes a constant, which may let another one give up; more rounds are not needed. */
const MOST_ROUNDS = 3;

interface SheetMirror {
  readonly index: number;
  /** What the engine was given, by cell key. */
  readonly sent: Map<number, string>;
  /** Cells to compute. */
  readonly formulas: Set<number>;
  readonly unsupported: Map<number, UnsupportedFormula>;
}

interface Mirror {
  readonly engine: Engine;
  readonly sheets: ReadonlyMap<string, SheetMirror>;
  readonly badNames: ReadonlySet<string>;
  /** Ids of the sheets that were given to the engine: those with formulas and those that formulas may read. */
  readonly held: Set<string>;
  /** Sheets and names it was made for; another set needs another mirror. */
  readonly shape: string;
  tables: string;
}

export function makeCalculator(): WorkbenchCalculator {
  let mirror: Mirror | null = null;
  let isDirty = false;
  let evaluations = 0;
  let unsupported: readonly UnsupportedFormula[] = [];
  /** By sheet id; null is the whole sheet. */
  const touched = new Map<string, Rect[] | null>();

  function invalidate({ type, sheetId, rect }: WorkbookEvent): void {
    if (type === 'format' || type === 'selection' || type === 'charts' || type === 'calculated') return;
    isDirty = true;
    const rects = touched.get(sheetId);
    if (type !== 'cells' || rect === null) touched.set(sheetId, null);
    else if (rects === undefined) touched.set(sheetId, [rect]);
    else rects?.push(rect);
  }

  function recalculate(data: WorkbookData): void {
    if (!isDirty) return;
    isDirty = false;
    const tables = indexTables(data);
    const shape = describeShape(data);
    const tableText = describeTables(data);
    const isNew = mirror?.shape !== shape;
    if (mirror === null || isNew) {
      mirror?.engine.free();
      mirror = makeMirror(data, tables, shape, tableText);
    }
    const isWhole = isNew || mirror.tables !== tableText;
    mirror.tables = tableText;
    const formulas = rewriteAll(data, tables);
    const read = sheetsRead(data, formulas);
    for (const sheet of data.sheets) {
      const rects = touched.get(sheet.id);
      if (!read.has(sheet.id)) {
        mirror.held.delete(sheet.id);
        continue;
      }
      const isNewlyRead = !mirror.held.has(sheet.id);
      mirror.held.add(sheet.id);
      const own = formulas.get(sheet) ?? NO_FORMULAS;
      if (isWhole || isNewlyRead || rects === null) syncSheet(mirror, data, sheet, own);
      else for (const rect of rects ?? []) syncRect(mirror, data, sheet, rect, own);
      syncFormulas(mirror, data, sheet, own);
    }
    touched.clear();
    evaluate(mirror, data);
    unsupported = [...mirror.sheets.values()].flatMap((sheet) => [...sheet.unsupported.values()]);
  }

  function evaluate(current: Mirror, data: WorkbookData): void {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      current.engine.evaluate();
      evaluations += 1;
      const given = data.sheets.map((sheet) => storeResults(current, sheet));
      if (given.every((count) => count === 0)) return;
    }
  }

  return {
    invalidate,
    recalculate,
    get unsupported() {
      return unsupported;
    },
    get evaluations() {
      return evaluations;
    },
  };
}

/** Formulas as the engine gets them, by cell key. */
type Formulas = ReadonlyMap<number, Rewritten>;

const NO_FORMULAS: Formulas = new Map();

/** All formulas, for what was folded into one hangs on cells that may have changed anywhere. */
function rewriteAll(data: WorkbookData, tables: TableIndex): ReadonlyMap<Sheet, Formulas> {
  const memory: FoldMemory = new Map();
  const all = new Map<Sheet, Formulas>();
  for (const sheet of data.sheets) {
    const own = new Map<number, Rewritten>();
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula }] of cells) {
        if (formula === undefined) continue;
        own.set(cellKey(row, column), rewriteFormula(formula, { sheet, row, column }, tables, memory));
      }
    }
    if (own.size > 0) all.set(sheet, own);
  }
  return all;
}

/**
 * Sheets that hold formulas or that what is left of a formula, or a name, still mentions. The rows that a register was
 * read from are none of them, and the engine need not hold them. A formula that builds addresses out of text may read any
 * sheet.
 */
function sheetsRead({ sheets, names }: WorkbookData, all: ReadonlyMap<Sheet, Formulas>): ReadonlySet<string> {
  const texts = new Set(names.map(({ formula }) => formula.toLowerCase()));
  for (const formulas of all.values()) for (const { formula } of formulas.values()) texts.add(formula.toLowerCase());
  const joined = [...texts].join('\n');
  const readsAny = joined.includes('indirect(');
  const isRead = (sheet: Sheet): boolean => {
    const words = [sheet.name.replaceAll("'", "''"), ...sheet.tables.map((table) => table.name)];
    return all.has(sheet) || readsAny || words.some((word) => joined.includes(word.toLowerCase()));
  };
  return new Set(sheets.filter(isRead).map(({ id }) => id));
}

function describeShape({ sheets, names, date1904 }: WorkbookData): string {
  return JSON.stringify([sheets.map(({ id, name }) => [id, name]), names, date1904]);
}

function describeTables({ sheets }: WorkbookData): string {
  return JSON.stringify(
    sheets.map(({ tables }) =>
      tables.map(({ name, rect, hasHeader, hasTotals, columns }) => [
        name,
        rect,
        hasHeader,
        hasTotals,
        columns.map((column) => column.name),
      ]),
    ),
  );
}

function makeMirror(data: WorkbookData, tables: TableIndex, shape: string, tableText: string): Mirror {
  const engine = new Engine(data.sheets.map(({ name }) => name));
  const sheets = new Map(
    data.sheets.map(({ id }, index) => [
      id,
      { index, sent: new Map<number, string>(), formulas: new Set<number>(), unsupported: new Map() },
    ]),
  );
  const badNames = new Set<string>();
  for (const { name, formula, scope } of data.names) {
    if (name.startsWith('_xlnm.')) continue;
    const index = scope === null ? null : (sheets.get(scope)?.index ?? null);
    const { formula: rewritten } = rewriteFormula(formula, null, tables);
    if (!engine.defineName(name, rewritten, index)) badNames.add(name.toLowerCase());
  }
  return { engine, sheets, badNames, held: new Set(), shape, tables: tableText };
}

function syncSheet(mirror: Mirror, data: WorkbookData, sheet: Sheet, formulas: Formulas): void {
  const own = mirror.sheets.get(sheet.id);
  if (own === undefined) return;
  for (const key of [...own.sent.keys()]) {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    if (sheet.cells.get(row)?.get(column) === undefined) syncCell(mirror, data, sheet, key, undefined, formulas);
  }
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) syncCell(mirror, data, sheet, cellKey(row, column), cell, formulas);
  }
}

function syncRect(mirror: Mirror, data: WorkbookData, sheet: Sheet, rect: Rect, formulas: Formulas): void {
  const own = mirror.sheets.get(sheet.id);
  const area = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if (own === undefined || area > own.sent.size + 1000) {
    syncSheet(mirror, data, sheet, formulas);
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    for (let column = rect.left; column <= rect.right; column += 1) {
      syncCell(mirror, data, sheet, cellKey(row, column), cells?.get(column), formulas);
    }
  }
}

/** Formulas into which other cells were folded than before. */
function syncFormulas(mirror: Mirror, data: WorkbookData, sheet: Sheet, formulas: Formulas): void {
  const own = mirror.sheets.get(sheet.id);
  for (const [key, { formula }] of formulas) {
    if (own === undefined || own.unsupported.has(key) || own.sent.get(key) === formula) continue;
    const cell = sheet.cells.get(Math.floor(key / MAX_COLUMNS))?.get(key % MAX_COLUMNS);
    syncCell(mirror, data, sheet, key, cell, formulas);
  }
}

function syncCell(
  mirror: Mirror,
  data: WorkbookData,
  sheet: Sheet,
  key: number,
  cell: Cell | undefined,
  formulas: Formulas,
): void {
  const own = mirror.sheets.get(sheet.id);
  if (own === undefined) return;
  const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  own.formulas.delete(key);
  own.unsupported.delete(key);
  let input = constantInput(cell?.value);
  const rewritten = formulas.get(key);
  if (cell?.formula !== undefined && rewritten !== undefined && rewritten.value !== null) {
    storeValue(sheet, cell, key, rewritten.value);
    // An empty cell is not the empty text: functions that count see the difference.
    input = rewritten.value === '' ? '=""' : constantInput(rewritten.value);
  } else if (cell?.formula !== undefined && rewritten !== undefined) {
    const reason = findObstacle(rewritten, mirror, data.date1904);
    if (reason === null) {
      own.formulas.add(key);
      input = rewritten.formula;
      mirror.engine.showDigits(own.index, column);
    } else {
      own.unsupported.set(key, { sheetId: sheet.id, row, column, formula: cell.formula, reason });
      cell.value ??= { error: '#NAME?' };
      input = constantInput(cell.value);
    }
  }
  if ((own.sent.get(key) ?? '') === input) return;
  mirror.engine.set(own.index, row, column, input);
  if (input === '') own.sent.delete(key);
  else own.sent.set(key, input);
}

function findObstacle(
  { functions, names, isExternal }: ReturnType<typeof rewriteFormula>,
  { engine, badNames }: Mirror,
  date1904: boolean,
): UnsupportedFormula['reason'] | null {
  if (isExternal) return 'externalLink';
  if (functions.some((name) => !engine.knows(name))) return 'function';
  if (names.some((name) => badNames.has(name))) return 'name';
  return date1904 && functions.some((name) => DATE_FUNCTIONS.has(name)) ? 'date1904' : null;
}

/** Puts results into the cells; the number of formulas the engine gave up on, which are constants from now on. */
function storeResults(mirror: Mirror, sheet: Sheet): number {
  const own = mirror.sheets.get(sheet.id);
  let given = 0;
  for (const key of [...(own?.formulas ?? [])]) {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    const cell = sheet.cells.get(row)?.get(column);
    if (own === undefined || cell?.formula === undefined) continue;
    const outcome = mirror.engine.read(own.index, row, column);
    if (outcome.type === 'value') {
      storeValue(sheet, cell, key, outcome.value);
      continue;
    }
    given += 1;
    own.formulas.delete(key);
    own.unsupported.set(key, { sheetId: sheet.id, row, column, formula: cell.formula, reason: 'syntax' });
    cell.value ??= { error: '#NAME?' };
    const input = constantInput(cell.value);
    mirror.engine.set(own.index, row, column, input);
    own.sent.set(key, input);
  }
  return given;
}

/** A changed result must be saved with its sheet. */
function storeValue(sheet: Sheet, cell: Cell, key: number, value: CellValue): void {
  if (isSame(cell.value, value)) return;
  cell.value = value;
  if (sheet.changed === 'no') sheet.changed = 'cells';
  sheet.changedCells.add(key);
}

function isSame(before: CellValue | undefined, after: CellValue): boolean {
  if (typeof before === 'number' && typeof after === 'number') {
    return Math.abs(before - after) <= READ_TOLERANCE * Math.abs(before);
  }
  if (isErrorValue(before) && isErrorValue(after)) return before.error === after.error;
  return before === after;
}
