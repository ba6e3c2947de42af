/**
 * agency-uninvited: where the workbook holds a schedule of presentations, every agency that a proposal involves is on it.
 * An agency that is nowhere on it is told once, with all its proposals; rows of the proposal that name an agency it does not
 * involve may stand in its place.
 */
import type { CellRef } from '../model/cell';
import { fieldText, type CooperationObject, type FieldId } from '../model/object';
import { recordText } from '../model/record';
import { splitNames } from '../parse/list';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies, type InvolvedAgency } from './agencies';
import { isProposal } from './life';
import { fieldCell, objectCell, uniqueCells } from './place';
import { openCells, recordPlace } from './records';
import { registerRule, type RuleFacts } from './rule';

/** Titles named in one finding. */
const MOST_TITLES = 5;

export const agencyUninvited = registerRule({
  id: 'agency-uninvited',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { agency: 'text', titles: 'list', count: 'number' },
    messageTitle: { agencies: 'list', title: 'text' },
  },
  check: function* (_options, facts) {
    const schedule = facts.recordsOf('schedule');
    if (schedule.length === 0) return;
    const invited = new Set(schedule.flatMap((row) => keysOf(recordText(row, 'agency'))));
    // A row of no one proposal, or of several (`2 dan 4`), may be of each.
    const ofAny = new Set(schedule.filter((row) => row.object === null).flatMap((row) => keysOf(recordText(row, 'agency'))));
    const uninvited = new Map<string, { name: string; readonly objects: CooperationObject[]; readonly cells: CellRef[] }>();
    for (const object of facts.objects) {
      if (!isProposal(object, facts.today)) continue;
      const inRows = agenciesOfRows(object, facts);
      const agencies = [...involvedAgencies(object), ...inRows];
      for (const { key, name } of agencies) {
        if (invited.has(key)) continue;
        const entry = uninvited.get(key) ?? { name, objects: [], cells: [] };
        uninvited.set(key, entry);
        entry.objects.push(object);
        entry.cells.push(inRows.find((one) => one.key === key)?.cell ?? fieldCell(object, fieldOf(object, name), facts));
        // Of several spellings the first by letter, whatever the order of the rows.
        if (name < entry.name) entry.name = name;
      }
      const rows = facts.recordsFor('schedule', object.id);
      // Only where the schedule names this proposal can it leave one of its agencies out.
      if (rows.length === 0) continue;
      const present = new Set(rows.flatMap((row) => keysOf(recordText(row, 'agency'))));
      const absent = agencies.filter(({ key }) => invited.has(key) && !present.has(key) && !ofAny.has(key));
      if (absent.length === 0) continue;
      const params = { agencies: absent.map(({ name }) => name), title: fieldText(object, 'title') };
      yield { message: 'messageTitle', params, object, field: 'agencies', cells: [fieldCell(object, 'agencies', facts), ...strangersOf(object, facts)] };
    }
    const gaps = uninvited.size === 0 ? [] : openCells(facts, 'schedule');
    for (const { name, objects, cells: places } of uninvited.values()) {
      const titles = objects.map((object) => fieldText(object, 'title')).filter((title) => title !== '').sort();
      const params = { agency: name, titles: titles.slice(0, MOST_TITLES), count: objects.length };
      const others = gaps.length > 0 ? gaps : objects.flatMap((object) => strangersOf(object, facts));
      const cells = uniqueCells([...places, ...others, ...objects.slice(0, MOST_TITLES).map(objectCell)]);
      yield { message: 'message', params, object: null, field: 'agency', cells };
    }
  },
}); // prettier-ignore

/** Agencies that have an indicator, resources or a duty in the proposal without being named in it, with the cell that says so. */
function agenciesOfRows(object: CooperationObject, facts: RuleFacts): (InvolvedAgency & { cell: CellRef | null })[] {
  const known = new Set(involvedAgencies(object).map(({ key }) => key));
  const named = [
    ...facts.recordsFor('resources', object.id).map(({ fields }) => fields.agency),
    ...facts.recordsFor('indicators', object.id).map(({ fields }) => fields.agency),
    ...facts.recordsFor('duties', object.id).map(({ fields }) => fields.lead),
  ];
  return named.flatMap((value) =>
    splitNames(value?.raw ?? '').flatMap((name) => {
      const key = agencyKey(name);
      if (key === '' || known.has(key)) return [];
      known.add(key);
      return [{ name, key, cell: value?.cell ?? null }];
    }),
  );
}

/** Cells of the schedule that invite to a proposal an agency which it does not involve. */
function strangersOf(object: CooperationObject, facts: RuleFacts): CellRef[] {
  const involved = new Set(involvedAgencies(object).map(({ key }) => key));
  return facts.recordsFor('schedule', object.id).flatMap((row) => {
    const keys = keysOf(recordText(row, 'agency'));
    return keys.length > 0 && keys.every((key) => !involved.has(key)) ? [recordPlace(row, ['agency'], facts)] : [];
  });
}

/** The field that names the agency. */
function fieldOf(object: CooperationObject, name: string): FieldId {
  return agencyKey(fieldText(object, 'agency')) === agencyKey(name) ? 'agency' : 'agencies';
}

function keysOf(text: string): string[] {
  return splitNames(text).map(agencyKey).filter((key) => key !== '');
} // prettier-ignore
