/**
 * Weighs the pane: the gzip size of every script its page loads, against the budget of 220 kB (1 kB = 1000 bytes).
 * office.js is not counted: Excel's hosts serve and cache it. Run after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET = 220_000;
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)]
  .map((match) => match[1])
  .filter((source) => !source.startsWith('https:'));
if (scripts.length === 0) throw new Error('dist/taskpane.html loads no script');

let total = 0;
for (const script of scripts) {
  const bytes = readFileSync(join(dist, script));
  const packed = gzipSync(bytes, { level: 9 }).length;
  total += packed;
  console.log(`${script}: ${(bytes.length / 1000).toFixed(1)} kB, gzip ${(packed / 1000).toFixed(1)} kB`);
}
console.log(`pane: ${(total / 1000).toFixed(1)} kB gzip of ${BUDGET / 1000} kB`);
process.exitCode = total > BUDGET ? 1 : 0;
