import type { host as source } from '../id/host';
export const host = {} as const satisfies Record<keyof typeof source, string>;
