/**
 * Gives an owned sheet its looks: formats, widths, drop-downs, conditional formats, print set-up, frozen panes. Queues
 * actions only; the caller sends them.
 */
import { cellAddress, columnLetters, rangeAddress, type CellRange } from '../core/model/cell';
import type { PlanChart, PlanConditional, PlanPrint, PlanValidation, SheetPlan } from '../core/sheets/plan';
import { CHART_TONES } from '../core/sheets/sheet-style';
import type { Batch, Work } from './batches';
import { rangeOf, targetsOf } from './range-of';
import { groupFormats, groupRanges, type Look } from './format-groups';

/** Characters a cell holds. */
const MAX_TEXT = 32_767;
export const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
export const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const CHART_KINDS = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  barStacked: 'BarStacked',
  columnStacked: 'ColumnStacked',
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
    for (const range of ranges) setNumberFormat(rangeOf(sheet, range), value);
  }
}

/** One value for all cells: Excel takes a scalar where its types ask for a block, at a hundredth of the bytes. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** After the values. A new sheet has its formats by then, and nothing of an earlier run to take away. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, isNew: boolean): void {
  if (!isNew) {
    clearOldRules(sheet);
    writeFormats(sheet, plan);
  }
  writeWidths(sheet, plan);
  writeHeights(sheet, plan);
  writeMerges(sheet, plan.merges);
  writePageBreaks(sheet, plan, isNew);
  writeValidations(sheet, plan.validations);
  for (const conditional of plan.conditionals) writeConditional(sheet, conditional);
  writeView(sheet, plan);
  if (plan.print !== null) writePrint(sheet, plan.print);
}

/** Bare cells of a sheet that stands already get their formats, number formats apart, and validations. */
export function dressCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeFormats(sheet, plan);
  writeValidations(sheet, plan.validations);
}

export function printAreaWork(sheetOf: (batch: Batch) => Excel.Worksheet, area: CellRange): Work {
  return {
    bytes: 400,
    run(batch) {
      sheetOf(batch).pageLayout.setPrintArea(rangeAddress(area));
      return undefined;
    },
  };
}

/** Makes cells bare again. */
export function clearLooks(range: Excel.Range): void {
  range.clear('Formats');
  range.dataValidation.clear();
}

/** Last of all: a protected sheet takes no more of a plan. No password, so that nobody is locked out. */
export function protectSheet(sheet: Excel.Worksheet, unlocked: readonly CellRange[]): void {
  for (const { format } of targetsOf(sheet, unlocked)) format.protection.locked = false;
  sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
}

function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { looks, borders } = groupFormats(plan.formats);
  for (const { ranges, value } of looks) {
    for (const target of targetsOf(sheet, ranges)) writeLook(target.format, value);
  }
  for (const { ranges, value } of borders) writeBorders(sheet, ranges, value);
}

function clearOldRules(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
}

export function writeLook(format: Excel.RangeFormat, look: Look): void {
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

/** All heights in one call, from the first to the last row that has one. */
function writeHeights(sheet: Excel.Worksheet, { rowHeights = [] }: SheetPlan): void {
  const indexes = rowHeights.map(({ row }) => row);
  if (indexes.length === 0) return;
  const [top, bottom] = [Math.min(...indexes), Math.max(...indexes)];
  const rows = Array.from({ length: bottom - top + 1 }, (): Excel.SettableRowProperties => ({}));
  for (const { row, height } of rowHeights) rows[row - top] = { format: { rowHeight: height } };
  rangeOf(sheet, { top, left: 0, bottom, right: 0 }).setRowProperties(rows);
}

function writePageBreaks(sheet: Excel.Worksheet, { pageBreaks }: SheetPlan, isNew: boolean): void {
  if (pageBreaks === undefined) return;
  if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}

/** Rows that are merged each for itself over the same columns, one below the other, in one call. */
function writeMerges(sheet: Excel.Worksheet, merges: readonly CellRange[]): void {
  const sorted = [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const bands: { range: CellRange; isRows: boolean }[] = [];
  for (const range of sorted) {
    const isRow = range.top === range.bottom;
    const last = bands.at(-1);
    const isBelow = last?.range.bottom === range.top - 1 && last.range.left === range.left && last.range.right === range.right; // prettier-ignore
    if (last !== undefined && isBelow && isRow && last.isRows) last.range = { ...last.range, bottom: range.bottom };
    else bands.push({ range, isRows: isRow });
  }
  for (const { range, isRows } of bands) rangeOf(sheet, range).merge(isRows);
}

const ALERTS = { stop: 'Stop', warn: 'Warning' } as const;

/** Neighbouring ranges of equal rules as one; what is shown beside a cell is each range's own. */
function writeValidations(sheet: Excel.Worksheet, validations: readonly PlanValidation[]): void {
  const rules = validations.map((validation) => ({ range: validation.range, value: ruleOf(validation) }));
  for (const { ranges, value } of groupRanges(rules, isFixedRule)) {
    for (const range of ranges) writeRule(rangeOf(sheet, range).dataValidation, value);
    const key = JSON.stringify(value);
    for (const validation of validations) {
      if (JSON.stringify(ruleOf(validation)) === key) writePrompt(sheet, validation);
    }
  }
}

function ruleOf({ range: _range, promptTitle: _title, prompt: _prompt, ...rule }: PlanValidation): ValidationRule {
  return rule;
}

function writePrompt(sheet: Excel.Worksheet, { range, prompt, promptTitle }: PlanValidation): void {
  if (prompt === undefined) return;
  rangeOf(sheet, range).dataValidation.prompt = { showPrompt: true, title: promptTitle ?? '', message: prompt };
}

/** A rule that means the same wherever its range begins. */
function isFixedRule({ rule }: ValidationRule): boolean {
  return rule.type !== 'list' || !rule.source.startsWith('=');
}

type ValidationRule = Omit<PlanValidation, 'range' | 'prompt' | 'promptTitle'>;

function writeRule(dataValidation: Excel.DataValidation, validation: ValidationRule): void {
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
    const frozen = { top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 };
    sheet.freezePanes.freezeAt(rangeAddress(frozen));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (tabColor !== null) sheet.tabColor = tabColor;
  if (!showGridlines) sheet.showGridlines = false;
}

function writePrint(sheet: Excel.Worksheet, print: PlanPrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper === 'folio' ? 'Folio' : 'A4';
  pageLayout.zoom =
    print.scale === undefined
      ? {
          horizontalFitToPages: print.fitWide,
          ...(print.fitTall === null ? {} : { verticalFitToPages: print.fitTall }),
        }
      : { scale: print.scale };
  if (print.margins !== undefined) pageLayout.setPrintMargins('Inches', print.margins);
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
  target.setPosition(cellAddress(top, left), cellAddress(bottom, right));
  target.title.text = chart.title;
  const series = chart.source.right - chart.source.left;
  // A new chart of several series has its legend.
  if (exists || series === 1) target.legend.visible = series > 1;
  for (let index = 0; index < series; index += 1) {
    const tone = series === 1 ? chart.color : CHART_TONES[index % CHART_TONES.length];
    if (tone !== undefined) target.series.getItemAt(index).format.fill.setSolidColor(tone);
  }
  // An empty text lets Excel choose again.
  if (exists || chart.step !== undefined) target.axes.valueAxis.majorUnit = chart.step ?? '';
  // The first category of a bar chart stands at the bottom unless told otherwise.
  if (chart.kind.startsWith('bar')) target.axes.categoryAxis.reversePlotOrder = true;
}
