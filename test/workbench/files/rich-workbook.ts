/** A workbook that uses everything the model can hold, for round trips. */
import { DEFAULT_STYLE, makeSheet, makeWorkbookData } from '../../../src/workbench/workbook/model';
import type { Cell, Chart, Sheet, WorkbookData } from '../../../src/workbench/workbook/model';

export function putCell(sheet: Sheet, row: number, column: number, cell: Partial<Cell>): void {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  line.set(column, { style: 0, ...cell });
  sheet.cells.set(row, line);
}

export const CHART: Chart = {
  id: 'chart-1',
  name: 'Peringkat',
  chartType: 'BarClustered',
  title: 'Peringkat objek <kerja sama> & nilai',
  source: { sheetId: '{11111111-2222-4333-8444-555555555555}', rect: { top: 0, left: 0, bottom: 3, right: 1 } },
  seriesBy: 'columns',
  left: 300,
  top: 40,
  width: 360,
  height: 200,
  seriesColors: ['#1F4E79'],
  hasLegend: false,
  dataLabels: true,
  reverseCategories: true,
  majorUnit: null,
  fromFile: false,
};

function fillRegister(sheet: Sheet): void {
  const rows = [
    ['Objek', 'Nilai'],
    ['Air bersih', 12_500_000.25],
    ['Sampah & limbah', -3],
    ['  spasi  ', 0.1],
  ] as const;
  rows.forEach(([name, value], row) => {
    putCell(sheet, row, 0, { value: name, style: row === 0 ? 1 : 0 });
    putCell(sheet, row, 1, { value, style: row === 0 ? 1 : 2 });
  });
  putCell(sheet, 4, 0, { value: 'Jumlah' });
  putCell(sheet, 4, 1, { value: 12_499_997.35, formula: '=SUBTOTAL(109,tblObjek[Nilai])' });
  putCell(sheet, 6, 0, { value: '=1+1', quotePrefix: true });
  putCell(sheet, 7, 0, { value: { error: '#N/A' }, formula: '=NA()' });
  putCell(sheet, 8, 0, { value: true });
  putCell(sheet, 9, 0, { value: 45_678.765_432_1, style: 3 });
  putCell(sheet, 10, 0, { value: 'baris 1\nbaris 2\u0001 _x000D_ 😀' });
  putCell(sheet, 11, 0, { value: 3, formula: '=LET(x,B2,y,FILTER(B2:B4,B2:B4>x,0),COUNT(y)+IFS(TRUE,2))' });
  putCell(sheet, 12, 0, { value: 'Laman', hyperlink: 'https://example.org/?a=1&b=2' });
  putCell(sheet, 13, 0, { value: 'Ke atas', hyperlink: "#'Daftar Objek'!A1" });
  sheet.tables.push({
    id: 1,
    name: 'tblObjek',
    rect: { top: 0, left: 0, bottom: 4, right: 1 },
    hasHeader: true,
    hasTotals: true,
    columns: [
      { name: 'Objek', totalsLabel: 'Jumlah' },
      { name: 'Nilai', totalsFunction: 'sum' },
    ],
    style: 'TableStyleMedium2',
    showFilter: true,
    bandedRows: true,
    isFiltered: false,
  });
}

function setUp(sheet: Sheet): void {
  sheet.rows.set(1, { height: 30 });
  sheet.rows.set(20, { hidden: true });
  sheet.columns.set(0, { width: 32.43 });
  sheet.columns.set(1, { width: 14 });
  sheet.columns.set(5, { hidden: true, width: 9 });
  sheet.merges.push({ top: 15, left: 0, bottom: 16, right: 2 });
  const common = {
    ignoreBlanks: true,
    inCellDropDown: true,
    errorStyle: 'stop',
    showError: true,
    errorTitle: 'Keliru',
    error: 'Pilih dari daftar.',
    showPrompt: true,
    promptTitle: 'Pilih',
    prompt: 'Satu dari daftar.',
  } as const;
  const at = (row: number) => [{ top: row, left: 3, bottom: row, right: 3 }];
  sheet.validations.push(
    { ...common, rects: at(1), type: 'list', operator: 'between', formula1: 'KSDD,KSDPK', formula2: null },
    {
      ...common,
      rects: at(2),
      type: 'list',
      operator: 'between',
      formula1: '=$A$2:$A$4',
      formula2: null,
      inCellDropDown: false,
    },
    {
      ...common,
      rects: at(3),
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '100',
      errorStyle: 'warning',
    },
    { ...common, rects: at(4), type: 'wholeNumber', operator: 'greaterThan', formula1: '=B2', formula2: null },
  );
  const format = { bold: true, italic: null, fontColor: '#9C0006', fill: '#FFC7CE' };
  const none = { bold: null, italic: null, fontColor: null, fill: null };
  const rects = [{ top: 1, left: 1, bottom: 3, right: 1 }];
  sheet.conditionalFormats.push(
    { id: 'cf1', rects, priority: 1, stopIfTrue: true, rule: { type: 'custom', formula: '=$B2<0' }, format },
    { id: 'cf2', rects, priority: 2, stopIfTrue: false, rule: { type: 'dataBar', color: '#638EC6' }, format: none },
    { id: 'cf3', rects, priority: 3, stopIfTrue: false, rule: { type: 'cellValue', operator: 'between', formula1: '=1', formula2: '=2' }, format },
    { id: 'cf4', rects, priority: 4, stopIfTrue: false, rule: { type: 'colorScale', colors: ['#F8696B', '#FFEB84', '#63BE7B'] }, format: none },
    { id: 'cf5', rects, priority: 5, stopIfTrue: false, rule: { type: 'containsText', operator: 'beginsWith', text: 'a"b' }, format },
  ); // prettier-ignore
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.tabColor = '#C00000';
  sheet.showGridlines = false;
  sheet.zoom = 85;
  sheet.print = {
    ...sheet.print,
    orientation: 'landscape',
    fitToWide: 1,
    area: { top: 0, left: 0, bottom: 16, right: 5 },
    titleRows: { first: 0, last: 0 },
    titleColumns: { first: 0, last: 1 },
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
    footer: { left: 'TKKSD & mitra', center: '', right: 'Halaman &P dari &N' },
    header: { left: '', center: 'Daftar', right: '' },
    printGridlines: true,
    centerHorizontally: true,
  };
  sheet.charts.push(CHART);
}

/** Two sheets, a name, settings and a custom part. */
export function makeRichWorkbook(): WorkbookData {
  const data = makeWorkbookData();
  data.styles.push(
    { ...DEFAULT_STYLE, bold: true, fill: '#1F4E79', fontColor: '#FFFFFF', horizontal: 'center', vertical: 'center', wrap: true },
    { ...DEFAULT_STYLE, numberFormat: '#,##0.00', borders: { top: { style: 'thin', color: '#BFBFBF' }, left: { style: 'medium', color: null } } },
    { ...DEFAULT_STYLE, numberFormat: 'dd mmmm yyyy hh:mm', locked: false, indent: 2, horizontal: 'left' },
  ); // prettier-ignore
  const register = makeSheet('{11111111-2222-4333-8444-555555555555}', 'Daftar Objek');
  fillRegister(register);
  setUp(register);
  const hidden = makeSheet('{99999999-2222-4333-8444-555555555555}', "Lembar 'rahasia' 2");
  hidden.visibility = 'veryHidden';
  hidden.protection = { protected: true, options: { allowFormatCells: true, allowSort: false } };
  hidden.autoFilter = { rect: { top: 0, left: 0, bottom: 9, right: 2 }, isFiltered: false };
  data.sheets = [register, hidden];
  data.activeSheetId = register.id;
  data.names = [
    { name: 'Batas', formula: "='Daftar Objek'!$B$2", scope: null, hidden: false },
    { name: 'Lokal', formula: '=1', scope: hidden.id, hidden: true },
  ];
  data.settings.set('kersama', '{"a":"é & <b>"}');
  data.customXmlParts.set('{AAAAAAAA-2222-4333-8444-555555555555}', {
    id: '{AAAAAAAA-2222-4333-8444-555555555555}',
    xml: '<jurnal xmlns="urn:kersama:journal"><entri nomor="1">teks</entri></jurnal>',
    namespace: 'urn:kersama:journal',
  });
  return data;
}
