/**
 * Takes pictures of every scene of the pane at 320 and 420 px into test-output/pane, and runs axe with colour contrast
 * on each. `npx tsx test/taskpane/pictures.ts [scene …]`. Fails when axe finds anything or a scene is wider than its pane.
 */
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { SCENES } from './fake-controller';

const output = join(process.cwd(), 'test-output', 'pane');
const WIDTHS = [320, 420];
const only = process.argv.slice(2);

mkdirSync(output, { recursive: true });
await build({
  entryPoints: [join(process.cwd(), 'test/taskpane/story.tsx')],
  bundle: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  outfile: join(output, 'story.js'),
  logLevel: 'error',
});
const css = readFileSync(join(process.cwd(), 'src/taskpane/pane.css'), 'utf8');
const page = join(output, 'story.html');
writeFileSync(
  page,
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kersama</title><style>${css}</style></head>` +
    `<body><div id="pane"></div><script src="story.js"></script></body></html>`,
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every folded part of the view, also those inside another. */
async function openFolds(tab: Page): Promise<void> {
  const closed = tab.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) {
    await closed.first().click();
    // What it holds is loaded then, and may be folded itself.
    await tab.waitForTimeout(200);
  }
  await tab.getByRole('button', { name: /Buktikan sekarang|Prove it now/ }).click();
}

let problems = 0;
const browser = await launchBrowser();
try {
  const tab = await browser.newPage();
  for (const scene of Object.keys(SCENES).filter((name) => only.length === 0 || only.includes(name))) {
    for (const width of WIDTHS) {
      const language = width === 320 ? 'id' : 'en';
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto('about:blank');
      await tab.goto(`${pathToFileURL(page).href}#${scene},${language}`);
      await tab.waitForSelector('h2');
      if (scene === 'history') await tab.locator('footer button').click();
      if (scene === 'rankTools' || scene === 'study') await openFolds(tab);
      await tab.waitForTimeout(600);
      await tab.screenshot({ path: join(output, `${scene}-${width}.png`), fullPage: true });
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await tab.evaluate(axe);
      const results = await tab.evaluate<AxeResults>('axe.run()');
      for (const violation of results.violations) {
        problems += 1;
        console.error(`${scene} ${width}: ${violation.id} ${violation.nodes.map((node) => node.html).join('\n  ')}`);
      }
      if (overflow > 0) {
        problems += 1;
        console.error(`${scene} ${width}: ${overflow} px too wide`);
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`pictures in ${output}; problems: ${problems}`);
process.exitCode = problems > 0 ? 1 : 0;
