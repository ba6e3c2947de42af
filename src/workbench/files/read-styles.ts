/** Cell formats of `styles.xml` as the model's styles, and the other way: which file format stands for a style. */
import { DEFAULT_STYLE } from '../workbook/model';
import type { BorderEdge, CellStyle, ConditionalFormat } from '../workbook/model';
import { readColor } from './colors';
import type { Palette } from './colors';
import { attribute, child, elements, flagOf, numberOf } from './xml';
import type { XmlElement } from './xml';

/** ECMA-376 18.8.30, the formats every locale shares; 37 to 40 and 47 to 48 as Excel shows them in en-US. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '$#,##0_);($#,##0)', 6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)', 8: '$#,##0.00_);[Red]($#,##0.00)', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?',
  13: '# ??/??', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM',
  20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)', 40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

export type DifferentialFormat = ConditionalFormat['format'];

export interface StyleReader {
  /** One entry for each `cellXfs` entry: key of the style and whether the file's format says no more than the model. */
  readonly formats: readonly { readonly style: CellStyle; readonly plain: boolean; readonly quotePrefix: boolean }[];
  readonly differential: readonly DifferentialFormat[];
  readonly palette: Palette;
}

/** Styles never change once made, and many cells share one. */
const keys = new WeakMap<CellStyle, string>();

/** Equal for styles that look the same. */
export function styleKey(style: CellStyle): string {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const key = makeStyleKey(style);
  keys.set(style, key);
  return key;
}

function makeStyleKey(style: CellStyle): string {
  const { borders, ...rest } = style;
  const edges = (['top', 'bottom', 'left', 'right', 'diagonal'] as const).map((edge) => {
    const found = borders[edge];
    return found === undefined ? null : [found.style, found.color];
  });
  return JSON.stringify([
    rest.numberFormat, rest.fontName, rest.fontSize, rest.bold, rest.italic, rest.underline, rest.strike,
    rest.fontColor, rest.fill, rest.horizontal, rest.vertical, rest.wrap, rest.indent, rest.rotation, rest.locked,
    rest.hiddenFormula, edges,
  ]); // prettier-ignore
}

interface FontStyle {
  readonly properties: Pick<
    CellStyle,
    'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'fontColor'
  >;
  readonly plain: boolean;
}

function isOn(parent: XmlElement, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && flagOf(element, 'val', true);
}

function readFont(font: XmlElement, palette: Palette): FontStyle {
  const underline = child(font, 'u')?.attrs.val ?? (child(font, 'u') === undefined ? 'none' : 'single');
  const color = child(font, 'color');
  const isText = color?.attrs.theme === '1' && numberOf(color, 'tint', 0) === 0;
  return {
    properties: {
      fontName: child(font, 'name')?.attrs.val ?? DEFAULT_STYLE.fontName,
      fontSize: numberOf(child(font, 'sz'), 'val', DEFAULT_STYLE.fontSize),
      bold: isOn(font, 'b'),
      italic: isOn(font, 'i'),
      underline: underline !== 'none',
      strike: isOn(font, 'strike'),
      fontColor: isText ? null : readColor(color, palette),
    },
    plain:
      ['none', 'single'].includes(underline) && !['vertAlign', 'shadow', 'outline'].some((name) => isOn(font, name)),
  };
}

function readFill(fill: XmlElement, palette: Palette): { color: string | null; plain: boolean } {
  const pattern = child(fill, 'patternFill');
  const gradient = child(fill, 'gradientFill');
  if (gradient !== undefined)
    return { color: readColor(child(elements(gradient, 'stop')[0], 'color'), palette), plain: false };
  const type = pattern?.attrs.patternType ?? 'none';
  if (type === 'none') return { color: null, plain: true };
  const solid = type === 'solid';
  return { color: readColor(child(pattern, solid ? 'fgColor' : 'bgColor'), palette), plain: solid };
}

function readBorders(border: XmlElement, palette: Palette): CellStyle['borders'] {
  const borders: Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'diagonal', BorderEdge>> = {};
  for (const [edge, names] of [
    ['top', ['top']],
    ['bottom', ['bottom']],
    ['left', ['left', 'start']],
    ['right', ['right', 'end']],
    ['diagonal', ['diagonal']],
  ] as const) {
    const element = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const style = element?.attrs.style;
    if (style !== undefined && style !== 'none')
      borders[edge] = { style, color: readColor(child(element, 'color'), palette) };
  }
  return borders;
}

const HORIZONTAL = new Set<string>(['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed']);
const VERTICAL = new Set<string>(['top', 'center', 'bottom', 'justify', 'distributed']);

function readAlignment(
  format: XmlElement,
): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'> & { plain: boolean } {
  const alignment = child(format, 'alignment');
  const horizontal = alignment?.attrs.horizontal ?? '';
  const vertical = alignment?.attrs.vertical ?? '';
  return {
    horizontal: HORIZONTAL.has(horizontal) ? (horizontal as CellStyle['horizontal']) : 'general',
    vertical: VERTICAL.has(vertical) ? (vertical as CellStyle['vertical']) : 'bottom',
    wrap: flagOf(alignment, 'wrapText'),
    indent: numberOf(alignment, 'indent', 0),
    rotation: numberOf(alignment, 'textRotation', 0),
    plain: !flagOf(alignment, 'shrinkToFit') && numberOf(alignment, 'readingOrder', 0) === 0,
  };
}

function readDifferential(format: XmlElement, palette: Palette): DifferentialFormat {
  const font = child(format, 'font');
  const flag = (name: string) => (child(font, name) === undefined || font === undefined ? null : isOn(font, name));
  const pattern = child(child(format, 'fill'), 'patternFill');
  return {
    bold: flag('b'),
    italic: flag('i'),
    fontColor: readColor(child(font, 'color'), palette),
    fill: readColor(child(pattern, 'bgColor'), palette) ?? readColor(child(pattern, 'fgColor'), palette),
  };
}

/** Reads `styles.xml`; a missing one is one default format. */
export function readStyles(styles: XmlElement | undefined, palette: Palette): StyleReader {
  const numberFormats = new Map(
    elements(child(styles, 'numFmts'), 'numFmt').map((entry) => [
      numberOf(entry, 'numFmtId', -1),
      entry.attrs.formatCode ?? 'General',
    ]),
  );
  const fonts = elements(child(styles, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = elements(child(styles, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = elements(child(styles, 'borders'), 'border').map((border) => readBorders(border, palette));
  const formats = elements(child(styles, 'cellXfs'), 'xf').map((format) => {
    const font = fonts[numberOf(format, 'fontId', 0)];
    const fill = fills[numberOf(format, 'fillId', 0)];
    const { plain, ...alignment } = readAlignment(format);
    const formatId = numberOf(format, 'numFmtId', 0);
    const protection = child(format, 'protection');
    const style: CellStyle = {
      ...DEFAULT_STYLE,
      ...font?.properties,
      ...alignment,
      numberFormat: numberFormats.get(formatId) ?? BUILT_IN_FORMATS[formatId] ?? 'General',
      fill: fill?.color ?? null,
      borders: borders[numberOf(format, 'borderId', 0)] ?? {},
      locked: flagOf(protection, 'locked', true),
      hiddenFormula: flagOf(protection, 'hidden'),
    };
    const named =
      numberOf(format, 'xfId', 0) !== 0 || flagOf(format, 'pivotButton') || attribute(format, 'quotePrefix') === '1';
    return {
      style,
      plain: plain && !named && font?.plain !== false && fill?.plain !== false,
      quotePrefix: flagOf(format, 'quotePrefix'),
    };
  });
  return {
    formats: formats.length > 0 ? formats : [{ style: DEFAULT_STYLE, plain: true, quotePrefix: false }],
    differential: elements(child(styles, 'dxfs'), 'dxf').map((format) => readDifferential(format, palette)),
    palette,
  };
}
