/**
 * Weighs `npm run job`: the whole job on a file against merely opening and saving that file with exceljs, each a process
 * of its own, run in turns; and what every step sends to the host.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/core/model/report';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import type { Cell, Sheet } from '../../src/workbench/workbook/model';
import { median } from './median';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const folder = join(root, 'test-output', 'bench');
const STEPS = ['register', 'validate', 'rank', 'summarise'] as const;
const TODAY = '2024-09-30';
/** What `npm run job` gives to Node. */
const JOB = readScript('job').split(' ').slice(1);

function readScript(name: string): string {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return scripts[name] ?? '';
}

export function run(args: readonly string[]): number {
  const started = performance.now();
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`bench: ${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return performance.now() - started;
}

export interface JobRun {
  readonly ms: number;
  readonly report: Report;
  readonly out: string;
}

export function runJob(input: string, name: string, steps: readonly string[] = STEPS, papers = ''): JobRun {
  const [out, report] = [join(folder, `${name}.xlsx`), join(folder, `${name}.json`)];
  const args = [
    input,
    '--out',
    out,
    '--report',
    report,
    '--today',
    TODAY,
    ...(papers === '' ? [] : ['--papers', papers]),
  ];
  const ms = run([...JOB, ...args, '--steps', steps.join(',')]);
  return { ms, out, report: JSON.parse(readFileSync(report, 'utf8')) as Report };
}

/** What a cell was written as: its formula or its constant. Files spell the row of a table out; Excel is sent `[@X]`. */
function written(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return cell.formula.replace(/\w+\[\[#This Row\],(\[[^\]]*\])\]/g, '[@$1]');
  return typeof cell.value === 'object' ? cell.value.error : (cell.value ?? '');
}

/** Bytes of the sheet's filled rectangle as JSON, the form in which values go to Excel. */
function jsonBytes(sheet: Sheet): number {
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  return rows.reduce((sum, row) => {
    const cells = sheet.cells.get(row);
    const width = Math.max(-1, ...(cells?.keys() ?? [])) + 1;
    const values = Array.from({ length: width }, (_cell, column) => written(cells?.get(column)));
    return sum + Buffer.byteLength(JSON.stringify(values)) + 1;
  }, 0);
}

async function writtenBytes(input: string, output: string): Promise<number> {
  const [before, after] = await Promise.all(
    [input, output].map(async (file) => openWorkbook(new Uint8Array(readFileSync(file)), file)),
  );
  if (before?.ok !== true || after?.ok !== true) throw new Error('bench: a workbook does not open');
  const sources = new Set(before.data.sheets.map(({ name }) => name));
  return after.data.sheets.filter(({ name }) => !sources.has(name)).reduce((sum, sheet) => sum + jsonBytes(sheet), 0);
}

export interface JobFigures {
  readonly jobMs: number;
  readonly excelJsMs: number;
  readonly syncs: number;
  readonly sentBytes: number;
  readonly writtenBytes: number;
  readonly largestRequest: number;
  readonly steps: readonly { readonly step: string; readonly syncs: number; readonly sentBytes: number }[];
}

/** `runs` in turns; medians. */
export async function measureJob(sample: string, runs: number): Promise<JobFigures> {
  mkdirSync(folder, { recursive: true });
  const input = join(root, 'assets', 'samples', sample);
  const openAndSave = join(root, 'test', 'bench', 'open-and-save.mjs');
  const first = runJob(input, sample);
  const times: Record<'job' | 'excelJs', number[]> = { job: [], excelJs: [] };
  for (let turn = 0; turn < runs; turn += 1) {
    times.excelJs.push(run([openAndSave, input, join(folder, 'exceljs.xlsx')]));
    times.job.push(runJob(input, sample).ms);
  }
  let current = input;
  const steps = STEPS.map((step) => {
    const { report, out } = runJob(current, `${sample}-${step}`, [step]);
    current = out;
    return { step, syncs: report.host.syncs, sentBytes: report.host.requestBytes };
  });
  return {
    jobMs: median(times.job),
    excelJsMs: median(times.excelJs),
    syncs: first.report.host.syncs,
    sentBytes: first.report.host.requestBytes,
    writtenBytes: await writtenBytes(input, first.out),
    largestRequest: first.report.host.largestRequest,
    steps,
  };
}
