/** Lists the commands that wrote, says what undoing one would do, and undoes it: also after the file was reopened. */
import type { HostRefusal, Journal, UndoConflict, UndoPreview } from '../app/ports';
import type { CellRef } from '../core/model/cell';
import type { Result } from '../core/model/result';
import { isOwnedPlan, type PlanSheet } from '../core/sheets/plan';
import type { Work } from './batches';
import type { CellInput } from './cell-input';
import { fail } from './errors';
import type { OwnedMemory } from './excel-writer';
import { readHeads, readImages, toEntry, type BeforeImage, type EntryHead, type StoredEntry } from './journal-store';
import { readSheetContents } from './read-contents';
import { restoreSheets } from './restore';
import type { HostRunner, HostSession } from './run';
import {
  contentAt,
  contentFrom,
  contentText,
  extentOf,
  fillGaps,
  findChangedCells,
  hashContent,
  type SheetContent,
} from './sheet-content';
import { readOwnedState, type OwnedState } from './sheet-state';
import { HELD_KEY, SHEETS_KEY, type HeldState, type OwnedIds } from './stored';

/** The sheets of an entry as they are now, with what undoing means. */
interface UndoPlan {
  readonly entry: StoredEntry;
  readonly images: readonly BeforeImage[];
  readonly state: OwnedState;
  readonly conflicts: readonly UndoConflict[];
}

/** list: 2 syncs. previewUndo: 5. undo: 7. Both more where sheets were inserted: 1, and 1 for every 2 MB they hold. */
export function makeJournal(runner: HostRunner, memory: OwnedMemory): Journal {
  return {
    list() {
      return runner.run(async (session) => (await readHeads(session)).map(({ head }) => toEntry(head)));
    },
    previewUndo(entryId): Promise<Result<UndoPreview, HostRefusal>> {
      return runner.run(async (session) => {
        const { entry, images, conflicts } = await planUndo(session, entryId, memory);
        const { records } = entry.head;
        return {
          entry: toEntry(entry.head),
          sheetsRemoved: records.filter(({ created }) => created).map(({ name }) => name),
          cellsRestored: images.reduce(
            (sum, { cells }) => sum + cells.flat().filter((cell) => cell !== null).length,
            0,
          ),
          conflicts,
          ...sheetsRemarked(entry.head, images),
        };
      });
    },
    undo(entryId, keep) {
      return runner.run(async (session) => {
        const plan = await planUndo(session, entryId, memory);
        session.startWriting();
        await undoEntry(session, plan, keep, memory);
        return toEntry({ ...plan.entry.head, state: 'undone' });
      });
    },
  };
}

function sheetsRemarked({ records }: EntryHead, images: readonly BeforeImage[]): Pick<UndoPreview, 'sheetsRemarked'> {
  const marked = new Set(images.flatMap(({ sheet, marks }) => (marks === undefined ? [] : [sheet])));
  return marked.size === 0 ? {} : { sheetsRemarked: records.filter(({ sheet }) => marked.has(sheet)).map(({ name }) => name) }; // prettier-ignore
}

/** Syncs: 5, fewer when the journal is short of parts; one more when the owned sheets were not read before. */
async function planUndo(session: HostSession, entryId: string, memory: OwnedMemory): Promise<UndoPlan> {
  const heads = await readHeads(session);
  const entry = heads.find(({ head }) => head.id === entryId);
  if (entry === undefined || entry.head.state === 'undone') fail('itemGone', { entry: entryId });
  const images = await readImages(session, entryId);
  const questions = entry.head.records.map(({ sheet, id, within }) => ({
    sheet,
    tables: [],
    charts: [],
    ...(isOwnedPlan(sheet) ? {} : { id: id === '' ? null : id }),
    ...(within === undefined ? {} : { within }),
    ...(isInserted(sheet) ? { isReadLater: true } : {}),
  }));
  const state = await readInserted(session, await readOwnedState(session, questions, memory.ids));
  memory.ids = state.ids;
  return { entry, images, state, conflicts: findConflicts(entry.head, images, state) };
}

function isInserted(sheet: PlanSheet): boolean {
  return sheet.startsWith('insert:');
}

/** The state with the contents of sheets that came from a file, which may be large. Syncs: 0 without such, else 1 and 1 for every 2 MB. */
async function readInserted(session: HostSession, state: OwnedState): Promise<OwnedState> {
  const ids = state.sheets.flatMap(({ sheet, found }) => (isInserted(sheet) && found !== null ? [found.id] : []));
  if (ids.length === 0) return state;
  const contents = await readSheetContents(session, ids);
  const sheets = state.sheets.map((one) => {
    const content = contents[ids.indexOf(one.found?.id ?? '')];
    return isInserted(one.sheet) && content !== undefined ? { ...one, content } : one;
  });
  return { ...state, sheets };
}

/** Cells that changed since the entry and that undoing would overwrite or delete. */
function findConflicts(head: EntryHead, images: readonly BeforeImage[], state: OwnedState): UndoConflict[] {
  return head.records.flatMap((record): UndoConflict[] => {
    const sheet = state.sheets.find((one) => one.sheet === record.sheet);
    if (sheet?.found?.id !== record.id || record.held === null) return [];
    const { name } = sheet.found;
    const isRestored = record.created ? () => true : touchedBy(images.filter((image) => image.sheet === record.sheet));
    const { top, left } = record.within ?? { top: 0, left: 0 };
    return findChangedCells(record.held, contentFrom(sheet.content, { top, left }), 'count')
      .map(({ row, column }) => ({ row: top + row, column: left + column }))
      .filter(({ row, column }) => isRestored(row, column))
      .map(({ row, column }) => ({
        cell: { sheet: name, rowIndex: row, columnIndex: column },
        now: contentText(contentAt(sheet.content, row, column)),
      }));
  });
}

function touchedBy(images: readonly BeforeImage[]): (row: number, column: number) => boolean {
  return (row, column) =>
    images.some(({ range, cells }) => {
      const cell: CellInput | undefined = cells[row - range.top]?.[column - range.left];
      return cell !== undefined && cell !== null;
    });
}

async function undoEntry(
  session: HostSession,
  { entry, images, state }: UndoPlan,
  keep: readonly CellRef[],
  memory: OwnedMemory,
): Promise<void> {
  const names = new Map(state.sheets.map(({ sheet, found }) => [sheet, found?.name]));
  const keptOf = (sheet: PlanSheet): CellRef[] => keep.filter((cell) => cell.sheet === names.get(sheet));
  // A created sheet with something to keep stays as it is, and so does one whose id was never noted.
  const records = entry.head.records.filter(
    ({ created, id, sheet }) => id !== '' && (!created || keptOf(sheet).length === 0),
  );
  const kept = images.map((image) => leaveOut(image, keptOf(image.sheet)));
  const removed = records.filter(({ created }) => created).map(({ sheet }) => sheet);
  const ids: OwnedIds = Object.fromEntries(
    Object.entries(state.ids).filter(([sheet]) => !removed.includes(sheet as PlanSheet)),
  );
  const held = heldAfter(state, kept, records, removed);
  await restoreSheets(session, records, kept, entry.partId, entry.head, [storeWork(ids, held)]);
  memory.ids = ids;
}

function leaveOut(image: BeforeImage, keep: readonly CellRef[]): BeforeImage {
  if (keep.length === 0) return image;
  const kept = new Set(keep.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
  const { top, left } = image.range;
  const cells = image.cells.map((row, r) => row.map((cell, c) => (kept.has(`${top + r} ${left + c}`) ? null : cell)));
  return { ...image, cells };
}

/** The looks of restored sheets are unknown, and what the Register holds is what it held plus what comes back. */
function heldAfter(
  { held, sheets }: OwnedState,
  images: readonly BeforeImage[],
  records: EntryHead['records'],
  removed: readonly PlanSheet[],
): HeldState {
  const touched = records.map(({ sheet }) => sheet);
  const looks = Object.fromEntries(
    Object.entries(held.looks).filter(([sheet]) => !touched.includes(sheet as PlanSheet)),
  );
  if (removed.includes('register')) return { ...held, looks, register: null };
  const register = sheets.find(({ sheet }) => sheet === 'register');
  if (register === undefined || !touched.includes('register')) return { ...held, looks };
  const content = patchContent(
    register.content,
    images.filter((image) => image.sheet === 'register'),
  );
  return { ...held, looks, register: hashContent(content) };
}

function patchContent(content: SheetContent, images: readonly BeforeImage[]): SheetContent {
  const rows = content.rows.map((row) => [...row]);
  for (const { range, cells } of images) {
    cells.forEach((line, r) => {
      const row = (rows[range.top + r] ??= []);
      line.forEach((cell, c) => {
        if (cell !== null) row[range.left + c] = decodeInput(cell);
      });
    });
  }
  const filled = fillGaps(rows);
  const { rows: count } = extentOf({ rows: filled });
  return { rows: filled.slice(0, count) };
}

function decodeInput(input: string | number | boolean): SheetContent['rows'][number][number] {
  if (typeof input !== 'string') return input;
  if (input.startsWith("'")) return input.slice(1);
  return input.startsWith('=') ? { formula: input } : input;
}

function storeWork(ids: OwnedIds, held: HeldState): Work {
  return {
    bytes: 0,
    run({ workbook }) {
      workbook.settings.add(SHEETS_KEY, JSON.stringify(ids));
      workbook.settings.add(HELD_KEY, JSON.stringify(held));
      return undefined;
    },
  };
}
