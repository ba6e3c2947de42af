/** Penganggaran: the cost of each object by source against DPA and RKA, where the rest must go by when, and RAB against register. */
import { sharesOf, sumMoney, windowOf, yearOf } from '../../budget/shares';
import type { CostLine } from '../../model/intake';
import { fieldNumber, fieldText } from '../../model/object';
import { serialOfDay } from '../../parse/calendar';
import { cellsOf, titleOf, type PaperFacts } from '../papers/facts';
import { numbered } from '../papers/columns';
import { heading, paragraph, type Paper, type PaperBlock } from '../papers/paper';

export const budget: Paper = {
  id: 'budget',
  widths: [5, 8, 26, 22, 12, 18, 6, 18, 15, 14, 16, 11],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string, params = {}): string => t(`papers.budget.${key}`, params);
    const lines = new Map<string, CostLine[]>();
    for (const line of facts.costs) {
      if (line.object !== null) lines.set(line.object, [...(lines.get(line.object) ?? []), line]);
    }
    const shares = facts.objects.flatMap((object) => sharesOf(object, lines.get(object.id) ?? []).map((share) => ({ object, ...share, window: windowOf(object, share.budget, facts.today) })));
    const open = shares.filter(({ window }) => window !== null);
    const loose = facts.costs.filter(({ object, amount }) => object === null && amount !== null);
    const total = sumMoney(shares.map(({ amount }) => amount));
    return [
      paragraph('text', say('text', { total, open: sumMoney(open.map(({ amount }) => amount)), count: open.length }), open.flatMap(({ cells }) => cells)),
      heading('shares', say('shares')),
      shares.length === 0 ? paragraph('shares.none', say('none')) : {
        type: 'table',
        key: 'shares.table',
        total: t('papers.total'),
        columns: [
          ...numbered(t, { id: 1, title: 1, agency: 1, fundingSource: 1 }),
          { heading: say('amount'), span: 1, format: 'money' },
          { heading: say('year'), span: 1, align: 'center' },
          ...(['subActivity', 'accountCode', 'budgetStatus'] as const).map((field) => ({ heading: t(`fields.${field}`), span: 1 })),
          { heading: say('route'), span: 1 },
          { heading: say('until'), span: 1, format: 'date' },
        ],
        rows: shares.map(({ object, budget: source, amount, cells, window }, index) => {
          const status = fieldText(object, 'budgetStatus');
          return {
            key: `${object.id}.${source ?? 'none'}`,
            cells: [
              index + 1, object.id, titleOf(object), fieldText(object, 'agency') || null,
              source === null ? t('papers.unnamed') : t(`codes.fundingSource.${source}`), amount, String(yearOf(object) ?? '–'),
              fieldText(object, 'subActivity') || null, fieldText(object, 'accountCode') || null,
              status === '' ? say('nowhere') : t(`codes.budgetStatus.${status}`),
              window === null ? null : say(`route.${window.route}`, { year: String(window.year) }), window === null ? null : serialOfDay(window.until, false),
            ],
            from: [...cells, ...cellsOf(object, 'title', 'budgetStatus')],
          };
        }),
      },
      heading('rab', say('rab')),
      rabTable(facts, lines),
      ...(loose.length === 0 ? [] : [paragraph('loose', say('loose', { count: loose.length, amount: sumMoney(loose.map(({ amount }) => amount ?? 0)) }), loose.map(({ cell }) => cell))]),
      paragraph('rules', say('rules')),
    ];
  },
}; // prettier-ignore

/** Objects with cost lines: what the register says, what the lines sum up to, and by how much they differ. */
function rabTable({ objects, t }: PaperFacts, lines: ReadonlyMap<string, readonly CostLine[]>): PaperBlock {
  const rows = objects.flatMap((object) => {
    const own = (lines.get(object.id) ?? []).filter(({ amount }) => amount !== null);
    return own.length === 0 ? [] : [{ object, own, sum: sumMoney(own.map(({ amount }) => amount ?? 0)) }];
  });
  if (rows.length === 0) return paragraph('rab.none', t('papers.budget.noRab'));
  return {
    type: 'table',
    key: 'rab.table',
    total: t('papers.total'),
    columns: [
      ...numbered(t, { id: 1, title: 2 }),
      { heading: t('papers.budget.inRegister'), span: 2, format: 'money' },
      { heading: t('papers.budget.inRab'), span: 2, format: 'money' },
      { heading: t('papers.budget.difference'), span: 2, format: 'money' },
      { heading: t('papers.remark'), span: 2 },
    ],
    rows: rows.map(({ object, own, sum }, index) => {
      const cost = fieldNumber(object, 'cost');
      const difference = cost === null ? null : sumMoney([sum, -cost]);
      const state = difference === null ? 'noCost' : difference === 0 ? 'agrees' : 'differs';
      return {
        key: `rab.${object.id}`,
        cells: [index + 1, object.id, titleOf(object), cost, sum, difference, t(`papers.budget.${state}`)],
        from: [...cellsOf(object, 'cost'), ...own.map(({ cell }) => cell)],
      };
    }),
  };
}
