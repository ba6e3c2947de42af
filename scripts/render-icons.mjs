/**
 * Renders assets/icons/*.svg to the PNGs the manifest names. Run by hand after an icon was drawn anew; the PNGs are
 * kept in the repository so that a build needs no browser. On Linux x64 only (a Chromium from an npm package).
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const icons = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'icons');
const RIBBON_SIZES = [16, 32, 80];
const STORE_SIZES = [64, 128];

const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
try {
  const page = await browser.newPage();
  for (const file of readdirSync(icons).filter((name) => name.endsWith('.svg'))) {
    const name = file.slice(0, -'.svg'.length);
    const svg = readFileSync(join(icons, file), 'utf8');
    for (const size of name === 'kersama' ? [...RIBBON_SIZES, ...STORE_SIZES] : RIBBON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(icons, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
