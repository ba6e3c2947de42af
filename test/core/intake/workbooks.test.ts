/** Real workbooks of every origin, opened by the workbench: reading them never throws and never takes long. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { usedRange } from '../../../src/workbench/workbook/cells';
import type { Sheet, WorkbookData } from '../../../src/workbench/workbook/model';

const folder = join(__dirname, '../../../../shared/data/workbooks');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.xls[xm]$/.test(file))
      .sort()
  : [];

/** Cells of a sheet the add-in would read. */
const MOST_CELLS = 500_000;
const WHOLE = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function snapshotOf(sheet: Sheet, data: WorkbookData): SheetSnapshot | null {
  const used = usedRange(sheet, WHOLE, true);
  const height = used === null ? 0 : used.bottom - used.top + 1;
  const width = used === null ? 0 : used.right - used.left + 1;
  if (height * width > MOST_CELLS) return null;
  const [top, left] = [used?.top ?? 0, used?.left ?? 0];
  const at = (row: number, column: number) => sheet.cells.get(top + row)?.get(left + column);
  const values = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column): Scalar => {
      const value = at(row, column)?.value;
      return typeof value === 'object' ? '#VALUE!' : (value ?? '');
    }),
  );
  const formats = new Map<number, string[]>();
  for (let column = 0; column < width; column += 1)
    formats.set(
      left + column,
      values.map((_row, row) => data.styles[at(row, column)?.style ?? 0]?.numberFormat ?? 'General'),
    );
  return {
    id: sheet.id,
    name: sheet.name,
    visible: true,
    owned: null,
    grid: { top, left, values, formats, formulas: null },
    merges: sheet.merges,
    mergesKnown: true,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}

if (files.length === 0) {
  it.todo('workbooks of every origin are read (put some into ../shared/data/workbooks)');
} else {
  it.each(files)('%s is read without an exception', async (file) => {
    const opened = await openWorkbook(readFileSync(join(folder, file)), basename(file));
    if (!opened.ok) {
      expect(opened.code).toMatch(/^[a-zA-Z]+$/);
      return;
    }
    const sheets = opened.data.sheets.flatMap((sheet) => snapshotOf(sheet, opened.data) ?? []);
    const result = intake({ sheets, skipped: [], date1904: opened.data.date1904 }, {});
    expect(new Set(result.sources.map(({ sheet }) => sheet))).toEqual(new Set(sheets.map(({ name }) => name)));
    for (const { cell } of result.objects.flatMap(({ fields }) => Object.values(fields)))
      expect(sheets.map(({ name }) => name)).toContain(cell?.sheet);
  });
}
