/** How Excel's built-in table styles look, near enough for the screen: header, bands and lines by style name. */
import type { Table } from '../../workbook/model';

export interface TableLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly line: string | null;
}

/** Accents of the Office theme in the order of the style numbers; the first is the neutral style. */
const ACCENTS = ['#404040', '#4472C4', '#ED7D31', '#7F7F7F', '#BF9000', '#5B9BD5', '#70AD47'];
const BANDS = ['#F2F2F2', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

const PLAIN: TableLook = { fill: null, fontColor: null, bold: false, line: null };

/** The look of one cell of a table; `rowInTable` counts from its first row. */
export function tableLook(table: Table, rowInTable: number): TableLook {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? '');
  if (match === null) return PLAIN;
  const accentIndex = (Number(match[2]) - 1) % ACCENTS.length;
  const accent = ACCENTS[accentIndex] ?? '#4472C4';
  const band = BANDS[accentIndex] ?? '#D9E1F2';
  const height = table.rect.bottom - table.rect.top;
  const isHeader = table.hasHeader && rowInTable === 0;
  const isTotals = table.hasTotals && rowInTable === height;
  const light = match[1] === 'Light' && Number(match[2]) < 8;
  if (isHeader) {
    return light
      ? { fill: null, fontColor: null, bold: true, line: accent }
      : { fill: accent, fontColor: '#FFFFFF', bold: true, line: accent };
  }
  if (isTotals) return { fill: null, fontColor: null, bold: true, line: accent };
  const dataRow = rowInTable - (table.hasHeader ? 1 : 0);
  const banded = table.bandedRows && dataRow % 2 === 0;
  return { fill: banded ? band : null, fontColor: null, bold: false, line: light ? null : band };
}
