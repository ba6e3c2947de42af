/** What makes a known value of a ranking less than sure: other readings of its cell, and vague wording that it rests on. */
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Source } from '../model/intake';
import type { Translate } from '../model/message';
import { fieldNumber, type CooperationObject, type FieldId } from '../model/object';
import type { Criterion, CriterionValue } from '../model/ranking';
import { indexSources, objectCell, placeOf } from '../rules/place';

/** Fields whose wording a score or an amount rests on: those of the default criteria, while they keep their names. */
const RESTS_ON: Readonly<Record<string, readonly FieldId[]>> = {
  K2: ['benefits', 'impact'],
  K4: ['scope'],
  K5: ['staff', 'funds'],
};
const MONEY_RESTS_ON: readonly FieldId[] = ['financing'];
const VAGUE_RULE = 'vague-wording';

export interface DoubtInput {
  readonly objects: readonly CooperationObject[];
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly t: Translate;
}

/** Adds to each value what casts doubt on it, and where it can be filled in or mended. */
export function makeDoubter({ objects, criteria, findings, sources, t }: DoubtInput): (value: CriterionValue) => CriterionValue {
  const sourceOf = indexSources(sources);
  const objectOf = new Map(objects.map((object) => [object.id, object]));
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const vague = new Map<string, CellRef | undefined>();
  for (const { rule, severity, object, sharedBy = [], field, cells } of findings) {
    if (rule !== VAGUE_RULE || severity === 'info' || object === null || field === null) continue;
    for (const id of [object, ...sharedBy]) if (!vague.has(`${id}\n${field}`)) vague.set(`${id}\n${field}`, cells[0]);
  }
  const restsOn = ({ id, name, from }: Criterion): readonly FieldId[] => {
    if (from.type === 'field') return MONEY_RESTS_ON;
    const fields = RESTS_ON[id];
    return fields !== undefined && name === t(`ranking.criterion.${id}`) ? fields : [];
  };
  return (value) => {
    const [object, criterion] = [objectOf.get(value.object), criterionOf.get(value.criterion)];
    if (object === undefined || criterion === undefined) return value;
    const { from } = criterion;
    if (value.value === null) {
      return value.cell === null && from.type === 'field' ? { ...value, place: moneyPlace(object, from.field, sourceOf) } : value; // prettier-ignore
    }
    const flagged = restsOn(criterion).find((field) => vague.has(`${object.id}\n${field}`));
    const place = flagged === undefined ? undefined : vague.get(`${object.id}\n${flagged}`);
    const readings = from.type === 'field' ? readingsOf(object, from.field, value.value) : [];
    return {
      ...value,
      ...(readings.length === 0 ? {} : { readings }),
      ...(flagged === undefined ? {} : { isVague: true }),
      ...(place === undefined ? {} : { place }),
    };
  };
} // prettier-ignore

/** Where the amount can be written: under its own heading, under that of the whole cost, or at the object. */
function moneyPlace(object: CooperationObject, field: 'cost' | 'costApbd', sourceOf: ReturnType<typeof indexSources>): CellRef {
  return placeOf(object, field, { sourceOf }) ?? placeOf(object, 'cost', { sourceOf }) ?? objectCell(object);
} // prettier-ignore

/** Other numbers the cell could mean; none where the value came from another field. */
function readingsOf(object: CooperationObject, field: 'cost' | 'costApbd', used: number): number[] {
  const read = [field, 'cost' as const].find((one) => fieldNumber(object, one) === used);
  const content = read === undefined ? undefined : object.fields[read];
  if (content?.certainty !== 'doubtful') return [];
  return content.alternatives.filter((other): other is number => typeof other === 'number' && other >= 0);
}
