/**
 * legal-basis-missing: every proposal names the regulations it rests on. A register that has no column for them is told
 * once, at its heading row, and not for each of its rows.
 */
import type { Source } from '../model/intake';
import type { CooperationObject } from '../model/object';
import { isGiven, writtenText } from './content';
import { asksFor, fieldCell } from './place';
import { registerRule } from './rule';

export const legalBasisMissing = registerRule({
  id: 'legal-basis-missing',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: 'PP 28/2018; Permendagri 22/2020', confidence: 'memory', mark: 'M' },
  options: {},
  messages: {
    messageEmpty: {},
    messagePlaceholder: { text: 'text' },
    messageNoColumn: { sheet: 'text' },
  },
  cures: ['cureNoColumn'],
  check: function* (_options, facts) {
    const untold = new Set<Source>();
    for (const object of facts.objects) {
      if (isGiven(object, 'legalBasis')) continue;
      const source = facts.sourceOf(object);
      if (source?.kind === 'register' && !asksFor(object, 'legalBasis', facts)) {
        untold.add(source);
        continue;
      }
      yield observeMissing(object, fieldCell(object, 'legalBasis', facts));
    }
    for (const source of facts.sources) {
      if (!untold.has(source)) continue;
      const rowIndex = source.headerRows[0] ?? source.range.top;
      const cells = [{ sheet: source.sheet, rowIndex, columnIndex: source.range.left }];
      const params = { sheet: source.sheet };
      const at = { object: null, field: 'legalBasis' as const, cells, severity: 'info' as const };
      yield { ...at, message: 'messageNoColumn', params, cure: 'cureNoColumn' };
    }
  },
});

function observeMissing(object: CooperationObject, cell: ReturnType<typeof fieldCell>) {
  const text = writtenText(object, 'legalBasis');
  const at = { object, field: 'legalBasis' as const, cells: [cell] };
  return text === ''
    ? { ...at, message: 'messageEmpty' as const, params: {} }
    : { ...at, message: 'messagePlaceholder' as const, params: { text } };
}
