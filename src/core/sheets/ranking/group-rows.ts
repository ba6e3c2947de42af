/** The rows over Peringkat that make a global weight out of two levels: the group, the weight inside of it, and that of the group. */
import type { Translate } from '../../model/message';
import type { Criterion } from '../../model/ranking';
import { columnReference, quoteText } from '../make-plan';
import { CRITERIA_TABLE } from '../plan-criteria';
import type { LiveLayout } from './frame';
import { criterionCell, localWeight } from './kriteria-cells';

type Row = LiveLayout['rows'][number];

export const GROUP_ROWS = { group: 'group', local: 'localWeight', weight: 'groupWeight' } as const;

/** None where no criterion stands in a group. */
export function makeGroupRows(criteria: readonly Criterion[], t: Translate): Row[] {
  if (!criteria.some(({ group }) => group !== undefined)) return [];
  const write = (formula: (criterion: Criterion) => string) => (_: unknown, index: number) => {
    const criterion = criteria[index];
    return criterion === undefined ? '""' : formula(criterion);
  };
  return [
    { id: GROUP_ROWS.group, formula: write((criterion) => groupFormula(criterion, t)) },
    { id: GROUP_ROWS.local, formula: write((criterion) => localWeight(criterion, t)) },
    {
      id: GROUP_ROWS.weight,
      formula: (frame, index) => {
        const criterion = criteria[index];
        const group = frame.over(GROUP_ROWS.group, index);
        return criterion === undefined ? '""' : `IF(${group}="","",${groupWeight(criterion, group, t)})`;
      },
    },
  ];
}

/**
 * The weight of the group times the share of the weight inside of it; equal shares where all of the group weigh nothing. A criterion
 * that stands by itself has its own. As `globalWeights` of ranking/weights/hierarchy.ts.
 */
export function globalWeight(over: (row: string, index: number) => string, overAll: (row: string) => string, index: number): string {
  const [group, local] = [over(GROUP_ROWS.group, index), over(GROUP_ROWS.local, index)];
  const members = `(${overAll(GROUP_ROWS.group)}=${group})`;
  const sum = `SUMPRODUCT(${members}*${overAll(GROUP_ROWS.local)})`;
  const share = `IF(${sum}=0,1/SUMPRODUCT(1*${members}),${local}/${sum})`;
  return `IF(${group}="",${local},${over(GROUP_ROWS.weight, index)}*${share})`;
} // prettier-ignore

/** Empty for a parent that is no code of the table, or the code of the criterion. Fixed where Kriteria is no table of ours. */
function groupFormula({ id, cell, group }: Criterion, t: Translate): string {
  if (cell !== null) return quoteText(group?.id ?? '');
  const column = (key: string): string => columnReference(CRITERIA_TABLE, t(`sheets.criteria.${key}`));
  const parent = `TRIM(INDEX(${column('parent')},MATCH(${quoteText(id)},${column('code')},0)))`;
  return `IF(OR(${parent}=${quoteText(id)},ISNA(MATCH(${parent},${column('code')},0))),"",${parent})`;
}

/** As `readGroups` reads it: what is no number of at least 0 weighs nothing. */
function groupWeight({ cell, group }: Criterion, code: string, t: Translate): string {
  if (cell !== null && group === undefined) return '""';
  const column = (key: string): string => columnReference(CRITERIA_TABLE, t(`sheets.criteria.${key}`));
  const at = cell === null ? `INDEX(${column('weight')},MATCH(${code},${column('code')},0))` : criterionCell('', group?.cell, 'weight', t);
  return `IF(ISNUMBER(${at}),MAX(0,${at}),0)`;
} // prettier-ignore
