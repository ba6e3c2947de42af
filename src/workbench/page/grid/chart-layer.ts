/** Charts drawn over the cells as SVG: bar, column, stacked, line, pie. Moves with scrolling; never takes the pointer. */
import type { WorkbookApi } from '../../workbook/contract';
import type { Chart, Sheet } from '../../workbook/model';
import { drawChart, type ChartData } from './chart-drawing';
import { PIXELS_PER_POINT } from './axis';
import type { Viewport } from './viewport';

const SVG = 'http://www.w3.org/2000/svg';

export class ChartLayer {
  readonly element: SVGSVGElement;
  readonly #label: string;
  readonly #drawn = new Map<string, { readonly key: string; readonly group: SVGGElement }>();

  constructor(document: Document, label: string) {
    this.#label = label;
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('class', 'grid-charts');
  }

  /** Draws the charts of the sheet where they now are; a chart is drawn anew only when it or its data changed. */
  draw(workbook: WorkbookApi, sheet: Sheet, viewport: Viewport, zoom: number): void {
    const present = new Set(sheet.charts.map((chart) => `${sheet.id}|${chart.id}`));
    for (const [id, { group }] of this.#drawn) {
      if (present.has(id)) continue;
      group.remove();
      this.#drawn.delete(id);
    }
    this.element.style.display = sheet.charts.length === 0 ? 'none' : '';
    const { headerWidth, headerHeight, frozenWidth, frozenHeight, input } = viewport;
    const clip = `inset(${(headerHeight + frozenHeight) * zoom}px 0 0 ${(headerWidth + frozenWidth) * zoom}px)`;
    this.element.style.clipPath = input.frozenRows + input.frozenColumns > 0 || sheet.charts.length > 0 ? clip : '';
    for (const chart of sheet.charts) {
      const group = this.#chartGroup(workbook, sheet, chart);
      const x = (headerWidth + chart.left * PIXELS_PER_POINT - input.scrollX) * zoom;
      const y = (headerHeight + chart.top * PIXELS_PER_POINT - input.scrollY) * zoom;
      group.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    }
  }

  #chartGroup(workbook: WorkbookApi, sheet: Sheet, chart: Chart): SVGGElement {
    const id = `${sheet.id}|${chart.id}`;
    const data = readChartData(workbook, chart);
    const key = JSON.stringify([chart, data]);
    const known = this.#drawn.get(id);
    if (known?.key === key) return known.group;
    known?.group.remove();
    const size = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
    const group = drawChart(this.element.ownerDocument, chart, data, size);
    group.setAttribute('role', 'img');
    group.setAttribute('aria-label', `${this.#label} ${chart.title ?? chart.name}`);
    this.element.append(group);
    this.#drawn.set(id, { key, group });
    return group;
  }
}

/** Categories and series of the chart's range: the first row names series and the first column categories (or turned). */
function readChartData(workbook: WorkbookApi, chart: Chart): ChartData {
  const { sheetId, rect } = chart.source;
  const sheet = workbook.data.sheets.find((candidate) => candidate.id === sheetId);
  if (sheet === undefined) return { categories: [], series: [] };
  const byColumns = chart.seriesBy === 'columns';
  const outer = byColumns ? rect.right - rect.left : rect.bottom - rect.top;
  const inner = byColumns ? rect.bottom - rect.top : rect.right - rect.left;
  const place = (along: number, across: number): [number, number] =>
    byColumns ? [rect.top + along, rect.left + across] : [rect.top + across, rect.left + along];
  const text = (along: number, across: number): string => workbook.displayText(sheetId, ...place(along, across));
  const value = (along: number, across: number): number | null => {
    const [row, column] = place(along, across);
    const found = sheet.cells.get(row)?.get(column)?.value;
    return typeof found === 'number' ? found : null;
  };
  const hasNames = outer === 0 || value(0, outer) === null;
  const first = hasNames ? 1 : 0;
  const hasCategories = outer > 0 && value(Math.min(first, inner), 0) === null;
  const from = hasCategories ? 1 : 0;
  const indices = Array.from({ length: Math.max(0, inner - first + 1) }, (_item, index) => index + first);
  return {
    categories: indices.map((along, index) => (hasCategories ? text(along, 0) : String(index + 1))),
    series: Array.from({ length: Math.max(0, outer - from + 1) }, (_item, index) => ({
      name: hasNames ? text(0, index + from) : `${index + 1}`,
      values: indices.map((along) => value(along, index + from)),
      labels: indices.map((along) => text(along, index + from)),
    })),
  };
}
