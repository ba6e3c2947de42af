/** Walks over the tags of an XML part in order, without building a tree. Lenient: spreadsheets in the wild are not tidy. */

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly isClose: boolean;
  /** Value of an attribute by its local name; undefined when it is not there. */
  attribute(name: string): string | undefined;
  /** Text since the tag before, entities resolved. */
  text(): string;
}

const TAG = /<(\/?)([^\s/>!?"']+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Calls back for every tag; an empty element is both opened and closed. External entities are never resolved. */
export function scanXml(xml: string, visit: (tag: Tag) => void): void {
  const plain = xml.includes('<!')
    ? xml
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    : xml;
  let end = 0;
  for (const match of plain.matchAll(TAG)) {
    const [whole, slash, qualified = '', attributes = '', empty] = match;
    const start = end;
    const at = match.index;
    end = at + whole.length;
    const isClose = slash === '/';
    visit({
      name: qualified.slice(qualified.indexOf(':') + 1),
      isOpen: !isClose,
      isClose: isClose || empty === '/',
      attribute: (name) => readAttribute(attributes, name),
      text: () => decode(plain.slice(start, at)),
    });
  }
}

function readAttribute(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === name || key.endsWith(`:${name}`)) return decode(double ?? single ?? '');
  }
  return undefined;
}

/** Entities, and the `_x000D_` by which spreadsheets write control characters. */
function decode(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, code: string) => {
      if (!code.startsWith('#')) return ENTITIES[code] ?? whole;
      const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
