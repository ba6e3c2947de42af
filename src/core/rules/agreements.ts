/** The documents of a workbook as several rules look at them; made once for a run. */
import { listAgreements } from '../agreements/list-agreements';
import { rememberByObject } from '../model/memo';
import type { RuleFacts } from './rule';

export const agreementsOf = rememberByObject((facts: RuleFacts) =>
  listAgreements({ objects: facts.objects, records: facts.records ?? [], today: facts.today }),
);
