/**
 * monitoring-values: monitoring of an agreement that is nowhere listed, negative figures, more than the whole reached or
 * spent, and a recommendation against the score. Where no agreement has a number, none is asked.
 */
import { numberKey } from '../agreements/number-key';
import type { CellRef } from '../model/cell';
import { recordCell, recordNumber, recordText } from '../model/record';
import { advicesOf, contradictionOf, scoreMonitoring, shareOf, type Monitoring } from '../monitoring/score';
import { agreementsOf } from './agreements';
import { objectOf, rowCell } from './records';
import { registerRule } from './rule';

const FIGURES = ['target', 'realisation', 'budget', 'budgetRealised'] as const;

export const monitoringValues = registerRule({
  id: 'monitoring-values',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    messageUnknown: { number: 'text' },
    messageNegative: { field: 'label', value: 'number' },
    messageOver: { done: 'label', plan: 'label', percent: 'number' },
    messageContradiction: { recommendation: 'label', score: 'number' },
  },
  cures: ['cureUnknown', 'cureContradiction'],
  check: function* (_options, facts) {
    const rows = facts.recordsOf('monitoring');
    if (rows.length === 0) return;
    const agreements = agreementsOf(facts);
    const numbers = new Set(agreements.flatMap(({ number, numberSecond }) => [numberKey(number), numberKey(numberSecond)].filter((key) => key !== null)));
    for (const row of rows) {
      const at = { object: objectOf(row, facts), field: null };
      const number = recordText(row, 'agreementNumber');
      const key = numberKey(number);
      if (key !== null && !numbers.has(key) && at.object === null) {
        const cells = [cellOf(row, 'agreementNumber')];
        yield { ...at, message: 'messageUnknown', cure: 'cureUnknown', params: { number }, cells };
      }
      for (const field of FIGURES) {
        const value = recordNumber(row, field);
        const label = `rules.monitoring-values.${field}`;
        if (value !== null && value < 0) yield { ...at, message: 'messageNegative', params: { field: label, value }, cells: [cellOf(row, field)] };
      }
      for (const [done, plan] of [['realisation', 'target'], ['budgetRealised', 'budget']] as const) {
        const share = shareOf(recordNumber(row, done), recordNumber(row, plan));
        if (share === null || share <= 1) continue;
        const params = { done: `rules.monitoring-values.${done}`, plan: `rules.monitoring-values.${plan}`, percent: Math.round(share * 1000) / 10 };
        const severity = { severity: done === 'realisation' ? ('warning' as const) : ('error' as const) };
        yield { ...at, message: 'messageOver', params, cells: [cellOf(row, done), cellOf(row, plan)], ...severity };
      }
      const { score } = scoreMonitoring(row);
      for (const { field, code } of advicesOf(row)) {
        if (contradictionOf(row, code) === null || score === null) continue;
        const params = { recommendation: `papers.monitoring.advice.${code}`, score: Math.round(score * 10) / 10 };
        yield { ...at, message: 'messageContradiction', cure: 'cureContradiction', params, cells: [cellOf(row, field)], severity: 'warning' };
      }
    }
  },
}); // prettier-ignore

function cellOf(row: Monitoring, field: Parameters<typeof recordCell<'monitoring'>>[1]): CellRef {
  return recordCell(row, field) ?? rowCell(row);
}
