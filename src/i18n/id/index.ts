import { first } from './first';
import { work } from './work';

export const id = { ...first, ...work } as const;
