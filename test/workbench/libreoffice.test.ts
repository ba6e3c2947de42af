/** What the whole job writes, every sheet and paper, computed by another program: where LibreOffice is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs, { type Cell } from 'exceljs';
import { isLibreOfficeThere, recomputeWorkbook } from '../fixtures/recompute-workbook';

const root = join(__dirname, '..', '..');
const testThere = isLibreOfficeThere ? test : test.skip;

function runWholeJob(sample: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  try {
    const out = join(folder, 'out.xlsx');
    const input = join(root, 'assets', 'samples', sample);
    const args = ['scripts/job.mjs', input, '--out', out, '--today', '2024-09-30', '--papers', 'all'];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(bytes: Uint8Array): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return workbook;
}

/** The result of a formula, or the value where there is none; days as serial numbers, errors as their names. */
function valueOf(cell: Cell | undefined): string | number {
  const result: unknown = cell?.type === ExcelJs.ValueType.Formula ? cell.result : cell?.value;
  if (result instanceof Date) return (result.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (typeof result === 'object' && result !== null && 'error' in result) return String(result.error);
  if (typeof result === 'boolean') return Number(result);
  if (result === null || result === undefined) return '';
  return typeof result === 'number' || typeof result === 'string' ? result : JSON.stringify(result);
}

function isSame(ours: string | number, theirs: string | number): boolean {
  // exceljs reads a text in a cell that shows days as an invalid day: such a cell compares with its like.
  if (typeof ours !== 'number' || typeof theirs !== 'number' || Number.isNaN(ours)) return Object.is(ours, theirs);
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

testThere.each(['rekap-kerja-sama.xlsx', 'usulan-pd.xlsx', 'register-500.xlsx'])(
  'LibreOffice comes to the result of every formula that is written into %s',
  async (sample) => {
    const written = runWholeJob(sample);
    const [ours, theirs] = [await open(written), await open(await recomputeWorkbook(written))];
    let compared = 0;
    const differing: string[] = [];
    for (const sheet of ours.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type !== ExcelJs.ValueType.Formula) return;
          compared += 1;
          const [our, their] = [valueOf(cell), valueOf(theirs.getWorksheet(sheet.name)?.getCell(cell.address))];
          if (!isSame(our, their)) differing.push(`${sheet.name}!${cell.address}: ${our}, LibreOffice ${their}`);
        }),
      );
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  },
  120_000,
);
