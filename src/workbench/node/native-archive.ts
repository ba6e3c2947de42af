/**
 * Zip files through Node's own zlib, whose threads pack beside the work on the next part. Reads what spreadsheet programs
 * write (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4); a zip that is anything else is left to JSZip.
 */
import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRaw } from 'node:zlib';
import { DEFLATE_LEVEL, jsZip, type Archive, type Archiver } from '../files/archive';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 0x1;
const UTF8_NAME = 0x800;
/** Of a size, place or count: the true one stands in a Zip64 record. */
const ZIP64 = [0xffff, 0xffffffff];
const MAX_COMMENT = 0xffff;

interface Entry {
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  /** DOS time in the low half, DOS date in the high one. */
  readonly moment: number;
  readonly packed: Uint8Array;
}

export const nativeZip: Archiver = {
  open(bytes) {
    const entries = readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return entries === null ? jsZip.open(bytes) : Promise.resolve(makeArchive(entries));
  },
  create: () => Promise.resolve(makeArchive(new Map())),
};

function makeArchive(found: ReadonlyMap<string, Entry>): Archive {
  const entries = new Map([...found].map(([name, entry]) => [name, Promise.resolve(entry)]));
  return {
    names: () => [...entries.keys()],
    async read(name) {
      const entry = await entries.get(name);
      return entry === undefined ? null : unpack(entry);
    },
    write(name, bytes) {
      const entry = packFile(bytes);
      // Who packs the archive hears of a failure; until then nobody listens.
      entry.catch(() => undefined);
      entries.set(name, entry);
    },
    remove: (name) => entries.delete(name),
    async pack() {
      const names = [...entries.keys()];
      return writeEntries(names, await Promise.all(entries.values()));
    },
  };
}

async function unpack({ method, size, packed }: Entry): Promise<Uint8Array> {
  const bytes = method === STORED ? packed : await inflate(packed, { maxOutputLength: Math.max(1, size) });
  if (bytes.length !== size) throw new Error(`The zip tells ${size} bytes of a file that has ${bytes.length}.`);
  return bytes;
}

async function packFile(bytes: Uint8Array): Promise<Entry> {
  const packed = await deflate(bytes, { level: DEFLATE_LEVEL });
  return { method: DEFLATED, crc: crc32(bytes), size: bytes.length, moment: dosMoment(new Date()), packed };
}

/** UTC, so that equal workbooks are equal files on every machine. */
function dosMoment(moment: Date): number {
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const date = ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  return ((date << 16) | time) >>> 0;
}

/** Files in the order of the directory; null when the zip is not a plain one. */
function readEntries(zip: Buffer): Map<string, Entry> | null {
  const end = findEnd(zip);
  if (end < 0) return null;
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  if (zip.readUInt16LE(end + 8) !== count || isZip64(count, start)) return null;
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const found = readEntry(zip, at, end);
    if (found === null || entries.has(found.name)) return null;
    entries.set(found.name, found.entry);
    at = found.next;
  }
  return at === end ? entries : null;
}

function isZip64(...numbers: readonly number[]): boolean {
  return numbers.some((number) => ZIP64.includes(number));
}

function findEnd(zip: Buffer): number {
  const last = zip.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1)
    if (zip.readUInt32LE(at) === END && at + END_SIZE + zip.readUInt16LE(at + 20) === zip.length) return at;
  return -1;
}

/** One file of the directory; null for what JSZip is to judge: encrypted, packed otherwise, oddly named, broken. */
function readEntry(zip: Buffer, at: number, end: number): { name: string; entry: Entry; next: number } | null {
  if (at + CENTRAL_SIZE > end || zip.readUInt32LE(at) !== CENTRAL) return null;
  const flags = zip.readUInt16LE(at + 8);
  const method = zip.readUInt16LE(at + 10);
  const packedSize = zip.readUInt32LE(at + 20);
  const size = zip.readUInt32LE(at + 24);
  const nameEnd = at + CENTRAL_SIZE + zip.readUInt16LE(at + 28);
  const local = zip.readUInt32LE(at + 42);
  const name = zip.toString('utf8', at + CENTRAL_SIZE, nameEnd);
  if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) return null;
  if (nameEnd > end || !isPlainName(name, (flags & UTF8_NAME) !== 0) || isZip64(packedSize, size, local)) return null;
  if (local + LOCAL_SIZE > end || zip.readUInt32LE(local) !== LOCAL) return null;
  const from = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (from + packedSize > end) return null;
  const packed = zip.subarray(from, from + packedSize);
  const entry = { method, crc: zip.readUInt32LE(at + 16), size, moment: zip.readUInt32LE(at + 12), packed };
  return { name, entry, next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32) };
}

/** No folder, no way out of the archive, nothing of an unknown code page. */
function isPlainName(name: string, isUtf8: boolean): boolean {
  return /^[^/\\]+(\/[^/\\]+)*$/.test(name) && !/(^|\/)\.\.?(\/|$)/.test(name) && (isUtf8 || /^[ -~]+$/.test(name));
}

function writeEntries(names: readonly string[], entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = Buffer.from(names[index] ?? '');
    const common = writeCommon(entry, name);
    const local = Buffer.alloc(LOCAL_SIZE);
    local.writeUInt32LE(LOCAL);
    common.copy(local, 4);
    const central = Buffer.alloc(CENTRAL_SIZE);
    central.writeUInt32LE(CENTRAL);
    central.writeUInt16LE(VERSION, 4);
    common.copy(central, 6);
    central.writeUInt32LE(at, 42);
    files.push(local, name, Buffer.from(entry.packed.buffer, entry.packed.byteOffset, entry.packed.length));
    directory.push(central, name);
    at += LOCAL_SIZE + name.length + entry.packed.length;
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** Deflate and names in UTF-8. */
const VERSION = 20;

/** The 26 bytes that both headers of a file share, from the version needed to the length of the extra field. */
function writeCommon({ method, moment, crc, packed, size }: Entry, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION);
  header.writeUInt16LE(UTF8_NAME, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt32LE(moment, 6);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}
