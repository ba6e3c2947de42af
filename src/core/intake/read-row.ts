/** Reads one row of a table of any kind: each column as the type of its field, with the lineage of every value. */
import type { Scalar } from '../model/cell';
import type { SourceColumn } from '../model/intake';
import type { FieldType, FieldValue } from '../model/object';
import type { AnyCodeListId } from '../parse/code';
import type { DurationUnit } from '../parse/duration';
import { cleanText } from '../parse/text';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell, type CellContext } from '../parse/read-cell';
import { makeFieldValue, withNote } from './field-value';
import type { SheetView } from './sheet-view';

export interface FieldReading {
  readonly type: FieldType;
  readonly codes: AnyCodeListId | null;
}

export interface RowReader<F extends string> {
  readonly view: SheetView;
  readonly columns: readonly SourceColumn<F>[];
  readonly context: CellContext;
  readonly typeOf: (field: F) => FieldReading;
  /** What each column's heading adds to the context. */
  readonly contexts: ReadonlyMap<SourceColumn<F>, CellContext>;
  /** Readings of texts already read, by column: most columns repeat a few. */
  readonly known: ReadonlyMap<SourceColumn<F>, Map<string, AnyReading>>;
}

type AnyReading = ReturnType<typeof readCell>;

/** Readings kept for a column, and the length of the longest text worth keeping. */
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 80;

export interface ReadRow<F extends string> {
  readonly draft: Partial<Record<F, FieldValue>>;
  readonly extras: Record<string, FieldValue>;
  /** Fields that stand in the row itself, not filled down from above. */
  readonly own: ReadonlySet<F>;
  /** Fields that say they repeat the row above. */
  readonly repeats: ReadonlySet<F>;
}

interface RawCell {
  readonly value: Scalar;
  readonly format: string | undefined;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Filled down from a vertically merged area that began above. */
  readonly isFilledDown: boolean;
}

/** Length of the longest text that says `as above`. */
const LONGEST_DITTO = 40;

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

/** `scaleExponent`: power of ten that a title gives for the amounts of the table. */
export function makeRowReader<F extends string>(
  view: SheetView,
  columns: readonly SourceColumn<F>[],
  typeOf: (field: F) => FieldReading,
  scaleExponent: number,
): RowReader<F> {
  const context: CellContext = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904, scaleExponent };
  const contexts = new Map(
    columns.flatMap((column) =>
      column.field === null
        ? []
        : [[column, contextForHeading(column.heading, column.field, typeOf(column.field).codes, context)] as const],
    ),
  );
  const known = new Map(columns.map((column) => [column, new Map<string, AnyReading>()] as const));
  return { view, columns, context, typeOf, contexts, known };
}

function rawCell(view: SheetView, rowIndex: number, columnIndex: number): RawCell {
  const merge = view.mergeAt(rowIndex, columnIndex);
  const isVertical = merge !== undefined && merge.bottom > merge.top && merge.left === columnIndex;
  const row = isVertical ? merge.top : rowIndex;
  return {
    value: view.value(row, columnIndex),
    format: view.format(row, columnIndex),
    rowIndex: row,
    columnIndex,
    isFilledDown: row < rowIndex,
  };
}

function readField<F extends string>(
  reader: RowReader<F>,
  cell: RawCell,
  column: SourceColumn<F>,
  field: F,
): FieldValue | null {
  const raw = showCell(cell.value, cell.format, reader.view.date1904);
  if (cleanText(raw) === '') return null;
  const known = typeof cell.value === 'string' ? reader.known.get(column) : undefined;
  let reading = known?.get(raw);
  if (reading === undefined) {
    const context = reader.contexts.get(column) ?? reader.context;
    reading = readCell(cell.value, cell.format, reader.typeOf(field).type, context);
    if (known !== undefined && known.size < MOST_KNOWN && raw.length <= LONGEST_KNOWN) known.set(raw, reading);
  }
  const ref = { sheet: reader.view.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
  const made = makeFieldValue(reading, raw, ref, column.confidence);
  return cell.isFilledDown ? withNote(made, 'repeatsAbove') : made;
}

/** Columns without a field become extras, by their heading. */
export function readRow<F extends string>(reader: RowReader<F>, rowIndex: number): ReadRow<F> {
  const draft: Partial<Record<F, FieldValue>> = {};
  const extras: Record<string, FieldValue> = {};
  const own = new Set<F>();
  const repeats = new Set<F>();
  for (const column of reader.columns) {
    const cell = rawCell(reader.view, rowIndex, column.columnIndex);
    if (column.field === null) {
      const raw = showCell(cell.value, cell.format, reader.view.date1904);
      if (column.heading === '' || cleanText(raw) === '' || column.samples.length === 0) continue;
      const ref = { sheet: reader.view.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
      extras[column.heading] = makeFieldValue(readCell(cell.value, cell.format, 'text', reader.context), raw, ref, 1);
      continue;
    }
    const made = readField(reader, cell, column, column.field);
    if (made === null) continue;
    draft[column.field] = made;
    if (!cell.isFilledDown) own.add(column.field);
    if (made.raw.length <= LONGEST_DITTO && textKind(made.raw) === 'repeatsAbove') repeats.add(column.field);
  }
  return { draft, extras, own, repeats };
}

/** sda and idem take the value above; the raw text stays what it was. */
export function takeAbove<F extends string>(
  draft: Partial<Record<F, FieldValue>>,
  repeats: ReadonlySet<F>,
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
