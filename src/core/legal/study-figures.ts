/**
 * NPV, IRR, payback and benefit/cost of a study's flows, computed anew. Flows are of the end of each year, year 0 is not
 * discounted (Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2 and 5); an empty cell is no money.
 */
import { FLOW_CASES, type FlowCase, type StatedCell, type StudyResult, type StudySheet } from '../model/study-sheet';

/** Null: it does not exist (nothing filled, no change of sign, never paid back). */
export type StudyFigures = Readonly<Record<StudyResult, number | null>>;

export interface StudyComputation {
  /** Cells that must hold a number and hold something else; then there are no figures. */
  readonly unreadable: readonly StatedCell[];
  readonly cases: Readonly<Record<FlowCase, StudyFigures>> | null;
  /** Cells of money in, lower or higher, that are not the expected one by the stated share. */
  readonly moved: readonly StatedCell[];
}

const numberOf = ({ value }: StatedCell): number => (typeof value === 'number' ? value : 0);
const isReadable = ({ value }: StatedCell): boolean => typeof value === 'number' || value === '';

/** Lower and higher money in are computed from the expected one, whatever stands in their cells. */
export function computeStudy(sheet: StudySheet): StudyComputation {
  const { rate, spread, flows } = sheet;
  const typed = [rate, spread, ...flows.flatMap((flow) => [flow.out, flow.in.expected])];
  const unreadable = typed.filter((cell) => !isReadable(cell));
  if (unreadable.length > 0) return { unreadable, cases: null, moved: [] };
  const isFilled = flows.some(({ out }) => typeof out.value === 'number');
  const years = flows.map(({ year }) => year);
  const out = flows.map((flow) => numberOf(flow.out));
  const figuresOf = (one: FlowCase): StudyFigures => {
    const inflow = inflowOf(sheet, one);
    const computed = computeFigures({ years, out, inflow, rate: numberOf(rate) });
    return isFilled ? computed : { ...computed, npv: null, ratio: null };
  };
  const moved = FLOW_CASES.flatMap((one) =>
    inflowOf(sheet, one).flatMap((wanted, index) => {
      const stated = flows[index]?.in[one];
      return stated === undefined || (isReadable(stated) && isNear(numberOf(stated), wanted)) ? [] : [stated];
    }),
  );
  return {
    unreadable,
    cases: { expected: figuresOf('expected'), low: figuresOf('low'), high: figuresOf('high') },
    moved,
  };
}

/** What is expected, times one less or one more than the spread. */
function inflowOf({ flows, spread }: StudySheet, one: FlowCase): number[] {
  const factor = one === 'expected' ? 1 : one === 'low' ? 1 - numberOf(spread) : 1 + numberOf(spread);
  return flows.map((flow) => numberOf(flow.in.expected) * factor);
}

interface Flows {
  readonly years: readonly number[];
  readonly out: readonly number[];
  readonly inflow: readonly number[];
  readonly rate: number;
}

function computeFigures({ years, out, inflow, rate }: Flows): StudyFigures {
  const [costs, benefits] = [presentValue(years, out, rate), presentValue(years, inflow, rate)];
  const net = inflow.map((value, index) => value - (out[index] ?? 0));
  return {
    npv: benefits - costs,
    irr: internalRate(years, net),
    payback: paybackOf(years, net),
    ratio: costs === 0 ? null : benefits / costs,
  };
}

/** Worth today of flows at the ends of years. */
export function presentValue(years: readonly number[], flows: readonly number[], rate: number): number {
  return flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (years[index] ?? 0), 0);
}

/** Where the balance first turns from below zero, in proportion within the year. */
function paybackOf(years: readonly number[], net: readonly number[]): number | null {
  let balance = 0;
  for (const [index, flow] of net.entries()) {
    const before = balance;
    balance += flow;
    const last = years[index - 1];
    if (last !== undefined && before < 0 && balance >= 0) return last - before / flow;
  }
  return null;
}

/** Rates between which a root is looked for, from -99 percent to 1,000 percent. */
const GRID = Array.from({ length: 221 }, (_, index) => (index < 100 ? (index - 99) / 100 : (index - 99) / 12));
/** Excel looks from here, so the root nearest to it is the one it gives. */
const GUESS = 0.1;

function internalRate(years: readonly number[], net: readonly number[]): number | null {
  const worth = (rate: number): number => presentValue(years, net, rate);
  const brackets = GRID.slice(1).flatMap((high, index): [number, number][] => {
    const low = GRID[index] ?? high;
    return worth(low) !== 0 && Math.sign(worth(low)) !== Math.sign(worth(high)) ? [[low, high]] : [];
  });
  const distance = ([low, high]: [number, number]): number => Math.max(0, low - GUESS, GUESS - high);
  const nearest = brackets.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return null;
  let [low, high] = nearest;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(worth(middle)) === Math.sign(worth(low))) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Equal as far as a spreadsheet computes: to a millionth of either, or a hundredth of a rupiah. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.005, Math.max(Math.abs(a), Math.abs(b)) * 1e-6);
}

/** Half of the last digit that the sheet shows of each result: a figure that looks the same is the same. */
const SHOWN: Readonly<Record<StudyResult, number>> = { npv: 0.5, irr: 0.0005, payback: 0.005, ratio: 0.005 };

/** Whether a stated figure is the computed one, as far as the sheet shows it; a rate also where flows are worth nothing at it, for there may be several. */
export function isSameFigure(sheet: StudySheet, one: FlowCase, result: StudyResult, computed: number | null): boolean {
  const { value } = sheet.results[one][result];
  if (typeof value !== 'number') return value === '' && (computed === null || isBeyondExcel(result, computed));
  if (computed === null) return false;
  const isShownSame = Math.abs(value - computed) <= SHOWN[result] || (result === 'npv' && isNear(value, computed));
  return isShownSame || (result === 'irr' && isRoot(sheet, one, value));
}

/** Excel's IRR looks 20 times from its guess and gives up far from it. */
function isBeyondExcel(result: StudyResult, computed: number): boolean {
  return result === 'irr' && (computed < -0.5 || computed > 1);
}

function isRoot(sheet: StudySheet, one: FlowCase, rate: number): boolean {
  if (rate <= -1) return false;
  const years = sheet.flows.map(({ year }) => year);
  const inflow = inflowOf(sheet, one);
  const net = sheet.flows.map(({ out }, index) => (inflow[index] ?? 0) - numberOf(out));
  const gross = presentValue(years, net.map(Math.abs), rate);
  return gross > 0 && Math.abs(presentValue(years, net, rate)) <= 1e-6 * gross;
}
