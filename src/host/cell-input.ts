/**
 * Turns contents into what `Range.formulas` takes, so that text stays text: Excel reads `=`, `+`, `-`, `@`, numbers, dates
 * and words like TRUE in a text as something else unless an apostrophe stands before it (platform notes 5.4).
 */
import type { Patch } from './patches';
import type { Content } from './sheet-content';

export type CellInput = string | number | boolean | null;

/** Excel's apostrophe tells that text follows; it is not part of the text, not even in a cell formatted as text. */
const ALWAYS = /^[=+\-@'\t\r\0]/;
const WORDS = /^\s*(true|false|#[a-z0-9/_]+[!?]?)\s*$/i;
/** A digit, an amount or a month at the beginning, in English or Indonesian: `1/2`, `Rp5`, `(3)`, `Mei 2024`, `.5`. */
const NUMBER_START =
  /^\s*[(.,]*\s*(rp|idr|usd|[$€£¥]|\d|jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des|mon|tue|wed|thu|fri|sat|sun)/i;
/** No number, date, time or amount that Excel would read is longer. */
const LONGEST_NUMBER = 40;

/** `isTextCell`: the cell's number format is `@`. A formula goes as it is, an empty text clears the cell. */
export function encodeContent(content: Content, isTextCell: boolean): string | number | boolean {
  if (typeof content === 'object') return content.formula;
  if (typeof content !== 'string' || content === '') return content;
  if (ALWAYS.test(content)) return `'${content}`;
  if (isTextCell) return content;
  const readsAsNumber = content.length <= LONGEST_NUMBER && /\d/.test(content) && NUMBER_START.test(content);
  return readsAsNumber || WORDS.test(content) ? `'${content}` : content;
}

/** The rows of a patch as Excel takes them. */
export function encodePatch(patch: Patch, isTextCell: (row: number, column: number) => boolean): CellInput[][] {
  const { top, left } = patch.range;
  return patch.cells.map((row, r) =>
    row.map((cell, c) => (cell === null ? null : encodeContent(cell, isTextCell(top + r, left + c)))),
  );
}
