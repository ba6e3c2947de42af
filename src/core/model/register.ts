/**
 * Data about the fields of the register, and the Register sheet as it stands in the workbook.
 */
import type { CellRange, CellRef, Scalar } from './cell';
import type { FieldId, FieldType, ObjectSource } from './object';

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

/** Whose text a cell of the Register takes where a hand-made one and the source differ. */
export type CellOwner = 'register' | 'source';

/** A cell that a person wrote. Hashes by `hashText`; `''` is the text of an empty cell. */
export interface CellDecision {
  /** Of the source's text when it was last looked at. */
  readonly source: string;
  /** Of the Register's text then. */
  readonly register: string;
  /** `open`: the hand-made text stays until the person decides. */
  readonly keep: CellOwner | 'open';
}

/** What persons decided about the Register; travels with the workbook. */
export interface RegisterDecisions {
  /** By object and field: `KS-001|cost`. */
  readonly cells: Readonly<Record<string, CellDecision>>;
  /** Pairs of objects by their stable key: one object, or two. */
  readonly pairs: Readonly<Record<string, 'merge' | 'apart'>>;
  readonly names: NameDecisions;
}

/** By field and spelling (`agency|Diskominfo`): the name to use instead; `''` leaves the spelling as it is. */
export type NameDecisions = Readonly<Record<string, string>>;

/** A name that stands for several spellings by decision. */
export interface UnitedName {
  readonly field: 'agency' | 'partner';
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A cell of the Register that would get another content. Texts as shown; `''` is an empty cell. */
export interface FieldChange {
  readonly object: string;
  readonly field: FieldId;
  readonly before: string;
  readonly after: string;
  /** In the Register; null where it has no column for the field yet. */
  readonly cell: CellRef | null;
  readonly source: CellRef | null;
}

/** What reading the sources again would do to the Register; object ids in the order of its rows. */
export interface RegisterDiff {
  readonly new: readonly string[];
  readonly changed: readonly FieldChange[];
  readonly unchanged: readonly string[];
  /** In the Register and in no source any more; they stay. */
  readonly vanished: readonly string[];
}

/** One place of a field that was read differently elsewhere. */
export interface PlacedText {
  readonly cell: CellRef | null;
  readonly text: string;
}

/** Two objects read from two places that are, or may be, one. */
export interface ObjectPair {
  /** Stable while titles, partners and agencies of both stay. */
  readonly key: string;
  /** Id of the object that stays; of the first of the two while they are apart. */
  readonly object: string;
  /** Id of the second; equal to `object` once merged. */
  readonly other: string;
  readonly title: string;
  readonly otherTitle: string;
  readonly places: readonly [ObjectSource, ObjectSource];
  /** Why: the same ID, the same title and partner, alike ones, or a person said so. */
  readonly by: 'id' | 'title' | 'likeness' | 'person';
  /** Fields that both places fill differently; `kept` is what the merged object has or would have. */
  readonly differences: readonly { readonly field: FieldId; readonly kept: PlacedText; readonly other: PlacedText }[];
}
