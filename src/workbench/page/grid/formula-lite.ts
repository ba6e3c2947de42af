/**
 * Evaluates the small formulas of conditional formats for the cells on screen. Not the calculation of the workbook (that
 * is calc/): a function it does not know makes the rule not apply, and the rule stays in the file.
 */
import { parse, tokenize } from '@borgar/fx';
import type { CellValue, Rect } from '../../workbook/model';
import { isErrorValue } from '../../workbook/model';
import { parseReference } from './address';
import { LITE_FUNCTIONS } from './formula-functions';
import {
  compareValues,
  single,
  toNumber,
  toText,
  type LiteArgument,
  type LiteContext,
  type LiteRange,
  type LiteValue,
} from './formula-values';

type Evaluator = (context: LiteContext) => LiteArgument;

class UnknownFormula extends Error {}

/** Compiles a formula with or without its `=`; null when it holds something this evaluator does not know. */
export function compileFormula(formula: string): Evaluator | null {
  try {
    return compileNode(parse(tokenize(formula.startsWith('=') ? formula : `=${formula}`)) as unknown as Node);
  } catch (error) {
    if (error instanceof UnknownFormula || error instanceof SyntaxError) return null;
    throw error;
  }
}

interface Node {
  readonly type: string;
  readonly value?: string | number | boolean;
  readonly operator?: string;
  readonly arguments?: readonly (Node | null)[];
  readonly callee?: { readonly name: string };
  readonly body?: Node;
}

function compileNode(node: Node | null | undefined): Evaluator {
  if (node === null || node === undefined) return () => null;
  const parts = (node.arguments ?? []).map((part) => compileNode(part));
  switch (node.type) {
    case 'Program':
      return compileNode(node.body);
    case 'Literal':
      return () => node.value ?? null;
    case 'ErrorLiteral':
      return () => ({ error: String(node.value) });
    case 'UnaryExpression':
      return compileUnary(node.operator ?? '', parts[0] ?? (() => null));
    case 'BinaryExpression':
      return compileBinary(node.operator ?? '', parts[0] ?? (() => null), parts[1] ?? (() => null));
    case 'ReferenceIdentifier':
      return compileReference(String(node.value ?? ''));
    case 'CallExpression': {
      const call = LITE_FUNCTIONS[(node.callee?.name ?? '').toUpperCase()];
      if (call === undefined) throw new UnknownFormula(node.callee?.name);
      return (context) =>
        call(
          parts.map((part) => part(context)),
          context,
        );
    }
    default:
      throw new UnknownFormula(node.type);
  }
}

function compileReference(text: string): Evaluator {
  const parsed = parseReference(text);
  if (parsed === null) throw new UnknownFormula(text);
  const address = text.slice(text.lastIndexOf('!') + 1);
  const [first = '', second = first] = address.split(':');
  const fixed = [first, second].map((part) => ({ column: part.startsWith('$'), row: /[A-Za-z]?\$\d/.test(part) }));
  return (context) => {
    const down = context.row - context.baseRow;
    const across = context.column - context.baseColumn;
    const rect: Rect = {
      top: parsed.rect.top + (fixed[0]?.row === true ? 0 : down),
      left: parsed.rect.left + (fixed[0]?.column === true ? 0 : across),
      bottom: Math.min(context.lastRow, parsed.rect.bottom + (fixed[1]?.row === true ? 0 : down)),
      right: Math.min(context.lastColumn, parsed.rect.right + (fixed[1]?.column === true ? 0 : across)),
    };
    if (!address.includes(':')) return context.read(parsed.sheet, rect.top, rect.left);
    return readBlock(context, parsed.sheet, rect);
  };
}

function readBlock(context: LiteContext, sheet: string | null, rect: Rect): LiteRange {
  const rows: LiteValue[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: LiteValue[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) cells.push(context.read(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

function compileUnary(operator: string, part: Evaluator): Evaluator {
  return (context) => {
    const value = toNumber(single(part(context)));
    if (typeof value !== 'number' || operator === '+') return value;
    return operator === '%' ? value / 100 : -value;
  };
}

const ARITHMETIC: Record<string, (a: number, b: number) => CellValue> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? { error: '#DIV/0!' } : a / b),
  '^': (a, b) => a ** b,
};

const COMPARISON: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function compileBinary(operator: string, left: Evaluator, right: Evaluator): Evaluator {
  const arithmetic = ARITHMETIC[operator];
  const comparison = COMPARISON[operator];
  if (arithmetic === undefined && comparison === undefined && operator !== '&') throw new UnknownFormula(operator);
  return (context) => {
    const a = single(left(context));
    const b = single(right(context));
    if (a !== null && isErrorValue(a)) return a;
    if (b !== null && isErrorValue(b)) return b;
    if (operator === '&') return toText(a) + toText(b);
    if (comparison !== undefined) return comparison(compareValues(a, b));
    const [x, y] = [toNumber(a), toNumber(b)];
    if (typeof x !== 'number') return x;
    if (typeof y !== 'number') return y;
    return arithmetic === undefined ? null : arithmetic(x, y);
  };
}
