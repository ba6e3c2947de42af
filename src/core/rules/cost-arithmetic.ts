/**
 * cost-arithmetic: in a cost table volume times price is the amount, and the sum of a section is that of its lines. Lines that leave one
 * of the three open are left alone.
 */
import { objectRule } from './rule';

export const costArithmetic = objectRule({
  id: 'cost-arithmetic',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Rupiah; prices may be rounded.
  options: { tolerance: 1 },
  messages: {
    message: { description: 'text', volume: 'number', price: 'number', product: 'number', amount: 'number' },
    messageSection: { label: 'text', total: 'number', sum: 'number', count: 'number' },
  },
  check: function* (object, { tolerance }, facts) {
    for (const { cell, description, volume, price, amount, sums = [] } of facts.costsByObject.get(object.id) ?? []) {
      for (const { label, isTotal, amount: total, sum, lines: count, cell: at } of sums) {
        if (isTotal || Math.abs(total - sum) <= tolerance) continue;
        yield {
          message: 'messageSection',
          params: { label, total, sum, count },
          object,
          field: 'cost',
          cells: [at, cell],
        };
      }
      if (volume === null || price === null || amount === null) continue;
      const product = volume * price;
      if (Math.abs(product - amount) <= tolerance) continue;
      const params = { description, volume, price, product, amount };
      yield { message: 'message', params, object, field: 'cost', cells: [cell] };
    }
  },
});
