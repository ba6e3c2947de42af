/**
 * intern-insurance: every student intern is insured with BPJS Ketenagakerjaan: a KPJ of 11 digits, JKK and JKM, effective
 * before the start, covered to the end, and the party named who registers. What every row of a sheet lacks is said once.
 * A proposal about internships says so before there are interns.
 */
import type { CellRef } from '../model/cell';
import { foreignField } from '../legal/council-need';
import type { CooperationObject, FieldId } from '../model/object';
import { recordText, recordValue, type SourceRecord } from '../model/record';
import { readDateText } from '../parse/date';
import { normaliseText } from '../parse/text';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies } from './agencies';
import { isPlaceholderText, writtenText } from './content';
import { isProposal } from './life';
import { fieldCell, slotOfLabel } from './place';
import { bySheet, groupBy, objectOf, recordPlace, slotUnder } from './records';
import { registerRule, type RuleFacts } from './rule';

type Intern = SourceRecord<'interns'>;

const CHECKS = [
  'messageKpj', 'messageKpjShape', 'messageCoverage', 'messageEffective', 'messageLate', 'messageUntil', 'messageRegistrar',
] as const; // prettier-ignore
type Check = (typeof CHECKS)[number];

interface Fault {
  readonly check: Check;
  readonly cell: CellRef;
  readonly text: string;
  readonly date: string;
}

const TEXTS = ['title', 'object', 'purpose', 'scope'] as const satisfies readonly FieldId[];
const WHERE_INSURED = [...TEXTS, 'impact', 'financing', 'notes', 'staff', 'funds', 'benefits', 'followUp'] as const satisfies readonly FieldId[]; // prettier-ignore
const INTERNSHIP = /\b(?:pe)?magang(?:an)?\b|\binternships?\b/i;
const INSURED = /\b(?:bpjs ?(?:ketenagakerjaan|tk)|jamsostek|jkk|jkm|kpj)\b/i;
const UNTIL = /\b(?:s\.?\s?d\.?|s\/d|sampai(?: dengan)?|hingga|berakhir|until)\s+(.{4,30})/i;

const SHAPE = { name: 'text', text: 'text', date: 'date' } as const;

export const internInsurance = registerRule({
  id: 'intern-insurance',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: 'Permenaker 5/2021', confidence: 'found', mark: '2, R10' },
  options: {},
  messages: {
    messageKpj: SHAPE,
    messageKpjShape: SHAPE,
    messageCoverage: SHAPE,
    messageEffective: SHAPE,
    messageLate: SHAPE,
    messageUntil: SHAPE,
    messageRegistrar: SHAPE,
    messageTwice: { name: 'text', text: 'text' },
    messageAll: { what: 'label', sheet: 'text', count: 'number' },
    messageProposal: {},
    messageOpen: {},
  },
  cures: ['cureProposal', 'cureTwice', 'cureOpen'],
  check: function* (_options, facts) {
    for (const rows of bySheet(facts.recordsOf('interns'))) {
      const faults = rows.map((row) => ({ row, found: findFaults(row, facts) }));
      const common = CHECKS.filter((check) => rows.length > 1 && faults.every(({ found }) => found.some((one) => one.check === check)));
      for (const check of common) {
        const cells = faults.flatMap(({ found }) => found.filter((one) => one.check === check).map(({ cell }) => cell));
        const params = { what: `rules.intern-insurance.${check}All`, sheet: rows[0]?.sheet ?? '', count: rows.length };
        yield { message: 'messageAll', params, object: null, field: null, cells };
      }
      for (const { row, found } of faults) {
        const name = recordText(row, 'name');
        for (const { check, cell, text, date } of found) {
          if (common.includes(check)) continue;
          const severity = check === 'messageRegistrar' ? { severity: 'warning' as const } : {};
          yield { message: check, params: { name, text, date }, object: objectOf(row, facts), field: null, cells: [cell], ...severity };
        }
      }
    }
    yield* findRepeated(facts);
    for (const object of facts.objects) {
      const open = openRegistrar(object, facts);
      if (open !== null) {
        yield { message: 'messageOpen', cure: 'cureOpen', params: {}, object, field: null, cells: [open], severity: 'warning' };
        continue;
      }
      const field = unprotectedField(object, facts);
      if (field === null) continue;
      const at = { object, field, cells: [fieldCell(object, field, facts)], severity: 'warning' as const };
      yield { ...at, message: 'messageProposal', cure: 'cureProposal', params: {} };
    }
  },
}); // prettier-ignore

function findFaults(row: Intern, facts: RuleFacts): Fault[] {
  const faults: Fault[] = [];
  const add = (check: Check, field: 'kpj' | 'effective' | 'registrar', text = '', date = ''): void => {
    faults.push({ check, cell: recordPlace(row, [field, 'name'], facts), text, date });
  }; // prettier-ignore
  const kpj = given(row, 'kpj');
  if (kpj === '') add('messageKpj', 'kpj');
  else if (!/^\d{11}$/.test(kpj.replace(/[\s.-]/g, ''))) add('messageKpjShape', 'kpj', kpj);
  const coverage = `${given(row, 'coverage')} ${row.fields.coverage?.raw ?? ''}`;
  const missing = ['JKK', 'JKM'].filter(
    (programme) => !new RegExp(`\\b${programme}\\b`, 'i').test(coverage) && !isTicked(row, programme),
  );
  if (missing.length > 0) {
    const own = missing.flatMap(
      (programme) => slotUnder(facts, 'interns', row, new RegExp(`\\b${programme}\\b`, 'i')) ?? [],
    );
    const cell = own[0] ?? recordPlace(row, ['coverage', 'name'], facts);
    faults.push({ check: 'messageCoverage', cell, text: missing.join(', '), date: '' });
  }
  const start = recordValue(row, 'start');
  const end = recordValue(row, 'end');
  const effective = recordValue(row, 'effective');
  if (typeof effective !== 'string') add('messageEffective', 'effective');
  else if (typeof start === 'string' && effective > start) add('messageLate', 'effective', '', effective);
  const { day: until, cell: untilCell } = coverageEnd(row);
  if (until !== null && typeof end === 'string' && until < end) {
    const cell = untilCell ?? recordPlace(row, ['end', 'name'], facts);
    faults.push({ check: 'messageUntil', cell, text: '', date: until });
  }
  if (given(row, 'registrar') === '') add('messageRegistrar', 'registrar');
  return faults;
}

const NOT_COVERED = /^\s*(?:tidak|belum|tdk|blm|bukan|no|x|0|false)(?![\p{L}\d])/iu;

/** A column for each programme, `JKK | JKM`, with `Ya`, a tick or a date. */
function isTicked(row: Intern, programme: string): boolean {
  return Object.entries(row.extras).some(([heading, { raw }]) => {
    const isOwn = new RegExp(`\\b${programme}\\b`, 'i').test(heading);
    return isOwn && raw.trim() !== '' && !isPlaceholderText(raw) && !NOT_COVERED.test(raw);
  });
}

function given(row: Intern, field: 'kpj' | 'coverage' | 'registrar'): string {
  const text = recordText(row, field);
  return isPlaceholderText(text) ? '' : text;
}

/** `Berakhir Kepesertaan`, `BPJS Ketenagakerjaan / Berlaku s.d.`, `Masa Berlaku BPJS`. */
const COVERED_UNTIL =
  /(?:berakhir|sampai|masa|akhir|until|s\.?\s?d\.?|s\/d).*(?:kepesertaan|perlindungan|bpjs|jkk|aktif|berlaku)|(?:kepesertaan|perlindungan|bpjs|aktif|berlaku).*(?:berakhir|sampai|akhir|hingga|until|s\.?\s?d\.?$|s\/d)/i;

/** The last day of coverage, from a column of its own or from words beside the programmes; null when nobody says. */
export function coveredUntil(row: Intern): string | null {
  return coverageEnd(row).day;
}

/** Also the cell of a column of its own. */
function coverageEnd(row: Intern): { readonly day: string | null; readonly cell: CellRef | null } {
  const texts = [row.fields.coverage?.raw ?? '', row.fields.notes?.raw ?? ''];
  for (const [heading, { raw, value, cell }] of Object.entries(row.extras)) {
    if (!COVERED_UNTIL.test(heading)) continue;
    const day = typeof value === 'string' ? readDateText(value).value?.end : readDateText(raw).value?.end;
    if (typeof day === 'string') return { day, cell };
  }
  for (const text of texts) {
    const day = readDateText(UNTIL.exec(text)?.[1] ?? '').value?.end;
    if (typeof day === 'string') return { day, cell: null };
  }
  return { day: null, cell: null };
} // prettier-ignore

/** One KPJ belongs to one person. */
function* findRepeated(facts: RuleFacts) {
  const numbered = facts.recordsOf('interns').filter((row) => /\d{11}/.test(recordText(row, 'kpj').replace(/[\s.-]/g, '')));
  for (const rows of groupBy(numbered, (row) => recordText(row, 'kpj').replace(/\D/g, ''))) {
    const names = new Set(rows.map((row) => recordText(row, 'name').toLowerCase().trim()));
    if (names.size < 2) continue;
    const [first] = rows;
    const params = { name: rows.map((row) => recordText(row, 'name')).sort().join(', '), text: first ? recordText(first, 'kpj') : '' };
    const cells = rows.map((row) => recordPlace(row, ['kpj'], facts));
    yield { message: 'messageTwice' as const, cure: 'cureTwice', params, object: null, field: null, cells };
  }
} // prettier-ignore

/** `PT` or `Kampus` names nobody. */
const SHORTEST_NAME = 8;

/** Interns of its agency or its university, or registered by its partner, listed in the workbook are checked there. */
function hasInterns(object: CooperationObject, facts: RuleFacts): boolean {
  const keys = new Set(involvedAgencies(object).map(({ key }) => key));
  const partner = normaliseText(writtenText(object, 'partner'));
  return facts.recordsOf('interns').some((row) => {
    const theirs = [recordText(row, 'university'), recordText(row, 'registrar')].map(normaliseText);
    const isTheirs = theirs.some((name) => name.length >= SHORTEST_NAME && partner.includes(name));
    return isTheirs || keys.has(agencyKey(recordText(row, 'agency')));
  });
}

/** `Pendaftar BPJS Ketenagakerjaan`, `Peserta magang didaftarkan oleh`. */
const REGISTRAR =
  /(?:pendaftar|mendaftarkan).*\b(?:bpjs|jkk|jamsostek|magang|peserta)|\b(?:bpjs|jkk|jamsostek|magang|peserta).*(?:pendaftar|mendaftarkan|didaftarkan)/i;

const internshipField = (object: CooperationObject): FieldId | undefined =>
  TEXTS.find((candidate) => INTERNSHIP.test(writtenText(object, candidate)));

/** Where a proposal with interns is asked who registers them and says nothing; null otherwise. */
function openRegistrar(object: CooperationObject, facts: RuleFacts): CellRef | null {
  if (!isProposal(object, facts.today) || internshipField(object) === undefined) return null;
  return slotOfLabel(object, REGISTRAR, facts);
}

/** In the name of a partner what is no place: every office at home is one of a government. */
const OF_OFFICE =
  /^(?:pemerintah|prefektur|provinsi|kota|kabupaten|distrik|negara|negeri|republik|kerajaan|dewan|dinas|badan|kantor|lembaga|kementerian|universitas|institut|politeknik|akademi|sekolah|yayasan|university|college|institute|school|government|prefecture|province|city|council|ministry|agency|foundation)$/;

/** `magang 6 (enam) bulan di Shizuoka` with the prefecture of Shizuoka: JKK and JKM are programmes of work at home. */
function isAbroad(object: CooperationObject, field: FieldId): boolean {
  if (foreignField(object) === null) return false;
  const words = writtenText(object, 'partner').match(/\p{Lu}[\p{L}-]{3,}/gu) ?? [];
  const names = words.map((word) => word.toLowerCase()).filter((word) => !OF_OFFICE.test(word));
  const stays = writtenText(object, field)
    .split(/[;\n]/)
    .filter((part) => INTERNSHIP.test(part));
  const isThere = (part: string): boolean => {
    const place = /\b(?:di|ke|in)\s+(\p{L}.*)$/iu.exec(part)?.[1]?.toLowerCase() ?? '';
    return names.some((name) => place.includes(name));
  };
  return stays.length > 0 && stays.every(isThere);
}

/** Where a proposal speaks of internships, when nothing says how the interns are insured; null otherwise. */
function unprotectedField(object: CooperationObject, facts: RuleFacts): FieldId | null {
  if (!isProposal(object, facts.today)) return null;
  const field = internshipField(object);
  if (field === undefined || facts.recordsFor('interns', object.id).length > 0) return null;
  if (isAbroad(object, field)) return null;
  if (hasInterns(object, facts)) return null;
  return WHERE_INSURED.some((candidate) => INSURED.test(writtenText(object, candidate))) ? null : field;
}
