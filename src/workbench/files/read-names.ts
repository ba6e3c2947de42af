/** Defined names of `workbook.xml`: those people see, and the built-in ones that say print areas and titles. Reads only. */
import type { DefinedName, Sheet } from '../workbook/model';
import { parseRect } from './address';
import { fromFileFormula } from './formulas';
import { child, elements, flagOf, textOf } from './xml';
import type { XmlElement } from './xml';

export function isBuiltInName(name: string): boolean {
  return /^_xlnm\./i.test(name);
}

/** Names but the built-in ones, in file order. A scope that no sheet has becomes the workbook's. */
export function readNames(workbook: XmlElement, sheets: readonly (Sheet | null)[]): DefinedName[] {
  return elements(child(workbook, 'definedNames'), 'definedName').flatMap((element) => {
    const name = element.attrs.name ?? '';
    if (name === '' || isBuiltInName(name)) return [];
    const scope = sheets[Number(element.attrs.localSheetId ?? -1)]?.id ?? null;
    return [{ name, formula: fromFileFormula(textOf(element)), scope, hidden: flagOf(element, 'hidden') }];
  });
}

function rangePart(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1);
}

/** Splits at commas outside quotes: `'a,b'!$A:$B,'a,b'!$1:$2`. */
function splitUnion(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** Sets print area and titles of the sheets from the built-in names. An area of several ranges keeps its first. */
export function applyPrintNames(workbook: XmlElement, sheets: readonly (Sheet | null)[]): void {
  for (const element of elements(child(workbook, 'definedNames'), 'definedName')) {
    const sheet = sheets[Number(element.attrs.localSheetId ?? -1)];
    if (sheet === null || sheet === undefined) continue;
    const rects = splitUnion(textOf(element)).map((part) => ({
      text: rangePart(part),
      rect: parseRect(rangePart(part)),
    }));
    if (element.attrs.name === '_xlnm.Print_Area') sheet.print = { ...sheet.print, area: rects[0]?.rect ?? null };
    if (element.attrs.name !== '_xlnm.Print_Titles') continue;
    for (const { text, rect } of rects) {
      if (rect === null) continue;
      if (/^\$?\d/.test(text)) sheet.print = { ...sheet.print, titleRows: { first: rect.top, last: rect.bottom } };
      else sheet.print = { ...sheet.print, titleColumns: { first: rect.left, last: rect.right } };
    }
  }
}
