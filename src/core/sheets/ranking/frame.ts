/**
 * What the layouts of the methods write their formulas with: names of cells of the Peringkat sheet, whatever their place.
 * Holds no formula of a method.
 */
import type { CostForm } from '../../model/ranking';
import type { NormalisationId } from '../../ranking/normalise';
import type { PreferenceType, ThresholdId } from '../../ranking/preference';

/** The preference function of a criterion: its name as a literal, and the thresholds it needs as cells of Kriteria or numbers. */
export interface LivePreference {
  readonly type: PreferenceType;
  readonly label: string;
  readonly thresholds: Readonly<Record<ThresholdId, string>>;
}

/** A group of columns, one for each criterion, or one column, or a row over the criteria, by the id of its text. */
export interface Frame {
  readonly normalisation: NormalisationId;
  readonly costs: CostForm;
  /** Whether an unknown value counts as the worst known one of its criterion. */
  readonly fillsWorst: boolean;
  readonly options: Readonly<Record<string, number | string>>;
  readonly preference: (criterion: number) => LivePreference;
  /** A test whether the criterion is a benefit. */
  readonly isBenefit: (criterion: number) => string;
  /** The row of directions, and the word in it for benefits and costs as a literal. */
  readonly directions: string;
  readonly benefitWord: string;
  readonly costWord: string;
  /** Share of a criterion in the sum of weights; all of them. */
  readonly part: (criterion: number) => string;
  readonly parts: string;
  /** A row over the criteria: the cell of one, or of all. */
  readonly over: (row: string, criterion: number) => string;
  readonly overAll: (row: string) => string;
  /** A group in the row of the formula: the cell of a criterion, all cells, and the whole column. */
  readonly cell: (group: string, criterion: number) => string;
  readonly cells: (group: string) => string;
  readonly column: (group: string, criterion: number) => string;
  /** A single column: the cell in the row of the formula, and the whole column. */
  readonly own: (id: string) => string;
  readonly ownColumn: (id: string) => string;
}

/** Formulas without the leading `=`. */
export interface LiveLayout {
  /** Rows over the criteria below the shares of weights; texts `sheets.ranking.<id>`. */
  readonly rows: readonly { readonly id: string; readonly formula: (frame: Frame, criterion: number) => string }[];
  /** Groups after the values: `share` first, headings `sheets.ranking.<id>` with the id of the criterion. */
  readonly groups: readonly { readonly id: string; readonly formula: (frame: Frame, criterion: number) => string }[];
  /** Single columns after the groups; headings `sheets.ranking.<id>`. */
  readonly columns: readonly { readonly id: string; readonly formula: (frame: Frame) => string }[];
  readonly score: (frame: Frame) => string;
  /** What a criterion adds to the score of one object, for the chart; `figure`: a cell of a group in the row of that object. */
  readonly contribution: (frame: Frame, criterion: number, figure: (group: string) => string) => string;
}

/** Empty where the object has no known value on a criterion with weight. */
export function ifKnown(frame: Frame, formula: string): string {
  return `IF(${frame.own('known')}=0,"",${formula})`;
}

/** 0 where the criterion has no known value at all. */
export function ifShared(frame: Frame, criterion: number, formula: string): string {
  return ifKnown(frame, `IF(${frame.cell('share', criterion)}="",0,${formula})`);
}

/** The share of each criterion times its weight. */
export const WEIGHTED: LiveLayout['groups'][number] = {
  id: 'weighted',
  formula: (frame, criterion) =>
    ifShared(frame, criterion, `${frame.part(criterion)}*${frame.cell('share', criterion)}`),
};

/** Weight times share. */
export const PART_OF_SUM: LiveLayout['contribution'] = (frame, criterion, figure) =>
  `${frame.part(criterion)}*${figure('share')}`;

/** How many criteria with weight have a known value. */
export const KNOWN: LiveLayout['columns'][number] = {
  id: 'known',
  formula: (frame) => `SUMPRODUCT((${frame.parts}>0)*(${frame.cells('value')}<>""))`,
};
