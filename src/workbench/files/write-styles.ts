/** Finds or appends the formats of model styles in `styles.xml`. Existing entries are never changed or moved. */
import type { CellStyle, ConditionalFormat } from '../workbook/model';
import { BUILT_IN_FORMATS, styleKey } from './read-styles';
import type { StyleReader } from './read-styles';
import { child, elements, makeElement, numberOf, prefixOf, serializeElement, setChildren } from './xml';
import type { XmlElement, XmlNode } from './xml';

const SECTIONS = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);
const BUILT_IN_BY_CODE = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)]));
const FIRST_OWN_NUMBER_FORMAT = 164;

/** `FFRRGGBB` of `#RRGGBB`. */
export function toArgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

export class StyleWriter {
  private readonly known = new Map<string, number>();
  private readonly entries = new Map<string, Map<string, number>>();
  private readonly prefix: string;
  /** Whether anything was appended. */
  hasChanged = false;

  constructor(
    readonly root: XmlElement,
    private readonly reader: StyleReader,
  ) {
    this.prefix = prefixOf(root);
    reader.formats.forEach(({ style, plain }, index) => {
      const key = styleKey(style);
      if ((plain || index === 0) && !this.known.has(key)) this.known.set(key, index);
    });
  }

  /** Whether the file's format already looks like the style, so that a cell may keep it. */
  isSame(format: number, style: CellStyle): boolean {
    const known = this.reader.formats[format];
    return known !== undefined && styleKey(known.style) === styleKey(style);
  }

  /** Index in `cellXfs` for a style. */
  formatOf(style: CellStyle, quotePrefix = false): number {
    const key = styleKey(style) + (quotePrefix ? "'" : '');
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.append('cellXfs', this.makeFormat(style, quotePrefix));
      this.known.set(key, index);
    }
    return index;
  }

  /** Index in `dxfs` for a differential format. */
  differentialOf(format: ConditionalFormat['format']): number {
    const font: XmlNode[] = [];
    if (format.bold !== null) font.push(this.element('b', { val: format.bold ? 1 : 0 }));
    if (format.italic !== null) font.push(this.element('i', { val: format.italic ? 1 : 0 }));
    if (format.fontColor !== null) font.push(this.element('color', { rgb: toArgb(format.fontColor) }));
    const parts: XmlNode[] = font.length > 0 ? [this.element('font', {}, font)] : [];
    if (format.fill !== null) {
      const color = this.element('bgColor', { rgb: toArgb(format.fill) });
      parts.push(this.element('fill', {}, [this.element('patternFill', { patternType: 'solid' }, [color])]));
    }
    return this.findOrAppend('dxfs', this.element('dxf', {}, parts));
  }

  private element(
    name: string,
    attrs: Readonly<Record<string, string | number | undefined>> = {},
    children: XmlNode[] = [],
  ): XmlElement {
    return makeElement(this.prefix + name, attrs, children);
  }

  private section(name: string): XmlElement {
    const found = child(this.root, name);
    if (found !== undefined) return found;
    const made = this.element(name, { count: 0 });
    setChildren(this.root, name, [made], SECTIONS);
    return made;
  }

  private append(name: string, element: XmlElement): number {
    const section = this.section(name);
    const index = elements(section).length;
    section.children.push(element);
    section.attrs.count = String(index + 1);
    this.hasChanged = true;
    return index;
  }

  private findOrAppend(name: string, element: XmlElement): number {
    let index = this.entries.get(name);
    if (index === undefined) {
      index = new Map();
      for (const [at, entry] of elements(child(this.root, name)).entries()) index.set(serializeElement(entry), at);
      this.entries.set(name, index);
    }
    const text = serializeElement(element);
    const known = index.get(text);
    if (known !== undefined) return known;
    const made = this.append(name, element);
    index.set(text, made);
    return made;
  }

  private numberFormatOf(code: string): number {
    const builtIn = BUILT_IN_BY_CODE.get(code);
    if (builtIn !== undefined) return builtIn;
    const existing = elements(child(this.root, 'numFmts'));
    const same = existing.find((entry) => entry.attrs.formatCode === code);
    if (same !== undefined) return numberOf(same, 'numFmtId', 0);
    const id = existing.reduce(
      (max, entry) => Math.max(max, numberOf(entry, 'numFmtId', 0) + 1),
      FIRST_OWN_NUMBER_FORMAT,
    );
    this.append('numFmts', this.element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private makeFont(style: CellStyle): XmlElement {
    const flags: XmlNode[] = [];
    if (style.bold) flags.push(this.element('b'));
    if (style.italic) flags.push(this.element('i'));
    if (style.strike) flags.push(this.element('strike'));
    if (style.underline) flags.push(this.element('u'));
    return this.element('font', {}, [
      ...flags,
      this.element('sz', { val: style.fontSize }),
      this.element('color', style.fontColor === null ? { theme: 1 } : { rgb: toArgb(style.fontColor) }),
      this.element('name', { val: style.fontName }),
    ]);
  }

  private makeFill(color: string): XmlElement {
    return this.element('fill', {}, [
      this.element('patternFill', { patternType: 'solid' }, [
        this.element('fgColor', { rgb: toArgb(color) }),
        this.element('bgColor', { indexed: 64 }),
      ]),
    ]);
  }

  private makeBorder(style: CellStyle): XmlElement {
    const edges = (['left', 'right', 'top', 'bottom', 'diagonal'] as const).map((edge) => {
      const found = style.borders[edge];
      if (found === undefined) return this.element(edge);
      const color = this.element('color', found.color === null ? { auto: 1 } : { rgb: toArgb(found.color) });
      return this.element(edge, { style: found.style }, [color]);
    });
    const hasDiagonal = style.borders.diagonal !== undefined;
    return this.element(
      'border',
      { diagonalUp: hasDiagonal ? 1 : undefined, diagonalDown: hasDiagonal ? 1 : undefined },
      edges,
    );
  }

  private makeFormat(style: CellStyle, quotePrefix: boolean): XmlElement {
    // Fills 0 and 1 are fixed: none and gray125 (ECMA-376 18.8.20).
    const fillId = style.fill === null ? 0 : this.findOrAppend('fills', this.makeFill(style.fill));
    const alignment = {
      horizontal: style.horizontal === 'general' ? undefined : style.horizontal,
      vertical: style.vertical === 'bottom' ? undefined : style.vertical,
      wrapText: style.wrap ? 1 : undefined,
      indent: style.indent === 0 ? undefined : style.indent,
      textRotation: style.rotation === 0 ? undefined : style.rotation,
    };
    const isAligned = Object.values(alignment).some((value) => value !== undefined);
    const isProtected = !style.locked || style.hiddenFormula;
    const parts: XmlNode[] = isAligned ? [this.element('alignment', alignment)] : [];
    if (isProtected)
      parts.push(this.element('protection', { locked: style.locked ? 1 : 0, hidden: style.hiddenFormula ? 1 : 0 }));
    return this.element(
      'xf',
      {
        numFmtId: this.numberFormatOf(style.numberFormat),
        fontId: this.findOrAppend('fonts', this.makeFont(style)),
        fillId,
        borderId: this.findOrAppend('borders', this.makeBorder(style)),
        xfId: 0,
        quotePrefix: quotePrefix ? 1 : undefined,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: isAligned ? 1 : undefined,
        applyProtection: isProtected ? 1 : undefined,
      },
      parts,
    );
  }
}
