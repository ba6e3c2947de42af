/** Marks of findings on the sheets of staff, through Microsoft's office.js: set, found again, taken away, undone. */
import { makeController } from '../../src/app/make-controller';
import { makePlan } from '../../src/core/sheets/make-plan';
import { makeTranslator } from '../../src/i18n/index';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import type { ConditionalFormat, WorkbookData } from '../../src/workbench/workbook/model';
import { closeHarnesses, openHarness, type Harness } from './harness';

afterEach(closeHarnesses);

const HEADINGS = ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Tanggal Mulai', 'Biaya (Rp)'];
const ROWS = [
  ['1', 'Pengelolaan sampah perbatasan', 'Dinas Lingkungan Hidup', 'PT Bersih', '31 Februari 2025', '750000000'],
  ['2', 'Pelatihan vokasi', 'Dinas Tenaga Kerja', 'Politeknik', "'25 Januari 2025", '100000000'],
  ['3', 'tes', 'Dinas Kesehatan', 'RS Harapan', "'3 April 2025", '12500000'],
];

async function open(data?: WorkbookData) {
  const harness = await openHarness(data, { timeoutMs: 30_000, retryDelays: [1], cellEditDelays: [1] });
  if (data === undefined) harness.fill('Data', 0, 0, [HEADINGS, ...ROWS]);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  const mark = async (isWanted: boolean): Promise<void> => {
    await controller.prepareMarks(isWanted);
    await controller.apply();
    expect(controller.getState().problem).toBeNull();
  };
  return { harness, controller, mark };
}

const rulesOf = (harness: Harness, name = 'Data'): ConditionalFormat[] =>
  harness.workbook.data.sheets.find((sheet) => sheet.name === name)!.conditionalFormats;

/** Cells under rules that are no one's but ours, `row,column`, with the fill. */
function markedCells(harness: Harness, name = 'Data'): string[] {
  const own = rulesOf(harness, name).filter(({ rule }) => rule.type === 'custom' && rule.formula.includes('Kersama'));
  return own
    .flatMap(({ rects, format }) =>
      rects.flatMap(({ top, left, bottom, right }) => {
        const cells: string[] = [];
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) cells.push(`${row},${column} ${format.fill}`);
        return cells;
      }),
    )
    .sort();
}

/** What a reader of the findings would mark: each cell in the fill of its gravest open finding. */
function expectedCells(controller: ReturnType<typeof makeController>, name = 'Data'): string[] {
  const fills = { error: '#F9DCCB', warning: '#FFF3C4', info: '#DCEBF7' } as const;
  const worst = new Map<string, keyof typeof fills>();
  for (const severity of ['info', 'warning', 'error'] as const)
    for (const finding of controller.getState().analysis!.findings)
      if (finding.severity === severity && finding.decision === undefined)
        for (const { sheet, rowIndex, columnIndex } of finding.cells)
          if (sheet === name) worst.set(`${rowIndex},${columnIndex}`, severity);
  return [...worst].map(([cell, severity]) => `${cell} ${fills[severity]}`).sort();
}

/** Rules of staff over the cells that will be marked, of the kinds that Excel offers first. */
async function addStaffRules(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const high = sheet.getRange('F2:F4').conditionalFormats.add('CellValue');
    high.cellValue.rule = { formula1: '=500000000', operator: 'GreaterThan' };
    high.cellValue.format.fill.color = '#00FF00';
    sheet.getRange('A1:F4').conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#0000FF';
    const own = sheet.getRange('B2:E4').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=N("catatan kami")=0';
    own.custom.format.font.color = '#123456';
    await context.sync();
  });
}

const contentOf = (harness: Harness): string[] => [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4, 5].map((column) => harness.input('Data', row, column))); // prettier-ignore

test('every cell with an open finding is marked by the gravest of them, and nothing else changes', async () => {
  const { harness, controller, mark } = await open();
  await addStaffRules();
  const [staff, content] = [rulesOf(harness), contentOf(harness)];
  await controller.prepareMarks(true);
  const [change] = controller.getState().preview!.changes;
  expect(change).toMatchObject({ name: 'Data', action: 'update', cellsWritten: 0, overwrittenCount: 0 });
  expect(rulesOf(harness)).toBe(staff);
  await mark(true);
  const expected = expectedCells(controller);
  expect(expected.length).toBeGreaterThan(2);
  expect(new Set(expected.map((cell) => cell.split(' ')[1])).size).toBeGreaterThan(1);
  expect(markedCells(harness)).toEqual(expected);
  expect(change!.cellsMarked).toBe(expected.length);
  expect(contentOf(harness)).toEqual(content);
  // Once more there is nothing to do.
  await controller.prepareMarks(true);
  expect(controller.getState().preview).toBeNull();
  expect(controller.getState().notice).toEqual({ type: 'nothingToDo', command: 'marks' });
});

test('taking the marks away leaves the rules of staff as they were, in their order', async () => {
  const { harness, mark } = await open();
  await addStaffRules();
  const looks = (): unknown[] => rulesOf(harness).map(({ rects, rule, format, stopIfTrue }) => ({ rects, rule, format, stopIfTrue })); // prettier-ignore
  const before = looks();
  await mark(true);
  expect(rulesOf(harness).length).toBeGreaterThan(before.length);
  await mark(false);
  expect(looks()).toEqual(before);
});

test('marks follow rows that are inserted, and go with them', async () => {
  const { harness, controller, mark } = await open();
  await mark(true);
  const before = markedCells(harness).length;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('2:3').insert('Down');
    await context.sync();
  });
  expect(markedCells(harness)).toHaveLength(before);
  await controller.refresh();
  await mark(false);
  expect(rulesOf(harness)).toEqual([]);
});

test('marking again drops what was decided and what was cured', async () => {
  const { harness, controller, mark } = await open();
  await mark(true);
  const first = markedCells(harness);
  const date = controller.getState().analysis!.findings.find(({ rule }) => rule === 'value-unreadable')!;
  await controller.decideFinding(date, 'excused', 'Akan diralat dalam rapat');
  harness.fill('Data', 3, 1, [['Rujukan kegawatdaruratan']]);
  await mark(true);
  expect(markedCells(harness)).toEqual(expectedCells(controller));
  expect(markedCells(harness)).not.toEqual(first);
});

test('is one entry of the journal, undone after the file was saved and opened again', async () => {
  const { harness, mark } = await open();
  await mark(true);
  const marked = markedCells(harness);
  harness.fill('Data', 3, 1, [['Rujukan kegawatdaruratan']]);
  await mark(true);
  expect(markedCells(harness)).not.toEqual(marked);
  await mark(false);
  const saved = await saveWorkbook(harness.workbook.data);
  closeHarnesses();
  const opened = await openWorkbook(saved, 'lagi.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  const later = await open(opened.data);
  const entries = await later.harness.ports.journal.list();
  expect(entries.ok && entries.value.map(({ command, sheets }) => [command, ...sheets])).toEqual([
    ['marks', 'Data'],
    ['marks', 'Data'],
    ['marks', 'Data'],
  ]);
  await later.controller.refresh();
  for (const expected of [expectedCells(later.controller), marked, []]) {
    await later.controller.prepareUndo();
    expect(later.controller.getState().undoPreview).toMatchObject({ cellsRestored: 0, conflicts: [], sheetsRemarked: ['Data'] }); // prettier-ignore
    await later.controller.undo(false);
    expect(later.controller.getState().problem).toBeNull();
    expect(markedCells(later.harness)).toEqual(expected);
  }
  expect(rulesOf(later.harness)).toEqual([]);
});

test('protected, hidden and foreign sheets are told; a sheet that takes formats is marked', async () => {
  const { harness, controller, mark } = await open();
  for (const name of ['Terkunci', 'Boleh', 'Simpanan']) {
    harness.workbook.addSheet(name);
    harness.fill(name, 0, 0, [HEADINGS, ...ROWS.map(([no, title, ...rest]) => [no!, `${title} ${name}`, ...rest])]);
  }
  const sheetOf = (name: string) => harness.workbook.data.sheets.find((sheet) => sheet.name === name)!;
  await mark(true);
  sheetOf('Terkunci').protection = { protected: true, options: {} };
  sheetOf('Boleh').protection = { protected: true, options: { allowFormatCells: true } };
  sheetOf('Simpanan').visibility = 'hidden';
  await controller.prepareMarks(false);
  const { changes, leftOut } = controller.getState().preview!;
  expect(changes.map(({ name }) => name)).toEqual(['Data', 'Boleh', 'Simpanan']);
  expect(leftOut).toEqual({ protectedSheets: ['Terkunci'], hiddenSheets: [], cellsInFiles: 0 });
  await controller.apply();
  expect(controller.getState().problem).toBeNull();
  expect(['Data', 'Terkunci', 'Boleh', 'Simpanan'].map((name) => rulesOf(harness, name).length > 0)).toEqual([false, true, false, false]); // prettier-ignore
  await controller.prepareMarks(true);
  expect(controller.getState().preview!.leftOut).toMatchObject({ hiddenSheets: ['Simpanan'] });
  expect(controller.getState().preview!.changes.map(({ name }) => name)).toEqual(['Data', 'Boleh']);
});

test('a filtered sheet is marked all the same', async () => {
  const { harness, controller, mark } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.autoFilter.apply(sheet.getRange('A1:F4'), 0, { filterOn: 'Values', values: ['1'] });
    await context.sync();
  });
  await mark(true);
  expect(markedCells(harness)).toEqual(expectedCells(controller));
});

test('a failure midway leaves the marks that stood there', async () => {
  const { harness, controller, mark } = await open();
  await mark(true);
  const before = markedCells(harness);
  harness.fill('Data', 3, 1, [['Rujukan kegawatdaruratan']]);
  await controller.prepareMarks(true);
  // The fourth request of writing, behind three of looking, is the one that changes the sheet.
  harness.host.faults.beforeRequest = { number: 3, run: () => void (harness.host.faults.failAtAction = 12) };
  await controller.apply();
  expect(controller.getState().problem!.refusal.params).toMatchObject({ after: 'restored' });
  expect(markedCells(harness)).toEqual(before);
});

test('a rule of staff that Excel will not tell of hides none of the marks', async () => {
  const { harness, controller, mark } = await open();
  await addStaffRules();
  await mark(true);
  const [first] = await harness.ports.reader.read({}).then((reading) => (reading.ok ? reading.value.snapshot.sheets : [])); // prettier-ignore
  const plan = makePlan({ sheet: `edit:${first!.id}`, name: 'Data', mode: 'edit', marks: [] });
  // Behind the state and the list of rules comes what they are; it is refused once, and asked again by halves.
  harness.host.faults.failAtRequest = 2;
  const preview = await harness.ports.writer.preview([plan]);
  expect(harness.host.faults.failAtRequest).toBeUndefined();
  expect(preview).toMatchObject({ ok: true, value: [{ action: 'update', cellsMarked: 0 }] });
  await mark(false);
  expect(markedCells(harness)).toEqual([]);
  expect(rulesOf(harness)).toHaveLength(3);
  expect(controller.getState().problem).toBeNull();
});

test('few requests however many cells', async () => {
  const count = async (rows: number): Promise<number> => {
    const { harness, mark } = await open();
    harness.fill('Data', 4, 0, Array.from({ length: rows }, (_, index) => [String(index + 4), `Kegiatan ${index}`, 'Dinas', 'Mitra', '31 Februari 2025', 'dua'])); // prettier-ignore
    const syncs = await harness.syncs(() => mark(true));
    closeHarnesses();
    return syncs;
  };
  const few = await count(3);
  expect(await count(300)).toBe(few);
});
