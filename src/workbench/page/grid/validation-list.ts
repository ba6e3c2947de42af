/** The items of a drop-down: written in the rule, or read from the cells it names. Empty when they cannot be found. */
import type { WorkbookApi } from '../../workbook/contract';
import type { DataValidation, Rect, Sheet } from '../../workbook/model';
import { parseReference } from './address';

/** A list longer than this is cut: nobody scrolls further. */
const MAX_ITEMS = 2000;

export function listItems(workbook: WorkbookApi, sheet: Sheet, rule: DataValidation): string[] {
  if (rule.type !== 'list') return [];
  if (!rule.formula1.startsWith('=')) {
    return rule.formula1.replace(/^"(.*)"$/s, '$1').split(',').map((item) => item.trim()).filter((item) => item !== ''); // prettier-ignore
  }
  const source = resolveRange(workbook, sheet, rule.formula1.slice(1));
  if (source === null) return [];
  const items: string[] = [];
  for (let row = source.rect.top; row <= source.rect.bottom && items.length < MAX_ITEMS; row += 1) {
    for (let column = source.rect.left; column <= source.rect.right; column += 1) {
      const cell = source.sheet.cells.get(row)?.get(column);
      if (cell?.value === undefined) continue;
      const text = workbook.displayText(source.sheet.id, row, column);
      if (text !== '') items.push(text);
    }
  }
  return items;
}

interface Source {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Addresses, defined names, and `INDIRECT("…")` around an address, a name or a table column. */
function resolveRange(workbook: WorkbookApi, sheet: Sheet, formula: string): Source | null {
  const text = /^INDIRECT\("([^"]+)"\)$/i.exec(formula)?.[1] ?? formula;
  const reference = parseReference(text);
  if (reference !== null) {
    const named = reference.sheet?.toUpperCase();
    const found = named === undefined ? sheet : workbook.data.sheets.find((one) => one.name.toUpperCase() === named);
    return found === undefined ? null : { sheet: found, rect: usedPart(found, reference.rect) };
  }
  const name = workbook.data.names.find((one) => one.name.toUpperCase() === text.toUpperCase());
  if (name !== undefined && name.formula !== `=${text}`) return resolveRange(workbook, sheet, name.formula.slice(1));
  return resolveTableColumn(workbook, text);
}

function resolveTableColumn(workbook: WorkbookApi, text: string): Source | null {
  const match = /^([^[]+)\[(.+)\]$/.exec(text);
  if (match === null) return null;
  for (const sheet of workbook.data.sheets) {
    const table = sheet.tables.find((one) => one.name.toUpperCase() === match[1]?.toUpperCase());
    const index = table?.columns.findIndex((column) => column.name.toUpperCase() === match[2]?.toUpperCase()) ?? -1;
    if (table === undefined || index < 0) continue;
    const { rect, hasHeader, hasTotals } = table;
    const column = rect.left + index;
    return {
      sheet,
      rect: {
        top: rect.top + (hasHeader ? 1 : 0),
        bottom: rect.bottom - (hasTotals ? 1 : 0),
        left: column,
        right: column,
      },
    };
  }
  return null;
}

function usedPart(sheet: Sheet, rect: Rect): Rect {
  let last = rect.top;
  for (const row of sheet.cells.keys()) if (row <= rect.bottom) last = Math.max(last, row);
  return { ...rect, bottom: Math.min(rect.bottom, last) };
}
