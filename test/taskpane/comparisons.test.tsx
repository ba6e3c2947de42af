/** Comparisons in the pane: the coach, contradictions with their cells, and answers that are written only when asked. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Criterion } from '../../src/core/model/ranking';
import { comparedLevels, wholeLevel } from '../../src/core/ranking/compared-levels';
import type { ComparisonBlock } from '../../src/core/ranking/read-comparisons';
import { ANALYSIS, CHANGES, steps } from './fake-controller';
import { renderPane } from './render-pane';

const CRITERIA: Criterion[] = ['K1', 'K2', 'K3'].map((id) => ({
  id,
  name: `Kriteria ${id}`,
  direction: 'benefit',
  weight: 1,
  from: { type: 'scores' },
  scale: null,
  cell: null,
  computed: 'ahp',
}));

const at = (rowIndex: number, columnIndex: number) => ({ sheet: 'Perbandingan', rowIndex, columnIndex });

/** Judgments above the diagonal; the lower cells hold formulas. */
function makeBlock(assessor: string, upper: readonly (number | null)[], top = 5): ComparisonBlock {
  const [ab = null, ac = null, bc = null] = upper;
  const matrix = [[1, ab, ac], [null, 1, bc], [null, null, 1]]; // prettier-ignore
  return {
    level: wholeLevel(CRITERIA),
    assessor,
    matrix,
    cells: matrix.map((row, r) => row.map((_, c) => at(top + r, 1 + c))),
    contents: matrix.map((row) => row.map((one) => (one === null ? '' : String(one)))),
    answers: upper.filter((one) => one !== null).length,
    isOwned: true,
    cell: at(top, 1),
  };
}

async function openPart(
  comparisons: readonly ComparisonBlock[],
  comparedBy: 'ahp' | 'bestWorst' = 'ahp',
  criteria: readonly Criterion[] = CRITERIA,
) {
  const analysis = { ...ANALYSIS, comparisons, comparedBy, ranking: { ...ANALYSIS.ranking!, criteria } };
  const pane = renderPane({ analysis, steps: steps('done', 'done', 'done', 'todo') }, 'rank');
  await pane.user.click(screen.getByText('Perbandingan berpasangan (AHP dan best-worst)'));
  await screen.findByRole('combobox', { name: 'Penilai' });
  return { ...pane, analysis };
}

const CYCLE = makeBlock('Ketua', [3, 1 / 3, 3]);

test('says a contradiction in words and leads to its cells', async () => {
  const { controller, user } = await openPart([CYCLE]);
  expect(screen.getByText(/^CR .*melebihi batas/)).toBeInTheDocument();
  expect(screen.getByText('K1 lebih penting dari K2, K2 lebih penting dari K3, tetapi K3 lebih penting dari K1.')).toBeInTheDocument(); // prettier-ignore
  await user.click(screen.getByRole('button', { name: /K1 terhadap K3/ }));
  expect(controller.calls).toEqual([['goTo', at(5, 3)]]);
});

test('shows what a proposal does to the weights, and writes it only through a preview', async () => {
  const { controller, user } = await openPart([CYCLE]);
  const [accept] = await screen.findAllByRole('button', { name: 'Tinjau penulisan usulan ini' });
  const card = within(accept!.closest('article')!);
  expect(card.getAllByText(/menjadi/).length).toBeGreaterThan(3);
  expect(card.getByText(/tidak ada perubahan yang lebih sedikit/)).toBeInTheDocument();
  expect(controller.calls).toEqual([]);
  await user.click(accept!);
  const [name, edits] = controller.calls[0] as ['prepareEdits', { content: string; cell: object }[]];
  expect(name).toBe('prepareEdits');
  for (const { content, cell } of edits) {
    expect(content).toMatch(/^([1-9]|1\/[2-9])$/);
    expect([at(5, 2), at(5, 3), at(6, 3)]).toContainEqual(cell);
  }
});

test('by the best-worst method, its own threshold and coach count', async () => {
  await openPart([makeBlock('Ketua', [3, 5, 5])], 'bestWorst');
  expect(screen.getByText(/^CR 0,50*: jawaban saling bertentangan melebihi batas 0,1354? dan/)).toBeInTheDocument();
  expect(await screen.findByText(/^Perubahan terkecil agar CR tidak melebihi 0,135/)).toBeInTheDocument();
  const [accept] = await screen.findAllByRole('button', { name: 'Tinjau penulisan usulan ini' });
  const card = within(accept!.closest('article')!);
  expect(card.getByText(/^Jawaban yang diubah: 1\. CR menjadi 0,/)).toBeInTheDocument();
});

test('by the best-worst method best and worst are asked first, then only what its weights rest on', async () => {
  const { user } = await openPart([makeBlock('Ketua', [null, null, null])], 'bestWorst');
  await user.click(screen.getByText('Jawab perbandingan'));
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  const best = screen.getByRole('combobox', { name: 'Yang paling penting' });
  const worst = screen.getByRole('combobox', { name: 'Yang paling tidak penting' });
  await user.selectOptions(worst, 'K2 · Kriteria K2');
  await user.selectOptions(best, 'K2 · Kriteria K2');
  expect(worst).toHaveDisplayValue('Pilih');
  await user.selectOptions(worst, 'K3 · Kriteria K3');
  const picker = () => screen.getByRole('combobox', { name: 'Pasangan kriteria' });
  const answer = async (value: string): Promise<void> => {
    fireEvent.change(screen.getByRole('slider'), { target: { value } });
    await user.click(screen.getByRole('button', { name: 'Catat jawaban' }));
  };
  expect(picker()).toHaveDisplayValue('K2 – K3 (belum dijawab)');
  expect(screen.getByRole('slider')).toHaveAttribute('min', '-8');
  expect(screen.getByRole('slider')).toHaveAttribute('max', '0');
  await answer('-7');
  expect(picker()).toHaveDisplayValue('K1 – K2 (belum dijawab)');
  // K2 stands to the right here.
  expect(screen.getByRole('slider')).toHaveAttribute('min', '0');
  await answer('1');
  expect(screen.getByText('Terjawab 2 dari 3 perbandingan.')).toBeInTheDocument();
  await answer('-3');
  expect(screen.getAllByText('Semua perbandingan yang diperlukan best-worst sudah terjawab.').length).toBeGreaterThan(
    0,
  );
  expect(screen.getByText(/^CR 0,/)).toBeInTheDocument();
});

test('best and worst of a square that is answered are known from its answers', async () => {
  const { user } = await openPart([makeBlock('Ketua', [3, 8, 4])], 'bestWorst');
  await user.click(screen.getByText('Jawab perbandingan'));
  expect(screen.getByRole('combobox', { name: 'Yang paling penting' })).toHaveDisplayValue('K1 · Kriteria K1');
  expect(screen.getByRole('combobox', { name: 'Yang paling tidak penting' })).toHaveDisplayValue('K3 · Kriteria K3');
});

test('a square without a clear best says which answer to look at', async () => {
  await openPart([makeBlock('Ketua', [3, null, 1 / 3])], 'bestWorst');
  expect(screen.getByText(/belum jelas kriteria mana yang terpenting\. Periksa K1 terhadap K3/)).toBeInTheDocument();
});

test('a consistent square needs nothing', async () => {
  await openPart([makeBlock('Ketua', [2, 4, 2])]);
  expect(screen.getByText(/jawaban konsisten/)).toBeInTheDocument();
  expect(screen.queryByText(/Perubahan terkecil/)).not.toBeInTheDocument();
});

test('asks the most useful question first, in words; answers stay in the pane until they are to be written', async () => {
  const { controller, user, analysis } = await openPart([makeBlock('Anggota', [null, null, 5])]);
  expect(screen.getByText(/belum menghubungkan semua kriteria/)).toBeInTheDocument();
  await user.click(screen.getByText('Jawab perbandingan'));
  expect(screen.getByRole('combobox', { name: 'Pasangan kriteria' })).toHaveDisplayValue('K1 – K2 (belum dijawab)');
  const slider = screen.getByRole('slider', { name: 'Mana yang lebih penting?' });
  fireEvent.change(slider, { target: { value: '-4' } });
  expect(slider).toHaveAttribute('aria-valuetext', 'K1 lebih penting dari K2 (5)');
  await user.click(screen.getByRole('button', { name: 'Catat jawaban' }));
  expect(screen.getByText('Terjawab 2 dari 3 perbandingan.')).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Pasangan kriteria' })).toHaveDisplayValue('K1 – K3 (belum dijawab)');
  fireEvent.change(screen.getByRole('slider'), { target: { value: '8' } });
  await user.click(screen.getByRole('button', { name: 'Catat jawaban' }));
  expect(controller.calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tinjau penulisan jawaban' }));
  expect(controller.calls).toEqual([
    [
      'prepareEdits',
      [
        { cell: at(5, 2), content: '5', keepsFormula: true },
        { cell: at(5, 3), content: '1/9', keepsFormula: true },
      ],
    ],
  ]);
  // Another view takes the place of this one and comes back: nothing is lost.
  act(() => controller.set({ preview: { command: 'edit', changes: CHANGES, conflicts: [], diff: null } }));
  expect(screen.queryByText('Jawab perbandingan')).not.toBeInTheDocument();
  act(() => controller.set({ preview: null }));
  expect(await screen.findByText('Jawaban yang belum ditulis ke lembar: 2')).toBeInTheDocument();
  // What the sheet holds by now is no draft any more.
  act(() => controller.set({ analysis: { ...analysis, comparisons: [makeBlock('Anggota', [5, 1 / 9, 5])] } }));
  expect(screen.queryByText(/belum ditulis ke lembar/)).not.toBeInTheDocument();
});

test('another pair may be chosen, an answer taken back, and a question skipped', async () => {
  const { user } = await openPart([makeBlock('Anggota', [2, null, null])]);
  await user.click(screen.getByText('Jawab perbandingan'));
  const picker = screen.getByRole('combobox', { name: 'Pasangan kriteria' });
  const first = (picker as HTMLSelectElement).selectedOptions[0]!.textContent;
  await user.click(screen.getByRole('button', { name: 'Lewati' }));
  expect((picker as HTMLSelectElement).selectedOptions[0]!.textContent).not.toBe(first);
  await user.selectOptions(picker, 'K1 – K2 (2)');
  await user.click(screen.getByRole('button', { name: 'Kosongkan jawaban' }));
  expect(screen.getByText('Terjawab 0 dari 3 perbandingan.')).toBeInTheDocument();
});

test('each assessor has a square of their own', async () => {
  const { user } = await openPart([CYCLE, makeBlock('Anggota', [2, 4, 2], 15)]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Penilai' }), 'Anggota (Perbandingan)');
  expect(screen.getByText(/jawaban konsisten/)).toBeInTheDocument();
});

const ALONE: Criterion = { ...CRITERIA[0]!, id: 'K4', name: 'Kriteria K4' };

test('level by level the squares of an assessor name groups, and lead to those that are open', async () => {
  const grouped = CRITERIA.map((one, index): Criterion => {
    const id = index === 2 ? 'B' : 'A';
    return { ...one, group: { id, name: `Kelompok ${id}`, weight: 1, cell: null, local: 1 } };
  });
  const levels = comparedLevels([...grouped, ALONE]);
  const squares = levels.map((level, index): ComparisonBlock => {
    const open = level.items.map((_, row) => level.items.map((__, column) => (row === column ? 1 : null)));
    const cells = open.map((row, r) => row.map((_, c) => at(5 + 10 * index + r, 1 + c)));
    return { level, assessor: 'Ketua', matrix: open, cells, contents: open.map((row) => row.map(() => '')), answers: 0, isOwned: true, cell: cells[0]![0]! }; // prettier-ignore
  });
  const { controller, user } = await openPart(squares, 'ahp', [...grouped, ALONE]);
  expect(screen.getByRole('combobox', { name: 'Penilai' })).toHaveDisplayValue('Ketua – antarkelompok (Perbandingan)');
  await user.click(screen.getByText('Jawab perbandingan'));
  expect(screen.getByRole('combobox', { name: 'Pasangan kriteria' })).toHaveDisplayValue('A – B (belum dijawab)');
  expect(screen.getByText('A · Kelompok A')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Di dalam A' }));
  expect(screen.getByRole('combobox', { name: 'Penilai' })).toHaveDisplayValue('Ketua – di dalam A (Perbandingan)');
  expect(screen.getByRole('button', { name: 'Antarkelompok' })).toBeInTheDocument();
  fireEvent.change(screen.getByRole('slider'), { target: { value: '-2' } });
  await user.click(screen.getByRole('button', { name: 'Catat jawaban' }));
  await user.click(screen.getByRole('button', { name: 'Tinjau penulisan jawaban' }));
  expect(controller.calls).toEqual([['prepareEdits', [{ cell: at(15, 2), content: '3', keepsFormula: true }]]]);
});

test('once every level gives weights, those over all levels are shown, with the answers in the pane', async () => {
  const grouped = CRITERIA.slice(0, 2).map((one): Criterion => ({ ...one, group: { id: 'A', name: 'Kelompok A', weight: 1, cell: null, local: 1 } })); // prettier-ignore
  const criteria = [...grouped, ALONE];
  const squares = comparedLevels(criteria).map((level, index): ComparisonBlock => {
    const judgment = index === 0 ? null : 4;
    const matrix = [[1, judgment], [null, 1]]; // prettier-ignore
    const cells = matrix.map((row, r) => row.map((_, c) => at(5 + 10 * index + r, 1 + c)));
    return { level, assessor: 'Ketua', matrix, cells, contents: matrix.map((row) => row.map((one) => one ?? '')), answers: index, isOwned: true, cell: cells[0]![0]! }; // prettier-ignore
  });
  const { user } = await openPart(squares, 'ahp', criteria);
  expect(screen.queryByText('Bobot keseluruhan penilai ini')).not.toBeInTheDocument();
  await user.click(screen.getByText('Jawab perbandingan'));
  fireEvent.change(screen.getByRole('slider'), { target: { value: '-2' } });
  await user.click(screen.getByRole('button', { name: 'Catat jawaban' }));
  // Group A three times K4, and inside of it K1 four times K2.
  const overall = within(screen.getByText('Bobot keseluruhan penilai ini').closest('section')!);
  for (const share of ['60%', '15%', '25%']) expect(overall.getByText(new RegExp(`^${share.replace('%', '')}(,0)?\\s?%`))).toBeInTheDocument(); // prettier-ignore
});
