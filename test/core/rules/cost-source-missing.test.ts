import { costSourceMissing } from '../../../src/core/rules/cost-source-missing';
import type { CostLine } from '../../../src/core/model/intake';
import { makeSource } from './make-object';
import { testRule } from './test-rule';

const PAYERLESS = { fundingSource: null, costApbd: null, financing: null };

const line = (description: string, source: string, rowIndex: number): CostLine => ({
  object: 'KS-005',
  cell: { sheet: 'RAB', rowIndex, columnIndex: 5 },
  description,
  volume: 1,
  unit: 'Unit',
  price: 1000,
  amount: 1000,
  source,
  account: '',
});

testRule(costSourceMissing, {
  accepted: [
    { name: 'an amount by source', rows: [{}] },
    {
      name: 'a financing text that names the payer',
      rows: [{ fundingSource: '', costApbd: null, financing: 'Dibebankan pada DPA Dinas Lingkungan Hidup' }],
    },
    { name: 'no cost', rows: [{ fundingSource: '', cost: null, costApbd: null, financing: '' }] },
    { name: 'a running agreement', rows: [{ fundingSource: '', costApbd: null, financing: '', status: 'berjalan' }] },
    { name: 'lines that all name a source', rows: [{}], costs: [line('Truk', 'APBD', 4), line('Sopir', 'Mitra', 5)] },
  ],
  rejected: [
    {
      name: 'a cost nobody pays',
      rows: [{ fundingSource: '', costApbd: null, financing: 'Rp750.000.000,00' }],
      found: [{ message: 'message', at: 'fundingSource', severity: 'error', params: { cost: 750_000_000 } }],
    },
    {
      name: 'lines without a source among others',
      rows: [{}],
      costs: [line('Truk', 'APBD', 4), line('Sopir', '-', 5), line('Solar', '', 6)],
      found: [{ message: 'messageLines', params: { count: 2, lines: ['“Sopir”', '“Solar”'] } }],
    },
    {
      name: 'a list of plans without any such column, once',
      rows: [PAYERLESS, { ...PAYERLESS, title: 'Pelatihan pemandu wisata' }],
      sources: [makeSource(['title', 'cost', 'stage'])],
      found: [{ message: 'messageNoColumn', severity: 'info' }],
    },
  ],
});
