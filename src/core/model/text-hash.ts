/** A short hash of a text, to notice that something changed. Not for secrets. */

/** FNV-1a over UTF-16 code units, 32 bits, in base 36: at most seven characters. Equal texts have equal hashes. */
export function hashText(text: string): string {
  return writeHash(addToHash(HASH_OF_NOTHING, text));
}

/** The hash of the empty text, to go on from with `addToHash`. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

/** The hash of a text that goes on with `text`; a hash is a signed 32-bit integer until `writeHash` writes it. */
export function addToHash(hash: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

export function writeHash(hash: number): string {
  return (hash >>> 0).toString(36);
}
