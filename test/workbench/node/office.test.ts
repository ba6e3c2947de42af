/** The loader: the real library, wired to the host. */
import { codeOf, settle, startHost } from '../office';

describe('office.js in Node', () => {
  test('writes and reads values through the unmodified library', async () => {
    const host = await startHost();
    const { workbook } = host;
    const values = await host.on(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'x'],
        [true, ''],
      ];
      range.load('values,address,format/fill/color');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.format.fill.color).toBe('#FFFFFF');
      return range.values;
    });
    expect(values).toEqual([
      [1, 'x'],
      [true, ''],
    ]);
    expect(workbook.displayText(workbook.data.activeSheetId, 0, 0)).toBe('1');
  });

  test('an error carries the code of Excel and is an instance of the library error', async () => {
    const host = await startHost();
    const failing = host.on((_sheet, context) => context.workbook.worksheets.getItem('Missing').getRange('A1').clear());
    await expect(failing).rejects.toBeInstanceOf(host.OfficeExtension.Error);
    expect(await codeOf(host.on((_s, context) => context.workbook.worksheets.getItem('Missing').activate()))).toBe(
      'ItemNotFound',
    );
  });

  test('claims the requirement sets it is told to claim', async () => {
    const { Office } = await startHost({ excelApi: '1.14', displayLanguage: 'en-US' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
    expect(Office.context.displayLanguage).toBe('en-US');
  });

  test('delivers events to handlers, with what triggered them', async () => {
    const host = await startHost();
    const { Excel, workbook } = host;
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        seen.push(args);
        return Promise.resolve();
      });
      await context.sync();
    });
    await host.on((sheet) => {
      sheet.getRange('A1').values = [[5]];
    });
    workbook.typeInto(workbook.data.activeSheetId, 1, 1, 'typed');
    await settle();
    expect(seen.map((args) => [args.address, args.triggerSource, args.source, args.changeType])).toEqual([
      ['A1', 'ThisLocalAddin', 'Local', 'RangeEdited'],
      ['B2', 'Unknown', 'Local', 'RangeEdited'],
    ]);
    expect(seen[1]?.details).toEqual({
      valueBefore: '',
      valueAfter: 'typed',
      valueTypeBefore: 'Empty',
      valueTypeAfter: 'String',
    });
  });
});
