/**
 * Finds squares of pairwise comparisons between the criteria on a sheet, for each assessor one or, where criteria stand in groups, one
 * for each level, by the codes along both sides. Gives judgments with their cells; what is no judgment is a finding and counts as
 * unanswered.
 */
import type { CellRef, Scalar } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Criterion } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import { comparedLevels, isByLevel, wholeLevel, type ComparedItem, type ComparedLevel } from './compared-levels';
import { makeInputFinding } from './input-rules';
import { readPlainNumber } from './input-tables';
import type { Pairwise } from './weights/pairwise';

/** Labels of the cell that names the assessor over a square, normalised. */
const ASSESSOR_LABELS: readonly string[] = ['penilai', 'nama penilai', 'asesor', 'assessor', 'responden', 'respondent', 'evaluator']; // prettier-ignore
/** Labels of the cell that says how much the assessor counts, normalised. */
const ROLE_LABELS: readonly string[] = [
  'bobot penilai',
  'bobot peran',
  'assessor weight',
  'weight of assessor',
  'role weight',
];
/** How far over the square the assessor is looked for. */
const ASSESSOR_ROWS = 3;
/** Saaty (1980): judgments lie on 1/9..9. A tenth more is a rounded reverse. */
const GREATEST = 9.1;

export interface ComparisonBlock {
  /** What the rows and columns are. */
  readonly level: ComparedLevel;
  /** As written over the square; the name of the sheet where nothing is. A square of a level without a name takes that of the one before. */
  readonly assessor: string;
  /** The cell beside the label over the square; left out or null where there is no label, or the name stands in one text with it. */
  readonly assessorCell?: CellRef | null;
  /** How much the assessor counts where several are joined, by role; left out where nothing is said, and then 1. */
  readonly role?: { readonly weight: number; readonly cell: CellRef };
  /** By item of the level, in both directions; null where unanswered or where the square lacks the item. */
  readonly matrix: Pairwise;
  readonly cells: readonly (readonly (CellRef | null)[])[];
  /** What each cell holds; `''` where the square lacks the item. */
  readonly contents: readonly (readonly Scalar[])[];
  /** Judgments that count, both directions. */
  readonly answers: number;
  /** Whether the square stands on the add-in's own sheet, whose judgments are texts. */
  readonly isOwned: boolean;
  /** The first judgment cell. */
  readonly cell: CellRef;
}

/**
 * In sheet order, those without any answer included. A square that compares a group with what stands inside of one is a finding and
 * left out.
 */
export function readComparisons(
  sheet: SheetSnapshot,
  criteria: readonly Criterion[],
  findings: Finding[],
): ComparisonBlock[] {
  const { grid } = sheet;
  const levels = comparedLevels(criteria);
  const whole = wholeLevel(criteria);
  const known = [...whole.items, ...(isByLevel(levels) ? levels.flatMap(({ items }) => items) : [])];
  const at = (row: number, column: number): Scalar => grid.values[row]?.[column] ?? '';
  const found = (row: number, column: number): number => findItem(at(row, column), known);
  const blocks: ComparisonBlock[] = [];
  const squares: Square[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    for (let column = 1; column < (grid.values[row]?.length ?? 0); column += 1) {
      // Judgments may read like codes: `1` is one where criteria are numbered.
      const within = squares.find((one) => row <= one.bottom && column >= one.column && column <= one.right);
      if (within !== undefined) column = within.right;
      if (within !== undefined || found(row, column) < 0 || found(row, column - 1) >= 0) continue;
      let right = column;
      while (found(row, right + 1) >= 0) right += 1;
      let bottom = row;
      while (found(bottom + 1, column - 1) >= 0) bottom += 1;
      if (right === column || bottom - row < 2) continue;
      const square = { sheet, row, column, right, bottom };
      squares.push(square);
      const level = isByLevel(levels) ? findLevel(square, [...levels, whole], known) : whole;
      if (level === undefined) findings.push(describeMixed(square, criteria, known));
      else blocks.push(readBlock(square, level, findings));
      column = right;
    }
  }
  return isByLevel(levels) ? nameSets(blocks) : blocks;
}

interface Square {
  readonly sheet: SheetSnapshot;
  /** Of the headings and the first judgments, by place in the grid. */
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
}

/** The texts along both sides. */
function headingsOf({ sheet: { grid }, row, column, right, bottom }: Square): Scalar[] {
  const beside = grid.values.slice(row + 1, bottom + 1).map((line) => line[column - 1] ?? '');
  return [...(grid.values[row] ?? []).slice(column, right + 1), ...beside];
}

/** The first that has them all, none of which another item would explain better. */
function findLevel(
  square: Square,
  levels: readonly ComparedLevel[],
  known: readonly ComparedItem[],
): ComparedLevel | undefined {
  const bestOf = (heading: Scalar, items: readonly ComparedItem[]): number =>
    Math.max(0, ...items.map((item) => fitOf(heading, item)));
  const headings = headingsOf(square).map((heading) => ({ heading, best: bestOf(heading, known) }));
  return levels.find(({ items }) => headings.every(({ heading, best }) => bestOf(heading, items) === best));
}

/** One heading is a group then, and another stands in a group. */
function describeMixed(square: Square, criteria: readonly Criterion[], known: readonly ComparedItem[]): Finding {
  const ids = headingsOf(square).map((heading) => known[findItem(heading, known)]?.id ?? '');
  const isInside = (id: string): boolean => criteria.some((one) => one.id === id && one.group !== undefined);
  const params = {
    one: ids.find((id) => !criteria.some((criterion) => criterion.id === id)) ?? '',
    other: ids.find(isInside) ?? '',
  };
  return makeInputFinding('comparison-invalid', 'messageMixed', params, [firstCell(square)]);
}

function firstCell({ sheet, row, column }: Square): CellRef {
  const { top, left } = sheet.grid;
  return { sheet: sheet.name, rowIndex: top + row + 1, columnIndex: left + column };
}

/** Squares of levels belong together: one without a name is of the assessor before, and a role said over one counts for all of an assessor. */
function nameSets(blocks: readonly ComparisonBlock[]): ComparisonBlock[] {
  const named: ComparisonBlock[] = [];
  for (const block of blocks) {
    const before = named.at(-1);
    const isUnnamed = !block.assessorCell && block.assessor === block.cell.sheet;
    named.push(before !== undefined && isUnnamed ? { ...block, assessor: before.assessor } : block);
  }
  const roles = new Map<string, NonNullable<ComparisonBlock['role']>>();
  for (const { assessor, role } of named) {
    const key = normaliseText(assessor);
    if (role !== undefined && !roles.has(key)) roles.set(key, role);
  }
  return named.map((block) => {
    const role = block.role ?? roles.get(normaliseText(block.assessor));
    return role === undefined ? block : { ...block, role };
  });
}

function readBlock(square: Square, level: ComparedLevel, findings: Finding[]): ComparisonBlock {
  const { sheet, row, column, right, bottom } = square;
  const { grid } = sheet;
  const { items } = level;
  const size = items.length;
  const matrix = Array.from({ length: size }, () => new Array<number | null>(size).fill(null));
  const cells = Array.from({ length: size }, () => new Array<CellRef | null>(size).fill(null));
  const contents = Array.from({ length: size }, () => new Array<Scalar>(size).fill(''));
  let answers = 0;
  for (let line = row + 1; line <= bottom; line += 1) {
    const one = findItem(grid.values[line]?.[column - 1] ?? '', items);
    for (let place = column; place <= right; place += 1) {
      const other = findItem(grid.values[row]?.[place] ?? '', items);
      const cell = { sheet: sheet.name, rowIndex: grid.top + line, columnIndex: grid.left + place };
      const raw = grid.values[line]?.[place] ?? '';
      cells[one]?.splice(other, 1, cell);
      contents[one]?.splice(other, 1, raw);
      if (one === other || raw === '') continue;
      const judgment = readJudgment(raw);
      if (judgment === null) {
        const params = { text: String(raw), one: items[one]?.id ?? '', other: items[other]?.id ?? '' };
        findings.push(
          valueOf(raw) === null
            ? makeInputFinding('comparison-invalid', 'messageValue', params, [cell])
            : makeInputFinding('scale-out-of-range', 'messageJudgment', params, [cell], null, 'error', 'cureJudgment'),
        );
        continue;
      }
      matrix[one]?.splice(other, 1, judgment);
      answers += 1;
    }
  }
  const named = findAssessor(square);
  return {
    level,
    ...named,
    ...findRole(square, named.assessor, findings),
    matrix,
    cells,
    contents,
    answers,
    isOwned: sheet.owned !== null,
    cell: firstCell(square),
  };
}

/** By code, by name, or by a text that begins with the code: then the longest one, for `1.1 Biaya` begins with `1` too. -1 where it names none. */
function findItem(value: Scalar, items: readonly ComparedItem[]): number {
  const fits = items.map((item) => fitOf(value, item));
  const best = Math.max(0, ...fits);
  return best === 0 ? -1 : fits.indexOf(best);
}

/** How much of a text an item explains: all of it, or so many letters of its beginning; 0 where none. */
function fitOf(value: Scalar, { id, name }: ComparedItem): number {
  const [text, code] = [normaliseText(String(value)), normaliseText(id)];
  if (text === '') return 0;
  if (text === code || text === normaliseText(name)) return Infinity;
  return code !== '' && text.startsWith(`${code} `) ? code.length : 0;
}

function valueOf(raw: Scalar): number | null {
  const fraction = typeof raw === 'string' ? /^\s*(\d+)\s*[/:]\s*(\d+)\s*$/.exec(raw) : null;
  return fraction ? Number(fraction[1]) / Number(fraction[2]) : readPlainNumber(raw);
}

/** `3`, `1/3`, `0,33`; null for what is not above 0 and within the scale. */
function readJudgment(raw: Scalar): number | null {
  const value = valueOf(raw);
  return value !== null && value >= 1 / GREATEST && value <= GREATEST ? value : null;
}

/** The text beside a label such as Penilai, or the part of one text behind it. */
function findAssessor({ sheet, row, column }: Square): Pick<ComparisonBlock, 'assessor' | 'assessorCell'> {
  const { values, top, left } = sheet.grid;
  for (let line = row; line >= Math.max(0, row - ASSESSOR_ROWS); line -= 1) {
    for (let place = Math.max(0, column - 2); place <= column + 1; place += 1) {
      const text = String(values[line]?.[place] ?? '');
      const [label = '', ...rest] = text.split(':');
      if (!ASSESSOR_LABELS.includes(normaliseText(label))) continue;
      const inText = rest.join(':').trim();
      if (inText !== '') return { assessor: inText, assessorCell: null };
      const beside = (values[line] ?? []).slice(place + 1, place + 4).map((one) => String(one).trim());
      // Where no name is typed, what follows may be the label of the role.
      const filled = Math.max(0, beside.findIndex((one) => one !== '' && !isRoleLabel(one)));
      const assessorCell = { sheet: sheet.name, rowIndex: top + line, columnIndex: left + place + 1 + filled };
      const named = isRoleLabel(beside[filled] ?? '') ? '' : (beside[filled] ?? '');
      return { assessor: named === '' ? sheet.name : named, assessorCell };
    }
  }
  return { assessor: sheet.name, assessorCell: null };
} // prettier-ignore

function isRoleLabel(text: string): boolean {
  return ROLE_LABELS.includes(normaliseText(text.replace(/:\s*$/, '')));
}

/** The number beside a label such as Bobot Penilai over the square; what is no number of at least 0 is a finding and counts as 1. */
function findRole({ sheet, row, right }: Square, assessor: string, findings: Finding[]): Pick<ComparisonBlock, 'role'> {
  const { values, top, left } = sheet.grid;
  for (let line = row; line >= Math.max(0, row - ASSESSOR_ROWS); line -= 1) {
    const cells = values[line] ?? [];
    for (let place = 0; place <= right + 1; place += 1) {
      if (!isRoleLabel(String(cells[place] ?? ''))) continue;
      const raw = cells[place + 1] ?? '';
      if (raw === '') continue;
      const cell = { sheet: sheet.name, rowIndex: top + line, columnIndex: left + place + 1 };
      const weight = readPlainNumber(raw);
      if (weight !== null && weight >= 0) return { role: { weight, cell } };
      findings.push(makeInputFinding('comparison-invalid', 'messageRole', { assessor, text: String(raw) }, [cell]));
      return {};
    }
  }
  return {};
}
