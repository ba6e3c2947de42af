/** Objects and workbook data for tests of the sheet plans: seeded, without files. */
import { makeTranslator } from '../../../src/i18n';
import type { CooperationObject, FieldContent, FieldId, FieldValue } from '../../../src/core/model/object';
import { chairFacts, type ChairFacts } from '../../../src/core/evaluation/chair-facts';
import type { RequirementInput } from '../../../src/core/evaluation/requirements';
import type { Finding } from '../../../src/core/model/finding';
import { makeDefaultCriteria } from '../../../src/core/ranking/default-criteria';
import type { CellRange } from '../../../src/core/model/cell';
import { isFormula, type SheetPlan } from '../../../src/core/sheets/plan';
import { makeSheet, makeWorkbookData, type Cell, type WorkbookData } from '../../../src/workbench/workbook/model';

export const t = makeTranslator('id');
export const TODAY = '2026-11-24';

/** A small generator of numbers in 0..1 (mulberry32), so that tests are the same everywhere. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function valueOf(value: FieldContent | null, raw = value === null ? '' : String(value)): FieldValue {
  const certainty = value === null ? (raw === '' ? 'missing' : 'unreadable') : 'sure';
  return { value, raw, cell: null, certainty, confidence: 1, alternatives: [], notes: [] };
}

export function objectOf(
  id: string,
  fields: Partial<Record<FieldId, FieldContent | FieldValue | null>>,
  row = 7,
): CooperationObject {
  const entries = Object.entries(fields).map(([field, content]) => {
    const isValue = typeof content === 'object' && content !== null && 'raw' in content;
    return [field, isValue ? content : valueOf(content)] as const;
  });
  return {
    id,
    fields: Object.fromEntries(entries),
    extras: {},
    source: { sheet: 'REKAP 2024', kind: 'register', rows: [row] },
  };
}

export function makeObjects(count: number, seed = 1): CooperationObject[] {
  const random = makeRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const isSplit = random() < 0.4;
    const cost = random() < 0.2 ? null : Math.round(random() * 1e9);
    return objectOf(
      `KS-${String(index + 1).padStart(3, '0')}`,
      {
        title: `Kerja sama ${index + 1}`,
        kind: pick(['KSDD-W', 'KSDPK', 'SINERGI', null]),
        stage: pick(['persiapan', 'pelaksanaan', null]),
        agency: pick(['Dinas Kesehatan', 'Dinas Perhubungan', 'Bappeda', 'Dinas Sosial', null]),
        background: pick(['Pelayanan belum merata', null]),
        purpose: 'Meningkatkan layanan',
        scope: pick(['Pendidikan', valueOf(null, 'terlampir')]),
        duration: pick([12, 24, 60, null]),
        start: '2024-10-01',
        cost,
        costApbd: isSplit ? Math.round(random() * 1e8) : null,
        costApbn: isSplit ? Math.round(random() * 1e8) : null,
      },
      index + 7,
    );
  });
}

export function makeFindings(objects: readonly CooperationObject[], seed = 2): Finding[] {
  const random = makeRandom(seed);
  return objects.flatMap((object): Finding[] =>
    random() < 0.5
      ? []
      : [
          {
            rule: 'kak-incomplete',
            severity: random() < 0.5 ? 'error' : random() < 0.5 ? 'warning' : 'info',
            object: object.id,
            field: 'scope',
            cells: [{ sheet: "Usulan 'A'", rowIndex: 6, columnIndex: 1 }],
            message: { key: 'rules.kak-incomplete.messageEmpty', params: { field: 'fields.scope' } },
            cure: { key: 'rules.kak-incomplete.cure', params: {} },
          },
        ],
  );
}

export function makeChair(objects: readonly CooperationObject[], parts: Partial<RequirementInput> = {}): ChairFacts {
  return chairFacts({ objects, costs: [], records: [], agreements: [], findings: [], ranking: null, decisions: new Map(), ...parts }); // prettier-ignore
}

export const CRITERIA = makeDefaultCriteria(t);

/** Rows of a plan's block that begins at the header of `table`, as found on the sheet. */
export function tableCells(plan: SheetPlan, table: string): readonly (readonly unknown[])[] {
  const { range } = plan.tables.find(({ name }) => name === table)!;
  return plan.blocks.find(({ top, left }) => top === range.top && left === range.left)!.cells;
}

export function blockRange({ top, left, cells }: SheetPlan['blocks'][number]): CellRange {
  return { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 0) - 1 };
}

/** Puts plans into workbook data the way a host would: constants as they are, formulas without values. */
export function writePlans(plans: readonly SheetPlan[]): WorkbookData {
  const data = makeWorkbookData();
  data.sheets = plans.map((plan, index) => {
    const sheet = makeSheet(`{sheet-${index}}`, plan.name);
    for (const { top, left, cells } of plan.blocks) {
      cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (cell === null) return;
          const line = sheet.cells.get(top + r) ?? new Map<number, Cell>();
          sheet.cells.set(top + r, line);
          line.set(left + c, isFormula(cell) ? { formula: cell.formula, style: 0 } : { value: cell, style: 0 });
        });
      });
    }
    sheet.tables = plan.tables.map(({ name, range }, id) => ({
      id,
      name,
      rect: { ...range },
      hasHeader: true,
      hasTotals: false,
      columns: Array.from({ length: range.right - range.left + 1 }, (_, c) => ({
        name: sheet.cells.get(range.top)?.get(range.left + c)?.value as string,
      })),
      style: null,
      showFilter: true,
      bandedRows: false,
      isFiltered: false,
    }));
    return sheet;
  });
  return data;
}
