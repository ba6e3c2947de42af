/**
 * Writes sheet plans as an .xlsx file of their own, without Excel. Loaded only when files are made. Tables, charts and conditional
 * formats of a plan are not written: what is handed out has none.
 */
import JSZip from 'jszip';
import { columnLetters, quoteSheetName, rangeAddress, type CellRange } from '../../core/model/cell';
import type { PlanPrint, SheetPlan } from '../../core/sheets/plan';
import { FileStyles } from './file-styles';
import { writeSheetPart } from './write-sheet-part';
import { escapeXml } from './write-xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Of every entry, so that the same plans give the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** One sheet for each plan, at least one; names must differ. */
export async function writeWorkbookFile(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const styles = new FileStyles();
  const sheets = plans.map((plan, index) => writeSheetPart(plan, styles, index === 0));
  const zip = new JSZip();
  const add = (path: string, xml: string): void =>
    void zip.file(path, HEAD + xml, { date: DATE, createFolders: false });
  add('[Content_Types].xml', contentTypes(plans.length));
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbookXml(plans));
  add(
    'xl/_rels/workbook.xml.rels',
    relations([...plans.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
  ); // prettier-ignore
  add('xl/styles.xml', styles.write());
  sheets.forEach((xml, index) => add(`xl/worksheets/sheet${index + 1}.xml`, xml));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${parts.join('')}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Everything is computed when the file is opened: formulas are written without their results. */
function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = plans.flatMap(({ name, print }, index) => (print === null ? [] : printNames(print, name, index)));
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets>${defined}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function printNames({ area, titleRows, titleColumns }: PlanPrint, sheet: string, index: number): string[] {
  const on = (reference: string): string => `${quoteSheetName(sheet)}!${reference}`;
  const titles = [
    ...(titleColumns === undefined ? [] : [on(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`)]),
    ...(titleRows === null ? [] : [on(`$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
  ]; // prettier-ignore
  const define = (name: string, content: string): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}">${escapeXml(content)}</definedName>`;
  return [
    ...(area === null ? [] : [define('Print_Area', on(absolute(area)))]),
    ...(titles.length === 0 ? [] : [define('Print_Titles', titles.join(','))]),
  ];
}

function absolute(range: CellRange): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
