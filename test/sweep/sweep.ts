/**
 * The delete-a-load sweep: every `.load(…)` and `.sync(…)` in src/host is removed in turn, and the tests of test/host must
 * turn red each time. A call whose removal no test notices is either needless or untested. Writes test-output/sweep.json.
 *
 * The mutated tree is never written: esbuild bundles test/host with one file replaced in memory, and the bundle runs in
 * a process of its own with jest's `expect` over node's test runner, which starts in a fraction of jest's time.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hostFolder = join(root, 'src', 'host');
const workFolder = join(root, 'test-output', 'sweep');
const TIMEOUT_MS = 120_000;

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly source: string;
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The statement or expression to drop: an expression statement whole, otherwise only the call becomes `undefined`. */
function makeMutants(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      if (name === 'load' || name === 'sync') {
        const source = `${text.slice(0, node.getStart())}undefined${text.slice(node.getEnd())}`;
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        mutants.push({ file, line, what: node.getText().slice(0, 60), source });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

function replaceFile(file: string, source: string): Plugin {
  return {
    name: 'mutant',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) => (path === file ? { contents: source, loader: 'ts' } : undefined));
    },
  };
}

/** Tests that end with a controller's own syncs, which the closing of other tests' workbooks would cut off: each runs alone. */
const LIVE = ['live-check.test.ts', 'proposal-state.test.ts'] as const;
type Group = 'plain' | (typeof LIVE)[number];
const GROUPS: readonly Group[] = ['plain', ...LIVE];

/** Bundles a group of host tests with the given plugins, but for the reader of files, which needs no Excel; resolves to the path. */
async function bundleTests(name: string, group: Group, plugins: readonly Plugin[]): Promise<string> {
  const outfile = join(workFolder, `${name}-${group}.mjs`);
  const folder = join(root, 'test', 'host');
  const tests = listSources(folder).filter(
    (file) =>
      file.endsWith('.test.ts') &&
      !file.startsWith(join(folder, 'files')) &&
      (group === 'plain' ? !LIVE.some((live) => live === basename(file)) : basename(file) === group),
  );
  const contents = tests.map((file) => `import ${JSON.stringify(file)};`).join('\n');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    inject: [join(root, 'test', 'sweep', 'globals.ts')],
    define: { 'import.meta.url': JSON.stringify(new URL('../host/x.ts', import.meta.url).href) },
    plugins: [...plugins],
  });
  return outfile;
}

/** True when every test of the bundle passed. A run that hangs counts as red. */
function runBundle(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file], { cwd: root, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    child.on('exit', (code) => {
      clearTimeout(timer);
      rmSync(file, { force: true });
      resolve(code === 0);
    });
  });
}

async function main(): Promise<void> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  for (const group of GROUPS) {
    if (await runBundle(await bundleTests('baseline', group, []))) continue;
    throw new Error('The host tests are red without any change; the sweep would prove nothing.');
  }

  const mutants = listSources(hostFolder).flatMap(makeMutants);
  if (mutants.length === 0) throw new Error('No load or sync found in src/host; the sweep would prove nothing.');
  const survivors: string[] = [];
  const queue = mutants.map((mutant, index) => ({ mutant, index }));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { mutant, index } = next;
      const plugins = [replaceFile(mutant.file, mutant.source)];
      const isGreen = async (group: Group): Promise<boolean> =>
        runBundle(await bundleTests(`mutant-${index}`, group, plugins));
      // The tests that most likely notice it first: a red one spares the others.
      const order = basename(mutant.file) === 'touched-reader.ts' ? [...GROUPS].reverse() : GROUPS;
      let survives = true;
      for (const group of order) survives = survives && (await isGreen(group));
      if (survives) survivors.push(`${relative(root, mutant.file)}:${mutant.line} ${mutant.what}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));

  for (const survivor of survivors) console.error(`no test notices the loss of ${survivor}`);
  const counts = { passed: mutants.length - survivors.length, failed: survivors.length };
  writeFileSync(join(root, 'test-output', 'sweep.json'), JSON.stringify(counts));
  console.log(`${basename(hostFolder)}: ${mutants.length} loads and syncs, ${survivors.length} of them unnoticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
}

await main();
