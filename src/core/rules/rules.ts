/** The rules in the order they are shown. Adding one: its file, one line here, its texts, its test. */
import { accountCodeShape } from './account-code-shape';
import { affairUnknown } from './affair-unknown';
import { agencyUninvited } from './agency-uninvited';
import { agreementChain } from './agreement-chain';
import { budgetUnplanned } from './budget-unplanned';
import { competencyUnmatched } from './competency-unmatched';
import { costArithmetic } from './cost-arithmetic';
import { costSourceMissing } from './cost-source-missing';
import { costTotalMismatch } from './cost-total-mismatch';
import { councilApprovalMissing } from './council-approval-missing';
import { dateAmbiguous } from './date-ambiguous';
import { dateDurationMismatch } from './date-duration-mismatch';
import { dateOrder } from './date-order';
import { duplicateObject } from './duplicate-object';
import { durationOverLimit } from './duration-over-limit';
import { dutyWithoutLead } from './duty-without-lead';
import { followUpMissing } from './follow-up-missing';
import { identifierAsNumber } from './identifier-as-number';
import { identifierShape } from './identifier-shape';
import { impactOneSided } from './impact-one-sided';
import { indicatorIncomplete } from './indicator-incomplete';
import { indicatorMissing } from './indicator-missing';
import { indicatorUnknown } from './indicator-unknown';
import { instrumentMismatch } from './instrument-mismatch';
import { internInsurance } from './intern-insurance';
import { kakIncomplete } from './kak-incomplete';
import { legalBasisIncomplete } from './legal-basis-incomplete';
import { legalBasisMissing } from './legal-basis-missing';
import { legalBasisRepealed } from './legal-basis-repealed';
import { ministryApprovalMissing } from './ministry-approval-missing';
import { monitoringValues } from './monitoring-values';
import { numberWordsMismatch } from './number-words-mismatch';
import { objectOutsideAuthority } from './object-outside-authority';
import { outOfScopeRegime } from './out-of-scope-regime';
import { partnerOverlap } from './partner-overlap';
import { placeholderValue } from './placeholder-value';
import { programmeSurplus } from './programme-surplus';
import { resourceGap } from './resource-gap';
import { resourceMissing } from './resource-missing';
import { rowUnattached } from './row-unattached';
import { ADJUSTABLE_INPUT_RULES } from '../ranking/input-rules';
import type { ListedRule, Rule } from './rule';
import { signatoryAuthority } from './signatory-authority';
import { studyConclusion } from './study-conclusion';
import { studyFigures } from './study-figures';
import { studyIncomplete } from './study-incomplete';
import { studyMissing } from './study-missing';
import { termDrift } from './term-drift';
import { testRow } from './test-row';
import { vagueWording } from './vague-wording';
import { valueUnreadable } from './value-unreadable';
import { weekdayMismatch } from './weekday-mismatch';

export const RULES: readonly Rule[] = [
  kakIncomplete,
  placeholderValue,
  testRow,
  duplicateObject,
  partnerOverlap,
  affairUnknown,
  objectOutsideAuthority,
  outOfScopeRegime,
  instrumentMismatch,
  signatoryAuthority,
  councilApprovalMissing,
  ministryApprovalMissing,
  legalBasisMissing,
  legalBasisIncomplete,
  legalBasisRepealed,
  agreementChain,
  monitoringValues,
  valueUnreadable,
  dateAmbiguous,
  dateOrder,
  dateDurationMismatch,
  weekdayMismatch,
  durationOverLimit,
  numberWordsMismatch,
  costArithmetic,
  costTotalMismatch,
  rowUnattached,
  costSourceMissing,
  accountCodeShape,
  budgetUnplanned,
  indicatorMissing,
  indicatorIncomplete,
  indicatorUnknown,
  resourceMissing,
  resourceGap,
  studyMissing,
  studyIncomplete,
  studyFigures,
  studyConclusion,
  impactOneSided,
  competencyUnmatched,
  programmeSurplus,
  internInsurance,
  dutyWithoutLead,
  agencyUninvited,
  followUpMissing,
  identifierShape,
  identifierAsNumber,
  termDrift,
  vagueWording,
];

/** The rules of the table on the settings sheet: those on proposals, then those on what is typed for the ranking. */
export const LISTED_RULES: readonly ListedRule[] = [...RULES, ...ADJUSTABLE_INPUT_RULES];

/** Rules whose objects are no cooperations at all. */
export const DISMISSING: readonly string[] = RULES.flatMap(({ id, dismisses }) => (dismisses === true ? [id] : []));
