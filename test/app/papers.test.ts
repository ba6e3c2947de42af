/** Papers through Microsoft's office.js on the workbench: made, decided on, made again, copied, undone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeController } from '../../src/app/make-controller';
import { PAPER_IDS } from '../../src/core/model/paper-ids';
import { makeTranslator } from '../../src/i18n/index';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import type { Sheet } from '../../src/workbench/workbook/model';
import { closeHarnesses, openHarness, type Harness } from '../host/harness';

afterEach(closeHarnesses);
jest.setTimeout(120_000);

async function open(sample: string) {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', sample)));
  const opened = await openWorkbook(bytes, sample);
  if (!opened.ok) throw new Error(`${sample} does not open`);
  const harness = await openHarness(opened.data, { timeoutMs: 60_000, retryDelays: [1], cellEditDelays: [1] }, makeNodeCalculator()); // prettier-ignore
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  return { harness, controller };
}

const sheetNamed = (harness: Harness, name: string): Sheet =>
  harness.workbook.data.sheets.find((sheet) => sheet.name === name)!;

/** Row of the first cell in a column that shows a text. */
function rowOf(harness: Harness, name: string, column: number, text: string): number {
  const { id, cells } = sheetNamed(harness, name);
  const row = [...cells.keys()].find((index) => harness.workbook.displayText(id, index, column).includes(text));
  if (row === undefined) throw new Error(`${name} does not say ${text}`);
  return row;
}

test('all papers after all steps take at most 20 syncs, and making them again writes nothing', async () => {
  const { harness, controller } = await open('usulan-pd.xlsx');
  const syncs = await harness.syncs(async () => {
    await controller.prepare('run');
    await controller.apply();
    await controller.preparePapers(PAPER_IDS);
    await controller.apply();
  });
  expect(controller.getState().problem).toBeNull();
  expect(syncs).toBeLessThanOrEqual(20);
  const names = harness.names();
  for (const name of ['Bahan Rapat', 'Jadwal Paparan', 'Kelengkapan', 'Berita Acara', 'Telaahan Staf', 'Rekomendasi', 'Peta Potensi', 'Paket Auditor']) {
    expect(names).toContain(name);
  } // prettier-ignore
  const letters = sheetNamed(harness, 'Jadwal Paparan');
  expect(letters.print.paperSize).toBe(14);
  expect(letters.print.rowBreaks.length).toBeGreaterThan(0);
  const heights = [...sheetNamed(harness, 'Telaahan Staf').rows.values()].flatMap(({ height }) => height ?? []);
  expect(Math.max(...heights)).toBeGreaterThan(30);
  await controller.preparePapers(PAPER_IDS);
  expect(controller.getState().notice).toEqual({ type: 'nothingToDo', command: 'papers' });
});

test('a decision chosen on the minutes reaches the recommendation, and stays on the minutes', async () => {
  const { harness, controller } = await open('usulan-pd.xlsx');
  await controller.preparePapers(['minutes', 'recommendation']);
  await controller.apply();
  const row = rowOf(harness, 'Berita Acara', 1, 'KS-001');
  const minutes = sheetNamed(harness, 'Berita Acara');
  expect(harness.workbook.typeInto(minutes.id, row, 5, 'Layak')).toEqual({ ok: true });
  await controller.preparePapers(['minutes', 'recommendation']);
  const { changes, edited } = controller.getState().preview!;
  expect(edited).toEqual([]);
  expect(changes.map(({ name, action }) => [name, action])).toEqual([['Berita Acara', 'none'], ['Rekomendasi', 'update']]); // prettier-ignore
  await controller.apply();
  expect(harness.input('Berita Acara', row, 5)).toBe('Layak');
  const advised = rowOf(harness, 'Rekomendasi', 1, 'KS-001');
  expect(harness.input('Rekomendasi', advised, 4)).toBe('Layak');
  const text = harness.input('Rekomendasi', rowOf(harness, 'Rekomendasi', 0, 'Dapat ditandatangani: 1'), 0);
  expect(text).toContain('KS-001');
});

test('an edit against changed facts is asked about before anything is written, and copying brings it along', async () => {
  const { harness, controller } = await open('usulan-pd.xlsx');
  await controller.preparePapers(['memo']);
  await controller.apply();
  const row = rowOf(harness, 'Telaahan Staf', 0, 'Biaya yang disebut');
  const memo = sheetNamed(harness, 'Telaahan Staf');
  harness.workbook.typeInto(memo.id, row, 0, 'Biaya menurut sekretariat.');
  const register = [...harness.workbook.data.sheets].find(({ name }) => name.startsWith('Usulan'));
  expect(register).toBeDefined();
  harness.workbook.deleteSheet(register!.id);
  await controller.preparePapers(['memo']);
  const asked = controller.getState().preview!.edited!;
  expect(asked.map(({ mine, cell }) => [mine, cell.rowIndex])).toEqual([['Biaya menurut sekretariat.', row]]);
  await controller.decideEdited([asked[0]!.key], 'mine');
  expect(controller.getState().preview!.edited).toEqual([]);
  await controller.apply();
  expect(harness.input('Telaahan Staf', row, 0)).toBe('Biaya menurut sekretariat.');
  const copy = await controller.copyPaper('memo');
  expect(copy!.html).toContain('<p>Biaya menurut sekretariat.</p>');
  expect(copy!.html).toContain('<h2>I. Persoalan</h2>');
});

test('a file with papers opens again with its page breaks, heights and keys', async () => {
  const { harness, controller } = await open('usulan-pd.xlsx');
  await controller.preparePapers(['presentations']);
  await controller.apply();
  const before = sheetNamed(harness, 'Jadwal Paparan');
  const again = await openWorkbook(await saveWorkbook(harness.workbook.data), 'a.xlsx');
  if (!again.ok) throw new Error('does not open again');
  const after = again.data.sheets.find(({ name }) => name === 'Jadwal Paparan')!;
  expect(after.print).toEqual(before.print);
  expect(after.print.rowBreaks.length).toBeGreaterThan(1);
});
