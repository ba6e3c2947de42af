/** A short hash of a text, to notice that something changed. Not for secrets. */

/** FNV-1a over UTF-16 code units, 32 bits, in base 36: at most seven characters. Equal texts have equal hashes. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
