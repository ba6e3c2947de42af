import { bandsOf } from '../../src/taskpane/components/bands';
import { REGISTER_SOURCE } from './fake-controller';

test('rows become bands of one role, from the titles above to the last row', () => {
  const source = { ...REGISTER_SOURCE, range: { ...REGISTER_SOURCE.range, bottom: 22 }, skipped: [
    { rowIndex: 1, reason: 'title' }, { rowIndex: 6, reason: 'numbering' }, { rowIndex: 7, reason: 'group' },
    { rowIndex: 20, reason: 'subtotal' }, { rowIndex: 21, reason: 'total' }, { rowIndex: 22, reason: 'note' },
  ] } as const; // prettier-ignore
  expect(bandsOf(source).map(({ role, first, last }) => [role, first, last])).toEqual([
    ['skipped', 1, 1],
    ['header', 4, 5],
    ['skipped', 6, 6],
    ['group', 7, 7],
    ['body', 8, 19],
    ['total', 20, 21],
    ['skipped', 22, 22],
  ]);
});

test('a source that was left alone has none', () => {
  expect(bandsOf({ ...REGISTER_SOURCE, leftAlone: 'unknownHeadings' })).toEqual([]);
});
