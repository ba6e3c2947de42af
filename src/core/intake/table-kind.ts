/** Which kind a table is, by the fields its headings map to; the right to say that it is none stays. */
import type { SourceKind } from '../model/intake';
import { MOST_OF_SHEET, rememberByText } from '../model/memo';
import type { FieldId } from '../model/object';
import { assignFields, matchLabel, type HeadingColumn, type HeadingMatch } from './map-headings';
import { chosenKind, kindChoice } from './heading-choices';
import { normaliseHeading } from './normalise-heading';
import type { RecalledChoices } from './recall-choices';
import { matchBoth } from './agreement-pairs';
import { areApprovals } from './approvals';
import { areRegulations, regulationColumns } from './regulation-list';
import { matchPairs, resourceHeading } from './resource-pairs';
import { matchScores } from './score-table';
import { isSquare } from './square-corner';
import { isStudyAcross, matchAcross, OF_STUDIES } from './study-across';
import { aspectsOf, isAspectHeading, matchAspects } from './study-columns';
import type { Slices } from './slices';
import { KINDS, meetsNeeds } from './source-kinds';

/** Least score of a heading that speaks for a kind. */
const SPEAKS = 0.78;

export interface KindDecision {
  readonly kind: SourceKind;
  /** The columns as the fields of that kind; those of the register for `register` and `other`. */
  readonly matches: readonly HeadingMatch<string>[];
}

const KNOWN = new Set(['nomor', ...KINDS.flatMap(({ knowledge }) => knowledge.vocabulary.texts)]);

/** Longer texts are hardly headings, and not remembered. */
const LONGEST_HEADING = 120;

/** Whether a text is a heading of some known table. */
export const isHeading = rememberByText(askHeading, LONGEST_HEADING, MOST_OF_SHEET);

function askHeading(text: string): boolean {
  const plain = normaliseHeading(text);
  if (plain === '') return text === '#';
  if (KNOWN.has(plain)) return true;
  const match = matchLabel(text);
  return (
    (match !== null && match.score >= 0.75) ||
    resourceHeading(text) !== null ||
    isAspectHeading(text) ||
    /^[a-z]\.\d{1,2}$/i.test(text.trim()) ||
    /^(pihak|nomor dan tanggal|pembiayaan|target|realisasi|periode|pihak [12]|[kc]\d{1,2}( .*)?|dampak (?:positif|negatif)|(?:upaya |rencana |langkah )?mitigasi)$/.test(
      plain,
    )
  );
}

/** Whether a text is word for word a heading of some known table. */
export const isPlainHeading = (text: string): boolean =>
  KNOWN.has(normaliseHeading(text)) || (matchLabel(text)?.score ?? 0) >= PLAIN;
const PLAIN = 0.97;

/** How many of the texts are headings of some known table. */
export function headingHits(texts: readonly string[]): number {
  return texts.filter(isHeading).length;
}

// prettier-ignore
const USUAL: readonly FieldId[] = ['partner', 'agency', 'duration', 'start', 'end', 'scope', 'detailNumber', 'baseNumber', 'numberFirst', 'signedOn', 'kind', 'instrument', 'financing', 'cost', 'location', 'status', 'affair', 'purpose', 'background', 'benefits', 'object'];

/**
 * How many columns the register explains. Zero unless there is a title or an object and two of its usual fields (one, when
 * the headings speak of cooperation), or a person corrected the headings.
 */
function registerStrength(columns: readonly HeadingColumn[], matches: readonly HeadingMatch[]): number {
  const named = new Set(matches.map(({ field }) => field));
  if (!named.has('title') && !named.has('object')) return 0;
  if (matches.some(({ chosen }) => chosen)) return Infinity;
  const usual = USUAL.filter((field) => named.has(field)).length;
  const saysSo = columns.some(({ heading }) =>
    /\b(kerja sama|mitra|partner|cooperation)\b/.test(normaliseHeading(heading)),
  );
  const isRegister = usual >= 2 || (usual === 1 && saysSo);
  return isRegister ? matches.filter(({ field }) => field !== null).length : 0;
}

/** Half a point more for each field that hardly another kind has. */
function strengthOf(matches: readonly HeadingMatch<string>[], kind: (typeof KINDS)[number]): number {
  const found = new Set(
    matches.flatMap(({ field, confidence }) => (field !== null && confidence >= SPEAKS ? [field] : [])),
  );
  const named = matches.filter(({ isRowNumber }) => !isRowNumber);
  if (named.length === kind.only?.length && kind.only.every((field) => found.has(field))) return found.size;
  const meets = meetsNeeds(kind.needs, found) || (kind.otherNeeds !== undefined && meetsNeeds(kind.otherNeeds, found));
  if (found.size < kind.least || !meets) return 0;
  return found.size + kind.marks.filter((field) => found.has(field)).length / 2;
}

/** Matches corrected where the columns of a kind come in sets: resources by kind, studies by aspect; null for any other table. */
function rematch(
  kind: SourceKind,
  columns: readonly HeadingColumn[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const headings = columns.map(({ heading }) => heading);
  if (kind === 'feasibility') return matchAcross(columns, matches) ?? matchAspects(headings, matches);
  return kind === 'resources' ? matchPairs(headings, matches) : null;
} // prettier-ignore

// prettier-ignore
const OF_PROPOSALS: readonly FieldId[] = ['partner', 'kind', 'instrument', 'financing', 'duration', 'start', 'location', 'purpose', 'background', 'benefits'];

/** What a register says of proposals besides who they are of. */
function isOfProposals(register: readonly HeadingMatch[]): boolean {
  return register.some(({ field }) => field !== null && OF_PROPOSALS.includes(field));
}

/** Each of its columns speaks for such a table, which has to say whose resources they are. */
function strengthOfPairs(matches: readonly HeadingMatch<string>[]): number {
  const fields = matches.flatMap(({ field }) => (field === null ? [] : [field]));
  const isOfSomeone = ['agency', 'title', 'ref'].some((field) => fields.includes(field));
  return isOfSomeone ? fields.length + 0.5 : 0;
}

const bothIn = (columns: readonly HeadingColumn[], matches: readonly HeadingMatch<string>[]) =>
  matchBoth(
    columns.map(({ heading }) => heading),
    matches,
  );

/** Who follows which KSB up by which PKS, whatever else is told of it. */
function strengthOfBoth(matches: readonly HeadingMatch<string>[]): number {
  const fields = matches.flatMap(({ field }) => (field === null ? [] : [field]));
  return ['agency', 'partner', 'signedOn'].some((field) => fields.includes(field)) ? fields.length + 1 : 0;
}

/** What a table is judged by besides its headings. */
export interface TableClues {
  /** Corrections of a person. */
  readonly chosen: RecalledChoices['fields'];
  /** Texts over the table and the name of its sheet. */
  readonly captions: readonly string[];
}

/** `register` are the columns mapped to the fields of the register. A kind a person chose or corrected headings of stays. */
export function* decideKind(
  columns: readonly HeadingColumn[],
  register: readonly HeadingMatch[],
  { chosen, captions }: TableClues,
): Slices<KindDecision> {
  const asked = chosenKind(chosen);
  const askedKind = KINDS.find(({ kind }) => kind === asked);
  if (askedKind !== undefined) {
    const { kind, knowledge, fields } = askedKind;
    const matches = yield* assignFields(columns, knowledge, kindChoice(chosen, kind, fields));
    return { kind, matches: rematch(kind, columns, matches) ?? matches };
  }
  if (asked !== null) return { kind: asked, matches: register };
  for (const { kind, knowledge, fields } of KINDS) {
    const choice = kindChoice(chosen, kind, fields);
    if (choice === undefined) continue;
    const matches = yield* assignFields(columns, knowledge, choice);
    return { kind, matches: rematch(kind, columns, matches) ?? matches };
  }
  const isOfParts = isRegulationList(columns) || isApprovalList(columns);
  if (isOfParts && !register.some(({ chosen: isChosen }) => isChosen)) return { kind: 'other', matches: register };
  const own = registerStrength(columns, register);
  let best: KindDecision = { kind: own > 0 ? 'register' : 'other', matches: register };
  let most = own;
  if (own === Infinity) return best;
  if (own === 0 && isInvitation(columns)) {
    const schedule = KINDS.find(({ kind }) => kind === 'schedule');
    if (schedule !== undefined) return { kind: 'schedule', matches: yield* assignFields(columns, schedule.knowledge) };
  }
  const studies = yield* matchStudies(columns, captions);
  if (studies !== null) return { kind: 'feasibility', matches: studies };
  const scores = matchScores(columns, captions);
  if (scores !== null) return { kind: 'scores', matches: scores };
  for (const kind of KINDS) {
    const plain = yield* assignFields(columns, kind.knowledge);
    // Studies by columns were told above.
    const pairs = kind.kind === 'feasibility' ? null : rematch(kind.kind, columns, plain);
    // A register has a title, and both documents of an object side by side.
    const both = kind.kind === 'agreements' && own === 0 ? bothIn(columns, plain) : null;
    const matches = pairs ?? both ?? plain;
    const strength =
      both !== null
        ? strengthOfBoth(both)
        : pairs === null
          ? strengthOf(matches, kind)
          : own > 0 && isOfProposals(register)
            ? 0
            : strengthOfPairs(matches);
    const isTie =
      (strength === most && kind.kind === 'agreements' && isDocumentList(matches, register)) ||
      (strength > 0 && kind.kind === 'resources' && best.kind === 'register' && isCommitments(register)) ||
      (strength > 0 && kind.kind === 'costs' && isPriced(matches)) ||
      (strength > 0 && kind.kind === 'agreements' && isInForce(matches, register, captions)) ||
      (strength > 0 && kind.kind === 'schedule' && isOfHearings(columns, register, captions));
    if (strength <= most && !isTie && !(kind.kind === 'agreements' && strength > 0 && isChain(matches, register)))
      continue;
    best = { kind: kind.kind, matches };
    most = strength;
  }
  if (best.kind === 'agreements') return { ...best, matches: bothIn(columns, best.matches) ?? best.matches };
  if (best.kind === 'other' && isPairwise(columns)) return { kind: 'pairwise', matches: register };
  return best;
}

/** `No | Perangkat Daerah Diundang`, `No | Diundang | Jam Paparan`: whom a meeting asks to come. */
function isInvitation(columns: readonly HeadingColumn[]): boolean {
  return columns.some(({ heading }) => /\b(?:diundang|(?<!perundang )undangan)$/.test(normaliseHeading(heading)));
}

/** Volumes and prices: lines of a RAB, whatever columns of sources stand beside them. */
function isPriced(matches: readonly HeadingMatch<string>[]): boolean {
  const found = new Set(matches.map(({ field }) => field));
  return found.has('volume') && found.has('price');
}

/** `Jenis | Nomor | Tahun | Tentang` over names of regulations. */
function isRegulationList(columns: readonly HeadingColumn[]): boolean {
  const found = regulationColumns(columns);
  return found !== null && areRegulations(columns[found.kind]?.values ?? []);
}

/** Aspects of feasibility as headings, each over the scores of all proposals, or the other way round; criteria may have such names too. */
function* matchStudies(
  columns: readonly HeadingColumn[],
  captions: readonly string[],
): Slices<readonly HeadingMatch<string>[] | null> {
  const known = KINDS.find(({ kind }) => kind === 'feasibility');
  const headings = columns.map(({ heading }) => heading);
  const isAcross = isStudyAcross(columns, captions);
  if (known === undefined || (!isAcross && aspectsOf(headings).size === 0)) return null;
  const plain = yield* assignFields(columns, known.knowledge);
  if (isAcross) return matchAcross(columns, plain);
  const matches = matchAspects(headings, plain);
  const saysSo = captions.some((text) => OF_STUDIES.test(text));
  const isStudy = matches?.some(({ field }) => field === 'evidence' || field === 'conclusion') ?? false;
  return isStudy || saysSo ? matches : null;
} // prettier-ignore

/** `Objek | Tahap | Nomor | Tanggal` with a row for each approval. */
function isApprovalList(columns: readonly HeadingColumn[]): boolean {
  return columns.length <= MOST_OF_APPROVALS && columns.some(({ values }) => areApprovals(values));
}

/** A register has more columns, and approvals in some of them. */
const MOST_OF_APPROVALS = 8;

/** Who is asked to come, on which day: no register, whatever else the headings could mean. */
function isOfHearings(
  columns: readonly HeadingColumn[],
  register: readonly HeadingMatch[],
  captions: readonly string[],
): boolean {
  if (register.some(({ field }) => field === 'partner' || (field !== null && PLANNED.includes(field)))) return false;
  const texts = [...columns.map(({ heading }) => heading), ...captions];
  return texts.some((text) =>
    /\b(?:diundang|(?<!perundang[- ])undangan|paparan|pemapar|ekspose|jadwal rapat)\b/i.test(text),
  );
}

/** Names of objects and agencies with what each commits, and nothing that a register says of an object. */
// prettier-ignore
const COMMITTED: readonly FieldId[] = ['id', 'title', 'object', 'agency', 'agencies', 'partner', 'staff', 'funds', 'unit', 'notes', 'contact'];

function isCommitments(register: readonly HeadingMatch[]): boolean {
  const fields = register.flatMap(({ field }) => (field === null ? [] : [field]));
  return fields.includes('agency') && fields.every((field) => COMMITTED.includes(field));
}

const IN_FORCE =
  /\b(?:naskah|dokumen|perjanjian|ksb|pks|mou|nota|kesepakatan|kerja ?sama|agreements?)\b.*\b(?:aktif|berlaku|berjalan|eksisting|existing|sudah ada|telah ada|telah ditandatangani|terdahulu|in force)\b|\b(?:daftar|rekap|register|inventarisasi) (?:naskah|ksb|pks|mou|kesepakatan bersama|perjanjian)\b|\b(?:naskah|dokumen|ksb|pks|mou|nota|kesepakatan|kerja ?sama)\b.*\b(?:ditandatangani|ditanda tangani|signed)\b/i;

/** Documents with a number and their days under a title that says they are in force. */
function isInForce(
  matches: readonly HeadingMatch<string>[],
  register: readonly HeadingMatch[],
  captions: readonly string[],
): boolean {
  if (!captions.some((text) => IN_FORCE.test(text) && !/\b(?:usulan|rencana|calon|proposal)\b/i.test(text)))
    return false;
  const found = new Set(matches.map(({ field }) => field));
  const isDated = found.has('end') || found.has('start') || found.has('signedOn');
  const isPlanned = ({ field }: HeadingMatch): boolean =>
    field !== null && !OF_SIGNED.includes(field) && PLANNED.includes(field);
  // With the PKS beside each KSB it is a register of both.
  if (register.some(({ field }) => field === 'detailNumber')) return false;
  const isNamed = found.has('instrument') || (found.has('number') && found.has('start') && found.has('end'));
  return found.has('number') && isNamed && isDated && !register.some(isPlanned);
}

/** What a plan says of an object and a list of signed documents does not. */
// prettier-ignore
const PLANNED: readonly FieldId[] = ['object', 'kind', 'affair', 'scope', 'background', 'purpose', 'benefits', 'impact', 'study', 'financing', 'cost', 'costApbd', 'fundingSource', 'location', 'stage', 'budgetStatus', 'baseNumber', 'detailNumber'];

/** Said of signed documents under a title of theirs, too. */
const OF_BOTH: readonly FieldId[] = ['location', 'scope'];

const OF_SIGNED: readonly FieldId[] = [...OF_BOTH, 'affair', 'object', 'baseNumber', 'detailNumber'];

/** Documents that name the one they rest on, `Nomor | … | KSB Induk`, and nothing planned besides the affair. */
function isChain(matches: readonly HeadingMatch<string>[], register: readonly HeadingMatch[]): boolean {
  const found = new Set(matches.flatMap(({ field, confidence }) => (confidence >= SPEAKS ? [field] : [])));
  const allowed: readonly (FieldId | null)[] = ['affair', 'baseNumber', 'detailNumber', 'kind', ...OF_BOTH];
  const isPlanned = ({ field }: HeadingMatch): boolean =>
    field !== null && PLANNED.includes(field) && !allowed.includes(field);
  return found.has('number') && found.has('parentNumber') && !register.some(isPlanned);
}

/** `Nomor Naskah | Judul | Mitra | Tanggal Penandatanganan | Berakhir`: documents with their days, and nothing planned. */
function isDocumentList(matches: readonly HeadingMatch<string>[], register: readonly HeadingMatch[]): boolean {
  const found = new Set(matches.map(({ field }) => field));
  const isDated =
    found.has('signedOn') &&
    (found.has('end') || found.has('start') || found.has('duration') || found.has('instrument'));
  return found.has('number') && isDated && !register.some(({ field }) => field !== null && PLANNED.includes(field));
}

/** A square of judgments: the texts of the first column are the headings of the others, or begin with them as names with their codes do. */
export function isPairwise(columns: readonly Pick<HeadingColumn, 'heading' | 'values'>[]): boolean {
  const [first, ...others] = columns;
  return isSquare(
    others.map(({ heading }) => heading),
    (first?.values ?? []).map(String),
  );
}
