/** The decisions of the meeting as they stand on the minutes, found by the key of their row and told in either language. */
import type { SheetSnapshot } from '../../model/snapshot';
import { normaliseText } from '../../parse/text';
import { isFormula, type PlanCell } from '../../sheets/plan';
import type { Decision, DecisionRecord, DecisionRows } from './decision';
import { readKeyedRows } from './keep-edits';

/** The table of the minutes: its key, its grid, and the first columns of decision and note. */
export const MINUTES = { table: 'decisions', widths: [4, 8, 23, 17, 16, 13, 15], decision: 5, note: 6 } as const;

const WORDS: ReadonlyMap<string, Decision> = new Map([
  ['layak', 'eligible'],
  ['eligible', 'eligible'],
  ['layak dengan perbaikan', 'eligibleIf'],
  ['layak bersyarat', 'eligibleIf'],
  ['eligible after correction', 'eligibleIf'],
  ['tidak layak', 'notEligible'],
  ['not eligible', 'notEligible'],
  ['ditunda', 'postponed'],
  ['postponed', 'postponed'],
]);

/** The rows of decisions among rows by key; null where there are none. */
export function findDecisionRows(
  sheet: string,
  rows: readonly { readonly key: string; readonly rowIndex: number }[],
): DecisionRows | null {
  const own = rows.filter(({ key }) => key.startsWith(`${MINUTES.table}.`) && key !== `${MINUTES.table}.gap`);
  const [first, last] = [own[0]?.rowIndex, own.at(-1)?.rowIndex];
  return first === undefined || last === undefined ? null : { sheet, first, last };
}

/** By object id; objects without a decision are left out. */
export function readDecisions(sheet: SheetSnapshot | null): ReadonlyMap<string, DecisionRecord> {
  const decisions = new Map<string, DecisionRecord>();
  const start = `${MINUTES.table}.`;
  for (const [key, { rowIndex, cells }] of readKeyedRows(sheet, MINUTES.widths.length)) {
    const text = textOf(cells[MINUTES.decision]).trim();
    if (!key.startsWith(start) || text === '' || sheet === null) continue;
    const cell = { sheet: sheet.name, rowIndex, columnIndex: MINUTES.decision };
    const decision = decisionOfText(text);
    decisions.set(key.slice(start.length), { decision, text, note: textOf(cells[MINUTES.note]), cell });
  }
  decisions.delete('header');
  return decisions;
}

/** The decision a text names, in either language; null for none of the four. */
export function decisionOfText(text: string): Decision | null {
  return WORDS.get(normaliseText(text)) ?? null;
}

/** What a cell says; a formula is nobody's decision. */
function textOf(cell: PlanCell | undefined): string {
  return cell === undefined || cell === null || isFormula(cell) ? '' : String(cell);
}
