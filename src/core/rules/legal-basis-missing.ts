/**
 * legal-basis-missing: every proposal names the regulations it rests on. A register that has no column for them is told
 * once, at its heading row, and not for each of its rows.
 */
import type { CooperationObject } from '../model/object';
import { isGiven, writtenText } from './content';
import { headingCell, splitLacking } from './lacking';
import { fieldCell } from './place';
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
    const lacking = facts.objects.filter((object) => !isGiven(object, 'legalBasis'));
    const { objects, roomless } = splitLacking(lacking, ['legalBasis'], facts);
    for (const object of objects) yield observeMissing(object, fieldCell(object, 'legalBasis', facts));
    for (const source of roomless) {
      const at = {
        object: null,
        field: 'legalBasis' as const,
        cells: [headingCell(source)],
        severity: 'info' as const,
      };
      yield { ...at, message: 'messageNoColumn', params: { sheet: source.sheet }, cure: 'cureNoColumn' };
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
