/**
 * Gives an owned sheet its looks: formats, widths, drop-downs, conditional formats, print set-up, frozen panes. Queues
 * actions only; the caller sends them.
 */
import { columnLetters, rangeAddress, type CellRange } from '../core/model/cell';
import type { PlanChart, PlanConditional, PlanPrint, PlanValidation, SheetPlan } from '../core/sheets/plan';
import { rangeOf } from './range-of';
import { groupFormats, joinAddresses, type Look } from './format-groups';

/** Characters a cell holds. */
const MAX_TEXT = 32_767;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const CHART_KINDS = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  barStacked: 'BarStacked',
} as const;

/** Points of a column of so many characters of Calibri 11: 7 pixels each and 5 for the margins, at 96 pixels an inch. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Before everything else: Excel drops what is written into a merged cell beside its first one (platform notes 4.5). */
export function resetLooks(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear('Formats');
}

/** Before the values: text columns must be text before long numbers and leading zeros arrive (platform notes 3.4). */
export function writeNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { ranges, value } of groupFormats(plan.formats).numberFormats) {
    for (const range of ranges) setAll(rangeOf(sheet, range), value);
  }
}

/** One value for all cells: Excel takes a scalar where its types ask for a block, at a hundredth of the bytes. */
function setAll(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** After the values. `isNew` skips taking away what an earlier run put there. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, isNew: boolean): void {
  if (!isNew) clearOldRules(sheet);
  const { looks, borders } = groupFormats(plan.formats);
  for (const { ranges, value } of looks) {
    for (const target of targetsOf(sheet, ranges)) writeLook(target.format, value);
  }
  for (const { ranges, value } of borders) writeBorders(sheet, ranges, value);
  writeWidths(sheet, plan);
  for (const range of plan.merges) rangeOf(sheet, range).merge(false);
  for (const validation of plan.validations) writeValidation(sheet, validation);
  for (const conditional of plan.conditionals) writeConditional(sheet, conditional);
  writeView(sheet, plan);
  if (plan.print !== null) writePrint(sheet, plan.print);
}

function clearOldRules(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
}

function targetsOf(sheet: Excel.Worksheet, ranges: readonly CellRange[]): (Excel.Range | Excel.RangeAreas)[] {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return [rangeOf(sheet, only)];
  return joinAddresses(ranges).map((addresses) => sheet.getRanges(addresses));
}

function writeLook(format: Excel.RangeFormat, look: Look): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

/** Inner lines only where there are inner cells: Excel refuses them on a single row or column. */
function writeBorders(sheet: Excel.Worksheet, ranges: readonly CellRange[], color: string): void {
  const tall = ranges.filter(({ top, bottom }) => bottom > top);
  const wide = ranges.filter(({ left, right }) => right > left);
  drawLines(sheet, ranges, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'], color);
  drawLines(sheet, tall, ['InsideHorizontal'], color);
  drawLines(sheet, wide, ['InsideVertical'], color);
}

function drawLines(
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
  edges: readonly ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical')[],
  color: string,
): void {
  for (const { format } of targetsOf(sheet, ranges)) {
    for (const edge of edges) {
      const line = format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = color;
    }
  }
}

/** All widths in one call, at 35 bytes a column; an empty record leaves its column alone. */
function writeWidths(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): void {
  const columns: Excel.SettableColumnProperties[] = [];
  for (const { column, width } of columnWidths) columns[column] = { format: { columnWidth: columnPoints(width) } };
  if (columns.length === 0) return;
  const all = { top: 0, left: 0, bottom: 0, right: columns.length - 1 };
  rangeOf(sheet, all).setColumnProperties(
    Array.from(columns, (column: Excel.SettableColumnProperties | undefined) => column ?? {}),
  );
}

const ALERTS = { stop: 'Stop', warn: 'Warning' } as const;

function writeValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  const { dataValidation } = rangeOf(sheet, validation.range);
  const { rule } = validation;
  if (rule.type === 'list') {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.source } };
  } else if (rule.type === 'text') {
    dataValidation.rule = { textLength: { formula1: 0, formula2: MAX_TEXT, operator: 'Between' } };
  } else {
    const limits: Excel.BasicDataValidation = { formula1: rule.min, formula2: rule.max, operator: 'Between' };
    dataValidation.rule = rule.type === 'whole' ? { wholeNumber: limits } : { decimal: limits };
  }
  if (!validation.blankAllowed) dataValidation.ignoreBlanks = false;
  dataValidation.errorAlert = {
    showAlert: true,
    style: ALERTS[validation.onInvalid],
    title: validation.errorTitle ?? '',
    message: validation.error ?? '',
  };
  if (validation.prompt !== undefined) {
    dataValidation.prompt = { showPrompt: true, title: validation.promptTitle ?? '', message: validation.prompt };
  }
}

function writeConditional(sheet: Excel.Worksheet, { range, rule, fontColor, fill, bold }: PlanConditional): void {
  const formats = rangeOf(sheet, range).conditionalFormats;
  if (rule.type === 'dataBar') {
    formats.add('DataBar').dataBar.positiveFormat.fillColor = rule.color;
    return;
  }
  const { custom } = formats.add('Custom');
  custom.rule.formula = rule.formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (fontColor !== undefined) custom.format.font.color = fontColor;
  if (bold !== undefined) custom.format.font.bold = bold;
}

function writeView(sheet: Excel.Worksheet, { freeze, tabColor, showGridlines }: SheetPlan): void {
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (tabColor !== null) sheet.tabColor = tabColor;
  if (!showGridlines) sheet.showGridlines = false;
}

function writePrint(sheet: Excel.Worksheet, print: PlanPrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = {
    horizontalFitToPages: print.fitWide,
    ...(print.fitTall === null ? {} : { verticalFitToPages: print.fitTall }),
  };
  if (print.area !== null) pageLayout.setPrintArea(rangeAddress(print.area));
  if (print.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  if (print.titleColumns !== undefined) {
    const { first, last } = print.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footerLeft;
  footer.rightFooter = print.footerRight;
}

/** Adds the chart, or points the one that is there at the data. */
export function writeChart(sheet: Excel.Worksheet, chart: PlanChart, exists: boolean): void {
  const source = rangeOf(sheet, chart.source);
  const target = exists
    ? sheet.charts.getItem(chart.name)
    : sheet.charts.add(CHART_KINDS[chart.kind], source, 'Columns');
  if (exists) target.setData(source, 'Columns');
  else target.name = chart.name;
  const { top, left, bottom, right } = chart.place;
  target.setPosition(rangeOf(sheet, { top, left, bottom: top, right: left }), rangeOf(sheet, { top: bottom, left: right, bottom, right })); // prettier-ignore
  target.title.text = chart.title;
  target.legend.visible = chart.source.right - chart.source.left > 1;
  if (chart.source.right - chart.source.left === 1) target.series.getItemAt(0).format.fill.setSolidColor(chart.color);
  // The first category of a bar chart stands at the bottom unless told otherwise.
  if (chart.kind !== 'columnClustered') target.axes.categoryAxis.reversePlotOrder = true;
}
