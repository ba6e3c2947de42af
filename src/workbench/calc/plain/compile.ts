/** Turns a formula's text into a function of the cell it stands in; null where it holds more than is plain. */
import { parse } from '@borgar/fx';
import { tokensOf } from '../../workbook/formula-tokens';
import { isErrorValue } from '../../workbook/model';
import { Condition, CONDITIONAL_FUNCTIONS, type Columns } from './conditional';
import { matrixOf, PLAIN_FUNCTIONS, scalarOf, type Cells } from './functions';
import { applyOperator, hasOperator, Matrix, toLogical, toNumber, UNSETTLED } from './values';
import type { Result, Scalar, Area } from './values';

type Node = ReturnType<typeof parse>;

export interface Surroundings {
  readonly cells: Cells;
  readonly columns: Columns;
}

/** `row` is the row of the cell. */
export type Program = (row: number, around: Surroundings) => Result;

/** What a reference means: the same area wherever the formula stands, or one that follows the row. */
export type ReadReference = (text: string, kind: string) => Area | ((row: number) => Area | null) | null;

export function compileFormula(formula: string, read: ReadReference): Program | null {
  try {
    return compile(parse(tokensOf(formula)), read);
  } catch {
    // The parser refuses what is no formula; the engine says what it is.
    return null;
  }
}

function compile(node: Node | null, read: ReadReference): Program | null {
  switch (node?.type) {
    case 'Literal': {
      const { value } = node;
      return () => value;
    }
    case 'ReferenceIdentifier':
      return compileReference(node.value, node.kind, read);
    case 'UnaryExpression':
      return compileSign(node, read);
    case 'BinaryExpression': {
      const [left, right] = node.arguments.map((one) => compile(one, read));
      if (!left || !right || !hasOperator(node.operator)) return null;
      const { operator } = node;
      return (row, around) => {
        const before = scalarOf(left(row, around), around.cells);
        if (before === UNSETTLED) return UNSETTLED;
        const after = scalarOf(right(row, around), around.cells);
        return after === UNSETTLED ? UNSETTLED : applyOperator(operator, before, after);
      };
    }
    case 'CallExpression':
      return compileCall(node, read);
    default:
      return null;
  }
}

function compileReference(text: string, kind: string, read: ReadReference): Program | null {
  const place = read(text, kind);
  if (place === null) return null;
  return typeof place === 'function' ? (row) => place(row) ?? UNSETTLED : () => place;
}

const SIGNS: ReadonlyMap<string, (number: number) => number> = new Map([
  ['-', (number: number) => -number],
  ['+', (number: number) => number],
  ['%', (number: number) => number / 100],
]);

function compileSign(node: Extract<Node, { type: 'UnaryExpression' }>, read: ReadReference): Program | null {
  const [given, sign] = [compile(node.arguments[0] ?? null, read), SIGNS.get(node.operator)];
  if (!given || sign === undefined) return null;
  return (row, around) => {
    const value = scalarOf(given(row, around), around.cells);
    if (value === UNSETTLED || isErrorValue(value)) return value;
    const number = toNumber(value);
    return number === UNSETTLED ? UNSETTLED : sign(number);
  };
}

function compileCall(node: Extract<Node, { type: 'CallExpression' }>, read: ReadReference): Program | null {
  const name = node.callee.name.toUpperCase();
  const given: readonly (Node | null)[] = node.arguments;
  if (name === 'IF') return compileIf(given, read);
  const conditional = CONDITIONAL_FUNCTIONS.get(name);
  const isList = name === 'SUMPRODUCT' || name === 'AGGREGATE';
  const programs: Program[] = [];
  for (const one of given) {
    const program = conditional ? compileCriterion(one, read) : isList ? compileList(one, read) : compile(one, read);
    if (program === null) return null;
    programs.push(program as Program);
  }
  if (name === 'IFERROR') return compileIfError(programs);
  if (conditional) {
    return (row, around) => {
      const values = programs.map((program) => program(row, around));
      return conditional(values, around.cells, around.columns);
    };
  }
  const plain = PLAIN_FUNCTIONS.get(name);
  if (plain === undefined) return null;
  return (row, around) =>
    plain(
      programs.map((program) => program(row, around)),
      around.cells,
    );
}

/** Only the chosen side is computed, so the other may hold what is not plain. A function that gets a reference from it is left to the engine. */
function compileIf(given: readonly (Node | null)[], read: ReadReference): Program | null {
  const [test, yes, no] = given.map((one) => compile(one, read));
  if (!test || given.length < 2 || given.length > 3 || (!yes && !no)) return null;
  return (row, around) => {
    const value = scalarOf(test(row, around), around.cells);
    if (value === UNSETTLED || isErrorValue(value)) return value;
    const isTrue = toLogical(value);
    if (isTrue === UNSETTLED) return UNSETTLED;
    const chosen = isTrue ? yes : no;
    if (chosen === null) return UNSETTLED;
    return chosen === undefined ? false : scalarOf(chosen(row, around), around.cells);
  };
}

function compileIfError([tried, otherwise, ...rest]: readonly Program[]): Program | null {
  if (tried === undefined || otherwise === undefined || rest.length > 0) return null;
  return (row, around) => {
    const value = scalarOf(tried(row, around), around.cells);
    return value !== UNSETTLED && isErrorValue(value) ? scalarOf(otherwise(row, around), around.cells) : value;
  };
}

/** `">="&x` as a comparison with a number of 15 digits, which is what Excel's text of it holds. */
function compileCriterion(
  node: Node | null,
  read: ReadReference,
): ((row: number, around: Surroundings) => Result | Condition) | null {
  const plain = compile(node, read);
  if (plain === null || node?.type !== 'BinaryExpression' || node.operator !== '&') return plain;
  const [left, right] = node.arguments;
  const operator = left?.type === 'Literal' && /^(>=?|<=?)$/.test(String(left.value)) ? String(left.value) : null;
  const compared = operator === null ? null : compile(right ?? null, read);
  if (operator === null || compared === null) return plain;
  return (row, around) => {
    const value = scalarOf(compared(row, around), around.cells);
    return typeof value === 'number' ? new Condition(operator, Number(value.toPrecision(15))) : plain(row, around);
  };
}

/** An argument that may be a list: operators work cell by cell. */
function compileList(node: Node | null, read: ReadReference): Program | null {
  if (node?.type !== 'BinaryExpression') return compile(node, read);
  const [left, right] = node.arguments.map((one) => compileList(one, read));
  if (!left || !right || !hasOperator(node.operator)) return null;
  const { operator } = node;
  return (row, around) => combineLists(operator, left(row, around), right(row, around), around.cells);
}

/** A single value meets each cell of the other side; lists must have one shape. */
function combineLists(operator: string, left: Result, right: Result, cells: Cells): Result {
  const [before, after] = [matrixOf(left, cells), matrixOf(right, cells)];
  if (before === null || after === null) return UNSETTLED;
  const [isOne, isOther] = [before.values.length === 1, after.values.length === 1];
  const shape = isOne ? after : before;
  const isEven = before.values.length === after.values.length && before.width === after.width;
  if (!isEven && !isOne && !isOther) return UNSETTLED;
  const values: Scalar[] = [];
  for (let at = 0; at < shape.values.length; at += 1) {
    const value = applyOperator(operator, before.values[isOne ? 0 : at], after.values[isOther ? 0 : at]);
    if (value === UNSETTLED) return UNSETTLED;
    values.push(value);
  }
  return new Matrix(values, shape.width);
}
