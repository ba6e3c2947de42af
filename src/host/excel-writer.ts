/**
 * Applies sheet plans: compares them with the owned sheets, notes in the journal what was there, writes the differences,
 * reads them back, and puts the old state back when a write fails midway. Touches no sheet the add-in does not own.
 */
import type { ApplyOptions, HostRefusal, JournalEntry, WorkbookWriter } from '../app/ports';
import type { CellRange, Scalar } from '../core/model/cell';
import type { Refusal } from '../core/model/result';
import type { PlanSheet, SheetPlan } from '../core/sheets/plan';
import { readAddress } from './addresses';
import { fillFormula, REQUEST_BYTES, sendWork, writeCells, type Batch, type Work } from './batches';
import { encodePatch } from './cell-input';
import { fail, hostCode, HostFailure, toRefusal } from './errors';
import { entryId, HEAD_NAMESPACE, toEntry, writeBodies, writeHead, type BeforeImage, type EntryHead, type SheetRecord } from './journal-store'; // prettier-ignore
import { beforeImages, canResize, dressedArea, FIRST_CELL, describeChange, planWrite, splitPatches, textCells, type Patches, type SheetWrite } from './plan-writes'; // prettier-ignore
import { markWork } from './marks';
import { groupRanges } from './format-groups';
import { freshRangeOf, rangeOf } from './range-of';
import { restoreSheets } from './restore';
import { shiftRange, shiftWork, trimColumns } from './row-shift';
import type { HostRunner, HostSession } from './run';
import { areaOf, blockRange, contentFrom, extentOf, fillGaps, hashContent, readContent, sameContent, type Content, type SheetContent } from './sheet-content'; // prettier-ignore
import { readOwnedState, type OwnedState, type TableState } from './sheet-state';
import { HELD_KEY, SETTINGS_KEY, SHEETS_KEY, type HeldState, type OwnedIds } from './stored';
import { stampLooks } from './stamp-looks';
import {
  dressCells,
  printAreaWork,
  protectSheet,
  resetLooks,
  setNumberFormat,
  writeChart,
  writeLooks,
  writeNumberFormats,
} from './write-looks';

/** What reader, writer and journal of one workbook share: the worksheet ids last read, to save a sync. */
export interface OwnedMemory {
  ids: OwnedIds;
}

/** A sheet while it is written: its key is the name until Excel has told its id. */
interface Target extends Omit<SheetWrite, 'name'> {
  key: string;
  /** As Excel has it. */
  name: string;
  readonly patches: Patches;
}

/** The head of the entry being written. What ran before a failing action was answered, so its id may be known even then. */
interface JournalPart {
  part: Excel.CustomXmlPart | null;
}

function partIdOf({ part }: JournalPart): string {
  try {
    return part?.id ?? '';
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return '';
  }
}

const NO_ENTRY: Pick<JournalEntry, 'id' | 'sheets' | 'state'> = { id: '', sheets: [], state: 'done' };

/**
 * preview: 1 sync. apply: 3 syncs (look, write and read back, close the entry) and one more for every 2 MB beyond the
 * first; 1 when nothing is to be written. Both one more when the owned sheets were not read before, and two more for marks.
 */
export function makeWriter(runner: HostRunner, memory: OwnedMemory): WorkbookWriter {
  return {
    preview(plans) {
      return runner.run(async (session) => {
        const state = await look(session, plans, memory);
        const writes = planWrites(plans, state);
        return plans.map((plan, index) => describeChange(plan, stateOf(state, index), writes[index] ?? null));
      });
    },
    apply(plans, options) {
      return runner.run(async (session) => {
        const state = await look(session, plans, memory);
        const writes = planWrites(plans, state).filter((write) => write !== null);
        for (const write of writes) requireFree(write);
        if (writes.length === 0) return { ...NO_ENTRY, ...options.entry };
        return writeAll(session, writes, state, options, memory);
      }, options.signal);
    },
  };
}

async function look(session: HostSession, plans: readonly SheetPlan[], memory: OwnedMemory): Promise<OwnedState> {
  const questions = plans.map((plan) => ({
    sheet: plan.sheet,
    ...(plan.mode === 'add' ? { id: null } : {}),
    ...(plan.mode === 'edit'
      ? {
          id: plan.sheet.slice('edit:'.length),
          cells: plan.blocks.map(blockRange),
          ...withinOf(plan),
          marks: plan.marks !== undefined,
          printArea: plan.growsPrintArea === true,
          textCells: plan.blocks.some(({ numberFormat }) => numberFormat !== undefined) || dressedArea(plan) !== null,
        }
      : {}),
    tables: plan.tables.map(({ name }) => name),
    charts: plan.charts.map(({ name }) => name),
  }));
  const state = await readOwnedState(session, questions, memory.ids);
  memory.ids = state.ids;
  plans.forEach(({ mode, name }, index) => {
    if (mode === 'edit' && stateOf(state, index).found === null) fail('itemGone', { sheet: name });
  });
  return state;
}

function withinOf(plan: SheetPlan): { readonly within?: CellRange } {
  return plan.mode === 'edit' ? { within: areaOf(plan) ?? FIRST_CELL } : {};
}

function stateOf(state: OwnedState, index: number): OwnedState['sheets'][number] {
  const sheet = state.sheets[index];
  if (sheet === undefined) throw new Error('The state of an owned sheet was not read.');
  return sheet;
}

function planWrites(plans: readonly SheetPlan[], state: OwnedState): (SheetWrite | null)[] {
  const names = [...state.names];
  return plans.map((plan, index) => {
    const write = planWrite(plan, stateOf(state, index), names, state.held.looks[plan.sheet]);
    if (write !== null && write.before.found === null) names.push(write.name);
    return write;
  });
}

/** Refuses before anything is written what Excel would refuse, or misplace, in the middle. */
function requireFree({ plan, before, name, tables, differences, released }: SheetWrite): void {
  const isDressed = released.length > 0 || dressedArea(plan) !== null;
  if (before.isProtected || (before.keepsFormats && isDressed))
    fail('protectedSheet', { sheet: name, after: 'untouched' });
  const isFiltered = before.isFiltered && differences.length > 0;
  if (isFiltered || tables.some(({ before: table }) => table?.isFiltered === true)) {
    fail('filteredRange', { sheet: name, after: 'untouched' });
  }
  const foreign = tables.find(({ before: table }) => table !== null && table.sheet !== before.found?.name);
  const taken = foreign?.plan.name ?? before.takenNames[0];
  if (taken !== undefined) fail('nameTaken', { name: taken, after: 'untouched' });
}

async function writeAll(
  session: HostSession,
  writes: readonly SheetWrite[],
  state: OwnedState,
  options: ApplyOptions,
  memory: OwnedMemory,
): Promise<JournalEntry> {
  const targets = writes.map((write): Target => {
    return { ...write, key: write.before.found?.id ?? write.name, patches: splitPatches(write) };
  });
  const entries = state.held.entries + 1;
  const head: EntryHead = {
    id: entryId(entries),
    ...options.entry,
    state: 'started',
    records: targets.map((target) => startRecord(target)),
  };
  const journal: JournalPart = { part: null };
  const images = targets.flatMap(beforeImages);
  const checks = new Map<string, SheetContent>();
  session.startWriting();
  options.progress?.(0, 2);
  try {
    await sendWork(session, [
      journalWork(head, images, journal, { ...state.held, entries }),
      ...targets.filter(isNew).map(createWork),
      ...targets.flatMap((target) => (target.shift === null ? [] : [shiftWork(sheetOf(target), target.shift)])),
      ...targets.flatMap(formatWork),
      ...targets.flatMap(releaseWork),
      ...targets.flatMap(contentWork),
      ...targets.flatMap(formulaWork),
      ...targets.flatMap(looksWork),
      ...targets.flatMap((target) =>
        target.printArea === null ? [] : [printAreaWork(sheetOf(target), target.printArea)],
      ),
      ...targets.flatMap(marksWork),
      ...targets.flatMap((target) => checkWork(target, checks)),
    ]);
    options.progress?.(1, 2);
    const records = targets.map((target) => closeRecord(target, checks.get(target.plan.sheet)));
    const done: EntryHead = { ...head, state: 'done', records };
    await sendWork(session, [closeWork(done, partIdOf(journal), targets, state, entries, memory, options.settings)]);
    options.progress?.(2, 2);
    return toEntry(done);
  } catch (error) {
    throw await rollBack(session, error, { head, images, partId: partIdOf(journal), targets });
  }
}

function isNew(target: SheetWrite): boolean {
  return target.before.found === null;
}

function sheetOf(target: Target): (batch: Batch) => Excel.Worksheet {
  return (batch) => batch.sheet(target.key);
}

function startRecord({ plan, name, before, tables }: SheetWrite): SheetRecord {
  return {
    sheet: plan.sheet,
    id: before.found?.id ?? '',
    name,
    created: before.found === null,
    held: null,
    ...withinOf(plan),
    tables: tables.map(({ plan: table, before: old }) => ({ name: table.name, before: old?.range ?? null })),
  };
}

function closeRecord(target: Target, check: SheetContent | undefined): SheetRecord {
  if (check === undefined) throw new Error('A written sheet was not read back.');
  const record = startRecord(target);
  return { ...record, id: target.key, held: hashContent(contentFrom(check, record.within ?? { top: 0, left: 0 })) };
}

function journalWork(head: EntryHead, images: readonly BeforeImage[], journal: JournalPart, held: HeldState): Work {
  const bodies = writeBodies(head.id, images);
  const text = writeHead(head);
  return {
    bytes: text.length + bodies.reduce((sum, body) => sum + body.length + 300, 0),
    run({ workbook }) {
      workbook.settings.add(HELD_KEY, JSON.stringify(held));
      for (const body of bodies) workbook.customXmlParts.add(body);
      const part = workbook.customXmlParts.add(text);
      part.load('id,namespaceUri');
      journal.part = part;
      return () => {
        // A part outside our namespace would never be found again: then nothing may be written that only it can undo.
        if (part.namespaceUri !== HEAD_NAMESPACE) fail('notSupported', { feature: 'customXmlParts' });
      };
    },
  };
}

function createWork(target: Target): Work {
  return {
    bytes: 500,
    run(batch) {
      const sheet = batch.addSheet(target.name);
      sheet.load('id,name');
      return () => {
        target.key = sheet.id;
        target.name = sheet.name;
      };
    },
  };
}

/** Formats that must stand before the values; of a new sheet all of them. */
function formatWork(target: Target): Work[] {
  if (!target.looksDiffer) return [];
  return [
    {
      bytes: 500 * target.plan.formats.length,
      run(batch) {
        const sheet = sheetOf(target)(batch);
        if (isNew(target)) stampLooks(batch, sheet, target.plan);
        else {
          if (target.plan.resetLooks === true) resetLooks(sheet);
          writeNumberFormats(sheet, target.plan);
        }
        return undefined;
      },
    },
  ];
}

/** Cells formatted as text first stop being so, for a number would become a text there. */
function releaseWork(target: Target): Work[] {
  return groupRanges(target.released).flatMap(({ ranges, value }) =>
    ranges.map((range): Work => ({
      bytes: 500,
      run(batch) {
        setNumberFormat(rangeOf(sheetOf(target)(batch), range), value);
        return undefined;
      },
    })),
  );
}

/** Constants and tables; formulas come when the tables of all sheets stand. */
function contentWork(target: Target): Work[] {
  const isText = textCells(target.plan);
  const cells = target.patches.constants.flatMap((patch) =>
    writeCells(sheetOf(target), patch.range, encodePatch(patch, isText)),
  );
  return [
    ...target.tables.flatMap((table) => trimWork(target, table)),
    ...cells,
    ...target.tables.map((table) => tableWork(target, table)),
  ];
}

/** Where the table stands once rows were moved; null where it is new. */
function standsAt({ shift }: Target, before: TableState | null): CellRange | null {
  return before === null || shift === null ? (before?.range ?? null) : shiftRange(before.range, shift);
}

/** Columns the table loses go before their cells are emptied: Excel fills an empty heading again. */
function trimWork(target: Target, { plan, before }: SheetWrite['tables'][number]): Work[] {
  const range = standsAt(target, before);
  const kept = range && trimColumns(range, plan.range);
  if (kept === null) return [];
  return [
    {
      bytes: 500,
      run(batch) {
        const sheet = sheetOf(target)(batch);
        sheet.tables.getItem(plan.name).resize(rangeOf(sheet, kept));
        return undefined;
      },
    },
  ];
}

function tableWork(target: Target, { plan, before }: SheetWrite['tables'][number]): Work {
  return {
    bytes: 1000,
    run(batch) {
      const sheet = sheetOf(target)(batch);
      const range = standsAt(target, before);
      if (range !== null && canResize(range, plan.range)) {
        sheet.tables.getItem(plan.name).resize(rangeOf(sheet, plan.range));
        return undefined;
      }
      if (before !== null) sheet.tables.getItem(plan.name).convertToRange();
      const table = sheet.tables.add(rangeOf(sheet, plan.range), true);
      table.name = plan.name;
      table.style = plan.style;
      if (!plan.showFilter) table.showFilterButton = false;
      return undefined;
    },
  };
}

function formulaWork(target: Target): Work[] {
  const { fills, formulas } = target.patches;
  const cells = formulas.flatMap((patch) =>
    writeCells(
      sheetOf(target),
      patch.range,
      encodePatch(patch, () => false),
    ),
  );
  return [...fills.map((fill) => fillFormula(sheetOf(target), fill.range, fill.formula)), ...cells];
}

/** A new sheet has its formats by then. */
function lookBytes({ plan, before }: Target): number {
  const { validations, conditionals, charts, rowHeights = [], merges } = plan;
  const formats = before.found === null ? 0 : plan.formats.length;
  return 700 * (formats + validations.length + conditionals.length + charts.length + 4) + 50 * rowHeights.length + 250 * merges.length; // prettier-ignore
}

function looksWork(target: Target): Work[] {
  const { plan, before, looksDiffer } = target;
  if (!looksDiffer) return [];
  return [
    {
      bytes: lookBytes(target),
      run(batch) {
        const sheet = sheetOf(target)(batch);
        if (plan.mode === 'edit') {
          dressCells(sheet, plan);
          return undefined;
        }
        writeLooks(sheet, plan, before.found === null);
        for (const chart of plan.charts) writeChart(sheet, chart, before.charts.includes(chart.name));
        if (plan.unlocked !== undefined && before.found === null) protectSheet(sheet, plan.unlocked);
        return undefined;
      },
    },
  ];
}

function marksWork(target: Target): Work[] {
  return target.marks === null ? [] : markWork(sheetOf(target), target.before.marks, target.marks);
}

/** Reads back what now stands there by blocks of rows, in the batch that wrote the last of it when it fits. */
function checkWork(target: Target, checks: Map<string, SheetContent>): Work[] {
  const { within } = withinOf(target.plan);
  const extent = extentOf(target.wanted);
  const area = within ?? { top: 0, left: 0, bottom: extent.rows - 1, right: extent.columns - 1 };
  const rows: Content[][] = [];
  const blocks = cutRows(target.wanted, area).map(({ first, last, bytes }): Work => ({
    bytes,
    run(batch) {
      const cells = freshRangeOf(sheetOf(target)(batch), { ...area, top: first, bottom: last });
      cells.load('values,formulas');
      return () => {
        const read = readContent(0, area.left, cells.values as Scalar[][], cells.formulas as Scalar[][]);
        read.rows.forEach((row, index) => (rows[first + index] = [...row]));
      };
    },
  }));
  const frame: Work = {
    bytes: 500,
    run(batch) {
      const used = within === undefined && !isNew(target) ? askUsed(sheetOf(target)(batch)) : null;
      return () => {
        const content = { rows: fillGaps(rows) };
        requireWritten(target, content);
        if (used !== null) requireNothingBeyond(target, used);
        checks.set(target.plan.sheet, content);
      };
    },
  };
  return [...blocks, frame];
}

function askUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return used;
}

/** Blocks of rows whose answer, values and formulas, stays around half a request's size. */
function cutRows(content: SheetContent, { top, bottom }: CellRange): { first: number; last: number; bytes: number }[] {
  const blocks: { first: number; last: number; bytes: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const bytes = 2 * JSON.stringify(content.rows[row] ?? []).length;
    const open = blocks.at(-1);
    if (open === undefined || open.bytes + bytes > REQUEST_BYTES) blocks.push({ first: row, last: row, bytes });
    else {
      open.last = row;
      open.bytes += bytes;
    }
  }
  return blocks;
}

/** A text that became a formula, a long number that lost digits, a shifted block: anything else than was asked for. */
function requireWritten({ name, wanted }: Target, content: SheetContent): void {
  for (let row = 0; row < Math.max(wanted.rows.length, content.rows.length); row += 1) {
    const [asked, got] = [wanted.rows[row] ?? [], content.rows[row] ?? []];
    for (let column = 0; column < Math.max(asked.length, got.length); column += 1) {
      const [a, b] = [asked[column] ?? '', got[column] ?? ''];
      const isFine = typeof a === 'object' ? typeof b === 'object' : sameContent(a, b);
      if (!isFine) fail('internal', { code: 'WrittenDiffers', sheet: name, row: row + 1, column: column + 1 });
    }
  }
}

/** Content beyond the plan would be rows of an earlier run that were not cleared; a new sheet has none. */
function requireNothingBeyond({ name, wanted }: Target, used: Excel.Range): void {
  const range = used.isNullObject ? null : readAddress(used.address);
  const { rows, columns } = extentOf(wanted);
  if (range !== null && (range.bottom >= rows || range.right >= columns)) {
    fail('internal', { code: 'WrittenDiffers', sheet: name });
  }
}

function closeWork(
  done: EntryHead,
  partId: string,
  targets: readonly Target[],
  state: OwnedState,
  entries: number,
  memory: OwnedMemory,
  settings: ApplyOptions['settings'],
): Work {
  const ids: Partial<Record<PlanSheet, string>> = { ...state.ids };
  const looks: Partial<Record<PlanSheet, string>> = { ...state.held.looks };
  for (const target of targets) {
    // What is only made belongs to its agency from then on.
    if (target.plan.mode === 'add' || target.plan.mode === 'edit') continue;
    ids[target.plan.sheet] = target.key;
    looks[target.plan.sheet] = target.looks;
  }
  const register = done.records.find(({ sheet }) => sheet === 'register')?.held ?? state.held.register;
  const held: HeldState = { entries, looks, register };
  return {
    bytes: 0,
    run({ workbook }) {
      workbook.customXmlParts.getItem(partId).setXml(writeHead(done));
      workbook.settings.add(SHEETS_KEY, JSON.stringify(ids));
      workbook.settings.add(HELD_KEY, JSON.stringify(held));
      if (settings !== undefined) workbook.settings.add(SETTINGS_KEY, JSON.stringify(settings));
      return () => {
        memory.ids = ids;
      };
    },
  };
}

interface Undone {
  readonly head: EntryHead;
  readonly images: readonly BeforeImage[];
  readonly partId: string;
  readonly targets: readonly Target[];
}

/** Puts back what was there and says in `after` what became of the workbook. A host that is silent is left alone. */
async function rollBack(session: HostSession, error: unknown, undone: Undone): Promise<Error> {
  const refusal = toRefusal(error);
  if (refusal === null) return error as Error;
  if (refusal.code === 'timeout') return withOutcome(refusal, 'unknown');
  const records = undone.head.records.map((record, index) => ({
    ...record,
    id: undone.targets[index]?.key ?? record.id,
  }));
  try {
    await restoreSheets(session, records, undone.images, undone.partId === '' ? null : undone.partId, undone.head);
    return withOutcome(refusal, 'restored');
  } catch (failure) {
    if (toRefusal(failure) === null) throw failure;
    return withOutcome(refusal, 'unknown');
  }
}

function withOutcome(refusal: Refusal<HostRefusal>, after: 'restored' | 'unknown'): HostFailure {
  return new HostFailure({ code: refusal.code, params: { ...refusal.params, after } });
}
