/**
 * Intake of a large workbook against the time exceljs needs to read the same file: 200 sheets of 500 rows, and one sheet of
 * 20,000. Each is a process of its own, in turns, running the code as it is bundled for users. The longest slice is the
 * longest time between two points where the app may pause.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { ProcessFigures } from './intake-process';
import { median } from './median';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test-output', 'bench');
const program = join(folder, 'intake-process.mjs');

const SHEETS = 200;
const ROWS_EACH = 500;

function run(...args: readonly (string | number)[]): string {
  const child = spawnSync(process.execPath, [program, ...args.map(String)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`bench: intake-process ${args.join(' ')}: ${child.stderr}`);
  return child.stdout;
}

const measure = (...args: readonly (string | number)[]): ProcessFigures => JSON.parse(run(...args)) as ProcessFigures;

export interface IntakeFigures {
  readonly rows: number;
  readonly intakeMs: number;
  readonly excelJsMs: number;
  readonly longestSliceMs: number;
  readonly longestSliceOfOneSheetMs: number;
  readonly peakMb: number;
  readonly excelJsPeakMb: number;
}

/** `runs` in turns; medians of the times, the most of the memory and of the slices. */
export function measureIntake(runs: number): IntakeFigures {
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(root, 'test', 'bench', 'intake-process.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['exceljs'],
  });
  const file = join(folder, 'many-sheets.xlsx');
  run('make', file, SHEETS, ROWS_EACH);
  const own: ProcessFigures[] = [];
  const excelJs: ProcessFigures[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    excelJs.push(measure('exceljs', file));
    own.push(measure('intake', '', SHEETS, ROWS_EACH));
  }
  if (own.some(({ objects }, turn) => objects !== excelJs[turn]?.objects)) throw new Error('bench: rows were lost');
  return {
    rows: SHEETS * ROWS_EACH,
    intakeMs: median(own.map(({ ms }) => ms)),
    excelJsMs: median(excelJs.map(({ ms }) => ms)),
    longestSliceMs: Math.max(...own.map(({ longestSliceMs }) => longestSliceMs)),
    longestSliceOfOneSheetMs: measure('intake', '', 1, 20_000).longestSliceMs,
    peakMb: Math.max(...own.map(({ peakMb }) => peakMb)),
    excelJsPeakMb: Math.max(...excelJs.map(({ peakMb }) => peakMb)),
  };
}
