/**
 * Everything the core can say about a workbook, from one reading of it: sources, objects, findings, ranking, figures.
 * Writes nothing; which sheets it leads to is in plan-step.ts.
 */
import { comparedBy } from '../core/ranking/choice-words';
import { listAgreements } from '../core/agreements/list-agreements';
import { summarise } from '../core/evaluation/summarise';
import { intakeSteps } from '../core/intake/intake';
import type { Agreement } from '../core/model/agreement';
import type { Finding } from '../core/model/finding';
import type { CostLine, IntakeResult, MappingChoices } from '../core/model/intake';
import type { Translate } from '../core/model/message';
import type { CooperationObject } from '../core/model/object';
import type { Ranking } from '../core/model/ranking';
import type { SourceRecord } from '../core/model/record';
import type { ObjectPair, RegisterDecisions, RegisterState } from '../core/model/register';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import type { RankingStudy } from '../core/model/study';
import type { SummaryFacts } from '../core/model/summary';
import { knockOut, knockOutRules } from '../core/ranking/knock-out';
import { compareWeights } from '../core/ranking/panel/compare-weights';
import type { RankingInput } from '../core/ranking/rank';
import { readPortfolio } from '../core/ranking/portfolio/read-portfolio';
import { rankChosenSteps } from '../core/ranking/rank-chosen';
import { readRankingInputs, type RankingInputs } from '../core/ranking/read-inputs';
import { checkSeal, type SealReading } from '../core/ranking/seal';
import { mergeRegister, type MergeResult } from '../core/register/merge';
import { listUnitedNames, openSuggestions } from '../core/register/name-decisions';
import { readRegisterState } from '../core/register/read-state';
import { uniteObjects } from '../core/register/unite';
import type { CheckMemory } from '../core/rules/check-memory';
import { decideFindings, excusedBy, isOpenFinding } from '../core/findings/decide-findings';
import type { FindingDecisions } from '../core/model/finding-decision';
import { findingRowsOf } from '../core/sheets/plan-findings';
import { readRuleSettings, settleFindings, type ReadRuleSettings } from '../core/rules/read-settings';
import { DISMISSING, LISTED_RULES, RULES } from '../core/rules/rules';
import { validateSteps } from '../core/rules/validate';
import type { Analysis } from './controller';
import type { StudyRunner, WorkbookReading } from './ports';
import { inSlices, type Pause } from './in-slices';
import { study } from './study';

export interface AnalyseInput {
  readonly reading: WorkbookReading;
  readonly mapping: MappingChoices;
  readonly decisions?: RegisterDecisions;
  readonly findingDecisions?: FindingDecisions;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly t: Translate;
  /** Whether the host has waited long enough for a pause within a heavy part; left out, it never has. */
  readonly isPauseDue?: () => boolean;
  readonly study?: StudyRunner | undefined;
  /** The last study of a ranking, which stands while its inputs do. */
  readonly known?: RankingStudy | null;
  /** What the last check saw; only what changed since is checked again. */
  readonly memory?: CheckMemory;
}

/** All of an analysis; the pane sees `Analysis`, the plans need the rest. */
export interface FullAnalysis {
  readonly snapshot: WorkbookSnapshot;
  readonly intake: IntakeResult;
  readonly register: RegisterState | null;
  readonly merged: MergeResult;
  readonly pairs: { readonly merged: readonly ObjectPair[]; readonly offered: readonly ObjectPair[] };
  readonly names: Analysis['names'];
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  readonly records: readonly SourceRecord[];
  readonly agreements: readonly Agreement[];
  readonly findings: readonly Finding[];
  /** Those stored and those typed on Temuan since. */
  readonly findingDecisions: FindingDecisions;
  readonly ruleSettings: ReadRuleSettings;
  readonly rankingInputs: RankingInputs;
  /** What the ranking was computed from, by the method it used. */
  readonly rankingInput: RankingInput;
  readonly seal: SealReading;
  /** Null when there is no object. */
  readonly ranking: Ranking | null;
  /** Null where there is no order to study. */
  readonly study: RankingStudy | null;
  readonly facts: SummaryFacts;
  readonly today: string;
  readonly t: Translate;
}

/** Called before each part with the step it belongs to, for progress and timings. */
export type OnPart = (part: 'register' | 'validate' | 'rank' | 'summarise') => void;

function pairwiseSheets({ sources }: IntakeResult): string[] {
  return sources.flatMap(({ kind, sheet }) => (kind === 'pairwise' ? [sheet] : []));
}

export async function analyse(input: AnalyseInput, pause: Pause, onPart?: OnPart): Promise<FullAnalysis> {
  const { reading, decisions, today, t } = input;
  const { snapshot } = reading;
  onPart?.('register');
  const found = await inSlices(intakeSteps(snapshot, input.mapping), input.isPauseDue, pause);
  await pause();
  const register = readRegisterState(snapshot, reading.handEdited);
  const united = await inSlices(uniteObjects(found, decisions?.pairs ?? {}), input.isPauseDue, pause);
  const names = decisions?.names ?? {};
  const merging = mergeRegister({ intake: united.intake, state: register, decisions: decisions?.cells ?? {}, names });
  const merged = await inSlices(merging, input.isPauseDue, pause);
  const lasting = (pair: ObjectPair): ObjectPair => ({
    ...pair,
    object: merged.ids.get(pair.object) ?? pair.object,
    other: merged.ids.get(pair.other) ?? pair.other,
  });
  const pairs = { merged: united.merged.map(lasting), offered: united.offered.map(lasting) };
  const { objects, costs, records } = merged;
  const agreements = listAgreements({ objects, records, today });
  await pause();
  onPart?.('validate');
  const settingsSheet = snapshot.sheets.find(({ owned }) => owned === 'settings') ?? null;
  const ruleSettings = readRuleSettings(settingsSheet, LISTED_RULES);
  const { settings } = ruleSettings;
  const studies = found.studies ?? [];
  const texts = (united.intake.texts ?? []).map((one) => ({
    ...one,
    object: one.object === null ? null : (merged.ids.get(one.object) ?? null),
  }));
  const rows = findingRowsOf(snapshot.sheets.find(({ owned }) => owned === 'findings') ?? null);
  const stored = input.findingDecisions ?? {};
  const { objects: real, rows: realRows } = excusedBy({ objects, rows, stored, today }, DISMISSING);
  const context = { objects, costs, records, studies, texts, sources: found.sources, today, settings, real, realRows };
  const checking = validateSteps(context, RULES, input.memory);
  const seen = await inSlices(checking, input.isPauseDue, pause);
  const { findings: ruled, decisions: findingDecisions } = decideFindings({
    findings: seen,
    objects,
    rows,
    stored,
    today,
  });
  await pause();
  onPart?.('rank');
  const outRules = knockOutRules(settings);
  const { kept, knockedOut } = knockOut(ruled.filter(isOpenFinding), objects, outRules, DISMISSING);
  const rankingInputs = readRankingInputs({
    snapshot,
    objects,
    ranked: kept,
    findings: ruled,
    sources: found.sources,
    t,
    pairwiseSheets: pairwiseSheets(found),
  });
  const { criteria, values, chosen } = rankingInputs;
  const given = { objects: kept, criteria, values };
  await pause();
  const ranked = objects.length === 0 ? null : await inSlices(rankChosenSteps(given, chosen), input.isPauseDue, pause);
  await pause();
  // Where the chosen method refused, the ranking is by the default one.
  const rankingInput = ranked === null || ranked.findings.length > 0 ? given : { ...given, ...chosen.choice };
  const { consistency, agreement, comparisons } = rankingInputs;
  const compared = comparedBy(chosen.weights);
  const weightsBy =
    (compared === null ? undefined : compareWeights(criteria, comparisons, chosen.joining, compared)?.assessors) ?? [];
  const seal = checkSeal({ sheet: settingsSheet, chosen, criteria, values, knockOutRules: outRules, today });
  const remarks = seal.remark === null ? rankingInputs.remarks : [seal.remark, ...rankingInputs.remarks];
  const ranking = ranked && {
    ...ranked.ranking,
    consistency,
    agreement: agreement && { kendallW: agreement.kendallW },
    remarks: [...remarks, ...ranked.ranking.remarks],
    ...(knockedOut.length === 0 ? {} : { knockedOut }),
    ...(weightsBy.length < 2 ? {} : { weightsBy }),
  };
  const portfolio = readPortfolio(snapshot.sheets.find(({ owned }) => owned === 'portfolio') ?? null, kept);
  const studied = ranking === null ? null : await study({ ranking, objects: kept, values, portfolio }, input, pause);
  await pause();
  onPart?.('summarise');
  const all = [
    ...ruled,
    ...ruleSettings.findings,
    ...settleFindings(rankingInputs.findings, settings),
    ...(ranked?.findings ?? []),
    ...seal.findings,
    ...portfolio.findings,
  ];
  const { findings } = decideFindings({ findings: all, objects, rows, stored, today });
  const facts = summarise({ objects, findings: findings.filter(isOpenFinding), ranking });
  return {
    snapshot,
    intake: found,
    register,
    merged,
    pairs,
    names: { offered: openSuggestions(merged.nameSuggestions, names), united: listUnitedNames(names) },
    objects,
    costs,
    records,
    agreements,
    findings,
    findingDecisions,
    ruleSettings,
    rankingInputs,
    rankingInput,
    seal,
    ranking,
    study: studied,
    facts,
    today,
    t,
  };
}
