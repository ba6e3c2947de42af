/** Draws one chart into an SVG group: title, axes, bars or lines or slices, legend, labels. Pure geometry over its data. */
import type { Chart } from '../../workbook/model';

const SVG = 'http://www.w3.org/2000/svg';
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

export interface ChartSeries {
  readonly name: string;
  /** One for each category; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

interface Drawing {
  readonly document: Document;
  readonly group: SVGGElement;
  readonly chart: Chart;
  readonly data: ChartData;
}

/** Rounds the end of an axis up to 1, 2, 2.5 or 5 times a power of ten in four to six steps, or to the step that is set. */
function niceScale(high: number, set: number | null): { readonly end: number; readonly step: number } {
  if (set !== null) return { end: Math.max(1, Math.ceil(high / set - 1e-9)) * set, step: set };
  if (high <= 0) return { end: 1, step: 0.25 };
  const rough = high / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return { end: Math.ceil(high / step - 1e-9) * step, step };
}

export function drawChart(document: Document, chart: Chart, data: ChartData, size: Size): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  const drawing: Drawing = { document, group, chart, data };
  addRect(drawing, { x: 0.5, y: 0.5, ...size }, '#FFFFFF', '#D9D9D9');
  const title = chart.title ?? (data.series.length === 1 ? (data.series[0]?.name ?? '') : '');
  if (title !== '') addText(drawing, size.width / 2, 24, title, { size: 16, anchor: 'middle', color: '#404040' });
  const top = title === '' ? 12 : 40;
  const legend = chart.hasLegend && data.series.length > 1 ? 26 : 0;
  const body: Box = { x: 14, y: top, width: size.width - 28, height: size.height - top - 12 - legend };
  const type = chart.chartType.toLowerCase();
  if (chart.fromFile && data.series.length === 0) return group;
  if (type.includes('pie') || type.includes('doughnut')) drawPie(drawing, body, type.includes('doughnut'));
  else if (type.startsWith('bar')) drawBars(drawing, body, type.includes('stacked'));
  else if (type.startsWith('line')) drawColumns(drawing, body, false, true);
  else drawColumns(drawing, body, type.includes('stacked'), false);
  if (legend > 0) drawLegend(drawing, size);
  return group;
}

function colorOf(drawing: Drawing, index: number): string {
  return drawing.chart.seriesColors[index] ?? COLORS[index % COLORS.length] ?? '#4472C4';
}

function add(drawing: Drawing, name: string, attributes: Record<string, string | number>): SVGElement {
  const element = drawing.document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  drawing.group.append(element);
  return element;
}

function addRect(drawing: Drawing, box: Box, fill: string, stroke = 'none'): void {
  add(drawing, 'rect', { ...box, width: Math.max(0, box.width), height: Math.max(0, box.height), fill, stroke });
}

interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly color?: string;
}

function addText(drawing: Drawing, x: number, y: number, text: string, style: TextStyle = {}): void {
  const { size = 11, anchor = 'start', color = '#595959' } = style;
  const element = add(drawing, 'text', { x, y, 'font-size': size, 'text-anchor': anchor, fill: color });
  element.textContent = text;
}

function shorten(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}

function highest(data: ChartData, stacked: boolean): number {
  const totals = data.categories.map((_category, index) => {
    const values = data.series.map((series) => Math.max(0, series.values[index] ?? 0));
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...totals);
}

function formatTick(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  if (Math.abs(rounded) < 10_000) return String(rounded);
  return String(Math.round(rounded)).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

function drawBars(drawing: Drawing, body: Box, stacked: boolean): void {
  const { data, chart } = drawing;
  const labelWidth = Math.min(body.width * 0.4, 8 + 7.4 * Math.max(0, ...data.categories.map((text) => text.length)));
  const plot: Box = {
    x: body.x + labelWidth,
    y: body.y,
    width: body.width - labelWidth - 24,
    height: body.height - 20,
  };
  const { end, step } = niceScale(highest(data, stacked), drawing.chart.majorUnit);
  for (let tick = 0; tick <= end + step / 2; tick += step) {
    const x = plot.x + (tick / end) * plot.width;
    add(drawing, 'line', { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height, stroke: '#E3E3E3' });
    addText(drawing, x, plot.y + plot.height + 15, formatTick(tick), { anchor: 'middle', size: 10 });
  }
  const slot = plot.height / Math.max(1, data.categories.length);
  data.categories.forEach((category, index) => {
    const place = chart.reverseCategories ? index : data.categories.length - 1 - index;
    const y = plot.y + place * slot;
    addText(drawing, plot.x - 6, y + slot / 2 + 4, shorten(category, Math.floor(labelWidth / 7.4)), { anchor: 'end' });
    let from = 0;
    data.series.forEach((series, number) => {
      const value = Math.max(0, series.values[index] ?? 0);
      const thickness = (slot * 0.64) / (stacked ? 1 : data.series.length);
      const length = (value / end) * plot.width;
      const top = y + slot * 0.18 + (stacked ? 0 : number * thickness);
      addRect(drawing, { x: plot.x + from, y: top, width: length, height: thickness }, colorOf(drawing, number));
      if (chart.dataLabels && value > 0) {
        const inside = stacked ? plot.x + from + length / 2 : plot.x + length + 4;
        addText(drawing, inside, top + thickness / 2 + 4, series.labels[index] ?? '', {
          anchor: stacked ? 'middle' : 'start',
        });
      }
      if (stacked) from += length;
    });
  });
}

function drawColumns(drawing: Drawing, body: Box, stacked: boolean, asLine: boolean): void {
  const { data } = drawing;
  const { end, step } = niceScale(highest(data, stacked), drawing.chart.majorUnit);
  const axis = 12 + formatTick(end).length * 6;
  const plot: Box = { x: body.x + axis, y: body.y + 6, width: body.width - axis, height: body.height - 28 };
  for (let tick = 0; tick <= end + step / 2; tick += step) {
    const y = plot.y + plot.height - (tick / end) * plot.height;
    add(drawing, 'line', { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y, stroke: '#E3E3E3' });
    addText(drawing, plot.x - 6, y + 4, formatTick(tick), { anchor: 'end', size: 10 });
  }
  const slot = plot.width / Math.max(1, data.categories.length);
  data.categories.forEach((category, index) => {
    const text = shorten(category, Math.max(3, Math.floor(slot / 6)));
    addText(drawing, plot.x + (index + 0.5) * slot, plot.y + plot.height + 16, text, { anchor: 'middle' });
    if (!asLine) drawColumnStack(drawing, plot, index, end, stacked);
  });
  if (asLine) data.series.forEach((series, number) => drawLine(drawing, plot, series, number, end));
}

function drawColumnStack(drawing: Drawing, plot: Box, index: number, end: number, stacked: boolean): void {
  const { data, chart } = drawing;
  const slot = plot.width / Math.max(1, data.categories.length);
  let from = 0;
  data.series.forEach((series, number) => {
    const value = Math.max(0, series.values[index] ?? 0);
    const width = (slot * 0.64) / (stacked ? 1 : data.series.length);
    const height = (value / end) * plot.height;
    const x = plot.x + index * slot + slot * 0.18 + (stacked ? 0 : number * width);
    const y = plot.y + plot.height - height - from;
    addRect(drawing, { x, y, width, height }, colorOf(drawing, number));
    if (chart.dataLabels && value > 0) {
      addText(drawing, x + width / 2, y - 4, series.labels[index] ?? '', { anchor: 'middle' });
    }
    if (stacked) from += height;
  });
}

function drawLine(drawing: Drawing, plot: Box, series: ChartSeries, number: number, end: number): void {
  const slot = plot.width / Math.max(1, series.values.length);
  const points = series.values.flatMap((value, index) =>
    value === null ? [] : [`${plot.x + (index + 0.5) * slot},${plot.y + plot.height - (value / end) * plot.height}`],
  );
  const stroke = colorOf(drawing, number);
  add(drawing, 'polyline', { points: points.join(' '), fill: 'none', stroke, 'stroke-width': 2.25 });
}

function drawPie(drawing: Drawing, body: Box, isRing: boolean): void {
  const values = (drawing.data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return;
  const radius = Math.min(body.width / 2, body.height) / 2;
  const [cx, cy] = [body.x + body.width * 0.35, body.y + body.height / 2];
  const point = (ratio: number): string =>
    `${cx + radius * Math.sin(2 * Math.PI * ratio)} ${cy - radius * Math.cos(2 * Math.PI * ratio)}`;
  let from = 0;
  values.forEach((value, index) => {
    const to = Math.min(from + value / total, from + 0.99999);
    const large = to - from > 0.5 ? 1 : 0;
    const d = `M ${cx} ${cy} L ${point(from)} A ${radius} ${radius} 0 ${large} 1 ${point(to)} Z`;
    const fill = COLORS[index % COLORS.length] ?? '#4472C4';
    add(drawing, 'path', { d, fill, stroke: '#FFFFFF' });
    const y = body.y + 14 + index * 17;
    addRect(drawing, { x: body.x + body.width * 0.68, y: y - 9, width: 10, height: 10 }, fill);
    addText(drawing, body.x + body.width * 0.68 + 16, y, shorten(drawing.data.categories[index] ?? '', 22));
    from += value / total;
  });
  if (isRing) add(drawing, 'circle', { cx, cy, r: radius * 0.55, fill: '#FFFFFF' });
}

function drawLegend(drawing: Drawing, size: Size): void {
  const { series } = drawing.data;
  const widths = series.map((one) => 24 + shorten(one.name, 24).length * 6.2);
  let x = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  series.forEach((one, index) => {
    addRect(drawing, { x, y: size.height - 22, width: 10, height: 10 }, colorOf(drawing, index));
    addText(drawing, x + 15, size.height - 13, shorten(one.name, 24));
    x += widths[index] ?? 0;
  });
}
