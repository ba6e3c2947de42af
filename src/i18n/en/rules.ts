import type { rules as source } from '../id/rules';
export const rules = {} as const satisfies Record<keyof typeof source, string>;
