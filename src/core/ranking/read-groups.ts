/** Groups of criteria: rows of the table that other rows name as their parent. Two levels; a third is said and not counted. */
import type { Finding } from '../model/finding';
import type { Criterion, WeightGroup } from '../model/ranking';
import { makeInputFinding } from './input-rules';
import type { InputRow, InputTable } from './input-tables';
import { toShares } from './weights/shares';

interface GroupColumns {
  readonly code: number | null;
  readonly name: number | null;
  readonly parent: number | null;
  readonly weight: number;
}

export interface Groups {
  /** Whether the row is a group and no criterion. */
  readonly isGroup: (row: InputRow) => boolean;
  /** The group that the row stands in; null where it stands by itself. */
  readonly groupOf: (row: InputRow) => WeightGroup | null;
}

/** Codes are compared as Excel compares texts, without regard to case. `readWeight`: of a row that is a group. */
export function readGroups(
  { rows }: InputTable,
  columns: GroupColumns,
  readWeight: (row: InputRow, id: string) => number,
  findings: Finding[],
): Groups {
  const { parent } = columns;
  if (parent === null || columns.code === null) return { isGroup: () => false, groupOf: () => null };
  const codeOf = (row: InputRow): string => String(row.at(columns.code)).trim();
  const keyOf = (row: InputRow): string => codeOf(row).toLowerCase();
  const parentOf = (row: InputRow): string => String(row.at(parent)).trim();
  const byCode = new Map<string, InputRow>();
  for (const row of rows) if (codeOf(row) !== '' && !byCode.has(keyOf(row))) byCode.set(keyOf(row), row);
  const report = (message: string, row: InputRow): void => {
    const params = { id: codeOf(row), text: parentOf(row) };
    findings.push(makeInputFinding('weights-invalid', message, params, [row.cell(parent)]));
  };
  const named = new Map<InputRow, InputRow>();
  for (const row of byCode.values()) {
    if (parentOf(row) === '') continue;
    const above = byCode.get(parentOf(row).toLowerCase());
    if (above === undefined || above === row) report('messageParent', row);
    else named.set(row, above);
  }
  const above = new Set(named.values());
  const groups = new Map<InputRow, WeightGroup>();
  for (const row of above) {
    if (named.has(row)) report('messageLevels', row);
    const id = codeOf(row);
    const name = String(row.at(columns.name)).trim();
    groups.set(row, { id, name: name === '' ? id : name, weight: readWeight(row, id), cell: row.cell(columns.weight) });
  }
  return {
    isGroup: (row) => above.has(row),
    groupOf: (row) => {
      const found = named.get(row);
      return found === undefined ? null : (groups.get(found) ?? null);
    },
  };
}

/** The criteria with global weights: the weight of the group times the local share, as `globalWeights` (weights/hierarchy.ts) has it. */
export function weighGroups(criteria: readonly Criterion[]): Criterion[] {
  const inside = new Map<string, Criterion[]>();
  for (const one of criteria) {
    if (one.group === undefined) continue;
    const members = inside.get(one.group.id) ?? [];
    members.push(one);
    inside.set(one.group.id, members);
  }
  const weights = new Map<string, number>();
  for (const members of inside.values()) {
    const shares = toShares(members.map(({ group }) => group?.local ?? 0));
    members.forEach(({ id, group }, index) => weights.set(id, (group?.weight ?? 0) * (shares[index] ?? 0)));
  }
  return criteria.map((one) => ({ ...one, weight: weights.get(one.id) ?? one.weight }));
}

/** Weights that are compared with each other: those of the whole, `group` null, then those inside of each group. */
export interface WeightLevel {
  readonly group: WeightGroup | null;
  /** As given on the sheet, with the cell. */
  readonly weights: readonly WeightGroup[];
}

export function listLevels(criteria: readonly Criterion[]): WeightLevel[] {
  const top: WeightGroup[] = [];
  const levels = new Map<string, { group: WeightGroup; weights: WeightLevel['weights'][number][] }>();
  for (const { id, name, weight, cell, group } of criteria) {
    if (group === undefined) {
      top.push({ id, name, weight, cell });
      continue;
    }
    let level = levels.get(group.id);
    if (level === undefined) {
      level = { group, weights: [] };
      levels.set(group.id, level);
      top.push(group);
    }
    level.weights.push({ id, name, weight: group.local, cell });
  }
  return [{ group: null, weights: top }, ...levels.values()];
}

/** By criterion: its share of its level, times that of its group where it stands in one. `weigh`: shares of one level. */
export function multiplyLevels(criteria: readonly Criterion[], weigh: (level: WeightLevel) => readonly number[]): number[] {
  const shares = new Map<string, number>();
  for (const level of listLevels(criteria)) {
    const found = weigh(level);
    level.weights.forEach(({ id }, index) => shares.set(id, found[index] ?? 0));
  }
  return criteria.map(({ id, group }) => (shares.get(id) ?? 0) * (group === undefined ? 1 : (shares.get(group.id) ?? 0)));
} // prettier-ignore
