/** The advice of the coach without pauses. */
import { coachSteps } from '../../../src/core/ranking/weights/coach';
import type { CoachAdvice } from '../../../src/core/ranking/weights/repairs';
import type { Pairwise } from '../../../src/core/ranking/weights/pairwise';

export function coach(matrix: Pairwise): CoachAdvice {
  const steps = coachSteps(matrix);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
