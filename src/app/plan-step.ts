/** Which sheets belong to which step, and the sheets to fill. Loaded when something is to be written. */
import { comparedBy } from '../core/ranking/choice-words';
import { compareWeights } from '../core/ranking/panel/compare-weights';
import { layoutRegister, type RegisterLayout } from '../core/sheets/layout-register';
import { isFindingsSheetIn, isRankingSheetIn, isRegisterIn } from '../core/sheets/live-tables';
import { chairFacts, type ChairFacts } from '../core/evaluation/chair-facts';
import { readDecisions } from '../core/evaluation/papers/decisions';
import { isOpenFinding } from '../core/findings/decide-findings';
import { isListedFinding } from '../core/ranking/input-rules';
import type { SheetPlan } from '../core/sheets/plan';
import { planAgreements } from '../core/sheets/plan-agreements';
import { BLANK_TABLES, planBlankTable, type BlankId } from '../core/sheets/plan-blank-table';
import { planComparisons } from '../core/sheets/plan-comparisons';
import { planCriteria } from '../core/sheets/plan-criteria';
import { judgmentsAreSame, planEigenvectors } from '../core/sheets/plan-eigenvectors';
import { planFeasibility } from '../core/sheets/plan-feasibility';
import { planFindings } from '../core/sheets/plan-findings';
import { planForm } from '../core/sheets/plan-form';
import { planMissingSquares } from '../core/sheets/plan-missing-squares';
import { planPortfolio } from '../core/sheets/plan-portfolio';
import { planRanking } from '../core/sheets/plan-ranking';
import { planRegister } from '../core/sheets/plan-register';
import { planRobustness } from '../core/sheets/plan-robustness';
import { layoutScores, planScores } from '../core/sheets/plan-scores';
import { LISTED_RULES } from '../core/rules/rules';
import { planSettings } from '../core/sheets/plan-settings';
import { planSummary } from '../core/sheets/plan-summary';
import { explainSeal, type SealExplanation } from '../core/ranking/seal';
import type { FullAnalysis } from './analyse';
import type { StepId } from './controller';
import { sheetOf } from './steps';

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
  const sealsNow = wanted.has('rank') && full.seal.seal === null && full.seal.toWrite !== null;
  return [
    ...(wanted.has('register') ? planRegisterStep(full, layout) : sealsNow ? [planSettingsOf(full)] : []),
    ...(wanted.has('validate') ? [planValidateStep(full)] : []),
    ...(wanted.has('rank') ? planRankStep(full, layout) : []),
    ...(wanted.has('summarise') ? planSummariseStep(full, layout, wanted) : []),
  ];
}

/** A sheet to fill: `proposal` is the form for one agency, the others are empty tables. */
export const BLANK_IDS: readonly BlankId[] = ['proposal', ...BLANK_TABLES];

/** The sheet with the lists its drop-downs take their items from. */
export function planBlank(full: FullAnalysis, id: BlankId, agency: string): SheetPlan[] {
  const { t } = full;
  if (id === 'portfolio') return [planPortfolio(t)];
  if (id === 'feasibility') return [planFeasibility(t)];
  const settings = planSettingsOf(full);
  const settingsSheet = sheetOf(full, 'settings')?.name ?? settings.name;
  const plan = id === 'proposal' ? planForm({ agency, settingsSheet, t }).plan : planBlankTable(id, settingsSheet, t);
  // The settings hold the long lists of drop-downs.
  const hasLists = plan.validations.some(({ rule }) => rule.type === 'list' && rule.source.startsWith('='));
  return hasLists ? [settings, plan] : [plan];
}

/** Pengaturan with a seal of what is settled now, or with who changed what was sealed and why. */
export function planSeal(full: FullAnalysis, explanation: SealExplanation | null): SheetPlan {
  const { seal, now } = full.seal;
  if (seal === null) return planSettingsOf(full, now);
  return planSettingsOf(full, explanation === null ? seal : explainSeal(seal, explanation, full.today));
}

function planSettingsOf({ ruleSettings, seal, t }: FullAnalysis, sealed = seal.toWrite): SheetPlan {
  return planSettings({ rules: LISTED_RULES, ruleRows: ruleSettings.rows, seal: sealed, t });
}

function planRegisterStep(full: FullAnalysis, layout: RegisterLayout): SheetPlan[] {
  const { objects, merged, register: state, t, today } = full;
  const settings = planSettingsOf(full);
  const settingsSheet = sheetOf(full, 'settings')?.name ?? settings.name;
  const { extraHeadings } = merged;
  const inserted = full.snapshot.sheets.flatMap(({ name, file }) =>
    file === undefined ? [] : [[name, file] as const],
  );
  const fileOf = new Map(inserted);
  return [settings, planRegister({ objects, extraHeadings, state, t, today, settingsSheet, fileOf, layout })];
}

function planValidateStep(full: FullAnalysis): SheetPlan {
  const { findings, objects, ruleSettings, t, today } = full;
  const silenced = new Set(
    LISTED_RULES.flatMap(({ id }) => (ruleSettings.settings[id]?.enabled === false ? [id] : [])),
  );
  return planFindings({ findings, objects, sheet: sheetOf(full, 'findings'), silenced, t, today });
}

function planRankStep(full: FullAnalysis, register: RegisterLayout): SheetPlan[] {
  const { objects, ranking, rankingInputs, study, t, today } = full;
  if (ranking === null) return [];
  const { criteria, values } = rankingInputs;
  const scores = layoutScores({ criteria, sheet: rankingInputs.scoresSheet, t });
  const source = comparedBy(rankingInputs.chosen.weights);
  const isCompared = source !== null;
  const { joining } = rankingInputs.chosen;
  const compared = isCompared ? compareWeights(criteria, rankingInputs.comparisons, joining, source) : null;
  const comparisonsSheet = isCompared ? sheetOf(full, 'comparisons') : null;
  const eigenvectors =
    comparisonsSheet === null || source === null
      ? null
      : planEigenvectors({
          comparisons: rankingInputs.comparisons,
          sheet: comparisonsSheet,
          source,
          joining,
          t,
          today,
        });
  const missing =
    comparisonsSheet === null
      ? null
      : planMissingSquares({ criteria, comparisons: rankingInputs.comparisons, sheet: comparisonsSheet, t });
  const judgments =
    comparisonsSheet === null || eigenvectors === null ? null : judgmentsAreSame(comparisonsSheet.name, criteria, t);
  const rankingSheet = sheetOf(full, 'ranking')?.name ?? t('sheets.ranking.name');
  return [
    planCriteria({ criteria, weights: rankingInputs.chosen.weights, t }),
    ...(isCompared ? [planComparisons({ criteria, t })] : []),
    ...joinEdits([eigenvectors, missing]),
    planScores({ criteria, objects, layout: scores, apart: ranking.knockedOut?.map(({ object }) => object) ?? [], t }),
    planRanking({
      ranking,
      objects,
      values,
      register,
      scores,
      criteriaSheet: sheetOf(full, 'criteria'),
      judgments,
      t,
      today,
    }),
    ...(study === null && sheetOf(full, 'robustness') === null
      ? []
      : [planRobustness({ ranking, study, values, compared, rankingSheet, judgments, t, today })]),
  ];
}

/** Edits of one sheet as one plan. */
function joinEdits(plans: readonly (SheetPlan | null)[]): SheetPlan[] {
  const [first, ...others] = plans.flatMap((plan) => plan ?? []);
  if (first === undefined) return [];
  return [
    {
      ...first,
      blocks: [first, ...others].flatMap(({ blocks }) => blocks),
      formats: [first, ...others].flatMap(({ formats }) => formats),
      validations: [first, ...others].flatMap(({ validations }) => validations),
    },
  ];
}

function chairOf(full: FullAnalysis): ChairFacts {
  return chairFacts({
    ...full,
    findings: full.findings.filter((finding) => isListedFinding(finding) && isOpenFinding(finding)),
    decisions: readDecisions(sheetOf(full, 'minutes')),
  });
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
    notice: full.seal.remark,
    chair: chairOf(full),
    t,
    today,
  });
  // A workbook without documents gets no sheet for them; one that lost them keeps its sheet right.
  const hasSheet = agreements.length > 0 || sheetOf(full, 'agreements') !== null;
  return hasSheet ? [planAgreements({ agreements, t }), summary] : [summary];
}
