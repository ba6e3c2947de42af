/**
 * The requirements R1 to R16 of the team's meeting (domain notes 2) held against each proposal: which are met, which partly,
 * which not. What a rule finds against a requirement makes it at most partly met, so that this never says more than Temuan.
 */
import type { Agreement } from '../model/agreement';
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import { groupByObject } from '../model/group-by-object';
import type { CostLine } from '../model/intake';
import { fieldText, type CooperationObject, type FieldId } from '../model/object';
import type { RecordKind, SourceRecord } from '../model/record';
import { recordText } from '../model/record';
import type { Ranking } from '../model/ranking';
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies } from '../rules/agencies';
import { isGiven, KAK_FIELDS } from '../rules/content';
import { indexRecords } from '../rules/index-records';
import { rowCell } from '../rules/records';

export const REQUIREMENTS = [
  'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16',
] as const; // prettier-ignore
export type Requirement = (typeof REQUIREMENTS)[number];

/** `notNeeded`: its condition does not hold, as interns where the partner is no university. */
export type Fulfilment = 'met' | 'partly' | 'missing' | 'notNeeded';

export interface RequirementState {
  readonly state: Fulfilment;
  /** What shows it. */
  readonly cells: readonly CellRef[];
}

export interface RequirementInput {
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  readonly records: readonly SourceRecord[];
  readonly agreements: readonly Agreement[];
  readonly findings: readonly Finding[];
  readonly ranking: Ranking | null;
  /** Ids of the objects the minutes decide on, with the cell that says so. */
  readonly decisions: ReadonlyMap<string, { readonly cell: CellRef }>;
}

interface Context extends RequirementInput {
  readonly agreementsOf: (object: string) => readonly Agreement[];
  readonly firstCostOf: (object: string) => CostLine | undefined;
  readonly resultOf: (object: string) => Ranking['results'][number] | undefined;
  readonly recordsOf: <K extends RecordKind>(kind: K) => readonly SourceRecord<K>[];
  readonly recordsFor: <K extends RecordKind>(kind: K, object: string) => readonly SourceRecord<K>[];
}

type Check = (object: CooperationObject, context: Context) => RequirementState;

/** What shows each requirement, and the rules whose findings stand against it. */
const CHECKS: Readonly<Record<Requirement, { readonly check: Check; readonly rules: readonly string[] }>> = {
  R1: { check: checkPotential, rules: ['affair-unknown', 'object-outside-authority'] },
  R2: { check: checkScores, rules: [] },
  R3: { check: (object) => ofFields(object, KAK_FIELDS), rules: ['kak-incomplete', 'placeholder-value'] },
  R4: { check: checkFeasibility, rules: ['study-missing', 'study-incomplete'] },
  R5: { check: ({ id }, { decisions }) => ofCells([decisions.get(id)?.cell].filter((cell) => cell !== undefined)), rules: [] },
  R6: { check: checkMonitoring, rules: [] },
  R7: { check: checkBudget, rules: ['cost-source-missing', 'budget-unplanned', 'cost-total-mismatch', 'cost-arithmetic', 'account-code-shape'] },
  R8: { check: checkIndicators, rules: ['indicator-missing', 'indicator-incomplete', 'indicator-unknown'] },
  R9: { check: checkCompetencies, rules: ['competency-unmatched', 'programme-surplus'] },
  R10: { check: checkInterns, rules: ['intern-insurance'] },
  R11: { check: (object) => ofFields(object, ['legalBasis']), rules: ['legal-basis-missing', 'legal-basis-incomplete', 'legal-basis-repealed', 'duty-without-lead'] },
  R12: { check: checkResources, rules: ['resource-missing', 'resource-gap'] },
  R13: { check: checkStudy, rules: ['impact-one-sided'] },
  R14: { check: checkWording, rules: ['vague-wording', 'number-words-mismatch', 'term-drift'] },
  R15: { check: checkPresentation, rules: ['agency-uninvited'] },
  R16: { check: checkFollowUp, rules: ['follow-up-missing', 'agreement-chain', 'row-unattached'] },
}; // prettier-ignore

/** By object id, one state for each requirement in the order of `REQUIREMENTS`. */
export function checkRequirements(input: RequirementInput): ReadonlyMap<string, readonly RequirementState[]> {
  const agreements = groupByObject(input.agreements);
  const costs = groupByObject(input.costs);
  const results = groupByObject(input.ranking?.results ?? []);
  const findings = groupByObject(input.findings);
  const context: Context = {
    ...input,
    ...indexRecords(input.records),
    agreementsOf: (object) => agreements.get(object) ?? [],
    firstCostOf: (object) => costs.get(object)?.[0],
    resultOf: (object) => results.get(object)?.[0],
  };
  return new Map(
    input.objects.map((object) => [
      object.id,
      REQUIREMENTS.map((requirement) => {
        const { check, rules } = CHECKS[requirement];
        const shown = check(object, context);
        if (shown.state !== 'met') return shown;
        const own = findings.get(object.id) ?? [];
        const against = own.length === 0 ? own : rules.flatMap((id) => own.filter(({ rule }) => rule === id));
        return against.length === 0 ? shown : { state: 'partly', cells: against.flatMap(({ cells }) => cells) };
      }),
    ]),
  );
}

/** How many proposals stand in each state, by requirement. */
export function countRequirements(
  matrix: ReadonlyMap<string, readonly RequirementState[]>,
): readonly (Readonly<Record<Fulfilment, number>> & { readonly requirement: Requirement })[] {
  return REQUIREMENTS.map((requirement, index) => {
    const counts = { met: 0, partly: 0, missing: 0, notNeeded: 0 };
    for (const states of matrix.values()) counts[states[index]?.state ?? 'missing'] += 1;
    return { requirement, ...counts };
  });
}

/** Share of the requirements needed that are met, those partly met for half, to four digits; 1 when none is needed. */
export function readinessOf(states: readonly RequirementState[]): number {
  const needed = states.filter(({ state }) => state !== 'notNeeded');
  const points = needed.reduce((sum, { state }) => sum + (state === 'met' ? 1 : state === 'partly' ? 0.5 : 0), 0);
  return needed.length === 0 ? 1 : toFourDigits(points / needed.length);
}

/** Files keep 15 digits: a share of more would not be the same after saving. */
export function toFourDigits(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

const NOT_NEEDED: RequirementState = { state: 'notNeeded', cells: [] };
const MISSING: RequirementState = { state: 'missing', cells: [] };

function ofCells(cells: readonly CellRef[]): RequirementState {
  return cells.length === 0 ? MISSING : { state: 'met', cells };
}

/** Met when all are given, partly when some are. */
function ofFields(object: CooperationObject, fields: readonly FieldId[]): RequirementState {
  return ofParts(
    fields.map((field) => ({ isThere: isGiven(object, field), cells: object.fields[field]?.cell ?? null })),
  );
}

function ofParts(parts: readonly { readonly isThere: boolean; readonly cells: CellRef | null }[]): RequirementState {
  const there = parts.filter(({ isThere }) => isThere);
  const cells = there.flatMap((part) => part.cells ?? []);
  if (there.length === 0) return MISSING;
  return { state: there.length === parts.length ? 'met' : 'partly', cells };
}

function isUniversity(object: CooperationObject): boolean {
  return /^pt(n|s)/.test(fieldText(object, 'partnerKind'));
}

/** The affair is mapped by the same agency; partly where another agency mapped it. */
function checkPotential(object: CooperationObject, { recordsOf }: Context): RequirementState {
  const affair = fieldText(object, 'affair');
  const mapped =
    affair === '' ? [] : recordsOf('potential').filter((record) => recordText(record, 'affair') === affair);
  if (mapped.length === 0) return MISSING;
  const keys = new Set(involvedAgencies(object).map(({ key }) => key));
  const own = mapped.filter((record) => keys.has(agencyKey(recordText(record, 'agency'))));
  return { state: own.length > 0 ? 'met' : 'partly', cells: (own.length > 0 ? own : mapped).map(rowCell) };
}

function checkScores({ id }: CooperationObject, { ranking, resultOf }: Context): RequirementState {
  const result = resultOf(id);
  if (ranking === null || result === undefined || result.score === null) return MISSING;
  const isScored = ranking.criteria.some(({ from, id: criterion }) => from.type === 'scores' && !result.missing.includes(criterion)); // prettier-ignore
  if (!isScored) return MISSING;
  return { state: result.missing.length === 0 ? 'met' : 'partly', cells: [] };
}

/** What the field of the study says where there is none. */
const NO_STUDY = ['', 'belum-ada', 'tidak-diperlukan'];

/** Every aspect has a score; partly where some have, or a study is named. */
function checkFeasibility(object: CooperationObject, { recordsFor }: Context): RequirementState {
  const rows = recordsFor('feasibility', object.id).filter((record) => recordText(record, 'score') !== '');
  const scored = new Set(rows.map((record) => recordText(record, 'aspect')));
  if (rows.length > 0) {
    return { state: scored.size >= FEASIBILITY_ASPECTS.length ? 'met' : 'partly', cells: rows.map(rowCell) };
  }
  const study = fieldText(object, 'study');
  const cell = object.fields.study?.cell ?? null;
  return NO_STUDY.includes(study) ? MISSING : { state: 'partly', cells: cell === null ? [] : [cell] };
}

/** Needed once an agreement is signed. */
function checkMonitoring({ id }: CooperationObject, { agreementsOf, recordsFor }: Context): RequirementState {
  if (!agreementsOf(id).some(({ state }) => state !== 'draft')) return NOT_NEEDED;
  return ofCells(recordsFor('monitoring', id).map(rowCell));
}

function checkBudget(object: CooperationObject): RequirementState {
  if (fieldText(object, 'budgetStatus') === 'tanpa-biaya') return ofFields(object, ['budgetStatus']);
  const sources = (['fundingSource', 'costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const).filter((field) =>
    isGiven(object, field),
  );
  return ofParts([
    { isThere: isGiven(object, 'cost') || sources.length > 1, cells: object.fields.cost?.cell ?? null },
    { isThere: sources.length > 0, cells: object.fields[sources[0] ?? 'fundingSource']?.cell ?? null },
    { isThere: isGiven(object, 'budgetStatus'), cells: object.fields.budgetStatus?.cell ?? null },
  ]);
}

function checkIndicators(object: CooperationObject, { recordsFor }: Context): RequirementState {
  const rows = recordsFor('indicators', object.id);
  if (rows.length > 0) return ofCells(rows.map(rowCell));
  return ofFields(object, ['indicator', 'unit', 'baseline', 'target', 'targetYear']);
}

function checkCompetencies(object: CooperationObject, { recordsFor }: Context): RequirementState {
  if (!isUniversity(object)) return NOT_NEEDED;
  const rows = recordsFor('competencies', object.id);
  return rows.length > 0 ? ofCells(rows.map(rowCell)) : ofFields(object, ['competencies', 'programmes']);
}

function checkInterns(object: CooperationObject, { recordsFor }: Context): RequirementState {
  const rows = recordsFor('interns', object.id);
  return rows.length > 0 ? ofCells(rows.map(rowCell)) : isUniversity(object) ? MISSING : NOT_NEEDED;
}

function checkResources(object: CooperationObject, { recordsFor }: Context): RequirementState {
  const rows = recordsFor('resources', object.id);
  return rows.length > 0 ? ofCells(rows.map(rowCell)) : ofFields(object, ['staff', 'funds']);
}

function checkStudy(object: CooperationObject, { firstCostOf }: Context): RequirementState {
  const study = fieldText(object, 'study');
  const line = firstCostOf(object.id);
  return ofParts([
    { isThere: !NO_STUDY.includes(study), cells: object.fields.study?.cell ?? null },
    { isThere: isGiven(object, 'impact'), cells: object.fields.impact?.cell ?? null },
    { isThere: line !== undefined, cells: line?.cell ?? null },
  ]);
}

/** There is wording to judge; findings make it partly met. */
function checkWording(object: CooperationObject): RequirementState {
  const given = KAK_FIELDS.filter((field) => isGiven(object, field));
  return ofCells(given.flatMap((field) => object.fields[field]?.cell ?? []));
}

function checkPresentation({ id }: CooperationObject, { recordsFor }: Context): RequirementState {
  const rows = recordsFor('schedule', id).filter((record) => recordText(record, 'date') !== '');
  return ofCells(rows.map(rowCell));
}

/** Needed once a base document is signed: a detailed one for every agency involved, which the rules judge. */
function checkFollowUp({ id }: CooperationObject, { agreementsOf }: Context): RequirementState {
  const own = agreementsOf(id);
  const base = own.filter(
    ({ instrument, state }) => ['KSB', 'NK', 'MOU'].includes(instrument ?? '') && state !== 'draft',
  );
  if (base.length === 0) return NOT_NEEDED;
  const keys = new Set(base.map(({ key }) => key));
  const details = own.filter(({ parent }) => parent !== null && keys.has(parent));
  return ofCells(details.flatMap(({ cells }) => cells.slice(0, 1)));
}
