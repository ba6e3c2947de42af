/**
 * The ten stages of one object (domain notes 1.3) with what shows them and when: documents, approvals and monitoring first, then
 * how far the register says it is. What follows a stage shows the stage itself, but for an approval, which must be cited.
 */
import { councilNeed, isApproved } from '../legal/council-need';
import { hasReached, STAGE_ORDER } from '../legal/stages';
import type { Agreement } from '../model/agreement';
import type { CellRef } from '../model/cell';
import { fieldText, type CooperationObject } from '../model/object';
import { recordNumber, recordText } from '../model/record';
import type { Monitoring } from '../monitoring/score';
import { periodOrder } from '../monitoring/score';
import { writtenDay } from '../parse/written-day';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies } from '../rules/agencies';
import { isGiven, KAK_FIELDS } from '../rules/content';
import { rowCell } from '../rules/records';
import { BASES } from './gaps';

export type Stage = (typeof STAGE_ORDER)[number];

/**
 * done: shown, with its day where that is known · partly: some agencies still lack it · lacking: needed and passed by without being
 * cited · notNeeded: its condition does not hold · open: not reached.
 */
export interface StageMark {
  readonly stage: Stage;
  readonly state: 'done' | 'partly' | 'lacking' | 'notNeeded' | 'open';
  /** `YYYY-MM-DD`; a day to come is planned. */
  readonly day: string | null;
  /** `2/3`, or the last period that was monitored; null where there is nothing to add. */
  readonly remark: string | null;
  readonly cells: readonly CellRef[];
}

interface Inputs {
  readonly object: CooperationObject;
  /** Its documents, drafts among them. */
  readonly documents: readonly Agreement[];
  readonly monitoring: readonly Monitoring[];
}

type Evidence = Omit<StageMark, 'stage'>;

export function stageMarks(inputs: Inputs): StageMark[] {
  const { object } = inputs;
  const stage = fieldText(object, 'stage');
  const shown = STAGE_ORDER.map((id) => evidenceOf(id, inputs));
  const last = shown.findLastIndex((one) => one !== null && one.state !== 'notNeeded');
  return STAGE_ORDER.map((id, index): StageMark => {
    const own = shown[index] ?? null;
    if (own !== null) return { stage: id, ...own };
    const next = STAGE_ORDER[index + 1];
    const isPassed = index < last || (next !== undefined && hasReached(stage, next));
    const cells = isPassed && object.fields.stage?.cell ? [object.fields.stage.cell] : [];
    const state = !isPassed ? 'open' : id === 'persetujuan-dprd' ? 'lacking' : 'done';
    return { stage: id, state, day: null, remark: null, cells };
  });
}

/** Null where nothing shows the stage by itself. */
function evidenceOf(stage: Stage, { object, documents, monitoring }: Inputs): Evidence | null {
  const bases = documents.filter(({ instrument }) => BASES.includes(instrument ?? ''));
  const details = documents.filter(({ instrument }) => instrument !== null && !BASES.includes(instrument) && instrument !== 'ADENDUM'); // prettier-ignore
  const signed = details.filter(({ state }) => state !== 'draft');
  switch (stage) {
    case 'persiapan':
      return KAK_FIELDS.every((field) => isGiven(object, field)) ? done(null, cellOf(object, 'background')) : null;
    case 'penandatanganan-ksb':
      return signing(bases.filter(({ state }) => state !== 'draft'));
    case 'persetujuan-dprd':
      return approval(object);
    case 'penyusunan-pks':
      return details.length > 0 ? done(null, firstCells(details)) : null;
    case 'penandatanganan-pks':
      return signingOfAll(object, signed);
    case 'pelaksanaan': {
      const starts = signed.flatMap(({ start }) => start ?? []).sort();
      return starts[0] === undefined ? null : done(starts[0], firstCells(signed));
    }
    case 'penatausahaan': {
      const isFiled = signed.length > 0 && documents.every(({ number, signedOn, state }) => state === 'draft' || (number !== '' && signedOn !== null)); // prettier-ignore
      return isFiled ? done(null, firstCells(documents)) : null;
    }
    case 'pelaporan':
      return reporting(monitoring);
    default:
      return null;
  }
}

function done(day: string | null, cells: readonly CellRef[], remark: string | null = null): Evidence {
  return { state: 'done', day, remark, cells };
}

function cellOf(object: CooperationObject, field: 'background' | 'councilApproval'): CellRef[] {
  const cell = object.fields[field]?.cell;
  return cell ? [cell] : [];
}

function firstCells(documents: readonly Agreement[]): CellRef[] {
  return documents.flatMap(({ cells }) => cells.slice(0, 1));
}

function signing(documents: readonly Agreement[]): Evidence | null {
  if (documents.length === 0) return null;
  const days = documents.flatMap(({ signedOn }) => signedOn ?? []).sort();
  return done(days[0] ?? null, firstCells(documents));
}

/** Signed when every agency involved has its document: the day of the last one. */
function signingOfAll(object: CooperationObject, documents: readonly Agreement[]): Evidence | null {
  if (documents.length === 0) return null;
  const days = documents.flatMap(({ signedOn }) => signedOn ?? []).sort();
  const served = new Set(documents.flatMap(({ agencies }) => agencies.map(agencyKey)));
  const involved = involvedAgencies(object);
  const count = involved.filter(({ key }) => served.has(key)).length;
  const isWhole = documents.some(({ agencies }) => agencies.length === 0) || count === involved.length;
  if (isWhole) return done(days.at(-1) ?? null, firstCells(documents));
  const remark = `${count}/${involved.length}`;
  return { state: 'partly', day: days.at(-1) ?? null, remark, cells: firstCells(documents) };
}

function approval(object: CooperationObject): Evidence | null {
  if (councilNeed(object) === null && !isApproved(object, 'councilApproval'))
    return { state: 'notNeeded', day: null, remark: null, cells: [] };
  if (!isApproved(object, 'councilApproval')) return null;
  return done(writtenDay(fieldText(object, 'councilApproval')), cellOf(object, 'councilApproval'));
}

function reporting(rows: readonly Monitoring[]): Evidence | null {
  const order = (row: Monitoring): number => (recordNumber(row, 'year') ?? 0) * 100 + periodOrder(recordText(row, 'period')); // prettier-ignore
  const last = rows.toSorted((a, b) => order(a) - order(b)).at(-1);
  if (last === undefined) return null;
  const year = recordNumber(last, 'year');
  const remark = [recordText(last, 'period'), year === null ? '' : String(year)].filter(Boolean).join(' ');
  return done(null, rows.map(rowCell), remark === '' ? null : remark);
}
