/**
 * What is compared in one square: all criteria with each other, or, where they stand in groups, what stands side by side on one level
 * (Saaty 1980, chapter 1). Says too which of the two kinds of square makes the weights.
 */
import type { Criterion } from '../model/ranking';
import { listLevels, multiplyLevels } from './read-groups';

/** A criterion, or a group of criteria. */
export interface ComparedItem {
  readonly id: string;
  readonly name: string;
}

/** `K1 Manfaat`; one of the two where they are the same. */
export function labelOf({ id, name }: ComparedItem): string {
  return id === name ? id : `${id} ${name}`;
}

export interface ComparedLevel {
  /** `all`: every criterion, whatever group it stands in; `top`: groups, and the criteria that stand in none; `group`: those of one. */
  readonly type: 'all' | 'top' | 'group';
  /** Null but for `group`. */
  readonly group: ComparedItem | null;
  readonly items: readonly ComparedItem[];
}

/** The square of all criteria. */
export function wholeLevel(criteria: readonly Criterion[]): ComparedLevel {
  return { type: 'all', group: null, items: criteria.map(({ id, name }) => ({ id, name })) };
}

/**
 * The squares that one assessor fills. A level of one needs none: its share is 1. Where no criterion stands in a group, or no level has
 * two, the one square of all criteria.
 */
export function comparedLevels(criteria: readonly Criterion[]): ComparedLevel[] {
  if (!criteria.some(({ group }) => group !== undefined)) return [wholeLevel(criteria)];
  const levels = listLevels(criteria).flatMap(({ group, weights }): ComparedLevel[] => {
    if (weights.length < 2) return [];
    const items = weights.map(({ id, name }) => ({ id, name }));
    return [group === null ? { type: 'top', group, items } : { type: 'group', group: { id: group.id, name: group.name }, items }];
  });
  return levels.length === 0 ? [wholeLevel(criteria)] : levels;
} // prettier-ignore

/** Whether criteria are compared level by level, and not all with each other. */
export function isByLevel(levels: readonly ComparedLevel[]): boolean {
  return levels[0]?.type !== 'all';
}

/** Alike for squares of one level. */
export function levelKey({ type, group }: ComparedLevel): string {
  return group === null ? type : `${type} ${group.id}`;
}

export function isSameLevel(one: ComparedLevel, other: ComparedLevel): boolean {
  return levelKey(one) === levelKey(other);
}

/**
 * The levels whose squares make the weights. A square of all criteria says what it is, and assessors who filled one before there were
 * groups are not asked again: such squares count as long as no square of a level is answered.
 */
export function levelsInUse(
  criteria: readonly Criterion[],
  comparisons: readonly { readonly level: ComparedLevel; readonly answers: number }[],
): ComparedLevel[] {
  const answered = comparisons.filter(({ answers }) => answers > 0);
  const isWhole = answered.length > 0 && answered.every(({ level }) => level.type === 'all');
  return isWhole ? [wholeLevel(criteria)] : comparedLevels(criteria);
}

/** By criterion: the share of its group times its own inside of it, from the shares found of each level of `levelsInUse`. */
export function spreadWeights(
  criteria: readonly Criterion[],
  found: readonly { readonly level: ComparedLevel; readonly weights: readonly number[] }[],
): number[] {
  const [first] = found;
  if (first?.level.type === 'all') return [...first.weights];
  return multiplyLevels(criteria, ({ group, weights }) => {
    const own = found.find(({ level }) => (level.group?.id ?? null) === (group?.id ?? null));
    return own?.weights ?? weights.map(() => 1);
  });
}
