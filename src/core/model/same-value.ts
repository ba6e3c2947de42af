/** Whether two plain values, lists and records hold the same. The order of names in a record does not matter. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!isSameValue(a[index], b[index])) return false;
    return true;
  }
  const [one, two] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const names = Object.keys(one);
  if (names.length !== Object.keys(two).length) return false;
  for (const name of names) if (!(name in two) || !isSameValue(one[name], two[name])) return false;
  return true;
}
