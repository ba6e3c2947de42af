/** Groups of findings for the pane: by object, rule or agency, the gravest group first. */
import type { Finding, Severity } from '../../core/model/finding';

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
export type Grouping = 'object' | 'rule' | 'agency';

export interface FindingGroup {
  /** Object id, rule id or name of an agency; `''` for findings about no single object. */
  readonly key: string;
  readonly worst: Severity;
  readonly findings: readonly Finding[];
}

/**
 * Groups in order of their gravest severity; equal ones keep the order in which they first appear. Within a group the
 * gravest come first, equal ones in their given order. No findings, no groups.
 */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  agencyOf: (object: string | null) => string = () => '',
): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, grouping, agencyOf);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([key, members]) => {
      const sorted = members.toSorted((a, b) => gravity(a.severity) - gravity(b.severity));
      return { key, worst: sorted[0]?.severity ?? 'info', findings: sorted };
    })
    .sort((a, b) => gravity(a.worst) - gravity(b.worst));
}

function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function keyOf({ rule, object }: Finding, grouping: Grouping, agencyOf: (object: string | null) => string): string {
  if (grouping === 'rule') return rule;
  return grouping === 'agency' ? agencyOf(object) : (object ?? '');
}
