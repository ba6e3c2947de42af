/** The looks of the cells of one file: each different look gets a number, and all of them one styles part. */
import type { PlanFormat } from '../../core/sheets/plan';
import { escapeXml } from './write-xml';

/** What a cell looks like: a format without its range, and whether the cell may be typed into on a protected sheet. */
export type CellLook = Omit<PlanFormat, 'range'> & { readonly unlocked?: boolean };

const FONT = { name: 'Calibri', size: 11 } as const;
/** Number formats that Excel knows by number; others are listed from 164 on. ECMA-376 part 1, 18.8.30. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '@': 49 };
const FIRST_FORMAT = 164;

/** Entries of one list of the styles part; equal ones are kept once. */
class Entries {
  readonly #places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    this.#places.set(xml, this.#places.size);
    return this.#places.size - 1;
  }

  write(name: string): string {
    return `<${name} count="${this.#places.size}">${[...this.#places.keys()].join('')}</${name}>`;
  }
}

export class FileStyles {
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Entries(fontXml({}));
  /** Excel gives the first two their meaning whatever they say. */
  readonly #fills = new Entries('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'); // prettier-ignore
  readonly #borders = new Entries(borderXml(undefined));
  readonly #looks = new Entries('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** The number by which a cell names its look. */
  numberOf(look: CellLook): number {
    const fill = look.fill === undefined ? 0 : this.#fills.place(`<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/><bgColor indexed="64"/></patternFill></fill>`); // prettier-ignore
    return this.#looks.place(
      `<xf numFmtId="${this.#formatOf(look.numberFormat ?? 'General')}" fontId="${this.#fonts.place(fontXml(look))}" fillId="${fill}" borderId="${this.#borders.place(borderXml(look.border))}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignmentXml(look)}<protection locked="${look.unlocked === true ? 0 : 1}"/></xf>`,
    );
  }

  write(): string {
    const formats = [...this.#formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      this.#fonts.write('fonts'),
      this.#fills.write('fills'),
      this.#borders.write('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#looks.write('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #formatOf(code: string): number {
    const known = KNOWN_FORMATS[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_FORMAT + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }
}

function fontXml({ bold, italic, fontSize = FONT.size, fontColor = '#000000' }: CellLook): string {
  return `<font>${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}<sz val="${fontSize}"/><color rgb="${argb(fontColor)}"/><name val="${FONT.name}"/><family val="2"/></font>`;
}

function borderXml(color: string | undefined): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    color === undefined ? `<${side}/>` : `<${side} style="thin"><color rgb="${argb(color)}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellLook): string {
  const parts = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ];
  return `<alignment${parts.join('')}/>`;
}

/** `#RRGGBB` with full opacity. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
