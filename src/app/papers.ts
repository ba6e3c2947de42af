/** The papers that were asked for, planned from an analysis. Loaded when papers are made. */
import { readDecisions } from '../core/evaluation/papers/decisions';
import type { PaperFacts } from '../core/evaluation/papers/facts';
import type { PaperChoices, PaperConflict } from '../core/evaluation/papers/keep-edits';
import { PAPERS } from '../core/evaluation/papers/papers';
import { makeCopy, type PaperCopy } from '../core/evaluation/papers/copy-paper';
import { planPaper, type PlannedPaper } from '../core/evaluation/papers/plan-paper';
import { isListedFinding } from '../core/ranking/input-rules';
import { layoutRegister } from '../core/sheets/layout-register';
import { isFindingsSheetIn, isRankingSheetIn, isRegisterIn } from '../core/sheets/live-tables';
import type { SheetPlan } from '../core/sheets/plan';
import type { FullAnalysis } from './analyse';
import type { PaperId } from '../core/model/paper-ids';
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
  const planned = PAPERS.filter(({ id }) => ids.some((wanted) => wanted === id)).map((paper): PlannedPaper =>
    planPaper(paper, facts, sheetOf(full, paper.id), choices),
  );
  return { plans: planned.map(({ plan }) => plan), conflicts: planned.flatMap(({ conflicts }) => conflicts) };
}

/** As the sheet would hold it now; null without objects. */
export function copyPaper(full: FullAnalysis, id: PaperId): PaperCopy | null {
  const paper = PAPERS.find((one) => one.id === id);
  if (paper === undefined || full.objects.length === 0) return null;
  return makeCopy(planPaper(paper, paperFacts(full), sheetOf(full, id)));
}

function paperFacts(full: FullAnalysis): PaperFacts {
  const { objects, costs, records, agreements, findings, ranking, facts, intake, snapshot, seal, today, t } = full;
  return {
    objects,
    costs,
    records,
    agreements,
    findings: findings.filter(isListedFinding),
    ranking,
    values: full.rankingInputs.values,
    summary: facts,
    sources: intake.sources,
    sheets: snapshot.sheets,
    ruleSettings: full.ruleSettings.settings,
    seal: seal.seal,
    decisions: readDecisions(sheetOf(full, 'minutes')),
    register: layoutRegister({ objects, extraHeadings: full.merged.extraHeadings, state: full.register, t }),
    has: {
      register: isRegisterIn(full.register, t),
      findings: isFindingsSheetIn(sheetOf(full, 'findings'), t),
      ranking: isRankingSheetIn(sheetOf(full, 'ranking'), t),
    },
    today,
    t,
  };
}
