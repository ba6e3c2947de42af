/**
 * Starts the add-in in the Excel of this machine: builds it, serves dist/ over https with the development certificate,
 * and registers the manifest through office-addin-debugging (called with npx: it is too large to be a dependency).
 * `--web` only serves, for uploading manifest.xml in Excel on the web; Linux has no desktop Excel and always does that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const port = 3000;
const hasExcel = process.platform === 'win32' || process.platform === 'darwin';
const webOnly = process.argv.includes('--web') || !hasExcel;
const shell = process.platform === 'win32';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The file of a request path inside dist/, or null when there is none. */
function findFile(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
  const file = join(dist, path);
  return file.startsWith(dist + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

const build = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit', shell });
if (build.status !== 0) process.exit(build.status ?? 1);

const { getHttpsServerOptions } = await import('office-addin-dev-certs');
const server = createServer(await getHttpsServerOptions(), (request, response) => {
  const file = findFile(request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});

server.listen(port, () => {
  console.log(`The add-in is served at https://localhost:${port}/. Stop with Ctrl+C.`);
  if (webOnly) {
    console.log('In Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in > manifest.xml');
    return;
  }
  spawn('npx', ['--yes', 'office-addin-debugging@7.0.0', 'start', 'manifest.xml', 'desktop', '--no-debug'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
});
