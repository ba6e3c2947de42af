/** Weighs the papers: every step and all papers on a hundred objects, against opening and saving with exceljs what came out. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN_REGISTER } from '../samples/clean-register';
import { writeWorkbook } from '../samples/sheet-spec';
import { folder, run, runJob } from './job';
import { median } from './median';

const OBJECTS = 100;

export interface PaperFigures {
  readonly objects: number;
  /** From reading the open workbook to the last paper written. */
  readonly workMs: number;
  /** Of a process from its start to its end, the file read and written. */
  readonly jobMs: number;
  readonly excelJsMs: number;
  readonly syncs: number;
}

/** `runs` in turns; medians. */
export async function measurePapers(runs: number): Promise<PaperFigures> {
  const input = await writeHundred();
  const first = runJob(input, 'papers', undefined, 'all');
  const objects = first.report.objects.length;
  if (objects !== OBJECTS) throw new Error(`bench: ${objects} objects instead of ${OBJECTS}`);
  const times: Record<'work' | 'job' | 'excelJs', number[]> = { work: [], job: [], excelJs: [] };
  for (let turn = 0; turn < runs; turn += 1) {
    times.excelJs.push(run([join('test', 'bench', 'open-and-save.mjs'), first.out, join(folder, 'exceljs.xlsx')]));
    const { ms, report } = runJob(input, 'papers', undefined, 'all');
    times.job.push(ms);
    times.work.push(Object.values(report.timings).reduce((sum, one) => sum + one, 0));
  }
  return {
    objects,
    workMs: median(times.work),
    jobMs: median(times.job),
    excelJsMs: median(times.excelJs),
    syncs: first.report.host.syncs,
  };
}

/** The first hundred of the sheet of 2024 in the clean sample. */
async function writeHundred(): Promise<string> {
  const spec = CLEAN_REGISTER.find(({ name }) => name === 'Tahun 2024');
  if (spec === undefined) throw new Error('bench: the clean sample has no sheet of 2024');
  mkdirSync(folder, { recursive: true });
  const input = join(folder, 'hundred.xlsx');
  await writeFile(input, await writeWorkbook([{ ...spec, rows: spec.rows.slice(0, HEADER_ROWS + OBJECTS) }]));
  return input;
}

/** Title, gap and headings above the objects. */
const HEADER_ROWS = 3;
