/**
 * Scoring sheets that assessors gave back, on sheets of the workbook or in files: whose they are, what they say of which object, and
 * what must not count. Changes nothing.
 */
import type { CellRef } from '../../model/cell';
import type { CooperationObject } from '../../model/object';
import type { Criterion } from '../../model/ranking';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { normaliseText } from '../../parse/text';
import { readYesNo } from '../../parse/yes-no';
import { columnNamed, findInputTable } from '../input-tables';
import { attachRows, findScoreColumns, ID, TITLE } from '../read-inputs';
import { ASSESSOR, readScore } from '../score-cell';

export interface ReturnedScore {
  readonly object: string;
  readonly criterion: string;
  readonly score: number;
  readonly cell: CellRef;
}

export interface ReturnedSheet {
  /** Of the workbook, or of a file. */
  readonly sheet: string;
  /** As written in the first row that names them. */
  readonly assessor: string;
  readonly scores: readonly ReturnedScore[];
  /** Objects the assessor has an interest in, with how many scores were left out because of it. */
  readonly conflicts: readonly { readonly object: string; readonly scores: number; readonly cell: CellRef }[];
  /** Cells that hold no score of the scale. */
  readonly rejected: readonly { readonly text: string; readonly cell: CellRef }[];
}

/** Headings of the column in which assessors declare an interest, normalised. */
const CONFLICT = ['benturan kepentingan', 'konflik kepentingan', 'conflict of interest'];

/**
 * One for each sheet and assessor, in sheet order. A sheet of staff is one when a table on it has an ID or title, an assessor, and
 * at least one criterion. Rows that belong to no object are passed over: the rubric below the table for one.
 */
export function readScoreSheets(
  { sheets }: WorkbookSnapshot,
  criteria: readonly Criterion[],
  objects: readonly CooperationObject[],
): ReturnedSheet[] {
  const scored = criteria.filter(({ from }) => from.type === 'scores');
  return sheets.flatMap((sheet) => {
    if (sheet.owned !== null) return [];
    const table = findInputTable(sheet, [ID, ASSESSOR]) ?? findInputTable(sheet, [TITLE, ASSESSOR]);
    const assessorColumn = table === null ? null : columnNamed(table, ASSESSOR);
    const columns = table === null ? new Map<string, number>() : findScoreColumns(table, scored);
    if (table === null || assessorColumn === null || columns.size === 0) return [];
    const conflictColumn = columnNamed(table, CONFLICT);
    const found = new Map<string, { assessor: string } & Record<'scores' | 'conflicts' | 'rejected', unknown[]>>();
    for (const [object, { rows }] of attachRows(table, objects, columns, [])) {
      for (const row of rows) {
        const assessor = String(row.at(assessorColumn)).trim();
        if (assessor === '') continue;
        const key = normaliseText(assessor);
        const own = found.get(key) ?? { assessor, scores: [], conflicts: [], rejected: [] };
        found.set(key, own);
        const given = scored.flatMap((criterion) => {
          const column = columns.get(criterion.id);
          const raw = column === undefined ? '' : row.at(column);
          if (column === undefined || String(raw).trim() === '') return [];
          return [
            { criterion: criterion.id, text: String(raw), score: readScore(raw, criterion), cell: row.cell(column) },
          ];
        });
        const valid = given.flatMap(({ score, criterion, cell }) =>
          score === null ? [] : [{ object, criterion, score, cell }],
        );
        if (conflictColumn !== null && readYesNo(row.at(conflictColumn)).value === true) {
          own.conflicts.push({ object, scores: valid.length, cell: row.cell(conflictColumn) });
          continue;
        }
        own.scores.push(...valid);
        own.rejected.push(...given.flatMap(({ score, text, cell }) => (score === null ? [{ text, cell }] : [])));
      }
    }
    return [...found.values()].map((one) => ({ sheet: sheet.name, ...one }) as ReturnedSheet);
  });
}
