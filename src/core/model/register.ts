/**
 * Data about the fields of the register, and the Register sheet as it stands in the workbook.
 */
import type { CellRange, CellRef, Scalar } from './cell';
import type { FieldId, FieldType } from './object';

export type CodeListId =
  'kind' | 'affair' | 'partnerKind' | 'study' | 'fundingSource' | 'budgetStatus' | 'instrument' | 'stage' | 'status';

/** One code of a list: its label is the text `codes.<list>.<id>`. */
export interface Code {
  readonly id: string;
  /** Lower-case texts read as this code; matched after normalising. */
  readonly aliases: readonly string[];
}

/** A field of the register as data. Its label is the text `fields.<id>`. */
export interface FieldDef {
  readonly id: FieldId;
  readonly type: FieldType;
  /** The list its values come from; null for free values. */
  readonly codes: CodeListId | null;
  /** Normalised heading variants in Indonesian and English (domain 2.1). */
  readonly synonyms: readonly string[];
  /** Column width of the Register in characters. */
  readonly width: number;
}

/** A column of the Register sheet as found: by meaning, wherever it stands and whatever it is called now. */
export interface RegisterColumn {
  readonly heading: string;
  readonly columnIndex: number;
  /** Null for an extra column: one the intake kept, or one staff added. */
  readonly field: FieldId | null;
}

export interface RegisterRow {
  readonly rowIndex: number;
  /** Text of the ID column; `''` for a row staff added by hand. */
  readonly id: string;
  /** By position in `columns`. */
  readonly values: readonly Scalar[];
  /** By position in `columns`: the formula of a cell, or null where it holds a constant. Left out when not read. */
  readonly formulas?: readonly (string | null)[];
}

/** The Register sheet as it stands; null where there is none yet. */
export interface RegisterState {
  readonly sheet: string;
  readonly range: CellRange;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
  /** Cells a person changed since the add-in last wrote the sheet. */
  readonly handEdited: readonly CellRef[];
}
