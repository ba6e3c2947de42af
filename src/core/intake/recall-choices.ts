/**
 * Corrections remembered for a sheet's headings: those of the sheet itself, else those of the same sheet before its
 * headings changed, or of another with the same or nearly the same headings; with what differs since.
 */
import { KIND_CHOICE, type HeadingChanges, type HeadingChoice, type MappingChoices } from '../model/intake';
import { editSimilarity } from './similarity';

export interface RecalledChoices {
  /** By normalised heading. */
  readonly fields: Readonly<Record<string, HeadingChoice | null>>;
  /** Null unless they were made for other headings or another sheet. */
  readonly changes: HeadingChanges | null;
}

/** Least share of headings, of both sheets together, that must be the same. */
const LEAST_SHARED = 0.7;
/** The same of headings that stood on the same sheet. */
const LEAST_SHARED_HERE = 0.5;
/** Least likeness of a heading that went and one that came, to be one renamed: `biaya rp`, `biaya ribu rp`. */
const LIKE_HEADING = 0.6;
const NOTHING: RecalledChoices = { fields: {}, changes: null };

/** `key` is that of the source: worksheet id and normalised headings, joined by `|`. The last correction of equals wins. */
export function recallChoices(choices: MappingChoices, key: string): RecalledChoices {
  const own = choices[key];
  if (own !== undefined) return { fields: own, changes: null };
  const headings = headingsOf(key);
  const sheet = sheetOf(key);
  let best: { readonly key: string; readonly worth: number } | null = null;
  for (const known of Object.keys(choices)) {
    const shared = shareOf(headingsOf(known), headings);
    const isHere = sheetOf(known) === sheet;
    // Those of the same sheet go before any other's.
    const worth = isHere ? shared + 1 : shared;
    if (shared >= (isHere ? LEAST_SHARED_HERE : LEAST_SHARED) && worth >= (best?.worth ?? 0))
      best = { key: known, worth };
  }
  if (best === null) return NOTHING;
  const isSameSheet = sheetOf(best.key) === sheet;
  const changes = {
    ...(isSameSheet ? { isSameSheet } : {}),
    ...compareHeadings(headingsOf(best.key), headings),
  };
  const known = choices[best.key] ?? {};
  const moved = changes.renamed.flatMap(({ from, to }) => {
    const field = known[from];
    return field === undefined ? [] : [[to, field] as const];
  });
  const kept = Object.entries(known).filter(([heading]) => heading === KIND_CHOICE || headings.includes(heading));
  return { fields: Object.fromEntries([...kept, ...moved]), changes };
}

/** The sheet's id may hold any character, a `|` too: ids of Excel do not, file names cannot on Windows. */
function headingsOf(key: string): string[] {
  return key
    .split('|')
    .slice(sheetParts(key))
    .filter((heading) => heading !== '');
}

function sheetOf(key: string): string {
  return key.split('|').slice(0, sheetParts(key)).join('|');
}

function sheetParts(key: string): number {
  return key.startsWith('file:') ? 2 : 1;
}

function shareOf(one: readonly string[], two: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(two)];
  const shared = [...a].filter((heading) => b.has(heading)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function compareHeadings(before: readonly string[], now: readonly string[]): HeadingChanges {
  const removed = before.filter((heading) => !now.includes(heading));
  const added = now.filter((heading) => !before.includes(heading));
  const renamed: { from: string; to: string }[] = [];
  for (const from of [...removed]) {
    const [to] = added
      .map((heading) => ({ heading, likeness: editSimilarity(from, heading, LIKE_HEADING) }))
      .filter(({ likeness }) => likeness >= LIKE_HEADING)
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ heading }) => heading);
    if (to === undefined) continue;
    renamed.push({ from, to });
    added.splice(added.indexOf(to), 1);
    removed.splice(removed.indexOf(from), 1);
  }
  return { added, removed, renamed };
}
