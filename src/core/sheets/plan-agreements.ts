/**
 * Plan of the Perjanjian sheet: every document below the one it details, with its state and the days left by formula over
 * one reference day, so that the sheet is right tomorrow and staff can look at any other day by typing it in.
 */
import { findGaps } from '../agreements/gaps';
import { groupByParent } from '../agreements/link-parents';
import type { Agreement, AgreementState } from '../model/agreement';
import { cellAddress, formatCellRef, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { serialOfDay } from '../parse/calendar';
import {
  clipText, columnOf, columnReference, headerFormat, makeHeading, makePlan, makeTable, printSetup, quoteText,
  rowReference, uniqueHeadings, widthsFrom,
} from './make-plan'; // prettier-ignore
import { isSettled, isToBeSigned, stateFormula } from './time-formulas';
import type { PlanBlock, PlanCell, PlanConditional, SheetPlan } from './plan';
import { COLORS, FORMATS, READABLE_SCALE, SEVERITY_LOOK } from './sheet-style';

export const AGREEMENTS_TABLE = 'tblPerjanjian';
const DAY_ROW = 3;
const DAY_COLUMN = 1;
const COUNT_ROW = 5;
const COLUMNS = [
  'instrument', 'number', 'title', 'partner', 'agencies', 'signedOn', 'start', 'end', 'parent', 'state', 'daysLeft',
  'settled', 'gaps', 'id', 'cell',
] as const; // prettier-ignore
const WIDTHS = [24, 24, 32, 26, 26, 16, 12, 12, 24, 16, 9, 14, 34, 9, 20];
const STATES: readonly AgreementState[] = [
  'running', 'endingSoon', 'ended', 'extended', 'terminated', 'upcoming', 'draft', 'unknown',
]; // prettier-ignore
const HEADER_ROW = COUNT_ROW + STATES.length + 2;

export interface AgreementsPlanInput {
  readonly agreements: readonly Agreement[];
  readonly t: Translate;
}

/** One row a document, each followed by those below it; roots by the day they end, unknown ends last. */
export function planAgreements({ agreements, t }: AgreementsPlanInput): SheetPlan {
  const labels = uniqueHeadings(
    COLUMNS.map((key) => (key === 'id' ? t('fields.id') : t(`sheets.agreements.${key === 'title' ? 'subject' : key}`))),
  );
  const headings = Object.fromEntries(COLUMNS.map((key, index) => [key, labels[index] ?? key])) as Headings;
  const [settled = '', start = '', end = '', signed = ''] = [headings.settled, headings.start, headings.end, headings.signedOn].map(rowReference); // prettier-ignore
  const refs = { settled, start, end, signed, day: dayReference() };
  const frame: RowFrame = {
    all: agreements,
    byKey: new Map(agreements.map((agreement) => [agreement.key, agreement])),
    state: { formula: stateFormula(refs, false, t) },
    stateToBeSigned: { formula: stateFormula(refs, true, t) },
    daysLeft: { formula: `=IF(${end}="","",${end}-${refs.day})` },
    t,
  };
  const rows = orderByChain(agreements).map((agreement) => makeRow(agreement, frame));
  const none: PlanCell[] = COLUMNS.map((key) => (key === 'title' ? t('sheets.agreements.none') : null));
  const heading = makeHeading(t('sheets.agreements.title'), t('sheets.agreements.note'));
  const table = makeTable(AGREEMENTS_TABLE, { top: HEADER_ROW, left: 0 }, labels, rows.length > 0 ? rows : [none]);
  const at = (key: (typeof COLUMNS)[number]): CellRange => columnOf(table.body, COLUMNS.indexOf(key));
  const day = { top: DAY_ROW, left: DAY_COLUMN, bottom: DAY_ROW, right: DAY_COLUMN };
  return makePlan({
    sheet: 'agreements',
    resetLooks: true,
    name: t('sheets.agreements.name'),
    blocks: [
      heading.block,
      // On a line of its own: columns that every page repeats would cut a longer text.
      { top: 2, left: 0, cells: [[t('sheets.agreements.noteDay')]] },
      { top: DAY_ROW, left: 0, cells: [[t('sheets.agreements.day'), { formula: '=TODAY()' }]] },
      makeCounts(headings.state, t),
      table.block,
    ],
    tables: [table.table],
    formats: [
      ...heading.formats,
      { range: { top: 2, left: 0, bottom: 2, right: 0 }, italic: true, fontColor: COLORS.note },
      { range: { ...day, left: 0, right: 0 }, bold: true },
      { range: day, numberFormat: FORMATS.date, fill: COLORS.input, border: COLORS.rule, horizontal: 'left' },
      headerFormat({ top: COUNT_ROW, left: 0, bottom: COUNT_ROW, right: 1 }),
      {
        range: { top: COUNT_ROW + 1, left: 0, bottom: COUNT_ROW + STATES.length, right: 1 },
        border: COLORS.rule,
        horizontal: 'left',
      },
      ...table.formats,
      { range: table.body, wrap: true },
      { range: at('number'), numberFormat: FORMATS.text },
      { range: at('parent'), numberFormat: FORMATS.text },
      { range: { ...at('signedOn'), right: at('end').right }, numberFormat: FORMATS.date, horizontal: 'center' },
      { range: at('state'), bold: true },
      { range: at('daysLeft'), numberFormat: FORMATS.count },
    ],
    columnWidths: widthsFrom(0, WIDTHS),
    conditionals: [
      markState('endingSoon', at('state'), 'warning', t),
      markState('ended', at('state'), 'error', t),
      markState('terminated', at('state'), 'error', t),
    ],
    // The heading stands too far down to be frozen; Excel shows it over a table that is scrolled.
    freeze: { rows: 0, columns: 3 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: 3,
      widths: WIDTHS,
      paper: 'folio',
      leastScale: READABLE_SCALE,
      title: t('sheets.agreements.title'),
    }),
    tabColor: COLORS.accent,
  });
}

type Headings = Readonly<Record<(typeof COLUMNS)[number], string>>;

function orderByChain(agreements: readonly Agreement[]): Agreement[] {
  const children = groupByParent(agreements);
  const byEnd = (a: Agreement, b: Agreement): number => (a.end ?? '9999').localeCompare(b.end ?? '9999');
  const walk = (parent: string | null): Agreement[] =>
    [...(children.get(parent) ?? [])].sort(byEnd).flatMap((one) => [one, ...walk(one.key)]);
  return walk(null);
}

/** What all rows share. */
interface RowFrame {
  readonly all: readonly Agreement[];
  readonly byKey: ReadonlyMap<string, Agreement>;
  /** Of most documents, and of one that is to be signed. */
  readonly state: PlanCell;
  readonly stateToBeSigned: PlanCell;
  readonly daysLeft: PlanCell;
  readonly t: Translate;
}

function makeRow(agreement: Agreement, frame: RowFrame): PlanCell[] {
  const { all, byKey, state, stateToBeSigned, daysLeft, t } = frame;
  const { instrument, number, title, partner, agencies, signedOn, start, end, object, cells } = agreement;
  const date = (day: string | null): PlanCell => (day === null ? null : serialOfDay(day, false));
  const parent = byKey.get(agreement.parent ?? '')?.number ?? agreement.parentNumber;
  const gaps = findGaps(agreement, all).map(({ code, agencies: names }) =>
    t(`sheets.agreements.gap.${names.length > 0 ? 'detailOf' : code}`, { agencies: names }),
  );
  const [cell] = cells;
  return [
    instrument === null ? null : t(`codes.instrument.${instrument}`),
    clipText(number),
    clipText(title),
    clipText(partner),
    clipText(agencies.join('; ')),
    date(signedOn),
    date(start),
    date(end),
    clipText(parent),
    isToBeSigned(agreement) ? stateToBeSigned : state,
    daysLeft,
    isSettled(agreement) ? t(`sheets.agreements.states.${agreement.state}`) : null,
    clipText(gaps.join('; ')),
    object,
    cell === undefined ? null : formatCellRef(cell),
  ];
}

function dayReference(): string {
  return cellAddress(DAY_ROW, DAY_COLUMN).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function makeCounts(stateHeading: string, t: Translate): PlanBlock {
  const column = columnReference(AGREEMENTS_TABLE, stateHeading);
  const lines = STATES.map((state): PlanCell[] => {
    const label = t(`sheets.agreements.states.${state}`);
    return [label, { formula: `=COUNTIF(${column},${quoteText(label)})` }];
  });
  return { top: COUNT_ROW, left: 0, cells: [[stateHeading, t('sheets.count')], ...lines] };
}

function markState(
  state: AgreementState,
  range: CellRange,
  severity: 'warning' | 'error',
  t: Translate,
): PlanConditional {
  const look = SEVERITY_LOOK[severity];
  const first = cellAddress(range.top, range.left).replace(/^([A-Z]+)/, '$$$1');
  return {
    range,
    rule: { type: 'custom', formula: `=${first}=${quoteText(t(`sheets.agreements.states.${state}`))}` },
    fill: look.fill,
    fontColor: look.font,
  };
}
