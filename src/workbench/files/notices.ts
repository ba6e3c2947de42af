/** Names what a loaded file holds that the workbench shows not at all or as a placeholder. Reads only. */
import type { FileNotice } from '../workbook/model';
import type { Package, Relationship } from './package';
import { attribute, child, descendants, elements } from './xml';
import type { XmlElement } from './xml';

const SHEET_RELATIONS: Readonly<Record<string, string>> = {
  comments: 'comment', threadedComment: 'comment', pivotTable: 'pivotTable', slicer: 'slicer', timeline: 'timeline', oleObject: 'embeddedObject',
  package: 'embeddedObject', control: 'control', ctrlProp: 'control', queryTable: 'queryTable', customProperty: 'customProperty', image: 'image',
}; // prettier-ignore

const WORKBOOK_RELATIONS: Readonly<Record<string, string>> = {
  vbaProject: 'macro', externalLink: 'externalLink', connections: 'connection', xmlMaps: 'xmlMap', rdRichValue: 'richValue',
  attachedToolbars: 'toolbar', powerPivotData: 'dataModel', 
}; // prettier-ignore

const SHEET_ELEMENTS: Readonly<Record<string, string>> = {
  sparklineGroup: 'sparkline', customSheetView: 'customView', scenario: 'scenario', protectedRange: 'protectedRange',
}; // prettier-ignore

/** What the part of one sheet holds beyond the model. `drawn` are the codes of its drawing. */
export function sheetNotices(
  name: string,
  worksheet: XmlElement,
  relations: readonly Relationship[],
  drawn: readonly string[],
): FileNotice[] {
  const codes = new Set<string>(drawn);
  for (const relation of relations) {
    const code = SHEET_RELATIONS[relation.kind];
    if (code !== undefined) codes.add(code);
  }
  for (const [element, code] of Object.entries(SHEET_ELEMENTS))
    if (worksheet.children.some((node) => typeof node !== 'string' && isSpecial(node, element))) codes.add(code);
  const extensions = child(worksheet, 'extLst');
  if (extensions !== undefined && descendants(extensions, 'cfRule').length > 0) codes.add('conditionalFormat');
  if (extensions !== undefined && descendants(extensions, 'dataValidation').length > 0) codes.add('dataValidation');
  return [...codes].map((what) => ({ state: 'kept', what, sheet: name }));
}

function isSpecial(node: XmlElement, name: string): boolean {
  if (node.name === 'sheetData') return false;
  return node.name === name || descendants(node, name).length > 0;
}

/** What the workbook holds beyond the model. */
export async function workbookNotices(
  parts: Package,
  relations: readonly Relationship[],
  workbook: XmlElement,
): Promise<FileNotice[]> {
  const codes = new Set<string>();
  for (const relation of relations) {
    const code = WORKBOOK_RELATIONS[relation.kind];
    if (code !== undefined) codes.add(code);
  }
  if (child(workbook, 'workbookProtection') !== undefined) codes.add('workbookProtection');
  const signed = (await parts.relationships('')).some((relation) => relation.kind === 'origin');
  if (signed) codes.add('signature');
  return [...codes].map((what) => ({ state: 'kept', what, sheet: null }));
}

/** Hyperlinks of a sheet by their range: address, or `#place` inside the workbook. */
export function readHyperlinks(
  worksheet: XmlElement,
  relations: readonly Relationship[],
): { ref: string; address: string }[] {
  return elements(child(worksheet, 'hyperlinks'), 'hyperlink').map((element) => {
    const id = Object.keys(element.attrs).find((key) => key.endsWith(':id'));
    const target = relations.find((relation) => id !== undefined && relation.id === element.attrs[id])?.target ?? '';
    const place = attribute(element, 'location');
    return { ref: element.attrs.ref ?? '', address: place === undefined ? target : `${target}#${place}` };
  });
}
