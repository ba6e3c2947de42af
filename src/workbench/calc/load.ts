/** Starts the calculation engine once; everything else in this folder needs it started. Works in browsers and Node. */
import initEngine, { type InitInput } from '@ironcalc/wasm';
import { makeCalculator, type WorkbenchCalculator } from './make-calculator';

let started: Promise<unknown> | null = null;

/**
 * A calculator for one workbook. `engine` is where the engine's WebAssembly comes from: bytes, a URL or a response; a
 * browser that serves the package as it is needs none. Only the first call's `engine` counts.
 */
export async function loadCalculator(engine?: InitInput | Promise<InitInput>): Promise<WorkbenchCalculator> {
  started ??= engine === undefined ? initEngine() : initEngine({ module_or_path: engine });
  await started;
  return makeCalculator();
}
