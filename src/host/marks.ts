/**
 * Marks of findings as conditional formats whose formula is always true and names them as ours: they are found again after saving,
 * sorting and inserting rows, and taken away without touching the rules of others. Notes would need ExcelApi 1.18.
 */
import type { CellRange } from '../core/model/cell';
import type { Severity } from '../core/model/finding';
import type { PlanMark } from '../core/sheets/plan';
import { SEVERITY_LOOK } from '../core/sheets/sheet-style';
import { readAddresses } from './addresses';
import type { Batch, Work } from './batches';
import { hostCode } from './errors';
import { joinAddresses } from './format-groups';
import type { HostSession } from './run';

/** The marks on one sheet, and the rules they are. */
export interface MarkState {
  readonly marks: readonly PlanMark[];
  readonly rules: readonly string[];
}

export const NO_MARKS: MarkState = { marks: [], rules: [] };

/** `N` of a text is 0. */
const FORMULA = /^=N\("Kersama (error|warning|info)"\)=0$/i;

function formulaOf(severity: Severity): string {
  return `=N("Kersama ${severity}")=0`;
}

interface Rule {
  readonly key: string;
  readonly id: string;
}

/** By key of a sheet that is there. Syncs: 2; 1 where no sheet has a rule with a formula; none for no sheets. */
export async function readMarks(session: HostSession, keys: readonly string[]): Promise<Map<string, MarkState>> {
  if (keys.length === 0) return new Map();
  const { context } = session;
  const lists = keys.map((key) => {
    const rules = context.workbook.worksheets.getItem(key).getRange().conditionalFormats;
    rules.load('items/id,items/type');
    return { key, rules };
  });
  await context.sync();
  const own = lists.flatMap(({ key, rules }) =>
    rules.items.filter(({ type }) => type === 'Custom').map(({ id }): Rule => ({ key, id })),
  );
  const states = new Map(keys.map((key) => [key, { marks: [] as PlanMark[], rules: [] as string[] }]));
  for (const { key, id, severity, ranges } of await readRules(session, own)) {
    states.get(key)?.marks.push({ severity, ranges });
    states.get(key)?.rules.push(id);
  }
  return states;
}

type OwnRule = Rule & { readonly severity: Severity; readonly ranges: readonly CellRange[] };

/**
 * Excel refuses to tell of some rules that a person duplicated (OfficeDev/office-js 6827, 6835), and with them of all that are asked
 * in the same request: then each half is asked by itself. One that is not told of is not ours.
 */
async function readRules(session: HostSession, rules: readonly Rule[]): Promise<OwnRule[]> {
  if (rules.length === 0) return [];
  const { context } = session;
  const asked = rules.map((rule) => {
    const format = ruleOf(context.workbook.worksheets.getItem(rule.key), rule.id);
    const condition = format.custom.rule;
    condition.load('formula');
    const areas = format.getRanges();
    areas.load('address');
    return { rule, condition, areas };
  });
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) === null) throw error;
    if (rules.length === 1) return [];
    const half = Math.ceil(rules.length / 2);
    return [...(await readRules(session, rules.slice(0, half))), ...(await readRules(session, rules.slice(half)))];
  }
  return asked.flatMap(({ rule, condition, areas }) => {
    const severity = FORMULA.exec(condition.formula.replace(/\s*([()=])\s*/g, '$1'))?.[1]?.toLowerCase();
    return isSeverity(severity) ? [{ ...rule, severity, ranges: readAddresses(areas.address) }] : [];
  });
}

function isSeverity(text: string | undefined): text is Severity {
  return text !== undefined && Object.hasOwn(SEVERITY_LOOK, text);
}

function ruleOf(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return sheet.getRange().conditionalFormats.getItem(id);
}

/** Takes the old marks away and puts the new ones, in front of the rules of others, which keep their order. */
export function markWork(
  sheetOf: (batch: Batch) => Excel.Worksheet,
  { rules }: MarkState,
  marks: readonly PlanMark[],
): Work[] {
  const removal: Work = {
    bytes: 600 * rules.length,
    run(batch) {
      for (const id of rules) ruleOf(sheetOf(batch), id).delete();
      return undefined;
    },
  };
  const additions = marks.flatMap(({ severity, ranges }) =>
    joinAddresses(ranges).map((addresses): Work => ({
      bytes: 1500 + addresses.length,
      run(batch) {
        const { custom } = sheetOf(batch).getRanges(addresses).conditionalFormats.add('Custom');
        custom.rule.formula = formulaOf(severity);
        custom.format.fill.color = SEVERITY_LOOK[severity].fill;
        custom.format.font.color = SEVERITY_LOOK[severity].font;
        return undefined;
      },
    })),
  );
  return rules.length === 0 ? additions : [removal, ...additions];
}

/** Whether the same cells wear the same marks, in whatever pieces. */
export function isSameMarks(a: readonly PlanMark[], b: readonly PlanMark[]): boolean {
  if (countMarked(a) !== countMarked(b)) return false;
  const cells = new Set(a.flatMap(cellsOf));
  return b.flatMap(cellsOf).every((cell) => cells.has(cell));
}

export function countMarked(marks: readonly PlanMark[]): number {
  return marks.flatMap(({ ranges }) => ranges).reduce((sum, range) => sum + areaOf(range), 0);
}

function areaOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function cellsOf({ severity, ranges }: PlanMark): string[] {
  return ranges.flatMap((range) => {
    const width = range.right - range.left + 1;
    return Array.from({ length: areaOf(range) }, (_, index) => {
      const [row, column] = [range.top + Math.floor(index / width), range.left + (index % width)];
      return `${severity} ${row} ${column}`;
    });
  });
}
