/** What Ringkasan is planned from, and which of its figures may be formulas over the tables of the workbook. */
import type { ChairFacts } from '../../evaluation/chair-facts';
import type { MessageRef, Translate } from '../../model/message';
import type { CooperationObject, FieldId } from '../../model/object';
import type { SummaryFacts } from '../../model/summary';
import { registerColumn, type RegisterLayout } from '../layout-register';

export interface SummaryPlanInput {
  readonly facts: SummaryFacts;
  readonly objects: readonly CooperationObject[];
  readonly register: RegisterLayout;
  /** Which tables stand in the workbook or are written in the same run; formulas point only at those. */
  readonly has: { readonly register: boolean; readonly findings: boolean; readonly ranking: boolean };
  /** What must not be overlooked, under the title: a ranking changed after it was sealed. */
  readonly notice?: MessageRef | null;
  readonly chair: ChairFacts;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const MAX_CRITERION = 255;

/** The column of the register by its structured reference; null where the table does not hold just the objects. */
export function columnFor({ has, register }: SummaryPlanInput, field: FieldId): string | null {
  return has.register && register.hasOtherRows !== true ? registerColumn(register, field) : null;
}

export function countObjects(input: SummaryPlanInput): { readonly formula: string } | null {
  const column = columnFor(input, 'id');
  return column === null ? null : { formula: `=COUNTA(${column})` };
}

/** COUNTIF reads patterns, comparisons and long texts in its own way; a label must be none of these. */
export function isPlainCriterion(label: string): boolean {
  return label.length <= MAX_CRITERION && /^\p{L}/u.test(label) && !/[*?~\n]/.test(label) && label.trim() === label;
}

export function hasText(raw: string | undefined): boolean {
  return (raw ?? '').trim() !== '';
}
