/** Budgets, universities, indicators and main points, their figures computed once more from the register and the records. */
import fc from 'fast-check';
import { agencyBudgets, budgetItems } from '../../../../src/core/budget/items';
import { sharesOf, sumMoney, windowOf } from '../../../../src/core/budget/shares';
import { listAgreements } from '../../../../src/core/agreements/list-agreements';
import { budget } from '../../../../src/core/evaluation/follow-up/budget';
import { performance } from '../../../../src/core/evaluation/follow-up/performance';
import { universities } from '../../../../src/core/evaluation/follow-up/universities';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import type { Paper } from '../../../../src/core/evaluation/papers/paper';
import type { CostLine } from '../../../../src/core/model/intake';
import { makeRecord } from '../../../fixtures/make-record';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from '../papers/paper-facts';

function rowsOf(paper: Paper, parts: Parameters<typeof factsOf>[0]) {
  const { rows } = planPaper(paper, factsOf(parts), null);
  return (start: string) => rows.filter(({ key, look }) => key.startsWith(start) && look === 'body').map(({ cells }) => cells.filter((cell) => cell !== null)); // prettier-ignore
}

const line = (object: string | null, amount: number | null, source = '', rowIndex = 1): CostLine => ({
  object, amount, source, cell: { sheet: 'RAB', rowIndex, columnIndex: 5 }, description: '', volume: null, unit: '', price: null, account: '',
}); // prettier-ignore

test('money is summed exactly, and the shares of an object are its cost', () => {
  expect(sumMoney([0.1, 0.2])).toBe(0.3);
  const sen = fc.integer({ min: 1, max: 1_000_000_000_000 });
  fc.assert(
    fc.property(fc.array(sen, { maxLength: 30 }), sen, sen, (lines, apbn, cost) => {
      const whole = lines.reduce((sum, one) => sum + BigInt(one), 0n);
      expect(BigInt(Math.round(sumMoney(lines.map((one) => one / 100)) * 100))).toBe(whole);
      const shares = sharesOf(objectOf('A', { costApbn: apbn / 100, cost: cost / 100 }), []);
      expect(Math.round(sumMoney(shares.map(({ amount }) => amount)) * 100)).toBe(Math.max(apbn, cost));
    }),
    { seed: 6, numRuns: 200 },
  );
});

test('each share goes to the budget of its source, and nothing that is budgeted goes anywhere', () => {
  const object = objectOf('A', { costApbd: 5, budgetStatus: 'belum-dianggarkan', start: '2026-02-01' });
  expect(windowOf(object, 'apbd', '2025-06-01')).toEqual({ route: 'apbd', year: 2026, until: '2025-07-14' });
  expect(windowOf(object, 'mitra', '2025-06-01')).toBeNull();
  for (const budgetStatus of ['di-dpa', 'masuk-rka', 'tanpa-biaya']) {
    expect(windowOf(objectOf('A', { budgetStatus }), 'apbd', '2025-06-01')).toBeNull();
  }
  const byLines = sharesOf(objectOf('A', {}), [line('A', 10.1, 'APBD'), line('A', 5.2, 'DAU'), line('A', 7, 'APBN'), line('A', null)]); // prettier-ignore
  expect(byLines.map(({ budget: source, amount }) => [source, amount])).toEqual([
    ['apbd', 15.3],
    ['apbn', 7],
  ]);
});

test('the budget paper compares RAB and register to the rupiah and says what it leaves out', () => {
  const objects = [objectOf('KS-001', { title: 'a', cost: 300 }), objectOf('KS-002', { title: 'b', cost: 10 })];
  const costs = [line('KS-001', 100.1), line('KS-001', 199.9, '', 2), line('KS-002', 11, '', 3), line(null, 7, '', 4)];
  const rows = rowsOf(budget, { objects, costs });
  expect(rows('rab.table').map((cells) => cells.slice(3))).toEqual([
    [300, 300, 0, 'Cocok'],
    [10, 11, 1, 'Berbeda'],
  ]);
  const said = planPaper(budget, factsOf({ objects, costs }), null).rows.find(({ key }) => key === 'loose')!;
  expect(said.cells[0]).toBe('1 baris RAB sebesar Rp7 tidak diketahui objeknya dan tidak dihitung di atas.');
  const amounts = rows('shares.table').map((cells) => cells.slice(1).find((cell) => typeof cell === 'number'));
  expect(amounts).toEqual([300, 11]);
});

test('the items of an object are its shares by account, to the sen, whatever the lines say', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000_000 });
  const rab = fc.array(
    fc.record({
      amount,
      source: fc.constantFrom('APBD', 'APBN', 'Mitra', ''),
      account: fc.constantFrom('5.1.02', '5.2.03', ''),
    }),
    { maxLength: 12 },
  );
  const given = fc.record({ costApbd: amount, costApbn: amount, cost: amount }, { requiredKeys: [] });
  fc.assert(
    fc.property(rab, given, (rows, fields) => {
      const object = objectOf(
        'A',
        Object.fromEntries(Object.entries(fields).map(([field, sen]) => [field, sen / 100])),
      );
      const lines = rows.map((row, index) => ({
        ...line('A', row.amount / 100, row.source, index),
        account: row.account,
      }));
      const items = budgetItems(object, lines, '2025-06-01');
      const sen = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + BigInt(Math.round(value * 100)), 0n);
      for (const source of new Set(items.map(({ budget: of }) => of))) {
        const own = sharesOf(object, lines).filter(({ budget: of }) => of === source);
        expect(sen(items.flatMap((item) => (item.budget === source ? [item.amount] : [])))).toBe(
          sen(own.map((share) => share.amount)),
        );
      }
      // Where the register says nothing, the items are the cost lines.
      if (Object.keys(fields).length === 0)
        expect(sen(items.map((item) => item.amount))).toBe(sen(lines.map((one) => one.amount!)));
      expect(sen(agencyBudgets(items).flatMap(({ amounts }) => Object.values(amounts)))).toBe(
        sen(items.map((item) => item.amount)),
      );
    }),
    { seed: 20261125, numRuns: 300 },
  );
});

test('accounts, what exceeds, and what goes into which budget in which month stand on the budget paper', () => {
  const objects = [
    objectOf('KS-001', {
      title: 'a',
      agency: 'Dinkes',
      costApbd: 100,
      costApbn: 50,
      subActivity: '4.01.02.2.04.0001',
      budgetStatus: 'belum-dianggarkan',
      start: '2026-02-01',
    }),
    objectOf('KS-002', {
      title: 'b',
      agency: 'Dinas Kesehatan',
      costApbd: 70,
      accountCode: '5.1.02.01',
      budgetStatus: 'di-dpa',
    }),
    objectOf('KS-003', { title: 'c', agency: 'DLH', costApbd: 9 }),
  ];
  const costs = [
    { ...line('KS-001', 60.25, 'APBD'), account: '5.1.02.01.01.0024' },
    { ...line('KS-001', 39.75, 'DAU', 2), account: '5.2.03' },
    { ...line('KS-001', 55, 'APBN', 3), account: '5.1.01' },
  ];
  const rows = rowsOf(budget, { objects, costs, today: '2025-06-01' });
  expect(
    rows('shares.table').map((cells) => [
      cells[1],
      ...cells.slice(4, -1).filter((cell) => !(typeof cell === 'string' && /^20\d\d$|^–$/.test(cell))),
    ]),
  ).toEqual([
    ['KS-001', 'APBN', 55, '4.01.02.2.04.0001', '5.1.01', 'Belum dianggarkan', 'Usulan APBN 2027'],
    ['KS-001', 'APBN', -5, '4.01.02.2.04.0001', 'RAB melebihi register', 'Belum dianggarkan', 'Usulan APBN 2027'],
    ['KS-001', 'APBD', 60.25, '4.01.02.2.04.0001', '5.1.02.01.01.0024', 'Belum dianggarkan', 'APBD 2026'],
    ['KS-001', 'APBD', 39.75, '4.01.02.2.04.0001', '5.2.03', 'Belum dianggarkan', 'APBD 2026'],
    ['KS-002', 'APBD', 70, '5.1.02.01'],
    ['KS-003', 'APBD', 9, 'belum dirinci', 'Belum disebut', 'Perubahan APBD 2025'],
  ]);
  expect(rows('demands.table').map((cells) => cells.slice(1, 4))).toEqual([
    ['APBD 2026', 'Juli 2025', 100],
    ['Perubahan APBD 2025', 'Agustus 2025', 9],
    ['Usulan APBN 2027', 'Maret 2026', 50],
  ]);
  expect(rows('agencies.table').map((cells) => cells.slice(1))).toEqual([
    ['Dinkes', 70, 0, 150, 0, 220],
    ['DLH', 0, 0, 0, 9, 9],
  ]);
});

test('interns are covered only through the whole placement, and the contribution is for every month begun', () => {
  const today = '2024-10-01';
  const whole = { kpj: '12345678901', coverage: ['jkk', 'jkm'], effective: '2024-09-01', start: '2024-09-01', end: '2024-11-30', registrar: 'Kampus' };
  const cases: [Record<string, string | string[]>, string][] = [
    [whole, 'Terlindungi'],
    [{ ...whole, effective: '2024-09-02' }, 'Tidak sepanjang magang'],
    [{ ...whole, effective: '2024-10-02' }, 'Tanpa perlindungan hari ini'],
    [{ ...whole, kpj: '123' }, 'Tanpa perlindungan hari ini'],
    [{ ...whole, coverage: ['jkk'] }, 'Tanpa perlindungan hari ini'],
    [{ ...whole, end: '2024-09-30' }, 'Selesai'],
    [{ ...whole, kpj: '-', start: '2024-11-01' }, 'Tidak sepanjang magang'],
  ];
  const records = cases.map(([row], index) => makeRecord('interns', row, index));
  const rows = rowsOf(universities, { records, today })('interns.table');
  expect(rows.map((cells) => cells.at(-1))).toEqual(cases.map(([, state]) => state));
  expect(rows[0]!.at(-2)).toBe(3 * 16_800);
  expect(rows[5]!.at(-2)).toBe(16_800);
}); // prettier-ignore

test('needs are matched, short, in surplus or without programme', () => {
  const need = (row: number, parts: object) => makeRecord('competencies', parts, row);
  const records = [
    need(1, { competency: 'Data', programme: 'Statistika', need: 2, met: 2 }), need(2, { competency: 'Data', programme: 'Statistika', need: 2, met: 1 }),
    need(3, { competency: 'Data', programme: 'Statistika', need: 2, met: 3 }), need(4, { competency: 'Data', programme: '-' }), need(5, { programme: 'Sejarah' }),
  ];
  const rows = rowsOf(universities, { records })('needs.table');
  expect(rows.map((cells) => cells.at(-1))).toEqual(['Cocok', 'Kurang', 'Berlebih', 'Belum ada program studi', 'Berlebih']);
}); // prettier-ignore

test('indicators, agencies and objects without one another are found, and how far each main point is', () => {
  const objects = [
    objectOf('A', { title: 'a', agency: 'Dinas Tenaga Kerja', indicator: 'Tingkat pengangguran terbuka' }),
    objectOf('B', { title: 'b', agency: 'Dinas Sosial' }),
  ];
  const records = [
    makeRecord('indicators', { agency: 'Dinas Tenaga Kerja', indicator: 'Tingkat Pengangguran Terbuka', baseline: 9, target: 7 }, 1),
    makeRecord('indicators', { agency: 'Dinas Kesehatan', indicator: 'Angka stunting' }, 2),
    makeRecord('duties', { duty: 'Ketenagakerjaan', lead: ['Dinas Tenaga Kerja'] }, 3), makeRecord('duties', { duty: 'Sosial', lead: ['Dinas Sosial'] }, 4),
    makeRecord('duties', { duty: 'Kesehatan', lead: ['Dinas Kesehatan'] }, 5),
    makeRecord('agreements', { instrument: 'PKS', number: '1/PKS/2024', signedOn: '2024-01-10', agency: 'Dinas Tenaga Kerja' }, 6),
  ];
  const today = '2024-10-01';
  const parts = { objects, records, today, agreements: listAgreements({ objects: [], records, today }) };
  const rows = rowsOf(performance, parts);
  expect(rows('indicators.table').map((cells) => cells.at(-1))).toEqual(['A a', 'Belum ada kerja sama']);
  expect(rows('still.table').map((cells) => cells.at(-1))).toEqual(['B b']);
  expect(rows('umbrella.table').map((cells) => cells.at(-1))).toEqual(['1 naskah ditandatangani: 1/PKS/2024', '1 usulan, belum ada naskah', 'Belum ditindaklanjuti']);
  const idle = planPaper(performance, factsOf(parts), null).rows.find(({ key }) => key === 'agencies.text')!;
  expect(idle.cells[0]).toBe('Dinas Kesehatan');
}); // prettier-ignore

test('under the umbrella every agency involved is counted: who has signed, who only proposes, who has done nothing', () => {
  const objects = [
    objectOf('A', { title: 'a', agency: 'Dinas Kesehatan', agencies: ['Dinas Sosial', 'Dinas Pendidikan'], baseNumber: '9/KSB/2024' }),
    objectOf('B', { title: 'b', agency: 'Dinas Sosial' }),
  ];
  const records = [
    makeRecord('duties', { number: '1', duty: 'Kesehatan', lead: ['Dinas Kesehatan'] }, 1),
    makeRecord('duties', { number: '2', duty: 'Sosial dan kerja', lead: ['Dinas Sosial', 'Dinas Tenaga Kerja'] }, 2),
    makeRecord('agreements', { instrument: 'KSB', number: '9/KSB/2024', signedOn: '2024-01-10', end: '2027-01-09', agency: 'Bappeda' }, 3),
    makeRecord('agreements', { instrument: 'PKS', number: '11/PKS/2024', signedOn: '2024-03-01', agency: 'Dinas Kesehatan', parentNumber: '9/KSB/2024' }, 4),
    makeRecord('agreements', { instrument: 'PKS', number: '12/PKS/2024', signedOn: '2024-03-02', agency: 'Dinas Tenaga Kerja', parentNumber: '9/KSB/2024' }, 5),
    makeRecord('agreements', { instrument: 'PKS', number: '99/PKS/2020', signedOn: '2020-03-02', agency: 'Bappeda', parentNumber: '1/KSB/2020' }, 6),
    makeRecord('agreements', { instrument: 'PKS', agency: 'Dinas Pendidikan', parentNumber: '9/KSB/2024' }, 7),
  ];
  const today = '2024-10-01';
  const parts = { objects, records, today, agreements: listAgreements({ objects, records, today }) };
  const { rows } = planPaper(performance, factsOf(parts), null);
  expect(rows.find(({ key }) => key === 'umbrella.agencies.1')!.cells[0]).toBe(
    '2 dari 5 perangkat daerah dalam kesepakatan 9/KSB/2024 telah menandatangani PKS. Belum: Dinas Sosial, Bappeda, dan Dinas Pendidikan.',
  );
  const told = rowsOf(performance, parts);
  expect(told('umbrella.agencies.1.table')).toEqual([
    [1, 'Dinas Kesehatan', 'Kesehatan', '1 naskah ditandatangani: 11/PKS/2024'],
    [2, 'Dinas Sosial', 'Sosial dan kerja', '2 usulan, belum ada naskah'],
    [3, 'Bappeda', 'Belum ditindaklanjuti'],
    [4, 'Dinas Pendidikan', '1 usulan, belum ada naskah'],
    [5, 'Dinas Tenaga Kerja', 'Sosial dan kerja', '1 naskah ditandatangani: 12/PKS/2024'],
  ]);
  expect(told('umbrella.table').map((cells) => cells.at(-1))).toEqual([
    '1 naskah ditandatangani: 11/PKS/2024',
    'Dinas Sosial: 2 usulan, belum ada naskah; Dinas Tenaga Kerja: 1 naskah ditandatangani: 12/PKS/2024',
  ]);
}); // prettier-ignore
