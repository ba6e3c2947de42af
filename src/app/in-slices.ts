/** Work in slices on the thread of the pane, which draws and answers in the pauses between them. */
import type { Slices } from '../core/intake/slices';

/** Lets the host draw and answer between heavy parts; Office restarts an add-in that blocks for five seconds. */
export type Pause = () => Promise<void>;

/** With a pause whenever one is due. */
export async function inSlices<T>(
  slices: Slices<T>,
  isPauseDue: (() => boolean) | undefined,
  pause: Pause,
): Promise<T> {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
    if (isPauseDue?.() === true) await pause();
  }
}
