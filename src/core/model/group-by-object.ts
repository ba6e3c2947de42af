/** Rows that belong to objects, looked up by the object's id. */

/** In the order given; those of no object are left out. */
export function groupByObject<T extends { readonly object: string | null }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    if (one.object === null) continue;
    const group = groups.get(one.object);
    if (group) group.push(one);
    else groups.set(one.object, [one]);
  }
  return groups;
}
