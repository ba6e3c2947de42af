/** What a written sheet looks like: stamped on a new sheet, or laid over one that was there. */
import type { CellRange } from '../../src/core/model/cell';
import type { PlanFormat, SheetPlan } from '../../src/core/sheets/plan';
import type { Sheet } from '../../src/workbench/workbook/model';
import { APPLY, closeHarnesses, openHarness, ROWS, tablePlan, value, type Harness } from './harness';
import { looksOf } from './looks-of';
import { cellRange } from './ranges';

afterEach(closeHarnesses);

const FORMATS: readonly PlanFormat[] = [
  { range: cellRange('A1:A1'), bold: true, fontSize: 14, fontColor: '#1F3864' },
  { range: cellRange('A4:D6'), vertical: 'top', border: '#BFC8D6' },
  { range: cellRange('A3:D3'), bold: true, fill: '#1F3864', fontColor: '#FFFFFF', horizontal: 'center', wrap: true, border: '#BFC8D6' },
  { range: cellRange('B4:B6'), wrap: true, horizontal: 'left' },
  { range: cellRange('C4:C6'), numberFormat: '#,##0', italic: true },
  { range: cellRange('D4:D6'), numberFormat: '@', wrap: true },
  { range: cellRange('A5:D5'), fill: '#FFF3C4' },
  { range: cellRange('F4:F6'), border: '#BFC8D6', vertical: 'top', indent: 1, horizontal: 'left' },
]; // prettier-ignore

async function write(harness: Harness, parts: Partial<Omit<SheetPlan, 'sheet'>>): Promise<Sheet> {
  value(await harness.ports.writer.apply([tablePlan(ROWS, parts)], APPLY));
  return harness.workbook.data.sheets.find(({ name }) => name === 'Register')!;
}

test('a new sheet looks the same, cell by cell, as one that was there before its formats', async () => {
  const fresh = await openHarness();
  const stamped = looksOf(fresh, await write(fresh, { formats: FORMATS }), cellRange('A1:G8'));
  closeHarnesses();
  const older = await openHarness();
  await write(older, { formats: [] });
  const laid = looksOf(older, await write(older, { formats: FORMATS }), cellRange('A1:G8'));
  expect(stamped).toEqual(laid);
  expect(stamped.at(-1)).toMatchObject({ bold: false, fill: null, lines: [null, null, null, null] });
});

test('a look that another new sheet of the same write wears is copied from there', async () => {
  const harness = await openHarness();
  const second = tablePlan(ROWS, { sheet: 'scores', name: 'Penilaian', tables: [], formats: FORMATS });
  value(await harness.ports.writer.apply([tablePlan(ROWS, { formats: FORMATS }), second], APPLY));
  const [one, other] = harness.workbook.data.sheets.slice(1);
  expect(looksOf(harness, other!, cellRange('A1:G8'))).toEqual(looksOf(harness, one!, cellRange('A1:G8')));
});

const CLOSE_LOOKS: readonly PlanFormat[] = [
  { range: cellRange('A4:H9'), vertical: 'top', border: '#BFC8D6', numberFormat: '0.00', wrap: true, horizontal: 'left', fontSize: 9 },
  { range: cellRange('B4:B9'), horizontal: 'right' },
  { range: cellRange('D4:D9'), horizontal: 'right' },
  { range: cellRange('D7:D9'), bold: true },
  { range: cellRange('C4:C9'), numberFormat: '#,##0', horizontal: 'center' },
  { range: cellRange('C8:C9'), fill: '#FFF3C4' },
  { range: cellRange('F4:F9'), wrap: false },
  { range: cellRange('G4:G9'), numberFormat: '0.0%' },
  { range: cellRange('H4:H6'), numberFormat: '0.0%', italic: true },
]; // prettier-ignore

test('looks that are close to one of another sheet, and to each other, are all as the plan says', async () => {
  const base = CLOSE_LOOKS.slice(0, 1);
  const plans = (formats: readonly PlanFormat[]): SheetPlan[] => [
    tablePlan(ROWS, { formats: base }),
    tablePlan(ROWS, { sheet: 'scores', name: 'Penilaian', tables: [], formats }),
  ];
  const looks: unknown[][] = [];
  for (const first of [CLOSE_LOOKS, []]) {
    const harness = await openHarness();
    value(await harness.ports.writer.apply(plans(first), APPLY));
    value(await harness.ports.writer.apply(plans(CLOSE_LOOKS), APPLY));
    looks.push(looksOf(harness, harness.workbook.data.sheets[2]!, cellRange('A1:I10')));
    closeHarnesses();
  }
  expect(looks[0]).toEqual(looks[1]);
  expect(looks[0]).toContainEqual(
    expect.objectContaining({ row: 8, column: 2, fill: '#FFF3C4', numberFormat: '#,##0' }),
  );
});

test('rows have the heights and page breaks of the plan, also where it comes over an earlier one', async () => {
  const harness = await openHarness();
  const print = { orientation: 'portrait', paper: 'folio', fitWide: 1, scale: 80, fitTall: null, area: null, titleRows: null, footerLeft: '', footerRight: '' } as const; // prettier-ignore
  const rowHeights = [{ row: 4, height: 40 }, { row: 6, height: 55 }]; // prettier-ignore
  const sheet = await write(harness, { rowHeights, pageBreaks: [3, 5], print });
  expect([3, 4, 5, 6].map((row) => sheet.rows.get(row)?.height ?? null)).toEqual([null, 40, null, 55]);
  expect(sheet.print).toMatchObject({ rowBreaks: [3, 5], scale: 80, fitToWide: null, paperSize: 14 });
  const again = await write(harness, { pageBreaks: [6], print });
  expect(again.print.rowBreaks).toEqual([6]);
});

test('rows are merged each for itself, an area of several rows as one, in any order', async () => {
  const harness = await openHarness();
  const merges = ['F5:G5', 'I2:J4', 'F4:G4', 'F7:G7', 'H5:I5', 'I5:J5', 'L1:M1', 'L2:M3'].map(cellRange);
  const allowed = merges.filter((_merge, index) => index !== 4);
  const sheet = await write(harness, { merges: allowed });
  const byPlace = (a: CellRange, b: CellRange): number => a.left - b.left || a.top - b.top;
  expect([...sheet.merges].sort(byPlace)).toEqual([...allowed].sort(byPlace));
});

test('columns of one rule keep their own input messages; rules that point at cells stay apart', async () => {
  const harness = await openHarness();
  const list = { type: 'list', source: '1,2,3' } as const;
  const pointing = { type: 'list', source: '=A4:A6' } as const;
  const common = { blankAllowed: true, onInvalid: 'stop', error: 'Pilih 1 sampai dengan 3.' } as const;
  const sheet = await write(harness, {
    validations: [
      { range: cellRange('F4:F6'), rule: list, ...common, promptTitle: 'K1', prompt: 'Satu' },
      { range: cellRange('G4:G6'), rule: list, ...common, promptTitle: 'K2', prompt: 'Dua' },
      { range: cellRange('H4:H6'), rule: list, ...common },
      { range: cellRange('I4:I6'), rule: pointing, ...common },
      { range: cellRange('J4:J6'), rule: pointing, ...common },
    ],
  });
  const at = (column: number) =>
    sheet.validations.filter(({ rects }) => rects.some(({ left, right }) => left <= column && column <= right));
  for (const column of [5, 6, 7, 8, 9]) expect(at(column)).toHaveLength(1);
  expect([5, 6, 7].map((column) => at(column)[0]!.prompt)).toEqual(['Satu', 'Dua', '']);
  expect(at(8)[0]).not.toBe(at(9)[0]);
});
