/** Which cells are marked and in how few rectangles. */
import fc from 'fast-check';
import type { Finding, Severity } from '../../../src/core/model/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { countCellsInFiles, planMarks } from '../../../src/core/sheets/plan-marks';
import { sheetFromRows } from '../../fixtures/sheet-from-rows';

const finding = (severity: Severity, cells: readonly (readonly [string, number, number])[], isOpen = true): Finding => ({
  rule: 'placeholder-value',
  severity,
  object: null,
  field: null,
  cells: cells.map(([sheet, rowIndex, columnIndex]) => ({ sheet, rowIndex, columnIndex })),
  message: { key: 'rules.placeholder-value.title', params: {} },
  cure: { key: 'rules.placeholder-value.title', params: {} },
  ...(isOpen ? {} : { decision: { status: 'excused', reason: 'ya', date: '2024-10-01' } as const }),
}); // prettier-ignore

const sheet = (name: string, parts: Partial<SheetSnapshot> = {}): SheetSnapshot => ({ ...sheetFromRows([['x']], { name }), ...parts }); // prettier-ignore
const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, skipped: [], date1904: false });

test('runs of cells become rectangles; a cell takes the gravest of its open findings', () => {
  const findings = [
    finding('warning', [['A', 1, 1], ['A', 2, 1], ['A', 1, 2], ['A', 2, 2], ['A', 5, 0]]),
    finding('error', [['A', 5, 0]]),
    finding('info', [['A', 9, 9]], false),
  ]; // prettier-ignore
  expect(planMarks(findings, workbook(sheet('A')))).toMatchObject([
    {
      sheet: 'edit:{A}',
      mode: 'edit',
      blocks: [],
      marks: [
        { severity: 'error', ranges: [{ top: 5, left: 0, bottom: 5, right: 0 }] },
        { severity: 'warning', ranges: [{ top: 1, left: 1, bottom: 2, right: 2 }] },
      ],
    },
  ]);
});

test('sheets of the add-in and of files get no plan; one without findings loses its marks; a hidden one goes by its name', () => {
  const findings = [finding('error', [['[lain.xlsx]A', 0, 0], ['[lain.xlsx]A', 0, 0], ['Temuan', 1, 1]])]; // prettier-ignore
  const snapshot: WorkbookSnapshot = {
    ...workbook(sheet('A'), sheet('Temuan', { owned: 'findings' }), sheet('[lain.xlsx]A', { file: 'lain.xlsx' })),
    skipped: [
      { name: 'Simpanan', reason: 'hidden' },
      { name: 'Bagan', reason: 'unsupported' },
      { name: '[lain.xlsx]B', reason: 'hidden' },
    ],
  };
  expect(planMarks(findings, snapshot).map((plan) => [plan.sheet, plan.marks])).toEqual([
    ['edit:{A}', []],
    ['edit:Simpanan', []],
  ]);
  expect(countCellsInFiles(findings)).toBe(1);
});

test('the rectangles hold exactly the cells asked for, each once', () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, maxLength: 40 }), (cells) => {
      const [plan] = planMarks([finding('error', cells.map(([row, column]) => ['A', row, column] as const))], workbook(sheet('A'))); // prettier-ignore
      const marked = (plan?.marks ?? []).flatMap(({ ranges }) =>
        ranges.flatMap(({ top, left, bottom, right }) => {
          const found: string[] = [];
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1) found.push(`${row},${column}`);
          return found;
        }),
      );
      expect(marked.sort()).toEqual(cells.map(String).sort());
    }),
    { seed: 20240930, numRuns: 60 },
  );
});
