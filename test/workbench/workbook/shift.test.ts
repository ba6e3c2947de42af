/** References of copied formulas. */
import fc from 'fast-check';
import { makeOffset, offsetFormula } from '../../../src/workbench/workbook/shift';

test.each([
  ['=A1+$B1+C$1+$D$1', 2, 1, '=B3+$B3+D$1+$D$1'],
  ['=SUM(\'Biaya 1\'!A1:B$2)&"A1"', 1, 0, '=SUM(\'Biaya 1\'!A2:B$2)&"A1"'],
  ['=A1', -1, 0, '=#REF!'],
  ['=[@Nilai]*tblRegister[[#Totals],[Nilai]]', 5, 5, '=[@Nilai]*tblRegister[[#Totals],[Nilai]]'],
])('%s copied %i down and %i to the right is %s', (formula, rows, columns, copied) => {
  expect(offsetFormula(formula, rows, columns)).toBe(copied);
});

test('a formula taken apart once gives for each cell what it gives taken apart anew', () => {
  const reference = fc.constantFrom(
    'A1',
    '$A1',
    'B$3',
    '$C$4',
    'A2:C$9',
    "'Lembar 2'!D5",
    '[@Nilai]',
    '"E1"',
    'F:F',
    '7',
  );
  const places = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -4, max: 9 })), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), places, (references, moves) => {
      const formula = `=${references.join('+')}`;
      const offset = makeOffset(formula);
      for (const [rows, columns] of moves) expect(offset(rows, columns)).toBe(offsetFormula(formula, rows, columns));
    }),
    { seed: 12, numRuns: 100 },
  );
});
