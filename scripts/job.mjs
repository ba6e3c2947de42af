/**
 * `npm run job`: bundles src/workbench/node/job.ts when a source is newer than the bundle, then runs it in this process.
 * The bundle lies under dist/ so that packages are found from there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'dist', 'node', 'job.mjs');

function newestSource() {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...[...files, join(root, 'package.json')].map((file) => statSync(file).mtimeMs));
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestSource()) {
  const { build } = await import('esbuild');
  mkdirSync(dirname(bundle), { recursive: true });
  const fresh = `${bundle}.${process.pid}.mjs`;
  await build({
    entryPoints: [join(root, 'src', 'workbench', 'node', 'job.ts')],
    outfile: fresh,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  renameSync(fresh, bundle);
}

await import(pathToFileURL(bundle).href);
