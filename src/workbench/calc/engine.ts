/**
 * The calculation engine behind plain calls: what goes in as a cell, what comes out as a value. All its peculiarities
 * (0.8.4) are handled here: 1-based cells, values only as formatted text, names of functions it does not know.
 */
import { Model } from '@ironcalc/wasm';
import type { CellValue } from '../workbook/model';

/**
 * The engine gives values only as text. This format keeps 15 significant digits (tried: relative error below 3e-15); with
 * more decimals its rounding goes wrong and whole numbers come out as 45564.9999999999.
 */
const FULL_FORMAT = '0.00000000000000E+00';
const MAX_ROWS = 1_048_576;
const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;

/** Results that say "I cannot" rather than what Excel would show. */
const GIVING_UP = new Set(['#ERROR!', '#N/IMPL!', '#N/IMPL']);
const WRITABLE_ERRORS = new Set(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!']);

export type Outcome = { readonly type: 'value'; readonly value: CellValue } | { readonly type: 'cannot' };

export class Engine {
  private readonly model = new Model('workbook', 'en', 'UTC', 'en');
  private readonly formatted = new Set<string>();
  private readonly known = new Map<string, boolean>();
  private probe: Model | null = null;
  private hasEvaluated = false;

  constructor(sheetNames: readonly string[]) {
    this.model.pauseEvaluation();
    // Two passes: a wanted name may be the one the engine gave to another new sheet.
    sheetNames.forEach((_, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, `kersama ${index}`);
    });
    sheetNames.forEach((name, index) => this.model.renameSheet(index, name));
  }

  /** False when the engine takes no such name. `scope` is a sheet index or null. */
  defineName(name: string, formula: string, scope: number | null): boolean {
    try {
      this.model.newDefinedName(name, scope, formula.replace(/^=/, ''));
      return true;
    } catch {
      return false;
    }
  }

  /** Puts an input as `constantInput` or a formula gives it; `''` empties the cell. */
  set(sheet: number, row: number, column: number, input: string): void {
    if (input === '') this.model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    else this.model.setUserInput(sheet, row + 1, column + 1, input);
  }

  /** Makes formula results of a column come out with all their digits. */
  showDigits(sheet: number, column: number): void {
    const key = `${sheet}:${column}`;
    if (this.formatted.has(key)) return;
    this.formatted.add(key);
    const area = { sheet, row: 1, column: column + 1, width: 1, height: MAX_ROWS };
    this.model.updateRangeStyle(area, 'num_fmt', FULL_FORMAT);
  }

  /** What the engine queues for other copies of it is thrown away, but only when more comes: that takes time too. */
  evaluate(): void {
    if (this.hasEvaluated) this.model.flushSendQueue();
    this.hasEvaluated = true;
    this.model.evaluate();
  }

  read(sheet: number, row: number, column: number): Outcome {
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (type === NUMBER) return { type: 'value', value: this.readNumber(text, sheet, row, column) };
    if (type === TEXT) return { type: 'value', value: text };
    if (type === LOGICAL) return { type: 'value', value: text === 'TRUE' };
    if (text === '#SPILL!' || (GIVING_UP.has(text) && this.isOrigin(sheet, row, column))) return { type: 'cannot' };
    // Excel warns of a circular reference and shows 0.
    return { type: 'value', value: text === '#CIRC!' ? 0 : { error: text } };
  }

  /** A date function gives its cell a date format, and exponents of three digits come out garbled. */
  private readNumber(text: string, sheet: number, row: number, column: number): number {
    if (/^-?\d\.\d+E[+-]\d\d$/.test(text)) return Number(text);
    const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.model.updateRangeStyle(area, 'num_fmt', FULL_FORMAT);
    const again = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (/^-?\d\.\d+E[+-]\d\d$/.test(again)) return Number(again);
    this.model.updateRangeStyle(area, 'num_fmt', 'general');
    const general = Number(this.model.getFormattedCellValue(sheet, row + 1, column + 1));
    this.model.updateRangeStyle(area, 'num_fmt', FULL_FORMAT);
    return general;
  }

  /** Whether the formula fails by itself, also among empty cells, and not through a cell it reads. */
  private isOrigin(sheet: number, row: number, column: number): boolean {
    const probe = this.startProbe();
    probe.setUserInput(0, 1, 1, this.model.getCellContent(sheet, row + 1, column + 1));
    probe.evaluate();
    return GIVING_UP.has(probe.getFormattedCellValue(0, 1, 1));
  }

  private startProbe(): Model {
    if (this.probe === null) {
      this.probe = new Model('probe', 'en', 'UTC', 'en');
      this.probe.pauseEvaluation();
    }
    return this.probe;
  }

  /** Whether the engine has a function: it writes the names of those it has in capitals. */
  knows(name: string): boolean {
    let known = this.known.get(name);
    if (known === undefined) {
      const probe = this.startProbe();
      probe.setUserInput(0, 1, 1, `=${name}()`);
      known = probe.getCellContent(0, 1, 1).startsWith(`=${name}(`);
      this.known.set(name, known);
    }
    return known;
  }

  free(): void {
    this.model.free();
    this.probe?.free();
  }
}

/** What to put into the engine for a constant; `''` for an empty cell. Text never becomes anything else. */
export function constantInput(value: CellValue | undefined): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return WRITABLE_ERRORS.has(value.error) ? value.error : '#VALUE!';
}
