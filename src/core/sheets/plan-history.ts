/**
 * Plan of the sheet Riwayat Objek: what stands there as it stands, and below its last line the events that are new. An event
 * is new when the last line of its slot states other facts, so that making it again adds nothing.
 */
import { slotOf, type HistoryEvent, type HistoryLine } from '../history/history';
import {
  HISTORY_COLUMNS,
  HISTORY_TABLE,
  historyHeadings,
  type HistoryColumn,
  type HistorySheet,
} from '../history/read-history';
import { formatCellRef } from '../model/cell';
import type { Translate } from '../model/message';
import type { SheetSnapshot } from '../model/snapshot';
import { hashText } from '../model/text-hash';
import { serialOfDay } from '../parse/calendar';
import { clipText, headerFormat, makeHeading, makePlan, makeTable, printSetup, widthsFrom } from './make-plan';
import type { PlanCell, SheetPlan } from './plan';
import { COLORS, FORMATS, READABLE_SCALE, TABLE_STYLE } from './sheet-style';

const HEADER_ROW = 3;
const WIDTHS = [9, 30, 16, 12, 44, 24, 40, 12, 22, 12, 10];
/** Columns that are printed; the keys behind them are for formulas and for telling lines apart. */
const PRINTED = HISTORY_COLUMNS.indexOf('cell');

export interface HistoryPlanInput {
  readonly events: readonly HistoryEvent[];
  /** Evidence as of today, by id of the object. */
  readonly evidence: (object: string) => string;
  /** As it stands; null where there is none yet. */
  readonly sheet: SheetSnapshot | null;
  readonly history: HistorySheet | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly t: Translate;
}

/** Null where nothing is new. */
export function planHistory(input: HistoryPlanInput): SheetPlan | null {
  const { sheet, history, t } = input;
  const lines = newLines(input).map(({ line }) => line);
  if (lines.length === 0) return null;
  return history === null || sheet === null ? startSheet(lines, sheet, t) : continueSheet(lines, sheet, history, t);
}

/** The lines that the plan adds, as they would be read back; their cells are those of the events. */
export function newHistoryLines(input: HistoryPlanInput): HistoryLine[] {
  return newLines(input).map(({ event, line }) => {
    const { object, day, text, document, cell } = event;
    return { object, kind: String(line.kind), day, text, document, evidence: String(line.evidence), code: String(line.code), cell };
  });
} // prettier-ignore

type Line = Readonly<Record<HistoryColumn, string | number | null>>;

function newLines({ events, evidence, history, today, t }: HistoryPlanInput): { readonly event: HistoryEvent; readonly line: Line }[] {
  const last = new Map(history?.lines.map(({ code }) => [slotOf(code), code]));
  const counts = new Map<string, number>();
  for (const { object } of history?.lines ?? []) counts.set(object, (counts.get(object) ?? 0) + 1);
  return events.flatMap((event) => {
    const slot = `${event.kind}|${event.object}|${event.slot}`;
    const code = `${slot}|${hashText(event.facts)}`;
    if (last.get(slot) === code) return [];
    last.set(slot, code);
    const count = (counts.get(event.object) ?? 0) + 1;
    counts.set(event.object, count);
    const { object, title, kind, day, text, document, cell } = event;
    const line: Line = {
      id: object, title: clipText(title), kind: t(`history.kind.${kind}`), day: day === null ? null : serialOfDay(day, false), text: clipText(text), document: clipText(document) || null,
      evidence: evidence(object), recorded: serialOfDay(today, false), cell: formatCellRef(cell), key: `${object}#${count}`, code,
    };
    return [{ event, line }];
  });
} // prettier-ignore

function startSheet(lines: readonly Line[], sheet: SheetSnapshot | null, t: Translate): SheetPlan {
  const heading = makeHeading(t('history.title'), t('history.note'));
  // A sheet that lost its table keeps what stands on it, above a new one.
  const kept = sheet === null ? [] : contentOf(sheet);
  const top = kept.length === 0 ? HEADER_ROW : kept.length + 2;
  const table = makeTable(HISTORY_TABLE, { top, left: 0 }, historyHeadings(t), lines.map((line) => HISTORY_COLUMNS.map((key) => line[key]))); // prettier-ignore
  const blocks = kept.length === 0 ? [heading.block, table.block] : [{ top: 0, left: 0, cells: kept }, table.block];
  const columns = Object.fromEntries(HISTORY_COLUMNS.map((key, index) => [key, index])) as HistorySheet['columns'];
  const plan = sheetPlan(blocks, { top, left: 0, bottom: table.body.bottom, right: table.body.right }, columns, t);
  return { ...plan, formats: [...(kept.length === 0 ? heading.formats : []), ...plan.formats] };
}

/** Every cell stays; what stands below the table moves down by the new lines. */
function continueSheet(lines: readonly Line[], sheet: SheetSnapshot, { range, columns }: HistorySheet, t: Translate): SheetPlan {
  const rows = contentOf(sheet);
  const width = Math.max(range.right + 1, ...rows.map(({ length }) => length));
  const added = lines.map((line) => {
    const row = Array.from({ length: width }, (): PlanCell => null);
    for (const key of HISTORY_COLUMNS) row[columns[key]] = line[key];
    return row;
  });
  const cells = [...rows.slice(0, range.bottom + 1), ...added, ...rows.slice(range.bottom + 1)];
  return sheetPlan([{ top: 0, left: 0, cells }], { ...range, bottom: range.bottom + lines.length }, columns, t);
} // prettier-ignore

/** All cells from A1 on, formulas as they are. */
function contentOf({ grid }: SheetSnapshot): PlanCell[][] {
  const { top, left, values, formulas } = grid;
  const width = left + Math.max(0, ...values.map(({ length }) => length));
  const empty = Array.from({ length: top }, () => Array.from({ length: width }, (): PlanCell => null));
  return [
    ...empty,
    ...values.map((line, r) => [
      ...Array.from({ length: left }, (): PlanCell => null),
      ...line.map((value, c): PlanCell => {
        const formula = formulas?.[r]?.[c];
        if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
        return value === '' ? null : value;
      }),
      ...Array.from({ length: width - left - line.length }, (): PlanCell => null),
    ]),
  ];
}

function sheetPlan(
  blocks: SheetPlan['blocks'],
  range: SheetPlan['tables'][number]['range'],
  columns: HistorySheet['columns'],
  t: Translate,
): SheetPlan {
  const body = { ...range, top: range.top + 1 };
  const at = (key: HistoryColumn): typeof body => ({ ...body, left: columns[key], right: columns[key] });
  return makePlan({
    sheet: 'history',
    name: t('history.name'),
    blocks,
    tables: [{ name: HISTORY_TABLE, range, style: TABLE_STYLE, showFilter: true }],
    formats: [
      headerFormat({ ...range, bottom: range.top }),
      { range: body, vertical: 'top', wrap: true, border: COLORS.rule },
      { range: at('id'), numberFormat: FORMATS.text },
      { range: at('document'), numberFormat: FORMATS.text },
      { range: at('day'), numberFormat: FORMATS.date, horizontal: 'center' },
      { range: at('recorded'), numberFormat: FORMATS.date, horizontal: 'center' },
      ...(['key', 'code'] as const).map((key) => ({
        range: at(key),
        fontColor: COLORS.note,
        fontSize: 9,
        wrap: false,
      })),
    ],
    columnWidths: widthsFrom(range.left, WIDTHS),
    freeze: { rows: range.top + 1, columns: 2 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: range.bottom, right: range.left + PRINTED },
      titleRows: { first: range.top, last: range.top },
      widths: WIDTHS.slice(0, PRINTED + 1),
      paper: 'folio',
      leastScale: READABLE_SCALE,
      title: t('history.title'),
    }),
    tabColor: COLORS.accent,
  });
}
