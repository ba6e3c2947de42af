/**
 * The end-to-end run: the built page in a real browser, the production pane in its frame. Every check is a named
 * function; results go to test-output/e2e.json, screenshots to test-output/screenshots.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkbench, serveWorkbench } from '../../scripts/start.mjs';
import { launchBrowser } from './browser';
import { CHECKS } from './checks';
import { openWorkbench } from './workbench';

const output = fileURLToPath(new URL('../../test-output/', import.meta.url));
const screenshots = join(output, 'screenshots');

async function main(): Promise<void> {
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  buildWorkbench();
  const server = await serveWorkbench(0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const only = process.argv.slice(2);
  let passed = 0;
  let failed = 0;
  for (const check of CHECKS) {
    if (only.length > 0 && !only.some((word) => check.name.includes(word))) continue;
    const workbench = await openWorkbench(browser, address, screenshots, check.options ?? {});
    try {
      await check.run(workbench);
      if (workbench.errors.length > 0) throw new Error(`errors on the page: ${workbench.errors.join(' | ')}`);
      passed += 1;
      console.log(`ok    ${check.name}`);
    } catch (error) {
      failed += 1;
      await workbench.screenshot(`failed-${check.name.replaceAll(/\W+/g, '-')}`);
      console.error(
        `FAIL  ${check.name}\n      ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    } finally {
      await workbench.close();
    }
  }
  await browser.close();
  server.close();
  writeFileSync(join(output, 'e2e.json'), JSON.stringify({ passed, failed }));
  console.log(`browser: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

await main();
