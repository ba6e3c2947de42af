/** Custom XML parts of a package, among them our own part that holds the workbook's settings. */
import type { WorkbookData } from '../workbook/model';
import type { Package } from './package';
import { attribute, elements, makeElement, parseXml, serializeElement, textOf } from './xml';
import type { XmlElement } from './xml';

export const SETTINGS_NAMESPACE = 'urn:kersama-workbench:settings';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export interface CustomPart {
  readonly path: string;
  readonly id: string;
  readonly root: XmlElement;
  readonly namespace: string;
}

function namespaceOf(root: XmlElement): string {
  const prefix = root.tag.includes(':') ? root.tag.slice(0, root.tag.indexOf(':')) : null;
  return root.attrs[prefix === null ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

/** Custom XML parts the workbook part points to. One without an item id gets its path as its id. */
export async function findCustomParts(parts: Package, workbookPart: string): Promise<CustomPart[]> {
  const found: CustomPart[] = [];
  for (const relation of await parts.relationships(workbookPart)) {
    if (relation.kind !== 'customXml' || relation.external) continue;
    const root = await parts.tree(relation.target);
    if (root === undefined) continue;
    const properties = (await parts.relationships(relation.target)).find((one) => one.kind === 'customXmlProps');
    const item = properties === undefined ? undefined : await parts.tree(properties.target);
    found.push({
      path: relation.target,
      id: attribute(item, 'itemID') ?? relation.target,
      root,
      namespace: namespaceOf(root),
    });
  }
  return found;
}

/** Settings and parts of a package, into the data. */
export async function readCustomParts(parts: Package, workbookPart: string, data: WorkbookData): Promise<void> {
  for (const part of await findCustomParts(parts, workbookPart)) {
    if (part.namespace === SETTINGS_NAMESPACE) {
      for (const element of elements(part.root, 'setting')) data.settings.set(element.attrs.key ?? '', textOf(element));
    } else {
      const xml = serializeElement(part.root);
      data.customXmlParts.set(part.id, { id: part.id, xml, namespace: part.namespace });
    }
  }
}

/** An item id for a new part: the given one when it is a GUID in braces, else one made from it. */
function itemId(id: string): string {
  if (/^\{[0-9a-f-]{36}\}$/i.test(id)) return id;
  let hash = 0x811c9dc5;
  let hex = '';
  for (let round = 0; round < 4; round++) {
    for (const letter of `${round}${id}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    hex += hash.toString(16).padStart(8, '0');
  }
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`.toUpperCase();
}

async function addPart(
  parts: Package,
  workbookPart: string,
  id: string,
  root: XmlElement,
  namespace: string,
): Promise<void> {
  const path = parts.freePath('customXml/item#.xml');
  const propertiesPath = parts.freePath('customXml/itemProps#.xml');
  parts.writeTree(path, root);
  parts.writeTree(
    propertiesPath,
    makeElement('ds:datastoreItem', { 'xmlns:ds': PROPERTIES, 'ds:itemID': itemId(id) }, [
      makeElement('ds:schemaRefs', {}, namespace === '' ? [] : [makeElement('ds:schemaRef', { 'ds:uri': namespace })]),
    ]),
  );
  await parts.declare(propertiesPath, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  await parts.relate(path, 'customXmlProps', propertiesPath);
  await parts.relate(workbookPart, 'customXml', path);
}

async function removePart(parts: Package, workbookPart: string, part: CustomPart): Promise<void> {
  for (const relation of await parts.relationships(part.path)) await parts.remove(relation.target);
  await parts.remove(part.path);
  await parts.unrelate(workbookPart, (relation) => relation.target === part.path);
}

function settingsRoot(settings: ReadonlyMap<string, string>): XmlElement {
  const entries = [...settings].map(([key, value]) => makeElement('setting', { key }, [value]));
  return makeElement('settings', { xmlns: SETTINGS_NAMESPACE }, entries);
}

/** Brings the package's custom XML parts in line with the data; parts that say the same stay untouched. */
export async function writeCustomParts(parts: Package, workbookPart: string, data: WorkbookData): Promise<void> {
  const wanted = new Map([...data.customXmlParts.values()].map((part) => [part.id, part]));
  let hasSettings = false;
  for (const part of await findCustomParts(parts, workbookPart)) {
    const isSettings = part.namespace === SETTINGS_NAMESPACE;
    const target = isSettings && data.settings.size > 0 ? settingsRoot(data.settings) : undefined;
    hasSettings ||= target !== undefined;
    const root = target ?? safeParse(wanted.get(part.id)?.xml);
    wanted.delete(part.id);
    if (root === null) await removePart(parts, workbookPart, part);
    else if (serializeElement(root) !== serializeElement(part.root)) parts.writeTree(part.path, root);
  }
  for (const part of wanted.values()) {
    const root = safeParse(part.xml);
    if (root !== null) await addPart(parts, workbookPart, part.id, root, part.namespace);
  }
  if (!hasSettings && data.settings.size > 0)
    await addPart(parts, workbookPart, 'settings', settingsRoot(data.settings), SETTINGS_NAMESPACE);
}

function safeParse(xml: string | undefined): XmlElement | null {
  return xml === undefined || !/<[\p{L}_]/u.test(xml) ? null : parseXml(xml);
}
