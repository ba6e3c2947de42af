/** What findings, rankings, sheets and papers say: loaded when the workbook is first read. */
import { blankTables } from './blank-tables';
import { guide } from './guide';
import { history } from './history';
import { legal } from './legal';
import { papers } from './papers';
import { agreementPapers } from './papers-agreements';
import { evaluationPapers } from './papers-evaluation';
import { feasibilityPapers } from './papers-feasibility';
import { followUpPapers } from './papers-follow-up';
import { integrationPapers } from './papers-integration';
import { letterPapers } from './papers-letters';
import { mapPapers } from './papers-maps';
import { requestPapers } from './papers-requests';
import { portfolio } from './portfolio';
import { proposal } from './proposal';
import { ranking } from './ranking';
import { rankingStudy } from './ranking-study';
import { ruleSettings } from './rule-settings';
import { rules } from './rules';
import { proposalRules } from './rules-proposal';
import { recordRules } from './rules-records';
import { sheets } from './sheets';
import { summarySheet } from './sheets-summary';

export const work = {
  ...ranking,
  ...rankingStudy,
  ...portfolio,
  ...rules,
  ...proposalRules,
  ...recordRules,
  ...ruleSettings,
  ...legal,
  ...guide,
  ...history,
  ...proposal,
  ...sheets,
  ...summarySheet,
  ...blankTables,
  ...papers,
  ...letterPapers,
  ...evaluationPapers,
  ...requestPapers,
  ...followUpPapers,
  ...feasibilityPapers,
  ...integrationPapers,
  ...mapPapers,
  ...agreementPapers,
} as const;
