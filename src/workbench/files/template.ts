/** The package of a new workbook, before its sheets are put in. */
import type { CellStyle, WorkbookData } from '../workbook/model';
import { DEFAULT_STYLE } from '../workbook/model';
import type { Archiver } from './archive';
import { Package } from './package';
import { makeElement } from './xml';
import type { XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OVERRIDES: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
];

/** Styles with the fixed entries files need (ECMA-376 18.8): one font, two fills, one border, one format. */
function makeStyles(style: CellStyle): XmlElement {
  const one = (name: string, entry: XmlElement) => makeElement(name, { count: 1 }, [entry]);
  const pattern = (patternType: string) => makeElement('fill', {}, [makeElement('patternFill', { patternType })]);
  const edges = ['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => makeElement(edge));
  const font = makeElement('font', {}, [
    makeElement('sz', { val: style.fontSize }),
    makeElement('color', { theme: 1 }),
    makeElement('name', { val: style.fontName }),
  ]);
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return makeElement('styleSheet', { xmlns: MAIN }, [
    one('fonts', font),
    makeElement('fills', { count: 2 }, [pattern('none'), pattern('gray125')]),
    one('borders', makeElement('border', {}, edges)),
    one('cellStyleXfs', makeElement('xf', plain)),
    one('cellXfs', makeElement('xf', { ...plain, xfId: 0 })),
    one('cellStyles', makeElement('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    makeElement('dxfs', { count: 0 }),
  ]);
}

/** A package with a workbook part without sheets, and styles whose first format is the data's default style. */
export async function createPackage(
  data: Pick<WorkbookData, 'styles' | 'date1904'>,
  archiver?: Archiver,
): Promise<Package> {
  const parts = await Package.create(archiver);
  const workbook = makeElement(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    [
      makeElement('workbookPr', { date1904: data.date1904 ? 1 : undefined }),
      makeElement('bookViews', {}, [makeElement('workbookView', { activeTab: 0 })]),
      makeElement('sheets'),
    ],
  );
  parts.writeTree('xl/workbook.xml', workbook);
  parts.writeTree('xl/styles.xml', makeStyles(data.styles[0] ?? DEFAULT_STYLE));
  for (const [path, type] of OVERRIDES) await parts.declare(path, type);
  await parts.relate('', 'officeDocument', 'xl/workbook.xml');
  await parts.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  return parts;
}
