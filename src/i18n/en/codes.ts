import type { codes as source } from '../id/codes';
export const codes = {} as const satisfies Record<keyof typeof source, string>;
