/** Defined names of `workbook.xml`: those of the model, and the built-in ones for print areas, titles and filters. */
import type { DefinedName, Sheet, WorkbookData } from '../workbook/model';
import { columnLetters, formatAbsolute, quoteSheet } from './address';
import { toFileFormula } from './formulas';
import { isBuiltInName } from './read-names';
import { child, elements, makeElement, prefixOf, setChildren } from './xml';
import type { XmlElement } from './xml';

export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** What the tab at an index of the new order is: a sheet of the model (null for other tabs), and its old index. */
export interface TabPlace {
  readonly sheet: Sheet | null;
  readonly oldIndex: number | null;
  readonly oldName: string | null;
}

function printTitles(sheet: Sheet): string | null {
  const { titleRows, titleColumns } = sheet.print;
  const prefix = `${quoteSheet(sheet.name)}!`;
  const columns =
    titleColumns === null
      ? []
      : [`${prefix}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`];
  const rows = titleRows === null ? [] : [`${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`];
  return columns.length + rows.length === 0 ? null : [...columns, ...rows].join(',');
}

function builtInNames(sheet: Sheet, index: number, prefix: string): XmlElement[] {
  const make = (name: string, text: string, hidden?: number) =>
    makeElement(`${prefix}definedName`, { name, localSheetId: index, hidden }, [text]);
  const { area } = sheet.print;
  const titles = printTitles(sheet);
  const names: XmlElement[] = [];
  if (sheet.autoFilter !== null)
    names.push(make('_xlnm._FilterDatabase', `${quoteSheet(sheet.name)}!${formatAbsolute(sheet.autoFilter.rect)}`, 1));
  if (area !== null) names.push(make('_xlnm.Print_Area', `${quoteSheet(sheet.name)}!${formatAbsolute(area)}`));
  if (titles !== null) names.push(make('_xlnm.Print_Titles', titles));
  return names;
}

const WRITTEN = new Set(['_xlnm._FilterDatabase', '_xlnm.Print_Area', '_xlnm.Print_Titles']);

/** Whether the built-in names of a tab come from the model: its sheet is written anew, or its name in them changed. */
function isFromModel(tab: TabPlace | undefined): boolean {
  const sheet = tab?.sheet ?? null;
  return sheet !== null && (sheet.part === null || sheet.changed === 'all' || tab?.oldName !== sheet.name);
}

/** Rewrites the names of the workbook root for the new order of tabs. */
export function writeNames(
  root: XmlElement,
  data: WorkbookData,
  tabs: readonly TabPlace[],
  oldScopes: readonly (string | null)[],
): void {
  const prefix = prefixOf(root);
  const old = elements(child(root, 'definedNames'), 'definedName');
  const newIndex = new Map(
    tabs.flatMap((tab, index) => (tab.oldIndex === null ? [] : [[tab.oldIndex, index] as const])),
  );
  const kept = old.flatMap((element) => {
    const name = element.attrs.name ?? '';
    const local = element.attrs.localSheetId;
    if (!isBuiltInName(name)) return [];
    if (local === undefined) return [element];
    const index = newIndex.get(Number(local));
    if (index === undefined) return [];
    if (isFromModel(tabs[index]) && WRITTEN.has(name)) return [];
    return [makeElement(element.tag, { ...element.attrs, localSheetId: index }, element.children)];
  });
  const built = tabs.flatMap((tab, index) =>
    tab.sheet !== null && isFromModel(tab) ? builtInNames(tab.sheet, index, prefix) : [],
  );
  const own = data.names.flatMap((name) => {
    const index = name.scope === null ? undefined : tabs.findIndex((tab) => tab.sheet?.id === name.scope);
    if (index !== undefined && index < 0) return [];
    return [makeName(name, index, findOld(old, name, oldScopes), prefix)];
  });
  const all = [...kept, ...built, ...own];
  setChildren(
    root,
    'definedNames',
    all.length === 0 ? [] : [makeElement(`${prefix}definedNames`, {}, all)],
    WORKBOOK_ORDER,
  );
}

function findOld(
  old: readonly XmlElement[],
  name: DefinedName,
  oldScopes: readonly (string | null)[],
): XmlElement | undefined {
  return old.find((element) => {
    const local = element.attrs.localSheetId;
    const scope = local === undefined ? null : (oldScopes[Number(local)] ?? null);
    return element.attrs.name === name.name && scope === name.scope;
  });
}

function makeName(
  name: DefinedName,
  index: number | undefined,
  old: XmlElement | undefined,
  prefix: string,
): XmlElement {
  const attrs = { ...old?.attrs, name: name.name, localSheetId: index, hidden: name.hidden ? 1 : undefined };
  return makeElement(`${prefix}definedName`, attrs, [toFileFormula(name.formula)]);
}
