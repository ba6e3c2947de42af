/**
 * What the intake found on the sheets: sources, their headings and the objects read from them (design 2 and 3).
 */
import type { CellRange, CellRef } from './cell';
import type { CooperationObject, FieldId, FieldValue } from './object';
import type { StudySheet } from './study-sheet';
import { RECORD_KINDS, type Attachment, type RecordFieldId, type SourceRecord } from './record';

/** Kinds of source of design 2; a source of no known kind is `other` and left alone. */
export type SourceKind =
  | 'register' | 'form' | 'costs' | 'indicators' | 'resources' | 'competencies' | 'interns' | 'duties' | 'agreements'
  | 'monitoring' | 'potential' | 'feasibility' | 'schedule' | 'criteria' | 'scores' | 'pairwise' | 'other'; // prettier-ignore

export type SkipReason =
  | 'title' | 'header' | 'numbering' | 'group' | 'subtotal' | 'total' | 'blank' | 'signature' | 'note' | 'continuation'; // prettier-ignore

/** Columns of a cost table that say how a line is budgeted. */
export const PLANNING_FIELDS = ['year', 'subActivity', 'budgetStatus'] as const;
export type PlanningField = (typeof PLANNING_FIELDS)[number];

/** Columns of a cost table; `ref` and `title` name the object a line belongs to. */
export const COST_FIELD_IDS = [
  'ref', 'title', 'description', 'volume', 'unit', 'price', 'amount', 'source', 'account', 'year', 'subActivity',
  'budgetStatus',
] as const; // prettier-ignore
export type CostFieldId = (typeof COST_FIELD_IDS)[number];

/** Columns of the staff's own criteria and scores; `subject` names the object, each `score` column is a criterion. */
export const RANKING_FIELD_IDS = ['code', 'criterion', 'direction', 'weight', 'min', 'max', 'parent', 'subject', 'assessor', 'score'] as const; // prettier-ignore
export type RankingFieldId = (typeof RANKING_FIELD_IDS)[number];

/** A field of any kind of source: which set of fields is meant is said by the kind of the source. */
export type SourceFieldId = FieldId | CostFieldId | RecordFieldId | RankingFieldId;

export interface SourceColumn<F extends string = SourceFieldId> {
  readonly columnIndex: number;
  /** Full heading: merged groups joined with ` / `, for example `JANGKA WAKTU / MULAI`. Line breaks become spaces. */
  readonly heading: string;
  /** Null: no field of its kind; kept as an extra column. */
  readonly field: F | null;
  /** 0..1. */
  readonly confidence: number;
  /** Up to three values from below, for the person to judge the mapping by. */
  readonly samples: readonly string[];
  /** True when a person chose the field. */
  readonly chosen: boolean;
}

/** A label and the cell of its value on a form. */
export interface FormLabel {
  readonly cell: CellRef;
  readonly label: string;
  readonly field: SourceFieldId | null;
  readonly confidence: number;
  readonly value: CellRef | null;
  /** The text of the value, for the person to judge the field by. */
  readonly sample: string;
  /** True when a person chose the field. */
  readonly chosen: boolean;
}

/**
 * What a person should know of a source: hidden rows or columns in it (read all the same), a filter left on, or that its sheet
 * holds the rows of another (`sheet`), `count` of them different.
 */
export interface SourceRemark {
  readonly code: 'hiddenRows' | 'hiddenColumns' | 'filtered' | 'sameAs' | 'nearlySameAs';
  readonly count: number;
  readonly sheet?: string;
}

export interface Source {
  /** Stable key for remembered corrections: worksheet id and the normalised headings. */
  readonly key: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly kind: SourceKind;
  readonly range: CellRange;
  /** 0-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly SourceColumn[];
  readonly labels: readonly FormLabel[];
  /** Rows (or forms) that became objects or lines. */
  readonly rows: number;
  readonly skipped: readonly { readonly rowIndex: number; readonly reason: SkipReason }[];
  /** Why a source of kind `other` was left alone: a code. */
  readonly leftAlone: 'unknownHeadings' | 'noTable' | 'empty' | 'chosen' | null;
  /** There when a person chose the kind, or that it is left alone. */
  readonly isKindChosen?: true;
  /** There when corrections for other headings were taken over: of another sheet, or of this one before its headings changed. */
  readonly recalled?: HeadingChanges;
  /** Of a register or a schedule of funds; left out where it has no rows of sums. */
  readonly sums?: readonly TableSum[];
  /** Cells of such a schedule with figures that cannot be read; left out where there are none. */
  readonly unread?: readonly TableCell[];
  /** Of a table of steps with their first and last days, `Tahapan | Mulai | Selesai`; left out elsewhere. */
  readonly periods?: readonly TablePeriod[];
  /** The empty row under a table, 0-based; left out of forms and where something stands there. */
  readonly openRow?: number;
  /** Of a list of regulations: those without a number or a year. */
  readonly regulations?: readonly LooseCitation[];
  /** Rows of a table beside the register that name a proposal that is nowhere, where others name one that is; left out where there are none. */
  readonly strangers?: readonly LooseCitation[];
  /** Of a table of no known kind: what stands under `NPWP`, `NIB`, `Telepon` and the like; left out where nothing does. */
  readonly identifiers?: readonly TableValue[];
  /** Left out when there is nothing to say. */
  readonly remarks?: readonly SourceRemark[];
}

/** A regulation of a list, and the cell that is open; what a row calls its proposal, and the cell that does. */
export interface LooseCitation {
  readonly text: string;
  readonly cell: CellRef;
}

/** How the headings of a sheet differ from those its corrections were made for; normalised headings. */
export interface HeadingChanges {
  /** There when it is the same sheet, whose headings changed since. */
  readonly isSameSheet?: true;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** A cell with what it says and what stands over it. */
export interface TableCell {
  readonly cell: CellRef;
  readonly text: string;
  readonly heading: string;
}

/** A value under the heading of a column that is of no field. */
export interface TableValue {
  readonly heading: string;
  readonly value: FieldValue;
}

/** A row with two days that are sure. */
export interface TablePeriod {
  readonly start: string;
  readonly end: string;
  readonly startCell: CellRef;
  readonly endCell: CellRef;
}

/** A sum under rows of amounts that are no cost lines. */
export interface TableSum {
  readonly cell: CellRef;
  readonly label: string;
  /** As written. */
  readonly amount: number;
  /** What the rows above add up to. */
  readonly sum: number;
  readonly cells: readonly CellRef[];
}

/** A row of a cost table that sums the lines above it: all of them, or those of its section. */
export interface CostSum {
  readonly cell: CellRef;
  readonly label: string;
  readonly isTotal: boolean;
  /** As written. */
  readonly amount: number;
  /** What its lines add up to, and how many they are. */
  readonly sum: number;
  readonly lines: number;
}

/** A row of a sum in a cost table that holds no amount: where it would stand and what its lines add up to. */
export interface OpenCostSum {
  readonly cell: CellRef;
  readonly label: string;
  readonly sum: number;
}

/** One line of a cost table. Amounts in rupiah. */
export interface CostLine {
  readonly object: string | null;
  /** How the object was found, or why it was not; left out as long as nobody has looked for it. */
  readonly attachment?: Attachment;
  /** Texts of the line, or of a line above it, that name its object. */
  readonly names?: readonly string[];
  /** Texts over its table and the name of its sheet, in which its object may be named. */
  readonly captions?: readonly string[];
  /** Captions over its table and the tables above it, the nearest first; left out where there are none. */
  readonly heads?: readonly string[];
  readonly cell: CellRef;
  readonly description: string;
  readonly volume: number | null;
  readonly unit: string;
  readonly price: number | null;
  readonly amount: number | null;
  readonly source: string;
  readonly account: string;
  /** Where its account stands; left out where it has none. */
  readonly accountCell?: CellRef;
  /** What its columns say of how it is budgeted, empty cells too; left out where its table has no such column. */
  readonly planning?: readonly { readonly field: PlanningField; readonly text: string; readonly cell: CellRef }[];
  /** Its numbers that could be read otherwise or not at all; left out where there are none. */
  readonly doubts?: readonly { readonly field: CostFieldId; readonly value: FieldValue }[];
  /** Sums written below it and over the next line, where every amount they rest on is sure. */
  readonly sums?: readonly CostSum[];
  /** Rows of sums below it and over the next line that hold no amount yet, where every amount they rest on is sure. */
  readonly openSums?: readonly OpenCostSum[];
  /** Whether its amounts stand in thousands or millions in their cells; left out where they do not. */
  readonly isScaled?: true;
}

/** A field of the register, or of another kind of source with its name (intake/heading-choices.ts). */
export type HeadingChoice = FieldId | `${SourceKind}.${string}`;

/** Kinds a person can take a table for; `other` leaves it alone. */
export const CHOOSABLE_KINDS = ['register', 'costs', ...RECORD_KINDS, 'criteria', 'other'] as const satisfies readonly SourceKind[]; // prettier-ignore
export type ChoosableKind = (typeof CHOOSABLE_KINDS)[number];

/** Where the choice of a kind stands among the headings of a source; no normalised heading is so. */
export const KIND_CHOICE = '*';

/**
 * Field chosen by a person for a heading or the label of a form: `null` keeps it as an extra. By source key, then normalised
 * heading. Under `KIND_CHOICE` the kind of the whole, as `costs.`; null there lets the headings decide.
 */
export type MappingChoices = Readonly<Record<string, Readonly<Record<string, HeadingChoice | null>>>>;

/** A cell of the Register that a person changed while the source says something else; the hand-made value is kept. */
export interface RegisterConflict {
  readonly object: string;
  readonly field: FieldId;
  readonly register: { readonly cell: CellRef; readonly text: string };
  readonly source: { readonly cell: CellRef | null; readonly text: string };
}

/** A text that belongs to no row of a known source. */
export interface LooseText {
  /** There for a number of more digits than Excel keeps, such as a NIP in a signature. */
  readonly isLongNumber?: true;
  readonly text: string;
  readonly cell: CellRef;
  /** Whether nothing of its sheet was read. */
  readonly isUnread: boolean;
  /** The last number of its row or of the rows right above; null where there is none. */
  readonly amount: number | null;
}

export interface IntakeResult {
  readonly sources: readonly Source[];
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  /** Rows of the other kinds, in reading order. */
  readonly records: readonly SourceRecord[];
  /** Flows and stated results of feasibility studies; left out where nobody looked for them. */
  readonly studies?: readonly StudySheet[];
  /** Texts of no row, with the object of the form they stand on; left out where nobody looked for them. */
  readonly texts?: readonly (LooseText & { readonly object: string | null })[];
}
