/**
 * Copies sheets of another workbook into this one, as `workbook.insertWorksheetsFromBase64` does in Excel on the web: names that
 * are taken get ` (2)`, tables and names likewise, and references among the sheets that come follow their new names.
 */
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import { makeSheet, type Cell, type DefinedName, type Sheet, type WorkbookData } from './model';
import { nextFreeName } from './names';
import { requireOpenWorkbook } from './protection';
import { freeSheetName, newSheetId } from './sheets';
import { renameSheetInFormula, renameTableInFormula } from './shift';

/** What Excel on the web does not take (platform notes 1, 1.13). */
const REFUSED: readonly string[] = ['chart', 'chartSheet', 'comment', 'pivotTable', 'slicer'];

/** One sheet on its way: as it stands in the file, and as it will stand here. */
interface Arrival {
  readonly from: Sheet;
  readonly sheet: Sheet;
}

/**
 * Copies the sheets called `names` (all when null) to `position`, in the order of the file. Refuses as a whole: a name the
 * file does not hold, or anything Excel on the web does not take. A reference to a sheet that stays behind would become a
 * link to a file without a name; that is not modelled and refused.
 */
export function insertSheets(
  core: WorkbookCore,
  file: WorkbookData,
  names: readonly string[] | null,
  position: number,
): Sheet[] {
  requireOpenWorkbook(core);
  const chosen = chooseSheets(file, names);
  requireSupported(file, chosen);
  const taken = new Set(core.data.sheets.map(({ name }) => name.toLowerCase()));
  const arrivals = chosen.map((from): Arrival => {
    const name = freeSheetName(from.name, taken);
    taken.add(name.toLowerCase());
    return { from, sheet: takeOver(core, file, from, name) };
  });
  core.beginStructure();
  const tables = nameTables(core, arrivals);
  // Last first: the new name of a sheet may be the old name of a later one, never of an earlier one.
  const moves = [...arrivals].reverse();
  const rewrite = (formula: string): string => {
    const placed = moves.reduce((text, { from, sheet }) => renameSheetInFormula(text, from.name, sheet.name), formula);
    return tables.reduce((text, { from, to }) => renameTableInFormula(text, from, { table: to }), placed);
  };
  for (const { sheet } of arrivals) rewriteSheet(sheet, rewrite);
  core.data.sheets.splice(position, 0, ...arrivals.map(({ sheet }) => sheet));
  core.data.names.push(...takeNames(core, file, arrivals, rewrite));
  core.data.notices.push(...lostParts(file, arrivals));
  for (const { sheet } of arrivals) core.emit(sheet, { type: 'sheets', rect: null, change: 'WorksheetAdded' });
  return arrivals.map(({ sheet }) => sheet);
}

function chooseSheets(file: WorkbookData, names: readonly string[] | null): Sheet[] {
  if (names === null) return file.sheets;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const chosen = file.sheets.filter(({ name }) => wanted.delete(name.toLowerCase()));
  if (wanted.size > 0) refuse('InvalidArgument', `The file holds no sheet ${[...wanted].join(', ')}.`);
  const left = file.sheets.filter((sheet) => !chosen.includes(sheet));
  const refers = (sheet: Sheet): boolean =>
    cellsOf(sheet).some(({ formula }) =>
      left.some(({ name }) => formula !== undefined && renameSheetInFormula(formula, name, null) !== formula),
    );
  if (chosen.some(refers)) {
    refuse('NotImplemented', 'The workbench does not model links of inserted sheets to sheets that stay in the file.');
  }
  return chosen;
}

function cellsOf(sheet: Sheet): Cell[] {
  return [...sheet.cells.values()].flatMap((row) => [...row.values()]);
}

function requireSupported(file: WorkbookData, chosen: readonly Sheet[]): void {
  const found = file.notices.find(
    ({ what, sheet }) => REFUSED.includes(what) && chosen.some(({ name }) => name === sheet),
  );
  if (found !== undefined || chosen.some(({ charts }) => charts.length > 0)) {
    refuse('UnsupportedFeature', 'Sheets with charts, comments, PivotTables or slicers cannot be inserted.');
  }
}

/** A copy with the formats of this workbook. */
function takeOver(core: WorkbookCore, file: WorkbookData, from: Sheet, name: string): Sheet {
  const { id, part, changed, changedCells } = makeSheet(newSheetId(core), name);
  const copy: Sheet = { ...structuredClone(from), id, name, part, changed, changedCells };
  const styles = new Map<number, number>();
  const styleOf = (index: number): number => {
    const known = styles.get(index);
    if (known !== undefined) return known;
    const style = file.styles[index];
    const own = style === undefined ? 0 : core.styles.indexOf(style);
    styles.set(index, own);
    return own;
  };
  for (const cell of cellsOf(copy)) cell.style = styleOf(cell.style);
  // A rule kept as the file wrote it names formats of that file by number.
  copy.conditionalFormats = copy.conditionalFormats.filter(({ rule }) => rule.type !== 'other');
  return copy;
}

function nameTables(
  core: WorkbookCore,
  arrivals: readonly Arrival[],
): { readonly from: string; readonly to: string }[] {
  const known = core.allTables().map(({ table }) => table);
  const taken = new Set([...known, ...core.data.names].map(({ name }) => name.toLowerCase()));
  let lastId = Math.max(0, ...known.map(({ id }) => id));
  return arrivals.flatMap(({ sheet }) =>
    sheet.tables.flatMap((table) => {
      const from = table.name;
      const to = taken.has(from.toLowerCase()) ? nextFreeName(from, taken) : from;
      taken.add(to.toLowerCase());
      lastId += 1;
      Object.assign(table, { id: lastId, name: to });
      return to === from ? [] : [{ from, to }];
    }),
  );
}

function rewriteSheet(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const cell of cellsOf(sheet)) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
  const rule = (text: string): string => (text.startsWith('=') ? rewrite(text) : text);
  for (const validation of sheet.validations) {
    validation.formula1 = rule(validation.formula1);
    if (validation.formula2 !== null) validation.formula2 = rule(validation.formula2);
  }
  for (const { rule: format } of sheet.conditionalFormats) {
    if (format.type === 'custom') format.formula = rule(format.formula);
    if (format.type !== 'cellValue') continue;
    format.formula1 = rule(format.formula1);
    if (format.formula2 !== null) format.formula2 = rule(format.formula2);
  }
}

/** Names of the sheets that come, and names of the file that point to them; one that is taken is kept for its sheet. */
function takeNames(
  core: WorkbookCore,
  file: WorkbookData,
  arrivals: readonly Arrival[],
  rewrite: (formula: string) => string,
): DefinedName[] {
  const taken = new Set([...core.data.names.filter(({ scope }) => scope === null), ...core.allTables().map(({ table }) => table)].map(({ name }) => name.toLowerCase())); // prettier-ignore
  return file.names.flatMap((name): DefinedName[] => {
    const home = arrivals.find(({ from }) =>
      name.scope === null
        ? renameSheetInFormula(name.formula, from.name, null) !== name.formula
        : name.scope === from.id,
    );
    if (home === undefined) return [];
    const isLocal = name.scope !== null || taken.has(name.name.toLowerCase());
    return [{ ...name, formula: rewrite(name.formula), scope: isLocal ? home.sheet.id : null }];
  });
}

/** What the model does not hold does not come along: pictures, sparklines and the like. */
function lostParts(file: WorkbookData, arrivals: readonly Arrival[]): WorkbookData['notices'] {
  return arrivals.flatMap(({ from, sheet }) => {
    const rules = from.conditionalFormats.some(({ rule }) => rule.type === 'other') ? ['conditionalFormat'] : [];
    const kept = file.notices.filter((notice) => notice.sheet === from.name).map(({ what }) => what);
    return [...new Set([...kept, ...rules])].map((what) => ({ state: 'lost' as const, what, sheet: sheet.name }));
  });
}
