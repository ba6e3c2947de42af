/** Charts of a sheet into its drawing: new ones are added, deleted ones removed, those of the file stay as they are. */
import type { Sheet } from '../workbook/model';
import { buildAnchor, buildChart, makeDrawing, type FormatOf } from './chart-xml';
import type { Package } from './package';
import { chartId } from './read-chart';
import { SHEET_ORDER } from './write-sheet';
import { relationPrefix } from './write-tables';
import { attribute, descendants, makeElement, numberOf, prefixOf, setChildren } from './xml';
import type { XmlElement } from './xml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Removes the anchors of charts that the sheet no longer has, with their parts. */
async function removeCharts(
  parts: Package,
  drawing: string,
  root: XmlElement,
  kept: ReadonlySet<string>,
): Promise<void> {
  const relations = await parts.relationships(drawing);
  const gone = relations.filter((relation) => relation.kind === 'chart' && !kept.has(chartId(relation.target)));
  if (gone.length === 0) return;
  const ids = new Set(gone.map((relation) => relation.id));
  root.children = root.children.filter(
    (node) =>
      typeof node === 'string' ||
      !descendants(node, 'chart').some((reference) => ids.has(attribute(reference, 'id') ?? '')),
  );
  for (const relation of gone) {
    for (const owned of await parts.relationships(relation.target))
      if (/^(chartStyle|chartColorStyle|chartUserShapes)$/.test(owned.kind)) await parts.remove(owned.target);
    await parts.remove(relation.target);
  }
  await parts.unrelate(drawing, (relation) => ids.has(relation.id));
  parts.writeTree(drawing, root);
}

/** Brings the drawing of a sheet in line with its charts. `sheets` are where charts find their data. */
export async function writeCharts(
  parts: Package,
  part: string,
  root: XmlElement,
  sheet: Sheet,
  sheets: readonly Sheet[],
  formatOf: FormatOf,
): Promise<void> {
  let drawing = (await parts.relationships(part)).find((relation) => relation.kind === 'drawing')?.target;
  const existing = drawing === undefined ? undefined : await parts.tree(drawing);
  if (drawing !== undefined && existing !== undefined)
    await removeCharts(parts, drawing, existing, new Set(sheet.charts.map((chart) => chart.id)));
  const added = sheet.charts.filter((chart) => !chart.fromFile);
  if (added.length === 0) return;
  const drawingRoot = existing ?? makeDrawing();
  if (drawing === undefined) {
    drawing = parts.freePath('xl/drawings/drawing#.xml');
    parts.writeTree(drawing, drawingRoot);
    await parts.declare(drawing, DRAWING_TYPE);
    const id = await parts.relate(part, 'drawing', drawing);
    const element = makeElement(`${prefixOf(root)}drawing`, { [`${relationPrefix(root)}:id`]: id });
    setChildren(root, 'drawing', [element], SHEET_ORDER);
  }
  let shapeId = descendants(drawingRoot, 'cNvPr').reduce((max, shape) => Math.max(max, numberOf(shape, 'id', 0)), 1);
  for (const chart of added) {
    const source = sheets.find((one) => one.id === chart.source.sheetId) ?? sheet;
    const path = parts.freePath('xl/charts/chart#.xml');
    parts.writeTree(path, buildChart(chart, source, formatOf));
    await parts.declare(path, CHART_TYPE);
    const relation = await parts.relate(drawing, 'chart', path);
    drawingRoot.children.push(buildAnchor(chart, sheet, relation, ++shapeId));
  }
  parts.writeTree(drawing, drawingRoot);
}
