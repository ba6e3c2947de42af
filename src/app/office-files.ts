/** Workbooks from other offices: which were chosen, what was read of them, and how their sheets join those of the workbook. */
import type { Scalar } from '../core/model/cell';
import { nameOfFileSheet } from '../core/model/cell';
import type { Result } from '../core/model/result';
import type { Grid, SheetSnapshot, SkippedSheet } from '../core/model/snapshot';
import { isDateFormat } from '../core/parse/date';
import type { ChosenFile, FileReader, FileReading, FileRefusal, StoredSettings, WorkbookReading } from './ports';

/** Days between the date systems of 1900 and 1904. */
const DAYS_1904 = 1462;

export interface OfficeFile {
  readonly chosen: ChosenFile;
  readonly reading: Result<FileReading, FileRefusal>;
}

/** What the pane shows of a file. */
export interface OfficeFileState {
  readonly name: string;
  /** Sheets read. */
  readonly sheets: number;
  readonly skipped: readonly SkippedSheet[];
  /** Why it could not be read; null when it could. */
  readonly refusal: FileRefusal | null;
}

export function describeFile({ chosen, reading }: OfficeFile): OfficeFileState {
  return reading.ok
    ? { name: chosen.name, sheets: reading.value.sheets.length, skipped: reading.value.skipped, refusal: null }
    : { name: chosen.name, sheets: 0, skipped: [], refusal: reading.refusal.code };
}

/** Reads one after another; a bad file stops nothing. `pause` lets the pane draw and may throw to stop. */
export async function readFiles(
  chosen: readonly ChosenFile[],
  reader: FileReader,
  pause: () => Promise<void>,
  progress: (done: number, total: number) => void,
): Promise<OfficeFile[]> {
  const files: OfficeFile[] = [];
  for (const file of distinct(chosen)) {
    files.push({ chosen: file, reading: await reader.read(file) });
    progress(files.length, chosen.length);
    await pause();
  }
  return files;
}

/** Files of one name in several folders get a number. */
function distinct(chosen: readonly ChosenFile[]): ChosenFile[] {
  const taken = new Set<string>();
  return chosen.map((file) => {
    let { name } = file;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${file.name} (${copy})`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}

/** A file chosen again takes the place of what was read before. */
export function addFiles(known: readonly OfficeFile[], read: readonly OfficeFile[]): OfficeFile[] {
  const names = new Set(read.map(({ chosen }) => chosen.name));
  return [...known.filter(({ chosen }) => !names.has(chosen.name)), ...read];
}

/** The reading with the sheets of the files behind its own, under names no sheet of Excel can have: `[file.xlsx]Sheet1`. */
export function withFiles(
  read: WorkbookReading,
  files: readonly OfficeFile[],
  inserted: StoredSettings['inserted'] = {},
): WorkbookReading {
  const reading = withOrigins(read, inserted);
  if (files.length === 0) return reading;
  const { snapshot } = reading;
  const days = snapshot.date1904 ? -DAYS_1904 : 0;
  const readable = files.flatMap((file) => (file.reading.ok ? [file.reading.value] : []));
  const sheets = readable.flatMap(({ name, sheets: own }) =>
    own.map((sheet): SheetSnapshot => ({
      ...sheet,
      name: nameOfFileSheet(name, sheet.name),
      grid: days === 0 ? sheet.grid : shiftDates(sheet.grid, days),
    })),
  );
  const skipped = readable.flatMap(({ name, skipped: own }) =>
    own.map((sheet) => ({ ...sheet, name: nameOfFileSheet(name, sheet.name) })),
  );
  return {
    ...reading,
    snapshot: {
      ...snapshot,
      sheets: [...snapshot.sheets, ...sheets],
      skipped: [...snapshot.skipped, ...skipped],
    },
  };
}

/** The sheets that were inserted say which file they came from. */
function withOrigins(reading: WorkbookReading, inserted: NonNullable<StoredSettings['inserted']>): WorkbookReading {
  const { snapshot } = reading;
  if (snapshot.sheets.every(({ id }) => inserted[id] === undefined)) return reading;
  const sheets = snapshot.sheets.map((sheet) => {
    const origin = inserted[sheet.id];
    return origin === undefined ? sheet : { ...sheet, file: origin.file };
  });
  return { ...reading, snapshot: { ...snapshot, sheets } };
}

function shiftDates(grid: Grid, days: number): Grid {
  const shift = (value: Scalar, format: string | undefined): Scalar =>
    typeof value === 'number' && format !== undefined && isDateFormat(format) ? value + days : value;
  const values = grid.values.map((row, index) =>
    row.map((value, column) => shift(value, grid.formats.get(grid.left + column)?.[index])),
  );
  return { ...grid, values };
}
