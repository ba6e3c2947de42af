/** The columns of Kriteria that PROMETHEE II alone reads: the preference function of each criterion and its thresholds. */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { PREFERENCE_WORDS } from '../ranking/choice-words';
import { columnOf, quoteText } from './make-plan';
import type { SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

export const PREFERENCE_HEADINGS = ['preference', 'q', 'p', 's'] as const;
const WIDTHS = [20, 12, 12, 12];

/** Greatest threshold the sheet takes: money. */
const GREATEST = 1e15;

/** From column `left` on. They look like cells to fill only while `method`, the cell of the choice, names the method. */
export function makePreferenceColumns(
  body: CellRange,
  left: number,
  method: string,
  t: Translate,
): Pick<SheetPlan, 'formats' | 'validations' | 'conditionals'> & { readonly widths: readonly number[] } {
  const whole: CellRange = { ...body, left, right: left + WIDTHS.length - 1 };
  const names = Object.keys(PREFERENCE_WORDS).map((type) => t(`ranking.preference.${type}`));
  const common = { blankAllowed: true, onInvalid: 'stop' } as const;
  return {
    widths: WIDTHS,
    formats: [
      { range: whole, fontColor: COLORS.note, horizontal: 'center' },
      { range: { ...whole, left: left + 1 }, numberFormat: FORMATS.number },
    ],
    validations: PREFERENCE_HEADINGS.map((key, index) => {
      const heading = t(`sheets.criteria.${key}`);
      const prompt = t(`sheets.criteria.${key}Prompt`);
      const isFunction = key === 'preference';
      return {
        ...common,
        range: columnOf(body, left + index),
        rule: isFunction ? { type: 'list', source: names.join(',') } : { type: 'decimal', min: 0, max: GREATEST },
        promptTitle: heading,
        prompt,
        errorTitle: heading,
        error: t(isFunction ? 'sheets.criteria.choiceError' : 'sheets.criteria.thresholdError'),
      };
    }),
    conditionals: [
      {
        range: whole,
        rule: { type: 'custom', formula: `=${method}=${quoteText(t('ranking.method.promethee2.name'))}` },
        fill: COLORS.input,
      },
    ],
  };
}
