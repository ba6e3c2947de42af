/** Approvals as rows of a table: which field of a proposal a stage fills. */
import type { Scalar } from '../model/cell';
import type { FieldId } from '../model/object';

interface Approval {
  readonly sign: RegExp;
  /** Null: read where foreign partners are judged. */
  readonly field: FieldId | null;
}

const APPROVALS: readonly Approval[] = [
  { sign: /(?:persetujuan|keputusan) (?:pimpinan )?(?:dprd|dewan)/i, field: 'councilApproval' },
  { sign: /(?:menteri|kementerian) dalam negeri|mendagri|kemendagri/i, field: 'ministryApproval' },
  { sign: /(?:menteri|kementerian) luar negeri|menlu|kemenlu|kemlu|full powers?/i, field: null },
];
const LONGEST = 80;

/** The approval that a short text names. */
export function approvalOf(text: string): Approval | undefined {
  return text.length > LONGEST ? undefined : APPROVALS.find(({ sign }) => sign.test(text));
}

/** Whether a column names two approvals or more, and little else that is no step to them. */
export function areApprovals(values: readonly Scalar[]): boolean {
  const named = values.flatMap((value) => approvalOf(String(value)) ?? []);
  return new Set(named).size >= 2 && named.length * 2 >= values.filter((value) => value !== '').length;
}
