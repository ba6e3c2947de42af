/** Studies a ranking in a worker of its own for each study, so that the pane answers meanwhile. */
import type { StudyRunner } from '../app/ports';
import type { RankingStudy } from '../core/model/study';

/** Null where the browser gives no worker, or the worker fails: the pane then computes by itself. */
export function makeStudyRunner(): StudyRunner {
  return (problem) =>
    new Promise((resolve) => {
      try {
        const worker = new Worker(/* webpackChunkName: "study-worker" */ new URL('./study-worker.ts', import.meta.url));
        const finish = (study: RankingStudy | null): void => {
          worker.terminate();
          resolve(study);
        };
        worker.onmessage = ({ data }: MessageEvent<RankingStudy>) => finish(data);
        worker.onerror = (event) => {
          event.preventDefault();
          finish(null);
        };
        worker.postMessage(problem);
      } catch {
        resolve(null);
      }
    });
}
