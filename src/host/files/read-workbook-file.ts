/**
 * Reads an .xlsx or .xlsm from its bytes, without Excel, into the snapshots the intake sees. Loaded only when a file is
 * chosen. Never throws for a bad file.
 */
import type { FileReading, FileRefusal } from '../../app/ports';
import { parseRangeAddress } from '../../core/model/cell';
import { ok, refuse, type Result } from '../../core/model/result';
import type { SheetSnapshot, SkippedSheet, TableSnapshot } from '../../core/model/snapshot';
import { readNumberFormats } from './number-formats';
import { readSheetPart, type SheetContext } from './read-sheet-part';
import { recognizeFile } from './recognize-file';
import { scanXml } from './scan-xml';
import { TooLarge, WorkbookPackage, type Relation } from './workbook-package';

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isVisible: boolean;
}

/** Reads the visible sheets. `name` is the file's, to tell its sheets from others. */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<Result<FileReading, FileRefusal>> {
  const refusal = recognizeFile(bytes);
  if (refusal !== null) return refuse(refusal);
  try {
    const parts = await WorkbookPackage.open(bytes);
    const path = await findWorkbook(parts);
    return path === null
      ? refuse(parts.has('xl/workbook.bin') ? 'oldFormat' : 'noWorkbook')
      : ok(await readParts(name, parts, path));
  } catch (error) {
    if (error instanceof TooLarge) return refuse('tooLarge');
    return refuse(error instanceof Error && /encrypted/i.test(error.message) ? 'password' : 'damaged');
  }
}

async function findWorkbook(parts: WorkbookPackage): Promise<string | null> {
  const named = (await parts.relations('')).find(({ type }) => type === 'officeDocument')?.target;
  const path = [named, 'xl/workbook.xml'].find((one) => one !== undefined && parts.has(one) && one.endsWith('.xml'));
  return path ?? null;
}

async function readParts(name: string, parts: WorkbookPackage, path: string): Promise<FileReading> {
  const relations = await parts.relations(path);
  const listed: ListedSheet[] = [];
  let date1904 = false;
  scanXml(await parts.text(path), (tag) => {
    if (!tag.isOpen) return;
    if (tag.name === 'workbookPr') date1904 = ['1', 'true'].includes(tag.attribute('date1904') ?? '');
    if (tag.name !== 'sheet') return;
    listed.push({
      name: tag.attribute('name') ?? '',
      relation: tag.attribute('id') ?? '',
      isVisible: (tag.attribute('state') ?? 'visible') === 'visible',
    });
  });
  const partOf = (type: string): string => relations.find((relation) => relation.type === type)?.target ?? '';
  const context: SheetContext = {
    strings: readStrings(await parts.text(partOf('sharedStrings'))),
    formatOf: readNumberFormats(await parts.text(partOf('styles'))),
    date1904,
  };
  const sheets: SheetSnapshot[] = [];
  const skipped: SkippedSheet[] = [];
  for (const sheet of listed) {
    const relation = relations.find(({ id }) => id === sheet.relation);
    const read = await readSheet(name, parts, sheet, relation, context);
    if (typeof read === 'string') skipped.push({ name: sheet.name, reason: read });
    else sheets.push(read);
  }
  return { name, sheets, skipped, names: listed.map((sheet) => sheet.name), date1904 };
}

async function readSheet(
  file: string,
  parts: WorkbookPackage,
  { name, isVisible }: ListedSheet,
  relation: Relation | undefined,
  context: SheetContext,
): Promise<SheetSnapshot | SkippedSheet['reason']> {
  if (!isVisible) return 'hidden';
  if (relation?.type !== 'worksheet') return 'unsupported';
  if (!parts.has(relation.target)) return 'unreadable';
  const part = readSheetPart(await parts.text(relation.target), context);
  if (part === null) return 'tooLarge';
  return {
    id: `file:${file}|${name}`,
    name,
    file,
    visible: true,
    owned: null,
    mergesKnown: true,
    tables: await readTables(parts, relation.target),
    ...part,
  };
}

async function readTables(parts: WorkbookPackage, path: string): Promise<TableSnapshot[]> {
  const tables: TableSnapshot[] = [];
  for (const { type, target } of await parts.relations(path)) {
    if (type !== 'table') continue;
    scanXml(await parts.text(target), (tag) => {
      const range = tag.name === 'table' && tag.isOpen ? parseRangeAddress(tag.attribute('ref') ?? '') : null;
      if (range === null) return;
      tables.push({
        name: tag.attribute('displayName') ?? tag.attribute('name') ?? '',
        range,
        hasHeader: tag.attribute('headerRowCount') !== '0',
        hasTotals: Number(tag.attribute('totalsRowCount') ?? 0) > 0,
      });
    });
  }
  return tables;
}

/** Texts by index; runs are joined, phonetic hints left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let isPhonetic = false;
  scanXml(xml, (tag) => {
    if (tag.name === 'si' && tag.isOpen) strings.push('');
    if (tag.name === 'rPh') isPhonetic = tag.isOpen && !tag.isClose;
    if (tag.name === 't' && tag.isClose && !tag.isOpen && !isPhonetic) {
      strings[strings.length - 1] = `${strings.at(-1) ?? ''}${tag.text()}`;
    }
  });
  return strings;
}
