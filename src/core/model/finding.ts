/**
 * What a rule found: which object and field, on which cells, and the message that says why and what to do.
 */
import type { CellRef } from './cell';
import type { FindingDecision } from './finding-decision';
import type { MessageRef } from './message';
import type { FieldId } from './object';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Object id, or null for a finding about a sheet or the whole register. */
  readonly object: string | null;
  readonly field: FieldId | null;
  /** Further objects that share the cells, by a merged block or a `sda`; left out where there are none. */
  readonly sharedBy?: readonly string[];
  /** The cells it rests on, the one to go to first; empty only where the rule's doc says why. */
  readonly cells: readonly CellRef[];
  readonly message: MessageRef;
  /** What the person can do about it. */
  readonly cure: MessageRef;
  /** The law it rests on, and whether that was read or is known from memory; left out for habits of good practice. */
  readonly basis?: MessageRef;
  /** What staff decided about it; left out while it is open. */
  readonly decision?: ShownDecision;
  /** A decision that no longer stands, for what it was made on has changed. */
  readonly lapsed?: ShownDecision;
}

type ShownDecision = Omit<FindingDecision, 'basis'>;
