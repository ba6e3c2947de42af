/** Paints the selected rectangle, the active cell inside it and the dashed frame of what was copied. */
import type { Rect } from '../../workbook/model';
import type { ScreenRect } from './viewport';

export interface PaintedSelection {
  readonly rect: Rect;
  /** The active cell, or the merged cell it lies in. */
  readonly active: Rect;
  readonly copied: Rect | null;
  /** No frame while a cell is edited: the editor has its own. */
  readonly isEditing: boolean;
}

const FRAME = '#107C41';
const SHADE = 'rgba(16, 124, 65, 0.10)';

/** `place` tells where the pane being painted shows a rectangle. */
export function paintSelection(
  context: CanvasRenderingContext2D,
  place: (rect: Rect) => ScreenRect,
  selection: PaintedSelection,
): void {
  const box = place(selection.rect);
  const active = place(selection.active);
  const isSingle = box.width === active.width && box.height === active.height;
  if (!isSingle) {
    context.fillStyle = SHADE;
    context.beginPath();
    context.rect(box.x, box.y, box.width - 1, box.height - 1);
    context.rect(active.x, active.y, active.width - 1, active.height - 1);
    context.fill('evenodd');
  }
  if (selection.copied !== null) {
    const copied = place(selection.copied);
    context.setLineDash([5, 3]);
    context.strokeStyle = FRAME;
    context.lineWidth = 1.5;
    context.strokeRect(copied.x - 0.5, copied.y - 0.5, copied.width, copied.height);
    context.setLineDash([]);
  }
  if (selection.isEditing) return;
  context.strokeStyle = FRAME;
  context.lineWidth = 2;
  context.strokeRect(box.x - 1, box.y - 1, box.width + 1, box.height + 1);
}
