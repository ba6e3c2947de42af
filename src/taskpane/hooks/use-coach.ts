/** The advice of the consistency coach on a matrix, searched in slices so that the pane stays alive. */
import { useEffect, useState } from 'react';
import type { ComparedSource } from '../../core/ranking/choice-words';
import { coachBestWorst } from '../../core/ranking/weights/best-worst-coach';
import { coachSteps } from '../../core/ranking/weights/coach';
import type { CoachAdvice } from '../../core/ranking/weights/repairs';
import type { Pairwise } from '../../core/ranking/weights/pairwise';

/** Null while it is searched. The matrix is the same value as long as nothing changes. */
export function useCoach(matrix: Pairwise, source: ComparedSource): CoachAdvice | null {
  const [found, setFound] = useState<{ readonly of: Pairwise; readonly advice: CoachAdvice } | null>(null);
  useEffect(() => {
    const steps = source === 'bestWorst' ? coachBestWorst(matrix) : coachSteps(matrix);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (): void => {
      const step = steps.next();
      if (step.done === true) setFound({ of: matrix, advice: step.value });
      else timer = setTimeout(goOn, 0);
    };
    timer = setTimeout(goOn, 0);
    return () => clearTimeout(timer);
  }, [matrix, source]);
  return found?.of === matrix ? found.advice : null;
}
