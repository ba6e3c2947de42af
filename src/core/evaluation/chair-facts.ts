/** What the chair is shown beside the counts of the summary: affairs, years, readiness, requirements, what is to be decided. */
import { councilNeed, isApproved } from '../legal/council-need';
import { fieldNumber, fieldText, fieldValue, type CooperationObject } from '../model/object';
import type { CountBy } from '../model/summary';
import { agencyKey, groupAgencies } from '../register/agency-names';
import { DECISIONS, type Decision } from './papers/decision';
import { suggestDecision } from './papers/suggest-decision';
import { checkRequirements, countRequirements, readinessOf, toFourDigits, type RequirementInput } from './requirements';
import { costOf, countBy } from './summarise';

export interface ChairFacts {
  readonly byAffair: readonly CountBy[];
  /** Rupiah by the year a cooperation begins, ascending, objects without a year last; sums to the total cost. */
  readonly costByYear: readonly { readonly year: number | null; readonly amount: number }[];
  /** Mean readiness of an agency's proposals, 0 to 1, lowest first. */
  readonly readiness: readonly { readonly agency: string; readonly objects: number; readonly share: number }[];
  readonly requirements: ReturnType<typeof countRequirements>;
  /** Of the proposals the minutes do not decide on yet, how many are brought with which decision. */
  readonly undecided: Readonly<Record<Decision, number>>;
  /** Proposals that need an approval of the DPRD that is not recorded. */
  readonly council: number;
}

export function chairFacts(input: RequirementInput): ChairFacts {
  const { objects, decisions } = input;
  const matrix = checkRequirements(input);
  const undecided: Record<Decision, number> = { eligible: 0, eligibleIf: 0, notEligible: 0, postponed: 0 };
  for (const object of objects) {
    if (!decisions.has(object.id)) undecided[suggestDecision(input, object).decision] += 1;
  }
  return {
    byAffair: countBy(objects, 'affair'),
    costByYear: sumYears(objects),
    readiness: measureAgencies(objects, (id) => readinessOf(matrix.get(id) ?? [])),
    requirements: countRequirements(matrix),
    undecided,
    council: objects.filter((object) => councilNeed(object) !== null && !isApproved(object, 'councilApproval')).length,
  };
}

/** How many proposals are still to be decided on. */
export function countUndecided({ undecided }: ChairFacts): number {
  return DECISIONS.reduce((sum, decision) => sum + undecided[decision], 0);
}

/** The year a cooperation begins, else the one its target is set for. */
export function yearOf(object: CooperationObject): number | null {
  const start = fieldValue(object, 'start');
  return typeof start === 'string' ? Number(start.slice(0, 4)) : fieldNumber(object, 'targetYear');
}

function sumYears(objects: readonly CooperationObject[]): ChairFacts['costByYear'] {
  const sums = new Map<number | null, number>();
  for (const object of objects) {
    const cost = costOf(object);
    if (cost !== null) sums.set(yearOf(object), (sums.get(yearOf(object)) ?? 0) + cost);
  }
  return [...sums]
    .map(([year, amount]) => ({ year, amount }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

function measureAgencies(
  objects: readonly CooperationObject[],
  readiness: (id: string) => number,
): ChairFacts['readiness'] {
  const named = objects.filter((object) => fieldText(object, 'agency') !== '');
  const byKey = new Map<string, CooperationObject[]>();
  for (const object of named) {
    const key = agencyKey(fieldText(object, 'agency'));
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [object]);
    else own.push(object);
  }
  return groupAgencies(named.map((object) => fieldText(object, 'agency')))
    .map(({ name }) => {
      const own = byKey.get(agencyKey(name)) ?? [];
      return {
        agency: name,
        objects: own.length,
        share: toFourDigits(own.reduce((sum, { id }) => sum + readiness(id), 0) / own.length),
      };
    })
    .sort((a, b) => a.share - b.share || (a.agency < b.agency ? -1 : 1));
}
