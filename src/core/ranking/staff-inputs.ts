/**
 * Criteria and scores on sheets of the staff's own, brought into the form of Kriteria and Penilaian: the same cells under the
 * headings those sheets have. They stand in where the add-in's own sheet is not there or says nothing yet.
 */
import { WEIGHTS_ROW } from '../intake/score-table';
import type { CellRef, Scalar } from '../model/cell';
import type { RankingFieldId, Source, SourceColumn, SourceFieldId } from '../model/intake';
import type { MessageRef } from '../model/message';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { readScale, scaleInText, type Scale } from '../parse/scale';
import { normaliseText } from '../parse/text';
import { readPlainNumber, type InputRow, type InputTable } from './input-tables';
import { readCode } from './panel/sheet-code';
import { ungrouped } from './score-columns';

/** Headings of Kriteria and Penilaian that the readers of those sheets know. */
const HEADING: Readonly<Partial<Record<SourceFieldId, string>>> = {
  code: 'kode',
  criterion: 'kriteria',
  direction: 'arah',
  weight: 'bobot',
  min: 'min',
  max: 'max',
  parent: 'induk',
};
const ID = /^(id|kode|no|nomor)\b/;
const ASSESSOR_LABEL = /^(?:nama )?(?:penilai|asesor|responden|dinilai oleh|assessor|evaluator)\b/i;
/** Rows over a table in which its assessor is named. */
const REACH = 6;

interface Found {
  readonly source: Source;
  readonly sheet: SheetSnapshot;
}

function found(snapshot: WorkbookSnapshot, sources: readonly Source[], kind: 'criteria' | 'scores'): Found[] {
  const byId = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return sources.flatMap((source) => {
    const sheet = source.kind === kind ? byId.get(source.sheetId) : undefined;
    return sheet === undefined ? [] : [{ source: ungrouped(source), sheet }];
  });
}

function headerBottom({ headerRows, range }: Source): number {
  return headerRows.at(-1) ?? range.top;
}

/** The body rows of a source: what the intake skipped is left out. */
function bodyRows({ source, sheet }: Found): InputRow[] {
  const { grid } = sheet;
  const out = new Set(source.skipped.map(({ rowIndex }) => rowIndex));
  const rows: InputRow[] = [];
  for (let rowIndex = headerBottom(source) + 1; rowIndex <= source.range.bottom; rowIndex += 1) {
    if (out.has(rowIndex)) continue;
    const values = grid.values[rowIndex - grid.top] ?? [];
    rows.push({
      rowIndex,
      at: (column) => (column === null ? '' : (values[column - grid.left] ?? '')),
      cell: (columnIndex): CellRef => ({ sheet: sheet.name, rowIndex, columnIndex }),
    });
  }
  return rows;
}

function columnOf(source: Source, field: RankingFieldId): SourceColumn | undefined {
  return source.columns.find((column) => column.field === field);
}

/** A sheet that holds nothing but what is given: its cells stay where they are. */
function standIn({ source, sheet }: Found, columns: readonly Column[], rows: readonly InputRow[]): SheetSnapshot {
  const { left } = source.range;
  const right = Math.max(source.range.right, ...columns.map(({ columnIndex }) => columnIndex));
  const top = headerBottom(source);
  const rowAt = new Map(rows.map((row) => [row.rowIndex, row]));
  const columnAt = new Map(columns.map((column) => [column.columnIndex, column]));
  const values = Array.from({ length: source.range.bottom - top + 1 }, (_row, index) => {
    const row = rowAt.get(top + index);
    return Array.from({ length: right - left + 1 }, (_cell, place): Scalar => {
      const column = columnAt.get(left + place);
      if (column === undefined) return '';
      if (index === 0) return column.heading;
      return row === undefined ? '' : column.value(row);
    });
  });
  const grid = { top, left, values, formats: new Map<number, readonly string[]>(), formulas: null };
  return { ...sheet, grid, merges: [], tables: [] };
}

interface Column {
  readonly columnIndex: number;
  readonly heading: string;
  readonly value: (row: InputRow) => Scalar;
}

export interface StaffCriteria {
  readonly source: Source;
  /** As Kriteria would have it; without weights of its own all weigh the same. */
  readonly sheet: SheetSnapshot;
  readonly hasWeights: boolean;
  /** Where a cell of `sheet` stands, when it does not stand in its place; else left out. */
  readonly cellOf?: (cell: CellRef) => CellRef;
}

/**
 * The first table of criteria on a sheet of staff; null when there is none. `scores`: where the table gives no scale, the
 * scores say which of 1–5, 0–10, 0–100 is meant.
 */
function findStaffCriteria(
  snapshot: WorkbookSnapshot,
  sources: readonly Source[],
  scores: InputTable | null,
): StaffCriteria | null {
  const [first] = found(snapshot, sources, 'criteria');
  if (first === undefined) return criteriaOverScores(found(snapshot, sources, 'scores'), scores);
  const { source } = first;
  const rows = bodyRows(first).filter((row) => {
    const name = columnOf(source, 'criterion');
    return name !== undefined && String(row.at(name.columnIndex)).trim() !== '';
  });
  if (rows.length === 0) return null;
  const columns = source.columns.flatMap(({ field, columnIndex }): Column[] => {
    const heading = field === null ? undefined : HEADING[field];
    return heading === undefined ? [] : [{ columnIndex, heading, value: (row) => row.at(columnIndex) }];
  });
  const hasWeights = columnOf(source, 'weight') !== undefined;
  const parentOf = (row: InputRow): string =>
    normaliseText(String(row.at(columnOf(source, 'parent')?.columnIndex ?? null)));
  /** Equal among those that stand side by side. */
  const evenWeight = (row: InputRow): number => 1 / rows.filter((other) => parentOf(other) === parentOf(row)).length;
  const scale =
    columnOf(source, 'max') === undefined
      ? (scaleSaid(first) ??
        found(snapshot, sources, 'scores')
          .map(scaleSaid)
          .find((said) => said !== null) ??
        (scores === null ? null : scaleOf(scores)))
      : null;
  const said = columnOf(source, 'max') === undefined ? scaleColumn(source) : undefined;
  const saidIn = (row: InputRow): Scale | null => (said === undefined ? null : readScale(String(row.at(said))));
  const ends = said !== undefined || scale !== null ? (['min', 'max'] as const) : [];
  const extra = [
    ...(hasWeights ? [] : [{ heading: 'bobot', value: evenWeight }]),
    ...ends.map((end) => ({ heading: end, value: (row: InputRow): Scalar => (saidIn(row) ?? scale)?.[end] ?? '' })),
  ].map((column, index): Column => ({ ...column, columnIndex: source.range.right + 2 + index }));
  // Says where its values come from, so that a code like K6 does not bring along the source of the default criterion.
  const from: Column = {
    columnIndex: source.range.right + 1,
    heading: 'sumber nilai',
    value: (row) => fromOf(source, row, scores),
  };
  return { source, sheet: standIn(first, [...columns, from, ...extra], rows), hasWeights };
}

/** Money of the register for a criterion of cost that nobody scores; else scores. */
function fromOf(source: Source, row: InputRow, scores: InputTable | null): string {
  const text = (field: RankingFieldId): string =>
    normaliseText(String(row.at(columnOf(source, field)?.columnIndex ?? null)));
  const [code, name] = [text('code'), text('criterion')];
  const headings = [...(scores?.headings.values() ?? [])];
  const isScored = headings.some(
    (heading) => heading === name || (code !== '' && (heading === code || heading.startsWith(`${code} `))),
  );
  if (isScored) return 'penilaian';
  return /\bapbd\b/.test(name) ? 'apbd' : /\b(biaya|anggaran|cost|budget)\b/.test(name) ? 'biaya' : 'penilaian';
}

/** The row of weights right under the headings of a table of scores; undefined when there is none. */
function weightsRow(one: Found): InputRow | undefined {
  const names = one.source.columns.filter(({ field }) => field !== 'score');
  return bodyRows(one)
    .slice(0, 1)
    .find((row) => names.some(({ columnIndex }) => WEIGHTS_ROW.test(String(row.at(columnIndex)).trim())));
}

/** Criteria that are the headings of a table of scores, their weights in its first row. */
function criteriaOverScores(tables: readonly Found[], scores: InputTable | null): StaffCriteria | null {
  for (const one of tables) {
    const row = weightsRow(one);
    if (row === undefined) continue;
    const columns = one.source.columns.filter(({ field }) => field === 'score');
    const scale = scaleSaid(one) ?? (scores === null ? null : scaleOf(scores));
    const values = [
      ['kriteria', 'bobot', 'sumber nilai', 'min', 'max'],
      ...columns.map(({ heading, columnIndex }): Scalar[] => [
        heading,
        row.at(columnIndex),
        'penilaian',
        scale?.min ?? '',
        scale?.max ?? '',
      ]),
    ];
    const grid = { top: 0, left: 0, values, formats: new Map<number, readonly string[]>(), formulas: null };
    return {
      source: one.source,
      sheet: { ...one.sheet, grid, merges: [], tables: [] },
      hasWeights: true,
      cellOf: ({ rowIndex }) => row.cell(columns[rowIndex - 1]?.columnIndex ?? one.source.range.left),
    };
  }
  return null;
}

/** The column `Skala` of a table of criteria or aspects. */
export function scaleColumn({ columns }: Source): number | undefined {
  return columns.find(
    ({ field, heading }) =>
      field === null && /^(?:skala|rentang|scale|range)(?: (?:nilai|penilaian|skor))?$/.test(normaliseText(heading)),
  )?.columnIndex;
}

/**
 * `SKOR KRITERIA (1–5)` merged over the scores, `PENILAIAN PRIORITAS (SKALA 1–5)` over the table, or `Skala: 1 (rendah) sampai
 * 5 (tinggi)` under it or beside its headings; the nearest first.
 */
export function scaleSaid({ source, sheet }: Found): Scale | null {
  const { grid } = sheet;
  const first = source.columns.find(({ field }) => field === 'score')?.columnIndex;
  for (const row of source.headerRows.slice(0, -1)) {
    if (first === undefined) break;
    const over = String(grid.values[row - grid.top]?.[first - grid.left] ?? '');
    const scale = /\b(?:skor|nilai|skala|score)/i.test(over) ? readScale(over) : null;
    if (scale !== null) return scale;
  }
  const { top, bottom, right } = source.range;
  const beside = source.headerRows.flatMap((row) => (grid.values[row - grid.top] ?? []).slice(right + 1 - grid.left));
  const near = Array.from({ length: REACH }, (_row, index) => index + 1);
  // The title of a sheet speaks for its further tables too.
  const far = Array.from({ length: Math.max(0, top - REACH - grid.top) }, (_row, index) => top - REACH - 1 - index);
  const rows = [...near.map((step) => top - step), bottom, ...near.map((step) => bottom + step), ...far];
  for (const value of [...beside, ...rows.flatMap((row) => grid.values[row - grid.top] ?? [])]) {
    const scale = scaleInText(String(value));
    if (scale !== null) return scale;
  }
  return null;
}

/** The usual scale that the scores lie on; null where there are none. */
function scaleOf({ headings, rows }: InputTable): Scale | null {
  const columns = [...headings].flatMap(([column, heading]) =>
    ['id', 'judul', 'penilai'].includes(heading) ? [] : [column],
  );
  const scores = rows.flatMap((row) => columns.flatMap((column) => readPlainNumber(row.at(column)) ?? []));
  if (scores.length === 0) return null;
  const most = Math.max(...scores);
  const max = [5, 10, 100].find((limit) => most <= limit);
  if (max === undefined) return null;
  return { min: max === 5 && Math.min(...scores) >= 1 ? 1 : 0, max };
}

interface StaffScores {
  readonly sources: readonly Source[];
  /** All of them as one table, every cell where it stands. */
  readonly table: InputTable;
  /** The same as Penilaian would have it, to be written there. */
  readonly sheet: SheetSnapshot;
}

/**
 * Scores on sheets of staff; several tables are several assessors, named in a column, over the table or by the name of the sheet.
 * A sheet with a code was handed out, and is taken in when it comes back (panel/score-sheets.ts).
 */
function findStaffScores(snapshot: WorkbookSnapshot, sources: readonly Source[]): StaffScores | null {
  const tables = found(snapshot, sources, 'scores').filter(({ sheet }) => readCode(sheet) === 'none');
  const [first] = tables;
  if (first === undefined) return null;
  const shown: string[] = ['ID', 'Judul', 'Penilai'];
  const place = new Map<string, number>();
  for (const { source } of tables)
    for (const { field, heading } of source.columns) {
      const plain = normaliseText(heading);
      if (field !== 'score' || place.has(plain)) continue;
      place.set(plain, shown.length);
      shown.push(heading);
    }
  const rows = tables.flatMap((one) => joinRows(one, place, tables.length > 1));
  const headings = new Map(shown.map((heading, index) => [index, normaliseText(heading)]));
  const table: InputTable = { sheet: first.sheet.name, headingRow: headerBottom(first.source), headings, rows };
  const values = [shown, ...rows.map((row) => shown.map((_heading, column): Scalar => row.at(column)))];
  const grid = { top: 0, left: 0, values, formats: new Map<number, readonly string[]>(), formulas: null };
  const sheet = { ...first.sheet, grid, merges: [], tables: [] };
  return { sources: tables.map(({ source }) => source), table, sheet };
}

/** Rows of one table under the joint headings: ID, title, assessor, then the scores. */
function joinRows(one: Found, place: ReadonlyMap<string, number>, isOneOfSeveral: boolean): InputRow[] {
  const { source } = one;
  const subjects = source.columns.filter(({ field }) => field === 'subject');
  const title = subjects.find(({ heading }) => !ID.test(normaliseText(heading)));
  const id = subjects.find((column) => column !== title);
  const named = columnOf(source, 'assessor')?.columnIndex;
  const assessor = named === undefined ? (assessorOver(one) ?? (isOneOfSeveral ? one.sheet.name : '')) : '';
  const columns = new Map<number, number>();
  for (const [at, column] of [
    [0, id],
    [1, title],
    [2, columnOf(source, 'assessor')],
  ] as const)
    if (column !== undefined) columns.set(at, column.columnIndex);
  for (const { field, heading, columnIndex } of source.columns) {
    const at = place.get(normaliseText(heading));
    if (field === 'score' && at !== undefined) columns.set(at, columnIndex);
  }
  const first = (title ?? id)?.columnIndex ?? source.range.left;
  const isNamed = (row: InputRow): boolean =>
    [id, title].some((column) => column !== undefined && String(row.at(column.columnIndex)).trim() !== '');
  const weights = weightsRow(one)?.rowIndex;
  const rows = bodyRows(one).filter((row) => isNamed(row) && row.rowIndex !== weights);
  const carried = named === undefined ? rows.map(() => assessor) : carriedDown(rows, named, one.sheet);
  return rows.map((row, index): InputRow => ({
    rowIndex: row.rowIndex,
    at: (column) => (column === 2 ? (carried[index] ?? '') : row.at(column === null ? null : (columns.get(column) ?? null))),
    cell: (column) => row.cell(columns.get(column) ?? first),
  })); // prettier-ignore
}

/**
 * What each row has in a column whose cells are merged down, or written in the first row of each block alone: no text in it
 * twice, and no fewer cells empty than filled.
 */
function carriedDown(rows: readonly InputRow[], column: number, { grid, merges }: SheetSnapshot): Scalar[] {
  const own = rows.map((row) => row.at(column));
  const names = own.map(String).filter((text) => text.trim() !== '');
  const areBlocks = new Set(names.map(normaliseText)).size === names.length && names.length * 2 <= own.length;
  let last: Scalar = '';
  return rows.map(({ rowIndex }, index) => {
    const value = own[index] ?? '';
    if (String(value).trim() !== '') return (last = value);
    const merge = merges.find(
      ({ top, bottom, left, right }) => top <= rowIndex && rowIndex <= bottom && left <= column && column <= right,
    );
    if (merge !== undefined) return grid.values[merge.top - grid.top]?.[merge.left - grid.left] ?? '';
    return areBlocks ? last : '';
  });
}

/** `Penilai: …`, or the cell right of it, over the table; null where nothing is named. */
function assessorOver({ source, sheet }: Found): string | null {
  const { grid } = sheet;
  for (let row = source.range.top - 1; row >= Math.max(grid.top, source.range.top - REACH); row -= 1) {
    const values = grid.values[row - grid.top] ?? [];
    for (const [index, value] of values.entries()) {
      if (typeof value !== 'string' || !ASSESSOR_LABEL.test(value.trim())) continue;
      const beside = [value.split(':').slice(1).join(':'), ...values.slice(index + 1, index + 4).map(String)];
      const name = beside.map((text) => text.replace(/^\s*:/, '').trim()).find((text) => text !== '');
      if (name !== undefined) return name;
    }
  }
  return null;
}

export interface StaffInputs {
  readonly criteria: StaffCriteria | null;
  readonly scores: StaffScores | null;
  /** The same before and after the add-in's own sheets are written. */
  readonly remarks: readonly MessageRef[];
}

export function findStaffInputs(snapshot: WorkbookSnapshot, sources: readonly Source[]): StaffInputs {
  const scores = findStaffScores(snapshot, sources);
  const criteria = findStaffCriteria(snapshot, sources, scores?.table ?? null);
  const remarks: MessageRef[] = [];
  if (criteria !== null) {
    const message = criteria.hasWeights ? 'staffCriteria' : 'staffCriteriaUnweighed';
    remarks.push({ key: `ranking.remark.${message}`, params: { sheet: criteria.source.sheet } });
  }
  if (scores !== null) {
    const sheets = [...new Set(scores.sources.map(({ sheet }) => sheet))];
    remarks.push({ key: 'ranking.remark.staffScores', params: { sheets } });
  }
  return { criteria, scores, remarks };
}
