/**
 * Reads the Kriteria sheet. A bad cell is a finding and the default of that criterion stands (weight 0 where it has
 * none); an unusable sheet leaves the default criteria.
 */
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Translate } from '../model/message';
import type { Criterion, Direction, ScoreJoining } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import type { WeightSource } from './choice-words';
import { DEFAULT_CRITERIA, makeDefaultCriteria, SCORE_SCALE } from './default-criteria';
import { makeInputFinding } from './input-rules';
import { columnNamed, findInputTable, readPlainNumber, type InputRow, type InputTable } from './input-tables';
import { listLevels, readGroups, weighGroups, type WeightLevel } from './read-groups';
import { NO_CHOICE, readChoice, type ChoiceReading } from './read-choice';
import type { Preference } from './preference';
import { preferenceReader } from './read-preferences';

const CODE = ['kode', 'kode kriteria', 'code', 'criterion code', 'id'];
const NAME = ['kriteria', 'nama kriteria', 'criterion', 'criteria', 'criterion name', 'name'];
const DIRECTION = ['arah', 'sifat', 'atribut', 'jenis', 'manfaat biaya', 'direction', 'type', 'benefit cost'];
const WEIGHT = ['bobot', 'bobot %', 'bobot awal', 'weight', 'weight %', 'weights'];
const SOURCE = ['sumber nilai', 'sumber', 'asal nilai', 'diambil dari', 'value source', 'source', 'taken from', 'from'];
/** The code of the row that a criterion belongs under. */
const PARENT = ['induk', 'kode induk', 'kriteria induk', 'kelompok induk', 'parent', 'parent code', 'parent criterion'];
const MIN = [
  'skala terendah',
  'nilai terendah',
  'terendah',
  'min',
  'minimum',
  'skala min',
  'lowest',
  'lowest score',
  'scale min',
];
const MAX = ['skala tertinggi', 'nilai tertinggi', 'tertinggi', 'maks', 'max', 'maksimum', 'skala maks', 'highest', 'highest score', 'maximum', 'scale max']; // prettier-ignore

/** Normalised words of the direction column; `+` and `-` are understood besides. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...['manfaat', 'benefit', 'keuntungan', 'untung', 'max', 'maks', 'maksimum', 'higher is better'].map((word) => [word, 'benefit'] as const),
  ...['biaya', 'cost', 'min', 'minimum', 'lower is better'].map((word) => [word, 'cost'] as const),
]); // prettier-ignore

export interface CriteriaReading {
  readonly criteria: readonly Criterion[];
  readonly from: 'sheet' | 'default';
  /** Which method the sheet chooses. */
  readonly chosen: ChoiceReading;
  /** Of the choice too. */
  readonly findings: readonly Finding[];
}

interface Columns {
  readonly code: number | null;
  readonly name: number | null;
  readonly direction: number | null;
  readonly weight: number;
  readonly parent: number | null;
  readonly source: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** The criteria of the sheet, or the default ones when there is no sheet or no usable table on it. */
export function readCriteria(sheet: SheetSnapshot | null, t: Translate): CriteriaReading {
  const table =
    sheet === null ? null : (findInputTable(sheet, [WEIGHT, CODE]) ?? findInputTable(sheet, [WEIGHT, NAME]));
  const chosen = sheet === null ? NO_CHOICE : readChoice(sheet, table);
  const defaults = { criteria: makeDefaultCriteria(t), from: 'default', chosen, findings: chosen.findings } as const;
  if (table === null) return defaults;
  const columns = findColumns(table);
  if (columns === null) return defaults;
  const findings: Finding[] = [];
  const criteria: Criterion[] = [];
  const preferences: Preference[] = [];
  const readPreference = chosen.choice.method === 'promethee2' ? preferenceReader(table, findings) : null;
  const seen = new Set<string>();
  const groups = readGroups(table, columns, (row, id) => readWeight(row, columns, id, 0, findings), findings);
  for (const row of table.rows) {
    if (groups.isGroup(row)) continue;
    const alone = readRow(row, columns, criteria.length, t, findings);
    if (alone === null) continue;
    const group = groups.groupOf(row);
    const joined = withJoining(alone, chosen.scores);
    const criterion = group === null ? joined : { ...joined, group: { ...group, local: joined.weight } };
    if (seen.has(normaliseText(criterion.id))) {
      const cells = criterion.cell ? [criterion.cell] : [];
      findings.push(makeInputFinding('weights-invalid', 'messageRepeated', { id: criterion.id }, cells));
      continue;
    }
    seen.add(normaliseText(criterion.id));
    const preferred = readPreference?.(row, criterion.id) ?? null;
    criteria.push(preferred === null ? criterion : { ...criterion, thresholds: preferred.thresholds });
    if (preferred !== null) preferences.push(preferred.preference);
  }
  if (criteria.length === 0) return defaults;
  const all = [...findings, ...checkWeights(criteria, chosen.weights), ...chosen.findings];
  return {
    criteria: weighGroups(criteria),
    from: 'sheet',
    chosen: withPreferences(chosen, preferences),
    findings: all,
  };
}

/** The mean is what scores have anyway. */
function withJoining(criterion: Criterion, joining: ScoreJoining): Criterion {
  const isSaid = joining !== 'mean' && criterion.from.type === 'scores';
  return isSaid ? { ...criterion, from: { type: 'scores', joining } } : criterion;
}

/** The usual function of all is what the method has anyway. */
function withPreferences(chosen: ChoiceReading, preferences: readonly Preference[]): ChoiceReading {
  if (preferences.every(({ type }) => type === 'usual')) return chosen;
  const { choice } = chosen;
  return { ...chosen, choice: { ...choice, options: { ...choice.options, preferences } } };
}

function findColumns(table: InputTable): Columns | null {
  const weight = columnNamed(table, WEIGHT);
  if (weight === null) return null;
  return {
    code: columnNamed(table, CODE),
    name: columnNamed(table, NAME),
    direction: columnNamed(table, DIRECTION),
    weight,
    parent: columnNamed(table, PARENT),
    source: columnNamed(table, SOURCE),
    min: columnNamed(table, MIN),
    max: columnNamed(table, MAX),
  };
}

function readRow(
  row: InputRow,
  columns: Columns,
  position: number,
  t: Translate,
  findings: Finding[],
): Criterion | null {
  const code = String(row.at(columns.code)).trim();
  const name = String(row.at(columns.name)).trim();
  if (code === '' && name === '') return null;
  if (/^(jumlah|total|sum)\b/i.test(code === '' ? name : code)) return null;
  const id = code === '' ? `K${position + 1}` : code;
  const usual = DEFAULT_CRITERIA.find((candidate) => candidate.id === id);
  const direction = readDirection(row, columns, id, usual?.direction ?? 'benefit', findings);
  const from = readSource(row, columns, name, direction, usual?.from, t);
  return {
    id,
    name: name === '' ? id : name,
    direction,
    weight: readWeight(row, columns, id, usual?.weight ?? 0, findings),
    from,
    scale: from.type === 'field' ? null : readScale(row, columns),
    cell: row.cell(columns.weight),
    directionCell: columns.direction === null ? null : row.cell(columns.direction),
  };
}

/** Only ratios of weights matter: what is above this was not meant as one. */
const GREATEST_WEIGHT = 1e9;

function readWeight(row: InputRow, columns: Columns, id: string, usual: number, findings: Finding[]): number {
  const raw = row.at(columns.weight);
  const weight = readPlainNumber(raw);
  if (weight !== null && weight >= 0 && weight <= GREATEST_WEIGHT) return weight;
  const params = { id, text: String(raw), used: usual };
  findings.push(makeInputFinding('weights-invalid', 'messageWeight', params, [row.cell(columns.weight)]));
  return usual;
}

function readDirection(row: InputRow, columns: Columns, id: string, usual: Direction, findings: Finding[]): Direction {
  if (columns.direction === null) return usual;
  const raw = String(row.at(columns.direction)).trim();
  if (raw === '+') return 'benefit';
  if (raw === '-' || raw === '−') return 'cost';
  const direction = DIRECTIONS.get(normaliseText(raw));
  if (direction !== undefined) return direction;
  const params = { id, text: raw, used: `ranking.direction.${usual}` };
  findings.push(makeInputFinding('weights-invalid', 'messageDirection', params, [row.cell(columns.direction)]));
  return usual;
}

/** A field when the source column names one, or when there is no such column and the cost criterion is money. */
function readSource(
  row: InputRow,
  columns: Columns,
  name: string,
  direction: Direction,
  usual: Criterion['from'] | undefined,
  t: Translate,
): Criterion['from'] {
  const stated = normaliseText(String(row.at(columns.source)));
  if (stated !== '') {
    if (/\bapbd\b/.test(stated) || stated.includes(normaliseText(t('fields.costApbd'))))
      return { type: 'field', field: 'costApbd' };
    if (/\b(biaya|cost|anggaran|budget)\b/.test(stated)) return { type: 'field', field: 'cost' };
    return { type: 'scores' };
  }
  if (usual !== undefined) return usual;
  if (direction !== 'cost' || !/\b(biaya|anggaran|cost|budget)\b/i.test(name)) return { type: 'scores' };
  return { type: 'field', field: /\bapbd\b/i.test(name) ? 'costApbd' : 'cost' };
}

function readScale(row: InputRow, columns: Columns): { min: number; max: number } {
  const min = readPlainNumber(row.at(columns.min)) ?? SCORE_SCALE.min;
  const max = readPlainNumber(row.at(columns.max)) ?? SCORE_SCALE.max;
  return min >= 0 && max > min ? { min, max } : SCORE_SCALE;
}

/** Of the greatest swing, by which the others are judged (von Winterfeldt and Edwards 1986, section 8.2). */
const GREATEST_SWING = 100;

/**
 * Weights are ratios and are divided by their sum; a sum that is neither 1 nor 100 is said, not repaired. Points of swings have any sum,
 * but the greatest is 100: where it is not, the criteria that have it are said. Groups and the criteria inside of each are looked at apart.
 */
function checkWeights(criteria: readonly Criterion[], source: WeightSource): Finding[] {
  return listLevels(criteria).flatMap((level) => checkLevel(level, source));
}

function checkLevel({ group, weights }: WeightLevel, source: WeightSource): Finding[] {
  const cellsOf = (some: WeightLevel['weights']): CellRef[] => some.flatMap(({ cell }) => (cell ? [cell] : []));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const inside = group === null ? {} : { group: group.id };
  const find = (message: string, params: Finding['message']['params'], some = weights): Finding[] => {
    const key = group === null ? message : `${message}Inside`;
    return [makeInputFinding('weights-invalid', key, { ...inside, ...params }, cellsOf(some), null, 'warning')];
  };
  if (sum === 0 && group === null) return [makeInputFinding('weights-invalid', 'messageAllZero', {}, cellsOf(weights))];
  if (source === 'swing') {
    const greatest = Math.max(...weights.map(({ weight }) => weight));
    if (Math.abs(greatest - GREATEST_SWING) <= 1e-9) return [];
    const highest = weights.filter(({ weight }) => weight === greatest);
    return find('messageSwing', { greatest, expected: GREATEST_SWING, criteria: highest.map(({ id }) => id) }, highest);
  }
  return Math.abs(sum - 1) <= 1e-6 || Math.abs(sum - 100) <= 1e-4 ? [] : find('messageSum', { sum });
}
