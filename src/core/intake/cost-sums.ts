/** What the lines of cost tables add up to, for the objects they belong to. */
import type { CostLine } from '../model/intake';
import type { FieldId } from '../model/object';
import { doubtful, sure } from '../parse/make-reading';
import { fillField, makeFieldValue } from './field-value';
import { readCode } from '../parse/code';
import { textKind } from '../parse/placeholder';
import { isPartnerRegion } from '../register/budget-region';
import type { DraftObject } from './read-register';
import { fieldOfSource } from './split-financing';

const SOURCES = ['costApbdProv', 'costApbn', 'costApbd', 'costPartner'] as const;

/** The budget of the partner's own region is its contribution. */
function fieldOf(source: string, partner: string): FieldId | undefined {
  const field = fieldOfSource(source, partner) ?? (/pihak/i.test(source) ? 'costPartner' : undefined);
  return field === 'costApbd' && isPartnerRegion(source, partner) ? 'costPartner' : field;
}

/** Sub-activities and the state of budgeting stand in columns of the cost table where the form has no label for them. */
function addPlanning(draft: DraftObject, lines: readonly CostLine[]): void {
  for (const field of ['subActivity', 'budgetStatus'] as const) {
    const said = lines
      .flatMap(({ planning = [] }) => planning.filter((one) => one.field === field))
      .filter(({ text }) => textKind(text) === 'content');
    const [first] = said;
    if (first === undefined) continue;
    const text = [...new Set(said.map((one) => one.text))].join('; ');
    const reading = field === 'subActivity' ? sure(text, ['inferred']) : readCode('budgetStatus', first.text);
    fillField(draft.fields, field, makeFieldValue(reading, text, first.cell, 0.9));
  }
}

/** Sums of a cost table fill the cost fields that the form leaves open; they say that they are inferred. */
export function addCostSums(draft: DraftObject, lines: readonly CostLine[]): void {
  addPlanning(draft, lines);
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
  const partner = typeof draft.fields.partner?.value === 'string' ? draft.fields.partner.value : '';
  for (const field of SOURCES)
    put(
      field,
      known.filter(({ source }) => fieldOf(source, partner) === field),
    );
}
