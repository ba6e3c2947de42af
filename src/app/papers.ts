/** The papers that were asked for, planned from an analysis. Loaded when papers are made. */
import { findDecisionRows, MINUTES, readDecisions } from '../core/evaluation/papers/decisions';
import { isOpenFinding } from '../core/findings/decide-findings';
import type { PaperFacts } from '../core/evaluation/papers/facts';
import { readKeyedRows, type PaperChoices, type PaperConflict } from '../core/evaluation/papers/keep-edits';
import type { Paper } from '../core/evaluation/papers/paper';
import { PAPERS } from '../core/evaluation/papers/papers';
import { makeCopy, type PaperCopy } from '../core/evaluation/papers/copy-paper';
import { planPaper, type PlannedPaper } from '../core/evaluation/papers/plan-paper';
import { readHistory } from '../core/history/read-history';
import { isListedFinding } from '../core/ranking/input-rules';
import { layoutRegister } from '../core/sheets/layout-register';
import { isFindingsSheetIn, isHistorySheetIn, isRankingSheetIn } from '../core/sheets/live-tables';
import { layoutScores } from '../core/sheets/plan-scores';
import type { SheetPlan } from '../core/sheets/plan';
import type { FullAnalysis } from './analyse';
import type { SheetSnapshot } from '../core/model/snapshot';
import type { PaperId } from '../core/model/paper-ids';
import { planHistoryOf, recordsHistory } from './history';
import { sheetOf } from './steps';

export interface PapersToWrite {
  readonly plans: readonly SheetPlan[];
  /** Texts of staff against changed facts. */
  readonly conflicts: readonly PaperConflict[];
}

/** In the order of the list, whatever the order of `ids`. Without objects there is nothing to write. */
export function planPapers(full: FullAnalysis, ids: readonly PaperId[], choices: PaperChoices = {}): PapersToWrite {
  if (full.objects.length === 0) return { plans: [], conflicts: [] };
  const facts = paperFacts(full);
  const plan = (paper: Paper, given: PaperFacts): PlannedPaper =>
    planPaper(paper, given, sheetOf(full, paper.id), choices);
  const wanted = PAPERS.filter(({ id }) => ids.some((one) => one === id));
  const minutes = wanted.flatMap((paper) => (paper.id === 'minutes' ? [plan(paper, facts)] : []));
  const given = { ...facts, minutes: minutes.map(decisionRowsOf)[0] ?? facts.minutes };
  const first = wanted.flatMap((paper) => (paper.id === 'minutes' || showsHistory(paper) ? [] : [plan(paper, given)]));
  const history = recordsHistory(ids) ? planHistoryOf(given, [...minutes, ...first]) : null;
  // What shows the history points at its table, which is written before.
  const added = history?.plan ?? null;
  const shown = {
    ...given,
    has: { ...given.has, history: given.has.history || added !== null },
    history: history?.lines ?? given.history,
  };
  const planned = wanted.map(
    (paper) => [...minutes, ...first].find((one) => one.paper === paper) ?? plan(paper, shown),
  );
  const plans = planned.map((one) => one.plan);
  return {
    plans: added === null ? plans : [added, ...plans],
    conflicts: planned.flatMap(({ conflicts }) => conflicts),
  };
}

function showsHistory({ id }: Paper): boolean {
  return id === 'evaluation' || id === 'evaluationPages';
}

/** Rows of a paper stand below the row of its keys. */
function decisionRowsOf({ plan, rows }: PlannedPaper): PaperFacts['minutes'] {
  return findDecisionRows(
    plan.name,
    rows.map(({ key }, index) => ({ key, rowIndex: index + 1 })),
  );
}

/** As the sheet would hold it now; null without objects. */
export function copyPaper(full: FullAnalysis, id: PaperId): PaperCopy | null {
  const paper = PAPERS.find((one) => one.id === id);
  if (paper === undefined || full.objects.length === 0) return null;
  const sheet = sheetOf(full, id);
  return makeCopy(planPaper(paper, paperFacts(full), sheet), sheet, full.t);
}

function paperFacts(full: FullAnalysis): PaperFacts {
  const { objects, costs, records, agreements, findings, ranking, facts, intake, snapshot, seal, today, t } = full;
  const scoresSheet = sheetOf(full, 'scores');
  const minutesSheet = sheetOf(full, 'minutes');
  return {
    objects,
    costs,
    records,
    studies: intake.studies ?? [],
    history: readHistory(sheetOf(full, 'history'), t)?.lines ?? [],
    agreements,
    findings: findings.filter((finding) => isListedFinding(finding) && isOpenFinding(finding)),
    setAside: findings.filter((finding) => !isOpenFinding(finding)),
    ranking,
    values: full.rankingInputs.values,
    summary: facts,
    sources: intake.sources,
    sheets: snapshot.sheets,
    ruleSettings: full.ruleSettings.settings,
    seal: seal.seal,
    minutes: minutesSheet === null ? null : findDecisionRows(minutesSheet.name, keyedRows(minutesSheet)),
    decisions: readDecisions(minutesSheet),
    register: layoutRegister({ objects, extraHeadings: full.merged.extraHeadings, state: full.register, t }),
    scores:
      scoresSheet === null ? null : layoutScores({ criteria: full.rankingInputs.criteria, sheet: scoresSheet, t }),
    has: {
      findings: isFindingsSheetIn(sheetOf(full, 'findings'), t),
      ranking: isRankingSheetIn(sheetOf(full, 'ranking'), t),
      history: isHistorySheetIn(sheetOf(full, 'history'), t),
    },
    today,
    t,
  };
}

function keyedRows(sheet: SheetSnapshot): { readonly key: string; readonly rowIndex: number }[] {
  return [...readKeyedRows(sheet, MINUTES.widths.length)].map(([key, { rowIndex }]) => ({ key, rowIndex }));
}
