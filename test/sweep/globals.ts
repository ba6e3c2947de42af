/**
 * The test functions that jest gives as globals, from node's runner and jest's `expect`, for the sweep's bundles. The
 * first red test ends the process: the sweep asks only whether any test is red. Also the switch that the sweep puts
 * before every load and sync: SWEEP_LEFT_OUT is the number of the one to leave out, SWEEP_REACHED the file to which the
 * numbers of those reached are written.
 */
import { writeFileSync } from 'node:fs';
import {
  after,
  afterEach as nodeAfterEach,
  before,
  beforeEach as nodeBeforeEach,
  describe,
  test as run,
} from 'node:test';
import { expect } from 'expect';

const leftOut = Number(process.env.SWEEP_LEFT_OUT ?? -1);
const reachedFile = process.env.SWEEP_REACHED;
const reached = new Set<number>();
if (reachedFile !== undefined) process.on('exit', () => writeFileSync(reachedFile, JSON.stringify([...reached])));

export function sweepLeavesOut(site: number): boolean {
  reached.add(site);
  return site === leftOut;
}

export function test(name: string, body: () => unknown): void {
  void run(name, async () => {
    try {
      await body();
    } catch (error) {
      console.error(name, error);
      process.exit(1);
    }
  });
}

/** Rows of a table as arguments; `%s` in the name stays as it is. */
test.each =
  (rows: readonly (readonly unknown[])[]) =>
  (name: string, body: (...row: unknown[]) => unknown): void => {
    rows.forEach((row, index) => test(`${name} ${index + 1}`, () => body(...row)));
  };

export { describe, expect };
export const beforeAll = before;
export const afterAll = after;
export const beforeEach = nodeBeforeEach;
export const afterEach = nodeAfterEach;
