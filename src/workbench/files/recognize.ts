/** Tells from the first bytes what kind of file this is, before anything is unpacked. */
import type { OpenRefusal } from './texts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** 64 MB packed: far above any register, below what a browser tab survives unpacked. */
export const MAX_PACKED_BYTES = 64 * 1024 * 1024;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a name of an OLE directory (UTF-16) occurs in the bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, 512); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function recognizeOle(bytes: Uint8Array): OpenRefusal {
  if (holdsName(bytes, 'EncryptedPackage')) return 'password';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'xls' : 'notSpreadsheet';
}

function recognizeText(bytes: Uint8Array): OpenRefusal {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const sample = bytes.subarray(0, 4096);
  if (!isUtf16 && sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return 'notSpreadsheet';
  const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(sample);
  if (/^\s*</.test(text.replace(/^\ufeff/, ''))) return 'html';
  return text.startsWith('%PDF') || text.startsWith('{\\rtf') ? 'notSpreadsheet' : 'csv';
}

/** Null for bytes that begin like a zip; else why they are no workbook. */
export function recognizeBytes(bytes: Uint8Array): OpenRefusal | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_PACKED_BYTES) return 'tooLarge';
  if (startsWith(bytes, OLE)) return recognizeOle(bytes);
  // BIFF2 to BIFF4 streams have no container: BOF record and its length.
  if ([0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[0] === 0x09 && [4, 6].includes(bytes[2] ?? 0)) return 'xls';
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'emptyZip';
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  return bytes.every((byte) => byte === 0) ? 'corrupt' : recognizeText(bytes);
}
