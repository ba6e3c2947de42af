/**
 * partner-overlap: a new proposal covers what a running agreement with the same partner covers already: near-equal words,
 * the same place where both name one, and an overlapping time. What follows on the old agreement is a renewal and is left
 * alone, and so are a joint agreement and what is made under it. Compared within one partner, through the rarer words of the titles, so that the work grows with the rows only.
 */
import { DETAILS } from '../agreements/link-parents';
import { numberKey } from '../agreements/number-key';
import { instrumentOfNumber } from '../legal/instruments';
import type { CellRef } from '../model/cell';
import { fieldText, fieldValue, type CooperationObject } from '../model/object';
import { rememberByText } from '../model/memo';
import { recordCell, recordText, recordValue, type SourceRecord } from '../model/record';
import { readCode } from '../parse/code';
import { normaliseText } from '../parse/text';
import { isGiven } from './content';
import { isProposal, lifeOf } from './life';
import { objectCell } from './place';
import { registerRule, type RuleFacts } from './rule';

/** Words that say nothing about what is done or where. */
const LIGHT = new Set([
  'dan', 'di', 'dengan', 'untuk', 'pada', 'antara', 'tentang', 'dalam', 'yang', 'oleh', 'bagi', 'kerja', 'sama', 'kota', 'kabupaten', 'kelurahan',
  'kecamatan', 'sukabumi', 'pemerintah', 'rencana', 'usulan', 'kegiatan', 'program', 'daerah', 'bidang',
]); // prettier-ignore

/** Steps that any work has, and months. */
const PLANNING = new Set([
  'penyusunan', 'pelaksanaan', 'pelaporan', 'laporan', 'pemantauan', 'monitoring', 'evaluasi', 'persiapan', 'bulan', 'tahun', 'semester', 'januari',
  'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
]); // prettier-ignore

/** Agreements looked at for one proposal, the rarest shared word first. */
const MOST_CANDIDATES = 24;

interface Side {
  readonly object: CooperationObject | null;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  /** Of the object of the cooperation, where it is told apart from the title. */
  readonly work: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Of what is done; empty in a list of documents. */
  readonly scope: ReadonlySet<string>;
  readonly affair: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly cell: CellRef;
  readonly name: string;
  /** Numbers of the joint agreement it is, or stands under. */
  readonly umbrellas: readonly string[];
  /** Whether it has a detailed agreement of its own. */
  readonly isDetailed: boolean;
}

export const partnerOverlap = registerRule({
  id: 'partner-overlap',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Share of words in common (Jaccard), 0..1.
  options: { similarity: 0.6 },
  messages: { message: { title: 'text', other: 'text', otherTitle: 'text' } },
  check: function* ({ similarity }, facts) {
    const { proposals, running } = gatherSides(facts);
    for (const proposal of proposals) {
      const { side, partner } = proposal;
      const index = running.get(partner);
      if (index === undefined) continue;
      const match = candidates(index, side)
        .map((other) => ({ other, likeness: jaccard(side.words, other.words) }))
        .filter(
          ({ other, likeness }) =>
            (likeness >= similarity ||
              isPartOf(other.words, side.words) ||
              isPartOf(side.words, other.words) ||
              isPartOf(side.work, other.words) ||
              isSameWork(side, other, likeness)) &&
            overlaps(side, other, likeness) &&
            !isOneChain(side, other),
        )
        .sort((a, b) => b.likeness - a.likeness || compareText(placeOfSide(a.other), placeOfSide(b.other)))[0];
      if (match === undefined) continue;
      const params = { title: side.title, other: match.other.name, otherTitle: match.other.title };
      yield { message: 'message', params, object: side.object, field: 'title', cells: [side.cell, match.other.cell] };
    }
  },
});

type WordIndex = ReadonlyMap<string, readonly Side[]>;

function gatherSides(facts: RuleFacts) {
  const planned: { object: CooperationObject; partner: string }[] = [];
  const running = new Map<string, Map<string, Side[]>>();
  const addRunning = (partner: string, side: Side): void => {
    const index = running.get(partner) ?? new Map<string, Side[]>();
    running.set(partner, index);
    for (const word of new Set([...side.words, ...side.place])) {
      const list = index.get(word);
      if (list) list.push(side);
      else index.set(word, [side]);
    }
  };
  for (const object of facts.objects) {
    if (!isGiven(object, 'partner') || !isGiven(object, 'title')) continue;
    const life = lifeOf(object, facts.today);
    if (life === 'closed') continue;
    const partner = partnerKey(fieldText(object, 'partner'));
    if (life === 'proposal') planned.push({ object, partner });
    else addRunning(partner, sideOf(object));
  }
  for (const record of facts.recordsOf('agreements')) {
    const end = recordValue(record, 'end');
    const cell = recordCell(record, 'title');
    const title = recordText(record, 'title');
    // A row of an object that is in the register has been seen there.
    const own = record.object === null ? undefined : facts.objectById.get(record.object);
    const isSeen = own !== undefined && !isProposal(own, facts.today);
    if (isSeen || cell === null || title === '' || (typeof end === 'string' && end < facts.today)) continue;
    addRunning(partnerKey(recordText(record, 'partner')), {
      object: record.attachment === 'id' ? (own ?? null) : null, title, words: wordsOf(title), work: new Set<string>(), scope: new Set<string>(), place: wordsOf(extraOf(record, OF_PLACE)), affair: readCode('affair', extraOf(record, OF_AFFAIR)).value, start: recordValue(record, 'start'), end, cell,
      name: recordText(record, 'number'), ...chainOfRecord(record),
    }); // prettier-ignore
  }
  // Most proposals have no running agreement with their partner and need no closer look.
  const proposals = planned.flatMap(({ object, partner }) =>
    running.has(partner) ? [{ side: sideOf(object), partner }] : [],
  );
  return { proposals, running };
}

const OF_PLACE = /^(?:lokasi|tempat|lokus|wilayah)\b/i;
const OF_AFFAIR = /^(?:bidang )?urusan\b/i;

/** What a list of documents says under a heading of its own. */
function extraOf({ extras }: SourceRecord<'agreements'>, heading: RegExp): string {
  return Object.entries(extras).find(([label]) => heading.test(label))?.[1].raw ?? '';
}

/** Least likeness of titles, and of places, of the same work under another title. */
const LIKE_WORK = 0.25;
const SAME_PLACE = 0.8;
/** Least likeness of what is done in one place, whatever the titles. */
const SAME_SCOPE = 0.6;
/** Least likeness of places. */
const SAME_ENOUGH = 0.5;
const LIKE_PLACE = 0.2;
/** Of titles that hardly differ. */
const NEARLY_SAME = 0.75;
/** Least likeness of titles where the place of the one lies in that of the other. */
const LIKE_TITLE = 0.45;

/** Fewer words say too little of what is done. */
const FEWEST_WORDS = 3;

/** `Rujukan Bedah Jantung` runs, `Rujukan Bedah Jantung dan Pelatihan Tenaga Kesehatan` is proposed; or the reverse. */
function isPartOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size >= FEWEST_WORDS && [...part].every((word) => whole.has(word));
}

/** `Pertukaran Data …` in the same places, of the same affair: other words for what is done already. */
function isSameWork(one: Side, other: Side, likeness: number): boolean {
  if (one.affair === null || one.affair !== other.affair) return false;
  const isNear = one.place.size > 0 && jaccard(one.place, other.place) >= SAME_PLACE;
  if (isNear && one.scope.size >= FEWEST_WORDS && jaccard(one.scope, other.scope) >= SAME_SCOPE) return true;
  const isSamePlace = one.place.size > 1 && isNear;
  const isInIt = other.place.size > 0 && [...other.place].every((word) => one.place.has(word));
  return (likeness >= LIKE_WORK && isSamePlace) || (likeness >= LIKE_TITLE && isInIt);
}

function sideOf(object: CooperationObject): Side {
  const title = fieldText(object, 'title');
  return {
    object,
    title,
    words: wordsOf(title),
    work: isGiven(object, 'object') ? wordsOf(fieldText(object, 'object')) : new Set(),
    scope: isGiven(object, 'scope')
      ? new Set([...wordsOf(fieldText(object, 'scope'))].filter((word) => !PLANNING.has(word)))
      : new Set(),
    place: isGiven(object, 'location') ? wordsOf(fieldText(object, 'location')) : new Set(),
    affair: fieldValue(object, 'affair'),
    start: fieldValue(object, 'start'),
    end: fieldValue(object, 'end'),
    cell: objectCell(object),
    name: object.id,
    ...chainOfObject(object),
  };
}

type Chain = Pick<Side, 'umbrellas' | 'isDetailed'>;

function chainOfObject(object: CooperationObject): Chain {
  const own = fieldText(object, 'numberFirst');
  const isOwnDetail = isDetail(fieldText(object, 'instrument') || instrumentOfNumber(own));
  const others = isOwnDetail ? [] : [own, fieldText(object, 'numberSecond')];
  return {
    umbrellas: keysOf([fieldText(object, 'baseNumber'), ...others]),
    isDetailed: numberKey(fieldText(object, 'detailNumber')) !== null || (isOwnDetail && numberKey(own) !== null),
  };
}

function chainOfRecord(record: SourceRecord<'agreements'>): Chain {
  const number = recordText(record, 'number');
  const isDetailed = isDetail(recordText(record, 'instrument') || instrumentOfNumber(number));
  const own = isDetailed ? [] : [number, recordText(record, 'numberSecond')];
  return { umbrellas: keysOf([recordText(record, 'parentNumber'), ...own]), isDetailed };
}

const isDetail = (instrument: string | null): boolean => instrument !== null && DETAILS.includes(instrument);

const keysOf = (numbers: readonly string[]): string[] => numbers.map(numberKey).filter((key) => key !== null);

/** Whether one is the joint agreement the other details, or its document; two detailed agreements under one are two. */
function isOneChain(one: Side, other: Side): boolean {
  if (one.object !== null && one.object === other.object) return true;
  if (one.isDetailed && other.isDetailed) return false;
  return one.umbrellas.some((number) => other.umbrellas.includes(number));
}

/** Agreements that share a word with the proposal, those of its rarest words first. */
function candidates(index: WordIndex, side: Side): Side[] {
  const lists = [...new Set([...side.words, ...side.work, ...side.place])]
    .flatMap((word) => [index.get(word) ?? []])
    .sort((a, b) => a.length - b.length);
  const found = new Set<Side>();
  for (const list of lists) {
    for (const other of list) {
      if (found.size >= MOST_CANDIDATES) return [...found];
      found.add(other);
    }
  }
  return [...found];
}

function overlaps(one: Side, other: Side, likeness: number): boolean {
  if (typeof one.start === 'string' && typeof other.end === 'string' && other.end < one.start) return false;
  if (typeof other.start === 'string' && typeof one.end === 'string' && one.end < other.start) return false;
  if (one.affair !== null && other.affair !== null && one.affair !== other.affair) return false;
  // A list of documents names the district only, in which the place of the proposal lies.
  const isWithin = [...other.place].every((word) => one.place.has(word));
  // Under nearly the same title one place may be told more closely than the other.
  const least = likeness >= NEARLY_SAME ? LIKE_PLACE : SAME_ENOUGH;
  const areElsewhere =
    one.place.size > 0 && other.place.size > 0 && !isWithin && jaccard(one.place, other.place) < least;
  return !areElsewhere;
}

const wordsOf = rememberByText(
  (text): ReadonlySet<string> =>
    new Set(
      normaliseText(text)
        .split(' ')
        .filter((word) => word.length > 2 && !LIGHT.has(word)),
    ),
);

const partnerKey = rememberByText((text) =>
  // `Perpustakaan Nasional (lembaga pemerintah pusat)`: what it is, is no part of the name.
  normaliseText(text.replace(/\([^)]*\)\s*$/, ''))
    .replace(/\b(?:pt|cv|tbk|persero|perum|yayasan)\b/g, '')
    .replace(/ +/g, ' ')
    .trim(),
);

/** Shared words over all words, 0..1; 0 when both are empty (Jaccard 1901). */
function jaccard(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (two.has(word)) shared += 1;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
}

function placeOfSide({ cell }: Side): string {
  return `${cell.sheet}\u0000${String(cell.rowIndex).padStart(8, '0')}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
