/** The ten stages of regional cooperation in their order (domain notes 1.3, found in an official FAQ) and the approvals. */
import type { RuleSource } from '../rules/rule';

export const STAGE_ORDER = [
  'persiapan', 'penawaran', 'penyusunan-ksb', 'penandatanganan-ksb', 'persetujuan-dprd', 'penyusunan-pks',
  'penandatanganan-pks', 'pelaksanaan', 'penatausahaan', 'pelaporan',
] as const; // prettier-ignore

/** Whether a stage is `from` or later; false for an unknown stage. */
export function hasReached(stage: string, from: (typeof STAGE_ORDER)[number]): boolean {
  return (STAGE_ORDER as readonly string[]).indexOf(stage) >= STAGE_ORDER.indexOf(from);
}

interface ApprovalRequirement {
  readonly id: 'APP-01';
  readonly approvals: readonly ('councilApproval' | 'ministryApproval')[];
  readonly source: RuleSource;
}

/** Approval of the DPRD where the plan burdens region or public, or is not in the running budget. */
export const BURDEN_APPROVAL: ApprovalRequirement = {
  id: 'APP-01',
  approvals: ['councilApproval'],
  source: { citation: 'PP 28/2018', confidence: 'found', mark: 'APP-01' },
};

export const UNBUDGETED: readonly string[] = ['belum-dianggarkan', 'diusulkan-perubahan'];
export const FOREIGN_KINDS: readonly string[] = ['KSDPL', 'KSDLL'];
