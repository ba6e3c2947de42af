/** Sheets, tables, rules, charts, print set-up, settings and custom XML through the real office.js. */
import { codeOf, settle, startHost } from '../office';

describe('worksheets (platform.md 2.2 and 4.5)', () => {
  test.each(['', 'a/b', "'a'", 'History', 'x'.repeat(32)])('the name %j is refused', async (name) => {
    const host = await startHost();
    const renaming = host.on((sheet) => {
      sheet.name = name;
    });
    expect(await codeOf(renaming)).toBe('InvalidArgument');
  });

  test('names are unique ignoring case, ids outlive a new name, formulas follow it', async () => {
    const host = await startHost();
    expect(await codeOf(host.on((_sheet, context) => context.workbook.worksheets.add('sheet1')))).toBe(
      'ItemAlreadyExists',
    );
    const formula = await host.on(async (_sheet, context) => {
      const added = context.workbook.worksheets.add('Data');
      added.load('id');
      added.getRange('A1').formulas = [['=Sheet1!B2']];
      await context.sync();
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.name = 'My sheet';
      const range = context.workbook.worksheets.getItem(added.id).getRange('A1');
      range.load('formulas');
      await context.sync();
      return range.formulas[0]?.[0] as string;
    });
    expect(formula).toBe("='My sheet'!B2");
  });

  test('neither the last visible sheet nor a very hidden one can be deleted', async () => {
    const host = await startHost();
    expect(await codeOf(host.on((sheet) => sheet.delete()))).toBe('InvalidOperation');
    const failing = host.on((_sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      other.visibility = 'VeryHidden';
      other.delete();
    });
    expect(await codeOf(failing)).toBe('InvalidOperation');
    expect(await codeOf(host.on((sheet) => void (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
  });

  test('lists sheets, counts them, and answers null objects', async () => {
    const host = await startHost();
    const seen = await host.on(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B');
      worksheets.load('items/name,items/visibility,items/id');
      const count = worksheets.getCount();
      const missing = worksheets.getItemOrNullObject('C');
      const used = worksheets.getItem('B').getUsedRangeOrNullObject(true);
      await context.sync();
      return [worksheets.items.map((sheet) => sheet.name), count.value, missing.isNullObject, used.isNullObject];
    });
    expect(seen).toEqual([['Sheet1', 'B'], 2, true, true]);
  });

  test('freezing, print set-up and page titles are kept', async () => {
    const host = await startHost();
    await host.on((sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.pageLayout.setPrintArea('A1:F40');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.tabColor = '#00AA00';
      sheet.showGridlines = false;
    });
    const sheet = host.workbook.data.sheets[0]!;
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect(sheet.print).toMatchObject({ orientation: 'landscape', fitToWide: 1, titleRows: { first: 0, last: 1 } });
    expect(sheet.print.footer.center).toBe('&P / &N');
    expect(sheet.tabColor).toBe('#00AA00');
  });
});

test('page breaks between rows are added once, in order, and taken away together', async () => {
  const host = await startHost();
  await host.on((sheet) => {
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.add(sheet.getRange('B4:C5'));
    sheet.horizontalPageBreaks.add('A9');
  });
  const sheet = host.workbook.data.sheets[0]!;
  expect(sheet.print.rowBreaks).toEqual([3, 8]);
  await host.on((one) => {
    one.getRange('2:3').insert('Down');
  });
  expect(sheet.print.rowBreaks).toEqual([5, 10]);
  await host.on((one) => one.horizontalPageBreaks.removePageBreaks());
  expect(sheet.print.rowBreaks).toEqual([]);
});

async function withTable() {
  const host = await startHost();
  await host.on((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Name', 'Name'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Register';
  });
  return host;
}

describe('tables (platform.md 2.2, 3.3, 4.2, 4.5)', () => {
  test('header texts become unique and the table answers its ranges', async () => {
    const host = await withTable();
    const seen = await host.on(async (_sheet, context) => {
      const table = context.workbook.tables.getItem('register');
      table.columns.load('items/name');
      const body = table.getDataBodyRange();
      body.load('address');
      table.load('id,name,showTotals');
      await context.sync();
      return [table.columns.items.map((column) => column.name), body.address, table.name, table.showTotals];
    });
    expect(seen).toEqual([['Name', 'Name2'], 'Sheet1!A2:B3', 'Register', false]);
  });

  test('tables may not overlap, nor cover merged cells', async () => {
    const host = await withTable();
    expect(await codeOf(host.on((sheet) => sheet.tables.add('B3:C5', true)))).toBe('InvalidArgument');
    const merged = host.on((sheet) => {
      sheet.getRange('E1:F1').merge();
      sheet.tables.add('E1:F4', true);
    });
    expect(await codeOf(merged)).toBe('MergedRangeConflict');
  });

  test.each(['R1C1', 'A1', 'two words', 'C', '1st'])('the name %s is refused', async (name) => {
    const host = await withTable();
    const renaming = host.on((sheet) => {
      sheet.tables.getItem('Register').name = name;
    });
    expect(await codeOf(renaming)).toBe('InvalidArgument');
  });

  test('a table grows over a block written below it, not over one whose last row is blank', async () => {
    const host = await withTable();
    await host.on((sheet) => {
      sheet.getRange('A4:B4').values = [['c', 3]];
    });
    const table = host.workbook.data.sheets[0]!.tables[0]!;
    expect(table.rect.bottom).toBe(3);
    await host.on((sheet) => {
      sheet.getRange('A5:B6').values = [
        ['d', 4],
        ['', ''],
      ];
    });
    expect(table.rect.bottom).toBe(3);
  });

  test('resize keeps the header row and overlaps the old range', async () => {
    const host = await withTable();
    const resize = (address: string) => codeOf(host.on((sheet) => sheet.tables.getItem('Register').resize(address)));
    expect(await resize('A1:C10')).toBe('no error');
    expect(await resize('A2:C10')).toBe('InvalidArgument');
    expect(await resize('F1:G10')).toBe('InvalidArgument');
  });

  test('rows are added at the end and cells below move down', async () => {
    const host = await withTable();
    await host.on((sheet) => {
      sheet.getRange('A4').values = [['']];
      sheet.getRange('A5').values = [['below']];
      sheet.tables.getItem('Register').rows.add(undefined, [
        ['c', 3],
        ['d', 4],
      ]);
    });
    const { cells, tables } = host.workbook.data.sheets[0]!;
    expect(tables[0]!.rect.bottom).toBe(4);
    expect(cells.get(6)?.get(0)?.value).toBe('below');
  });

  test('sorts the body', async () => {
    const host = await withTable();
    await host.on((sheet) => sheet.tables.getItem('Register').sort.apply([{ key: 1, ascending: false }]));
    const { cells } = host.workbook.data.sheets[0]!;
    expect([cells.get(1)?.get(0)?.value, cells.get(2)?.get(0)?.value]).toEqual(['b', 'a']);
  });
});

describe('rules, charts and stores', () => {
  test('a list of more than 255 characters is refused; API writes are not validated (platform.md 2.2)', async () => {
    const host = await startHost();
    const long = host.on((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    });
    expect(await codeOf(long)).toBe('InvalidArgument');
    await host.on((sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ya,Tidak' } };
      sheet.getRange('A1').values = [['Entah']];
    });
    const id = host.workbook.data.activeSheetId;
    expect(host.workbook.displayText(id, 0, 0)).toBe('Entah');
    expect(host.workbook.typeInto(id, 1, 0, 'Entah').ok).toBe(false);
    expect(host.workbook.typeInto(id, 1, 0, 'Ya').ok).toBe(true);
    expect(host.workbook.choicesAt(id, 1, 0)).toEqual(['Ya', 'Tidak']);
  });

  test('a list can take its source from a range', async () => {
    const host = await startHost();
    const rule = await host.on(async (sheet, context) => {
      const validation = sheet.getRange('A1').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
      validation.errorAlert = { message: 'Pilih', showAlert: true, style: 'Stop', title: 'Salah' };
      validation.load('rule,type,errorAlert');
      await context.sync();
      return [validation.rule.list?.source, validation.type, validation.errorAlert.title];
    });
    expect(rule).toEqual(['=Sheet1!$C$1:$C$3', 'List', 'Salah']);
  });

  test('conditional formats are added, listed and deleted by id', async () => {
    const host = await startHost();
    const [type, formula, count] = await host.on(async (sheet, context) => {
      const format = sheet.getRange('A1:B5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1>1';
      format.custom.format.fill.color = '#FFEEEE';
      format.load('id,type');
      format.custom.rule.load('formula');
      await context.sync();
      const all = sheet.getRange().conditionalFormats.getCount();
      sheet.getRange().conditionalFormats.getItem(format.id).delete();
      await context.sync();
      return [format.type, format.custom.rule.formula, all.value];
    });
    expect([type, formula, count]).toEqual(['Custom', '=$A1>1', 1]);
    expect(host.workbook.data.sheets[0]!.conditionalFormats).toEqual([]);
  });

  test('a chart is a record with title, series colour and place', async () => {
    const host = await startHost();
    await host.on((sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B5'), 'Columns');
      chart.name = 'Jenis';
      chart.title.text = 'Menurut jenis';
      chart.legend.visible = false;
      chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorUnit = 2;
      chart.setPosition('D2', 'H15');
    });
    const chart = host.workbook.data.sheets[0]!.charts[0]!;
    expect(chart).toMatchObject({
      name: 'Jenis',
      title: 'Menurut jenis',
      hasLegend: false,
      dataLabels: true,
      seriesColors: ['#123456'],
      reverseCategories: true,
      majorUnit: 2,
      left: 144,
      top: 15,
    });
  });

  test('settings, custom XML and names live in the workbook', async () => {
    const host = await startHost();
    const seen = await host.on(async (sheet, context) => {
      const { workbook } = context;
      workbook.settings.add('a', { list: [1, 2] });
      const part = workbook.customXmlParts.add('<k xmlns="urn:k"><v/></k>');
      workbook.names.add('Daftar', sheet.getRange('A1:A3'));
      await context.sync();
      const setting = workbook.settings.getItemOrNullObject('a');
      setting.load('value');
      const found = workbook.customXmlParts.getByNamespace('urn:k');
      found.load('items/id');
      const xml = part.getXml();
      const named = workbook.names.getItem('daftar').getRange();
      named.load('address');
      const missing = workbook.settings.getItemOrNullObject('b');
      await context.sync();
      return [setting.value as unknown, found.items.length, xml.value, named.address, missing.isNullObject];
    });
    expect(seen).toEqual([{ list: [1, 2] }, 1, '<k xmlns="urn:k"><v/></k>', 'Sheet1!A1:A3', true]);
  });

  test('DATE(1904,1,1) tells the date system (platform.md 4.6)', async () => {
    const host = await startHost();
    const value = await host.on(async (_sheet, context) => {
      const result = context.workbook.functions.date(1904, 1, 1);
      result.load('value');
      await context.sync();
      return result.value;
    });
    expect(value).toBe(1462);
  });
});

describe('the host (host-protocol.md 4)', () => {
  test('fails at an action, keeps what came before, and is then well again', async () => {
    const host = await startHost();
    host.host.faults = { failAtAction: 6 };
    const failing = host.on((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
    });
    expect(await codeOf(failing)).toBe('GeneralException');
    expect(await codeOf(host.on((sheet) => sheet.getRange('A1').clear()))).toBe('no error');
  });

  test('refuses requests in cell-edit mode, and delays those that ask for it (platform.md 2.5)', async () => {
    const host = await startHost();
    host.workbook.cellEditing = true;
    expect(await codeOf(host.on((sheet) => sheet.getRange('A1').clear()))).toBe('InvalidOperationInCellEditMode');
    setTimeout(() => (host.workbook.cellEditing = false), 10);
    const delayed = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await delayed;
    expect(host.workbook.displayText(host.workbook.data.activeSheetId, 0, 0)).toBe('1');
  });

  test('requests and answers have a limit of 5 MB (platform.md 2.1)', async () => {
    const host = await startHost();
    const big = host.on((sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    });
    expect(await codeOf(big)).toBe('RequestPayloadSizeLimitExceeded');
    await host.on((sheet) => {
      sheet.getRange('A1:A200').values = 'x'.repeat(30_000) as unknown as string[][];
    });
    const read = host.on(async (sheet, context) => {
      sheet.getRange('A1:A200').load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('counts syncs, actions and bytes', async () => {
    const host = await startHost();
    host.host.resetCounters();
    await host.on((sheet) => sheet.getRange('A1').clear());
    expect(host.host.counters.actions).toBeGreaterThan(3);
    expect(host.host.counters.requestBytes).toBeGreaterThanOrEqual(host.host.counters.largestRequest);
    expect(host.host.counters.responseBytes).toBeGreaterThan(0);
    expect(host.host.counters.syncs).toBe(1);
  });

  test('a co-author edits between two syncs, and events can be lost or doubled', async () => {
    const host = await startHost();
    const seen: string[] = [];
    await host.on((_sheet, context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        seen.push(`${args.source} ${args.address}`);
        return Promise.resolve();
      });
    });
    const id = host.workbook.data.activeSheetId;
    host.host.faults = { beforeRequest: { number: 0, run: () => void host.workbook.typeInto(id, 4, 4, 'x') } };
    await host.on((sheet) => sheet.getRange('A1').load('values'));
    await settle();
    expect(seen).toEqual(['Remote E5']);
    host.host.faults = { events: 'doubled' };
    host.workbook.typeInto(id, 0, 0, 'x');
    host.host.faults = { events: 'lost' };
    host.workbook.typeInto(id, 0, 1, 'x');
    await settle();
    expect(seen).toEqual(['Remote E5', 'Local A1', 'Local A1']);
  });
});
