/** Mendings a person accepts: written only while every cell still holds what the mending was offered for. */
import type { Fix } from '../core/findings/fix';
import { listFixes } from '../core/findings/list-fixes';
import type { CellRef } from '../core/model/cell';
import type { CellEdit } from '../core/sheets/plan-edits';
import { FORMATS } from '../core/sheets/sheet-style';
import type { FullAnalysis } from './analyse';

type Facts = Pick<FullAnalysis, 'objects' | 'costs' | 'records' | 'snapshot' | 'intake' | 'names' | 't'>;

export function fixesOf({ objects, costs, records, snapshot, intake, names, t }: Facts): Fix[] {
  return listFixes({ objects, costs, records, sheets: snapshot.sheets, sources: intake.sources, names, t });
}

/** The first cell that is no longer as it was when the mendings were offered; null when all are. */
export function findChanged(full: FullAnalysis, fixes: readonly Fix[]): CellRef | null {
  const offered = new Set(fixesOf(full).map(identify));
  return fixes.find((fix) => !offered.has(identify(fix)))?.cell ?? null;
}

export function editsOf(fixes: readonly Fix[]): CellEdit[] {
  return fixes.map(({ cell, content, isMoney }) => ({
    cell,
    content,
    keepsFormula: true,
    ...(isMoney ? { numberFormat: FORMATS.money } : {}),
  }));
}

function identify({ kind, cell, before, content }: Fix): string {
  return JSON.stringify([kind, cell, before, content]);
}
