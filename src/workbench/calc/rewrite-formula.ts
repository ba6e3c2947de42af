/**
 * Turns a formula of the workbook into one the engine understands: structured references become addresses, HYPERLINK
 * becomes its friendly text, prefixes of newer functions go, and what fold.ts can compute is computed.
 */
import { parseStructRef, tokenize } from '@borgar/fx';
import { keep } from '../keep';
import { foldCall, FOLDED_FUNCTIONS, settle, type FoldArgument, type FoldedFunction, type FoldMemory } from './fold';
import { isWholeColumns, isWholeRows, parseRect, splitSheet } from '../workbook/address';
import { columnLetters } from './letters';
import type { Sheet, Table, WorkbookData } from '../workbook/model';

type Token = ReturnType<typeof tokenize>[number];

const keptTokens = new Map<string, readonly Token[]>();
const keptReferences = new Map<string, ReturnType<typeof parseStructRef>>();

export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface Rewritten {
  readonly formula: string;
  /** Upper-case names of the functions it calls, HYPERLINK left out. */
  readonly functions: readonly string[];
  /** Lower-case defined names it mentions. */
  readonly names: readonly string[];
  /** True when it reads another workbook. */
  readonly isExternal: boolean;
  /** The value, where folding left nothing to compute; else null. */
  readonly value: number | '' | null;
}

interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** What formulas may name, by lower-case name; good for one state of the workbook. */
export interface TableIndex {
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

export function indexTables({ sheets }: WorkbookData): TableIndex {
  return {
    tables: new Map(
      sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), { sheet, table }] as const)),
    ),
    sheets: new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
  };
}

/** Everything of a formula's text that does not hang on the cell it stands in, and where that cell comes in. */
interface Template {
  readonly parts: readonly Part[];
  readonly functions: readonly string[];
  readonly names: readonly string[];
  readonly isExternal: boolean;
}

type Part = string | ThisRow | Area | Call;

/** A reference to the row of the formula. */
interface ThisRow extends TablePlace {
  readonly type: 'row';
  readonly left: number;
  readonly right: number;
}

/** Cells by table or by address. */
interface Area {
  readonly type: 'area';
  /** Null: the sheet of the formula, for one template serves the same text on several. */
  readonly sheet: Sheet | null;
  readonly rect: Table['rect'];
  readonly text: string;
}

/** A call that may be computed here: `parts` is its text for when it may not. */
interface Call {
  readonly type: 'call';
  readonly name: FoldedFunction;
  readonly arguments: readonly (ThisRow | Area | Extract<FoldArgument, { readonly type: 'text' }>)[];
  readonly parts: readonly Part[];
}

/** A calculated column repeats one text in every row: read once for one index of tables. */
const templates = new WeakMap<TableIndex, Map<Table | null, Map<string, Template>>>();

/** `place` is null for the formula of a defined name; without a `memory` nothing is folded. */
export function rewriteFormula(
  formula: string,
  place: FormulaPlace | null,
  tables: TableIndex,
  memory: FoldMemory | null = null,
): Rewritten {
  const { parts, functions, names, isExternal } = readTemplate(formula, place, tables);
  const text = writeParts(parts, place, memory);
  const rewritten = functions.includes('HYPERLINK') ? replaceLinks(tokenize(text, {})) : text;
  return {
    formula: rewritten,
    functions: functions.filter((name) => name !== 'HYPERLINK'),
    names,
    isExternal,
    value: memory === null || !text.startsWith('=') ? null : settle(text.slice(1)),
  };
}

function writeParts(parts: readonly Part[], place: FormulaPlace | null, memory: FoldMemory | null): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part.type === 'row') text += rewriteThisRow(part, place);
    else if (part.type === 'area') text += part.text;
    else text += foldPart(part, place, memory) ?? writeParts(part.parts, place, memory);
  }
  return text;
}

function foldPart(call: Call, place: FormulaPlace | null, memory: FoldMemory | null): string | null {
  if (memory === null) return null;
  const given = call.arguments.map((argument): FoldArgument | null => {
    if (argument.type === 'text') return argument;
    if (argument.type === 'area') {
      const sheet = argument.sheet ?? place?.sheet;
      return sheet === undefined ? null : { type: 'area', sheet, rect: argument.rect };
    }
    if (place === null || !isInBody(argument, place)) return null;
    const { sheet, left, right } = argument;
    return { type: 'area', sheet, rect: { top: place.row, left, bottom: place.row, right } };
  });
  return given.includes(null)
    ? null
    : foldCall(
        call.name,
        given.filter((one) => one !== null),
        memory,
      );
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
  const tokens = keep(keptTokens, formula, (text) => tokenize(text, {}));
  const parts = tokens.map(({ type, value }): Part => {
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
        return readArea(value, tables) ?? value;
      default:
        return value;
    }
  });
  return { parts: gatherCalls(tokens, parts), functions, names, isExternal };
}

/** Cells named by their address, on the formula's own sheet or another; null for every other reference. */
function readArea(text: string, { sheets }: TableIndex): Area | null {
  const { sheet: name, rest } = splitSheet(text);
  const rect = parseRect(rest);
  const sheet = name === null ? null : sheets.get(name.toLowerCase());
  if (rect === null || sheet === undefined || isWholeColumns(rect) || isWholeRows(rect)) return null;
  return { type: 'area', sheet, rect, text };
}

/** Puts the parts of each call that may be folded into one. Every argument of such a call is a single token. */
function gatherCalls(tokens: readonly Token[], parts: readonly Part[]): Part[] {
  const gathered: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const name = FOLDED_FUNCTIONS.find((one) => tokens[at]?.type === 'func' && part === one);
    const call = name === undefined ? null : readCall(name, at, tokens, parts);
    gathered.push(call ?? part);
    if (call !== null) at += call.parts.length - 1;
  }
  return gathered;
}

function readCall(name: FoldedFunction, at: number, tokens: readonly Token[], parts: readonly Part[]): Call | null {
  const given: Call['arguments'][number][] = [];
  for (let next = at + 1; next < tokens.length; next += 2) {
    const mark = tokens[next]?.value;
    if (mark === ')' && next > at + 2) {
      return { type: 'call', name, arguments: given, parts: parts.slice(at, next + 1) };
    }
    if (mark !== (next === at + 1 ? '(' : ',')) return null;
    const [token, part] = [tokens[next + 1], parts[next + 1]];
    if (token === undefined || part === undefined) return null;
    if (token.type === 'string') given.push({ type: 'text', text: token.value.slice(1, -1).replaceAll('""', '"') });
    else if (typeof part === 'object' && part.type !== 'call') given.push(part);
    else return null;
  }
  return null;
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

function rewriteStructured(text: string, place: FormulaPlace | null, tables: TableIndex): string | ThisRow | Area {
  const reference = keep(keptReferences, text, (one) => parseStructRef(one));
  if (reference === undefined) return '#REF!';
  const found = reference.table ? tables.tables.get(reference.table.toLowerCase()) : enclosingTable(place);
  if (found === undefined || found === null) return '#REF!';
  const { sheet, table } = found;
  const indices = (reference.columns ?? []).map((name) =>
    table.columns.findIndex((column) => normaliseName(column.name) === normaliseName(name)),
  );
  if (indices.includes(-1)) return '#REF!';
  const first = indices.length === 0 ? 0 : Math.min(...indices);
  const last = indices.length === 0 ? table.columns.length - 1 : Math.max(...indices);
  const columns = { left: table.rect.left + first, right: table.rect.left + last };
  const sections = (reference.sections ?? []).map((section) => section.toLowerCase());
  if (sections.includes('this row')) return { type: 'row', sheet, table, ...columns };
  const rows = rowsOf(table, sections);
  if (rows === null) return '#REF!';
  const area = { ...rows, ...columns };
  const isCell = sections.length > 0 && area.top === area.bottom && area.left === area.right;
  if (isCell) return cellAddress(sheet, area.top, area.left);
  return { type: 'area', sheet, rect: area, text: addressOf(sheet, area) };
}

/** Without the name of its own sheet and with a moving row, so that the engine sees one formula in the whole column. */
function rewriteThisRow(reference: ThisRow, place: FormulaPlace | null): string {
  if (place === null || !isInBody(reference, place)) return '#VALUE!';
  const { left, right } = reference;
  const first = `$${columnLetters(left)}${place.row + 1}`;
  return left === right ? first : `${first}:$${columnLetters(right)}${place.row + 1}`;
}

function isInBody({ sheet, table }: TablePlace, place: FormulaPlace): boolean {
  const body = bodyOf(table);
  return place.sheet === sheet && place.row >= body.top && place.row <= body.bottom;
}

/** Excel compares column names without case; a line break in a heading is written as a line feed. */
function normaliseName(name: string): string {
  return name.replaceAll('\r\n', '\n').toLowerCase();
}

function enclosingTable(place: FormulaPlace | null): TablePlace | null {
  if (place === null) return null;
  const { sheet, row, column } = place;
  const table = sheet.tables.find(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
  return table === undefined ? null : { sheet, table };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Null when the table has no such rows. */
function rowsOf(table: Table, sections: readonly string[]): Rows | null {
  const { rect } = table;
  const body = bodyOf(table);
  if (sections.includes('all')) return { top: rect.top, bottom: rect.bottom };
  const parts: Rows[] = [];
  if (sections.includes('headers') && table.hasHeader) parts.push({ top: rect.top, bottom: rect.top });
  if (sections.length === 0 || sections.includes('data')) parts.push(body);
  if (sections.includes('totals') && table.hasTotals) parts.push({ top: rect.bottom, bottom: rect.bottom });
  if (parts.length === 0) return null;
  return {
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

function bodyOf({ rect, hasHeader, hasTotals }: Table): Table['rect'] {
  return { ...rect, top: rect.top + (hasHeader ? 1 : 0), bottom: rect.bottom - (hasTotals ? 1 : 0) };
}

/** Always a range: the engine refuses a single cell where SUMIFS and its like want one. */
function addressOf(sheet: Sheet, rect: Table['rect']): string {
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
