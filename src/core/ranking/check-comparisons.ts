/** Squares of staff that the ranking does not use, because the criteria have weights: what is no valid comparison is warned of all the same. */
import type { Finding } from '../model/finding';
import { makeInputFinding } from './input-rules';
import type { ComparisonBlock } from './read-comparisons';
import { contradicts } from './weights/pairwise';

/** One for each pair whose two directions contradict each other, at both cells. */
export function checkReverses({ matrix, cells, level, assessor }: ComparisonBlock): Finding[] {
  return matrix.flatMap((row, one) =>
    row.flatMap((judgment, other): Finding[] => {
      const reverse = matrix[other]?.[one] ?? null;
      if (other <= one || judgment === null || reverse === null || !contradicts(judgment, reverse)) return [];
      const params = { assessor, one: level.items[one]?.id ?? '', other: level.items[other]?.id ?? '' };
      const at = [cells[other]?.[one], cells[one]?.[other]].flatMap((cell) => (cell ? [cell] : []));
      return [makeInputFinding('weights-invalid', 'messageReverse', params, at, null, 'warning', 'cureReverse')];
    }),
  );
}
