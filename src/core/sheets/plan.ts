/**
 * A sheet plan: what an owned sheet should hold, as a value. The host compares it with the sheet and writes the
 * difference; previews, undo records, tests and the workbench read the same plan. Rows and columns are 0-based.
 */
import type { CellRange } from '../model/cell';
import type { Severity } from '../model/finding';
import { OWNED_SHEETS, type OwnedSheet } from '../model/snapshot';

/** Cells of a sheet that stands already, whoever owns it: `edit:` and the id of the worksheet. */
export type EditedSheet = `edit:${string}`;

/** A sheet the add-in only makes and leaves to others; numbered where one command makes several. */
export type MadeSheet = 'form' | `form:${number}`;

/** A sheet that came from a file of another office, numbered in the order of the file. */
export type InsertedSheet = `insert:${number}`;

/** A sheet the add-in owns, one it makes or brings for others, or one of which it changes cells. */
export type PlanSheet = OwnedSheet | MadeSheet | InsertedSheet | EditedSheet;

export function isOwnedPlan(sheet: PlanSheet): sheet is OwnedSheet {
  return OWNED_SHEETS.some((owned) => owned === sheet);
}

/** A formula in en-US notation, beginning with `=`. Everything else in a plan is a constant, never a formula. */
export interface PlanFormula {
  readonly formula: string;
}

/** `null` is an empty cell. A date is a serial number with a date format; text is always text, even `=1+1`. */
export type PlanCell = string | number | boolean | null | PlanFormula;

/** Cells from `top`,`left` on; rows of equal length. */
export interface PlanBlock {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** In mode `edit`: a cell that holds a formula stays as it is. */
  readonly keepsFormulas?: boolean;
  /** In mode `edit`: given to cells formatted as text before a number is written, which would be a text there. */
  readonly numberFormat?: string;
}

export interface PlanTable {
  /** Defined name, unique in the workbook: `tblRegister`. */
  readonly name: string;
  /** Header row included; at least one body row. */
  readonly range: CellRange;
  readonly style: string;
  readonly showFilter: boolean;
}

export type HorizontalAlign = 'left' | 'center' | 'right' | 'general';
export type VerticalAlign = 'top' | 'center' | 'bottom';

/** Formats applied in order; a later one wins where they overlap. Only the given properties are set. */
export interface PlanFormat {
  readonly range: CellRange;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlign;
  readonly vertical?: VerticalAlign;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines of this colour around and between the cells. */
  readonly border?: string;
}

export interface PlanValidation {
  readonly range: CellRange;
  /** `list`: `source` is a formula (`=INDIRECT(…)` not allowed) or up to 255 characters of comma-joined items. */
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'whole' | 'decimal'; readonly min: number; readonly max: number }
    /** Any text; for the sake of its input message. */
    | { readonly type: 'text' };
  readonly blankAllowed: boolean;
  /** `warn` lets the person keep a value outside the rule. */
  readonly onInvalid: 'stop' | 'warn';
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface PlanConditional {
  readonly range: CellRange;
  readonly rule:
    | { readonly type: 'custom'; /** en-US, relative to the first cell of the range */ readonly formula: string }
    | { readonly type: 'dataBar'; readonly color: string };
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface PlanChart {
  readonly name: string;
  readonly kind: 'barClustered' | 'columnClustered' | 'barStacked' | 'columnStacked';
  readonly title: string;
  /** Category labels in the first column, one series per further column, headings in the first row. */
  readonly source: CellRange;
  /** The cells it covers. */
  readonly place: CellRange;
  /** Of a single series; Excel's own when left out. Several take the tones of sheet-style.ts. */
  readonly color?: string;
  /** Between the marks of the value axis; Excel's own choice where left out. */
  readonly step?: number;
}

export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** `folio` is the F4 sheet of Indonesian offices: 216 by 330 mm. */
  readonly paper: 'a4' | 'folio';
  readonly fitWide: number;
  /** Percent, instead of fitting: Excel minds page breaks only then. */
  readonly scale?: number;
  /** Pages high; null lets it run as long as needed. */
  readonly fitTall: number | null;
  readonly area: CellRange | null;
  /** Rows repeated on every page, 0-based inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated on every page, 0-based inclusive; none when left out. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly footerLeft: string;
  /** May hold `&P` (page) and `&N` (pages). */
  readonly footerRight: string;
  /** Inches from the edges of the paper; Excel's own where left out. */
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'footer', number>>;
}

/** Cells with findings, by the gravest of them. No cell is in two marks of a sheet. */
export interface PlanMark {
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
}

export interface SheetPlan {
  readonly sheet: PlanSheet;
  /** Tab name wanted when the sheet is created; an existing owned sheet keeps the name it has. */
  readonly name: string;
  /**
   * `replace`: what the sheet holds becomes the plan. `createOnly`: written only when the sheet does not exist yet. `add`: a
   * new sheet every time. `edit`: of an `EditedSheet`, the cells of the blocks are changed and nothing else; formats and
   * validations are for cells that are bare, and leave them bare again when it is undone.
   */
  readonly mode: 'replace' | 'createOnly' | 'add' | 'edit';
  /**
   * The sheet is the add-in's alone: formats and merged cells of an earlier plan go before the new ones come. Left out
   * where staff write too, whose colours must stay.
   */
  readonly resetLooks?: boolean;
  readonly blocks: readonly PlanBlock[];
  /** In mode `edit`: the marks of findings the sheet is to have, none for `[]`. Left out: as they are. */
  readonly marks?: readonly PlanMark[];
  readonly tables: readonly PlanTable[];
  readonly formats: readonly PlanFormat[];
  /** Width in characters of the default font, by column. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** Points, by row; other rows keep the height Excel gives them, which for merged cells is that of one line. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly PlanValidation[];
  readonly conditionals: readonly PlanConditional[];
  readonly charts: readonly PlanChart[];
  /** Rows that begin a new page; none where left out. */
  readonly pageBreaks?: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PlanPrint | null;
  /** In mode `edit`: a print area that the sheet has grows as far as the blocks reach. */
  readonly growsPrintArea?: boolean;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  /**
   * Of a sheet that is made for others: protected without a password, so that only these cells can be typed into and whoever
   * must can lift it. Rows can be made higher and cells formatted all the same. Not protected where left out.
   */
  readonly unlocked?: readonly CellRange[];
}

export function isFormula(cell: PlanCell): cell is PlanFormula {
  return typeof cell === 'object' && cell !== null;
}
