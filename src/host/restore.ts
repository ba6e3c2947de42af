/** Puts owned sheets back to what a journal entry found: deletes created sheets, writes before-images, moves tables back. */
import type { CellRange } from '../core/model/cell';
import { readAddress } from './addresses';
import { sendWork, writeCells, type Batch, type Work } from './batches';
import { writeHead, type BeforeImage, type EntryHead, type SheetRecord } from './journal-store';
import { markWork, NO_MARKS, readMarks } from './marks';
import { rangeOf } from './range-of';
import { shiftBetween, shiftRange, shiftWork, trimColumns, type RowShift } from './row-shift';
import type { HostSession } from './run';
import { clearLooks, printAreaWork, setNumberFormat } from './write-looks';

/**
 * Syncs: 1 to see which sheets and tables are there, 2 for marks of findings, then 1 for every 2 MB. The entry becomes `undone` when its part is known. A
 * record with `created` loses its sheet; the others get their cells and tables back; formats stay as they are, but for cells that were bare.
 */
export async function restoreSheets(
  session: HostSession,
  records: readonly SheetRecord[],
  images: readonly BeforeImage[],
  partId: string | null,
  head: EntryHead,
  more: readonly Work[] = [],
): Promise<void> {
  const { context } = session;
  const { worksheets, tables } = context.workbook;
  const found = records.map((record) => {
    const key = record.id === '' ? record.name : record.id;
    const sheet = worksheets.getItemOrNullObject(key);
    const known = record.tables.map(({ name, before }) => {
      const table = tables.getItemOrNullObject(name);
      const range = before === null ? null : table.getRange();
      range?.load('address');
      return { name, before, table, range };
    });
    return { record, key, sheet, known };
  });
  await context.sync();
  const remarked = found.filter(
    ({ record, sheet }) => !record.created && !sheet.isNullObject && images.some((image) => isMarksOf(image, record)),
  );
  const marks = await readMarks(
    session,
    remarked.map(({ key }) => key),
  );
  const work: Work[] = [];
  for (const { record, key, sheet, known } of found) {
    if (sheet.isNullObject) continue;
    const sheetOf = (batch: Batch): Excel.Worksheet => batch.sheet(key);
    if (record.created) {
      work.push(deleteWork(sheetOf, record.sheet.startsWith('insert:')));
      continue;
    }
    const standing = known.filter(({ table }) => !table.isNullObject);
    for (const { name, before } of standing) if (before === null) work.push(releaseWork(sheetOf, name));
    const shift = known.length === 1 ? shiftBack(standing[0]) : null;
    if (shift !== null) work.push(shiftWork(sheetOf, shift));
    for (const { name, before, range } of standing) {
      const kept = keptColumns(range, before, shift);
      if (kept !== null) work.push(resizeWork(sheetOf, name, kept));
    }
    for (const image of images) {
      if (image.sheet !== record.sheet) continue;
      if (image.isText === true) work.push(asTextWork(sheetOf, image));
      else if (image.isBare === true) work.push(bareWork(sheetOf, image));
      else if (image.isPrintArea === true) work.push(printAreaWork(sheetOf, image.range));
      else if (image.marks === undefined) work.push(...writeCells(sheetOf, image.range, image.cells));
      else work.push(...markWork(sheetOf, marks.get(key) ?? NO_MARKS, image.marks));
    }
    for (const { name, before } of standing) if (before !== null) work.push(resizeWork(sheetOf, name, before));
  }
  if (partId !== null) work.push(headWork(partId, { ...head, state: 'undone' }));
  await sendWork(session, [...work, ...more]);
}

/** What brings back the rows of the only table of a sheet. */
function shiftBack(
  standing: { readonly before: CellRange | null; readonly range: Excel.Range | null } | undefined,
): RowShift | null {
  const { before = null, range = null } = standing ?? {};
  const now = range === null ? null : readAddress(range.address);
  return before === null || now === null ? null : shiftBetween(now, before);
}

/** Without the columns the table loses, whose headings Excel would fill again; null where it loses none. */
function keptColumns(range: Excel.Range | null, before: CellRange | null, shift: RowShift | null): CellRange | null {
  const now = range === null ? null : readAddress(range.address);
  if (now === null || before === null) return null;
  return trimColumns(shift === null ? now : shiftRange(now, shift), before);
}

function isMarksOf({ sheet, marks }: BeforeImage, record: SheetRecord): boolean {
  return marks !== undefined && sheet === record.sheet;
}

type SheetOf = (batch: Batch) => Excel.Worksheet;

function asTextWork(sheetOf: SheetOf, { range }: BeforeImage): Work {
  return {
    bytes: 500,
    run(batch) {
      setNumberFormat(rangeOf(sheetOf(batch), range), '@');
      return undefined;
    },
  };
}

function bareWork(sheetOf: SheetOf, { range }: BeforeImage): Work {
  return {
    bytes: 500,
    run(batch) {
      clearLooks(rangeOf(sheetOf(batch), range));
      return undefined;
    },
  };
}

/** A sheet of a file may be so hidden that Excel will not delete it. */
function deleteWork(sheetOf: SheetOf, mayBeHidden: boolean): Work {
  return {
    bytes: 400,
    run(batch) {
      if (mayBeHidden) sheetOf(batch).visibility = 'Visible';
      sheetOf(batch).delete();
      return undefined;
    },
  };
}

function releaseWork(sheetOf: SheetOf, name: string): Work {
  return {
    bytes: 500,
    run(batch) {
      sheetOf(batch).tables.getItem(name).convertToRange();
      return undefined;
    },
  };
}

function resizeWork(sheetOf: SheetOf, name: string, range: NonNullable<SheetRecord['tables'][number]['before']>): Work {
  return {
    bytes: 700,
    run(batch) {
      const sheet = sheetOf(batch);
      sheet.tables.getItem(name).resize(rangeOf(sheet, range));
      return undefined;
    },
  };
}

function headWork(partId: string, head: EntryHead): Work {
  const text = writeHead(head);
  return {
    bytes: text.length,
    run({ workbook }) {
      workbook.customXmlParts.getItem(partId).setXml(text);
      return undefined;
    },
  };
}
