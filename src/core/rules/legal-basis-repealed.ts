/**
 * legal-basis-repealed: the legal basis cites a regulation of the earlier regime. One finding for each such regulation.
 */
import { REPEALED } from '../legal/repealed';
import { cellOfPart } from '../register/field-parts';
import { writtenText } from './content';
import { cellOfPiece, fieldCell } from './place';
import { objectRule } from './rule';

export const legalBasisRepealed = objectRule({
  id: 'legal-basis-repealed',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'PP 28/2018; Permendagri 22/2020', confidence: 'memory', mark: 'H' },
  options: {},
  messages: { message: { regulation: 'text', successor: 'text' } },
  check: function* (object, _options, facts) {
    const text = writtenText(object, 'legalBasis');
    if (text === '') return;
    for (const { pattern, name, replacedBy } of REPEALED) {
      if (!pattern.test(text)) continue;
      const params = { regulation: name, successor: replacedBy };
      yield {
        message: 'message',
        params,
        object,
        field: 'legalBasis',
        cells: [
          cellOfPart(object.extras, 'legalBasis', (part) => pattern.test(part)) ??
            cellOfPiece(object.fields.legalBasis, (piece) => pattern.test(piece)) ??
            fieldCell(object, 'legalBasis', facts),
        ],
      };
    }
  },
});
