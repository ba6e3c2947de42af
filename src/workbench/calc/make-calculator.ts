/**
 * Keeps the values of formulas up to date, lazily: marks what changed, evaluates when somebody reads. The workbook is
 * the truth; the engine holds a mirror of the cells it needs for what is not plain (plain/settle.ts).
 */
import { Engine, constantInput } from './engine';
import { makeSettler, type Settle } from './plain/settle';
import { indexTables, type TableIndex } from './references';
import { rewriteFormula, type Rewritten } from './rewrite-formula';
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

export interface CalculatorOptions {
  /** Called before the engine is first needed; without it the engine must have been started (load.ts). */
  readonly startEngine?: () => void;
  /** Leaves every formula to the engine. */
  readonly engineOnly?: boolean;
}

export function makeCalculator({ startEngine, engineOnly = false }: CalculatorOptions = {}): WorkbenchCalculator {
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
    const formulas = settleAll(data, tables, engineOnly ? () => null : makeSettler(tables, data.date1904));
    evaluations += 1;
    if ([...formulas.values()].every(({ left }) => left.size === 0)) {
      unsupported = [];
      mirror?.engine.free();
      mirror = null;
      return;
    }
    const shape = describeShape(data);
    const tableText = describeTables(data);
    const isNew = mirror?.shape !== shape;
    if (mirror === null || isNew) {
      startEngine?.();
      mirror?.engine.free();
      mirror = makeMirror(data, tables, shape, tableText);
    }
    const isWhole = isNew || mirror.tables !== tableText;
    mirror.tables = tableText;
    const read = sheetsRead(data, formulas);
    for (const sheet of data.sheets) {
      const rects = touched.get(sheet.id);
      if (!read.has(sheet.id)) {
        mirror.held.delete(sheet.id);
        // What the engine computed here before is settled now: it must not be read again.
        mirror.sheets.get(sheet.id)?.formulas.clear();
        mirror.sheets.get(sheet.id)?.unsupported.clear();
        continue;
      }
      const isNewlyRead = !mirror.held.has(sheet.id);
      mirror.held.add(sheet.id);
      const own = formulas.get(sheet) ?? { left: new Map<number, Rewritten>(), settled: [] };
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

interface Formulas {
  /** What the engine must compute, as it gets it, by cell key. */
  readonly left: ReadonlyMap<number, Rewritten>;
  /** Keys of the cells that needed no engine and hold their value. */
  readonly settled: readonly number[];
}

/** Puts into the cells what needs no engine. Only sheets with formulas are there. */
function settleAll(data: WorkbookData, tables: TableIndex, settle: Settle): ReadonlyMap<Sheet, Formulas> {
  const all = new Map<Sheet, Formulas>();
  for (const sheet of data.sheets) {
    const left = new Map<number, Rewritten>();
    const settled: number[] = [];
    // `forEach` makes no pair for each of many cells.
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell.formula === undefined) return;
        const [place, key] = [{ sheet, row, column }, cellKey(row, column)];
        const value = settle(place, cell.formula);
        if (value === null) {
          left.set(key, rewriteFormula(cell.formula, place, tables));
          return;
        }
        storeValue(sheet, cell, key, value);
        settled.push(key);
      });
    });
    if (left.size + settled.length > 0) all.set(sheet, { left, settled });
  }
  return all;
}

/**
 * Sheets that hold formulas for the engine or that such a formula, or a name, mentions. The rows that a register was
 * read from are none of them, and the engine need not hold them. A formula that builds addresses out of text may read any
 * sheet.
 */
function sheetsRead({ sheets, names }: WorkbookData, all: ReadonlyMap<Sheet, Formulas>): ReadonlySet<string> {
  const texts = new Set(names.map(({ formula }) => formula.toLowerCase()));
  for (const { left } of all.values()) for (const { formula } of left.values()) texts.add(formula.toLowerCase());
  const joined = [...texts].join('\n');
  const readsAny = joined.includes('indirect(');
  const isRead = (sheet: Sheet): boolean => {
    const words = [sheet.name.replaceAll("'", "''"), ...sheet.tables.map((table) => table.name)];
    return (
      (all.get(sheet)?.left.size ?? 0) > 0 || readsAny || words.some((word) => joined.includes(word.toLowerCase()))
    );
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

/** Cells that hold something else for the engine than before though nobody wrote into them. */
function syncFormulas(mirror: Mirror, data: WorkbookData, sheet: Sheet, formulas: Formulas): void {
  const own = mirror.sheets.get(sheet.id);
  if (own === undefined) return;
  const cellOf = (key: number): Cell | undefined =>
    sheet.cells.get(Math.floor(key / MAX_COLUMNS))?.get(key % MAX_COLUMNS);
  for (const [key, { formula }] of formulas.left) {
    if (own.unsupported.has(key) || own.sent.get(key) === formula) continue;
    syncCell(mirror, data, sheet, key, cellOf(key), formulas);
  }
  for (const key of formulas.settled) {
    const cell = cellOf(key);
    if (own.sent.get(key) !== inputOf(cell)) syncCell(mirror, data, sheet, key, cell, formulas);
  }
}

/** What the engine gets for the value of a cell. */
function inputOf(cell: Cell | undefined): string {
  // A formula's empty text is no empty cell: functions that count see the difference.
  return cell?.formula !== undefined && cell.value === '' ? '=""' : constantInput(cell?.value);
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
  const rewritten = formulas.left.get(key);
  let input = inputOf(cell);
  if (cell !== undefined && rewritten !== undefined) {
    const reason = findObstacle(rewritten, mirror, data.date1904);
    if (reason === null) {
      own.formulas.add(key);
      input = rewritten.formula;
      mirror.engine.showDigits(own.index, column);
    } else {
      own.unsupported.set(key, { sheetId: sheet.id, row, column, formula: cell.formula ?? '', reason });
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
