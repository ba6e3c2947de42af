/** Criteria in groups compared level by level in a workbook: weights, what goes stale, the proof, the seal, and sheets for assessors. */
import type { InspectableController } from '../../src/app/make-controller';
import { globalWeights } from '../../src/core/ranking/weights/hierarchy';
import { completeReverses, priorities } from '../../src/core/ranking/weights/pairwise';
import { closeHarnesses, type Harness } from './harness';
import { openProposals, rowsWith, shown } from './three-proposals';

afterEach(closeHarnesses);

/** Of each square: the pairs of its upper half, row by row. */
type Answers = Readonly<Record<'top' | 'A' | 'B', readonly string[]>>;
const CHAIR: Answers = { top: ['3'], A: ['2', '5', '3'], B: ['1/4'] };
const SIZES = { top: 2, A: 3, B: 2 };

function weightsOf(answers: Answers): number[] {
  const [top, a, b] = (['top', 'A', 'B'] as const).map((level) => {
    const judgments = answers[level].map((text) => (text.startsWith('1/') ? 1 / Number(text.slice(2)) : Number(text)));
    const size = SIZES[level];
    const half = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row < column ? judgments.shift()! : null)),
    );
    const completed = completeReverses(half);
    if (!completed.ok) throw new Error(completed.refusal.code);
    return priorities(completed.value, 'eigenvector');
  }) as [number[], number[], number[]];
  return globalWeights([{ weight: top[0]!, local: a }, { weight: top[1]!, local: b }]).flat(); // prettier-ignore
}

/** Rows K6 and K7 of Kriteria become the groups of the others. */
async function openGrouped(before?: (harness: Harness) => void) {
  const { harness, controller, run, rank } = await openProposals();
  await rank();
  if (before !== undefined) {
    before(harness);
    await rank();
  }
  harness.fill('Kriteria', rowsWith(harness, 'Kriteria', 1, 'Sumber Bobot')[0]!, 2, [['AHP (perbandingan)']]);
  const first = rowsWith(harness, 'Kriteria', 0, 'K1')[0]!;
  ['A', 'A', 'A', 'B', 'B'].forEach((group, index) => harness.fill('Kriteria', first + index, 7, [[group]]));
  harness.fill('Kriteria', first + 5, 0, [['A', 'Manfaat bagi warga', '', '0.6', '', '', '']]);
  harness.fill('Kriteria', first + 6, 0, [['B', 'Kesiapan', '', '0.4', '', '', '']]);
  await rank();
  const lines = ['KS-001', 'KS-002', 'KS-003'].map((id) => rowsWith(harness, 'Penilaian', 0, id)[0]!);
  [['5', '2', '3', '1', '4'], ['2', '4', '1', '5', '3'], ['3', '3', '4', '2', '2']].forEach((scores, index) => harness.fill('Penilaian', lines[index]!, 2, [scores])); // prettier-ignore
  /** Fills squares of a sheet in their order. */
  const answer = (sheet: string, level: keyof Answers, pairs: readonly string[], nth = 0): void => {
    const heading = { top: ['A', 'B', ''], A: ['K1', 'K2', 'K3', ''], B: ['K4', 'K5', ''] }[level];
    const isHeading = (line: number): boolean => heading.every((text, place) => harness.input(sheet, line, 1 + place) === text); // prettier-ignore
    const row = rowsWith(harness, sheet, 1, heading[0]!).filter(isHeading)[nth]!;
    const left = [...pairs];
    for (let line = 0; line < SIZES[level]; line += 1)
      for (let column = line + 1; column < SIZES[level]; column += 1)
        harness.fill(sheet, row + 1 + line, 1 + column, [[left.shift()!]]);
  };
  const answerAll = (sheet: string, answers: Answers, nth = 0): void =>
    (['top', 'A', 'B'] as const).forEach((level) => answer(sheet, level, answers[level], nth));
  return { harness, controller, run, rank, answer, answerAll };
}

const weightsIn = (controller: InspectableController) =>
  controller.full()!.rankingInputs.criteria.map(({ weight }) => weight);
const expectClose = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((one, index) => expect(found[index]).toBeCloseTo(one, 9));
};

test('weights of both levels reach Peringkat, are proved and sealed, and go stale with any judgment', async () => {
  const { harness, controller, run, rank, answer, answerAll } = await openGrouped();
  await run(controller.refresh());
  expect(controller.getState().analysis!.comparisons.map(({ assessor, level }) => [assessor, level.group?.id])).toEqual(
    [1, 2, 3].flatMap((number) => [undefined, 'A', 'B'].map((group) => [`Penilai ${number}`, group])),
  );
  answerAll('Perbandingan', CHAIR);
  await rank();
  await run(controller.refresh());
  expectClose(weightsIn(controller), weightsOf(CHAIR));
  const { proof, ranking, seal } = controller.getState().analysis!;
  expect([proof!.differences, proof!.compared > 20]).toEqual([[], true]);
  expect(ranking!.remarks.map(({ key }) => key)).toContain('ranking.remark.comparedLevels');
  expect([seal.toWrite === null, seal.changed]).toEqual([false, []]);
  const weights = rowsWith(harness, 'Peringkat', 5, 'Bobot')[0]!;
  weightsOf(CHAIR).forEach((weight, index) => expect(shown(harness, 'Peringkat', weights, 6 + index)).toBeCloseTo(weight, 9)); // prettier-ignore
  const proven = shown(harness, 'Peringkat', 0, 4);
  expect(shown(harness, 'Uji Peringkat', 2, 0)).toMatch(/^Masih berlaku/);

  answer('Perbandingan', 'B', ['1/5']);
  expect(shown(harness, 'Uji Peringkat', 2, 0)).toMatch(/^Kedaluwarsa/);
  expect(shown(harness, 'Peringkat', 0, 4)).not.toEqual(proven);
  answer('Perbandingan', 'B', CHAIR.B);
  expect(shown(harness, 'Peringkat', 0, 4)).toEqual(proven);
  answer('Perbandingan', 'A', ['5', '3', '2']);
  await rank();
  expect(controller.getState().analysis!.seal.changed).toEqual(['criteria']);
  expectClose(weightsIn(controller), weightsOf({ ...CHAIR, A: ['5', '3', '2'] }));
});

test('an assessor gets all squares on one sheet, and what comes back is merged into one set', async () => {
  const { harness, controller, run, answerAll } = await openGrouped();
  await run(controller.preparePanel({ type: 'handOut', assessors: [{ name: 'Siti Aminah', agency: '' }] }));
  await run(controller.apply());
  const sheet = 'Perbandingan Siti Aminah';
  answerAll(sheet, CHAIR);
  await run(controller.refresh());
  const { panel } = controller.getState().analysis!;
  expect(panel.squares.map(({ assessor, refusal, block }) => [assessor, refusal, block.answers > 0])).toEqual([
    ['Siti Aminah', null, true], ['Siti Aminah', null, true], ['Siti Aminah', null, true],
  ]); // prettier-ignore
  expect(panel.judgments.map(({ one, other, after }) => `${one} ${other} ${after}`)).toEqual(['A B 3', 'K1 K2 2', 'K1 K3 5', 'K2 K3 3', 'K4 K5 1/4']); // prettier-ignore
  await run(controller.preparePanel({ type: 'merge' }));
  await run(controller.apply());
  const { analysis } = controller.getState();
  expect(analysis!.panel.judgments).toEqual([]);
  expect(analysis!.comparisons.map(({ assessor, answers }) => [assessor, answers > 0]).slice(0, 4)).toEqual([
    ['Siti Aminah', true], ['Siti Aminah', true], ['Siti Aminah', true], ['Penilai 2', false],
  ]); // prettier-ignore
  expectClose(weightsIn(controller), weightsOf(CHAIR));
  expect(rowsWith(harness, 'Perbandingan', 1, 'Siti Aminah')).toHaveLength(1);
});

test('Perbandingan of a workbook that gets groups later gains the squares of the levels', async () => {
  const { controller, run, rank, answerAll } = await openGrouped((harness) =>
    harness.fill('Kriteria', rowsWith(harness, 'Kriteria', 1, 'Sumber Bobot')[0]!, 2, [['AHP (perbandingan)']]),
  );
  await run(controller.refresh());
  const { comparisons } = controller.getState().analysis!;
  expect(comparisons.map(({ level }) => level.type)).toEqual([
    'all', 'all', 'all', 'top', 'group', 'group', 'top', 'group', 'group', 'top', 'group', 'group',
  ]); // prettier-ignore
  answerAll('Perbandingan', CHAIR);
  await rank();
  expectClose(weightsIn(controller), weightsOf(CHAIR));
  await run(controller.prepare('rank'));
  // Nothing is left to write.
  expect(controller.getState().preview).toBeNull();
});
