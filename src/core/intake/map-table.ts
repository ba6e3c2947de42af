/** What the headings of a found table mean: the fields of its columns and its kind, with corrections of a person. */
import type { HeadingChanges, MappingChoices, SourceColumn, SourceFieldId, SourceKind } from '../model/intake';
import type { FoundTable } from './find-tables';
import { chosenKind, registerChoice } from './heading-choices';
import { mapHeadings, type HeadingColumn } from './map-headings';
import { recallChoices } from './recall-choices';
import { isSignatureText } from './row-marks';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { sourceKey } from './source-key';
import { decideKind } from './table-kind';

/** Rows of the body that headings are judged by. */
const EVIDENCE_ROWS = 40;

function samples(view: SheetView, table: FoundTable, columnIndex: number): string[] {
  const texts: string[] = [];
  for (let row = table.firstBody; row <= table.lastBody && texts.length < 3; row += 1) {
    const text = view.text(row, columnIndex);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

/** The first rows that look like data: two cells or more, before any signature. */
function evidenceRows(view: SheetView, table: FoundTable): number[] {
  const { left, right } = table.range;
  const rows: number[] = [];
  for (let row = table.firstBody; row <= table.lastBody && rows.length < EVIDENCE_ROWS; row += 1) {
    const filled = view.filled(row, left, right);
    if (filled.length <= 3 && filled.some((column) => isSignatureText(view.text(row, column)))) break;
    if (filled.length >= 2) rows.push(row);
  }
  return rows;
}

export interface MappedTable {
  readonly recalled: HeadingChanges | null;
  readonly kind: SourceKind;
  readonly isKindChosen: boolean;
  readonly columns: readonly SourceColumn[];
  readonly key: string;
  /** Column of row numbers; -1 when there is none. */
  readonly numberColumn: number;
}

/** Columns of a table to fields, and the kind of table they make. */
export function* mapTable(
  view: SheetView,
  table: FoundTable,
  captions: readonly string[],
  choices: MappingChoices,
): Slices<MappedTable> {
  const key = sourceKey(
    view.sheet.id,
    table.columns.map((column) => column.heading),
  );
  const { fields: chosen, changes } = recallChoices(choices, key);
  const rows = evidenceRows(view, table);
  const headings = table.columns.map(({ heading, columnIndex }): HeadingColumn => ({
    heading,
    values: rows.map((row) => view.value(row, columnIndex)),
    formats: rows.map((row) => view.format(row, columnIndex)),
  }));
  const register = yield* mapHeadings(headings, registerChoice(chosen));
  const { kind, matches } = yield* decideKind(headings, register, { chosen, captions });
  const columns = table.columns.map(({ heading, columnIndex }, index): SourceColumn => {
    const match = matches[index];
    return {
      columnIndex,
      heading,
      field: kind === 'other' ? null : ((match?.field ?? null) as SourceFieldId | null),
      confidence: kind === 'other' ? 0 : (match?.confidence ?? 0),
      samples: samples(view, table, columnIndex),
      chosen: match?.chosen ?? false,
    };
  });
  const numberIndex = matches.findIndex((match) => match.isRowNumber);
  const isKindChosen = chosenKind(chosen) !== null;
  return { kind, isKindChosen, columns, key, recalled: changes, numberColumn: columns[numberIndex]?.columnIndex ?? -1 };
}
