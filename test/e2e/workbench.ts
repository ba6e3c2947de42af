/** One open workbench page for a check: the page, the pane's frame, what went wrong on them, and screenshots. */
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';

export interface WorkbenchOptions {
  /** Query of the page: `sample=register-500.xlsx&lang=en`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Uncaught errors and console errors of the page and the pane. */
  readonly errors: string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page in a context of its own and waits until the pane shows its first button. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  folder: string,
  { query = '', width = 1360, height = 820 }: WorkbenchOptions,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  // The TypeScript runner names nested functions with a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (value) => value;');
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${address}/?${query}`);
  const handle = await page.waitForSelector('iframe', { timeout: 60_000 });
  const pane = await handle.contentFrame();
  if (pane === null) throw new Error('the workbench page has no pane frame');
  await pane.waitForSelector('button:not([disabled])', { timeout: 60_000 });
  return {
    page,
    pane,
    errors,
    screenshot: async (name) => {
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
