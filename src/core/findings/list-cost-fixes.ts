/**
 * Sure mendings in cost tables: numbers that stand as text, an amount left empty beside its volume and price, a sum left empty below its
 * lines. Tables in thousands or millions are left alone, for their cells do not hold rupiah.
 */
import type { CellRef } from '../model/cell';
import type { CostLine, Source } from '../model/intake';
import { readAmount } from '../parse/number';
import { AMOUNT, type Fix, type TextAt } from './fix';

const NUMBERS = ['volume', 'price', 'amount'] as const;

/** In the order of the lines. */
export function listCostFixes(costs: readonly CostLine[], sources: readonly Source[], textAt: TextAt): Fix[] {
  const tables = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.kind !== 'costs') continue;
    const list = tables.get(source.sheet);
    if (list) list.push(source);
    else tables.set(source.sheet, [source]);
  }
  return costs.flatMap((line): Fix[] => {
    const { sheet, rowIndex } = line.cell;
    const table = tables.get(sheet)?.find(({ range }) => rowIndex >= range.top && rowIndex <= range.bottom);
    return table === undefined || line.isScaled === true ? [] : fixLine(line, table, textAt);
  });
}

function fixLine(line: CostLine, { columns }: Source, textAt: TextAt): Fix[] {
  const { object, description, volume, price, amount, doubts = [], openSums = [] } = line;
  const cellOf = (field: (typeof NUMBERS)[number]): CellRef | null => {
    const column = columns.find((one) => one.field === field);
    return column === undefined ? null : { ...line.cell, columnIndex: column.columnIndex };
  };
  const fixes: Fix[] = [];
  for (const field of NUMBERS) {
    const [cell, content] = [cellOf(field), line[field]];
    const before = cell === null ? null : textAt(cell);
    if (cell === null || before === null || content === null || doubts.some((doubt) => doubt.field === field)) continue;
    const at = { object, label: description, isMoney: field !== 'volume', cell, before };
    if (AMOUNT.test(before) && isSame(before, field, content)) fixes.push({ ...at, kind: 'number', content });
    const isProduct = field === 'amount' && volume !== null && price !== null && doubts.length === 0;
    if (before === '' && isProduct && amount === volume * price) fixes.push({ ...at, kind: 'sum', content });
  }
  for (const { cell, label, sum } of openSums)
    if (textAt(cell) === '') fixes.push({ kind: 'sum', object, label, isMoney: true, cell, before: '', content: sum });
  return fixes;
}

/** Whether a text is read as the number that the line has, without any scale. */
function isSame(text: string, field: (typeof NUMBERS)[number], content: number): boolean {
  const { value, certainty } = readAmount(text, field === 'volume' ? 'number' : 'money');
  return certainty === 'sure' && value?.value === content;
}
