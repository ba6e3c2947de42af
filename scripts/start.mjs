/**
 * `npm start`: builds what is not built, then serves the workbench on http://localhost:3000 (PORT says another).
 * Nothing but Node's own server. The pane's page asks Microsoft's network for office.js; here that one address is
 * replaced by the copy in node_modules, so the add-in runs unchanged and without a network.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const samples = join(root, 'assets', 'samples');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const OFFICE_JS_ADDRESS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*\/office(\.debug)?\.js/g;

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Runs webpack when a source is newer than what it built. */
function build(config, result) {
  const watched = [join(root, 'src'), join(root, config), join(root, 'assets'), join(root, 'package-lock.json')];
  const isFresh = existsSync(result) && Math.max(...watched.map(newestChange)) < statSync(result).mtimeMs;
  if (isFresh) return;
  console.log(`Building with ${config} …`);
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--config', join(root, config), '--mode', 'production', '--stats', 'errors-warnings'];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
  // webpack leaves a page alone whose text stays the same; its date says when it was last built all the same.
  utimesSync(result, new Date(), new Date());
}

export function buildWorkbench() {
  build('webpack.config.js', join(dist, 'taskpane.html'));
  build('webpack.workbench.config.js', join(dist, 'workbench', 'index.html'));
}

/** The file behind an address, or null; addresses cannot leave their folder. */
function findFile(folder, path) {
  const file = normalize(join(folder, path));
  const inside = relative(folder, file);
  if (inside.startsWith('..') || inside.startsWith(sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function resolveAddress(path) {
  if (path === '/' || path === '/workbench/') return join(dist, 'workbench', 'index.html');
  if (path === '/manifest.xml') return findFile(root, 'manifest.xml');
  if (path.startsWith('/office/')) return findFile(officeJs, path.slice('/office/'.length));
  if (path.startsWith('/samples/')) return findFile(samples, path.slice('/samples/'.length));
  return findFile(dist, path);
}

/** Sample workbooks: the messy register first, because the page opens the first one, and the large one last. */
function listSamples() {
  const names = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.xlsx')) : [];
  const rank = (name) => (name.startsWith('rekap') ? 0 : name.startsWith('register') ? 2 : 1);
  return names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const send = (status, type, body) => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(body);
  };
  if (path === '/samples/index.json') return send(200, TYPES['.json'], JSON.stringify(listSamples()));
  const file = resolveAddress(path);
  if (file === null) return send(404, 'text/plain; charset=utf-8', `Not found: ${path}`);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (extname(file) === '.html') {
    return send(200, type, readFileSync(file, 'utf8').replace(OFFICE_JS_ADDRESS, '/office/office.js'));
  }
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  return createReadStream(file).pipe(response);
}

/** Serves the built workbench; resolves to the server once it listens. Port 0 takes any free one. */
export function serveWorkbench(port) {
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildWorkbench();
  const port = Number(process.env.PORT ?? 3000);
  try {
    await serveWorkbench(port);
    console.log(`Kersama workbench: http://localhost:${port}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is in use; choose another: PORT=${port + 1} npm start`);
    process.exitCode = 1;
  }
}
