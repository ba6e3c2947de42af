/**
 * Penganggaran: what must enter which budget in which month, the cost of each object by source, year, sub-activity and account
 * against DPA and RKA, the same by agency, and RAB against register.
 */
import { agencyBudgets, budgetDemands, budgetItems, PLACES, type BudgetItem } from '../../budget/items';
import { sumMoney } from '../../budget/shares';
import type { CostLine } from '../../model/intake';
import { fieldNumber, fieldText } from '../../model/object';
import { serialOfDay } from '../../parse/calendar';
import { agencyKey } from '../../register/agency-names';
import { cellsOf, titleOf, uniteCells, type PaperFacts } from '../papers/facts';
import { numberColumn, numbered } from '../papers/columns';
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
    const items = facts.objects.flatMap((object) => budgetItems(object, lines.get(object.id) ?? [], facts.today));
    const open = items.filter(({ window }) => window !== null);
    const loose = facts.costs.filter(({ object, amount }) => object === null && amount !== null);
    const total = sumMoney(items.map(({ amount }) => amount));
    return [
      paragraph('text', say('text', { total, open: sumMoney(open.map(({ amount }) => amount)), count: open.length }), open.flatMap(({ cells }) => cells)),
      heading('demands', say('demands')),
      open.length === 0 ? paragraph('demands.none', say('noDemands')) : demandsTable(facts, items),
      heading('shares', say('shares')),
      items.length === 0 ? paragraph('shares.none', say('none')) : itemsTable(facts, items),
      heading('agencies', say('agencies')),
      ...(items.length === 0 ? [] : [agenciesTable(facts, items)]),
      heading('rab', say('rab')),
      rabTable(facts, lines),
      ...(loose.length === 0 ? [] : [paragraph('loose', say('loose', { count: loose.length, amount: sumMoney(loose.map(({ amount }) => amount ?? 0)) }), loose.map(({ cell }) => cell))]),
      paragraph('rules', say('rules')),
    ];
  },
}; // prettier-ignore

/** By source, year, sub-activity and account, against the budget each stands in. */
function itemsTable({ t }: PaperFacts, items: readonly BudgetItem[]): PaperBlock {
  const say = (key: string, params = {}): string => t(`papers.budget.${key}`, params);
  return {
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
    rows: items.map(({ object, budget: source, amount, year, subActivity, account, from, cells, window }, index) => {
      const status = fieldText(object, 'budgetStatus');
      return {
        key: `${object.id}.${source ?? 'none'}.${from}.${account}`,
        cells: [
          index + 1, object.id, titleOf(object), fieldText(object, 'agency') || null,
          source === null ? t('papers.unnamed') : t(`codes.fundingSource.${source}`), amount, String(year ?? '–'),
          subActivity || null, account || say(from === 'over' ? 'over' : 'noAccount'),
          status === '' ? say('nowhere') : t(`codes.budgetStatus.${status}`),
          window === null ? null : say(`route.${window.route}`, { year: String(window.year) }), window === null ? null : serialOfDay(window.until, false),
        ],
        from: [...cells, ...cellsOf(object, 'title', 'subActivity', 'accountCode', 'budgetStatus')],
      };
    }),
  };
} // prettier-ignore

/** What must enter which budget in which month. */
function demandsTable({ t }: PaperFacts, items: readonly BudgetItem[]): PaperBlock {
  const say = (key: string, params = {}): string => t(`papers.budget.${key}`, params);
  return {
    type: 'table',
    key: 'demands.table',
    total: t('papers.total'),
    columns: [
      numberColumn(t),
      { heading: say('route'), span: 2 },
      { heading: say('month'), span: 1 },
      { heading: say('amount'), span: 2, format: 'money' },
      { heading: say('objects'), span: 6 },
    ],
    rows: budgetDemands(items).map(({ route, year, until, amount, items: own }, index) => {
      const objects = [...new Set(own.map(({ object }) => object))];
      return {
        key: `${route}.${year}`,
        cells: [
          index + 1, say(`route.${route}`, { year: String(year) }), `${t(`papers.month.${Number(until.slice(5, 7))}`)} ${until.slice(0, 4)}`,
          amount, objects.map((object) => `${object.id} ${titleOf(object)}`).join('; '),
        ],
        from: uniteCells([...own.flatMap(({ cells }) => cells), ...objects.flatMap((object) => cellsOf(object, 'title', 'budgetStatus'))]),
      };
    }),
  };
} // prettier-ignore

/** What each agency has in a DPA, in an RKA, or nowhere. */
function agenciesTable({ t }: PaperFacts, items: readonly BudgetItem[]): PaperBlock {
  return {
    type: 'table',
    key: 'agencies.table',
    total: t('papers.total'),
    columns: [
      numberColumn(t),
      { heading: t('fields.agency'), span: 2 },
      ...PLACES.map((place, index) => ({ heading: t(`papers.budget.in.${place}`), span: index === 0 ? 1 : 2, format: 'money' as const })),
      { heading: t('papers.budget.all'), span: 2, format: 'money' },
    ],
    rows: agencyBudgets(items).map(({ agency, amounts, cells }, index) => ({
      key: `agency.${agencyKey(agency)}`,
      cells: [index + 1, agency || t('papers.unnamed'), ...PLACES.map((place) => amounts[place]), sumMoney(Object.values(amounts))],
      from: uniteCells(cells),
    })),
  };
} // prettier-ignore

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
