/** Range through the real office.js, with the rules of platform.md that each test names. */
import { DEFAULT_STYLE, type makeWorkbookData } from '../../../src/workbench/workbook/model';
import { codeOf, settle, startHost, type TestHost } from '../office';

async function read(
  host: TestHost,
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; types: unknown[][]; text: unknown[][] }> {
  return host.on(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('values,formulas,valueTypes,text');
    await context.sync();
    return { values: range.values, formulas: range.formulas, types: range.valueTypes, text: range.text };
  });
}

async function write(host: TestHost, address: string, values: unknown): Promise<void> {
  await host.on((sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });
}

describe('values (platform.md 4.6)', () => {
  test('the shape of the array must match the range', async () => {
    const host = await startHost();
    expect(await codeOf(write(host, 'A1:B2', [[1, 2]]))).toBe('InvalidArgument');
    expect(await codeOf(write(host, 'A1:B1', [[1, 2, 3]]))).toBe('InvalidArgument');
  });

  test('null leaves a cell alone and an empty text clears it', async () => {
    const host = await startHost();
    await write(host, 'A1:B1', [['a', 'b']]);
    await write(host, 'A1:B1', [[null, '']]);
    expect((await read(host, 'A1:B1')).values).toEqual([['a', '']]);
    expect((await read(host, 'A1:B1')).types).toEqual([['String', 'Empty']]);
  });

  test('a scalar fills the whole range', async () => {
    const host = await startHost();
    await write(host, 'A1:B2', 7);
    expect((await read(host, 'A1:B2')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a formula for the whole range moves its relative references from cell to cell (techcommunity idea 4211172)', async () => {
    const host = await startHost();
    await write(host, 'A1:A2', '=B1+$B$1');
    expect((await read(host, 'A1:A2')).formulas).toEqual([['=B1+$B$1'], ['=B2+$B$1']]);
  });

  test('an array of more than 1,500 cells arrives whole, in several events (platform.md 4.2)', async () => {
    const host = await startHost();
    const addresses: string[] = [];
    await host.on((sheet) => {
      sheet.onChanged.add((args) => {
        addresses.push(args.address);
        return Promise.resolve();
      });
    });
    const values = Array.from({ length: 1000 }, (_row, row) =>
      Array.from({ length: 12 }, (_cell, column) => row * 12 + column),
    );
    await write(host, 'A1:L1000', values);
    await settle();
    expect((await read(host, 'A1:L1000')).values).toEqual(values);
    expect(addresses).toHaveLength(8);
    expect(addresses[0]).toBe('A1:L125');
  });

  test.each([
    ['=1+1', '=1+1'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
  ])('text %s is read as a formula (platform.md 5.4)', async (input, formula) => {
    const host = await startHost();
    await write(host, 'B2', [[input]]);
    expect((await read(host, 'B2')).formulas).toEqual([[formula]]);
  });

  test('an apostrophe keeps text as text, and is lost when the text is written back (platform.md 0.5)', async () => {
    const host = await startHost();
    await write(host, 'A1', [["'=1+1"]]);
    const first = await read(host, 'A1');
    expect(first.values).toEqual([['=1+1']]);
    expect(first.types).toEqual([['String']]);
    await write(host, 'A1', first.values);
    expect((await read(host, 'A1')).formulas).toEqual([['=1+1']]);
    expect(host.workbook.inputText(host.workbook.data.activeSheetId, 0, 0)).toBe('=1+1');
  });

  test('numbers keep 15 digits, texts in a text column keep all (platform.md 2.2 and 3.4)', async () => {
    const host = await startHost();
    await write(host, 'A1', [['1234567890123456']]);
    expect((await read(host, 'A1')).values).toEqual([[1234567890123460]]);
    await host.on((sheet) => {
      sheet.getRange('B1').numberFormat = [['@']];
    });
    await write(host, 'B1', [['001234567890123456']]);
    expect((await read(host, 'B1')).values).toEqual([['001234567890123456']]);
  });

  test('date texts become en-US serials with a date format', async () => {
    const host = await startHost();
    await write(host, 'A1:B1', [['3/1/2024', '31/12/2024']]);
    expect((await read(host, 'A1:B1')).values).toEqual([[45352, '31/12/2024']]);
  });

  test('errors travel as texts with the type Error', async () => {
    const host = await startHost();
    await write(host, 'A1:B1', [['#N/A', "'#N/A"]]);
    const answer = await read(host, 'A1:B1');
    expect(answer.values).toEqual([['#N/A', '#N/A']]);
    expect(answer.types).toEqual([['Error', 'String']]);
  });

  test('text of 32,767 characters fits, one more does not (platform.md 2.2)', async () => {
    const host = await startHost();
    expect(await codeOf(write(host, 'A1', [['x'.repeat(32_767)]]))).toBe('no error');
    expect(await codeOf(write(host, 'A1', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('unbounded ranges answer null and cannot be written (platform.md 3.7)', async () => {
    const host = await startHost();
    expect((await read(host, 'A:B')).values).toBeNull();
    expect(await codeOf(write(host, 'A:A', 1))).toBe('InvalidArgument');
  });

  test('more than five million cells answer null without an error (platform.md 2.1)', async () => {
    const host = await startHost();
    expect((await read(host, 'A1:Z200000')).values).toBeNull();
  });

  test('addresses of more than 8,192 characters are refused (platform.md 2.1)', async () => {
    const host = await startHost();
    const address = Array.from({ length: 3000 }, (_cell, index) => `A${index + 1}`).join(',');
    expect(await codeOf(host.on((sheet) => sheet.getRanges(address).clear()))).toBe('InvalidArgument');
  });

  test('RangeAreas.copyFrom gives each area the formats of one cell, smaller or not (ExcelApi 1.9)', async () => {
    const host = await startHost();
    await host.on((sheet) => {
      const source = sheet.getRange('A1');
      source.format.fill.color = '#FFF3C4';
      source.numberFormat = [['0.00']];
      sheet.getRange('C1').values = [[5]];
      sheet.getRanges('C1:D2,F5').copyFrom('A1', 'Formats');
      sheet.getRanges('H1').copyFrom(source, 'Formats');
    });
    const fills = await host.on(async (sheet, context) => {
      const ranges = ['C1:D2', 'F5', 'H1', 'E1'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('numberFormat,format/fill/color');
      await context.sync();
      return ranges.map((range) => [range.format.fill.color, String(range.numberFormat[0]![0])]);
    });
    const copied = ['#FFF3C4', '0.00'];
    expect(fills).toEqual([copied, copied, copied, ['#FFFFFF', 'General']]);
    expect((await read(host, 'C1')).values).toEqual([[5]]);
    const values = host.on((sheet) => sheet.getRanges('C1,F5').copyFrom('A1', 'Values'));
    expect(await codeOf(values)).toBe('ApiNotFound');
  });

  test('a number format shows in text', async () => {
    const host = await startHost();
    await host.on((sheet) => {
      sheet.getRange('A1').numberFormat = [['#,##0.00']];
      sheet.getRange('A1').values = [[1234.5]];
    });
    expect((await read(host, 'A1')).text).toEqual([['1,234.50']]);
  });

  test('calculates only when a formula is read', async () => {
    let runs = 0;
    const calculator = {
      invalidate: () => undefined,
      recalculate: (data: ReturnType<typeof makeWorkbookData>) => {
        runs += 1;
        for (const cells of data.sheets[0]!.cells.values())
          for (const cell of cells.values()) if (cell.formula !== undefined) cell.value = 42;
      },
    };
    const host = await startHost({ calculator });
    await write(host, 'A1:B1', [[1, '=A1']]);
    await read(host, 'A1');
    expect(runs).toBe(0);
    expect((await read(host, 'A1:B1')).values).toEqual([[1, 42]]);
    expect(runs).toBe(1);
  });
});

describe('protection, merges and filters (platform.md 4.5)', () => {
  test('writing to a protected sheet is AccessDenied, and what came before stays (platform.md 4.1)', async () => {
    const host = await startHost();
    const failing = host.on((sheet) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.protection.protect();
      sheet.getRange('A2').values = [['refused']];
    });
    expect(await codeOf(failing)).toBe('AccessDenied');
    expect((await read(host, 'A1:A2')).values).toEqual([['kept'], ['']]);
  });

  test('unlocked cells of a protected sheet take values', async () => {
    const host = await startHost();
    await host.on((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.getRange('B1').values = [['in']];
    });
    expect((await read(host, 'B1')).values).toEqual([['in']]);
  });

  test('only the top left cell of a merged area holds a value', async () => {
    const host = await startHost();
    await host.on((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
    });
    expect((await read(host, 'A1:B2')).values).toEqual([
      [1, ''],
      ['', ''],
    ]);
  });

  test('rows merged each for itself keep their first cells; an area they cut is no longer merged', async () => {
    const host = await startHost();
    await write(host, 'A1:C2', [[1, 2, 3], ['a', 'b', 'c']]); // prettier-ignore
    const areas = await host.on(async (sheet, context) => {
      sheet.getRange('B2:B4').merge();
      sheet.getRange('A1:B2').merge(true);
      sheet.getRange('D1:D2').merge(true);
      const found = sheet.getRange('A1:D5').getMergedAreasOrNullObject();
      found.load('address');
      await context.sync();
      return found.address;
    });
    expect(areas).toBe('Sheet1!A1:B1,Sheet1!A2:B2');
    expect((await read(host, 'A1:C2')).values).toEqual([[1, '', 3], ['a', '', 'c']]); // prettier-ignore
  });

  test('merged areas are found, and a range without any gives a null object', async () => {
    const host = await startHost();
    const [areas, none] = await host.on(async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      const found = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
      const empty = sheet.getRange('A3:C5').getMergedAreasOrNullObject();
      found.load('address');
      await context.sync();
      return [found.address, empty.isNullObject];
    });
    expect(areas).toBe('Sheet1!A1:B1');
    expect(none).toBe(true);
  });

  test('a block written over filtered rows lands in the visible ones', async () => {
    const host = await startHost();
    await write(host, 'A1:A4', [['Head'], ['a'], ['b'], ['a']]);
    await host.on((sheet) => {
      const table = sheet.tables.add('A1:A4', true);
      table.columns.getItem('Head').filter.applyValuesFilter(['a']);
    });
    await write(host, 'A2:A4', [['x'], ['y'], ['z']]);
    expect((await read(host, 'A2:A4')).values).toEqual([['x'], ['b'], ['y']]);
  });
});

describe('shapes and formats', () => {
  test('inserted rows move values, formulas and kept ranges', async () => {
    const host = await startHost();
    await write(host, 'A1:B2', [
      [1, '=A2'],
      [2, '=SUM(A1:A2)'],
    ]);
    const address = await host.on(async (sheet, context) => {
      const kept = sheet.getRange('A2:B2');
      kept.load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      kept.load('address');
      await context.sync();
      return kept.address;
    });
    expect(address).toBe('Sheet1!A3:B3');
    expect((await read(host, 'A1:B3')).formulas).toEqual([
      [1, '=A3'],
      ['', ''],
      [2, '=SUM(A1:A3)'],
    ]);
  });

  test('formats are common to all cells or null', async () => {
    const host = await startHost();
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.fill.color = 'red';
      sheet.getRange('A1').format.columnWidth = 100;
      sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom').style = 'Double';
      const range = sheet.getRange('A1:B1');
      range.load('format/font/bold,format/fill/color,format/columnWidth');
      const edge = sheet.getRange('A2:B2').format.borders.getItem('EdgeBottom');
      edge.load('style');
      await context.sync();
      return [range.format.font.bold, range.format.fill.color, range.format.columnWidth, edge.style];
    });
    expect(seen).toEqual([null, '#FF0000', null, 'Double']);
  });

  test.each([
    ['EdgeTop', 'top', ['B2', 'C2']],
    ['EdgeBottom', 'bottom', ['B4', 'C4']],
    ['EdgeLeft', 'left', ['B2', 'B3', 'B4']],
    ['EdgeRight', 'right', ['C2', 'C3', 'C4']],
    ['InsideHorizontal', 'bottom', ['B2', 'C2', 'B3', 'C3']],
    ['InsideVertical', 'right', ['B2', 'B3', 'B4']],
    ['DiagonalDown', 'diagonal', ['B2', 'C2', 'B3', 'C3', 'B4', 'C4']],
  ] as const)('the border %s is the side %s of %j', async (edge, side, cells) => {
    const host = await startHost();
    await host.on((sheet) => {
      sheet.getRange('B3').format.font.bold = true;
      const border = sheet.getRange('B2:C4').format.borders.getItem(edge);
      border.style = 'Double';
      border.color = '#112233';
    });
    const { sheets, styles } = host.workbook.core.data;
    const found = [...(sheets[0]?.cells ?? [])].flatMap(([row, line]) =>
      [...line].flatMap(([column, cell]) => {
        const border = styles[cell.style]?.borders[side];
        if (border === undefined) return [];
        expect(border).toEqual({ style: 'double', color: '#112233' });
        return [`${'ABCD'.charAt(column)}${row + 1}`];
      }),
    );
    expect(found.sort()).toEqual([...cells].sort());
  });

  test('edges without cells on them format none: below whole columns, inside a single cell', async () => {
    const host = await startHost();
    const seen = await host.on(async (sheet, context) => {
      sheet.getRange('A3').values = [[1]];
      sheet.getRange('A:A').format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('A2').format.borders.getItem('InsideHorizontal').style = 'Double';
      const used = sheet.getUsedRange();
      used.load('address');
      await context.sync();
      return used.address;
    });
    expect(seen).toMatch(/!A3$/);
  });

  test('set and get cell properties agree', async () => {
    const host = await startHost();
    const colors = await host.on(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#112233' }, font: { bold: true } } }, {}]]);
      const answer = range.getCellProperties({ format: { fill: { color: true } } });
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect(rows.value.map((row) => [row.rowIndex, row.rowHidden])).toEqual([
        [0, false],
        [1, false],
      ]);
      return answer.value[0]?.map((cell) => cell.format?.fill?.color);
    });
    expect(colors).toEqual(['#112233', '#FFFFFF']);
    expect(host.workbook.data.styles).toContainEqual({ ...DEFAULT_STYLE, fill: '#112233', bold: true });
  });

  test('visible cells skip hidden rows', async () => {
    const host = await startHost();
    const address = await host.on(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const visible = sheet.getRange('A1:B3').getSpecialCellsOrNullObject('Visible');
      visible.load('address');
      await context.sync();
      return visible.address;
    });
    expect(address).toBe('Sheet1!A1:B1,Sheet1!A3:B3');
  });

  test('an unmodelled member is an error that names it', async () => {
    const host = await startHost();
    const failing = host.on((sheet) => {
      sheet.showHeadings = false;
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.Headings') as string,
    });
  });
});
