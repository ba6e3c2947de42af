/**
 * The delete-a-load sweep: every `.load(…)` and `.sync(…)` in src/host is left out in turn, and a test of test/host must
 * turn red each time. A call whose loss no test notices is either needless or untested. Writes test-output/sweep.json.
 *
 * The tree is never written: esbuild bundles each file of tests with every such call behind a switch (see globals.ts),
 * and the bundle runs in a process of its own with jest's `expect` over node's test runner, which starts in a fraction of
 * jest's time. A first run with nothing left out tells which calls a file reaches; only those files are asked about a
 * call, the quickest first, until one is red.
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
const testFolder = join(root, 'test', 'host');
const workFolder = join(root, 'test-output', 'sweep');
const TIMEOUT_MS = 120_000;

/** A load or sync of src/host; its place in the list is its number. */
interface Site {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** A bundled file of tests, how long it takes and which sites it reaches. */
interface Suite {
  readonly bundle: string;
  readonly milliseconds: number;
  readonly reached: ReadonlySet<number>;
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The text of a file with each of its loads and syncs behind a switch; the sites found are added to `sites`. */
function addSwitches(file: string, sites: Site[]): string {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const inserts: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      if (name === 'load' || name === 'sync') {
        inserts.push({ at: node.getStart(), text: `(sweepLeavesOut(${sites.length}) ? undefined : ` });
        inserts.push({ at: node.getEnd(), text: ')' });
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        sites.push({ file, line, what: node.getText().slice(0, 60) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let [switched, from] = ['', 0];
  for (const insert of inserts.sort((a, b) => a.at - b.at)) {
    switched += text.slice(from, insert.at) + insert.text;
    from = insert.at;
  }
  return switched + text.slice(from);
}

function replaceFiles(contents: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'switches',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const replaced = contents.get(path);
        return replaced === undefined ? undefined : { contents: replaced, loader: 'ts' };
      });
    },
  };
}

/** Bundles one file of tests; resolves to the bundle's path. */
async function bundleTests(file: string, contents: ReadonlyMap<string, string>): Promise<string> {
  const outfile = join(workFolder, `${relative(testFolder, file).replaceAll(/[\\/]/g, '-')}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    inject: [join(root, 'test', 'sweep', 'globals.ts')],
    define: { 'import.meta.url': JSON.stringify(new URL('../host/x.ts', import.meta.url).href) },
    plugins: [replaceFiles(contents)],
  });
  return outfile;
}

/** Runs a bundle; true when every test passed. A run that hangs counts as red. */
function runBundle(bundle: string, settings: Readonly<Record<string, string>>): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, ...settings },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** Does the work for each item, as many at once as there are processors; results in the order of the items. */
async function forEachInParallel<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const take = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, take));
  return results;
}

/** A file of tests with nothing left out. */
async function makeSuite(file: string, contents: ReadonlyMap<string, string>): Promise<Suite> {
  const bundle = await bundleTests(file, contents);
  const reachedFile = `${bundle}.json`;
  const started = performance.now();
  if (!(await runBundle(bundle, { SWEEP_REACHED: reachedFile }))) {
    throw new Error(`${relative(root, file)} is red with nothing left out; the sweep would prove nothing.`);
  }
  const milliseconds = performance.now() - started;
  return { bundle, milliseconds, reached: new Set(JSON.parse(readFileSync(reachedFile, 'utf8')) as number[]) };
}

async function isNoticed(site: number, suites: readonly Suite[]): Promise<boolean> {
  const asked = suites.filter((suite) => suite.reached.has(site)).sort((a, b) => a.milliseconds - b.milliseconds);
  for (const suite of asked) if (!(await runBundle(suite.bundle, { SWEEP_LEFT_OUT: `${site}` }))) return true;
  return false;
}

async function main(): Promise<void> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  const sites: Site[] = [];
  const contents = new Map(listSources(hostFolder).map((file) => [file, addSwitches(file, sites)]));
  if (sites.length === 0) throw new Error('No load or sync found in src/host; the sweep would prove nothing.');
  // The reader of files needs no Excel.
  const files = listSources(testFolder).filter(
    (file) => file.endsWith('.test.ts') && !file.startsWith(join(testFolder, 'files')),
  );
  const suites = await forEachInParallel(files, (file) => makeSuite(file, contents));
  const noticed = await forEachInParallel(sites, (_, site) => isNoticed(site, suites));

  const unnoticed = sites.filter((_, site) => !noticed[site]);
  for (const { file, line, what } of unnoticed) {
    console.error(`no test notices the loss of ${relative(root, file)}:${line} ${what}`);
  }
  const counts = { passed: sites.length - unnoticed.length, failed: unnoticed.length };
  writeFileSync(join(root, 'test-output', 'sweep.json'), JSON.stringify(counts));
  rmSync(workFolder, { recursive: true, force: true });
  console.log(`${basename(hostFolder)}: ${sites.length} loads and syncs, ${unnoticed.length} of them unnoticed`);
  process.exitCode = unnoticed.length === 0 ? 0 : 1;
}

await main();
