/**
 * The zip package of a workbook: parts by path, content types and relationships. Knows Open Packaging Conventions,
 * nothing of spreadsheets. Parts nobody wrote keep their compressed bytes when the package is saved.
 */
import { jsZip, type Archive, type Archiver } from './archive';
import { attribute, elements, makeElement, parseXml, serializeDocument } from './xml';
import type { XmlElement } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: `worksheet`, `table`, `drawing`; strict and transitional packages give the same. */
  readonly kind: string;
  /** Path of the part, or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const encoder = new TextEncoder();

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Path a relationship target means, seen from the folder of its source part. */
export function resolvePath(sourcePart: string, target: string): string {
  const clean = target.replace(/\\/g, '/');
  const base = clean.startsWith('/') ? [] : sourcePart.split('/').slice(0, -1);
  for (const segment of clean.split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
}

/** A part's path as seen from the folder of another, which some readers need. */
function relativePath(fromPart: string, target: string): string {
  const from = fromPart.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function relsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** 256 MB: more unpacked text than a browser tab survives as a tree. */
const MAX_PART_BYTES = 256 * 1024 * 1024;

/** Thrown for a part that is too large to be read. */
export class PartTooLargeError extends Error {}

export class Package {
  private readonly names = new Map<string, string>();
  private readonly trees = new Map<string, XmlElement>();
  private readonly written = new Set<string>();
  private readonly relations = new Map<string, XmlElement>();

  private constructor(private readonly archive: Archive) {
    for (const name of archive.names()) this.names.set(name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase(), name);
  }

  /** Throws what the archiver throws when the bytes are no zip. */
  static async load(bytes: Uint8Array, archiver: Archiver = jsZip): Promise<Package> {
    return new Package(await archiver.open(bytes));
  }

  static async create(archiver: Archiver = jsZip): Promise<Package> {
    return new Package(await archiver.create());
  }

  /** Paths of all parts, as the package spells them. */
  paths(): string[] {
    return [...this.names.values()].map((name) => name.replace(/\\/g, '/').replace(/^\//, ''));
  }

  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  /** Text of a part, null when there is none. Throws when its compressed bytes are broken. */
  async text(path: string): Promise<string | null> {
    const name = this.names.get(path.toLowerCase());
    const bytes = name === undefined ? null : await this.archive.read(name);
    if (bytes === null) return null;
    if (bytes.length > MAX_PART_BYTES) throw new PartTooLargeError(path);
    return decodeText(bytes);
  }

  /** Tree of an XML part, the same object each time; undefined when the part is missing. Changes need `writeTree`. */
  async tree(path: string): Promise<XmlElement | undefined> {
    const key = path.toLowerCase();
    const known = this.trees.get(key);
    if (known !== undefined) return known;
    const text = await this.text(path);
    if (text === null || text.trim() === '') return undefined;
    const root = parseXml(text);
    this.trees.set(key, root);
    return root;
  }

  writeTree(path: string, root: XmlElement): void {
    this.trees.set(path.toLowerCase(), root);
    this.written.add(path);
    this.names.set(path.toLowerCase(), this.names.get(path.toLowerCase()) ?? path);
  }

  /** Removes a part, its relationships and its content type. Parts it points to stay. */
  async remove(path: string): Promise<void> {
    for (const gone of [path, relsPath(path)]) {
      const name = this.names.get(gone.toLowerCase());
      if (name !== undefined) this.archive.remove(name);
      this.names.delete(gone.toLowerCase());
      this.trees.delete(gone.toLowerCase());
      this.relations.delete(gone.toLowerCase());
      this.written.delete(gone);
    }
    const types = await this.tree(CONTENT_TYPES);
    if (types === undefined) return;
    const wanted = `/${path}`.toLowerCase();
    const kept = types.children.filter(
      (node) => typeof node === 'string' || node.attrs.PartName?.toLowerCase() !== wanted,
    );
    if (kept.length < types.children.length) {
      types.children = kept;
      this.writeTree(CONTENT_TYPES, types);
    }
  }

  /** Relationships of a part; of the package for the empty path. */
  async relationships(part: string): Promise<Relationship[]> {
    const root = await this.tree(relsPath(part));
    return elements(root, 'Relationship').map((element) => {
      const external = attribute(element, 'TargetMode') === 'External';
      const target = attribute(element, 'Target') ?? '';
      const type = attribute(element, 'Type') ?? '';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePath(part, target),
        external,
      };
    });
  }

  /** Adds a relationship and gives its id. `type` is a last segment of the office types, or a whole address. */
  async relate(part: string, type: string, target: string, external = false): Promise<string> {
    const path = relsPath(part);
    const root =
      (await this.tree(path)) ??
      makeElement('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' });
    const used = new Set(elements(root).map((element) => attribute(element, 'Id')));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root.children.push(
      makeElement(`${root.tag.slice(0, -root.name.length)}Relationship`, {
        Id: id,
        Type: type.includes('/') ? type : OFFICE_RELATION + type,
        Target: external ? target : relativePath(part, target),
        TargetMode: external ? 'External' : undefined,
      }),
    );
    this.writeTree(path, root);
    return id;
  }

  async unrelate(part: string, isGone: (relationship: Relationship) => boolean): Promise<void> {
    const root = await this.tree(relsPath(part));
    if (root === undefined) return;
    const gone = new Set((await this.relationships(part)).filter(isGone).map((relationship) => relationship.id));
    if (gone.size === 0) return;
    root.children = root.children.filter((node) => typeof node === 'string' || !gone.has(attribute(node, 'Id') ?? ''));
    this.writeTree(relsPath(part), root);
  }

  /** Declares the content type of one part. */
  async declare(path: string, contentType: string): Promise<void> {
    const types =
      (await this.tree(CONTENT_TYPES)) ??
      makeElement('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' });
    const prefix = types.tag.slice(0, -types.name.length);
    if (elements(types, 'Default').length === 0) {
      for (const [extension, type] of [
        ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
        ['xml', 'application/xml'],
      ])
        types.children.push(makeElement(`${prefix}Default`, { Extension: extension, ContentType: type }));
    }
    const wanted = `/${path}`.toLowerCase();
    if (!elements(types, 'Override').some((element) => element.attrs.PartName?.toLowerCase() === wanted))
      types.children.push(makeElement(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }));
    this.writeTree(CONTENT_TYPES, types);
  }

  /** A path of the pattern `xl/tables/table#.xml` that no part has. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number++;
    return pattern.replace('#', String(number));
  }

  /** Packs a written part: its tree must not change any more. */
  seal(path: string): void {
    const root = this.trees.get(path.toLowerCase());
    if (root === undefined || !this.written.delete(path)) return;
    this.archive.write(this.names.get(path.toLowerCase()) ?? path, encoder.encode(serializeDocument(root)));
  }

  /** Zip bytes; entries that were not written keep their compressed bytes. */
  async save(): Promise<Uint8Array> {
    for (const path of [...this.written]) this.seal(path);
    return this.archive.pack();
  }
}
