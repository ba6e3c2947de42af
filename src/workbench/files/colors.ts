/** Colours of files (theme with tint, indexed, ARGB) as `#RRGGBB`. */
import { child, descendants, elements, numberOf } from './xml';
import type { XmlElement } from './xml';

/** Office 2013 theme in the order cells count it: light 1, dark 1, light 2, dark 2, accents 1 to 6, links. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** ECMA-376 18.8.27: entries 8 to 63 (0 to 7 repeat 8 to 15). */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC
99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Palette of a workbook from its theme part and the custom indexed colours of its styles, either may be missing. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = theme === undefined ? undefined : descendants(theme, 'clrScheme')[0];
  const named = new Map(
    elements(scheme).map((entry) => {
      const color = elements(entry)[0];
      return [entry.name, color?.attrs.lastClr ?? color?.attrs.val ?? ''];
    }),
  );
  const order = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  const custom = elements(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map((entry) =>
    (entry.attrs.rgb ?? '').slice(-6),
  );
  return {
    theme: order.map((name, index) => {
      const color = named.get(name) ?? '';
      return /^[0-9a-f]{6}$/i.test(color) ? color : (OFFICE_THEME[index] ?? '000000');
    }),
    indexed: custom.length > 0 ? custom : [...INDEXED.slice(0, 8), ...INDEXED],
  };
}

/** ECMA-376 18.8.3: the tint moves the lightness of the colour towards black or white. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const span = max - min;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const scale = (part: number) => {
    const relative = span === 0 ? 0.5 : (part - min) / span;
    const value = span === 0 ? wanted : wanted + (relative - 0.5) * chroma;
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return scale(red) + scale(green) + scale(blue);
}

/** `#RRGGBB` of a colour element; null when it says automatic or nothing. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined) return null;
  const { rgb, theme, indexed } = element.attrs;
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6);
  else if (theme !== undefined) hex = palette.theme[Number(theme)];
  else if (indexed !== undefined) hex = palette.indexed[Number(indexed)];
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  return `#${applyTint(hex, numberOf(element, 'tint', 0)).toUpperCase()}`;
}
