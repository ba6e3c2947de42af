import { makeTranslator } from '../../../src/i18n';
import type { RegisterState } from '../../../src/core/model/register';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { moveRowFormula } from '../../../src/core/sheets/move-row-formula';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { planSummary } from '../../../src/core/sheets/plan-summary';
import { planFindings } from '../../../src/core/sheets/plan-findings';
import { summarise } from '../../../src/core/evaluation/summarise';
import { groupAgencies } from '../../../src/core/register/agency-names';
import { makeChair, makeFindings, makeObjects, objectOf, t, tableCells, TODAY } from './fixtures';

const en = makeTranslator('en');

function stateOf(headings: readonly string[], rows: RegisterState['rows']): RegisterState {
  const fields: Record<string, 'id' | 'title'> = { ID: 'id', Judul: 'title' };
  return {
    sheet: 'Register',
    range: { top: 3, left: 0, bottom: 3 + rows.length, right: headings.length - 1 },
    columns: headings.map((heading, columnIndex) => ({ heading, columnIndex, field: fields[heading] ?? null })),
    rows,
    handEdited: [],
  };
}

describe('formulas that staff put into an added column', () => {
  const place = { top: 3, bottom: 9, isMoved: false };

  test('follow their row; addresses above the table, of other sheets and column names stay', () => {
    expect(moveRowFormula('=E5*2+$F5', 4, 7, place)).toBe('=E8*2+$F8');
    expect(moveRowFormula('=E5*$B$1', 4, 7, place)).toBe('=E8*$B$1');
    expect(moveRowFormula("=E5+'Data A1'!B5+Lain!B5", 4, 7, place)).toBe("=E8+'Data A1'!B5+Lain!B5");
    expect(moveRowFormula('=[@[Biaya E5]]&"E5"&LOG10(5)', 4, 7, place)).toBe('=[@[Biaya E5]]&"E5"&LOG10(5)');
  });

  test('give way to their value when they point at other rows or columns have moved', () => {
    expect(moveRowFormula('=E6*2', 4, 7, place)).toBeNull();
    expect(moveRowFormula('=E$5*2', 4, 7, place)).toBeNull();
    expect(moveRowFormula('=E5*2', 4, 4, { ...place, isMoved: true })).toBeNull();
  });

  test('survive a rewrite of the Register', () => {
    const state = stateOf(
      ['ID', 'Judul', 'Pagu'],
      [{ rowIndex: 4, id: 'KS-002', values: ['KS-002', 'Dua', 10], formulas: [null, null, '=LEN(B5)*2'] }],
    );
    const objects = [objectOf('KS-001', { title: 'Satu' }), objectOf('KS-002', { title: 'Dua' })];
    const cells = tableCells(planRegister({ objects, extraHeadings: [], state, t, today: TODAY }), 'tblRegister');
    expect(cells[2]!.slice(0, 3)).toEqual(['KS-002', 'Dua', { formula: '=LEN(B6)*2' }]);
  });
});

test('rows of no object make Ringkasan print the facts instead of counting the table', () => {
  const objects = makeObjects(4);
  const rows = [{ rowIndex: 4, id: 'KS-900', values: ['KS-900', 'Lama'] }];
  const facts = summarise({ objects, findings: [], ranking: null });
  const has = { register: true, findings: false, ranking: false };
  const figure = (state: RegisterState | null): unknown => {
    const register = layoutRegister({ objects, extraHeadings: [], state, t });
    const plan = planSummary({ facts, chair: makeChair(objects), objects, register, has, t, today: TODAY });
    return plan.blocks.find(({ cells }) => cells[0]![0] === 'Objek kerja sama')!.cells[1]![0];
  };
  expect(figure(null)).toEqual({ formula: '=COUNTA(tblRegister[ID])' });
  expect(figure(stateOf(['ID', 'Judul'], rows))).toBe(4);
});

describe('another language', () => {
  test('adds no second lineage column, either way', () => {
    const objects = makeObjects(1);
    for (const [heading, text] of [
      ['Lembar Asal', en],
      ['Source Sheet', t],
    ] as const) {
      const { columns } = layoutRegister({ objects, extraHeadings: [], state: stateOf(['ID', 'Judul', heading], []), t: text }); // prettier-ignore
      expect(columns.filter(({ isSource }) => isSource).map((column) => column.heading)).toEqual([heading]);
    }
  });

  test('keeps the status of findings, in the words of the language', () => {
    const objects = makeObjects(12);
    const findings = makeFindings(objects, 7);
    const first = planFindings({ findings, objects, sheet: null, t, today: TODAY });
    const typed = tableCells(first, 'tblTemuan').map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : '')),
    );
    typed[1]![9] = 'Sudah diperbaiki';
    typed[2]![9] = 'ditunda rapat';
    const statuses = (plan: ReturnType<typeof planFindings>): unknown[] =>
      tableCells(plan, 'tblTemuan').slice(1).map((row) => row[9]); // prettier-ignore
    const sheetOf = (values: string[][]) => ({
      id: 'x', name: 'X', visible: true, owned: 'findings' as const, merges: [], mergesKnown: true, hiddenRows: [],
      hiddenColumns: [], tables: [], isProtected: false, isFiltered: false,
      grid: { top: 8, left: 0, values, formats: new Map(), formulas: null },
    }); // prettier-ignore
    const english = planFindings({ findings, objects, sheet: sheetOf(typed), t: en, today: TODAY });
    expect(statuses(english).slice(0, 3)).toEqual(['Corrected', 'ditunda rapat', 'Open']);
    const back = tableCells(english, 'tblTemuan').map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : '')),
    );
    const again = planFindings({ findings, objects, sheet: sheetOf(back), t, today: TODAY });
    expect(statuses(again).slice(0, 3)).toEqual(['Sudah diperbaiki', 'ditunda rapat', 'Terbuka']);
  });
});

test('missing scores are not listed on Temuan nor counted', () => {
  const objects = makeObjects(2);
  const [listed] = makeFindings(makeObjects(6), 7);
  const findings = [listed!, { ...listed!, rule: 'score-missing', severity: 'info' as const }];
  const plan = planFindings({ findings, objects, sheet: null, t, today: TODAY });
  expect(tableCells(plan, 'tblTemuan')).toHaveLength(2);
  const facts = summarise({ objects, findings, ranking: null });
  expect(facts.findingsByRule).toEqual([{ rule: listed!.rule, count: 1 }]);
});

test('one agency is one, whatever the case, abbreviation or city behind it', () => {
  const texts = [
    'DINAS KESEHATAN',
    'Dinas Kesehatan ',
    'Dinkes',
    'DLH',
    'Dinas Lingkungan Hidup Kota Sukabumi',
    'BPBD',
  ];
  const groups = groupAgencies([...texts, '', 'BAGIAN KERJA SAMA DAN UMUM']);
  expect(groups.map(({ name, count }) => [name, count])).toEqual([
    ['Dinas Kesehatan', 3],
    ['Dinas Lingkungan Hidup', 2],
    ['BPBD', 1],
    ['Bagian Kerja Sama dan Umum', 1],
    ['', 1],
  ]);
});
