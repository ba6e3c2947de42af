/** Which public budgets an object draws on: by amounts, codes of its source of funds, and its cost lines. */
import type { CostLine } from '../model/intake';
import { fieldNumber, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { placeholderKind } from '../lexicon/placeholders';
import { readCodes } from '../parse/code';

export type Budget = 'apbn' | 'apbd-provinsi' | 'apbd' | 'mitra';

export const BUDGET_AMOUNT = {
  apbn: 'costApbn',
  'apbd-provinsi': 'costApbdProv',
  apbd: 'costApbd',
  mitra: 'costPartner',
} as const satisfies Readonly<Record<Budget, FieldId>>;

const BUDGET_OF: Readonly<Record<string, Budget>> = {
  apbn: 'apbn', 'apbd-provinsi': 'apbd-provinsi', 'bankeu-provinsi': 'apbd',
  apbd: 'apbd', pad: 'apbd', dau: 'apbd', dbh: 'apbd', 'dak-fisik': 'apbd', 'dak-nonfisik': 'apbd', 'insentif-fiskal': 'apbd', 'bagi-hasil': 'apbd', blud: 'apbd',
  mitra: 'mitra', csr: 'mitra',
}; // prettier-ignore

/** The budget a text names (`APBD Kota`, `Dana Mitra`); null when it names none or several. */
export function budgetOfText(text: string): Budget | null {
  const codes = readCodes('fundingSource', text).value ?? [];
  const budgets = new Set(codes.flatMap((code) => BUDGET_OF[code] ?? []));
  const [only] = budgets;
  return budgets.size === 1 ? (only ?? null) : null;
}

export function budgetsOf(object: CooperationObject, lines: readonly CostLine[]): ReadonlySet<Budget> {
  const found = new Set<Budget>();
  const codes = fieldValue(object, 'fundingSource');
  for (const code of typeof codes === 'object' && codes !== null ? codes : []) {
    const budget = BUDGET_OF[code];
    if (budget !== undefined) found.add(budget);
  }
  for (const [budget, field] of Object.entries(BUDGET_AMOUNT) as [Budget, FieldId][]) {
    if ((fieldNumber(object, field) ?? 0) > 0) found.add(budget);
  }
  for (const { source } of lines) {
    const budget = budgetOfText(source);
    if (budget !== null) found.add(budget);
  }
  return found;
}

/** Whether the object says that it costs nothing. */
export function isFree(object: CooperationObject): boolean {
  if (fieldValue(object, 'budgetStatus') === 'tanpa-biaya') return true;
  const codes = fieldValue(object, 'fundingSource');
  if (typeof codes === 'object' && codes !== null && codes.length === 1 && codes[0] === 'tanpa-biaya') return true;
  return (['cost', 'financing'] as const).some((field) => object.fields[field]?.notes.includes('noCost') === true);
}

/** Whether a line leaves open who pays for it. */
export function namesNoSource({ source }: CostLine): boolean {
  return source.trim() === '' || placeholderKind(source) !== null;
}
