/** What falls due by the sheet Perjanjian, before the workbook is read. */
import { listDueDates, type DueDate } from '../core/agreements/due-dates';
import { agreementsOfTable } from '../core/agreements/read-table';
import type { Translate } from '../core/model/message';
import { AGREEMENTS_TABLE } from '../core/sheets/plan-agreements';
import type { Ports } from './ports';

/**
 * Empty where the host refuses: nobody asked for it. `languages`: that of the pane first; another is asked for only where the
 * sheet was written in it.
 */
export async function glanceAtAgreements(
  { tables, clock }: Pick<Ports, 'tables' | 'clock'>,
  languages: readonly (() => Translate | Promise<Translate>)[],
): Promise<readonly DueDate[]> {
  const read = await tables?.table(AGREEMENTS_TABLE);
  if (read?.ok !== true || read.value === null) return [];
  const today = clock.today();
  for (const language of languages) {
    const agreements = agreementsOfTable(read.value, today, await language());
    if (agreements !== null) return listDueDates({ objects: [], records: [], agreements, today });
  }
  return [];
}
