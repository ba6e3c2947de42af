/** Clipboard text as Excel writes and reads it. */
import fc from 'fast-check';
import { formatTsv, parseTsv, tileBlock } from '../../../src/workbench/page/grid/clipboard';
import { moveFormulas } from '../../../src/workbench/page/grid/grid-edits';

test('what is copied is pasted as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '"', '=', '1'), maxLength: 6 });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(block, (rows) => {
      // Excel too reads a cell that is wholly quoted as its content, and drops one empty row at the end.
      fc.pre(!rows.flat().some((text) => text.startsWith('"')) && rows.at(-1)?.join('') !== '');
      expect(parseTsv(formatTsv(rows))).toEqual(rows);
    }),
    { seed: 20241001 },
  );
});

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a\nb"\tc', [['a\nb', 'c']]],
  ['"a ""x"""', [['a "x"']]],
  ['5" pipa\tx', [['5" pipa', 'x']]],
  ['"terbuka\tx', [['"terbuka', 'x']]],
  ['', [['']]],
] as const)('reads %j', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

test('a block fills a selection that is a multiple of it and stays whole otherwise', () => {
  expect(tileBlock([['x']], 2, 2)).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
  expect(tileBlock([['a', 'b']], 3, 3)).toEqual([['a', 'b']]);
});

test('copied formulas move their relative references only', () => {
  const from = { top: 0, left: 2, bottom: 0, right: 2 };
  const to = { top: 4, left: 3, bottom: 4, right: 3 };
  expect(moveFormulas([['=A1+$B$1']], from, to)).toEqual([['=B5+$B$1']]);
  expect(moveFormulas([['A1']], from, to)).toEqual([['A1']]);
});
