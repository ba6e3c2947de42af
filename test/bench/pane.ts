/**
 * Weighs the pane against a bare Fluent pane built by the same webpack configuration: gzip bytes of its scripts, and the
 * time from the start of its frame's navigation to the first button that can be clicked, in Chromium, in the workbench.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { buildWorkbench, serveWorkbench } from '../../scripts/start.mjs';
import paneConfig from '../../webpack.config.js';
import { launchBrowser } from '../e2e/browser';
import { median } from './median';

const root = fileURLToPath(new URL('../..', import.meta.url));
const helloFolder = join(root, 'test-output', 'hello');
const RUNS = 5;

export interface PaneFigures {
  readonly gzipBytes: number;
  readonly helloGzipBytes: number;
  readonly firstClickMs: number;
  readonly helloFirstClickMs: number;
}

function buildHello(): Promise<void> {
  const compiler = webpack({
    ...paneConfig,
    entry: { hello: join(root, 'test', 'bench', 'hello', 'hello.tsx') },
    output: { ...paneConfig.output, path: helloFolder },
    plugins: [new HtmlPlugin({ template: join(root, 'src', 'boot', 'taskpane.html'), filename: 'taskpane.html' })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

/** Of the scripts the page in `folder` loads; a chunk loaded later, such as another language, does not count. */
function gzipSize(folder: string): number {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?(scripts\/[^">\s]+)/g)].map((match) => match[1] ?? '');
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
}

/** In every frame: notes when the first enabled button stands in the document. */
const NOTE_FIRST_BUTTON = `
  const look = () => {
    if (document.querySelector('button:not([disabled])')) window.firstButtonAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();`;

export async function measurePane(): Promise<PaneFigures> {
  buildWorkbench();
  await buildHello();
  const server = await serveWorkbench(0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  const times: Record<'pane' | 'hello', number[]> = { pane: [], hello: [] };
  const helloPage = readFileSync(join(helloFolder, 'taskpane.html'), 'utf8').replace(
    /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*\/office\.js/g,
    '/office/office.js',
  );
  for (let run = 0; run < RUNS; run += 1) {
    for (const which of ['pane', 'hello'] as const) {
      const page = await browser.newPage();
      await page.addInitScript(NOTE_FIRST_BUTTON);
      if (which === 'hello') {
        await page.route(/\/taskpane\.html/, (route) => route.fulfill({ body: helloPage, contentType: 'text/html' }));
        await page.route(/\/scripts\//, (route) =>
          route.fulfill({
            body: readFileSync(join(helloFolder, 'scripts', basename(new URL(route.request().url()).pathname))),
            contentType: 'text/javascript',
          }),
        );
      }
      await page.goto(address);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (frame === null) throw new Error('bench: no pane frame');
      await frame.waitForSelector('button:not([disabled])', { timeout: 60_000 });
      await page.waitForTimeout(200);
      times[which].push(await frame.evaluate<number>('window.firstButtonAt'));
      await page.close();
    }
  }
  await browser.close();
  server.close();
  return {
    gzipBytes: gzipSize(join(root, 'dist')),
    helloGzipBytes: gzipSize(helloFolder),
    firstClickMs: median(times.pane),
    helloFirstClickMs: median(times.hello),
  };
}
