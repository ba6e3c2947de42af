/**
 * duty-without-lead: each main point of the umbrella agreement has exactly one agency that leads it; the table holds as
 * many points as the settings say.
 */
import { recordText, recordValue, type SourceRecord } from '../model/record';
import { splitNames } from '../parse/list';
import { normaliseText } from '../parse/text';
import { agencyKey } from '../register/agency-names';
import { isPlaceholderText } from './content';
import { groupBy, objectOf, recordPlace, rowCell } from './records';
import { registerRule } from './rule';

type Duty = SourceRecord<'duties'>;

export const dutyWithoutLead = registerRule({
  id: 'duty-without-lead',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Main points an umbrella agreement holds; 0 leaves their number open.
  options: { points: 7 },
  messages: {
    message: { duty: 'text' },
    messageSeveral: { duty: 'text', agencies: 'list' },
    messageTwice: { duty: 'text', agencies: 'list' },
    messageCount: { sheet: 'text', count: 'number', points: 'number' },
  },
  cures: ['cureSeveral', 'cureCount'],
  check: function* ({ points }, facts) {
    const tables = groupBy(facts.recordsOf('duties'), ({ sheet, object }) => `${sheet}\u0000${object ?? ''}`);
    for (const rows of tables) {
      for (const row of rows) {
        const duty = dutyOf(row);
        const leads = leadsOf(row);
        const at = { object: objectOf(row, facts), field: null, cells: [recordPlace(row, ['lead', 'duty'], facts)] };
        if (leads.length === 0) yield { ...at, message: 'message', params: { duty } };
        if (leads.length > 1) yield { ...at, message: 'messageSeveral', cure: 'cureSeveral', params: { duty, agencies: leads } };
      }
      for (const same of groupBy(rows, (row) => normaliseText(dutyOf(row)))) {
        const leads = new Map(same.flatMap(leadsOf).map((name) => [agencyKey(name), name]));
        const [first] = same;
        if (same.length < 2 || leads.size < 2 || first === undefined) continue;
        const params = { duty: dutyOf(first), agencies: [...leads.values()].sort() };
        const cells = same.map((row) => recordPlace(row, ['lead', 'duty'], facts));
        yield { message: 'messageTwice', cure: 'cureSeveral', params, object: objectOf(first, facts), field: null, cells };
      }
      const count = new Set(rows.map((row) => normaliseText(dutyOf(row)))).size;
      const [top] = rows;
      if (points === 0 || count === points || top === undefined) continue;
      const at = { object: objectOf(top, facts), field: null, cells: [rowCell(top)], severity: 'info' as const };
      yield { ...at, message: 'messageCount', cure: 'cureCount', params: { sheet: top.sheet, count, points } };
    }
  },
}); // prettier-ignore

function dutyOf(row: Duty): string {
  return recordText(row, 'duty') || recordText(row, 'number');
}

/** `semua PD`, `OPD terkait`, `masing-masing`: everybody leads, so nobody does. */
const NOBODY =
  /^(?:(?:semua|seluruh|segenap|setiap|masing-masing|para)(?: (?:pd|opd|skpd|perangkat daerah|dinas|instansi|pihak)(?: (?:terkait|yang terlibat|terlibat))?)?|(?:pd|opd|skpd|perangkat daerah|dinas|instansi|pihak)(?: teknis)? (?:terkait|yang terlibat)|bersama(?:-sama)?)$/i;

/** The agencies named, each once however it is spelt. */
function leadsOf(row: Duty): string[] {
  const value = recordValue(row, 'lead');
  const names = typeof value === 'object' && value !== null ? value : splitNames(recordText(row, 'lead'));
  const given = names.filter((name) => name.trim() !== '' && !isPlaceholderText(name) && !NOBODY.test(name.trim()));
  return [...new Map(given.map((name) => [agencyKey(name), name])).values()];
}
