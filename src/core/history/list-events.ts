/** The events the workbook tells of now: decisions of the minutes, recommendations, signed documents, monitoring. */
import { stableKeys } from '../agreements/chain';
import type { Decision, DecisionRecord } from '../evaluation/papers/decision';
import type { Agreement } from '../model/agreement';
import type { CellRef } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import { recordNumber, recordText, type SourceRecord } from '../model/record';
import { groupMonitoring } from '../monitoring/group';
import { recommendationOf, scoreMonitoring, type Monitoring } from '../monitoring/score';
import { rowCell } from '../rules/records';
import type { EventKind, HistoryEvent } from './history';

/** A meeting or letter: its number where one was written, and its day. */
export interface Occasion {
  readonly number: string;
  readonly day: string | null;
}

export interface EventInputs {
  readonly objects: readonly CooperationObject[];
  readonly agreements: readonly Agreement[];
  readonly records: readonly SourceRecord[];
  /** By id of the object. */
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
  readonly meeting: Occasion;
  /** Decisions that the letter of recommendation advises, by id of the object, with their cells. */
  readonly recommended: ReadonlyMap<string, { readonly decision: Decision | null; readonly text: string; readonly cell: CellRef }>;
  readonly letter: Occasion;
  readonly t: Translate;
} // prettier-ignore

/**
 * By object in register order, then by agreement that belongs to none, under its own number; of each decisions, recommendations,
 * signatures, monitoring.
 */
export function listEvents(inputs: EventInputs): HistoryEvent[] {
  const all = [...ofDecisions(inputs), ...ofRecommendations(inputs), ...ofAgreements(inputs), ...ofMonitoring(inputs)];
  const titles = new Map(inputs.objects.map((object) => [object.id, fieldText(object, 'title') || object.id]));
  const loose = inputs.agreements.filter(({ object }) => object === null);
  const keys = stableKeys(inputs.agreements);
  for (const one of loose) titles.set(identityOf(one, keys), one.title || one.partner || one.number);
  const byOwner = new Map<string, Untitled[]>();
  for (const event of all) byOwner.set(event.object, [...(byOwner.get(event.object) ?? []), event]);
  return [...titles].flatMap(([id, title]) => (byOwner.get(id) ?? []).map((event) => ({ ...event, title })));
}

/** What stands for the object of an agreement that belongs to none: its number, else what tells it from others. */
function identityOf({ key, number }: Agreement, keys: ReadonlyMap<string, string>): string {
  return number.trim() || (keys.get(key) ?? key);
}

type Untitled = Omit<HistoryEvent, 'title'>;

function makeEvent(kind: EventKind, object: string, slot: string, facts: readonly unknown[], rest: Omit<Untitled, 'kind' | 'object' | 'slot' | 'facts'>): Untitled {
  return { kind, object, slot, facts: JSON.stringify(facts), ...rest };
} // prettier-ignore

function decisionName(decision: Decision | null, text: string, t: Translate): string {
  return decision === null ? text : t(`papers.decision.${decision}`);
}

function ofDecisions({ decisions, meeting, t }: EventInputs): Untitled[] {
  return [...decisions].map(([object, { decision, text, note, cell }]) =>
    makeEvent('decision', object, '', [decision ?? text, note, meeting.number], {
      text: [decisionName(decision, text, t), note.trim()].filter(Boolean).join('. '),
      day: meeting.day,
      document: meeting.number,
      cell,
    }),
  );
}

function ofRecommendations({ recommended, letter, t }: EventInputs): Untitled[] {
  return [...recommended].map(([object, { decision, text, cell }]) =>
    makeEvent('recommendation', object, '', [decision ?? text, letter.number], {
      text: decisionName(decision, text, t),
      day: letter.day,
      document: letter.number,
      cell,
    }),
  );
}

/** Documents that are signed, and signed ones that were extended or ended before their time. */
function ofAgreements({ agreements, t }: EventInputs): Untitled[] {
  const keys = stableKeys(agreements);
  return agreements.flatMap((agreement): Untitled[] => {
    const { key, object, state, instrument, number, signedOn, endReason, extendedBy, cells } = agreement;
    const [cell] = cells;
    if (state === 'draft' || cell === undefined) return [];
    const name = instrument ?? '';
    const ending = endReason !== '' ? 'terminated' : extendedBy !== '' ? 'extended' : 'signed';
    const text = t(`history.agreement.${ending}`, { instrument: name, number: number || '…', reason: endReason, by: extendedBy });
    return [makeEvent('signature', object ?? identityOf(agreement, keys), keys.get(key) ?? number, [number, signedOn, endReason, extendedBy], { text, day: signedOn, document: number, cell })];
  });
} // prettier-ignore

function ofMonitoring({ records, agreements, t }: EventInputs): Untitled[] {
  const rows = records.filter((record): record is Monitoring => record.kind === 'monitoring');
  const keys = stableKeys(agreements);
  return groupMonitoring(rows, agreements).flatMap(({ key, object, agreement, rows: own }) => {
    const owner = object ?? (agreement === null ? null : identityOf(agreement, keys));
    return owner === null ? [] : own.map((row) => ofMonitored(row, key, owner, t));
  });
}

function ofMonitored(row: Monitoring, group: string, object: string, t: Translate): Untitled {
  const year = recordNumber(row, 'year');
  const period = [recordText(row, 'period'), year === null ? '' : String(year)].filter(Boolean).join(' ');
  const { score } = scoreMonitoring(row);
  const advice = recommendationOf(row);
  const figures = (['target', 'realisation', 'budget', 'budgetRealised'] as const).map((field) => recordNumber(row, field));
  const [target, done] = figures;
  const text = [
    t('history.monitoring', { period: period === '' ? '…' : period }),
    ...(score === null ? [] : [t('history.score', { score: Math.round(score * 10) / 10 })]),
    ...(typeof target === 'number' && typeof done === 'number' ? [t('history.reached', { done, target })] : []),
    ...(advice === null ? [] : [t('history.advice', { advice: `papers.monitoring.advice.${advice}` })]),
  ].join('; ');
  const slot = [group, period, recordText(row, 'respondent')].join('/');
  const document = recordText(row, 'agreementNumber');
  return makeEvent('monitoring', object, slot, [score, advice, ...figures], { text, day: null, document, cell: rowCell(row) });
} // prettier-ignore
