/** Faults on demand and what the host does not model, through the real office.js (host-protocol.md 4). */
import { codeOf, startHost, type TestHost } from '../office';

describe('faults', () => {
  test('actions before a failing one stay applied, those after it never run (platform.md 4.1)', async () => {
    const host = await startHost();
    const failing = host.on((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:B2').values = [[2]];
      sheet.getRange('A3').values = [[3]];
    });
    expect(await codeOf(failing)).toBe('InvalidArgument');
    const { id } = host.workbook.data.sheets[0]!;
    expect([0, 1, 2].map((row) => host.workbook.displayText(id, row, 0))).toEqual(['1', '', '']);
  });

  test('inside a split block the row blocks before the fault are written (platform.md 4.2)', async () => {
    const host = await startHost();
    const values = Array.from({ length: 3000 }, (_row, index) => [index + 1]);
    const write = (address: string) => codeOf(host.on((sheet) => void (sheet.getRange(address).values = values)));
    const sent = jest.spyOn(host.host, 'execute');
    await write('C1:C3000');
    const { Actions: actions } = JSON.parse(sent.mock.calls[0]![0]) as { Actions: { Name: string }[] };
    const blocks = actions.flatMap(({ Name }, index) => (Name === 'Values' ? [index] : []));
    expect(blocks).toHaveLength(2);
    const { id } = host.workbook.data.sheets[0]!;
    host.host.faults = { failAtAction: blocks[1]! };
    expect(await write('A1:A3000')).toBe('GeneralException');
    expect([host.workbook.displayText(id, 1499, 0), host.workbook.displayText(id, 1500, 0)]).toEqual(['1500', '']);
  });

  test('a request that fails as a whole changes nothing, and the next one works', async () => {
    const host = await startHost();
    host.host.faults = { failAtRequest: 0 };
    const write = () => codeOf(host.on((sheet) => void (sheet.getRange('A1').values = [[1]])));
    expect(await write()).toBe('GeneralException');
    expect(host.workbook.data.sheets[0]!.cells.size).toBe(0);
    expect(await write()).toBe('no error');
  });

  test('limits of requests and answers can be lowered (platform.md 2.1)', async () => {
    const host = await startHost();
    await host.on((sheet) => void (sheet.getRange('A1:A100').values = 'sepuluh huruf' as unknown as string[][]));
    host.host.faults = { payloadLimit: 2000 };
    const big = Array.from({ length: 200 }, () => ['sepuluh huruf']);
    expect(await codeOf(host.on((sheet) => void (sheet.getRange('B1:B200').values = big)))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(host.workbook.data.sheets[0]!.cells.get(0)!.has(1)).toBe(false);
    const read = host.on(async (sheet, context) => {
      sheet.getRange('A1:A200').load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('a request that hangs is never answered and changes nothing (platform.md 4.1)', async () => {
    const host = await startHost();
    host.host.faults = { hang: true };
    const hanging = host.on((sheet) => void (sheet.getRange('A1').values = [[1]]));
    const winner = await Promise.race([
      hanging.then(() => 'answered'),
      new Promise((resolve) => setTimeout(() => resolve('still waiting'), 50)),
    ]);
    expect(winner).toBe('still waiting');
    expect(host.workbook.data.sheets[0]!.cells.size).toBe(0);
    expect(await codeOf(host.on((sheet) => void sheet.getRange('A1').load('values')))).toBe('no error');
  });
});

type Try = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function refusal(host: TestHost, work: Try): Promise<string> {
  try {
    await host.on(work);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code}: ${message}`;
  }
  return 'no error';
}

describe('what is not modelled is an error that names it (host-protocol.md 4)', () => {
  const cases: [what: string, named: RegExp, work: Try][] = [
    ['an object', /ApiNotFound.*Worksheet\.Shapes/, (sheet) => sheet.shapes.load('items')],
    ['a method', /ApiNotFound.*Range\.FlashFill/, (sheet) => sheet.getRange('A1').flashFill()],
    ['a property that is read', /ApiNotFound.*Range\.LinkedDataTypeState/, (sheet) => sheet.getRange('A1').load('linkedDataTypeState')],
    ['a property that is set', /ApiNotFound.*RangeFormat\.ShrinkToFit/, (sheet) => {
      sheet.getRange('A1').format.shrinkToFit = true;
    }],
    ['an enum value', /InvalidArgument.*one of.*"Sunburst"/, (sheet) =>
      sheet.charts.add('Sunburst', sheet.getRange('A1:B2'), 'Auto')],
    ['an argument of the wrong type', /InvalidArgument.*a number expected, "dua"/, (sheet) =>
      sheet.freezePanes.freezeRows('dua' as unknown as number)],
    ['a part of a record', /ApiNotFound.*format\.font\.tintAndShade/, (sheet) =>
      sheet.getRange('A1').setCellProperties([[{ format: { font: { tintAndShade: 0.5 } } }]])],
  ]; // prettier-ignore

  test.each(cases)('%s', async (_what, named, work) => {
    const host = await startHost();
    expect(await refusal(host, work)).toMatch(named);
  });
});
