import fc from 'fast-check';
import { utf8Length } from '../../../src/workbench/protocol/utf8-length';

test('bytes of any text are what an encoder makes of it, halves of pairs included', () => {
  const unit = fc.constantFrom('a', '¦', 'é', '–', '\uD83D', '\uDE00', '😀', '\uFFFF', '\n');
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (one) => utf8Length(one) === new TextEncoder().encode(one).length),
    { seed: 20241001, numRuns: 2000 },
  );
  expect(utf8Length('Rp5–6 😀')).toBe(12);
});
