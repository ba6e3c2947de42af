/**
 * impact-one-sided: an analysis of impact names what is gained, what is harmed and what is done about it. Texts too short
 * to be an analysis belong to kak-incomplete. Where sentences that speak of no side for sure could be those missed, it is
 * told as information.
 */
import { IMPACT_WORDS, type ImpactSide } from '../lexicon/impact-words';
import type { CellRef } from '../model/cell';
import { rememberByText } from '../model/memo';
import type { CooperationObject } from '../model/object';
import { impactSideOf, partsOf } from '../register/field-parts';
import { countFirstWords, isGiven, writtenText } from './content';
import { isProposal } from './life';
import { fieldCell, registersOf } from './place';
import { objectRule, type RuleFacts } from './rule';

const NAMED_SIDES = /\b(?:positif|negatif)\s*:[^]*\bmitigasi\s*:/i;
const SIDES: readonly ImpactSide[] = ['positive', 'negative', 'mitigation'];

export const impactOneSided = objectRule({
  id: 'impact-one-sided',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: { minimumWords: 3 },
  messages: { message: { sides: 'label' } },
  check: function* (object, { minimumWords }, facts) {
    // What runs is not asked for more, but where its sides are named one is missing.
    if (!isProposal(object, facts.today) && !NAMED_SIDES.test(writtenText(object, 'impact'))) return;
    const written = isGiven(object, 'impact') ? writtenText(object, 'impact').toLowerCase() : '';
    const beside = sidesBeside(object, written);
    if (countFirstWords(written) < minimumWords && beside.length === 0) return;
    const text = [written, ...beside].join('\n');
    const open = openColumns(object, facts);
    const empty = emptySides(object, open);
    const filled = filledSides(object);
    const missing = SIDES.filter(
      (side) => empty.includes(side) || (missingSides(text).includes(side) && !filled.has(side)),
    );
    if (missing.length === 0) return;
    const mayBeThere = empty.length === 0 && openSentences(text) >= missing.length;
    const params = { sides: missing.map((side) => `rules.impact-one-sided.${side}`) };
    yield {
      message: 'message',
      params,
      ...(mayBeThere ? { severity: 'info' as const } : {}),
      object,
      field: 'impact',
      cells: [
        cellOf(object, missing) ??
          open.find(({ side }) => missing.includes(side))?.cell ??
          fieldCell(object, 'impact', facts),
      ],
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

/** Sides that have an answer of their own, whatever its words. */
function filledSides(object: CooperationObject): ReadonlySet<ImpactSide> {
  const parts = partsOf(object.extras, 'impact').filter(({ isGiven: isFilled }) => isFilled);
  return new Set(parts.flatMap(({ side }) => side ?? []));
}

interface OpenColumn {
  readonly side: ImpactSide;
  readonly cell: CellRef;
}

/** Empty cells of the rows of an object under a heading for one side. */
function openColumns(object: CooperationObject, facts: RuleFacts): OpenColumn[] {
  return registersOf(object, facts).flatMap(({ source, rowIndex }) =>
    source.columns.flatMap(({ heading, field, columnIndex }) => {
      const side = field === null ? impactSideOf(heading) : null;
      const isFilled = object.extras[heading] !== undefined;
      return side === null || isFilled ? [] : [{ side, cell: { sheet: source.sheet, rowIndex, columnIndex } }];
    }),
  );
}

/** Sides whose own cell is empty, where the whole impact stands in such cells or that of another side is filled: other words say nothing of them. */
function emptySides(object: CooperationObject, open: readonly OpenColumn[]): ImpactSide[] {
  const parts = partsOf(object.extras, 'impact');
  const cell = object.fields.impact?.cell;
  const isInParts = cell !== null && cell !== undefined && parts.some(({ value }) => value.cell === cell);
  if (!isInParts && filledSides(object).size === 0) return [];
  return SIDES.filter((side) => {
    const own = parts.filter((part) => part.side === side);
    if (own.length === 0 && open.some((column) => column.side === side)) return true;
    return own.length > 0 && own.every(({ isGiven: isFilled }) => !isFilled);
  });
}

/** The cell of a side that has a label of its own, `Dampak Negatif: -`. */
function cellOf(object: CooperationObject, missing: readonly ImpactSide[]): CellRef | null {
  const part = partsOf(object.extras, 'impact').find(({ side }) => side !== null && missing.includes(side));
  return part?.value.cell ?? null;
}

/** Sentences, items and lines, of three words or more, in which no side is recognised. */
const openSentences = rememberByText((text) => {
  const sentences = text.split(/(?<=[.;!?])\s+|\n+/).filter((part) => countFirstWords(part) >= 3);
  return sentences.length < 2
    ? 0
    : sentences.filter((part) => SIDES.every((side) => !IMPACT_WORDS[side].test(part))).length;
});

/** `Sosial: 30 kader dilatih. Lingkungan: … Negatif: …`: what stands before the harm that is named so is gained. */
const BEFORE_HARM = /\b(?:sosial|ekonomi|lingkungan)\s*:\s*[\p{L}\d][^]{8,}?\bnegatif\s*:\s*\S/iu;

const missingSides = rememberByText((text) =>
  SIDES.filter((side) => !IMPACT_WORDS[side].test(text) && !(side === 'positive' && BEFORE_HARM.test(text))),
);
