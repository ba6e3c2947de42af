/** The workbook part: tabs in the model's order, removed sheets with what belonged to them, names, view, recalculation. */
import type { Sheet, WorkbookData } from '../workbook/model';
import type { Package } from './package';
import { writeNames, WORKBOOK_ORDER } from './write-names';
import type { TabPlace } from './write-names';
import { relationPrefix } from './write-tables';
import { attribute, child, elements, makeElement, numberOf, prefixOf, serializeElement, setChildren } from './xml';
import type { XmlElement } from './xml';

export interface Tab extends TabPlace {
  readonly part: string;
  readonly element: XmlElement | null;
  readonly oldSheetId: string | null;
}

/** What goes with a sheet that is removed; anything else it points to may be used elsewhere and stays. */
const OWNED = new Set(
  'table drawing vmlDrawing comments threadedComment pivotTable printerSettings chart chartStyle chartColorStyle chartUserShapes queryTable ctrlProp slicer timeline customProperty'.split(
    ' ',
  ),
);

async function removeTree(parts: Package, part: string): Promise<void> {
  const owned = (await parts.relationships(part)).filter((relation) => !relation.external && OWNED.has(relation.kind));
  await parts.remove(part);
  for (const relation of owned) if (parts.has(relation.target)) await removeTree(parts, relation.target);
}

/**
 * Tabs in the new order. Parts of deleted sheets are removed; tabs that are no worksheets (charts, macros) keep their
 * place after the tab they followed.
 */
export async function arrangeTabs(parts: Package, workbookPart: string, data: WorkbookData): Promise<Tab[]> {
  const root = await parts.tree(workbookPart);
  const relations = await parts.relationships(workbookPart);
  const old = elements(child(root, 'sheets'), 'sheet').map((element, oldIndex) => {
    const relation = relations.find((one) => one.id === attribute(element, 'id'));
    const part = relation?.target ?? '';
    return { element, oldIndex, part, isWorksheet: relation?.kind === 'worksheet' && parts.has(part) };
  });
  const unplaced = new Set(old);
  const tabs: Tab[] = data.sheets.map((sheet) => {
    const found = sheet.part === null ? undefined : old.find((one) => one.part === sheet.part && unplaced.has(one));
    if (found === undefined) return { sheet, oldIndex: null, oldName: null, part: '', element: null, oldSheetId: null };
    unplaced.delete(found);
    return {
      sheet,
      oldIndex: found.oldIndex,
      oldName: found.element.attrs.name ?? null,
      part: found.part,
      element: found.element,
      oldSheetId: sheet.id,
    };
  });
  for (const gone of unplaced) {
    const isSheet = gone.isWorksheet && (await parts.tree(gone.part))?.name === 'worksheet';
    if (!isSheet) {
      const before = tabs.findIndex((tab) => tab.oldIndex !== null && tab.oldIndex === gone.oldIndex - 1);
      tabs.splice(before + 1, 0, {
        sheet: null,
        oldIndex: gone.oldIndex,
        oldName: null,
        part: gone.part,
        element: gone.element,
        oldSheetId: null,
      });
      continue;
    }
    await removeTree(parts, gone.part);
    await parts.unrelate(workbookPart, (relation) => relation.target === gone.part);
  }
  const taken = new Set<string>();
  return tabs.map((tab) => {
    if (tab.part !== '') return tab;
    let number = 1;
    while (parts.has(`xl/worksheets/sheet${number}.xml`) || taken.has(`xl/worksheets/sheet${number}.xml`)) number++;
    const part = `xl/worksheets/sheet${number}.xml`;
    taken.add(part);
    return { ...tab, part };
  });
}

async function writeTabs(parts: Package, workbookPart: string, root: XmlElement, tabs: readonly Tab[]): Promise<void> {
  const prefix = prefixOf(root);
  let nextId = tabs.reduce((max, tab) => Math.max(max, numberOf(tab.element ?? undefined, 'sheetId', 0)), 0) + 1;
  const made: XmlElement[] = [];
  for (const { sheet, element, part } of tabs) {
    if (sheet === null) {
      if (element !== null) made.push(element);
      continue;
    }
    const state = sheet.visibility === 'visible' ? undefined : sheet.visibility;
    if (element !== null) {
      if (element.attrs.name === sheet.name && (element.attrs.state ?? 'visible') === sheet.visibility) {
        made.push(element);
        continue;
      }
      const { state: _old, ...attrs } = element.attrs;
      made.push(makeElement(element.tag, { ...attrs, name: sheet.name, state }));
      continue;
    }
    const key = relationPrefix(root);
    const id = await parts.relate(workbookPart, 'worksheet', part);
    made.push(makeElement(`${prefix}sheet`, { name: sheet.name, sheetId: nextId++, state, [`${key}:id`]: id }));
  }
  setChildren(root, 'sheets', [makeElement(`${prefix}sheets`, {}, made)], WORKBOOK_ORDER);
}

/** Makes the active sheet the only selected one: two selected tabs would be edited as a group. */
async function selectTab(parts: Package, tabs: readonly Tab[], active: Sheet | undefined): Promise<void> {
  for (const tab of tabs) {
    if (tab.sheet?.part === null || tab.sheet?.changed === 'all' || !parts.has(tab.part)) continue;
    const root = await parts.tree(tab.part);
    const view = child(child(root, 'sheetViews'), 'sheetView');
    if (root === undefined || view === undefined) continue;
    const wanted = tab.sheet !== null && tab.sheet.id === active?.id;
    if ((view.attrs.tabSelected === '1' || view.attrs.tabSelected === 'true') === wanted) continue;
    if (wanted) view.attrs.tabSelected = '1';
    else delete view.attrs.tabSelected;
    parts.writeTree(tab.part, root);
  }
}

function markRecalculation(root: XmlElement): void {
  const calculation = child(root, 'calcPr') ?? makeElement(`${prefixOf(root)}calcPr`);
  calculation.attrs.fullCalcOnLoad = '1';
  setChildren(root, 'calcPr', [calculation], WORKBOOK_ORDER);
}

async function removeCalculationChain(parts: Package, workbookPart: string): Promise<void> {
  for (const relation of await parts.relationships(workbookPart)) {
    if (relation.kind !== 'calcChain') continue;
    await parts.remove(relation.target);
    await parts.unrelate(workbookPart, (one) => one.id === relation.id);
  }
}

/** Titles of parts in the document properties; left out when tabs changed, they are optional. */
async function dropPartTitles(parts: Package): Promise<void> {
  const path = (await parts.relationships('')).find((relation) => relation.kind === 'extended-properties')?.target;
  const root = path === undefined ? undefined : await parts.tree(path);
  if (path === undefined || root === undefined) return;
  root.children = root.children.filter(
    (node) => typeof node === 'string' || (node.name !== 'TitlesOfParts' && node.name !== 'HeadingPairs'),
  );
  parts.writeTree(path, root);
}

/**
 * Index of the tab to show, null to leave the file's choice. A chart sheet, or a tab that does not exist, stays chosen
 * until another sheet than the one that stands in for it is activated.
 */
function findActiveIndex(data: WorkbookData, tabs: readonly Tab[], oldActive: number, oldCount: number): number | null {
  const active = tabs.findIndex((tab) => tab.sheet !== null && tab.sheet.id === data.activeSheetId);
  const at = tabs.findIndex((tab) => tab.oldIndex === oldActive);
  const standIn = data.sheets.find((sheet) => sheet.visibility === 'visible') ?? data.sheets[0];
  const showsNoSheet = oldCount > 0 && (oldActive >= oldCount || (at >= 0 && tabs[at]?.sheet === null));
  if (showsNoSheet && standIn?.id === data.activeSheetId) return at >= 0 ? at : null;
  return Math.max(0, active);
}

/** A view for a workbook that has none, which stands for the first tab. */
function addView(root: XmlElement): XmlElement {
  const prefix = prefixOf(root);
  const view = makeElement(`${prefix}workbookView`);
  setChildren(root, 'bookViews', [makeElement(`${prefix}bookViews`, {}, [view])], WORKBOOK_ORDER);
  return view;
}

/** Writes the workbook part when anything in it changed. */
export async function finishWorkbook(
  parts: Package,
  workbookPart: string,
  data: WorkbookData,
  tabs: readonly Tab[],
  isNew: boolean,
): Promise<void> {
  const root = await parts.tree(workbookPart);
  if (root === undefined) return;
  const before = serializeElement(root);
  const oldTabs = elements(child(root, 'sheets'), 'sheet').map((element) => element.attrs.name);
  const oldScopes = elements(child(root, 'sheets'), 'sheet').map(
    (element) => tabs.find((tab) => tab.element === element)?.oldSheetId ?? null,
  );
  await writeTabs(parts, workbookPart, root, tabs);
  writeNames(root, data, tabs, oldScopes);
  const oldView = child(child(root, 'bookViews'), 'workbookView');
  const oldActive = numberOf(oldView, 'activeTab', 0);
  const activeIndex = findActiveIndex(data, tabs, oldActive, oldTabs.length);
  const view = oldView ?? (activeIndex === null || activeIndex === 0 ? undefined : addView(root));
  const tabsChanged =
    isNew || JSON.stringify(oldTabs) !== JSON.stringify(tabs.map((tab) => tab.sheet?.name ?? tab.element?.attrs.name));
  if (view !== undefined) {
    if (activeIndex !== null && (activeIndex > 0 || view.attrs.activeTab !== undefined))
      view.attrs.activeTab = String(activeIndex);
    if (tabsChanged) delete view.attrs.firstSheet;
  }
  if (!isNew && activeIndex !== null && tabs[activeIndex]?.oldIndex !== oldActive)
    await selectTab(parts, tabs, tabs[activeIndex]?.sheet ?? undefined);
  const contentChanged = tabsChanged || data.sheets.some((sheet) => sheet.changed !== 'no');
  if (contentChanged) {
    markRecalculation(root);
    await removeCalculationChain(parts, workbookPart);
  }
  if (tabsChanged) await dropPartTitles(parts);
  if (serializeElement(root) !== before) parts.writeTree(workbookPart, root);
}
