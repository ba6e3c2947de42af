/** What papers are made from, and how a statement finds the cells it rests on. */
import type { HistoryLine } from '../../history/history';
import type { Agreement } from '../../model/agreement';
import type { CellRef } from '../../model/cell';
import type { Finding, Severity } from '../../model/finding';
import { groupByObject } from '../../model/group-by-object';
import { rememberByObject } from '../../model/memo';
import type { CostLine, Source } from '../../model/intake';
import type { Translate } from '../../model/message';
import { fieldText, type CooperationObject, type FieldId } from '../../model/object';
import type { CriterionValue, RankedObject, Ranking } from '../../model/ranking';
import type { SourceRecord } from '../../model/record';
import type { StudySheet } from '../../model/study-sheet';
import type { SheetSnapshot } from '../../model/snapshot';
import type { SummaryFacts } from '../../model/summary';
import { hasScores } from '../../ranking/study/study-problem';
import type { Seal } from '../../ranking/seal';
import type { RuleSettings } from '../../rules/rule';
import type { RegisterLayout } from '../../sheets/layout-register';
import type { ScoresLayout } from '../../sheets/plan-scores';
import type { DecisionRecord, DecisionRows } from './decision';

export interface PaperFacts {
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  readonly records: readonly SourceRecord[];
  /** Flows and results of feasibility studies. */
  readonly studies: readonly StudySheet[];
  readonly agreements: readonly Agreement[];
  /** Those that Temuan lists and staff have not set aside. */
  readonly findings: readonly Finding[];
  /** Those that staff have set aside; none when left out. */
  readonly setAside?: readonly Finding[];
  readonly ranking: Ranking | null;
  readonly values: readonly CriterionValue[];
  readonly summary: SummaryFacts;
  readonly sources: readonly Source[];
  readonly sheets: readonly SheetSnapshot[];
  readonly ruleSettings: RuleSettings;
  readonly seal: Seal | null;
  /** Where the minutes decide: their sheet and the 0-based rows of decisions, also when they are made in the same run. */
  readonly minutes: DecisionRows | null;
  /** What the minutes say of each object, by id. */
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
  readonly register: RegisterLayout;
  /** Columns of Penilaian; null where there is no such sheet. */
  readonly scores: ScoresLayout | null;
  /** Lines of Riwayat Objek, those of this run included. */
  readonly history: readonly HistoryLine[];
  /** Whether the tables that formulas point into stand in the workbook, in the language of the texts. */
  readonly has: { readonly findings: boolean; readonly ranking: boolean; readonly history: boolean };
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly t: Translate;
}

/** The cells of some fields of an object, those it has; the first field's first. */
export function cellsOf(object: CooperationObject, ...fields: readonly FieldId[]): CellRef[] {
  return fields.flatMap((field) => object.fields[field]?.cell ?? []);
}

/** What a count of findings rests on: the first cell of each, and the proposals that were looked through. */
export function examinedCells(objects: readonly CooperationObject[], found: readonly Finding[]): CellRef[] {
  return [...found.flatMap(({ cells }) => cells.slice(0, 1)), ...objects.flatMap((object) => cellsOf(object, 'title'))];
}

/** Title, else what it is about, else its ID. */
export function titleOf(object: CooperationObject): string {
  return fieldText(object, 'title') || fieldText(object, 'object') || object.id;
}

/** Objects by rank, equal ranks and those without one in register order; in that order without ranks where nothing is scored yet. */
export function byRank({ objects, ranking }: Pick<PaperFacts, 'objects' | 'ranking'>): {
  readonly object: CooperationObject;
  readonly ranked: RankedObject | null;
}[] {
  const results = ranking !== null && hasScores(ranking) ? ranking.results : [];
  const ranked = new Map(results.map((result) => [result.object, result]));
  return objects
    .map((object) => ({ object, ranked: ranked.get(object.id) ?? null }))
    .sort((a, b) => (a.ranked?.rank ?? Infinity) - (b.ranked?.rank ?? Infinity) || 0);
}

const WORST = { error: 0, warning: 1, info: 2 } as const;
const findingsByObject = rememberByObject(groupByObject<Finding>);

/** Findings of an object, worst first. */
export function findingsOf({ findings }: Pick<PaperFacts, 'findings'>, object: string): Finding[] {
  const own = findingsByObject(findings).get(object) ?? [];
  return own.toSorted((a, b) => WORST[a.severity] - WORST[b.severity]);
}

const NONE: readonly Finding[] = [];

/** Findings of an object that staff have set aside. */
export function setAsideOf({ setAside = NONE }: Pick<PaperFacts, 'setAside'>, object: string): readonly Finding[] {
  return findingsByObject(setAside).get(object) ?? NONE;
}

/** How many findings of each severity there are on Temuan. */
export function countFindings({ findings }: Pick<PaperFacts, 'findings'>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Cells of several findings or fields, each once. */
export function uniteCells(cells: readonly CellRef[]): CellRef[] {
  const seen = new Map(cells.map((cell) => [`${cell.sheet}\n${cell.rowIndex}\n${cell.columnIndex}`, cell]));
  return [...seen.values()];
}
