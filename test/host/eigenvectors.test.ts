/** Weights by the eigenvector on Perbandingan, and whether a change of any input shows as stale without the add-in. */
import { aggregatePriorities } from '../../src/core/ranking/panel/aggregate';
import { completeReverses, priorities } from '../../src/core/ranking/weights/pairwise';
import { closeHarnesses } from './harness';
import { openProposals, rowOf, shown } from './three-proposals';

afterEach(closeHarnesses);

/** The first judgment row of the first square. */
const FIRST = 5;

type Pair = (row: number, column: number) => string;
const CHAIR: Pair = (row, column) => (row === 0 && column === 1 ? '3' : row === 0 && column === 2 ? '5' : '2');
const MEMBER: Pair = (row, column) => ((row + column) % 2 === 0 ? '1/2' : '4');

async function openRanked() {
  const { harness, controller, rank } = await openProposals();
  await rank();
  const source = rowOf(harness, 'Kriteria', 1, 'Sumber Bobot');
  harness.fill('Kriteria', source, 2, [['AHP (perbandingan)']]);
  await rank();
  const size = controller.full()!.rankingInputs.criteria.length;
  const line = ['KS-001', 'KS-002', 'KS-003'].map((id) => rowOf(harness, 'Penilaian', 0, id));
  [['5', '2', '3'], ['2', '4', '1'], ['3', '3', '4']].forEach((scores, index) => harness.fill('Penilaian', line[index]!, 2, [scores])); // prettier-ignore
  const answer = (block: number, pair: Pair): void => {
    for (let row = 0; row < size; row += 1)
      for (let column = row + 1; column < size; column += 1)
        harness.fill('Perbandingan', FIRST + block * (size + 6) + row, 1 + column, [[pair(row, column)]]);
  };
  answer(0, CHAIR);
  answer(1, MEMBER);
  await rank();
  const own = [CHAIR, MEMBER].map((pair) => priorities(complete(size, pair), 'eigenvector'));
  const eigen = 2 * size + 6;
  return { harness, controller, rank, answer, size, own, eigen, scored: line[0]! };
}

function complete(size: number, pair: Pair) {
  const judgment = (text: string): number => (text.startsWith('1/') ? 1 / Number(text.slice(2)) : Number(text));
  const upper = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row < column ? judgment(pair(row, column)) : null)),
  );
  const done = completeReverses(upper);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
}

test('the ranking step writes them beside the live weights, and every change of a judgment shows', async () => {
  const { harness, rank, answer, size, own, eigen } = await openRanked();
  const at = (block: number, row: number, column = eigen) =>
    shown(harness, 'Perbandingan', FIRST + block * (size + 6) + row, column);
  own.forEach((weights, block) => weights.forEach((weight, row) => expect(at(block, row)).toBeCloseTo(weight, 12)));
  const state = (block: number, column = eigen) => at(block, size, column);
  expect([state(0), state(1), state(2), state(0, eigen + 1)]).toEqual(['masih berlaku', 'masih berlaku', '', 'masih berlaku']); // prettier-ignore
  expect(shown(harness, 'Perbandingan', 3, size + 2)).toMatch(/^Eigenvektor per 30 September 2024, kode masukan \w+, CR 0,\d+\. Gabungan 2 penilai menurut AIJ/); // prettier-ignore
  const proven = shown(harness, 'Peringkat', 0, 4);
  expect(shown(harness, 'Uji Peringkat', 2, 0)).toMatch(/^Masih berlaku/);

  // Two judgments of one row change places.
  answer(0, (row, column) => (row === 0 && column === 1 ? '5' : row === 0 && column === 2 ? '3' : '2'));
  expect([state(0), state(1), state(0, eigen + 1)]).toEqual(['kedaluwarsa', 'masih berlaku', 'kedaluwarsa']);
  expect(shown(harness, 'Uji Peringkat', 2, 0)).toMatch(/^Kedaluwarsa/);
  expect(shown(harness, 'Peringkat', 0, 4)).not.toEqual(proven);
  answer(0, CHAIR);
  expect([state(0, eigen + 1), shown(harness, 'Peringkat', 0, 4)]).toEqual(['masih berlaku', proven]);
  // The first answers of a further assessor.
  answer(2, CHAIR);
  expect([state(2), state(0, eigen + 1)]).toEqual(['kedaluwarsa', 'kedaluwarsa']);
  await rank();
  expect([state(0), state(2), state(0, eigen + 1)]).toEqual(['masih berlaku', 'masih berlaku', 'masih berlaku']);
});

test('a score, a direction or a weight that changes makes the tests of the ranking stale', async () => {
  const { harness, scored } = await openRanked();
  const says = () => shown(harness, 'Uji Peringkat', 2, 0);
  harness.fill('Penilaian', scored, 2, [['4']]);
  expect(says()).toMatch(/^Kedaluwarsa/);
  harness.fill('Penilaian', scored, 2, [['5']]);
  expect(says()).toMatch(/^Masih berlaku/);
  harness.fill('Kriteria', rowOf(harness, 'Kriteria', 0, 'K1'), 2, [['Biaya']]);
  expect(says()).toMatch(/^Kedaluwarsa/);
});

test('what staff put into the columns stays, and the tests go on without the word there', async () => {
  const { harness, rank, eigen } = await openRanked();
  harness.fill('Perbandingan', FIRST - 1, eigen, [['Catatan kami']]);
  await rank();
  expect(shown(harness, 'Perbandingan', FIRST - 1, eigen)).toBe('Catatan kami');
});

test('how assessors are joined is chosen on Kriteria, and in the pane', async () => {
  const { harness, controller, rank, own, eigen } = await openRanked();
  const { joining } = controller.getState().analysis!;
  expect(joining!.chosen).toBe('aij');
  await controller.prepareEdits(joining!.choices.find(({ id }) => id === 'aipArithmetic')!.edits);
  await controller.apply();
  expect(controller.getState().analysis!.joining!.chosen).toBe('aipArithmetic');
  await rank();
  const { criteria } = controller.full()!.rankingInputs;
  aggregatePriorities(own, 'arithmetic').forEach((weight, index) => {
    expect(criteria[index]!.weight).toBeCloseTo(weight, 12);
    expect(shown(harness, 'Perbandingan', FIRST + index, eigen + 1)).toBeCloseTo(weight, 12);
  });
});

test('an assessor who counts more by role moves the joined weights, and a later change of the role shows as stale', async () => {
  const { harness, rank, size, own, eigen } = await openRanked();
  expect(harness.input('Perbandingan', FIRST - 2, size - 1)).toBe('Bobot Penilai');
  harness.fill('Perbandingan', FIRST - 2, size, [['3']]);
  await rank();
  const joined = aggregatePriorities(own, 'geometric', [3, 1]);
  const plain = aggregatePriorities(own, 'geometric');
  const column = Array.from({ length: size }, (_, row) =>
    Number(shown(harness, 'Perbandingan', FIRST + row, eigen + 1)),
  );
  // AIJ and geometric AIP differ little here; the role moves the weights far more.
  const far = (weights: readonly number[]): number =>
    Math.max(...weights.map((weight, row) => Math.abs(weight - column[row]!)));
  expect(far(joined)).toBeLessThan(far(plain) / 2);
  expect(shown(harness, 'Perbandingan', FIRST + size, eigen + 1)).toBe('masih berlaku');
  const proven = shown(harness, 'Peringkat', 0, 4);
  harness.fill('Perbandingan', FIRST - 2, size, [['2']]);
  expect(shown(harness, 'Peringkat', 0, 4)).not.toEqual(proven);
  expect(shown(harness, 'Perbandingan', FIRST + size, eigen + 1)).toBe('kedaluwarsa');
});
