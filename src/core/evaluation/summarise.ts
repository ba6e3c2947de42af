/** The figures behind the Ringkasan sheet and the report. Numbers and keys only; no sentences, no formats. */
import type { Finding, Severity } from '../model/finding';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import type { Ranking } from '../model/ranking';
import type { CountBy, SourceCost, SummaryFacts } from '../model/summary';
import { groupAgencies } from '../register/agency-names';
import { isListedFinding } from '../ranking/input-rules';
import { hasScores } from '../ranking/study/study-problem';
import { KAK_FIELDS } from '../rules/content';

const SOURCES = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const;
const TOP = 10;

export interface SummaryInput {
  readonly objects: readonly CooperationObject[];
  readonly findings: readonly Finding[];
  readonly ranking: Ranking | null;
}

/**
 * Counts are by descending number, then by key; the empty key (objects without one) comes last. `label` is the key: the
 * sheet that prints it knows the language. A part of the KAK is missing where its cell is empty or says nothing usable;
 * `complete` objects lack none. The cost of an object is `cost`, or the sum of its parts when only those are given;
 * what no source explains is `unsplit` (it may be negative when the parts exceed the cost).
 */
export function summarise({ objects, findings: all, ranking }: SummaryInput): SummaryFacts {
  const findings = all.filter(isListedFinding);
  const missing = KAK_FIELDS.map((field) => ({
    field,
    count: objects.filter((object) => isMissing(object, field)).length,
  }));
  const costs = sumCosts(objects);
  return {
    objects: objects.length,
    byKind: countBy(objects, 'kind'),
    byStage: countBy(objects, 'stage'),
    byAgency: groupAgencies(objects.map((object) => fieldText(object, 'agency'))).map(({ name, count }) => ({
      key: name,
      label: name,
      count,
    })),
    ...costs,
    findingsBySeverity: countSeverities(findings),
    findingsByRule: countRules(findings),
    missing,
    complete: objects.filter((object) => !KAK_FIELDS.some((field) => isMissing(object, field))).length,
    ...listTop(ranking),
  };
}

/** Whether the register has nothing to show for a field: no value and no text. */
export function isMissing(object: CooperationObject, field: FieldId): boolean {
  const content = object.fields[field];
  if (content === undefined) return true;
  return content.value === null || (typeof content.value !== 'number' && content.value.length === 0);
}

/** Objects by the text of a field; see `summarise` for the order. */
export function countBy(objects: readonly CooperationObject[], field: FieldId): CountBy[] {
  const counts = new Map<string, number>();
  for (const object of objects) {
    const key = fieldText(object, field);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ key, label: key, count }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.count - a.count || compareTexts(a.key, b.key));
}

/** By code unit: the same order everywhere. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The money of an object in rupiah; null when it names none. */
export function costOf(object: CooperationObject): number | null {
  const whole = fieldNumber(object, 'cost');
  if (whole !== null) return whole;
  const parts = SOURCES.map((source) => fieldNumber(object, source)).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

function sumCosts(
  objects: readonly CooperationObject[],
): Pick<SummaryFacts, 'costBySource' | 'totalCost' | 'withoutCost'> {
  const sum = (source: (typeof SOURCES)[number]): number =>
    objects.reduce((total, object) => total + (fieldNumber(object, source) ?? 0), 0);
  const totalCost = objects.reduce((total, object) => total + (costOf(object) ?? 0), 0);
  const bySource = SOURCES.map((key): SourceCost => ({ key, amount: sum(key) }));
  const split = bySource.reduce((total, { amount }) => total + amount, 0);
  return {
    costBySource: [...bySource, { key: 'unsplit', amount: totalCost - split }],
    totalCost,
    withoutCost: objects.filter((object) => costOf(object) === null).length,
  };
}

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countRules(findings: readonly Finding[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || compareTexts(a.rule, b.rule));
}

/** The first ten by rank, equal ranks in register order. Costs alone are no ranking: some score must have been given. */
function listTop(ranking: Ranking | null): Pick<SummaryFacts, 'top' | 'topMore'> {
  if (ranking === null || !hasScores(ranking)) return { top: [], topMore: 0 };
  const ranked = ranking.results
    .flatMap(({ object, title, rank, score, best, worst }) =>
      rank === null || score === null ? [] : [{ object, title, rank, score, best, worst }],
    )
    .sort((a, b) => a.rank - b.rank);
  const top = ranked.slice(0, TOP);
  const last = top.at(-1)?.rank;
  return { top, topMore: ranked.slice(TOP).filter(({ rank }) => rank === last).length };
}
