/**
 * Reads what is put into a cell as Excel reads it: numbers, percentages, dates, booleans, errors, formulas, texts with a
 * leading apostrophe. Never touches a cell.
 */
import { parse } from '@borgar/fx';
import { parseValue } from 'numfmt';
import { keep } from '../keep';
import { refuse } from './errors';
import { tokensOf } from './formula-tokens';
import type { Cell, CellValue } from './model';

/** platform.md 2.2. */
export const MAX_CELL_TEXT = 32_767;
export const MAX_FORMULA_TEXT = 8_192;

export type InputLocale = 'en-US' | 'id-ID';

/** What a cell is to hold; `numberFormat` only when the text itself asks for one (`10%`, a date). */
export interface Content {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly quotePrefix?: true;
  readonly numberFormat?: string;
}

const ERRORS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA',
]); // prettier-ignore

/** Excel keeps 15 significant digits (platform.md 2.2). */
export function roundToExcel(value: number): number {
  return Object.is(value, -0) ? 0 : Number(value.toPrecision(15));
}

/**
 * Reads a value of an API write or a typed text. `''` gives an empty content. `isText`: the cell's format is `@`.
 * Refuses with InvalidArgument what Excel cannot take: a broken formula, a text over 32,767 characters.
 */
export function readContent(input: string | number | boolean, isText: boolean, locale: InputLocale = 'en-US'): Content {
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) refuse('InvalidArgument', 'A cell cannot hold a number that is not finite.');
    // A cell formatted as text makes a text of whatever is written into it.
    return { value: isText ? String(roundToExcel(input)) : roundToExcel(input) };
  }
  if (input === '') return {};
  if (input.startsWith("'")) return { value: requireLength(input.slice(1)), quotePrefix: true };
  if (isText) return { value: requireLength(input) };
  return readFormula(input, locale) ?? readConstant(requireLength(input), locale);
}

function requireLength(text: string): string {
  if (text.length > MAX_CELL_TEXT) refuse('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters.`);
  return text;
}

/** Text that begins with `=`, `+`, `-` or `@` is a formula unless it reads as a number (platform.md 5.4). */
function readFormula(text: string, locale: InputLocale): Content | null {
  const first = text.charAt(0);
  if (text.length < 2 || !'=+-@'.includes(first)) return null;
  if (first === '=') return { formula: normaliseFormula(text) };
  if (first !== '@' && typeof readConstant(text, locale).value !== 'string') return null;
  return { formula: normaliseFormula(`=${text}`) };
}

function readConstant(text: string, locale: InputLocale): Content {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  if (!/\d/.test(text) || beginsWithWord(text)) return { value: text };
  const parsed = locale === 'id-ID' ? readIndonesian(text) : (parseValue(text) ?? null);
  if (parsed === null || typeof parsed.v !== 'number') return { value: text };
  const value = roundToExcel(parsed.v);
  const numberFormat = parsed.z ?? 'General';
  return numberFormat === 'General' ? { value } : { value, numberFormat };
}

/** Of the words only names of months and weekdays begin what Excel reads as something else. */
export function beginsWithWord(text: string): boolean {
  return /^\s*\p{L}/u.test(text) && !DATE_WORD.test(text);
}

const DATE_WORD = /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

type Parsed = NonNullable<ReturnType<typeof parseValue>>;

/** Typed input under Indonesian settings: `,` for decimals, `.` between thousands, day before month. */
function readIndonesian(text: string): Parsed | null {
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text.trim());
  if (date !== null) {
    const [, day = '', month = '', year] = date;
    return parseValue(`${month}/${day}${year === undefined ? '' : `/${year}`}`) ?? null;
  }
  if (/^[+-]?\d{1,3}(\.\d{3})*(,\d+)?%?$/.test(text) || /^[+-]?\d+(,\d+)?%?$/.test(text)) {
    return parseValue(text.replaceAll('.', '').replace(',', '.')) ?? null;
  }
  return /^\d+(\.\d+)+$/.test(text) ? null : (parseValue(text) ?? null);
}

const keptFormulas = new Map<string, string>();

/** Capital function names and references as Excel stores them; refuses what is not a formula with InvalidArgument. */
export function normaliseFormula(formula: string): string {
  return keep(keptFormulas, formula, readFormulaText);
}

function readFormulaText(formula: string): string {
  if (formula.length > MAX_FORMULA_TEXT) {
    refuse('InvalidArgument', `A formula holds at most ${MAX_FORMULA_TEXT} characters.`);
  }
  const tokens = tokensOf(formula);
  try {
    parse(tokens);
  } catch (error) {
    refuse('InvalidArgument', `Not a formula: ${formula} (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  return tokens
    .map((token) => {
      if (token.type === 'func' || token.type === 'bool' || token.type === 'error') return token.value.toUpperCase();
      if (token.type !== 'range' && token.type !== 'range_beam') return token.value;
      const mark = token.value.lastIndexOf('!') + 1;
      return token.value.slice(0, mark) + token.value.slice(mark).toUpperCase();
    })
    .join('');
}

/** The text the formula bar shows of a cell without a date format: what typing would bring back. */
export function contentText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return cell.formula;
  const value = cell.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return cell.quotePrefix === true ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
}
