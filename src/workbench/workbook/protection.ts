/** What a protected sheet still allows. Never protects or unprotects by itself. */
import { visitCells } from './cells';
import { cellCount } from './address';
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import type { Rect, Sheet } from './model';

const MESSAGE = 'The sheet is protected. Unprotect it first.';

/** Refuses unless every cell of `rect` is unlocked or the sheet is not protected. */
export function requireWritable(core: WorkbookCore, sheet: Sheet, rect: Rect): void {
  requireOpenWorkbook(core);
  if (!sheet.protection.protected) return;
  let unlocked = 0;
  visitCells(sheet, rect, (cell) => {
    if (!core.styleOf(cell).locked) unlocked += 1;
  });
  if (unlocked < cellCount(rect)) refuse('AccessDenied', MESSAGE);
}

/** Refuses on a protected sheet unless it was protected with `option` allowed (`allowFormatCells`, …). */
export function requireAllowed(core: WorkbookCore, sheet: Sheet, option: string): void {
  requireOpenWorkbook(core);
  if (sheet.protection.protected && sheet.protection.options[option] !== true) refuse('AccessDenied', MESSAGE);
}

/** Refuses any change of a protected sheet. */
export function requireUnprotected(core: WorkbookCore, sheet: Sheet): void {
  requireOpenWorkbook(core);
  if (sheet.protection.protected) refuse('AccessDenied', MESSAGE);
}

export function requireOpenWorkbook(core: WorkbookCore): void {
  if (core.data.readOnly && core.author === 'addin') refuse('AccessDenied', 'The workbook is read-only.');
}
