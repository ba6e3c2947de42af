import type { CostLine } from '../../../src/core/model/intake';
import { costArithmetic } from '../../../src/core/rules/cost-arithmetic';
import { testRule } from './test-rule';

const line = (volume: number | null, price: number | null, amount: number | null): CostLine => ({
  object: 'KS-005',
  cell: { sheet: 'RAB', rowIndex: 4, columnIndex: 5 },
  description: 'Sewa truk',
  volume,
  unit: 'Unit',
  price,
  amount,
  source: 'APBD',
  account: '',
});

const sumOf = (isTotal: boolean, amount: number) => ({
  cell: { sheet: 'RAB', rowIndex: 5, columnIndex: 5 },
  label: 'Jumlah A',
  isTotal,
  amount,
  sum: 18_000_000,
  lines: 1,
});

testRule(costArithmetic, {
  accepted: [
    { name: 'an amount that is the product', rows: [{}], costs: [line(12, 1_500_000, 18_000_000)] },
    { name: 'an amount rounded to the rupiah', rows: [{}], costs: [line(3, 33_333.33, 100_000)] },
    {
      name: 'a section that is, and a total, which is not its matter',
      rows: [{}],
      costs: [{ ...line(12, 1_500_000, 18_000_000), sums: [sumOf(false, 18_000_000), sumOf(true, 1)] }],
    },
    { name: 'a line without a price', rows: [{}], costs: [line(12, null, 18_000_000)] },
    { name: 'an object without cost lines', rows: [{}] },
  ],
  rejected: [
    {
      name: 'a section that is not the sum of its lines',
      rows: [{}],
      costs: [{ ...line(12, 1_500_000, 18_000_000), sums: [sumOf(false, 17_000_000)] }],
      found: [{ message: 'messageSection', params: { label: 'Jumlah A', total: 17_000_000, sum: 18_000_000 } }],
    },
    {
      name: 'an amount that is not the product',
      rows: [{}],
      costs: [line(12, 1_500_000, 15_000_000)],
      found: [{ message: 'message', field: 'cost', params: { product: 18_000_000, amount: 15_000_000 } }],
    },
  ],
});
