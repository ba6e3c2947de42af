import { checkGate, concludeStudy } from '../../../../src/core/legal/conclude-study';
import { FEASIBILITY_ASPECTS } from '../../../../src/core/legal/feasibility';
import { feasibility } from '../../../../src/core/evaluation/follow-up/feasibility';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { makeRecord } from '../../../fixtures/make-record';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from '../papers/paper-facts';

const study = (scores: readonly (number | null)[], evidence = 'Kajian hal. 3', object: string | null = 'A') =>
  FEASIBILITY_ASPECTS.map(({ id }, index) => {
    const score = scores[index] ?? null;
    const judged = { aspect: id, evidence };
    return makeRecord('feasibility', score === null ? judged : { ...judged, score }, index, object);
  });

test.each([
  [[60, 60, 60, 60, 60, 60, 60], 'feasible', []],
  [[60, 59, 60, 60, 60, 60, 60], 'conditional', ['teknis strength']],
  [[49, 100, 100, 100, 100, 100, 100], 'notFeasible', ['hukum strength']],
  [[60, 40, 40, 40, 40, 40, 40], 'notFeasible', null],
  [[60, null, 60, 60, 60, 60, 60], 'conditional', ['teknis score']],
  [[60, -1, 60, 60, 60, 60, 60], 'conditional', ['teknis score']],
  [[5, 4, 3, 5, 5, 3, 5], 'feasible', []],
  [[10, 6, 5, 10, 10, 10, 10], 'conditional', ['ekonomi strength']],
  [[], 'open', null],
] as const)('scores %j are %s', (scores, expected, lacking) => {
  const { conclusion, conditions } = concludeStudy(study(scores));
  expect(conclusion).toBe(expected);
  if (lacking !== null) expect(conditions.map(({ aspect, lacks }) => `${aspect} ${lacks}`)).toEqual(lacking);
});

test('a score without evidence is a condition', () => {
  const { conclusion, conditions } = concludeStudy(study([80, 80, 80, 80, 80, 80, 80], '-'));
  expect([conclusion, conditions.length, conditions[0]!.lacks]).toEqual(['conditional', 7, 'evidence']);
});

test('a risk that no row judges stands open nowhere, one that a row leaves open does', () => {
  const scores = [60, 60, 60, 60, 60, 60, null];
  expect(concludeStudy(study(scores).slice(0, 6)).conclusion).toBe('feasible');
  expect(concludeStudy(study(scores)).conditions).toEqual([{ aspect: 'risiko', lacks: 'score' }]);
});

test('the gate names what is missing and what asks for a study', () => {
  const whole = { affair: '2.12', legalBasis: 'UU 23/2014', background: 'a', benefits: 'b', partner: 'c', partnerKind: 'luar-negeri', agency: 'd', financing: 'e', impact: 'f', duration: 12 }; // prettier-ignore
  const { gates, triggers } = checkGate(objectOf('A', { ...whole, title: 'Integrasi data kependudukan' }));
  expect(gates.every(({ missing }) => missing.length === 0)).toBe(true);
  expect(triggers).toEqual(['foreign', 'personalData', 'systems']);
  expect(checkGate(objectOf('A', { title: 'Kapital' })).triggers).toEqual([]);
  expect(checkGate(objectOf('A', { ...whole, impact: '' })).gates.at(-1)).toEqual({
    gate: 'risk',
    missing: ['impact'],
  });
});

test('the paper concludes each study and says which rows it leaves out', () => {
  const objects = [objectOf('A', { title: 'a' }), objectOf('B', { title: 'b' })];
  const records = [...study([60, 59, 60, 60, 60, 60, 60]), ...study([1], '', null).slice(0, 1)];
  const { rows } = planPaper(feasibility, factsOf({ objects, records }), null);
  const told = rows.filter(({ key, look }) => key.startsWith('studies.table') && look === 'body');
  expect(told.map(({ cells }) => cells)).toEqual([
    ['A', 'a', '60', '59', '60', '60', '60', '60', '60', '60', 'Layak bersyarat', 'Teknis: tingkatkan sampai 60'],
  ]);
  expect(told[0]!.from).toHaveLength(7);
  expect(rows.find(({ key }) => key === 'loose')!.cells[0]).toContain('1 baris');
});

test('the paper computes NPV, IRR, payback and benefit/cost of each study, with their ranges, whatever the sheet says', () => {
  const place = { sheet: 'feasibility', rowIndex: 40, columnIndex: 1 };
  const stated = (value: number | string) => ({ value, cell: place });
  const results = { npv: stated(1), irr: stated(''), payback: stated(''), ratio: stated('') };
  const [out, income, rate, spread] = [[2_000_000, 0], [0, 2_750_000], 0.1, 0.2];
  const sheet = {
    sheet: 'feasibility',
    rate: stated(rate),
    spread: stated(spread),
    flows: out.map((value, year) => {
      const inflow = income[year]!;
      return { year, out: stated(value), in: { expected: stated(inflow), low: stated(inflow * 0.8), high: stated(inflow * 1.2) } };
    }),
    results: { expected: results, low: results, high: results },
    byRule: null,
    byTeam: null,
  };
  const objects = [objectOf('A', { title: 'a' })];
  const facts = factsOf({ objects, records: study([80, 80, 80, 80, 80, 80, 80]), studies: [sheet] });
  const { rows } = planPaper(feasibility, facts, null);
  const told = rows.filter(({ key, look }) => key.startsWith('figures.table') && look === 'body');
  const npv = (factor: number) => (Math.round((2_750_000 * factor) / 1.1 - 2_000_000) || 0).toLocaleString('id-ID');
  const irr = (factor: number) => ((2_750_000 * factor) / 2_000_000 - 1).toLocaleString('id-ID', { style: 'percent', maximumFractionDigits: 1 }); // prettier-ignore
  const range = (of: (factor: number) => string) => `${of(1)} (${of(0.8)} – ${of(1.2)}) *`;
  const payback = (factor: number) => ((Math.round((2_000_000 / (2_750_000 * factor)) * 100)) / 100).toLocaleString('id-ID');
  const ratio = (factor: number) => (Math.round(1.25 * factor * 100) / 100).toLocaleString('id-ID');
  expect(told.map(({ cells }) => cells.filter((cell) => cell !== null))).toEqual([
    ['A', 'a', '10%', range(npv), range(irr), range(payback), range(ratio)],
  ]);
  expect(told[0]!.from).toContainEqual(place);
  const conclusion = rows.find(({ key, look }) => key.startsWith('studies.table') && look === 'body')!;
  expect(conclusion.cells).toContain('Layak');
  const losing = { ...sheet, flows: sheet.flows.map((flow) => ({ ...flow, in: { ...flow.in, expected: stated(0) } })) };
  const { rows: worse } = planPaper(feasibility, { ...facts, studies: [losing] }, null);
  expect(worse.find(({ key, look }) => key.startsWith('studies.table') && look === 'body')!.cells).toEqual(
    expect.arrayContaining(['Layak bersyarat', 'Keuangan: NPV perkiraan negatif, cari sumber pembiayaan lain']),
  );
}); // prettier-ignore
