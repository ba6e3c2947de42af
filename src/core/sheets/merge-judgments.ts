/** Takes the judgments of returned squares into Perbandingan: into the squares of the same assessor, free ones, or new ones below. */
import type { CellRef, Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import type { ReturnedSquare } from '../ranking/panel/returned-squares';
import { comparedLevels, isSameLevel, wholeLevel, type ComparedLevel } from '../ranking/compared-levels';
import type { ComparisonBlock } from '../ranking/read-comparisons';
import type { Pairwise } from '../ranking/weights/pairwise';
import { clampPosition, judgmentText, positionOf } from '../ranking/weights/saaty-scale';
import { makeSquares, type AssessorContent } from './assessor-squares';
import { judgmentEdits } from './judgment-edits';
import { makePlan } from './make-plan';
import { makeSquare, planComparisons } from './plan-comparisons';
import { planEdits, type CellEdit } from './plan-edits';
import type { SheetPlan } from './plan';

export interface JudgmentChange {
  readonly assessor: string;
  /** Ids of the criteria: how much more the first counts than the second. */
  readonly one: string;
  readonly other: string;
  /** What Perbandingan held; `''` where nothing. */
  readonly before: Scalar;
  readonly after: string;
  /** Where the new judgment was given. */
  readonly cell: CellRef;
}

export interface JudgmentMerge {
  /** Judgments that are new or differ, in the order of the sheets. */
  readonly changes: readonly JudgmentChange[];
  readonly plans: readonly SheetPlan[];
}

export interface JudgmentMergeInput {
  readonly criteria: readonly Criterion[];
  /** Those refused take no part. Of two squares of one assessor the later one counts where both answer. */
  readonly returned: readonly ReturnedSquare[];
  /** Squares on Perbandingan. */
  readonly comparisons: readonly ComparisonBlock[];
  /** Perbandingan as it stands; null where there is none yet. */
  readonly sheet: SheetSnapshot | null;
  readonly t: Translate;
}

/** An unanswered pair of a returned square takes nothing away. */
export function mergeJudgments(input: JudgmentMergeInput): JudgmentMerge {
  const { criteria, sheet, t } = input;
  const sets = listSets(input.comparisons.filter(({ cell }) => cell.sheet === sheet?.name));
  const free = sets.filter((set) => set.every(({ answers }) => answers === 0) && isPlaceholder(set[0], t));
  const changes: JudgmentChange[] = [];
  const edits: CellEdit[] = [];
  const added: AddedSquares[] = [];
  for (const { assessor, squares } of joinByAssessor(input.returned)) {
    const own = sets.filter(([one]) => normaliseText(one?.assessor ?? '') === normaliseText(assessor)).flat();
    const isNew = own.length === 0;
    const blocks = isNew ? (free.shift() ?? []) : own;
    const missing: ReturnedAnswers[] = [];
    const before = changes.length;
    for (const { level, answers } of squares) {
      const block = blocks.find((one) => isSameLevel(one.level, level)) ?? null;
      const open = answers.filter(({ row, column, position }) => !isHeld(block?.matrix ?? [], row, column, position));
      if (open.length === 0) continue;
      changes.push(...open.map(({ row, column, position, cell }) => ({
        assessor,
        one: level.items[row]?.id ?? '',
        other: level.items[column]?.id ?? '',
        before: block?.contents[row]?.[column] ?? '',
        after: judgmentText(position),
        cell,
      }))); // prettier-ignore
      if (block === null) missing.push({ level, answers });
      else edits.push(...judgmentEdits(block, open));
    }
    if (missing.length > 0) added.push({ assessor, squares: missing, isFirst: blocks.length === 0 });
    if (!isNew || changes.length === before) continue;
    edits.push(...blocks.flatMap(({ assessorCell }, index): CellEdit[] =>
      assessorCell ? [{ cell: assessorCell, content: assessor, keepsFormula: index > 0 }] : [],
    )); // prettier-ignore
  }
  if (changes.length === 0) return { changes, plans: [] };
  if (sheet === null) {
    const squares = added.map((one) => ({ ...contentOf(one), lists: listsFor(one, criteria) }));
    return { changes, plans: [planComparisons({ criteria, squares, t })] };
  }
  const [plan] = planEdits(edits, [sheet]);
  const below = placeBelow(sheet, added, criteria, t);
  const blocks = [...(plan?.blocks ?? []), ...below.blocks];
  return {
    changes,
    plans: [
      makePlan({ sheet: `edit:${sheet.id}`, name: sheet.name, mode: 'edit', ...below, blocks, growsPrintArea: true }),
    ],
  };
}

/** The squares of one assessor that belong together: one of each level. */
function listSets(comparisons: readonly ComparisonBlock[]): ComparisonBlock[][] {
  const sets: ComparisonBlock[][] = [];
  for (const block of comparisons) {
    const key = normaliseText(block.assessor);
    const set = sets.findLast(
      (one) =>
        normaliseText(one[0]?.assessor ?? '') === key && !one.some(({ level }) => isSameLevel(level, block.level)),
    );
    if (set === undefined) sets.push([block]);
    else set.push(block);
  }
  return sets;
}

interface AddedSquares {
  readonly assessor: string;
  readonly squares: readonly ReturnedAnswers[];
  /** Whether there is no square yet for this assessor. */
  readonly isFirst: boolean;
}

/**
 * Levels of the squares to make: that of all criteria where it was answered, and by themselves those of groups, which an assessor
 * gets whole at first and later only as far as they are missing.
 */
function listsFor({ squares, isFirst }: AddedSquares, criteria: readonly Criterion[]): ComparedLevel[][] {
  const answered = squares.map(({ level }) => level);
  const inGroups = answered.filter(({ type }) => type !== 'all');
  const lists = [
    inGroups.length < answered.length ? [wholeLevel(criteria)] : [],
    isFirst && inGroups.length > 0 ? comparedLevels(criteria) : inGroups,
  ];
  return lists.filter((list) => list.length > 0);
}

function contentOf({ assessor, squares }: AddedSquares): AssessorContent {
  return {
    assessor,
    judgment: (level, row, column) => {
      const own = squares.find((one) => isSameLevel(one.level, level));
      return own === undefined ? null : textOf(own.answers, row, column);
    },
  };
}

interface ReturnedAnswers {
  readonly level: ComparedLevel;
  readonly answers: readonly Answer[];
}

interface Answer {
  readonly row: number;
  readonly column: number;
  readonly position: number;
  readonly cell: CellRef;
}

function joinByAssessor(returned: readonly ReturnedSquare[]): Omit<AddedSquares, 'isFirst'>[] {
  const found = new Map<string, { assessor: string; squares: { level: ComparedLevel; answers: Answer[] }[] }>();
  for (const { assessor, refusal, block } of returned) {
    if (refusal !== null || block.answers === 0) continue;
    const own = found.get(normaliseText(assessor)) ?? { assessor, squares: [] };
    found.set(normaliseText(assessor), own);
    let square = own.squares.find(({ level }) => isSameLevel(level, block.level));
    if (square === undefined) {
      square = { level: block.level, answers: [] };
      own.squares.push(square);
    }
    for (const answer of listAnswers(block)) {
      const { answers } = square;
      const place = answers.findIndex(({ row, column }) => row === answer.row && column === answer.column);
      answers.splice(place < 0 ? answers.length : place, place < 0 ? 0 : 1, answer);
    }
  }
  return [...found.values()];
}

/** By pair, from the upper cell, else the lower one. */
function listAnswers({ matrix, cells }: ComparisonBlock): Answer[] {
  return matrix.flatMap((line, row) =>
    line.slice(row + 1).flatMap((upper, offset): Answer[] => {
      const column = row + 1 + offset;
      const lower = matrix[column]?.[row] ?? null;
      const judgment = upper ?? (lower === null ? null : 1 / lower);
      const cell = (upper === null ? cells[column]?.[row] : cells[row]?.[column]) ?? null;
      if (judgment === null || cell === null) return [];
      return [{ row, column, position: clampPosition(Math.round(positionOf(judgment))), cell }];
    }),
  );
}

function isHeld(matrix: Pairwise, row: number, column: number, position: number): boolean {
  const held = matrix[row]?.[column] ?? null;
  return held !== null && Math.abs(positionOf(held) - position) < 0.01;
}

function textOf(answers: readonly Answer[], row: number, column: number): string | null {
  const found = answers.find((one) => one.row === row && one.column === column);
  return found === undefined ? null : judgmentText(found.position);
}

/** Nobody has put a name over it yet. */
function isPlaceholder(block: ComparisonBlock | undefined, t: Translate): boolean {
  const plain = normaliseText(block?.assessor ?? '');
  return Array.from({ length: 30 }, (_, index) => t('sheets.comparisons.assessorNumber', { number: index + 1 })).some(
    (name) => normaliseText(name) === plain,
  );
}

/** Like the first ones, under all that stands there. */
function placeBelow(
  { grid }: SheetSnapshot,
  added: readonly AddedSquares[],
  criteria: readonly Criterion[],
  t: Translate,
): Pick<SheetPlan, 'blocks' | 'formats' | 'validations'> {
  let top = grid.top + grid.values.length + 2;
  const made = added.flatMap((one) =>
    listsFor(one, criteria).map((levels) => {
      const squares = makeSquares(top, contentOf(one), levels, criteria, t, makeSquare);
      top = squares.next;
      return squares;
    }),
  );
  return {
    blocks: made.flatMap(({ blocks }) => blocks),
    formats: made.flatMap(({ formats }) => formats),
    validations: made.flatMap(({ validations }) => validations),
  };
}
