/** Data validation as it acts on what a person types. Formula criteria that need calculation are taken as met. */
import { cellRect, intersect, parseRect, splitSheet } from './address';
import { getCell } from './cells';
import type { Content } from './content';
import type { WorkbookCore } from './core';
import { formatValue } from './number-text';
import type { CellValue, DataValidation, Sheet } from './model';

/** Excel's limit for a list written into the rule itself (platform.md 2.2). */
export const MAX_INLINE_LIST = 255;

export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | null {
  const cell = cellRect(row, column);
  return sheet.validations.find((rule) => rule.rects.some((rect) => intersect(rect, cell) !== null)) ?? null;
}

/** The choices of a list rule, from the rule itself, a range or a name; null when they cannot be told. */
export function listChoices(core: WorkbookCore, home: Sheet, rule: DataValidation): string[] | null {
  if (rule.type !== 'list') return null;
  if (!rule.formula1.startsWith('=')) return rule.formula1.split(',').map((item) => item.trim());
  const source = rule.formula1.slice(1);
  const named = core.data.names.find((name) => name.name.toLowerCase() === source.toLowerCase());
  const { sheet: sheetName, rest } = splitSheet(named === undefined ? source : named.formula.slice(1));
  const rect = parseRect(rest);
  const sheet = sheetName === null ? home : core.findSheetByName(sheetName);
  if (rect === null || sheet === undefined) return null;
  core.recalculate();
  const choices: string[] = [];
  for (let row = rect.top; row <= Math.min(rect.bottom, rect.top + 10_000); row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = getCell(sheet, row, column);
      const text = formatValue(cell?.value, core.styleOf(cell).numberFormat, {
        locale: core.locale,
        date1904: core.data.date1904,
      });
      if (text !== '') choices.push(text);
    }
  }
  return choices;
}

/** The rule that refuses the content, or null. Only a `stop` alert refuses. */
export function refusingRule(
  core: WorkbookCore,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  content: Content,
): DataValidation | null {
  const rule = validationAt(sheet, at.row, at.column);
  if (rule?.errorStyle !== 'stop' || !rule.showError || content.formula !== undefined) return null;
  if (content.value === undefined) return rule.ignoreBlanks ? null : rule;
  return isMet(core, sheet, rule, content.value) ? null : rule;
}

function isMet(core: WorkbookCore, sheet: Sheet, rule: DataValidation, value: CellValue): boolean {
  if (rule.type === 'custom') return true;
  if (rule.type === 'list') {
    const choices = listChoices(core, sheet, rule);
    return choices?.includes(typeof value === 'object' ? value.error : String(value)) ?? true;
  }
  const text = typeof value === 'object' ? value.error : String(value);
  const measured = rule.type === 'textLength' ? text.length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const low = Number(rule.formula1);
  const high = Number(rule.formula2 ?? rule.formula1);
  return Number.isNaN(low) || Number.isNaN(high) ? true : compare(rule.operator, measured, low, high);
}

function compare(operator: DataValidation['operator'], value: number, low: number, high: number): boolean {
  switch (operator) {
    case 'between':
      return value >= low && value <= high;
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    case 'lessThanOrEqual':
      return value <= low;
  }
}
