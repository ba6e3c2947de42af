/** Table and hyperlink parts of a sheet, brought in line with the model. What says the same is not touched. */
import type { Cell, Sheet, Table } from '../workbook/model';
import { formatCell, formatRect, parseRect } from './address';
import { readHyperlinks } from './notices';
import type { Package } from './package';
import { readTable } from './read-table';
import { escapeCellText } from './values';
import { SHEET_ORDER } from './write-sheet';
import { child, elements, makeElement, numberOf, prefixOf, setChildren } from './xml';
import type { XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

function columnName(name: string): string {
  return escapeCellText(name).replace(/\n/g, '_x000a_');
}

function setAttribute(element: XmlElement, key: string, value: string | number | undefined): void {
  if (value === undefined) Reflect.deleteProperty(element.attrs, key);
  else element.attrs[key] = String(value);
}

/** Puts a model table into its part's root; column formulas and formats of columns that keep their name stay. */
function fillTable(root: XmlElement, table: Table, id: number): void {
  const prefix = prefixOf(root);
  const body = table.hasTotals ? { ...table.rect, bottom: table.rect.bottom - 1 } : table.rect;
  setAttribute(root, 'id', id);
  setAttribute(root, 'name', table.name);
  setAttribute(root, 'displayName', table.name);
  setAttribute(root, 'ref', formatRect(table.rect));
  setAttribute(root, 'headerRowCount', table.hasHeader ? undefined : 0);
  setAttribute(root, 'totalsRowCount', table.hasTotals ? 1 : undefined);
  setAttribute(root, 'totalsRowShown', table.hasTotals ? undefined : 0);
  const oldFilter = child(root, 'autoFilter');
  const keepsFilter = table.isFiltered || oldFilter?.attrs.ref === formatRect(body);
  const kept = keepsFilter ? oldFilter : undefined;
  const filter = makeElement(`${prefix}autoFilter`, { ...kept?.attrs, ref: formatRect(body) }, kept?.children ?? []);
  if (!table.isFiltered)
    filter.children = filter.children.filter((node) => typeof node === 'string' || node.name !== 'filterColumn');
  setChildren(root, 'autoFilter', table.showFilter && table.hasHeader ? [filter] : [], TABLE_ORDER);
  const old = elements(child(root, 'tableColumns'), 'tableColumn');
  const columns = table.columns.map((column, index) => {
    const name = columnName(column.name);
    const known = old.find((element) => element.attrs.name === name || element.attrs.name === column.name);
    const made = makeElement(`${prefix}tableColumn`, known?.attrs, known?.children ?? []);
    made.attrs = { ...made.attrs, id: String(index + 1), name };
    setAttribute(made, 'totalsRowFunction', table.hasTotals ? column.totalsFunction : undefined);
    setAttribute(made, 'totalsRowLabel', table.hasTotals ? column.totalsLabel : undefined);
    return made;
  });
  setChildren(
    root,
    'tableColumns',
    [makeElement(`${prefix}tableColumns`, { count: columns.length }, columns)],
    TABLE_ORDER,
  );
  const style = makeElement(`${prefix}tableStyleInfo`, {
    showFirstColumn: 0,
    showLastColumn: 0,
    showColumnStripes: 0,
    ...child(root, 'tableStyleInfo')?.attrs,
    name: table.style ?? undefined,
    showRowStripes: table.bandedRows ? 1 : 0,
  });
  setChildren(root, 'tableStyleInfo', [style], TABLE_ORDER);
}

/** Ids of all table parts of a package. */
export async function usedTableIds(parts: Package): Promise<Set<number>> {
  const ids = new Set<number>();
  for (const path of parts.paths()) {
    if (!/\/tables\/[^/]+\.xml$/i.test(path)) continue;
    const root = await parts.tree(path);
    if (root !== undefined) ids.add(numberOf(root, 'id', 0));
  }
  return ids;
}

/** Writes, adds and removes the table parts of a sheet and lists them in its root. `ids` holds the ids in use. */
export async function writeTables(
  parts: Package,
  part: string,
  root: XmlElement,
  sheet: Sheet,
  ids: Set<number>,
): Promise<void> {
  const relations = (await parts.relationships(part)).filter((relation) => relation.kind === 'table');
  const listed: string[] = [];
  const wanted = new Map(sheet.tables.map((table) => [table.id, table]));
  for (const relation of relations) {
    const old = await parts.tree(relation.target);
    const before = old === undefined ? null : readTable(old);
    const table = before === null ? undefined : wanted.get(before.id);
    if (old === undefined || before === null || table === undefined) {
      await parts.remove(relation.target);
      await parts.unrelate(part, (one) => one.id === relation.id);
      continue;
    }
    wanted.delete(table.id);
    listed.push(relation.id);
    if (JSON.stringify(before) === JSON.stringify(table)) continue;
    fillTable(old, table, table.id);
    parts.writeTree(relation.target, old);
  }
  for (const table of wanted.values()) {
    let id = Math.max(1, table.id);
    while (ids.has(id)) id++;
    ids.add(id);
    const path = parts.freePath('xl/tables/table#.xml');
    const made = makeElement('table', { xmlns: MAIN });
    fillTable(made, table, id);
    parts.writeTree(path, made);
    await parts.declare(path, TABLE_TYPE);
    listed.push(await parts.relate(part, 'table', path));
  }
  const prefix = prefixOf(root);
  const key = relationPrefix(root);
  const entries = listed.map((id) => makeElement(`${prefix}tablePart`, { [`${key}:id`]: id }));
  const list = entries.length === 0 ? [] : [makeElement(`${prefix}tableParts`, { count: entries.length }, entries)];
  setChildren(root, 'tableParts', list, SHEET_ORDER);
}

/** Prefix under which a root declares the relationships namespace; declares `r` when it does not. */
export function relationPrefix(root: XmlElement): string {
  for (const [key, value] of Object.entries(root.attrs))
    if (key.startsWith('xmlns:') && value.endsWith('/relationships')) return key.slice(6);
  root.attrs['xmlns:r'] = RELATIONSHIPS;
  return 'r';
}

function linkedCells(sheet: Sheet): { ref: string; address: string }[] {
  const found: { row: number; column: number; address: string }[] = [];
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (hasLink(cell)) found.push({ row, column, address: cell.hyperlink ?? '' });
    });
  });
  return found
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, address }) => ({ ref: formatCell(row, column), address }));
}

function hasLink(cell: Cell): boolean {
  return cell.hyperlink !== undefined && cell.hyperlink !== '';
}

function isCovered(ref: string, wanted: ReadonlyMap<string, string>, address: string): boolean {
  const rect = parseRect(ref);
  if (rect === null) return true;
  return [...wanted].some(([at, target]) => {
    const cell = parseRect(at);
    return (
      target === address &&
      cell !== null &&
      cell.top >= rect.top &&
      cell.bottom <= rect.bottom &&
      cell.left >= rect.left &&
      cell.right <= rect.right
    );
  });
}

/** Links of cells. Links of the file that still hold keep their element; ones that no cell shows any more go. */
export async function writeHyperlinks(parts: Package, part: string, root: XmlElement, sheet: Sheet): Promise<boolean> {
  const prefix = prefixOf(root);
  const existing = elements(child(root, 'hyperlinks'), 'hyperlink');
  const links = readHyperlinks(root, await parts.relationships(part));
  const cells = linkedCells(sheet);
  const wanted = new Map(cells.map(({ ref, address }) => [ref, address]));
  const kept = existing.filter((_element, index) => {
    const link = links[index];
    return link !== undefined && isCovered(link.ref, wanted, link.address);
  });
  const keptRects = links
    .filter((link) => isCovered(link.ref, wanted, link.address))
    .flatMap((link) => {
      const rect = parseRect(link.ref);
      return rect === null ? [] : [{ rect, address: link.address }];
    });
  const added: XmlElement[] = [];
  for (const { ref, address } of cells) {
    const cell = parseRect(ref);
    const isKept = keptRects.some(
      ({ rect, address: target }) =>
        target === address &&
        cell !== null &&
        cell.top >= rect.top &&
        cell.bottom <= rect.bottom &&
        cell.left >= rect.left &&
        cell.right <= rect.right,
    );
    if (isKept) continue;
    if (address.startsWith('#')) added.push(makeElement(`${prefix}hyperlink`, { ref, location: address.slice(1) }));
    else {
      const id = await parts.relate(part, 'hyperlink', address, true);
      added.push(makeElement(`${prefix}hyperlink`, { ref, [`${relationPrefix(root)}:id`]: id }));
    }
  }
  if (added.length === 0 && kept.length === existing.length) return false;
  const all = [...kept, ...added];
  setChildren(root, 'hyperlinks', all.length === 0 ? [] : [makeElement(`${prefix}hyperlinks`, {}, all)], SHEET_ORDER);
  return true;
}
