/** Colours of the API: `#RRGGBB` or an English name. */
import { ExcelError } from '../workbook/errors';
import { asText } from './arguments';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  orange: '#FFA500', purple: '#800080', gray: '#808080', grey: '#808080', lightgray: '#D3D3D3', lightgrey: '#D3D3D3',
  darkgray: '#A9A9A9', silver: '#C0C0C0', maroon: '#800000', navy: '#000080', teal: '#008080', olive: '#808000',
  lime: '#00FF00', aqua: '#00FFFF', cyan: '#00FFFF', fuchsia: '#FF00FF', magenta: '#FF00FF', pink: '#FFC0CB',
  brown: '#A52A2A', gold: '#FFD700', lightblue: '#ADD8E6', lightgreen: '#90EE90', lightyellow: '#FFFFE0',
}; // prettier-ignore

/** Refuses with InvalidArgument what is no colour. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMES[text.toLowerCase()];
  if (named === undefined) throw new ExcelError('InvalidArgument', `"${text}" is not a colour.`);
  return named;
}

/** `''` takes a colour away. */
export function asColorOrNone(value: unknown): string | null {
  return value === '' || value === null ? null : asColor(value);
}
