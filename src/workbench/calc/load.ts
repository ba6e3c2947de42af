/** Starts the calculation engine of the page, once; a calculator without `startEngine` needs it started. */
import initEngine from '@ironcalc/wasm';

let started: Promise<unknown> | null = null;

/** Rejects when the browser cannot start it. */
export async function loadEngine(): Promise<void> {
  started ??= initEngine();
  await started;
}
