/** The calculation engine in Node, read from the installed package when a formula first needs it. Never bundled for a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync } from '@ironcalc/wasm';
import { makeCalculator, type WorkbenchCalculator } from './make-calculator';

let isStarted = false;

function startEngine(): void {
  if (isStarted) return;
  isStarted = true;
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
}

/** `engineOnly`: nothing is settled before the engine sees it; for tests that judge a formula by it. */
export function makeNodeCalculator({ engineOnly = false } = {}): WorkbenchCalculator {
  return makeCalculator({ startEngine, engineOnly });
}
