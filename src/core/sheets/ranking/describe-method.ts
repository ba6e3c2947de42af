/** What stands beside the table of Peringkat about how it was computed, so that the sheet can be read without the add-in. */
import type { Translate } from '../../model/message';
import type { Ranking } from '../../model/ranking';
import { CHOICE_OPTIONS } from '../../ranking/choice-words';
import { METHODS } from '../../ranking/methods';

export function describeMethod({ method, normalisation, options = {} }: Ranking, t: Translate): string {
  const isWorst = METHODS.find(({ id }) => id === method)?.missing === 'worst';
  const sentence = t('sheets.ranking.method', {
    method: `ranking.method.${method}.name`,
    explanation: t(`sheets.ranking.explain.${method}`),
    normalisation: `ranking.normalisation.${normalisation}`,
    missing: t(isWorst ? 'sheets.ranking.missingAsWorst' : 'sheets.ranking.missingAsNothing'),
  });
  const settings = CHOICE_OPTIONS.filter((option) => option.method === method && options[option.name] !== undefined);
  const said = settings.map(({ id, name, spec }) => {
    const value = options[name] ?? spec.default;
    const text = spec.type === 'choice' ? t(`ranking.choice.${id}.${value}`) : String(value);
    return t('sheets.ranking.options', { option: `ranking.option.${id}`, value: text });
  });
  return [sentence, ...said].join(' ');
}
