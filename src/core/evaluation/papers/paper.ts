/**
 * A paper for the meeting as a value: blocks of headings, paragraphs, tables, charts and signatures, each with the cells its
 * words rest on. `plan-paper.ts` turns it into the plan of a sheet, `paper-copy.ts` into text for a word processor.
 */
import type { CellRef } from '../../model/cell';
import type { PaperId } from '../../model/paper-ids';
import type { PlanCell, PlanChart, PlanPrint } from '../../sheets/plan';
import type { PaperFacts } from './facts';

export interface PaperColumn {
  readonly heading: string;
  /** Columns of the paper's grid it takes; all columns of a table together take the whole grid. */
  readonly span: number;
  /** Text, where left out. */
  readonly format?: 'money' | 'count' | 'number' | 'score' | 'date' | 'share';
  /** Left for texts and right for numbers, where left out. */
  readonly align?: 'left' | 'center';
  /** Staff fill it; it is coloured so. */
  readonly isInput?: boolean;
  /** Labels of its drop-down, or the range that holds them (`='Lembar'!$A$1:$A$9`). */
  readonly list?: readonly string[] | string;
  /** What the paper puts there was read from the sheet itself, so that it is never taken for an edit. */
  readonly isRead?: boolean;
}

export interface PaperRow {
  /** Distinct within its table, and the same whenever the paper is made again: `KS-001`. */
  readonly key: string;
  /** One for each column of the table. A formula may name a cell of the paper: `{choice.object:1}`, key of the row and column of its table. */
  readonly cells: readonly PlanCell[];
  readonly from: readonly CellRef[];
  /** Lines it is high at least, where a formula may show a long text. */
  readonly lines?: number;
}

export interface PaperTable {
  readonly type: 'table';
  readonly key: string;
  /** A table without headings lists labels and values. */
  readonly hasHeadings?: boolean;
  /** Without lines, as the head of a letter. */
  readonly isPlain?: boolean;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** Label of a last row that sums the columns of money and counts by formula. */
  readonly total?: string;
  /** Stands right below the table above it, whose key it has. */
  readonly isContinued?: boolean;
  /** Only formulas read it: small, not printed and not copied. Such tables stand below all else. */
  readonly isData?: boolean;
}

export type PaperBlock =
  | {
      readonly type: 'heading' | 'paragraph';
      readonly key: string;
      readonly text: string;
      readonly from: readonly CellRef[];
      /** Staff fill it in. */
      readonly isInput?: boolean;
      readonly align?: 'left' | 'center';
      /** Begins a new page. */
      readonly startsPage?: boolean;
    }
  | PaperTable
  | {
      readonly type: 'chart';
      readonly key: string;
      readonly title: string;
      readonly kind: PlanChart['kind'];
      /** Key of the table it draws: its first column and the columns of numbers next to it. */
      readonly table: string;
      /** Columns of numbers it draws, one where left out; each takes one column of the grid. */
      readonly columns?: number;
      readonly rows: number;
      /** Between the marks of its axis; Excel's own choice where left out. */
      readonly step?: number;
    }
  /** Lines at the right for one signer, or side by side for two. */
  | { readonly type: 'signature'; readonly key: string; readonly signers: readonly (readonly PlanCell[])[] }
  /** Name and address of the office once more, as they stand above the title; begins a new page. */
  | { readonly type: 'letterhead'; readonly key: string };

export interface Paper {
  readonly id: PaperId;
  /** Widths of the grid in characters. */
  readonly widths: readonly number[];
  readonly orientation: PlanPrint['orientation'];
  readonly paper: PlanPrint['paper'];
  /** Lines for the name and address of the office stand above the title. */
  readonly hasLetterhead?: boolean;
  /** Blocks below the title. Texts of the paper are `papers.<id>.…`, among them `name` and `title`. */
  readonly build: (facts: PaperFacts) => readonly PaperBlock[];
}

/** First columns of the grid that the columns of a table take. */
export function columnLefts({ columns }: PaperTable): number[] {
  let left = 0;
  return columns.map(({ span }) => {
    left += span;
    return left - span;
  });
}

/** @public */
export function heading(key: string, text: string, from: readonly CellRef[] = []): PaperBlock {
  return { type: 'heading', key, text, from };
}

/** @public */
export function paragraph(key: string, text: string, from: readonly CellRef[] = []): PaperBlock {
  return { type: 'paragraph', key, text, from };
}

/** A paragraph that staff write, with a hint of what belongs there. @public */
export function blank(key: string, text: string): PaperBlock {
  return { type: 'paragraph', key, text, from: [], isInput: true };
}
