/** The bars of issue 4 on labelled workbooks: planted faults found at their cells, wording judged right, silence on clean twins. */
import { LABELLED_SETS, measureLabelled, type LabelledFigures } from '../../fixtures/labelled-sets';

jest.setTimeout(300_000);

/** Proposals in all sets. */
const PROPOSALS = 612;
let sets: readonly LabelledFigures[] = [];

beforeAll(async () => {
  const measured: LabelledFigures[] = [];
  for (const set of LABELLED_SETS) measured.push(await measureLabelled(set));
  sets = measured;
});

const sum = (pick: (figures: LabelledFigures) => number): number =>
  sets.reduce((total, figures) => total + pick(figures), 0);

it('are twenty-seven sets with a fault for nearly every rule', () => {
  expect(sets).toHaveLength(27);
  expect(sum(({ structural }) => structural.planted)).toBe(2814);
  expect(sum(({ wording }) => wording.planted)).toBe(1251);
});

it('have at least 95 of a hundred structural faults found at a right cell', () => {
  const share = sum(({ structural }) => structural.found) / sum(({ structural }) => structural.planted);
  const missed = sets.flatMap((figures) => figures.missed).filter((label) => !label.startsWith('vague-wording'));
  expect({ isEnough: share >= 0.95, missed }).toMatchObject({ isEnough: true });
});

it('have at least 90 of a hundred findings on wording at a planted fault, and hardly any at a trap', () => {
  for (const { told } of sets) expect(told.right / told.all).toBeGreaterThanOrEqual(0.9);
  expect(sets.flatMap(({ trapped }) => trapped).length).toBeLessThanOrEqual(7);
});

it('raise at most one false alarm for twelve clean proposals', () => {
  const alarms = sets.flatMap((figures) => figures.alarms);
  expect({ isQuiet: alarms.length <= PROPOSALS / 12, alarms }).toMatchObject({ isQuiet: true });
});
