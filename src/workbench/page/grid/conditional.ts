/**
 * Which conditional formats a cell shows. Results are kept until the workbook changes (`forget`). Rules kept only for the
 * file (`other`) and formulas that cannot be evaluated show nothing.
 */
import type { CellValue, ConditionalFormat, Rect, Sheet } from '../../workbook/model';
import { cellKey, isErrorValue } from '../../workbook/model';
import { isInside } from './address';
import { compileFormula } from './formula-lite';
import { compareValues, isTruthy, single, toText, type LiteContext, type LiteValue } from './formula-values';

export interface ConditionalLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly fontColor: string | null;
  readonly fill: string | null;
  /** Length 0..1 of a data bar behind the cell. */
  readonly bar: { readonly color: string; readonly length: number } | null;
}

export interface ConditionalWorld {
  readonly sheet: Sheet;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly today: number;
  readCell(sheetName: string | null, row: number, column: number): CellValue | null;
}

type Matcher = (row: number, column: number) => Partial<ConditionalLook> | null;
interface CompiledFormat {
  readonly format: ConditionalFormat;
  readonly match: Matcher;
}

export class ConditionalLooks {
  readonly #world: ConditionalWorld;
  readonly #formats: CompiledFormat[];
  readonly #looks = new Map<number, ConditionalLook | null>();

  constructor(world: ConditionalWorld) {
    this.#world = world;
    const sorted = [...world.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    this.#formats = sorted.map((format) => ({ format, match: this.#compile(format) }));
  }

  look(row: number, column: number): ConditionalLook | null {
    if (this.#formats.length === 0) return null;
    const key = cellKey(row, column);
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = this.#evaluate(row, column);
    this.#looks.set(key, look);
    return look;
  }

  #evaluate(row: number, column: number): ConditionalLook | null {
    const found: Partial<ConditionalLook>[] = [];
    for (const { format, match } of this.#formats) {
      if (!format.rects.some((rect) => isInside(rect, row, column))) continue;
      const look = match(row, column);
      if (look === null) continue;
      found.push(look);
      if (format.stopIfTrue) break;
    }
    return found.length === 0 ? null : mergeLooks(found);
  }

  #value(row: number, column: number): LiteValue {
    return this.#world.readCell(null, row, column);
  }

  #compile(format: ConditionalFormat): Matcher {
    const { rule } = format;
    const base = format.rects[0];
    if (base === undefined) return () => null;
    switch (rule.type) {
      case 'custom': {
        const test = this.#formula(rule.formula, base);
        return (row, column) => (isTruthy(test(row, column)) ? format.format : null);
      }
      case 'cellValue':
        return this.#compileCellValue(format, rule, base);
      case 'containsText':
        return (row, column) =>
          matchesText(toText(this.#value(row, column)), rule.operator, rule.text) ? format.format : null;
      case 'dataBar':
        return this.#compileBar(format, rule.color);
      case 'colorScale':
        return this.#compileScale(format, rule.colors);
      case 'other':
        return () => null;
    }
  }

  #formula(formula: string, base: Rect): (row: number, column: number) => LiteValue {
    const evaluate = compileFormula(formula);
    if (evaluate === null) return () => null;
    const { lastRow, lastColumn, today } = this.#world;
    return (row, column) => {
      const context: LiteContext = {
        row, column, baseRow: base.top, baseColumn: base.left, today, lastRow, lastColumn,
        read: (sheet, r, c) => this.#world.readCell(sheet, r, c),
      }; // prettier-ignore
      return single(evaluate(context));
    };
  }

  #compileCellValue(
    format: ConditionalFormat,
    rule: { operator: string; formula1: string; formula2: string | null },
    base: Rect,
  ): Matcher {
    const first = this.#formula(rule.formula1, base);
    const second = rule.formula2 === null ? () => null : this.#formula(rule.formula2, base);
    return (row, column) => {
      const value = this.#value(row, column);
      if (value !== null && isErrorValue(value)) return null;
      const matched = matchesValue(value, rule.operator, first(row, column), second(row, column));
      return matched ? format.format : null;
    };
  }

  #numbers(format: ConditionalFormat): { low: number; high: number } {
    let [low, high] = [Infinity, -Infinity];
    for (const rect of format.rects) {
      for (let row = rect.top; row <= Math.min(rect.bottom, this.#world.lastRow); row += 1) {
        for (let column = rect.left; column <= Math.min(rect.right, this.#world.lastColumn); column += 1) {
          const value = this.#value(row, column);
          if (typeof value !== 'number') continue;
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    return { low, high };
  }

  #compileBar(format: ConditionalFormat, color: string): Matcher {
    let range: { low: number; high: number } | null = null;
    return (row, column) => {
      const value = this.#value(row, column);
      if (typeof value !== 'number') return null;
      range ??= this.#numbers(format);
      const from = Math.min(0, range.low);
      const length = range.high > from ? (value - from) / (range.high - from) : 0;
      return { bar: { color, length } };
    };
  }

  #compileScale(format: ConditionalFormat, colors: readonly string[]): Matcher {
    let range: { low: number; high: number } | null = null;
    return (row, column) => {
      const value = this.#value(row, column);
      if (typeof value !== 'number') return null;
      range ??= this.#numbers(format);
      const ratio = range.high > range.low ? (value - range.low) / (range.high - range.low) : 0.5;
      return { fill: mixColors(colors, ratio) };
    };
  }
}

/** The first rule that says something about a property wins, as in Excel. */
function mergeLooks(looks: readonly Partial<ConditionalLook>[]): ConditionalLook {
  const first = <K extends keyof ConditionalLook>(key: K): ConditionalLook[K] | null =>
    looks.find((look) => (look[key] ?? null) !== null)?.[key] ?? null;
  return {
    bold: first('bold'),
    italic: first('italic'),
    fontColor: first('fontColor'),
    fill: first('fill'),
    bar: first('bar'),
  };
}

function matchesText(text: string, operator: string, part: string): boolean {
  const [hay, needle] = [text.toLowerCase(), part.toLowerCase()];
  const name = operator.toLowerCase();
  if (name.startsWith('not')) return !hay.includes(needle);
  if (name.startsWith('begins')) return hay.startsWith(needle);
  return name.startsWith('ends') ? hay.endsWith(needle) : hay.includes(needle);
}

/** Operators in Office.js' spelling or the file's: `GreaterThan`, `between`, `EqualTo`, … An empty cell matches none but "less". */
function matchesValue(value: LiteValue, operator: string, first: LiteValue, second: LiteValue): boolean {
  const name = operator.toLowerCase();
  const low = compareValues(value, first);
  if (name === 'between' || name === 'notbetween') {
    const between = low >= 0 && compareValues(value, second) <= 0;
    return name === 'between' ? between : !between;
  }
  if (value === null && typeof first === 'number') return false;
  if (name.startsWith('notequal')) return low !== 0;
  if (name.startsWith('equal')) return low === 0;
  if (name.startsWith('greaterthanorequal')) return low >= 0;
  if (name.startsWith('lessthanorequal')) return low <= 0;
  return name.startsWith('greater') ? low > 0 : name.startsWith('less') && low < 0;
}

/** The colour at a place 0..1 along two or three `#RRGGBB` colours. */
export function mixColors(colors: readonly string[], ratio: number): string {
  const at = ratio * (colors.length - 1);
  const index = Math.min(Math.floor(at), Math.max(0, colors.length - 2));
  const from = colors[index] ?? '#FFFFFF';
  const to = colors[index + 1] ?? from;
  const part = (text: string, place: number): number => Number.parseInt(text.slice(1 + place * 2, 3 + place * 2), 16);
  const mixed = [0, 1, 2].map((place) => {
    const start = part(from, place);
    return Math.round(start + (part(to, place) - start) * (at - index));
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
