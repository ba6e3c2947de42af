/** A decision of a person about one finding, among all that are remembered. */
import { basisOfFinding, keysOfFindings } from '../core/findings/finding-keys';
import type { Finding } from '../core/model/finding';
import type { FindingDecision, FindingDecisions } from '../core/model/finding-decision';
import type { FullAnalysis } from './analyse';

/** Null for a finding that is not of this analysis. */
export function decideFindingOf(
  { findings, findingDecisions, objects }: Pick<FullAnalysis, 'findings' | 'findingDecisions' | 'objects'>,
  finding: Finding,
  decision: Omit<FindingDecision, 'basis'>,
): FindingDecisions | null {
  const key = keysOfFindings(findings)[findings.indexOf(finding)];
  if (key === undefined) return null;
  const object = objects.find(({ id }) => id === finding.object);
  return { ...findingDecisions, [key]: { ...decision, basis: basisOfFinding(finding, object) } };
}
