/** Requests from outside the pane (a ribbon button) to show a step. Keeps the last one until the pane is there. */
import type { StepId } from '../app/controller';

export interface StepRequests {
  request(step: StepId): void;
  /** Calls back for a request that waits and for every later one; returns the stop function. */
  listen(listener: (step: StepId) => void): () => void;
}

export function makeStepRequests(): StepRequests {
  const listeners = new Set<(step: StepId) => void>();
  let waiting: StepId | null = null;
  return {
    request: (step) => {
      if (listeners.size === 0) waiting = step;
      for (const listener of listeners) listener(step);
    },
    listen: (listener) => {
      listeners.add(listener);
      if (waiting !== null) {
        listener(waiting);
        waiting = null;
      }
      return () => void listeners.delete(listener);
    },
  };
}
