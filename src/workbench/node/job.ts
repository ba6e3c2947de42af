/**
 * The whole job without a screen: opens .xlsx files, runs the add-in against the workbench's host through the real
 * office.js, saves the result and the report. Exit 0 done, 2 unusable input with one line on stderr, 1 a bug.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isLanguage,
  isPaper,
  isStep,
  jobText,
  LANGUAGE_CODES,
  PAPER_NAMES,
  runHeadless,
  STEP_IDS,
  USUAL_PAPERS,
} from '../../boot/headless';
import { makeNodeCalculator } from '../calc/load-node';
import { openWorkbook } from '../files/open-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { describeRefusal } from '../files/texts';
import { RichApiHost } from '../protocol/rich-api-host';
import type { WorkbookData } from '../workbook/model';
import { Workbook } from '../workbook/workbook';
import { readArguments, type JobArguments } from './job-arguments';
import { addSheets } from './merge-inputs';
import { nativeZip } from './native-archive';
import { installOfficeGlobals, loadOffice } from './office';

type Language = 'id' | 'en';

/** Input that cannot be used, with the one line that says why. */
class Unusable extends Error {}

async function main(words: readonly string[]): Promise<void> {
  const { arguments: options, problem } = readArguments(words, {
    steps: STEP_IDS,
    papers: PAPER_NAMES,
    usual: USUAL_PAPERS,
    languages: LANGUAGE_CODES,
  });
  const language: Language = isLanguage(options.language) ? options.language : 'id';
  if (options.help) {
    say(
      jobText(language, 'usage', {
        steps: STEP_IDS.join(','),
        papers: PAPER_NAMES.join(','),
        languages: LANGUAGE_CODES.join('|'),
      }),
    );
    return;
  }
  if (problem !== null) throw new Unusable(jobText(language, problem.key, problem.params));
  const clash = [options.out, options.report].find(
    (file) => file !== null && options.inputs.some((input) => resolve(input) === resolve(file)),
  );
  if (typeof clash === 'string') throw new Unusable(jobText(language, 'sameFile', { file: clash }));
  await runJob(options, language);
}

async function runJob(options: JobArguments, language: Language): Promise<void> {
  const [first = '', ...others] = options.inputs;
  const data = await open(first, language);
  for (const file of others) {
    const sheets = addSheets(data, await open(file, language)).join(', ');
    say(jobText(language, 'added', { file: basename(file), sheets }));
  }
  const host = new RichApiHost(new Workbook(data, makeNodeCalculator()));
  const here = fileURLToPath(import.meta.url);
  const office = await loadOffice(host, { from: here, keepCodeIn: dirname(here) });
  const uninstall = installOfficeGlobals(office);
  const result = await runHeadless({
    language,
    today: options.today ?? localDay(new Date()),
    steps: options.steps.filter(isStep),
    papers: options.papers.filter(isPaper),
    counters: () => {
      const { syncs, requestBytes, responseBytes, largestRequest } = host.counters;
      return { syncs, requestBytes, responseBytes, largestRequest };
    },
    ticks: () => performance.now(),
  });
  uninstall();
  office.dispose();
  if (!result.ok) throw new Unusable(result.message);
  if (options.out !== null) await write(options.out, await saveWorkbook(data, nativeZip), language);
  if (options.report !== null) await write(options.report, `${JSON.stringify(result.report, null, 2)}\n`, language);
  for (const line of result.lines) say(line);
}

function localDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

async function open(file: string, language: Language): Promise<WorkbookData> {
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).isDirectory()) throw new Unusable(jobText(language, 'isDirectory', { file }));
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const code = systemCode(error);
    throw new Unusable(jobText(language, code === 'ENOENT' ? 'noFile' : 'unreadable', { file, code }));
  }
  const opened = await openWorkbook(bytes, basename(file), nativeZip);
  if (!opened.ok) throw new Unusable(describeRefusal(opened.code, basename(file), language));
  return opened.data;
}

async function write(file: string, content: Uint8Array | string, language: Language): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new Unusable(jobText(language, 'unwritable', { file, code: systemCode(error) }));
  }
}

/** The code of a refusal by the operating system; anything else is a bug. */
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Unusable) {
    process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
});
