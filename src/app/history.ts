/** The history of objects as it goes on with the papers that are made: what they decide and advise, what was signed and monitored. */
import type { PaperFacts } from '../core/evaluation/papers/facts';
import { MINUTES, decisionOfText } from '../core/evaluation/papers/decisions';
import { readKeyedRows } from '../core/evaluation/papers/keep-edits';
import type { PlannedPaper } from '../core/evaluation/papers/plan-paper';
import { recommendation } from '../core/evaluation/papers/recommendation';
import { evidenceOf } from '../core/history/evidence';
import { listEvents, type EventInputs, type Occasion } from '../core/history/list-events';
import { readHistory } from '../core/history/read-history';
import type { PaperId } from '../core/model/paper-ids';
import type { SheetSnapshot } from '../core/model/snapshot';
import { writtenDay } from '../core/parse/written-day';
import { isFormula, type PlanCell, type SheetPlan } from '../core/sheets/plan';
import type { HistoryLine } from '../core/history/history';
import { newHistoryLines, planHistory } from '../core/sheets/plan-history';

/** Papers that decide, advise or report, and those that show the history. */
const RECORDING: readonly PaperId[] = [
  'minutes',
  'recommendation',
  'monitoring',
  'chain',
  'evaluation',
  'evaluationPages',
];

/** The table of Rekomendasi: its key and the column of the decision. */
const ADVICE = { table: 'decisions.', decision: 4 } as const;

type Rows = ReadonlyMap<string, { readonly rowIndex: number; readonly cells: readonly PlanCell[] }>;

export function recordsHistory(ids: readonly PaperId[]): boolean {
  return ids.some((id) => RECORDING.includes(id));
}

export interface PlannedHistory {
  /** Null where nothing is new. */
  readonly plan: SheetPlan | null;
  /** What stands on the sheet, then what the plan adds. */
  readonly lines: readonly HistoryLine[];
}

/** `planned`: the papers of this run; the others are read as they stand. */
export function planHistoryOf(facts: PaperFacts, planned: readonly PlannedPaper[]): PlannedHistory {
  const { objects, agreements, records, decisions, sheets, today, t } = facts;
  const sheetNamed = (owned: SheetSnapshot['owned']): SheetSnapshot | null => sheets.find((sheet) => sheet.owned === owned) ?? null;
  const rowsOf = (id: 'minutes' | 'recommendation', width: number): Rows => {
    const plan = planned.find(({ paper }) => paper.id === id);
    if (plan === undefined) return readKeyedRows(sheetNamed(id), width);
    // Rows of a paper stand below the row of its keys.
    return new Map(plan.rows.map(({ key, cells }, index) => [key, { rowIndex: index + 1, cells }]));
  };
  const minutes = rowsOf('minutes', MINUTES.widths.length);
  const letter = rowsOf('recommendation', recommendation.widths.length);
  const letterSheet = planned.find(({ paper }) => paper.id === 'recommendation')?.plan.name ?? '';
  const events = listEvents({
    objects, agreements, records, decisions,
    meeting: occasionOf(minutes, 'number', 'opening'),
    recommended: adviceOf(letter, sheetNamed('recommendation')?.name ?? letterSheet),
    letter: occasionOf(letter, 'head.number', 'head.date'),
    t,
  });
  const sheet = sheetNamed('history');
  const input = { events, evidence: evidenceOf(facts), sheet, history: readHistory(sheet, t), today, t };
  return { plan: planHistory(input), lines: [...(input.history?.lines ?? []), ...newHistoryLines(input)] };
} // prettier-ignore

function adviceOf(rows: Rows, sheet: string): EventInputs['recommended'] {
  return new Map(
    [...rows].flatMap(([key, { rowIndex, cells }]) => {
      const object = key.slice(ADVICE.table.length);
      const text = textOf(cells[ADVICE.decision]);
      if (!key.startsWith(ADVICE.table) || textOf(cells[1]) !== object || text === '') return [];
      const cell = { sheet, rowIndex, columnIndex: ADVICE.decision };
      return [[object, { decision: decisionOfText(text), text, cell }] as const];
    }),
  );
}

/** The number counts once staff have filled it in. */
function occasionOf(rows: Rows, number: string, day: string): Occasion {
  const written = lastText(rows, number);
  return { number: written.includes('…') ? '' : written.replace(/^[^:]*:\s*/, ''), day: writtenDay(lastText(rows, day)) };
} // prettier-ignore

function lastText(rows: Rows, key: string): string {
  const cell = rows.get(key)?.cells.findLast((one) => one !== null && one !== '');
  return textOf(cell);
}

function textOf(cell: PlanCell | undefined): string {
  return cell === undefined || cell === null || isFormula(cell) ? '' : String(cell).trim();
}
