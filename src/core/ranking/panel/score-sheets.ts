/**
 * Scoring sheets that assessors gave back, on sheets of the workbook or in files: whose they are, what they say of which object, and
 * what must not count. Changes nothing.
 */
import type { CellRef } from '../../model/cell';
import { fieldText, type CooperationObject } from '../../model/object';
import type { Criterion } from '../../model/ranking';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import type { Finding } from '../../model/finding';
import { normaliseText } from '../../parse/text';
import { readYesNo } from '../../parse/yes-no';
import { columnNamed, findInputTable, type InputRow } from '../input-tables';
import { attachRows, findScoreColumns, ID, TITLE } from '../read-inputs';
import { ASSESSOR, readScore } from '../score-cell';
import { judgeCode, readCode, type SheetRefusal } from './sheet-code';

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
  /** The day it was handed out, as its code says; null where it has none. */
  readonly date: string | null;
  /** Why nothing of it is taken; null where it is. */
  readonly refusal: SheetRefusal | null;
  readonly scores: readonly ReturnedScore[];
  /** Objects the assessor has an interest in, with how many scores were left out because of it. */
  readonly conflicts: readonly { readonly object: string; readonly scores: number; readonly cell: CellRef }[];
  /** Cells that hold no score of the scale. */
  readonly rejected: readonly { readonly text: string; readonly cell: CellRef }[];
  /** Scored rows that are no object of this workbook: their ID is unknown, or has another title here. */
  readonly unfitting: readonly CellRef[];
}

/** Headings of the column in which assessors declare an interest, normalised. */
const CONFLICT = ['benturan kepentingan', 'konflik kepentingan', 'conflict of interest'];

/**
 * One for each sheet and assessor, in sheet order. A sheet of staff is one when a table on it has an ID or title, an assessor, and
 * at least one criterion. Without a code (sheet-code.ts) it was made by staff and rows are taken by ID or title; with one, both
 * must fit.
 */
export function readScoreSheets(
  { sheets }: WorkbookSnapshot,
  criteria: readonly Criterion[],
  objects: readonly CooperationObject[],
): ReturnedSheet[] {
  const scored = criteria.filter(({ from }) => from.type === 'scores');
  return sheets.flatMap((sheet) => (sheet.owned === null ? readScoreSheet(sheet, scored, objects) : []));
}

interface Found {
  readonly assessor: string;
  readonly scores: ReturnedScore[];
  readonly conflicts: ReturnedSheet['conflicts'][number][];
  readonly rejected: ReturnedSheet['rejected'][number][];
  readonly unfitting: CellRef[];
}

function readScoreSheet(
  sheet: SheetSnapshot,
  scored: readonly Criterion[],
  objects: readonly CooperationObject[],
): ReturnedSheet[] {
  const table = findInputTable(sheet, [ID, ASSESSOR]) ?? findInputTable(sheet, [TITLE, ASSESSOR]);
  const assessorColumn = table === null ? null : columnNamed(table, ASSESSOR);
  if (table === null || assessorColumn === null) return [];
  const code = readCode(sheet);
  const columns = findScoreColumns(table, scored);
  if (columns.size === 0 && code === 'none') return [];
  const date = code === 'none' || code === null ? null : code.date;
  const nameIn = (row: InputRow): string => String(row.at(assessorColumn)).trim();
  const base = { sheet: sheet.name, date };
  const nothing = { scores: [], conflicts: [], rejected: [], unfitting: [] };
  const refuse = (refusal: SheetRefusal): ReturnedSheet[] => {
    const assessor = table.rows.map(nameIn).find((name) => name !== '') ?? '';
    return [{ ...base, assessor, refusal, ...nothing }];
  };
  const refusal = judgeCode(code, scored, 'scores');
  if (refusal !== null) return refuse(refusal);
  const conflictColumn = columnNamed(table, CONFLICT);
  const [idColumn, titleColumn] = [columnNamed(table, ID), columnNamed(table, TITLE)];
  const titles = new Map(objects.map((object) => [object.id, normaliseText(fieldText(object, 'title'))]));
  const fits = (object: string, row: InputRow): boolean =>
    code === 'none' || titleColumn === null || isSameTitle(String(row.at(titleColumn)), titles.get(object) ?? '');
  const found = new Map<string, Found>();
  const unattached: Finding[] = [];
  let fitting = 0;
  for (const [object, { rows }] of attachRows(table, objects, columns, unattached)) {
    for (const row of rows) {
      const assessor = nameIn(row);
      if (fits(object, row)) fitting += 1;
      if (assessor === '') continue;
      const key = normaliseText(assessor);
      const own = found.get(key) ?? { assessor, scores: [], conflicts: [], rejected: [], unfitting: [] };
      found.set(key, own);
      const given = readGiven(row, scored, columns);
      if (!fits(object, row)) {
        if (given.length > 0) own.unfitting.push(row.cell(idColumn ?? titleColumn ?? 0));
        continue;
      }
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
  if (code !== 'none' && fitting === 0) return refuse('foreign');
  if (code !== 'none' && found.size === 0) return refuse('unnamed');
  const [first] = found.values();
  // Rows of no object name nobody here: they are told of with the first assessor of the sheet.
  first?.unfitting.push(...unattached.flatMap(({ cells }) => cells));
  return [...found.values()].map((one) => ({ ...base, refusal: null, ...one }));
}

/** What is typed under the criteria of a row; `score` null where it is no score. */
function readGiven(row: InputRow, scored: readonly Criterion[], columns: ReadonlyMap<string, number>) {
  return scored.flatMap((criterion) => {
    const column = columns.get(criterion.id);
    const raw = column === undefined ? '' : row.at(column);
    if (column === undefined || String(raw).trim() === '') return [];
    return [{ criterion: criterion.id, text: String(raw), score: readScore(raw, criterion), cell: row.cell(column) }];
  });
}

/** A handed-out sheet holds the title as the Register had it, cut to the length of a cell. */
function isSameTitle(written: string, title: string): boolean {
  const plain = normaliseText(written);
  return plain === title || (plain.length > 1000 && title.startsWith(plain.slice(0, 1000)));
}
