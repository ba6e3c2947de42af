/** The sheets of a file of another office put into the workbook: what would come, and the command. Loaded when asked for. */
import type { Result } from '../core/model/result';
import { refuse } from '../core/model/result';
import type { OfficeFile } from './office-files';
import type { ApplyOptions, FileReading, HostRefusal, InsertedSheets, SheetChange, SheetInserter, StoredSettings, WorkbookReading } from './ports'; // prettier-ignore

/** The longest name of a sheet in Excel. */
const LONGEST_NAME = 31;

/** One change for each sheet of the file, hidden ones included, under the name it will get. Refuses where its dates would move. */
export function planInsertion(file: OfficeFile, reading: WorkbookReading): Result<SheetChange[], HostRefusal> {
  if (!file.reading.ok) return refuse('itemGone');
  const { value } = file.reading;
  const { sheets, skipped, date1904 } = reading.snapshot;
  // Excel takes the numbers of dates as they are (platform notes 4.6).
  if (value.date1904 !== date1904) return refuse('otherDates', { file: value.name });
  const taken = new Set([...sheets, ...skipped].map(({ name }) => name.toLowerCase()));
  const changes = value.names.map((sheet, index): SheetChange => {
    const name = freeName(sheet, taken);
    taken.add(name.toLowerCase());
    return {
      sheet: `insert:${index + 1}`,
      name,
      from: { file: value.name, sheet },
      action: 'create',
      cellsWritten: countCells(value, sheet),
      rowsAdded: 0,
      rowsRemoved: 0,
      overwritten: [],
      overwrittenCount: 0,
    };
  });
  return { ok: true, value: changes };
}

/** As Excel names a sheet whose name is taken: with ` (2)` or the next free number behind it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Cells with content; 0 for a sheet that was not read. */
function countCells({ sheets }: FileReading, name: string): number {
  const values = sheets.find((sheet) => sheet.name === name)?.grid.values ?? [];
  return values.reduce((sum, row) => sum + row.filter((value) => value !== '').length, 0);
}

interface Insertion extends InsertedSheets {
  /** As they are stored now. */
  readonly settings: StoredSettings;
}

/** Inserts the sheets of the file, and stores which file and sheet each came from. */
export async function insertFile(
  file: OfficeFile,
  settings: StoredSettings,
  entry: ApplyOptions['entry'],
  inserter: SheetInserter,
): Promise<Result<Insertion, HostRefusal>> {
  const names = file.reading.ok ? file.reading.value.names : [];
  const withOrigins = (ids: readonly string[]): StoredSettings => {
    const origins = ids.map((id, index) => [id, { file: file.chosen.name, sheet: names[index] ?? '' }] as const);
    return { ...settings, inserted: { ...settings.inserted, ...Object.fromEntries(origins) } };
  };
  let bytes: Uint8Array;
  try {
    bytes = await file.chosen.bytes();
  } catch {
    // The file was moved or its access was withdrawn since it was read.
    return refuse('itemGone', { after: 'untouched' });
  }
  const result = await inserter.insert(bytes, { entry, settings: withOrigins });
  if (!result.ok) return result;
  return { ok: true, value: { ...result.value, settings: withOrigins(result.value.sheets.map(({ id }) => id)) } };
}
