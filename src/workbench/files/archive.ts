/** The zip file around the parts of a package: what packs and unpacks it. Knows nothing of parts. */
import type JSZip from 'jszip';

/** Names are those the zip spells; folders are none. */
export interface Archive {
  names(): string[];
  /** Unpacked bytes; null where there is no such file. Throws when they are broken. */
  read(name: string): Promise<Uint8Array | null>;
  /** Adds a file, or replaces one at its place. The bytes must not change any more. */
  write(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
  /** The zip; files that were not written keep their packed bytes. */
  pack(): Promise<Uint8Array>;
}

export interface Archiver {
  /** Throws when the bytes are no zip. */
  open(bytes: Uint8Array): Promise<Archive>;
  create(): Promise<Archive>;
}

/** The best level before matching gets slow. */
export const DEFLATE_LEVEL = 3;

function wrap(zip: JSZip): Archive {
  return {
    names: () => Object.values(zip.files).flatMap((entry) => (entry.dir ? [] : [entry.name])),
    read: (name) => zip.file(name)?.async('uint8array') ?? Promise.resolve(null),
    write: (name, bytes) => {
      zip.file(name, bytes, { createFolders: false });
    },
    remove: (name) => {
      zip.remove(name);
    },
    pack: () =>
      zip.generateAsync({
        type: 'uint8array',
        compression: 'DEFLATE',
        compressionOptions: { level: DEFLATE_LEVEL },
      }),
  };
}

/** JSZip, which runs anywhere; loaded when it is first needed. */
export const jsZip: Archiver = {
  async open(bytes) {
    const { default: Zip } = await import('jszip');
    return wrap(await Zip.loadAsync(bytes));
  },
  async create() {
    const { default: Zip } = await import('jszip');
    return wrap(new Zip());
  },
};
