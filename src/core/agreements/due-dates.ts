/**
 * What falls due: the end of an agreement and the start of its extension, the detailed agreements after a KSB, the evaluation
 * of each semester and the report of each year, deadlines of budgets, follow-up of monitoring, presentations.
 */
import { nextWindow, regionalWindow } from '../legal/budget-calendar';
import { UNBUDGETED } from '../legal/stages';
import type { Agreement } from '../model/agreement';
import type { CellRef } from '../model/cell';
import { fieldText, type CooperationObject } from '../model/object';
import { recordText, type SourceRecord } from '../model/record';
import { addDays, addMonths } from '../parse/calendar';
import { budgetsOf } from '../rules/public-funding';
import { rowCell } from '../rules/records';
import { daysBetween, ENDING_SOON_DAYS } from './time-state';

export type DueKind = 'end' | 'extension' | 'detail' | 'evaluation' | 'report' | 'budget' | 'followUp' | 'presentation';

export interface DueDate {
  readonly kind: DueKind;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Days from today; negative when it is past. */
  readonly daysLeft: number;
  /** Title, number or task. */
  readonly subject: string;
  readonly agency: string;
  /** Distinct among those of its kind and day. */
  readonly key: string;
  readonly cells: readonly CellRef[];
}

export interface DueInputs {
  readonly objects: readonly CooperationObject[];
  readonly records: readonly SourceRecord[];
  readonly agreements: readonly Agreement[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Months in which agencies detail a KSB; the default of the rule follow-up-missing. */
export const DETAIL_MONTHS = 6;
/** Past tasks are kept on the list this long; nobody writes down that they were done. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 366;

/** From 60 days past to 366 ahead, by day, then kind and subject. */
export function listDueDates(inputs: DueInputs): DueDate[] {
  const { today } = inputs;
  const all = [...ofAgreements(inputs), ...ofSemesters(inputs), ...ofBudgets(inputs), ...ofRecords(inputs)];
  return all
    .map((due) => ({ ...due, daysLeft: daysBetween(today, due.day) }))
    .filter(({ daysLeft }) => daysLeft >= -LOOK_BACK && daysLeft <= LOOK_AHEAD)
    .sort((a, b) => order(a).localeCompare(order(b)));
}

type Undated = Omit<DueDate, 'daysLeft'>;

function order({ day, kind, subject, key }: DueDate): string {
  return `${day} ${kind} ${subject} ${key}`;
}

/** Whether it is signed and neither extended nor ended before its time. */
function isLive({ state }: Agreement): boolean {
  return state !== 'draft' && state !== 'extended' && state !== 'terminated';
}

function ofAgreements({ agreements }: DueInputs): Undated[] {
  const parents = new Set(agreements.map(({ parent }) => parent));
  return agreements.filter(isLive).flatMap((agreement): Undated[] => {
    const { key, title, number, agencies, end, signedOn, instrument, cells } = agreement;
    const due = (kind: DueKind, day: string): Undated => ({
      kind,
      day,
      subject: [number, title].filter(Boolean).join(': '),
      agency: agencies.join('; '),
      key,
      cells,
    });
    const isBase = instrument === 'KSB' && !parents.has(key) && signedOn !== null && agreement.state !== 'ended';
    return [
      ...(end === null ? [] : [due('end', end), due('extension', addDays(end, -ENDING_SOON_DAYS))]),
      ...(isBase ? [due('detail', addMonths(signedOn, DETAIL_MONTHS))] : []),
    ];
  });
}

/**
 * Every semester each agreement that ran in it is evaluated (domain notes MON-01, Kota Yogyakarta: twice in a budget year),
 * and the year is reported by the end of January (MON-03; the month is practice). One task for all agreements.
 */
function ofSemesters({ agreements, today }: DueInputs): Undated[] {
  const year = Number(today.slice(0, 4));
  const task = (kind: DueKind, day: string, from: string, to: string): Undated[] => {
    const running = agreements.filter(
      (one) => isLive(one) && (one.start ?? one.signedOn ?? '') <= to && (one.end ?? '9999') >= from,
    );
    const cells = running.flatMap((one) => one.cells.slice(0, 1));
    return running.length === 0 ? [] : [{ kind, day, subject: String(running.length), agency: '', key: day, cells }];
  };
  return [year - 1, year, year + 1].flatMap((of) => [
    ...task('evaluation', `${of}-06-30`, `${of}-01-01`, `${of}-06-30`),
    ...task('evaluation', `${of}-12-31`, `${of}-07-01`, `${of}-12-31`),
    ...task('report', `${of + 1}-01-31`, `${of}-01-01`, `${of}-12-31`),
  ]);
}

/** Objects that are not in a budget, by the budget they draw on. */
function ofBudgets({ objects, today }: DueInputs): Undated[] {
  return objects
    .filter((object) => UNBUDGETED.includes(fieldText(object, 'budgetStatus')))
    .flatMap((object): Undated[] => {
      const year = Number((fieldText(object, 'start') || today).slice(0, 4));
      const budgets = budgetsOf(object, []);
      const cell = object.fields.budgetStatus?.cell;
      const windows = [
        ...(budgets.has('apbd') || !budgets.has('apbn') ? [regionalWindow(year, today)] : []),
        ...(budgets.has('apbn') ? [nextWindow('apbn', year, today)] : []),
      ];
      return windows.map(({ route, until }) => ({
        kind: 'budget' as const,
        day: until,
        subject: fieldText(object, 'title') || object.id,
        agency: fieldText(object, 'agency'),
        key: `${object.id}.${route}`,
        cells: cell ? [cell] : [],
      }));
    });
}

function ofRecords({ records, objects }: DueInputs): Undated[] {
  const titles = new Map(objects.map((object) => [object.id, fieldText(object, 'title') || object.id]));
  return records.flatMap((record): Undated[] => {
    const at = { key: `${record.sheet}.${record.rowIndex}`, cells: [rowCell(record)] };
    if (isOf(record, 'monitoring')) {
      const day = recordText(record, 'dueDate');
      const subject = recordText(record, 'followUp') || recordText(record, 'issues') || recordText(record, 'title');
      const agency = recordText(record, 'owner') || recordText(record, 'agency');
      return day === '' ? [] : [{ kind: 'followUp', day, subject, agency, ...at }];
    }
    if (!isOf(record, 'schedule')) return [];
    const day = recordText(record, 'date');
    const [subject, agency] = [recordText(record, 'title') || (titles.get(record.object ?? '') ?? ''), recordText(record, 'agency')]; // prettier-ignore
    return day === '' ? [] : [{ kind: 'presentation', day, subject, agency, ...at }];
  });
}

function isOf<K extends SourceRecord['kind']>(record: SourceRecord, kind: K): record is SourceRecord<K> {
  return record.kind === kind;
}
