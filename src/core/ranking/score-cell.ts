/** What a cell of Penilaian says: which texts name an assessor's column, and when a cell is a score that counts. */
import type { Scalar } from '../model/cell';
import type { Criterion } from '../model/ranking';
import { columnNamed, readPlainNumber, type InputRow, type InputTable } from './input-tables';
import type { AssessorScore } from './measure-agreement';

/** Headings of the column that names the assessor of a row, normalised. */
export const ASSESSOR = ['penilai', 'nama penilai', 'asesor', 'dinilai oleh', 'assessor', 'evaluator', 'scored by'];

/** The score, null where the cell holds none that counts: empty, text, off the scale. */
export function readScore(raw: Scalar, { scale }: Criterion): number | null {
  const score = readPlainNumber(raw);
  if (score === null) return null;
  return (scale ? score >= scale.min && score <= scale.max : score >= 0) ? score : null;
}

/** All scores that name their assessor; none where no column does. */
export function listAssessorScores(
  table: InputTable,
  criteria: readonly Criterion[],
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, { readonly rows: readonly InputRow[] }>,
): AssessorScore[] {
  const column = columnNamed(table, ASSESSOR);
  if (column === null) return [];
  return [...rows].flatMap(([object, cells]) =>
    cells.rows.flatMap((row) => {
      const assessor = String(row.at(column)).trim();
      if (assessor === '') return [];
      return criteria.flatMap((criterion): AssessorScore[] => {
        const at = columns.get(criterion.id);
        const score = at === undefined ? null : readScore(row.at(at), criterion);
        if (at === undefined || score === null) return [];
        return [{ assessor, object, criterion: criterion.id, score, cell: row.cell(at) }];
      });
    }),
  );
}
