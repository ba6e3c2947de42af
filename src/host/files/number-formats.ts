/** Number formats of a workbook's cells by style index, as en-US codes. */
import { scanXml } from './scan-xml';

/** Formats every workbook has without writing them down (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?',
  13: '# ??/??', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM',
  20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0;(#,##0)', 38: '#,##0;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore
const DATE = 'm/d/yyyy';

/** Style index to format; an unknown index is `General`. */
export function readNumberFormats(xml: string): (style: number) => string {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCell = false;
  scanXml(xml, (tag) => {
    if (tag.name === 'cellXfs') isCell = tag.isOpen && !tag.isClose;
    if (!tag.isOpen) return;
    if (tag.name === 'numFmt') own.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? 'General');
    if (tag.name === 'xf' && isCell) formats.push(nameFormat(Number(tag.attribute('numFmtId') ?? 0), own));
  });
  return (style) => formats[style] ?? 'General';
}

function nameFormat(id: number, own: ReadonlyMap<number, string>): string {
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return own.get(id) ?? BUILT_IN[id] ?? (isDate ? DATE : 'General');
}
