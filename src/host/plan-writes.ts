/**
 * Says what writing plans means for sheets as they stand: which cells differ, which tables move, what must be done in
 * which order. Pure; `excel-writer.ts` sends it.
 */
import type { SheetChange } from '../app/ports';
import { rangeAddress, type CellRange } from '../core/model/cell';
import { hashText } from '../core/model/text-hash';
import type { PlanMark, PlanTable, SheetPlan } from '../core/sheets/plan';
import { encodePatch } from './cell-input';
import { joinNeighbours } from './format-groups';
import { pickFills, type FormulaFill } from './formula-fills';
import type { BeforeImage } from './journal-store';
import { countMarked, isSameMarks } from './marks';
import { cutPatches, type Patch } from './patches';
import { reverseShift, shiftContent, shiftFor, type RowShift } from './row-shift';
import { areaOf, blockRange, changeContent, contentAt, contentText, extentOf, findDifferences, planContent, type Difference, type SheetContent } from './sheet-content'; // prettier-ignore
import type { SheetState, TableState } from './sheet-state';

/** At most so many overwritten cells are listed in a preview. */
const LISTED = 200;

/** Stands for a sheet of which no cell is written. */
export const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

export interface SheetWrite {
  readonly plan: SheetPlan;
  readonly before: SheetState;
  /** The sheet's name, found or to be given. */
  readonly name: string;
  readonly wanted: SheetContent;
  /** Done first; `differences` are those from what stands there then. */
  readonly shift: RowShift | null;
  readonly differences: readonly Difference[];
  readonly looks: string;
  readonly looksDiffer: boolean;
  readonly tables: readonly { readonly plan: PlanTable; readonly before: TableState | null }[];
  /** Cells formatted as text that get a number, each with the format that comes with it. */
  readonly released: readonly { readonly range: CellRange; readonly value: string }[];
  /** Another print area than the sheet has; null where it stays. */
  readonly printArea: CellRange | null;
  /** The marks to be put in place of those that stand there; null where they stay. */
  readonly marks: readonly PlanMark[] | null;
}

/** Hash of everything of a plan that is not content. */
export function hashLooks({ blocks: _blocks, name: _name, ...looks }: SheetPlan): string {
  return hashText(JSON.stringify(looks));
}

/** What a plan would change; null when the sheet is to stay as it is. */
export function planWrite(
  plan: SheetPlan,
  before: SheetState,
  names: readonly string[],
  heldLooks: string | undefined,
): SheetWrite | null {
  if (plan.mode === 'createOnly' && before.found !== null) return null;
  const wanted = plan.mode === 'edit' ? changeContent(before.content, plan) : planContent(plan);
  const shift = before.found === null ? null : shiftFor(plan, before.tables);
  const differences = findDifferences(shift === null ? before.content : shiftContent(before.content, shift), wanted);
  const looks = hashLooks(plan);
  const looksDiffer =
    plan.mode === 'edit'
      ? differences.length > 0 && dressedArea(plan) !== null
      : before.found === null || looks !== heldLooks;
  const tables = plan.tables.map((table) => ({
    plan: table,
    before: before.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase()) ?? null,
  }));
  const marks = plan.marks === undefined || isSameMarks(plan.marks, before.marks.marks) ? null : plan.marks;
  const isSame =
    differences.length === 0 &&
    marks === null &&
    !looksDiffer &&
    tables.every(
      ({ plan: table, before: old }) => old !== null && rangeAddress(old.range) === rangeAddress(table.range),
    );
  if (isSame) return null;
  const name = before.found?.name ?? freeName(plan.name, names);
  return {
    plan,
    before,
    name,
    wanted,
    shift,
    differences,
    looks,
    looksDiffer,
    tables,
    released: releasedCells(plan, before, differences),
    printArea: grownPrintArea(plan, before),
    marks,
  };
}

function grownPrintArea(plan: SheetPlan, { printArea }: SheetState): CellRange | null {
  const blocks = areaOf(plan);
  if (plan.growsPrintArea !== true || printArea === null || blocks === null) return null;
  const grown = {
    top: Math.min(printArea.top, blocks.top),
    left: Math.min(printArea.left, blocks.left),
    bottom: Math.max(printArea.bottom, blocks.bottom),
    right: Math.max(printArea.right, blocks.right),
  };
  return rangeAddress(grown) === rangeAddress(printArea) ? null : grown;
}

/** In mode `edit`: the rectangle around the bare cells that get formats or validations; null where none do. */
export function dressedArea({ mode, formats, validations }: SheetPlan): CellRange | null {
  const ranges = mode === 'edit' ? [...formats, ...validations].map(({ range }) => range) : [];
  if (ranges.length === 0) return null;
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

function releasedCells(
  plan: SheetPlan,
  { textCells: asText }: SheetState,
  differences: readonly Difference[],
): SheetWrite['released'] {
  if (asText.size === 0) return [];
  return differences.flatMap(({ row, column, after }) => {
    if (typeof after !== 'number' || !asText.has(`${row} ${column}`)) return [];
    const block = plan.blocks.findLast((one) => holds(blockRange(one), row, column));
    const range = { top: row, left: column, bottom: row, right: column };
    return block?.numberFormat === undefined ? [] : [{ range, value: block.numberFormat }];
  });
}

/** The name itself, or with a number behind it; at most 31 characters, unlike all others in any case. */
export function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
    const end = ` (${copy})`;
    name = wanted.slice(0, 31 - end.length) + end;
  }
  return name;
}

export function describeChange(plan: SheetPlan, before: SheetState, write: SheetWrite | null): SheetChange {
  const name = write?.name ?? before.found?.name ?? plan.name;
  const nothing = { cellsWritten: 0, rowsAdded: 0, rowsRemoved: 0, overwritten: [], overwrittenCount: 0 };
  if (write === null) return { sheet: plan.sheet, name, action: 'none', ...nothing };
  const overwritten = write.differences.filter(({ before: old }) => old !== '');
  const growth = plan.mode === 'edit' ? 0 : extentOf(write.wanted).rows - extentOf(before.content).rows;
  return {
    sheet: plan.sheet,
    name,
    action: before.found === null ? 'create' : 'update',
    cellsWritten: write.differences.length,
    rowsAdded: Math.max(0, growth),
    rowsRemoved: Math.max(0, -growth),
    overwritten: overwritten.slice(0, LISTED).map(({ row, column, before: old, after }) => ({
      cell: { sheet: name, rowIndex: row, columnIndex: column },
      before: contentText(old),
      after: contentText(after),
      ...formatAt(write.released, row, column),
    })),
    overwrittenCount: overwritten.length,
    ...(write.marks === null ? {} : { cellsMarked: countMarked(write.marks), isProtected: before.isProtected }),
  };
}

function formatAt(released: SheetWrite['released'], row: number, column: number): { readonly numberFormat?: string } {
  const own = released.find(({ range }) => holds(range, row, column));
  return own === undefined ? {} : { numberFormat: own.value };
}

/** What the changed cells held, as it is to be written back. A created sheet has no before-image: it is deleted. */
export function beforeImages(write: SheetWrite): BeforeImage[] {
  const { plan, before, released, marks } = write;
  if (before.found === null) return [];
  const { sheet } = plan;
  const marked = marks === null ? [] : [{ sheet, range: FIRST_CELL, cells: [[null]], marks: before.marks.marks }];
  const cells = cellsBefore(write);
  const images = cutPatches(cells).map((patch) => ({
    sheet,
    range: patch.range,
    cells: encodePatch(patch, () => false),
  }));
  const asText = joinNeighbours(released.map(({ range }) => range)).map((range) => ({ sheet, range, cells: [], isText: true })); // prettier-ignore
  const dressed = dressedArea(plan);
  const bare = dressed === null ? [] : [{ sheet, range: dressed, cells: [], isBare: true }];
  const area = write.printArea === null ? null : before.printArea;
  const printed = area === null ? [] : [{ sheet, range: area, cells: [], isPrintArea: true }];
  return [...asText, ...images, ...bare, ...printed, ...marked];
}

/** Written back once rows stand where they stood. */
function cellsBefore({ before: { content }, shift, differences, wanted }: SheetWrite): CellBefore[] {
  if (shift === null) return differences.map(({ row, column, before }) => ({ row, column, content: before }));
  return findDifferences(shiftContent(wanted, reverseShift(shift)), content).map(({ row, column }) => ({
    row,
    column,
    content: contentAt(content, row, column),
  }));
}

type CellBefore = Parameters<typeof cutPatches>[0][number];

export interface Patches {
  readonly constants: readonly Patch[];
  readonly fills: readonly FormulaFill[];
  readonly formulas: readonly Patch[];
}

/**
 * Constants first: formulas may point at tables of other sheets that must stand by then. A new sheet has nothing to leave
 * alone between its constants.
 */
export function splitPatches(write: SheetWrite): Patches {
  const cut = (cells: readonly Difference[], gap: '' | null): Patch[] =>
    cutPatches(
      cells.map(({ row, column, after: content }) => ({ row, column, content })),
      gap,
    );
  const isFormula = ({ after }: Difference): boolean => typeof after === 'object';
  const { fills, rest } = pickFills(write.differences.filter(isFormula));
  const constants = write.differences.filter((cell) => !isFormula(cell));
  return { constants: cut(constants, write.before.found === null ? '' : null), fills, formulas: cut(rest, null) };
}

/** Whether a cell is formatted as text by the plan; the last format that covers it counts. */
export function textCells(plan: SheetPlan): (row: number, column: number) => boolean {
  const formats = plan.formats.filter(({ numberFormat }) => numberFormat !== undefined);
  return (row, column) => {
    for (let index = formats.length - 1; index >= 0; index -= 1) {
      const format = formats[index];
      if (format !== undefined && holds(format.range, row, column)) return format.numberFormat === '@';
    }
    return false;
  };
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A table that Excel can resize keeps its header row and overlaps its old place (`Table.resize`, ExcelApi 1.13). */
export function canResize(before: CellRange, after: CellRange): boolean {
  return before.top === after.top && before.left <= after.right && after.left <= before.right;
}
