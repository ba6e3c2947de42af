/** Checks while a person works. */
import type { live as source } from '../id/live';

export const live = {
  'pane.live.outdated': 'Much of the workbook changed since it was read. Read it again for findings that match.',
  'pane.live.read': 'Read again',
} satisfies Record<keyof typeof source, string>;
