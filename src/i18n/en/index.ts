import { codes } from './codes';
import { fields } from './fields';
import { host } from './host';
import { pane } from './pane';
import { ranking } from './ranking';
import { rules } from './rules';
import { sheets } from './sheets';

export const en = { ...fields, ...codes, ...ranking, ...rules, ...sheets, ...host, ...pane } as const;
