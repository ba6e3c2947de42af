/**
 * Computes the plain formulas of a workbook, each text once and then cell by cell, before the engine sees any: the engine
 * reads every formula for itself and scans a column for every call, and a ranking holds thousands over the same columns.
 * What is not plain, and all that reads it, is left to the engine; where both could compute they agree (settle.test.ts).
 */
import { cellKey, type Cell, type CellValue, type Rect, type Sheet, type Table } from '../../workbook/model';
import { enclosingTable, isInBody, readReference, type FormulaPlace, type TableIndex } from '../references';
import { compileFormula, type Program, type Surroundings } from './compile';
import { scalarOf, type Cells } from './functions';
import { Area, UNSETTLED, type Scalar, type Settled } from './values';

/** Formulas that read formulas that read formulas: beyond this the innermost is computed first, for a stack has an end. */
const DEEPEST = 200;
/** 1 January 1970 in Excel's days. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

class TooDeep extends Error {
  constructor(readonly place: FormulaPlace) {
    super('Compute this cell first.');
  }
}

/** The value of the formula in a cell; null when the engine must compute it. */
export type Settle = (place: FormulaPlace, formula: string) => CellValue | null;

export function makeSettler(tables: TableIndex, date1904: boolean): Settle {
  const programs = new Map<Sheet, Map<Table | null, Map<string, Program | null>>>();
  const settled = new Map<Sheet, Map<number, Settled>>();
  const areas = new Map<Sheet, Map<string, Area>>();
  const kept = new Map<Area, readonly Scalar[] | null>();
  let depth = 0;

  function read(sheet: Sheet, row: number, column: number, cell: Cell | undefined): Settled {
    if (cell?.formula === undefined) return constantOf(cell);
    return valueOf({ sheet, row, column }, cell.formula);
  }

  function readAll({ sheet, rect }: Area): readonly Scalar[] | null {
    const values: Scalar[] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      const cellsOfRow = sheet.cells.get(row);
      for (let column = rect.left; column <= rect.right; column += 1) {
        const value = read(sheet, row, column, cellsOfRow?.get(column));
        if (value === UNSETTLED) return null;
        values.push(value);
      }
    }
    return values;
  }

  const dayOf = (moment: number): Settled => (date1904 ? UNSETTLED : Math.floor(moment / DAY) + UNIX_EPOCH);
  const cells: Cells = {
    first: ({ sheet, rect }) => read(sheet, rect.top, rect.left, sheet.cells.get(rect.top)?.get(rect.left)),
    values(area) {
      if (!area.isFixed) return readAll(area);
      const known = kept.get(area);
      if (known !== undefined) return known;
      const values = readAll(area);
      kept.set(area, values);
      return values;
    },
    today: () => dayOf(Date.now()),
    dayOf,
  };
  const around: Surroundings = { cells, columns: new Map() };

  function valueOf(place: FormulaPlace, formula: string): Settled {
    const key = cellKey(place.row, place.column);
    const own = within(settled, place.sheet, () => new Map<number, Settled>());
    if (own.has(key)) return own.get(key);
    if (depth >= DEEPEST) throw new TooDeep(place);
    // Who asks for it meanwhile stands in a circle with it.
    own.set(key, UNSETTLED);
    depth += 1;
    try {
      const value = compute(place, formula);
      own.set(key, value);
      return value;
    } catch (error) {
      own.delete(key);
      throw error;
    } finally {
      depth -= 1;
    }
  }

  function compute(place: FormulaPlace, formula: string): Settled {
    const program = programFor(place, formula);
    if (program === null) return UNSETTLED;
    const value = scalarOf(program(place.row, around), cells);
    return value === undefined || value === 0 ? 0 : value;
  }

  /** One for all formulas that read it, with what is kept of it. */
  function fixedArea(sheet: Sheet, rect: Rect): Area {
    const onSheet = within(areas, sheet, () => new Map<string, Area>());
    const { top, left, bottom, right } = rect;
    return within(onSheet, `${top},${left},${bottom},${right}`, () => new Area(sheet, rect, true));
  }

  function programFor(place: FormulaPlace, formula: string): Program | null {
    const table = enclosingTable(place);
    const onSheet = within(programs, place.sheet, () => new Map<Table | null, Map<string, Program | null>>());
    const inTable = within(onSheet, table?.table ?? null, () => new Map<string, Program | null>());
    return within(inTable, formula, () =>
      compileFormula(formula, (text, kind) => {
        const reference = readReference(text, kind, place, tables);
        if (reference === null) return null;
        if (reference.type === 'area') return fixedArea(reference.sheet, reference.rect);
        const { sheet, left, right } = reference;
        return (row) =>
          isInBody(reference, { ...place, row }) ? new Area(sheet, { top: row, left, bottom: row, right }) : null;
      }),
    );
  }

  function attempt(place: FormulaPlace, formula: string): Settled | TooDeep {
    try {
      return valueOf(place, formula);
    } catch (error) {
      if (error instanceof TooDeep) return error;
      throw error;
    }
  }

  return (place, formula) => {
    const waiting = [{ place, formula }];
    let value: Settled = UNSETTLED;
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const outcome = attempt(last.place, last.formula);
      if (!(outcome instanceof TooDeep)) {
        value = outcome;
        waiting.pop();
        continue;
      }
      const { sheet, row, column } = outcome.place;
      const isCircle = waiting.some(
        ({ place: one }) => one.sheet === sheet && one.row === row && one.column === column,
      );
      if (isCircle) within(settled, sheet, () => new Map<number, Settled>()).set(cellKey(row, column), UNSETTLED);
      else waiting.push({ place: outcome.place, formula: sheet.cells.get(row)?.get(column)?.formula ?? '' });
    }
    return value === UNSETTLED || value === undefined ? null : value;
  };
}

/** The engine has no cells with an empty text, and Excel only such as are hard to make. */
function constantOf(cell: Cell | undefined): Scalar {
  return cell?.value === '' ? undefined : cell?.value;
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}
