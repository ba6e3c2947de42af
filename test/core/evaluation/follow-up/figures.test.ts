/** Figures of the papers on what follows the signature, once more from made records by lines that share nothing with the papers. */
import { listAgreements } from '../../../../src/core/agreements/list-agreements';
import { PAPERS } from '../../../../src/core/evaluation/papers/papers';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import type { PlanCell } from '../../../../src/core/sheets/plan';
import { makeRecord } from '../../../fixtures/make-record';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from '../papers/paper-facts';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const plusDays = (day: string, days: number): string => iso(Date.parse(day) + days * DAY);
/** Numbers that look random and are the same on every run. */
let state = 20241001;
const below = (count: number): number => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * count);
};
const AGENCIES = [
  'Dinas Kesehatan',
  'Dinas Sosial',
  'Dinas Perhubungan',
  'Bappeda',
  'Dinas Pendidikan',
  'Dinas Pertanian',
];
const agencyOf = (index: number): string => AGENCIES[index % AGENCIES.length]!;
const TODAY = '2024-02-29';

/** Joint agreements, each with some agencies, of which some have signed their own. */
const bases = Array.from({ length: 12 }, (_, index) => {
  const agencies = AGENCIES.filter((_name, at) => (index + at) % 3 === 0);
  const signedOn = plusDays('2021-01-31', index * 41);
  return { number: `${index + 1}/KSB/2021`, agencies, signedOn, end: plusDays(TODAY, below(900) - 300), signed: agencies.filter(() => below(2) === 0) };
}); // prettier-ignore
const children = bases.flatMap(({ number, signed }, index) =>
  signed.map((agency, at) => ({ number: `${index + 1}.${at + 1}/PKS/2022`, parentNumber: number, agency, signedOn: '2022-03-31', end: plusDays(TODAY, below(500) - 200) })),
); // prettier-ignore
const agreementRows = [
  ...bases.map(({ number, agencies, signedOn, end }, row) => makeRecord('agreements', { instrument: 'KSB', number, title: `Kesepakatan ${number}`, agency: agencies.join('; '), signedOn, start: signedOn, end }, row + 1)),
  ...children.map(({ number, parentNumber, agency, signedOn, end }, row) => makeRecord('agreements', { instrument: 'PKS', number, parentNumber, title: `Perjanjian ${number}`, agency, signedOn, start: signedOn, end }, row + 101)),
]; // prettier-ignore

const competencies = Array.from({ length: 30 }, () => ({ need: below(6), met: below(6), programme: below(5) === 0 ? '-' : 'Statistika' })); // prettier-ignore
const interns = Array.from({ length: 25 }, () => {
  const start = plusDays(TODAY, below(300) - 200);
  const months = 1 + below(6);
  // A whole number of months to the day before the same day: 30 days more or less do not matter to a month begun.
  const end = plusDays(start, months * 30 - 5);
  return { start, end, isInsured: below(2) === 0 };
});
const indicators = Array.from({ length: 16 }, (_, index) => ({ agency: agencyOf(index), indicator: `Indikator nomor ${String(index).padStart(2, '0')}` })); // prettier-ignore
const objects = Array.from({ length: 14 }, (_, index) => {
  const moves = below(3) === 0 ? null : indicators[below(indicators.length)]!;
  return objectOf(`KS-${String(index + 1).padStart(3, '0')}`, { title: `Objek ${index + 1}`, agency: moves?.agency ?? agencyOf(index), ...(moves === null ? {} : { indicator: moves.indicator }) }); // prettier-ignore
});
const results = children.slice(0, 9).flatMap(({ number }, index) =>
  ['Semester I', 'Semester II'].map((period) => ({ number, period, target: 10 + below(90), done: below(120), budget: 100_000 * (1 + below(50)) + 0.25, spent: 50_000 * below(60) + 0.1, answers: [below(3), below(3), below(4)], index })),
); // prettier-ignore
const THREE = ['penuh', 'sebagian', 'tidak'];
const FOUR = ['sangat-baik', 'baik', 'cukup', 'kurang'];

const records = [
  ...agreementRows,
  ...competencies.map((row, at) => makeRecord('competencies', { competency: `Kompetensi ${at}`, agency: agencyOf(at), ...row }, at + 1)),
  ...interns.map(({ start, end, isInsured }, at) => makeRecord('interns', { name: `Mahasiswa ${at}`, start, end, ...(isInsured ? { kpj: '12345678901', coverage: ['jkk', 'jkm'], effective: start } : {}) }, at + 1)),
  ...indicators.map((row, at) => makeRecord('indicators', row, at + 1)),
  ...results.map(({ number, period, target, done, budget, spent, answers }, at) =>
    makeRecord('monitoring', { agreementNumber: number, title: `Perjanjian ${number}`, period, year: 2023, target, realisation: done, budget, budgetRealised: spent, fitPurpose: THREE[answers[0]!]!, indicatorReached: THREE[answers[1]!]!, coordination: FOUR[answers[2]!]! }, at + 1)),
]; // prettier-ignore
const facts = factsOf({ objects, records, today: TODAY, agreements: listAgreements({ objects, records, today: TODAY }) }, 0); // prettier-ignore

const rowsOf = (id: string) =>
  planPaper(
    PAPERS.find((paper) => paper.id === id)!,
    facts,
    null,
  ).rows;
const textOf = (cell: PlanCell | undefined): string => (typeof cell === 'string' ? cell : '');
const said = (id: string, key: string): string => textOf(rowsOf(id).find((row) => row.key === key)!.cells[0]);
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const bodyOf = (id: string, table: string): PlanCell[][] => rowsOf(id).filter(({ key, look }) => key.startsWith(`${table}.`) && look === 'body').map(({ cells }) => cells.filter((cell) => cell !== null)); // prettier-ignore
const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

test('agreements, agencies that wait and extensions that are late', () => {
  const all = [...bases, ...children];
  // Below an agreement that has ended nobody is waited for.
  const waiting = bases.filter(({ end }) => end >= TODAY).reduce((sum, { agencies, signed }) => sum + agencies.length - signed.length, 0); // prettier-ignore
  const late = count(all, ({ end }) => plusDays(end, -90) < TODAY);
  expect(numbersIn(said('chain', 'text')).slice(0, 3)).toEqual([all.length, waiting, late]);
  expect(Math.min(waiting, late)).toBeGreaterThan(3);
});

test('states of the report, by the days left', () => {
  const all = [...bases, ...children];
  const [ended, soon] = [count(all, ({ end }) => end < TODAY), count(all, ({ end }) => end >= TODAY && plusDays(end, -90) <= TODAY)]; // prettier-ignore
  const told = new Map(bodyOf('monitoring', 'states').map(([name, figure]) => [name, figure]));
  expect([told.get('Berakhir'), told.get('Segera berakhir'), told.get('Berjalan')]).toEqual([ended, soon, all.length - ended - soon]); // prettier-ignore
  expect(numbersIn(said('monitoring', '1.text')).slice(0, 3)).toEqual([all.length, results.length, 9]);
});

test('shares and scores of every period, and their mean', () => {
  const rows = bodyOf('monitoring', 'results');
  expect(rows).toHaveLength(results.length);
  for (const [at, { target, done, budget, spent }] of results.entries()) {
    const [reached, absorbed] = [rows[at]![5], rows[at]![8]];
    expect([rows[at]!.slice(3, 5), rows[at]!.slice(6, 8)]).toEqual([[target, done], [budget, spent]]); // prettier-ignore
    expect([reached, absorbed]).toEqual([done / target, spent / budget]);
  }
  // Scales of three give 100, 50, 0; of four 100, 75, 50, 25.
  const scoreOf = ([a, b, c]: readonly number[]): number => (100 - 50 * a! + (100 - 50 * b!) + (100 - 25 * c!)) / 3;
  for (const [at, cells] of bodyOf('monitoring', 'scores').entries()) {
    const own = results.filter(({ index }) => index === at).map(({ answers }) => scoreOf(answers));
    expect(Math.abs(Number(cells[3]) - own.reduce((sum, one) => sum + one, 0) / own.length)).toBeLessThanOrEqual(0.05 + 1e-9); // prettier-ignore
  }
});

test('competencies matched, short and in surplus; interns without cover today, and what they cost', () => {
  const isNamed = ({ programme }: (typeof competencies)[number]): boolean => programme !== '-';
  const [matched, short, surplus] = [
    count(competencies, (one) => isNamed(one) && one.need === one.met),
    count(competencies, (one) => !isNamed(one) || one.met < one.need),
    count(competencies, (one) => isNamed(one) && one.met > one.need),
  ];
  expect(numbersIn(said('universities', 'text'))).toEqual([matched, short, surplus]);
  expect(matched + short + surplus).toBe(competencies.length);
  const bare = count(interns, ({ start, end, isInsured }) => !isInsured && start <= TODAY && end >= TODAY);
  expect(numbersIn(said('universities', 'interns.text')).slice(0, 2)).toEqual([interns.length, bare]);
  expect(bare).toBeGreaterThan(0);
  // Every month begun costs 16,800: as often as the day of the month of the start comes again, and once more.
  const monthsBegun = (start: string, end: string): number => {
    const [from, to] = [new Date(start), new Date(end)];
    const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
    const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
    return months + (to.getUTCDate() >= Math.min(from.getUTCDate(), last) ? 1 : 0);
  };
  const costs = bodyOf('universities', 'interns.table').map((cells) => cells.at(-2));
  expect(costs).toEqual(interns.map(({ start, end }) => 16_800 * monthsBegun(start, end)));
});

test('indicators that nothing moves and objects that move nothing', () => {
  const named = objects.map(({ fields }) => fields.indicator?.value ?? null);
  const free = count(indicators, ({ indicator }) => !named.includes(indicator));
  const still = count(named, (one) => one === null);
  expect(numbersIn(said('performance', 'text'))).toEqual([indicators.length, free, still]);
  expect(bodyOf('performance', 'still.table')).toHaveLength(still);
});

test('the calendar counts what is past, near and later', () => {
  const days = [...bases, ...children].flatMap(({ end }) => [end, plusDays(end, -90)]);
  const left = (day: string): number => (Date.parse(day) - Date.parse(TODAY)) / DAY;
  const tables = ['past', 'soon', 'later'].map((part) => bodyOf('calendar', `${part}.table`).filter(([, , , what]) => ['Naskah berakhir', 'Perpanjangan dimulai'].includes(textOf(what))).length); // prettier-ignore
  expect(tables).toEqual([
    count(days, (day) => left(day) < 0 && left(day) >= -60),
    count(days, (day) => left(day) >= 0 && left(day) <= 90),
    count(days, (day) => left(day) > 90 && left(day) <= 366),
  ]);
  const all = ['past', 'soon', 'later'].map((part) => bodyOf('calendar', `${part}.table`).length);
  const [past, , soon, , later] = numbersIn(said('calendar', 'text'));
  expect([past, soon, later]).toEqual(all);
});
