/**
 * impact-one-sided: an analysis of impact names what is gained, what is harmed and what is done about it. Texts too short
 * to be an analysis belong to kak-incomplete.
 */
import { IMPACT_WORDS, type ImpactSide } from '../lexicon/impact-words';
import type { CellRef } from '../model/cell';
import { rememberByText } from '../model/memo';
import type { CooperationObject } from '../model/object';
import { partsOf } from '../register/field-parts';
import { countFirstWords, isGiven, writtenText } from './content';
import { isProposal } from './life';
import { fieldCell } from './place';
import { objectRule } from './rule';

const SIDES: readonly ImpactSide[] = ['positive', 'negative', 'mitigation'];

export const impactOneSided = objectRule({
  id: 'impact-one-sided',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: { minimumWords: 3 },
  messages: { message: { sides: 'label' } },
  check: function* (object, { minimumWords }, facts) {
    if (!isProposal(object, facts.today) || !isGiven(object, 'impact')) return;
    const text = writtenText(object, 'impact').toLowerCase();
    if (countFirstWords(text) < minimumWords) return;
    const missing = missingSides(text);
    if (missing.length === 0) return;
    const params = { sides: missing.map((side) => `rules.impact-one-sided.${side}`) };
    yield {
      message: 'message',
      params,
      object,
      field: 'impact',
      cells: [cellOf(object, missing) ?? fieldCell(object, 'impact', facts)],
    };
  },
});

/** The cell of a side that has a label of its own, `Dampak Negatif: -`. */
function cellOf(object: CooperationObject, missing: readonly ImpactSide[]): CellRef | null {
  const part = partsOf(object.extras, 'impact').find(({ side }) => side !== null && missing.includes(side));
  return part?.value.cell ?? null;
}

const missingSides = rememberByText((text) => SIDES.filter((side) => !IMPACT_WORDS[side].test(text)));
