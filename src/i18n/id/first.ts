/** What the pane says before anything has been read: loaded at once. */
import { codes } from './codes';
import { compare } from './compare';
import { due } from './due';
import { fields } from './fields';
import { findings } from './findings';
import { host } from './host';
import { live } from './live';
import { marks } from './marks';
import { pane } from './pane';
import { panePapers } from './pane-papers';
import { panel } from './panel';
import { rankTools } from './rank-tools';
import { review } from './review';
import { sourceFields } from './source-fields';

export const first = {
  ...fields,
  ...sourceFields,
  ...findings,
  ...codes,
  ...live,
  ...host,
  ...pane,
  ...compare,
  ...panel,
  ...rankTools,
  ...panePapers,
  ...review,
  ...marks,
  ...due,
} as const;
