/**
 * Turns a formula of the workbook into one the engine understands: structured references become addresses, HYPERLINK
 * becomes its friendly text, and prefixes of newer functions go.
 */
import { tokenize } from '@borgar/fx';
import { keep } from '../keep';
import { tokensOf, type FormulaToken as Token } from '../workbook/formula-tokens';
import type { Rect, Sheet, Table } from '../workbook/model';
import { columnLetters } from './letters';
import { bodyOf, enclosingTable, isInBody, readStructured } from './references';
import type { FormulaPlace, TableIndex, ThisRow } from './references';

export interface Rewritten {
  readonly formula: string;
  /** Upper-case names of the functions it calls, HYPERLINK left out. */
  readonly functions: readonly string[];
  /** Lower-case defined names it mentions. */
  readonly names: readonly string[];
  /** True when it reads another workbook. */
  readonly isExternal: boolean;
}

/** Everything of a formula's text that does not hang on the cell it stands in, and where that cell comes in. */
interface Template {
  readonly parts: readonly (string | ThisRow)[];
  readonly functions: readonly string[];
  readonly names: readonly string[];
  readonly isExternal: boolean;
}

/** A calculated column repeats one text in every row: read once for one index of tables. */
const templates = new WeakMap<TableIndex, Map<Table | null, Map<string, Template>>>();

/** `place` is null for the formula of a defined name. */
export function rewriteFormula(formula: string, place: FormulaPlace | null, tables: TableIndex): Rewritten {
  const { parts, functions, names, isExternal } = readTemplate(formula, place, tables);
  const text = parts.map((part) => (typeof part === 'string' ? part : rewriteThisRow(part, place))).join('');
  return {
    formula: functions.includes('HYPERLINK') ? replaceLinks(tokenize(text, {})) : text,
    functions: functions.filter((name) => name !== 'HYPERLINK'),
    names,
    isExternal,
  };
}

/** What a reference without a table's name means hangs on the table around the cell. */
function readTemplate(formula: string, place: FormulaPlace | null, tables: TableIndex): Template {
  let byTable = templates.get(tables);
  if (byTable === undefined) templates.set(tables, (byTable = new Map<Table | null, Map<string, Template>>()));
  const table = enclosingTable(place)?.table ?? null;
  let known = byTable.get(table);
  if (known === undefined) byTable.set(table, (known = new Map<string, Template>()));
  return keep(known, formula, () => makeTemplate(formula, place, tables));
}

function makeTemplate(formula: string, place: FormulaPlace | null, tables: TableIndex): Template {
  const functions: string[] = [];
  const names: string[] = [];
  let isExternal = false;
  const parts = tokensOf(formula).map(({ type, value }): string | ThisRow => {
    switch (type) {
      case 'structured':
        return rewriteStructured(value, place, tables);
      case 'func': {
        const name = value.replace(/^_xlfn\.(_xlws\.)?/i, '').toUpperCase();
        functions.push(name);
        return name;
      }
      case 'range_named': {
        const found = tables.tables.get(value.toLowerCase());
        if (found !== undefined) return addressOf(found.sheet, bodyOf(found.table));
        const name = value.replace(/^_xlpm\./i, '');
        names.push(name.toLowerCase());
        isExternal ||= value.includes('[');
        return name;
      }
      case 'range':
      case 'range_beam':
      case 'range_ternary':
        isExternal ||= value.includes('[');
        return value;
      default:
        return value;
    }
  });
  return { parts, functions, names, isExternal };
}

/** `HYPERLINK(target, text)` becomes `(text)`, `HYPERLINK(target)` becomes `(target)`. */
function replaceLinks(tokens: readonly Pick<Token, 'type' | 'value'>[]): string {
  let result = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type !== 'func' || token.value.toUpperCase() !== 'HYPERLINK' || tokens[at + 1]?.value !== '(') {
      result += token.value;
      continue;
    }
    const { parts, end } = splitArguments(tokens, at + 1);
    result += `(${replaceLinks(parts[1] ?? parts[0] ?? [])})`;
    at = end;
  }
  return result;
}

/** The arguments of a call whose opening parenthesis stands at `open`, and where it closes. */
function splitArguments(
  tokens: readonly Pick<Token, 'type' | 'value'>[],
  open: number,
): { parts: Pick<Token, 'type' | 'value'>[][]; end: number } {
  const parts: Pick<Token, 'type' | 'value'>[][] = [[]];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const mark = token.type === 'operator' ? token.value : '';
    if (mark === ')' || mark === '}') depth -= 1;
    if (depth === 0 && at > open) return { parts, end: at };
    if (depth === 1 && mark === ',') parts.push([]);
    else if (at > open) parts.at(-1)?.push(token);
    if (mark === '(' || mark === '{') depth += 1;
  }
  return { parts, end: tokens.length };
}

function rewriteStructured(text: string, place: FormulaPlace | null, tables: TableIndex): string | ThisRow {
  const reference = readStructured(text, place, tables);
  if (reference === null) return '#REF!';
  if (reference.type === 'row') return reference;
  const { sheet, rect, isSection } = reference;
  const isCell = isSection && rect.top === rect.bottom && rect.left === rect.right;
  return isCell ? cellAddress(sheet, rect.top, rect.left) : addressOf(sheet, rect);
}

/** Without the name of its own sheet and with a moving row, so that the engine sees one formula in the whole column. */
function rewriteThisRow(reference: ThisRow, place: FormulaPlace | null): string {
  if (place === null || !isInBody(reference, place)) return '#VALUE!';
  const { left, right } = reference;
  const first = `$${columnLetters(left)}${place.row + 1}`;
  return left === right ? first : `${first}:$${columnLetters(right)}${place.row + 1}`;
}

/** Always a range: the engine refuses a single cell where SUMIFS and its like want one. */
function addressOf(sheet: Sheet, rect: Rect): string {
  const first = `$${columnLetters(rect.left)}$${rect.top + 1}`;
  const last = `$${columnLetters(rect.right)}$${rect.bottom + 1}`;
  return `${quoteName(sheet)}!${first}:${last}`;
}

function cellAddress(sheet: Sheet, row: number, column: number): string {
  return `${quoteName(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

function quoteName({ name }: Sheet): string {
  return `'${name.replaceAll("'", "''")}'`;
}
