/** What handlers are told of edits by a person, a co-author and the add-in (platform.md 4.4), through the real office.js. */
import { settle, startHost, type TestHost } from '../office';

type Seen = [address: string, changeType: string, source: string];

async function watch() {
  const host = await startHost();
  const seen: Seen[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => {
      seen.push([args.address, args.changeType, args.source]);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { workbook } = host;
  const id = workbook.data.activeSheetId;
  const told = async (work: () => unknown): Promise<Seen[]> => {
    await settle();
    seen.length = 0;
    await work();
    await settle();
    return [...seen];
  };
  return { host, workbook, id, told };
}

function fill(host: TestHost): Promise<unknown> {
  return host.on((sheet) => {
    sheet.getRange('A1:C4').values = [
      ['Kode', 'Judul', 'Skor'],
      ['a', 'x', 1],
      ['b', 'y', 2],
      ['c', 'z', 3],
    ];
  });
}

describe('events name the cells that were edited, no more (platform.md 4.4)', () => {
  test('typing, undoing and redoing one cell name that cell', async () => {
    const { host, workbook, id, told } = await watch();
    await fill(host);
    const cell: Seen[] = [['B3', 'RangeEdited', 'Local']];
    expect(await told(() => workbook.typeInto(id, 2, 1, 'baru'))).toEqual(cell);
    expect(await told(() => workbook.undo())).toEqual(cell);
    expect(workbook.displayText(id, 2, 1)).toBe('y');
    expect(await told(() => workbook.redo())).toEqual(cell);
    expect(workbook.displayText(id, 2, 1)).toBe('baru');
  });

  test('the texts before and after change places when an edit is undone', async () => {
    const { host, workbook, id } = await watch();
    const details: unknown[] = [];
    workbook.on((event) => details.push([event.before, event.after]));
    await fill(host);
    details.length = 0;
    workbook.typeInto(id, 1, 1, 'baru');
    workbook.undo();
    expect(details).toEqual([
      ['x', 'baru'],
      ['baru', 'x'],
    ]);
  });

  test('pasting a block and undoing it name the block, on its own sheet only', async () => {
    const { host, workbook, id, told } = await watch();
    await fill(host);
    await host.on((_sheet, context) => {
      context.workbook.worksheets.add('Lain').getRange('A1:F9').values = 'x' as unknown as string[][];
    });
    const block: Seen[] = [['B2:C3', 'RangeEdited', 'Local']];
    const texts = [
      ['p', '5'],
      ['q', '6'],
    ];
    expect(await told(() => workbook.paste(id, 1, 1, texts))).toEqual(block);
    expect(await told(() => workbook.undo())).toEqual(block);
  });

  test('typing below a table and into its header names the typed cell, and undo takes both back', async () => {
    const { host, workbook, id, told } = await watch();
    await fill(host);
    await host.on((sheet) => sheet.tables.add('A1:C4', true));
    const table = () => workbook.data.sheets[0]!.tables[0]!;
    expect(await told(() => workbook.typeInto(id, 4, 0, 'd'))).toEqual([['A5', 'RangeEdited', 'Local']]);
    expect(table().rect.bottom).toBe(4);
    expect(await told(() => workbook.undo())).toEqual([['A5', 'RangeEdited', 'Local']]);
    expect(table().rect.bottom).toBe(3);
    await told(() => workbook.typeInto(id, 0, 2, 'Nilai'));
    expect(table().columns[2]!.name).toBe('Nilai');
    expect(await told(() => workbook.undo())).toEqual([['C1', 'RangeEdited', 'Local']]);
    expect(table().columns[2]!.name).toBe('Skor');
  });

  test('undoing an insertion of rows is told as their deletion, redoing as their insertion', async () => {
    const { host, workbook, id, told } = await watch();
    await fill(host);
    expect(await told(() => workbook.insertRows(id, 1, 2))).toEqual([['2:3', 'RowInserted', 'Local']]);
    expect(await told(() => workbook.undo())).toEqual([['2:3', 'RowDeleted', 'Local']]);
    expect(await told(() => workbook.redo())).toEqual([['2:3', 'RowInserted', 'Local']]);
    expect(await told(() => workbook.deleteColumns(id, 0, 1))).toEqual([['A:A', 'ColumnDeleted', 'Local']]);
    expect(await told(() => workbook.undo())).toEqual([['A:A', 'ColumnInserted', 'Local']]);
  });

  test('merging raises no event, and neither does taking it back', async () => {
    const { host, workbook, id, told } = await watch();
    await fill(host);
    expect(await told(() => workbook.merge(id, { top: 0, left: 0, bottom: 0, right: 2 }))).toEqual([]);
    expect(await told(() => workbook.undo())).toEqual([]);
  });

  test('recalculated results raise no onChanged', async () => {
    const { host, workbook, id, told } = await watch();
    await host.on((sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    });
    expect(await told(() => workbook.typeInto(id, 0, 0, '7'))).toEqual([['A1', 'RangeEdited', 'Local']]);
  });

  test('a saved cell that is undone is written again, not the whole sheet', async () => {
    const { host, workbook, id } = await watch();
    await fill(host);
    const sheet = workbook.data.sheets[0]!;
    sheet.changed = 'no';
    sheet.changedCells.clear();
    workbook.typeInto(id, 1, 1, 'baru');
    workbook.undo();
    expect([sheet.changed, sheet.changedCells.size]).toEqual(['cells', 1]);
  });
});

describe('what can go wrong on the way (platform.md 4.4, host-protocol.md 4)', () => {
  const edit = async (events: 'lost' | 'doubled' | 'late') => {
    const { host, workbook, id, told } = await watch();
    host.host.faults = { events };
    const atOnce = await told(() => workbook.typeInto(id, 0, 0, 'a'));
    const afterRequest = await told(() => host.on((sheet) => sheet.getRange('B9').load('address')));
    await settle();
    return [atOnce.length, afterRequest.length];
  };

  test('lost events never come, doubled ones come twice, late ones after the next request', async () => {
    expect(await edit('lost')).toEqual([0, 0]);
    expect(await edit('doubled')).toEqual([2, 0]);
    expect(await edit('late')).toEqual([0, 1]);
  });

  test("a co-author's edit between two syncs is remote and takes the person's undo away", async () => {
    const { host, workbook, id, told } = await watch();
    workbook.typeInto(id, 0, 0, 'milik orang');
    host.host.faults = {
      beforeRequest: { number: 1, run: () => workbook.typeInto(id, 0, 0, 'milik rekan') },
    };
    const values: unknown[] = [];
    const events = await told(() =>
      host.on(async (sheet, context) => {
        for (let turn = 0; turn < 2; turn += 1) {
          const range = sheet.getRange('A1').load('values');
          await context.sync();
          values.push(range.values[0]?.[0]);
        }
      }),
    );
    expect(values).toEqual(['milik orang', 'milik rekan']);
    expect(events).toEqual([['A1', 'RangeEdited', 'Remote']]);
    expect(workbook.canUndo).toBe(false);
  });

  test('with events switched off nothing is told, and what happened meanwhile is not made up for', async () => {
    const { host, workbook, id, told } = await watch();
    await host.on((_sheet, context) => void (context.runtime.enableEvents = false));
    expect(await told(() => workbook.typeInto(id, 0, 0, 'a'))).toEqual([]);
    await host.on((_sheet, context) => void (context.runtime.enableEvents = true));
    expect(await told(() => workbook.typeInto(id, 0, 1, 'b'))).toEqual([['B1', 'RangeEdited', 'Local']]);
  });
});
