/** Paints the inside of one cell or merged cell: fill, data bar, text, borders. The caller has clipped the pane. */
import type { BorderEdge } from '../../workbook/model';
import { CELL_PADDING, fontOf, LINE_HEIGHT, type CellLook } from './sheet-view';
import { fitNumber, wrapText } from './text-layout';
import type { ScreenRect } from './viewport';

type Context = CanvasRenderingContext2D;
type Align = 'left' | 'center' | 'right';

/** Width of one level of indentation. */
const INDENT_PIXELS = 9;

export function paintFill(context: Context, box: ScreenRect, look: CellLook): void {
  if (look.fill !== null) {
    context.fillStyle = look.fill;
    context.fillRect(box.x - 1, box.y - 1, box.width + 1, box.height + 1);
  }
  if (look.bar !== null && look.bar.length > 0) {
    context.fillStyle = look.bar.color;
    context.globalAlpha = 0.55;
    context.fillRect(box.x + 1, box.y + 2, Math.max(1, (box.width - 4) * look.bar.length), box.height - 5);
    context.globalAlpha = 1;
  }
}

/** Where a text stands: numbers right, booleans and errors in the middle, texts left unless the style says. */
export function alignmentOf(look: CellLook): Align {
  switch (look.style.horizontal) {
    case 'left':
    case 'justify':
    case 'fill':
      return 'left';
    case 'right':
      return 'right';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'general': {
      const value = look.cell?.value;
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || typeof value === 'object' ? 'center' : 'left';
    }
  }
}

export function isOverflowing(look: CellLook): boolean {
  const value = look.cell?.value;
  return typeof value === 'string' && !look.style.wrap && look.text !== '' && look.style.horizontal !== 'fill';
}

export function measureText(context: Context, look: CellLook): number {
  context.font = fontOf(look.style, look.bold, look.italic);
  return context.measureText(look.text).width + CELL_PADDING * 2 + look.style.indent * INDENT_PIXELS;
}

/** `room`: the box plus the empty neighbours a text may flow over. */
export function paintText(context: Context, box: ScreenRect, room: ScreenRect, look: CellLook): void {
  if (look.text === '' || box.width < 2) return;
  const { style } = look;
  context.font = fontOf(style, look.bold, look.italic);
  const measure = (text: string): number => context.measureText(text).width;
  const indent = style.indent * INDENT_PIXELS;
  const filter = look.hasFilterButton ? 18 : 0;
  const width = Math.max(1, box.width - CELL_PADDING * 2 - indent - filter);
  const value = look.cell?.value;
  const lines = style.wrap && typeof value === 'string' ? wrapText(look.text, width, measure)
    : [typeof value === 'number' ? fitNumber(look.text, value, style.numberFormat === 'General', width, measure)
      : look.text.replace(/\r?\n/g, '')]; // prettier-ignore
  const fontPixels = (style.fontSize * 96) / 72;
  const lineHeight = fontPixels * LINE_HEIGHT;
  context.save();
  context.beginPath();
  context.rect(room.x, box.y, room.width - 1, box.height - 1);
  context.clip();
  context.fillStyle = look.fontColor;
  const align = alignmentOf(look);
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  const x = align === 'left' ? box.x + CELL_PADDING + indent
    : align === 'right' ? box.x + box.width - CELL_PADDING - indent - filter - 1
      : box.x + (box.width - filter) / 2; // prettier-ignore
  const first = firstBaseline(box, style.vertical, lines.length * lineHeight, fontPixels);
  lines.forEach((line, index) => {
    const y = first + index * lineHeight;
    context.fillText(line, x, y);
    if (style.underline || style.strike || look.cell?.hyperlink !== undefined) {
      paintLineThroughText(context, line, x, y, fontPixels, look, align);
    }
  });
  context.restore();
}

function firstBaseline(box: ScreenRect, vertical: string, height: number, fontPixels: number): number {
  const ascent = fontPixels * 0.98;
  if (vertical === 'top' || vertical === 'justify' || height > box.height) return box.y + 1 + ascent;
  if (vertical === 'center' || vertical === 'distributed') return box.y + (box.height - height) / 2 + ascent;
  return box.y + box.height - height + ascent - 2;
}

function paintLineThroughText(
  context: Context,
  line: string,
  x: number,
  y: number,
  fontPixels: number,
  look: CellLook,
  align: Align,
): void {
  const width = context.measureText(line).width;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  if (look.style.underline || look.cell?.hyperlink !== undefined) context.fillRect(left, y + 2, width, 1);
  if (look.style.strike) context.fillRect(left, y - fontPixels * 0.3, width, 1);
}

/** The small button of a filter in a heading. */
export function paintFilterButton(context: Context, box: ScreenRect): void {
  const x = box.x + box.width - 18;
  const y = box.y + box.height - 18;
  context.fillStyle = '#FFFFFF';
  context.strokeStyle = '#A6A6A6';
  context.lineWidth = 1;
  context.fillRect(x, y, 15, 15);
  context.strokeRect(x + 0.5, y + 0.5, 14, 14);
  context.fillStyle = '#444444';
  context.beginPath();
  context.moveTo(x + 4, y + 6);
  context.lineTo(x + 11, y + 6);
  context.lineTo(x + 7.5, y + 10);
  context.fill();
}

const WIDTHS: Record<string, number> = { medium: 2, thick: 3, double: 3, mediumdashed: 2, mediumdashdot: 2 };
const DASHES: Record<string, number[]> = {
  dotted: [1, 2], hair: [1, 1], dashed: [4, 2], dashdot: [4, 2, 1, 2], mediumdashed: [5, 3], mediumdashdot: [5, 3, 2, 3],
}; // prettier-ignore

export function paintBorders(context: Context, box: ScreenRect, look: CellLook): void {
  const { borders } = look.style;
  const [left, top] = [box.x - 0.5, box.y - 0.5];
  const [right, bottom] = [box.x + box.width - 0.5, box.y + box.height - 0.5];
  paintEdge(context, borders.top, left, top, right, top);
  paintEdge(context, borders.bottom, left, bottom, right, bottom);
  paintEdge(context, borders.left, left, top, left, bottom);
  paintEdge(context, borders.right, right, top, right, bottom);
  if (look.tableLine !== null && borders.bottom === undefined) {
    paintEdge(context, { style: 'thin', color: look.tableLine }, left, bottom, right, bottom);
  }
}

function paintEdge(
  context: Context,
  edge: BorderEdge | undefined,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  if (edge === undefined || edge.style === 'none' || edge.style === '') return;
  const name = edge.style.toLowerCase();
  context.strokeStyle = edge.color ?? '#000000';
  context.lineWidth = WIDTHS[name] ?? 1;
  context.setLineDash(DASHES[name] ?? []);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
  if (name === 'double') {
    context.strokeStyle = '#FFFFFF';
    context.lineWidth = 1;
    context.stroke();
  }
  context.setLineDash([]);
}
