/** Excel.Chart and its collection: charts as records, drawn by the page. */
import { ExcelError } from '../../workbook/errors';
import type { Chart, Rect, Sheet } from '../../workbook/model';
import { requireUnprotected } from '../../workbook/protection';
import { resolveAddress } from '../addresses';
import { asBoolean, asEnum, asIndex, asNumber, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { asColor } from '../colors';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession } from '../host-context';
import { columnPoints, rowPoints } from './range-format';
import { wireValue } from './range-reading';

interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

const CHART_TYPES = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers',
  'Pie', 'Doughnut', 'Area', 'AreaStacked', 'XYScatter',
] as const; // prettier-ignore
const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

function chartOf(target: ChartTarget): Chart {
  const chart = target.sheet.charts.find((other) => other.id === target.id);
  if (chart === undefined) throw new ExcelError('ItemNotFound', 'The chart does not exist.');
  return chart;
}

function change(target: ChartTarget, session: HostSession, patch: Partial<Chart>): void {
  const chart = chartOf(target);
  requireUnprotected(session.core, target.sheet);
  session.core.beginStructure(target.sheet);
  target.sheet.charts = target.sheet.charts.map((other) => (other === chart ? { ...chart, ...patch } : other));
  session.core.emit(target.sheet, { type: 'charts', rect: chart.source.rect });
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], session: HostSession): HostObject {
  requireUnprotected(session.core, sheet);
  const range = rangeOf(source);
  const rect = rectOf(range);
  const by = asEnum(isGiven(seriesBy) ? seriesBy : 'Auto', SERIES_BY);
  const isTall = rect.bottom - rect.top >= rect.right - rect.left;
  const all = session.core.data.sheets.flatMap((other) => other.charts);
  const number = Math.max(0, ...all.map((chart) => Number(/(\d+)\}$/.exec(chart.id)?.[1] ?? 0))) + 1;
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let label = 1;
  while (taken.has(`Chart ${label}`)) label += 1;
  const chart: Chart = {
    id: `{00000000-0008-0000-0000-${String(number).padStart(12, '0')}}`,
    name: `Chart ${label}`,
    chartType: asEnum(type, CHART_TYPES),
    title: 'Chart Title',
    source: { sheetId: range.sheet.id, rect },
    seriesBy: by === 'Rows' || (by === 'Auto' && !isTall) ? 'rows' : 'columns',
    left: 200, top: 100, width: 360, height: 216, seriesColors: [], hasLegend: true, dataLabels: false, reverseCategories: false,
    majorUnit: null, fromFile: false,
  }; // prettier-ignore
  session.core.beginStructure(sheet);
  sheet.charts = [...sheet.charts, chart];
  session.core.emit(sheet, { type: 'charts', rect });
  return makeObject(chartType, { sheet, id: chart.id }, session);
}

/** Points from the sheet's corner to the rectangle's. */
function placeOf(sheet: Sheet, rect: Rect): { left: number; top: number; width: number; height: number } {
  const sum = (first: number, end: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = first; index < end; index += 1) total += size(index);
    return total;
  };
  const column = (index: number): number =>
    sheet.columns.get(index)?.hidden === true ? 0 : columnPoints(sheet, index);
  const row = (index: number): number => (sheet.rows.get(index)?.hidden === true ? 0 : rowPoints(sheet, index));
  return {
    left: sum(0, rect.left, column),
    top: sum(0, rect.top, row),
    width: sum(rect.left, rect.right + 1, column),
    height: sum(rect.top, rect.bottom + 1, row),
  };
}

function setPosition(target: ChartTarget, [start, end]: readonly unknown[], session: HostSession): void {
  const read = (value: unknown): Rect =>
    isHostObject(value) ? rectOf(rangeOf(value)) : resolveAddress(asText(value), target.sheet, session).rect;
  const first = read(start);
  const last = isGiven(end) ? read(end) : first;
  const rect = {
    top: Math.min(first.top, last.top), left: Math.min(first.left, last.left),
    bottom: Math.max(first.bottom, last.bottom), right: Math.max(first.right, last.right),
  }; // prettier-ignore
  const place = placeOf(target.sheet, rect);
  const { width, height } = chartOf(target);
  change(target, session, isGiven(end) ? place : { ...place, width, height });
}

const chartFontType: TypeDefinition<ChartTarget> = { name: 'ChartFont' };
const titleFormatType: TypeDefinition<ChartTarget> = {
  name: 'ChartTitleFormat',
  links: { Font: (target, session) => makeObject(chartFontType, target, session) },
};

const titleType: TypeDefinition<ChartTarget> = {
  name: 'ChartTitle',
  get: { Text: (target) => chartOf(target).title ?? '', Visible: (target) => chartOf(target).title !== null },
  set: {
    Text: (target, value, session) => change(target, session, { title: asText(value) }),
    Visible: (target, value, session) =>
      change(target, session, { title: asBoolean(value) ? (chartOf(target).title ?? 'Chart Title') : null }),
  },
  links: { Format: (target, session) => makeObject(titleFormatType, target, session) },
};

const legendType: TypeDefinition<ChartTarget> = {
  name: 'ChartLegend',
  get: { Visible: (target) => chartOf(target).hasLegend },
  set: { Visible: (target, value, session) => change(target, session, { hasLegend: asBoolean(value) }) },
};

const categoryAxisType: TypeDefinition<ChartTarget> = {
  name: 'ChartAxis',
  get: { ReversePlotOrder: (target) => chartOf(target).reverseCategories },
  set: {
    ReversePlotOrder: (target, value, session) => change(target, session, { reverseCategories: asBoolean(value) }),
  },
};

/** A number above 0, or `''` for the one that Excel chooses. */
function asUnit(value: unknown): number | null {
  if (value === '') return null;
  const unit = asNumber(value);
  if (unit <= 0) throw new ExcelError('InvalidArgument', 'The unit of an axis is above 0.');
  return unit;
}

const valueAxisType: TypeDefinition<ChartTarget> = {
  name: 'ChartAxis',
  get: { MajorUnit: (target) => chartOf(target).majorUnit ?? 1 },
  set: { MajorUnit: (target, value, session) => change(target, session, { majorUnit: asUnit(value) }) },
};

const axesType: TypeDefinition<ChartTarget> = {
  name: 'ChartAxes',
  links: {
    CategoryAxis: (target, session) => makeObject(categoryAxisType, target, session),
    ValueAxis: (target, session) => makeObject(valueAxisType, target, session),
  },
};

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const seriesFillType: TypeDefinition<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: (target, [color], session) => setSeriesColor(target, asColor(color), session),
    Clear: (target, _args, session) => setSeriesColor(target, null, session),
  },
};

function setSeriesColor(target: SeriesTarget, color: string | null, session: HostSession): void {
  const colors = [...chartOf(target).seriesColors];
  while (colors.length <= target.index) colors.push(null);
  colors[target.index] = color;
  change(target, session, { seriesColors: colors });
}

const seriesFormatType: TypeDefinition<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  links: { Fill: (target, session) => makeObject(seriesFillType, target, session) },
};

const dataLabelsType: TypeDefinition<ChartTarget> = {
  name: 'ChartDataLabels',
  get: { ShowValue: (target) => chartOf(target).dataLabels },
  set: { ShowValue: (target, value, session) => change(target, session, { dataLabels: asBoolean(value) }) },
};

const seriesType: TypeDefinition<SeriesTarget> = {
  name: 'ChartSeries',
  get: {
    Name: (target, session) => {
      const { source, seriesBy } = chartOf(target);
      const sheet = session.core.requireSheet(source.sheetId);
      const [row, column] =
        seriesBy === 'columns'
          ? [source.rect.top, source.rect.left + 1 + target.index]
          : [source.rect.top + 1 + target.index, source.rect.left];
      return String(wireValue(sheet.cells.get(row)?.get(column)?.value));
    },
    HasDataLabels: (target) => chartOf(target).dataLabels,
  },
  set: { HasDataLabels: (target, value, session) => change(target, session, { dataLabels: asBoolean(value) }) },
  links: {
    Format: (target, session) => makeObject(seriesFormatType, target, session),
    DataLabels: (target, session) => makeObject(dataLabelsType, target, session),
  },
};

/** The first row or column of the source holds the categories. */
function seriesCount(target: ChartTarget): number {
  const { source, seriesBy } = chartOf(target);
  const size = seriesBy === 'columns' ? source.rect.right - source.rect.left : source.rect.bottom - source.rect.top;
  return Math.max(1, size);
}

const seriesListType: TypeDefinition<ChartTarget> = {
  name: 'ChartSeriesCollection',
  get: { Count: seriesCount },
  items: (target, session) =>
    Array.from({ length: seriesCount(target) }, (_series, index) =>
      makeObject(seriesType, { ...target, index }, session),
    ),
  methods: {
    GetCount: (target) => seriesCount(target),
    GetItemAt: (target, [index], session) => {
      if (asIndex(index) >= seriesCount(target))
        throw new ExcelError('InvalidArgument', 'The chart has no such series.');
      return makeObject(seriesType, { ...target, index: asIndex(index) }, session);
    },
  },
};

function size(name: 'left' | 'top' | 'width' | 'height') {
  return {
    get: (target: ChartTarget): number => chartOf(target)[name],
    set: (target: ChartTarget, value: unknown, session: HostSession): void =>
      change(target, session, { [name]: asNumber(value) }),
  };
}

const SIZES = { Left: size('left'), Top: size('top'), Width: size('width'), Height: size('height') };

export const chartType: TypeDefinition<ChartTarget> = {
  name: 'Chart',
  id: (target) => target.id,
  get: {
    Id: (target) => target.id,
    Name: (target) => chartOf(target).name,
    ChartType: (target) => chartOf(target).chartType,
    ...Object.fromEntries(Object.entries(SIZES).map(([name, part]) => [name, part.get])),
  },
  set: {
    Name: (target, value, session) => change(target, session, { name: asText(value) }),
    ChartType: (target, value, session) => change(target, session, { chartType: asEnum(value, CHART_TYPES) }),
    ...Object.fromEntries(Object.entries(SIZES).map(([name, part]) => [name, part.set])),
  },
  links: {
    Title: (target, session) => makeObject(titleType, target, session),
    Legend: (target, session) => makeObject(legendType, target, session),
    Axes: (target, session) => makeObject(axesType, target, session),
    Series: (target, session) => makeObject(seriesListType, target, session),
    DataLabels: (target, session) => makeObject(dataLabelsType, target, session),
    Worksheet: (target, session) => session.worksheet(target.sheet),
  },
  methods: {
    SetPosition: setPosition,
    SetData: (target, [source, seriesBy], session) => {
      const range = rangeOf(source);
      const by = asEnum(isGiven(seriesBy) ? seriesBy : 'Auto', SERIES_BY);
      const seriesPart = by === 'Auto' ? {} : { seriesBy: by === 'Rows' ? ('rows' as const) : ('columns' as const) };
      change(target, session, { source: { sheetId: range.sheet.id, rect: rectOf(range) }, ...seriesPart });
    },
    Delete: (target, _args, session) => {
      const chart = chartOf(target);
      requireUnprotected(session.core, target.sheet);
      session.core.beginStructure(target.sheet);
      target.sheet.charts = target.sheet.charts.filter((other) => other !== chart);
      session.core.emit(target.sheet, { type: 'charts', rect: chart.source.rect });
    },
  },
};

function find(sheet: Sheet, key: unknown, session: HostSession): HostObject | null {
  const text = asText(key);
  const chart = sheet.charts.find((other) => other.id === text) ?? sheet.charts.find((other) => other.name === text);
  return chart === undefined ? null : makeObject(chartType, { sheet, id: chart.id }, session);
}

function orNotFound(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound', 'The chart does not exist.');
  return object;
}

export const chartsType: TypeDefinition<Sheet> = {
  name: 'ChartCollection',
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet, session) => sheet.charts.map((chart) => makeObject(chartType, { sheet, id: chart.id }, session)),
  item: find,
  methods: {
    Add: add,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [name], session) => orNotFound(find(sheet, name, session)),
    GetItemOrNullObject: (sheet, [name], session) => find(sheet, name, session),
    GetItemAt: (sheet, [index], session) => {
      const chart = sheet.charts[asIndex(index)];
      return orNotFound(chart === undefined ? null : makeObject(chartType, { sheet, id: chart.id }, session));
    },
  },
};
