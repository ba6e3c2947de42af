/**
 * Reads which method, normalisation and options the Kriteria sheet chooses, by labels that may stand anywhere outside the
 * table of criteria. What is not understood is a finding and the default stands; judges no combination (rank-chosen.ts does).
 */
import type { CellRef, Scalar } from '../model/cell';
import type { Finding } from '../model/finding';
import type { CostForm, ScoreJoining } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';
import {
  CHOICE_LABELS, CHOICE_OPTIONS, COST_FORM_WORDS, DEFAULT_WORDS, findWord, JOINING_WORDS, METHOD_WORDS, NORMALISATION_WORDS, SCORE_JOINING_WORDS, WEIGHT_WORDS,
  type ChoiceOption, type JoiningId, type WeightSource,
} from './choice-words'; // prettier-ignore
import { makeInputFinding } from './input-rules';
import { readPlainNumber, type InputTable } from './input-tables';
import type { MethodId } from './methods';
import type { NormalisationId } from './normalise';
import type { MethodChoice } from './rank';

/** How many cells to the right of its label a choice may stand. */
const REACH = 3;

export interface ChoiceReading {
  /** Holds the options of the chosen method only; what is left out is as the method has it. */
  readonly choice: MethodChoice;
  readonly weights: WeightSource;
  /** How the comparisons of several assessors are joined. */
  readonly joining: JoiningId;
  /** How the scores of several assessors are joined. */
  readonly scores: ScoreJoining;
  /** Whether there is a cell for the method, whatever stands in it. */
  readonly hasBlock: boolean;
  /** Where it was chosen; null where nothing was. */
  readonly cells: Readonly<Record<'method' | 'normalisation' | 'costs' | 'weights' | 'joining', CellRef | null>>;
  readonly findings: readonly Finding[];
}

export const NO_CHOICE: ChoiceReading = {
  choice: {},
  weights: 'given',
  joining: 'aij',
  scores: 'mean',
  hasBlock: false,
  cells: { method: null, normalisation: null, costs: null, weights: null, joining: null },
  findings: [],
};

/** `table`: the criteria on the same sheet, whose cells are no labels. */
export function readChoice(sheet: SheetSnapshot, table: InputTable | null): ChoiceReading {
  const block = listLabels(sheet, table);
  const at = (labels: readonly string[]): ChoiceCell | null => {
    const found = labels.flatMap((label) => block.get(label) ?? [])[0] ?? null;
    return found === null || found.text === '' || DEFAULT_WORDS.includes(found.text) ? null : found;
  };
  const findings: Finding[] = [];
  const methodCell = at(CHOICE_LABELS.method);
  const method = readNamed<MethodId>(methodCell, METHOD_WORDS, 'messageMethod', findings);
  const normalisationCell = at(CHOICE_LABELS.normalisation);
  const normalisation = readNamed<NormalisationId>(normalisationCell, NORMALISATION_WORDS, 'messageNormalisation', findings); // prettier-ignore
  const costsCell = at(CHOICE_LABELS.costs);
  const costs = readNamed<CostForm>(costsCell, COST_FORM_WORDS, 'messageCosts', findings);
  const weightsCell = at(CHOICE_LABELS.weights);
  const weights = readNamed<WeightSource>(weightsCell, WEIGHT_WORDS, 'messageWeights', findings);
  const joiningCell = at(CHOICE_LABELS.joining);
  const joining = readNamed<JoiningId>(joiningCell, JOINING_WORDS, 'messageJoining', findings);
  const scores = readNamed<ScoreJoining>(at(CHOICE_LABELS.scores), SCORE_JOINING_WORDS, 'messageScores', findings);
  const options: Record<string, number | string> = {};
  for (const option of CHOICE_OPTIONS) {
    if (option.method !== method) continue;
    const value = readOptionCell(option, at(option.labels), findings);
    if (value !== null) options[option.name] = value;
  }
  return {
    choice: {
      ...(method === null ? {} : { method, options }),
      ...(normalisation === null ? {} : { normalisation }),
      ...(costs === null ? {} : { costs }),
    },
    weights: weights ?? 'given',
    joining: joining ?? 'aij',
    scores: scores ?? 'mean',
    hasBlock: CHOICE_LABELS.method.some((label) => block.has(label)),
    cells: {
      method: methodCell?.cell ?? null,
      normalisation: normalisationCell?.cell ?? null,
      costs: costsCell?.cell ?? null,
      weights: weightsCell?.cell ?? null,
      joining: joiningCell?.cell ?? null,
    },
    findings,
  };
}

interface ChoiceCell {
  readonly value: Scalar;
  /** Normalised. */
  readonly text: string;
  readonly cell: CellRef;
}

/** The first filled cell to the right of every text outside the table, by that text. The first of two equal labels counts. */
function listLabels(sheet: SheetSnapshot, table: InputTable | null): Map<string, ChoiceCell> {
  const { grid } = sheet;
  const span = table === null ? null : tableSpan(table);
  const labels = new Map<string, ChoiceCell>();
  grid.values.forEach((row, offset) => {
    const rowIndex = grid.top + offset;
    row.forEach((content, place) => {
      const columnIndex = grid.left + place;
      const isInTable =
        table !== null && span !== null && rowIndex >= table.headingRow && columnIndex >= span.left && columnIndex <= span.right; // prettier-ignore
      if (isInTable || typeof content !== 'string' || content === '') return;
      const label = normaliseText(content);
      if (label === '' || labels.has(label)) return;
      const steps = row.slice(place + 1, place + 1 + REACH);
      const step = steps.findIndex((value) => value !== '');
      const value = step === -1 ? '' : (steps[step] ?? '');
      const cell = { sheet: sheet.name, rowIndex, columnIndex: columnIndex + 1 + Math.max(0, step) };
      labels.set(label, { value, text: normaliseText(String(value)), cell });
    });
  });
  return labels;
}

/** The unbroken run of headings with the most columns. */
function tableSpan({ headings }: InputTable): { readonly left: number; readonly right: number } {
  let best = { left: 0, right: -1 };
  for (const column of [...headings.keys()].sort((a, b) => a - b)) {
    if (headings.has(column - 1)) continue;
    let right = column;
    while (headings.has(right + 1)) right += 1;
    if (right - column > best.right - best.left) best = { left: column, right };
  }
  return best;
}

function readNamed<Id extends string>(
  found: ChoiceCell | null,
  words: Readonly<Record<Id, readonly string[]>>,
  message: string,
  findings: Finding[],
): Id | null {
  if (found === null) return null;
  const id = findWord(found.text, words);
  if (id === null) findings.push(makeInputFinding('method-invalid', message, { text: String(found.value) }, [found.cell])); // prettier-ignore
  return id;
}

function readOptionCell(
  { id, spec, words }: ChoiceOption,
  found: ChoiceCell | null,
  findings: Finding[],
): number | string | null {
  if (found === null) return null;
  const params = { option: `ranking.option.${id}`, text: String(found.value) };
  if (spec.type === 'choice') {
    const choice = findWord(found.text, words);
    if (choice === null) findings.push(makeInputFinding('method-invalid', 'messageChoice', params, [found.cell]));
    return choice;
  }
  const number = readPlainNumber(found.value);
  if (number !== null && number >= spec.min && number <= spec.max) return number;
  const bounds = { min: spec.min, max: spec.max, used: spec.default };
  findings.push(makeInputFinding('method-invalid', 'messageNumber', { ...params, ...bounds }, [found.cell]));
  return null;
}
