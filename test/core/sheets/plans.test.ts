import { RULES } from '../../../src/core/rules/rules';
import fc from 'fast-check';
import type { CellRange, Scalar } from '../../../src/core/model/cell';
import type { MessageRef } from '../../../src/core/model/message';
import type { RegisterState } from '../../../src/core/model/register';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { rank } from '../../../src/core/ranking/rank';
import { summarise } from '../../../src/core/evaluation/summarise';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { columnReference, rowReference, uniqueHeadings } from '../../../src/core/sheets/make-plan';
import { isFormula, type SheetPlan } from '../../../src/core/sheets/plan';
import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { planAgreements } from '../../../src/core/sheets/plan-agreements';
import { planComparisons } from '../../../src/core/sheets/plan-comparisons';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planFindings } from '../../../src/core/sheets/plan-findings';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { codeListSource, planSettings } from '../../../src/core/sheets/plan-settings';
import { planSummary } from '../../../src/core/sheets/plan-summary';
import { makeTranslator } from '../../../src/i18n';
import {
  blockRange,
  CRITERIA,
  makeChair,
  makeFindings,
  makeObjects,
  objectOf,
  t,
  tableCells,
  TODAY,
  valueOf,
} from './fixtures';

function makeAll(count: number, language: 'id' | 'en' = 'id'): SheetPlan[] {
  const text = makeTranslator(language);
  const objects = makeObjects(count);
  const findings = makeFindings(objects);
  const ranking = rank({ objects, criteria: CRITERIA, values: [] });
  const register = layoutRegister({ objects, extraHeadings: ['Warna'], state: null, t: text });
  const scores = layoutScores({ criteria: CRITERIA, sheet: null, t: text });
  const facts = summarise({ objects, findings, ranking });
  const has = { register: true, findings: true, ranking: true };
  return [
    planSettings({ rules: RULES, ruleRows: new Map(), t: text }),
    planRegister({ objects, extraHeadings: ['Warna'], state: null, t: text, today: TODAY }),
    planFindings({ findings, objects, sheet: null, t: text, today: TODAY }),
    planCriteria({ criteria: CRITERIA, t: text }),
    planComparisons({ criteria: CRITERIA, t: text }),
    planScores({ criteria: CRITERIA, objects, layout: scores, t: text }),
    planRanking({ ranking, objects, values: [], register, scores, t: text, today: TODAY }),
    planSummary({
      facts,
      chair: makeChair(objects, { findings, ranking }),
      objects,
      register,
      has,
      t: text,
      today: TODAY,
    }),
    planAgreements({ agreements: listAgreements({ objects, records: [], today: TODAY }), t: text }),
  ];
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

describe.each([
  [0, 'id'],
  [1, 'en'],
  [20, 'id'],
  [500, 'en'],
] as const)('the plans of %i objects (%s)', (count, language) => {
  const plans = makeAll(count, language);

  test.each(plans.map((plan) => [plan.sheet, plan] as const))('%s can be written to a sheet', (_, plan) => {
    const blocks = plan.blocks.map(blockRange);
    blocks.forEach((block, index) => {
      expect(plan.blocks[index]!.cells.every((row) => row.length === block.right - block.left + 1)).toBe(true);
      expect(blocks.slice(index + 1).filter((other) => overlaps(block, other))).toEqual([]);
    });
    const ranges = [
      ...plan.formats.map(({ range }) => range),
      ...plan.merges,
      ...plan.validations.map(({ range }) => range),
      ...plan.conditionals.map(({ range }) => range),
    ];
    for (const { top, left, bottom, right } of ranges) {
      expect(top >= 0 && left >= 0 && bottom >= top && right >= left && right < 16_384).toBe(true);
    }
    for (const table of plan.tables) {
      const cells = tableCells(plan, table.name);
      expect(table.range.bottom - table.range.top + 1).toBe(cells.length);
      expect(cells.length).toBeGreaterThan(1);
      const headings = cells[0]!.map((heading) => String(heading).toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
      expect(plan.merges.filter((merge) => overlaps(merge, table.range))).toEqual([]);
    }
  });

  test.each(plans.map((plan) => [plan.sheet, plan] as const))('%s keeps the limits of Excel', (_, plan) => {
    for (const { rule, promptTitle = '', prompt = '', errorTitle = '', error = '' } of plan.validations) {
      if (rule.type === 'list') {
        expect(rule.source.length).toBeLessThanOrEqual(255);
        expect(rule.source).not.toContain('INDIRECT');
      }
      expect([promptTitle, errorTitle].every((title) => title.length <= 32)).toBe(true);
      expect([prompt, error].every((message) => message.length <= 255)).toBe(true);
    }
    expect(plan.name.length).toBeLessThanOrEqual(31);
    for (const { width } of plan.columnWidths) expect(width > 0 && width <= 255).toBe(true);
    for (const { cells } of plan.blocks) {
      for (const cell of cells.flat()) {
        if (cell !== null && isFormula(cell)) {
          expect(cell.formula.length).toBeLessThan(8192);
          expect(cell.formula).not.toMatch(/\b(NOW|RAND|OFFSET|INDIRECT|LET|FILTER|SORTBY|UNIQUE)\(/);
          // One cell a person may type another day into, and none besides.
          if (/\bTODAY\(/.test(cell.formula)) expect(cell.formula).toBe('=TODAY()');
        }
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      }
    }
  });

  test('every sheet is set up for A4 or F4 with page numbers', () => {
    for (const { print } of plans) {
      expect(['a4', 'folio']).toContain(print!.paper);
      expect(print!.footerRight).toMatch(/&P.*&N/);
    }
  });
});

describe('Register', () => {
  const cellsOf = (plan: SheetPlan) => tableCells(plan, 'tblRegister');
  const column = (plan: SheetPlan, heading: string) => cellsOf(plan)[0]!.indexOf(heading);

  test('types: text, code labels, dates as serials, money as numbers, lists joined, unreadable text kept', () => {
    const object = objectOf('KS-001', {
      title: '=1+1',
      kind: 'KSDPK',
      agencies: ['Dinas A', 'Dinas B'],
      start: '2024-10-01',
      end: '2024-02-31',
      cost: valueOf(null, 'sesuai ketentuan'),
      costApbd: 1_250_000,
      numberFirst: '0812',
      contact: valueOf(null),
    });
    const plan = planRegister({ objects: [object], extraHeadings: [], state: null, t, today: TODAY });
    const row = cellsOf(plan)[1]!;
    const at = (heading: string): unknown => row[column(plan, heading)];
    expect(at('Judul')).toBe('=1+1');
    expect(at('Jenis')).toBe('KSDPK');
    expect(at('PD Terkait')).toBe('Dinas A; Dinas B');
    expect(at('Mulai')).toBe(45566);
    expect(at('Berakhir')).toBe('2024-02-31');
    expect(at('Biaya (Rp)')).toBe('sesuai ketentuan');
    expect(at('APBD (Rp)')).toBe(1_250_000);
    expect(at('Nomor Pihak Kesatu')).toBe('0812');
    expect(at('Narahubung')).toBeNull();
    expect(at('Lembar Asal')).toBe('REKAP 2024, baris 8');
    expect(
      cellsOf(plan)
        .flat()
        .filter((cell) => typeof cell === 'object' && cell !== null),
    ).toEqual([]);
  });

  test('an existing Register keeps its columns, names, order, added values and rows', () => {
    const state: RegisterState = {
      sheet: 'Register',
      range: { top: 3, left: 0, bottom: 5, right: 3 },
      columns: [
        { heading: 'Catatan Kabag', columnIndex: 0, field: null },
        { heading: 'Nama Kerja Sama', columnIndex: 1, field: 'title' },
        { heading: 'ID', columnIndex: 2, field: 'id' },
      ],
      rows: [
        { rowIndex: 4, id: 'KS-002', values: ['penting', 'Lama', 'KS-002'] },
        { rowIndex: 5, id: 'KS-009', values: [5, 'Hilang dari sumber', 'KS-009'] },
        { rowIndex: 6, id: '', values: ['baru', 'Ditulis sendiri', ''] },
      ],
      handEdited: [],
    };
    const objects = [
      objectOf('KS-001', { title: 'Satu', cost: 5 }),
      objectOf('KS-002', { title: 'Dua' }),
      {
        ...objectOf('KS-010', { title: 'Ditulis sendiri' }),
        source: { sheet: 'Register', kind: 'owned' as const, rows: [6] },
      },
    ];
    const plan = planRegister({ objects, extraHeadings: [], state, t, today: TODAY });
    expect(cellsOf(plan)).toEqual([
      ['Catatan Kabag', 'Nama Kerja Sama', 'ID', 'Biaya (Rp)', 'Lembar Asal'],
      [null, 'Satu', 'KS-001', 5, 'REKAP 2024, baris 8'],
      ['penting', 'Dua', 'KS-002', null, 'REKAP 2024, baris 8'],
      ['baru', 'Ditulis sendiri', 'KS-010', null, 'Diisi langsung pada lembar ini'],
      [5, 'Hilang dari sumber', 'KS-009', null, null],
    ]);
  });

  test('extra columns keep their heading and values', () => {
    const object = { ...objectOf('KS-001', {}), extras: { 'Kolom A': valueOf('x'), Judul: valueOf('y') } };
    const plan = planRegister({ objects: [object], extraHeadings: ['Kolom A', 'Judul'], state: null, t, today: TODAY });
    expect(cellsOf(plan)[1]![column(plan, 'Kolom A')]).toBe('x');
    expect(cellsOf(plan)[1]![column(plan, 'Judul (2)')]).toBe('y');
  });

  test('a list too long for a cell comes from the settings sheet, whatever its tab is called', () => {
    expect(codeListSource('affair', "Daftar 'A'", t)).toMatch(/^='Daftar ''A'''!\$[A-Z]+\$5:\$[A-Z]+\$\d+$/);
    expect(codeListSource('kind', 'Pengaturan', t)).toContain('KSDPK,');
    const source = codeListSource('affair', 'Pengaturan', t);
    const [, letter, first, last] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(source)!;
    const block = planSettings({ rules: RULES, ruleRows: new Map(), t }).blocks.find(
      ({ cells }) => cells[0]![1] === 'Urusan',
    )!;
    expect(letter!.charCodeAt(0) - 65).toBe(block.left + 1);
    expect([Number(first) - 1, Number(last) - 1]).toEqual([block.top + 1, block.top + block.cells.length - 1]);
  });
});

function snapshotOf(values: Scalar[][], top = 0): SheetSnapshot {
  const grid = { top, left: 0, values, formats: new Map(), formulas: null };
  return {
    id: 'x', name: 'X', visible: true, owned: 'scores', grid, merges: [], mergesKnown: true, hiddenRows: [],
    hiddenColumns: [], tables: [], isProtected: false, isFiltered: false,
  }; // prettier-ignore
}

describe('Penilaian', () => {
  const sheet = snapshotOf([
    ['PENILAIAN', '', '', '', ''],
    ['Judul', 'Penilai', 'K2', 'ID', 'Kunci'],
    ['', 'A', 4, 'KS-001', 'rahasia'],
    ['Dua', 'A', '3,5', '', ''],
    ['Objek lama', 'B', 2, 'KS-099', ''],
  ]);
  const objects = [objectOf('KS-001', { title: 'Satu' }), objectOf('KS-002', { title: 'Dua' }), objectOf('KS-003', {})];
  const layout = layoutScores({ criteria: CRITERIA, sheet, t });
  const cells = tableCells(planScores({ criteria: CRITERIA, objects, layout, t }), 'tblPenilaian');

  test('every typed row and column is kept; new objects are appended', () => {
    expect(cells[0]!.slice(0, 5)).toEqual(['Judul', 'Penilai', 'K2', 'ID', 'Kunci']);
    expect(cells[0]!.slice(5).map((heading) => String(heading).slice(0, 2))).toEqual(['K1', 'K3', 'K4', 'K5', 'K7']);
    expect(cells.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['Satu', 'A', 4, 'KS-001', 'rahasia'],
      ['Dua', 'A', 3.5, 'KS-002', null],
      ['Objek lama', 'B', 2, 'KS-099', null],
      [null, null, null, 'KS-003', null],
    ]);
  });

  test('planning again from what was written changes nothing', () => {
    const again = snapshotOf(
      cells.map((row) => row.map((cell) => (cell ?? '') as Scalar)),
      3,
    );
    const second = layoutScores({ criteria: CRITERIA, sheet: again, t });
    expect(tableCells(planScores({ criteria: CRITERIA, objects, layout: second, t }), 'tblPenilaian')).toEqual(cells);
  });
});

describe('Temuan', () => {
  test('the status of a finding that is still there is kept, the cell is named and linked', () => {
    const objects = makeObjects(3);
    const findings = makeFindings(objects, 7).slice(0, 2);
    const first = planFindings({ findings, objects, sheet: null, t, today: TODAY });
    const cells = tableCells(first, 'tblTemuan').map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : '')),
    );
    expect(cells[1]![7]).toBe("'Usulan ''A'''!B7");
    cells[1]![9] = 'Sudah diperbaiki';
    const second = planFindings({ findings, objects, sheet: snapshotOf(cells, 8), t, today: TODAY });
    const rows = tableCells(second, 'tblTemuan').slice(1);
    expect(rows.map((row) => row[9])).toEqual(['Sudah diperbaiki', ...rows.slice(1).map(() => 'Terbuka')]);
    expect(rows[0]![8]).toEqual({ formula: `=IF(OR([@Sel]="",LEFT([@Sel],2)="'["),"",HYPERLINK("#"&[@Sel],"Buka"))` });
  });

  test('prints what is found, what to do and what was decided beside each other on one page across', () => {
    const objects = makeObjects(2);
    const plan = planFindings({ findings: makeFindings(objects), objects, sheet: null, t, today: TODAY });
    const headings = tableCells(plan, 'tblTemuan')[0]!.slice(0, plan.print!.area!.right + 1);
    expect(plan.print!.fitWide).toBe(1);
    // The key neither shows nor makes its row higher.
    expect(plan.formats.find(({ numberFormat }) => numberFormat === ';;;')).toMatchObject({ wrap: false });
    expect(headings).toEqual(expect.arrayContaining(['Temuan', 'Saran', 'Sel', 'Status', 'Alasan']));
  });

  test('says below the cure which law a finding rests on, and where that is known from memory', () => {
    const objects = makeObjects(1);
    const [finding] = makeFindings(objects);
    const cureWith = (confidence: 'found' | 'memory'): string => {
      const basis = { key: `sheets.findings.basis.${confidence}`, params: { citation: 'PP 28/2018 Pasal 2' } };
      const plan = planFindings({ findings: [{ ...finding!, basis }], objects, sheet: null, t, today: TODAY });
      return String(tableCells(plan, 'tblTemuan')[1]![6]);
    };
    const cure = t(finding!.cure.key, finding!.cure.params);
    expect(cureWith('found')).toBe(`${cure}\nDasar: PP 28/2018 Pasal 2.`);
    expect(cureWith('memory')).toBe(`${cure}\nDasar: PP 28/2018 Pasal 2 (menurut pengaturan, perlu dipastikan).`);
  });
});

describe('headings and references', () => {
  test('every heading of a table is text of its own, whatever columns sources and staff add', () => {
    const heading = fc.oneof(fc.string(), fc.constantFrom('id', 'JUDUL', 'Lembar Asal', 'lembar asal', '', ' '));
    fc.assert(
      fc.property(fc.uniqueArray(heading, { maxLength: 8 }), (extraHeadings) => {
        const objects = makeObjects(1);
        const plan = planRegister({ objects, extraHeadings, state: null, t, today: TODAY });
        const [headings = []] = tableCells(plan, 'tblRegister');
        expect(headings.every((one) => typeof one === 'string' && one.trim() !== '' && one.length <= 255)).toBe(true);
        expect(new Set(headings.map((one) => String(one).toLowerCase())).size).toBe(headings.length);
        expect(headings.length).toBe(plan.tables[0]!.range.right + 1);
      }),
      { seed: 20241001, numRuns: 60 },
    );
  });

  test('headings of a table differ in any case and are never empty', () => {
    expect(uniqueHeadings(['A', 'a', '', 'A'])).toEqual(['A', 'a (2)', '3', 'A (3)']);
  });

  test('special characters are escaped in structured references', () => {
    expect(columnReference('tblX', "a [b] #c 'd'")).toBe("tblX[a '[b'] '#c ''d'']");
    expect(rowReference('Skor')).toBe('[@Skor]');
    expect(rowReference('Biaya (Rp)')).toBe('[@[Biaya (Rp)]]');
  });
});

test('Kriteria is written only once, with the sum of weights and what it means', () => {
  const plan = planCriteria({ criteria: CRITERIA, t });
  expect(plan.mode).toBe('createOnly');
  expect(plan.blocks[1]!.cells[0]![1]).toEqual({ formula: '=SUMIFS(tblKriteria[Bobot],tblKriteria[Induk],"")' });
  expect(tableCells(plan, 'tblKriteria')[6]!.slice(0, 5)).toEqual(['K6', 'Biaya APBD (Rp)', 'Biaya', 0.1, 'APBD (Rp)']);
});

test('Ringkasan says under its title that a ranking changed after it was sealed', () => {
  const objects = makeObjects(3);
  const make = (notice: MessageRef | null) =>
    planSummary({
      facts: summarise({ objects, findings: [], ranking: null }),
      chair: makeChair(objects),
      objects,
      register: layoutRegister({ objects, extraHeadings: [], state: null, t }),
      has: { register: false, findings: false, ranking: false },
      notice,
      t,
      today: TODAY,
    }).blocks[0]!.cells;
  const params = { date: TODAY, parts: ['ranking.sealed.method'] };
  expect(make({ key: 'rules.seal-broken.message', params })[2]![0]).toMatch(/^Berubah setelah disegel .*: metode\./);
  expect(make(null)).toHaveLength(2);
});
