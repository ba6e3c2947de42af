/** The rules in the order they are shown. Adding one: its file, one line here, its texts, its test. */
import { agreementChain } from './agreement-chain';
import { costTotalMismatch } from './cost-total-mismatch';
import { councilApprovalMissing } from './council-approval-missing';
import { dateAmbiguous } from './date-ambiguous';
import { dateOrder } from './date-order';
import { duplicateObject } from './duplicate-object';
import { durationOverLimit } from './duration-over-limit';
import { instrumentMismatch } from './instrument-mismatch';
import { kakIncomplete } from './kak-incomplete';
import { legalBasisMissing } from './legal-basis-missing';
import { numberWordsMismatch } from './number-words-mismatch';
import { placeholderValue } from './placeholder-value';
import { rowUnattached } from './row-unattached';
import type { Rule } from './rule';
import { costArithmetic } from './cost-arithmetic';
import { dateDurationMismatch } from './date-duration-mismatch';
import { legalBasisRepealed } from './legal-basis-repealed';
import { ministryApprovalMissing } from './ministry-approval-missing';
import { testRow } from './test-row';
import { vagueWording } from './vague-wording';
import { valueUnreadable } from './value-unreadable';

export const RULES: readonly Rule[] = [
  kakIncomplete,
  placeholderValue,
  testRow,
  duplicateObject,
  instrumentMismatch,
  councilApprovalMissing,
  ministryApprovalMissing,
  legalBasisMissing,
  legalBasisRepealed,
  agreementChain,
  valueUnreadable,
  dateAmbiguous,
  dateOrder,
  dateDurationMismatch,
  durationOverLimit,
  numberWordsMismatch,
  costArithmetic,
  costTotalMismatch,
  rowUnattached,
  vagueWording,
];
