/** Fails loudly when another version of office.js brings other wire facts than host-protocol.md tells. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeJsFolder } from '../../../src/workbench/node/office';
import {
  DELAY_FOR_CELL_EDIT,
  EVENT_CATEGORY,
  EventKind,
  OFFICE_JS_VERSION,
  WORKBOOK_TARGET,
} from '../../../src/workbench/protocol/wire';
import { startHost } from '../office';

const library = readFileSync(join(officeJsFolder(), 'dist/excel-web-16.00.debug.js'), 'utf8');

test('the version of the library is the one the facts were tried with', () => {
  const { version } = JSON.parse(readFileSync(join(officeJsFolder(), 'package.json'), 'utf8')) as { version: string };
  expect(version).toBe(OFFICE_JS_VERSION);
});

test.each([
  '_overrideSession', '_testSetRichApiMessageReadyImpl', '_testTriggerRichApiMessageEvent', 'var maxCellCount = 1500',
  `richApiMessageEventCategory = ${EVENT_CATEGORY}`, `eventWorkbookId = "${WORKBOOK_TARGET}"`,
])('the library still holds %s', (text) => {
  expect(library.replaceAll("'", '"')).toContain(text.replaceAll("'", '"'));
}); // prettier-ignore

test('the events have the numbers that the host raises', () => {
  for (const kind of Object.values(EventKind)) expect(library).toContain(`eventType: ${kind},`);
});

test('a batch has the shape that the host reads', async () => {
  const host = await startHost();
  const bodies: { body: string; flags: number }[] = [];
  const execute = host.host.execute.bind(host.host);
  host.host.execute = (body, flags) => {
    bodies.push({ body, flags });
    return execute(body, flags);
  };
  await host.Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    await context.sync();
  });
  const { Actions, ObjectPaths } = JSON.parse(bodies[0]!.body) as {
    Actions: { ActionType: number }[];
    ObjectPaths: Record<string, { ObjectPathType: number }>;
  };
  expect(bodies[0]!.flags & DELAY_FOR_CELL_EDIT).toBe(DELAY_FOR_CELL_EDIT);
  expect(Actions.map((action) => action.ActionType)).toEqual([1, 1, 1, 1, 3, 1, 2]);
  expect(Object.values(ObjectPaths).map((path) => path.ObjectPathType)).toEqual([1, 4, 5, 3]);
});
