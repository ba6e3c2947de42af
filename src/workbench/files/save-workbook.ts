/**
 * Saves workbook data as .xlsx bytes. A loaded workbook is saved into a copy of its package: sheets that did not change
 * keep their part byte for byte, changed cells are put into theirs, and only what the model holds is written anew.
 */
import { DEFAULT_STYLE } from '../workbook/model';
import type { FileNotice, Sheet, WorkbookData } from '../workbook/model';
import type { Archiver } from './archive';
import { chartKind } from './chart-xml';
import { writeCustomParts } from './custom-xml';
import { countSpecials, lostSpecials } from './lost-parts';
import { makeDynamicArrays } from './metadata';
import { findWorkbookPart, loadStrings, loadStyles } from './open-workbook';
import { Package } from './package';
import { createPackage } from './template';
import { patchCells } from './write-cells';
import type { CellWriter } from './write-cells';
import { writeCharts } from './write-charts';
import { makeWorksheet, writeSheet } from './write-sheet';
import { StyleWriter } from './write-styles';
import { usedTableIds, writeHyperlinks, writeTables } from './write-tables';
import { arrangeTabs, finishWorkbook } from './write-workbook';
import type { StyleReader } from './read-styles';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Saves. Adds to `data.notices` what could not be kept (`lost`), each thing once; changes nothing else of the data. */
export async function saveWorkbook(data: WorkbookData, archiver?: Archiver): Promise<Uint8Array> {
  const isNew = data.package === null;
  const parts =
    data.package === null ? await createPackage(data, archiver) : await Package.load(data.package, archiver);
  const workbookPart = await findWorkbookPart(parts);
  const relations = await parts.relationships(workbookPart);
  const styles = await loadStyles(parts, relations);
  const stylesPart = await ensureStyles(parts, workbookPart);
  const stylesRoot = await parts.tree(stylesPart);
  if (stylesRoot === undefined) throw new Error(`No styles in ${stylesPart}.`);
  const metadata = await makeDynamicArrays(parts, workbookPart);
  const needsStrings = data.sheets.some((sheet) => sheet.part !== null && sheet.changed !== 'no');
  const strings = needsStrings ? await loadStrings(parts, relations) : [];
  const writer: CellWriter = {
    styles: data.styles.length > 0 ? data.styles : [DEFAULT_STYLE],
    writer: new StyleWriter(stylesRoot, styles),
    context: contextOf(data, styles, strings),
    arrayMetadata: metadata.index,
  };
  const tabs = await arrangeTabs(parts, workbookPart, data);
  const ids = await usedTableIds(parts);
  for (const tab of tabs)
    if (tab.sheet !== null && (tab.sheet.part === null || tab.sheet.changed !== 'no'))
      await saveSheet({ parts, data, writer, styles, ids, isNew: tab.sheet.part === null }, tab.sheet, tab.part);
  if (writer.writer.hasChanged) parts.writeTree(stylesPart, stylesRoot);
  await metadata.finish();
  await writeCustomParts(parts, workbookPart, data);
  await finishWorkbook(parts, workbookPart, data, tabs, isNew);
  return parts.save();
}

/** Reads what base cells say with the same style numbers as the data; styles are interned like on opening. */
function contextOf(
  data: WorkbookData,
  styles: StyleReader,
  strings: CellWriter['context']['strings'],
): CellWriter['context'] {
  return {
    strings,
    styleOf: () => 0,
    quotePrefixOf: (format) => styles.formats[format]?.quotePrefix === true,
    date1904: data.date1904,
  };
}

async function ensureStyles(parts: Package, workbookPart: string): Promise<string> {
  const found = (await parts.relationships(workbookPart)).find((relation) => relation.kind === 'styles')?.target;
  if (found !== undefined && parts.has(found)) return found;
  const path = parts.freePath('xl/styles#.xml');
  const scratch = await createPackage({ styles: [DEFAULT_STYLE], date1904: false });
  const root = await scratch.tree('xl/styles.xml');
  if (root !== undefined) parts.writeTree(path, root);
  await parts.declare(path, STYLES_TYPE);
  await parts.relate(workbookPart, 'styles', path);
  return path;
}

interface SaveContext {
  readonly parts: Package;
  readonly data: WorkbookData;
  readonly writer: CellWriter;
  readonly styles: StyleReader;
  readonly ids: Set<number>;
  readonly isNew: boolean;
}

async function saveSheet(context: SaveContext, sheet: Sheet, part: string): Promise<void> {
  const { parts, data, writer, styles, ids } = context;
  const base = context.isNew ? undefined : await parts.tree(part);
  const root = base ?? makeWorksheet(sheet.id);
  const before = countSpecials(root);
  if (sheet.changed === 'cells' && base !== undefined) patchCells(sheet, root, writer);
  else {
    writeSheet(root, sheet, writer, styles, sheet.id === data.activeSheetId);
    await writeTables(parts, part, root, sheet, ids);
    await writeCharts(parts, part, root, sheet, data.sheets, (source, { top, left }) => {
      const style = data.styles[source.cells.get(top)?.get(left)?.style ?? 0];
      return style?.numberFormat ?? 'General';
    });
    for (const chart of sheet.charts)
      if (!chart.fromFile && chartKind(chart.chartType) === null)
        addNotice(data, { state: 'lost', what: 'chartType', sheet: sheet.name });
  }
  await writeHyperlinks(parts, part, root, sheet);
  for (const what of lostSpecials(before, countSpecials(root)))
    addNotice(data, { state: 'lost', what, sheet: sheet.name });
  parts.writeTree(part, root);
  parts.seal(part);
  if (base === undefined) await parts.declare(part, WORKSHEET_TYPE);
}

function addNotice(data: WorkbookData, notice: FileNotice): void {
  const isKnown = data.notices.some(
    (one) => one.state === notice.state && one.what === notice.what && one.sheet === notice.sheet,
  );
  if (!isKnown) data.notices.push(notice);
}
