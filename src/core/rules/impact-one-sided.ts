/**
 * impact-one-sided: an analysis of impact names what is gained, what is harmed and what is done about it. Texts too short
 * to be an analysis belong to kak-incomplete.
 */
import { IMPACT_WORDS, type ImpactSide } from '../lexicon/impact-words';
import type { CellRef } from '../model/cell';
import { rememberByText } from '../model/memo';
import type { CooperationObject } from '../model/object';
import { partsOf, sideOf } from '../register/field-parts';
import { countFirstWords, isGiven, writtenText } from './content';
import { isProposal } from './life';
import { fieldCell, labelPlace, uniqueCells } from './place';
import { objectRule, type RuleFacts } from './rule';

const SIDES: readonly ImpactSide[] = ['positive', 'negative', 'mitigation'];

export const impactOneSided = objectRule({
  id: 'impact-one-sided',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: { minimumWords: 3 },
  messages: { message: { sides: 'label' } },
  check: function* (object, { minimumWords }, facts) {
    if (!isProposal(object, facts.today)) return;
    const written = isGiven(object, 'impact') ? writtenText(object, 'impact').toLowerCase() : '';
    const beside = sidesBeside(object, written);
    if (countFirstWords(written) < minimumWords && beside.length === 0) return;
    const text = [written, ...beside].join('\n');
    const open = openLabels(object, facts);
    const empty = [...emptySides(object), ...open.map(({ side }) => side)];
    const missing = SIDES.filter((side) => empty.includes(side) || missingSides(text).includes(side));
    if (missing.length === 0) return;
    const params = { sides: missing.map((side) => `rules.impact-one-sided.${side}`) };
    yield {
      message: 'message',
      params,
      object,
      field: 'impact',
      cells: uniqueCells([
        ...open.filter(({ side }) => missing.includes(side)).map(({ cell }) => cell),
        cellOf(object, missing) ?? fieldCell(object, 'impact', facts),
      ]),
    };
  },
});

/** Sides with cells of their own beside a text on the whole: a table `Jenis Dampak | Uraian` under the form. */
function sidesBeside(object: CooperationObject, written: string): string[] {
  return partsOf(object.extras, 'impact').flatMap(({ label, value, isGiven: isFilled }) => {
    const text = value.raw.trim().toLowerCase();
    return isFilled && !written.includes(text) ? [`${label.toLowerCase()}: ${text}`] : [];
  });
}

/** Sides whose own column is empty, where the whole impact stands in such columns: other words say nothing of them. */
function emptySides(object: CooperationObject): ImpactSide[] {
  const parts = partsOf(object.extras, 'impact');
  const cell = object.fields.impact?.cell;
  if (cell === null || cell === undefined || !parts.some(({ value }) => value.cell === cell)) return [];
  return SIDES.filter((side) => {
    const own = parts.filter((part) => part.side === side);
    return own.length > 0 && own.every(({ isGiven: isFilled }) => !isFilled);
  });
}

/** Labels of sides on its form with nothing beside them, `Dampak Negatif |`, and where it is to be written. */
function openLabels(object: CooperationObject, facts: RuleFacts): { side: ImpactSide; cell: CellRef }[] {
  const source = facts.sourceOf(object);
  if (source?.kind !== 'form') return [];
  const given = partsOf(object.extras, 'impact')
    .filter(({ isGiven: isFilled }) => isFilled)
    .map(({ side }) => side);
  return source.labels.flatMap((label) => {
    const side = label.field === null && label.value === null ? sideOf(label.label) : null;
    return side === null || given.includes(side) ? [] : [{ side, cell: labelPlace(label, source.labels) }];
  });
}

/** The cell of a side that has a label of its own, `Dampak Negatif: -`. */
function cellOf(object: CooperationObject, missing: readonly ImpactSide[]): CellRef | null {
  const part = partsOf(object.extras, 'impact').find(({ side }) => side !== null && missing.includes(side));
  return part?.value.cell ?? null;
}

const missingSides = rememberByText((text) => SIDES.filter((side) => !IMPACT_WORDS[side].test(text)));
