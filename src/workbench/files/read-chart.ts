/** Charts of a loaded file as placeholders, and what else its drawings hold. Reads only. */
import { pixelsOfCharacters } from '../workbook/column-width';
import type { Chart, Rect, Sheet } from '../workbook/model';
import { parseRect } from './address';
import type { Package } from './package';
import { attribute, child, descendants, elements, flagOf, numberOf, textOf } from './xml';
import type { XmlElement } from './xml';

const EMU_PER_POINT = 12_700;

/** Points a column takes, at three quarters of a point a pixel. */
export function columnPoints(sheet: Sheet, column: number): number {
  const props = sheet.columns.get(column);
  return props?.hidden === true ? 0 : pixelsOfCharacters(props?.width ?? sheet.defaultColumnWidth) * 0.75;
}

export function rowPoints(sheet: Sheet, row: number): number {
  const props = sheet.rows.get(row);
  return props?.hidden === true ? 0 : (props?.height ?? sheet.defaultRowHeight);
}

function pointOf(marker: XmlElement | undefined, sheet: Sheet): { x: number; y: number } {
  let x = Number(textOf(child(marker, 'colOff')) || 0) / EMU_PER_POINT;
  let y = Number(textOf(child(marker, 'rowOff')) || 0) / EMU_PER_POINT;
  for (let column = 0; column < Number(textOf(child(marker, 'col')) || 0); column++) x += columnPoints(sheet, column);
  for (let row = 0; row < Number(textOf(child(marker, 'row')) || 0); row++) y += rowPoints(sheet, row);
  return { x, y };
}

function placeOf(anchor: XmlElement, sheet: Sheet): Pick<Chart, 'left' | 'top' | 'width' | 'height'> {
  const extent = child(anchor, 'ext');
  if (anchor.name === 'absoluteAnchor') {
    const at = child(anchor, 'pos');
    return {
      left: numberOf(at, 'x', 0) / EMU_PER_POINT,
      top: numberOf(at, 'y', 0) / EMU_PER_POINT,
      width: numberOf(extent, 'cx', 0) / EMU_PER_POINT,
      height: numberOf(extent, 'cy', 0) / EMU_PER_POINT,
    };
  }
  const from = pointOf(child(anchor, 'from'), sheet);
  const to =
    anchor.name === 'twoCellAnchor'
      ? pointOf(child(anchor, 'to'), sheet)
      : {
          x: from.x + numberOf(extent, 'cx', 0) / EMU_PER_POINT,
          y: from.y + numberOf(extent, 'cy', 0) / EMU_PER_POINT,
        };
  return { left: from.x, top: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
}

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  pieChart: 'Pie', doughnutChart: 'Doughnut', areaChart: 'Area', scatterChart: 'XYScatter', radarChart: 'Radar',
  bubbleChart: 'Bubble', lineChart: 'Line', pie3DChart: '3DPie', stockChart: 'StockHLC', surfaceChart: 'Surface',
}; // prettier-ignore

function typeOf(plot: XmlElement | undefined): string {
  const chart = elements(plot).find((element) => element.name.endsWith('Chart'));
  if (chart === undefined) return 'Invalid';
  const plain = PLAIN_TYPES[chart.name];
  if (plain !== undefined) return plain;
  const direction = child(chart, 'barDir')?.attrs.val === 'bar' ? 'Bar' : 'Column';
  const grouping = child(chart, 'grouping')?.attrs.val;
  return direction + (grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : 'Clustered');
}

function rectOfReference(reference: string): { sheet: string; rect: Rect } | null {
  const match = /^'?((?:[^']|'')+?)'?!([^,()]+)$/.exec(reference.trim());
  const rect = parseRect(match?.[2] ?? '');
  return rect === null ? null : { sheet: (match?.[1] ?? '').replace(/''/g, "'"), rect };
}

/** The smallest rectangle that holds all references of the series on one sheet. */
function sourceOf(
  series: readonly XmlElement[],
  idOf: (sheetName: string) => string | undefined,
  own: string,
): Chart['source'] {
  const found = series
    .flatMap((entry) => descendants(entry, 'f').map(textOf))
    .flatMap((reference) => rectOfReference(reference) ?? []);
  const [first] = found;
  if (first === undefined) return { sheetId: own, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  const rect = found
    .filter((entry) => entry.sheet === first.sheet)
    .reduce(
      (all, { rect: one }) => ({
        top: Math.min(all.top, one.top),
        left: Math.min(all.left, one.left),
        bottom: Math.max(all.bottom, one.bottom),
        right: Math.max(all.right, one.right),
      }),
      first.rect,
    );
  return { sheetId: idOf(first.sheet) ?? own, rect };
}

function colorOf(series: XmlElement): string | null {
  const color = child(child(child(series, 'spPr'), 'solidFill'), 'srgbClr')?.attrs.val;
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function describeChart(
  root: XmlElement,
  idOf: (sheetName: string) => string | undefined,
  own: string,
): Omit<Chart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'> {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const series = plot === undefined ? [] : descendants(plot, 'ser');
  const title = child(chart, 'title');
  const values = series.flatMap(
    (entry) => rectOfReference(textOf(child(child(child(entry, 'val'), 'numRef'), 'f'))) ?? [],
  );
  const isRow = values.some(({ rect }) => rect.top === rect.bottom && rect.left < rect.right);
  const categoryAxis = child(plot, 'catAx');
  return {
    chartType: typeOf(plot),
    title: title === undefined ? null : descendants(title, 't').map(textOf).join(''),
    source: sourceOf(series, idOf, own),
    seriesBy: isRow ? 'rows' : 'columns',
    seriesColors: series.map(colorOf),
    hasLegend: child(chart, 'legend') !== undefined,
    dataLabels: plot !== undefined && descendants(plot, 'showVal').some((element) => flagOf(element, 'val', true)),
    majorUnit: numberOf(child(child(plot, 'valAx'), 'majorUnit'), 'val', 0) || null,
    reverseCategories: child(child(categoryAxis, 'scaling'), 'orientation')?.attrs.val === 'maxMin',
    fromFile: true,
  };
}

/** Id of a chart of a file: its part and place in the drawing. */
export function chartId(chartPart: string): string {
  return `file:${chartPart}`;
}

export interface DrawingContent {
  readonly charts: Chart[];
  /** Codes of what the drawing holds besides charts: `image`, `shape`. */
  readonly others: string[];
}

/** Charts of a drawing part, and what else is in it. */
export async function readDrawing(
  parts: Package,
  drawingPart: string,
  sheet: Sheet,
  idOf: (sheetName: string) => string | undefined,
): Promise<DrawingContent> {
  const root = await parts.tree(drawingPart);
  const relations = await parts.relationships(drawingPart);
  const charts: Chart[] = [];
  const others = new Set<string>();
  for (const anchor of elements(root).filter((element) => element.name.endsWith('Anchor'))) {
    const frame = descendants(anchor, 'graphicFrame')[0];
    const reference = frame === undefined ? undefined : descendants(frame, 'chart')[0];
    const target = relations.find((relation) => relation.id === attribute(reference, 'id'))?.target;
    const chartRoot = target === undefined ? undefined : await parts.tree(target);
    if (frame !== undefined && target !== undefined && chartRoot?.name === 'chartSpace') {
      const name = descendants(frame, 'cNvPr')[0]?.attrs.name ?? '';
      charts.push({
        id: chartId(target),
        name,
        ...describeChart(chartRoot, idOf, sheet.id),
        ...placeOf(anchor, sheet),
      });
    } else if (target !== undefined) others.add('chart');
    else others.add(descendants(anchor, 'pic').length > 0 ? 'image' : 'shape');
  }
  return { charts, others: [...others] };
}
