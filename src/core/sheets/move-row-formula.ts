/**
 * Moves a formula that staff wrote beside the data to the new row of its data. Reads references only; never evaluates.
 */

/** Texts, quoted sheet names and bracketed parts stay; references of one cell are looked at. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*!?/giu;
const CELL = /^\$?[A-Z]{1,3}(\$?)(\d{1,7})$/i;

export interface TablePlace {
  /** Rows of the table before the move, 0-based, header first. */
  readonly top: number;
  readonly bottom: number;
  /** True when columns of the table change their place too: then no address can stay. */
  readonly isMoved: boolean;
}

/**
 * References to the formula's own row follow it; those above the table, in other sheets or by column name stay. Null when
 * the formula points at other rows of the table by address, whose data may stand elsewhere now.
 */
export function moveRowFormula(formula: string, from: number, to: number, table: TablePlace): string | null {
  const lost: string[] = [];
  let isForeign = false;
  const moved = formula.replace(PART, (part: string, at: number) => {
    const wasForeign = isForeign;
    isForeign = part.endsWith('!');
    const cell = CELL.exec(part);
    if (cell === null || wasForeign || formula[at + part.length] === '(') return part;
    const [, fixed = '', digits = ''] = cell;
    const row = Number(digits) - 1;
    if (table.isMoved) lost.push(part);
    if (row < table.top) return part;
    if (row !== from || (fixed !== '' && from !== to)) {
      lost.push(...(from !== to || row !== from ? [part] : []));
      return part;
    }
    return `${part.slice(0, part.length - digits.length)}${to + 1}`;
  });
  return lost.length > 0 ? null : moved;
}
