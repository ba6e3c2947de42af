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
    validations: [
      {
        ...common,
        range: columnOf(body, left),
        rule: { type: 'list', source: names.join(',') },
        promptTitle: t('sheets.criteria.preference'),
        prompt: t('sheets.criteria.preferencePrompt'),
        errorTitle: t('sheets.criteria.preference'),
        error: t('sheets.criteria.choiceError'),
      },
      {
        ...common,
        range: { ...whole, left: left + 1 },
        rule: { type: 'decimal', min: 0, max: GREATEST },
        promptTitle: t('sheets.criteria.thresholds'),
        prompt: t('sheets.criteria.thresholdsPrompt'),
        errorTitle: t('sheets.criteria.thresholds'),
        error: t('sheets.criteria.thresholdError'),
      },
    ],
    conditionals: [
      {
        range: whole,
        rule: { type: 'custom', formula: `=${method}=${quoteText(t('ranking.method.promethee2.name'))}` },
        fill: COLORS.input,
      },
    ],
  };
}
