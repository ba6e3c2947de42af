/**
 * indicator-missing: a proposal names the performance indicator it serves; where indicator rows belong to it, one of each
 * agency involved. Rows of no proposal serve those of their agency whose own sheets have no place for an indicator.
 */
import type { CooperationObject } from '../model/object';
import { recordText, type SourceRecord } from '../model/record';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies, type InvolvedAgency } from './agencies';
import { isGiven } from './content';
import { areMostlyListed, headingCell, splitLacking } from './lacking';
import { isProposal } from './life';
import { fieldCell, placeOf } from './place';
import { recordPlace, openCells } from './records';
import { registerRule } from './rule';

export const indicatorMissing = registerRule({
  id: 'indicator-missing',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: { message: {}, messageAgency: { agencies: 'list' }, messageNoColumn: { sheet: 'text' } },
  cures: ['cureNoColumn'],
  check: function* (_options, facts) {
    const proposals = facts.objects.filter((object) => isProposal(object, facts.today));
    const rowsOf = (object: CooperationObject) => facts.recordsFor('indicators', object.id);
    const shared = new Set(
      facts
        .recordsOf('indicators')
        .filter(({ object }) => object === null)
        .filter((row) => setsTarget(row))
        .map((row) => agencyKey(recordText(row, 'agency'))),
    );
    const isServed = (object: CooperationObject): boolean =>
      placeOf(object, 'indicator', facts) === null && shared.has(involvedAgencies(object)[0]?.key ?? '');
    const bare = proposals.filter(
      (object) => !isGiven(object, 'indicator') && !rowsOf(object).some(saysMore) && !isServed(object),
    );
    const covered = areMostlyListed(proposals, (object) => rowsOf(object).length > 0);
    const { objects, roomless } = covered ? { objects: bare, roomless: [] } : splitLacking(bare, ['indicator'], facts);
    const isOfAll = proposals.some((object) => namesOthers(object, rowsOf(object)));
    for (const object of objects) {
      const open = rowsOf(object).map((row) => recordPlace(row, ['indicator'], facts));
      const cells = open.length > 0 ? open : [fieldCell(object, 'indicator', facts), ...openCells(facts, 'indicators')];
      yield { message: 'message', params: {}, object, field: 'indicator', cells };
    }
    for (const object of proposals) {
      const all = facts.recordsFor('indicators', object.id);
      const rows = all.filter((row) => recordText(row, 'indicator') !== '');
      const open = all.filter((row) => recordText(row, 'indicator') === '');
      const served = new Set(rows.map((row) => agencyKey(recordText(row, 'agency'))));
      // Rows that name no agency speak for the proposer.
      if (rows.length === 0 || served.has('')) continue;
      const [proposer] = involvedAgencies(object);
      if (proposer !== undefined && isGiven(object, 'indicator')) served.add(proposer.key);
      const asked = [
        ...involvedAgencies(object),
        ...open.map((row) => agencyOf(recordText(row, 'agency'))).filter(({ name }) => AGENCY.test(name)),
      ];
      const unserved = [...new Map(asked.map((one) => [one.key, one])).values()].filter(
        ({ key }) => key !== '' && !served.has(key),
      );
      if (unserved.length === 0) continue;
      // Where the rows are, not where the proposal has its title.
      const own = placeOf(object, 'indicator', facts);
      const places = [...open, ...rows].map((row) => recordPlace(row, ['agency', 'indicator'], facts));
      const cells = [
        ...(own === null ? places : [own]),
        ...openCells(facts, 'indicators', all),
        fieldCell(object, 'agencies', facts),
      ];
      const params = { agencies: unserved.map(({ name }) => name) };
      // Where every table has a row of the proposer alone, that is how the office keeps it.
      const mild = isOfAll || open.length > 0 ? {} : { severity: 'info' as const };
      yield { message: 'messageAgency', params, object, field: 'indicator', cells, ...mild };
    }
    for (const source of roomless) {
      const at = { object: null, field: 'indicator' as const, cells: [headingCell(source)], severity: 'info' as const };
      yield { ...at, message: 'messageNoColumn', cure: 'cureNoColumn', params: { sheet: source.sheet } };
    }
  },
});

/** Whether the rows of a proposal name an agency besides the one that proposes it. */
function namesOthers(object: CooperationObject, rows: readonly SourceRecord<'indicators'>[]): boolean {
  const [proposer] = involvedAgencies(object);
  const keys = rows.map((row) => agencyKey(recordText(row, 'agency'))).filter((key) => key !== '');
  return keys.some((key) => key !== proposer?.key);
}

/** A caption between the rows names none: `Dampak Positif`, `Data dukung`. */
const AGENCY =
  /^(?:dinas|badan|bagian|biro|inspektorat|sekretariat|kecamatan|kelurahan|satuan|satpol|rumah sakit|rsud|upt|uptd|kantor|puskesmas|bappe\p{L}+|bapenda|bpbd|bkad|bpkad|din(?:kes|sos)|dis(?!tri|kusi|posisi)\p{L}+|dlhk?|dpupr|dputr|dpmd|dpmptsp|dkpp?|dp\d?[\p{L}\d]*\d[\p{L}\d]*)(?![\p{L}\d])/iu;

/** One that a row names without an indicator. */
const agencyOf = (name: string): InvolvedAgency => ({ name, key: agencyKey(name) });

/** Of the agency alone, on the plan of whoever kept the table: it serves a proposal whose form has no place for indicators. */
const setsTarget = ({ fields }: SourceRecord<'indicators'>): boolean =>
  [fields.indicator, fields.target].every((field) => (field?.raw.trim() ?? '') !== '');

/** Says of whom, and of which plan; nothing of the indicator. */
const ASIDE = ['agency', 'object', 'ref', 'title', 'document', 'year'];

/** A number, a proposal, an agency and its plan alone were written before anything was filled in. */
const saysMore = ({ fields, extras }: SourceRecord<'indicators'>): boolean =>
  Object.entries(fields).some(([field, { raw }]) => !ASIDE.includes(field) && raw.trim() !== '') ||
  Object.values(extras).some(({ raw }) => raw.trim() !== '');
