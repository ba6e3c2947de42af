/** The history of objects: what was decided, recommended, signed and monitored, and on what evidence. Lines are only ever added. */
import type { CellRef } from '../model/cell';

export const EVENT_KINDS = ['decision', 'recommendation', 'signature', 'monitoring'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to an object, as the workbook tells it now. */
export interface HistoryEvent {
  readonly kind: EventKind;
  readonly object: string;
  readonly title: string;
  /** What of its kind it is about: a document, a period. A later event of the same slot says what changed. */
  readonly slot: string;
  /** The facts it states, without words of a language; a line is added only when they differ from the last of the slot. */
  readonly facts: string;
  readonly text: string;
  /** `YYYY-MM-DD`; null where nobody wrote it. */
  readonly day: string | null;
  /** Number of the minutes, letter or document; `''` where it has none yet. */
  readonly document: string;
  readonly cell: CellRef;
}

/** A line as it stands on the sheet. */
export interface HistoryLine {
  readonly object: string;
  readonly kind: string;
  /** `YYYY-MM-DD`; null where it has none. */
  readonly day: string | null;
  readonly text: string;
  readonly document: string;
  readonly evidence: string;
  /** Names kind, object, slot and facts. */
  readonly code: string;
  readonly cell: CellRef;
}

/** The part of a code that names the slot; the hash of the facts follows. */
export function slotOf(code: string): string {
  return code.slice(0, code.lastIndexOf('|'));
}
