/** Adding, renaming, moving, hiding, copying and deleting sheets, and defined names, under Excel's rules. */
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import { makeSheet, type DefinedName, type Sheet, type Table } from './model';
import { definedNameProblem, MAX_SHEET_NAME, nextFreeName, sheetNameProblem } from './names';
import { normaliseFormula } from './content';
import { requireOpenWorkbook } from './protection';
import { renameSheetInFormula } from './shift';

export function addSheet(core: WorkbookCore, name?: string): Sheet {
  requireOpenWorkbook(core);
  const taken = new Set(core.data.sheets.map((sheet) => sheet.name.toLowerCase()));
  const wanted = name ?? nextFreeName('Sheet', taken);
  requireSheetName(core, null, wanted);
  core.beginStructure();
  const sheet = makeSheet(newSheetId(core), wanted);
  core.data.sheets.push(sheet);
  core.emit(sheet, { type: 'sheets', rect: null, change: 'WorksheetAdded' });
  return sheet;
}

/** The next id that no sheet has had in this session: ids are never given twice. */
export function newSheetId(core: WorkbookCore): string {
  const used = core.data.sheets.map((sheet) => /^\{[0-9a-f]{8}-0001-0000-([0-9a-f]{4})-/i.exec(sheet.id)?.[1] ?? '0');
  const last = Math.max(lastNumbers.get(core.data) ?? 0, ...used.map((text) => Number.parseInt(text, 16)));
  lastNumbers.set(core.data, last + 1);
  return `{00000000-0001-0000-${(last + 1).toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

const lastNumbers = new WeakMap<object, number>();

function requireSheetName(core: WorkbookCore, sheet: Sheet | null, name: string): void {
  const problem = sheetNameProblem(name);
  if (problem !== null) refuse('InvalidArgument', problem);
  const other = core.findSheetByName(name);
  if (other !== undefined && other !== sheet) {
    refuse('ItemAlreadyExists', `A resource with the same name already exists: ${name}`);
  }
}

export function renameSheet(core: WorkbookCore, sheet: Sheet, name: string): void {
  requireOpenWorkbook(core);
  requireSheetName(core, sheet, name);
  if (name === sheet.name) return;
  core.beginStructure(sheet);
  const old = sheet.name;
  sheet.name = name;
  core.mapFormulas((formula) => renameSheetInFormula(formula, old, name));
  core.emit(sheet, { type: 'sheets', rect: null, change: 'WorksheetRenamed', before: old, after: name });
}

/** veryHidden sheets and the last visible sheet stay (platform.md 4.5). */
export function deleteSheet(core: WorkbookCore, sheet: Sheet): void {
  requireOpenWorkbook(core);
  if (sheet.visibility === 'veryHidden') refuse('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  if (sheet.visibility === 'visible') requireAnotherVisible(core, sheet);
  core.beginStructure();
  const index = core.data.sheets.indexOf(sheet);
  core.data.sheets.splice(index, 1);
  core.mapFormulas((formula) => renameSheetInFormula(formula, sheet.name, null));
  core.data.names = core.data.names.filter((name) => name.scope !== sheet.id);
  core.emit(sheet, { type: 'sheets', rect: null, change: 'WorksheetDeleted' });
  if (core.data.activeSheetId === sheet.id) activateNearest(core, index);
}

function requireAnotherVisible(core: WorkbookCore, sheet: Sheet): void {
  if (!core.data.sheets.some((other) => other !== sheet && other.visibility === 'visible')) {
    refuse('InvalidOperation', 'A workbook must keep a visible sheet.');
  }
}

function activateNearest(core: WorkbookCore, index: number): void {
  const after = core.data.sheets.slice(index).find((sheet) => sheet.visibility === 'visible');
  const before = core.data.sheets
    .slice(0, index)
    .reverse()
    .find((sheet) => sheet.visibility === 'visible');
  const next = after ?? before;
  if (next !== undefined) activateSheet(core, next);
}

export function activateSheet(core: WorkbookCore, sheet: Sheet): void {
  if (sheet.visibility !== 'visible') refuse('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (core.data.activeSheetId === sheet.id) return;
  core.data.activeSheetId = sheet.id;
  core.emit(sheet, { type: 'sheets', rect: null, change: 'WorksheetActivated' });
}

export function moveSheet(core: WorkbookCore, sheet: Sheet, position: number): void {
  requireOpenWorkbook(core);
  if (!Number.isInteger(position) || position < 0 || position >= core.data.sheets.length) {
    refuse('InvalidArgument', 'There is no such position.');
  }
  core.beginStructure();
  core.data.sheets.splice(core.data.sheets.indexOf(sheet), 1);
  core.data.sheets.splice(position, 0, sheet);
  core.emit(sheet, { type: 'sheets', rect: null, change: 'WorksheetMoved' });
}

export function setVisibility(core: WorkbookCore, sheet: Sheet, visibility: Sheet['visibility']): void {
  requireOpenWorkbook(core);
  if (visibility === sheet.visibility) return;
  if (visibility !== 'visible') requireAnotherVisible(core, sheet);
  core.beginStructure(sheet);
  sheet.visibility = visibility;
  core.emit(sheet, { type: 'sheets', rect: null, change: 'VisibilityChanged' });
  if (visibility !== 'visible' && core.data.activeSheetId === sheet.id) {
    activateNearest(core, core.data.sheets.indexOf(sheet));
  }
}

/** A copy with new names for its tables, put at `position`. */
export function copySheet(core: WorkbookCore, source: Sheet, position: number): Sheet {
  requireOpenWorkbook(core);
  core.beginStructure();
  const taken = new Set(core.data.sheets.map((sheet) => sheet.name.toLowerCase()));
  taken.add(source.name.toLowerCase());
  const blank = makeSheet(newSheetId(core), freeSheetName(source.name, taken));
  const { id, name, part, changed, changedCells } = blank;
  const names = new Set(core.allTables().map(({ table }) => table.name.toLowerCase()));
  let lastId = Math.max(0, ...core.allTables().map(({ table }) => table.id));
  const copy: Sheet = { ...structuredClone(source), id, name, part, changed, changedCells, visibility: 'visible' };
  copy.tables = copy.tables.map((table): Table => {
    const tableName = nextFreeName('Table', names);
    names.add(tableName.toLowerCase());
    lastId += 1;
    return { ...table, id: lastId, name: tableName };
  });
  core.data.sheets.splice(position, 0, copy);
  core.emit(copy, { type: 'sheets', rect: null, change: 'WorksheetAdded' });
  return copy;
}

/** The name, or the name with ` (2)` or the next free number in place of one it has; `taken` holds lower-case names. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = base.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Adds a defined name; refuses a name that is taken in its scope or by a table, and a broken formula. */
export function addName(core: WorkbookCore, name: string, formula: string, scope: Sheet | null): DefinedName {
  requireOpenWorkbook(core);
  const problem = definedNameProblem(name);
  if (problem !== null) refuse('InvalidArgument', problem);
  const wanted = name.toLowerCase();
  const scopeId = scope?.id ?? null;
  const isTaken =
    core.data.names.some((other) => other.scope === scopeId && other.name.toLowerCase() === wanted) ||
    core.allTables().some(({ table }) => table.name.toLowerCase() === wanted);
  if (isTaken) refuse('ItemAlreadyExists', `The name ${name} is taken.`);
  core.beginStructure();
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const added: DefinedName = { name, formula: normaliseFormula(text), scope: scopeId, hidden: false };
  core.data.names.push(added);
  emitNames(core, scope);
  return added;
}

export function deleteName(core: WorkbookCore, name: DefinedName): void {
  requireOpenWorkbook(core);
  core.beginStructure();
  core.data.names = core.data.names.filter((other) => other !== name);
  emitNames(core, name.scope === null ? null : (core.findSheet(name.scope) ?? null));
}

/** Tells that a name changed; a workbook name is told on the active sheet. */
export function emitNames(core: WorkbookCore, scope: Sheet | null): void {
  const sheet = scope ?? core.findSheet(core.data.activeSheetId) ?? core.data.sheets[0];
  if (sheet !== undefined) core.emit(sheet, { type: 'names', rect: null });
}
