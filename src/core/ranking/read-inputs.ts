/**
 * Gathers what a ranking needs from a workbook: criteria from Kriteria, scores from Penilaian, money from the register.
 * Computes no ranking; says what is missing or out of range as findings.
 */
import type { Finding } from '../model/finding';
import type { Source } from '../model/intake';
import type { MessageRef, Translate } from '../model/message';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import type { Criterion, CriterionValue } from '../model/ranking';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { normaliseHeading } from '../intake/normalise-heading';
import { normaliseText } from '../parse/text';
import { codeKey, rowKey } from '../register/object-keys';
import { objectCell } from '../rules/place';
import { checkReverses } from './check-comparisons';
import { checkScoredTables } from './check-scored-tables';
import { makeDoubter } from './doubts';
import { makeInputFinding, type InputRuleId } from './input-rules';
import { columnNamed, findInputTable, readPlainNumber, type InputRow, type InputTable } from './input-tables';
import { comparedBy } from './choice-words';
import type { ChoiceReading } from './read-choice';
import { chooseWeights } from './choose-weights';
import { aggregateScores } from './panel/aggregate';
import { readCode } from './panel/sheet-code';
import { describeOwed } from './open-scores';
import { readComparisons, type ComparisonBlock } from './read-comparisons';
import { compareWeights } from './panel/compare-weights';
import { describeConsensus, describeHabits } from './panel/describe-panel';
import { describeAgreement, measureAgreement, type AssessorAgreement, type AssessorScore } from './measure-agreement';
import { readCriteria, type CriteriaReading } from './read-criteria';
import { findStaffInputs, type StaffCriteria } from './staff-inputs';
import { listAssessorScores, readScore } from './score-cell';

export interface RankingInputs {
  readonly criteria: readonly Criterion[];
  readonly criteriaFrom: 'sheet' | 'default';
  /** What Penilaian is laid out from: itself, or scores of staff while it holds none; null where there is neither. */
  readonly scoresSheet: SheetSnapshot | null;
  readonly chosen: ChoiceReading;
  /** Squares of comparisons, also while the weights come from elsewhere. */
  readonly comparisons: readonly ComparisonBlock[];
  /** All scores on Penilaian that name their assessor. */
  readonly scores: readonly AssessorScore[];
  /** Of the comparisons the weights come from; null when they do not come from comparisons. */
  readonly consistency: { readonly ratio: number } | null;
  /** Between the assessors named on Penilaian; null with fewer than two. */
  readonly agreement: AssessorAgreement | null;
  /** What there is to say about weights and assessors. */
  readonly remarks: readonly MessageRef[];
  /** One for each object and criterion, in object order, then criterion order; null where unknown. */
  readonly values: readonly CriterionValue[];
  readonly findings: readonly Finding[];
}

/** Headings of the columns that name an object, normalised. */
export const ID = ['id', 'id objek', 'kode objek', 'object id'];
export const TITLE = [
  'judul',
  'judul kerja sama',
  'objek',
  'objek kerja sama',
  'nama objek',
  'usulan',
  'title',
  'object',
];

/** Scores of one object from all its rows (one for each assessor). */
interface ScoreCells {
  readonly rows: InputRow[];
}

export interface InputsToRead {
  readonly snapshot: WorkbookSnapshot;
  /** All objects: rows of Penilaian belong to them. */
  readonly objects: readonly CooperationObject[];
  /** Those that get values; all when left out. */
  readonly ranked?: readonly CooperationObject[];
  /** Of the rules: vague wording casts doubt on values. */
  readonly findings?: readonly Finding[];
  readonly sources?: readonly Source[];
  readonly t: Translate;
  /** Sheets of staff that hold comparisons. */
  readonly pairwiseSheets?: readonly string[];
}

/**
 * Reads criteria and values. Several rows of one object are several assessors: the mean of their valid scores counts, or their median where Kriteria says so.
 * A score that is text or off its scale is reported and counts as unknown. Linear in cells.
 */
export function readRankingInputs(input: InputsToRead): RankingInputs {
  const { snapshot, objects, ranked = objects, t, sources = [] } = input;
  const pairwiseSheets = withoutHandedOut(input);
  const staff = findStaffInputs(snapshot, sources);
  const kriteria = ownedSheet(snapshot, 'criteria');
  const read =
    kriteria === null && staff.criteria !== null ? readStaffCriteria(staff.criteria, t) : readCriteria(kriteria, t);
  const { criteria, from, findings: criteriaFindings } = read;
  const isCompared = kriteria === null && staff.criteria?.hasWeights === false && pairwiseSheets.length > 0;
  const chosen: ChoiceReading = isCompared ? { ...read.chosen, weights: 'ahp' } : read.chosen;
  const sheet = ownedSheet(snapshot, 'scores');
  const typed = sheet === null ? null : (findInputTable(sheet, [ID]) ?? findInputTable(sheet, [TITLE]));
  const isTyped = typed !== null && hasScores(typed, criteria);
  const table = isTyped ? typed : (staff.scores?.table ?? typed);
  const scoresSheet = isTyped ? sheet : (staff.scores?.sheet ?? sheet);
  const findings: Finding[] = [...criteriaFindings];
  const columns = table === null ? new Map<string, number>() : findScoreColumns(table, criteria);
  const loose: InputRow[] = [];
  const rows = table === null ? new Map<string, ScoreCells>() : attachRows(table, objects, columns, findings, loose);
  const doubt = makeDoubter({ objects: ranked, criteria, findings: input.findings ?? [], sources, t });
  const values: CriterionValue[] = [];
  for (const object of ranked) {
    for (const criterion of criteria) {
      values.push(doubt(readScored(object, criterion, columns, rows, findings)));
    }
  }
  if (table !== null) {
    findings.push(...describeMissing(ranked, criteria, values, table, rows, findings));
    // Objects kept out of the ranking are scored all the same: what is wrong with their scores is told.
    const isRanked = new Set(ranked);
    const others = objects.filter((object) => !isRanked.has(object) && rows.has(object.id));
    const read = others.flatMap((object) =>
      criteria.map((criterion) => readScored(object, criterion, columns, rows, findings)),
    );
    if (read.some(({ value }) => value !== null))
      findings.push(...describeMissing(others, criteria, read, table, rows, findings));
    // Penilaian shows its own empty cells.
    if (!isTyped) findings.push(...describeOwed(objects, criteria, table, columns, rows));
  }
  findings.push(...judgeLoose(loose, criteria, columns));
  findings.push(...checkScoredTables(snapshot, sources, new Set(criteria.flatMap(headingsOf))));
  const compared = comparedBy(chosen.weights);
  const isUsed = compared !== null;
  const comparisons = snapshot.sheets
    .filter(({ owned, name }) => owned === 'comparisons' || (isUsed && owned === null && pairwiseSheets.includes(name)))
    .flatMap((one) => readComparisons(one, criteria, isUsed ? findings : []));
  if (!isUsed) findings.push(...checkUnused(snapshot, pairwiseSheets, criteria));
  const weighed = chooseWeights({
    source: chosen.weights,
    sourceCell: chosen.cells.weights,
    criteria,
    values,
    comparisons,
    joining: chosen.joining,
  });
  findings.push(...weighed.findings);
  const { consistency } = weighed;
  const scores = table === null ? [] : listAssessorScores(table, criteria, columns, rows);
  const agreement = measureAgreement(scores, weighed.criteria);
  const remarks = [
    ...staff.remarks,
    ...weighed.remarks,
    ...(isUsed ? describeConsensus(compareWeights(criteria, comparisons, chosen.joining, compared)) : []),
    ...(agreement === null ? [] : [describeAgreement(agreement)]),
    ...describeHabits(scores, weighed.criteria),
  ];
  return {
    criteria: weighed.criteria,
    criteriaFrom: from,
    scoresSheet,
    chosen,
    comparisons,
    scores,
    consistency,
    agreement,
    remarks,
    values,
    findings,
  };
}

/** What is wrong with squares of staff that give no weights here. */
function checkUnused(
  { sheets }: WorkbookSnapshot,
  names: readonly string[],
  criteria: readonly Criterion[],
): Finding[] {
  return sheets
    .filter(({ owned, name }) => owned === null && names.includes(name))
    .flatMap((sheet) => {
      const found: Finding[] = [];
      const reverses = readComparisons(sheet, criteria, found).flatMap(checkReverses);
      return [...found, ...reverses];
    });
}

/** Criteria of a sheet of staff, with the cells they stand in there. */
function readStaffCriteria({ sheet, cellOf }: StaffCriteria, t: Translate): CriteriaReading {
  const read = readCriteria(sheet, t);
  if (cellOf === undefined) return read;
  const move = (findings: readonly Finding[]): Finding[] =>
    findings.map((finding) => ({ ...finding, cells: finding.cells.map(cellOf) }));
  const criteria = read.criteria.map((one) => ({ ...one, cell: one.cell && cellOf(one.cell) }));
  return { ...read, criteria, findings: move(read.findings) };
}

/** Squares that were handed out count once they are taken into Perbandingan. */
function withoutHandedOut({ snapshot, pairwiseSheets = [] }: InputsToRead): string[] {
  const isHandedOut = (name: string): boolean =>
    snapshot.sheets.some((sheet) => sheet.name === name && readCode(sheet) !== 'none');
  return pairwiseSheets.filter((name) => !isHandedOut(name));
}

/** Whether anybody has typed a score. */
function hasScores(table: InputTable, criteria: readonly Criterion[]): boolean {
  const columns = [...findScoreColumns(table, criteria).values()];
  return table.rows.some((row) => columns.some((column) => String(row.at(column)).trim() !== ''));
}

function ownedSheet(snapshot: WorkbookSnapshot, owned: 'criteria' | 'scores'): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.owned === owned) ?? null;
}

/** Column of each scored criterion: by code, by name, or by a heading that begins with the code (`K1 Keselarasan`). */
export function findScoreColumns(table: InputTable, criteria: readonly Criterion[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, name } of criteria) {
    const [code, plainName] = [normaliseText(id), normaliseText(name)];
    const column =
      columnNamed(table, [code, plainName]) ??
      [...table.headings].find(([, heading]) => heading.startsWith(`${code} `))?.[0];
    if (column !== undefined) found.set(id, column);
  }
  return found;
}

/** The rows of each object, by ID or by a title that only one has; rows of none are findings. */
export function attachRows(
  table: InputTable,
  objects: readonly CooperationObject[],
  columns: ReadonlyMap<string, number>,
  findings: Finding[],
  loose: InputRow[] = [],
): Map<string, ScoreCells> {
  const idColumn = columnNamed(table, ID);
  const titleColumn = columnNamed(table, TITLE);
  const byId = new Map([
    ...objects.map((object) => [normaliseText(fieldText(object, 'id')), object.id] as const),
    ...objects.map((object) => [normaliseText(object.id), object.id] as const),
  ]);
  byId.delete('');
  const byTitle = groupByTitle(objects);
  const attached = new Map<string, ScoreCells>();
  for (const row of table.rows) {
    const idText = String(row.at(idColumn)).trim();
    const titleText = String(row.at(titleColumn)).trim();
    const sameTitle = byTitle.get(normaliseText(titleText)) ?? [];
    const code = codeKey(idText);
    const byCode = objects.filter((object) => code !== '' && codeKey(fieldText(object, 'id')) === code);
    // A row number says nothing against the title; a code of the register does.
    const mayBeTitled = !/^KS-\d+$/i.test(idText) && (idText === '' || rowKey(idText) !== '' || byCode.length !== 1);
    const object =
      byId.get(normaliseText(idText)) ??
      (byCode.length === 1 ? byCode[0]?.id : undefined) ??
      (mayBeTitled && sameTitle.length === 1 ? sameTitle[0] : undefined);
    if (object !== undefined) {
      const cells = attached.get(object);
      if (cells) cells.rows.push(row);
      else attached.set(object, { rows: [row] });
    } else if ([...columns.values()].some((column) => row.at(column) !== '')) {
      const isById = titleText === '' || codeKey(idText) !== '';
      const cell = row.cell((isById ? idColumn : titleColumn) ?? idColumn ?? titleColumn ?? 0);
      const text = isById && idText !== '' ? idText : titleText;
      loose.push(row);
      findings.push(makeInputFinding('row-unattached', 'message', { text }, [cell]));
    }
  }
  return attached;
}

/** What is wrong with the scores of rows that are no object's. */
function judgeLoose(
  rows: readonly InputRow[],
  criteria: readonly Criterion[],
  columns: ReadonlyMap<string, number>,
): Finding[] {
  return rows.flatMap((row) => {
    const found: Finding[] = [];
    const open: Criterion[] = [];
    for (const criterion of criteria) {
      const column = columns.get(criterion.id);
      if (column === undefined) continue;
      const raw = row.at(column);
      if (typeof raw === 'string' && /^[-–—]?$/.test(raw.trim())) open.push(criterion);
      else if (readScore(raw, criterion) === null)
        found.push(describeBadScore(null, criterion, raw, readPlainNumber(raw), row, column));
    }
    if (open.length === 0) return found;
    const cells = open.map(({ id }) => row.cell(columns.get(id) ?? 0));
    const params = { criteria: open.map(({ id }) => id) };
    return [...found, makeInputFinding('score-missing', 'message', params, cells)];
  });
}

/** How a criterion may be headed: its name, its code, both. */
function headingsOf({ id, name }: Criterion): string[] {
  return [name, id, `${id} ${name}`].map(normaliseHeading);
}

function groupByTitle(objects: readonly CooperationObject[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const object of objects) {
    const title = normaliseText(fieldText(object, 'title'));
    if (title === '') continue;
    const group = groups.get(title);
    if (group) group.push(object.id);
    else groups.set(title, [object.id]);
  }
  return groups;
}

/** Money of the register; the whole cost stands for the APBD part of an object that splits its cost by no source. */
function readFieldValue(object: CooperationObject, criterion: Criterion, field: 'cost' | 'costApbd'): CriterionValue {
  const parts: readonly FieldId[] = ['costApbn', 'costApbdProv', 'costPartner'];
  const unsplit = parts.every((part) => fieldNumber(object, part) === null);
  const used: FieldId = field === 'costApbd' && fieldNumber(object, 'costApbd') === null && unsplit ? 'cost' : field;
  const value = fieldNumber(object, used);
  return {
    object: object.id,
    criterion: criterion.id,
    value: value !== null && value >= 0 ? value : null,
    cell: object.fields[used]?.cell ?? null,
  };
}

function readScored(
  object: CooperationObject,
  criterion: Criterion,
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, ScoreCells>,
  findings: Finding[],
): CriterionValue {
  return criterion.from.type === 'field'
    ? readFieldValue(object, criterion, criterion.from.field)
    : readScores(object, criterion, columns.get(criterion.id), rows.get(object.id), findings);
}

function readScores(
  object: CooperationObject,
  criterion: Criterion,
  column: number | undefined,
  cells: ScoreCells | undefined,
  findings: Finding[],
): CriterionValue {
  const empty = { object: object.id, criterion: criterion.id, value: null, cell: null };
  if (column === undefined || cells === undefined) return empty;
  const scores: number[] = [];
  for (const row of cells.rows) {
    const raw = row.at(column);
    if (typeof raw === 'string' && /^[-–—]?$/.test(raw.trim())) continue;
    const score = readScore(raw, criterion);
    if (score !== null) scores.push(score);
    else findings.push(describeBadScore(object, criterion, raw, readPlainNumber(raw), row, column));
  }
  const { from } = criterion;
  const value = aggregateScores(scores, from.type === 'scores' ? (from.joining ?? 'mean') : 'mean');
  return { ...empty, value, cell: cells.rows[0]?.cell(column) ?? null };
}

/** Rules that tell of a score that was given and could not be taken. */
const REFUSED: readonly string[] = ['scale-out-of-range', 'value-unreadable'] satisfies readonly InputRuleId[];

function describeBadScore(
  object: CooperationObject | null,
  criterion: Criterion,
  raw: string | number | boolean,
  score: number | null,
  row: InputRow,
  column: number,
): Finding {
  const { min, max } = criterion.scale ?? { min: 0, max: Infinity };
  const params = {
    id: criterion.id,
    name: criterion.name,
    text: String(raw),
    ...(max === Infinity ? {} : { min, max }),
  };
  const cells = [row.cell(column)];
  const of = object?.id ?? null;
  if (score === null || max === Infinity)
    return makeInputFinding('value-unreadable', 'messageScore', params, cells, of, 'error', 'cureScore');
  return makeInputFinding('scale-out-of-range', 'messageRange', params, cells, of);
}

/**
 * One finding for each object that lacks scores, or a single one when nobody has scored anything yet. A score that was given and
 * could not be taken has its own finding among `told` and is not missing.
 */
function describeMissing(
  objects: readonly CooperationObject[],
  criteria: readonly Criterion[],
  values: readonly CriterionValue[],
  table: InputTable,
  rows: ReadonlyMap<string, ScoreCells>,
  told: readonly Finding[],
): Finding[] {
  const keyOf = (object: string | null, criterion: unknown): string => JSON.stringify([object, criterion]);
  const refused = new Set(
    told.flatMap(({ rule, object, message }) => (REFUSED.includes(rule) ? [keyOf(object, message.params.id)] : [])),
  );
  const scored = new Set(criteria.filter(({ from }) => from.type === 'scores').map(({ id }) => id));
  if (refused.size === 0 && !values.some(({ criterion, value }) => scored.has(criterion) && value !== null)) {
    const first = table.rows[0]?.cell(Math.min(...table.headings.keys()));
    const fallback = { sheet: table.sheet, rowIndex: table.headingRow, columnIndex: 0 };
    return objects.length === 0 ? [] : [makeInputFinding('score-missing', 'messageAll', {}, [first ?? fallback])];
  }
  return objects.flatMap((object, index) => {
    const own = values.slice(index * criteria.length, (index + 1) * criteria.length);
    const missing = own.filter(({ criterion, value }) => value === null && !refused.has(keyOf(object.id, criterion)));
    if (missing.length === 0) return [];
    const cells = missing.flatMap(({ cell }) => (cell ? [cell] : []));
    const row = rows.get(object.id)?.rows[0];
    const fallback = row ? row.cell(Math.min(...table.headings.keys())) : objectCell(object);
    const ids = missing.map(({ criterion }) => criterion);
    return [
      makeInputFinding('score-missing', 'message', { criteria: ids }, cells.length > 0 ? cells : [fallback], object.id),
    ];
  });
}
