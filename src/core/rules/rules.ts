/** The rules in the order they are shown. Adding one: its file, one line here, its texts, its test. */
import { dateOrder } from './date-order';
import { durationOverLimit } from './duration-over-limit';
import { kakIncomplete } from './kak-incomplete';
import { numberWordsMismatch } from './number-words-mismatch';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [kakIncomplete, dateOrder, durationOverLimit, numberWordsMismatch];
