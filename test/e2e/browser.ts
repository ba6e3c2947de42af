/**
 * The browser of the end-to-end tests: a Chromium from an npm package on Linux x64, the Chrome or Edge that is installed
 * elsewhere. Nothing is downloaded.
 */
import { chromium as playwright, type Browser } from 'playwright-core';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...QUIET], headless: true });
  }
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await playwright.launch({ channel, args: QUIET, headless: true });
    } catch (error) {
      console.error(`no ${channel}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error('No browser: install Chrome or Edge to run the end-to-end tests here.');
}
