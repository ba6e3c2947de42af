/**
 * Everything that must be green, in one run: types, format, lint, walls, unused code, unit and contract tests, build,
 * size, the delete-a-load sweep and the pane in a real browser. Later gates run even when an earlier one failed, so one
 * run shows all that is wrong. Closing line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'test-output');
const only = process.argv.slice(2);

/** Gates that count as one check each; `results` names a JSON file with `passed` and `failed` counts of its own. */
const GATES = [
  { name: 'types', command: ['npm', 'run', '-s', 'check:types'] },
  { name: 'format', command: ['npm', 'run', '-s', 'check:format'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'check:lint'] },
  { name: 'walls', command: ['npm', 'run', '-s', 'check:walls'] },
  { name: 'unused', command: ['npm', 'run', '-s', 'check:unused'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  { name: 'size', command: ['npm', 'run', '-s', 'check:size'] },
  {
    name: 'unit',
    command: ['npx', 'jest', '--silent', '--json', `--outputFile=${join(output, 'unit.json')}`],
    results: 'unit.json',
  },
  { name: 'sweep', command: ['npm', 'run', '-s', 'test:sweep'], results: 'sweep.json' },
  { name: 'browser', command: ['npm', 'run', '-s', 'test:e2e'], results: 'e2e.json' },
];

/** Counts of a gate with a result file; null when it wrote none, which is a failure of the gate itself. */
function readCounts(file) {
  try {
    const data = JSON.parse(readFileSync(join(output, file), 'utf8'));
    return {
      passed: data.numPassedTests ?? data.passed,
      failed: (data.numFailedTests ?? data.failed) + (data.numRuntimeErrorTestSuites ?? 0),
    };
  } catch (error) {
    console.error(`no results in ${file}: ${error.message}`);
    return null;
  }
}

mkdirSync(output, { recursive: true });
let passed = 0;
let failed = 0;
for (const gate of GATES) {
  if (only.length > 0 && !only.includes(gate.name)) continue;
  console.log(`\n== ${gate.name}`);
  if (gate.results) rmSync(join(output, gate.results), { force: true });
  const started = process.hrtime.bigint();
  const [program, ...args] = gate.command;
  const run = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
  const counts = gate.results
    ? readCounts(gate.results)
    : { passed: run.status === 0 ? 1 : 0, failed: run.status === 0 ? 0 : 1 };
  const good = run.status === 0 && counts !== null && counts.failed === 0;
  passed += counts?.passed ?? 0;
  failed += counts === null ? 1 : counts.failed;
  if (!good && (counts?.failed ?? 0) === 0 && counts !== null) failed += 1;
  console.log(`-- ${gate.name}: ${good ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
