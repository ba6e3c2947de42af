/** What is due when the pane opens, by the sheet Perjanjian in the language of the pane or in the other. */
import { listAgreements } from '../../src/core/agreements/list-agreements';
import type { Scalar } from '../../src/core/model/cell';
import type { Translate } from '../../src/core/model/message';
import { ok } from '../../src/core/model/result';
import { planAgreements } from '../../src/core/sheets/plan-agreements';
import { glanceAtAgreements } from '../../src/app/glance';
import type { Ports } from '../../src/app/ports';
import { makeTranslator } from '../../src/i18n/index';
import { tableCells } from '../core/sheets/fixtures';
import { makeRecord } from '../fixtures/make-record';

const TODAY = '2024-10-02';
const [id, en] = [makeTranslator('id'), makeTranslator('en')];

function portsWith(t: Translate, rename = (text: string): string => text): Pick<Ports, 'tables' | 'clock'> {
  const records = [
    makeRecord('agreements', { instrument: 'PKS', number: '2/PKS/2024', signedOn: '2024-03-01', end: '2024-10-31' }, 5),
    makeRecord('agreements', { instrument: 'PKS', number: '3/PKS/2024', signedOn: '2024-03-01', end: '2024-10-31', endReason: 'wanprestasi' }, 6),
  ]; // prettier-ignore
  const plan = planAgreements({ agreements: listAgreements({ objects: [], records, today: TODAY }), t });
  const { top, left } = plan.tables[0]!.range;
  const values = tableCells(plan, 'tblPerjanjian').map((row, index) =>
    row.map((cell): Scalar => {
      if (cell === null) return '';
      if (typeof cell === 'object') return 0;
      return index === 0 ? rename(cell as string) : (cell as Scalar);
    }),
  );
  const table = { sheet: 'Perjanjian', top, left, values };
  return {
    clock: { today: () => TODAY, now: () => `${TODAY}T00:00:00Z` },
    tables: { table: () => Promise.resolve(ok(table)) },
  } as unknown as Pick<Ports, 'tables' | 'clock'>;
}

test.each([
  ['id', 'id', id],
  ['en', 'en', en],
  ['id', 'en', en],
  ['en', 'id', id],
] as const)('a pane in %s reads a sheet written in %s, what was terminated left out', async (pane, _written, t) => {
  const asked: string[] = [];
  const languages = (pane === 'id' ? [id, en] : [en, id]).map((one) => () => {
    asked.push(one === id ? 'id' : 'en');
    return one;
  });
  const due = await glanceAtAgreements(portsWith(t), languages);
  expect(due.filter(({ kind }) => kind === 'end').map(({ day, daysLeft }) => [day, daysLeft])).toEqual([['2024-10-31', 29]]); // prettier-ignore
  // Texts of the other language are loaded only where they are needed.
  expect(asked).toHaveLength(t === (pane === 'id' ? id : en) ? 1 : 2);
});

test('headings of no language, and a host that refuses, tell nothing', async () => {
  expect(
    await glanceAtAgreements(
      portsWith(id, (text) => `${text}!`),
      [() => id, () => en],
    ),
  ).toEqual([]);
  const refused = { ...portsWith(id), tables: undefined };
  expect(await glanceAtAgreements(refused as unknown as Pick<Ports, 'tables' | 'clock'>, [() => id])).toEqual([]);
});
