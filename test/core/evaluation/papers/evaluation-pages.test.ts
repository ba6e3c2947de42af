/** Lembar Evaluasi Cetak: the history of each object on its page, the newest first. */
import { evaluationPages } from '../../../../src/core/evaluation/papers/evaluation-pages';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import type { HistoryLine } from '../../../../src/core/history/history';
import { serialOfDay } from '../../../../src/core/parse/calendar';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from './paper-facts';

const line = (object: string, number: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  object, kind: 'Keputusan', day: '2026-03-0' + String(number), text: `Rapat ${number}`, document: `${number}/BA`, evidence: '', code: `c${number}`,
  cell: { sheet: 'Riwayat Objek', rowIndex: number, columnIndex: 4 }, ...more,
}); // prettier-ignore

function told(history: readonly HistoryLine[], object: string) {
  const objects = [objectOf('KS-001', { title: 'Magang' }), objectOf('KS-002', { title: 'Sampah' })];
  const { rows } = planPaper(evaluationPages, factsOf({ objects, history }), null);
  return rows.filter(({ key, look }) => key.startsWith(`${object}.history`) && look === 'body').map(({ cells, from }) => [cells.filter((cell) => cell !== null), from.length]); // prettier-ignore
}

test('shows the last five lines of an object, newest first, each with its cell, and says how many there are before', () => {
  const history = [1, 2, 3, 4, 5, 6, 7].map((number) => line('KS-001', number));
  const day = (number: number) => serialOfDay(`2026-03-0${number}`, false);
  expect(told([...history, line('KS-009', 8)], 'KS-001')).toEqual([
    ...[7, 6, 5, 4, 3].map((number) => [['Keputusan', day(number), `Rapat ${number}`, `${number}/BA`], 1]),
    [['… dan 2 peristiwa lain pada lembar Riwayat Objek.'], 0],
  ]);
});

test('a line without a day or a document is shown without them, and an object without history says so', () => {
  expect(told([line('KS-002', 1, { day: null, document: '' })], 'KS-002')).toEqual([[['Keputusan', 'Rapat 1'], 1]]);
  expect(told([], 'KS-002').map(([cells]) => cells)).toEqual([['Belum ada riwayat.']]);
});
