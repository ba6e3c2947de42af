/** The block on Kriteria where the method, its normalisation and its options are chosen (read by ranking/read-choice.ts). */
import type { CellRange, CellRef } from '../model/cell';
import type { Translate } from '../model/message';
import {
  CHOICE_OPTIONS,
  comparedBy,
  COST_FORM_WORDS,
  JOINING_WORDS,
  NORMALISATION_WORDS,
  SCORE_JOINING_WORDS,
  WEIGHT_WORDS,
  type ChoiceOption,
  type JoiningId,
  type WeightSource,
} from '../ranking/choice-words';
import type { SheetSnapshot } from '../model/snapshot';
import { METHODS } from '../ranking/methods';
import type { PlanBlock, PlanCell, PlanFormat, PlanValidation } from './plan';
import type { CellEdit } from './plan-edits';
import { COLORS } from './sheet-style';

/** Label, the choice over three columns, and what it means. */
const LABEL = 1;
const CHOICE = 2;
const CHOICE_RIGHT = 4;
const HINT = 5;

interface ChoiceRow {
  readonly label: string;
  readonly value: PlanCell;
  readonly hint: string;
  readonly rule: PlanValidation['rule'];
  readonly prompt: string;
}

export interface MethodBlock {
  readonly block: PlanBlock;
  readonly bottom: number;
  readonly formats: readonly PlanFormat[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly PlanValidation[];
}

/** One row for each choice from `top` on; the defaults are written out, so that what is used can be read off the paper. */
export function makeMethodBlock(top: number, weights: WeightSource, t: Translate): MethodBlock {
  const rows = [
    methodRow(t),
    normalisationRow(t),
    costsRow(t),
    weightsRow(weights, t),
    // Only where it means something: the sheet stays short.
    ...(comparedBy(weights) !== null ? [joiningRow(t)] : []),
    scoresRow(t),
    ...CHOICE_OPTIONS.map((option) => optionRow(option, t)),
  ];
  const bottom = top + rows.length - 1;
  const choice = (row: number): CellRange => ({ top: top + row, left: CHOICE, bottom: top + row, right: CHOICE_RIGHT });
  return {
    bottom,
    block: {
      top,
      left: LABEL,
      cells: rows.map(({ label, value, hint }): PlanCell[] => [label, value, null, null, hint]),
    },
    formats: [
      { range: { top, left: LABEL, bottom, right: LABEL }, horizontal: 'right', bold: true, fontColor: COLORS.heading },
      { range: { top, left: CHOICE, bottom, right: CHOICE_RIGHT }, fill: COLORS.input, border: COLORS.rule, horizontal: 'left' },
      { range: { top, left: HINT, bottom, right: HINT }, italic: true, fontColor: COLORS.note },
    ],
    merges: rows.map((_, row) => choice(row)),
    validations: rows.map(({ label, rule, prompt }, row) => ({
      range: { ...choice(row), right: CHOICE },
      rule,
      blankAllowed: true,
      onInvalid: 'stop',
      promptTitle: label,
      prompt,
      errorTitle: label,
      error: rule.type === 'list' ? t('sheets.criteria.choiceError') : prompt,
    })),
  }; // prettier-ignore
}

function methodRow(t: Translate): ChoiceRow {
  const names = METHODS.map(({ id }) => t(`ranking.method.${id}.name`));
  return {
    label: t('sheets.criteria.method'),
    value: names[0] ?? null,
    hint: t('sheets.criteria.methodHint'),
    rule: { type: 'list', source: names.join(',') },
    prompt: t('sheets.criteria.methodPrompt'),
  };
}

function normalisationRow(t: Translate): ChoiceRow {
  const usual = t('sheets.criteria.defaultOfMethod');
  const names = Object.keys(NORMALISATION_WORDS).map((id) => t(`ranking.normalisation.${id}`));
  return {
    label: t('sheets.criteria.normalisation'),
    value: usual,
    hint: t('sheets.criteria.normalisationHint'),
    rule: { type: 'list', source: [usual, ...names].join(',') },
    prompt: t('sheets.criteria.normalisationPrompt'),
  };
}

function costsRow(t: Translate): ChoiceRow {
  const usual = t('sheets.criteria.defaultOfMethod');
  const names = Object.keys(COST_FORM_WORDS).map((id) => t(`ranking.costs.${id}`));
  return {
    label: t('ranking.option.costs'),
    value: usual,
    hint: t('sheets.criteria.costsHint'),
    rule: { type: 'list', source: [usual, ...names].join(',') },
    prompt: t('sheets.criteria.costsPrompt'),
  };
}

function weightsRow(chosen: WeightSource, t: Translate): ChoiceRow {
  const names = Object.keys(WEIGHT_WORDS).map((id) => t(`ranking.weights.${id}`));
  return {
    label: t('sheets.criteria.weights'),
    value: t(`ranking.weights.${chosen}`),
    hint: t('sheets.criteria.weightsHint'),
    rule: { type: 'list', source: names.join(',') },
    prompt: t('sheets.criteria.weightsPrompt'),
  };
}

function scoresRow(t: Translate): ChoiceRow {
  const names = Object.keys(SCORE_JOINING_WORDS).map((id) => t(`ranking.scores.${id}`));
  const hint = t('sheets.criteria.scoresHint');
  return {
    label: t('sheets.criteria.scores'),
    value: names[0] ?? null,
    hint,
    rule: { type: 'list', source: names.join(',') },
    prompt: hint,
  };
}

const JOININGS = Object.keys(JOINING_WORDS) as JoiningId[];

function joiningRow(t: Translate): ChoiceRow {
  const names = JOININGS.map((id) => t(`ranking.joining.${id}`));
  const hint = t('sheets.criteria.joiningHint');
  return {
    label: t('sheets.criteria.joining'),
    value: names[0] ?? null,
    hint,
    rule: { type: 'list', source: names.join(',') },
    prompt: hint,
  };
}

/**
 * What chooses how comparisons are joined: the cell of the choice where there is one, else a label and a choice to the right of all that
 * stands on Kriteria. None on an empty sheet.
 */
export function editJoining(
  { name, grid }: SheetSnapshot,
  held: CellRef | null,
  id: JoiningId,
  t: Translate,
): CellEdit[] {
  const choice = t(`ranking.joining.${id}`);
  if (held !== null) return [{ cell: held, content: choice }];
  const width = grid.values[0]?.length ?? 0;
  if (width === 0) return [];
  const at = (step: number): CellRef => ({ sheet: name, rowIndex: grid.top, columnIndex: grid.left + width + step });
  return [
    { cell: at(1), content: t('sheets.criteria.joining') },
    { cell: at(2), content: choice },
  ];
}

function optionRow({ id, method, spec }: ChoiceOption, t: Translate): ChoiceRow {
  const hint = t('sheets.criteria.optionHint', { method: `ranking.method.${method}.name` });
  const label = t(`ranking.option.${id}`);
  if (spec.type === 'number') {
    const { min, max, default: used } = spec;
    const prompt = t('sheets.criteria.numberPrompt', { min, max, used });
    return { label, value: used, hint, rule: { type: 'decimal', min, max }, prompt };
  }
  const nameOf = (choice: string): string => t(`ranking.choice.${id}.${choice}`);
  const source = spec.choices.map(nameOf).join(',');
  return { label, value: nameOf(spec.default), hint, rule: { type: 'list', source }, prompt: hint };
}

/**
 * The same rows as single cells, for a Kriteria sheet that was made before there was a choice: to the right of all that stands there, so
 * that nothing typed moves. An empty sheet gets none.
 */
export function offerMethodBlock({ name, grid }: SheetSnapshot, t: Translate): CellEdit[] {
  const width = grid.values[0]?.length ?? 0;
  if (width === 0) return [];
  const { block } = makeMethodBlock(grid.top, 'given', t);
  return block.cells.flatMap((row, line) =>
    row.flatMap((content, column): CellEdit[] => {
      if (typeof content !== 'string' && typeof content !== 'number') return [];
      const cell = { sheet: name, rowIndex: block.top + line, columnIndex: grid.left + width + 1 + column };
      return [{ cell, content }];
    }),
  );
}
