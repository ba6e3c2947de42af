/** The promises the README and the package make about commands, versions and dependencies. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

interface PackageFile {
  readonly version: string;
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}
const pkg = JSON.parse(readText('package.json')) as PackageFile;
const readme = readText('README.md');

test('every npm script the README names exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|job|bench|sideload|samples|build)\b/g)].map((m) => m[1]!);
  expect(new Set(named).size).toBeGreaterThan(4);
  for (const script of named) expect(Object.keys(pkg.scripts)).toContain(script);
});

test('every script file a package script runs exists', () => {
  const files = Object.values(pkg.scripts).flatMap(
    (line) => line.match(/(?:scripts|test)\/[\w./-]+\.(?:mjs|ts)/g) ?? [],
  );
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect({ file, exists: existsSync(join(root, file)) }).toEqual({ file, exists: true });
});

test('every dependency is pinned to one exact version', () => {
  for (const [name, version] of Object.entries({ ...pkg.dependencies, ...pkg.devDependencies })) {
    expect({ name, exact: /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) }).toEqual({ name, exact: true });
  }
});

test('every runtime dependency has a line in the README that says why', () => {
  for (const name of Object.keys(pkg.dependencies)) expect(readme).toContain(`\`${name}\``);
});

test('the folders of the README exist', () => {
  const folders = [...readme.matchAll(/^\| `((?:src|test)[\w/]*)`/gm)].map((m) => m[1]!);
  expect(folders.length).toBeGreaterThan(6);
  for (const folder of folders)
    expect({ folder, exists: existsSync(join(root, folder)) }).toEqual({ folder, exists: true });
});

test('no file of the add-in or the workbench names a path of a machine', () => {
  for (const file of ['README.md', 'docs/panduan.md', 'CHANGELOG.md', 'package.json', 'manifest.xml']) {
    expect(readText(file)).not.toMatch(/\/(?:home|Users|work|root)\//);
  }
});
