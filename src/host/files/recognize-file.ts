/** Tells from the first bytes why a file is no workbook that can be read here. */
import type { FileRefusal } from '../../app/ports';

/** 64 MB packed: far above any register, below what the pane survives unpacked. */
const MAX_PACKED_BYTES = 64 * 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Null for bytes that begin like a zip package. */
export function recognizeFile(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_PACKED_BYTES) return 'tooLarge';
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (startsWith(bytes, OLE)) return holdsName(bytes, 'EncryptedPackage') ? 'password' : 'oldFormat';
  // BIFF2 to BIFF4 had no container: a BOF record comes first.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1)) return 'oldFormat';
  const start = bytes.subarray(0, 2048);
  const isText = start.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
  return isText ? 'text' : 'damaged';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a name of the directory of a compound file (UTF-16) occurs. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, 512); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
