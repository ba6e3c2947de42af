/** Excel.CustomXmlPart and its collections. */
import { ExcelError } from '../../workbook/errors';
import { asText } from '../arguments';
import { makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession } from '../host-context';

function partOf(id: string, session: HostSession): { id: string; xml: string; namespace: string } {
  const part = session.core.data.customXmlParts.get(id);
  if (part === undefined) throw new ExcelError('ItemNotFound', 'The custom XML part does not exist.');
  return part;
}

/** The namespace of the root element; refuses what does not begin as XML. */
function readNamespace(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  if (root === null) throw new ExcelError('InvalidArgument', 'The text is not an XML document.');
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? '';
}

function add(xml: string, session: HostSession): HostObject {
  const parts = session.core.data.customXmlParts;
  let number = parts.size + 1;
  const idOf = (n: number): string => `{00000000-000D-0000-0000-${String(n).padStart(12, '0')}}`;
  while (parts.has(idOf(number))) number += 1;
  const id = idOf(number);
  parts.set(id, { id, xml, namespace: readNamespace(xml) });
  return makeObject(partType, id, session);
}

const partType: TypeDefinition<string> = {
  name: 'CustomXmlPart',
  id: (id) => id,
  get: { Id: (id) => id, NamespaceUri: (id, session) => partOf(id, session).namespace },
  methods: {
    GetXml: (id, _args, session) => partOf(id, session).xml,
    SetXml: (id, [xml], session) => {
      const part = partOf(id, session);
      part.namespace = readNamespace(asText(xml));
      part.xml = asText(xml);
    },
    Delete: (id, _args, session) => {
      partOf(id, session);
      session.core.data.customXmlParts.delete(id);
    },
  },
};

interface Parts {
  readonly namespace: string | null;
}

function list({ namespace }: Parts, session: HostSession): string[] {
  return [...session.core.data.customXmlParts.values()]
    .filter((part) => namespace === null || part.namespace === namespace)
    .map((part) => part.id);
}

function find(target: Parts, key: unknown, session: HostSession): HostObject | null {
  const id = asText(key);
  return list(target, session).includes(id) ? makeObject(partType, id, session) : null;
}

function only(target: Parts, session: HostSession): HostObject | null {
  const [id, ...more] = list(target, session);
  return id === undefined || more.length > 0 ? null : makeObject(partType, id, session);
}

const common = {
  items: (target: Parts, session: HostSession): HostObject[] =>
    list(target, session).map((id) => makeObject(partType, id, session)),
  item: find,
};
const commonMethods: TypeDefinition<Parts>['methods'] = {
  GetCount: (target, _args, session) => list(target, session).length,
  GetItemOrNullObject: (target, [id], session) => find(target, id, session),
};

const scopedPartsType: TypeDefinition<Parts> = {
  name: 'CustomXmlPartScopedCollection',
  ...common,
  methods: {
    ...commonMethods,
    GetOnlyItem: (target, _args, session) => {
      const item = only(target, session);
      if (item === null) throw new ExcelError('ItemNotFound', 'There is not exactly one part.');
      return item;
    },
    GetOnlyItemOrNullObject: (target, _args, session) => only(target, session),
  },
};

export const customXmlPartsType: TypeDefinition<Parts> = {
  name: 'CustomXmlPartCollection',
  ...common,
  methods: {
    ...commonMethods,
    Add: (_target, [xml], session) => add(asText(xml), session),
    GetByNamespace: (_target, [uri], session) => makeObject(scopedPartsType, { namespace: asText(uri) }, session),
  },
};
