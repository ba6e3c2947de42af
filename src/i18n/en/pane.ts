import type { pane as source } from '../id/pane';
export const pane = {} as const satisfies Record<keyof typeof source, string>;
