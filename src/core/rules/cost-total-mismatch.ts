/**
 * cost-total-mismatch: the whole cost equals the sum of its sources and the sum of the lines of its cost table.
 * Compared only where all of one side is known.
 */
import { fieldNumber, type FieldId } from '../model/object';
import { fieldCell } from './place';
import { objectRule } from './rule';

const SOURCES = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const satisfies readonly FieldId[];

export const costTotalMismatch = objectRule({
  id: 'cost-total-mismatch',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Rupiah; sums of rounded amounts may differ by a few.
  options: { tolerance: 1 },
  messages: {
    messageSources: { total: 'number', sum: 'number' },
    messageLines: { total: 'number', sum: 'number' },
  },
  check: function* (object, { tolerance }, facts) {
    const total = fieldNumber(object, 'cost');
    if (total === null) return;
    const cell = fieldCell(object, 'cost', facts);
    const at = { object, field: 'cost' as const };
    const given = SOURCES.filter((field) => fieldNumber(object, field) !== null);
    const sum = given.reduce((amount, field) => amount + (fieldNumber(object, field) ?? 0), 0);
    if (given.length > 0 && Math.abs(sum - total) > tolerance) {
      const cells = [cell, ...given.map((field) => fieldCell(object, field, facts))];
      yield { ...at, message: 'messageSources', params: { total, sum }, cells };
    }
    const lines = facts.costsByObject.get(object.id) ?? [];
    if (lines.length === 0 || lines.some(({ amount }) => amount === null)) return;
    const lineSum = lines.reduce((amount, line) => amount + (line.amount ?? 0), 0);
    if (Math.abs(lineSum - total) <= tolerance) return;
    const cells = [cell, ...lines.map((line) => line.cell)];
    yield { ...at, message: 'messageLines', params: { total, sum: lineSum }, cells };
  },
});
