/**
 * The documents of a workbook: rows of `agreements` sources first, then what the register says of each object. The same
 * document named in both is one, and the row of the list of documents is believed where the two differ.
 */
import type { Agreement } from '../model/agreement';
import type { CellRef } from '../model/cell';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import { recordCell, recordNumber, recordText, type SourceRecord } from '../model/record';
import { instrumentOfNumber, pathFor } from '../legal/instruments';
import { agencyKey } from '../register/agency-names';
import { linkParents } from './link-parents';
import { numberKey } from './number-key';
import { endOfPeriod, timeState } from './time-state';

/** A document before its parent and state are known. */
export type DraftAgreement = Omit<Agreement, 'key' | 'parent' | 'state' | 'daysLeft'>;

interface Inputs {
  readonly objects: readonly CooperationObject[];
  readonly records: readonly SourceRecord[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * In reading order; an object without any number, date of signing or instrument has no document and gives none. The analysis
 * and the rules ask for the same: the last answer for a list of objects is kept.
 */
export function listAgreements(inputs: Inputs): readonly Agreement[] {
  const last = lists.get(inputs.objects);
  if (last?.inputs.records === inputs.records && last.inputs.today === inputs.today) return last.agreements;
  const agreements = findAgreements(inputs);
  lists.set(inputs.objects, { inputs, agreements });
  return agreements;
}

const lists = new WeakMap<Inputs['objects'], { readonly inputs: Inputs; readonly agreements: readonly Agreement[] }>();

function findAgreements({ objects, records, today }: Inputs): Agreement[] {
  const drafts: DraftAgreement[] = [];
  const byNumber = new Map<string, number>();
  const add = (draft: DraftAgreement): void => {
    const key = numberKey(draft.number);
    const known = key === null ? undefined : byNumber.get(key);
    const first = known === undefined ? undefined : drafts[known];
    if (known === undefined || first === undefined) {
      if (key !== null) byNumber.set(key, drafts.length);
      drafts.push(draft);
    } else drafts[known] = complete(first, draft);
  };
  for (const record of records) {
    if (record.kind !== 'agreements') continue;
    const draft = draftOfRecord(record as unknown as SourceRecord<'agreements'>);
    const key = numberKey(draft.number);
    const known = key === null ? undefined : byNumber.get(key);
    const first = known === undefined ? undefined : drafts[known];
    // Two rows of the list with one number stay two: that is an error to be shown.
    if (known !== undefined && first !== undefined && isMention(draft, first)) {
      drafts[known] = complete(first, draft);
      continue;
    }
    if (key !== null && !byNumber.has(key)) byNumber.set(key, drafts.length);
    drafts.push(draft);
  }
  for (const object of objects) for (const draft of draftsOfObject(object)) add(draft);
  return placeInTime(drafts, today);
}

/** A row of another table that follows a KSB up and says nothing of its PKS but the number, the day and the agency. */
function isMention(row: DraftAgreement, first: DraftAgreement): boolean {
  const isElsewhere = row.cells[0]?.sheet !== first.cells[0]?.sheet;
  const isBare = [row, first].some(({ title, partner }) => title === '' && partner === '');
  const agencies = new Set(first.agencies.map(agencyKey));
  const isSame = row.agencies.length === 0 || agencies.size === 0 || row.agencies.some((name) => agencies.has(agencyKey(name)));
  return isElsewhere && isBare && isSame && (row.signedOn === null || first.signedOn === null || row.signedOn === first.signedOn);
} // prettier-ignore

/** Drafts with their keys, states on the day and parents. */
export function placeInTime(drafts: readonly DraftAgreement[], today: string): Agreement[] {
  return linkParents(drafts.map((draft, index) => ({ ...draft, key: `A${index + 1}`, ...timeState(draft, today) })));
}

/** What the first leaves open is taken from the second, which is the same document. */
function complete(first: DraftAgreement, second: DraftAgreement): DraftAgreement {
  const isDated = first.end !== null;
  return {
    ...first,
    numberSecond: first.numberSecond || second.numberSecond,
    instrument: first.instrument ?? second.instrument,
    title: first.title || second.title,
    object: first.object ?? second.object,
    partner: first.partner || second.partner,
    agencies: first.agencies.length > 0 ? first.agencies : second.agencies,
    signedOn: first.signedOn ?? second.signedOn,
    start: first.start ?? second.start,
    end: isDated ? first.end : second.end,
    endFrom: isDated ? first.endFrom : second.endFrom,
    endReason: first.endReason || second.endReason,
    extendedBy: first.extendedBy || second.extendedBy,
    ...(first.parentNumber === '' ? parentOf(second) : parentOf(first)),
    cells: [...first.cells, ...second.cells],
  };
}

function parentOf({ parentNumber, parentCell }: DraftAgreement): Pick<DraftAgreement, 'parentNumber' | 'parentCell'> {
  return { parentNumber, ...(parentCell === undefined ? {} : { parentCell }) };
}

function period(
  start: string | null,
  end: string | null,
  months: number | null,
): Pick<DraftAgreement, 'start' | 'end' | 'endFrom'> {
  if (end !== null) return { start, end, endFrom: 'given' };
  if (start === null || months === null || months <= 0) return { start, end: null, endFrom: null };
  return { start, end: endOfPeriod(start, months), endFrom: 'duration' };
}

function draftOfRecord(record: SourceRecord<'agreements'>): DraftAgreement {
  const number = recordText(record, 'number');
  const signedOn = recordText(record, 'signedOn') || null;
  const cells = [recordCell(record, 'number'), recordCell(record, 'end')].filter((cell) => cell !== null);
  const status = recordText(record, 'status');
  const parentCell = record.fields.parentNumber?.cell;
  return {
    number: numberKey(number) === null ? '' : number,
    numberSecond: recordText(record, 'numberSecond'),
    instrument: recordText(record, 'instrument') || instrumentOfNumber(number),
    title: recordText(record, 'title'),
    object: record.object,
    partner: recordText(record, 'partner'),
    agencies: splitAgencies(recordText(record, 'agency')),
    signedOn,
    ...period(
      recordText(record, 'start') || signedOn,
      recordText(record, 'end') || null,
      recordNumber(record, 'duration'),
    ),
    endReason: recordText(record, 'endReason') || (status === 'diakhiri' ? status : ''),
    extendedBy: recordText(record, 'extendedBy') || (status === 'diperpanjang' ? status : ''),
    parentNumber: recordText(record, 'parentNumber'),
    ...(parentCell ? { parentCell } : {}),
    cells: cells.length > 0 ? cells : [{ sheet: record.sheet, rowIndex: record.rowIndex, columnIndex: 0 }],
  };
}

function splitAgencies(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function cellsOf(object: CooperationObject, fields: readonly FieldId[]): CellRef[] {
  return fields.flatMap((field) => {
    const cell = object.fields[field]?.cell;
    return cell ? [cell] : [];
  });
}

/**
 * The base document (No. KSB), the detailed one (No. PKS), and the one the row is about (Nomor Pihak Kesatu). The period of
 * the row is that of its most detailed document; the base document has no end of its own then.
 */
function draftsOfObject(object: CooperationObject): DraftAgreement[] {
  const path = pathFor(fieldText(object, 'partnerKind'));
  const status = fieldText(object, 'status');
  const baseNumber = fieldText(object, 'baseNumber');
  const detailNumber = fieldText(object, 'detailNumber');
  const ownNumber = fieldText(object, 'numberFirst');
  const given = fieldText(object, 'instrument') || null;
  const common = {
    title: fieldText(object, 'title'),
    object: object.id,
    partner: fieldText(object, 'partner'),
    agencies: [...new Set([fieldText(object, 'agency'), ...splitAgencies(fieldText(object, 'agencies'))])].filter(
      (name) => name !== '',
    ),
    endReason: status === 'diakhiri' ? status : '',
    extendedBy: status === 'diperpanjang' ? status : '',
  };
  const term = (signedOn: string | null): Pick<DraftAgreement, 'start' | 'end' | 'endFrom'> =>
    period(fieldText(object, 'start') || signedOn, fieldText(object, 'end') || null, fieldNumber(object, 'duration'));
  const open = { start: null, end: null, endFrom: null } as const;
  const drafts: DraftAgreement[] = [];
  const push = (
    number: string,
    dateField: FieldId,
    numberField: FieldId,
    instrument: string | null,
    parentNumber: string,
    hasTerm: boolean,
  ): void => {
    const signedOn = fieldText(object, dateField) || null;
    const known = numberKey(number) === null ? '' : number;
    if (known === '' && signedOn === null) return;
    const cells = cellsOf(object, [numberField, dateField, ...(hasTerm ? (['end', 'duration'] as const) : [])]);
    if (cells.length === 0) return;
    drafts.push({
      ...common,
      number: known,
      numberSecond: numberField === 'numberFirst' ? fieldText(object, 'numberSecond') : '',
      instrument,
      signedOn,
      ...(hasTerm ? term(signedOn) : { ...open, start: signedOn }),
      parentNumber,
      cells,
    });
  };
  const hasDetail = numberKey(detailNumber) !== null || fieldText(object, 'detailDate') !== '';
  const baseKind = instrumentOfNumber(baseNumber) ?? path?.first[0] ?? 'KSB';
  push(baseNumber, 'baseDate', 'baseNumber', baseKind, '', !hasDetail);
  push(
    detailNumber,
    'detailDate',
    'detailNumber',
    instrumentOfNumber(detailNumber) ?? path?.detail[0] ?? 'PKS',
    numberKey(baseNumber) === null ? '' : baseNumber,
    true,
  );
  const ownKey = numberKey(ownNumber);
  const isOther = ownKey === null || (ownKey !== numberKey(baseNumber) && ownKey !== numberKey(detailNumber));
  if (isOther)
    push(ownNumber, 'signedOn', 'numberFirst', given ?? instrumentOfNumber(ownNumber), '', drafts.length === 0);
  return drafts;
}
