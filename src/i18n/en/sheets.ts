import type { sheets as source } from '../id/sheets';
export const sheets = {} as const satisfies Record<keyof typeof source, string>;
