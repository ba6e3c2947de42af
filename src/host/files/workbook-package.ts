/** The zip package of a workbook: parts by path, relationships, and a limit on what is unpacked. */
import JSZip from 'jszip';
import { scanXml } from './scan-xml';

/** Largest part unpacked, in bytes; a sheet of a million cells has about half of it. */
const MAX_PART_BYTES = 200 * 1024 * 1024;

/** Thrown for a part beyond the limit. */
export class TooLarge extends Error {}

export interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`, `table`. */
  readonly type: string;
  /** Path from the root of the package. */
  readonly target: string;
}

export class WorkbookPackage {
  readonly #zip: JSZip;
  /** Paths in lower case: some producers do not spell them alike. */
  readonly #paths = new Map<string, string>();

  private constructor(zip: JSZip) {
    this.#zip = zip;
    for (const path of Object.keys(zip.files)) this.#paths.set(path.replaceAll('\\', '/').toLowerCase(), path);
  }

  static async open(bytes: Uint8Array): Promise<WorkbookPackage> {
    return new WorkbookPackage(await JSZip.loadAsync(bytes));
  }

  has(path: string): boolean {
    return this.#paths.has(path.toLowerCase());
  }

  /** Text of a part; `''` when there is none. */
  async text(path: string): Promise<string> {
    const file = this.#zip.file(this.#paths.get(path.toLowerCase()) ?? '');
    if (file === null) return '';
    if (unpackedSize(file) > MAX_PART_BYTES) throw new TooLarge(path);
    const bytes = await file.async('uint8array');
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }

  /** Relationships of a part; of the package itself for `''`. */
  async relations(path: string): Promise<Relation[]> {
    const cut = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, cut);
    const relations: Relation[] = [];
    scanXml(await this.text(`${folder}_rels/${path.slice(cut)}.rels`), (tag) => {
      const target = tag.attribute('Target');
      if (tag.name !== 'Relationship' || !tag.isOpen || target === undefined) return;
      if (tag.attribute('TargetMode') === 'External') return;
      const type = (tag.attribute('Type') ?? '').split('/').at(-1) ?? '';
      relations.push({ id: tag.attribute('Id') ?? '', type, target: resolvePath(folder, target) });
    });
    return relations;
  }
}

/** What the directory of the zip says of a part; JSZip keeps it without telling its type. */
function unpackedSize(file: JSZip.JSZipObject): number {
  const { _data: data } = file as unknown as { readonly _data?: { readonly uncompressedSize?: number } };
  return data?.uncompressedSize ?? 0;
}

function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folder + path).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}
