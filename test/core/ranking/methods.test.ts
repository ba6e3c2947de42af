/** What every listed method keeps: texts, defaults that work, and the degenerate data of the contract. */
import { findMethod, METHODS } from '../../../src/core/ranking/methods';
import { makeTranslator } from '../../../src/i18n';

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  it('is found by its id, has a name in both languages and texts for its normalisations', () => {
    expect(findMethod(id)).toBe(method);
    for (const language of ['id', 'en'] as const) {
      const t = makeTranslator(language);
      expect(t(`ranking.method.${id}.name`)).not.toBe('');
      for (const use of method.normalisations) expect(t(`ranking.normalisation.${use.id}`)).not.toBe('');
    }
  });
});
