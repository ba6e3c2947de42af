/** What the lines of cost tables add up to, for the objects they belong to. */
import type { CostLine } from '../model/intake';
import type { FieldId } from '../model/object';
import { doubtful, sure } from '../parse/make-reading';
import { fillField, makeFieldValue } from './field-value';
import type { DraftObject } from './read-register';

const SOURCE_OF_COST: readonly { readonly sign: RegExp; readonly field: FieldId }[] = [
  { sign: /apbd\s*prov/i, field: 'costApbdProv' },
  { sign: /apbn|dipa/i, field: 'costApbn' },
  { sign: /apbd|blud|\bpad\b|\bdau\b/i, field: 'costApbd' },
  { sign: /mitra|swasta|csr|universitas|politeknik|pihak/i, field: 'costPartner' },
];

/** Sums of a cost table fill the cost fields that the form leaves open; they say that they are inferred. */
export function addCostSums(draft: DraftObject, lines: readonly CostLine[]): void {
  const known = lines.filter((line) => line.amount !== null);
  const [first] = known;
  if (first === undefined) return;
  const put = (field: FieldId, chosen: readonly CostLine[]): void => {
    if (chosen.length === 0) return;
    const amount = chosen.reduce((sum, line) => sum + (line.amount ?? 0), 0);
    const isSure =
      known.length === lines.length &&
      !chosen.some(({ doubts = [] }) => doubts.some(({ value }) => value.certainty === 'doubtful'));
    // A cell that cannot be read stays a question; a sum of other lines is no answer to it.
    if (draft.fields[field]?.certainty === 'unreadable') return;
    const reading = isSure ? sure(amount, ['inferred']) : doubtful(amount, [], ['inferred']);
    fillField(draft.fields, field, makeFieldValue(reading, String(amount), chosen[0]?.cell ?? null, 0.9));
  };
  put('cost', known);
  for (const { field } of SOURCE_OF_COST)
    put(
      field,
      known.filter((line) => SOURCE_OF_COST.find(({ sign }) => sign.test(line.source))?.field === field),
    );
}
