/** What the chair is shown: its figures once more from the objects, the requirements by hand. */
import { chairFacts, countUndecided } from '../../../src/core/evaluation/chair-facts';
import { checkRequirements, readinessOf, REQUIREMENTS } from '../../../src/core/evaluation/requirements';
import { makeRecord } from '../../fixtures/make-record';
import { objectOf } from '../sheets/fixtures';
import { factsOf } from './papers/paper-facts';

const facts = factsOf({}, 60);
const chair = chairFacts(facts);

test('affairs, years and decisions add up to the objects and their cost', () => {
  expect(chair.byAffair.reduce((sum, { count }) => sum + count, 0)).toBe(facts.objects.length);
  const years = new Map<number | null, number>();
  for (const { fields } of facts.objects) {
    const parts = [fields.costApbn, fields.costApbdProv, fields.costApbd, fields.costPartner].map(
      (part) => part?.value,
    );
    const cost = fields.cost?.value ?? parts.reduce<number>((sum, part) => sum + (Number(part) || 0), 0);
    const start = fields.start?.value;
    const year =
      typeof start === 'string' ? Number(start.slice(0, 4)) : ((fields.targetYear?.value ?? null) as number | null);
    years.set(year, (years.get(year) ?? 0) + Number(cost));
  }
  expect(chair.costByYear.reduce((sum, { amount }) => sum + amount, 0)).toBe(facts.summary.totalCost);
  for (const { year, amount } of chair.costByYear) expect(amount).toBe(years.get(year));
  expect(countUndecided(chair)).toBe(facts.objects.length);
  const cell = { sheet: 'Berita Acara', rowIndex: 1, columnIndex: 5 };
  const decisions = new Map([['KS-001', { decision: 'eligible', text: 'Layak', note: '', cell } as const]]);
  expect(countUndecided(chairFacts({ ...facts, decisions }))).toBe(facts.objects.length - 1);
});

test('every requirement counts every proposal once', () => {
  for (const { met, partly, missing, notNeeded } of chair.requirements) {
    expect(met + partly + missing + notNeeded).toBe(facts.objects.length);
  }
});

describe('requirements of one proposal', () => {
  const KAK = { background: 'a b', purpose: 'b c', location: 'Sukabumi', scope: 'd e', duration: 12, benefits: 'e f', impact: 'f g', financing: 'APBD' }; // prettier-ignore
  const stateOf = (requirement: string, parts: Partial<typeof facts>, fields = {}) => {
    const objects = [objectOf('A', { title: 'Magang', agency: 'Dinas Sosial', affair: '1.06', ...KAK, ...fields })];
    const input = { ...facts, findings: [], agreements: [], records: [], costs: [], ranking: null, ...parts, objects };
    return checkRequirements(input).get('A')![REQUIREMENTS.indexOf(requirement as 'R1')]!.state;
  };
  const record = (...[kind, values]: Parameters<typeof makeRecord>) => makeRecord(kind, values, 5, 'A');

  test.each([
    ['R1', {}, {}, 'missing'],
    ['R1', { records: [makeRecord('potential', { affair: '1.06', agency: 'Dinsos' })] }, {}, 'met'],
    ['R1', { records: [makeRecord('potential', { affair: '1.06', agency: 'Dinkes' })] }, {}, 'partly'],
    ['R3', {}, {}, 'met'],
    ['R3', {}, { impact: null }, 'partly'],
    ['R6', {}, {}, 'notNeeded'],
    ['R7', {}, {}, 'missing'],
    ['R7', {}, { budgetStatus: 'tanpa-biaya' }, 'met'],
    ['R7', {}, { cost: 5, fundingSource: 'apbd', budgetStatus: 'di-dpa' }, 'met'],
    ['R7', {}, { cost: 5 }, 'partly'],
    ['R8', { records: [record('indicators', { indicator: 'IKM' })] }, {}, 'met'],
    ['R9', {}, {}, 'notNeeded'],
    ['R9', {}, { partnerKind: 'pts' }, 'missing'],
    ['R10', {}, { partnerKind: 'ptn-bh' }, 'missing'],
    ['R15', { records: [record('schedule', { date: '2024-10-01' })] }, {}, 'met'],
    ['R16', {}, {}, 'notNeeded'],
  ])('%s with %j and %j is %s', (requirement, parts, fields, state) => {
    expect(stateOf(requirement, parts as Partial<typeof facts>, fields)).toBe(state);
  });

  test('a finding of its rules makes a requirement at most partly met', () => {
    const finding = { rule: 'vague-wording', severity: 'warning', object: 'A', field: null, cells: [], message: { key: '', params: {} }, cure: { key: '', params: {} } } as const; // prettier-ignore
    expect(stateOf('R14', {})).toBe('missing');
    const cell = { sheet: 'S', rowIndex: 1, columnIndex: 1 };
    const written = { value: 'a b', raw: 'a b', cell, certainty: 'sure', confidence: 1, alternatives: [], notes: [] } as const; // prettier-ignore
    expect(stateOf('R14', {}, { purpose: written })).toBe('met');
    expect(stateOf('R14', { findings: [finding] }, { purpose: written })).toBe('partly');
  });

  test('readiness counts half for what is partly met and leaves out what is not needed', () => {
    const states = ['met', 'partly', 'missing', 'notNeeded'].map((state) => ({ state: state as 'met', cells: [] }));
    expect(readinessOf(states)).toBe(0.5);
    expect(readinessOf([{ state: 'notNeeded', cells: [] }])).toBe(1);
  });
});
