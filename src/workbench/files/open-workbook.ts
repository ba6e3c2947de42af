/**
 * Opens .xlsx and .xlsm bytes as workbook data, or says in one code why it cannot. Never changes the bytes, never
 * throws for a bad file. What the model cannot hold is listed in `notices` and stays in `package`.
 */
import { makeSheet } from '../workbook/model';
import type { Cell, Sheet, WorkbookData } from '../workbook/model';
import { parseRect } from './address';
import type { Archiver } from './archive';
import { readPalette } from './colors';
import { readCustomParts } from './custom-xml';
import { readHyperlinks, sheetNotices, workbookNotices } from './notices';
import { Package, PartTooLargeError } from './package';
import type { Relationship } from './package';
import { readCells, readColumns, readRows, readStringItem } from './read-cells';
import type { CellContext, SharedString } from './read-cells';
import { readDrawing } from './read-chart';
import { applyPrintNames, readNames } from './read-names';
import {
  readAutoFilter, readConditionalFormats, readMerges, readPrintSetup, readProtection, readSheetFormat, readValidations, readView,
} from './read-sheet'; // prettier-ignore
import { readStyles, styleKey } from './read-styles';
import type { StyleReader } from './read-styles';
import { readTable } from './read-table';
import { recognizeBytes } from './recognize';
import type { OpenRefusal } from './texts';
import { attribute, child, elements, flagOf, numberOf } from './xml';
import type { XmlElement } from './xml';

export type OpenResult =
  | { readonly ok: true; readonly data: WorkbookData }
  | {
      readonly ok: false;
      readonly code: OpenRefusal;
      /** For a log: what was found, in technical words. */ readonly detail: string;
    };

/** Thrown inside this module only, to leave with a code. */
class Refusal extends Error {
  constructor(
    readonly code: OpenRefusal,
    detail: string,
  ) {
    super(detail);
  }
}

/** Opens a file. `name` becomes the workbook's name as it is. */
export async function openWorkbook(bytes: Uint8Array, name: string, archiver?: Archiver): Promise<OpenResult> {
  const refusal = recognizeBytes(bytes);
  if (refusal !== null) return { ok: false, code: refusal, detail: 'recognised by its first bytes' };
  try {
    return { ok: true, data: await readWorkbook(bytes, name, archiver) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, detail: error.message };
    if (error instanceof PartTooLargeError) return { ok: false, code: 'tooLarge', detail: error.message };
    return { ok: false, code: 'corrupt', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Path of the workbook part. Refuses packages that hold no workbook. */
export async function findWorkbookPart(parts: Package): Promise<string> {
  const paths = parts.paths();
  if (paths.length === 0) throw new Refusal('emptyZip', 'no entries');
  const main = (await parts.relationships('')).find((relation) => relation.kind === 'officeDocument')?.target;
  const found = main !== undefined && parts.has(main) ? main : paths.find((path) => /(^|\/)workbook\.xml$/i.test(path));
  if (found !== undefined && /\.xml$/i.test(found) && !/^(word|ppt)\//i.test(found)) return found;
  if (paths.some((path) => /workbook\.bin$/i.test(path))) throw new Refusal('xlsb', 'workbook.bin');
  const type = (await parts.text('mimetype')) ?? '';
  if (type.includes('opendocument.spreadsheet')) throw new Refusal('ods', type);
  if (paths.some((path) => /^xl\/worksheets\//i.test(path))) throw new Refusal('corrupt', 'no workbook part');
  throw new Refusal('notSpreadsheet', paths.slice(0, 5).join(', '));
}

interface Sources {
  readonly parts: Package;
  readonly workbookPart: string;
  readonly relations: readonly Relationship[];
  readonly styles: StyleReader;
  readonly context: CellContext;
  readonly data: WorkbookData;
}

/** Style reader of a package; `styles.xml` and the theme may be missing. */
export async function loadStyles(parts: Package, relations: readonly Relationship[]): Promise<StyleReader> {
  const treeOf = async (kind: string) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : parts.tree(target);
  };
  const styles = await treeOf('styles');
  return readStyles(styles, readPalette(await treeOf('theme'), styles));
}

/** Shared strings of a package, in their order. */
export async function loadStrings(parts: Package, relations: readonly Relationship[]): Promise<SharedString[]> {
  const target = relations.find((relation) => relation.kind === 'sharedStrings')?.target ?? 'xl/sharedStrings.xml';
  return elements(await parts.tree(target), 'si').map(readStringItem);
}

/** Interns the styles of the file's formats into `data.styles`; gives the index of each format. */
function internStyles(styles: StyleReader, data: WorkbookData): number[] {
  const known = new Map<string, number>();
  return styles.formats.map(({ style }) => {
    const key = styleKey(style);
    const index = known.get(key) ?? known.size;
    if (index === known.size) {
      known.set(key, index);
      data.styles.push(style);
    }
    return index;
  });
}

async function readWorkbook(bytes: Uint8Array, name: string, archiver?: Archiver): Promise<WorkbookData> {
  const parts = await Package.load(bytes, archiver);
  const workbookPart = await findWorkbookPart(parts);
  const workbook = await parts.tree(workbookPart);
  if (workbook === undefined) throw new Refusal('corrupt', 'empty workbook part');
  if (workbook.name !== 'workbook') throw new Refusal('notSpreadsheet', workbook.name);
  const relations = await parts.relationships(workbookPart);
  const styles = await loadStyles(parts, relations);
  const data: WorkbookData = {
    name, sheets: [], activeSheetId: '', styles: [], names: [],
    date1904: flagOf(child(workbook, 'workbookPr'), 'date1904'), settings: new Map(), customXmlParts: new Map(),
    readOnly: flagOf(child(workbook, 'fileSharing'), 'readOnlyRecommended'), package: bytes, notices: [],
  }; // prettier-ignore
  const indexes = internStyles(styles, data);
  const context: CellContext = {
    strings: await loadStrings(parts, relations),
    styleOf: (format) => indexes[format] ?? 0,
    quotePrefixOf: (format) => styles.formats[format]?.quotePrefix === true,
    date1904: data.date1904,
  };
  const sources: Sources = { parts, workbookPart, relations, styles, context, data };
  data.notices.push(...(await workbookNotices(parts, relations, workbook)));
  const sheets = await readSheets(sources, workbook);
  if (data.sheets.length === 0) throw new Refusal('noSheet', `${sheets.length} entries, no worksheet`);
  data.names = readNames(workbook, sheets);
  applyPrintNames(workbook, sheets);
  const view = child(child(workbook, 'bookViews'), 'workbookView');
  const active = sheets[numberOf(view, 'activeTab', 0)];
  data.activeSheetId =
    (active ?? data.sheets.find((sheet) => sheet.visibility === 'visible') ?? data.sheets[0])?.id ?? '';
  await readCustomParts(parts, workbookPart, data);
  return data;
}

interface Entry {
  readonly element: XmlElement;
  readonly part: string;
  readonly worksheet: XmlElement | null;
}

async function findEntries(sources: Sources, workbook: XmlElement): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const element of elements(child(workbook, 'sheets'), 'sheet')) {
    const relation = sources.relations.find((one) => one.id === attribute(element, 'id'));
    const root = relation === undefined ? undefined : await sources.parts.tree(relation.target);
    const isSheet = root?.name === 'worksheet';
    if (!isSheet) {
      const what = root === undefined ? 'missingSheet' : root.name === 'chartsheet' ? 'chartSheet' : 'otherSheet';
      sources.data.notices.push({ state: 'kept', what, sheet: element.attrs.name ?? null });
    }
    entries.push({ element, part: relation?.target ?? '', worksheet: isSheet ? root : null });
  }
  return entries;
}

/** Ids of the sheets: `xr:uid` of the part, else one made from the sheet id; each used once. */
export function assignSheetIds(entries: readonly { element: XmlElement; worksheet: XmlElement | null }[]): string[] {
  const used = new Set<string>();
  const own = entries.map(({ worksheet }) => {
    const uid = worksheet?.attrs['xr:uid'];
    if (uid === undefined || !/^\{[0-9A-F-]{36}\}$/i.test(uid) || used.has(uid)) return null;
    used.add(uid);
    return uid;
  });
  return entries.map(({ element }, index) => {
    const uid = own[index];
    if (uid !== null && uid !== undefined) return uid;
    for (let number = numberOf(element, 'sheetId', index + 1); ; number += 0x10000) {
      const id = `{00000000-${number.toString(16).padStart(4, '0').slice(-4)}-0000-0000-${Math.floor(number / 0x10000)
        .toString(16)
        .padStart(12, '0')}}`;
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  });
}

/** One entry for each tab of the file: its sheet, null for tabs that are no worksheet. */
async function readSheets(sources: Sources, workbook: XmlElement): Promise<(Sheet | null)[]> {
  const entries = await findEntries(sources, workbook);
  const ids = assignSheetIds(entries);
  const sheets = entries.map(({ element, part }, index) => {
    const state = element.attrs.state;
    const sheet = makeSheet(ids[index] ?? '', element.attrs.name ?? '', part);
    sheet.visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    return sheet;
  });
  const idOf = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
  const found: (Sheet | null)[] = [];
  for (const [index, { worksheet }] of entries.entries()) {
    const sheet = sheets[index];
    if (worksheet === null || sheet === undefined) {
      found.push(null);
      continue;
    }
    await fillSheet(sheet, worksheet, sources, idOf);
    sources.data.sheets.push(sheet);
    found.push(sheet);
  }
  return found;
}

async function fillSheet(
  sheet: Sheet,
  worksheet: XmlElement,
  sources: Sources,
  idOf: (name: string) => string | undefined,
): Promise<void> {
  const { parts, styles, context, data } = sources;
  const relations = sheet.part === null ? [] : await parts.relationships(sheet.part);
  sheet.cells = readCells(worksheet, context);
  sheet.rows = readRows(worksheet);
  let lastUsed = 0;
  for (const row of sheet.cells.values()) for (const column of row.keys()) lastUsed = Math.max(lastUsed, column);
  sheet.columns = readColumns(worksheet, lastUsed);
  Object.assign(sheet, readSheetFormat(worksheet, styles), readView(worksheet));
  sheet.merges = readMerges(worksheet);
  sheet.validations = readValidations(worksheet);
  sheet.conditionalFormats = readConditionalFormats(worksheet, styles);
  sheet.print = readPrintSetup(worksheet);
  sheet.protection = readProtection(worksheet);
  sheet.autoFilter = readAutoFilter(worksheet);
  for (const relation of relations.filter((one) => one.kind === 'table')) {
    const root = await parts.tree(relation.target);
    const table = root === undefined ? null : readTable(root);
    if (table !== null) sheet.tables.push(table);
  }
  applyHyperlinks(sheet, worksheet, relations);
  const drawn: string[] = [];
  for (const relation of relations.filter((one) => one.kind === 'drawing')) {
    const { charts, others } = await readDrawing(parts, relation.target, sheet, idOf);
    sheet.charts.push(...charts);
    drawn.push(...(charts.length > 0 ? ['chart'] : []), ...others);
  }
  data.notices.push(...sheetNotices(sheet.name, worksheet, relations, drawn));
}

/** Links of at most 10,000 cells each; a larger range (whole columns) keeps its link in the file only. */
function applyHyperlinks(sheet: Sheet, worksheet: XmlElement, relations: readonly Relationship[]): void {
  for (const { ref, address } of readHyperlinks(worksheet, relations)) {
    const rect = parseRect(ref);
    if (rect === null || (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 10_000) continue;
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const line = sheet.cells.get(row) ?? new Map<number, Cell>();
        const cell = line.get(column);
        if (cell !== undefined) cell.hyperlink = address;
        else if (rect.top === rect.bottom && rect.left === rect.right)
          line.set(column, { style: 0, hyperlink: address });
        if (line.size > 0) sheet.cells.set(row, line);
      }
    }
  }
}
