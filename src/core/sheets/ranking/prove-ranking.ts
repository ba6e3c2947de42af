/** The proof of a ranking: every figure that Peringkat shows, as read from its cells, against the figures of the core. */
import type { CellRef, Scalar } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { CriterionValue, Ranking } from '../../model/ranking';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { findTable } from '../find-table';
import { makeFrame } from './make-frame';

/** Figures count as equal up to this part of their size. */
const TOLERANCE = 1e-9;

export interface ProofDifference {
  readonly cell: CellRef;
  readonly object: string;
  /** Heading of the column. */
  readonly heading: string;
  readonly shown: Scalar;
  /** Null: nothing should stand there. */
  readonly expected: number | null;
}

export interface RankingProof {
  /** Cells compared. */
  readonly compared: number;
  readonly differences: readonly ProofDifference[];
  /** The cell of the score of each object that has a row. */
  readonly scores: ReadonlyMap<string, CellRef>;
  /** The column of the normalised values of each criterion of the ranking, 0-based on the sheet. */
  readonly shares: readonly number[];
  /** The columns of what else each object has, 0-based on the sheet; null where there is none. */
  readonly columns: Readonly<Record<'id' | 'rank' | 'best' | 'worst', number | null>>;
}

/**
 * Compares rank, score, values and known normalised values of each object, found by its ID. An object without a row differs at
 * the heading of the IDs, a row of an object that is not ranked at its ID. Null where there is no Peringkat with these headings,
 * as before the first run or after another method was chosen.
 */
export function proveRanking(
  snapshot: WorkbookSnapshot,
  ranking: Ranking,
  values: readonly CriterionValue[],
  t: Translate,
): RankingProof | null {
  const sheet = snapshot.sheets.find(({ owned }) => owned === 'ranking');
  const { headings, fixed } = makeFrame(ranking, t);
  const count = ranking.criteria.length;
  const first = Object.keys(fixed).length;
  const shown = [fixed.rank, fixed.score, ...headings.slice(first, first + 2 * count)];
  const table = findTable(sheet ?? null, [fixed.id, ...shown]);
  if (sheet === undefined || table === null) return null;
  const { grid } = sheet;
  const { line, column: place, cellAt } = table;
  const rows = new Map(table.rows);
  const scores = new Map([...rows].map(([object, row]) => [object, cellAt(row, fixed.score)]));
  const shares = headings.slice(first + count, first + 2 * count).map((heading) => grid.left + place(heading));
  const known = new Map(values.map(({ object, criterion, value }) => [`${object}\n${criterion}`, value]));
  const differences: ProofDifference[] = [];
  let compared = 0;
  for (const result of ranking.results) {
    const { object, rank, score, normalised } = result;
    const row = rows.get(object);
    rows.delete(object);
    if (row === undefined) {
      differences.push({ cell: cellAt(line, fixed.id), object, heading: fixed.id, shown: '', expected: rank });
      continue;
    }
    const compare = (heading: string, expected: number | null): void => {
      const content = grid.values[row]?.[place(heading)] ?? '';
      compared += 1;
      if (!isSame(content, expected)) {
        differences.push({ cell: cellAt(row, heading), object, heading, shown: content, expected });
      }
    };
    compare(fixed.rank, rank);
    compare(fixed.score, score);
    ranking.criteria.forEach(({ id }, index) => {
      compare(headings[first + index] ?? '', known.get(`${object}\n${id}`) ?? null);
      const share = normalised[index] ?? null;
      if (share !== null) compare(headings[first + count + index] ?? '', share);
    });
  }
  for (const [object, row] of rows) {
    const isRow = typeof grid.values[row]?.[place(fixed.rank)] === 'number';
    if (isRow)
      differences.push({ cell: cellAt(row, fixed.id), object, heading: fixed.id, shown: object, expected: null });
  }
  const at = (key: 'id' | 'rank' | 'best' | 'worst'): number | null =>
    place(fixed[key]) < 0 ? null : grid.left + place(fixed[key]);
  const columns = { id: at('id'), rank: at('rank'), best: at('best'), worst: at('worst') };
  return { compared, differences, scores, shares, columns };
}

function isSame(shown: Scalar, expected: number | null): boolean {
  if (expected === null) return shown === '';
  return typeof shown === 'number' && Math.abs(shown - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}
