/**
 * resource-missing: each agency a proposal involves commits staff and money, by the fields SDM and Kesiapan Dana or by
 * rows of a table of resources. Money counts as committed where it is budgeted; a proposal without cost needs none.
 */
import type { CellRef } from '../model/cell';
import type { Source } from '../model/intake';
import { fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { recordText, type SourceRecord } from '../model/record';
import { agencyKey, isSameAgency, regionless } from '../register/agency-names';
import { involvedAgencies, type InvolvedAgency } from './agencies';
import { isGiven, isPlaceholderText } from './content';
import { areMostlyListed, headingCell, splitLacking } from './lacking';
import { isProposal } from './life';
import { fieldCell, placeOf } from './place';
import { isFree } from './public-funding';
import { openCells, recordPlace, rowCell } from './records';
import { registerRule, type RuleFacts } from './rule';

type Need = 'staff' | 'funds';

const KINDS: Readonly<Record<Need, RegExp>> = {
  staff: /\b(?:sdm|staff?|staf|pegawai|orang|tenaga|personel|sumber daya manusia|human)\b/i,
  funds: /\b(?:dana|funds?|anggaran|biaya|uang|pendanaan|money|budget)\b/i,
};

const BUDGETED: readonly unknown[] = ['di-dpa', 'masuk-rka'];

export const resourceMissing = registerRule({
  id: 'resource-missing',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { fields: 'label' },
    messageAgencies: { agencies: 'list', fields: 'label' },
    messageNoColumn: { sheet: 'text' },
  },
  cures: ['cureNoColumn'],
  check: function* (_options, facts) {
    const proposals = facts.objects.filter((object) => isProposal(object, facts.today));
    const shared = indexShared(facts);
    const needs = new Map(proposals.map((object) => [object, missingNeeds(object, facts, shared)]));
    const lacking = proposals.filter((object) => (needs.get(object)?.length ?? 0) > 0);
    const listed = lacking.filter(({ id }) => facts.recordsFor('resources', id).length > 0);
    const unlisted = lacking.filter((object) => !listed.includes(object));
    const covered = areMostlyListed(proposals, ({ id }) => facts.recordsFor('resources', id).length > 0);
    const { objects: asked, roomless } = covered
      ? { objects: unlisted, roomless: [] }
      : splitLacking(unlisted, ['staff', 'funds'], facts);
    const objects = [...listed, ...asked];
    for (const object of objects) {
      const missing = needs.get(object) ?? [];
      const [field] = missing;
      const params = { fields: missing.map((need) => `fields.${need}`) };
      const rows = rowsToMend(object, facts, shared);
      const places = missing.map((need) =>
        rows.length > 0 ? placeOf(object, need, facts) : fieldCell(object, need, facts),
      );
      const cells = [
        ...places.filter((cell) => cell !== null),
        ...rows.flatMap((row) => [...placesIn(row, facts), rowCell(row)]),
      ];
      yield { message: 'message', params, object, field: field ?? null, cells };
    }
    for (const object of proposals) yield* checkOthers(object, facts, shared);
    for (const source of roomless) {
      const at = { object: null, field: 'staff' as const, cells: [headingCell(source)], severity: 'info' as const };
      yield { ...at, message: 'messageNoColumn', cure: 'cureNoColumn', params: { sheet: source.sheet } };
    }
  },
});

interface Shared {
  /** Rows that belong to no object, by agency: they speak for all its proposals. */
  readonly byAgency: ReadonlyMap<string, readonly SourceRecord<'resources'>[]>;
  /** Sheets that list money. */
  readonly funded: ReadonlySet<string>;
}

function indexShared(facts: RuleFacts): Shared {
  const byAgency = new Map<string, SourceRecord<'resources'>[]>();
  const funded = new Set<string>();
  for (const row of facts.recordsOf('resources')) {
    if (commits([row], 'funds') || recordText(row, 'resourceKind') === 'dana') funded.add(row.sheet);
    if (row.object !== null) continue;
    const key = agencyKey(recordText(row, 'agency'));
    const rows = byAgency.get(key);
    if (rows) rows.push(row);
    else byAgency.set(key, [row]);
  }
  return { byAgency, funded: withAlike(funded, facts) };
}

/** With the sheets whose tables of resources have the headings of one that lists money: one form filled in for each proposal. */
function withAlike(funded: ReadonlySet<string>, facts: RuleFacts): ReadonlySet<string> {
  const tables = facts.sources.filter(({ kind }) => kind === 'resources');
  const headingsOf = ({ columns }: Source): string => columns.map(({ heading }) => heading).join('\n');
  const known = new Set(tables.filter(({ sheet }) => funded.has(sheet)).map(headingsOf));
  const alike = tables.filter((table) => known.has(headingsOf(table))).map(({ sheet }) => sheet);
  return new Set([...funded, ...alike]);
}

/** Rows of the proposing agency that commit nothing, such as one that only names it; else the first row of the object. */
function rowsToMend(object: CooperationObject, facts: RuleFacts, shared: Shared): readonly SourceRecord<'resources'>[] {
  const [proposer] = involvedAgencies(object);
  const empty = rowsFor(object, proposer?.key ?? '', facts, shared).filter((row) => !commitsAny(row));
  return empty.length > 0 ? empty : facts.recordsFor('resources', object.id).slice(0, 1);
}

/** The cell a row leaves open and that of its agency. */
function placesIn(row: SourceRecord<'resources'>, facts: RuleFacts): CellRef[] {
  const open = isLeftOpen(row) ? row.fields.available?.cell : null;
  return [...(open ? [open] : []), recordPlace(row, ['agency'], facts)];
}

const commitsAny = (row: SourceRecord<'resources'>): boolean => commits([row], 'staff') || commits([row], 'funds');

function rowsFor(object: CooperationObject, key: string, facts: RuleFacts, shared: Shared) {
  const own = facts.recordsFor('resources', object.id);
  // A row that names no agency speaks for the object.
  const mine = own.filter((row) => {
    const named = agencyKey(recordText(row, 'agency'));
    return named === '' || isSameAgency(named, key);
  });
  return [...mine, ...(shared.byAgency.get(key) ?? shared.byAgency.get(regionless(key)) ?? [])];
}

/** Something is needed, or nothing is said of it, and the cell of what there is stands open. */
function isLeftOpen(row: SourceRecord<'resources'>): boolean {
  const available = row.fields.available;
  if (available?.value !== null) return false;
  const [need, raw] = [row.fields.need, available.raw.trim()];
  if (raw === '') return need?.value !== 0;
  return isPlaceholderText(raw) && typeof need?.value === 'number' && need.value > 0;
}

function commits(rows: readonly SourceRecord<'resources'>[], need: Need): boolean {
  return rows.some((row) => {
    const [kind, own] = [recordText(row, 'resourceKind'), recordText(row, need)];
    if (own !== '') return !isPlaceholderText(own) && !/^0+$/.test(own);
    if (isLeftOpen(row)) return false;
    return KINDS[need].test(kind === '' ? recordText(row, 'description') : kind);
  });
}

/** Money of a table that lists it is asked of every agency in that table, budgeted or not. */
function needsOf(object: CooperationObject, facts: RuleFacts, { funded }: Shared): Need[] {
  if (isFree(object)) return ['staff'];
  const isAskedFor = facts.sourceOf(object)?.labels.some(({ field }) => field === 'funds') === true;
  const isListed = isAskedFor || facts.recordsFor('resources', object.id).some(({ sheet }) => funded.has(sheet));
  return !isListed && BUDGETED.includes(fieldValue(object, 'budgetStatus')) ? ['staff'] : ['staff', 'funds'];
}

/** What the proposing agency does not commit. */
function missingNeeds(object: CooperationObject, facts: RuleFacts, shared: Shared): Need[] {
  const [proposer] = involvedAgencies(object);
  const rows = rowsFor(object, proposer?.key ?? '', facts, shared);
  return needsOf(object, facts, shared).filter(
    (need) => !isGiven(object, need satisfies FieldId) && !commits(rows, need),
  );
}

/** Those that the proposal involves, and those its own rows name, but for the proposer. */
function otherAgencies(object: CooperationObject, facts: RuleFacts): InvolvedAgency[] {
  const [proposer, ...involved] = involvedAgencies(object);
  const known = new Set([proposer, ...involved].map((one) => one?.key));
  const named = facts.recordsFor('resources', object.id).flatMap((row): InvolvedAgency[] => {
    const name = recordText(row, 'agency');
    const key = agencyKey(name);
    if (key === '' || proposer === undefined || [...known].some((one) => isSameAgency(one ?? '', key))) return [];
    known.add(key);
    return [{ name, key }];
  });
  return [...involved, ...named];
}

/** The other agencies can only commit by rows; without any row of an object there is nothing to compare with. */
function* checkOthers(object: CooperationObject, facts: RuleFacts, shared: Shared) {
  if (facts.recordsFor('resources', object.id).length === 0) return;
  const needs = needsOf(object, facts, shared);
  const others = otherAgencies(object, facts);
  const open = others.filter(({ key }) => needs.some((need) => !commits(rowsFor(object, key, facts, shared), need)));
  if (open.length === 0) return;
  const missing = needs.filter((need) => open.some(({ key }) => !commits(rowsFor(object, key, facts, shared), need)));
  const params = { agencies: open.map(({ name }) => name), fields: missing.map((need) => `fields.${need}`) };
  const own = open.flatMap(({ key }) => rowsFor(object, key, facts, shared)).filter((row) => row.object === object.id);
  const rows = facts.recordsFor('resources', object.id);
  const places = own.length > 0 ? own.flatMap((row) => placesIn(row, facts)) : openCells(facts, 'resources', rows);
  const cells = [fieldCell(object, 'agencies', facts), ...places];
  yield { message: 'messageAgencies' as const, params, object, field: 'agencies' as const, cells };
}
