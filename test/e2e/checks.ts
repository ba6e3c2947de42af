/** The end-to-end checks, in the order they run. Each opens the workbench anew and acts as a person would. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { PageStore } from '../../src/workbench/page/page-store';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { checkRibbon, checkWholePane } from '../taskpane/pane.e2e';
import { checkPage } from '../workbench/page/page.e2e';
import type { OpenWorkbench, WorkbenchOptions } from './workbench';

declare const window: { kersamaWorkbench: PageStore };

interface Check {
  readonly name: string;
  readonly options?: WorkbenchOptions;
  readonly run: (workbench: OpenWorkbench) => Promise<void>;
}

const STEPS = [
  { sheet: 'Register', next: 'Periksa' },
  { sheet: 'Temuan', next: 'Peringkat' },
  { sheet: 'Peringkat', next: 'Ringkasan' },
  { sheet: 'Ringkasan', next: null },
] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function requireThat(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

async function press(pane: Frame, name: RegExp | string): Promise<void> {
  await pane.getByRole('button', { name }).first().click({ timeout: 30_000 });
}

async function waitForText(pane: Frame, text: RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor({ timeout: 60_000 });
}

async function readWorkbook(pane: Frame): Promise<void> {
  await press(pane, 'Baca buku kerja');
  await waitForText(pane, /Objek kerja sama: [1-9]/);
}

/** Previews, writes, and waits for the word that it is done. */
async function writeStep(pane: Frame, button: RegExp): Promise<void> {
  await press(pane, button);
  await press(pane, 'Terapkan');
  await waitForText(pane, /selesai: [\d.]+ sel/);
}

function sheetNames({ page }: OpenWorkbench): Promise<string[]> {
  return page.evaluate(() => window.kersamaWorkbench.session!.workbook.data.sheets.map(({ name }) => name));
}

/** The texts of a sheet's cells as a person sees them, by address. */
function cellText({ page }: OpenWorkbench, sheet: string, row: number, column: number): Promise<string> {
  return page.evaluate(
    ([name, r, c]) => {
      const { workbook } = window.kersamaWorkbench.session!;
      const found = workbook.data.sheets.find((one) => one.name === name);
      return found ? workbook.displayText(found.id, r, c) : '(no such sheet)';
    },
    [sheet, row, column] as const,
  );
}

async function requireNoViolations(pane: Frame, where: string): Promise<void> {
  await pane.evaluate(axe);
  const { violations } = await pane.evaluate<AxeResults>('axe.run()');
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  requireThat(violations.length === 0, `axe on ${where}: ${found.join('; ')}`);
}

async function download({ page }: OpenWorkbench): Promise<Buffer> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: /Unduh/ }).click();
  const file = await waiting;
  return readFileSync(await file.path());
}

const wholeRun: Check = {
  name: 'a messy register goes through the four steps, with pictures, and the download works without the add-in',
  async run(workbench) {
    const { pane } = workbench;
    const before = await sheetNames(workbench);
    const firstCell = await cellText(workbench, before[0]!, 0, 0);
    await workbench.screenshot('01-first-look');
    await readWorkbook(pane);
    await workbench.screenshot('02-what-was-found');
    await requireNoViolations(pane, 'the review');
    for (const [index, { sheet, next }] of STEPS.entries()) {
      await press(pane, new RegExp(`Tinjau penulisan ${sheet}`));
      await pane.getByRole('button', { name: 'Terapkan' }).waitFor({ timeout: 60_000 });
      await workbench.screenshot(`1${index}-${sheet}-preview`);
      await requireNoViolations(pane, `the preview of ${sheet}`);
      await press(pane, 'Terapkan');
      await waitForText(pane, /selesai: [\d.]+ sel/);
      await press(pane, new RegExp(`Buka lembar ${sheet}`));
      await workbench.page.waitForTimeout(400);
      await workbench.screenshot(`2${index}-${sheet}-written`);
      await requireNoViolations(pane, `the result of ${sheet}`);
      if (next !== null) await press(pane, new RegExp(`Lanjut ke ${next}`));
    }
    const after = await sheetNames(workbench);
    for (const name of [...before, 'Register', 'Temuan', 'Kriteria', 'Penilaian', 'Peringkat', 'Ringkasan']) {
      requireThat(after.includes(name), `sheet ${name} is missing: ${after.join(', ')}`);
    }
    requireThat((await cellText(workbench, before[0]!, 0, 0)) === firstCell, 'a source sheet changed');
    const opened = await openWorkbook(new Uint8Array(await download(workbench)), 'unduhan.xlsx');
    requireThat(opened.ok, 'the downloaded file does not open');
    if (opened.ok) {
      requireThat(opened.data.sheets.length === after.length, 'the downloaded file lacks sheets');
      const summary = opened.data.sheets.find(({ name }) => name === 'Ringkasan');
      requireThat(summary?.charts.length === 1, 'the downloaded Ringkasan does not have its native chart');
    }
  },
};

const clickFinding: Check = {
  name: 'a click on a finding selects its cell in the sheet',
  async run({ page, pane }) {
    await readWorkbook(pane);
    await press(pane, /Periksa/);
    await waitForText(pane, /Temuan: [1-9]/);
    await pane.locator('summary').first().click();
    const link = pane.getByRole('button', { name: /Buka / }).and(pane.locator('.ks-cell-link')).first();
    const name = (await link.getAttribute('aria-label')) ?? (await link.textContent()) ?? '';
    await link.click();
    await page.waitForTimeout(500);
    const address = /([A-Z]{1,3}\d+)\s*$/.exec(name.trim())?.[1] ?? '';
    const nameBox = await page.locator('.name-box').inputValue();
    requireThat(address !== '' && nameBox === address, `wanted ${name}, the name box says ${nameBox}`);
  },
};

const undoAfterReopening: Check = {
  name: 'all four steps at once are undone from the pane after the file was saved and opened again',
  async run(workbench) {
    const { page, pane } = workbench;
    const before = await sheetNames(workbench);
    await readWorkbook(pane);
    await writeStep(pane, /keempat langkah/i);
    requireThat((await sheetNames(workbench)).length > before.length, 'nothing was written');
    const bytes = [...(await download(workbench))];
    await page.evaluate(async (all) => {
      await window.kersamaWorkbench.openBytes(new Uint8Array(all), 'dibuka-lagi.xlsx');
    }, bytes);
    await page.waitForTimeout(1500);
    const handle = await page.waitForSelector('iframe');
    const reopened = await handle.contentFrame();
    if (reopened === null) throw new Error('the pane is gone after opening');
    await reopened.waitForSelector('button:not([disabled])');
    await press(reopened, 'Riwayat');
    await workbench.screenshot('30-history-after-reopening');
    await press(reopened, /^Batalkan/);
    await press(reopened, /^Batalkan perubahan/);
    await waitForText(reopened, /sudah dibatalkan/);
    await workbench.screenshot('31-undone');
    const names = await sheetNames(workbench);
    requireThat(names.join() === before.join(), `sheets after undo: ${names.join(', ')}`);
  },
};

const staleAfterEdit: Check = {
  name: 'an edit in the grid makes the steps stale, and the next run updates without duplicates',
  async run(workbench) {
    const { page, pane } = workbench;
    await readWorkbook(pane);
    await writeStep(pane, /Tinjau penulisan Register/);
    const count = (): Promise<number> =>
      page.evaluate(() => {
        const sheet = window.kersamaWorkbench.session!.workbook.data.sheets.find(({ name }) => name === 'Register');
        const table = sheet?.tables[0];
        return table ? table.rect.bottom - table.rect.top : -1;
      });
    const rows = await count();
    await page.evaluate(() => {
      const { workbook } = window.kersamaWorkbench.session!;
      const source = workbook.data.sheets[0]!;
      for (let row = 6; row < 40; row += 1) {
        if (workbook.displayText(source.id, row, 1).startsWith('Pengelolaan sampah')) {
          workbook.typeInto(source.id, row, 1, 'Pengelolaan sampah wilayah perbatasan');
          return;
        }
      }
      throw new Error('the sample has no such row');
    });
    await waitForText(pane, /Perlu diperbarui/);
    await press(pane, /Perbarui|Tinjau penulisan Register/);
    await press(pane, 'Terapkan');
    await waitForText(pane, /selesai: [\d.]+ sel/);
    requireThat((await count()) === rows, `the Register went from ${rows} to ${await count()} rows`);
  },
};

const narrowAndKeyboard: Check = {
  name: 'at 320 px and by keyboard alone the first step can be written',
  options: { query: '', width: 1280, height: 760 },
  async run(workbench) {
    const { page, pane } = workbench;
    const frame = await page.waitForSelector('iframe');
    await frame.evaluate((element) => {
      element.style.width = '320px';
      element.style.minWidth = '320px';
    });
    const pressByKeyboard = async (name: RegExp): Promise<void> => {
      const target = pane.getByRole('button', { name }).first();
      await target.waitFor({ timeout: 60_000 });
      for (let presses = 0; presses < 400; presses += 1) {
        if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
          await page.keyboard.press('Enter');
          return;
        }
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${String(name)}`);
    };
    // Excel puts the focus on the pane's first control when a person presses F6; from there office.js moves it by Tab.
    await pane.locator('button').first().focus();
    await pressByKeyboard(/Baca buku kerja/);
    await waitForText(pane, /Objek kerja sama: [1-9]/);
    await pressByKeyboard(/Tinjau penulisan Register/);
    await pressByKeyboard(/Terapkan/);
    await waitForText(pane, /selesai: [\d.]+ sel/);
    const overflow = await pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    requireThat(overflow <= 0, `the pane is ${overflow} px too wide at 320 px`);
    await workbench.screenshot('40-narrow');
  },
};

const english: Check = {
  name: 'in an English Excel the pane and the sheets are English',
  options: { query: 'lang=en' },
  async run(workbench) {
    const { pane } = workbench;
    await press(pane, /Read (the|this) workbook/);
    await waitForText(pane, /Cooperation objects: [1-9]/i);
    await workbench.screenshot('50-english');
    await requireNoViolations(pane, 'the English review');
  },
};

const pageItself: Check = {
  name: 'the page is a spreadsheet: typing, events, undo, clipboard, ten thousand rows',
  async run({ page }) {
    const results = await checkPage(page);
    const bad = results.filter(({ ok }) => !ok);
    requireThat(bad.length === 0, bad.map(({ name, detail }) => `${name}: ${detail}`).join('; '));
  },
};

const ribbon: Check = {
  name: 'each button of the ribbon leads the pane to its step',
  run: checkRibbon,
};

const wholePane: Check = {
  name: 'every state of a real run is accessible, fits, and costs the requests it should',
  run: checkWholePane,
};

const SCRIPTS = fileURLToPath(new URL('../../dist/scripts/', import.meta.url));

/** Two objects on two criteria, the first ahead while the weight of the first criterion is above one half. */
const PROBLEM = {
  spans: [[4, 2], [2, 4]].map((row) => row.map((value) => ({ min: value, max: value, doubt: null, readings: [] }))),
  matrix: [[4, 2], [2, 4]], directions: ['benefit', 'benefit'], weights: [6, 4], scales: [null, null],
  inUse: { method: 'wsm', normalisation: 'max', options: {} }, ranks: [1, 2], top: 1, funding: null, portfolio: null,
}; // prettier-ignore

const studyInWorker: Check = {
  name: 'a ranking is studied in a worker that the pane may start',
  run: async ({ pane }) => {
    const script = readdirSync(SCRIPTS).find((file) => /^study-worker\..*\.js$/.test(file));
    requireThat(script !== undefined, 'the build has no script of the worker');
    const draws = await pane.evaluate(
      ([address, problem]) =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(new URL(address, document.baseURI));
          worker.onmessage = ({ data }) => resolve((data as { acceptability: { draws: number } }).acceptability.draws);
          worker.onerror = () => reject(new Error('the worker does not start'));
          worker.postMessage(problem);
        }),
      [`scripts/${script}`, PROBLEM] as const,
    );
    requireThat(draws === 10_000, `the worker made ${draws} draws`);
  },
};

export const CHECKS: readonly Check[] = [
  wholeRun,
  clickFinding,
  staleAfterEdit,
  undoAfterReopening,
  narrowAndKeyboard,
  studyInWorker,
  english,
  ribbon,
  wholePane,
  pageItself,
];
