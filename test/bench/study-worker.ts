/**
 * The worker of the study as a pane meets it, in Chromium: the page ranks 500 objects × 15 criteria in slices as analyse.ts does and
 * hands the problem over, the built script computes it with 10,000 draws, while long tasks of the pane's thread are observed.
 */
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { buildSync } from 'esbuild';
import { buildWorkbench, serveWorkbench } from '../../scripts/start.mjs';
import type { Criterion } from '../../src/core/model/ranking';
import type { RankingInput } from '../../src/core/ranking/rank';
import { makeObjects, makeRandom } from '../core/sheets/fixtures';
import { launchBrowser } from '../e2e/browser';
import { openWorkbench } from '../e2e/workbench';
import { median } from './median';

const OBJECTS = 500;
const CRITERIA = 15;
const DRAWS = 10_000;
/** As the controller has it. */
const LONGEST_SLICE = 25;
/** The observer reports tasks from 50 ms on; a task of this length on purpose shows that it does. */
const CONTROL_MS = 120;

export interface StudyWorkerFigures {
  /** From handing the problem over to having the whole study: draws, sensitivity, narrowing, methods, reversals. */
  readonly seconds: number;
  /** Tasks over 50 ms on the pane's thread from the ranking on, of all runs. */
  readonly longTasks: number;
  /** The longest time between two turns of the pane's event loop; the median of the runs. */
  readonly longestTurnMs: number;
}

interface Run {
  readonly ms: number;
  readonly draws: number;
  readonly longTasks: number;
  readonly longestTurnMs: number;
  readonly controlTasks: number;
}

/** `unknown`: the share of scores that nobody has given. */
function makeInput(unknown: number): RankingInput {
  const random = makeRandom(5);
  const objects = makeObjects(OBJECTS, 5);
  const criteria = Array.from({ length: CRITERIA }, (_, index): Criterion => ({
    id: `K${index + 1}`,
    name: `Kriteria ${index + 1}`,
    direction: index % 5 === 4 ? 'cost' : 'benefit',
    weight: 1 + Math.floor(9 * random()),
    from: { type: 'scores' },
    scale: { min: 1, max: 100 },
    cell: null,
  }));
  const values = objects.flatMap(({ id: object }) =>
    criteria.map(({ id: criterion }) => {
      const value = 1 + Math.floor(100 * random());
      return { object, criterion, value: random() < unknown ? null : value, cell: null };
    }),
  );
  return { objects, criteria, values };
}

/** What analyse.ts and study.ts do on the pane's thread before the worker is asked, as one script. */
function bundleRanking(): string {
  const contents = `
    export { rankSteps } from './src/core/ranking/rank';
    export { studyProblemSteps, hashProblem } from './src/core/ranking/study/study-problem';`;
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true, write: false, minify: true, format: 'iife', globalName: 'bench', footer: { js: 'globalThis.bench = bench;' },
  }); // prettier-ignore
  return outputFiles[0]?.text ?? '';
}

/** Runs in the pane's frame, as text, for the TypeScript runner names functions with a helper that the page does not have. */
const RUN = `async ({ script, input, controlMs, longestSlice }) => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
  await settle();
  tasks.length = 0;
  const worker = new Worker(script);
  let last = performance.now();
  let longestTurnMs = 0;
  let isOver = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longestTurnMs = Math.max(longestTurnMs, now - last);
    last = now;
    if (!isOver) setTimeout(() => channel.port2.postMessage(0), 4);
  };
  channel.port2.postMessage(0);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
  let begun = performance.now();
  const inSlices = async (steps) => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun >= longestSlice) {
        await pause();
        begun = performance.now();
      }
    }
  };
  const ranking = await inSlices(bench.rankSteps(input));
  await pause();
  begun = performance.now();
  const problem = await inSlices(bench.studyProblemSteps({ ...input, ranking }));
  await pause();
  bench.hashProblem(problem);
  const start = performance.now();
  const study = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(problem);
  });
  const ms = performance.now() - start;
  isOver = true;
  worker.terminate();
  await settle();
  const longTasks = tasks.length;
  const until = performance.now() + controlMs;
  await new Promise((resolve) => setTimeout(() => { while (performance.now() < until); resolve(); }, 0));
  await settle();
  observer.disconnect();
  const draws = study.acceptability === null ? 0 : study.acceptability.draws;
  return { ms, draws, longTasks, longestTurnMs, controlTasks: tasks.length - longTasks };
}`;

async function runOnce(pane: Frame, script: string, input: RankingInput): Promise<Run> {
  const given = JSON.stringify({ script, input, controlMs: CONTROL_MS, longestSlice: LONGEST_SLICE });
  const run = await pane.evaluate<Run>(`(${RUN})(${given})`);
  if (run.draws !== DRAWS) throw new Error(`bench: ${run.draws} draws instead of ${DRAWS}`);
  if (run.controlTasks === 0) throw new Error('bench: this browser reports no long tasks');
  return run;
}

export async function measureStudyWorker(runs: number, unknown: number): Promise<StudyWorkerFigures> {
  buildWorkbench();
  const folder = fileURLToPath(new URL('../../dist/scripts', import.meta.url));
  const name = readdirSync(folder).find((one) => /^study-worker\..*\.js$/.test(one));
  if (name === undefined) throw new Error('bench: the script of the worker is not built');
  const input = makeInput(unknown);
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { pane } = await openWorkbench(browser, address, '', {});
  await pane.evaluate(bundleRanking());
  const made: Run[] = [];
  for (let run = 0; run < runs; run += 1) made.push(await runOnce(pane, `scripts/${name}`, input));
  await browser.close();
  server.close();
  return {
    seconds: median(made.map(({ ms }) => ms)) / 1000,
    longTasks: made.reduce((sum, { longTasks }) => sum + longTasks, 0),
    longestTurnMs: median(made.map(({ longestTurnMs }) => longestTurnMs)),
  };
}
