/** Budgets and conditions read back from the sheet the add-in offers, and what objects take from them. */
import { usesOf } from '../../../../src/core/ranking/portfolio/portfolio-uses';
import { CONDITION_WORDS, readPortfolio, SOURCE_WORDS } from '../../../../src/core/ranking/portfolio/read-portfolio';
import type { LimitSource } from '../../../../src/core/model/study';
import type { Scalar } from '../../../../src/core/model/cell';
import { planPortfolio } from '../../../../src/core/sheets/plan-portfolio';
import { makeTranslator } from '../../../../src/i18n';
import { sheetFromRows } from '../../../fixtures/sheet-from-rows';
import { objectOf } from '../../sheets/fixtures';

const OBJECTS = [objectOf('KS-001', { title: 'Bank sampah' }), objectOf('KS-002', { title: 'Air minum' })];

/** The sheet as planned, with rows typed under its headings. */
function fill(language: 'id' | 'en', rows: readonly (readonly Scalar[])[]) {
  const plan = planPortfolio(makeTranslator(language));
  const [limits, conditions] = plan.tables;
  const heading = (table: typeof limits): Scalar[] =>
    plan.blocks.find(({ top, left }) => top === table!.range.top && left === table!.range.left)!.cells[0] as Scalar[];
  const values = [['Portofolio'], [], [], [], [...heading(limits), '', ...heading(conditions)], ...rows];
  return readPortfolio(sheetFromRows(values, { name: 'Portofolio', owned: 'portfolio' }), OBJECTS);
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const t = makeTranslator(language);

  it('takes every word of its drop-downs', () => {
    const sources = Object.keys(SOURCE_WORDS).map((id) => [2025, t(`ranking.limit.${id}`), 100]);
    const read = fill(language, sources);
    expect(read.findings).toEqual([]);
    expect(read.limits.map(({ source }) => source)).toEqual(Object.keys(SOURCE_WORDS));
    const kinds = Object.keys(CONDITION_WORDS).map((id) => ['', '', '', '', t(`ranking.condition.${id}`), 'KS-001', 'air minum']);
    expect(fill(language, kinds)).toMatchObject({
      mustHave: ['KS-001'], excludes: [['KS-001', 'KS-002']], requires: [['KS-001', 'KS-002']], findings: [],
    });
  }); // prettier-ignore

  it('names the cell of what it cannot use, and goes on without it', () => {
    const { limits, findings } = fill(language, [
      [2025, 'APBD', 'banyak'], ['dua ribu', 'APBD', 5], ['', 'Hibah', 5], [2026, '', ''], ['', '', '1.500.000'],
      ['', '', '', '', 'Boleh', 'KS-001'], ['', '', '', '', t('ranking.condition.mustHave'), 'KS-009'],
    ]); // prettier-ignore
    expect(limits).toEqual([{ year: null, source: 'all', amount: 1_500_000 }]);
    expect(findings.map(({ message, cells }) => [message.key.split('.')[2], cells[0]?.rowIndex, cells[0]?.columnIndex])).toEqual([
      ['messageAmount', 5, 2], ['messageYear', 6, 0], ['messageSource', 7, 1], ['messageAmount', 8, 2],
      ['messageCondition', 10, 4], ['messageObject', 11, 5],
    ]);
  }); // prettier-ignore
});

it('limits nothing without a sheet or without amounts', () => {
  expect(readPortfolio(null, OBJECTS).limits).toEqual([]);
  expect(fill('id', []).limits).toEqual([]);
});

test.each<[string, LimitSource, number | null, Parameters<typeof objectOf>[1], number | null]>([
  ['the whole cost', 'all', null, { cost: 120 }, 120],
  ['the sum of its parts', 'all', null, { costApbn: 50, costPartner: 20 }, 70],
  ['its part', 'costApbn', null, { costApbn: 50, costPartner: 20 }, 50],
  ['nothing of a source it does not name', 'costApbd', null, { costApbn: 50 }, 0],
  ['an unsplit cost as APBD', 'costApbd', null, { cost: 120 }, 120],
  ['nothing else of an unsplit cost', 'costPartner', null, { cost: 120 }, 0],
  ['unknown', 'all', null, {}, null],
  // March 2025 to February 2027: 10, 12 and 2 months.
  ['the months of the year', 'all', 2025, { cost: 240, start: '2025-03-01', duration: 24 }, 100],
  ['the last months', 'all', 2027, { cost: 240, start: '2025-03-01', duration: 24 }, 20],
  ['nothing in another year', 'all', 2030, { cost: 240, start: '2025-03-01', duration: 24 }, 0],
  ['by the last day', 'all', 2025, { cost: 240, start: '2025-12-15', end: '2026-01-31' }, 120],
  ['unknown without a start', 'all', 2025, { cost: 240, duration: 24 }, null],
  ['one place', 'count', null, {}, 1],
  ['one place in a year it touches', 'count', 2026, { start: '2025-03-01', duration: 24 }, 1],
  ['no place in another', 'count', 2028, { start: '2025-03-01', duration: 24 }, 0],
])('an object takes %s', (_, source, year, fields, expected) => {
  expect(usesOf(objectOf('KS-001', fields), [{ source, year, amount: 1 }])).toEqual([expected]);
}); // prettier-ignore
