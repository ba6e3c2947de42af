/** The rules in the order they are shown. Adding one: its file, one line here, its texts, its test. */
import { councilApprovalMissing } from './council-approval-missing';
import { dateOrder } from './date-order';
import { duplicateObject } from './duplicate-object';
import { durationOverLimit } from './duration-over-limit';
import { instrumentMismatch } from './instrument-mismatch';
import { kakIncomplete } from './kak-incomplete';
import { legalBasisMissing } from './legal-basis-missing';
import { numberWordsMismatch } from './number-words-mismatch';
import { placeholderValue } from './placeholder-value';
import type { Rule } from './rule';
import { vagueWording } from './vague-wording';

export const RULES: readonly Rule[] = [
  kakIncomplete,
  placeholderValue,
  duplicateObject,
  instrumentMismatch,
  councilApprovalMissing,
  legalBasisMissing,
  dateOrder,
  durationOverLimit,
  numberWordsMismatch,
  vagueWording,
];
