/** Excel.PageLayout with headers and footers. */
import { isWholeColumns, isWholeRows } from '../../workbook/address';
import { ExcelError } from '../../workbook/errors';
import type { PrintSetup, Rect, Sheet } from '../../workbook/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model';
import { requireOpenWorkbook } from '../../workbook/protection';
import { resolveAddress } from '../addresses';
import { asBoolean, asEnum, asNumber, asRecord, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import type { AreasTarget, HostSession } from '../host-context';

/** Excel.PaperType and the file's numbers. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11,
  B4: 12, B5: 13, Folio: 14, Quatro: 15, Paper10x14: 16, Paper11x17: 17, Note: 18,
}; // prettier-ignore
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const UNITS = ['Points', 'Inches', 'Centimeters'] as const;
const POINTS_PER: Readonly<Record<(typeof UNITS)[number], number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
type Margin = keyof PrintSetup['margins'];

function change(sheet: Sheet, session: HostSession, patch: Partial<PrintSetup>): void {
  requireOpenWorkbook(session.core);
  session.core.beginStructure(sheet);
  sheet.print = { ...sheet.print, ...patch };
  session.core.emit(sheet, { type: 'structure', rect: null });
}

function setMargin(sheet: Sheet, name: Margin, value: unknown, session: HostSession): void {
  change(sheet, session, { margins: { ...sheet.print.margins, [name]: asNumber(value) } });
}

function setMargins(sheet: Sheet, [unit, options]: readonly unknown[], session: HostSession): void {
  const factor = POINTS_PER[asEnum(unit, UNITS)];
  const margins = { ...sheet.print.margins };
  for (const [name, value] of Object.entries(asRecord(options))) {
    if (isGiven(value))
      margins[asEnum(name, ['left', 'right', 'top', 'bottom', 'header', 'footer'])] = asNumber(value) * factor;
  }
  change(sheet, session, { margins });
}

function setZoom(sheet: Sheet, value: unknown, session: HostSession): void {
  const record = asRecord(value);
  const read = (name: string): number | null => (isGiven(record[name]) ? asNumber(record[name]) : null);
  const scale = read('scale');
  const fitToWide = read('horizontalFitToPages');
  const fitToTall = read('verticalFitToPages');
  if (scale !== null && (fitToWide !== null || fitToTall !== null)) {
    throw new ExcelError('InvalidArgument', 'Scale and pages to fit exclude each other.');
  }
  if (scale !== null && (scale < 10 || scale > 400)) throw new ExcelError('InvalidArgument', 'The scale is 10 to 400.');
  change(sheet, session, { scale, fitToWide, fitToTall });
}

function rectFrom(sheet: Sheet, value: unknown, session: HostSession): Rect {
  if (!isHostObject(value)) return resolveAddress(asText(value), sheet, session).rect;
  if (value.typeName === 'Range') return rectOf(rangeOf(value));
  const [area, ...more] = (session.requireObject(value, 'RangeAreas').target as AreasTarget).areas;
  if (area === undefined || more.length > 0) {
    throw new ExcelError('ApiNotFound', 'The workbench does not model print areas of several ranges.');
  }
  return rectOf(area);
}

function lines(rect: Rect, axis: 'row' | 'column'): { first: number; last: number } {
  const isWhole = axis === 'row' ? isWholeRows(rect) : isWholeColumns(rect);
  if (!isWhole) throw new ExcelError('InvalidArgument', 'Print titles are whole rows or columns.');
  return axis === 'row' ? { first: rect.top, last: rect.bottom } : { first: rect.left, last: rect.right };
}

function orNull<T>(rect: Rect | null, sheet: Sheet, make: (sheet: Sheet, rect: Rect) => T): T | null {
  return rect === null ? null : make(sheet, rect);
}

function titleRect(sheet: Sheet, axis: 'row' | 'column'): Rect | null {
  const titles = axis === 'row' ? sheet.print.titleRows : sheet.print.titleColumns;
  if (titles === null) return null;
  return axis === 'row'
    ? { top: titles.first, bottom: titles.last, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: titles.first, right: titles.last };
}

function headerFooter(part: 'header' | 'footer', side: 'left' | 'center' | 'right') {
  return {
    get: (sheet: Sheet): string => sheet.print[part][side],
    set: (sheet: Sheet, value: unknown, session: HostSession): void => {
      const text = asText(value);
      if (text.length > 255) throw new ExcelError('InvalidArgument', 'A header or footer has at most 255 characters.');
      change(sheet, session, { [part]: { ...sheet.print[part], [side]: text } });
    },
  };
}

const PARTS = {
  LeftHeader: headerFooter('header', 'left'), CenterHeader: headerFooter('header', 'center'), RightHeader: headerFooter('header', 'right'),
  LeftFooter: headerFooter('footer', 'left'), CenterFooter: headerFooter('footer', 'center'), RightFooter: headerFooter('footer', 'right'),
}; // prettier-ignore

const headerFooterType: TypeDefinition<Sheet> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, part.get])),
  set: Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, part.set])),
};

const headersFootersType: TypeDefinition<Sheet> = {
  name: 'HeaderFooterGroup',
  get: { State: () => 'Default' },
  links: { DefaultForAllPages: (sheet, session) => makeObject(headerFooterType, sheet, session) },
};

const MARGINS = { LeftMargin: 'left', RightMargin: 'right', TopMargin: 'top', BottomMargin: 'bottom', HeaderMargin: 'header', FooterMargin: 'footer' } as const; // prettier-ignore

export const pageLayoutType: TypeDefinition<Sheet> = {
  name: 'PageLayout',
  get: {
    Orientation: (sheet) => (sheet.print.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: (sheet) => Object.entries(PAPERS).find(([, number]) => number === sheet.print.paperSize)?.[0] ?? null,
    Zoom: (sheet) => {
      const { scale, fitToWide, fitToTall } = sheet.print;
      if (fitToWide === null && fitToTall === null) return { scale: scale ?? 100 };
      return { horizontalFitToPages: fitToWide, verticalFitToPages: fitToTall };
    },
    CenterHorizontally: (sheet) => sheet.print.centerHorizontally,
    PrintGridlines: (sheet) => sheet.print.printGridlines,
    ...Object.fromEntries(
      Object.entries(MARGINS).map(([name, key]) => [name, (sheet: Sheet) => sheet.print.margins[key]]),
    ),
  },
  set: {
    Orientation: (sheet, value, session) =>
      change(sheet, session, { orientation: asEnum(value, ORIENTATIONS) === 'Landscape' ? 'landscape' : 'portrait' }),
    PaperSize: (sheet, value, session) => {
      const name = asEnum(value, Object.keys(PAPERS));
      change(sheet, session, { paperSize: PAPERS[name] ?? 9 });
    },
    Zoom: setZoom,
    CenterHorizontally: (sheet, value, session) => change(sheet, session, { centerHorizontally: asBoolean(value) }),
    PrintGridlines: (sheet, value, session) => change(sheet, session, { printGridlines: asBoolean(value) }),
    ...Object.fromEntries(
      Object.entries(MARGINS).map(([name, key]) => [
        name,
        (sheet: Sheet, value: unknown, session: HostSession) => setMargin(sheet, key, value, session),
      ]),
    ),
  },
  links: { HeadersFooters: (sheet, session) => makeObject(headersFootersType, sheet, session) },
  methods: {
    SetPrintArea: (sheet, [area], session) => change(sheet, session, { area: rectFrom(sheet, area, session) }),
    SetPrintTitleRows: (sheet, [rows], session) =>
      change(sheet, session, { titleRows: lines(rectFrom(sheet, rows, session), 'row') }),
    SetPrintTitleColumns: (sheet, [columns], session) =>
      change(sheet, session, { titleColumns: lines(rectFrom(sheet, columns, session), 'column') }),
    SetPrintMargins: setMargins,
    GetPrintAreaOrNullObject: (sheet, _args, session) =>
      orNull(sheet.print.area, sheet, (home, rect) => session.areas(home, [rect])),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) =>
      orNull(titleRect(sheet, 'row'), sheet, (home, rect) => session.range(home, rect)),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) =>
      orNull(titleRect(sheet, 'column'), sheet, (home, rect) => session.range(home, rect)),
  },
};
