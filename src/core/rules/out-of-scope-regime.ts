/**
 * out-of-scope-regime: use of regional property, public-private partnership and the own cooperation of a BLUD have
 * procedures of their own and are routed there.
 */
import { findRegime } from '../legal/regimes';
import type { FieldId } from '../model/object';
import { cleanText } from '../parse/text';
import { writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

const SEARCHED = ['title', 'object', 'scope', 'purpose', 'kind'] as const satisfies readonly FieldId[];

export const outOfScopeRegime = objectRule({
  id: 'out-of-scope-regime',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'Permendagri 19/2016; Perpres 38/2015; Permendagri 79/2018', confidence: 'found', mark: '1.1' },
  options: {},
  messages: { message: { field: 'label', text: 'text', regime: 'label', citation: 'text' } },
  check: function* (object, _options, facts) {
    const agency = writtenText(object, 'agency');
    for (const field of SEARCHED) {
      const found = findRegime(cleanText(writtenText(object, field)), agency);
      if (found === null) continue;
      const params = {
        field: `fields.${field}`,
        text: found.words,
        regime: `rules.out-of-scope-regime.${found.regime.id}`,
        citation: found.regime.source.citation,
      };
      yield { message: 'message', params, object, field, cells: [fieldCell(object, field, facts)] };
      return;
    }
  },
});
