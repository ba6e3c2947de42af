/**
 * The pane in the real browser as a person meets it: the ribbon leads to its steps, every state of a real run is free of
 * axe violations and fits its width, and each action costs the requests it should.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { PageStore } from '../../src/workbench/page/page-store';

declare const window: { kersamaWorkbench: PageStore };

interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function requireThat(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

async function press(pane: Frame, name: string | RegExp): Promise<void> {
  await pane.getByRole('button', { name }).first().click({ timeout: 30_000 });
  await pane.waitForSelector('.ks-pane[aria-busy="false"]', { timeout: 60_000 });
}

/** Colours fade for a tenth of a second after a click; axe would judge a shade between two. */
const SETTLED = `Promise.all(document.getAnimations()
  .filter((animation) => animation instanceof CSSTransition)
  .map((animation) => animation.finished.catch(() => undefined)))`;

async function requireSound(pane: Frame, where: string): Promise<void> {
  await pane.evaluate(`${SETTLED}.then(() => null)`);
  await pane.evaluate(axe);
  const { violations } = await pane.evaluate<AxeResults>('axe.run()');
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  requireThat(violations.length === 0, `axe on ${where}: ${found.join('; ')}`);
  const extra = await pane.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  requireThat(extra <= 0, `${where} is ${extra} px too wide`);
}

const syncsOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.kersamaWorkbench.session!.executor.counters.syncs);

async function requireCost({ page, pane }: OpenPane, button: string, most: number): Promise<void> {
  const before = await syncsOf(page);
  await press(pane, button);
  const cost = (await syncsOf(page)) - before;
  requireThat(cost <= most, `${button} took ${cost} syncs, at most ${most} are due`);
}

const stateOf = (pane: Frame): Promise<string> =>
  pane
    .locator('.ks-step-state')
    .allTextContents()
    .then((all) => all.join());

/** Each ribbon button of a step shows that step, also when the pane is closed or has just been opened. */
export async function checkRibbon({ page, pane }: OpenPane): Promise<void> {
  await press(pane, 'Baca buku kerja');
  for (const [label, heading] of [
    ['Peringkat', 'Urutan prioritas'],
    ['Periksa', 'Hasil pemeriksaan'],
    ['Ringkasan', 'Ringkasan untuk rapat'],
    ['Register', 'Yang terbaca dari buku kerja'],
  ] as const) {
    await page.locator('.ribbon').getByRole('button', { name: label }).click();
    await pane.getByRole('heading', { level: 2, name: heading }).waitFor({ timeout: 15_000 });
  }
}

/** The four steps one by one, with axe and the cost of each action; then scores are filled in. */
export async function checkWholePane(open: OpenPane): Promise<void> {
  const { page, pane } = open;
  await requireSound(pane, 'the welcome');
  // Five of the reading, and the one by which an opened pane looks for what falls due.
  await requireCost(open, 'Baca buku kerja', 6);
  await requireCost(open, 'Baca ulang', 4);
  await requireSound(pane, 'the review');
  for (const sheet of ['Register', 'Temuan', 'Peringkat', 'Ringkasan']) {
    await requireCost(open, `Tinjau penulisan ${sheet}`, 5);
    await requireSound(pane, `the preview of ${sheet}`);
    await requireCost(open, 'Terapkan', 3);
    for (const fold of (await pane.$$('summary')).slice(0, 4)) await fold.click();
    await requireSound(pane, `the result of ${sheet}`);
    if (sheet !== 'Ringkasan') await press(pane, /^Lanjut ke/);
  }
  const written = 'Selesai,Selesai,Nilai belum lengkap,Selesai';
  requireThat((await stateOf(pane)) === written, `after four steps: ${await stateOf(pane)}`);
  await press(pane, 'Baca ulang');
  requireThat((await stateOf(pane)) === written, `after reading again: ${await stateOf(pane)}`);
  await page.evaluate(() => {
    const { workbook } = window.kersamaWorkbench.session!;
    const scores = workbook.data.sheets.find(({ name }) => name === 'Penilaian')!;
    const { top, left } = scores.tables[0]!.rect;
    workbook.typeInto(scores.id, top + 1, left + 3, '4');
  });
  await pane.getByText('Perlu diperbarui').first().waitFor({ timeout: 15_000 });
  const stale = 'Selesai,Selesai,Perlu diperbarui,Perlu diperbarui';
  requireThat((await stateOf(pane)) === stale, `after a score: ${await stateOf(pane)}`);
  await pane.locator('.ks-step').nth(2).click();
  await press(pane, 'Perbarui Peringkat');
  await press(pane, 'Terapkan');
  await press(pane, 'Riwayat');
  await requireSound(pane, 'the history');
  await press(pane, /^Batalkan Penulisan Peringkat/);
  await requireSound(pane, 'the undo');
}
