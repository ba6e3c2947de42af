import fc from 'fast-check';
import { parseValue } from 'numfmt';
import { beginsWithWord, readContent } from '../../../src/workbench/workbook/content';

const NAMES = ['January', 'february', 'Mar', 'Apr', 'may', 'JUN', 'Jul', 'aug', 'Sept', 'Oct', 'november', 'Dec', 'Monday', 'tue', 'Wednesday', 'Thu', 'fri', 'Sat', 'sun', 'Mei', 'Agu', 'KS', 'R', 'e', 'AM', 'pm', 'true', 'Rp', 'USD', 'é']; // prettier-ignore
const REST = fc.constantFrom(' ', ', ', '-', '/', ':', '.', '5', '12', '2024', '1e3', ' 5 2024', '%', ' AM');

test('no text that is taken for a word is read as a number or a day', () => {
  let words = 0;
  const text = fc
    .tuple(fc.constantFrom('', ' '), fc.constantFrom(...NAMES), fc.array(REST, { maxLength: 4 }))
    .map(([before, name, rest]) => before + name + rest.join(''));
  fc.assert(
    fc.property(text, (one) => {
      if (!beginsWithWord(one)) return;
      words += 1;
      const read = parseValue(one)?.v;
      expect([one, typeof read === 'number']).toEqual([one, false]);
    }),
    { seed: 20241001, numRuns: 5000 },
  );
  expect(words).toBeGreaterThan(1000);
});

test.each([
  ['Mar 2024', 45352],
  [' may 5, 2024', 45417],
  ['12%', 0.12],
  ['KS-001', 'KS-001'],
  ['R12', 'R12'],
])('%s is read as Excel reads it', (text, value) => {
  expect(readContent(text, false).value).toBe(value);
});
