/** Whole looks for new sheets: what is stamped is what the formats of the plan say, one laid over the other. */
import fc from 'fast-check';
import type { PlanFormat } from '../../src/core/sheets/plan';
import { composeStamps, nearestLook, type CellLook } from '../../src/host/stamps';

const SIZE = 8;

const range = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const format: fc.Arbitrary<PlanFormat> = fc
  .record(
    {
      range,
      bold: fc.boolean(),
      wrap: fc.boolean(),
      fill: fc.constantFrom('#FFFFFF', '#1F3864'),
      border: fc.constantFrom('#BFC8D6', '#000000'),
      vertical: fc.constantFrom('top' as const, 'bottom' as const),
      numberFormat: fc.constantFrom('@', 'General', '0.00'),
    },
    { requiredKeys: ['range'] },
  )
  .map((record) => record);

/** Cell by cell, the last format wins; what every new cell has counts as nothing. */
function paint(formats: readonly PlanFormat[]): Map<string, CellLook> {
  const cells = new Map<string, CellLook>();
  for (const {
    range: { top, left, bottom, right },
    ...look
  } of formats) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = `${row} ${column}`;
        cells.set(key, { ...cells.get(key), ...look });
      }
    }
  }
  return cells;
}

const PLAIN: CellLook = { bold: false, wrap: false, vertical: 'bottom', numberFormat: 'General' };

test('stamps give every cell the last format of each kind, once', () => {
  fc.assert(
    fc.property(fc.array(format, { maxLength: 8 }), (formats) => {
      const wanted = paint(formats);
      const stamped = new Map<string, CellLook>();
      for (const { look, ranges } of composeStamps(formats)) {
        for (const { top, left, bottom, right } of ranges) {
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) {
              expect(stamped.has(`${row} ${column}`)).toBe(false);
              stamped.set(`${row} ${column}`, look);
            }
          }
        }
      }
      for (const [cell, look] of wanted) expect({ ...PLAIN, ...stamped.get(cell) }).toEqual({ ...PLAIN, ...look });
      for (const cell of stamped.keys()) expect(wanted.has(cell)).toBe(true);
    }),
    { seed: 20240930, numRuns: 200 },
  );
});

test('a table column after column is few rectangles of one look', () => {
  const body = { top: 4, left: 0, bottom: 43, right: 9 };
  const stamps = composeStamps([
    { range: body, vertical: 'top', border: '#BFC8D6' },
    { range: { ...body, right: 2 }, numberFormat: '@' },
    { range: { ...body, left: 3, right: 3 }, numberFormat: '@' },
  ]);
  expect(stamps.map(({ ranges }) => ranges)).toEqual([[{ ...body, right: 3 }], [{ ...body, left: 4 }]]);
});

const BODY: CellLook = { vertical: 'top', border: '#BFC8D6', numberFormat: '@' };

test('the look with the least to change is copied', () => {
  const known = [{ look: { ...BODY, fill: '#FFF9E5', bold: true } }, { look: BODY }];
  expect(nearestLook({ ...BODY, numberFormat: '0.00' }, known)).toEqual({ worn: known[1], change: { numberFormat: '0.00' } }); // prettier-ignore
});

test('what a look has beyond the wanted one is set back to what a new cell has', () => {
  const known = [{ look: { ...BODY, wrap: true } }];
  const { numberFormat: _text, ...plain } = BODY;
  expect(nearestLook(plain, known)?.change).toEqual({ numberFormat: 'General', wrap: false });
});

test('a fill, a colour or lines are not taken away again, and lines not added: then the look is made from nothing', () => {
  const { border: _lines, ...bare } = BODY;
  expect(nearestLook(BODY, [{ look: { ...BODY, fill: '#FFF9E5' } }])).toBeNull();
  expect(nearestLook(BODY, [{ look: { ...BODY, fontColor: '#5B6470' } }])).toBeNull();
  expect(nearestLook(bare, [{ look: BODY }])).toBeNull();
  expect(nearestLook(BODY, [{ look: bare }])).toBeNull();
  expect(nearestLook(BODY, [])).toBeNull();
});
