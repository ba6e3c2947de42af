/** Joins a burst of changes of the workbook so that the grid measures and paints once for all of them. */
import type { Rect, WorkbookEvent } from '../../workbook/model';

/** Many small changes of one kind become one: a large write of the add-in is measured once. */
export function mergeEvents(events: readonly WorkbookEvent[]): WorkbookEvent[] {
  const merged = new Map<string, WorkbookEvent>();
  for (const event of events) {
    const key = `${event.type}|${event.sheetId}|${event.change ?? ''}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, event);
    else if (known.rect !== null)
      merged.set(key, { ...known, rect: event.rect === null ? null : union(known.rect, event.rect) });
  }
  return [...merged.values()];
}

function union(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
