/** What the reading of one sheet gathers. */
import type { CostLine, LooseText, Source, SourceKind } from '../model/intake';
import type { SourceRecord } from '../model/record';
import type { StudySheet } from '../model/study-sheet';
import type { PartRow } from './part-tables';
import type { DraftObject } from './read-register';
import type { SheetView } from './sheet-view';
import { sourceKey } from './source-key';

/** A row and the object of the form it stands on. */
export interface OnForm<T> {
  readonly row: T;
  readonly draft: DraftObject | null;
}

export interface SheetResult {
  readonly sources: Source[];
  readonly objects: DraftObject[];
  readonly costs: OnForm<CostLine>[];
  readonly records: OnForm<SourceRecord>[];
  readonly studies: StudySheet[];
  readonly texts: OnForm<LooseText>[];
  /** Rows of small tables that hold fields of a form. */
  readonly parts: PartRow[];
}

/** Rows above a table or form in which its titles are looked for. */
export const TITLE_REACH = 8;

/** A source without columns, labels or rows. */
export function plainSource(view: SheetView, kind: SourceKind, reason: Source['leftAlone']): Source {
  const range = {
    top: view.top,
    left: view.left,
    bottom: Math.max(view.top, view.bottom),
    right: Math.max(view.left, view.right),
  };
  return {
    key: sourceKey(view.sheet.id, []),
    sheet: view.sheet.name,
    sheetId: view.sheet.id,
    kind,
    range,
    headerRows: [],
    columns: [],
    labels: [],
    rows: 0,
    skipped: [],
    leftAlone: reason,
  };
}
