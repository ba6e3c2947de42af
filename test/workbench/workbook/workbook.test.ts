/** What a person does at the grid. */
import { makeWorkbookData } from '../../../src/workbench/workbook/model';
import { Workbook } from '../../../src/workbench/workbook/workbook';

function start(locale: 'en-US' | 'id-ID' = 'en-US') {
  const workbook = new Workbook(makeWorkbookData(), undefined, { locale });
  const id = workbook.data.activeSheetId;
  const sheet = workbook.data.sheets[0]!;
  return { workbook, id, sheet, value: (row: number, column: number) => sheet.cells.get(row)?.get(column)?.value };
}

describe('typing', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['3,5%', 0.035],
    ['31/12/2024', 45657],
    ['TRUE', true],
    ['Rp abc', 'Rp abc'],
  ])('%s is read under Indonesian settings', (text, expected) => {
    const { workbook, id, value } = start('id-ID');
    expect(workbook.typeInto(id, 0, 0, text).ok).toBe(true);
    expect(value(0, 0)).toBe(expected);
  });

  test('a broken formula is refused', () => {
    const { workbook, id } = start();
    expect(workbook.typeInto(id, 0, 0, '=SUM(').ok).toBe(false);
  });

  test('undo takes typing and inserted rows back, redo brings them again', () => {
    const { workbook, id, sheet, value } = start();
    workbook.typeInto(id, 0, 0, 'a');
    workbook.typeInto(id, 1, 0, '=A1');
    workbook.insertRows(id, 0, 2);
    expect(sheet.cells.get(3)?.get(0)?.formula).toBe('=A3');
    expect(workbook.undo()).toBe(true);
    expect(value(0, 0)).toBe('a');
    expect(sheet.cells.get(1)?.get(0)?.formula).toBe('=A1');
    expect(workbook.redo()).toBe(true);
    expect(value(2, 0)).toBe('a');
  });

  test('what the add-in writes clears the undo of the person', () => {
    const { workbook, id, sheet } = start();
    workbook.typeInto(id, 0, 0, 'a');
    workbook.core.as('addin', () => workbook.core.putCell(sheet, 1, 1, { style: 0, value: 1 }));
    expect(workbook.canUndo).toBe(false);
  });

  test('only the contents of cells count as a change of cells on a loaded sheet', () => {
    const { workbook, id, sheet } = start();
    sheet.changed = 'no';
    workbook.typeInto(id, 2, 1, 'x');
    expect([sheet.changed, [...sheet.changedCells]]).toEqual(['cells', [2 * 16384 + 1]]);
    workbook.setStyle(id, { top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    expect(sheet.changed).toBe('all');
  });

  test('deleted rows take references and parts of merges away', () => {
    const { workbook, id, sheet } = start();
    workbook.typeInto(id, 5, 0, '=A2+SUM(A1:A4)');
    workbook.merge(id, { top: 1, left: 2, bottom: 3, right: 3 });
    workbook.deleteRows(id, 1, 1);
    expect(sheet.cells.get(4)?.get(0)?.formula).toBe('=#REF!+SUM(A1:A3)');
    expect(sheet.merges).toEqual([{ top: 1, left: 2, bottom: 2, right: 3 }]);
  });

  test('a table with a calculated reference follows the new name of its column', () => {
    const { workbook, id, sheet } = start();
    workbook.paste(id, 0, 0, [
      ['Nama', 'Nilai'],
      ['a', '1'],
    ]);
    sheet.tables.push({
      id: 1,
      name: 'T',
      rect: { top: 0, left: 0, bottom: 1, right: 1 },
      hasHeader: true,
      hasTotals: false,
      columns: [{ name: 'Nama' }, { name: 'Nilai' }],
      style: null,
      showFilter: true,
      bandedRows: true,
      isFiltered: false,
    });
    workbook.typeInto(id, 5, 0, '=SUM(T[Nilai])');
    workbook.typeInto(id, 0, 1, 'Skor');
    expect(sheet.cells.get(5)?.get(0)?.formula).toBe('=SUM(T[Skor])');
  });
});

describe('the filter buttons of a table (platform.md 4.5)', () => {
  function filtered() {
    const workbook = new Workbook(makeWorkbookData());
    const id = workbook.data.activeSheetId;
    const sheet = workbook.data.sheets[0]!;
    workbook.paste(id, 0, 0, [['Jenis', 'Nilai'], ['KSD', '10'], ['KSDL', '9'], ['ksd', ''], ['', '9']]);
    sheet.tables.push({
      id: 1, name: 'T', rect: { top: 0, left: 0, bottom: 4, right: 1 }, hasHeader: true, hasTotals: false,
      columns: [{ name: 'Jenis' }, { name: 'Nilai' }], style: null, showFilter: true, bandedRows: true, isFiltered: false,
    });
    const hidden = () => [...sheet.rows].flatMap(([row, props]) => (props.hidden === true ? [row] : []));
    return { workbook, id, sheet, hidden };
  } // prettier-ignore

  test('list numbers in order and blanks last, and only headings have them', () => {
    const { workbook, id } = filtered();
    expect(workbook.filterChoices(id, 0, 1)!.map(({ text }) => text)).toEqual(['9', '10', '']);
    expect(workbook.filterChoices(id, 1, 1)).toBeNull();
    expect(workbook.filterBy(id, 1, 1, ['9']).ok).toBe(false);
  });

  test('hide the other rows, flag the table as filtered, and can be undone and cleared', () => {
    const { workbook, id, sheet, hidden } = filtered();
    workbook.filterBy(id, 0, 0, ['KSD']);
    expect([hidden(), sheet.tables[0]!.isFiltered]).toEqual([[2, 4], true]);
    expect(workbook.filterChoices(id, 0, 0)!.find(({ text }) => text === 'KSDL')!.isShown).toBe(false);
    workbook.undo();
    expect([hidden(), sheet.tables[0]!.isFiltered]).toEqual([[], false]);
    workbook.redo();
    workbook.filterBy(id, 0, 1, ['9']);
    expect(hidden()).toEqual([1, 3]);
    workbook.filterBy(id, 0, 1, null);
    expect([hidden(), sheet.tables[0]!.isFiltered]).toEqual([[], false]);
  });
});

describe('what Excel shows and moves beside the cells', () => {
  test('a typed date is stored with the en-US short date and shown in the order of the settings (platform.md 4.6)', () => {
    const workbook = new Workbook(makeWorkbookData(), undefined, { locale: 'id-ID' });
    const id = workbook.data.activeSheetId;
    workbook.typeInto(id, 0, 0, '5/3/2024');
    const cell = workbook.data.sheets[0]!.cells.get(0)!.get(0)!;
    expect([cell.value, workbook.data.styles[cell.style]!.numberFormat]).toEqual([45356, 'm/d/yyyy']);
    expect([workbook.displayText(id, 0, 0), workbook.inputText(id, 0, 0)]).toEqual(['05/03/2024', '05/03/2024']);
  });

  test('charts move with rows inserted above them, stretch over rows inserted under them, and come back with undo', () => {
    const workbook = new Workbook(makeWorkbookData());
    const id = workbook.data.activeSheetId;
    const sheet = workbook.data.sheets[0]!;
    sheet.charts = [{
      id: 'c', name: 'Chart 1', chartType: 'Line', title: null, source: { sheetId: id, rect: { top: 0, left: 0, bottom: 3, right: 1 } },
      seriesBy: 'columns', left: 100, top: 60, width: 300, height: 150, seriesColors: [], hasLegend: true, dataLabels: false,
      reverseCategories: false, majorUnit: null, fromFile: false,
    }]; // prettier-ignore
    const place = () => [sheet.charts[0]!.top, sheet.charts[0]!.height, sheet.charts[0]!.left];
    workbook.insertRows(id, 0, 2);
    expect(place()).toEqual([90, 150, 100]);
    workbook.insertRows(id, 8, 1);
    expect(place()).toEqual([90, 165, 100]);
    workbook.insertColumns(id, 0, 1);
    expect(place()).toEqual([90, 165, 148]);
    workbook.undo();
    workbook.undo();
    workbook.deleteRows(id, 0, 4);
    expect(place()).toEqual([30, 150, 100]);
  });
});
