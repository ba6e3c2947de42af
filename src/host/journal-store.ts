/**
 * The journal as it lies in the workbook: custom XML parts of our namespaces, one head for each entry and bodies with
 * the before-images in parts of at most 256 KB. Only the form; `journal.ts` and `excel-writer.ts` decide what is in it.
 */
import type { CommandId, JournalEntry } from '../app/ports';
import type { CellRange } from '../core/model/cell';
import type { PlanMark, PlanSheet } from '../core/sheets/plan';
import type { CellInput } from './cell-input';
import type { HostSession } from './run';
import type { ContentHashes } from './sheet-content';
import { parseObject } from './stored';

export const HEAD_NAMESPACE = 'urn:kersama:journal';
const BODY_NAMESPACE = 'urn:kersama:journal-body';
/** Characters of one part; Word on the web stops at 1 MB a part, nothing is published for Excel (platform notes 2.1). */
const PART_LENGTH = 256 * 1024;

/** What an entry says of one sheet it wrote. */
export interface SheetRecord {
  readonly sheet: PlanSheet;
  /** Worksheet id; `''` for a sheet that was to be created by an entry that never got to `done`. */
  readonly id: string;
  readonly name: string;
  readonly created: boolean;
  /** What the sheet held right after; null until the entry is done. */
  readonly held: ContentHashes | null;
  /** Where only some cells were changed: the rectangle around them, which `held` is of. */
  readonly within?: CellRange;
  /** Tables of the plan and where they stood before; null for a table that was not there. */
  readonly tables: readonly { readonly name: string; readonly before: CellRange | null }[];
}

export interface EntryHead extends Omit<JournalEntry, 'sheets'> {
  readonly records: readonly SheetRecord[];
}

/** Cells before the entry, as they are to be written back; `null` was not touched. */
export interface BeforeImage {
  readonly sheet: PlanSheet;
  readonly range: CellRange;
  readonly cells: readonly (readonly CellInput[])[];
  /** The cells of the range were formatted as text, and are so again before anything is written back. */
  readonly isText?: boolean;
  /** The cells of the range had neither formats nor validations. */
  readonly isBare?: boolean;
  /** The range was the print area of the sheet. */
  readonly isPrintArea?: boolean;
  /** The marks of findings that stood on the sheet, where the entry changed them. */
  readonly marks?: readonly PlanMark[];
}

export interface StoredEntry {
  readonly partId: string;
  readonly head: EntryHead;
}

export function entryId(count: number): string {
  return String(count).padStart(4, '0');
}

export function toEntry({ records, ...rest }: EntryHead): JournalEntry {
  return { ...rest, sheets: records.map(({ name }) => name) };
}

export function writeHead(head: EntryHead): string {
  return wrap('entry', HEAD_NAMESPACE, JSON.stringify(head));
}

/** No part for an entry that overwrote nothing. */
export function writeBodies(id: string, images: readonly BeforeImage[]): string[] {
  if (images.length === 0) return [];
  const text = JSON.stringify(images);
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += PART_LENGTH) {
    const piece = JSON.stringify({ id, part: parts.length, text: text.slice(start, start + PART_LENGTH) });
    parts.push(wrap('image', BODY_NAMESPACE, piece));
  }
  return parts;
}

/** The text as the content of one element. */
function wrap(tag: string, namespace: string, text: string): string {
  return `<${tag} xmlns="${namespace}">${escapeText(text)}</${tag}>`;
}

/** JSON text holds no raw line break; other control characters XML cannot carry become JSON escapes. */
function escapeText(json: string): string {
  const plain = json.replace(/[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unwrap(xml: string): Readonly<Record<string, unknown>> | null {
  const start = xml.indexOf('>', xml.includes('<entry') ? xml.indexOf('<entry') : xml.indexOf('<image'));
  const end = xml.lastIndexOf('</');
  if (start < 0 || end <= start) return null;
  const text = xml.slice(start + 1, end);
  return parseObject(
    text
      .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
        String.fromCodePoint(parseInt(digits, hex === '' ? 10 : 16)),
      )
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

const COMMANDS: readonly string[] = [
  'register',
  'validate',
  'rank',
  'summarise',
  'run',
  'form',
  'edit',
  'papers',
  'marks',
  'insert',
] satisfies CommandId[];

function readHead(xml: string): EntryHead | null {
  const value = unwrap(xml);
  if (value === null || typeof value.id !== 'string' || !COMMANDS.includes(String(value.command))) return null;
  return Array.isArray(value.records) ? (value as unknown as EntryHead) : null;
}

/** All heads, oldest first; parts that are not ours to read are left out. Syncs: 2, or 1 when there are none. */
export async function readHeads(session: HostSession): Promise<StoredEntry[]> {
  const found = await readParts(session, HEAD_NAMESPACE);
  const entries = found.flatMap(({ id, xml }) => {
    const head = readHead(xml);
    return head === null ? [] : [{ partId: id, head }];
  });
  return entries.sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
}

/** The before-images of one entry. Syncs: 2, or 1 when no entry has any. */
export async function readImages(session: HostSession, id: string): Promise<BeforeImage[]> {
  const found = await readParts(session, BODY_NAMESPACE);
  const pieces = found.flatMap(({ xml }) => {
    const value = unwrap(xml);
    return value?.id === id ? [{ part: Number(value.part), text: String(value.text) }] : [];
  });
  const text = pieces
    .sort((a, b) => a.part - b.part)
    .map((piece) => piece.text)
    .join('');
  const images = parseObject(text);
  return Array.isArray(images) ? (images as BeforeImage[]) : [];
}

async function readParts(session: HostSession, namespace: string): Promise<{ id: string; xml: string }[]> {
  const { context } = session;
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- loaded as items/id above; the rule does not see it
  const found = parts.items;
  if (found.length === 0) return [];
  const texts = found.map(({ id }) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  await context.sync();
  return texts.map(({ id, xml }) => ({ id, xml: xml.value }));
}
