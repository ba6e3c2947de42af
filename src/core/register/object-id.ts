/** Ids of cooperation objects. */

/** Id of the n-th object: `KS-001` and up, at least three digits. */
export function objectId(number: number): string {
  return `KS-${String(number).padStart(3, '0')}`;
}
