/** Rules of insertion, copying and table rows through the real office.js; each names its section of platform.md. */
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import { codeOf, startHost, type TestHost } from '../office';

function put(host: TestHost, address: string, formulas: unknown[][]): Promise<unknown> {
  return host.on((sheet) => {
    sheet.getRange(address).formulas = formulas as string[][];
  });
}

function formulas(host: TestHost, address: string): Promise<unknown[][]> {
  return host.on(async (sheet, context) => {
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

const first = (host: TestHost) => host.workbook.data.sheets[0]!;

describe('insertions and deletions of columns (platform.md 4.5)', () => {
  async function sheetWithEverything() {
    const host = await startHost();
    await put(host, 'A1:D3', [
      ['Kode', 'Nilai', 'Bobot', 'Hasil'],
      ['a', 2, 3, '=B2*C2'],
      ['b', 4, 5, '=SUM($B$2:C3)'],
    ]);
    await host.on((sheet, context) => {
      sheet.tables.add('A1:D3', true).name = 'T';
      sheet.getRange('B10:D10').merge();
      sheet.getRange('C2:C3').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      const format = sheet.getRange('D2:D3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$D2>$C2';
      context.workbook.names.add('Bobot', sheet.getRange('C2:C3'));
    });
    return host;
  }

  test('an inserted column moves formulas, table, merge, validation, conditional format and name', async () => {
    const host = await sheetWithEverything();
    await host.on((sheet) => sheet.getRange('B:B').insert('Right'));
    expect(await formulas(host, 'E2:E3')).toEqual([['=C2*D2'], ['=SUM($C$2:D3)']]);
    const { tables, merges, validations, conditionalFormats } = first(host);
    expect(tables[0]!.rect).toEqual({ top: 0, left: 0, bottom: 2, right: 4 });
    expect(tables[0]!.columns.map(({ name }) => name)).toEqual(['Kode', 'Column2', 'Nilai', 'Bobot', 'Hasil']);
    expect(merges).toEqual([{ top: 9, left: 2, bottom: 9, right: 4 }]);
    expect(validations[0]!.rects).toEqual([{ top: 1, left: 3, bottom: 2, right: 3 }]);
    expect(conditionalFormats[0]).toMatchObject({
      rects: [{ top: 1, left: 4, bottom: 2, right: 4 }],
      rule: { formula: '=$E2>$D2' },
    });
    expect(host.workbook.data.names[0]!.formula).toBe('=Sheet1!$D$2:$D$3');
  });

  test('a deleted column leaves #REF! behind, shortens the table and takes its rules away', async () => {
    const host = await sheetWithEverything();
    await host.on((sheet) => sheet.getRange('C:C').delete('Left'));
    expect(await formulas(host, 'C2:C3')).toEqual([['=B2*#REF!'], ['=SUM($B$2:B3)']]);
    const { tables, merges, validations, conditionalFormats } = first(host);
    expect(tables[0]!.columns.map(({ name }) => name)).toEqual(['Kode', 'Nilai', 'Hasil']);
    expect(merges).toEqual([{ top: 9, left: 1, bottom: 9, right: 2 }]);
    expect(validations).toEqual([]);
    expect(conditionalFormats[0]!.rule).toEqual({ type: 'custom', formula: '=$C2>#REF!' });
  });

  test('what would tear a table or a merged area, or push content off the sheet, is refused', async () => {
    const host = await sheetWithEverything();
    const refuse = (address: string, shift: 'Down' | 'Right') =>
      codeOf(host.on((sheet) => sheet.getRange(address).insert(shift)));
    expect(await refuse('B2:C2', 'Down')).toBe('InsertDeleteConflict');
    expect(await refuse('C8', 'Down')).toBe('MergedRangeConflict');
    await put(host, 'XFD1', [['x']]);
    expect(await refuse('F1', 'Right')).toBe('NonBlankCellOffSheet');
    expect(await codeOf(host.on((sheet) => sheet.getRange('1:1').delete('Up')))).toBe('InsertDeleteConflict');
  });
});

describe('copying (platform.md 2.3 and 4.3)', () => {
  test('copyFrom moves relative references and repeats the source over a multiple of it', async () => {
    const host = await startHost();
    await put(host, 'A1:B2', [
      [1, '=A1+$A$1'],
      [2, '=A2*2'],
    ]);
    await host.on((sheet) => {
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('D1:E4').copyFrom('A1:B2');
    });
    expect(await formulas(host, 'E1:E4')).toEqual([['=D1+$A$1'], ['=D2*2'], ['=D3+$A$1'], ['=D4*2']]);
    const bold = await host.on(async (sheet, context) => {
      const font = sheet.getRange('E3').format.font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(true);
  });

  test('copyFrom can take values or formats alone', async () => {
    const host = await startHost({ calculator: makeNodeCalculator() });
    await put(host, 'A1:B1', [[3, '=A1*2']]);
    await host.on((sheet) => {
      sheet.getRange('B1').format.fill.color = '#FF0000';
      sheet.getRange('D1').copyFrom('B1', 'Values');
      sheet.getRange('A1').copyFrom('B1', 'Formats');
    });
    expect(await formulas(host, 'D1')).toEqual([[6]]);
    expect(await formulas(host, 'A1')).toEqual([[3]]);
    const styleOf = (column: number) => host.workbook.data.styles[first(host).cells.get(0)!.get(column)!.style];
    expect([styleOf(0)!.fill, styleOf(3)!.fill]).toEqual(['#FF0000', null]);
  });

  test('a copied sheet has a new id, free names for its tables, and clears the undo of the person', async () => {
    const host = await startHost();
    await put(host, 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    await host.on((sheet) => void (sheet.tables.add('A1:B2', true).name = 'Asli'));
    host.workbook.typeInto(first(host).id, 5, 5, 'x');
    const seen = await host.on(async (sheet, context) => {
      sheet.load('id');
      const copy = sheet.copy('After', sheet);
      copy.load('id,name,position');
      copy.tables.load('items/name');
      await context.sync();
      return {
        isNew: copy.id !== sheet.id,
        name: copy.name,
        position: copy.position,
        tables: copy.tables.items.length,
      };
    });
    expect(seen).toEqual({ isNew: true, name: 'Sheet1 (2)', position: 1, tables: 1 });
    const names = host.workbook.data.sheets.map((sheet) => sheet.tables[0]!.name);
    expect(new Set(names).size).toBe(2);
    expect(host.workbook.canUndo).toBe(false);
  });
});

describe('tables and what stands below them (platform.md 4.5)', () => {
  async function withTable() {
    const host = await startHost();
    await put(host, 'A1:B4', [
      ['Nama', 'Nilai'],
      ['a', 1],
      ['b', 2],
      ['bawah', ''],
    ]);
    await host.on((sheet) => void (sheet.tables.add('A1:B3', true).name = 'T'));
    return host;
  }

  test('a totals row pushes the cells below down and is no part of the body', async () => {
    const host = await withTable();
    const body = await host.on(async (sheet, context) => {
      const table = sheet.tables.getItem('T');
      table.showTotals = true;
      const range = table.getDataBodyRange().load('address');
      const totals = table.getTotalRowRange().load('address');
      await context.sync();
      return [range.address, totals.address];
    });
    expect(body).toEqual(['Sheet1!A2:B3', 'Sheet1!A4:B4']);
    expect((await formulas(host, 'A4:A5')).flat()).toEqual(['Total', 'bawah']);
    await host.on((sheet) => void (sheet.tables.getItem('T').showTotals = false));
    expect(first(host).tables[0]!.rect.bottom).toBe(2);
  });

  test('with a totals row a table does not grow over what is written below it', async () => {
    const host = await withTable();
    await host.on((sheet) => void (sheet.tables.getItem('T').showTotals = true));
    await put(host, 'A5:B5', [['c', 3]]);
    expect(first(host).tables[0]!.rect.bottom).toBe(3);
  });

  test('without a header row the columns keep their names, and it comes back', async () => {
    const host = await withTable();
    await put(host, 'D1', [['=SUM(T[Nilai])']]);
    await host.on((sheet) => void (sheet.tables.getItem('T').showHeaders = false));
    expect((await formulas(host, 'A1:B1')).flat()).toEqual(['', '']);
    expect(await codeOf(host.on((sheet) => sheet.tables.getItem('T').getHeaderRowRange().load('address')))).toBe(
      'ItemNotFound',
    );
    await host.on((sheet) => void (sheet.tables.getItem('T').showHeaders = true));
    expect((await formulas(host, 'A1:B1')).flat()).toEqual(['Nama', 'Nilai']);
    expect(await formulas(host, 'D1')).toEqual([['=SUM(T[Nilai])']]);
  });
});

describe('limits and protection (platform.md 2.1 and 2.4)', () => {
  test('more than 512 merged areas cannot be listed', async () => {
    const host = await startHost();
    first(host).merges = Array.from({ length: 513 }, (_item, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const list = (address: string) =>
      codeOf(host.on((sheet) => sheet.getRange(address).getMergedAreasOrNullObject().load('address')));
    expect(await list('A1:B512')).toBe('no error');
    expect(await list('A1:B513')).not.toBe('no error');
  });

  test('a protected sheet opens with its password only, and says what it allows', async () => {
    const host = await startHost();
    await host.on((sheet) => sheet.protection.protect({ allowFormatCells: true }, 'rahasia'));
    expect(await codeOf(host.on((sheet) => sheet.protection.unprotect('salah')))).toBe('AccessDenied');
    expect(await codeOf(host.on((sheet) => sheet.protection.protect()))).toBe('AccessDenied');
    expect(await codeOf(host.on((sheet) => void (sheet.getRange('A1').format.font.bold = true)))).toBe('no error');
    expect(await codeOf(host.on((sheet) => sheet.getRange('1:1').insert('Down')))).toBe('AccessDenied');
    await host.on((sheet) => sheet.protection.unprotect('rahasia'));
    expect(await codeOf(put(host, 'A1', [['x']]))).toBe('no error');
  });

  test('a drop-down can take its choices from another sheet or a name, and follows its cells', async () => {
    const host = await startHost();
    await host.on((sheet, context) => {
      const codes = context.workbook.worksheets.add('Kode');
      codes.getRange('A1:A3').values = [['KSD'], ['KSDL'], ['SINERGI']];
      context.workbook.names.add('Jenis', codes.getRange('A1:A2'));
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Kode!$A$1:$A$3' } };
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '=Jenis' } };
    });
    const { workbook } = host;
    const { id } = first(host);
    expect(workbook.choicesAt(id, 0, 1)).toEqual(['KSD', 'KSDL', 'SINERGI']);
    expect(workbook.choicesAt(id, 1, 1)).toEqual(['KSD', 'KSDL']);
    workbook.insertRows(workbook.data.sheets[1]!.id, 0, 2);
    expect(workbook.choicesAt(id, 0, 1)).toEqual(['KSD', 'KSDL', 'SINERGI']);
    expect(workbook.typeInto(id, 0, 1, 'Lain').ok).toBe(false);
  });
});
