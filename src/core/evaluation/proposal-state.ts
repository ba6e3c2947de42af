/**
 * How far one proposal is: which parts of its KAK are there, how clear its words are, and its legal path, each with its cell.
 * Completeness is the share of the eight parts of the KAK that say something (Permendagri 22/2020 Pasal 7).
 */
import { legalPath, type LegalPath, type LegalStep } from '../legal/path';
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Source } from '../model/intake';
import type { CooperationObject, FieldId } from '../model/object';
import { KAK_FIELDS } from '../rules/content';
import { isOpenFinding } from '../findings/decide-findings';
import { isCovered } from '../rules/kak-incomplete';
import { indexSources, objectCell, placeOf } from '../rules/place';
import { clarityOfObject, type TextClarity } from './clarity';

/** `unclear`: given, with findings about its words or value. */
export type PartState = 'given' | 'unclear' | 'missing';

export interface ProposalPart {
  readonly field: FieldId;
  readonly state: PartState;
  /** Null where the source has no room for the part. */
  readonly cell: CellRef | null;
  readonly findings: readonly Finding[];
}

export interface ProposalClarity extends TextClarity {
  readonly field: FieldId;
  readonly cell: CellRef | null;
}

export interface ProposalState {
  readonly object: string;
  /** The eight parts of the KAK in the order of the form. */
  readonly parts: readonly ProposalPart[];
  readonly given: number;
  /** 0..100; null when no text is given. */
  readonly clarity: number | null;
  readonly texts: readonly ProposalClarity[];
  readonly findings: readonly Finding[];
  /** Null when the kind of partner is not known. */
  readonly path: (Omit<LegalPath, 'steps'> & { readonly steps: readonly PlacedStep[] }) | null;
}

/** A step and the cell that shows it done, or where that would be written; the object's own where there is no room. */
export interface PlacedStep extends LegalStep {
  readonly cell: CellRef;
}

/** `findings`: of the whole register. */
export function proposalState(
  object: CooperationObject,
  findings: readonly Finding[],
  sources: readonly Source[],
): ProposalState {
  const facts = { sourceOf: indexSources(sources) };
  const own = findings.filter((one) => one.object === object.id || one.sharedBy?.includes(object.id) === true);
  const parts = KAK_FIELDS.map((field): ProposalPart => {
    const about = own.filter((finding) => finding.field === field && isOpenFinding(finding));
    const state = isCovered(object, field) ? (about.length > 0 ? 'unclear' : 'given') : 'missing';
    return { field, state, cell: placeOf(object, field, facts), findings: about };
  });
  const { score, fields } = clarityOfObject(object, own);
  const texts = (Object.entries(fields) as [FieldId, TextClarity][]).map(([field, clarity]) => ({
    ...clarity,
    field,
    cell: placeOf(object, field, facts),
  }));
  const path = legalPath(object);
  const place = (step: LegalStep): CellRef =>
    (step.state.kind === 'done' ? step.state.cell : null) ??
    (step.evidence === null ? null : placeOf(object, step.evidence, facts)) ??
    objectCell(object);
  return {
    object: object.id,
    parts,
    given: parts.filter(({ state }) => state !== 'missing').length,
    clarity: score,
    texts,
    findings: own,
    path: path && { ...path, steps: path.steps.map((step) => ({ ...step, cell: place(step) })) },
  };
}
