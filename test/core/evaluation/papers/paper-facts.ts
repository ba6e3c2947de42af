/** Facts and sheets for tests of papers: made objects with cells, and a planned paper as the host would read it back. */
import type { CellRange, Scalar } from '../../../../src/core/model/cell';
import type { CooperationObject } from '../../../../src/core/model/object';
import type { PaperId } from '../../../../src/core/model/paper-ids';
import type { SheetSnapshot } from '../../../../src/core/model/snapshot';
import type { PaperFacts } from '../../../../src/core/evaluation/papers/facts';
import { summarise } from '../../../../src/core/evaluation/summarise';
import { validate } from '../../../../src/core/rules/validate';
import { layoutRegister } from '../../../../src/core/sheets/layout-register';
import { layoutScores } from '../../../../src/core/sheets/plan-scores';
import { isFormula, type PlanCell, type SheetPlan } from '../../../../src/core/sheets/plan';
import { rank } from '../../../../src/core/ranking/rank';
import { CRITERIA, makeObjects, t, TODAY } from '../../sheets/fixtures';

/** Every field at a cell of its own, so that lineage can be followed. */
function withCells(objects: readonly CooperationObject[]): CooperationObject[] {
  return objects.map((object, row) => ({
    ...object,
    fields: Object.fromEntries(
      Object.entries(object.fields).map(([field, value], column) => [
        field,
        { ...value, cell: { sheet: 'REKAP 2024', rowIndex: row + 3, columnIndex: column } },
      ]),
    ),
  }));
}

export function factsOf(parts: Partial<PaperFacts> = {}, count = 12): PaperFacts {
  const objects = parts.objects ?? withCells(makeObjects(count));
  const records = parts.records ?? [];
  const costs = parts.costs ?? [];
  const values = objects.flatMap((object, row) =>
    CRITERIA.map((criterion, column) => ({
      object: object.id,
      criterion: criterion.id,
      value: criterion.from.type === 'field' ? 1000 + row : 1 + ((row * 3 + column) % 5),
      cell: null,
    })),
  );
  const ranking = rank({ objects, criteria: CRITERIA, values });
  const findings = validate({ objects, costs, records, sources: [], today: TODAY, settings: {} });
  return {
    objects,
    costs,
    records,
    studies: [],
    history: [],
    agreements: [],
    findings,
    ranking,
    values,
    summary: summarise({ objects, findings, ranking }),
    sources: [],
    sheets: [],
    ruleSettings: {},
    seal: null,
    minutes: null,
    decisions: new Map(),
    register: layoutRegister({ objects, extraHeadings: [], state: null, t }),
    scores: layoutScores({ criteria: CRITERIA, sheet: null, t }),
    has: { findings: true, ranking: true, history: true },
    today: TODAY,
    t,
    ...parts,
  };
}

/** The sheet as it would be read after the plan was written. */
export function sheetOf(plan: SheetPlan): SheetSnapshot {
  const rows: PlanCell[][] = [];
  for (const block of plan.blocks) {
    block.cells.forEach((line, r) => {
      const row = (rows[block.top + r] ??= []);
      line.forEach((cell, c) => (row[block.left + c] = cell));
    });
  }
  const lines = Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
  const width = Math.max(...lines.map((row) => row.length));
  const read = (cell: PlanCell | undefined): Scalar =>
    cell === undefined || cell === null ? '' : isFormula(cell) ? 7 : cell;
  const written = (cell: PlanCell | undefined): Scalar =>
    cell === undefined || cell === null ? '' : isFormula(cell) ? cell.formula : cell;
  const all = (of: (cell: PlanCell | undefined) => Scalar): Scalar[][] =>
    lines.map((row) => Array.from({ length: width }, (_, column) => of(row[column])));
  return {
    id: `{${plan.sheet}}`,
    name: plan.name,
    visible: true,
    owned: plan.sheet as PaperId,
    grid: { top: 0, left: 0, values: all(read), formulas: all(written), formats: new Map() },
    merges: [],
    mergesKnown: true,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}

/** The sheet after a person typed into cells, or took rows out and put rows in. */
export function edited(sheet: SheetSnapshot, edit: (values: Scalar[][], formulas: Scalar[][]) => void): SheetSnapshot {
  const values = sheet.grid.values.map((row) => [...row]);
  const formulas = (sheet.grid.formulas ?? []).map((row) => [...row]);
  edit(values, formulas);
  return { ...sheet, grid: { ...sheet.grid, values, formulas } };
}

/** Row of the first cell that holds a text. */
export function rowOf(sheet: SheetSnapshot, text: string): number {
  const row = sheet.grid.values.findIndex((line) => line.some((value) => String(value).includes(text)));
  if (row < 0) throw new Error(`no cell says ${text}`);
  return row;
}

export function isWithin(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
