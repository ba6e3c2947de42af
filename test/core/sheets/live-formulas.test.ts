import { RULES } from '../../../src/core/rules/rules';
import { rank } from '../../../src/core/ranking/rank';
import type { CriterionValue, Ranking } from '../../../src/core/model/ranking';
import { fieldNumber, type CooperationObject } from '../../../src/core/model/object';
import { summarise } from '../../../src/core/evaluation/summarise';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planFindings } from '../../../src/core/sheets/plan-findings';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { planSettings } from '../../../src/core/sheets/plan-settings';
import { planSummary } from '../../../src/core/sheets/plan-summary';
import type { SheetPlan } from '../../../src/core/sheets/plan';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { WorkbenchCalculator } from '../../../src/workbench/calc/make-calculator';
import type { CellValue, WorkbookData } from '../../../src/workbench/workbook/model';
import { CRITERIA, makeChair, makeFindings, makeObjects, makeRandom, objectOf, t, TODAY, writePlans } from './fixtures';

/** What read-inputs gives: scores with gaps, and money as the register has it. */
function makeValues(objects: readonly CooperationObject[], seed: number): CriterionValue[] {
  const random = makeRandom(seed);
  return objects.flatMap((object) =>
    CRITERIA.map(({ id, from }): CriterionValue => {
      const parts = [fieldNumber(object, 'costApbn'), fieldNumber(object, 'costApbd')];
      const money = parts[1] ?? (parts[0] === null ? fieldNumber(object, 'cost') : null);
      const score = random() < 0.15 ? null : 1 + Math.floor(random() * 5);
      return { object: object.id, criterion: id, value: from.type === 'field' ? money : score, cell: null };
    }),
  );
}

interface Written {
  readonly plans: readonly SheetPlan[];
  readonly ranking: Ranking;
  readonly data: WorkbookData;
  readonly calculator: WorkbenchCalculator;
}

/** All sheets of a run with the scores typed into Penilaian, computed by the engine. */
function writeRun(objects: readonly CooperationObject[], seed = 3): Written {
  const values = makeValues(objects, seed);
  const findings = makeFindings(objects);
  const ranking = rank({ objects, criteria: CRITERIA, values });
  const register = layoutRegister({ objects, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria: CRITERIA, sheet: null, t });
  const typed = {
    ...layout,
    rows: objects.map((object) =>
      layout.columns.map(({ role, criterion }) => {
        if (role === 'id') return object.id;
        return values.find((value) => value.object === object.id && value.criterion === criterion)?.value ?? '';
      }),
    ),
  };
  const facts = summarise({ objects, findings, ranking });
  const has = { register: true, findings: true, ranking: true };
  const plans = [
    planSummary({ facts, chair: makeChair(objects, { findings, ranking }), objects, register, has, t, today: TODAY }),
    planRegister({ objects, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planFindings({ findings, objects, sheet: null, t, today: TODAY }),
    planCriteria({ criteria: CRITERIA, t }),
    planScores({ criteria: CRITERIA, objects, layout: typed, t }),
    planRanking({ ranking, objects, values, register, scores: typed, t, today: TODAY }),
    planSettings({ rules: RULES, ruleRows: new Map(), t }),
  ];
  const data = writePlans(plans);
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  return { plans, ranking, data, calculator };
}

function rankingRows({ data }: Written): (CellValue | undefined)[][] {
  const sheet = data.sheets[5]!;
  const { rect } = sheet.tables[0]!;
  return Array.from({ length: rect.bottom - rect.top }, (_, row) =>
    Array.from({ length: rect.right + 1 }, (_, column) => sheet.cells.get(rect.top + 1 + row)?.get(column)?.value),
  );
}

function expectRanking(written: Written): void {
  const rows = rankingRows(written);
  expect(rows).toHaveLength(written.ranking.results.length);
  for (const result of written.ranking.results) {
    const row = rows.find((cells) => cells[1] === result.object)!;
    if (result.score === null) {
      expect([row[0], row[3]]).toEqual(['', '']);
    } else {
      expect(row[0]).toBe(result.rank);
      expect(Math.abs((row[3] as number) - result.score)).toBeLessThan(1e-9);
    }
    result.normalised.forEach((share, column) => {
      const cell = row[6 + CRITERIA.length + column];
      if (share === null) expect(cell).toBe('');
      else expect(Math.abs((cell as number) - share)).toBeLessThan(1e-9);
    });
  }
}

test.each([1, 2, 3])('the formulas of Peringkat give the numbers of the core (seed %s)', (seed) => {
  const written = writeRun(makeObjects(20, seed), seed);
  expect(written.calculator.unsupported).toEqual([]);
  expectRanking(written);
  const ranks = rankingRows(written).map((row) => (typeof row[0] === 'number' ? row[0] : Infinity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('values are live: every score is found by its formula, not stamped', () => {
  const { plans } = writeRun(makeObjects(5));
  const cells = plans[5]!.blocks.find(({ top }) => top === plans[5]!.tables[0]!.range.top)!.cells;
  for (const row of cells.slice(1)) {
    expect(row.slice(6).every((cell) => typeof cell === 'object' && cell !== null)).toBe(true);
  }
});

test('zero costs, equal objects, objects without scores and odd IDs keep formulas and core together', () => {
  const objects = [
    objectOf('KS-001', { title: 'A', cost: 0, costApbd: 0 }),
    objectOf('KS-002', { title: 'B', cost: 100, costApbd: 100 }),
    objectOf('KS-003', { title: 'C' }),
    objectOf('415.4', { title: 'D', costApbd: 100 }),
    objectOf('KS*', { title: 'E', cost: 50 }),
    objectOf('KS-006', { title: 'F', cost: 70, costApbn: 20 }),
  ];
  const written = writeRun(objects, 9);
  expectRanking(written);
});

test('a ranking of no objects leaves no error on the sheet', () => {
  const { data } = writeRun([]);
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        const isError = typeof cell.value === 'object';
        expect([cell.formula, isError]).toEqual([cell.formula, false]);
      }
    }
  }
});

test('weights, directions and scores edited by hand give what the core gives', () => {
  const objects = makeObjects(12, 8);
  const written = writeRun(objects, 8);
  const { data, calculator } = written;
  const [criteriaSheet, scoresSheet] = [data.sheets[3]!, data.sheets[4]!];
  const first = criteriaSheet.tables[0]!.rect.top + 1;
  const set = (sheet: typeof criteriaSheet, row: number, column: number, value: CellValue): void => {
    sheet.cells.get(row)!.set(column, { value, style: 0 });
  };
  set(criteriaSheet, first, 3, 5);
  set(criteriaSheet, first + 1, 3, -1);
  set(criteriaSheet, first + 2, 3, 'banyak');
  set(criteriaSheet, first + 3, 2, ' cost ');
  set(criteriaSheet, first + 4, 2, 'entah');
  set(criteriaSheet, first + 6, 2, 'Manfaat');
  const top = scoresSheet.tables[0]!.rect.top + 1;
  set(scoresSheet, top, 2, 5);
  set(scoresSheet, top + 1, 2, 9);
  for (const sheet of [criteriaSheet, scoresSheet]) {
    const rect = { top: 0, left: 0, bottom: 40, right: 12 };
    calculator.invalidate({ type: 'cells', sheetId: sheet.id, rect, by: 'person' });
  }
  calculator.recalculate(data);
  const criteria = CRITERIA.map((criterion, index) => ({
    ...criterion,
    weight: index === 0 ? 5 : criterion.weight,
    direction: index === 3 ? ('cost' as const) : index === 6 ? ('benefit' as const) : criterion.direction,
  }));
  const values = makeValues(objects, 8).map((value) => {
    if (value.criterion !== 'K1') return value;
    if (value.object === objects[0]!.id) return { ...value, value: 5 };
    return value.object === objects[1]!.id ? { ...value, value: null } : value;
  });
  expectRanking({ ...written, ranking: rank({ objects, criteria, values }) });
});

test.each([4, 5])('the formulas of Ringkasan give the facts (seed %s)', (seed) => {
  const objects = makeObjects(20, seed);
  const written = writeRun(objects, seed);
  const plan = written.plans[0]!;
  const constant = planSummary({
    facts: summarise({ objects, findings: makeFindings(objects), ranking: written.ranking }),
    chair: makeChair(objects, { findings: makeFindings(objects), ranking: written.ranking }),
    objects,
    register: layoutRegister({ objects, extraHeadings: [], state: null, t }),
    has: { register: false, findings: false, ranking: false },
    t,
    today: TODAY,
  });
  let formulas = 0;
  plan.blocks.forEach((block, index) => {
    block.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell !== 'object' || cell === null) return;
        formulas += 1;
        const computed = written.data.sheets[0]!.cells.get(block.top + r)?.get(block.left + c)?.value;
        const expected = constant.blocks[index]!.cells[r]![c];
        if (typeof expected === 'number') expect(computed).toBeCloseTo(expected, 6);
        else expect([cell.formula, typeof computed]).toEqual([cell.formula, 'number']);
      });
    });
  });
  expect(formulas).toBeGreaterThan(25);
});

test('500 objects keep formulas and core together', () => {
  expectRanking(writeRun(makeObjects(500, 6), 6));
});
