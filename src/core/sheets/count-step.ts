/** Axes of charts that count: Excel would mark halves and fifths where there is little to count. */
import type { PlanChart } from './plan';

/** The largest total that Excel marks in parts of one: up to it an axis goes by ones. */
const FEW = 5;

/** `largest`: the highest total that a bar reaches. */
export function countStep(largest: number): Pick<PlanChart, 'step'> {
  return largest <= FEW ? { step: 1 } : {};
}
