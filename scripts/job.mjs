/**
 * `npm run job`: bundles src/workbench/node/job.ts when a source is newer than the bundle, then runs it in this process.
 * The bundle lies under dist/ so that packages are found from there. package.json gives Node room for young objects and for
 * those it keeps (flags that only count at its start): most of what the run makes lives to its end, and would be copied from
 * half to half and searched for garbage many times.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// A run of seconds: compiling again what is merely warm took a fifth of its time (V8 optimises after a fifteenth of this). Node 22
// and later count otherwise and complain of the flag.
if (Number(process.versions.node.split('.')[0]) < 22) setFlagsFromString('--interrupt-budget=1000000');
// Collecting young objects between two tasks copies what the next collection would find dead, or the end of the run.
setFlagsFromString('--no-minor-gc-task');

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src', 'workbench', 'node');
const folder = join(root, 'dist', 'node');
const bundle = join(folder, 'job.cjs');
const compiler = join(folder, 'compile-script.mjs');

function newestSource() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const others = [join(root, 'package.json'), fileURLToPath(import.meta.url)];
  return Math.max(...[...files, ...others].map((file) => statSync(file).mtimeMs));
}

/** Runs beside each other may build at once: each puts a whole file in place. */
async function bundleTo(target, options) {
  const { build } = await import('esbuild');
  const fresh = `${target}.${process.pid}`;
  await build({ outfile: fresh, bundle: true, platform: 'node', target: 'node20', logLevel: 'error', ...options });
  renameSync(fresh, target);
}

async function buildAll() {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.code')) rmSync(join(folder, name), { force: true });
  await bundleTo(compiler, { entryPoints: [join(sources, 'compile-script.ts')], format: 'esm' });
  await bundleTo(bundle, {
    entryPoints: [join(sources, 'job.ts')],
    format: 'cjs',
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
  });
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestSource()) await buildAll();

const { compileScript } = await import(pathToFileURL(compiler).href);
const isRun = !process.argv.includes('--help');
const run = compileScript(bundle, isRun ? folder : null, Module.wrap).runInThisContext();
const module = { exports: {} };
run(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
