/**
 * Gives new sheets their formats in few actions: a look is made once and copied to every cell that wears it, on all sheets
 * of a batch. Queues actions only; the caller sends them.
 */
import { rangeAddress, type CellRange } from '../core/model/cell';
import type { SheetPlan } from '../core/sheets/plan';
import type { Batch, WornLook } from './batches';
import { joinAddresses } from './format-groups';
import { rangeOf, targetsOf } from './range-of';
import { composeStamps, joinBlocks, nearestLook, type CellLook, type Stamp } from './stamps';
import { HORIZONTAL, setNumberFormat, VERTICAL, writeLook } from './write-looks';

type Target = Excel.Range | Excel.RangeAreas;

/** Before the values: text cells must be text by then, and a cell of a table would be copied as the table shows it. */
export function stampLooks(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): void {
  const steps = composeStamps(plan.formats).map((stamp) => planStep(batch, sheet, stamp));
  const layers = layOut(steps);
  const grounds = findGrounds(layers);
  for (const layer of layers) {
    const ground = grounds.get(layer);
    if (ground !== undefined && layer.base !== null) copyFormats(layer.base, sheet, targetsOf(sheet, ground));
    paint(layer, sheet);
  }
}

/** How a stamp of a sheet comes about. */
interface Step {
  readonly ranges: readonly CellRange[];
  /** The look it is copied from; null where it is made from nothing. */
  readonly base: WornLook | null;
  /** What is set on the copy. */
  readonly change: CellLook;
  readonly worn: WornLook;
}

interface Layer extends Step {
  /** Its own cells, and those of the layers that are made by changing what it leaves there. */
  readonly area: readonly CellRange[];
  /** Whether its base lies on its cells already. */
  isGrounded: boolean;
}

function planStep(batch: Batch, sheet: Excel.Worksheet, { key, look, ranges }: Stamp): Step {
  const known = batch.looks.get(key);
  if (known !== undefined) return { ranges, base: known, change: {}, worn: known };
  const near = nearestLook(look, [...batch.looks.values()]);
  const worn = { look, sheet, cell: firstCell(ranges) };
  batch.looks.set(key, worn);
  return { ranges, base: near?.worn ?? null, change: near?.change ?? {}, worn };
}

/** Later looks first: a look is laid under those that are made from it on the same sheet, which then need no copy. */
function layOut(steps: readonly Step[]): Layer[] {
  const layers: Layer[] = [];
  for (const step of [...steps].reverse()) {
    const above = isOwn(step) ? layers.filter((layer) => layer.base === step.worn && isDirect(layer)) : [];
    const area = joinBlocks([...step.ranges, ...above.flatMap((layer) => layer.area)]);
    const lies = above.length > 0 && canWiden(step, area, above.length);
    if (lies) for (const layer of above) layer.isGrounded = true;
    layers.push({ ...step, area: lies ? area : step.ranges, isGrounded: false });
  }
  return layers.reverse();
}

/** Whether a look is made here, not merely worn. */
function isOwn({ base, worn }: Step): boolean {
  return base !== worn;
}

/** A wider area must not cost a range more than the copies it saves. */
function canWiden({ ranges, change, worn }: Step, area: readonly CellRange[], saved: number): boolean {
  if (saved > 2 || ranges.length > 1) return true;
  if (change.numberFormat !== undefined) return area.length === 1;
  return rangeAddress(worn.cell) !== joinAddresses(ranges)[0];
}

/** Whether its changes can be set on its whole area: several ranges as one object have no number format. */
function isDirect({ change, area }: Pick<Layer, 'change' | 'area'>): boolean {
  return change.numberFormat === undefined || area.length === 1;
}

/**
 * What is made from one look by setting properties is laid out with it in one copy where that costs less than a copy for each:
 * the cells of the copy, by the first layer that is made from it.
 */
function findGrounds(layers: readonly Layer[]): Map<Layer, readonly CellRange[]> {
  const grounds = new Map<Layer, readonly CellRange[]>();
  for (const base of new Set(layers.map((layer) => layer.base))) {
    if (base === null) continue;
    const members = layers.filter((layer) => layer.base === base && !layer.isGrounded && isDirect(layer));
    const [first] = members;
    // A member that wears the look as it is needs no range of its own any more.
    const worth = members.length + (members.some((layer) => !isOwn(layer)) ? 1 : 0);
    if (first === undefined || worth < 3) continue;
    for (const layer of members) layer.isGrounded = true;
    grounds.set(first, joinBlocks(members.flatMap(({ area }) => area)));
  }
  return grounds;
}

function paint(layer: Layer, sheet: Excel.Worksheet): void {
  const { base, worn, change, area, isGrounded } = layer;
  if (base !== null && isDirect(layer)) {
    if (isGrounded && !isOwn(layer)) return;
    const targets = targetsOf(sheet, area);
    if (!isGrounded) copyFormats(base, sheet, targets);
    setChange(sheet, area, targets, change);
    return;
  }
  const cell = rangeOf(sheet, worn.cell);
  if (base === null) makeLook(cell, worn.look);
  else {
    copyFormats(base, sheet, [cell]);
    setChange(sheet, [worn.cell], [cell], change);
  }
  if (rangeAddress(worn.cell) !== joinAddresses(area)[0]) copyFormats(worn, sheet, targetsOf(sheet, area));
}

function setChange(
  sheet: Excel.Worksheet,
  area: readonly CellRange[],
  targets: readonly Target[],
  { numberFormat, ...change }: CellLook,
): void {
  if (numberFormat !== undefined) for (const range of area) setNumberFormat(rangeOf(sheet, range), numberFormat);
  if (Object.keys(change).length > 0) for (const { format } of targets) writeLook(format, change);
}

/** The source by its address on the same sheet: shorter. */
function copyFormats(from: WornLook, sheet: Excel.Worksheet, targets: readonly Target[]): void {
  const source = from.sheet === sheet ? rangeAddress(from.cell) : rangeOf(from.sheet, from.cell);
  for (const target of targets) target.copyFrom(source, 'Formats');
}

function firstCell(ranges: readonly CellRange[]): CellRange {
  const { top = 0, left = 0 } = ranges[0] ?? {};
  return { top, left, bottom: top, right: left };
}

function makeLook(cell: Excel.Range, look: CellLook): void {
  const format = cellFormat(look);
  if (look.numberFormat !== undefined) setNumberFormat(cell, look.numberFormat);
  if (Object.keys(format).length > 0) cell.setCellProperties([[{ format }]]);
}

function cellFormat(look: CellLook): Excel.CellPropertiesFormat {
  const font = definedOf({ bold: look.bold, italic: look.italic, size: look.fontSize, color: look.fontColor });
  const line = look.border === undefined ? undefined : { style: 'Continuous', color: look.border };
  return definedOf({
    fill: look.fill === undefined ? undefined : { color: look.fill },
    font: Object.keys(font).length === 0 ? undefined : font,
    borders: line === undefined ? undefined : { top: line, bottom: line, left: line, right: line },
    horizontalAlignment: look.horizontal === undefined ? undefined : HORIZONTAL[look.horizontal],
    verticalAlignment: look.vertical === undefined ? undefined : VERTICAL[look.vertical],
    indentLevel: look.indent,
    wrapText: look.wrap,
  });
}

function definedOf(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
