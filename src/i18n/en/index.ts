import { blankTables } from './blank-tables';
import { codes } from './codes';
import { compare } from './compare';
import { fields } from './fields';
import { findings } from './findings';
import { host } from './host';
import { legal } from './legal';
import { guide } from './guide';
import { live } from './live';
import { proposal } from './proposal';
import { pane } from './pane';
import { panel } from './panel';
import { panePapers } from './pane-papers';
import { evaluationPapers } from './papers-evaluation';
import { feasibilityPapers } from './papers-feasibility';
import { followUpPapers } from './papers-follow-up';
import { integrationPapers } from './papers-integration';
import { letterPapers } from './papers-letters';
import { mapPapers } from './papers-maps';
import { requestPapers } from './papers-requests';
import { papers } from './papers';
import { portfolio } from './portfolio';
import { ranking } from './ranking';
import { rankTools } from './rank-tools';
import { rankingStudy } from './ranking-study';
import { ruleSettings } from './rule-settings';
import { rules } from './rules';
import { proposalRules } from './rules-proposal';
import { recordRules } from './rules-records';
import { sheets } from './sheets';
import { sourceFields } from './source-fields';
import { summarySheet } from './sheets-summary';

export const en = {
  ...fields,
  ...sourceFields,
  ...findings,
  ...codes,
  ...ranking,
  ...rankingStudy,
  ...portfolio,
  ...rules,
  ...proposalRules,
  ...recordRules,
  ...ruleSettings,
  ...legal,
  ...live,
  ...guide,
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
  ...host,
  ...pane,
  ...compare,
  ...panel,
  ...rankTools,
  ...panePapers,
} as const;
