/** Which object, and which of its fields, a cell belongs to. */
import type { CellRef } from '../model/cell';
import type { Source } from '../model/intake';
import { FIELD_IDS, type CooperationObject, type FieldId } from '../model/object';

export interface SelectedPlace {
  readonly object: string;
  /** Null where the cell is no field of the register. */
  readonly field: FieldId | null;
  readonly isForm: boolean;
}

/** Null for a cell of no object. A cell below the first row of an answer on a form belongs to the label above it. */
export function findSelected(
  cell: CellRef,
  objects: readonly CooperationObject[],
  sources: readonly Source[],
): SelectedPlace | null {
  const around = sources.filter(
    ({ sheet, kind, range }) =>
      sheet === cell.sheet &&
      (kind === 'form' || kind === 'register') &&
      cell.rowIndex >= range.top &&
      cell.rowIndex <= range.bottom &&
      (kind === 'form' || cell.columnIndex <= range.right),
  );
  const isOver = ({ range }: Source): boolean => cell.columnIndex >= range.left && cell.columnIndex <= range.right;
  // Forms side by side share their rows.
  const source = around.find(isOver) ?? around[0];
  if (source === undefined) return null;
  const isForm = source.kind === 'form';
  const onRows = objects.filter(({ source: own, alsoFrom = [] }) =>
    [own, ...alsoFrom].some(
      ({ sheet, rows }) =>
        sheet === cell.sheet &&
        (isForm
          ? rows.some((row) => row >= source.range.top && row <= source.range.bottom)
          : rows.includes(cell.rowIndex)),
    ),
  );
  const object = onRows.find((one) => !isForm || hasAnswerOf(one, source)) ?? onRows[0];
  if (object === undefined) return null;
  const named = isForm
    ? labelFor(source, cell)
    : source.columns.find((one) => one.columnIndex === cell.columnIndex)?.field;
  return { object: object.id, field: FIELD_IDS.find((field) => field === named) ?? null, isForm };
}

/** Whether a field of the object was read from a label of the form. */
function hasAnswerOf({ fields }: CooperationObject, { sheet, labels }: Source): boolean {
  return labels.some(({ field, value }) => {
    const cell = value === null || field === null ? null : fields[field as FieldId]?.cell;
    return cell?.sheet === sheet && cell.rowIndex === value?.rowIndex && cell.columnIndex === value.columnIndex;
  });
}

function labelFor({ labels }: Source, cell: CellRef): string | null {
  const above = labels.filter(
    (label) => label.cell.rowIndex <= cell.rowIndex && label.cell.columnIndex <= cell.columnIndex,
  );
  const nearest = above.toSorted(
    (a, b) => b.cell.rowIndex - a.cell.rowIndex || b.cell.columnIndex - a.cell.columnIndex,
  )[0];
  return nearest?.field ?? null;
}
