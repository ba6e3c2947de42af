import { codes } from './codes';
import { fields } from './fields';
import { host } from './host';
import { pane } from './pane';
import { ranking } from './ranking';
import { rules } from './rules';
import { proposalRules } from './rules-proposal';
import { recordRules } from './rules-records';
import { sheets } from './sheets';

export const en = {
  ...fields,
  ...codes,
  ...ranking,
  ...rules,
  ...proposalRules,
  ...recordRules,
  ...sheets,
  ...host,
  ...pane,
} as const;
