/** Reads one row of a table of any kind: each column as the type of its field, with the lineage of every value. */
import type { SourceColumn } from '../model/intake';
import { rememberBySettings } from '../model/memo';
import type { FieldContent, FieldType, FieldValue } from '../model/object';
import type { Reading } from '../model/reading';
import type { AnyCodeListId } from '../parse/code';
import type { DurationUnit } from '../parse/duration';
import { sure } from '../parse/make-reading';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell, type CellContext } from '../parse/read-cell';
import { cleanText } from '../parse/text';
import { makeFieldValue, withNote } from './field-value';
import type { SheetView } from './sheet-view';

export interface FieldReading {
  readonly type: FieldType;
  readonly codes: AnyCodeListId | null;
}

export interface RowReader<F extends string> {
  readonly view: SheetView;
  readonly columns: readonly ColumnReader<F>[];
  readonly context: CellContext;
}

/** A column with what its heading adds to the context. */
interface ColumnReader<F extends string> {
  readonly column: SourceColumn<F>;
  /** Under which it is kept as an extra: its heading, counted where it comes again. */
  readonly name: string;
  readonly type: FieldType;
  readonly context: CellContext;
  readonly readText: (text: string) => TextCell;
}

/** What a text says as a value of a column. */
interface TextCell {
  readonly reading: Reading<FieldContent>;
  readonly isBlank: boolean;
  /** `sda`, `idem` */
  readonly isDitto: boolean;
}

export interface ReadRow<F extends string> {
  readonly draft: Partial<Record<F, FieldValue>>;
  readonly extras: Record<string, FieldValue>;
  /** Fields that stand in the row itself, not filled down from above. */
  readonly own: readonly F[];
  /** Fields that say they repeat the row above. */
  readonly repeats: readonly F[];
}

/** Units and scales a heading names. */
export function contextForHeading(
  heading: string,
  field: string,
  codes: AnyCodeListId | null,
  base: CellContext,
): CellContext {
  const text = heading.toLowerCase();
  const unit: DurationUnit | null = /\((tahun|thn|years?)\)/.test(text)
    ? 'years'
    : /\((bulan|bln|months?)\)/.test(text)
      ? 'months'
      : /\((hari|days?)\)/.test(text)
        ? 'days'
        : null;
  const scale = /(ribu|ribuan|rb)( rupiah| rp)?\)|rp\.? ?(ribu|000)|\(000\)/.test(text)
    ? 3
    : /(juta|jutaan|jt)( rupiah| rp)?\)|rp\.? ?(juta|jt)\b/.test(text)
      ? 6
      : /(miliar|milyar)(an)?( rupiah| rp)?\)/.test(text)
        ? 9
        : base.scaleExponent;
  return { ...base, codes, edge: field === 'end' ? 'end' : 'start', durationUnit: unit, scaleExponent: scale };
}

interface TextSettings {
  readonly type: FieldType;
  readonly context: CellContext;
}

function settingsKey({ type, context }: TextSettings): string {
  const { codes, edge, durationUnit, scaleExponent, locale, date1904 } = context;
  return [type, codes, edge, durationUnit, scaleExponent, locale, date1904].join('|');
}

/** Readings of texts for each way of reading them, kept from sheet to sheet. */
const textReader = rememberBySettings((text, { type, context }: TextSettings): TextCell => {
  const isBlank = cleanText(text) === '';
  return {
    reading: readCell(text, undefined, type, context),
    isBlank,
    isDitto: !isBlank && textKind(text) === 'repeatsAbove',
  };
}, settingsKey);

/** `scaleExponent`: power of ten that a title gives for the amounts of the table. */
export function makeRowReader<F extends string>(
  view: SheetView,
  columns: readonly SourceColumn<F>[],
  typeOf: (field: F) => FieldReading,
  scaleExponent: number,
): RowReader<F> {
  const base: CellContext = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904, scaleExponent };
  const names = extraNames(columns);
  const readers = columns.map((column, index): ColumnReader<F> => {
    const name = names[index] ?? column.heading;
    const { type, codes } = column.field === null ? EXTRA : typeOf(column.field);
    const context = column.field === null ? base : contextForHeading(column.heading, column.field, codes, base);
    return { column, name, type, context, readText: textReader({ type, context }) };
  });
  const isUseful = ({ column }: ColumnReader<F>): boolean =>
    column.field !== null || (column.heading !== '' && column.samples.length > 0);
  return { view, columns: readers.filter(isUseful), context: base };
}

function extraNames(columns: readonly SourceColumn<string>[]): string[] {
  const counts = new Map<string, number>();
  return columns.map(({ field, heading }) => {
    if (field !== null) return heading;
    const count = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

/** Columns without a field are kept as texts. */
const EXTRA: FieldReading = { type: 'text', codes: null };

/** The first row of a vertically merged area that a cell lies in; its own row elsewhere. */
function firstRow(view: SheetView, rowIndex: number, columnIndex: number): number {
  const merge = view.mergeAt(rowIndex, columnIndex);
  return merge !== undefined && merge.bottom > merge.top && merge.left === columnIndex ? merge.top : rowIndex;
}

/** Under `Satuan` samples are counted; anywhere else the word says that what stands there is an example. */
const SAMPLES = /^\s*contoh\s*$/i;

/** Columns without a field become extras, by their heading; a second one of the same heading by `Paraf (2)`. */
export function readRow<F extends string>(reader: RowReader<F>, rowIndex: number): ReadRow<F> {
  const { view } = reader;
  const draft: Partial<Record<F, FieldValue>> = {};
  const extras: Record<string, FieldValue> = {};
  const own: F[] = [];
  const repeats: F[] = [];
  for (const { column, name, type, context, readText } of reader.columns) {
    const { columnIndex, field } = column;
    const row = firstRow(view, rowIndex, columnIndex);
    const value = view.value(row, columnIndex);
    if (value === '') continue;
    let raw: string;
    let reading: Reading<FieldContent>;
    let isDitto = false;
    if (typeof value === 'string') {
      const cell = readText(value);
      if (cell.isBlank) continue;
      raw = value;
      ({ reading, isDitto } = cell);
    } else {
      const format = view.format(row, columnIndex);
      raw = showCell(value, format, view.date1904);
      reading = readCell(value, format, type, context);
    }
    if (field === 'unit' && SAMPLES.test(raw)) reading = sure(raw.trim());
    const ref = { sheet: view.sheet.name, rowIndex: row, columnIndex };
    const made = makeFieldValue(reading, raw, ref, field === null ? 1 : column.confidence);
    if (field === null) {
      extras[name] = made;
      continue;
    }
    draft[field] = row < rowIndex ? withNote(made, 'repeatsAbove') : made;
    if (row === rowIndex) own.push(field);
    if (isDitto) repeats.push(field);
  }
  return { draft, extras, own, repeats };
}

/** sda and idem take the value above; the raw text stays what it was. */
export function takeAbove<F extends string>(
  draft: Partial<Record<F, FieldValue>>,
  repeats: readonly F[],
  above: Readonly<Partial<Record<F, FieldValue>>> | undefined,
): void {
  for (const field of repeats) {
    const mine = draft[field];
    const other = above?.[field];
    if (mine === undefined || other === undefined) continue;
    draft[field] = withNote({ ...other, raw: mine.raw, cell: mine.cell }, 'repeatsAbove');
  }
}

/** A blank field takes the value of the row above. */
export function inherit<F extends string>(
  draft: Partial<Record<F, FieldValue>>,
  above: Readonly<Partial<Record<F, FieldValue>>>,
  fields: readonly F[],
): void {
  for (const field of fields) {
    const other = above[field];
    if (draft[field] === undefined && other !== undefined) draft[field] = withNote(other, 'repeatsAbove');
  }
}
