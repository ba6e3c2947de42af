/**
 * Finds the object that a row of another kind belongs to: by ID, by a document number, by title, by what stands over its
 * table (design 2). A row that fits none or several keeps no object and says so; nothing is guessed.
 */
import { isSliceEnd, type Slices } from '../intake/slices';
import type { CostLine } from '../model/intake';
import { fieldText, type CooperationObject, type FieldId, type FieldValue } from '../model/object';
import type { Attachment, RecordKind, SourceRecord } from '../model/record';
import { readCode } from '../parse/code';
import { normaliseText } from '../parse/text';
import { makeLikenessSearch } from './likeness-search';
import { codeKey, listedKeys, rowKey, sheetWords, spokenName } from './object-keys';

/** Least likeness of a title with a typing error, and how much closer than any other it must be. */
const LIKE = 0.9;
const MARGIN = 0.05;
/** A shorter title may stand in a caption by chance. */
const LONG_TITLE = 12;
/** A shorter word names no proposal. */
const SHORT_NAME = 4;

const NUMBER_FIELDS: readonly FieldId[] = ['numberFirst', 'numberSecond', 'detailNumber', 'baseNumber'];

/** Rows of these kinds say nothing without their object; those of the others may speak of an agency or the region alone. */
const NEEDY: readonly RecordKind[] = ['monitoring', 'feasibility'];

interface Names {
  /** IDs or titles, in the order they count. */
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  /** Tell objects of the same title apart. */
  readonly partner: string;
  readonly agency: string;
  readonly captions: readonly string[];
  /** Captions over several tables, the nearest first; one counts only where it is the name of a proposal. */
  readonly heads: readonly string[];
  /** Name of the sheet that the row stands on; the same tells proposals apart that are counted anew on every sheet. */
  readonly sheet: string;
  /** Whether short names and places count: not for signed documents, which are often of no proposal. */
  readonly isOfProposal: boolean;
}

interface Owner {
  readonly object: string | null;
  readonly attachment: Attachment;
}

function numberKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+$/g, '')
    .replace(/\s+/g, '');
}

function pushTo(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

/** Finds the titles like a text and with its digits, the likest first, with the objects they are of. */
function makeTitleSearch(
  titles: readonly (readonly [title: string, ids: readonly string[]])[],
): (plain: string) => { readonly ids: readonly string[]; readonly score: number }[] {
  const digitsOf = (text: string): string => text.replace(/\D+/g, ' ').trim();
  const digits = titles.map(([title]) => digitsOf(title));
  const search = makeLikenessSearch(
    titles.map(([title]) => title),
    LIKE - MARGIN,
  );
  return (plain) => {
    const own = digitsOf(plain);
    return search(plain)
      .filter(({ at }) => digits[at] === own)
      .map(({ at, score }) => ({ ids: titles[at]?.[1] ?? [], score }))
      .sort((a, b) => b.score - a.score);
  };
}

class ObjectIndex {
  private readonly byId = new Map<string, string[]>();
  private readonly byTitle = new Map<string, string[]>();
  private readonly byNumber = new Map<string, string[]>();
  /** Codes without hyphens and zeros, and numbers and letters of rows and forms. */
  private readonly byCode = new Map<string, string[]>();
  private readonly byKey = new Map<string, string[]>();
  private readonly bySheet = new Map<string, string[]>();
  private readonly objects: ReadonlyMap<string, CooperationObject>;
  private readonly likeTitles = new Map<string, readonly string[]>();
  /** Made when a title is first unknown. */
  private titles: ReturnType<typeof makeTitleSearch> | null = null;
  private readonly captions = new Map<string, readonly string[]>();
  private readonly shortNames = new Map<string, readonly string[]>();
  private alone: ReadonlyMap<string, string | null> | null = null;
  private readonly byAgency = new Map<string, readonly string[]>();
  /** Proposals that nobody has signed yet, with their titles between spaces; gathered when first asked for. */
  private unsigned: readonly { readonly id: string; readonly title: string }[] | null = null;

  private constructor(objects: readonly CooperationObject[]) {
    this.objects = new Map(objects.map((object) => [object.id, object]));
  }

  static *of(objects: readonly CooperationObject[]): Slices<ObjectIndex> {
    const index = new ObjectIndex(objects);
    for (const [at, object] of objects.entries()) {
      if (isSliceEnd(at)) yield;
      index.add(object);
    }
    return index;
  }

  private add(object: CooperationObject): void {
    pushTo(this.byId, normaliseText(object.id), object.id);
    pushTo(this.byId, normaliseText(fieldText(object, 'id')), object.id);
    pushTo(this.byTitle, normaliseText(fieldText(object, 'title') || fieldText(object, 'object')), object.id);
    for (const field of NUMBER_FIELDS) this.addNumber(fieldText(object, field), object.id);
    pushTo(this.byCode, codeKey(fieldText(object, 'id')), object.id);
    pushTo(this.byKey, rowKey(fieldText(object, 'id')), object.id);
    for (const { kind, sheet, keys = [] } of [object.source, ...(object.alsoFrom ?? [])]) {
      for (const key of keys) pushTo(this.byKey, key, object.id);
      if (kind === 'form') pushTo(this.bySheet, sheetWords(sheet), object.id);
    }
  }

  addNumber(number: string, id: string): void {
    for (const one of number.split(' & ')) pushTo(this.byNumber, numberKey(one), id);
  }

  /** The first kind of name that fits one object, or several. */
  find(names: Names): Owner | null {
    const { texts, numbers, captions, heads } = names;
    const several: string[] = [];
    const take = (ids: readonly string[], attachment: Attachment): Owner | null => {
      const left = ids.length > 1 ? this.narrow(ids, names) : ids;
      if (left.length > 1) several.push(...left);
      return left.length === 1 ? { object: left[0] ?? null, attachment } : null;
    };
    for (const text of texts) {
      const owner = take(this.byId.get(normaliseText(text)) ?? this.byCode.get(codeKey(text)) ?? [], 'id');
      if (owner) return owner;
    }
    for (const number of numbers) {
      const owner = take(this.byNumber.get(numberKey(number)) ?? [], 'id');
      if (owner) return owner;
    }
    for (const text of texts) {
      const owner = take(this.titled(normaliseText(text)), 'title');
      if (owner) return owner;
    }
    if (names.isOfProposal && several.length === 0)
      for (const text of texts) {
        const owner = take(this.spoken(text), 'id') ?? take(this.shortNamed(text), 'title');
        if (owner) return owner;
      }
    if (several.length === 0 && !(names.isOfProposal && texts.length > 0)) {
      for (const caption of captions) {
        const owner = take(this.namedIn(normaliseText(caption)), 'place') ?? take(this.captioned(caption), 'place');
        if (owner) return owner;
      }
      const owner = take(this.headed(heads), 'place');
      if (owner) return owner;
    }
    return several.length > 0 ? { object: null, attachment: 'several' } : null;
  }

  /** The only proposal there is, or the only one on a sheet, for a row that names none. */
  only(sheet: string): string | null {
    const all = this.planned();
    if (all.length === 1) return all[0]?.id ?? null;
    this.alone ??= this.countBySheet();
    return this.alone.get(sheet) ?? null;
  }

  /** By sheet the one object that was read from it; null where several were. */
  private countBySheet(): ReadonlyMap<string, string | null> {
    const alone = new Map<string, string | null>();
    for (const { id, source } of this.objects.values()) alone.set(source.sheet, alone.has(source.sheet) ? null : id);
    return alone;
  }

  private planned(): NonNullable<ObjectIndex['unsigned']> {
    this.unsigned ??= [...this.objects.keys()]
      .filter((id) => !this.isSigned(id))
      .map((id) => ({ id, title: ` ${normaliseText(this.text(id, 'title') || this.text(id, 'object'))} ` }));
    return this.unsigned;
  }

  /** Objects that the number, letter or title of a text is of; the title counts for more. */
  private spoken(text: string): readonly string[] {
    const { key, title } = spokenName(text);
    const titled = title.length < LONG_TITLE ? [] : this.titled(normaliseText(title));
    return titled.length > 0 ? titled : title === '' || spokenName(text).isOfProposal ? this.keyed(key) : [];
  }

  /** Whether each of several numbers or codes is one object's. */
  knowsAll(keys: readonly string[]): boolean {
    return (
      keys.length > 0 && keys.every((key) => (this.byCode.get(codeKey(key)) ?? this.keyed(rowKey(key))).length === 1)
    );
  }

  private captioned(text: string): readonly string[] {
    const coded =
      this.byCode.get(codeKey(text.replace(/^.*\b(?:usulan|proposal|kode|untuk|rab)\b[\s.:–-]*/i, ''))) ?? [];
    if (coded.length > 0) return coded;
    const { key, title, isOfProposal } = spokenName(text);
    if (isOfProposal) return this.spoken(text);
    return key === '' || title.length < LONG_TITLE ? [] : this.titled(normaliseText(title));
  }

  /** What the nearest caption that is a name names; nothing where a nearer one is marked alike and names nobody. */
  private headed(heads: readonly string[]): readonly string[] {
    const marks = new Set<string>();
    for (const head of heads) {
      const { key, title, isOfProposal } = spokenName(head);
      const mark = isOfProposal ? 'proposal' : key === '' || title === '' ? '' : /\d/.test(key) ? 'number' : 'letter';
      const plain = normaliseText(title.length < LONG_TITLE ? head : title);
      const ids = isOfProposal && title === '' ? this.keyed(key) : this.called(plain);
      if (ids.length > 0) return marks.has(mark) ? [] : ids;
      // Behind the first of a series a mark is of what the series belongs to.
      if (key === '1' || key === 'a') marks.delete(mark);
      else if (mark !== '') marks.add(mark);
    }
    return [];
  }

  /** Objects whose title a text is, or ends with, or whose ID it begins with. */
  private called(plain: string): readonly string[] {
    const ids = plain.length < LONG_TITLE ? [] : this.titled(plain);
    if (ids.length > 0) return ids;
    return this.namedIn(plain).filter((id) => {
      const title = normaliseText(this.text(id, 'title') || this.text(id, 'object'));
      const begins = [id, this.text(id, 'id')].some(
        (one) => one !== '' && `${plain} `.startsWith(`${normaliseText(one)} `),
      );
      return begins || (title.length >= LONG_TITLE && plain.endsWith(title));
    });
  }

  /** Rows of plans and rows of signed documents are counted alike: those of the plans are meant. */
  private keyed(key: string): readonly string[] {
    const ids = this.byKey.get(key) ?? [];
    const planned = ids.filter((id) => !this.isSigned(id));
    return planned.length > 0 ? planned : ids;
  }

  private isSigned(id: string): boolean {
    return NUMBER_FIELDS.some((field) => this.text(id, field) !== '');
  }

  /** `Ternak` for the proposal on `KAK Ternak`, of that affair, or the only one whose title says so. */
  private shortNamed(text: string): readonly string[] {
    const plain = normaliseText(text);
    if (plain.length < SHORT_NAME || /\d/.test(plain)) return [];
    const known = this.shortNames.get(plain) ?? this.searchShort(plain, text);
    this.shortNames.set(plain, known);
    return known;
  }

  private searchShort(plain: string, text: string): readonly string[] {
    const words = (one: string): string => ` ${one} `;
    const onSheet = [...this.bySheet].filter(([sheet]) => sheet !== '' && words(sheet).includes(words(plain)));
    if (onSheet.length > 0) return onSheet.flatMap(([, found]) => found);
    const affair = readCode('affair', text);
    const ofAffair =
      affair.certainty === 'sure' ? this.planned().filter(({ id }) => this.text(id, 'affair') === affair.value) : [];
    const found =
      ofAffair.length > 0
        ? ofAffair
        : this.planned().filter(
            ({ title }) =>
              title.includes(words(plain)) || (title.length > LONG_TITLE + 1 && words(plain).includes(title)),
          );
    return found.map(({ id }) => id);
  }

  /** Of several objects the one with the same partner, else the one on the same sheet, else the one of the same agency. */
  private narrow(ids: readonly string[], { partner, sheet, agency }: Names): readonly string[] {
    const isOf = (field: FieldId, text: string) => (id: string) =>
      text !== '' && normaliseText(this.text(id, field)) === normaliseText(text);
    const tests: readonly ((id: string) => boolean)[] = [
      isOf('partner', partner),
      (id) => this.isOn(id, sheet),
      isOf('agency', agency),
      (id) => agency !== '' && this.involves(id, agency),
    ];
    return tests.map((test) => ids.filter(test)).find((left) => left.length === 1) ?? ids;
  }

  private isOn(id: string, sheet: string): boolean {
    const object = this.objects.get(id);
    return object !== undefined && [object.source, ...(object.alsoFrom ?? [])].some((one) => one.sheet === sheet);
  }

  /** Objects that an agency leads or takes part in. */
  ofAgency(agency: string): readonly string[] {
    if (agency === '') return [];
    const known =
      this.byAgency.get(agency) ?? this.planned().flatMap(({ id }) => (this.involves(id, agency) ? [id] : []));
    this.byAgency.set(agency, known);
    return known;
  }

  private involves(id: string, agency: string): boolean {
    const plain = normaliseText(agency);
    const value = this.objects.get(id)?.fields.agencies?.value;
    const others = typeof value === 'object' && value !== null ? value : [];
    return [this.text(id, 'agency'), ...others].some((one) => normaliseText(one) === plain);
  }

  private text(id: string, field: FieldId): string {
    const object = this.objects.get(id);
    return object ? fieldText(object, field) : '';
  }

  /** Objects of this title, or of the one title that is this but for typing errors. Digits must agree. */
  private titled(plain: string): readonly string[] {
    const exact = this.byTitle.get(plain);
    if (exact || plain === '') return exact ?? [];
    const known = this.likeTitles.get(plain);
    if (known) return known;
    this.titles ??= makeTitleSearch([...this.byTitle]);
    const [best, next] = this.titles(plain);
    const isClear = best !== undefined && best.score >= LIKE && best.score - (next?.score ?? 0) >= MARGIN;
    const found = isClear ? best.ids : [];
    this.likeTitles.set(plain, found);
    return found;
  }

  /** Objects whose ID or title stands in a caption. */
  private namedIn(plain: string): readonly string[] {
    const known = this.captions.get(plain) ?? this.searchIn(plain);
    this.captions.set(plain, known);
    return known;
  }

  private searchIn(plain: string): readonly string[] {
    if (plain === '') return [];
    const padded = ` ${plain} `;
    const ids = [...this.byId]
      .filter(([id]) => /\d/.test(id) && !/^\d{1,3}$/.test(id) && padded.includes(` ${id} `))
      .flatMap(([, found]) => found);
    if (ids.length > 0) return [...new Set(ids)];
    const titles = [...this.byTitle].filter(([title]) => title.length >= LONG_TITLE && padded.includes(` ${title} `));
    const longest = Math.max(0, ...titles.map(([title]) => title.length));
    return titles.filter(([title]) => title.length === longest).flatMap(([, found]) => found);
  }
}

/** What was written in a field: a placeholder is nothing. */
function written(value: FieldValue | undefined): string {
  return value === undefined || value.value === null || typeof value.value === 'object' ? '' : String(value.value);
}

function given(...texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}

/** Rows of these kinds may be of documents and events that are no proposal's. */
const OF_OTHERS: readonly RecordKind[] = ['agreements', 'monitoring', 'potential'];
/** Rows of these kinds are of a proposal even where they name none. */
const OF_ONE: readonly RecordKind[] = ['feasibility', 'duties', 'resources'];

function namesOf({ kind, sheet, fields, captions = [], heads = [] }: SourceRecord): Names {
  const own = fields as Readonly<Partial<Record<string, FieldValue>>>;
  const numbers = [own.agreementNumber, own.number, own.numberSecond]
    .map(written)
    .filter((text) => /\d.*\D/.test(text));
  return {
    texts: given(written(own.ref), written(own.title)),
    numbers,
    partner: written(own.partner),
    agency: written(own.agency),
    captions,
    heads,
    sheet,
    isOfProposal: !OF_OTHERS.includes(kind),
  };
}

/**
 * Gives records their objects, agreements first: a monitoring names its agreement by number. A record that stands on a
 * form keeps the form's object unless it names another.
 */
export function* attachRecords(
  objects: readonly CooperationObject[],
  records: readonly SourceRecord[],
): Slices<readonly SourceRecord[]> {
  if (records.length === 0) return [];
  const index = yield* ObjectIndex.of(objects);
  const codes = ownCodes(records, index);
  const attach = (record: SourceRecord): SourceRecord => {
    const names = namesOf(record);
    const onForm = record.object === null ? null : { object: record.object, attachment: 'place' as const };
    const found = index.find(names) ?? onForm ?? (OF_ONE.includes(record.kind) ? soleOwner(index, names, null) : null);
    if (found) return { ...record, ...found };
    if (codes.has(record)) return { ...record, object: null, attachment: 'notNeeded' };
    // `2 dan 4` is a row of two, and of neither alone.
    if (names.texts.some((text) => index.knowsAll(listedKeys(text))))
      return { ...record, object: null, attachment: 'notNeeded' };
    const isFree = names.texts.length === 0 && !NEEDY.includes(record.kind);
    return { ...record, object: null, attachment: isFree ? 'notNeeded' : 'none' };
  };
  const done = new Map<SourceRecord, SourceRecord>();
  for (const record of records) {
    if (record.kind !== 'agreements') continue;
    yield;
    const attached = attach(record);
    done.set(record, attached);
    if (attached.object !== null)
      for (const number of namesOf(record).numbers) index.addNumber(number, attached.object);
  }
  const all: SourceRecord[] = [];
  for (const record of records) {
    yield;
    all.push(done.get(record) ?? attach(record));
  }
  return all;
}

/** Kinds whose rows have codes of their own: `K1` to `K6` for needs, not for proposals. */
const CODED: readonly RecordKind[] = ['competencies', 'interns', 'potential', 'schedule'];

/** Rows of tables in which every row has another code of one series, and none of them is that of a proposal. */
function ownCodes(records: readonly SourceRecord[], index: ObjectIndex): ReadonlySet<SourceRecord> {
  const tables = new Map<string, SourceRecord[]>();
  for (const record of records) {
    if (!CODED.includes(record.kind)) continue;
    const key = `${record.kind}\n${record.sheet}`;
    const rows = tables.get(key);
    if (rows) rows.push(record);
    else tables.set(key, [record]);
  }
  const own = new Set<SourceRecord>();
  for (const rows of tables.values()) {
    const texts = rows.flatMap((row) => namesOf(row).texts);
    const series = new Set(texts.map((text) => text.replace(/\d+$/, '')));
    const isSeries = series.size === 1 && texts.every((text) => /^[a-z]{1,5}[\s.-]?\d{1,3}$/i.test(text.trim()));
    const isOwn = isSeries && texts.length >= 2 && new Set(texts).size === texts.length;
    if (isOwn && rows.every((row) => index.find({ ...namesOf(row), captions: [], heads: [] }) === null))
      for (const row of rows) own.add(row);
  }
  return own;
}

/** The only proposal, of all or on their sheet, for rows that name none and stand under no name of another. */
function soleOwner(index: ObjectIndex, { texts, captions, sheet }: Names, object: string | null): Owner | null {
  if (object !== null || texts.length > 0 || captions.some((text) => spokenName(text).isOfProposal)) return null;
  const only = index.only(sheet);
  return only === null ? null : { object: only, attachment: 'place' };
}

/** Gives cost lines without an object theirs. */
export function* attachCosts(
  objects: readonly CooperationObject[],
  costs: readonly CostLine[],
): Slices<readonly CostLine[]> {
  if (costs.length === 0) return [];
  const index = yield* ObjectIndex.of(objects);
  const all: CostLine[] = [];
  for (const line of costs) {
    yield;
    const names: Names = {
      texts: line.names ?? [], numbers: [], partner: '', agency: '', captions: line.captions ?? [], heads: line.heads ?? [],
      sheet: line.cell.sheet, isOfProposal: true,
    }; // prettier-ignore
    const found = index.find(names) ?? soleOwner(index, names, line.object);
    const isFound = found !== null && (found.object !== null || line.object === null);
    all.push(isFound ? { ...line, ...found } : { ...line, attachment: line.object === null ? 'none' : 'place' });
  }
  return all;
}
