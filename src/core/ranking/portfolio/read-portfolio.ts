/**
 * Reads the sheet of budgets, capacities and conditions. A row that cannot be used is a finding with its cell and does not count; a sheet
 * without any amount sets no limit.
 */
import type { CellRef } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { fieldText, type CooperationObject } from '../../model/object';
import type { LimitSource, PortfolioLimit } from '../../model/study';
import type { SheetSnapshot } from '../../model/snapshot';
import { normaliseText } from '../../parse/text';
import { makeInputFinding } from '../input-rules';
import { columnNamed, findInputTable, readPlainNumber, type InputRow } from '../input-tables';

/** Normalised words of each source, as the drop-down has them and as staff write them. */
export const SOURCE_WORDS: Readonly<Record<LimitSource, readonly string[]>> = {
  all: ['semua sumber', 'semua', 'jumlah biaya', 'all sources', 'all', 'total'],
  costApbn: ['apbn', 'state budget apbn'],
  costApbdProv: ['apbd provinsi', 'apbd prov', 'provincial budget apbd'],
  costApbd: ['apbd', 'apbd kabupaten kota', 'apbd kab kota', 'regional budget apbd'],
  costPartner: ['mitra', 'partner'],
  count: ['banyaknya objek', 'jumlah objek', 'kapasitas', 'number of objects', 'capacity'],
};

export type ConditionKind = 'mustHave' | 'excludes' | 'requires';
export const CONDITION_WORDS: Readonly<Record<ConditionKind, readonly string[]>> = {
  mustHave: ['wajib', 'wajib ada', 'must have', 'must'],
  excludes: ['meniadakan', 'saling meniadakan', 'excludes'],
  requires: ['memerlukan', 'membutuhkan', 'requires', 'needs'],
};

const YEAR = ['tahun', 'tahun anggaran', 'year'];
const SOURCE = ['sumber', 'sumber dana', 'sumber atau kapasitas', 'source', 'source or capacity'];
const AMOUNT = ['batas', 'batas rp', 'pagu', 'anggaran', 'limit'];
const CONDITION = ['syarat', 'condition'];
const OBJECT = ['objek', 'object'];
const OTHER = ['objek lain', 'other object'];

export interface PortfolioReading {
  readonly limits: readonly PortfolioLimit[];
  /** Of the amount of each limit. */
  readonly cells: readonly CellRef[];
  /** Ids of objects. */
  readonly mustHave: readonly string[];
  readonly excludes: readonly (readonly [string, string])[];
  readonly requires: readonly (readonly [string, string])[];
  readonly findings: readonly Finding[];
}

export const NO_PORTFOLIO: PortfolioReading = {
  limits: [],
  cells: [],
  mustHave: [],
  excludes: [],
  requires: [],
  findings: [],
};

/** `sheet`: null where there is none. */
export function readPortfolio(sheet: SheetSnapshot | null, objects: readonly CooperationObject[]): PortfolioReading {
  const table = sheet === null ? null : findInputTable(sheet, [AMOUNT, SOURCE]);
  if (table === null) return NO_PORTFOLIO;
  const column = (names: readonly string[]): number | null => columnNamed(table, names);
  const columns = {
    year: column(YEAR), source: column(SOURCE), amount: column(AMOUNT),
    condition: column(CONDITION), object: column(OBJECT), other: column(OTHER),
  }; // prettier-ignore
  const findings: Finding[] = [];
  const report = (row: InputRow, at: number | null, message: string): void => {
    const cell: CellRef = row.cell(at ?? 0);
    findings.push(makeInputFinding('portfolio-invalid', message, { text: String(row.at(at)).trim() }, [cell]));
  };
  const read = table.rows.flatMap((row) => readLimit(row, columns, report));
  const ids = indexObjects(objects);
  const mustHave: string[] = [];
  const pairs = { excludes: [] as [string, string][], requires: [] as [string, string][] };
  for (const row of table.rows) {
    if (columns.condition === null || isEmpty(row, columns.condition)) continue;
    const kind = findWord(row.at(columns.condition), CONDITION_WORDS);
    if (kind === null) {
      report(row, columns.condition, 'messageCondition');
      continue;
    }
    const needed = kind === 'mustHave' ? [columns.object] : [columns.object, columns.other];
    const found = needed.map((at) => ids.get(normaliseText(String(row.at(at)))) ?? null);
    const wrong = found.indexOf(null);
    const [object = null, other = null] = found;
    if (wrong >= 0) report(row, needed[wrong] ?? null, 'messageObject');
    else if (kind === 'mustHave' && object !== null) mustHave.push(object);
    else if (kind !== 'mustHave' && object !== null && other !== null) pairs[kind].push([object, other]);
  }
  const [limits, cells] = [read.map(({ limit }) => limit), read.map(({ cell }) => cell)];
  return { limits, cells, mustHave, ...pairs, findings };
}

type Columns = Readonly<Record<'year' | 'source' | 'amount', number | null>>;

/** No year: all years together; no source: all sources. */
function readLimit(
  row: InputRow,
  { year, source, amount }: Columns,
  report: (row: InputRow, at: number | null, message: string) => void,
): { readonly limit: PortfolioLimit; readonly cell: CellRef }[] {
  if (isEmpty(row, amount)) {
    if (!isEmpty(row, year)) report(row, amount, 'messageAmount');
    return [];
  }
  const most = readPlainNumber(row.at(amount));
  const wanted = isEmpty(row, source) ? 'all' : findWord(row.at(source), SOURCE_WORDS);
  const yearNumber = isEmpty(row, year) ? null : Number(String(row.at(year)).trim());
  const isYear = yearNumber === null || (Number.isInteger(yearNumber) && yearNumber >= 1990 && yearNumber <= 2100);
  if (most === null || most < 0) report(row, amount, 'messageAmount');
  else if (wanted === null) report(row, source, 'messageSource');
  else if (!isYear) report(row, year, 'messageYear');
  else return [{ limit: { year: yearNumber, source: wanted, amount: most }, cell: row.cell(amount ?? 0) }];
  return [];
}

function isEmpty(row: InputRow, at: number | null): boolean {
  return String(row.at(at)).trim() === '';
}

function findWord<Id extends string>(value: unknown, words: Readonly<Record<Id, readonly string[]>>): Id | null {
  const text = normaliseText(String(value));
  const found = (Object.entries(words) as [Id, readonly string[]][]).find(([, names]) => names.includes(text));
  return found?.[0] ?? null;
}

/** By ID, and by title where only one object has it. */
function indexObjects(objects: readonly CooperationObject[]): Map<string, string> {
  const index = new Map<string, string>();
  const titles = new Map<string, number>();
  const titleOf = (object: CooperationObject): string => normaliseText(fieldText(object, 'title'));
  for (const object of objects) titles.set(titleOf(object), (titles.get(titleOf(object)) ?? 0) + 1);
  for (const object of objects) if (titles.get(titleOf(object)) === 1) index.set(titleOf(object), object.id);
  for (const { id } of objects) index.set(normaliseText(id), id);
  index.delete('');
  return index;
}
