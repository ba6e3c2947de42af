import type { CostLine } from '../../../src/core/model/intake';
import { costTotalMismatch } from '../../../src/core/rules/cost-total-mismatch';
import { testRule } from './test-rule';

const line = (amount: number | null, rowIndex: number, source = 'APBD'): CostLine => ({
  object: 'KS-005',
  cell: { sheet: 'RAB', rowIndex, columnIndex: 5 },
  description: 'Sewa truk',
  volume: 1,
  unit: 'Unit',
  price: amount,
  amount,
  source,
  account: '5.1.02.02.04.0035',
});

const IN_TEXT = { value: 50_000_000, raw: 'APBD Provinsi Rp50.000.000', notes: ['partOfText' as const] };

const ONE = { sheet: 'KAK', rowIndex: 9, columnIndex: 2 };

const total = (amount: number) => ({
  cell: { sheet: 'RAB', rowIndex: 6, columnIndex: 5 },
  label: 'JUMLAH',
  isTotal: true,
  amount,
  sum: 750_000_000,
  lines: 2,
});

testRule(costTotalMismatch, {
  accepted: [
    {
      name: 'a partner that pays Rp 0 in a text that leaves the rest open',
      rows: [
        {
          cost: 420_000_000,
          costApbd: '',
          costPartner: { value: 0, raw: 'mitra sebesar Rp 0', notes: ['partOfText'] },
        },
      ],
    },
    { name: 'a total equal to its source', rows: [{}] },
    {
      name: 'a total split in two',
      rows: [{ cost: 1_325_000_000, costApbd: 1_200_000_000, costPartner: 125_000_000 }],
    },
    {
      name: 'the budget of a province, in a table and again in a text',
      rows: [{ cost: 50_000_000, costApbd: 50_000_000, costApbdProv: IN_TEXT }],
    },
    { name: 'a total nobody split', rows: [{ costApbd: null }] },
    { name: 'lines that sum to the total', rows: [{}], costs: [line(500_000_000, 4), line(250_000_000, 5)] },
    {
      name: 'a total row that is the sum',
      rows: [{}],
      costs: [line(500_000_000, 4), { ...line(250_000_000, 5), sums: [total(750_000_000)] }],
    },
    { name: 'a line without an amount', rows: [{}], costs: [line(500_000_000, 4), line(null, 5)] },
  ],
  rejected: [
    {
      name: 'a budget and that of the province, each in a column and each the whole',
      rows: [{ cost: 50_000_000, costApbd: 50_000_000, costApbdProv: 50_000_000 }],
      found: [{ message: 'messageSources', params: { total: 50_000_000, sum: 100_000_000 } }],
    },
    {
      name: 'a total row that is not the sum of its lines',
      rows: [{ cost: 750_000_000 }],
      costs: [line(500_000_000, 4), { ...line(250_000_000, 5), sums: [total(740_000_000)] }],
      found: [{ message: 'messageTotalRow', params: { label: 'JUMLAH', total: 740_000_000, sum: 750_000_000 } }],
    },
    {
      name: 'sources short of the total',
      rows: [{ cost: 800_000_000 }],
      found: [{ message: 'messageSources', at: 'cost', params: { total: 800_000_000, sum: 750_000_000 } }],
    },
    {
      name: 'lines of one source short of its amount',
      rows: [{ costApbd: 700_000_000, costPartner: 50_000_000 }],
      costs: [line(650_000_000, 4), line(100_000_000, 5, 'Mitra')],
      found: [
        { message: 'messageSourceLines', at: 'costApbd', params: { total: 700_000_000, sum: 650_000_000 } },
        { message: 'messageSourceLines', at: 'costPartner' },
      ],
    },
    {
      name: 'one amount that is the whole cost, told once',
      rows: [
        {
          cost: { value: 750_000_000, raw: 'APBD Rp750.000.000', cell: ONE },
          costApbd: { value: 750_000_000, raw: 'APBD Rp750.000.000', cell: ONE },
        },
      ],
      costs: [line(700_000_000, 4)],
      found: [{ message: 'messageLines', params: { total: 750_000_000, sum: 700_000_000 } }],
    },
    {
      name: 'lines over the total',
      rows: [{ costApbd: null }],
      costs: [line(500_000_000, 4), line(300_000_000, 5)],
      found: [{ message: 'messageLines', at: 'cost', params: { sum: 800_000_000 } }],
    },
  ],
});
