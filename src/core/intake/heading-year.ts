/** The year in headings such as `Target 2027` and `Kondisi Awal Tahun 2025`: what it is taken from, and what it says. */
import type { SourceColumn } from '../model/intake';
import type { FieldValue } from '../model/object';
import { hasValue, sure } from '../parse/make-reading';
import { makeFieldValue } from './field-value';

const YEAR = /[\s(,:-]*(?:\b(?:tahun|thn\.?|th\.?|ta|t\.a\.|year)\s*)?\b(20\d{2})\b\)?\s*$/i;

/** The heading without the year at its end; null where it ends in none, or in nothing but one. */
export function withoutYear(heading: string): string | null {
  const bare = heading.replace(YEAR, '');
  return bare === heading || bare.trim() === '' ? null : bare;
}

function yearOf(heading: string): number | null {
  const year = YEAR.exec(heading)?.[1];
  return year === undefined ? null : Number(year);
}

/** Gives a form the year that the label of its target ends in, `Target 2026`, where it has no other. */
export function addLabelYear(
  draft: Partial<Record<'target' | 'targetYear', FieldValue>>,
  label: string | undefined,
): void {
  const said = label === undefined ? null : yearOf(label);
  const source = draft.target;
  if (said === null || source === undefined || source.raw.trim() === '' || hasValue(draft.targetYear)) return;
  draft.targetYear = makeFieldValue(sure(said, ['inferred']), label ?? '', source.cell, 0.9);
}

/** Gives rows with a target the year of its heading, where they have no other. The columns of one table. */
export function makeYearReader<F extends string>(
  columns: readonly SourceColumn<F>[],
  target: F | undefined,
  year: F | undefined,
): (draft: Partial<Record<F, FieldValue>>) => void {
  const heading = columns.find(({ field }) => field !== null && field === target)?.heading ?? '';
  const said = yearOf(heading);
  if (said === null || target === undefined || year === undefined) return () => undefined;
  return (draft) => {
    const source = draft[target];
    // A target in words has its year all the same.
    if (source === undefined || source.raw.trim() === '' || hasValue(draft[year])) return;
    draft[year] = makeFieldValue(sure(said, ['inferred']), heading, source.cell, 0.9);
  };
}
