/**
 * budget-unplanned: a proposal that draws on APBN or APBD says in which year, under which sub-activity (APBD) and at what
 * state of budgeting; where it draws on both, how much on each.
 */
import type { CellRef } from '../model/cell';
import { rememberByObject } from '../model/memo';
import { fieldNumber, fieldText, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { isApproved } from '../legal/council-need';
import { readAmount } from '../parse/number';
import type { CostLine, PlanningField } from '../model/intake';
import { openPlanning } from './budget-rows';
import { isGiven, isPlaceholderText, writtenText } from './content';
import { headingCell, splitLacking } from './lacking';
import { recordNumber, recordText } from '../model/record';
import { isProposal } from './life';
import { asksFor, cellKey, fieldCell, objectCell, placeOf, slotOfLabel } from './place';
import { BUDGET_AMOUNT, budgetOfText, budgetsOf, type Budget } from './public-funding';
import { slotUnder } from './records';
import { registerRule, type RuleFacts } from './rule';

const PLANNING = ['subActivity', 'budgetStatus'] as const satisfies readonly FieldId[];
const YEAR = 'rules.budget-unplanned.year';
const YEAR_FIELDS = [
  'financing',
  'funds',
  'subActivity',
  'budgetStatus',
  'notes',
  'fundingSource',
] as const satisfies readonly FieldId[];

export const budgetUnplanned = registerRule({
  id: 'budget-unplanned',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { fields: 'label', budgets: 'label' },
    messageOpen: { budgets: 'label', status: 'label' },
    messageShares: { fields: 'label' },
    messageLine: { fields: 'label', description: 'text' },
    messageNoColumn: { sheet: 'text', fields: 'label' },
  },
  cures: ['cureOpen', 'cureShares', 'cureLine', 'cureNoColumn'],
  check: function* (_options, facts) {
    const planned = facts.objects
      .filter((object) => isProposal(object, facts.today))
      .map((object) => ({ object, budgets: budgetsOf(object, facts.costsByObject.get(object.id) ?? []) }))
      .filter(({ budgets }) => budgets.has('apbn') || budgets.has('apbd') || budgets.has('apbd-provinsi'));
    const budgetsByObject = new Map(planned.map(({ object, budgets }) => [object, budgets]));
    const unplanned = planned.filter(({ object, budgets }) => missingParts(object, budgets, facts).length > 0);
    const { objects, roomless } = splitLacking(
      unplanned.map(({ object }) => object),
      PLANNING,
      facts,
    );
    for (const object of objects) {
      const budgets = budgetsByObject.get(object) ?? new Set<Budget>();
      const missing = missingParts(object, budgets, facts);
      const field = PLANNING.find((candidate) => missing.includes(`fields.${candidate}`)) ?? 'financing';
      const params = {
        fields: missing,
        budgets: [...budgets].filter(isPublic).map((one) => `codes.fundingSource.${one}`),
      };
      const near = [field, 'fundingSource', 'financing'] as const satisfies readonly FieldId[];
      const cell = near.map((one) => placeOf(object, one, facts)).find((one) => one !== null);
      const year = missing.includes(YEAR) ? emptyYear(object, facts) : null;
      const places =
        missing.length === 1 && year !== null ? [year] : [cell ?? objectCell(object), ...(year === null ? [] : [year])];
      yield { message: 'message', params, object, field, cells: places };
    }
    for (const { object, budgets } of planned) {
      const status = fieldValue(object, 'budgetStatus');
      // With the approval of the DPRD it waits for the next budget, as the law has it.
      if (status !== 'belum-dianggarkan' || isApproved(object, 'councilApproval')) continue;
      const params = {
        budgets: [...budgets].filter(isPublic).map((one) => `codes.fundingSource.${one}`),
        status: `codes.budgetStatus.${status}`,
      };
      yield {
        message: 'messageOpen',
        cure: 'cureOpen',
        params,
        object,
        field: 'budgetStatus',
        cells: [fieldCell(object, 'budgetStatus', facts)],
      };
    }
    for (const { object, budgets } of planned) {
      const open = openShares(object, budgets, facts);
      if (open.length === 0) continue;
      const [field] = open;
      const params = { fields: open.map((one) => `fields.${one}`) };
      const cells = [fieldCell(object, field ?? 'financing', facts)];
      yield { message: 'messageShares', cure: 'cureShares', params, object, field: field ?? null, cells };
    }
    for (const { object } of planned)
      for (const { line, gaps } of gapsOfLines(facts.costsByObject.get(object.id) ?? [])) {
        const params = { fields: gaps.map(({ field }) => PLANNING_LABEL[field]), description: line.description };
        const cells = gaps.map(({ cell }) => cell);
        yield { message: 'messageLine', cure: 'cureLine', params, object, field: null, cells };
      }
    const told = new Set(objects.flatMap((object) => emptyYear(object, facts) ?? []).map(cellKey));
    for (const { object, field, cell, source } of openPlanning(facts.objects)) {
      if (!budgetsByObject.has(object) || told.has(cellKey(cell))) continue;
      const params = { fields: [PLANNING_LABEL[field]], description: source || fieldText(object, 'title') };
      yield { message: 'messageLine', cure: 'cureLine', params, object, field: null, cells: [cell] };
    }
    for (const source of roomless) {
      const params = { sheet: source.sheet, fields: PLANNING.map((field) => `fields.${field}`) };
      const at = {
        object: null,
        field: 'budgetStatus' as const,
        cells: [headingCell(source)],
        severity: 'info' as const,
      };
      yield { ...at, message: 'messageNoColumn', cure: 'cureNoColumn', params };
    }
  },
});

const PLANNING_LABEL: Readonly<Record<PlanningField, string>> = {
  year: YEAR,
  subActivity: 'fields.subActivity',
  budgetStatus: 'fields.budgetStatus',
};

/** Cells of a cost table left empty in columns that other lines of the same proposal fill; what a partner pays has none. */
function gapsOfLines(lines: readonly CostLine[]): { line: CostLine; gaps: NonNullable<CostLine['planning']> }[] {
  const filled = new Set(
    lines.flatMap(({ planning = [] }) => planning.filter(({ text }) => text !== '').map(({ field }) => field)),
  );
  return lines.flatMap((line) => {
    const budget = budgetOfText(line.source);
    const gaps = (line.planning ?? []).filter(
      ({ field, text }) => filled.has(field) && (text === '' || isPlaceholderText(text)),
    );
    return gaps.length === 0 || budget === 'mitra' ? [] : [{ line, gaps }];
  });
}

const yearOfLines = (object: CooperationObject, facts: RuleFacts): boolean =>
  (facts.costsByObject.get(object.id) ?? []).some(({ planning = [] }) =>
    planning.some(({ field, text }) => field === 'year' && /\b20\d{2}\b/.test(text)),
  );

function isPublic(budget: Budget): boolean {
  return budget !== 'mitra';
}

/** Labels of what is not said. A register is asked only for what it has columns for. */
function missingParts(object: CooperationObject, budgets: ReadonlySet<Budget>, facts: RuleFacts): string[] {
  const isRegister = facts.sourceOf(object)?.kind === 'register';
  const hasAny = PLANNING.some((field) => asksFor(object, field, facts));
  const isAsked = (field: FieldId): boolean => !isRegister || !hasAny || asksFor(object, field, facts);
  const missing: string[] = [];
  if (budgets.has('apbd') && isAsked('subActivity') && !isGiven(object, 'subActivity'))
    missing.push('fields.subActivity');
  if (isAsked('budgetStatus') && !isGiven(object, 'budgetStatus')) missing.push('fields.budgetStatus');
  if (!namesYear(object, facts) && !yearOfLines(object, facts)) missing.push(YEAR);
  return missing;
}

/** Columns and labels of the office's own: `Tahun Anggaran`, `TA`. */
const YEAR_LABEL = /(?:^|[\s/.])(?:tahun|th\.?|thn\.?|ta)(?:\s+anggaran)?\s*$/i;

/** The cell for the year that the office's own table leaves empty; null where it has none, or one that is filled. */
function emptyYear(object: CooperationObject, facts: RuleFacts): CellRef | null {
  const asked = Object.entries(object.extras).filter(([label]) => YEAR_LABEL.test(label));
  if (asked.length === 0) return openYear(object, facts);
  return asked.every(([, { raw }]) => raw.trim() === '') ? (asked[0]?.[1].cell ?? null) : null;
}

/** The empty cell beside `Tahun Anggaran` on a form, or under `TA` in a register whose other rows fill it. */
function openYear(object: CooperationObject, facts: RuleFacts): CellRef | null {
  const { source } = object;
  if (source.kind === 'form') return slotOfLabel(object, YEAR_LABEL, facts);
  const [rowIndex] = source.rows;
  if (source.kind !== 'register' || rowIndex === undefined) return null;
  return sheetsWithYears(facts.objects).has(source.sheet)
    ? slotUnder(facts, 'register', { sheet: source.sheet, rowIndex }, YEAR_LABEL)
    : null;
}

/** Sheets on which some object has the year in a column of the office's own. */
const sheetsWithYears = rememberByObject(
  (objects: readonly CooperationObject[]): ReadonlySet<string> =>
    new Set(
      objects
        .filter(({ extras }) =>
          Object.entries(extras).some(([label, { raw }]) => YEAR_LABEL.test(label) && /\b20\d{2}\b/.test(raw)),
        )
        .map(({ source }) => source.sheet),
    ),
);

/** `… pada Tahun Anggaran 2026`, `TA 2026`. */
const BUDGET_YEAR = /\b(?:tahun anggaran|t\.?a\.?|apb[dn](?:-p)?)\s+20\d\d\b/i;

/** Forms whose financing names no year where that of most does: the day they begin is no budget year then. */
const mostNameYear = rememberByObject((objects: readonly CooperationObject[]): ReadonlySet<string> => {
  const funded = objects.filter((object) => object.source.kind === 'form' && isGiven(object, 'financing'));
  const silent = funded.filter((object) => !BUDGET_YEAR.test(writtenText(object, 'financing')));
  return new Set(silent.length * 2 < funded.length ? silent.map(({ id }) => id) : []);
});

function namesYear(object: CooperationObject, facts: RuleFacts): boolean {
  if (emptyYear(object, facts) !== null) return false;
  const isAgainstCustom = isGiven(object, 'financing') && mostNameYear(facts.objects).has(object.id);
  if (!isAgainstCustom && (isGiven(object, 'start') || isGiven(object, 'targetYear'))) return true;
  const named = Object.entries(object.extras).filter(([label]) => YEAR_LABEL.test(label));
  return [...YEAR_FIELDS.map((field) => writtenText(object, field)), ...named.map(([, { raw }]) => raw)].some((text) =>
    /\b20\d{2}\b/.test(text),
  );
}

/** The money the agency commits is the regional part; what is left of the cost is the other. */
function saysRegionalPart(object: CooperationObject, facts: RuleFacts): boolean {
  const cost = fieldNumber(object, 'cost') ?? Infinity;
  const text = isGiven(object, 'funds') ? (/\bRp\.?\s*\d[\d.,]*/i.exec(writtenText(object, 'funds'))?.[0] ?? '') : '';
  const rows = facts
    .recordsFor('resources', object.id)
    .filter((row) => budgetOfText(recordText(row, 'description').replace(YEAR_BEHIND, '')) === 'apbd');
  const amounts = [readAmount(text, 'money').value?.value, ...rows.map((row) => recordNumber(row, 'available'))];
  return amounts.some((amount) => typeof amount === 'number' && amount > 0 && amount < cost);
}

/** `APBD tahun anggaran 2027`. */
const YEAR_BEHIND = /\s+(?:tahun(?: anggaran)?|TA)\s+20\d\d\s*$/i;

/** Amounts not given where APBN stands beside a regional budget. */
function openShares(object: CooperationObject, budgets: ReadonlySet<Budget>, facts: RuleFacts): FieldId[] {
  const shared = [...budgets].filter(isPublic);
  if (!budgets.has('apbn') || shared.length < 2) return [];
  if (saysRegionalPart(object, facts)) return [];
  const lines = facts.costsByObject.get(object.id) ?? [];
  return shared
    .filter((budget) => !lines.some(({ source }) => budgetOfText(source) === budget))
    .map((budget) => BUDGET_AMOUNT[budget])
    .filter((field) => fieldNumber(object, field) === null);
}
