/** What staff decided about a finding. */

export interface FindingDecision {
  /** `excused`: not a problem, a false alarm · `accepted`: true, but left so · `open`: taken back. */
  readonly status: 'open' | 'excused' | 'accepted';
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Hash of the texts it was made on. */
  readonly basis: string;
}

/** By the key of the finding. */
export type FindingDecisions = Readonly<Record<string, FindingDecision>>;
