/** Cell metadata that marks formulas as dynamic arrays ([MS-XLSX] 2.2.4.10): one record for all of them. */
import type { Package } from './package';
import { child, elements, makeElement, setChildren } from './xml';
import type { XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const RELATION = 'sheetMetadata';
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

function addTo(root: XmlElement, name: string, element: XmlElement): number {
  let list = child(root, name);
  if (list === undefined) {
    list = makeElement(name, {});
    setChildren(root, name, [list], ORDER);
  }
  list.children.push(element);
  list.attrs.count = String(elements(list).length);
  return elements(list).length;
}

/** Adds the record to a metadata root; gives its 1-based index in the cell metadata. */
function addRecord(root: XmlElement): number {
  const type = addTo(
    root,
    'metadataTypes',
    makeElement('metadataType', {
      name: 'XLDAPR', minSupportedVersion: 120000, copy: 1, pasteAll: 1, pasteValues: 1, merge: 1, splitFirst: 1, rowColShift: 1,
      clearFormats: 1, clearComments: 1, assign: 1, coerce: 1, cellMeta: 1,
    }), // prettier-ignore
  );
  const properties = makeElement('xda:dynamicArrayProperties', {
    'xmlns:xda': DYNAMIC_ARRAY,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const block = makeElement('bk', {}, [
    makeElement('extLst', {}, [makeElement('ext', { uri: EXTENSION }, [properties])]),
  ]);
  const future = makeElement('futureMetadata', { name: 'XLDAPR', count: 1 }, [block]);
  setChildren(root, 'futureMetadata', [...elements(root, 'futureMetadata'), future], ORDER);
  return addTo(root, 'cellMetadata', makeElement('bk', {}, [makeElement('rc', { t: type, v: 0 })]));
}

/** 1-based index of a record that already says dynamic array; null when there is none. */
function findRecord(root: XmlElement): number | null {
  const types = elements(child(root, 'metadataTypes'));
  const type = types.findIndex((element) => element.attrs.name === 'XLDAPR') + 1;
  if (type === 0) return null;
  const at = elements(child(root, 'cellMetadata')).findIndex((block) => child(block, 'rc')?.attrs.t === String(type));
  return at < 0 ? null : at + 1;
}

/** `index` gives the record's index, made at the first call; `finish` writes the part when it was needed. */
export async function makeDynamicArrays(
  parts: Package,
  workbookPart: string,
): Promise<{ index: () => number; finish: () => Promise<void> }> {
  const existing = (await parts.relationships(workbookPart)).find((relation) => relation.kind === RELATION)?.target;
  const root =
    (existing === undefined ? undefined : await parts.tree(existing)) ?? makeElement('metadata', { xmlns: MAIN });
  let known = findRecord(root);
  let isNew = false;
  const index = () => {
    if (known === null) {
      known = addRecord(root);
      isNew = true;
    }
    return known;
  };
  const finish = async () => {
    if (!isNew) return;
    const path = existing ?? (parts.has('xl/metadata.xml') ? parts.freePath('xl/metadata#.xml') : 'xl/metadata.xml');
    parts.writeTree(path, root);
    if (existing !== undefined) return;
    await parts.declare(path, CONTENT_TYPE);
    await parts.relate(workbookPart, RELATION, path);
  };
  return { index, finish };
}
