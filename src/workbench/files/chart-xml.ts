/** Native charts (DrawingML) from the model's chart records: chart part and its anchor. Reads no files. */
import type { CellValue, Chart, Rect, Sheet } from '../workbook/model';
import { formatAbsolute, quoteSheet } from './address';
import { columnPoints, rowPoints } from './read-chart';
import { makeElement } from './xml';
import type { XmlElement, XmlNode } from './xml';

const EMU_PER_POINT = 12_700;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The number format of the first cell of a range. */
export type FormatOf = (sheet: Sheet, rect: Rect) => string;

function c(name: string, val?: string | number, children: XmlNode[] = []): XmlElement {
  return makeElement(`c:${name}`, { val }, children);
}

function valueAt(sheet: Sheet, row: number, column: number): CellValue | undefined {
  return sheet.cells.get(row)?.get(column)?.value;
}

function cellsOf(rect: Rect): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) cells.push({ row, column });
  return cells;
}

function points(sheet: Sheet, rect: Rect, onlyNumbers: boolean): XmlElement[] {
  const cells = cellsOf(rect);
  const found = cells.flatMap(({ row, column }, index) => {
    const value = valueAt(sheet, row, column);
    if (value === undefined || typeof value === 'object') return [];
    return !onlyNumbers || typeof value === 'number'
      ? [makeElement('c:pt', { idx: index }, [makeElement('c:v', {}, [String(value)])])]
      : [];
  });
  return [c('ptCount', cells.length), ...found];
}

function reference(sheet: Sheet, rect: Rect): XmlElement {
  return makeElement('c:f', {}, [`${quoteSheet(sheet.name)}!${formatAbsolute(rect)}`]);
}

function textReference(sheet: Sheet, rect: Rect): XmlElement {
  return c('strRef', undefined, [reference(sheet, rect), c('strCache', undefined, points(sheet, rect, false))]);
}

/** The axis shows its numbers in the format of the first cell. */
function numberReference(sheet: Sheet, rect: Rect, formatOf: FormatOf): XmlElement {
  const cache = [makeElement('c:formatCode', {}, [formatOf(sheet, rect)]), ...points(sheet, rect, true)];
  return c('numRef', undefined, [reference(sheet, rect), c('numCache', undefined, cache)]);
}

interface Series {
  readonly name: Rect | null;
  readonly categories: Rect | null;
  readonly values: Rect;
}

/**
 * How Excel splits a chart's source: the first line across the series holds their names when it is not all numbers, and
 * the first line along them the categories when there is more than one line.
 */
export function splitSource(sheet: Sheet, source: Rect, seriesBy: 'columns' | 'rows'): Series[] {
  const byColumns = seriesBy === 'columns';
  const [start, end] = byColumns ? [source.left, source.right] : [source.top, source.bottom];
  const [firstPoint, lastPoint] = byColumns ? [source.top, source.bottom] : [source.left, source.right];
  const line = (index: number, from: number, to: number): Rect =>
    byColumns
      ? { top: from, bottom: to, left: index, right: index }
      : { top: index, bottom: index, left: from, right: to };
  const hasCategories = end > start;
  const firstSeries = hasCategories ? start + 1 : start;
  const headings = cellsOf(
    byColumns
      ? { ...source, bottom: source.top, left: firstSeries }
      : { ...source, right: source.left, top: firstSeries },
  );
  const hasNames =
    lastPoint > firstPoint && headings.some(({ row, column }) => typeof valueAt(sheet, row, column) !== 'number');
  const from = hasNames ? firstPoint + 1 : firstPoint;
  const series: Series[] = [];
  for (let index = firstSeries; index <= end; index++)
    series.push({
      name: hasNames ? line(index, firstPoint, firstPoint) : null,
      categories: hasCategories ? line(start, from, lastPoint) : null,
      values: line(index, from, lastPoint),
    });
  return series;
}

function solidFill(color: string): XmlElement {
  return makeElement('a:solidFill', {}, [makeElement('a:srgbClr', { val: color.replace('#', '').toUpperCase() })]);
}

function seriesShape(color: string | null, isLine: boolean): XmlElement[] {
  if (color === null) return [];
  const line = makeElement('a:ln', { w: 28_575, cap: 'rnd' }, [solidFill(color)]);
  return [c('spPr', undefined, isLine ? [line] : [solidFill(color)])];
}

function dataLabels(isShown: boolean): XmlElement {
  return c('dLbls', undefined, [
    c('showLegendKey', 0),
    c('showVal', isShown ? 1 : 0),
    c('showCatName', 0),
    c('showSerName', 0),
    c('showPercent', 0),
    c('showBubbleSize', 0),
  ]);
}

interface Kind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
}

/** How a chart type of Office.js is drawn; null when files cannot write it. */
export function chartKind(chartType: string): Kind | null {
  const match =
    /^(Bar|Column|Line|Area|Pie|Doughnut)(Clustered|Stacked100|Stacked|MarkersStacked100|MarkersStacked|Markers)?$/.exec(
      chartType,
    );
  if (match === null) return null;
  const [, family = '', variant = ''] = match;
  const grouping = variant.endsWith('Stacked100')
    ? 'percentStacked'
    : variant.endsWith('Stacked')
      ? 'stacked'
      : 'standard';
  if (family === 'Bar' || family === 'Column')
    return {
      element: 'barChart',
      direction: family === 'Bar' ? 'bar' : 'col',
      grouping: grouping === 'standard' ? 'clustered' : grouping,
    };
  const element =
    { Line: 'lineChart', Area: 'areaChart', Pie: 'pieChart', Doughnut: 'doughnutChart' }[family] ?? 'lineChart';
  return { element: element as Kind['element'], direction: 'col', grouping };
}

const FALLBACK: Kind = { element: 'barChart', direction: 'col', grouping: 'clustered' };

function plot(chart: Chart, kind: Kind, source: Sheet, formatOf: FormatOf): XmlElement {
  const series = splitSource(source, chart.source.rect, chart.seriesBy).map((one, index) =>
    c('ser', undefined, [
      c('idx', index),
      c('order', index),
      ...(one.name === null ? [] : [c('tx', undefined, [textReference(source, one.name)])]),
      ...seriesShape(chart.seriesColors[index] ?? null, kind.element === 'lineChart'),
      ...(kind.element === 'barChart' ? [c('invertIfNegative', 0)] : []),
      ...(kind.element === 'lineChart'
        ? [c('marker', undefined, [c('symbol', chart.chartType.includes('Markers') ? 'circle' : 'none')])]
        : []),
      ...(one.categories === null ? [] : [c('cat', undefined, [textReference(source, one.categories)])]),
      c('val', undefined, [numberReference(source, one.values, formatOf)]),
      ...(kind.element === 'lineChart' ? [c('smooth', 0)] : []),
    ]),
  );
  const labels = dataLabels(chart.dataLabels);
  const axes = [c('axId', 111_111_111), c('axId', 222_222_222)];
  switch (kind.element) {
    case 'pieChart':
      return c('pieChart', undefined, [c('varyColors', 1), ...series, labels, c('firstSliceAng', 0)]);
    case 'doughnutChart':
      return c('doughnutChart', undefined, [
        c('varyColors', 1),
        ...series,
        labels,
        c('firstSliceAng', 0),
        c('holeSize', 50),
      ]);
    case 'lineChart':
      return c('lineChart', undefined, [
        c('grouping', kind.grouping),
        c('varyColors', 0),
        ...series,
        labels,
        c('marker', 1),
        ...axes,
      ]);
    case 'areaChart':
      return c('areaChart', undefined, [c('grouping', kind.grouping), c('varyColors', 0), ...series, labels, ...axes]);
    case 'barChart': {
      const isStacked = kind.grouping !== 'clustered';
      const spacing = [c('gapWidth', isStacked ? 50 : 60), ...(isStacked ? [c('overlap', 100)] : [])];
      return c('barChart', undefined, [
        c('barDir', kind.direction),
        c('grouping', kind.grouping),
        c('varyColors', 0),
        ...series,
        labels,
        ...spacing,
        ...axes,
      ]);
    }
  }
}

function makeAxes(chart: Chart, kind: Kind): XmlElement[] {
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') return [];
  const isBar = kind.direction === 'bar';
  const line = (color: string) => c('spPr', undefined, [makeElement('a:ln', { w: 9525 }, [solidFill(color)])]);
  const category = c('catAx', undefined, [
    c('axId', 111_111_111),
    c('scaling', undefined, [c('orientation', chart.reverseCategories ? 'maxMin' : 'minMax')]),
    c('delete', 0),
    c('axPos', isBar ? 'l' : 'b'),
    makeElement('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    c('majorTickMark', 'none'),
    c('minorTickMark', 'none'),
    c('tickLblPos', 'low'),
    line('#BFBFBF'),
    c('crossAx', 222_222_222),
    c('crosses', 'autoZero'),
    c('auto', 1),
    c('lblAlgn', 'ctr'),
    c('lblOffset', 100),
    c('noMultiLvlLbl', 0),
  ]);
  const value = c('valAx', undefined, [
    c('axId', 222_222_222),
    c('scaling', undefined, [c('orientation', 'minMax')]),
    c('delete', 0),
    c('axPos', isBar ? 'b' : 'l'),
    c('majorGridlines', undefined, [line('#E0E0E0')]),
    makeElement('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    c('majorTickMark', 'none'),
    c('minorTickMark', 'none'),
    c('tickLblPos', 'nextTo'),
    c('crossAx', 111_111_111),
    // With reversed categories the value axis would stand on top; crossing at the far end brings it back to the foot.
    c('crosses', chart.reverseCategories ? 'max' : 'autoZero'),
    c('crossBetween', 'between'),
    ...(chart.majorUnit === null ? [] : [c('majorUnit', chart.majorUnit)]),
  ]);
  return [category, value];
}

function makeTitle(title: string): XmlElement {
  const properties = makeElement('a:rPr', { lang: 'id-ID', sz: 1400, b: 1 });
  const run = makeElement('a:r', {}, [properties, makeElement('a:t', {}, [title])]);
  const rich = c('rich', undefined, [
    makeElement('a:bodyPr'),
    makeElement('a:lstStyle'),
    makeElement('a:p', {}, [run]),
  ]);
  return c('title', undefined, [c('tx', undefined, [rich]), c('overlay', 0)]);
}

/** Root of a chart part. `source` is the sheet the chart's data stand on. */
export function buildChart(chart: Chart, source: Sheet, formatOf: FormatOf): XmlElement {
  const kind = chartKind(chart.chartType) ?? FALLBACK;
  const parts: XmlNode[] =
    chart.title === null ? [c('autoTitleDeleted', 1)] : [makeTitle(chart.title), c('autoTitleDeleted', 0)];
  parts.push(c('plotArea', undefined, [c('layout'), plot(chart, kind, source, formatOf), ...makeAxes(chart, kind)]));
  if (chart.hasLegend) parts.push(c('legend', undefined, [c('legendPos', 'b'), c('overlay', 0)]));
  parts.push(c('plotVisOnly', 1), c('dispBlanksAs', 'gap'));
  return makeElement('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS }, [
    c('roundedCorners', 0),
    c('chart', undefined, parts),
  ]);
}

function marker(name: string, sheet: Sheet, x: number, y: number): XmlElement {
  const place = (points: number, sizeOf: (sheet: Sheet, index: number) => number, max: number) => {
    let rest = Math.max(0, points);
    let index = 0;
    while (index < max && rest >= sizeOf(sheet, index)) rest -= sizeOf(sheet, index++);
    return { index, offset: Math.round(rest * EMU_PER_POINT) };
  };
  const column = place(x, columnPoints, 16_383);
  const row = place(y, rowPoints, 1_048_575);
  const text = (tag: string, value: number) => makeElement(`xdr:${tag}`, {}, [String(value)]);
  return makeElement(`xdr:${name}`, {}, [
    text('col', column.index), text('colOff', column.offset), text('row', row.index), text('rowOff', row.offset),
  ]); // prettier-ignore
}

/** An anchor for a chart; declares its own namespaces, so that it fits into any drawing. */
export function buildAnchor(chart: Chart, sheet: Sheet, relationId: string, shapeId: number): XmlElement {
  const reference = makeElement('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationId });
  const frame = makeElement('xdr:graphicFrame', { macro: '' }, [
    makeElement('xdr:nvGraphicFramePr', {}, [
      makeElement('xdr:cNvPr', { id: shapeId, name: chart.name }),
      makeElement('xdr:cNvGraphicFramePr'),
    ]),
    makeElement('xdr:xfrm', {}, [makeElement('a:off', { x: 0, y: 0 }), makeElement('a:ext', { cx: 0, cy: 0 })]),
    makeElement('a:graphic', {}, [makeElement('a:graphicData', { uri: CHART }, [reference])]),
  ]);
  return makeElement('xdr:twoCellAnchor', { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING }, [
    marker('from', sheet, chart.left, chart.top),
    marker('to', sheet, chart.left + chart.width, chart.top + chart.height),
    frame,
    makeElement('xdr:clientData'),
  ]);
}

/** Root of a new drawing part. */
export function makeDrawing(): XmlElement {
  return makeElement('xdr:wsDr', { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING });
}
