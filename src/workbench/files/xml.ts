/**
 * A small XML tree that keeps what it read: qualified names, all attributes, text and CDATA, in order. Lenient about
 * markup that is not well-formed, because spreadsheets in the wild are not. Never resolves external entities.
 */

export interface XmlElement {
  /** Name as written: `x:row`. */
  readonly tag: string;
  /** Name without its prefix: `row`. */
  readonly name: string;
  attrs: Record<string, string>;
  children: XmlNode[];
  /** Content that is XML text already, in place of children: for what is only written and never read. */
  raw?: string;
}

export type XmlNode = XmlElement | string;

/** Thrown for text in which there is no element at all. */
export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return ENTITIES[code] ?? whole;
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function localName(tag: string): string {
  const colon = tag.indexOf(':');
  return colon < 0 ? tag : tag.slice(colon + 1);
}

/** An element with the given qualified name; undefined attributes are left out. */
export function makeElement(
  tag: string,
  attrs: Readonly<Record<string, string | number | undefined>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attrs)) if (value !== undefined) kept[key] = String(value);
  return { tag, name: localName(tag), attrs: kept, children };
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function parseAttributes(source: string): Record<string, string> {
  const attrs: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(source); match !== null; match = ATTRIBUTE.exec(source)) {
    const [, key, double, single] = match;
    const value = double ?? single ?? '';
    if (key !== undefined)
      attrs[key] = decodeEntities(/[\r\n\t]/.test(value) ? value.replace(/[\r\n\t]/g, ' ') : value);
  }
  return attrs;
}

const [DOUBLE, SINGLE, END, SLASH, MARK, QUESTION] = [34, 39, 62, 47, 33, 63];
const [SPACE, AMPERSAND, EQUALS] = [32, 38, 61];

/** A start tag, and where the text goes on behind it. */
interface StartTag {
  readonly element: XmlElement;
  readonly isClosed: boolean;
  readonly next: number;
}

/**
 * The start tag at `<` as programs write it: a name, attributes each behind one blank, nothing between a name, its `=` and its
 * quoted value. Null for anything else.
 */
function readPlainTag(text: string, open: number): StartTag | null {
  let at = open + 1;
  let code = text.charCodeAt(at);
  while (isNameSign(code)) code = text.charCodeAt((at += 1));
  const tag = text.slice(open + 1, at);
  const attrs: Record<string, string> = {};
  while (code === SPACE) {
    const from = at + 1;
    code = text.charCodeAt((at += 1));
    while (isNameSign(code)) code = text.charCodeAt((at += 1));
    if (code !== EQUALS) break;
    const key = text.slice(from, at);
    const quote = text.charCodeAt(at + 1);
    const start = at + 2;
    if (quote !== DOUBLE && quote !== SINGLE) return null;
    at = start;
    code = text.charCodeAt(at);
    while (code >= SPACE && code !== quote && code !== AMPERSAND) code = text.charCodeAt((at += 1));
    if (code !== quote) return null;
    attrs[key] = text.slice(start, at);
    code = text.charCodeAt((at += 1));
  }
  const isClosed = code === SLASH;
  if (isClosed) code = text.charCodeAt((at += 1));
  if (code !== END || tag === '') return null;
  return { element: { tag, name: localName(tag), attrs, children: [] }, isClosed, next: at + 1 };
}

/** Letters, digits, `:`, `_`, `-` and `.`: what names of the file formats are made of. */
function isNameSign(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58 && code !== SLASH) ||
    code === 95
  );
}

/** End of the tag that starts at `from`: a `>` inside a quoted attribute value does not end it. */
function findTagEnd(text: string, from: number): number {
  let quote = 0;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === END) return index;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return text.length;
}

/** Where the name of a tag ends; -1 where nothing follows it. */
function findNameEnd(body: string): number {
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    if (code === 32 || (code >= 9 && code <= 13)) return index;
    if (code > 127) return body.search(/\s/);
  }
  return -1;
}

function skipMarkup(text: string, at: number): { next: number; text: string } | null {
  const sign = text.charCodeAt(at + 1);
  if (sign !== MARK && sign !== QUESTION) return null;
  const until = (mark: string, from: number) => {
    const end = text.indexOf(mark, from);
    return end < 0 ? { end: text.length, next: text.length } : { end, next: end + mark.length };
  };
  if (text.startsWith('<!--', at)) return { next: until('-->', at + 4).next, text: '' };
  if (text.startsWith('<![CDATA[', at)) {
    const { end, next } = until(']]>', at + 9);
    return { next, text: text.slice(at + 9, end) };
  }
  if (text.startsWith('<?', at)) return { next: until('?>', at + 2).next, text: '' };
  if (text.startsWith('<!', at)) return { next: until('>', at + 2).next, text: '' };
  return null;
}

function closeElement(stack: XmlElement[], tag: string): void {
  for (let index = stack.length - 1; index > 0; index--) {
    if (stack[index]?.tag === tag) {
      stack.length = index;
      return;
    }
  }
}

function addText(parent: XmlElement | undefined, text: string): void {
  if (parent === undefined || text === '') return;
  const last = parent.children.length - 1;
  const before = parent.children[last];
  if (typeof before === 'string') parent.children[last] = before + text;
  else parent.children.push(text);
}

function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function readAnyTag(text: string, open: number): StartTag {
  const close = findTagEnd(text, open + 1);
  const isClosed = text.charCodeAt(close - 1) === SLASH;
  const body = text.slice(open + 1, isClosed ? close - 1 : close);
  const space = findNameEnd(body);
  const tag = space < 0 ? body : body.slice(0, space);
  const attrs = space < 0 ? {} : parseAttributes(body.slice(space));
  return { element: { tag, name: localName(tag), attrs, children: [] }, isClosed, next: close + 1 };
}

/** Root element of an XML text. Throws `XmlError` when there is none. */
export function parseXml(text: string): XmlElement {
  const document = makeElement('#document');
  const stack: XmlElement[] = [document];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const end = open < 0 ? text.length : open;
    if (end > at && stack.length > 1)
      addText(stack[stack.length - 1], decodeEntities(withPlainLineEnds(text.slice(at, end))));
    if (open < 0) break;
    const skipped = skipMarkup(text, open);
    if (skipped !== null) {
      addText(stack[stack.length - 1], skipped.text);
      at = skipped.next;
      continue;
    }
    if (text.charCodeAt(open + 1) === SLASH) {
      const close = findTagEnd(text, open + 1);
      at = close + 1;
      closeElement(stack, text.slice(open + 2, close).trim());
      continue;
    }
    const { element, isClosed, next } = readPlainTag(text, open) ?? readAnyTag(text, open);
    at = next;
    stack[stack.length - 1]?.children.push(element);
    if (!isClosed) stack.push(element);
  }
  const root = document.children.find((node) => typeof node !== 'string');
  if (root === undefined || typeof root === 'string') throw new XmlError('no element');
  return root;
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;')
    : text;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** XML text of an element, without a declaration. */
export function serializeElement(element: XmlElement): string {
  const out: string[] = [];
  writeElement(element, out);
  return out.join('');
}

function writeElement(element: XmlElement, out: string[]): void {
  let head = `<${element.tag}`;
  for (const key in element.attrs) head += ` ${key}="${escapeAttribute(element.attrs[key] ?? '')}"`;
  if (element.raw !== undefined && element.raw !== '') {
    out.push(`${head}>`, element.raw, `</${element.tag}>`);
    return;
  }
  if (element.children.length === 0) {
    out.push(`${head}/>`);
    return;
  }
  out.push(`${head}>`);
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else writeElement(child, out);
  }
  out.push(`</${element.tag}>`);
}

/** Text of a whole part, with declaration. */
export function serializeDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serializeElement(root)}`;
}

/** First child element of that local name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** Child elements, all or those of a local name. */
export function elements(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? [])
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  return found;
}

/** All elements of a local name below this one, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (node.name === name) found.push(node);
    found.push(...descendants(node, name));
  }
  return found;
}

/** All text below an element, in order. */
export function textOf(element: XmlElement | undefined): string {
  let text = '';
  for (const node of element?.children ?? []) text += typeof node === 'string' ? node : textOf(node);
  return text;
}

/** Attribute by local name, whatever its prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const direct = element.attrs[name];
  if (direct !== undefined) return direct;
  for (const key in element.attrs) if (key.endsWith(`:${name}`)) return element.attrs[key];
  return undefined;
}

/** Number of an attribute; the fallback when it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string, fallback: number): number {
  const value = Number(element?.attrs[name] ?? Number.NaN);
  return Number.isFinite(value) ? value : fallback;
}

/** XML boolean of an attribute: `1`, `true`, `on` and an empty-valued default. */
export function flagOf(element: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = element?.attrs[name];
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** Prefix of a root's main namespace with its colon: `x:` or the empty string. */
export function prefixOf(root: XmlElement): string {
  return root.tag.slice(0, root.tag.length - root.name.length);
}

/** Replaces the children of that local name by the given ones, placed where `order` (local names) wants them. */
export function setChildren(
  parent: XmlElement,
  name: string,
  replacement: readonly XmlElement[],
  order: readonly string[],
): void {
  const rank = order.indexOf(name);
  const rest = parent.children.filter((node) => typeof node === 'string' || node.name !== name);
  let at = rest.findIndex((node) => {
    if (typeof node === 'string') return false;
    const other = order.indexOf(node.name === 'AlternateContent' ? alternateName(node) : node.name);
    return other > rank;
  });
  if (at < 0) at = rest.length;
  parent.children = [...rest.slice(0, at), ...replacement, ...rest.slice(at)];
}

function alternateName(element: XmlElement): string {
  for (const choice of elements(element)) for (const inner of elements(choice)) return inner.name;
  return '';
}
