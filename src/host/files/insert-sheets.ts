/**
 * Puts the sheets of a workbook file behind the last one, as a command of the journal: what came can be taken back later, and
 * what someone changed on it since is known. Loaded when a file is chosen.
 */
import type { InsertOptions, InsertedSheets } from '../../app/ports';
import type { SheetRecord, EntryHead } from '../journal-store';
import { entryId, HEAD_NAMESPACE, toEntry, writeHead } from '../journal-store';
import { sendWork, type Work } from '../batches';
import { fail, hostCode, HostFailure, toRefusal } from '../errors';
import { restoreSheets } from '../restore';
import type { HostSession } from '../run';
import { readSheetContents } from '../read-contents';
import { hashContent } from '../sheet-content';
import { HELD_KEY, parseHeldState, SETTINGS_KEY, type HeldState } from '../stored';

interface Standing {
  readonly held: HeldState;
  readonly ids: ReadonlySet<string>;
}

/** Syncs: 4, and 1 more for every 2 MB that the sheets hold. */
export async function insertSheets(
  session: HostSession,
  bytes: Uint8Array,
  options: InsertOptions,
): Promise<InsertedSheets> {
  const standing = await look(session);
  session.startWriting();
  const held: HeldState = { ...standing.held, entries: standing.held.entries + 1 };
  const head: EntryHead = { id: entryId(held.entries), ...options.entry, state: 'started', records: [] };
  let part: Excel.CustomXmlPart | null = null;
  let records: SheetRecord[] = [];
  try {
    const work: Work = {
      bytes: 0,
      run({ workbook }) {
        const ids = workbook.insertWorksheetsFromBase64(toBase64(bytes), { positionType: 'End' });
        workbook.settings.add(HELD_KEY, JSON.stringify(held));
        part = workbook.customXmlParts.add(writeHead(head));
        part.load('id,namespaceUri');
        const { worksheets } = workbook;
        worksheets.load('items/id,items/name');
        return () => {
          const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
          records = ids.value.map((id, index) => makeRecord(index, id, names.get(id) ?? ''));
        };
      },
    };
    await sendWork(session, [work]);
    const added = part as Excel.CustomXmlPart | null;
    if (added?.namespaceUri !== HEAD_NAMESPACE) fail('notSupported', { feature: 'customXmlParts' });
    const contents = await readSheetContents(
      session,
      records.map(({ id }) => id),
    );
    const closed = records.map((record, index) => ({ ...record, held: hashContent(contents[index] ?? { rows: [] }) }));
    const done: EntryHead = { ...head, state: 'done', records: closed };
    await closeEntry(session, added.id, done, options);
    return { entry: toEntry(done), sheets: closed.map(({ id, name }) => ({ id, name })) };
  } catch (error) {
    throw await takeBack(session, error, standing, head, part);
  }
}

/** Syncs: 1. */
async function look({ context }: HostSession): Promise<Standing> {
  const { settings, worksheets } = context.workbook;
  const held = settings.getItemOrNullObject(HELD_KEY);
  held.load('value');
  worksheets.load('items/id');
  await context.sync();
  return {
    held: parseHeldState(held.isNullObject ? null : held.value),
    ids: new Set(worksheets.items.map(({ id }) => id)),
  };
}

function makeRecord(index: number, id: string, name: string): SheetRecord {
  return { sheet: `insert:${index + 1}`, id, name, created: true, held: null, tables: [] };
}

/** Syncs: 1. */
async function closeEntry(
  { context }: HostSession,
  partId: string,
  done: EntryHead,
  { settings }: InsertOptions,
): Promise<void> {
  context.workbook.customXmlParts.getItem(partId).setXml(writeHead(done));
  if (settings !== undefined) {
    const stored = settings(done.records.map(({ id }) => id));
    context.workbook.settings.add(SETTINGS_KEY, JSON.stringify(stored));
  }
  await context.sync();
}

/**
 * Deletes what came, which Excel may have put there although it refused (office-js issue 3179), and says in `after` what became
 * of the workbook. A host that is silent is left alone.
 */
async function takeBack(
  session: HostSession,
  error: unknown,
  { ids }: Standing,
  head: EntryHead,
  part: Excel.CustomXmlPart | null,
): Promise<Error> {
  const refusal = toRefusal(error);
  if (refusal === null) return error as Error;
  const withOutcome = (after: string): HostFailure =>
    new HostFailure({ code: refusal.code, params: { ...refusal.params, after } });
  if (refusal.code === 'timeout') return withOutcome('unknown');
  try {
    const { worksheets } = session.context.workbook;
    worksheets.load('items/id,items/name');
    await session.context.sync();
    const came = worksheets.items.filter(({ id }) => !ids.has(id));
    const partId = partIdOf(part);
    if (came.length === 0 && partId === null) return withOutcome('untouched');
    const records = came.map(({ id, name }, index) => makeRecord(index, id, name));
    await restoreSheets(session, records, [], partId, head);
    return withOutcome('restored');
  } catch (failure) {
    if (toRefusal(failure) === null) throw failure;
    return withOutcome('unknown');
  }
}

/** Null where the part was not made. */
function partIdOf(part: Excel.CustomXmlPart | null): string | null {
  try {
    return part?.id ?? null;
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return null;
  }
}

/** In slices, for a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}
