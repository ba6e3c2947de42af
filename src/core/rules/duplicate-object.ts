/**
 * duplicate-object: the same cooperation entered twice: title, partner and agency alike but for spelling. Renewals,
 * numbered phases and rows with document numbers of their own are not duplicates.
 */
import { isGiven } from './content';
import { fieldText, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { formatCellRef, type CellRef } from '../model/cell';
import { rememberByText } from '../model/memo';
import { normaliseText } from '../parse/text';
import { cellKey, objectCell } from './place';
import { registerRule } from './rule';

const PARTS = ['title', 'partner', 'agency'] as const satisfies readonly FieldId[];
const NUMBERS = ['numberFirst', 'baseNumber', 'detailNumber'] as const satisfies readonly FieldId[];

/** How many neighbours in each sorted order an object is compared with; copies of one text are always neighbours. */
const WINDOW = 4;

/** More words than this that only one side has make another text. */
const MOST_OWN_WORDS = 6;

/** Words that may be there or not without making another object. */
const LIGHT_WORDS = new Set([
  'dan', 'di', 'dengan', 'untuk', 'pada', 'antara', 'tentang', 'dalam', 'yang', 'melalui', 'lewat', 'bagi', 'oleh', 'guna', 'kerja', 'sama', 'pt', 'cv', 'tbk', 'kota',
  'sukabumi', 'pemerintah', 'rencana', 'usulan', 'kegiatan', 'the', 'of', 'and',
]); // prettier-ignore

interface Part {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The words in order of the alphabet, and backwards. */
  readonly sorted: string;
  readonly backwards: string;
}

interface Entry {
  readonly object: CooperationObject;
  readonly parts: readonly Part[];
  /** Where it stands, for an order that does not depend on the order of reading. */
  readonly place: string;
}

export const duplicateObject = registerRule({
  id: 'duplicate-object',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: { similarity: 0.9 },
  messages: {
    message: { title: 'text', other: 'text', place: 'text' },
    messageMerged: { title: 'text', other: 'text', place: 'text' },
  },
  cures: ['cureMerged'],
  check: function* ({ similarity }, facts) {
    const entries = facts.objects
      .filter((object) => isGiven(object, 'title'))
      .map((object): Entry => {
        const parts = PARTS.map((part) => partOf(textOf(object, part)));
        return { object, parts, place: placeKey(object) };
      });
    for (const [entry, first] of pairDuplicates(entries, similarity)) {
      const cells = [objectCell(entry.object), objectCell(first.object)];
      const place = formatCellRef(objectCell(first.object));
      const params = { title: fieldText(entry.object, 'title'), other: first.object.id, place };
      const at = { params, object: entry.object, field: 'title' as const };
      const [own, leading] = cells.map(cellKey);
      if (own !== leading) yield { ...at, message: 'message', cells };
      // Rows under one merged title: the row is shown, not its title.
      else yield { ...at, message: 'messageMerged', cure: 'cureMerged', cells: [ownCell(entry.object), ...cells] };
    }
  },
});

/** A list that names the agencies involved only, `PD Terlibat`, tells its rows by them. */
function textOf(object: CooperationObject, part: (typeof PARTS)[number]): string {
  const field = part === 'agency' && !isGiven(object, 'agency') ? 'agencies' : part;
  return isGiven(object, field) ? fieldText(object, field) : '';
}

/** The first cell that stands on a row of the object itself. */
function ownCell(object: CooperationObject): CellRef {
  const rowIndex = object.source.rows[0];
  const own = Object.values(object.fields).flatMap(({ cell }) =>
    cell !== null && cell.rowIndex === rowIndex ? [cell] : [],
  );
  return own.sort((a, b) => a.columnIndex - b.columnIndex)[0] ?? objectCell(object);
}
/** `… (perbaikan)`, `… – revisi 2`: the same proposal handed in again. */
const VERSION =
  /[\s([–—-]+(?:usulan )?(?:perbaikan|diperbaiki|revisi|rev|final|fix|salinan|copy|duplikat|usulan ulang|update|terbaru)\.?\s*(?:ke-?\s?)?\d*\s*[)\]]?\s*$/i;

/** Written apart or in one: `antar daerah`. */
const JOINED = /\b(antar|pasca|pra|non|multi|sub|inter) (\p{L})/gu;
/** Abbreviations that one writes out and the next does not. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  sd: 'sekolah dasar', smp: 'sekolah menengah pertama', sma: 'sekolah menengah atas', smk: 'sekolah menengah kejuruan', rs: 'rumah sakit',
  ukm: 'usaha kecil dan menengah', umkm: 'usaha mikro kecil dan menengah', puskesmas: 'pusat kesehatan masyarakat', tpa: 'tempat pemrosesan akhir', sdm: 'sumber daya manusia',
}; // prettier-ignore
const SHORT = new RegExp(`\\b(?:${Object.keys(LONG_FORMS).join('|')})\\b`, 'g');

const partOf = rememberByText((written): Part => {
  const text = normaliseText(written.replace(VERSION, ''))
    .replace(JOINED, '$1$2')
    .replace(SHORT, (word) => LONG_FORMS[word] ?? word);
  const words = text.split(' ');
  return { text, words: new Set(words), sorted: words.toSorted().join(' '), backwards: words.toReversed().join(' ') };
});

/**
 * Each duplicate with the first of its group. Sorted neighbourhood: objects are sorted by text, by its words read backwards
 * and by their sorted words, and compared with their neighbours; O(n log n).
 */
function pairDuplicates(entries: readonly Entry[], similarity: number): [Entry, Entry][] {
  const leaders = new Map<Entry, Entry>();
  const leaderOf = (entry: Entry): Entry => {
    let leader = entry;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  const keys: ((entry: Entry) => string)[] = [
    ({ parts }) => parts.map(({ text }) => text).join(' | '),
    ({ parts }) =>
      parts
        .toReversed()
        .map(({ backwards }) => backwards)
        .join(' | '),
    ({ parts }) => parts.map(({ sorted }) => sorted).join(' | '),
  ];
  for (const keyOf of keys) {
    const sorted = entries
      .map((entry) => ({ entry, key: keyOf(entry) }))
      .sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.place, b.entry.place));
    sorted.forEach(({ entry }, index) => {
      const end = Math.min(sorted.length, index + 1 + WINDOW);
      for (let next = index + 1; next < end; next += 1) {
        const other = sorted[next]?.entry ?? entry;
        const [one, two] = [leaderOf(entry), leaderOf(other)];
        if (one === two || !isSameCooperation(entry, other, similarity)) continue;
        const isFirst = one.place < two.place;
        leaders.set(isFirst ? two : one, isFirst ? one : two);
      }
    });
  }
  return [...leaders.keys()].map((entry) => [entry, leaderOf(entry)]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeKey(object: CooperationObject): string {
  const { sheet, rowIndex, columnIndex } = objectCell(object);
  return `${sheet}\u0000${String(rowIndex).padStart(8, '0')}\u0000${String(columnIndex).padStart(6, '0')}\u0000${object.id}`;
}

function isSameCooperation(a: Entry, b: Entry, similarity: number): boolean {
  const alike = PARTS.every((_, index) => {
    const one = a.parts[index];
    const two = b.parts[index];
    if (!one || !two || one.text === '' || two.text === '' || one.text === two.text) return true;
    if (areAlike(one, two, similarity)) return true;
    return index === 0 && isWithin(one, two) && isCopied(a.object, b.object);
  });
  return alike && !haveOwnNumbers(a.object, b.object) && !isRenewal(a.object, b.object);
}

/** Most words one title may have more than the other where the contents are copied. */
const MOST_MORE = 2;
/** Texts long enough that two offices do not write them alike. */
const CONTENTS = ['background', 'purpose', 'scope', 'benefits'] as const satisfies readonly FieldId[];
const LEAST_CONTENT = 40;

/** `Promosi Wisata Lereng Lawu` in `Promosi Wisata Kawasan Lereng Lawu`. */
function isWithin(one: Part, two: Part): boolean {
  const [small, large] = one.words.size <= two.words.size ? [one.words, two.words] : [two.words, one.words];
  return small.size > 1 && large.size - small.size <= MOST_MORE && [...small].every((word) => large.has(word));
}

/** Whether two contents or more are the same word for word. */
function isCopied(a: CooperationObject, b: CooperationObject): boolean {
  const same = CONTENTS.filter((field) => {
    const text = isGiven(a, field) ? normaliseText(fieldText(a, field)) : '';
    return text.length >= LEAST_CONTENT && isGiven(b, field) && text === normaliseText(fieldText(b, field));
  });
  return same.length > 1;
}

function haveOwnNumbers(a: CooperationObject, b: CooperationObject): boolean {
  return NUMBERS.some((field) => {
    if (!isGiven(a, field) || !isGiven(b, field)) return false;
    return normaliseText(fieldText(a, field)) !== normaliseText(fieldText(b, field));
  });
}

function isRenewal(a: CooperationObject, b: CooperationObject): boolean {
  const [startA, endA, startB, endB] = [
    fieldValue(a, 'start'),
    fieldValue(a, 'end'),
    fieldValue(b, 'start'),
    fieldValue(b, 'end'),
  ];
  const follows = (end: unknown, start: unknown): boolean =>
    typeof end === 'string' && typeof start === 'string' && end < start;
  // An end before its own start says nothing about what comes after it.
  if (follows(endA, startA) || follows(endB, startB)) return false;
  return follows(endA, startB) || follows(endB, startA);
}

/** Alike as wholes, and every word that differs is a misspelling of one on the other side or carries no meaning. */
function areAlike(one: Part, two: Part, similarity: number): boolean {
  const onlyOne = ownWords(one.words, two.words);
  const onlyTwo = onlyOne === null ? null : ownWords(two.words, one.words);
  if (onlyOne === null || onlyTwo === null) return false;
  const isTypo = (word: string, others: readonly string[]): boolean =>
    others.some((other) => mostSimilarity(word, other) >= 0.6 && bigramSimilarity(word, other) >= 0.6);
  const isExplained =
    onlyOne.every((word) => LIGHT_WORDS.has(word) || isTypo(word, onlyTwo)) &&
    onlyTwo.every((word) => LIGHT_WORDS.has(word) || isTypo(word, onlyOne));
  return isExplained && bigramSimilarity(withoutLightWords(one), withoutLightWords(two)) >= similarity;
}

/**
 * Words that the others lack. Null when they make another text: too many of them, or one that carries meaning and is too
 * short, or a number, to be a misspelling. Most pairs end here.
 */
function ownWords(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] | null {
  const own: string[] = [];
  for (const word of words) {
    if (others.has(word)) continue;
    if (!LIGHT_WORDS.has(word) && (word.length <= 3 || /\d/.test(word))) return null;
    if (own.push(word) > MOST_OWN_WORDS) return null;
  }
  return own;
}

function withoutLightWords({ sorted }: Part): string {
  return sorted
    .split(' ')
    .filter((word) => !LIGHT_WORDS.has(word))
    .join(' ');
}

/** Dice's coefficient over letter pairs, 0..1 (Dice 1945); 1 for equal texts. */
export function bigramSimilarity(one: string, two: string): number {
  if (one === two) return 1;
  const [pairsOne, pairsTwo] = [letterPairs(one), letterPairs(two)];
  const total = pairsOne.length + pairsTwo.length;
  if (pairsOne.length === 0 || pairsTwo.length === 0) return 0;
  let [shared, at] = [0, 0];
  for (const pair of pairsOne) {
    while ((pairsTwo[at] ?? Infinity) < pair) at += 1;
    if (pairsTwo[at] !== pair) continue;
    shared += 1;
    at += 1;
  }
  return (2 * shared) / total;
}

/** What `bigramSimilarity` is at most for two different texts: all pairs of the shorter are shared. */
function mostSimilarity(one: string, two: string): number {
  const total = one.length + two.length - 2;
  return total === 0 ? 0 : (2 * (Math.min(one.length, two.length) - 1)) / total;
}

/** The pairs as numbers, ascending: what two texts share is found in one pass. */
const letterPairs = rememberByText((text) => {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let index = 0; index < pairs.length; index += 1)
    pairs[index] = text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
  return pairs.sort();
});
