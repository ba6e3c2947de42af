/** What stands beside the table of Peringkat about how it was computed, so that the sheet can be read without the add-in. */
import type { Translate } from '../../model/message';
import type { Ranking } from '../../model/ranking';
import { thresholdOf, THRESHOLDS } from '../../ranking/preference';
import { CHOICE_OPTIONS } from '../../ranking/choice-words';
import { METHODS } from '../../ranking/methods';

export function describeMethod(ranking: Ranking, t: Translate): string {
  const { method, normalisation, costs, options = {} } = ranking;
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
  if (costs !== undefined)
    said.unshift(t('sheets.ranking.options', { option: 'ranking.option.costs', value: t(`ranking.costs.${costs}`) }));
  const preferences = describePreferences(ranking, t);
  const isMedian = ranking.criteria.some(({ from }) => from.type === 'scores' && from.joining === 'median');
  if (isMedian) said.push(t('sheets.ranking.scoresMedian'));
  return [sentence, ...said, ...(preferences === '' ? [] : [t('sheets.ranking.preferences', { preferences })])].join(
    ' ',
  );
}

/** `K1 linear (q = 0.5; p = 2)`, criterion by criterion; empty where all have the usual function. */
export function describePreferences({ preferences = [], criteria }: Ranking, t: Translate): string {
  return preferences
    .map((preference, index) => {
      const thresholds = THRESHOLDS[preference.type].map((id) =>
        t('sheets.ranking.threshold', { id, value: thresholdOf(preference, id) }),
      );
      const said = `${criteria[index]?.id ?? ''} ${t(`ranking.preference.name.${preference.type}`)}`;
      return thresholds.length === 0 ? said : `${said} (${thresholds.join('; ')})`;
    })
    .join(', ');
}
