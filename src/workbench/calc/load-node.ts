/** Starts the calculation engine in Node, where it is read from the installed package. Never bundled for a browser. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadCalculator } from './load';
import type { WorkbenchCalculator } from './make-calculator';

export async function loadNodeCalculator(): Promise<WorkbenchCalculator> {
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  return loadCalculator(readFile(path));
}
