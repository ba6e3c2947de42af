/**
 * What one cell says about more than its own field: numbers with dates, amounts by source, a period in an end column, several
 * agencies, the kind of a partner. Derived values keep the cell they came from and never replace a given value.
 */
import type { FieldContent, FieldId, FieldValue } from '../model/object';
import type { Reading } from '../model/reading';
import { saysNotApplicable } from '../lexicon/not-applicable';
import { readCode, readCodes, inferPartnerKind } from '../parse/code';
import type { DateSpan } from '../parse/date';
import { durationMonths, readDuration } from '../parse/duration';
import { splitNumbersAndDates } from '../parse/identifier';
import { splitNames } from '../parse/list';
import { doubtful, hasValue, mapReading, missing, sure, unreadable } from '../parse/make-reading';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import { amountsIn, isMistypedAmount, pickDay, readCell, type CellContext } from '../parse/read-cell';
import { derived, fillField, type FieldDraft } from './field-value';
import { splitIndicator } from './indicator-text';
import { splitBudget } from './split-budget';
import { readFinancing } from './split-financing';

const NUMBER_DATE: readonly (readonly [FieldId, FieldId])[] = [
  ['baseNumber', 'baseDate'],
  ['detailNumber', 'detailDate'],
  ['numberFirst', 'signedOn'],
];

/** `415.4/03/KSB-PEM/2023, 6 Feb 2023`: the date goes to the date field, a second number to the second party. */
function splitNumbers(draft: FieldDraft, context: CellContext): void {
  for (const [numberField, dateField] of NUMBER_DATE) {
    const source = draft[numberField];
    if (source === undefined || source.value === null) continue;
    const { numbers, dates } = splitNumbersAndDates(source.raw, context);
    const [date] = dates;
    if (hasValue(date)) {
      const day = pickDay(date, 'start');
      fillField(
        draft,
        dateField,
        derived(
          source,
          dates.length > 1 ? { ...day, certainty: 'doubtful', notes: [...day.notes, 'severalValues'] } : day,
        ),
      );
    }
    const [first, second] = numbers;
    if (first === undefined) {
      if (hasValue(date))
        draft[numberField] = { ...source, value: null, certainty: 'unreadable', notes: ['partOfText'] };
      continue;
    }
    if (first === source.value) continue;
    draft[numberField] =
      second === undefined
        ? { ...source, value: first, notes: ['partOfText'] }
        : { ...source, value: numberField === 'numberFirst' ? first : numbers.join(' & '), notes: ['severalValues'] };
    if (second !== undefined && numberField === 'numberFirst')
      fillField(draft, 'numberSecond', derived(source, sure(second, ['partOfText'])));
  }
}

/** `5 (lima) tahun` under BERAKHIR is a period; `5 Tahun (2023-2028)` under JANGKA WAKTU has its ends. */
function splitPeriods(draft: FieldDraft, context: CellContext): void {
  const end = draft.end;
  if (end?.certainty === 'unreadable') {
    const reading = readDuration(end.raw, null, context);
    const months = reading.value === null ? null : durationMonths(reading.value);
    if (months !== null) {
      const others = reading.alternatives.map(durationMonths).filter((entry) => entry !== null);
      fillField(draft, 'duration', derived(end, doubtful(months, others, ['inferred', ...reading.notes])));
    }
  }
  for (const field of ['duration', 'start'] as const) {
    const source = draft[field];
    if (source === undefined || typeof source.raw !== 'string') continue;
    const span = field === 'duration' ? (readDuration(source.raw, null, context).value?.span ?? null) : null;
    if (span !== null) fillSpan(draft, source, span);
  }
}

function fillSpan(draft: FieldDraft, source: FieldValue, span: DateSpan): void {
  const reading: Reading<DateSpan> =
    span.precision === 'day'
      ? sure(span)
      : sure(span, span.precision === 'year' ? ['yearPrecision'] : ['monthPrecision']);
  const point = (edge: 'start' | 'end'): Reading<FieldContent> =>
    pickDay(
      {
        ...reading,
        value: { ...span, isRange: false, ...(edge === 'start' ? { end: span.start } : { start: span.end }) },
      },
      edge,
    );
  if (span.start !== null) fillField(draft, 'start', derived(source, point('start')));
  if (span.end !== null) fillField(draft, 'end', derived(source, point('end')));
}

/** A bare amount under `Pembiayaan` is the cost, and the amounts of the sources stand where the sources are named. */
function nameCost(draft: FieldDraft): void {
  const { financing } = draft;
  if (financing === undefined || !/^\s*(?:rp\.?\s*)?\d[\doOlI.,\s]{3,}(?:,-)?\s*$/i.test(financing.raw)) return;
  const { value } = readAmount(financing.raw, 'money');
  const isMistyped = value === null && isMistypedAmount(financing.raw);
  if ((value === null && !isMistyped) || draft.cost !== undefined) return;
  draft.cost = derived(financing, value === null ? unreadable() : sure(value.value));
  if (isMistyped || withAmounts(draft.fundingSource) !== undefined) delete draft.financing;
}

/** `APBD 1,2 M; APBN terlampir`: each piece names a source and perhaps its amount. Their known sum is the cost, doubtful when one is open. */
function splitFinancing(draft: FieldDraft): void {
  nameCost(draft);
  const source =
    draft.financing ?? (isOfSources(draft.cost) ? draft.cost : undefined) ?? withAmounts(draft.fundingSource);
  if (source === undefined || !['content', 'noCost'].includes(textKind(source.raw))) return;
  const codes = readCodes('fundingSource', source.raw);
  if (codes.value !== null) fillField(draft, 'fundingSource', derived(source, codes));
  const partner = typeof draft.partner?.value === 'string' ? draft.partner.value : '';
  const { total, isStated, count, isOpen, parts } = readFinancing(source.raw, partner);
  // `Rp 306 juta` under Pembiayaan, `APBD Rp 91 juta; hibah Rp 215 juta` under Sumber Dana.
  const sources = parts.length === 0 && source !== draft.fundingSource ? withAmounts(draft.fundingSource) : undefined;
  const told = sources ?? source;
  for (const { field, amount, text } of sources === undefined ? parts : readFinancing(sources.raw, partner).parts)
    fillField(
      draft,
      field,
      derived(told, amount === null ? missing(['placeholder']) : sure(amount, ['partOfText']), text),
    );
  // What was mistyped is asked for, not replaced.
  if (total === null || (draft.cost?.certainty === 'unreadable' && isMistyped(draft.cost.raw))) return;
  const reading =
    (isOpen || count > 1) && !isStated ? doubtful(total, [], ['inferred', 'partOfText']) : sure(total, ['partOfText']);
  fillField(draft, 'cost', derived(source, reading));
}

/** Figures with letters in them, or an amount in words that are no number: `tiga ratusan juta`. */
const isMistyped = (text: string): boolean =>
  isMistypedAmount(text) || /(?:ribu|juta|miliar|milyar|jt)(?![\p{L}])/iu.test(text);

/** `Rp 160 juta: APBD Rp 120 juta, mitra Rp 40 juta` where only the cost is asked for. */
function isOfSources(cost: FieldValue | undefined): boolean {
  if (cost === undefined || isMistypedAmount(cost.raw)) return false;
  if (cost.value === null) return true;
  return amountsIn(cost.raw).length > 0 && readCodes('fundingSource', cost.raw).value !== null;
}

/** `APBD Rp 40 juta` may stand where only the source is asked for. */
function withAmounts(source: FieldValue | undefined): FieldValue | undefined {
  return source !== undefined && amountsIn(source.raw).length > 0 ? source : undefined;
}

const SPLIT_COSTS: readonly FieldId[] = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'];

/** Without a cost of its own an object costs what its sources give; an open source leaves that in doubt. */
function addSplitCosts(draft: FieldDraft): void {
  if (draft.cost !== undefined) return;
  const given = SPLIT_COSTS.map((field) => draft[field]).filter((value) => value !== undefined);
  const known = given.filter((value) => typeof value.value === 'number');
  const [first] = known;
  if (first === undefined) return;
  const total = known.reduce((sum, value) => sum + Number(value.value), 0);
  const isSure = given.every(
    (value) => value.certainty === 'sure' || (value.certainty === 'missing' && value.raw.trim() === '-'),
  );
  draft.cost = derived(first, isSure ? sure(total, ['inferred']) : doubtful(total, [], ['inferred']), String(total));
}

/** `…; terlibat: Dinas Perhubungan` */
const INVOLVED =
  /^(?:yang )?(?:terlibat|dilibatkan|melibatkan|terkait|pendukung|didukung(?: oleh)?|bersama(?: dengan)?)\s*:?\s+(?=\S)/i;

/** The first agency leads; the others are involved. */
function splitAgencies(draft: FieldDraft): void {
  const source = draft.agency;
  if (source === undefined || typeof source.value !== 'string') return;
  const names = splitNames(source.value).map((name) => name.replace(INVOLVED, ''));
  const [first, ...others] = names;
  if (first === undefined || first === source.value) return;
  draft.agency = {
    ...source,
    value: first,
    notes: [...source.notes, others.length > 0 ? 'severalValues' : 'partOfText'],
  };
  if (others.length > 0) fillField(draft, 'agencies', derived(source, sure(others, ['severalValues'])));
}

/** `100% pada 2028`: the target, and the year behind it. */
function splitTarget(draft: FieldDraft, context: CellContext): void {
  const source = draft.target;
  if (source?.certainty !== 'unreadable') return;
  const [, written, year] = /^(.*\d.*?)[\s,(]+(?:pada|di|sampai dengan|s\.?d\.?|hingga|by|in)?\s*(?:akhir )?(?:tahun )?(20\d{2})\)?$/i.exec(source.raw.trim()) ?? []; // prettier-ignore
  const reading = readCell(written ?? '', undefined, 'number', context);
  if (written === undefined || typeof reading.value !== 'number') return;
  draft.target = derived(source, { ...reading, notes: [...reading.notes, 'partOfText'] });
  fillField(draft, 'targetYear', derived(source, sure(Number(year), ['partOfText'])));
}

/** A cell under JENIS may name the document instead of the kind. */
function moveInstrument(draft: FieldDraft): void {
  const kind = draft.kind;
  if (kind?.certainty !== 'unreadable') return;
  const instrument = readCode('instrument', kind.raw);
  if (instrument.value !== null)
    fillField(draft, 'instrument', derived(kind, { ...instrument, notes: [...instrument.notes, 'inferred'] }));
}

/** A cell under STATUS or PROGRES may name the stage instead: `Penawaran`, `Telaah TKKSD`. */
function moveStage(draft: FieldDraft): void {
  const status = draft.status;
  if (status?.certainty !== 'unreadable' || draft.stage !== undefined) return;
  const stage = readCode('stage', status.raw);
  if (stage.value !== null)
    fillField(draft, 'stage', derived(status, { ...stage, notes: [...stage.notes, 'inferred'] }));
}

/** `No. 500.6/330/DISTAN/2026 tanggal …`, `SK-520/14/2026: Layak` under Studi Kelayakan: a document that is there. */
const NUMBERED =
  /\b(?:no|nomor)\b\.?\s*:?\s*[\p{L}\d.-]*\d[\p{L}\d.-]*\s*\/|(?:^|\s)[\p{L}\d][\p{L}\d.-]*\/[\p{L}\d./-]*\b20\d\d\b|\blayak\b/iu;

function settleStudy(draft: FieldDraft): void {
  const { study } = draft;
  if (study === undefined) return;
  if (saysNotApplicable(study.raw)) {
    draft.study = derived(study, sure('tidak-diperlukan', ['inferred']));
    return;
  }
  if (study.certainty !== 'unreadable' || !NUMBERED.test(study.raw)) return;
  draft.study = derived(study, sure(/acuan|\bkak\b/i.test(study.raw) ? 'kak' : 'studi-kelayakan', ['inferred']));
}

/** A cell under KATEGORI, or KATEGORI MITRA, may name the kind of cooperation instead. */
function moveKind(draft: FieldDraft): void {
  for (const field of ['affair', 'partnerKind'] as const) {
    const source = draft[field];
    if (source?.certainty !== 'unreadable' || draft.kind !== undefined) continue;
    const kind = readCode('kind', source.raw);
    if (kind.certainty !== 'sure') continue;
    draft.kind = derived(source, { ...kind, notes: [...kind.notes, 'inferred'] });
    if (field === 'affair') delete draft.affair;
    else delete draft.partnerKind;
  }
}

/** `PKS belum ada` tells no status. */
const NEGATED = /\b(belum|tidak|tanpa|not?)\b/i;

function inferFromNames(draft: FieldDraft): void {
  const partner = draft.partner;
  if (partner !== undefined && typeof partner.value === 'string' && draft.partnerKind === undefined) {
    const kind = inferPartnerKind(partner.value);
    if (kind.value !== null) draft.partnerKind = derived(partner, kind);
  }
  const notes = draft.notes;
  if (
    notes !== undefined &&
    draft.status === undefined &&
    typeof notes.value === 'string' &&
    !NEGATED.test(notes.value)
  ) {
    const status = readCode('status', notes.value);
    if (status.certainty === 'sure' && status.notes.length === 0)
      draft.status = derived(
        notes,
        mapReading(sure(status.value ?? '', ['inferred']), (id) => id),
      );
  }
}

/** Where a sheet has no column for a title, `Objek Kerja Sama` is what the proposal is called. */
export function nameByObject(draft: FieldDraft): void {
  const { title, object } = draft;
  if (title === undefined && typeof object?.value === 'string')
    draft.title = derived(object, sure(object.value, ['inferred']));
}

/** Adds to an object's fields what its cells say besides their own field. */
export function deriveFields(draft: FieldDraft, context: CellContext): void {
  splitNumbers(draft, context);
  splitPeriods(draft, context);
  splitFinancing(draft);
  splitBudget(draft);
  addSplitCosts(draft);
  splitAgencies(draft);
  moveInstrument(draft);
  moveStage(draft);
  moveKind(draft);
  settleStudy(draft);
  inferFromNames(draft);
  splitTarget(draft, context);
  splitIndicator(draft, context);
  nameByObject(draft);
}
