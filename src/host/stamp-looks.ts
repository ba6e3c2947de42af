/**
 * Gives new sheets their formats in few actions: a look is made once and copied to every cell that wears it, on all sheets
 * of a batch. Queues actions only; the caller sends them.
 */
import { rangeAddress, type CellRange } from '../core/model/cell';
import type { SheetPlan } from '../core/sheets/plan';
import type { Batch, WornLook } from './batches';
import { joinAddresses } from './format-groups';
import { rangeOf, targetsOf } from './range-of';
import { composeStamps, nearestLook, type CellLook } from './stamps';
import { HORIZONTAL, setNumberFormat, VERTICAL, writeLook } from './write-looks';

type Target = Excel.Range | Excel.RangeAreas;

/** Before the values: text cells must be text by then, and a cell of a table would be copied as the table shows it. */
export function stampLooks(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { key, look, ranges } of composeStamps(plan.formats)) {
    const known = batch.looks.get(key);
    if (known === undefined) {
      const worn = { look, sheet, cell: firstCell(ranges) };
      stampNew(worn, ranges, [...batch.looks.values()]);
      batch.looks.set(key, worn);
    } else copyFormats(known, sheet, targetsOf(sheet, ranges));
  }
}

/** A look of its own, or a known one with some properties changed. */
function stampNew(worn: WornLook, ranges: readonly CellRange[], known: readonly WornLook[]): void {
  const { look, sheet } = worn;
  const near = nearestLook(look, known);
  if (near === null) makeLook(rangeOf(sheet, worn.cell), look);
  else {
    const { numberFormat, ...change } = near.change;
    // Several ranges as one object have no number format: then one cell is made first.
    const isWhole = ranges.length === 1 || numberFormat === undefined;
    const first = isWhole ? ranges : [worn.cell];
    const targets = targetsOf(sheet, first);
    copyFormats(near.worn, sheet, targets);
    if (numberFormat !== undefined) for (const range of first) setNumberFormat(rangeOf(sheet, range), numberFormat);
    if (Object.keys(change).length > 0) for (const { format } of targets) writeLook(format, change);
    if (isWhole) return;
  }
  if (rangeAddress(worn.cell) !== joinAddresses(ranges)[0]) copyFormats(worn, sheet, targetsOf(sheet, ranges));
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
