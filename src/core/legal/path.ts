/**
 * The legal path of one object: its steps in order with who signs, the annexes, the article, and how far it has come. What
 * is said comes from the data of `path-data.ts`; nothing here knows a regulation.
 */
import type { CellRef } from '../model/cell';
import { fieldText, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { isGiven, KAK_FIELDS } from '../rules/content';
import type { RuleSource } from '../rules/rule';
import { councilNeed, isApproved } from './council-need';
import { outsideAuthority } from './outside-authority';
import { PATHS, pathIdFor, type PathId, type PathStep, type Signer } from './path-data';
import { hasReached, STAGE_ORDER } from './stages';

/**
 * `done`: with the document and day that show it where the register has them · `due`: the next thing to do · `blocked`: by
 * the steps named · `notNeeded`: its condition does not hold.
 */
export type StepState =
  | {
      readonly kind: 'done';
      readonly document: string | null;
      readonly date: string | null;
      readonly cell: CellRef | null;
    }
  | { readonly kind: 'due' }
  | { readonly kind: 'blocked'; readonly by: readonly string[] }
  | { readonly kind: 'notNeeded' };

export interface LegalStep {
  readonly id: string;
  /** Keys of i18n. */
  readonly label: string;
  readonly signer: string;
  readonly annexes: readonly string[];
  readonly document: PathStep['document'];
  readonly source: RuleSource;
  /** The field that holds its document; null where the register has none. */
  readonly evidence: FieldId | null;
  readonly state: StepState;
}

export interface LegalPath {
  readonly id: PathId;
  readonly steps: readonly LegalStep[];
  /** The step that is due; null when all is done or nothing may be. */
  readonly next: string | null;
  /** Whether it touches an absolute affair of the centre: what is not done yet waits until it no longer does. */
  readonly isOutside: boolean;
  /** Why the DPRD is asked; null where it is not. */
  readonly council: 'foreign' | 'budget' | 'burden' | null;
}

/** Fields that hold the document of a step and its day. */
const EVIDENCE: Readonly<Record<string, { readonly document: FieldId; readonly date: FieldId | null }>> = {
  'sign-ksb': { document: 'baseNumber', date: 'baseDate' },
  'sign-nk': { document: 'baseNumber', date: 'baseDate' },
  'sign-pks': { document: 'detailNumber', date: 'detailDate' },
  'work-plan': { document: 'detailNumber', date: 'detailDate' },
  'sign-mou': { document: 'detailNumber', date: 'detailDate' },
  'sign-loi': { document: 'baseNumber', date: 'baseDate' },
  ministry: { document: 'ministryApproval', date: null },
  council: { document: 'councilApproval', date: null },
};

/** The instrument whose number in `numberFirst` shows a step done. */
const SIGNED_AS: Readonly<Record<string, readonly string[]>> = {
  'sign-ksb': ['KSB'], 'sign-nk': ['NK'], 'sign-pks': ['PKS'], 'work-plan': ['RK'], 'sign-mou': ['MOU', 'PKS', 'IA'], 'sign-loi': ['LOI'],
}; // prettier-ignore

/** Null when neither the kind of partner nor the kind of cooperation is known. */
export function legalPath(object: CooperationObject): LegalPath | null {
  const id = pathIdFor(fieldValue(object, 'partnerKind'), fieldValue(object, 'kind'));
  if (id === null) return null;
  const council = councilNeed(object);
  const isOutside = outsideAuthority(object) !== null;
  // `legal.step.authority` is no step of any path: it is what all of them wait for.
  const open: string[] = isOutside ? ['authority'] : [];
  const steps = PATHS[id].map((step): LegalStep => {
    const state = stateOf(step, object, council !== null, open);
    if (state.kind === 'due' || state.kind === 'blocked') open.push(step.id);
    return {
      id: step.id,
      label: `legal.step.${step.id}`,
      signer: `legal.signer.${step.signer satisfies Signer}`,
      annexes: step.annexes.map((annex) => `legal.annex.${annex}`),
      document: step.document,
      source: step.source,
      evidence: EVIDENCE[step.id]?.document ?? null,
      state,
    };
  });
  return { id, steps, next: isOutside ? null : (open[0] ?? null), isOutside, council: council?.reason ?? null };
}

function stateOf(step: PathStep, object: CooperationObject, asksCouncil: boolean, open: readonly string[]): StepState {
  if (step.condition === 'burden' && !asksCouncil) return { kind: 'notNeeded' };
  const shown = evidenceOf(step, object);
  if (shown !== null) return shown;
  // An approval that is nowhere recorded is open, however far the object has come.
  if (step.document !== 'persetujuan' && (hasPassed(step, object) || isPrepared(step, object)))
    return { kind: 'done', document: null, date: null, cell: null };
  return open.length === 0 ? { kind: 'due' } : { kind: 'blocked', by: open.slice(-1) };
}

function evidenceOf(step: PathStep, object: CooperationObject): StepState | null {
  const evidence = EVIDENCE[step.id];
  if (evidence === undefined) return null;
  const { document, date } = evidence;
  const isRecorded = step.document === 'persetujuan' ? isApproved(object, document) : isGiven(object, document);
  if (isRecorded) return doneBy(object, document, date);
  const instrument = fieldValue(object, 'instrument');
  const isSigned = SIGNED_AS[step.id]?.includes(String(instrument)) === true && isGiven(object, 'numberFirst');
  return isSigned ? doneBy(object, 'numberFirst', 'signedOn') : null;
}

function doneBy(object: CooperationObject, document: FieldId, date: FieldId | null): StepState {
  const day = date === null ? null : fieldValue(object, date);
  return {
    kind: 'done',
    document: fieldText(object, document),
    date: typeof day === 'string' ? day : null,
    cell: object.fields[document]?.cell ?? null,
  };
}

/** Whether the object stands at a later stage than the step's. */
function hasPassed(step: PathStep, object: CooperationObject): boolean {
  const stage = fieldValue(object, 'stage');
  const following = STAGE_ORDER[STAGE_ORDER.indexOf(step.stage) + 1];
  return typeof stage === 'string' && following !== undefined && hasReached(stage, following);
}

/** Preparation is shown by the proposal itself. */
function isPrepared(step: PathStep, object: CooperationObject): boolean {
  if (step.id === 'prepare-kak' || step.id === 'explore') return KAK_FIELDS.every((field) => isGiven(object, field));
  if (step.id !== 'prepare-study') return false;
  return ['studi-kelayakan', 'kak-studi-kelayakan'].includes(String(fieldValue(object, 'study')));
}
