/** What a sample sheet holds, as data, and how it becomes an .xlsx that looks like an office's own. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** A day as a real date cell, a formula with its result, or a plain value. */
export type SpecCell =
  string | number | null | { readonly day: string } | { readonly formula: string; readonly result: number };

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly SpecCell[])[];
  readonly merges: readonly string[];
  /** 1-based numbers of title and header rows. */
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  /** 1-based first and last row of the bordered body; null for forms. */
  readonly body: readonly [number, number] | null;
  readonly boldRows: readonly number[];
  readonly widths: readonly number[];
  /** 1-based columns. */
  readonly hiddenColumns: readonly number[];
  readonly moneyColumns: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
}

const FIXED_DAY = new Date(Date.UTC(2024, 9, 1));
const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function writeCells(sheet: ExcelJS.Worksheet, spec: SheetSpec): void {
  spec.rows.forEach((row, rowIndex) =>
    row.forEach((content, columnIndex) => {
      if (content === null || content === '') return;
      const cell = sheet.getCell(rowIndex + 1, columnIndex + 1);
      if (typeof content !== 'object') cell.value = content;
      else if ('day' in content) {
        cell.value = new Date(`${content.day}T00:00:00Z`);
        cell.numFmt = 'dd/mm/yyyy';
      } else cell.value = { formula: content.formula, result: content.result };
      if (typeof content === 'number' && spec.moneyColumns.includes(columnIndex + 1)) cell.numFmt = '#,##0';
    }),
  );
}

function styleSheet(sheet: ExcelJS.Worksheet, spec: SheetSpec): void {
  const eachCell = (from: number, to: number, style: (cell: ExcelJS.Cell) => void): void => {
    for (let row = from; row <= to; row += 1)
      for (let column = spec.firstColumn; column <= spec.lastColumn; column += 1) style(sheet.getCell(row, column));
  };
  for (const row of spec.titleRows) {
    const cell = sheet.getCell(row, spec.firstColumn);
    cell.font = { name: 'Arial', size: 12, bold: true };
    const isMerged = spec.merges.some((range) => range.startsWith(`${cell.address}:`));
    cell.alignment = { horizontal: isMerged ? 'center' : 'left', vertical: 'middle' };
  }
  if (spec.body) {
    eachCell(spec.body[0], spec.body[1], (cell) => {
      cell.border = BORDER;
      const isBold = spec.boldRows.includes(Number(cell.row));
      cell.alignment = isBold ? { vertical: 'middle' } : { vertical: 'top', wrapText: true };
      cell.font = { name: 'Arial', size: 9, bold: isBold };
    });
  }
  for (const row of spec.headerRows) {
    eachCell(row, row, (cell) => {
      cell.border = BORDER;
      cell.font = { name: 'Arial', size: 9, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } };
    });
  }
  if (!spec.body) for (const row of spec.boldRows) sheet.getRow(row).font = { name: 'Arial', size: 10, bold: true };
}

/** Heights that show wrapped texts whole; Excel keeps the height it finds in a file. */
function fitHeights(sheet: ExcelJS.Worksheet, spec: SheetSpec): void {
  const [top, bottom] = spec.body ?? [1, 0];
  for (let number = top; number <= bottom; number += 1) {
    if (spec.boldRows.includes(number)) continue;
    const lines = (spec.rows[number - 1] ?? []).map((content, index) =>
      typeof content === 'string'
        ? content
            .split('\n')
            .reduce((sum, line) => sum + Math.ceil((line.length * 0.95) / (spec.widths[index] ?? 10)), 0)
        : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) sheet.getRow(number).height = most * 12 + 3;
  }
}

/** Bytes of a workbook; the same specs always give the same bytes. */
export async function writeWorkbook(specs: readonly SheetSpec[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Kersama';
  workbook.created = FIXED_DAY;
  workbook.modified = FIXED_DAY;
  for (const spec of specs) {
    const sheet = workbook.addWorksheet(spec.name, {
      views: spec.frozenRows > 0 ? [{ state: 'frozen', ySplit: spec.frozenRows }] : [],
      pageSetup: {
        orientation: spec.body ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToHeight: 0,
      },
    });
    spec.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
    Object.assign(sheet.pageSetup, { paperSize: 9 });
    writeCells(sheet, spec);
    styleSheet(sheet, spec);
    if (spec.body) fitHeights(sheet, spec);
    for (const range of spec.merges) sheet.mergeCells(range);
    for (const column of spec.hiddenColumns) sheet.getColumn(column).hidden = true;
  }
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const fixed = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const entry = zip.files[name]!;
    if (!entry.dir) fixed.file(name, await entry.async('nodebuffer'), { date: FIXED_DAY, createFolders: false });
  }
  return fixed.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}
