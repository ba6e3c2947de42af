import type { fields as source } from '../id/fields';
export const fields = {} as const satisfies Record<keyof typeof source, string>;
