/** Which findings a person wants to see, and how many there would be by each choice. */
import type { Finding } from '../../../core/model/finding';

export const FINDING_STATES = ['open', 'decided', 'all'] as const;

/** `all`, or the one value to be seen. */
export interface FindingFilter {
  readonly severity: string;
  readonly state: string;
  /** Name of the agency; `''` for findings of none. */
  readonly agency: string;
  readonly rule: string;
}

export const NO_FILTER: FindingFilter = { severity: 'all', state: 'open', agency: 'all', rule: 'all' };

export type FilterCounts = Readonly<Record<keyof FindingFilter, ReadonlyMap<string, number>>>;

interface Seen {
  readonly shown: readonly Finding[];
  /** For each part of the filter, the findings by its values when only the other parts are applied. */
  readonly counts: FilterCounts;
}

const PARTS = ['severity', 'state', 'agency', 'rule'] as const;

/** `agencyOf`: the agency of an object by its id; `''` for none. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  agencyOf: (object: string | null) => string,
): Seen {
  const counts: Record<keyof FindingFilter, Map<string, number>> = {
    severity: new Map(),
    state: new Map(),
    agency: new Map(),
    rule: new Map(),
  };
  const shown = findings.filter((finding) => {
    const values = {
      severity: finding.severity,
      state: finding.decision === undefined ? 'open' : 'decided',
      agency: agencyOf(finding.object),
      rule: finding.rule,
    };
    const misses = PARTS.filter((part) => filter[part] !== 'all' && filter[part] !== values[part]);
    for (const part of PARTS) {
      if (misses.some((other) => other !== part)) continue;
      add(counts[part], values[part]);
      if (part === 'state') add(counts.state, 'all');
    }
    return misses.length === 0;
  });
  return { shown, counts };
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
