/** Studies a ranking: by the runner of the host where there is one, else in slices; a study of the same inputs is not made anew. */
import type { RankingStudy } from '../core/model/study';
import { hashProblem, studyProblemSteps, type StudyInput } from '../core/ranking/study/study-problem';
import { BRIEF, studyRanking } from '../core/ranking/study/study-ranking';
import { inSlices, type Pause } from './in-slices';
import type { StudyRunner } from './ports';

export interface StudyMeans {
  readonly study?: StudyRunner | undefined;
  /** The last study, if any. */
  readonly known?: RankingStudy | null | undefined;
  readonly isPauseDue?: (() => boolean) | undefined;
}

/** Null where there is no order to study. */
export async function study(
  input: StudyInput,
  { study: runner, known, isPauseDue }: StudyMeans,
  pause: Pause,
): Promise<RankingStudy | null> {
  const problem = await inSlices(studyProblemSteps(input), isPauseDue, pause);
  if (problem === null) return null;
  await pause();
  const isKnown = known ? known.hash === hashProblem(problem) : false;
  if (known && isKnown) return known;
  const elsewhere = await runner?.(problem);
  if (elsewhere) return elsewhere;
  return inSlices(studyRanking(problem, BRIEF), isPauseDue, pause);
}
