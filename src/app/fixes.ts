/** Mendings a person accepts: written only while every cell still holds what the mending was offered for. */
import { listFixes, type Fix } from '../core/findings/list-fixes';
import type { CellRef } from '../core/model/cell';
import { FIELDS } from '../core/register/fields';
import { indexSources } from '../core/rules/place';
import type { CellEdit } from '../core/sheets/plan-edits';
import { FORMATS } from '../core/sheets/sheet-style';
import type { FullAnalysis } from './analyse';

export function fixesOf({
  objects,
  snapshot,
  intake,
  t,
}: Pick<FullAnalysis, 'objects' | 'snapshot' | 'intake' | 't'>): Fix[] {
  return listFixes({ objects, sheets: snapshot.sheets, sourceOf: indexSources(intake.sources), t });
}

/** The first cell that is no longer as it was when the mendings were offered; null when all are. */
export function findChanged(full: FullAnalysis, fixes: readonly Fix[]): CellRef | null {
  const offered = new Set(fixesOf(full).map(identify));
  return fixes.find((fix) => !offered.has(identify(fix)))?.cell ?? null;
}

export function editsOf(fixes: readonly Fix[]): CellEdit[] {
  return fixes.map(({ cell, content, field }) => ({
    cell,
    content,
    keepsFormula: true,
    ...(FIELDS[field].type === 'money' ? { numberFormat: FORMATS.money } : {}),
  }));
}

function identify({ kind, cell, before, content }: Fix): string {
  return JSON.stringify([kind, cell, before, content]);
}
