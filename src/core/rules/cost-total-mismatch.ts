/**
 * cost-total-mismatch: the whole cost equals the sum of its sources and the sum of the lines of its cost table, a total row of that table
 * its lines, and the amount of each source the sum of its own lines.
 * Compared only where all of one side is known.
 */
import type { CostLine } from '../model/intake';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import { isPartnerRegion } from '../register/budget-region';
import { namesPartner } from '../register/partner-names';
import { cellKey, fieldCell } from './place';
import { BUDGET_AMOUNT, budgetOfText, namesNoSource, type Budget } from './public-funding';
import { registerRule, type RuleFacts } from './rule';

const SOURCES = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const satisfies readonly FieldId[];

export const costTotalMismatch = registerRule({
  id: 'cost-total-mismatch',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Rupiah; sums of rounded amounts may differ by a few.
  options: { tolerance: 1 },
  messages: {
    messageSources: { total: 'number', sum: 'number' },
    messageLines: { total: 'number', sum: 'number' },
    messageTotalRow: { label: 'text', total: 'number', sum: 'number', count: 'number' },
    messageSourceLines: { field: 'label', total: 'number', sum: 'number' },
  },
  check: function* ({ tolerance }, facts) {
    for (const object of facts.objects) yield* checkObject(object, tolerance, facts);
    for (const { sums = [] } of facts.sources)
      for (const { cell, label, amount: total, sum, cells } of sums) {
        if (Math.abs(total - sum) <= tolerance) continue;
        const params = { label, total, sum, count: cells.length };
        yield { message: 'messageTotalRow', params, object: null, field: null, cells: [cell, ...cells.slice(-MOST_CELLS)] };
      }
  },
}); // prettier-ignore

/** Cells of a long column named in one finding. */
const MOST_CELLS = 10;

function* checkObject(object: CooperationObject, tolerance: number, facts: RuleFacts) {
  const lines = facts.costsByObject.get(object.id) ?? [];
  yield* compareSources(object, lines, tolerance, facts);
  yield* compareTotalRows(object, lines, tolerance);
  const total = fieldNumber(object, 'cost');
  if (total === null) return;
  const cell = fieldCell(object, 'cost', facts);
  const at = { object, field: 'cost' as const };
  const given = SOURCES.filter((field) => fieldNumber(object, field) !== null);
  const sum = given.reduce((amount, field) => amount + (fieldNumber(object, field) ?? 0), 0) - budgetSaidTwice(object, total, given); // prettier-ignore
  // `mitra sebesar Rp 0` in a text says nothing of who pays the rest.
  const isNothing = sum === 0 && given.every((field) => object.fields[field]?.notes.includes('partOfText') === true);
  if (given.length > 0 && !isNothing && Math.abs(sum - total) > tolerance && !isOpenSum(object, given, lines)) {
    const cells = [cell, ...given.map((field) => fieldCell(object, field, facts))];
    yield { ...at, message: 'messageSources' as const, params: { total, sum }, cells };
  }
  if (lines.length === 0 || lines.some(({ amount }) => amount === null)) return;
  const lineSum = lines.reduce((amount, line) => amount + (line.amount ?? 0), 0);
  if (Math.abs(lineSum - total) <= tolerance) return;
  const cells = [cell, ...lines.map((line) => line.cell)];
  yield { ...at, message: 'messageLines' as const, params: { total, sum: lineSum }, cells };
}

/** Where a province keeps the register, its own budget stands under `APBD` in a table and is named `APBD Provinsi` in a text: once is enough. */
function budgetSaidTwice(object: CooperationObject, total: number, given: readonly FieldId[]): number {
  const [own, province] = [fieldNumber(object, 'costApbd'), fieldNumber(object, 'costApbdProv')];
  if (own === null || own !== province) return 0;
  const { costApbd, costApbdProv } = object.fields;
  if (costApbd?.notes.includes('partOfText') === true || costApbdProv?.notes.includes('partOfText') !== true) return 0;
  const sum = given.reduce((amount, field) => amount + (fieldNumber(object, field) ?? 0), 0);
  return sum - own === total ? own : 0;
}

/** Amounts of sources that were added up from lines, one of which names no source: cost-source-missing tells that. */
function isOpenSum({ fields }: CooperationObject, given: readonly FieldId[], lines: readonly CostLine[]): boolean {
  const places = new Set(lines.map(({ cell }) => cellKey(cell)));
  const isOfLines = given.every((field) => {
    const cell = fields[field]?.cell;
    return cell !== null && cell !== undefined && places.has(cellKey(cell));
  });
  return isOfLines && lines.some(namesNoSource);
}

function* compareTotalRows(object: CooperationObject, lines: readonly CostLine[], tolerance: number) {
  for (const { sums = [], cell: last } of lines) {
    for (const { label, isTotal, amount: total, sum, lines: count, cell } of sums) {
      if (!isTotal || Math.abs(total - sum) <= tolerance) continue;
      const params = { label, total, sum, count };
      yield { message: 'messageTotalRow' as const, params, object, field: 'cost' as const, cells: [cell, last] };
    }
  }
}

/** Whether the amount of the only source is the whole cost, read from the same cell: that is compared with the same lines. */
function isWhole({ fields }: CooperationObject, field: FieldId, sources: number): boolean {
  const [cost, part] = [fields.cost, fields[field]];
  if (sources !== 1 || !cost?.cell || !part?.cell) return false;
  return cellKey(cost.cell) === cellKey(part.cell) && cost.value === part.value;
}

/** The amount of each source against its own lines, where every line names one source and has an amount. */
function* compareSources(object: CooperationObject, lines: readonly CostLine[], tolerance: number, facts: RuleFacts) {
  const sums = new Map<Budget, number>();
  const partner = fieldText(object, 'partner');
  const budgetOf = (source: string): Budget | null => {
    const budget = budgetOfText(source);
    if (budget === null && namesPartner(source, partner)) return 'mitra';
    return budget === 'apbd' && isPartnerRegion(source, partner) ? 'mitra' : budget;
  };
  for (const { source, amount } of lines) {
    const budget = budgetOf(source);
    if (budget === null || amount === null) return;
    sums.set(budget, (sums.get(budget) ?? 0) + amount);
  }
  for (const [budget, sum] of sums) {
    const field = BUDGET_AMOUNT[budget];
    const total = fieldNumber(object, field);
    if (total === null || Math.abs(total - sum) <= tolerance || isWhole(object, field, sums.size)) continue;
    const own = lines.filter(({ source }) => budgetOf(source) === budget);
    const cells = [fieldCell(object, field, facts), ...own.map(({ cell }) => cell)];
    const params = { field: `fields.${field}`, total, sum };
    yield { message: 'messageSourceLines' as const, params, object, field, cells };
  }
}
