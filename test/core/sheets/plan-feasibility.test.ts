/** The sheet of a feasibility study, calculated: published figures, and each case computed once more without Excel's functions. */
import { planFeasibility } from '../../../src/core/sheets/plan-feasibility';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { Cell, CellValue } from '../../../src/workbench/workbook/model';
import { makeTranslator } from '../../../src/i18n/index';
import { t, writePlans } from './fixtures';

const plan = planFeasibility(t);
const blockNamed = (text: string) => plan.blocks.find(({ cells }) => cells[0]![0] === text)!;
const FLOWS = blockNamed(t('sheets.feasibility.year'));
const RATE = blockNamed(t('sheets.feasibility.rate'));
const RESULT = blockNamed(t('sheets.feasibility.result'));

/** Results by case (expected, low, high): NPV, IRR, payback, B/C. */
function calculate(out: readonly (number | null)[], income: readonly (number | null)[], rate: number, spread = 0): CellValue[][] {
  const data = writePlans([plan]);
  const [sheet] = data.sheets;
  const put = (row: number, column: number, value: number | null) => {
    if (value === null) return;
    const line = sheet!.cells.get(row) ?? new Map<number, Cell>();
    sheet!.cells.set(row, line);
    line.set(column, { value, style: 0 });
  };
  put(RATE.top, 1, rate);
  put(RATE.top + 1, 1, spread);
  out.forEach((value, year) => put(FLOWS.top + 1 + year, 1, value));
  income.forEach((value, year) => put(FLOWS.top + 1 + year, 2, value));
  const calculator = makeNodeCalculator();
  calculator.invalidate({ type: 'structure', sheetId: sheet!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  return [1, 2, 3].map((column) => [1, 2, 3, 4].map((row) => sheet!.cells.get(RESULT.top + row)?.get(column)?.value ?? ''));
} // prettier-ignore

test('NPV is that of Brealey, Myers and Allen: 400,000 spent, 420,000 in a year at 5 percent is worth nothing', () => {
  // Principles of Corporate Finance, ch. 2: 420,000 / 1.05 = 400,000; at 12 percent the NPV is -25,000.
  expect(calculate([400_000], [0, 420_000], 0.05)[0]![0]).toBeCloseTo(0, 6);
  expect(calculate([400_000], [0, 420_000], 0.12)[0]![0]).toBeCloseTo(-25_000, 6);
});

test('NPV and IRR are those of the documentation of Excel', () => {
  // Microsoft Support, NPV example 2: 8 percent, 40,000 then 8,000, 9,200, 10,000, 12,000, 14,500 is 1,922.06.
  const [expected] = calculate([40_000], [0, 8_000, 9_200, 10_000, 12_000, 14_500], 0.08);
  expect(expected![0]).toBeCloseTo(1_922.06, 2);
  // Microsoft Support, IRR example: 70,000, then 12,000, 15,000, 18,000, 21,000, 26,000 is 8.7 percent (8.66).
  expect(calculate([70_000], [0, 12_000, 15_000, 18_000, 21_000, 26_000], 0.1)[0]![1]).toBeCloseTo(0.0866, 4);
});

test('every case, payback and ratio equal what a few lines give', () => {
  const [out, income, rate, spread] = [[1000, 50, 50, 50, 50], [0, 500, 500, 500, 500], 0.1, 0.3] as const;
  const present = (flows: readonly number[]) => flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
  calculate(out, income, rate, spread).forEach(([npv, irr, payback, ratio], index) => {
    const factor = [1, 1 - spread, 1 + spread][index]!;
    const inflow = income.map((value) => value * factor);
    const net = inflow.map((value, year) => value - out[year]!);
    expect(npv).toBeCloseTo(present(inflow) - present(out), 6);
    expect(ratio).toBeCloseTo(present(inflow) / present(out), 9);
    const root = net.reduce((sum, flow, year) => sum + flow / (1 + Number(irr)) ** year, 0);
    expect(root).toBeCloseTo(0, 4);
    const yearly = net[1]!;
    expect(payback).toBeCloseTo(1000 / yearly, 9);
  });
});

test('an empty year between others is a year without money, and moves none of the others', () => {
  const [expected] = calculate([1000, null, 100], [null, null, 1310], 0.1);
  expect(expected![0]).toBeCloseTo(1210 / 1.21 - 1000, 6);
  expect(expected![3]).toBeCloseTo(1310 / 1.21 / (1000 + 100 / 1.21), 9);
});

test('nothing filled gives no figure, and what is never paid back no year', () => {
  expect(calculate([], [], 0.1)).toEqual([1, 2, 3].map(() => ['', '', '', '']));
  const [expected] = calculate([1000], [0, 10], 0.1);
  expect(expected![2]).toBe('');
  expect(expected![0]).toBeLessThan(0);
});

test('both languages have the same form', () => {
  expect(planFeasibility(makeTranslator('en')).blocks.map(({ cells }) => cells.length)).toEqual(plan.blocks.map(({ cells }) => cells.length)); // prettier-ignore
});
