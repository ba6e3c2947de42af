/**
 * Formulas between their file form and the form people type: shared formulas moved to their cell, the prefixes of
 * newer functions taken off and put on. Never evaluates a formula.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/model';
import { keep } from '../keep';
import { columnIndex, columnLetters } from './address';

/** By the table around the cell. */
const keptFileFormulas = new Map<string | null, Map<string, string>>();
const keptArrayNeeds = new Map<string, boolean>();

interface Token {
  readonly kind: 'text' | 'sheet' | 'brackets' | 'word' | 'other';
  readonly text: string;
}

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\$][\p{L}\p{N}_.$?\\]*|\d+(?:\.\d*)?(?:E[+-]?\d+)?|\$?\d+|\[|[^"'[\p{L}_\\$\d]/giu;

/** Length of the bracketed part (`[…]`, nested, `'` escapes) that starts at `from`. */
function bracketLength(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'" && depth > 0) at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at - from + 1;
  }
  return text.length - from;
}

function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  for (let match = pattern.exec(formula); match !== null; match = pattern.exec(formula)) {
    let text = match[0];
    let kind: Token['kind'] = 'other';
    if (text.startsWith('"')) kind = 'text';
    else if (text.startsWith("'")) kind = 'sheet';
    else if (text === '[') {
      text = formula.slice(match.index, match.index + bracketLength(formula, match.index));
      pattern.lastIndex = match.index + text.length;
      kind = 'brackets';
    } else if (/^[\p{L}_\\$]/u.test(text)) kind = 'word';
    tokens.push({ kind, text });
  }
  return tokens;
}

function moveColumn(absolute: string, letters: string, by: number): string | null {
  if (absolute === '$') return `$${letters.toUpperCase()}`;
  const column = columnIndex(letters) + by;
  return column < 0 || column >= MAX_COLUMNS ? null : columnLetters(column);
}

function moveRow(absolute: string, digits: string, by: number): string | null {
  if (absolute === '$') return `$${digits}`;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}

function moveReference(text: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(text);
  if (match === null) return text;
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = match;
  if (columnIndex(letters) >= MAX_COLUMNS || Number(digits) < 1 || Number(digits) > MAX_ROWS) return text;
  const column = moveColumn(columnMark, letters, columns);
  const row = moveRow(rowMark, digits, rows);
  return column === null || row === null ? '#REF!' : column + row;
}

/** Whole columns `A:$C` and rows `1:2`: the parts on both sides of a colon. */
function moveWhole(text: string, rows: number, columns: number): string {
  const column = /^(\$?)([A-Z]{1,3})$/i.exec(text);
  if (column !== null) return moveColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
  const row = /^(\$?)(\d{1,7})$/.exec(text);
  return row === null ? text : (moveRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!');
}

/** A formula as it reads after being filled `rows` down and `columns` right. References that leave the sheet are `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula);
  const isWhole = (index: number) =>
    /^(\$?[A-Z]{1,3}|\$?\d{1,7})$/i.test(tokens[index]?.text ?? '') &&
    !['(', '!'].includes(tokens[index + 1]?.text ?? '');
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1]?.text;
      if (token.kind !== 'word' && token.kind !== 'other') return token.text;
      if (next === '(' || next === '!' || next?.startsWith('[') === true) return token.text;
      if (token.kind === 'word' && /\d$/.test(token.text) && /[A-Z]/i.test(token.text))
        return moveReference(token.text, rows, columns);
      const pairs = (next === ':' && isWhole(index + 2)) || (tokens[index - 1]?.text === ':' && isWhole(index - 2));
      return pairs && isWhole(index) ? moveWhole(token.text, rows, columns) : token.text;
    })
    .join('');
}

/** Functions that files write with `_xlfn.` ([MS-XLSX] 2.2.2, future functions). */
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST
  F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH
  IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT
  REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
  T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
  WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);
/** Functions whose results or arguments are arrays even in one cell. */
const ARRAY_FUNCTIONS = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY HSTACK VSTACK TOCOL TOROW TAKE DROP CHOOSECOLS
  CHOOSEROWS EXPAND WRAPROWS WRAPCOLS TEXTSPLIT GROUPBY PIVOTBY TRIMRANGE`.split(/\s+/),
);

/** Names that LET and LAMBDA define: a word followed by a comma where a name may stand. Lower case. */
function localNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    const solid = token.text;
    if (solid === '(') calls.push({ name: (tokens[index - 1]?.text ?? '').toUpperCase(), argument: 0 });
    else if (solid === ')') calls.pop();
    const call = calls[calls.length - 1];
    if (call === undefined) return;
    if (solid === ',') call.argument++;
    const next = tokens.slice(index + 1).find((later) => later.text.trim() !== '')?.text;
    if (token.kind !== 'word' || next !== ',') return;
    if (call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0)) names.add(solid.toLowerCase());
  });
  return names;
}

/** `[@X]` and `[@[A]:[B]]` as files hold them; without a table name before it, that of the formula's own table. */
function fileReference(text: string, before: string | undefined, ownTable: string | null): string {
  const isNamed = before !== undefined && /^[\p{L}_\\]/u.test(before);
  if (!text.startsWith('[@') || (!isNamed && ownTable === null)) return text;
  const inner = text.slice(2, -1).trim();
  const columns = inner === '' || inner.startsWith('[') ? inner : `[${inner}]`;
  return `${isNamed ? '' : ownTable}[${columns === '' ? '#This Row' : `[#This Row],${columns}`}]`;
}

/**
 * A typed formula (with or without `=`) as files hold it: no `=`, newer functions and local names prefixed, the row of
 * a table by `[#This Row]` (the `@` of people is not part of the file format). `ownTable` is the table around the cell.
 */
export function toFileFormula(formula: string, ownTable: string | null = null): string {
  const kept = keptFileFormulas.get(ownTable) ?? new Map<string, string>();
  keptFileFormulas.set(ownTable, kept);
  return keep(kept, formula, () => makeFileFormula(formula, ownTable));
}

function makeFileFormula(formula: string, ownTable: string | null): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!/[A-Z]/i.test(body)) return body;
  const tokens = tokenize(body);
  const locals = /\b(LET|LAMBDA)\s*\(/i.test(body) ? localNames(tokens) : new Set<string>();
  return tokens
    .map((token, index) => {
      if (token.kind === 'brackets') return fileReference(token.text, tokens[index - 1]?.text, ownTable);
      if (token.kind !== 'word') return token.text;
      const upper = token.text.toUpperCase();
      if (locals.has(token.text.toLowerCase())) return `_xlpm.${token.text}`;
      if (tokens[index + 1]?.text !== '(') return token.text;
      if (WORKSHEET_FUTURE.has(upper)) return `_xlfn._xlws.${upper}`;
      return FUTURE.has(upper) ? `_xlfn.${upper}` : token.text;
    })
    .join('');
}

/** A formula of a file as people type it, with its `=`. */
export function fromFileFormula(text: string): string {
  const body = text.startsWith('=') ? text.slice(1) : text;
  return `=${body.includes('_xl') ? body.replace(/_xlfn\.(_xlws\.)?|_xlpm\.|_xlws\./gi, '') : body}`;
}

const OPERATOR = /^[-+*/^&=<>]$/;

/**
 * Whether a formula must be saved as a dynamic array formula to mean in Excel what it means when typed: it uses an
 * array function, or computes with a whole range (`A1:A9>0`) outside functions that take arrays by themselves.
 */
export function needsArrayEvaluation(formula: string): boolean {
  return keep(keptArrayNeeds, formula, computesArray);
}

function computesArray(formula: string): boolean {
  const tokens = tokenize(formula).filter((token) => token.text.trim() !== '');
  const calls: string[] = [];
  return tokens.some((token, index) => {
    const upper = token.text.toUpperCase();
    if (token.text === '(') calls.push((tokens[index - 1]?.text ?? '').toUpperCase());
    else if (token.text === ')') calls.pop();
    if (token.kind === 'word' && tokens[index + 1]?.text === '(' && ARRAY_FUNCTIONS.has(upper)) return true;
    if (calls.some((call) => call === 'SUMPRODUCT')) return false;
    const isRange =
      (token.kind === 'brackets' && !/@|#This Row/i.test(token.text)) ||
      (token.kind === 'word' && (tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':'));
    if (!isRange) return false;
    const nextText = tokens[index + 1]?.text ?? '';
    let before = index - 1;
    while (/^[:!]$/.test(tokens[before]?.text ?? '') || ['word', 'sheet'].includes(tokens[before]?.kind ?? ''))
      before--;
    const beforeText = tokens[before]?.text ?? '';
    return OPERATOR.test(nextText) || (OPERATOR.test(beforeText) && before > 0);
  });
}
