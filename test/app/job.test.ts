/** The command line as a person calls it: `node scripts/job.mjs …` in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Report } from '../../src/core/model/report';
import { REPORT_SCHEMA } from '../../src/app/report-schema';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'kersama-job-'));
const file = (name: string): string => join(folder, name);
const sample = (name: string): string => join(root, 'assets', 'samples', name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(120_000);

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function job(...words: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts', 'job.mjs'), ...words], (error, out, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: stderr });
    });
  });
}

const report = (name: string): Report => JSON.parse(readFileSync(file(name), 'utf8')) as Report;

test('the messy sample becomes a register in at most twelve syncs, and a second run adds nothing', async () => {
  const first = await job(
    sample('rekap-kerja-sama.xlsx'),
    '--out',
    file('a.xlsx'),
    '--report',
    file('a.json'),
    '--today',
    '2024-09-30',
  );
  expect(first).toMatchObject({ code: 0, error: '' });
  const one = report('a.json');
  const check = new Ajv({ strict: false }).compile(REPORT_SCHEMA);
  expect(check(one) || check.errors).toBe(true);
  expect(one.objects).toHaveLength(40);
  expect(one.host.syncs).toBeLessThanOrEqual(12);
  const second = await job(
    file('a.xlsx'),
    '--out',
    file('a2.xlsx'),
    '--report',
    file('a2.json'),
    '--today',
    '2024-09-30',
  );
  expect(second).toMatchObject({ code: 0, error: '' });
  const two = report('a2.json');
  expect(two.objects.map(({ id }) => id)).toEqual(one.objects.map(({ id }) => id));
  expect(two.objects.map(({ fields }) => fields.title?.value)).toEqual(
    one.objects.map(({ fields }) => fields.title?.value),
  );
});

test('several files are read as one workbook', async () => {
  const outcome = await job(
    sample('rekap-kerja-sama.xlsx'),
    sample('usulan-pd.xlsx'),
    '--report',
    file('both.json'),
    '--steps',
    'validate',
    '--lang',
    'en',
  );
  expect(outcome).toMatchObject({ code: 0, error: '' });
  expect(outcome.out).toContain('usulan-pd.xlsx');
  expect(report('both.json').objects.length).toBeGreaterThan(40);
});

test('help says how to call it', async () => {
  const { code, out } = await job('--help');
  expect(code).toBe(0);
  expect(out).toContain('--steps register,validate,rank,summarise');
});

test.each<[string, readonly string[], string]>([
  ['no input', [], '--help'],
  ['a missing file', ['tidak-ada.xlsx'], 'tidak-ada.xlsx'],
  ['a folder', [root], root],
  ['an unknown step', [sample('usulan-pd.xlsx'), '--steps', 'register,nilai'], 'nilai'],
  ['a day that does not exist', [sample('usulan-pd.xlsx'), '--today', '2024-02-30'], '2024-02-30'],
  ['an unknown language', [sample('usulan-pd.xlsx'), '--lang', 'jv'], 'jv'],
  ['an unknown option', [sample('usulan-pd.xlsx'), '--cepat'], '--cepat'],
  ['an option without its value', [sample('usulan-pd.xlsx'), '--out'], '--out'],
  ['the input as output', [sample('usulan-pd.xlsx'), '--out', sample('usulan-pd.xlsx')], 'usulan-pd.xlsx'],
])('%s is refused with exit code 2 and one clear line', async (_, words, named) => {
  const { code, out, error } = await job(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).toContain(named);
});

test.each([
  ['kosong.xlsx', ''],
  ['teks.xlsx', 'No,Judul\n1,Bank sampah\n'],
  ['rusak.xlsx', 'PK\u0003\u0004rusak'],
])('the unusable file %s is refused with exit code 2 and one clear line', async (name, content) => {
  writeFileSync(file(name), content);
  const { code, error } = await job(file(name));
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).toContain(name);
});
