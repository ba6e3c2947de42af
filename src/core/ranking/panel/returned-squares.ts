/** Squares of comparisons that assessors gave back on handed-out sheets, before they are taken into Perbandingan. */
import type { Criterion } from '../../model/ranking';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { readComparisons, type ComparisonBlock } from '../read-comparisons';
import { judgeCode, readCode, type SheetRefusal } from './sheet-code';

export interface ReturnedSquare {
  /** Of the workbook, or of a file. */
  readonly sheet: string;
  readonly assessor: string;
  /** The day it was handed out. */
  readonly date: string | null;
  /** Why nothing of it is taken; null where it is. */
  readonly refusal: SheetRefusal | null;
  readonly block: ComparisonBlock;
}

/** One for each square on a sheet with a code, in sheet order. Squares of other sheets count where they stand. */
export function readReturnedSquares({ sheets }: WorkbookSnapshot, criteria: readonly Criterion[]): ReturnedSquare[] {
  return sheets.flatMap((sheet) => {
    const code = sheet.owned === null ? readCode(sheet) : 'none';
    if (code === 'none') return [];
    return readComparisons(sheet, criteria, []).map((block): ReturnedSquare => {
      const { assessor, level } = block;
      const kind = level.type === 'all' ? 'square' : 'levels';
      const refusal = judgeCode(code, criteria, kind) ?? (assessor === sheet.name ? 'unnamed' : null);
      return { sheet: sheet.name, assessor, date: code?.date ?? null, refusal, block };
    });
  });
}
