/**
 * Compiles a script together with the machine code that an earlier run of it kept: most of the time before the first line
 * of a large script goes into compiling it. Node 20 has nothing of its own for this.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * `keepIn` is a folder for the code, which hangs on the script's size and time of change and on Node; null keeps none. Code
 * that does not fit is not used, and one that cannot be kept is done without. Only a run that ends well keeps it: another has
 * not compiled what the next one needs. `wrap` turns the text into what is compiled.
 */
export function compileScript(path: string, keepIn: string | null, wrap = (text: string): string => text): Script {
  const source = wrap(readFileSync(path, 'utf8'));
  if (keepIn === null) return new Script(source, { filename: path });
  const { size, mtimeMs } = statSync(path);
  const kept = join(keepIn, `${basename(path)}-${size}-${Math.floor(mtimeMs)}.code`);
  const cachedData = readIfThere(kept);
  const script = new Script(source, { filename: path, ...(cachedData === null ? {} : { cachedData }) });
  if (cachedData === null || script.cachedDataRejected === true) {
    process.once('exit', (exitCode) => {
      if (exitCode !== 0) return;
      try {
        mkdirSync(keepIn, { recursive: true });
        writeFileSync(kept, script.createCachedData());
      } catch {
        // A folder that cannot be written: the next run compiles again.
      }
    });
  }
  return script;
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
