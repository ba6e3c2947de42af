/** identifier-shape: NIP, NIK, NPWP, NIB, KPJ, telephone numbers and e-mail addresses have their shape. */
import { hasShape } from '../parse/identifier-shape';
import { hasLostDigits, hasLostZero, identifierCells } from './identifier-cells';
import { registerRule } from './rule';

export const identifierShape = registerRule({
  id: 'identifier-shape',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: { message: { kind: 'label', text: 'text', shape: 'label' } },
  cures: ['cureContact'],
  check: function* (_options, facts) {
    for (const found of identifierCells(facts)) {
      if (hasLostDigits(found) || hasLostZero(found) || hasShape(found.kind, found.text)) continue;
      const { kind, text, object, field, cell } = found;
      const params = { kind: `rules.identifier-shape.${kind}`, text, shape: `rules.identifier-shape.${kind}Shape` };
      const isContact = kind === 'email' || kind === 'phone';
      const cure = isContact ? { cure: 'cureContact', severity: 'warning' as const } : {};
      yield { message: 'message', params, object, field, cells: [cell], ...cure };
    }
  },
});
