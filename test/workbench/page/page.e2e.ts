/**
 * The workbench page in a real browser: typing, events reaching an add-in, undo, clipboard, ten thousand rows. Called by
 * the end-to-end runner with a page that shows a running workbench; opens its own workbook and leaves it open.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import type { PageStore } from '../../../src/workbench/page/page-store';

declare const window: { kersamaWorkbench: PageStore };

/** The window of the pane's frame. */
interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

export interface PageCheck {
  readonly name: string;
  readonly ok: boolean;
  /** What was seen, for the log. */
  readonly detail: string;
}

const ROWS = 10_000;
const COLUMNS = 50;
/** Two frames at 60 a second: beyond it scrolling is seen to stutter. */
const SLOW_FRAME_MS = 34;

function display(page: Page, row: number, column: number): Promise<string> {
  return page.evaluate(
    ([r, c]) => {
      const { workbook } = window.kersamaWorkbench.session!;
      return workbook.displayText(workbook.data.activeSheetId, r!, c!);
    },
    [row, column],
  );
}

/** Opens an empty workbook, fills it with rows as one paste of a person, and waits until it is painted. */
async function fillSheet(page: Page): Promise<void> {
  await page.evaluate(() => window.kersamaWorkbench.openEmpty());
  await page.waitForSelector('.grid-scroller');
  await page.waitForFunction(() => {
    const { grid, session } = window.kersamaWorkbench;
    return grid !== null && session !== null && grid.workbook === session.workbook;
  });
  await page.evaluate(
    ([rows, columns]) => {
      const { workbook } = window.kersamaWorkbench.session!;
      const texts = Array.from({ length: rows! }, (_row, r) =>
        Array.from({ length: columns! }, (_cell, c) => (c === 1 ? `Usulan kerja sama ${r}` : String(r * c))),
      );
      workbook.paste(workbook.data.activeSheetId, 0, 0, texts);
    },
    [ROWS, COLUMNS],
  );
}

async function checkTyping(page: Page): Promise<PageCheck[]> {
  await page.locator('.grid-scroller').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('12,5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('=A1*2');
  await page.keyboard.press('Enter');
  const nameBox = await page.locator('.name-box').inputValue();
  const [typed, computed] = [await display(page, 0, 0), await display(page, 0, 1)];
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  const undone = await display(page, 0, 1);
  return [
    {
      name: 'a typed number and formula stand in the cells',
      ok: typed === '12,5' && computed === '25',
      detail: `${typed} ${computed}`,
    },
    { name: 'Enter after Tab returns to the first column of the next row', ok: nameBox === 'A2', detail: nameBox },
    { name: 'undo brings the old content back', ok: undone === 'Usulan kerja sama 0', detail: undone },
  ];
}

async function checkEvents(page: Page): Promise<PageCheck> {
  const seen = await page.evaluate(async () => {
    const { session, grid } = window.kersamaWorkbench;
    const { workbook } = session!;
    const events: string[] = [];
    const stop = workbook.on((event) => events.push(`${event.type}/${event.by}`));
    workbook.typeInto(workbook.data.activeSheetId, 3, 3, 'halo');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    stop();
    return { events, shown: grid!.view.look(3, 3).text };
  });
  const ok = seen.events.includes('cells/person') && seen.shown === 'halo';
  return { name: 'an edit is told and repainted', ok, detail: JSON.stringify(seen) };
}

async function checkClipboard(page: Page): Promise<PageCheck> {
  const shown = await page.evaluate(() => {
    const target = document.querySelector('.grid-scroller')!;
    const data = new DataTransfer();
    data.setData('text/plain', 'satu\tdua\r\ntiga\tempat\r\n');
    window.kersamaWorkbench.grid!.goTo(window.kersamaWorkbench.grid!.sheet.id, {
      top: 1,
      left: 4,
      bottom: 1,
      right: 4,
    });
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    const { workbook } = window.kersamaWorkbench.session!;
    const id = workbook.data.activeSheetId;
    const copied = new DataTransfer();
    target.dispatchEvent(new ClipboardEvent('copy', { clipboardData: copied, bubbles: true, cancelable: true }));
    return [workbook.displayText(id, 2, 5), copied.getData('text/plain')];
  });
  const ok = shown[0] === 'empat' && shown[1] === 'satu\tdua\r\ntiga\tempat';
  return { name: 'pasted and copied blocks keep their shape', ok, detail: JSON.stringify(shown) };
}

async function checkScrolling(page: Page): Promise<PageCheck[]> {
  const result = await page.evaluate(async () => {
    const scroller = document.querySelector<HTMLElement>('.grid-scroller')!;
    scroller.scrollTop = 0;
    const frames: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 100; step += 1) {
      scroller.scrollTop += 2000;
      scroller.scrollLeft = (step % 20) * 60;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    frames.sort((a, b) => a - b);
    return { median: frames[50]!, slow: frames[94]!, top: scroller.scrollTop };
  });
  await page.keyboard.press('Control+End');
  const end = await page.locator('.name-box').inputValue();
  const detail = `median ${result.median.toFixed(1)} ms, 95th ${result.slow.toFixed(1)} ms`;
  return [
    {
      name: 'ten thousand rows scroll without stutter',
      ok: result.median < SLOW_FRAME_MS && result.top > 100_000,
      detail,
    },
    { name: 'Ctrl+End goes to the last used cell', ok: end === 'AX10000', detail: end },
  ];
}

/** The frame of the pane has met office.js: `Office.onReady` has run in it and it shows something. */
async function checkPane(page: Page): Promise<PageCheck> {
  const body = page.frameLocator('.pane iframe').locator('body');
  await body.getByRole('button').first().waitFor({ timeout: 20_000 });
  const text = await body.innerText();
  return {
    name: 'the pane starts in its frame',
    ok: text.trim().length > 20,
    detail: text.slice(0, 60).replace(/\s+/g, ' '),
  };
}

/** What office.js in the pane's frame believes of the host: without DelayForCellEdit it drops `delayForCellEdit`. */
async function checkRequirements(page: Page): Promise<PageCheck> {
  const sets = ['ExcelApi 1.17', 'SharedRuntime 1.1', 'DelayForCellEdit 1.1', 'ExcelApi 1.18'];
  const seen = await page.evaluate((wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('.pane iframe')!.contentWindow as unknown as OfficeWindow;
    const { requirements } = frame.Office.context;
    return wanted.map((text) => requirements.isSetSupported(...(text.split(' ') as [string, string])));
  }, sets);
  const ok = JSON.stringify(seen) === '[true,true,true,false]';
  return { name: 'office.js in the pane knows the sets of the host', ok, detail: sets.join(', ') + ` ${seen.join()}` };
}

/** Writes one cell through the pane's own office.js; the shown text of the cell, or the error's code. */
function writeThroughPane(page: Page, delayForCellEdit: boolean): Promise<string> {
  return page.evaluate(async (isDelayed) => {
    const frame = document.querySelector<HTMLIFrameElement>('.pane iframe')!.contentWindow as unknown as OfficeWindow;
    const { workbook } = window.kersamaWorkbench.session!;
    try {
      await frame.Excel.run({ delayForCellEdit: isDelayed }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('H1').values = [['ditunda']];
        await context.sync();
      });
    } catch (error) {
      return (error as { code: string }).code;
    }
    return workbook.displayText(workbook.data.activeSheetId, 0, 7);
  }, delayForCellEdit);
}

function setCellEditing(page: Page, isEditing: boolean): Promise<void> {
  return page.evaluate((value) => {
    window.kersamaWorkbench.session!.workbook.cellEditing = value;
  }, isEditing);
}

/** A delayed batch waits for the end of typing; another one is refused. */
async function checkCellEdit(page: Page): Promise<PageCheck> {
  await setCellEditing(page, true);
  const refused = await writeThroughPane(page, false);
  const delayed = writeThroughPane(page, true);
  await page.waitForTimeout(200);
  const meanwhile = await display(page, 0, 7);
  await setCellEditing(page, false);
  const seen = [refused, meanwhile, await delayed];
  const ok = refused === 'InvalidOperationInCellEditMode' && meanwhile !== 'ditunda' && seen[2] === 'ditunda';
  return { name: 'delayForCellEdit waits for the end of typing', ok, detail: JSON.stringify(seen) };
}

/** The file behind the download button is one that the workbench itself can open. */
async function checkDownload(page: Page): Promise<PageCheck> {
  const button = page.locator('.title-bar button', { hasText: /Unduh|Download/ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const opened = await openWorkbook(
    new Uint8Array(await readFile(await download.path())),
    download.suggestedFilename(),
  );
  const rows = opened.ok ? opened.data.sheets[0]!.cells.size : 0;
  return {
    name: 'the downloaded file opens',
    ok: rows >= ROWS,
    detail: `${download.suggestedFilename()} ${rows} rows`,
  };
}

/** All checks, in order. Never throws for a failed check; a broken page rejects. */
export async function checkPage(page: Page): Promise<PageCheck[]> {
  await page.waitForSelector('.grid-scroller');
  await fillSheet(page);
  return [
    ...(await checkTyping(page)),
    await checkEvents(page),
    await checkClipboard(page),
    ...(await checkScrolling(page)),
    await checkPane(page),
    await checkRequirements(page),
    await checkCellEdit(page),
    await checkDownload(page),
  ];
}
