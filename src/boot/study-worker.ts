/** The script of the worker: one problem in, its study out. */
import type { StudyProblem } from '../core/ranking/study/study-problem';
import { studyRanking, THOROUGH } from '../core/ranking/study/study-ranking';

self.onmessage = ({ data }: MessageEvent<StudyProblem>) => {
  const steps = studyRanking(data, THOROUGH);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    self.postMessage(step.value);
    return;
  }
};
