/** The table of cell formats: equal formats share an index. Never forgets a format of a loaded file. */
import { DEFAULT_STYLE, type CellStyle, type WorkbookData } from './model';

/** Finds or adds formats in `WorkbookData.styles`. One for a workbook. */
export class StyleTable {
  readonly #data: WorkbookData;
  readonly #indexes = new Map<string, number>();
  #known = 0;

  constructor(data: WorkbookData) {
    this.#data = data;
  }

  get(index: number): CellStyle {
    return this.#data.styles[index] ?? this.#data.styles[0] ?? DEFAULT_STYLE;
  }

  indexOf(style: CellStyle): number {
    const styles = this.#data.styles;
    for (; this.#known < styles.length; this.#known += 1) {
      const known = styles[this.#known];
      if (known !== undefined && !this.#indexes.has(keyOf(known))) this.#indexes.set(keyOf(known), this.#known);
    }
    const key = keyOf(style);
    const found = this.#indexes.get(key);
    if (found !== undefined) return found;
    styles.push(style);
    return styles.length - 1;
  }

  /** Index of the format at `index` with `patch` laid over it; edges of `borders` not named in the patch stay. */
  patch(index: number, patch: Partial<CellStyle>): number {
    const base = this.get(index);
    const borders = patch.borders === undefined ? base.borders : { ...base.borders, ...patch.borders };
    return this.indexOf({ ...base, ...patch, borders });
  }
}

const EDGES = ['top', 'bottom', 'left', 'right', 'diagonal'] as const;

function keyOf(style: CellStyle): string {
  const borders = EDGES.map((edge) => {
    const border = style.borders[edge];
    return border === undefined || border.style === 'none' ? '' : `${border.style}/${border.color ?? ''}`;
  });
  return [
    style.numberFormat, style.fontName, style.fontSize, style.bold, style.italic, style.underline, style.strike,
    style.fontColor, style.fill, style.horizontal, style.vertical, style.wrap, style.indent, style.rotation,
    style.locked, style.hiddenFormula, ...borders,
  ].map(String).join('\u0001'); // prettier-ignore
}
