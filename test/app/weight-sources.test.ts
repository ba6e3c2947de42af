/** Sources of weights chosen on Kriteria, through the ranking step: what Peringkat computes by itself is what the core has. */
import { formatCellRef } from '../../src/core/model/cell';
import { bestWorstWeights } from '../../src/core/ranking/weights/best-worst';
import { measureConsistency } from '../../src/core/ranking/weights/consistency';
import { completeReverses, priorities } from '../../src/core/ranking/weights/pairwise';
import { swingWeights } from '../../src/core/ranking/weights/rank-order';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses } from '../host/harness';
import { openProposals, rowOf, shown } from '../host/three-proposals';

afterEach(closeHarnesses);

async function openRanked() {
  const { harness, controller, rank } = await openProposals();
  await rank();
  const scores = [['5', '2', '3'], ['2', '4', '1'], ['3', '3', '4']]; // prettier-ignore
  ['KS-001', 'KS-002', 'KS-003'].forEach((id, index) =>
    harness.fill('Penilaian', rowOf(harness, 'Penilaian', 0, id), 2, [scores[index]!]),
  );
  const size = controller.full()!.rankingInputs.criteria.length;
  const choose = (source: string): void =>
    harness.fill('Kriteria', rowOf(harness, 'Kriteria', 1, 'Sumber Bobot'), 2, [[source]]);
  const weigh = (points: readonly number[]): void =>
    points.forEach((point, index) =>
      harness.fill('Kriteria', rowOf(harness, 'Kriteria', 0, `K${index + 1}`), 3, [[String(point)]]),
    );
  /** The shares in the block over the table of Peringkat. */
  const shares = (): unknown[] => {
    const labels = [...Array(40).keys()].find((column) => harness.input('Peringkat', 5, column) === 'Bagian bobot');
    if (labels === undefined) throw new Error('Peringkat has no shares.');
    return Array.from({ length: size }, (_, index) => shown(harness, 'Peringkat', 5, labels + 1 + index));
  };
  return { harness, controller, rank, size, choose, weigh, shares };
}

test('swing points on Kriteria are live shares on Peringkat, and a greatest other than 100 is a finding', async () => {
  const { controller, rank, choose, weigh, shares } = await openRanked();
  const points = [100, 80, 60, 50, 40, 20, 10];
  choose('swing');
  weigh(points);
  await rank();
  swingWeights(points).forEach((share, index) => expect(shares()[index]).toBeCloseTo(share, 12));
  const said = () => controller.full()!.rankingInputs.findings.filter(({ rule }) => rule === 'weights-invalid');
  expect([controller.full()!.rankingInputs.chosen.weights, said()]).toEqual(['swing', []]);
  // Live: without the add-in.
  const others = [100, 80, 60, 50, 40, 20, 90];
  weigh(others);
  swingWeights(others).forEach((share, index) => expect(shares()[index]).toBeCloseTo(share, 12));
  weigh([70, 50, 40, 30, 20, 10, 0]);
  await rank();
  expect(said().map(({ message, cells }) => [message.key.split('.').at(-1), cells.length])).toEqual([['messageSwing', 1]]); // prettier-ignore
});

test('best-worst weights of a square filled in part stand on Peringkat and, stamped, on Perbandingan; changes show as stale', async () => {
  const { harness, controller, rank, size, choose, shares } = await openRanked();
  choose('best-worst (perbandingan)');
  await rank();
  const [best, worst] = [1, 4];
  const bestToOthers = [2, 1, 3, 4, 8, 5, 6];
  const othersToWorst = [4, 8, 3, 2, 1, 2, 1];
  const answer = (row: number, column: number, times: number): void => {
    // Only the half over the diagonal is typed in.
    const [top, left, text] = row < column ? [row, column, `${times}`] : [column, row, times === 1 ? '1' : `1/${times}`]; // prettier-ignore
    harness.fill('Perbandingan', 5 + top, 1 + left, [[text]]);
  };
  bestToOthers.forEach((times, other) => (other === best ? undefined : answer(best, other, times)));
  othersToWorst.forEach((times, other) => (other === worst || other === 6 ? undefined : answer(other, worst, times)));
  await rank();
  const said = () => {
    const found = controller.full()!.rankingInputs.findings.filter(({ rule }) => rule === 'comparison-invalid');
    return found.map(({ message, cells }) => [message.key.split('.').at(-1), formatCellRef(cells[0]!)]);
  };
  expect(said()).toEqual([['messageWorst', 'Perbandingan!H10']]);
  answer(6, worst, othersToWorst[6]!);
  await rank();
  expect(said()).toEqual([]);
  const known = bestWorstWeights({ best, worst, bestToOthers, othersToWorst });
  if (!known.ok) throw new Error(known.refusal.code);
  const eigen = 2 * size + 6;
  const at = (row: number, column: number) => shown(harness, 'Perbandingan', row, column);
  known.value.weights.forEach((weight, row) => {
    expect(shares()[row]).toBeCloseTo(weight, 12);
    expect(at(5 + row, eigen)).toBeCloseTo(weight, 12);
    expect(at(5 + row, eigen + 1)).toBeCloseTo(weight, 12);
  });
  const state = () => [at(4, eigen), at(5 + size, eigen), at(5 + size, eigen + 1)];
  expect(state()).toEqual(['Best-worst', 'masih berlaku', 'masih berlaku']);
  expect(at(3, size + 2)).toMatch(
    /^Best-worst per .*, kode masukan \w+, rasio konsistensi masukan 0,\d+\. Gabungan 1 penilai/,
  );
  answer(best, 0, 3);
  expect(state().slice(1)).toEqual(['kedaluwarsa', 'kedaluwarsa']);
  // Back to the eigenvector: the columns are ours under either heading.
  choose('AHP eigenvektor (perbandingan)');
  await rank();
  expect(state()).toEqual(['Eigenvektor', 'masih berlaku', 'masih berlaku']);
  // The other two ways to make priorities of the same judgments.
  const others = [
    ['AHP rata-rata ukur (perbandingan)', 'Rata-rata ukur', 'geometricMean'],
    ['AHP rata-rata kolom (perbandingan)', 'Rata-rata kolom', 'columnMean'],
  ] as const;
  const hashes = new Set([controller.full()!.seal.now.hash]);
  for (const [source, heading, method] of others) {
    choose(source);
    await rank();
    const { ranking, rankingInputs, seal } = controller.full()!;
    const matrix = completeReverses(rankingInputs.comparisons[0]!.matrix);
    if (!matrix.ok) throw new Error(matrix.refusal.code);
    const weights = priorities(matrix.value, method);
    expect(Math.abs(weights[0]! - priorities(matrix.value, 'eigenvector')[0]!)).toBeGreaterThan(1e-4);
    weights.forEach((weight, row) => {
      expect(shares()[row]).toBeCloseTo(weight, 12);
      expect(at(5 + row, eigen)).toBeCloseTo(weight, 12);
    });
    expect(state()).toEqual([heading, 'masih berlaku', 'masih berlaku']);
    expect(at(3, size + 2)).toContain(`${heading} per `);
    expect(ranking!.consistency!.ratio).toBeCloseTo(measureConsistency(matrix.value).ratio, 12);
    const said = ranking!.remarks.map(({ key, params }) => makeTranslator('id')(key, params));
    expect(said.some((text) => text.includes(source))).toBe(true);
    hashes.add(seal.now.hash);
  }
  expect(hashes.size).toBe(3);
});
