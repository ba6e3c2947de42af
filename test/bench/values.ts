/**
 * How well values are read (metrics `wrong`, `doubt`, `right` of the data's README): texts with the value a reader must get
 * from them, from the shared data.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDateText, type DateSpan } from '../../src/core/parse/date';
import { readDuration } from '../../src/core/parse/duration';
import { readAmount, type AmountKind } from '../../src/core/parse/number';
import { textKind } from '../../src/core/parse/placeholder';

interface Case {
  readonly input: string;
  readonly kind: string;
  readonly locale: string;
  readonly ambiguous: boolean;
  readonly expected: Readonly<Record<string, unknown>>;
}

type Answer = readonly [answer: Readonly<Record<string, unknown>>, isDoubtful: boolean];

function cut(span: DateSpan, edge: 'start' | 'end'): string | null {
  const day = span[edge];
  const length = { year: 4, month: 7, day: 10, quarter: 10, half: 10 }[span.precision];
  return day === null ? null : day.slice(0, length);
}

function readAmountCase({ input, kind, locale }: Case): Answer {
  const type: AmountKind = kind.startsWith('currency') ? 'money' : kind === 'percent' ? 'percent' : 'number';
  const reading = readAmount(input, type, locale === 'en-US' ? 'en' : 'id');
  const amount = reading.value;
  if (amount === null) return [{ type: 'unparsed' }, false];
  const currency = type === 'money' ? { currency: amount.currency ?? 'IDR' } : {};
  const unit = amount.unit === '' ? {} : { unit: amount.unit };
  const approx = amount.isApproximate ? { approx: true } : {};
  const value = amount.isRange ? { min: amount.min, max: amount.max } : { value: amount.value };
  return [{ type: kind, ...value, ...currency, ...unit, ...approx }, reading.certainty === 'doubtful'];
}

function readDateCase({ input, locale }: Case): Answer {
  const reading = readDateText(input, { date1904: false, locale: locale === 'en-US' ? 'en' : 'id' });
  const span = reading.value;
  if (span === null) return [{ type: 'unparsed' }, false];
  const precision = span.precision === 'day' ? {} : { precision: span.precision };
  const isDoubtful = reading.certainty === 'doubtful';
  if (span.isRange)
    return [{ type: 'date_range', start: cut(span, 'start'), end: cut(span, 'end'), ...precision }, isDoubtful];
  const serial = reading.notes.includes('fromSerial') ? { from_serial: true } : {};
  const flag = reading.notes.includes('monthDayFallback') ? { flag: 'mdy_fallback' } : {};
  const value = `${cut(span, 'start') ?? ''}${span.time === '' ? '' : `T${span.time}`}`;
  return [{ type: 'date', value, ...precision, ...serial, ...flag }, isDoubtful];
}

function readDurationCase({ input }: Case): Answer {
  const reading = readDuration(input);
  const duration = reading.value;
  if (duration === null) return [{ type: 'unparsed' }, false];
  if (duration.isUnbounded) return [{ type: 'duration', unbounded: true }, false];
  const { years, months, days, span } = duration;
  const ends = span === null ? {} : { start: cut(span, 'start'), end: cut(span, 'end') };
  return [
    { type: 'duration', years, months, days, ...ends, ...(duration.isMaximum ? { max: true } : {}) },
    reading.certainty === 'doubtful',
  ];
}

function answer(one: Case): Answer {
  if (one.kind === 'missing') {
    const kind = textKind(one.input);
    if (kind === 'noCost') return [{ type: 'missing', flag: 'no_cost' }, true];
    return [{ type: kind === 'content' || kind === 'error' ? kind : 'missing' }, false];
  }
  if (one.kind === 'error') return [{ type: textKind(one.input), value: one.input }, false];
  if (one.kind === 'duration') return readDurationCase(one);
  return one.kind.startsWith('date') ? readDateCase(one) : readAmountCase(one);
}

function sorted(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b))));
}

export interface ValueFigures {
  readonly cases: number;
  /** Texts read as another value without a doubt, with what was read. */
  readonly wrong: readonly string[];
  /** Read with a doubt, as they should be or not. */
  readonly doubt: number;
  /** The right value, doubtful where it must be. */
  readonly right: number;
  /** Neither right nor wrong: a doubt too many or too few, or left unread. */
  readonly missed: readonly string[];
}

/** Null where the folder is not there. */
export function measureValues(): ValueFigures | null {
  const file = join(process.cwd(), '../shared/data/parse_cases.json');
  if (!existsSync(file)) return null;
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };
  const wrong: string[] = [];
  const missed: string[] = [];
  let doubt = 0;
  let right = 0;
  for (const one of cases) {
    const [got, isDoubtful] = answer(one);
    const isEqual = sorted(got) === sorted(one.expected);
    if (isDoubtful) doubt += 1;
    if (isEqual && isDoubtful === one.ambiguous) right += 1;
    else if (!isEqual && !isDoubtful && got.type !== 'unparsed') wrong.push(`${one.input}: ${sorted(got)}`);
    else missed.push(`${one.input}: ${sorted(got)}`);
  }
  return { cases: cases.length, wrong, doubt, right, missed };
}
