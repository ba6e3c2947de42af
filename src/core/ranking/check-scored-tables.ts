/**
 * Scores and weights in tables of staff that the ranking does not use: aspects of a feasibility study, a second table of scores
 * (Urgency, Seriousness, Growth), scores beside the criteria. Weights add up to 1 or 100; scores lie on the scale that the sheet states; none is left open.
 */
import type { CellRef, Scalar } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Source, SourceColumn } from '../model/intake';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { normaliseHeading } from '../intake/normalise-heading';
import { isScore, WEIGHTS_ROW } from '../intake/score-table';
import { readScale, scaleInHeading, type Scale } from '../parse/scale';
import { makeInputFinding } from './input-rules';
import { readPlainNumber } from './input-tables';
import { scoredAcross, ungrouped } from './score-columns';
import { scaleColumn, scaleSaid } from './staff-inputs';

const WEIGHT = /^(?:bobot|nilai bobot|weight)\b/;
const ASPECT = /\b(?:aspek|kriteria|unsur|komponen|aspect|criterion)\b/;
const SCORE = /^(?:skor|score)\b/;
/** Fewer weights make no table of them. */
const FEWEST_WEIGHTS = 3;
const ROUNDING = 0.001;

interface Row {
  readonly rowIndex: number;
  readonly at: (column: number) => Scalar;
}

/** `used`: normalised headings of the criteria that the ranking has, which are looked at there. */
export function checkScoredTables(
  snapshot: WorkbookSnapshot,
  sources: readonly Source[],
  used: ReadonlySet<string>,
): Finding[] {
  // The ranking looks at the weights of the first itself.
  const first = sources.find(({ kind }) => kind === 'criteria');
  return sources.map(ungrouped).flatMap((source): Finding[] => {
    const sheet = snapshot.sheets.find(({ id }) => id === source.sheetId);
    if (sheet === undefined) return [];
    if (source.kind === 'criteria') return checkCriteria(source, sheet, source === first);
    if (source.kind === 'monitoring') return [...checkPoints(source, sheet), ...checkRatings(source, sheet)];
    if (!['feasibility', 'other', 'scores'].includes(source.kind)) return [];
    const isScores = source.kind === 'scores';
    if (source.kind === 'other' && !source.columns.some(({ heading }) => ASPECT.test(normaliseHeading(heading))))
      return [];
    const rows = bodyRows(source, sheet);
    const scores = source.columns.filter(({ field, heading }) =>
      isScores
        ? field === 'score' && !used.has(normaliseHeading(heading))
        : field === 'score' || SCORE.test(normaliseHeading(heading)),
    );
    return [
      ...(isScores ? [] : badWeights(source, rows)),
      ...scores.flatMap((column) => offScale(source, sheet, column, rows)),
      ...(isScores ? openScores(source, scores, rows) : []),
    ];
  });
}

const POINTS = /^(?:nilai|skor|score)(?: (?:akhir|kinerja|evaluasi|monev|monitoring|capaian|kerja sama))*$/;

/** Stars, where nothing says how many there are: five, or ten where more than one has more. */
const STARS: readonly Scale[] = [{ min: 1, max: 5 }, { min: 1, max: 10 }]; // prettier-ignore
/** Of fewer ratings one that leaves the scale of the others may show that theirs is another. */
const FEWEST_RATINGS = 4;

/** The first scale that all keep to, or all but one. */
function starsOf(scores: readonly number[]): Scale | undefined {
  const most = scores.length >= FEWEST_RATINGS ? 1 : 0;
  return STARS.find(({ max }) => scores.filter((score) => score > max).length <= most);
}

/** `Rating` of what was monitored, off the scale that is stated or that the others keep to. */
function checkRatings(source: Source, sheet: SheetSnapshot): Finding[] {
  const column = source.columns.find(({ field }) => field === 'rating');
  if (column === undefined) return [];
  const given = bodyRows(source, sheet).flatMap((row) => {
    const score = readPlainNumber(row.at(column.columnIndex));
    return score === null ? [] : [{ row, score }];
  });
  const scale = scaleOfColumn(column, source, sheet) ?? starsOf(given.map(({ score }) => score));
  if (scale === undefined) return [];
  return given
    .filter(({ score }) => score < scale.min || score > scale.max)
    .map(({ row, score }) => {
      const params = { text: String(score), name: column.heading, ...scale };
      return makeInputFinding('scale-out-of-range', 'messageTable', params, [cellOf(source, row, column.columnIndex)]);
    });
}

/** `Nilai (0-100)` of what was monitored: off its scale, or left open where other rows have theirs. */
function checkPoints(source: Source, sheet: SheetSnapshot): Finding[] {
  const rows = bodyRows(source, sheet);
  const columns = source.columns.filter(({ field, heading }) => field === null && POINTS.test(normaliseHeading(heading)));
  return columns.flatMap((column) => {
    const given = rows.map((row) => String(row.at(column.columnIndex)).trim());
    if (!given.every((text) => text === '' || isScore(text))) return [];
    const open = rows.filter((_row, index) => given[index] === '');
    const isLeftOpen = open.length * 2 < rows.length;
    const params = { criteria: [column.heading] };
    return [
      ...offScale(source, sheet, column, rows),
      ...(isLeftOpen ? open : []).map((row) => makeInputFinding('score-missing', 'message', params, [cellOf(source, row, column.columnIndex)])),
    ];
  });
} // prettier-ignore

/** `Kriteria | Bobot | Usulan A | Usulan B`: criteria downwards, scores across. */
function checkCriteria(source: Source, sheet: SheetSnapshot, isFirst: boolean): Finding[] {
  const rows = bodyRows(source, sheet);
  const scores = scoredAcross(source, rows);
  return [
    ...(isFirst ? [] : badWeights(source, rows)),
    ...scores.flatMap((column) => offScale(source, sheet, column, rows)),
    ...openScores(source, scores, rows),
  ];
}

/** Rows of the body with two cells or more; those of weights and sums left out. */
function bodyRows(source: Source, { grid }: SheetSnapshot): Row[] {
  const skipped = new Set(source.skipped.map(({ rowIndex }) => rowIndex));
  const rows: Row[] = [];
  for (
    let rowIndex = (source.headerRows.at(-1) ?? source.range.top) + 1;
    rowIndex <= source.range.bottom;
    rowIndex += 1
  ) {
    const values = grid.values[rowIndex - grid.top] ?? [];
    const at = (column: number): Scalar => values[column - grid.left] ?? '';
    const filled = source.columns.filter(({ columnIndex }) => String(at(columnIndex)).trim() !== '');
    const isOfWeights = filled.some(({ columnIndex }) => WEIGHTS_ROW.test(String(at(columnIndex)).trim()));
    if (filled.length > 1 && !skipped.has(rowIndex) && !isOfWeights) rows.push({ rowIndex, at });
  }
  return rows;
}

const cellOf = ({ sheet }: Source, { rowIndex }: Row, columnIndex: number): CellRef => ({ sheet, rowIndex, columnIndex }); // prettier-ignore

function badWeights(source: Source, rows: readonly Row[]): Finding[] {
  return source.columns.flatMap(({ heading, columnIndex }): Finding[] => {
    if (!WEIGHT.test(normaliseHeading(heading))) return [];
    const given = rows.flatMap((row) => {
      const weight = readPlainNumber(row.at(columnIndex));
      return weight === null ? [] : [{ weight, cell: cellOf(source, row, columnIndex) }];
    });
    const sum = given.reduce((total, { weight }) => total + weight, 0);
    const isWhole = [1, 100].some((whole) => Math.abs(sum - whole) <= whole * ROUNDING);
    if (given.length < FEWEST_WEIGHTS || isWhole) return [];
    const params = { sheet: source.sheet, sum: Math.round(sum * 1000) / 1000 };
    return [makeInputFinding('weights-invalid', 'messageSumTable', params, given.map(({ cell }) => cell))]; // prettier-ignore
  });
}

/** `Skor (1-5)`, else the scale that stands over or under the table. */
function scaleOfColumn({ heading }: SourceColumn, source: Source, sheet: SheetSnapshot): Scale | null {
  return scaleInHeading(heading) ?? scaleSaid({ source, sheet });
}

/** `Aspek | Skor | Skala`: the scale of the row itself, of a study the highest score alone as well. */
function scaleInRow(source: Source, row: Row, said: Scale | null): Scale | null {
  const isStudy = source.kind === 'feasibility';
  const column = isStudy || source.kind === 'other' ? scaleColumn(source) : undefined;
  if (column === undefined) return said;
  const given = row.at(column);
  // What Excel took for a day is no score.
  const max = isStudy && isScore(given) ? readPlainNumber(given) : null;
  return readScale(String(given)) ?? (max === null ? said : { min: said?.min ?? 0, max });
}

function offScale(source: Source, sheet: SheetSnapshot, column: SourceColumn, rows: readonly Row[]): Finding[] {
  const said = scaleOfColumn(column, source, sheet);
  return rows.flatMap((row): Finding[] => {
    const scale = scaleInRow(source, row, said);
    const score = readPlainNumber(row.at(column.columnIndex));
    if (scale === null || score === null || (score >= scale.min && score <= scale.max)) return [];
    const params = { text: String(row.at(column.columnIndex)), name: column.heading, ...scale };
    return [makeInputFinding('scale-out-of-range', 'messageTable', params, [cellOf(source, row, column.columnIndex)])]; // prettier-ignore
  });
}

/** Cells without a score in rows that have some. */
function openScores(source: Source, scores: readonly SourceColumn[], rows: readonly Row[]): Finding[] {
  return rows.flatMap((row): Finding[] => {
    const open = scores.filter(({ columnIndex }) => readPlainNumber(row.at(columnIndex)) === null);
    const isText = open.some(({ columnIndex }) => /\p{L}/u.test(String(row.at(columnIndex))));
    if (open.length === 0 || open.length === scores.length || isText) return [];
    const cells = open.map(({ columnIndex }) => cellOf(source, row, columnIndex));
    return [makeInputFinding('score-missing', 'message', { criteria: open.map(({ heading }) => heading) }, cells)];
  });
}
