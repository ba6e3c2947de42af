/** Papers through Microsoft's office.js on the workbench: made, decided on, made again, copied, undone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeController } from '../../src/app/make-controller';
import { clarityOfObject } from '../../src/core/evaluation/clarity';
import { legalPath, type StepState } from '../../src/core/legal/path';
import { formatCellRef } from '../../src/core/model/cell';
import type { Translate } from '../../src/core/model/message';
import { PAPER_IDS, type PaperId } from '../../src/core/model/paper-ids';
import { isListedFinding } from '../../src/core/ranking/input-rules';
import { KAK_FIELDS } from '../../src/core/rules/content';
import { isCovered } from '../../src/core/rules/kak-incomplete';
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
  const shown = [...cells.keys()].map((index) => [index, harness.workbook.displayText(id, index, column)] as const);
  const row = (shown.find(([, said]) => said === text) ?? shown.find(([, said]) => said.includes(text)))?.[0];
  if (row === undefined) throw new Error(`${name} does not say ${text}`);
  return row;
}

/** All rows whose cell in a column shows exactly a text. */
function rowsOf(harness: Harness, name: string, column: number, text: string): number[] {
  const { id, cells } = sheetNamed(harness, name);
  return [...cells.keys()].filter((index) => harness.workbook.displayText(id, index, column) === text);
}

/** The status column of Temuan, the tenth. */
const STATUS_COLUMN = 9;

/** What the sheet should say of a step, put into words here once more. */
function stateInWords(state: StepState, t: Translate): string {
  if (state.kind === 'due') return 'langkah berikutnya';
  if (state.kind === 'notNeeded') return 'tidak diperlukan';
  if (state.kind === 'blocked') return `menunggu: ${state.by.map((id) => t(`legal.step.${id}`)).join(', ')}`;
  const { document, date } = state;
  const day = date === null ? [] : [new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))]; // prettier-ignore
  return document === null ? 'selesai' : `selesai: ${[document, ...day].join(', ')}`;
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
  expect(changes.map(({ name, action }) => [name, action])).toEqual([['Riwayat Objek', 'create'], ['Berita Acara', 'none'], ['Rekomendasi', 'update']]); // prettier-ignore
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

test('the evaluation sheet shows the chosen object by formulas, and another one when it is chosen', async () => {
  const { harness, controller } = await open('usulan-pd.xlsx');
  await controller.prepare('run');
  await controller.apply();
  await controller.preparePapers(['minutes']);
  await controller.apply();
  const minutes = sheetNamed(harness, 'Berita Acara');
  harness.workbook.typeInto(minutes.id, rowOf(harness, 'Berita Acara', 1, 'KS-003'), 5, 'Ditunda');
  await controller.preparePapers(['evaluation']);
  await controller.apply();
  const sheet = sheetNamed(harness, 'Lembar Evaluasi');
  const full = controller.full()!;
  const choice = rowOf(harness, 'Lembar Evaluasi', 0, 'ID objek (pilih)');
  expect(sheet.validations.some(({ rects }) => rects.some((rect) => rect.top === choice))).toBe(true);
  const lengths: boolean[] = [];
  for (const id of ['KS-001', 'KS-003', 'KS-005', 'KS-011', 'KS-007']) {
    expect(harness.workbook.typeInto(sheet.id, choice, 1, id)).toEqual({ ok: true });
    const shown = (label: string): string =>
      harness.workbook.displayText(sheet.id, rowOf(harness, 'Lembar Evaluasi', 0, label), 1);
    const object = full.objects.find((one) => one.id === id)!;
    expect(shown('Judul')).toBe(object.fields.title!.value);
    expect(shown('Mitra')).toBe(object.fields.partner?.value ?? '');
    const cost = object.fields.cost?.value;
    expect(shown('Biaya (Rp)').replaceAll(/[.,]/g, '')).toBe(typeof cost === 'number' ? String(cost) : '');
    const found = full.findings.filter((finding) => finding.object === id && isListedFinding(finding));
    expect(shown('Seluruh temuan')).toBe(String(found.length));
    for (const severity of ['error', 'warning', 'info']) {
      const own = found.filter((finding) => finding.severity === severity).length;
      expect(shown(full.t(`sheets.severity.${severity}`))).toBe(String(own));
    }
    for (const rule of new Set(full.findings.filter(isListedFinding).map((finding) => finding.rule))) {
      const own = found.filter((finding) => finding.rule === rule).length;
      expect([rule, shown(full.t(`rules.${rule}.title`))]).toEqual([rule, String(own)]);
    }
    const path = legalPath(object);
    expect(shown('Langkah hukum')).toBe(full.t(`proposal.path.${path?.id ?? 'none'}`));
    const [given, clear] = [full.t('proposal.completenessValue', { given: KAK_FIELDS.filter((field) => isCovered(object, field)).length, count: 8 }), clarityOfObject(object).score]; // prettier-ignore
    expect(shown('Kelengkapan KAK')).toBe(given);
    expect(shown('Kejelasan')).toBe(clear === null ? 'belum ada uraian' : `${clear} dari 100`);
    const first = rowOf(harness, 'Lembar Evaluasi', 0, 'Langkah') + 1;
    const below = Array.from({ length: 13 }, (_, row) => [0, 1, 2, 3, 5].map((column) => harness.workbook.displayText(sheet.id, first + row, column))); // prettier-ignore
    // Where the table goes on over a page its headings stand once more.
    const steps = below.filter(([name]) => name !== 'Langkah');
    const wanted = (path?.steps ?? []).map((step) => [
      full.t(step.label),
      full.t(step.signer),
      step.annexes.map((annex) => full.t(annex)).join(', '),
      full.t(`papers.evaluation.source.${step.source.confidence}`, { citation: step.source.citation }),
      stateInWords(step.state, full.t),
    ]);
    lengths.push(wanted.length > 5);
    expect(steps.slice(0, wanted.length)).toEqual(wanted);
    if (path === null) expect(steps[0]).toEqual(['', '', '', '', '']);
    // The gravest first, each with its cell and status; the rest are counted.
    const said = (['error', 'warning', 'info'] as const).flatMap((severity) =>
      found
        .filter((one) => one.severity === severity)
        .map(({ message, cells: [cell] }) => [
          cell === undefined ? '' : formatCellRef(cell),
          `${full.t(`sheets.severity.${severity}`)}: ${full.t(message.key, message.params)}`,
          'Terbuka',
        ]),
    );
    const heads = rowOf(harness, 'Lembar Evaluasi', 0, 'Sel') + 1;
    const listed = Array.from({ length: 12 }, (_, row) => [0, 1, 5].map((column) => harness.workbook.displayText(sheet.id, heads + row, column))).filter(([, text]) => text!.includes(': ') && text !== 'Temuan'); // prettier-ignore
    expect(listed).toEqual(said.slice(0, 8));
    const more = [...sheet.cells.keys()].map((row) => harness.workbook.displayText(sheet.id, row, 1)).filter((text) => text.endsWith('temuan lain pada lembar Temuan.')); // prettier-ignore
    expect(more).toEqual(said.length > 8 ? [`${said.length - 8} temuan lain pada lembar Temuan.`] : []);
    expect(shown('Keputusan')).toBe(id === 'KS-003' ? 'Ditunda' : '');
    const { rank = null, score = 0 } = full.ranking!.results.find((result) => result.object === id) ?? {};
    const ranked = full.ranking!.results.filter((result) => result.rank !== null).length;
    expect(shown('Sertifikat')).toBe(
      rank === null
        ? ''
        : `${id} menempati peringkat ${rank} dari ${ranked} objek yang diperingkat dengan skor ${score} menurut Penjumlahan terbobot (SAW).`,
    );
  }
  // What staff decide on Temuan moves from the open ones to its column at once, and only there.
  const temuan = sheetNamed(harness, 'Temuan');
  const [heads, id] = [rowOf(harness, 'Temuan', 0, 'Tingkat'), 'KS-007'];
  const own = rowsOf(harness, 'Temuan', 1, id).filter((row) => row > heads);
  const counts = () => [1, 2, 3, 4, 5].map((column) => Number(harness.workbook.displayText(sheet.id, rowOf(harness, 'Lembar Evaluasi', 0, 'Seluruh temuan'), column))); // prettier-ignore
  expect(counts()).toEqual([own.length, 0, 0, 0, own.length]);
  harness.workbook.typeInto(temuan.id, own[0]!, STATUS_COLUMN, 'Bukan masalah');
  harness.workbook.typeInto(temuan.id, own[1]!, STATUS_COLUMN, 'Selesai');
  expect(counts()).toEqual([own.length - 2, 1, 1, 0, own.length]);
  harness.workbook.typeInto(temuan.id, own[0]!, STATUS_COLUMN, 'Terbuka');
  harness.workbook.typeInto(temuan.id, own[1]!, STATUS_COLUMN, 'Terbuka');
  // Among them paths that are still to be walked and one that cannot be told.
  expect(new Set(lengths).size).toBe(2);
  // The choice is the staff's: made again, the sheet still shows it.
  await controller.preparePapers(['evaluation']);
  expect(controller.getState().notice).toEqual({ type: 'nothingToDo', command: 'papers' });
});

test('what is decided and advised goes into the history once, and the evaluation sheet shows it by formulas', async () => {
  const { harness, controller } = await open('usulan-pd.xlsx');
  const write = async (ids: readonly PaperId[]) => {
    await controller.preparePapers(ids);
    await controller.apply();
  };
  await controller.prepare('run');
  await controller.apply();
  await write(['minutes']);
  const minutes = sheetNamed(harness, 'Berita Acara');
  const decide = (id: string, decision: string) =>
    harness.workbook.typeInto(minutes.id, rowOf(harness, 'Berita Acara', 1, id), 5, decision);
  decide('KS-003', 'Ditunda');
  harness.workbook.typeInto(minutes.id, rowOf(harness, 'Berita Acara', 0, 'Nomor: …'), 0, 'Nomor: 7/BA/2026');
  await write(['minutes', 'recommendation', 'evaluation']);
  const lines = () => {
    const sheet = sheetNamed(harness, 'Riwayat Objek');
    const table = sheet.tables.find(({ name }) => name === 'tblRiwayat')!;
    const rows = Array.from({ length: table.rect.bottom - table.rect.top }, (_, index) => table.rect.top + 1 + index);
    return rows.map((row) => [0, 2, 4, 5].map((column) => harness.workbook.displayText(sheet.id, row, column)));
  };
  const own = () => lines().filter(([id]) => id === 'KS-003');
  expect(own()).toEqual([
    ['KS-003', 'Keputusan', 'Ditunda', '7/BA/2026'],
    ['KS-003', 'Rekomendasi', 'Ditunda', ''],
  ]);
  await controller.preparePapers(['minutes', 'recommendation', 'evaluation']);
  expect(controller.getState().notice).toEqual({ type: 'nothingToDo', command: 'papers' });
  decide('KS-003', 'Layak');
  await write(['minutes', 'recommendation', 'evaluation']);
  expect(own().map(([, kind, text]) => [kind, text])).toEqual([
    ['Keputusan', 'Ditunda'], ['Rekomendasi', 'Ditunda'], ['Keputusan', 'Layak'], ['Rekomendasi', 'Layak'],
  ]);
  const sheet = sheetNamed(harness, 'Lembar Evaluasi');
  harness.workbook.typeInto(sheet.id, rowOf(harness, 'Lembar Evaluasi', 0, 'ID objek (pilih)'), 1, 'KS-003');
  const head = rowOf(harness, 'Lembar Evaluasi', 0, '13. Riwayat') + 1;
  const shown = [1, 2, 3, 4, 5].map((row) => [1, 0].map((column) => harness.workbook.displayText(sheet.id, head + row, column)));
  expect(shown).toEqual([['Rekomendasi', 'Layak'], ['Keputusan', 'Layak'], ['Rekomendasi', 'Ditunda'], ['Keputusan', 'Ditunda'], ['', '']]);
  await controller.refresh();
  const told = controller.getState().analysis!.history!('KS-003').map(({ kind, text }) => [kind, text]);
  expect(told).toEqual(shown.slice(0, 4));
}); // prettier-ignore
