/** Which sheets belong to which step, and the hash that tells whether a step still fits the workbook. */
import type { Agreement } from '../core/model/agreement';
import { fieldValue, FIELD_IDS } from '../core/model/object';
import type { Ranking } from '../core/model/ranking';
import type { OwnedSheet } from '../core/model/snapshot';
import { hashText } from '../core/model/text-hash';
import { isListedFinding } from '../core/ranking/input-rules';
import { layoutRegister, type RegisterLayout } from '../core/sheets/layout-register';
import { isFindingsSheetIn, isRankingSheetIn, isRegisterIn } from '../core/sheets/live-tables';
import type { SheetPlan } from '../core/sheets/plan';
import { planAgreements } from '../core/sheets/plan-agreements';
import { planCriteria } from '../core/sheets/plan-criteria';
import { planFindings } from '../core/sheets/plan-findings';
import { planRanking } from '../core/sheets/plan-ranking';
import { planRegister } from '../core/sheets/plan-register';
import { layoutScores, planScores } from '../core/sheets/plan-scores';
import { RULES } from '../core/rules/rules';
import { planSettings } from '../core/sheets/plan-settings';
import { planSummary } from '../core/sheets/plan-summary';
import type { FullAnalysis } from './analyse';
import { STEPS, type StepId } from './controller';
import type { CommandId } from './ports';

/** The sheet whose being there means that the step was run. */
export const MAIN_SHEET: Readonly<Record<StepId, OwnedSheet>> = {
  register: 'register',
  validate: 'findings',
  rank: 'ranking',
  summarise: 'summary',
};

export function stepsOf(command: CommandId): readonly StepId[] {
  return command === 'run' ? STEPS : [command];
}

export function sheetOf(full: FullAnalysis, owned: OwnedSheet): FullAnalysis['snapshot']['sheets'][number] | null {
  return full.snapshot.sheets.find((sheet) => sheet.owned === owned) ?? null;
}

/**
 * The plans of the steps in the order they are written. The ranking reads costs from the Register by formulas, so a
 * Register that is not there yet is written with it. Without objects there is nothing to write.
 */
export function planSteps(full: FullAnalysis, steps: readonly StepId[]): SheetPlan[] {
  if (full.objects.length === 0) return [];
  const needsRegister = steps.includes('rank') && sheetOf(full, 'register') === null;
  const wanted = new Set<StepId>(needsRegister ? ['register', ...steps] : steps);
  const { objects, register: state, merged, t } = full;
  const layout = layoutRegister({ objects, extraHeadings: merged.extraHeadings, state, t });
  return [
    ...(wanted.has('register') ? planRegisterStep(full, layout) : []),
    ...(wanted.has('validate') ? [planValidateStep(full)] : []),
    ...(wanted.has('rank') ? planRankStep(full, layout) : []),
    ...(wanted.has('summarise') ? planSummariseStep(full, layout, wanted) : []),
  ];
}

function planRegisterStep(full: FullAnalysis, layout: RegisterLayout): SheetPlan[] {
  const { objects, merged, register: state, t, today } = full;
  const settings = planSettings({ rules: RULES, ruleRows: full.ruleSettings.rows, t });
  const settingsSheet = sheetOf(full, 'settings')?.name ?? settings.name;
  const { extraHeadings } = merged;
  return [settings, planRegister({ objects, extraHeadings, state, t, today, settingsSheet, layout })];
}

function planValidateStep(full: FullAnalysis): SheetPlan {
  const { findings, objects, t, today } = full;
  return planFindings({ findings, objects, sheet: sheetOf(full, 'findings'), t, today });
}

function planRankStep(full: FullAnalysis, register: RegisterLayout): SheetPlan[] {
  const { objects, ranking, rankingInputs, t, today } = full;
  if (ranking === null) return [];
  const { criteria, values } = rankingInputs;
  const scores = layoutScores({ criteria, sheet: sheetOf(full, 'scores'), t });
  return [
    planCriteria({ criteria, t }),
    planScores({ criteria, objects, layout: scores, t }),
    planRanking({ ranking, objects, values, register, scores, criteriaSheet: sheetOf(full, 'criteria'), t, today }),
  ];
}

function planSummariseStep(full: FullAnalysis, register: RegisterLayout, wanted: ReadonlySet<StepId>): SheetPlan[] {
  const { agreements, facts, objects, t, today } = full;
  const summary = planSummary({
    facts,
    objects,
    register,
    has: {
      register: wanted.has('register') || isRegisterIn(full.register, t),
      findings: wanted.has('validate') || isFindingsSheetIn(sheetOf(full, 'findings'), t),
      ranking: wanted.has('rank') || isRankingSheetIn(sheetOf(full, 'ranking'), t),
    },
    t,
    today,
  });
  // A workbook without documents gets no sheet for them; one that lost them keeps its sheet right.
  const hasSheet = agreements.length > 0 || sheetOf(full, 'agreements') !== null;
  return hasSheet ? [planAgreements({ agreements, t }), summary] : [summary];
}

/**
 * Hash of what a step's own sheets say; the day of writing and the place of cells do not count. `present`: the owned
 * sheets that are there when the step is written. No step's hash rests on what a later step writes, but for the summary.
 */
export function stampOf(full: FullAnalysis, step: StepId, present: ReadonlySet<OwnedSheet>): string {
  return hashText(JSON.stringify(stampParts(full, step, present)));
}

function stampParts(full: FullAnalysis, step: StepId, present: ReadonlySet<OwnedSheet>): unknown {
  const { objects, findings, ranking, facts } = full;
  switch (step) {
    case 'register':
      return objects.map((object) => [object.id, FIELD_IDS.map((field) => fieldValue(object, field))]);
    case 'validate':
      return findings
        .filter(isListedFinding)
        .map(({ rule, severity, object, field, message }) => [rule, severity, object, field, message]);
    case 'rank':
      return ranking === null ? null : [...stampOfRanking(ranking), ranking.results];
    case 'summarise':
      return [facts, SUMMED.filter((sheet) => present.has(sheet)), full.agreements.map(withoutDay)];
  }
}

function stampOfRanking({ method, normalisation, options, criteria }: Ranking): unknown[] {
  return [method, normalisation, options, criteria.map(({ id, weight, direction }) => [id, weight, direction])];
}

/** State and days left change every day and by themselves; where a document was read does not count. */
function withoutDay({ key, parent, number, instrument, title, partner, agencies, ...dates }: Agreement): unknown {
  const { signedOn, start, end, endReason, extendedBy } = dates;
  return [key, parent, number, instrument, title, partner, agencies, signedOn, start, end, endReason, extendedBy];
}

/** The sheets the summary takes figures from, when they are there. */
const SUMMED = ['register', 'findings', 'ranking'] as const satisfies readonly OwnedSheet[];
