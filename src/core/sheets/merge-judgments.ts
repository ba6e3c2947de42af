/** Takes the judgments of returned squares into Perbandingan: into the square of the same assessor, a free one, or a new one below. */
import type { CellRef, Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import type { ReturnedSquare } from '../ranking/panel/returned-squares';
import type { ComparisonBlock } from '../ranking/read-comparisons';
import type { Pairwise } from '../ranking/weights/pairwise';
import { clampPosition, judgmentText, positionOf } from '../ranking/weights/saaty-scale';
import { EXTRA_ROWS, type SquareContent } from './comparison-block';
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
  const assessors = joinByAssessor(input.returned);
  const owned = input.comparisons.filter(({ cell }) => cell.sheet === sheet?.name);
  const free = owned.filter((block) => block.answers === 0 && isPlaceholder(block, t));
  const changes: JudgmentChange[] = [];
  const edits: CellEdit[] = [];
  const added: SquareContent[] = [];
  for (const { assessor, answers } of assessors) {
    const known = owned.find((block) => normaliseText(block.assessor) === normaliseText(assessor));
    const block = known ?? free.shift() ?? null;
    const open = answers.filter(({ row, column, position }) => !isHeld(block?.matrix ?? [], row, column, position));
    if (open.length === 0) continue;
    changes.push(...open.map(({ row, column, position, cell }) => ({
      assessor,
      one: criteria[row]?.id ?? '',
      other: criteria[column]?.id ?? '',
      before: block?.contents[row]?.[column] ?? '',
      after: judgmentText(position),
      cell,
    }))); // prettier-ignore
    if (block === null) {
      added.push({ assessor, judgment: (row, column) => textOf(answers, row, column) });
      continue;
    }
    if (known === undefined && block.assessorCell) edits.push({ cell: block.assessorCell, content: assessor });
    edits.push(...judgmentEdits(block, open));
  }
  if (changes.length === 0) return { changes, plans: [] };
  if (sheet === null) return { changes, plans: [planComparisons({ criteria, squares: added, t })] };
  const [plan] = planEdits(edits, [sheet]);
  const below = placeBelow(sheet, added, criteria, t);
  const blocks = [...(plan?.blocks ?? []), ...below.blocks];
  return {
    changes,
    plans: [makePlan({ sheet: `edit:${sheet.id}`, name: sheet.name, mode: 'edit', ...below, blocks })],
  };
}

interface Answer {
  readonly row: number;
  readonly column: number;
  readonly position: number;
  readonly cell: CellRef;
}

function joinByAssessor(returned: readonly ReturnedSquare[]): { readonly assessor: string; readonly answers: Answer[] }[] {
  const found = new Map<string, { assessor: string; answers: Answer[] }>();
  for (const { assessor, refusal, block } of returned) {
    if (refusal !== null || block.answers === 0) continue;
    const own = found.get(normaliseText(assessor)) ?? { assessor, answers: [] };
    found.set(normaliseText(assessor), own);
    for (const answer of listAnswers(block)) {
      const place = own.answers.findIndex(({ row, column }) => row === answer.row && column === answer.column);
      own.answers.splice(place < 0 ? own.answers.length : place, place < 0 ? 0 : 1, answer);
    }
  }
  return [...found.values()];
} // prettier-ignore

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
function isPlaceholder({ assessor }: ComparisonBlock, t: Translate): boolean {
  const plain = normaliseText(assessor);
  return Array.from({ length: 30 }, (_, index) => t('sheets.comparisons.assessorNumber', { number: index + 1 })).some(
    (name) => normaliseText(name) === plain,
  );
}

/** Whole squares like the first ones, under all that stands there. */
function placeBelow(
  { grid }: SheetSnapshot,
  added: readonly SquareContent[],
  criteria: readonly Criterion[],
  t: Translate,
): Pick<SheetPlan, 'blocks' | 'formats' | 'validations'> {
  const top = grid.top + grid.values.length + 2;
  const squares = added.map((one, index) => makeSquare(top + index * (criteria.length + EXTRA_ROWS), one, criteria, t));
  return {
    blocks: squares.map(({ block }) => block),
    formats: squares.flatMap(({ formats }) => formats),
    validations: squares.flatMap(({ validations }) => validations),
  };
}
