/** What staff write on letters and notes, through Microsoft's office.js: it stays, is asked about, and reaches Word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeController } from '../../src/app/make-controller';
import type { PaperId } from '../../src/core/model/paper-ids';
import { makeTranslator } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { closeHarnesses, openHarness } from '../host/harness';

afterEach(closeHarnesses);
jest.setTimeout(120_000);

async function open(papers: readonly PaperId[]) {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', 'usulan-pd.xlsx')));
  const opened = await openWorkbook(bytes, 'usulan-pd.xlsx');
  if (!opened.ok) throw new Error('usulan-pd.xlsx does not open');
  const harness = await openHarness(opened.data, { timeoutMs: 60_000, retryDelays: [1], cellEditDelays: [1] }, makeNodeCalculator()); // prettier-ignore
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  const make = async (): Promise<void> => {
    await controller.preparePapers(papers);
    await controller.apply();
  };
  await make();
  const idOf = (name: string): string => harness.workbook.data.sheets.find((sheet) => sheet.name === name)!.id;
  /** What the cells of a column show, by row. */
  const column = (name: string, at: number): string[] => {
    const { id, cells } = harness.workbook.data.sheets.find((sheet) => sheet.name === name)!;
    return [...cells.keys()].map((row) => harness.workbook.displayText(id, row, at));
  };
  const rowOf = (name: string, at: number, text: string): number => {
    const { id, cells } = harness.workbook.data.sheets.find((sheet) => sheet.name === name)!;
    const row = [...cells.keys()].find((one) => harness.workbook.displayText(id, one, at).includes(text));
    if (row === undefined) throw new Error(`${name} does not say ${text}`);
    return row;
  };
  const type = (name: string, row: number, at: number, text: string): void => {
    expect(harness.workbook.typeInto(idOf(name), row, at, text)).toEqual({ ok: true });
  };
  return { harness, controller, make, idOf, column, rowOf, type };
}

test('memo, recommendation and minutes keep what staff wrote and show what changed beside it', async () => {
  const { harness, controller, idOf, rowOf, type } = await open(['minutes', 'memo', 'recommendation']);
  const edits = [
    ['Telaahan Staf', 'Data usulan dianggap benar', 'Praanggapan sekretariat.'],
    ['Telaahan Staf', 'Terdapat 12 usulan', 'Persoalan sekretariat.'],
    ['Rekomendasi', 'Ditelaah 12 usulan', 'Ringkasan sekretariat.'],
    ['Berita Acara', '1. Penilaian 12 usulan', '1. Agenda sekretariat.'],
    ['Berita Acara', 'Nomor: …', 'Nomor: 100.3.7/12/2024'],
  ] as const;
  for (const [name, was, now] of edits) type(name, rowOf(name, 0, was), 0, now);
  // A line of staff's own between two decisions.
  const second = rowOf('Berita Acara', 1, 'KS-002');
  harness.workbook.insertRows(idOf('Berita Acara'), second, 1);
  type('Berita Acara', second, 2, 'Dibahas bersama KS-001.');

  harness.workbook.deleteSheet(harness.workbook.data.sheets.find(({ name }) => name.startsWith('Usulan'))!.id);
  await controller.preparePapers(['minutes', 'memo', 'recommendation']);
  // Sentences that rest on the facts that changed; the others simply stay.
  const asked = controller.getState().preview!.edited!;
  expect(asked.map(({ mine, cell }) => [cell.sheet, mine])).toEqual([
    ['Berita Acara', '1. Agenda sekretariat.'],
    ['Telaahan Staf', 'Persoalan sekretariat.'],
    ['Rekomendasi', 'Ringkasan sekretariat.'],
  ]);
  for (const { fresh } of asked) expect(fresh).toContain('11 usulan');
  await controller.decideEdited([asked[2]!.key], 'fresh');
  await controller.decideEdited([asked[0]!.key], 'mine');
  await controller.apply();
  expect(rowOf('Rekomendasi', 0, 'Ditelaah 11 usulan')).toBeGreaterThan(0);
  for (const [name, , now] of [edits[0], edits[1], edits[3], edits[4]]) expect(rowOf(name, 0, now)).toBeGreaterThan(0);
  const added = rowOf('Berita Acara', 2, 'Dibahas bersama KS-001.');
  expect(added).toBeGreaterThan(rowOf('Berita Acara', 1, 'ID'));
  expect(added).toBeLessThan(rowOf('Berita Acara', 0, 'Kesepakatan dan tindak lanjut'));
  // The one nobody decided on stands with the new text and its cells beside it, outside the print area.
  const left = rowOf('Telaahan Staf', 0, 'Persoalan sekretariat.');
  const trace = harness.input('Telaahan Staf', left, 6);
  expect(trace).toContain('Fakta berubah sejak teks ini disunting. Teks baru: Terdapat 11 usulan');
  expect(trace).toMatch(/'Usulan [^']+'![A-Z]+\d+/);
  expect(harness.workbook.data.sheets.find(({ name }) => name === 'Telaahan Staf')!.print.area).toMatchObject({
    right: 5,
  });
});

test('name, number and office are written once for all letters, and reach Word with the figures', async () => {
  const { controller, harness, make, column, rowOf, type } = await open(['presentations']);
  const sheet = 'Jadwal Paparan';
  type(sheet, rowOf(sheet, 0, 'PEMERINTAH KOTA …'), 0, 'PEMERINTAH KOTA SUKABUMI');
  const half = 3;
  const name = rowOf(sheet, half, '(nama lengkap)');
  type(sheet, name, half, 'Budi Santoso, S.E.');
  const count = column(sheet, 2).filter((text) => text.startsWith(': Kepala ')).length;
  expect(count).toBeGreaterThan(5);
  expect(column(sheet, 0).filter((text) => text === 'PEMERINTAH KOTA SUKABUMI')).toHaveLength(count + 1);
  expect(column(sheet, half).filter((text) => text === 'Budi Santoso, S.E.')).toHaveLength(count);
  // Day, time and place from the schedule of the paper go into the letter.
  const first = rowOf(sheet, 1, 'Dinas');
  type(sheet, first, 4, '2024-10-09');
  type(sheet, first, 5, '09.00 WIB');
  type(sheet, first, 6, 'Ruang Rapat Utama');
  await make();
  expect(rowOf(sheet, 0, 'pada hari Rabu, tanggal 9 Oktober 2024, pukul 09.00 WIB, bertempat di Ruang Rapat Utama.')).toBeGreaterThan(name - 10); // prettier-ignore
  await controller.preparePapers(['presentations']);
  expect(controller.getState().notice).toEqual({ type: 'nothingToDo', command: 'papers' });
  const { html, text } = (await controller.copyPaper('presentations'))!;
  expect(html.match(/PEMERINTAH KOTA SUKABUMI/g)).toHaveLength(count + 1);
  expect(html.match(/Budi Santoso, S\.E\./g)).toHaveLength(count);
  expect(html).toContain('<thead><tr><th>No.</th>');
  expect(html).toContain('9 Oktober 2024');
  expect(html + text).not.toMatch(/=\$|\{letter|kersama:/);
  expect(harness.names()).toContain(sheet);
});

test('a copy of the evaluation sheet holds what its formulas show', async () => {
  const { controller, make } = await open(['evaluation']);
  await controller.prepare('run');
  await controller.apply();
  await make();
  const { html } = (await controller.copyPaper('evaluation'))!;
  const object = controller.full()!.objects[0]!;
  expect(html).toContain(`<td colspan="5">${String(object.fields.title!.value)}</td>`);
});
