/** Lists what a person should look at: values read with doubt or not at all, those first on which most depends. */
import { formatCellRef, type CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { CostLine, SourceFieldId, SourceKind } from '../model/intake';
import { rememberByObject } from '../model/memo';
import { FIELD_IDS, type CooperationObject, type FieldValue } from '../model/object';
import type { CriterionValue } from '../model/ranking';
import type { SourceRecord } from '../model/record';

export interface Doubt {
  /** Null for a row that belongs to none. */
  readonly object: string | null;
  /** `register` for a field of an object, wherever it was read. */
  readonly kind: SourceKind;
  readonly field: SourceFieldId;
  readonly value: FieldValue;
  /** Findings and values of criteria that rest on its cell, and 1 for a row that is counted for an object. */
  readonly dependants: number;
}

interface DoubtSources {
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  readonly records: readonly SourceRecord[];
  readonly findings: readonly Pick<Finding, 'cells'>[];
  readonly rankingInputs: { readonly values: readonly CriterionValue[] };
}

/**
 * Most dependants first; of equals the unreadable, then objects, lines of costs and other records in reading order. The steps,
 * the pane and the report ask it of one analysis.
 */
export const listDoubts = rememberByObject(findDoubts);

type Place = Omit<Doubt, 'dependants'>;

function findDoubts({ objects, costs, records, findings, rankingInputs }: DoubtSources): readonly Doubt[] {
  const found: Place[] = [];
  const look = (place: Omit<Place, 'value'>, value: FieldValue | undefined): void => {
    if (value?.certainty === 'doubtful' || value?.certainty === 'unreadable') found.push({ ...place, value });
  };
  for (const { id, fields } of objects)
    for (const field of FIELD_IDS) look({ object: id, kind: 'register', field }, fields[field]);
  for (const { object, doubts = [] } of costs)
    for (const { field, value } of doubts) look({ object, kind: 'costs', field }, value);
  for (const { object, kind, fields } of records)
    for (const [field, value] of Object.entries(fields as Readonly<Record<string, FieldValue>>))
      look({ object, kind, field: field as SourceFieldId }, value);
  if (found.length === 0) return [];
  const uses = countUses(findings, rankingInputs.values);
  return found
    .map((doubt): Doubt => {
      const { cell } = doubt.value;
      const isCounted = doubt.kind !== 'register' && doubt.object !== null;
      return { ...doubt, dependants: (cell === null ? 0 : (uses.get(formatCellRef(cell)) ?? 0)) + (isCounted ? 1 : 0) };
    })
    .sort((a, b) => b.dependants - a.dependants || rank(a) - rank(b));
}

function countUses(
  findings: DoubtSources['findings'],
  values: DoubtSources['rankingInputs']['values'],
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (cell: CellRef): void => {
    const key = formatCellRef(cell);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  };
  for (const { cells } of findings) for (const cell of cells) count(cell);
  for (const { cell } of values) if (cell !== null) count(cell);
  return uses;
}

function rank({ value }: Pick<Doubt, 'value'>): number {
  return value.certainty === 'unreadable' ? 0 : 1;
}
